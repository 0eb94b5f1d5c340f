"""Somebody comes with the code of an invitation: the address is theirs from now on, and the playbook begins.

A code is good once, for one contact on one channel, for a while. Whoever tries others is asked to wait.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.escalation.quoting import about
from bot.interview.applying import Applying
from bot.interview.asking_manners import Whom, whom
from bot.interview.opening import NothingToAsk, Opening, begin
from bot.interview.reaching import follow, lock_places
from bot.interview.scene import Shelf
from bot.orders.team import house_of, place_of_team
from bot.people.invitation_code import OPENS, Code
from bot.people.leaving import OPEN
from conversations.authoring.published import read_published
from conversations.invitation import Answer, answer
from conversations.render import escaped
from conversations.wording import language_of
from storage.firm import Firm
from storage.invitation import Invitation
from storage.journal import Entry
from storage.message import NewMessage
from storage.person import Person
from storage.place import Place
from storage.work import Work

MOST_TRIES = 5
"""So many codes that nobody was given may come from one address in `TRIES_IN`."""
TRIES_IN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Caller:
    """Who comes with a code: at which place, on which channel, and how the platform calls them."""

    applying: Applying
    place: Place
    channel: str
    called: str

    @property
    def at(self) -> str:
        """The id of the address."""
        return self.place.address.id

    def say(self, name: Answer, person: Person | None, **values: object) -> None:
        """Answers there; `person` is who is spoken to."""
        text = _worded(name, person or self.place.person, self.place.firm, **values)
        self.applying.answer(self.at, text)


@dataclass(frozen=True, slots=True)
class _Invited:
    """A code that is one of ours: the invitation, and whom it is for."""

    invitation: Invitation
    to: Whom

    @property
    def name(self) -> str:
        """Contact and client, for the firm (Markdown)."""
        return f"**{escaped(self.to.person.name)}** ({escaped(self.to.client.name)})"


def lock_for_code(work: Work, code: Code, address_id: str) -> None:
    """Locks all that redeeming the code will touch, in the order in which everybody does."""
    found = work.invitation(code.hash)
    contact = work.contact(found.contact_id) if found else None
    if contact is not None:
        lock_places(work, contact.person_id, address_id)


def redeem(applying: Applying, place: Place, code: Code, *, called: str, shelf: Shelf) -> bool:
    """Takes the code of an invitation. False where it was used here before, and says no more than "/start" does."""
    work = applying.work
    at = work.installation(place.address.installation_id)
    caller = _Caller(applying, place, at.channel if at else "terminal", called)
    tries, since = work.tries(caller.at)
    is_recent = since is not None and applying.now < since + TRIES_IN
    if is_recent and tries >= MOST_TRIES:
        caller.say("wait", None)
        return True
    found = work.invitation(code.hash)
    if found is None:
        work.set_tries(caller.at, tries + 1 if is_recent else 1, since if is_recent else applying.now)
        caller.say("unknown", None)
        return True
    invited = _Invited(found, whom(work, found.contact_id))
    if found.opened_at is not None and place.person is not None and place.person.id == invited.to.person.id:
        if code.kept != OPENS:
            caller.say("joined", place.person)
        return code.kept != OPENS
    refused = _refused(caller, invited)
    if refused is None and work.open_invitation(found.id, caller.at):
        _let_in(caller, invited, shelf)
    else:
        _refuse(caller, invited, refused or "used")
    return True


def _refused(caller: _Caller, invited: _Invited) -> Answer | None:
    """Why the invitation does not work here and now, if it does not."""
    found, to, person = invited.invitation, invited.to, caller.place.person
    if person is not None and person.id != to.person.id:
        return "somebody_else"
    if found.revoked_at is not None or to.contact.left_at is not None:
        return "revoked"
    if found.opened_at is not None:
        return "used"
    if found.expires_at <= caller.applying.now:
        return "expired"
    return "other_channel" if found.channel != caller.channel else None


def _refuse(caller: _Caller, invited: _Invited, why: Answer) -> None:
    """Says why; that it came to a known person who is somebody else, the firm hears too."""
    found = invited.invitation
    until = f"{found.expires_at.astimezone(ZoneInfo(invited.to.zone)):%Y-%m-%d}"
    caller.say(why, None, channel=found.channel.capitalize(), until=until)
    if why == "somebody_else":
        mend = "If both are one human being: contact add with --same-person, then invite anew."
        _tell_firm(
            caller, invited, f"The invitation of {invited.name} came from {_owner(caller)}: nobody was linked. {mend}"
        )
        _note(caller, invited, f"was not let in on {caller.channel.capitalize()}: the chat is another person's")


def _let_in(caller: _Caller, invited: _Invited, shelf: Shelf) -> None:
    """The address is the contact's, what is open goes on here, and the playbook begins."""
    applying, work, person = caller.applying, caller.applying.work, invited.to.person
    work.link_address(caller.at, person.id)
    work.set_address_status(caller.at, "active")
    work.set_tries(caller.at, 0, None)
    work.set_stopped(person.id, None)
    words = _worded("moved", person, invited.to.firm, first_name=_first_name(person))
    goes_on = follow(applying, person.id, caller.at, words=words, shelf=shelf)
    begun = _begin(caller, invited, shelf)
    if not goes_on and begun != "asked":
        caller.say("queued" if begun == "queued" else "moved", person, first_name=_first_name(person))
    known_as = f", as “{escaped(caller.called)}”" if caller.called else ""
    where = caller.channel.capitalize()
    _tell_firm(caller, invited, f"{invited.name} has opened the invitation in {where}{known_as}.")
    _note(caller, invited, f"opened the invitation to {where}")


def _begin(caller: _Caller, invited: _Invited, shelf: Shelf) -> Literal["asked", "queued", "not"]:
    """Begins the playbook of the invitation, unless it is open already, a person talks with the contact, or there is
    nothing left to ask.
    """
    work, contact, name = caller.applying.work, invited.to.contact, invited.invitation.playbook
    edition = work.newest_playbook(name)
    is_open = any(one.playbook == name and one.status in OPEN for one in work.conversations(contact.id))
    if edition is None or is_open or work.open_threads(caller.at):
        return "not"
    try:
        opening = Opening(contact, caller.at, read_published(edition.source, name))
        begun = begin(caller.applying, opening, shelf)
    except NothingToAsk:
        return "not"
    talk = work.place(caller.at).conversation
    return "asked" if talk is not None and talk.id == begun else "queued"


def _worded(name: Answer, person: Person | None, firm: Firm, **values: object) -> str:
    language = language_of(tuple(one for one in (person.language if person else None, firm.language) if one))
    return answer(name, language, **{"consultant": firm.consultant_name, "first_name": _first_name(person)} | values)


def _first_name(person: Person | None) -> str:
    return person.name.partition(" ")[0] if person else ""


def _owner(caller: _Caller) -> str:
    """The person whose address it is, for the firm (Markdown)."""
    person = caller.place.person
    assert person is not None
    here = [one for one in caller.applying.work.contacts(person_id=person.id) if one.left_at is None]
    of = f" ({escaped(', '.join(one.client_name for one in here))})" if here else ""
    return f"the chat of **{escaped(person.name)}**{of} in {caller.channel.capitalize()}"


def _tell_firm(caller: _Caller, invited: _Invited, text: str) -> None:
    """In the firm's hours: it is no alarm."""
    applying, work = caller.applying, caller.applying.work
    work.say(
        [
            NewMessage(
                id=applying.new_id(),
                address_id=place_of_team(work, None).id,
                text=text,
                message_class="relay",
                turn_id=applying.turn_id,
                due_at=house_of(work).hours.next_open(applying.now),
                planned_from=about(invited.to.contact.id),
                client_id=invited.invitation.client_id,
            )
        ]
    )


def _note(caller: _Caller, invited: _Invited, what: str) -> None:
    found, applying = invited.invitation, caller.applying
    applying.work.note(
        Entry(
            id=applying.new_id(),
            at=applying.now,
            who=invited.to.person.name,
            what=what,
            via="chat",
            client_id=found.client_id,
            contact_id=found.contact_id,
            after=json.dumps({"invited by": found.by, "called": caller.called}, ensure_ascii=False),
        )
    )
