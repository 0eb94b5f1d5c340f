"""A contact replies to a nudge, by a button or in his own words: what becomes of the need, and what is said back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import assert_never

from bot.interview.applying import Applying
from bot.interview.asking_manners import Whom, whom
from bot.interview.catalogue import shipped_catalogue
from bot.need.nudging import nudge_buttons
from bot.need.planting import client_facts, looked_at
from bot.need.resting import as_it_stands, beside_it, let_rest
from bot.orders.team import house_of, place_of_team
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.button import Button
from conversations.escalation import to_firm
from conversations.need.event import (
    NeedAcknowledged,
    NeedDeclined,
    NeedEvent,
    NeedExplained,
    NeedMentioned,
    NeedMet,
    NeedParked,
    NeedPlanned,
    NeedPlanted,
    NeedWanted,
)
from conversations.need.mention import buttons_behind_more
from conversations.need.need import Need, NeedReply, NeedStatus
from conversations.need.reply import need_pressed, opens_more, read_reply, reply
from conversations.need.wording import sentence
from storage.journal import Entry
from storage.message import Heard, NewMessage
from storage.need import StoredNeed
from storage.place import Place


def answer_nudge(applying: Applying, place: Place, heard: Heard) -> bool:
    """Takes what was heard if it is a reply to a nudge; False if it is something else.

    Typed words count like the buttons where a nudge is the last thing we said by ourselves and nothing is open.
    """
    number = _number(applying, place, heard)
    stored = applying.work.need(number) if number is not None else None
    if stored is None or place.person is None:
        return False
    to = whom(applying.work, stored.need.contact_id)
    if to.contact.person_id != place.person.id:
        return False
    words = heard.press or heard.text
    said = read_reply(words, to.facts().languages[0])
    if said is not None:
        _take(applying, stored, to, (heard.address_id, said))
        return True
    if heard.press is not None and opens_more(heard.press):
        language = to.facts().languages[0]
        more = buttons_behind_more(stored.need, to.facts())
        _say(applying, stored.need, sentence("behind_more", language), more, at=heard.address_id)
        return True
    return False


def _number(applying: Applying, place: Place, heard: Heard) -> int | None:
    """Of the need that is replied to."""
    if heard.press is not None:
        return need_pressed(heard.press)
    if place.conversation is not None and place.conversation.status == "waiting":
        return None
    return applying.work.last_nudged(heard.address_id)


def _take(applying: Applying, stored: StoredNeed, to: Whom, reply_at: tuple[str, NeedReply]) -> None:
    address_id, said = reply_at
    kind = shipped_catalogue().kinds[stored.need.kind]
    facts, today = client_facts(applying.work, stored.need.client_id), to.today(applying.now)
    near = beside_it(applying.work, as_it_stands(stored.need, facts, today) or stored.need, facts, today)
    replied = reply(stored.need, kind, said, people=to.facts(), now=applying.now, beside=near)
    if replied.need != stored.need:
        applying.work.save_need(stored, replied.need, looked_at(replied.need, to, applying.now))
        if isinstance(replied.event, (NeedAcknowledged, NeedParked)):
            let_rest(applying.work, replied.need, to)
        apply_need(applying, replied.need, replied.event, who=to.contact.name)
        if isinstance(replied.event, NeedWanted) and stored.need.status is not NeedStatus.WANTED:
            _tell_firm(applying, replied.need, to)
    _say(applying, replied.need, replied.text, replied.buttons, at=address_id)


def _tell_firm(applying: Applying, need: Need, to: Whom) -> None:
    """Somebody wants to talk: the firm reads it in its hours, what is confidential the one who may. It is no alarm: it
    is told once, and stands in the morning message until it is done.
    """
    work, house = applying.work, house_of(applying.work)
    confidential = need.sensitivity >= CONFIDENTIAL
    kind = shipped_catalogue().kinds[need.kind]
    text = to_firm(
        "wants_to_talk",
        house.language,
        contact=to.contact.name,
        client=to.client.name,
        number=need.number,
        about=kind.title.in_(()).casefold(),
    )
    work.say(
        [
            NewMessage(
                id=applying.new_id(),
                address_id=place_of_team(work, house.confidant(None) if confidential else None).id,
                text=text,
                message_class="relay",
                turn_id=applying.turn_id,
                due_at=house.hours.next_open(applying.now),
                client_id=need.client_id,
                sensitivity=need.sensitivity,
            )
        ]
    )


def apply_need(applying: Applying, need: Need, event: NeedEvent, *, who: str, via: str = "chat") -> None:
    """What an event about a need comes to beyond the need itself, which is stored already."""
    match event:
        case NeedPlanted() | NeedMentioned() | NeedAcknowledged() | NeedExplained():
            return
        case NeedParked(until=until):
            what = f"put off, until {until.isoformat()}," if until else "put off"
        case NeedWanted():
            what = "wants to talk about"
        case NeedPlanned():
            what = "planned"
        case NeedDeclined():
            what = "said never again to"
        case NeedMet():
            what = "met"
        case _:
            assert_never(event)
    if not isinstance(event, NeedParked) or event.by != "contact":
        _note(applying, need, f"{what} N-{need.number}", who=who, via=via)
    take_back(applying, need, event)


def take_back(applying: Applying, need: Need, event: NeedEvent) -> None:
    """What is queued or held does not hold any more; after "never" nothing about that kind does."""
    work = applying.work
    work.drop_mentions(need.id, "something became of the need meanwhile")
    if isinstance(event, NeedDeclined):
        for other in work.needs(contact_id=need.contact_id):
            if other.need.kind == need.kind and other.queued is not None:
                work.drop_mentions(other.need.id, "never again, was said of its kind")


def _note(applying: Applying, need: Need, what: str, *, who: str, via: str) -> None:
    applying.work.note(
        Entry(
            id=applying.new_id(),
            at=applying.now,
            who=who,
            what=what,
            via=via,
            client_id=need.client_id,
            contact_id=need.contact_id,
            after=json.dumps({"need": f"N-{need.number}", "kind": need.kind, "status": need.status.value}),
        )
    )


def _say(applying: Applying, need: Need, text: str, buttons: Sequence[Button], *, at: str) -> None:
    applying.work.say(
        [
            NewMessage(
                id=applying.new_id(),
                address_id=at,
                text=text,
                message_class="reply",
                turn_id=applying.turn_id,
                due_at=applying.now,
                buttons=nudge_buttons(buttons) if buttons else None,
                client_id=need.client_id,
                sensitivity=need.sensitivity,
            )
        ]
    )
