"""The dispatcher is away, for a night or a weekend: what it says when it is back, to whom, and at which hour."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.interview.asking_manners import whom
from bot.need.planting import REST
from bot.process.passing import Passing
from conversations.hours import Hours, instant_of
from conversations.manners import reminder_plan
from storage.contact import Contact
from storage.message import Message
from tests.bot.interview import begun, short, transcript
from tests.stage import PLATFORM, ROOM
from tests.years import Years

UNTESTED = ("client.backup_tried", "yesno", "no")
UNASKED = ("reminder", "opening", "nudge")
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Kolkata", "Australia/Sydney")
WAITING = ("asked", "opened", "mentioned")
"""Those to whom something unasked is queued when the dispatcher goes; of each there is one who says stop meanwhile."""
TALKING = "talks"
CALLING = "calls"
ALONE = "calls, and nobody takes it"


@dataclass
class Outage(Years):
    """People in one zone, and a dispatcher that goes away when a question to one of them is to be repeated."""

    def __init__(self, url: str, asked_at: datetime, zone: str) -> None:
        super().__init__(url, asked_at - REST)
        self.zone = zone
        self.people: dict[str, Contact] = {}
        with self.database.work(self.now) as work:
            work.set_firm(replace(work.firm(), zone=zone, consultant_name="Joe Miller", cap_a_day=1000))
        self.room()
        self.consultant("Joe Miller")
        for name in (*WAITING, *(f"{name}, stopped" for name in WAITING), "asked, answered", TALKING, CALLING, ALONE):
            self.people[name] = self.owner(name, f"Client of {name}")
        for name in ("mentioned", "mentioned, stopped"):
            self.tells(self.people[name], [UNTESTED])
        self.now = asked_at
        for name in ("asked", "asked, stopped", "asked, answered", TALKING, CALLING, ALONE):
            begun(self, self.people[name])
        self.send()
        self.hours: Hours = self._hours()

    def goes(self) -> datetime:
        """The dispatcher goes, just before the first question would be repeated; everything is queued. That moment."""
        self.now = reminder_plan(self.now, self.hours)[0].at
        while self.clock.tick(self.now):
            pass
        for name in ("opened", "opened, stopped"):
            begun(self, self.people[name], short("printers"))
        return self.now

    def lives_on(self, until: datetime) -> None:
        """Meanwhile people write and the firm answers; nothing of it is sent."""
        for name in WAITING:
            self.writes(f"{name}, stopped", "stop")
        self.writes("asked, answered", "I agree")
        self.writes(TALKING, "I agree")
        self.writes(CALLING, "our server is down")
        self.writes(ALONE, "we have been hacked")
        self.types_unsent("E-1: we are on our way")
        self.writes(CALLING, "it smells of smoke")
        self.now = until

    def writes(self, name: str, text: str) -> None:
        """The person writes; nothing is sent."""
        self.turn.take(self._inbound(name, text=text), self.now)
        self.delivered.append(self._inbound(name, text=text))

    def types_unsent(self, text: str) -> None:
        """Joe writes in the room; nothing is sent."""
        self.turn.take(replace(self._inbound(ROOM, text=text), speaker="Joe Miller"), self.now)
        self.delivered.append(self._inbound(ROOM, text=text))

    def comes_back(self, *, then: timedelta) -> None:
        """The dispatcher is there again, and the days that follow."""
        passing = Passing(self.database, {PLATFORM.id: self.platform}, self.now)
        asyncio.run(passing.until(self.now + then))
        self.now = passing.now

    def said(self, name: str, since: datetime) -> list[Message]:
        """What left for the person, or the room, since then."""
        every = transcript(self, name)
        return [one for one in every if one.direction == "said" and one.sent_at is not None and one.sent_at >= since]

    def until_open(self) -> timedelta:
        """From now to the next moment at which people work, which is now if they do."""
        return timedelta() if self.hours.is_open(self.now) else self.hours.next_open(self.now) - self.now

    def _hours(self) -> Hours:
        with self.database.work(self.now) as work:
            return whom(work, self.people["asked"].id).hours


def workday(day: date, at: time, zone: str) -> datetime:
    """That time of the first working day from there on, in the zone."""
    while day.weekday() > 4:
        day += timedelta(days=1)
    return instant_of(datetime.combine(day, at), zone)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    day=st.dates(date(2026, 3, 1), date(2027, 4, 30)),
    minute=st.integers(9 * 60, 16 * 60 + 59),
    zone=st.sampled_from(ZONES),
    minutes=st.integers(1, 6 * 24 * 60),
)
def test_whenever_it_comes_back_nothing_unasked_leaves_outside_the_persons_hours(
    fresh_sqlite: Callable[[], str], day: date, minute: int, zone: str, minutes: int
) -> None:
    asked_at = workday(day, time(minute // 60, minute % 60), zone)
    with Outage(fresh_sqlite(), asked_at, zone) as outage:
        goes = outage.goes()
        outage.lives_on(goes + timedelta(minutes=minutes))
        back = outage.now
        outage.comes_back(then=outage.until_open())
        _holds(outage, goes, back)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Los_Angeles"])
@pytest.mark.parametrize(
    ("asked", "back"),
    [
        pytest.param(date(2026, 11, 23), date(2026, 11, 26), id="a night"),
        pytest.param(date(2026, 11, 25), date(2026, 11, 29), id="a weekend"),
        pytest.param(date(2027, 3, 24), date(2027, 3, 28), id="the night of the clock change"),
    ],
)
def test_at_three_at_night_replies_relays_and_alerts_leave_and_the_rest_waits_for_the_morning(
    migrated_url: str, zone: str, asked: date, back: date
) -> None:
    with Outage(migrated_url, workday(asked, time(16, 30), zone), zone) as outage:
        goes = outage.goes()
        outage.lives_on(instant_of(datetime.combine(back, time(3)), zone))
        outage.comes_back(then=timedelta())
        at_three = outage.now
        at_once = [one.message_class for name in outage.people for one in outage.said(name, goes)]
        assert Counter(at_once) == {"reply": 7, "relay": 1}
        assert {one.message_class for one in outage.said(ROOM, goes)} == {"alert", "reply", "relay"}
        outage.comes_back(then=outage.until_open())
        _holds(outage, goes, at_three)
        for name, what in zip(WAITING, UNASKED, strict=True):
            [said] = [one for one in outage.said(name, goes) if one.message_class == what][:1]
            assert said.sent_at is not None
            assert said.sent_at.astimezone(ZoneInfo(zone)).time() == time(9)


def _holds(outage: Outage, goes: datetime, back: datetime) -> None:
    """All that was queued left at the right moment, or never."""
    opens = outage.now
    for name, what in zip(WAITING, UNASKED, strict=True):
        said = outage.said(name, goes)
        assert [one.message_class for one in said][:1] == [what], name
        assert said[0].sent_at == opens, name
        assert [one.message_class for one in outage.said(f"{name}, stopped", goes)] == ["reply"], name
    assert [one.message_class for one in outage.said("asked, answered", goes)][:1] == ["reply"]
    for name in (*outage.people, ROOM):
        for one in outage.said(name, goes):
            assert one.sent_at is not None
            assert one.due_at is not None
            if one.message_class in UNASKED:
                assert outage.hours.is_open(one.sent_at), (name, one)
            else:
                assert one.sent_at == max(one.due_at, back), (name, one)


def test_what_became_void_or_too_old_meanwhile_is_never_said(migrated_url: str) -> None:
    with Outage(migrated_url, datetime(2026, 11, 23, 10, tzinfo=UTC), "UTC") as outage:
        goes = outage.goes()
        with outage.database.work(outage.now) as work:
            [held] = [one for one in work.planned(goes, goes + timedelta(days=1)) if one.person_name == "opened"]
            work.hold_back(held.id, "held back by Joe Miller")
        outage.now = goes + timedelta(days=60)
        outage.comes_back(then=timedelta(minutes=5))
        assert outage.said("opened", goes) == []
        [nudge] = [one for one in transcript(outage, "mentioned") if one.message_class == "nudge"][:1]
        assert (nudge.status, nudge.sent_at) == ("expired", None)


def test_a_card_that_somebody_took_meanwhile_is_not_shown(migrated_url: str) -> None:
    with Outage(migrated_url, datetime(2026, 11, 23, 10, tzinfo=UTC), "UTC") as outage:
        goes = outage.goes()
        outage.writes(CALLING, "our server is down")
        outage.types_unsent("acknowledge E-1")
        outage.now = goes + timedelta(hours=16)
        outage.comes_back(then=timedelta())
        assert [one.message_class for one in outage.said(ROOM, goes)] == ["reply"]


def test_what_fell_due_for_the_firm_meanwhile_is_told_in_the_morning_and_looked_at_once(migrated_url: str) -> None:
    with Outage(migrated_url, datetime(2026, 11, 23, 10, tzinfo=UTC), "UTC") as outage:
        goes = outage.goes()
        outage.writes(CALLING, "our server is down")
        outage.types_unsent("acknowledge E-1")
        outage.now = goes + timedelta(hours=16)
        assert [outage.clock.tick(outage.now) for _ in range(2)] == [1, 0]
        outage.comes_back(then=timedelta(hours=8))
        cards = [one for one in outage.said(ROOM, goes) if one.message_class == "alert"]
        assert cards[0].sent_at == datetime(2026, 11, 26, 9, tzinfo=UTC)
        assert "had it, and nothing has come of it yet" in cards[0].text


@pytest.mark.parametrize(
    ("zone", "at"), [("Europe/Berlin", 8), ("America/New_York", 14), ("Australia/Sydney", 22), ("Asia/Kolkata", 3)]
)
def test_everybody_has_a_morning_of_their_own(migrated_url: str, zone: str, at: int) -> None:
    """`at`: the hour (UTC) of nine o'clock there, in November; the firm is in London. It begins on a Saturday."""
    with Years(migrated_url, datetime(2026, 11, 9, 9, tzinfo=UTC)) as stage:
        with stage.database.work(stage.now) as work:
            work.set_firm(replace(work.firm(), zone="Europe/London"))
        contact = stage.contact("ann", "Acme", zone=zone)
        stage.now = datetime(2026, 11, 14, 12, tzinfo=UTC)
        begun(stage, contact)
        passing = Passing(stage.database, {PLATFORM.id: stage.platform}, stage.now)
        asyncio.run(passing.until(stage.now + timedelta(days=3)))
        first = next(one for one in transcript(stage, "ann") if one.sent_at is not None)
        assert first.sent_at is not None
        assert first.sent_at.hour == at
