"""What is known about one client, by whom it was said, and who may see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cached_property, lru_cache

from conversations.expression import Scope
from conversations.value import NotationError, Value, parse
from conversations.value.order import midpoint
from conversations.value.types import DoesNotKnow, Duration

_AGE = "_age"
_NOT_KNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ClientFact:
    """A fact that counts (newest, active). `value` is in notation, None when it was left out.

    `contact_id` is who said it, "" for the firm itself. `shared`: every contact of the client may see it.
    """

    id: str
    key: str
    kind: str
    value: str | None
    contact_id: str
    observed_at: datetime
    item: str = ""
    shared: bool = False
    sensitivity: int = 0

    @property
    def meaning(self) -> Value | None:
        """The value; None if it was left out, is not known, or cannot be read any more."""
        return _meaning(self.kind, self.value)

    def visible_to(self, contact_id: str) -> bool:
        """Whether words to this contact may rest on it."""
        return self.shared or (self.contact_id == contact_id and contact_id != "")


@dataclass(frozen=True)
class Knowledge:
    """All that is known about one client."""

    facts: Sequence[ClientFact]

    @cached_property
    def _by_key(self) -> Mapping[str, Sequence[ClientFact]]:
        by_key: dict[str, list[ClientFact]] = {}
        for fact in sorted(self.facts, key=lambda one: (one.observed_at, one.id), reverse=True):
            by_key.setdefault(fact.key, []).append(fact)
        return by_key

    def said(self, key: str) -> Sequence[ClientFact]:
        """What is known under that key, the newest first."""
        return [fact for fact in self._by_key.get(key, ()) if fact.meaning is not None]

    def not_known_by(self, key: str, item: str = "") -> tuple[str, ...]:
        """Who was asked and could or would not say."""
        asked = [fact for fact in self._by_key.get(key, ()) if fact.meaning is None and fact.item == item]
        return tuple(dict.fromkeys(fact.contact_id for fact in asked))

    def view(self, contact_id: str, item: str) -> View:
        """What counts for one contact and one thing: the own word before anybody else's, newer before older."""
        chosen: dict[str, ClientFact] = {}
        for key in self._by_key:
            fitting = [fact for fact in self.said(key) if not key.startswith("item.") or fact.item == item]
            own = [fact for fact in fitting if fact.visible_to(contact_id)]
            if own or fitting:
                chosen[key] = (own or fitting)[0]
        return View(chosen)


@dataclass(frozen=True, slots=True)
class View:
    """One fact for each key."""

    facts: Mapping[str, ClientFact]

    def scope(self, today: date) -> Scope:
        """What a condition is looked up in; a fact whose name ends in `_age` has grown older since it was told."""
        return Scope({key: _grown(fact, today) for key, fact in self.facts.items()}, today=today)


@lru_cache(maxsize=10_000)
def _meaning(kind: str, value: str | None) -> Value | None:
    if value is None or (kind in ("choice", "choices") and value == _NOT_KNOWN):
        return None
    try:
        meant = parse(kind, value)
    except (NotationError, KeyError):
        return None
    return None if isinstance(meant, DoesNotKnow) or meant in ("", ()) else meant


def born(fact: ClientFact) -> date | None:
    """The day on which the thing was new whose age was told."""
    meaning = fact.meaning
    days = midpoint(meaning) if isinstance(meaning, Duration) else None
    return fact.observed_at.date() - timedelta(days=round(days)) if isinstance(days, Decimal) else None


def _grown(fact: ClientFact, today: date) -> object:
    new_on = born(fact) if fact.key.endswith(_AGE) else None
    return today - new_on if new_on else fact.meaning
