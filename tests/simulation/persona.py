"""Kinds of people: how soon and how often they answer, and what they say to a nudge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

NudgeWeights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Persona:
    """`answers`, `nudged`: how likely a question, or a nudge, is answered at all. `hours`: after how many, on average.

    `leaves_out`: how likely a question is left out, put off or not known. `says`: replies to nudges, by weight.
    `share`: of so many people, this many are so.
    """

    name: str
    share: int
    answers: float
    nudged: float
    hours: float
    leaves_out: float
    says: NudgeWeights


def _says(know: float, talk: float, not_now: float, more: float, never: float) -> NudgeWeights:
    return MappingProxyType({"know": know, "talk": talk, "not_now": not_now, "more": more, "never": never})


PERSONAS = (
    Persona("eager", 4, 0.99, 0.9, 1.5, 0.03, _says(6, 1, 2, 3, 0)),
    Persona("busy", 4, 0.85, 0.6, 40, 0.15, _says(3, 0.5, 6, 0.5, 0)),
    Persona("silent", 4, 0.75, 0.03, 100, 0.1, _says(1, 0, 1, 0, 0)),
    Persona("annoyed", 2, 0.92, 0.7, 8, 0.3, _says(2, 0, 5, 0, 1)),
    Persona("never", 2, 0.97, 0.95, 4, 0.05, _says(1, 0, 1, 0, 4)),
    Persona("says stop", 2, 0.97, 0.5, 6, 0.05, _says(3, 0, 2, 1, 0)),
    Persona("leaves", 2, 0.97, 0.5, 6, 0.05, _says(3, 0, 2, 1, 0)),
    Persona("two clients", 2, 0.97, 0.6, 6, 0.05, _says(4, 0, 2, 1, 0.2)),
    Persona("moves", 3, 0.97, 0.5, 6, 0.05, _says(4, 0, 2, 1, 0)),
)
"""`leaves`, `moves`, `says stop` and `two clients` are what happens to them; the others are how they are."""
