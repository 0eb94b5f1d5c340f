"""Hours, zones and holidays, over every change of the clock in five years."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.hours import DAYS, Hours, HoursError, Span, holidays_there, instant_of

WEEK = '{"mon": "09:00-17:00", "tue": "09:00-17:00", "wed": "09:00-17:00", "thu": "09:00-17:00", "fri": "09:00-12:30"}'
ZONES: tuple[str, ...] = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe")
ZONES += ("Asia/Kathmandu", "Pacific/Apia")
START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def _transitions(zone: str) -> list[datetime]:
    there = ZoneInfo(zone)
    hours = [START + timedelta(hours=number) for number in range(int((END - START) / timedelta(hours=1)))]
    return [b for a, b in pairwise(hours) if a.astimezone(there).utcoffset() != b.astimezone(there).utcoffset()]


TRANSITIONS = [(zone, at) for zone in ZONES for at in _transitions(zone)]


def _at(text: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def _slow_instant(wall: datetime, zone: str) -> datetime:
    """The rule in its simplest words: go through the minutes; the first that shows the wall time, or a later one."""
    there = ZoneInfo(zone)
    instant = wall.replace(tzinfo=UTC) - timedelta(hours=16)
    while instant.astimezone(there).replace(tzinfo=None) < wall:
        instant += MINUTE
    return instant


def test_there_are_changes_of_the_clock_to_look_at() -> None:
    assert {zone for zone, _ in TRANSITIONS} == set(ZONES) - {"UTC", "Asia/Kathmandu", "Pacific/Apia"}
    assert len(TRANSITIONS) == 4 * 10


@pytest.mark.parametrize(("zone", "change"), TRANSITIONS, ids=[f"{zone} {at:%Y-%m-%d}" for zone, at in TRANSITIONS])
def test_a_wall_time_around_a_change_is_the_first_instant_that_shows_it_or_has_passed_it(
    zone: str, change: datetime
) -> None:
    wall = change.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    for minutes in range(-150, 151, 15):
        asked = wall + minutes * MINUTE
        assert instant_of(asked, zone) == _slow_instant(asked, zone)


@pytest.mark.parametrize("zone", ZONES)
@given(data=st.data())
def test_hours_around_a_change_open_and_close_once(zone: str, data: st.DataObject) -> None:
    changes = [at for where, at in TRANSITIONS if where == zone] or [datetime(2028, 3, 26, 1, tzinfo=UTC)]
    near = data.draw(st.sampled_from(changes)) + timedelta(minutes=data.draw(st.integers(-3000, 3000)))
    start = data.draw(st.integers(0, 1439))
    hours = Hours(((start, data.draw(st.integers(start + 1, 1440))),) * 7, zone)
    opens = hours.next_open(near)
    assert opens >= near
    assert hours.is_open(opens) or opens == near
    assert hours.next_open(opens) == opens
    if opens > near:
        assert not hours.is_open(near)
        assert not hours.is_open(opens - timedelta(seconds=1))
        assert opens == instant_of(
            datetime.combine(hours.local(opens).date(), datetime.min.time()) + start * MINUTE, zone
        )


@given(
    instant=st.integers(0, 5 * 365 * 24 * 60).map(lambda minutes: START + minutes * MINUTE),
    zone=st.sampled_from(ZONES),
    week=st.lists(st.none() | st.tuples(st.integers(0, 700), st.integers(701, 1440)), min_size=7, max_size=7).filter(
        any
    ),
    holidays=st.sampled_from([None, "DE-BY", "US", "AU-NSW", "NP", "WS"]),
)
def test_what_is_next_open_is_open_and_nothing_before_it_is(
    instant: datetime, zone: str, week: list[Span | None], holidays: str | None
) -> None:
    hours = Hours(tuple(week), zone, holidays)
    opens = hours.next_open(instant)
    local = hours.local(opens)
    span = week[local.weekday()]
    assert hours.is_open(opens)
    assert hours.holiday(opens) is None
    assert span is not None
    assert span[0] <= local.hour * 60 + local.minute < span[1]
    step = (opens - instant) / 7
    assert not any(hours.is_open(instant + count * step) for count in range(7) if opens > instant)


@pytest.mark.parametrize(
    ("zone", "asked", "opens"),
    [
        ("Europe/Berlin", "2026-11-21 12:00", "2026-11-23 09:00"),
        ("Europe/Berlin", "2026-11-20 12:29", "2026-11-20 12:29"),
        ("Europe/Berlin", "2026-11-20 12:30", "2026-11-23 09:00"),
        ("Europe/Berlin", "2026-12-24 16:59", "2026-12-24 16:59"),
        ("Europe/Berlin", "2026-12-24 17:00", "2026-12-28 09:00"),
        ("Europe/Berlin", "2027-01-05 18:00", "2027-01-07 09:00"),
        ("Asia/Kathmandu", "2026-11-24 08:59", "2026-11-24 09:00"),
    ],
)
def test_evenings_weekends_and_holidays_wait(zone: str, asked: str, opens: str) -> None:
    hours = Hours.parse(WEEK, zone=zone, holidays="DE-BY")
    assert hours.next_open(_at(asked, zone)) == _at(opens, zone)


@pytest.mark.parametrize(
    ("asked", "closes"),
    [
        ("2026-11-20 12:29", "2026-11-20 12:30"),
        ("2026-11-20 12:30", "2026-11-23 17:00"),
        ("2026-11-23 09:00", "2026-11-23 17:00"),
    ],
)
def test_the_end_of_work_is_that_of_the_day_or_of_the_next_one(asked: str, closes: str) -> None:
    hours = Hours.parse(WEEK, zone="Europe/Berlin", holidays="DE-BY")
    assert hours.closes(_at(asked, "Europe/Berlin")) == _at(closes, "Europe/Berlin")


def test_a_holiday_of_one_part_of_a_country_is_none_in_another() -> None:
    epiphany = _at("2027-01-06 10:00", "Europe/Berlin")
    bavaria, berlin = (Hours.parse(WEEK, zone="Europe/Berlin", holidays=place) for place in ("DE-BY", "DE-BE"))
    assert (bavaria.is_open(epiphany), berlin.is_open(epiphany)) == (False, True)
    assert bavaria.holiday(epiphany) == "Epiphany"


def test_days_later_keep_the_time_on_the_wall() -> None:
    hours = Hours.parse(WEEK, zone="Europe/Berlin")
    assert hours.after_days(_at("2027-03-26 10:00", "Europe/Berlin"), 3) == _at("2027-03-29 10:00", "Europe/Berlin")
    assert hours.after_days(_at("2027-03-25 10:00", "Europe/Berlin"), 2) == _at("2027-03-29 09:00", "Europe/Berlin")


@pytest.mark.parametrize(
    ("text", "zone", "holidays", "says"),
    [
        ("nine to five", "UTC", None, "are no hours"),
        ("{}", "UTC", None, "are no hours"),
        ('{"monday": "09:00-17:00"}', "UTC", None, "are no hours"),
        ('{"mon": "17:00-09:00"}', "UTC", None, 'mon: "17:00-09:00" are no hours: write for example 09:00-17:00'),
        ('{"mon": "09:00-17:60"}', "UTC", None, "mon: "),
        ('{"mon": 9}', "UTC", None, 'mon: "9" are no hours'),
        (WEEK, "Europe/Bonn", None, '"Europe/Bonn" is no time zone: write for example Europe/Berlin'),
        (WEEK, "../etc", None, "is no time zone"),
        (WEEK, "UTC", "XX", 'no holidays are known for "XX"'),
        (WEEK, "UTC", "DE-ZZ", 'no holidays are known for "DE-ZZ"'),
    ],
)
def test_what_cannot_be_understood_is_refused_in_one_line(
    text: str, zone: str, holidays: str | None, says: str
) -> None:
    with pytest.raises(HoursError) as refused:
        Hours.parse(text, zone=zone, holidays=holidays)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_day_that_is_not_named_is_free() -> None:
    hours = Hours.parse('{"sat": "00:00-24:00"}', zone="UTC")
    open_days = {
        DAYS[day.weekday()] for day in _week() if hours.is_open(datetime.combine(day, datetime.max.time(), UTC))
    }
    assert open_days == {"sat"}


def test_a_year_without_a_working_day_is_said() -> None:
    with pytest.raises(HoursError, match="no working day"):
        Hours((None,) * 7, "UTC").next_open(START)


def _week() -> list[date]:
    return [date(2026, 11, 16) + timedelta(days=number) for number in range(7)]


@pytest.mark.parametrize(
    ("zone", "home", "there"),
    [
        ("Europe/Berlin", "DE-BY", "DE-BY"),
        ("UTC", "DE-BY", "DE-BY"),
        ("America/New_York", "DE-BY", "US"),
        ("US/Eastern", "DE", "US"),
        ("Asia/Calcutta", "DE", "IN"),
        ("Antarctica/Troll", "DE", None),
        ("Europe/Berlin", None, None),
        ("Asia/Kolkata", None, None),
    ],
)
def test_holidays_are_those_where_the_clock_is(zone: str, home: str | None, there: str | None) -> None:
    assert holidays_there(zone, home) == there
