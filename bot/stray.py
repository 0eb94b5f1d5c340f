"""A stray message comes when no conversation is open: nothing is asked of the contact; it is kept and filed under the
firm it is about.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.escalation.alarming import raised_by_stray, sounds_urgent
from bot.interview.applying import Applying
from bot.interview.opening import begin_queued
from bot.interview.scene import Shelf
from conversations.interview.phrases import goes_on
from conversations.invitation import answer
from conversations.reading import CommandName, read_command
from conversations.wording import Sentence, language_of, sentence
from storage.contact import Contact
from storage.message import Heard
from storage.place import Place

FILE = "file"
_REPLIES: Mapping[CommandName, Sentence] = {
    "thanks": "thanks",
    "greeting": "greeting",
    "is_bot": "is_bot",
    "sells": "sells",
    "who_reads": "who_reads",
    "who_asks": "who_asks",
}


def answer_stranger(applying: Applying, place: Place) -> None:
    """Nobody we know writes from this address: says how to get in, and nothing about anybody."""
    own = _sentence(place, "stranger_id", id=place.address.external_id)
    _say(applying, place, f"{_sentence(place, 'stranger')} {own}")


def answer_stray(applying: Applying, place: Place, heard: Heard, *, secret: bool) -> None:
    """A known person writes while nothing is open. With several firms we ask which one it is about."""
    assert place.person is not None
    firms = [contact for contact in applying.work.contacts(person_id=place.person.id) if contact.left_at is None]
    command = read_command(heard.text, _language(place))
    if heard.press is not None:
        _pressed(applying, place, firms, heard.press)
    elif secret:
        _say(applying, place, _sentence(place, "secret"))
    elif goes_on(heard.text, _language(place)):
        applying.work.set_stopped(place.person.id, None)
        begin_queued(applying, place.address.id, Shelf(), asked_for=True)
        if applying.work.place(place.address.id).conversation is None:
            _say(applying, place, _open_elsewhere(applying, place) or _sentence(place, "nothing_open"))
    elif command is not None and command.name in ("stop", "forget"):
        applying.work.set_stopped(place.person.id, applying.now)
        if command.name == "forget":
            _file(applying, firms, heard.id, what="asked for a person: forget")
        _say(applying, place, _sentence(place, "forget" if command.name == "forget" else "stopped"))
    elif command is not None and command.name in _REPLIES:
        _say(applying, place, _sentence(place, _REPLIES[command.name], first_name=place.person.name.partition(" ")[0]))
    elif len(firms) > 1:
        _ask_which(applying, place, firms, heard)
    else:
        told = [raised_by_stray(applying, firm, place.address.id, heard.id) for firm in firms]
        if not any(told):
            _file(applying, firms, heard.id)
        kept = _open_elsewhere(applying, place) or _sentence(place, "stray")
        _say(applying, place, "\n\n".join(filter(None, told)) or kept)


def _open_elsewhere(applying: Applying, place: Place) -> str:
    """What to say where somebody writes in an earlier chat, and a question is open where we write to them now."""
    assert place.person is not None
    work, at = applying.work, applying.work.reached(place.person.id)
    if at is None or at.id == place.address.id or work.place(at.id).conversation is None:
        return ""
    there = work.installation(at.installation_id)
    assert there is not None
    names = {"channel": there.channel.capitalize(), "consultant": place.firm.consultant_name}
    return answer("elsewhere", _language(place), **names)


def _ask_which(applying: Applying, place: Place, firms: list[Contact], heard: Heard) -> None:
    """Asks which firm it is about; the words on one of our buttons are the answer, as if it had been pressed."""
    said = [message for message in applying.work.transcript(place.address.id) if message.direction == "said"]
    asked = dict(json.loads(said[-1].buttons or "[]")) if said else {}
    named = {label.casefold(): press for label, press in asked.items() if press.startswith(f"{FILE}:")}
    if heard.text.strip().casefold() in named:
        return _pressed(applying, place, firms, named[heard.text.strip().casefold()])
    labels = [[firm.client_name, f"{FILE}:{heard.id}:{firm.number}"] for firm in firms]
    urgent = sounds_urgent(applying.work, heard, _language(place))
    _say(applying, place, urgent or _sentence(place, "stray_which"), json.dumps(labels, ensure_ascii=False))


def _pressed(applying: Applying, place: Place, firms: list[Contact], press: str) -> None:
    kind, _, rest = press.partition(":")
    message_id, _, number = rest.partition(":")
    firm = next((firm for firm in firms if kind == FILE and str(firm.number) == number), None)
    if firm is None or not applying.work.was_heard(message_id, place.address.id):
        return _say(applying, place, _sentence(place, "stale_gone"))
    told = raised_by_stray(applying, firm, place.address.id, message_id)
    if not told:
        _file(applying, [firm], message_id)
    _say(applying, place, told or _sentence(place, "stray_filed", client=firm.client_name))


def _file(
    applying: Applying, contacts: list[Contact], message_id: str, what: str = "wrote without being asked"
) -> None:
    for contact in contacts:
        applying.note(contact, what, json.dumps({"message": message_id}))


def _say(applying: Applying, place: Place, text: str, buttons: str | None = None) -> None:
    applying.answer(place.address.id, text, buttons)


def _sentence(place: Place, name: Sentence, **values: object) -> str:
    firm = place.firm
    names = {"firm": firm.name, "consultant": firm.consultant_name}
    return sentence(name, _language(place), **(names | values))


def _language(place: Place) -> str:
    languages = (place.person.language if place.person else None, place.firm.language)
    return language_of(tuple(language for language in languages if language))
