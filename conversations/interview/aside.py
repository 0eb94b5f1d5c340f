"""What a contact may say instead of an answer: a question to us, a wish. It is answered, and the open question asked
again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from conversations.authoring.playbook import Kind, Question, Recap
from conversations.interview.agenda import Place
from conversations.interview.answering import keep, keep_more, must_agree, not_known, skip, take_still
from conversations.interview.asking import ask_next, put, reply
from conversations.interview.carried import carried
from conversations.interview.correction import back, correct_last
from conversations.interview.draft import Draft
from conversations.interview.event import HumanRequested, Stopped
from conversations.interview.later import later, when
from conversations.interview.options import go_on_button
from conversations.interview.recap import example, known_lines, numbered
from conversations.interview.state import Aside, Mode, Status
from conversations.interview.unclear import hint, miss
from conversations.reading import Command, CommandName


def take_command(draft: Draft, command: Command) -> bool:
    """Answers the command. False when it cannot be meant here and the words are to be read as an answer."""
    if command.name in REPLIES:
        reply(draft, REPLIES[command.name](draft))
        return True
    match command.name:
        case "stop":
            stop(draft)
        case "forget":
            forget(draft)
        case "human":
            human(draft)
        case "later":
            _later(draft, command.rest)
        case "back":
            draft.resume()
            back(draft)
        case "skip":
            draft.resume()
            skip_open(draft, command.reason or "")
        case "dont_know":
            return _dont_know(draft, command.rest)
        case "correct":
            return correct_last(draft, command.rest)
    return True


def stop(draft: Draft) -> None:
    """Ends it at once and for everything; only the contact can begin again. What is over stays what it was."""
    _stop(draft, draft.sentence("stopped"))


def forget(draft: Draft) -> None:
    """The contact wants to be forgotten: a person does that, and nothing more is asked."""
    draft.events.append(HumanRequested("forget", draft.heard))
    _stop(draft, draft.sentence("forget"))


def human(draft: Draft) -> None:
    """A person is wanted: says truthfully who reads it and what to do if it is urgent; asks nothing more by itself."""
    draft.events.append(HumanRequested("human", draft.heard))
    draft.reopen(aside=Aside.HUMAN, misses=0)
    text = draft.sentence("human")
    if draft.facts.phone:
        text += " " + draft.sentence("human_phone")
    draft.say(text, *([] if draft.over else [go_on_button(draft)]))


def pass_on(draft: Draft, about: str) -> None:
    """Words that only a person can take (`question` or `message`) are kept for the consultant."""
    draft.events.append(HumanRequested(about, draft.heard))
    reply(draft, draft.sentence("question_noted" if about == "question" else "message_kept"))


def skip_open(draft: Draft, reason: str) -> None:
    """Passes the open question over; asks once why, and may not learn it."""
    place = draft.open_place()
    if place is None or draft.open is None:
        return ask_next(draft)
    question, mode = place.step, draft.open.mode
    if isinstance(question, Recap):
        draft.passed.add(place.path)
        draft.open = None
        return ask_next(draft)
    assert isinstance(question, Question)
    if mode is Mode.PROBE:
        return keep_more(draft, place, "")
    if place.path in draft.answers:
        return keep(draft, place)
    if question is draft.agenda.agreement:
        return must_agree(draft)
    if not question.skippable:
        return reply(draft, draft.sentence("needed"))
    if reason == "answered" and draft.open.aside is not Aside.REASON:
        return _told_before(draft, place)
    if reason or draft.open.aside is Aside.REASON or question.kind is Kind.CONSENT:
        return skip(draft, place, reason or "unsaid")
    draft.reopen(aside=Aside.REASON)
    put(draft)


def _told_before(draft: Draft, place: Place) -> None:
    """“I told you already”: what was told stays; what was not is asked once more, and that is said."""
    if carried(draft, place) is not None:
        return take_still(draft, place, still=True)
    draft.reopen(aside=None)
    miss(draft, place, draft.sentence("not_told"))


def _stop(draft: Draft, text: str) -> None:
    draft.status = draft.status if draft.over else Status.STOPPED
    draft.reopen(aside=None)
    draft.say(text)
    draft.events.append(Stopped())


def _later(draft: Draft, words: str) -> None:
    place = draft.open_place()
    if place is not None and draft.open is not None and draft.open.aside is Aside.REASON and when(draft, words) is None:
        return skip(draft, place, "later")
    if place is None:
        return ask_next(draft)
    if draft.status is Status.PAUSED and not words:
        return reply(draft, draft.sentence("paused_already"))
    later(draft, words)


def _dont_know(draft: Draft, whom: str) -> bool:
    """Not an answer to "when shall I come back", nor to the recap; "left out" is then what happens to the question."""
    place = draft.open_place()
    if place is None or draft.open is None or draft.open.aside is Aside.UNTIL or not isinstance(place.step, Question):
        return False
    draft.resume()
    if draft.open.mode is Mode.PROBE:
        keep_more(draft, place, "")
    else:
        not_known(draft, place, whom)
    return True


def _why(draft: Draft) -> str:
    place = draft.open_place()
    if place is None or not isinstance(place.step, Question):
        return draft.sentence("why_recap")
    return draft.written(place.step.why, place) if place.step.why else draft.sentence("why_default")


def _help(draft: Draft) -> str:
    place = draft.open_place()
    asked = place is not None and draft.asks and isinstance(place.step, Question)
    shown = example(draft)
    texts = (
        hint(draft, place) if asked and place is not None else "",
        draft.sentence("help"),
        draft.sentence("help_change", example=shown) if shown else "",
    )
    return " ".join(text for text in texts if text)


def _how_long(draft: Draft) -> str:
    left = sum(1 for place in draft.agenda.questions if place.path not in draft.answers)
    return draft.sentence("how_long", minutes=draft.playbook.minutes, left=left)


def _what_known(draft: Draft) -> str:
    if draft.facts.told:
        return draft.facts.told
    lines = known_lines(draft)
    return f"{draft.sentence('what_known')}\n\n{numbered(lines)}" if lines else draft.sentence("what_known_none")


REPLIES: Mapping[CommandName, Callable[[Draft], str]] = {
    "why": _why,
    "help": _help,
    "how_long": _how_long,
    "what_known": _what_known,
    "greeting": lambda draft: draft.sentence("greeting"),
    "thanks": lambda draft: draft.sentence("thanks"),
    "is_bot": lambda draft: draft.sentence("is_bot"),
    "sells": lambda draft: draft.sentence("sells"),
    "who_asks": lambda draft: draft.sentence("who_asks"),
    "who_reads": lambda draft: draft.sentence("who_reads"),
}
"""Questions and words to us that are answered and change nothing."""
