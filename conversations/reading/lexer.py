"""Cutting an answer into tagged tokens. All grammars are written over the tags, so that they hold for any language.

a  a, an             n  number word          m  hundred, k       v  couple, few       h  half, quarter
0  none              #  literal number       %  percent          u  unit of time      c  currency
~  about             >  over    <  under     g  at least         l  at most           G  or more
L  or less           -  to                   o  or               &  and               ,  comma
/  slash             b  between, from        +  plus             !  not               x  except
s  soon              P  per                  p  a period         i  per head          M  me
J  my wife           ?  makes it mean something else             f  filler            w  any other word
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from conversations.lexicon.base import Entry

_PIECE = re.compile(
    r"""(?P<number>\d{1,3}(?:[ ']\d{3})+(?![\d.,]|[ ']\d)|\d+(?:[.,]\d+)*|(?<![\w.])\.\d+)
      | (?P<word>[^\W\d_]+)
      | (?P<mark>>=|<=|\.\.+|[^\w\s])""",
    re.VERBOSE,
)
_MARKS = {
    "-": "-",
    "..": "-",
    "...": "-",
    "~": "~",
    ">": ">",
    "<": "<",
    ">=": "g",
    "<=": "l",
    "&": "&",
    ",": ",",
    ";": ",",
    "/": "/",
    "+": "+",
    "%": "%",
    "(": "(",
    ")": ")",
    "'": "'",
    ":": ":",
    "=": "f",
    "\ue000": "@",
}
Table = Mapping[str, list[tuple[tuple[str, ...], str, object]]]


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, mark or phrase; `glued` when nothing stands between it and the token before."""

    tag: str
    text: str
    value: object
    glued: bool
    start: int
    end: int


def table(*entries: Mapping[str, Entry]) -> Table:
    """Phrases by their first word, longest first; later mappings win."""
    merged: dict[str, Entry] = {}
    for mapping in entries:
        merged.update(mapping)
    by_first: dict[str, list[tuple[tuple[str, ...], str, object]]] = {}
    for phrase, (tag, value) in merged.items():
        words = tuple(phrase.split())
        by_first.setdefault(words[0], []).append((words, tag, value))
    for phrases in by_first.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return by_first


def tokens(text: str, phrases: Table) -> list[Token]:
    """The tokens of a normalised text; marks that mean nothing are left out."""
    pieces = [(match.lastgroup or "", match[0], match.start(), match.end()) for match in _PIECE.finditer(text)]
    found: list[Token] = []
    at = 0
    while at < len(pieces):
        kind, word, start, end = pieces[at]
        glued = bool(at) and pieces[at - 1][3] == start
        size, tag, value = _phrase(pieces, at, phrases)
        if size:
            end = pieces[at + size - 1][3]
            found.append(Token(tag, text[start:end], value, glued, start, end))
        elif kind == "number":
            found.append(Token("#", word, None, glued, start, end))
        elif kind == "word":
            found.append(Token("w", word, None, glued, start, end))
        elif word in _MARKS:
            found.append(Token(_MARKS[word], word, None, glued, start, end))
        at += size or 1
    return found


def _phrase(pieces: list[tuple[str, str, int, int]], at: int, phrases: Table) -> tuple[int, str, object]:
    """How many pieces the longest known phrase takes here; a hyphen inside a phrase counts as a blank."""
    for words, tag, value in phrases.get(pieces[at][1], ()):
        size = 1
        for word in words[1:]:
            if at + size < len(pieces) and pieces[at + size][1] == "-" and word != "-":
                size += 1
            if at + size >= len(pieces) or pieces[at + size][1] != word:
                break
            size += 1
        else:
            return size, tag, value
    return 0, "", None


def literal(text: str, *, comma_decimal: bool) -> tuple[Decimal, bool]:
    """The number in digits and whether its marks can only mean that: 1.500 may be read in two ways.

    `comma_decimal` is how the locale writes fractions.
    """
    text = text.replace(" ", "").replace("'", "")
    text = f"0{text}" if text.startswith(".") else text
    commas, dots = text.count(","), text.count(".")
    if not commas and not dots:
        return Decimal(text), True
    if commas and dots:
        last = max(text.rfind(","), text.rfind("."))
        if text.count(text[last]) > 1:
            return Decimal(re.sub("[.,]", "", text)), False
        return Decimal(re.sub("[.,]", "", text[:last]) + "." + text[last + 1 :]), True
    mark = "," if commas else "."
    groups = text.split(mark)
    grouped = all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3 and groups[0] != "0"
    is_decimal_mark = (mark == ",") == comma_decimal
    if len(groups) > 2:
        return Decimal("".join(groups)), grouped
    if grouped:
        return Decimal("".join(groups)), not is_decimal_mark
    return Decimal(".".join(groups)), is_decimal_mark
