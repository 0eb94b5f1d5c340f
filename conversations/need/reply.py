"""What a contact's reply to a mention does, pressed or typed: one event, and what is said back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache

from babel.dates import format_date

from conversations.button import Button
from conversations.interview.facts import Facts
from conversations.lexicon import Pattern, lexicon
from conversations.lexicon.en.need import NEED_REPLIES
from conversations.need.event import (
    NeedAcknowledged,
    NeedDeclined,
    NeedEvent,
    NeedExplained,
    NeedParked,
    NeedWanted,
    after,
)
from conversations.need.interval import next_mention
from conversations.need.kind import NeedKind
from conversations.need.mention import BEHIND_MORE, buttons
from conversations.need.need import Need, NeedReply, NeedStatus
from conversations.need.wording import Sentence, label, sentence
from conversations.reading.text import normalised
from conversations.reading.unknown import spoken
from conversations.render import render

_LONGEST = 80
_PRESS = re.compile(r"n(\d{1,9}):([a-z_]+)")
_REPLIES: Mapping[str, tuple[Pattern, ...]] = {"en": NEED_REPLIES}


@dataclass(frozen=True, slots=True)
class Replied:
    """What became of a reply: the need after it, what happened, and what is said (Markdown)."""

    need: Need
    event: NeedEvent
    text: str
    buttons: tuple[Button, ...] = ()


def read_reply(heard: str, language: str = "en") -> NeedReply | None:
    """The reply that a press (`n12:know`) or a whole typed message is; None for anything else.

    Typed words equal buttons, and never count when they stand inside a longer message.
    """
    if press := _PRESS.fullmatch(heard):
        return NeedReply(press[2]) if press[2] in set(NeedReply) else None
    if len(heard) > _LONGEST:
        return None
    said = spoken(normalised(heard))
    for name, pattern in _patterns(language):
        if pattern.fullmatch(said):
            return NeedReply(name)
    return None


def need_pressed(press: str) -> int | None:
    """The number of the need whose button was pressed."""
    found = _PRESS.fullmatch(press)
    return int(found[1]) if found else None


def opens_more(press: str) -> bool:
    """Whether it is the button that shows the other two replies."""
    found = _PRESS.fullmatch(press)
    return found is not None and found[2] == BEHIND_MORE


def reply(
    need: Need, kind: NeedKind, said: NeedReply, *, people: Facts, now: datetime, beside: Sequence[Need] = ()
) -> Replied:
    """What a reply does to a need. A late button is answered like any other; after "never" nothing changes any more.

    `beside`: the other needs about the same thing, as `next_mention` wants them.
    """
    language = people.languages[0] if people.languages else "en"
    if need.status is NeedStatus.DECLINED and said in (NeedReply.KNOW, NeedReply.NOT_NOW):
        said = NeedReply.NEVER
    match said:
        case NeedReply.KNOW:
            return _replied(need, NeedAcknowledged(need.id, now), sentence("know", language))
        case NeedReply.TALK:
            name: Sentence = "talk_phone" if people.phone else "talk"
            text = sentence(name, language, consultant=people.consultant, phone=people.phone)
            return _replied(need, NeedWanted(need.id, now), text)
        case NeedReply.NOT_NOW:
            return _parked(need, kind, people, now=now, beside=beside)
        case NeedReply.MORE:
            more = render(kind.more.in_(people.languages), {"consultant": people.consultant, "firm": people.firm})
            left = (NeedReply.KNOW, NeedReply.TALK, NeedReply.NOT_NOW, NeedReply.NEVER)
            return replace(
                _replied(need, NeedExplained(need.id, now), more),
                buttons=buttons(need, people, left),
            )
        case NeedReply.NEVER:
            return _replied(need, NeedDeclined(need.id, now), sentence("never", language))


def _parked(need: Need, kind: NeedKind, people: Facts, *, now: datetime, beside: Sequence[Need]) -> Replied:
    """Parked until the day on which it would come up after such a reply."""
    language = people.languages[0] if people.languages else "en"
    today = now.date()
    put_off = after(need, NeedParked(need.id, now, None))
    until = next_mention(put_off, kind, today + timedelta(days=14), beside)
    event = NeedParked(need.id, now, until)
    if until is None:
        return _replied(need, event, sentence("not_now_open", language))
    pattern = "MMMM" if until.year == today.year or (until - today).days < 330 else "MMMM y"
    month = format_date(until, pattern, locale=people.locale.replace("-", "_"))
    return _replied(need, event, sentence("not_now", language, month=month))


def _replied(need: Need, event: NeedEvent, text: str) -> Replied:
    return Replied(after(need, event), event, text)


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Our own labels count as typed words too."""
    short = language.partition("-")[0]
    before, behind = lexicon(short).politeness
    labels = tuple((one.value, re.compile(re.escape(spoken(normalised(label(one, short)))))) for one in NeedReply)
    table = _REPLIES.get(short, ())
    return (*labels, *((name, re.compile(f"{before}(?:{words}){behind}")) for name, words, _ in table))
