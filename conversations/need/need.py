"""A need: something a client will need one day, remembered with its reason, its date and every mention of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from conversations.need.stage import Stage


class NeedStatus(StrEnum):
    """Planted, acknowledged and parked needs are mentioned again; the others are not."""

    PLANTED = "planted"
    ACKNOWLEDGED = "acknowledged"
    WANTED = "wanted"
    """The contact wants to talk: from here on it is a person's matter."""
    PLANNED = "planned"
    MET = "met"
    DECLINED = "declined"
    """The contact never wants to hear of it again, from us."""
    PARKED = "parked"


class NeedReply(StrEnum):
    """What a contact can say to a mention."""

    KNOW = "know"
    TALK = "talk"
    NOT_NOW = "not_now"
    MORE = "more"
    NEVER = "never"


MENTIONED_AGAIN = frozenset({NeedStatus.PLANTED, NeedStatus.ACKNOWLEDGED, NeedStatus.PARKED})


@dataclass(frozen=True, slots=True)
class CostRange:
    """Roughly what it costs, with where that comes from; for the consultant, never for a contact."""

    low: int
    high: int
    currency: str
    source: str


@dataclass(frozen=True, slots=True)
class Mention:
    """One time it was brought up (UTC). `words` is the hash of the wording; the reply is the last one to it."""

    at: datetime
    stage: Stage
    words: str
    reply: NeedReply | None = None
    replied_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """`item` names the thing ("" if it is the client as a whole), `why` are the ids of the facts it rests on.

    `rule` and `lifecycle` are the revisions of the data that planted it: why somebody was told this, years later.
    `number` is what people call it: N-12. `planted_by` is `rule` or a consultant's id.
    """

    id: str
    number: int
    kind: str
    client_id: str
    contact_id: str
    planted_at: datetime
    why: tuple[str, ...]
    cost: CostRange
    item: str = ""
    product: str = ""
    horizon: date | None = None
    sensitivity: int = 0
    status: NeedStatus = NeedStatus.PLANTED
    planted_by: str = "rule"
    mentions: tuple[Mention, ...] = ()
    parked_until: date | None = None
    closed_at: datetime | None = None
    rule: str = ""
    lifecycle: str = ""
