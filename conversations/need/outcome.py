"""What follows from the facts of a client: needs, questions, and what only the consultant hears."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from conversations.need.need import CostRange


@dataclass(frozen=True, slots=True)
class Planted:
    """A new need, for the contact who told us what it rests on ("": only the firm knows, a consultant says whom).

    `phone_first`: its date is so near that a consultant should phone before anything is written.
    """

    kind: str
    item: str
    contact_id: str
    why: tuple[str, ...]
    cost: CostRange
    horizon: date | None = None
    product: str = ""
    sensitivity: int = 0
    phone_first: bool = False
    rule: str = ""
    lifecycle: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that is missing: a question for the next conversation. `asked` could not or would not say."""

    key: str
    item: str
    kinds: tuple[str, ...]
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something for the consultant only."""

    kind: str
    item: str
    what: str
    why: tuple[str, ...]


Outcome: TypeAlias = Planted | Unknown | Finding
