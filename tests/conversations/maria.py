"""Maria, whom the tests of the manners are about, and anybody else who could stand in her place."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from conversations.hours import Hours, Span
from conversations.manners import Cap, Manners

BERLIN = "Europe/Berlin"
WEEK: tuple[Span | None, ...] = (*[(540, 1020)] * 5, None, None)
HOURS = Hours(WEEK, BERLIN, "DE-BY")
ZONES = ("UTC", BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Australia/Sydney")
EARLY, LATE = datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BERLIN))


MARIA = Manners(
    "Maria",
    "Hank's Hardware",
    HOURS,
    agreed_to_nudges=True,
    cap=Cap(a_day=5, zone=BERLIN),
)
INSTANTS = st.integers(0, int((LATE - EARLY) / timedelta(minutes=1))).map(lambda m: EARLY + timedelta(minutes=m))
MAYBE = st.none() | INSTANTS
SPANS = st.none() | st.tuples(st.integers(0, 700), st.integers(701, 1440))
ALL_HOURS = st.builds(
    Hours,
    st.lists(SPANS, min_size=7, max_size=7).filter(any).map(tuple),
    st.sampled_from(ZONES),
    st.sampled_from([None, "DE-BY", "US", "NP"]),
)
