"""What one message is taken for: a button, a command, a correction, or an answer to the open question. The order is
the rule.
"""

from __future__ import annotations

from collections.abc import Sequence

from conversations.authoring.playbook import Kind, Question, Recap
from conversations.interview import closed, still
from conversations.interview.agenda import MORE, Place
from conversations.interview.answering import context, keep_more, or_own_words, read_for, skip, take_reading
from conversations.interview.aside import REPLIES, pass_on, take_command
from conversations.interview.asking import ask_next, reply, tell
from conversations.interview.correction import correct, correct_last, take_named
from conversations.interview.draft import Draft, Utterance
from conversations.interview.event import HumanRequested
from conversations.interview.later import go_on, later, take_until, when
from conversations.interview.letter import body_of
from conversations.interview.options import NOT_STILL, RIGHT, STILL, offered
from conversations.interview.phrases import asks, corrected, gives_reason, goes_on, nods, puts_off, takes_leave
from conversations.interview.pressing import picked, pressed, take_code
from conversations.interview.recap import example
from conversations.interview.state import Aside, Mode, Status
from conversations.interview.still_phrases import changed, led, same
from conversations.interview.unclear import miss
from conversations.reading import Command, Context, Reading, Unclear, Understood, hear, read, read_command
from conversations.wording import Sentence

_WORDS = (Kind.TEXT, Kind.PERSON)
_AMOUNTS = (Kind.INT, Kind.RANGE, Kind.PERCENT, Kind.MONEY, Kind.DURATION, Kind.DATE, Kind.SCALE)
_SHORT = 4
"""So many words after "skip" are rather a reason than an answer."""
_KEPT: Sequence[Sentence] = ("message_kept", "message_kept_too", "message_kept_again")
_NODDED = (*_WORDS, Kind.YESNO, Kind.CONSENT)
"""Kinds to which "ok" or "yes" could be an answer, and may as well be a nod to what we said."""


def take(draft: Draft, heard: Utterance) -> None:
    """Takes one message of the contact."""
    text = body_of(heard.text)
    draft.words = "" if heard.secret or heard.press is not None else text
    if heard.secret:
        reply(draft, draft.sentence("secret"))
    elif heard.press is not None:
        pressed(draft, heard.press)
    elif heard.edits is not None:
        _edited(draft, text, heard.edits)
    elif draft.over:
        closed.take_words(draft, text)
    else:
        _typed(draft, text)


def _edited(draft: Draft, text: str, edits: str) -> None:
    """An earlier message was rewritten: what was read from it is read anew. It never answers another question."""
    source = draft.rewritten.get(edits, edits)
    draft.rewritten[edits] = draft.heard
    if draft.open is not None and draft.open.missed == source and draft.status is Status.WAITING:
        return _typed(draft, text)
    path = next((path for path, answer in draft.answers.items() if answer.heard == source), "")
    place = draft.agenda.by_path.get(path.removesuffix(MORE))
    if place is None or not text or draft.status is Status.STOPPED:
        draft.events.append(HumanRequested("message", draft.heard))
        return reply(draft, draft.sentence("edited", example=example(draft) or "…"))
    if path.endswith(MORE):
        return keep_more(draft, place, text)
    if not take_named(draft, text):
        correct(draft, place, corrected(text, draft.language) or text)


def _typed(draft: Draft, text: str) -> None:
    place = draft.open_place()
    if draft.status is Status.STOPPED:
        return _stopped(draft, text)
    if place is None:
        draft.resume()
        return ask_next(draft)
    code = picked(draft, place, text)
    if code is not None:
        return take_code(draft, place, code)
    if not text:
        return reply(draft, draft.sentence("not_text"))
    heard = _meant(draft, place, text)
    if goes_on(text, draft.language) and not _is_value(place, heard) and not _asks_for_consent(draft, place, text):
        return go_on(draft)
    if isinstance(heard, Command) and heard.name in ("correct", "skip") and _speaks_of_old(draft, place, text):
        heard = None
    if isinstance(heard, Command):
        if take_command(draft, heard):
            return None
        heard = None
    if _puts_off(draft, place, text):
        return later(draft, text, guessed=_takes_words(draft, place))
    if take_named(draft, text):
        return None
    _answer(draft, place, text, heard)


def _meant(draft: Draft, place: Place, text: str) -> Command | Reading | None:
    """A command, or the answer that was read where one is waited for; None where neither is known."""
    question = place.step
    if isinstance(question, Question) and _is_asked(draft):
        heard = hear(question.kind, text, context(draft, question))
        # A single letter is too little for an agreement, and nobody means a question by it there.
        short = question.kind is Kind.CONSENT and isinstance(heard, Command) and len(text) == 1
        return Unclear() if short else heard
    return read_command(text, draft.language)


def _answer(draft: Draft, place: Place, text: str, heard: Reading | None) -> None:
    """Words that are no command: what they answer depends on what was said before them."""
    if heard is None and _is_asked(draft):
        heard = read_for(draft, place, text)
    aside = draft.open.aside if draft.open else None
    is_question = asks(text, draft.language) or (text.endswith("?") and isinstance(heard, Unclear))
    if is_question and not (aside is Aside.UNTIL and when(draft, text)):
        return pass_on(draft, "question")
    if (
        not _speaks_of_old(draft, place, text)
        and isinstance(heard, Unclear | None)
        and (rest := corrected(text, draft.language))
        and correct_last(draft, rest)
    ):
        return None
    if isinstance(heard, Unclear) and isinstance(place.step, Question):
        heard = or_own_words(place.step, heard, text, language=draft.language)
    if draft.status is Status.PAUSED and aside is None:
        return _paused(draft, place, text, heard)
    match aside:
        case Aside.HUMAN:
            _after_human(draft, place, text, heard)
        case Aside.UNTIL:
            take_until(draft, text)
        case Aside.REASON:
            _reason(draft, place, text)
        case None:
            _reply_to(draft, place, text, heard)


def _reply_to(draft: Draft, place: Place, text: str, heard: Reading | None) -> None:
    """The reply to a question as it was put."""
    match draft.open.mode if draft.open else Mode.ASK:
        case Mode.PROBE:
            keep_more(draft, place, text)
        case Mode.RECAP:
            _recap(draft, place, text)
        case Mode.STILL:
            still.take_words(draft, place, text)
        case Mode.ASK:
            take_reading(draft, place, heard if heard is not None else read_for(draft, place, text))


def _paused(draft: Draft, place: Place, text: str, heard: Reading | None) -> None:
    """An answer takes the conversation up again; "ok, thanks" and what is not understood do not."""
    if takes_leave(text, draft.language) or isinstance(heard, Unclear):
        return reply(draft, draft.sentence("paused_already"))
    draft.resume()
    _reply_to(draft, place, text, heard)


def _puts_off(draft: Draft, place: Place, text: str) -> bool:
    """A mere "tomorrow" where no date is wanted says when to ask. Where words are, it is the answer when said again."""
    open_, question = draft.open, place.step
    if open_ is None or open_.aside in (Aside.HUMAN, Aside.UNTIL) or not puts_off(text, draft.language):
        return False
    if open_.mode is not Mode.PROBE and isinstance(question, Question) and _is_answer(draft, question, text):
        return False
    return not _takes_words(draft, place) or draft.until is None or when(draft, text) != draft.until


def _is_answer(draft: Draft, question: Question, text: str) -> bool:
    """The words have a value here, and are no mere text."""
    return question.kind not in _WORDS and not isinstance(read(question.kind, text, context(draft, question)), Unclear)


def _takes_words(draft: Draft, place: Place) -> bool:
    """Any words may be what is waited for."""
    words = isinstance(place.step, Question) and (place.step.kind in _WORDS or place.step.other)
    return words or (draft.open is not None and draft.open.mode is Mode.PROBE)


def _after_human(draft: Draft, place: Place, text: str, heard: Reading | None) -> None:
    """Who asked for a person speaks to that person, unless it can only be the answer. What follows is kept with fewer
    words each time.
    """
    if nods(text, draft.language):
        return reply(draft, draft.sentence("paused_already"))
    if _is_value(place, heard) and isinstance(place.step, Question) and place.step.kind not in _NODDED:
        assert isinstance(heard, Understood)
        draft.resume()
        draft.reopen(aside=None, misses=0)
        return take_reading(draft, place, heard)
    kept = draft.open.misses if draft.open else 0
    draft.reopen(misses=kept + 1)
    draft.events.append(HumanRequested("message", draft.heard))
    reply(draft, draft.sentence(_KEPT[min(kept, len(_KEPT) - 1)]))


def _reason(draft: Draft, place: Place, text: str) -> None:
    """Why the question is left out, in own words, unless they are the answer after all: a value, or more words than a
    reason has, which are no reason. A bare yes or no is the reply to "may I note why?".
    """
    draft.reopen(aside=None)
    reading = read_for(draft, place, text)
    if _says_yes_or_no(draft, text):
        return skip(draft, place, "unsaid")
    if _is_value(place, reading):
        return take_reading(draft, place, reading)
    told = isinstance(reading, Understood) and len(text.split()) > _SHORT and not gives_reason(text, draft.language)
    if not told:
        return skip(draft, place, "own_words")
    draft.lead.append(draft.sentence("answered_after_all", short=draft.short(place)))
    take_reading(draft, place, reading)


def _says_yes_or_no(draft: Draft, text: str) -> bool:
    answer = read("yesno", text, Context(now=draft.now, language=draft.language))
    return isinstance(answer, Understood) and answer.exact and len(text.split()) <= _SHORT


def _recap(draft: Draft, place: Place, text: str) -> None:
    """Right or not. A number, or a name, was taken for the line that is not."""
    number = text.strip("#.) ").isdecimal()
    code = None if number else _yes_or_no(draft, place, text) or _other_words(draft, place, text)
    if code == RIGHT:
        return take_code(draft, place, code)
    if code == NOT_STILL:
        return reply(draft, draft.sentence("which_earlier", example=example(draft) or "…"))
    miss(draft, place, draft.sentence("unclear"))


def _yes_or_no(draft: Draft, place: Place, text: str) -> str | None:
    """A plain yes or no to what was put, as its button."""
    answer = read("yesno", text, Context(now=draft.now, language=draft.language))
    if not isinstance(answer, Understood) or not answer.exact:
        return None
    yes = RIGHT if isinstance(place.step, Recap) else STILL
    return yes if answer.value == "yes" else NOT_STILL


def _other_words(draft: Draft, place: Place, text: str) -> str | None:
    """The button that is meant by other words than stand on it."""
    assert draft.open is not None
    choices = offered(draft, place, draft.open)
    reading = read("choice", text, Context(now=draft.now, choices=choices, language=draft.language))
    return reading.value if isinstance(reading, Understood) and isinstance(reading.value, str) else None


def _stopped(draft: Draft, text: str) -> None:
    """Who has said "stop" is asked nothing until "go on"; what was written meanwhile is kept for the consultant."""
    command = read_command(text, draft.language)
    if goes_on(text, draft.language):
        return go_on(draft)
    if command is not None and command.name in ("human", "forget", *REPLIES):
        take_command(draft, command)
        return None
    if command is None and text and not nods(text, draft.language):
        draft.events.append(HumanRequested("message", draft.heard))
        draft.lead.append(draft.sentence("message_kept"))
    draft.lead.append(draft.sentence("stopped_already"))
    tell(draft)


def _is_asked(draft: Draft) -> bool:
    """The open question is put as a question, and nothing but its answer is waited for."""
    open_ = draft.open
    return open_ is not None and open_.mode is Mode.ASK and open_.aside in (None, Aside.HUMAN)


def _is_still(draft: Draft) -> bool:
    """An old answer was shown, and whether it is still so is waited for."""
    return draft.open is not None and draft.open.mode is Mode.STILL and draft.open.aside is None


def _speaks_of_old(draft: Draft, place: Place, text: str) -> bool:
    """Words that speak of the old answer that was shown, and correct no other one: "no, it is 12", "as before"."""
    if not _is_still(draft):
        return False
    language = draft.language
    yes_or_no = isinstance(place.step, Question) and place.step.kind is Kind.YESNO and corrected(text, language)
    return same(text, language) or changed(text, language) or bool(led(text, language)[0] or yes_or_no)


def _asks_for_consent(draft: Draft, place: Place, text: str) -> bool:
    """Whether words like "go ahead" come where a plain yes is needed; opening the chat (`/start`) is another matter."""
    consent = isinstance(place.step, Question) and place.step.kind is Kind.CONSENT
    return consent and draft.asks and _is_asked(draft) and not text.startswith("/")


def _is_value(place: Place, heard: Command | Reading | None) -> bool:
    """The words are an answer and no mere text."""
    words = isinstance(place.step, Question) and place.step.kind in _WORDS
    return isinstance(heard, Understood) and heard.exact and not words
