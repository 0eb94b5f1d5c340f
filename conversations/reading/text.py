"""Making what was typed comparable: one case, one kind of quote and dash, no emoji, no invisible characters."""

import re
import unicodedata

LONGEST = 300
"""Characters of an answer in which a value is looked for; a longer one is a story, not a value."""

_CHARACTERS = str.maketrans(
    {
        **dict.fromkeys("’‘`´ʼ＇", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("–—−‐‑‒―", "-"),
        **dict.fromkeys("\u00a0\u2009\u202f\u2007\t\r\n", " "),
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0f\u20e3\u00ad", ""),
        **dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""),
        "≥": " >= ",
        "≤": " <= ",
        "…": " ",
        "½": " 1/2 ",
        "¼": " 1/4 ",
        "¾": " 3/4 ",
        "⅓": " 1/3 ",
        "⅔": " 2/3 ",
    }
)
_DOTTED = re.compile(r"(?<=\b[a-z])\.(?=[a-z]\b)\.?|(?<=[a-z]\.[a-z])\.")
_BLANKS = re.compile(r" +")
_DROPPED = frozenset({"So", "Sk", "Cf", "Cs", "Cc", "Co", "Cn"})


def _kept(mark: str) -> str:
    category = unicodedata.category(mark)
    return "" if category in ("Mn", "Me") else " " if category in _DROPPED else mark


def normalised(text: str) -> str:
    """The text in lower case, accents, apostrophes inside words and emoji gone, blanks single."""
    text = text.translate(_CHARACTERS)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.encode("utf-8", "ignore").decode())
        text = "".join(_kept(mark) for mark in text)
    text = text.lower().replace("\0", " ")
    if "'" in text:
        text = text.replace("'re ", " are ")
        text = re.sub(r"(?<=[a-z])'(?=[a-z])", "", text)
    if "." in text:
        text = _DOTTED.sub("", text)
    if "-ish" in text:
        text = text.replace("-ish", " ish")
    return _BLANKS.sub(" ", text).strip()


def as_typed(words: str, text: str) -> str:
    """The normalised words as they stand in the text: with its capitals and apostrophes."""
    pattern = r"\W+".join("'?".join(map(re.escape, word)) for word in words.split())
    found = re.search(pattern, text.translate(_CHARACTERS), re.IGNORECASE) if words else None
    return found[0] if found else words


def plain(text: str) -> str:
    """The normalised words alone: letters and digits with single blanks between them."""
    return " ".join(re.findall(r"[^\W_]+", normalised(text)))
