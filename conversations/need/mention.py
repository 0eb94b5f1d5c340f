"""The words in which a need is brought up: those that fit its stage, were not used before, and rest only on what this
contact told us or may see.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from babel.dates import format_date

from conversations.button import Button
from conversations.interview.facts import Facts
from conversations.need.fact import ClientFact, born
from conversations.need.kind import NeedKind, Wording
from conversations.need.need import Need, NeedReply
from conversations.need.stage import Stage, stage_on
from conversations.need.wording import BehindMore, label
from conversations.render import render
from conversations.value import Number, When, shown

BEHIND_MORE: BehindMore = "behind_more"
_LATELY = timedelta(days=45)
_OLD = timedelta(days=183)
_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()
_SENTENCE_START = re.compile(r"(^|[.] )([a-z])")
_FIRST = (NeedReply.KNOW, NeedReply.TALK, NeedReply.NOT_NOW)
_BEHIND = (NeedReply.MORE, NeedReply.NEVER)


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A mention, ready to be said. `words` is the hash of the wording.

    `phone_first`: a consultant phones before. `check_first`: it rests on something that was told over six months ago.
    """

    text: str
    stage: Stage
    words: str
    phone_first: bool
    check_first: bool
    buttons: tuple[Button, ...]


def compose(need: Need, kind: NeedKind, facts: Sequence[ClientFact], *, people: Facts, today: date) -> Mentioned | None:
    """The words for a mention on that day. `facts` are those of the client; the text is Markdown with values escaped.

    It rests on `need.why` alone, and there only on what the contact may see. None if the contact did not tell us
    himself what the need rests on, or if all words that fit were used.
    """
    stage = stage_on(today, need.horizon)
    visible = {fact.key: fact for fact in facts if fact.id in need.why and fact.visible_to(need.contact_id)}
    own = {key: fact for key, fact in visible.items() if fact.contact_id == need.contact_id}
    if kind.about not in own:
        return None
    used = {mention.words for mention in need.mentions}
    for wording in kind.say.get(stage, ()):
        rests_on = own if wording.own else visible
        values = _values(need, kind, rests_on, people=people, today=today)
        if wording.hash not in used and _fits(wording, values, rests_on):
            return Mentioned(
                text=_capital(render(wording.text.in_(people.languages), values)),
                stage=stage,
                words=wording.hash,
                phone_first=kind.phone_first and stage in (Stage.SOON, Stage.PASSED),
                check_first=any(today - fact.observed_at.date() > _OLD for fact in visible.values()),
                buttons=buttons(need, people, _FIRST),
            )
    return None


def buttons(need: Need, people: Facts, replies: Sequence[NeedReply]) -> tuple[Button, ...]:
    """The buttons for these replies, and one that opens the others. `press` is `n<number of the need>:<reply>`."""
    language = people.languages[0] if people.languages else "en"
    own = tuple(Button(label(one, language), f"n{need.number}:{one.value}") for one in replies)
    if NeedReply.NEVER in replies:
        return own
    return (*own, Button(label(BEHIND_MORE, language), f"n{need.number}:{BEHIND_MORE}"))


def buttons_behind_more(need: Need, people: Facts) -> tuple[Button, ...]:
    """The buttons that "more" opens."""
    return buttons(need, people, _BEHIND)


def _fits(wording: Wording, values: Mapping[str, object], visible: Mapping[str, ClientFact]) -> bool:
    return wording.values <= values.keys() and set(wording.uses) <= visible.keys()


def _values(
    need: Need, kind: NeedKind, visible: Mapping[str, ClientFact], *, people: Facts, today: date
) -> Mapping[str, object]:
    about = visible[kind.about]
    values: dict[str, object] = {
        "consultant": people.consultant,
        "first_name": people.first_name,
        "firm": people.firm,
        "told": _told(about, today, people),
    }
    if about.item:
        values["item"] = about.item
    if need.product:
        values["product"] = need.product
    for key, fact in visible.items():
        name = key.partition(".")[2]
        if fact.meaning is not None:
            values[name] = shown(fact.meaning, people.locale)
        if isinstance(fact.meaning, When):
            values[f"on_{name}"] = _on(fact.meaning, people)
    values |= _date(need, kind, visible, people)
    if people_more := _more_people(visible):
        values["more_people"] = people_more
    aged = visible.get(kind.horizon.age or "") if kind.horizon else None
    if aged and (new_on := born(aged)):
        values["age"] = _years(new_on, today)
    return values


def _date(need: Need, kind: NeedKind, visible: Mapping[str, ClientFact], people: Facts) -> Mapping[str, object]:
    """The date of the need as exactly as it is known: the day of an end of support, else the month or what was said."""
    fact = visible.get(kind.horizon.key or "") if kind.horizon else None
    if need.horizon is None or kind.horizon is None or fact is None:
        return {}
    meaning = fact.meaning
    first = need.horizon.replace(day=1)
    if kind.horizon.end_of:
        when = When(need.horizon, need.horizon)
    elif isinstance(meaning, When) and not kind.horizon.plus:
        when = meaning
    elif isinstance(meaning, When) and meaning.precision == "year":
        when = When(date(first.year, 1, 1), date(first.year, 12, 31))
    else:
        when = When(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    return {"date": shown(when, people.locale), "on_date": _on(when, people)}


def _on(when: When, people: Facts) -> str:
    text = shown(when, people.locale)
    return f"on {text}" if when.precision == "day" else f"from {text}" if when.precision == "span" else f"in {text}"


def _told(about: ClientFact, today: date, people: Facts) -> str:
    said = about.observed_at.date()
    if today - said < _LATELY:
        return "lately"
    pattern = "MMMM" if today - said < timedelta(days=330) else "MMMM y"
    return f"in {format_date(said, pattern, locale=people.locale.replace('-', '_'))}"


def _years(new_on: date, today: date) -> str:
    """An age as people say it: about three years, and nearly four in the last half of the year."""
    years = max((today - new_on).days, 0) / 365.25
    whole = int(years + 0.5)
    if not whole:
        return "less than a year"
    # A few weeks before a birthday of a machine it is as good as reached: nobody knew the day.
    near = "nearly" if whole - years > 0.1 else "about"
    return f"{near} {'a year' if whole == 1 else f'{_number(whole)} years'}"


def _number(count: int) -> str:
    return _NUMBERS[count] if 0 < count < len(_NUMBERS) else str(count)


def _more_people(visible: Mapping[str, ClientFact]) -> str | None:
    """How many more there will be: "three people", "three to five people"; None unless both numbers may be used."""
    now, then = (visible.get(f"client.{name}") for name in ("headcount", "headcount_12m"))
    if now is None or then is None or not isinstance(now.meaning, Number) or not isinstance(then.meaning, Number):
        return None
    have, low, high = now.meaning.low, then.meaning.low, then.meaning.high
    if have is None or now.meaning.high != have or low is None or high is None or low <= have:
        return None
    least, most = (_number(int(one - Decimal(have))) for one in (low, high))
    about = "about " if now.meaning.about or then.meaning.about else ""
    return f"{about}{least} people" if least == most else f"{least} to {most} people"


def _capital(text: str) -> str:
    return _SENTENCE_START.sub(lambda found: found[1] + found[2].upper(), text)
