"""One kind of need, as it stands in its data file: which facts it reads, when it comes up, and in which words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from typing import Annotated, Literal, TypeAlias

from jinja2 import meta
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import BeforeValidator, Field

from conversations.authoring.playbook import Condition, LocalText, Span, Written
from conversations.need.stage import Stage

FactKey: TypeAlias = Annotated[str, Field(pattern=r"^(client|item|person)\.[a-z][a-z0-9_]{0,39}$")]
KindName: TypeAlias = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{1,39}$")]
Lead: TypeAlias = Annotated[str, Field(pattern=r"^(at once|\d+ (day|week|month|year)s?)$")]
AT_ONCE = "at once"
_ENVIRONMENT = ImmutableSandboxedEnvironment(autoescape=True)
_DAYS = {"day": 1.0, "week": 7.0, "month": 365.25 / 12, "year": 365.25}


def _wording(written: object) -> object:
    """A plain text is a wording that claims nothing but the fact the need rests on."""
    return {"text": written} if isinstance(written, str) else written


class Wording(Written):
    """One way to mention a need. `uses` names facts that the words rest on without showing their value."""

    text: LocalText
    uses: tuple[FactKey, ...] = ()
    own: bool = False
    """Says "you told me" of all its facts: what a colleague told and the client shared does not do."""

    @property
    def hash(self) -> str:
        """What is kept of the words, so that they are not said twice."""
        return sha256(repr(sorted(self.text.by_language.items())).encode()).hexdigest()[:16]

    @property
    def values(self) -> frozenset[str]:
        """The names of the values in the text, in whatever language."""
        return frozenset(name for text in self.text.by_language.values() for name in values_in(text))


class Horizon(Written):
    """From which fact the date of a need comes: one of `date`, `age` and `end_of`.

    `plus` is added to a date, `life` is how long a thing lasts. `within` counts from the day of the answer when the
    date is not known.
    """

    date: FactKey | None = None
    plus: Span | None = None
    within: Span | None = None
    age: FactKey | None = None
    life: Span | None = None
    end_of: FactKey | None = None

    @property
    def key(self) -> str | None:
        """The fact that is read."""
        return self.date or self.age or self.end_of


class Cost(Written):
    """What such a thing costs, roughly, for the consultant's plan. It is never shown to a contact."""

    low: Annotated[int, Field(ge=0)]
    high: Annotated[int, Field(ge=0)]
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "USD"
    per: Literal["once", "year", "person"] = "once"
    life: Span | None = None
    source: str


class Remark(Written):
    """Something for the consultant only: when this holds of the client, and what is said then."""

    when: Condition
    note: str


LocalWording: TypeAlias = Annotated[Wording, BeforeValidator(_wording)]


class NeedKind(Written):
    """A kind of need. `about` is the fact it rests on: whoever told us that one hears of the need, nobody else."""

    need: KindName
    title: LocalText
    languages: tuple[str, ...] = ("en",)
    about: FactKey
    has: Condition | None = None
    """Whether the client has such a thing at all; asked when `about` is not known."""
    when: Condition | None = None
    """Must be so for a need. Left out: the date alone decides."""
    horizon: Horizon | None = None
    first_mention: Lead
    goes_on: Span | Literal["0 days"] = "0 days"
    """For how long after its date it is still mentioned; without a date, after it was planted."""
    phone_first: bool = False
    """In its last two months, and after, the consultant is told to phone before anything is written."""
    remarks: tuple[Remark, ...] = ()
    cost: Cost
    more: LocalText
    """The answer to "tell me more"."""
    say: Mapping[Stage, tuple[LocalWording, ...]]
    revision: str = ""
    """Hash of the file. Set by the reader."""

    @cached_property
    def reads(self) -> frozenset[str]:
        """Every fact that the rule looks at."""
        conditions = [one for one in (self.has, self.when, *(remark.when for remark in self.remarks)) if one]
        keys = {name for condition in conditions for name in condition.names}
        return frozenset({self.about, *keys, *([self.horizon.key] if self.horizon and self.horizon.key else [])})

    @cached_property
    def certain(self) -> frozenset[str]:
        """The values that a text of this kind can always use."""
        names = {"consultant", "first_name", "firm", "told"}
        if self.about.startswith("item."):
            names.add("item")
        if self.horizon and self.horizon.key == self.about:
            names |= {"date", "on_date"}
            names |= {"age"} if self.horizon.age else {"product"} if self.horizon.end_of else set()
        return frozenset(names)

    @cached_property
    def plain(self) -> Mapping[Stage, int]:
        """How many wordings of each stage can always be used, whatever else is known."""
        return {stage: sum(self._always(wording) for wording in said) for stage, said in self.say.items()}

    def _always(self, wording: Wording) -> bool:
        return wording.values <= self.certain and set(wording.uses) <= {self.about}


def values_in(text: str) -> set[str]:
    """The names between the brackets of a text. Raises jinja2.TemplateError if it cannot be read."""
    return meta.find_undeclared_variables(_ENVIRONMENT.parse(text))


def days_of(span: str) -> int:
    """`24 months` in days, `at once` as none."""
    if span == AT_ONCE:
        return 0
    count, unit = span.split()
    return round(int(count) * _DAYS[unit.removesuffix("s")])
