"""What a contact says is looked at for alarms before it is taken for an answer, and goes to the firm while a matter is
open that lets the interview wait.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.escalation.holding_line import hear_more
from bot.escalation.raising import Found, Outcome, Spot, found_in_answers, found_in_words, raise_found
from bot.escalation.relaying import Names, names_of, pass_to_firm, tell_firm
from bot.interview.applying import Applying
from bot.interview.scene import Scene
from bot.orders.team import house_of
from conversations.escalation import says_nothing_else, to_contact, to_firm
from conversations.interview.engine import Step, interrupt, take_up
from conversations.interview.event import AnswerCorrected, AnswerRecorded, Asked, Event, HumanRequested, Said, Stopped
from conversations.interview.state import State
from conversations.reading import read_command
from conversations.wording import language_of
from storage.contact import Contact
from storage.escalation import StoredEscalation
from storage.message import Heard, NewMessage
from storage.work import Work

THREAD = "thread"
"""Begins the payload of a button that says which firm a message is about."""
_OWN = ("stop", "forget")
"""Commands that are a contact's own business, whoever talks to him."""
_IN_WORDS = ("text", "choice", "choices", "yesno")
"""Kinds of answers that an alarm may well be."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What a contact said: the message, the id of the one that it changes, and whether it looked like a password."""

    heard: Heard
    edits: str | None = None
    secret: bool = False


def spot_of(scene: Scene) -> Spot:
    """Where something is said in a conversation."""
    facts = scene.facts
    language = facts.languages[0] if facts.languages else "en"
    return Spot(
        scene.client.id,
        scene.client.name,
        scene.contact.id,
        scene.contact.name,
        scene.address_id,
        "en" if not language.startswith("en") else language.partition("-")[0],
        facts.zone,
        scene.conversation_id,
    )


def spoken_of(applying: Applying, contact: Contact, address_id: str) -> Spot:
    """Where something is said while nothing is open."""
    work = applying.work
    person, client, firm = work.person(contact.person_id), work.client(contact.client_id), work.firm()
    zone = (person and person.zone) or (client and client.zone) or firm.zone
    return Spot(contact.client_id, contact.client_name, contact.id, contact.name, address_id, "en", zone)


def with_alarms(applying: Applying, scene: Scene, before: State, *, taken: Step, voice: Voice) -> Step:
    """The step as it is to be applied: what is raised is told at once, and where it matters nothing more is asked."""
    if any(isinstance(event, Stopped) for event in taken.events):
        _say_stopped(applying, scene)
    found: tuple[Found, ...] = found_in_answers(taken.events)
    if scene.source == "chat" and voice.heard.press is None and not voice.secret:
        text, past = voice.heard.text, _is_of_past(scene, before)
        in_words = found_in_words(applying.work, text, voice.heard.id, scene.facts.languages, of_past=past)
        taken = _in_confidence(taken) if any(one.sensitive for one in in_words) else taken
        found += in_words
    outcome = raise_found(applying, spot_of(scene), found)
    if not outcome.raised and not outcome.again:
        return taken
    for stored in outcome.again:
        pass_to_firm(applying, stored, voice.heard.id, "again")
    if scene.source != "chat":
        return taken
    return _told(scene, before, taken, outcome=outcome, heard=voice.heard, now=applying.now)


def _is_of_past(scene: Scene, before: State) -> bool:
    """Whether the open question is about what has happened."""
    asked = before.open.path.split(".") if before.open else [""]
    question = scene.playbook.questions.get(asked[-1]) or scene.playbook.questions.get(asked[0])
    return question is not None and question.tense == "past"


def _in_confidence(taken: Step) -> Step:
    """What is confidential as an alarm is so as an answer too, whatever the question was."""
    events = (
        replace(event, topic=replace(event.topic, sensitivity=2))
        if isinstance(event, (AnswerRecorded, AnswerCorrected))
        else event
        for event in taken.events
    )
    return replace(taken, events=tuple(events))


def _say_stopped(applying: Applying, scene: Scene) -> None:
    """Whoever has something open with this contact must know that the bot says nothing there any more."""
    language = house_of(applying.work).language
    for stored in applying.work.escalations(contact_id=scene.contact.id):
        line = to_firm("stopped", language, escalation=stored.name, contact=scene.contact.name)
        tell_firm(applying, stored, line)


def _told(scene: Scene, before: State, taken: Step, *, outcome: Outcome, heard: Heard, now: datetime) -> Step:
    words = outcome.told or (outcome.again[0].told if outcome.again else "")
    decided = [event for event in taken.events if not isinstance(event, (Asked, Said))]
    if _is_no_answer(decided, heard, scene):
        decided = []
    answered = any(not isinstance(event, HumanRequested) or event.about == "forget" for event in decided)
    if not words:
        return taken
    if outcome.pauses:
        keeps = answered and not outcome.urgent
        stopped = interrupt(scene.playbook, taken.state if keeps else before, words, scene.facts, now)
        return replace(stopped, events=(*(decided if keeps else ()), *stopped.events))
    if not answered:
        return take_up(scene.playbook, before, words, scene.facts, now)
    return replace(taken, events=_led(taken, words))


def _is_no_answer(decided: Sequence[Event], heard: Heard, scene: Scene) -> bool:
    """“Order two laptops” is not the number of offices, however well it can be read as one."""
    numbers = any(isinstance(one, AnswerRecorded) and one.answer.kind not in _IN_WORDS for one in decided)
    return numbers and says_nothing_else(heard.text, language_of(scene.facts.languages))


def _led(taken: Step, words: str) -> tuple[Asked | Said, ...]:
    """The same events, the first that speaks beginning with these words."""
    events = list(taken.events)
    for index, event in enumerate(events):
        if isinstance(event, (Asked, Said)):
            events[index] = replace(event, text=f"{words}\n\n{event.text}")
            break
    return tuple(events)  # type: ignore[arg-type]


def raised_by_stray(applying: Applying, contact: Contact, address_id: str, message_id: str) -> str:
    """Raises what is alarming in a message that came while nothing was open; what the contact is to be told."""
    work = applying.work
    spot = spoken_of(applying, contact, address_id)
    outcome = raise_found(applying, spot, found_in_words(work, work.words_of(message_id), message_id, [spot.language]))
    for stored in outcome.again:
        pass_to_firm(applying, stored, message_id, "again")
    return outcome.told or (outcome.again[0].told if outcome.again else "")


def sounds_urgent(work: Work, heard: Heard, language: str) -> str:
    """What somebody with several firms is asked when the firm must hear of it at once; "" where it must not."""
    if not found_in_words(work, heard.text, heard.id, [language]):
        return ""
    firm = work.firm()
    asked = to_contact("which_at_once", language, firm=firm.name)
    return f"{asked} {to_contact('call', language, phone=firm.phone)}" if firm.phone else asked


def goes_to_firm(work: Work, threads: Sequence[StoredEscalation], voice: Voice) -> bool:
    """Whether it is for the firm, and not for the bot: not what changes an earlier answer, nor "stop"."""
    if not threads or voice.secret or (voice.edits is not None and work.relay_of(voice.edits) is None):
        return False
    if voice.heard.press is not None:
        return not voice.heard.press.startswith("file:")
    command = read_command(voice.heard.text, names_of(work, threads[-1]).language)
    return command is None or command.name not in _OWN


def hear_for_firm(applying: Applying, threads: Sequence[StoredEscalation], voice: Voice) -> None:
    """Takes a message of a contact who talks to the firm."""
    work, heard = applying.work, voice.heard
    names = names_of(work, threads[-1])
    if heard.press is not None:
        return _pressed(applying, threads, names, heard)
    if voice.edits is not None:
        relay = work.relay_of(voice.edits)
        stored = work.escalation_of(relay.escalation_id) if relay else None
        return pass_to_firm(applying, stored or threads[-1], heard.id, "edited")
    if len({one.escalation.client_id for one in threads}) > 1:
        return _ask_which(applying, threads, names, heard)
    _new_or_more(applying, threads, heard, names)


def _new_or_more(applying: Applying, threads: Sequence[StoredEscalation], heard: Heard, names: Names) -> None:
    """More about what is open, or something else that must be raised as well."""
    work, of = applying.work, threads[-1]
    contact = work.contact(of.escalation.contact_id or "")
    assert contact is not None
    found = found_in_words(work, work.words_of(heard.id) or heard.text, heard.id, [names.language])
    spot = replace(spoken_of(applying, contact, of.address_id), conversation_id=of.conversation_id)
    outcome = raise_found(applying, spot, found)
    if outcome.raised:
        return _say(applying, of, outcome.told)
    if any(one.sensitive for one in found):
        of = next((one for one in outcome.again if one.escalation.sensitive), of)
        if not of.escalation.sensitive:
            return None
    _say(applying, of, hear_more(applying, of, heard, names))


def _pressed(applying: Applying, threads: Sequence[StoredEscalation], names: Names, heard: Heard) -> None:
    kind, _, rest = (heard.press or "").partition(":")
    message_id, _, number = rest.partition(":")
    chosen = [one for one in threads if kind == THREAD and str(one.escalation.number) == number]
    if not chosen or not applying.work.was_heard(message_id, heard.address_id):
        return _say(applying, threads[-1], to_contact("quiet", names.language, firm=applying.work.firm().name))
    _new_or_more(applying, chosen, replace(heard, id=message_id), names_of(applying.work, chosen[0]))


def _ask_which(applying: Applying, threads: Sequence[StoredEscalation], names: Names, heard: Heard) -> None:
    of_client = {one.escalation.client_id: one for one in threads}
    buttons = [
        [names_of(applying.work, one).client, f"{THREAD}:{heard.id}:{one.escalation.number}"]
        for one in of_client.values()
    ]
    _say(applying, threads[-1], to_contact("which", names.language), json.dumps(buttons, ensure_ascii=False))


def _say(applying: Applying, stored: StoredEscalation, text: str, buttons: str | None = None) -> None:
    if text:
        applying.work.say(
            [
                NewMessage(
                    id=applying.new_id(),
                    address_id=stored.address_id,
                    text=text,
                    message_class="reply",
                    turn_id=applying.turn_id,
                    due_at=applying.now,
                    buttons=buttons,
                )
            ]
        )
