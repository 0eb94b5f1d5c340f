"""Orders of the firm's people about escalations: one implementation for the room, the command line and every chat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from bot.applying import Applying
from bot.names import match
from bot.raising import Found, Spot, due_of, raise_found
from bot.relaying import hand_back, names_of, pass_to_contact, tell_firm, thread_address, touched
from bot.scene import Shelf
from bot.team import House, house_of
from conversations.escalation import (
    EscalationKind,
    NotMutable,
    People,
    Scope,
    Taken,
    acknowledge,
    apply,
    assign,
    mute,
    refused_mute,
    resolve,
    taken,
    to_firm,
)
from conversations.escalation.event import EscalationEvent
from storage.consultant import Consultant, ConsultantRole
from storage.contact import Contact
from storage.escalation import StoredEscalation
from storage.journal import Entry

Right = Literal["see", "acknowledge", "all"]
RIGHTS: Mapping[ConsultantRole, frozenset[Right]] = {
    "owner": frozenset({"see", "acknowledge", "all"}),
    "consultant": frozenset({"see", "acknowledge", "all"}),
    "technician": frozenset({"see", "acknowledge"}),
    "guest": frozenset({"see"}),
}
"""What each role may do. Confidential matter is for those who may do all."""


@dataclass(frozen=True, slots=True)
class Done:
    """It is done; `text` (Markdown) says what."""

    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It is not done, and nothing was changed; `why` says in one line how to mend it."""

    why: str


Result: TypeAlias = Done | Refused
_Decide: TypeAlias = Callable[[StoredEscalation], EscalationEvent | Taken]


@dataclass(slots=True)
class Orders:
    """Orders of one person of the firm in one transaction. `at` is the address where they are given, None elsewhere."""

    applying: Applying
    by: Consultant
    via: str
    at: str | None = None
    in_room: bool = False
    shelf: Shelf = field(default_factory=Shelf)

    @property
    def house(self) -> House:
        """The firm as it is now."""
        return house_of(self.applying.work)

    def visible(self, *, over: bool = False) -> tuple[StoredEscalation, ...]:
        """What this person may see here, by number."""
        return tuple(one for one in self.applying.work.escalations(over=over) if not self._hidden(one))

    def acknowledge(self, number: int) -> Result:
        """“I'll take it”. Who comes second is told who has it."""
        found = self._find(number, "acknowledge")
        if isinstance(found, Refused):
            return found
        moved = self._move(found, lambda one: acknowledge(one.escalation, self.by.id, self.applying.now))
        if isinstance(moved, Refused):
            return moved
        return self._done(moved, "acknowledged", by=self.by.name)

    def assign(self, number: int, name: str) -> Result:
        """Gives it to somebody of the firm."""
        found, to = self._find(number), self._colleague(name)
        if isinstance(found, Refused):
            return found
        if isinstance(to, Refused):
            return to
        if found.about == to.id:
            return Refused(f"it is about {to.name}: give it to somebody else")
        now = self.applying.now
        moved = self._move(found, lambda one: assign(one.escalation, to.id, by=self.by.id, at=now))
        if isinstance(moved, Refused):
            return moved
        return self._done(moved, "assigned", by=self.by.name, to=to.name)

    def called(self, number: int) -> Result:
        """The contact was called: whoever did has it, and has done something about it."""
        found = self._taken_over(number)
        if isinstance(found, Refused):
            return found
        return self._done(found, "called", by=self.by.name, contact=names_of(self.applying.work, found).contact)

    def resolve(self, number: int, why: str = "") -> Result:
        """It is over, and the bot goes on with the contact."""
        found = self._find(number)
        if isinstance(found, Refused):
            return found
        ended = self._end(found, why)
        if isinstance(ended, Refused):
            return ended
        return self._done(ended, "resolved_why" if why else "resolved", by=self.by.name, why=why)

    def not_important(self, number: int, scope: Scope) -> Result:
        """It does not matter to this client: this once, or always. Refused where it matters to everybody."""
        found = self._find(number)
        if isinstance(found, Refused):
            return found
        muted = mute(found.escalation, scope, by=self.by.id, at=self.applying.now)
        if isinstance(muted, NotMutable):
            return Refused(refused_mute(self.house.language))
        ended = self._end(found, "not important")
        if isinstance(ended, Refused):
            return ended
        undo = self.applying.work.add_mute(self.applying.new_id(), muted, found.id)
        client = names_of(self.applying.work, found).client
        return self._done(ended, f"muted_{scope}", by=self.by.name, client=client, number=undo)

    def unmute(self, number: int) -> Result:
        """It matters to the client again."""
        work = self.applying.work
        listed = next((one.mute for one in work.mutes() if one.number == number), None)
        if "all" not in RIGHTS[self.by.role]:
            return self._no_right()
        if listed is None or not work.undo_mute(number, self.by.id):
            return Refused(f"there is nothing to undo under {number}: mutes lists what there is")
        self._note(f"unmuted {listed.kind.value.replace('_', ' ')}", listed.client_id, None)
        client = work.client(listed.client_id)
        return Done(to_firm("unmuted", self.house.language, by=self.by.name, client=client.name if client else ""))

    def say(self, number: int, text: str, *, line_id: str | None = None, changed: bool = False) -> Result:
        """Passes words on to the contact, named as coming from this consultant."""
        if not text.strip():
            return Refused(f"there is nothing to pass on: write {number}: and then your words")
        found = self._taken_over(number)
        if isinstance(found, Refused):
            return found
        pass_to_contact(self.applying, found, self.by, text.strip(), line_id=line_id, changed=changed)
        contact = names_of(self.applying.work, found).contact
        return self._done(found, "changed" if changed else "passed_on", by=self.by.name, contact=contact)

    def hand_back(self, number: int) -> Result:
        """The bot talks to the contact again, and asks the open question once more."""
        found = self._find(number)
        if isinstance(found, Refused):
            return found
        if found.held_since is None:
            return Refused(f"{found.name} holds nobody: the bot talks to the contact already")
        hand_back(self.applying, found, self.by, self.shelf, over=False)
        contact = names_of(self.applying.work, found).contact
        return self._done(found, "handed_back", by=self.by.name, contact=contact)

    def raise_by_hand(self, contact: Contact, text: str) -> Result:
        """Raises what a consultant has seen or heard about a contact."""
        if "all" not in RIGHTS[self.by.role]:
            return self._no_right()
        work = self.applying.work
        people = work.addresses(contact.person_id)
        if not text.strip() or not people:
            return Refused("say what has happened" if people else f"{contact.name} cannot be reached by the bot yet")
        open_ = [one for one in work.escalations(contact_id=contact.id) if one.escalation.source == "hand"]
        if open_:
            return Refused(f"{open_[-1].name} was raised by hand for {contact.name} already: add to it there")
        spot = Spot(contact.client_id, contact.client_name, contact.id, contact.name, people[0].id, "en", "UTC")
        found = Found(EscalationKind.BY_HAND, "by_hand", "hand", sensitive=False, words=text.strip())
        outcome = raise_found(self.applying, spot, [found])
        if not outcome.raised:
            return Refused(f"what is raised by hand was said not to matter to {contact.client_name}: mutes lists it")
        self._note(f"raised {outcome.raised[0].name}", contact.client_id, contact.id)
        return Done(f"**{outcome.raised[0].name}** is raised.")

    def _taken_over(self, number: int) -> StoredEscalation | Refused:
        """Acknowledged by this person if nobody had it; touched if so."""
        found = self._find(number)
        if isinstance(found, Refused):
            return found
        if found.escalation.status == "resolved":
            return Refused(f"{found.name} is over: raise it anew")
        if found.escalation.status == "acknowledged":
            touched(self.applying, found)
            return found
        return self._move(found, lambda one: acknowledge(one.escalation, self.by.id, self.applying.now))

    def _end(self, found: StoredEscalation, why: str) -> StoredEscalation | Refused:
        now = self.applying.now
        moved = self._move(found, lambda one: resolve(one.escalation, self.by.id, now, why))
        if not isinstance(moved, Refused):
            hand_back(self.applying, moved, self.by, self.shelf, over=True)
        return moved

    def _find(self, number: int, right: Right = "all") -> StoredEscalation | Refused:
        """The escalation as it is now, with its contact's address locked; refused to whom it is not for."""
        work = self.applying.work
        found = work.escalation(number)
        if found is None or self._is_about(found):
            return Refused(f"there is no E-{number}: escalations lists what is open")
        if found.escalation.sensitive and self.in_room:
            return Refused(f"E-{number} is confidential: give the order in your own chat")
        if right not in RIGHTS[self.by.role] or self._hidden(found):
            return self._no_right()
        work.lock_address(found.address_id)
        return work.escalation(number) or found

    def _hidden(self, one: StoredEscalation) -> bool:
        private = one.escalation.sensitive and (self.in_room or "all" not in RIGHTS[self.by.role])
        return private or self._is_about(one)

    def _is_about(self, one: StoredEscalation) -> bool:
        """Whether it is about this person, and somebody else is there to hear of it."""
        return one.about == self.by.id and self.house.confidant(one.about).id != self.by.id

    def _move(self, found: StoredEscalation, decide: _Decide) -> StoredEscalation | Refused:
        """Decides and stores it; whoever comes second reads again, and learns who was first."""
        work, house = self.applying.work, self.house
        for stored in (found, work.escalation(found.escalation.number) or found):
            event = decide(stored)
            if isinstance(event, Taken):
                return Refused(taken(event, self._people(stored), house.names))
            after = apply(stored.escalation, event)
            if work.move_escalation(stored, after, due_of(after, house)):
                return work.escalation(after.number) or stored
        return Refused(f"somebody else was faster with {found.name}: look again")

    def _people(self, stored: StoredEscalation) -> People:
        names, house = names_of(self.applying.work, stored), self.house
        return People(names.client, names.contact, house.language, house.hours)

    def _done(self, stored: StoredEscalation, name: str, **values: object) -> Done:
        """Says it in the thread too when the order was given elsewhere."""
        text = to_firm(name, self.house.language, escalation=stored.name, **values)
        self._note(
            f"{name.replace('_', ' ')}: {stored.name}", stored.escalation.client_id, stored.escalation.contact_id
        )
        if self.at != thread_address(self.applying.work, stored, self.house):
            tell_firm(self.applying, stored, text)
        return Done(text)

    def _note(self, what: str, client_id: str, contact_id: str | None) -> None:
        new_id, now = self.applying.new_id(), self.applying.now
        self.applying.work.note(Entry(new_id, now, self.by.name, what, self.via, client_id, contact_id))

    def _no_right(self) -> Refused:
        return Refused(f"a {self.by.role} may not do that: ask {self.house.owner.name}")

    def _colleague(self, name: str) -> Consultant | Refused:
        house = self.house
        hit = match(name, [one.name for one in house.here])
        if len(hit.found) == 1:
            return house.here[hit.found[0]]
        return Refused(f'who is "{name}"? There are {", ".join(one.name for one in house.here)}')
