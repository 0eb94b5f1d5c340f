"""Holds what was said against what was promised, by the rows, by what people remember, and by arithmetic of its own:
nothing here asks the code that is checked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from zoneinfo import ZoneInfo

from tests.simulation.cast import FIRM_ZONE, Somebody
from tests.simulation.crowd import OUT_OF_THE_BLUE
from tests.simulation.rows import Said
from tests.simulation.wall import is_open
from tests.simulation.world import Played

UNASKED = ("reminder", "opening", "nudge")
TWO_WEEKS = timedelta(days=14)
REMINDERS = 2
THROUGH = ("completed", "declined")
QUESTIONS = {
    "client.servers": "How many servers of your own",
    "client.desktop_software": "still in use on the desks",
    "client.ups": "a box with a battery",
    "client.backup_tried": "brought files back from your backup",
    "client.cyber_insurance": "an insurance against break-ins",
}
"""What the shipped kinds of need want to know first, and how the shipped playbooks ask it. Growth is confidential and
never asked alone: it may be left for a talk in person.
"""
IN_TIME = timedelta(days=150)
"""Three facts are asked at once, and two weeks lie between one conversation and the next."""
HELD_BACK = timedelta(days=183)
"""What the firm did not let go is not proposed again for so long."""
SOONEST = timedelta(hours=46)
"""Two days, over a night in which the clock is changed, and by a clock on a wall."""
Check = Callable[[Played], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """`broken`: check -> every case in which it did not hold. `closest`: the shortest time between two of a budget."""

    broken: Mapping[str, Sequence[str]]
    closest: timedelta | None

    @property
    def count(self) -> int:
        return sum(map(len, self.broken.values()))


def judge(played: Played) -> Verdict:
    """What the months came to."""
    gaps = [later.at - earlier.at for one in _budgets(played).values() for earlier, later in pairwise(one)]
    return Verdict({name: list(check(played)) for name, check in CHECKS.items()}, min(gaps, default=None))


def budget(played: Played) -> Iterator[str]:
    """At most one opening or nudge in two weeks for each person, whoever it is about."""
    for name, said in _budgets(played).items():
        for earlier, later in pairwise(said):
            if later.at - earlier.at < TWO_WEEKS:
                yield f"{name}: a {later.message_class} {later.at - earlier.at} after a {earlier.message_class}"


def reminders(played: Played) -> Iterator[str]:
    """At most two of each question that stays open, one more for who asked to be asked later; none of a nudge."""
    for name in played.cast.people:
        answered = sorted(one.at for one in played.rows.heard_by.get(name, ()))
        count: Counter[tuple[str | None, int]] = Counter()
        for said in _to(played, name, ("reminder",)):
            stretch = (said.conversation_id, bisect_left(answered, said.at))
            count[stretch] += 1
            if said.conversation_id is None or count[stretch] > REMINDERS + _put_off(played, name, said.at):
                yield f"{name}: {count[stretch]} reminders in a row, the last {said.at:%Y-%m-%d %H:%M}"


def too_soon(played: Played) -> Iterator[str]:
    """Two days at least between a question, or what was said about it last, and a reminder."""
    for name in played.cast.people:
        for earlier, said in pairwise(_to(played, name, ("reply", "relay", *UNASKED))):
            near = said.at - earlier.at < SOONEST and said.conversation_id == earlier.conversation_id
            resumed = said.message_class == "reminder" and _is_first_of_stretch(played, said)
            if said.message_class == "reminder" and near and not (resumed and _put_off(played, name, said.at)):
                after = f"{said.at - earlier.at} after a {earlier.message_class}"
                yield f"{name}: a reminder at {said.at:%Y-%m-%d %H:%M}, {after}"


def breath(played: Played) -> Iterator[str]:
    """Nobody who was through with a conversation is asked the first question of another one on that day."""
    for name, person in played.cast.people.items():
        ended = [(one.at, one.client) for one in played.rows.talks if one.by == name and one.status in THROUGH]
        for said in _to(played, name, ("opening",)):
            for at, client in ended:
                zone = ZoneInfo(played.cast.home(person, client, said.at))
                if at < said.at and at.astimezone(zone).date() == said.at.astimezone(zone).date():
                    yield f"{name}: an opening at {said.at:%Y-%m-%d %H:%M}, after a conversation ended at {at:%H:%M}"


def hours(played: Played) -> Iterator[str]:
    """Nothing unasked outside the hours of its person, on a holiday there, by another clock than the one there."""
    for said in _unasked(played):
        person = played.cast.people[said.to]
        zone = played.cast.home(person, _client(person, said), said.at)
        if not is_open(person.hours, zone, said.at, _good(played, said)):
            local = said.at.astimezone(ZoneInfo(zone))
            yield f"{said.to}: a {said.message_class} at {local:%a %Y-%m-%d %H:%M} in {zone}"


def firm_hours(played: Played) -> Iterator[str]:
    """Nobody of the firm is written to outside its hours: nobody is on call here."""
    for said in played.rows.said:
        if said.message_class == "alert" and not is_open(None, FIRM_ZONE, said.at):
            yield f"{said.to}: an alert at {said.at.astimezone(ZoneInfo(FIRM_ZONE)):%a %Y-%m-%d %H:%M}"


def stop(played: Played) -> Iterator[str]:
    """Nothing unasked after "stop", until the person comes back."""
    for name, spans in played.log.quiet.items():
        for said in _to(played, name, UNASKED):
            if any(since < said.at and (until is None or said.at < until) for since, until in spans):
                yield f"{name}: a {said.message_class} after stop, at {said.at:%Y-%m-%d %H:%M}"


def left(played: Played) -> Iterator[str]:
    """Nothing unasked to somebody who has left."""
    for person in played.cast.people.values():
        for said in _to(played, person.name, UNASKED):
            if person.leaves_at is not None and said.at > person.leaves_at:
                yield f"{person.name}: a {said.message_class} after leaving, at {said.at:%Y-%m-%d %H:%M}"


def never(played: Played) -> Iterator[str]:
    """After "Never" no nudge of that kind about that client to that person."""
    kinds = {said.need: (said.kind, said.client) for said in played.rows.said if said.need is not None}
    for name, nevers in played.log.nevers.items():
        for said in _to(played, name, ("nudge",)):
            for number, at in nevers.items():
                if said.at > at and (said.kind, said.client) == kinds[number]:
                    yield f"{name}: {said.kind} at {said.at:%Y-%m-%d %H:%M}, after never on {at:%Y-%m-%d}"


def words(played: Played) -> Iterator[str]:
    """No two mentions to a person in the same words, whatever they are about."""
    for name in played.cast.people:
        heard: dict[str, Said] = {}
        for said in _to(played, name, ("nudge",)):
            text = re.sub(r"^\*\*.*?\*\*: ", "", said.text).casefold()
            if text in heard:
                yield f"{name}: N-{heard[text].need} and N-{said.need}, {said.at:%Y-%m-%d}: {text[:60]}"
            heard[text] = said


def cap(played: Played) -> Iterator[str]:
    """So many openings and nudges a day as the firm set, over everybody, by its calendar."""
    for day, count in _by_day(played).items():
        if count > played.plan.cap:
            yield f"{day}: {count} openings and nudges"


def asked(played: Played) -> Iterator[str]:
    """What nobody asked for, by a message or an order, is called so: nothing unasked goes as a reply."""
    turns = {one.id for one in played.rows.heard}
    for said in played.rows.said:
        if said.to in played.cast.people and said.message_class in ("reply", "relay") and said.turn_id not in turns:
            yield f"{said.to}: a {said.message_class} nobody asked for, {said.at:%Y-%m-%d %H:%M}: {said.text[:40]}"


def tapped(played: Played) -> Iterator[str]:
    """Where a client is not set to automatic, nothing leaves without a tap, but for what a consultant began himself."""
    automatic = {one.name for one in played.cast.organisations.values() if one.automatic}
    for said in _unasked(played):
        resumed = said.message_class == "reminder" and _put_off(played, said.to, said.at)
        ordered = said.message_class == "opening" and said.playbook != "open-questions"
        free = ordered or resumed or said.client in automatic
        if not free and said.id not in played.ledger.tapped:
            yield f"{said.to}: a {said.message_class} without a tap at {said.at:%Y-%m-%d %H:%M}"


def agreed(played: Played) -> Iterator[str]:
    """Nobody is nudged without having agreed to it before."""
    told = [one for one in played.rows.told if one.key == "consent.nudges"]
    for said in _unasked(played):
        if said.message_class == "nudge":
            own = [one for one in told if (one.by, one.client) == (said.to, said.client) and one.at <= said.at]
            if not own or own[-1].value != "agree":
                yield f"{said.to}: a nudge without agreement at {said.at:%Y-%m-%d %H:%M}"


def escalated(played: Played) -> Iterator[str]:
    """Nothing unasked while an escalation about the person is open."""
    for said in _unasked(played):
        for raised in played.rows.raised:
            if raised.about == said.to and raised.at < said.at and (raised.until is None or said.at < raised.until):
                yield f"{said.to}: a {said.message_class} at {said.at:%Y-%m-%d %H:%M}, while an escalation is open"


def paused(played: Played) -> Iterator[str]:
    """Nothing unasked while the client wants quiet."""
    for said in _unasked(played):
        spans = played.ledger.paused.get(said.client or "", ())
        if any(since < said.at < until for since, until in spans):
            yield f"{said.to}: a {said.message_class} at {said.at:%Y-%m-%d %H:%M}, while {said.client} is paused"


def unknown(played: Played) -> Iterator[str]:
    """What a rule lacks is asked of somebody who may know it, once that one has answered other questions."""
    for client in played.cast.organisations:
        since, held = _could_tell(played, client), played.ledger.unasked.get(client)
        if held is not None and since is not None:
            since = max(since, held + HELD_BACK)
        if since is None or played.until - since < IN_TIME:
            continue
        asked = [one.text for one in played.rows.said if one.client == client]
        known = {one.key for one in played.rows.told if one.client == client}
        for key, question in QUESTIONS.items():
            if key not in known and not any(question in text for text in asked):
                yield f"{client}: nobody was asked {key} since {since:%Y-%m-%d}"


CHECKS: Mapping[str, Check] = {
    check.__name__: check
    for check in (
        *(budget, reminders, too_soon, breath, hours, firm_hours, stop, left, never, words, cap, asked),
        *(tapped, agreed, escalated, paused, unknown),
    )
}


def busiest(played: Played) -> int:
    """The most openings and nudges on one day."""
    return max(_by_day(played).values(), default=0)


def _by_day(played: Played) -> Counter[str]:
    there = ZoneInfo(FIRM_ZONE)
    every = (said for one in _budgets(played).values() for said in one)
    return Counter(f"{said.at.astimezone(there):%Y-%m-%d}" for said in every)


def _unasked(played: Played) -> Iterator[Said]:
    return (one for one in played.rows.said if one.message_class in UNASKED)


def _to(played: Played, name: str, classes: Sequence[str]) -> Sequence[Said]:
    return [one for one in played.rows.said_to.get(name, ()) if one.message_class in classes]


def _budgets(played: Played) -> dict[str, list[Said]]:
    """Openings and nudges by person, in order; an opening of several messages is one."""
    found: dict[str, list[Said]] = defaultdict(list)
    for said in _unasked(played):
        if said.message_class != "reminder":
            found[said.to].append(said)
    return {
        name: [next(turn) for _, turn in groupby(every, key=lambda one: one.turn_id)] for name, every in found.items()
    }


def _client(person: Somebody, said: Said) -> str:
    return said.client or person.clients[0]


def _good(played: Played, said: Said) -> Sequence[str]:
    """The times of the day that this person had asked for by then, as that client's contact."""
    told = played.rows.told_by.get((said.to, said.client or "", "person.good_hours"), ())
    chosen = [one.value for one in told if one.at <= said.at and one.value]
    return chosen[-1].split(", ") if chosen else ()


def _is_first_of_stretch(played: Played, said: Said) -> bool:
    """Whether it is the first reminder since the person wrote something."""
    answered = [one.at for one in played.rows.heard_by.get(said.to, ())]
    place = bisect_left(answered, said.at)
    since = answered[place - 1] if place else None
    return not any(
        one.at < said.at and (since is None or one.at > since) for one in _to(played, said.to, ("reminder",))
    )


def _put_off(played: Played, name: str, at: datetime) -> bool:
    """Whether the last thing the person said before was a wish to be asked later, not counting what came unasked, nor
    what was said to a nudge.
    """
    heard = [
        one
        for one in played.rows.heard_by.get(name, ())
        if one.text not in OUT_OF_THE_BLUE and one.conversation_id is not None
    ]
    last = bisect_left([one.at for one in heard], at) - 1
    return last >= 0 and heard[last].at in played.log.put_off.get(name, ())


def _could_tell(played: Played, client: str) -> datetime | None:
    """Since when somebody is there who answers, is asked all of these questions, and has been through an interview."""
    willing = [
        one.name
        for one in played.cast.people.values()
        if client in one.clients and one.role in ("owner", "office") and one.persona.name in ("eager", "moves")
    ]
    done = [
        one for one in played.rows.talks if one.client == client and one.by in willing and one.status == "completed"
    ]
    agreed = {one.by for one in played.rows.told if one.key == "consent.questions" and one.value == "agree"}
    return min((one.at for one in done if one.by in agreed), default=None)
