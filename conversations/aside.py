"""What a contact may say instead of an answer: a question to us, a wish. It is answered, and the open question asked
again.
"""

from __future__ import annotations

from conversations.agenda import Place
from conversations.answering import example, hint, keep, not_known, skip
from conversations.asking import ask, numbered, put, recap_lines, where_we_were
from conversations.correction import back, correct_last
from conversations.draft import Draft
from conversations.event import Button, HumanRequested, Said, Stopped
from conversations.later import base_mode, later
from conversations.playbook import Kind, Question
from conversations.reading import Command
from conversations.state import Mode, Status

GO_ON = {
    "en": frozenset(
        {"go on", "go ahead", "continue", "resume", "start", "/start", "carry on", "let's go on", "let's go", "ready"}
    )
}
"""Whole messages that take up a conversation again, by language."""


def go_on(draft: Draft, place: Place | None) -> None:
    """Takes the conversation up where it was, with one line of recap."""
    if not draft.away:
        draft.lead.append(where_we_were(draft))
    if place is not None and draft.open is not None and draft.open.mode in (Mode.UNTIL, Mode.REASON):
        draft.reopen(mode=base_mode(draft, place), misses=0)
    put(draft)


def take_command(draft: Draft, place: Place | None, command: Command) -> bool:
    """Answers the command. False when it cannot be meant here and the words are to be read as an answer."""
    match command.name:
        case "stop":
            stop(draft)
        case "human" | "forget":
            human(draft, command.name)
        case "back":
            back(draft, place)
        case "correct":
            return correct_last(draft, command.rest)
        case "later" if place is not None:
            later(draft, place, command.rest)
        case "skip" if place is not None:
            _skip(draft, place, command.reason or "")
        case "dont_know" if place is not None:
            return _dont_know(draft, place, command.rest)
        case _:
            draft.lead.append(_reply(draft, place, command))
            put(draft)
    return True


def stop(draft: Draft) -> None:
    """Ends it at once and for everything; only the contact can begin again."""
    draft.status = Status.STOPPED
    draft.events.append(Said(draft.sentence("stopped")))
    draft.events.append(Stopped())


def human(draft: Draft, about: str) -> None:
    """A person is wanted: says truthfully who reads it and what to do if it is urgent; asks nothing more by itself."""
    draft.events.append(HumanRequested(about, draft.heard))
    text = draft.sentence("forget" if about == "forget" else "human")
    if draft.facts.phone and about != "forget":
        text += " " + draft.sentence("human_phone")
    number = draft.open.number if draft.open else 0
    draft.events.append(Said(text, (Button(draft.label("go_on"), f"{number}:go_on"),)))


def note_question(draft: Draft) -> None:
    """A question that only a person can answer; it is noted for the consultant."""
    draft.events.append(HumanRequested("question", draft.heard))
    draft.lead.append(draft.sentence("question_noted"))
    put(draft)


def _skip(draft: Draft, place: Place, reason: str) -> None:
    question = place.step
    mode = draft.open.mode if draft.open else Mode.ASK
    if not isinstance(question, Question):
        draft.lead.append(hint(draft, question))
        return put(draft)
    if place.path in draft.answers and mode is Mode.ASK:
        return keep(draft)
    if question.kind is Kind.CONSENT or not question.skippable:
        draft.lead.append(draft.sentence("must_agree") if question.kind is Kind.CONSENT else hint(draft, question))
        return put(draft)
    if mode is Mode.PROBE:
        return keep(draft)
    if reason or mode is Mode.REASON:
        return skip(draft, place, reason or "unsaid")
    ask(draft, place, Mode.REASON)


def _dont_know(draft: Draft, place: Place, whom: str) -> bool:
    if not isinstance(place.step, Question) or (draft.open is not None and draft.open.mode is Mode.UNTIL):
        return False
    if draft.open is not None and draft.open.mode is Mode.PROBE:
        keep(draft)
    else:
        not_known(draft, place, whom)
    return True


def _reply(draft: Draft, place: Place | None, command: Command) -> str:
    question = place.step if place is not None else None
    match command.name:
        case "why":
            written = isinstance(question, Question) and question.why is not None
            return draft.written(question.why, place) if written else draft.sentence("why_default")  # type: ignore[union-attr, arg-type]
        case "help":
            about = f"{hint(draft, question)} " if isinstance(question, Question) else ""
            return about + draft.sentence("help", example=example(draft))
        case "greeting":
            return draft.sentence("greeting")
        case "thanks":
            return draft.sentence("thanks")
        case "is_bot":
            return draft.sentence("is_bot")
        case "how_long":
            left = sum(1 for p in draft.agenda.questions if p.path not in draft.answers)
            return draft.sentence("how_long", minutes=draft.playbook.minutes, left=left)
        case "who_reads":
            return draft.sentence("who_reads")
        case "what_known":
            lines = recap_lines(draft)
            return (
                f"{draft.sentence('what_known')}\n\n{numbered(lines)}" if lines else draft.sentence("what_known_none")
            )
    return draft.sentence("help", example=example(draft))
