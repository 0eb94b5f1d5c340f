"""Ways to break a promise on purpose, each in one place, so that it is known that the verdict notices."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from conversations.need.need import Mention, Need, NeedStatus
from storage.database import Database
from storage.escalation import StoredEscalation
from storage.fact import KnownFact
from storage.firm import Firm
from storage.ids import derived
from storage.message import NewMessage
from storage.need import StoredNeed
from storage.pause import StoredPause
from storage.person import Person
from storage.unasked import SaidUnasked
from storage.work import Work
from tests.simulation.cast import FIRM_ZONE

_ALWAYS = json.dumps(dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "00:00-24:00"))


class Budget(Work):
    """Forgets what was said to somebody."""

    __slots__ = ()

    def unasked_to(self, person_id: str, since: datetime) -> tuple[SaidUnasked, ...]:
        return ()


class Cap(Work):
    """Forgets what the firm said today."""

    __slots__ = ()

    def unasked_sent(self, since: datetime, due_since: datetime) -> Sequence[tuple[str, datetime]]:
        return []


class Hours(Work):
    """Takes everybody to be at work at any hour."""

    __slots__ = ()

    def person(self, person_id: str) -> Person | None:
        found = super().person(person_id)
        return replace(found, hours=_ALWAYS) if found else None


class Holidays(Work):
    """Knows of no holidays."""

    __slots__ = ()

    def firm(self) -> Firm:
        return replace(super().firm(), holidays=None)


class Zones(Work):
    """Takes everybody to live where the firm is."""

    __slots__ = ()

    def person(self, person_id: str) -> Person | None:
        found = super().person(person_id)
        return replace(found, zone=FIRM_ZONE) if found else None


class Stop(Work):
    """Does not keep that somebody said stop."""

    __slots__ = ()

    def set_stopped(self, person_id: str, stopped_at: datetime | None) -> None:
        pass


class Left(Work):
    """Takes everybody to be there still."""

    __slots__ = ()

    def contact_left(self, contact_id: str, left_at: datetime) -> bool:
        return False


class Never(Work):
    """Takes "never" for "I know"."""

    __slots__ = ()

    def save_need(self, stored: StoredNeed, after: Need, next_at: datetime | None) -> StoredNeed:
        if after.status is NeedStatus.DECLINED:
            after, next_at = replace(after, status=NeedStatus.ACKNOWLEDGED), self.now + timedelta(days=1)
        return super().save_need(stored, after, next_at)


class Words(Work):
    """Forgets in which words something was brought up."""

    __slots__ = ()

    def need_with(self, need_id: str) -> StoredNeed | None:
        found = super().need_with(need_id)
        return _wordless(found) if found else None

    def needs(self, client_id: str | None = None, *, contact_id: str | None = None) -> tuple[StoredNeed, ...]:
        return tuple(map(_wordless, super().needs(client_id, contact_id=contact_id)))


class Reminders(Work):
    """Says every reminder twice."""

    __slots__ = ()

    def say(self, messages: Sequence[NewMessage]) -> None:
        twins = [replace(one, id=derived(one.turn_id, 99)) for one in messages if one.message_class == "reminder"]
        super().say([*messages, *twins])


class Tap(Work):
    """Lets everything go without a tap."""

    __slots__ = ()

    def say(self, messages: Sequence[NewMessage]) -> None:
        super().say([replace(one, held=False) for one in messages])


class Disguise(Work):
    """Says nudges as if they had been asked for."""

    __slots__ = ()

    def say(self, messages: Sequence[NewMessage]) -> None:
        super().say([replace(one, message_class="reply") if one.message_class == "nudge" else one for one in messages])


class Consent(Work):
    """Takes everybody to have agreed to later messages."""

    __slots__ = ()

    def known(self, client_id: str, person_id: str) -> tuple[KnownFact, ...]:
        found = super().known(client_id, person_id)
        return tuple(replace(one, value="agree") if one.key == "consent.nudges" else one for one in found)


class Escalations(Work):
    """Does not see that something is on fire at a contact's."""

    __slots__ = ()

    def escalations(self, *, over: bool = False, contact_id: str | None = None) -> tuple[StoredEscalation, ...]:
        return () if contact_id is not None else super().escalations(over=over)


class Pauses(Work):
    """Does not see that a client wants quiet."""

    __slots__ = ()

    def pauses_of(self, client_id: str, contact_id: str) -> tuple[StoredPause, ...]:
        return ()


class Unknown(Work):
    """Never asks what is missing."""

    __slots__ = ()

    def say(self, messages: Sequence[NewMessage]) -> None:
        super().say([one for one in messages if '"asks"' not in (one.planned_from or "")])


FAULTS: Mapping[str, type[Work]] = {
    fault.__name__.lower(): fault
    for fault in (
        *(Budget, Cap, Hours, Holidays, Zones, Stop, Left, Never, Words),
        *(Reminders, Tap, Disguise, Consent, Escalations, Pauses, Unknown),
    )
}
NOTICED_BY: Mapping[str, str] = {
    "holidays": "hours",
    "zones": "hours",
    "tap": "tapped",
    "disguise": "asked",
    "consent": "agreed",
    "escalations": "escalated",
    "pauses": "paused",
}
"""The check that must notice a fault, where it is not called like it."""


class Faulty(Database):
    """A database whose works break promises."""

    broken: type[Work] = Work

    @contextmanager
    def work(self, now: datetime) -> Iterator[Work]:
        with self._backend.transaction() as connection:
            yield self.broken(self._backend.dialect, connection, now)


def opened(url: str, faults: Sequence[str] = ()) -> Database:
    """The database; with faults, one that breaks these promises, each in its own place."""
    database = Faulty.open(url)
    if faults:
        database.broken = type("Broken", tuple(FAULTS[one] for one in faults), {"__slots__": ()})
    return database


def _wordless(stored: StoredNeed) -> StoredNeed:
    mentions: tuple[Mention, ...] = tuple(replace(one, words="") for one in stored.need.mentions)
    return replace(stored, need=replace(stored.need, mentions=mentions))
