"""One step in the making: the state that changes, the events that happen, and the words that go out with the next
question.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property, lru_cache

from conversations.authoring.playbook import Kind, Playbook, Question, Text
from conversations.button import Button
from conversations.interview.agenda import MORE, Agenda, Place
from conversations.interview.event import (
    AnswerCorrected,
    AnswerRecorded,
    AnswersDeactivated,
    AnswersRevived,
    Event,
    QuestionSkipped,
    Resumed,
    Said,
    Topic,
)
from conversations.interview.facts import Facts
from conversations.interview.state import Answer, Aside, State, Status, Sure
from conversations.reading import Choice
from conversations.render import render
from conversations.value import parse, shown_as
from conversations.wording import Label, Sentence, label, language_of, sentence

_LONG_ABSENCE = timedelta(hours=12)
"""After this long the contact is told where we were, in one line."""
_LONGEST_SHOWN = 120
_OVER = (Status.COMPLETED, Status.DECLINED, Status.EXPIRED)


@dataclass(frozen=True, slots=True)
class Utterance:
    """One inbound message. `press` is a pressed button's payload, `secret` says that the text looked like a password,
    `edits` is the id of an earlier message whose words these replace.
    """

    id: str
    text: str = ""
    press: str | None = None
    secret: bool = False
    edits: str | None = None


class Draft:
    """Mutable for the length of one step; nothing outside the engine sees it."""

    def __init__(self, playbook: Playbook, state: State, facts: Facts, now: datetime, *, heard: str = "") -> None:
        self.playbook = playbook
        self.before = state
        self.facts = facts
        self.now = now
        self.heard = heard
        self.words = ""
        """What was typed, if it was; words alone answer questions."""
        self.over = state.status in _OVER
        self.status = state.status
        self.open = state.open
        self.until = state.until
        self.answers = dict(state.answers)
        self.asked = list(state.asked)
        self.passed = set(state.passed)
        self.rewritten = dict(state.rewritten)
        self.events: list[Event] = []
        self.lead: list[str] = []
        self.choices: dict[str, tuple[Choice, ...]] = {}
        self.languages = (*facts.languages, *playbook.languages, "")
        self.language = language_of(self.languages)
        self._agenda: Agenda | None = None
        self._late = False
        self.recapped = False
        """In this step the contact is told where we were."""

    @property
    def agenda(self) -> Agenda:
        """The relevant steps for the answers as they are now."""
        if self._agenda is None:
            self._agenda = Agenda(self.playbook, self.answers, self.facts, self.now, met=self.before.met)
        return self._agenda

    @property
    def away(self) -> bool:
        """So much time has passed since anything was said that the contact is told where we were."""
        before = self.before
        last = before.last_heard
        if last is None or self.recapped:
            return False
        seen = (at for at in (last, before.recapped, self.facts.reminded) if at is not None)
        return self.now - max(seen) > _LONG_ABSENCE

    @property
    def asks(self) -> bool:
        """A question is being asked now: nothing came between it and its answer."""
        return self.status is Status.WAITING and self.open is not None and self.open.aside is not Aside.HUMAN

    def sentence(self, name: Sentence, **values: object) -> str:
        """One of the bot's own sentences."""
        return sentence(name, self.language, **(self._people | values))

    def label(self, name: Label) -> str:
        """The label of one of the bot's own buttons."""
        name_ = self.facts.consultant
        first = name_.partition(" ")[0]
        return label(name, self.language, consultant=first if first[:1].isupper() else name_)

    @cached_property
    def _people(self) -> dict[str, object]:
        facts = self.facts
        return {
            "consultant": facts.consultant,
            "firm": facts.firm,
            "client": facts.client,
            "contact": facts.contact,
            "first_name": facts.first_name,
            "phone": facts.phone,
        }

    def written(self, text: Text, place: Place | None = None) -> str:
        """An author's text in the contact's language, values filled in."""
        source = text.in_(self.languages)
        return render(source, self._names(source, place)) if "{" in source else source.strip()

    def short(self, place: Place) -> str:
        """What a question is called in the recap and in corrections; inside a loop with the thing's name."""
        if not isinstance(place.step, Question):
            return place.path
        name = place.step.short.in_(self.languages)
        if not place.loop:
            return name
        return f"{name} {place.n}" if place.names_thing else f"{place.item} {name[:1].lower()}{name[1:]}"

    def value(self, question: Question, answer: Answer) -> str:
        """An answer in words, as the contact gave it."""
        if answer.sure is Sure.SKIPPED:
            return self.sentence("recap_skipped")
        return self.worded(question, answer.value)

    def worded(self, question: Question, notation: str) -> str:
        """A value in notation, in words: labels instead of codes, dates and numbers as people write them here."""
        if notation == "?":
            return self.sentence("recap_unknown")
        if question.choices:
            value = parse(question.kind, notation)
            codes = value if isinstance(value, tuple) else (str(value),)
            text = ", ".join(self._choice(question, code) for code in codes)
        else:
            text = _in_words(question.kind, notation, self.facts.locale)
        return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"

    def say(self, text: str, *buttons: Button) -> None:
        """Says something that asks nothing; for whom, when the person answers for several firms."""
        if self.facts.several_firms:
            text = f"{self.sentence('about_firm')}\\\n{text}"
        self.events.append(Said(text, buttons))

    def resume(self) -> None:
        """A pause is over, or a stop is taken back: questions are asked again."""
        if self.status is not Status.WAITING and not self.over:
            self.status = Status.WAITING
            self.events.append(Resumed())

    def record(self, place: Place, answer: Answer) -> None:
        """Keeps an answer; an earlier one at the same place is superseded. The question is open no more."""
        self._late = self._late or self._is_late(place)
        known = place.path not in self.answers and self.agenda.known(place) is not None
        before = self.answers.pop(place.path, None)
        self.answers[place.path] = answer
        self._agenda = None
        if self.open is not None and self.open.path == place.path.removesuffix(MORE):
            self.open = None
            self.resume()
        topic = self._topic(place)
        if before is not None and before.sure is not Sure.SKIPPED:
            self.events.append(AnswerCorrected(topic, answer, before))
        elif answer.sure is Sure.SKIPPED:
            # Passing over "is that still so?" says nothing about what was known: it stays known.
            self.events.append(QuestionSkipped(replace(topic, key=None) if known else topic, answer))
        else:
            self.events.append(AnswerRecorded(topic, answer))
        if before is not None and before.value != answer.value:
            self._drop_follow_up(place)
        if before is not None and place.names_thing:
            self._move_answers(place)

    def _drop_follow_up(self, place: Place) -> None:
        """What was said to the follow-up spoke of the answer that is replaced now: it is kept, and does not count."""
        if self.answers.pop(place.path + MORE, None) is not None:
            self.events.append(AnswersDeactivated((place.path + MORE,)))

    def state(self) -> State:
        """The state after the step; tells first which answers stopped or began to count."""
        if self._late:
            self._tell_relevance()
        return State(
            status=self.status,
            open=self.open if self.status in (Status.WAITING, Status.PAUSED, Status.STOPPED) else None,
            answers=self.answers,
            passed=frozenset(self.passed),
            asked=tuple(self.asked),
            until=self.until if self.status is Status.PAUSED else None,
            last_heard=self.now if self.heard else self.before.last_heard,
            recapped=self.now if self.recapped else self.before.recapped,
            met=self.before.met,
            rewritten=self.rewritten,
        )

    def skippable(self, place: Place) -> bool:
        """The question may be left out; the agreement may not."""
        return not isinstance(place.step, Question) or (
            place.step.skippable and place.step is not self.agenda.agreement
        )

    def reopen(self, **changes: object) -> None:
        """Changes the open question (misses, what was picked, what came between)."""
        if self.open is not None:
            self.open = replace(self.open, **changes)  # type: ignore[arg-type]

    def open_place(self) -> Place | None:
        """Where the open question stands; None when there is none, or when it is no longer relevant."""
        if self.open is None:
            return None
        return self.agenda.by_path.get(self.open.path)

    def total(self, position: int) -> str:
        """How many questions there are, or about how many, and more than `position`, while an answer may still bring
        others.
        """
        count = len(self.agenda.questions)
        if self.agenda.is_counted:
            return str(count)
        return self.sentence("about_so_many", count=max(count, position + 1))

    def opened(self, path: str) -> int:
        """The number of the question that is about to be asked."""
        self.asked.append(path)
        return len(self.asked)

    def _topic(self, place: Place) -> Topic:
        question = place.step
        if not isinstance(question, Question):
            return Topic(place.path, place.path)
        key, item = place.fact_key or (None, "")
        if place.path.endswith(MORE):
            key = None
        return Topic(place.path, self.short(place), key, item, question.sensitivity)

    def _choice(self, question: Question, code: str) -> str:
        choice = question.choices.get(code)
        return choice.label.in_(self.languages) if choice else code

    def _is_late(self, place: Place) -> bool:
        """Something was answered before that does not stand before this place: what counts may change."""
        given = sum(not path.endswith(MORE) for path in self.before.answers)
        for earlier in self.agenda.places:
            if earlier.path == place.path:
                break
            given -= earlier.path in self.before.answers
        return given > 0

    def _tell_relevance(self) -> None:
        before = Agenda(self.playbook, self.before.answers, self.facts, self.now, met=self.before.met).by_path.keys()
        after = self.agenda.by_path.keys()
        gone = tuple(p for p in self.before.answers if p.removesuffix(MORE) in before - after)
        back = tuple(p for p in self.before.answers if p.removesuffix(MORE) in after - before)
        if gone:
            self.events.append(AnswersDeactivated(gone))
        if back:
            self.events.append(AnswersRevived(back))

    def _move_answers(self, named: Place) -> None:
        """A thing got another name: what is known about it is from now on known under that name."""
        places = [p for p in self.agenda.places if (p.loop, p.n) == (named.loop, named.n) and p.path != named.path]
        moved = [place for place in places if place.path in self.answers and (place.fact_key or ("", ""))[1]]
        if moved:
            self.events.append(AnswersDeactivated(tuple(place.path for place in moved)))
        for place in moved:
            answer = self.answers[place.path]
            sort = QuestionSkipped if answer.sure is Sure.SKIPPED else AnswerRecorded
            self.events.append(sort(self._topic(place), answer))

    def _names(self, source: str, place: Place | None) -> Mapping[str, object]:
        """What a text may name; answers only if their name occurs in `source`, as wording them costs time."""
        facts = self.facts
        names: dict[str, object] = {
            "contact": {"name": facts.contact, "first_name": facts.first_name, "role": facts.role},
            "client": {"name": facts.client},
            "firm": {"name": facts.firm},
            "consultant": {"name": facts.consultant, "phone": facts.phone},
            "minutes": self.playbook.minutes,
            "questions": len(self.agenda.questions),
        }
        for other in self.agenda.places:
            if not isinstance(other.step, Question) or other.step.ask not in source or not _same_thing(other, place):
                continue
            answer, known = self.answers.get(other.path), self.agenda.known(other)
            if answer is not None and answer.sure not in (Sure.SKIPPED, Sure.UNKNOWN):
                names[other.step.ask] = self.worded(other.step, answer.value)
            elif answer is None and known is not None:
                names[other.step.ask] = self.worded(other.step, known.value)
        if place is not None and place.loop:
            names["n"] = place.n
            names[place.loop] = {"n": place.n, "name": place.item}
        return names


@lru_cache(maxsize=4_096)
def _in_words(kind: Kind, notation: str, locale: str) -> str:
    """Kept, because dates and amounts take long to word and stand in every recap again."""
    return shown_as(kind, parse(kind, notation), locale)


def _same_thing(other: Place, place: Place | None) -> bool:
    """Inside a loop, names mean the answers about the same thing."""
    return not other.loop or (place is not None and (other.loop, other.n) == (place.loop, place.n))
