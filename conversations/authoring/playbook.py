"""What to ask, in which order and why: the frozen shape of a playbook, as its author wrote it.

`reader.py` makes one out of YAML, `lint.py` says what is wrong with one, `engine.py` walks one. It is an ordered list
of steps with conditions (`when`), never edges: going back and correcting then need no rules of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, ValidationInfo

from conversations.expression import Expression
from conversations.probe import ProbeName

Sensitivity: TypeAlias = Annotated[int, Field(ge=0, le=2)]
"""0 anybody may know, 1 stays between the client and the firm, 2 goes to named people only."""
CONFIDENTIAL: Final = 2
"""So much of `Sensitivity`, or more."""

Role: TypeAlias = Literal["owner", "finance", "office", "it", "user"]
"""What a contact is at the client: owner or director, finance, office manager, in-house IT, everybody else."""


Use: TypeAlias = Literal["report", "roadmap", "need", "escalation", "manners", "conversation"]
"""Who reads an answer."""


class Kind(StrEnum):
    """What sort of answer a question takes. The names are those of `bluepaper read KIND`."""

    TEXT = "text"
    CHOICE = "choice"
    CHOICES = "choices"
    YESNO = "yesno"
    INT = "int"
    RANGE = "range"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    DATE = "date"
    SCALE = "scale"
    PERSON = "person"
    CONSENT = "consent"


class Written(BaseModel):
    """Base of everything an author writes: unknown keys are refused, nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=True)


class Text(Written):
    """One sentence or more (Markdown, Jinja2 values in `{{ }}`), by language. An author may write a plain string."""

    by_language: Annotated[Mapping[str, str], Field(min_length=1)]

    def in_(self, languages: tuple[str, ...]) -> str:
        """The text in the first of `languages` that it has; a region falls back to its language (`en-GB`, `en`).

        The caller gives the one documented order: contact's, client's, playbook's own languages.
        """
        for language in languages:
            for name in (language, language.partition("-")[0]):
                if name in self.by_language:
                    return self.by_language[name]
        return next(iter(self.by_language.values()))


def _first_language(info: ValidationInfo) -> str:
    return str(info.context["language"]) if info.context else ""


def _text(written: object, info: ValidationInfo) -> object:
    """A plain string is a text in the playbook's first language."""
    if isinstance(written, str):
        return {"by_language": {_first_language(info): written}}
    return {"by_language": written} if isinstance(written, Mapping) and "by_language" not in written else written


def _words(written: object, info: ValidationInfo) -> object:
    """Synonyms: a plain list is for the playbook's first language."""
    return {_first_language(info): written} if isinstance(written, list | tuple) else written


def _condition(written: object) -> object:
    return Expression.parse(written) if isinstance(written, str) else written


LocalText: TypeAlias = Annotated[Text, BeforeValidator(_text)]
Condition: TypeAlias = Annotated[Expression, BeforeValidator(_condition)]
StepId: TypeAlias = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Span: TypeAlias = Annotated[str, Field(pattern=r"^\d+ (day|week|month|year)s?$")]


class Choice(Written):
    """One way to answer. `also` lists words that mean the same; `unknown` marks the choice that says "I don't know"."""

    label: LocalText
    also: Annotated[Mapping[str, tuple[str, ...]], BeforeValidator(_words)] = Field(default_factory=dict)
    unknown: bool = False
    alone: bool = False
    """For `choices`: cannot be combined with another ("none of these")."""


class Probe(Written):
    """One follow-up when an answer is thin: which of the standing ones (`probe.py`), and when."""

    ask: ProbeName
    when: Condition | None = None
    """Sees `answer`; without it the answer is thin when it is vague or has fewer than six words."""


class Scale(Written):
    """The ends of a scale and what they mean."""

    lowest: int = 1
    highest: int = 5
    low: LocalText
    high: LocalText


class Question(Written):
    """A question and all that belongs to it."""

    ask: StepId
    kind: Kind
    text: LocalText
    short: LocalText
    """Two or three words for the recap and for "sites: 4"."""
    why: LocalText | None = None
    hint: LocalText | None = None
    when: Condition | None = None
    check: Condition | None = None
    """Must hold for `answer`; when it does not, `hint` is said and the question asked again."""
    choices: Mapping[StepId, Choice] = Field(default_factory=dict)
    other: bool = False
    """A typed answer outside the choices is kept in the contact's words."""
    scale: Scale | None = None
    currency: str | None = None
    tense: Literal["past", "future"] | None = None
    """For `date`: whether a month without a year lies behind or ahead."""
    who: tuple[Role, ...] = ()
    """Roles that are asked; empty: everybody."""
    sensitivity: Sensitivity = 0
    in_person: bool = False
    """Offer "Rather tell {consultant} in person" as the first choice."""
    skippable: bool = True
    probe: Probe | None = None
    saves: Annotated[str, Field(pattern=r"^(client|person|consent|item)\.[a-z][a-z0-9_]{0,39}$")] | None = None
    """The fact it becomes: `client.sites`, `person.role`, `consent.quotes`; inside a loop `item.server_age`."""
    ask_again: Span | None = None
    """How old a known answer may be before we ask "still so?"; none: never again."""
    used_for: tuple[Use, ...] = ()
    """Who reads the answer. A question that nobody reads is not asked (lint)."""
    if_declined: LocalText | None = None
    """For `consent`: what is said when the contact declines; the conversation then ends."""


class Say(Written):
    """Something said on the way, no answer expected. It goes out together with the next question."""

    say: StepId
    text: LocalText
    when: Condition | None = None


STEP_WORDS = ("ask", "say", "each", "recap", "end")
"""The key that says what sort of step it is, and holds its id."""


def sort_of_step(written: object) -> str:
    """Which of the step words a step has; a step without one is read as a question."""
    if isinstance(written, Mapping):
        return next((word for word in STEP_WORDS if word in written), "ask")
    return next((word for word in STEP_WORDS if hasattr(written, word)), "ask")


_Simple: TypeAlias = Annotated[Question, Tag("ask")] | Annotated[Say, Tag("say")]


class Loop(Written):
    """The same questions for each of several named things (sites, servers)."""

    each: StepId
    count: Condition
    """How many there are: the name of an earlier question of kind `int`, or `min(sites, 3)`."""
    most: Annotated[int, Field(ge=1, le=20)] = 5
    name: LocalText
    """Asks what thing number `{{ n }}` is called."""
    only: LocalText | None = None
    """Asks it where there is one only."""
    short: LocalText
    names: tuple[str, ...] = ()
    """What the first of them are called, where that is known: nobody is asked for their names."""
    when: Condition | None = None
    steps: tuple[Annotated[_Simple, Discriminator(sort_of_step)], ...]


class Recap(Written):
    """Shows what was understood so far, line by line, each open to correction."""

    recap: StepId
    text: LocalText
    when: Condition | None = None


class End(Written):
    """Ends the conversation here, before the end of the list, when its condition holds."""

    end: StepId
    text: LocalText
    when: Condition | None = None


Step: TypeAlias = Question | Say | Loop | Recap | End

_Any: TypeAlias = _Simple | Annotated[Loop, Tag("each")] | Annotated[Recap, Tag("recap")] | Annotated[End, Tag("end")]


class Migration(Written):
    """How conversations that began with version N move to this one: answers renamed, dropped, choices renamed."""

    rename: Mapping[str, str] = Field(default_factory=dict)
    drop: tuple[str, ...] = ()
    choices: Mapping[str, Mapping[str, str]] = Field(default_factory=dict)


class Playbook(Written):
    """An agreed list of questions."""

    playbook: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,39}$")]
    title: LocalText
    version: Annotated[int, Field(ge=1)]
    languages: tuple[str, ...] = ("en",)
    minutes: Annotated[int, Field(ge=1, le=60)] = 3
    expires_after: Span = "60 days"
    """Silence after which a conversation is closed; what was answered stays."""
    steps: tuple[Annotated[_Any, Discriminator(sort_of_step)], ...]
    migrate: Mapping[int, Migration] = Field(default_factory=dict)
    structure: str = ""
    """Hash over steps, kinds, choices, conditions: a conversation keeps the one it began with. Set by the reader."""
    wording: str = ""
    """Hash over all texts: the newest wording of a structure is shown. Set by the reader."""
    source: str = ""
    """The YAML as written."""

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every question by its id, those inside loops too."""
        return {step.ask: step for step in self.walk() if isinstance(step, Question)}

    def walk(self) -> Iterator[Step]:
        """Every step in order; a loop comes before the steps inside it."""
        for step in self.steps:
            yield step
            if isinstance(step, Loop):
                yield from step.steps
