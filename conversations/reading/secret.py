"""Whether a message looks as if it gave away a password, a key or a card number. Such a message is kept nowhere."""

import math
import re
from collections import Counter

from conversations.lexicon import LEXICONS

_KEYS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}"
    r"|\bxox[abprs]-[A-Za-z0-9-]{10,}|\bsk[-_](?:live|test|proj|ant)?[-_]?[A-Za-z0-9]{16,}|\bAIza[0-9A-Za-z_-]{30,}"
    r"|\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}|\bssh-(?:rsa|ed25519) AAAA|\bglpat-[A-Za-z0-9_-]{15,}"
    r"|[a-z]+://[^\s:/@]+:[^\s/@]{3,}@"
)
_CARD = re.compile(r"(?<![\d.-])\d(?:[ -]?\d){12,18}(?![\d-])")
_WORDS = "|".join(pattern for words in LEXICONS.values() for pattern in words.secrets)
_NAMED = re.compile(
    rf"\b(?:{_WORDS})s?\b(?: (?:for|of|to|on) (?:[\w'.@-]+ ?){{1,5}}?)?"
    r"\s*(?P<link>[:=]|->|\b(?:is|was|are|its|it is|ist)\b[: ]*|\s)\s*[\"'`(]*(?P<secret>\S+)",
    re.IGNORECASE,
)
_NUMERIC_NAME = re.compile(r"pin|code|otp|cvv|cvc|combo|combination|2fa|mfa", re.IGNORECASE)


def looks_like_secret(text: str) -> bool:
    """Passwords with a word that says so, API and private keys, credit card numbers; not talk about passwords."""
    text = text[:20_000]
    if _KEYS.search(text) or any(_luhn(match[0]) for match in _CARD.finditer(text)):
        return True
    return any(_named(match) for match in _NAMED.finditer(text))


def _named(match: re.Match[str]) -> bool:
    """Whether what stands after "password" is one: "pw: hunter2" is, "password policy" is not."""
    secret = match["secret"].strip("\"'`,;:!?)").rstrip(".")
    link = match["link"].strip().lower()
    if len(secret) < 3:
        return False
    digits = any(mark.isdigit() for mark in secret)
    letters = any(mark.isalpha() for mark in secret)
    if secret.isdigit():
        return (bool(_NUMERIC_NAME.search(match[0].split(secret)[0])) and 3 <= len(secret) <= 10) or (
            link in (":", "=", "is") and len(secret) >= 4
        )
    if digits and letters:
        return not re.fullmatch(
            r"\d{1,3}(?:st|nd|rd|th|x|k|h|min|days?|months?|%)|1password|365|o365|m365|mfa|2fa|wpa[23]|sha\d+|md5|office365|windows\d+|win\d+",
            secret,
            re.IGNORECASE,
        )
    if re.search(r"[!@#$%^&*_+=~]", secret[:-1]) and letters:
        return True
    return (link in (":", "=", "->") and _unusual(secret)) or (
        link in (":", "=") and match[0].lower().startswith(("pw", "pass", "psw")) and not _talk(secret)
    )


def _talk(secret: str) -> bool:
    """Words with which one talks about passwords."""
    return secret.lower() in {
        "yes",
        "no",
        "none",
        "manager",
        "policy",
        "unknown",
        "same",
        "the",
        "we",
        "our",
        "i",
        "not",
        "keepass",
        "lastpass",
        "bitwarden",
        "dashlane",
        "changed",
        "never",
        "shared",
        "every",
        "good",
        "bad",
        "weak",
        "strong",
        "maria",
        "excel",
    }


def _unusual(secret: str) -> bool:
    """Whether the letters are mixed as nobody writes a word."""
    counts = Counter(secret.lower())
    entropy = -sum(count / len(secret) * math.log2(count / len(secret)) for count in counts.values())
    mixed = secret != secret.lower() and secret != secret.upper() and not secret.istitle()
    return len(secret) >= 6 and mixed and entropy > 2


def _luhn(said: str) -> bool:
    digits = [int(mark) for mark in said if mark.isdigit()]
    if not 13 <= len(digits) <= 19 or len(set(digits)) < 3 or digits[0] not in (2, 3, 4, 5, 6):
        return False
    doubled = [digit * 2 - 9 if digit > 4 else digit * 2 for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
