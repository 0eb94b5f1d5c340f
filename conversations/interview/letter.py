"""What somebody wrote, without what a mail program or a habit puts around it: greeting, signature, earlier messages."""

from __future__ import annotations

import re

_WROTE = re.compile(r"(?:on|am)\b.{6,90}\b(?:wrote|schrieb)\b.*", re.IGNORECASE)
_BREAKS = re.compile(
    r"""
    --\ ?|_{5,}|-{2,}\ ?(?:original\ message|forwarded\ message|urspr(?:ü|ue)ngliche\ nachricht).*|(?:from|von):.*@.*
    |sent\ (?:from|via)\ .*|get\ outlook\ for\ .*|von\ meinem\ .*\ gesendet
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Lines from which on nothing is the writer's own."""
_FAREWELL = r"""
    (?:with\ )?(?:best|kind|kindest|warm|warmest|many)\ (?:regards|wishes|thanks)|yours\ (?:sincerely|truly|faithfully)
    |(?:mit\ )?(?:freundlichen|besten|herzlichen|vielen|lieben)\ gr(?:ü|ue)(?:ß|ss)en?
    |(?:viele|liebe|beste|sch(?:ö|oe)ne)\ gr(?:ü|ue)(?:ß|ss)e
    """
_SIGNED = re.compile(
    rf"(?:{_FAREWELL}|regards|best|cheers|sincerely|thanks|thank\ you|thx|br|mfg|lg|vg|gru(?:ß|ss))\ ?[,.!]?",
    re.VERBOSE | re.IGNORECASE,
)
_SIGNED_IN_LINE = re.compile(
    rf"(?P<body>.*[^\s.!,;])[.!,;]+\s*(?:{_FAREWELL})(?:[,.!]?\s+[\w.'-]+){{0,3}}[.!]?",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_GREETED = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:morgen|tag|abend)|liebe[rs]?)\b"
    r"(?: [^\W\d]+){0,3}[,!:]?",
    re.IGNORECASE,
)
_LINES, _LONG = 10, 80
"""A signature has no more lines, and none so long: what is longer was written on purpose."""


def body_of(text: str) -> str:
    """The writer's own words; the text itself where nothing else would be left."""
    lines = [line for line in text.strip().splitlines() if not line.startswith(">")]
    kept = _unsigned(_unquoted(lines))
    if len(kept) > 1 and (_GREETED.fullmatch(kept[0].strip()) or _WROTE.fullmatch(kept[0].strip())):
        kept = kept[1:]
    own = "\n".join(kept).strip()
    signed = _SIGNED_IN_LINE.fullmatch(own)
    return (signed["body"] if signed else own) or text.strip()


def _unquoted(lines: list[str]) -> list[str]:
    ends = (at for at, line in enumerate(lines) if at and _ends(line.strip()))
    return lines[: next(ends, len(lines))]


def _ends(line: str) -> bool:
    return _BREAKS.fullmatch(line) is not None or _WROTE.fullmatch(line) is not None


def _unsigned(lines: list[str]) -> list[str]:
    for at, line in enumerate(lines):
        below = [one for one in lines[at + 1 :] if one.strip()]
        if at and _SIGNED.fullmatch(line.strip()) and len(below) <= _LINES and all(len(one) < _LONG for one in below):
            return lines[:at]
    return lines
