"""What happened in a step, in the past tense. `bot/turn.py` applies these in one `match`, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from conversations.button import Button
from conversations.interview.state import Answer


@dataclass(frozen=True, slots=True)
class Asked:
    """A message with the open question was said; `text` is Markdown with all values escaped."""

    number: int
    path: str
    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A message that asks nothing."""

    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What an answer is about: its place in the playbook, what people call it, and the fact it becomes.

    `key` is None when the answer is not saved beyond its conversation; `item` names the thing of a loop, else "".
    """

    path: str
    label: str
    key: str | None = None
    item: str = ""
    sensitivity: int = 0


@dataclass(frozen=True, slots=True)
class AnswerRecorded:
    """A question was answered, also with "I don't know" (`?`)."""

    topic: Topic
    answer: Answer


@dataclass(frozen=True, slots=True)
class AnswerCorrected:
    """An earlier answer was replaced; the old one is superseded, not lost."""

    topic: Topic
    answer: Answer
    before: Answer


@dataclass(frozen=True, slots=True)
class QuestionSkipped:
    """A question was passed over; `answer.reason` says why, as far as the contact said so."""

    topic: Topic
    answer: Answer


@dataclass(frozen=True, slots=True)
class AnswersDeactivated:
    """Answers whose questions are no longer relevant after a correction: kept, not counted."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswersRevived:
    """Answers whose questions became relevant again."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HumanRequested:
    """A person is to see this (`about`: `human`, `question`, `in_person`, `message`, `forget`; `beside`: words that are
    no answer, `not_understood`: all ways out were offered in vain); `heard` is the message that says so.
    """

    about: str
    heard: str


@dataclass(frozen=True, slots=True)
class Paused:
    """The contact goes on later; `until` is None when he did not say when."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class Resumed:
    """A paused conversation goes on."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The contact wants to hear no more from us, on any matter."""


@dataclass(frozen=True, slots=True)
class Declined:
    """The contact did not agree."""


@dataclass(frozen=True, slots=True)
class Completed:
    """Everything was asked."""


@dataclass(frozen=True, slots=True)
class Expired:
    """Nothing was heard for so long that the conversation was closed."""


Event: TypeAlias = (
    Asked
    | Said
    | AnswerRecorded
    | AnswerCorrected
    | QuestionSkipped
    | AnswersDeactivated
    | AnswersRevived
    | HumanRequested
    | Paused
    | Resumed
    | Stopped
    | Declined
    | Completed
    | Expired
)
