"""From amounts and the words around them to an interval: "about 40", "3 to 4", "50+", "10 or less"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from conversations.reading.lexer import Token
from conversations.reading.numeral import Amount, amount
from conversations.reading.result import Unclear

_SINGLE = re.compile(r"([~bgl<>-]*)A([~GLgl+]*)")
_RANGE = re.compile(r"(b?[~bgl]*)A(~*?)(-~*|o~*|/|,?o?~+|,o|&)A([~lLGg+]*)")
_LATER = re.compile(r"~*A,?[&o]?sA.*")
_NOISE = re.compile(r",(?![~so]*A)|(?<!A)(?<!A~),|(?<![A~])[o&/+]|[-o&/](?!~*A)|\+(?=A)")


@dataclass(frozen=True, slots=True)
class Atom:
    """An amount with what was said to go with it: a unit, a currency, a percent sign."""

    amount: Amount
    mark: object
    start: int
    end: int
    """Positions among the tokens."""


@dataclass(frozen=True, slots=True)
class Interval:
    """One or two atoms and how they bound each other; `None` is no bound."""

    low: Atom | None
    high: Atom | None
    about: bool
    open_low: bool = False
    open_high: bool = False
    between: bool = False


Finder = Callable[[Sequence[Token], int, bool], Atom | None]
"""Looks for an atom that begins at a token; the flag says that "between" stands before it."""


def atoms(tokens: Sequence[Token], find: Finder) -> tuple[list[Atom], str]:
    """The atoms of an answer, and its shape: the tags of all other tokens that matter, with `A` for an atom."""
    found: list[Atom] = []
    shape: list[str] = []
    at, between = 0, False
    while at < len(tokens):
        atom = find(tokens, at, between)
        if atom:
            found.append(atom)
            shape.append("A")
            at = atom.end
            continue
        tag = _glued(tokens, at) or tokens[at].tag
        between = between or tag == "b"
        if tag == "x" and found:
            break
        tag = "?" if tag == "x" else tag
        if tag not in "fwap()'iP:":
            shape.append(tag)
        at += 1
    return found, "".join(shape)


def _glued(tokens: Sequence[Token], at: int) -> str | None:
    """A word that is not known, written together with a number, makes it another one: "1oo", "w2k"."""
    if tokens[at].tag != "w":
        return None
    after = at + 1 < len(tokens) and tokens[at + 1].glued and tokens[at + 1].tag == "#"
    return "?" if after or (at > 0 and tokens[at].glued and tokens[at - 1].tag == "#") else None


def interval(found: Sequence[Atom], shape: str) -> Interval | Unclear:
    """What the atoms say together, or why that cannot be told."""
    if not found:
        return Unclear("nothing")
    if "!" in shape:
        return Unclear("negated")
    if "?" in shape:
        return Unclear("ambiguous")
    shape = re.sub("A,?lA", "A-A", _NOISE.sub("", shape))
    about = "~" in shape or any(atom.amount.about for atom in found)
    if single := _SINGLE.fullmatch(shape):
        return _single(found[0], single[1], single[2], about=about)
    if len(found) == 2 and (pair := _RANGE.fullmatch(shape)):
        if pair[3] == "&" and "b" not in pair[1]:
            return Unclear("several_numbers")
        hedged = re.fullmatch(r",?o?~+", pair[3]) is not None
        if re.search("[gl]", pair[1]):
            return Unclear("ambiguous")
        about = "~" in pair[1] + pair[2] + pair[4] or any(atom.amount.about for atom in found)
        if "~" in shape and not hedged:
            about = True
        return Interval(found[0], found[1], about, between="b" in pair[1])
    if len(found) == 2 and re.fullmatch(r"~*A,A[~l]*", shape) and found[1].amount.value - found[0].amount.value == 1:
        return Interval(found[0], found[1], about=True)
    if _LATER.fullmatch(shape):
        return Interval(found[0], found[0], about)
    return Unclear("several_numbers" if len(found) > 1 else "ambiguous")


def _single(atom: Atom, before: str, after: str, *, about: bool) -> Interval | Unclear:
    signs = {sign for sign in before + after if sign in "<>glGL+"}
    lower, upper = signs & set(">gG+"), signs & set("<lL")
    if lower and upper:
        return Unclear("ambiguous")
    if lower:
        return Interval(atom, None, about, open_low=">" in signs)
    if upper:
        return Interval(None, atom, about, open_high="<" in signs)
    return Interval(atom, atom, about)


def scaled(low: Amount, high: Amount) -> tuple[Decimal, Decimal]:
    """The ends of a range, the magnitude of the second said for both: 5-10k, between 20 and 30 thousand."""
    if low.scale == 1 and high.scale >= 12 and low.value < 1000 and low.value < high.value / high.scale:
        return low.value * high.scale, high.value
    return low.value, high.value


def plain_number(*, comma_decimal: bool) -> Finder:
    """Finds bare numbers."""

    def find(tokens: Sequence[Token], at: int, between: bool) -> Atom | None:
        found = amount(tokens, at, comma_decimal=comma_decimal, between=between)
        return Atom(found[0], None, at, found[1]) if found else None

    return find


def is_negative(tokens: Sequence[Token]) -> bool:
    """Whether a minus sign stands before a number: "-5", but not "3-5"."""
    for at, token in enumerate(tokens[:-1]):
        after = tokens[at + 1]
        if token.tag == "-" and token.text == "-" and after.tag in "#c" and after.glued:
            before = tokens[at - 1].tag if at else ""
            if before not in "#nmuc%pGa~" or (not before):
                return True
    return False
