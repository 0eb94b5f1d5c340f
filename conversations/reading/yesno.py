"""Yes or no. What denies is looked at before what affirms, and a qualified yes is said back."""

import re

from conversations.lexicon import LEXICONS, lexicon
from conversations.reading.lexer import Token, table, tokens
from conversations.reading.result import Context, Reading, Unclear, Understood, Unknown
from conversations.reading.text import normalised
from conversations.reading.unknown import says_unknown
from conversations.value import YesNo

_TABLES = {name: table(words.yesno) for name, words in LEXICONS.items()}
_EMOJI = {
    "👍": "yes",
    "✅": "yes",
    "✔": "yes",
    "☑": "yes",
    "👌": "yes",
    "🆗": "yes",
    "👎": "no",
    "❌": "no",
    "🚫": "no",
    "⛔": "no",
    "✖": "no",
}
_ANSWERS = {"Y": YesNo.YES, "N": YesNo.NO, "y": YesNo.MAYBE_YES, "n": YesNo.MAYBE_NO}
_HEDGED = {"Y": "y", "N": "n", "y": "y", "n": "n"}


def read_yesno(text: str, context: Context) -> Reading:
    """Yes, no, or leaning one way; "maybe" and "ask Joe" are not knowing; "sometimes" is asked again."""
    words = lexicon(context.language)
    for mark, word in _EMOJI.items():
        if mark in text:
            text = text.replace(mark, f" {word} ")
    plain = normalised(text)
    found = tokens(plain, _TABLES[words.language])
    if all(token.tag in "w,-f" for token in found):
        found = tokens(_unstretched(plain), _TABLES[words.language])
    whom = says_unknown(plain, words)
    tags = "".join(token.tag for token in found if token.tag not in "#().&'-/:~+%<>")
    if whom is not None:
        return Unknown(whom or None)
    return _answer(tags, found)


def _unstretched(plain: str) -> str:
    """“yesss” and "nooo" with each letter once."""
    return re.sub(r"([a-z])\1+", r"\1", plain)


def _says_no(found: list[Token]) -> bool:
    """Whether a plain "no" comes after a yes: "yes for some, no for others"."""
    return any(token.tag == "N" and token.value == "bare" for token in found)


def _answer(tags: str, found: list[Token]) -> Reading:
    head, but, rest = tags.partition("B")
    if set(head) & set("?m") and not set(head) & set("YNyn"):
        head, rest = f"{head},{rest}", ""
    signs = [tag for tag in head if tag in "YNyn"]
    if re.search("[?][hf]*[YN]", head) or (signs and signs[0] in "Yy" and _says_no(found)):
        return Unclear("ambiguous")
    if not signs and set(head) & set("?m"):
        return Unknown()
    if not signs or "U" in head:
        return Unclear("ambiguous" if signs or "U" in tags else "negated" if "!" in tags else "nothing")
    first = signs[0]
    if head.lstrip("hmf,?")[:1] != first:
        return Unclear("ambiguous")
    same = {sign.upper() for sign in signs}
    if len(same) > 1 or ("!" in head and first.upper() == "Y"):
        return Unclear("ambiguous")
    sign = first if not set(head) & set("hm?") and not set("yn") & set(signs) else _HEDGED[first]
    return Understood(_ANSWERS[sign], exact=sign in "YN" and not but)
