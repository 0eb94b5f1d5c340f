"""What a contact hears who writes while the firm has the word: the truth, and never the same line over and over."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.escalation.raising import desk_of
from bot.escalation.relaying import Names, pass_to_firm, touched
from bot.interview.applying import Applying
from bot.orders.team import house_of
from conversations.escalation import Small, small_talk, standing, to_contact, who_is_told
from conversations.reading import read_command
from storage.escalation import StoredEscalation
from storage.message import Heard
from storage.work import Work

QUIET_FOR = timedelta(hours=1)
"""So long after we have said that words are passed on, more of them are passed on without a word."""
_LATER = ("later", "skip", "back")
_ASKS = ("why", "help", "human")


def hear_more(applying: Applying, of: StoredEscalation, heard: Heard, names: Names) -> str:
    """Passes on what is for the firm; what the contact is told (Markdown), "" where no word is needed."""
    text = applying.work.words_of(heard.id) or heard.text
    command = read_command(text, names.language)
    small = small_talk(text, names.language)
    if of.human is None and small is Small.THANKS:
        return ""
    if of.human is None and command is not None and command.name in _LATER:
        return to_contact("quiet", names.language, firm=applying.work.firm().name)
    pass_to_firm(applying, of, heard.id)
    touched(applying, of)
    if command is not None and command.name == "is_bot":
        return to_contact("is_bot", names.language, firm=applying.work.firm().name)
    if of.human is not None:
        return ""
    asks = small is Small.ASKS or (command is not None and command.name in _ASKS)
    return _standing(applying, of, names) if asks else _passed_on(applying, of, names)


def _passed_on(applying: Applying, of: StoredEscalation, names: Names) -> str:
    """Said once in full, with when it is read; then at most once an hour, in short."""
    last = _last_said(applying.work, of)
    if last is None:
        words = to_contact("passed_on", names.language, firm=applying.work.firm().name)
    elif applying.now - last < QUIET_FOR:
        return ""
    else:
        words = to_contact("passed_on_again", names.language)
    house = house_of(applying.work)
    return words if house.hours.is_open(applying.now) else f"{words} {_standing(applying, of, names)}"


def _last_said(work: Work, of: StoredEscalation) -> datetime | None:
    """When we last said that something was passed on, since it was raised; None: not yet."""
    one, lines = of.escalation, work.transcript(of.address_id)
    began = next((line.seq for line in lines if line.id == one.heard), 0)
    said = [line for line in lines if line.message_class == "reply" and line.seq > began and line.turn_id != one.heard]
    return max((line.due_at for line in said if line.due_at and line.due_at >= one.triggered_at), default=None)


def _standing(applying: Applying, of: StoredEscalation, names: Names) -> str:
    work, now = applying.work, applying.now
    house = house_of(work)
    told = who_is_told(of.escalation, house.team(of.about), now, of.about)
    contact = work.contact(of.escalation.contact_id or "")
    person = work.person(contact.person_id) if contact else None
    zone = (person.zone if person else None) or house.firm.zone
    return standing(of.escalation, told, desk_of(house, zone, names.language), now)
