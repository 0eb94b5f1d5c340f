"""A message when no conversation is open: nothing is asked of the contact; it is kept and filed under the firm it is
about.
"""

from __future__ import annotations

import json

from bot.applying import Applying
from conversations.reading import read_command
from conversations.wording import Sentence, language_of, sentence
from storage.contact import Contact
from storage.journal import Entry
from storage.message import Heard, NewMessage
from storage.place import Place

FILE = "file"


def answer_stranger(applying: Applying, place: Place) -> None:
    """Nobody we know writes from this address: says how to get in, and nothing about anybody."""
    _say(applying, place, _sentence(place, "stranger"))


def answer_unasked(applying: Applying, place: Place, heard: Heard, *, secret: bool) -> None:
    """A known person writes while nothing is open. With several firms we ask which one it is about."""
    assert place.person is not None
    firms = [c for c in applying.work.contacts(person_id=place.person.id) if c.left_at is None]
    command = read_command(heard.text, _language(place))
    if heard.press is not None:
        _pressed(applying, place, firms, heard.press)
    elif secret:
        _say(applying, place, _sentence(place, "secret"))
    elif command is not None and command.name == "stop":
        applying.work.set_stopped(place.person.id, applying.now)
        _say(applying, place, _sentence(place, "stopped"))
    elif len(firms) > 1:
        labels = [[firm.client_name, f"{FILE}:{heard.id}:{firm.number}"] for firm in firms]
        _say(applying, place, _sentence(place, "unasked_which"), json.dumps(labels, ensure_ascii=False))
    else:
        for firm in firms:
            _file(applying, firm, heard.id)
        _say(applying, place, _sentence(place, "unasked"))


def _pressed(applying: Applying, place: Place, firms: list[Contact], press: str) -> None:
    kind, _, rest = press.partition(":")
    message_id, _, number = rest.partition(":")
    firm = next((firm for firm in firms if kind == FILE and str(firm.number) == number), None)
    if firm is None:
        return _say(applying, place, _sentence(place, "stale_gone"))
    _file(applying, firm, message_id)
    _say(applying, place, _sentence(place, "unasked_filed", client=firm.client_name))


def _file(applying: Applying, contact: Contact, message_id: str) -> None:
    applying.work.note(
        Entry(
            id=applying.new_id(),
            at=applying.now,
            who=contact.name,
            what="wrote without being asked",
            via="chat",
            client_id=contact.client_id,
            contact_id=contact.id,
            after=json.dumps({"message": message_id}),
        )
    )


def _say(applying: Applying, place: Place, text: str, buttons: str | None = None) -> None:
    applying.work.say(
        [
            NewMessage(
                id=applying.new_id(),
                address_id=place.address.id,
                text=text,
                message_class="reply",
                turn_id=applying.turn_id,
                due_at=applying.now,
                buttons=buttons,
            )
        ]
    )


def _sentence(place: Place, name: Sentence, **values: object) -> str:
    firm = place.firm
    names = {"firm": firm.name, "consultant": firm.consultant_name}
    return sentence(name, _language(place), **(names | values))


def _language(place: Place) -> str:
    languages = (place.person.language if place.person else None, place.firm.language)
    return language_of(tuple(language for language in languages if language))
