"""Whether a message looks as if it gave away a password, a key or a card number. Such a message is kept nowhere."""

import math
import re
from collections import Counter

from conversations.lexicon import LEXICONS

_KEYS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}"
    r"|\bxox[abprs]-[A-Za-z0-9-]{10,}|\bsk[-_](?:live|test|proj|ant)?[-_]?[A-Za-z0-9]{16,}|\bAIza[0-9A-Za-z_-]{30,}"
    r"|\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}|\bssh-(?:rsa|ed25519) AAAA|\bglpat-[A-Za-z0-9_-]{15,}"
    r"|\b[a-z]{2,15}://[^\s:/@]+:[^\s/@]{3,}@"
)
_CARD = re.compile(r"(?<![\d.-])\d(?:[ -]?\d){12,18}(?![\d-])")
_NAMES = re.compile(
    rf"\b(?:{'|'.join(pattern for words in LEXICONS.values() for pattern in words.secrets)})s?\b", re.IGNORECASE
)
_GIVEN = re.compile(
    r"(?: (?:for|of|to|on) (?:[\w'.@-]+ ){1,5}?)?"
    r"\s*(?P<link>[:=]|->|\b(?:is|was|are|its|it is|ist)\b(?: still| just| simply| now| always)?[: ]*|\s)"
    r"\s*[\"'`(]*(?P<secret>\S+)(?P<more>.*)",
    re.IGNORECASE,
)
_CODE_NAME = re.compile(r"pin|code|otp|cvv|cvc|combo|combination|2fa|mfa", re.IGNORECASE)
_PASSWORD_NAME = re.compile(r"p(?:ass|w|sw)|kennwort|contrase|mot de|senha|wachtwoord", re.IGNORECASE)
_OPEN_NAME = re.compile(r"log ?in|root|tokens?|combo|combination|pass|secret|creds|credentials?", re.IGNORECASE)
"""Words that have other uses: they need "is" or a colon before the secret."""
_NO_SECRET = re.compile(
    r"\d{1,3}(?:st|nd|rd|th|x|k|h|min|days?|months?|%)|1password|[om]?365|mfa|2fa|wpa[23]|sha\d+|md5|(?:office|excel)\d+"
    r"|win(?:dows)?\d+",
    re.IGNORECASE,
)
_TALK = frozenset(
    "a an and bad bitwarden by changed complex dashlane easy everywhere excel expired fine fixed forgotten gone good"
    " guessable handled i in keepass known lastpass long lost manager managed maria never new no none not ok okay old"
    " on our policy private required reset safe same secret secure set shared short simple stolen strong the there too"
    " unique unknown unsafe used we weak working written wrong yes".split()
)


def looks_like_secret(text: str) -> bool:
    """Passwords with a word that says so, API and private keys, credit card numbers; not talk about passwords."""
    text = text[:20_000]
    if _KEYS.search(text) or any(_luhn(match[0]) for match in _CARD.finditer(text)):
        return True
    for name in _NAMES.finditer(text):
        given = _GIVEN.match(text[name.end() : name.end() + 200])
        if given and _given(name[0], given):
            return True
    return False


def _given(name: str, given: re.Match[str]) -> bool:
    """Whether what stands after "password" is one: "pw: hunter2" is, "password policy" is not."""
    secret = given["secret"].strip("\"'`,;:!?)").rstrip(".")
    link = given["link"].strip().lower()
    if len(secret) < 3 or _NO_SECRET.fullmatch(secret):
        return False
    if secret.isdigit():
        return 3 <= len(secret) <= 10 and (bool(link) or bool(_CODE_NAME.search(name)))
    if any(mark.isalpha() for mark in secret):
        digits = any(mark.isdigit() for mark in secret)
        if (digits or re.search(r"[!@#$%^&*_+=~]", secret[:-1])) and (
            link or len(secret) >= 10 or not _OPEN_NAME.fullmatch(name)
        ):
            return True
    said = secret.lower() not in _TALK
    last = not re.search(r"\w", given["more"])
    if link in (":", "=", "->"):
        return _unusual(secret) or (bool(_PASSWORD_NAME.match(name)) and said and last)
    return bool(link) and bool(_PASSWORD_NAME.match(name)) and said and last


def _unusual(secret: str) -> bool:
    """Whether the letters are mixed as nobody writes a word."""
    counts = Counter(secret.lower())
    entropy = -sum(count / len(secret) * math.log2(count / len(secret)) for count in counts.values())
    mixed = secret != secret.lower() and secret != secret.upper() and not secret.istitle()
    return len(secret) >= 6 and mixed and entropy > 2


def _luhn(said: str) -> bool:
    """The check digit of credit cards; the first digit is that of a card network."""
    digits = [int(mark) for mark in said if mark.isdigit()]
    if not 13 <= len(digits) <= 19 or len(set(digits)) < 2 or digits[0] not in (2, 3, 4, 5, 6):
        return False
    doubled = [digit * 2 - 9 if digit > 4 else digit * 2 for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
