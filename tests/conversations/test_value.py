"""Values, the notation they are stored in, and how they are shown."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.value import (
    DOES_NOT_KNOW,
    Consent,
    Duration,
    Money,
    NotationError,
    Number,
    Span,
    Unit,
    Value,
    When,
    YesNo,
    midpoint,
    notation,
    parse,
    shown,
    shown_as,
)

UNITS: tuple[Unit, ...] = ("second", "minute", "hour", "day", "week", "month", "year")
decimals = st.decimals(min_value=0, max_value=10**12, places=2).map(lambda number: number.normalize() + 0)
spans = st.builds(Span, st.integers(0, 10_000), st.sampled_from(UNITS))
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def _bounded(make: Callable[..., Value], ends: st.SearchStrategy[object]) -> st.SearchStrategy[Value]:
    """One, two or no bounds on either side."""
    about = st.booleans()
    return st.one_of(
        st.builds(lambda end, about: make(end, end, about), ends, about),
        st.builds(make, ends, ends, about),
        st.builds(lambda end, about, open_: make(end, None, about, open_, False), ends, about, st.booleans()),
        st.builds(lambda end, about, open_: make(None, end, about, False, open_), ends, about, st.booleans()),
    )


numbers = _bounded(Number, decimals)
whens = st.builds(
    lambda first, length, about: When(first, first + timedelta(days=length), about),
    days,
    st.integers(0, 3000),
    st.booleans(),
)
VALUES: dict[str, st.SearchStrategy[Value]] = {
    "range": numbers,
    "money": st.builds(
        Money, numbers, st.sampled_from(["USD", "EUR", "JPY"]), st.sampled_from([None, "hour", "week", "month", "year"])
    ),
    "duration": _bounded(Duration, spans),
    "date": whens,
    "yesno": st.sampled_from(YesNo),
    "consent": st.sampled_from(Consent),
    "text": st.text(min_size=1),
    "person": st.text(min_size=1),
    "choices": st.lists(st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True), max_size=5).map(tuple),
}


@pytest.mark.parametrize("kind", VALUES)
@given(data=st.data())
def test_what_is_written_is_read_again(kind: str, data: st.DataObject) -> None:
    value = data.draw(st.one_of(VALUES[kind], st.just(DOES_NOT_KNOW)))
    assert parse(kind, notation(value)) == value


@pytest.mark.parametrize(
    ("kind", "written", "american", "british"),
    [
        ("int", "42", "42", "42"),
        ("int", "~40", "about 40", "about 40"),
        ("int", "1200", "1,200", "1,200"),
        ("range", "3..4", "3 to 4", "3 to 4"),
        ("range", ">=50", "at least 50", "at least 50"),
        ("range", ">50", "more than 50", "more than 50"),
        ("range", "<10", "less than 10", "less than 10"),
        ("range", "<=25", "at most 25", "at most 25"),
        ("money", "USD 50000/year", "$50,000 a year", "US$50,000 a year"),
        ("money", "~USD 5000..10000", "about $5,000 to $10,000", "about US$5,000 to US$10,000"),
        ("money", "GBP 12.5/hour", "£12.50 an hour", "£12.50 an hour"),
        ("duration", "P3Y", "3 years", "3 years"),
        ("duration", "~P18M", "about 18 months", "about 18 months"),
        ("duration", ">=P10Y", "at least 10 years", "at least 10 years"),
        ("duration", "P1D..P2D", "1 to 2 days", "1 to 2 days"),
        ("duration", "~P34M..P36M", "about 3 years", "about 3 years"),
        ("duration", "~P41M", "about 3.5 years", "about 3.5 years"),
        ("duration", "P34M..P3Y", "34 months to 3 years", "34 months to 3 years"),
        ("date", "2027-03-01", "March 1, 2027", "1 March 2027"),
        ("date", "2027-03", "March 2027", "March 2027"),
        ("date", "2027-Q2", "Q2 2027", "Q2 2027"),
        ("date", "2027-03..2027-05", "spring 2027", "spring 2027"),
        ("date", "2026-12..2027-02", "winter 2026/27", "winter 2026/27"),
        ("date", "2027-01..2027-02", "January to February 2027", "January to February 2027"),
        ("date", "2026-12..2027-01", "December 2026 to January 2027", "December 2026 to January 2027"),
        ("date", "2027..2028", "2027 to 2028", "2027 to 2028"),
        ("date", "~2019", "about 2019", "about 2019"),
        ("yesno", "maybe-yes", "probably yes", "probably yes"),
        ("choices", "cloud, office", "cloud, office", "cloud, office"),
        ("int", "?", "not known", "not known"),
    ],
)
def test_a_value_is_shown_as_people_say_it(kind: str, written: str, american: str, british: str) -> None:
    value = parse(kind, written)
    assert notation(value) == written
    assert (shown(value, "en-US"), shown(value, "en_GB")) == (american, british)


@pytest.mark.parametrize(
    ("kind", "written", "words"),
    [("percent", "50", "50 %"), ("percent", "~80", "about 80 %"), ("percent", "?", "not known"), ("int", "50", "50")],
)
def test_a_share_is_shown_with_its_sign(kind: str, written: str, words: str) -> None:
    assert shown_as(kind, parse(kind, written), "en-US") == words


def test_a_locale_that_nobody_knows_is_shown_in_english() -> None:
    assert shown(parse("int", "1200"), "xx-XX") == "1,200"


@pytest.mark.parametrize(
    ("kind", "written", "middle"),
    [
        ("int", "42", Decimal(42)),
        ("range", "3..4", Decimal("3.5")),
        ("range", ">50", Decimal(50)),
        ("range", "<=25", Decimal(25)),
        ("money", "USD 5000..10000/month", Decimal(7500)),
        ("duration", "P2W", Decimal(14)),
        ("duration", "P12M", Decimal("365.25")),
        ("date", "2027-03", date(2027, 3, 16)),
        ("date", "2027-03-05", date(2027, 3, 5)),
        ("yesno", "yes", None),
        ("int", "?", None),
    ],
)
def test_values_with_an_order_compare_by_their_middle(kind: str, written: str, middle: object) -> None:
    assert midpoint(parse(kind, written)) == middle


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        ("int", ""),
        ("int", "forty"),
        ("int", "1e5"),
        ("int", "3.."),
        ("int", "٣"),
        ("money", "500"),
        ("money", "USD 500/fortnight"),
        ("duration", "P"),
        ("duration", "3 years"),
        ("date", "2027-13"),
        ("date", "2027-02-30"),
        ("date", "2028..2027"),
        ("date", "march"),
        ("yesno", "maybe"),
        ("consent", "yes"),
    ],
)
def test_what_is_not_in_the_notation_is_refused(kind: str, wrong: str) -> None:
    with pytest.raises(NotationError, match="notation"):
        parse(kind, wrong)
