"""The firm's own people as an escalation wants to know them: who is told where, who is on call, and their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.channels.terminal_places import terminal_room
from bot.interview.reaching import where_reached
from conversations.escalation import EscalationKind, OnCall, Team
from conversations.hours import Hours
from conversations.wording import language_of
from storage.address import Address
from storage.consultant import Consultant
from storage.firm import Firm
from storage.ids import derived
from storage.person import Person
from storage.work import Work


@dataclass(frozen=True, slots=True)
class House:
    """The firm and everybody in it; those who left are in `names` only."""

    firm: Firm
    here: tuple[Consultant, ...]
    names: Mapping[str, str]
    """By consultant id."""

    @property
    def hours(self) -> Hours:
        """When somebody of the firm is at work."""
        return Hours.parse(self.firm.hours, zone=self.firm.zone, holidays=self.firm.holidays)

    @property
    def language(self) -> str:
        """What is spoken in the firm, if we have words for it."""
        return language_of((self.firm.language,))

    @property
    def named(self) -> Consultant:
        """Whom contacts know by name."""
        by_name = (one for one in self.here if one.name == self.firm.consultant_name)
        return next(by_name, self.owner)

    @property
    def owner(self) -> Consultant:
        """Who answers for everything."""
        return next((one for one in self.here if one.role == "owner"), self.here[0])

    def confidant(self, about: str | None) -> Consultant:
        """The one person who is told of confidential matter: not the one whom it is about, if there is anybody else
        who may know.
        """
        others = [self.named, self.owner, *(one for one in self.here if one.role in ("owner", "consultant"))]
        return next((one for one in others if one.id != about), self.named)

    def team(self, about: str | None = None) -> Team:
        """Who counts when something is raised, about a consultant perhaps."""
        called = next((one for one in self.here if one.on_call), None)
        kinds = frozenset(EscalationKind(kind) for kind in (called.on_call or "").split()) if called else frozenset()
        on_call = OnCall(called.id, kinds) if called is not None else None
        return Team(self.hours, self.named.id, self.confidant(about).id if about else self.owner.id, on_call)

    def of_person(self, person_id: str | None) -> Consultant | None:
        """The consultant who is this person."""
        return next((one for one in self.here if one.person_id == person_id), None)


def house_of(work: Work) -> House:
    """The firm now; a firm in which nobody was named yet has the one consultant whom contacts are told of."""
    firm = work.firm()
    if not any(one.left_at is None for one in work.consultants()):
        seed = derived("00000000-0000-8000-8000-000000000000", len(work.consultants()))
        work.add_person(Person(derived(seed, 1), firm.consultant_name))
        work.add_consultant(derived(seed, 2), derived(seed, 1), "owner")
    people = work.consultants()
    here = tuple(one for one in people if one.left_at is None)
    return House(firm, here, {one.id: one.name for one in people})


def place_of_team(work: Work, consultant: Consultant | None, client_id: str | None = None) -> Address:
    """The consultant's own chat; of None the room: the client's own if it has one. Where there is none that works, the
    firm is told in the owner's own chat, if that is on a platform: nobody looks into the terminal then.
    """
    if consultant is not None:
        return where_reached(work, consultant.person_id)
    room = work.room(client_id)
    if room is not None:
        return room
    own = where_reached(work, house_of(work).owner.person_id)
    platforms = [one.id for one in work.installations() if one.channel != "terminal"]
    return own if own.installation_id in platforms else terminal_room(work)
