"""Asking the manners about a contact: rows become what the one decision wants to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.channels.terminal_places import INSTALLATION as TERMINAL
from bot.interview.scene import facts_of
from conversations.hours import Hours, holidays_there, instant_of
from conversations.interview.facts import Facts
from conversations.manners import (
    BUDGET,
    GOOD_HOURS,
    Cap,
    Decision,
    Human,
    Manners,
    Pause,
    Wish,
    good_hours,
    may_speak,
)
from conversations.need.need import NeedStatus
from storage.client import Client
from storage.contact import Contact
from storage.escalation import StoredEscalation
from storage.fact import KnownFact
from storage.firm import Firm
from storage.person import Person
from storage.place import PlaceClient, PlaceContact
from storage.unasked import SaidUnasked
from storage.work import Work

_AGREED = ("consent.nudges", "agree")
_THROUGH = ("completed", "declined")
_WAITED = timedelta(days=7)
"""What went out today was due at most so long ago: it is looked for no further back."""


@dataclass(frozen=True, slots=True)
class Whom:
    """A contact with all that says how to speak to it."""

    contact: Contact
    person: Person
    client: Client
    firm: Firm

    @property
    def zone(self) -> str:
        """The person's own, else the client's, else the firm's."""
        return self.person.zone or self.client.zone or self.firm.zone

    @property
    def hours(self) -> Hours:
        """When the person works; the holidays are those of the country in which the clock shows that zone."""
        there = holidays_there(self.zone, self.firm.holidays)
        return Hours.parse(self.person.hours or self.firm.hours, zone=self.zone, holidays=there)

    def today(self, now: datetime) -> date:
        """The day where the person is."""
        return now.astimezone(ZoneInfo(self.zone)).date()

    def morning(self, day: date) -> datetime:
        """The first instant of that day where the person is (UTC)."""
        return instant_of(datetime.combine(day, time()), self.zone)

    def facts(self, firms: int = 1, known: Sequence[KnownFact] = ()) -> Facts:
        """Names and settings, as texts want them. `firms`: of how many clients the person is a contact; `known`: what
        it told us.
        """
        one, client = self.contact, self.client
        return facts_of(
            self.firm,
            self.person,
            PlaceContact(one.id, one.number, one.role, one.person_id, one.name, one.left_at),
            PlaceClient(client.id, client.name, client.language, client.currency, client.locale, client.zone),
            known=known,
            several=firms > 1,
            source="chat",
        )


def whom(work: Work, contact_id: str) -> Whom:
    """The contact with this id. Raises LookupError if there is none."""
    contact = work.contact(contact_id)
    person = work.person(contact.person_id) if contact else None
    client = work.client(contact.client_id) if contact else None
    if contact is None or person is None or client is None:
        raise LookupError(f"no contact {contact_id}")
    return Whom(contact, person, client, work.firm())


def decide(work: Work, to: Whom, wish: Wish, *, turn_id: str = "", planning: bool = False) -> Decision:
    """Whether this may be said to the contact now. `turn_id`: of the message itself, which does not count against it.

    What waits to be said counts when something more is `planning`, not when it is about to be sent.
    """
    return may_speak(wish, manners_of(work, to, wish, turn_id=turn_id, planning=planning), work.now)


def manners_of(work: Work, to: Whom, wish: Wish, *, turn_id: str = "", planning: bool = False) -> Manners:
    """All that counts about the contact."""
    contact = to.contact
    heard = work.unasked_to(contact.person_id, work.now - BUDGET)
    raised = [
        one for each in work.contacts(person_id=contact.person_id) for one in work.escalations(contact_id=each.id)
    ]
    known = {fact.key: fact.value or "" for fact in work.known(contact.client_id, contact.person_id)}
    hours, good = good_hours(to.hours, known.get(GOOD_HOURS, "any").split(", "))
    return Manners(
        name=contact.name,
        client=contact.client_name,
        hours=hours,
        good_hours=good,
        agreed_to_nudges=known.get(_AGREED[0]) == _AGREED[1],
        cap=_cap(work, to.firm, turn_id),
        sent=[one.at for one in heard if one.turn_id != turn_id and (planning or _is_said(one))],
        open_conversation=_open(work, contact, wish),
        through_at=_through_at(work, contact.person_id) if wish.message_class == "opening" else None,
        open_escalations=frozenset(one.name for one in raised),
        human=_human(work, raised),
        pauses=tuple(Pause(one.whom, one.by, one.until) for one in work.pauses_of(contact.client_id, contact.id)),
        stopped_at=to.person.stopped_at,
        left_at=contact.left_at,
        unreached=_unreached(work, contact.person_id),
        never=_never(work, contact),
    )


def _is_said(one: SaidUnasked) -> bool:
    return one.status in ("sent", "sending")


def _cap(work: Work, firm: Firm, turn_id: str) -> Cap:
    """What the firm said unasked today by its own calendar; all messages of one turn are one."""
    day = work.now.astimezone(ZoneInfo(firm.zone)).date()
    morning = instant_of(datetime.combine(day, time()), firm.zone)
    sent = dict(work.unasked_sent(morning, morning - _WAITED))
    return Cap(firm.cap_a_day, firm.zone, [at.astimezone(UTC) for turn, at in sent.items() if turn != turn_id])


def _open(work: Work, contact: Contact, wish: Wish) -> str | None:
    """The conversation that waits for the person; an opening's own one does not stand in its way. Whoever put questions
    off until a day is opened no others before.
    """
    for address in work.addresses(contact.person_id):
        talk = work.place(address.id).conversation
        if talk is not None and (wish.message_class != "opening" or talk.id != wish.conversation):
            return talk.id
    if wish.message_class == "opening":
        put_off = (one for one in work.conversations(contact.id) if one.status == "paused" and one.due_at is not None)
        return next((one.id for one in put_off if one.id != wish.conversation), None)
    return None


def _through_at(work: Work, person_id: str) -> datetime | None:
    """When the person answered or declined the last question of a conversation in a chat, for whatever client."""
    talks = (talk for each in work.contacts(person_id=person_id) for talk in work.conversations(each.id))
    through = (talk.updated_at for talk in talks if talk.status in _THROUGH and talk.source == "chat")
    return max(through, default=None)


def _human(work: Work, raised: Sequence[StoredEscalation]) -> Human | None:
    """Who of the firm talks to the person, until it is handed back."""
    stepped_in = [one.human for one in raised if one.held_since is not None and one.human is not None]
    names = {one.id: one.name for one in work.consultants()} if stepped_in else {}
    return Human(names[stepped_in[-1]]) if stepped_in else None


def _unreached(work: Work, person_id: str) -> bool:
    """Whether a chat of theirs does not let us in, and none but the terminal is left."""
    if all(one.status != "blocked" for one in work.addresses(person_id)):
        return False
    reached = work.reached(person_id)
    return reached is None or reached.installation_id == TERMINAL.id


def _never(work: Work, contact: Contact) -> dict[str, datetime]:
    declined = [one.need for one in work.needs(contact_id=contact.id) if one.need.status is NeedStatus.DECLINED]
    return {need.kind: need.closed_at or need.planted_at for need in declined}
