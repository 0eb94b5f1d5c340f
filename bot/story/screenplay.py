"""The screenplay of a story: who says what where, and how much time passes between."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from bot.error import MendableError
from conversations.authoring.document import Document, DocumentError, read_document
from conversations.authoring.problem import Path
from storage.consultant import ConsultantRole

_SPAN = re.compile(r"(\d{1,4}) (minute|hour|day|week)s?")


class ScreenplayError(MendableError):
    """The screenplay cannot be read, or does not fit what the bot says."""


def _span(text: object) -> object:
    """Reads "3 weeks". Raises ValueError."""
    found = _SPAN.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise ValueError("write a span like 20 minutes, 3 hours, 5 days or 2 weeks")
    return timedelta(**{f"{found[2]}s": int(found[1])})


Span = Annotated[timedelta, BeforeValidator(_span)]


class Step(BaseModel):
    """One thing that happens. Exactly one of `says`, `presses`, `reads`, `starts` and `lost` is given.

    `who` is a name in the cast, and it happens in that one's own chat; `at: room` is the firm's room.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    who: str
    at: Literal["", "room"] = ""
    on: datetime | None = None
    """Local time; else `after` counts from what was before."""
    after: Span = timedelta(minutes=1)
    says: str = ""
    presses: str = ""
    """The label of a button under one of the last messages there."""
    to: str = ""
    """Words that must stand in the last message there."""
    changes: str = ""
    """The line of before that is changed, in its first words."""
    reads: str = ""
    """Time passes until a message with these words stands there, within `within`."""
    within: Span = timedelta(weeks=30)
    starts: str = ""
    """A playbook that `who` is asked."""
    lost: str = ""
    """Why the platform refuses the next message to `who`."""


class Member(BaseModel):
    """A person in the story; of the firm, or a contact of the client."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    role: str = ""
    firm: ConsultantRole | None = None


class PlayedFirm(BaseModel):
    """The firm."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    consultant_name: str
    phone: str
    zone: str
    holidays: str


class Screenplay(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    begins: datetime
    firm: PlayedFirm
    client: str
    cast: Mapping[str, Member]
    steps: Sequence[Step]


@dataclass(frozen=True, slots=True)
class Read:
    """A screenplay with the line of each of its steps."""

    screenplay: Screenplay
    name: str
    lines: Sequence[int]

    def local(self, wall: datetime) -> datetime:
        """A moment by the clock of the firm."""
        return wall.replace(tzinfo=ZoneInfo(self.screenplay.firm.zone))


def read_screenplay(source: str, name: str) -> Read:
    """Raises ScreenplayError with the first thing that is wrong, and its line."""
    try:
        document = read_document(source)
        screenplay = Screenplay.model_validate(document.value)
    except DocumentError as error:
        raise ScreenplayError(f"{name}: {error}") from None
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise _wrong(document, name, first["loc"], first["msg"]) from None
    for doubled in document.doubled:
        raise ScreenplayError(f"{name}:{document.line(doubled.path)}: {doubled.what}")
    for place, step in enumerate(screenplay.steps):
        if why := _complaint(step, screenplay.cast):
            raise _wrong(document, name, ("steps", place), why)
    return Read(screenplay, name, [document.line(("steps", place)) for place in range(len(screenplay.steps))])


def _complaint(step: Step, cast: Mapping[str, Member]) -> str:
    given = [step.says, step.presses, step.reads, step.starts, step.lost]
    if sum(map(bool, given)) != 1:
        return "a step has exactly one of says, presses, reads, starts and lost"
    if step.who not in cast:
        return f'"{step.who}" is not in the cast: who is one of {", ".join(cast)}'
    return ""


def _wrong(document: Document, name: str, path: Path, why: str) -> ScreenplayError:
    return ScreenplayError(f"{name}:{document.line(path)}: {why}")
