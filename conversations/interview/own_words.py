"""What a contact may say at any time about himself, and no answer: erase all, pause until a day, change a line of what
he told us.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_ERASE: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        {"yes, erase it", "yes erase it", "erase it", "yes, erase all", "erase it all", "yes, erase it all"}
    )
}
_KEEP: Mapping[str, frozenset[str]] = {"en": frozenset({"no", "keep it", "no, keep it", "don't", "do not", "cancel"})}
_PAUSE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"/?(?:please )?pause(?: (?:me|this|everything|all))?(?:,? (?:until |till |for )?(?P<until>.+))?", re.IGNORECASE
    )
}
_LINE = re.compile(r"#?(?P<number>\d{1,3})\s*[:.=)]\s*(?P<value>\S.*)", re.DOTALL)
_NAMED = re.compile(
    r"(?:please )?(?:(?:change|correct) )?(?P<name>[^:=\n]{1,80}?)\s*[:=]\s*(?P<value>\S.*)", re.DOTALL | re.IGNORECASE
)


def erases(text: str, language: str) -> bool | None:
    """Whether it is a yes or a no to erasing everything; None if it is neither. A bare "yes" is not enough."""
    said = " ".join(text.casefold().replace("’", "'").split()).strip(" .!")
    return True if said in _ERASE[language] else False if said in _KEEP[language] else None


def may_erase(text: str) -> bool:
    """Whether it is a yes to erasing everything in any language."""
    return any(erases(text, language) for language in _ERASE)


def pauses(text: str, language: str) -> str | None:
    """Until when, in words, or "" where that was left open; None if it is no wish to pause."""
    found = _PAUSE[language].fullmatch(" ".join(text.split()).strip(" .!"))
    return (found["until"] or "") if found else None


def numbered_line(text: str) -> tuple[int, str] | None:
    """A number of the list of what was told, with the new answer: "3: 12 people"."""
    found = _LINE.fullmatch(text.strip())
    return (int(found["number"]), found["value"]) if found else None


def named_line(text: str) -> tuple[str, str] | None:
    """The name of a line, with the new answer: "sites: 4"."""
    found = _NAMED.fullmatch(text.strip())
    return (found["name"].strip().casefold(), found["value"]) if found else None
