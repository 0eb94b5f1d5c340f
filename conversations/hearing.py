"""What one message is taken for: a button, a command, a correction, or an answer to the open question. The order is
the rule.
"""

from __future__ import annotations

from conversations.agenda import Place
from conversations.answering import context, read_for, reconsider, take_picked, take_reading, take_typed
from conversations.aside import GO_ON, go_on, human, note_question, stop, take_command
from conversations.asking import ask_next, put
from conversations.correction import correct_named, named
from conversations.draft import Draft, Heard
from conversations.event import Button, HumanRequested, Resumed, Said
from conversations.later import later, pause, take_until, when
from conversations.options import buttons, options
from conversations.playbook import Question
from conversations.reading import Command, Reading, Unclear, Understood, hear, read_command
from conversations.state import Answer, Mode, Status, Sure
from conversations.value import notation

_LEAVES_PAUSED = ("stop", "later", "human", "forget")
"""Commands after which a pause goes on being one."""


def typed(draft: Draft, text: str) -> None:
    """Takes words."""
    place = draft.open_place()
    heard = _meant(draft, place, text)
    command = heard if isinstance(heard, Command) else None
    if draft.status is Status.STOPPED and not _goes_on(draft, text):
        return _still_stopped(draft, command)
    if draft.status is not Status.WAITING and not (command and command.name in _LEAVES_PAUSED):
        _resume(draft)
    if _goes_on(draft, text):
        return go_on(draft, place)
    correction = None if _is_pick(draft, place, text) else named(draft, text)
    if correction is not None:
        return correct_named(draft, *correction)
    if command is not None and take_command(draft, place, command):
        return None
    if place is None:
        return ask_next(draft)
    if draft.open is not None and draft.open.mode is Mode.UNTIL:
        return take_until(draft, place, text)
    if not text:
        draft.lead.append(draft.sentence("not_text"))
        return put(draft)
    _answer(draft, place, text, None if isinstance(heard, Command) else heard)


def _meant(draft: Draft, place: Place | None, text: str) -> Command | Reading | None:
    """A command, or the answer read from the words where they are an answer to a question; None where neither is known."""
    if place is not None and isinstance(place.step, Question) and draft.open and draft.open.mode is Mode.ASK:
        return hear(place.step.kind, text, context(draft, place, place.step))
    return None if _is_pick(draft, place, text) else read_command(text, draft.language)


def pressed(draft: Draft, press: str) -> None:
    """Takes a pressed button, `<question number>:<code>`; one of a closed question is answered politely."""
    number, _, code = press.partition(":")
    place = draft.open_place()
    if code == "go_on" and draft.status is not Status.WAITING:
        _resume(draft)
        return go_on(draft, place)
    if code == "change" and number.isdecimal() and (earlier := _place_of(draft, int(number))) is not None:
        return reconsider(draft, earlier)
    if draft.open is None or place is None or number != str(draft.open.number):
        return _stale(draft, int(number) if number.isdecimal() else -1)
    if draft.status is Status.STOPPED:
        return _still_stopped(draft, None)
    if draft.status is Status.PAUSED:
        _resume(draft)
    mode = draft.open.mode
    match code:
        case "go_on":
            go_on(draft, place)
        case "human":
            human(draft, "human")
        case "later" if mode is not Mode.REASON:
            later(draft, place, "")
        case "skip" if mode is not Mode.PROBE:
            take_command(draft, place, Command("skip"))
        case _ if mode is Mode.UNTIL:
            pause(draft, place, when(draft, code))
        case _ if code in {button.press.partition(":")[2] for button in buttons(draft, place, draft.open)}:
            take_picked(draft, place, code)
        case _:
            put(draft)


def closed(draft: Draft, heard: Heard) -> None:
    """A conversation that is over still takes corrections, "stop" and questions to us; it asks nothing."""
    if heard.press is not None:
        return _stale(draft, int(heard.press.partition(":")[0]) if heard.press.partition(":")[0].isdecimal() else -1)
    command = read_command(heard.text, draft.language)
    if heard.secret:
        draft.events.append(Said(draft.sentence("secret")))
    elif command is not None and command.name == "stop":
        stop(draft)
    elif command is not None and command.name in ("human", "forget"):
        human(draft, command.name)
    elif not _corrected_late(draft, heard.text):
        draft.events.append(HumanRequested("message", draft.heard))
        draft.events.append(Said(draft.sentence("completed_already")))


def _corrected_late(draft: Draft, text: str) -> bool:
    correction = named(draft, text)
    if correction is None or not isinstance(correction[0].step, Question):
        return False
    place, question = correction[0], correction[0].step
    reading = read_for(draft, place, correction[1])
    if not isinstance(reading, Understood):
        return False
    before = draft.answers[place.path]
    sure = Sure.EXACT if reading.exact else Sure.ABOUT
    answer = Answer(notation(reading.value), question.kind, sure, draft.heard)
    draft.record(place, answer)
    values = {"value": draft.value(question, answer), "before": draft.value(question, before)}
    draft.events.append(Said(draft.sentence("changed", short=draft.short(place), **values)))
    return True


def edited(draft: Draft, heard: Heard) -> None:
    """An earlier message was rewritten: the answer that was read from it is corrected; otherwise it is a new message.
    """
    path = next((path for path, answer in draft.answers.items() if answer.heard == heard.edits), None)
    place = draft.agenda.by_path.get(path) if path else None
    if place is None:
        return typed(draft, heard.text.strip())
    correct_named(draft, place, heard.text.strip())


def secret(draft: Draft) -> None:
    """What looks like a password is kept nowhere, and the contact is told what to do."""
    draft.lead.append(draft.sentence("secret"))
    if draft.status is Status.WAITING:
        return put(draft)
    draft.events.append(Said(draft.lead[-1]))


def _answer(draft: Draft, place: Place, text: str, reading: Reading | None) -> None:
    """Takes an answer in words; a question that is no answer is one to us, which only a person can take."""
    asks = text.endswith("?") and isinstance(reading, Unclear)
    if asks:
        note_question(draft)
    elif reading is not None:
        take_reading(draft, place, reading)
    else:
        take_typed(draft, place, text)


def _is_pick(draft: Draft, place: Place | None, text: str) -> bool:
    """The words are exactly one of the offered replies, so that they are no command, whatever they look like."""
    mode = draft.open.mode if draft.open else Mode.ASK
    wanted = text.casefold().rstrip(".!")
    if place is None or mode is Mode.UNTIL:
        return False
    return any(wanted == option.label.casefold() for option in options(draft, place, mode))


def _goes_on(draft: Draft, text: str) -> bool:
    return text.casefold().rstrip(".!") in GO_ON[draft.language]


def _resume(draft: Draft) -> None:
    draft.status = Status.WAITING
    draft.events.append(Resumed())


def _still_stopped(draft: Draft, command: Command | None) -> None:
    if command is not None and command.name in ("human", "forget"):
        return human(draft, command.name)
    draft.events.append(Said(draft.sentence("stopped_already")))


def _place_of(draft: Draft, number: int) -> Place | None:
    path = draft.asked.get(number)
    return draft.agenda.by_path.get(path) if path in draft.answers else None


def _stale(draft: Draft, number: int) -> None:
    place = _place_of(draft, number)
    if place is not None and isinstance(place.step, Question):
        value = draft.value(place.step, draft.answers[place.path])
        change = (Button(draft.label("change_it"), f"{number}:change"),)
        draft.events.append(Said(draft.sentence("stale", value=value), change))
    else:
        draft.events.append(Said(draft.sentence("stale_unanswered" if number in draft.asked else "stale_gone")))
