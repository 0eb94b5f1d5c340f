"""What a contact may say at any time about himself, whatever is open: what do you know about me, pause, forget me, and
the correction of any line of what he told us.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.channels.port import Inbound
from bot.escalation.alarming import Voice
from bot.escalation.raising import found_in_words
from bot.interview.applying import Applying
from bot.interview.told import Told, told, told_text
from bot.people.forgetting import forget, lock_for_forgetting
from conversations.interview.later import morning_of
from conversations.interview.own_words import erases, may_erase, named_line, numbered_line, pauses
from conversations.interview.phrases import goes_on
from conversations.reading import Context, read_command
from conversations.wording import Sentence, label, language_of, sentence
from storage.contact import Contact
from storage.message import Heard
from storage.pause import StoredPause
from storage.person import Person
from storage.place import Place
from storage.work import Work

OWN = "own:"
"""Begins the payload of a button that stands for one of these words."""
_ERASE, _KEEP = f"{OWN}erase", f"{OWN}keep"
_HELP = "help"
"""What the interview hears instead of a command that there is not."""
_TALKS = ("waiting", "paused")
_COMMAND = re.compile(r"/?[^\W\d]\w*(?:@\w+)?")
"""One word after a slash, which a platform may have taken away; several words are words."""


def lock_for_own(work: Work, inbound: Inbound, address_id: str) -> None:
    """Locks all that a contact's own words may touch, before the address where they are said is locked."""
    if inbound.press != _ERASE and not may_erase(inbound.text):
        return
    place = work.known_address(inbound.installation, inbound.address)
    if place is not None and place.person_id is not None:
        lock_for_forgetting(work, place.person_id, address_id)


def take_own(applying: Applying, place: Place, voice: Voice, *, addressed: bool) -> bool:
    """Does what a contact wants for himself; False if the message is for somebody else. `addressed`: it came as a
    command, with or without its slash. One that there is not is no answer, and nothing to pass on: with a question
    open it is a wish for help, which `in_other_words` makes of it.
    """
    heard, person = voice.heard, place.person
    if person is None or voice.secret or voice.edits is not None or not _speaks_for_himself(place):
        return False
    if heard.press is not None:
        return heard.press.startswith(OWN) and _pressed(applying, place, person, heard.press)
    if _is_unknown(applying.work, heard, _language(place), addressed=addressed):
        return not _is_asked(place) and _say(applying, place, "help_own")
    return _typed(applying, place, person, heard.text)


def shown_told(applying: Applying, place: Place, text: str) -> str:
    """What this person told us, if that is what the words ask for; else ""."""
    command = read_command(text, _language(place))
    if place.person is None or command is None or command.name != "what_known":
        return ""
    return told_text(applying.work, told(applying.work, place.person, applying.now), _language(place))


def in_other_words(applying: Applying, place: Place, voice: Voice, *, addressed: bool) -> tuple[Place, Voice] | None:
    """The conversation that a message is for, and the words that say it there; None for every other message.

    A command that there is not asks for help, and the open question comes again. A pause puts off what is open. A line
    of what was told is changed where it was told: by its number right after the list, by its name once nothing is open.
    """
    heard = voice.heard
    if place.person is None or heard.press is not None or voice.secret or not _speaks_for_himself(place):
        return None
    if _is_asked(place) and _is_unknown(applying.work, heard, _language(place), addressed=addressed):
        return place, replace(voice, heard=replace(heard, text=_HELP))
    if _is_open(place) and (until := pauses(heard.text, _language(place))):
        return place, replace(voice, heard=replace(heard, text=f"remind me {until}"))
    line = _number_of_list(applying, place, heard.text)
    if line is None and not _is_open(place):
        line = _line_called(applying, place, heard.text)
    held = applying.work.place_of(line[0].conversation_id) if line and line[0].conversation_id else None
    if line is None or held is None:
        return None
    return held, replace(voice, heard=replace(heard, text=f"{line[0].label}: {line[1]}"))


def _is_unknown(work: Work, heard: Heard, language: str, *, addressed: bool) -> bool:
    """Whether it is a command that there is not."""
    text = heard.text.strip()
    if not (addressed or text.startswith("/")):
        return False
    if _COMMAND.fullmatch(text) is None or read_command(text, language) or goes_on(text, language):
        return False
    return pauses(text, language) is None and not found_in_words(work, text, heard.id, [language])


def _typed(applying: Applying, place: Place, person: Person, text: str) -> bool:
    language = _language(place)
    if (sure := erases(text, language)) is not None and _was_asked(applying, place):
        return _erased(applying, place, person) if sure else _say(applying, place, "forget_kept")
    command = read_command(text, language)
    if command is not None and command.name == "forget":
        return _ask(applying, place, person)
    until = pauses(text, language)
    if until is not None and (until or not _is_open(place)):
        return _pause(applying, place, person, until)
    if goes_on(text, language):
        _resume(applying, person)
    if _is_open(place):
        return False
    if command is not None and command.name == "help":
        return _say(applying, place, "help_own")
    if shown := shown_told(applying, place, text):
        applying.answer(place.address.id, shown)
    return bool(shown)


def _pressed(applying: Applying, place: Place, person: Person, press: str) -> bool:
    if press == _KEEP:
        return _say(applying, place, "forget_kept")
    if press == _ERASE and _was_asked(applying, place):
        return _erased(applying, place, person)
    return _ask(applying, place, person)


def _ask(applying: Applying, place: Place, person: Person) -> bool:
    """Says what goes and what stays, before anything does."""
    language = _language(place)
    firms = [one.client_name for one in _roles(applying, person)]
    text = _sentence(place, "forget_ask")
    if len(firms) > 1:
        text += f" {_sentence(place, 'forget_firms', clients=', '.join(firms))}"
    buttons = [[label("forget", language), _ERASE], [label("forget_not", language), _KEEP]]
    applying.answer(place.address.id, text, json.dumps(buttons, ensure_ascii=False))
    return True


def _was_asked(applying: Applying, place: Place) -> bool:
    """Whether the last thing that was said here is the question whether to erase all."""
    _, buttons = applying.work.last_said(place.address.id)
    return _ERASE in (buttons or "")


def _erased(applying: Applying, place: Place, person: Person) -> bool:
    roles = applying.work.contacts(person_id=person.id)
    if roles:
        forget(applying, roles[0])
    return _say(applying, place, "forget_done")


def _pause(applying: Applying, place: Place, person: Person, words: str) -> bool:
    """Nothing unasked to this person, in whatever role. An interview that is open is put off by the same words."""
    work, language, zone = applying.work, _language(place), _zone(place)
    locale = (place.client.locale if place.client else None) or place.firm.locale
    context = Context(now=applying.now, zone=zone, locale=locale.replace("_", "-"), language=language)
    until = morning_of(words, context) if words else None
    if words and until is None:
        return not _is_open(place) and _say(applying, place, "paused_past")
    _resume(applying, person)
    for role in _roles(applying, person):
        work.pause(StoredPause(applying.new_id(), "contact", role.client_id, role.id, until, role.name))
        applying.note(role, "asked for a pause")
    if _is_open(place):
        return False
    if until is None:
        return _say(applying, place, "paused_own")
    day = format_date(until.astimezone(ZoneInfo(zone)).date(), "EEEE d MMMM", locale=locale.replace("-", "_"))
    return _say(applying, place, "paused_own_until", day=day)


def _resume(applying: Applying, person: Person) -> None:
    """Ends the pauses that this person asked for; those of the firm hold."""
    for role in _roles(applying, person):
        for one in applying.work.pauses_of(role.client_id, role.id):
            if one.whom == "contact" and one.by == role.name:
                applying.work.resume(one.id)


def _number_of_list(applying: Applying, place: Place, text: str) -> tuple[Told, str] | None:
    found = numbered_line(text)
    if found is None or place.person is None:
        return None
    said, _ = applying.work.last_said(place.address.id)
    if not said.startswith(sentence("what_known", _language(place))):
        return None
    lines = told(applying.work, place.person, applying.now)
    number, value = found
    return (lines[number - 1], value) if 0 < number <= len(lines) else None


def _line_called(applying: Applying, place: Place, text: str) -> tuple[Told, str] | None:
    found = named_line(text)
    if found is None or place.person is None:
        return None
    lines = [one for one in told(applying.work, place.person, applying.now) if one.label.casefold() == found[0]]
    return (lines[0], found[1]) if len(lines) == 1 else None


def _speaks_for_himself(place: Place) -> bool:
    """In a chat of his own, and not as a consultant who writes down what somebody else says."""
    held = place.conversation is not None and place.conversation.source != "chat"
    return place.address.kind == "direct" and not held and (place.firms > 0 or place.consultant is None)


def _is_open(place: Place) -> bool:
    return place.conversation is not None and place.conversation.status in _TALKS


def _is_asked(place: Place) -> bool:
    return place.conversation is not None and place.conversation.status == "waiting"


def _roles(applying: Applying, person: Person) -> list[Contact]:
    return [one for one in applying.work.contacts(person_id=person.id) if one.left_at is None]


def _say(applying: Applying, place: Place, name: Sentence, **values: object) -> bool:
    applying.answer(place.address.id, _sentence(place, name, **values))
    return True


def _sentence(place: Place, name: Sentence, **values: object) -> str:
    names = {"firm": place.firm.name, "consultant": place.firm.consultant_name}
    return sentence(name, _language(place), **(names | values))


def _language(place: Place) -> str:
    languages = (place.person.language if place.person else None, place.firm.language)
    return language_of(tuple(one for one in languages if one))


def _zone(place: Place) -> str:
    return (place.person and place.person.zone) or (place.client and place.client.zone) or place.firm.zone
