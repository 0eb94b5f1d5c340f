"""What happened to a need, in the past tense, and what it comes to: one `match`, as everywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeAlias, assert_never

from conversations.need.need import Mention, Need, NeedReply, NeedStatus
from conversations.need.stage import Stage


@dataclass(frozen=True, slots=True)
class NeedPlanted:
    """A need was remembered. Its contact is told nothing yet."""

    need: Need


@dataclass(frozen=True, slots=True)
class NeedMentioned:
    """It was brought up; `words` is the hash of the wording."""

    need_id: str
    at: datetime
    stage: Stage
    words: str


@dataclass(frozen=True, slots=True)
class NeedAcknowledged:
    """The contact knows."""

    need_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NeedWanted:
    """The contact wants to talk about it: a consultant is told."""

    need_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NeedExplained:
    """The contact wanted to know more, and was told."""

    need_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NeedParked:
    """Not now: `until` is None if its time is over by then. `by` is `contact` or a consultant's id."""

    need_id: str
    at: datetime
    until: date | None
    by: str = "contact"


@dataclass(frozen=True, slots=True)
class NeedPlanned:
    """A consultant agreed with the client on when it is done."""

    need_id: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class NeedDeclined:
    """Never again. `by` as above: the day on which it was said is all that the consultant keeps."""

    need_id: str
    at: datetime
    by: str = "contact"


@dataclass(frozen=True, slots=True)
class NeedMet:
    """It is done."""

    need_id: str
    at: datetime
    by: str


NeedEvent: TypeAlias = (
    NeedPlanted
    | NeedMentioned
    | NeedAcknowledged
    | NeedWanted
    | NeedExplained
    | NeedParked
    | NeedPlanned
    | NeedDeclined
    | NeedMet
)


def after(need: Need, event: NeedEvent) -> Need:
    """The need after the event. "Never" and "done" are final: whatever comes later changes nothing."""
    if need.status in (NeedStatus.DECLINED, NeedStatus.MET):
        return need
    match event:
        case NeedPlanted(need=planted):
            return planted
        case NeedMentioned(at=at, stage=stage, words=words):
            return replace(need, mentions=(*need.mentions, Mention(at, stage, words)), parked_until=None)
        case NeedAcknowledged(at=at):
            return replace(_replied(need, NeedReply.KNOW, at), status=_open_as(need, NeedStatus.ACKNOWLEDGED))
        case NeedWanted(at=at):
            return replace(_replied(need, NeedReply.TALK, at), status=_open_as(need, NeedStatus.WANTED))
        case NeedExplained(at=at):
            return _replied(need, NeedReply.MORE, at)
        case NeedParked(at=at, until=until, by=by):
            parked = _replied(need, NeedReply.NOT_NOW, at) if by == "contact" else need
            return replace(parked, status=_open_as(need, NeedStatus.PARKED), parked_until=until)
        case NeedPlanned():
            return replace(need, status=NeedStatus.PLANNED)
        case NeedDeclined(at=at, by=by):
            declined = _replied(need, NeedReply.NEVER, at) if by == "contact" else need
            return replace(declined, status=NeedStatus.DECLINED, closed_at=at)
        case NeedMet(at=at):
            return replace(need, status=NeedStatus.MET, closed_at=at)
    assert_never(event)


def _replied(need: Need, reply: NeedReply, at: datetime) -> Need:
    if not need.mentions:
        return need
    last = replace(need.mentions[-1], reply=reply, replied_at=at)
    return replace(need, mentions=(*need.mentions[:-1], last))


def _open_as(need: Need, status: NeedStatus) -> NeedStatus:
    """What a consultant has taken up is not undone by a late button."""
    return need.status if need.status in (NeedStatus.WANTED, NeedStatus.PLANNED) else status
