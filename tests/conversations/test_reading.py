"""What is understood of typed answers, kind by kind, and what then follows."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from conversations.reading import Choice, Command, Context, Unclear, Understood, Unknown, Why, hear, read
from conversations.value import When, notation

HERE = Context(now=datetime(2026, 11, 23, 12, tzinfo=UTC))
"""A Monday, in the United States."""
GERMANY = replace(HERE, locale="de-DE", currency="EUR", zone="Europe/Berlin")
BRITAIN = replace(HERE, locale="en-GB", currency="GBP", zone="Europe/London")
AUSTRALIA = replace(HERE, locale="en-AU", currency="AUD", zone="Australia/Sydney")
CANADA = replace(HERE, locale="en-CA", currency="CAD")
BACKUP = replace(
    HERE,
    choices=(
        Choice("daily", "Every day"),
        Choice("weekly", "Once a week", ("weekends",)),
        Choice("never", "We have no backup", ("none", "nothing")),
        Choice("unsure", "I don't know", unknown=True),
    ),
)
SIZE = replace(HERE, choices=(Choice("small", "1-5 people"), Choice("big", "6 or more")))


def _read(kind: str, text: str, context: Context) -> str:
    heard = read(kind, text, context)
    match heard:
        case Understood(value=value):
            return notation(value)
        case Unknown():
            return "?"
    return "!"


@pytest.mark.parametrize(
    ("context", "kind", "text", "value"),
    [
        (HERE, "date", "5/6/27", "2027-05-06"),
        (BRITAIN, "date", "5/6/27", "2027-06-05"),
        (GERMANY, "date", "5/6/27", "2027-06-05"),
        (HERE, "date", "5.6.27", "2027-06-05"),  # written with dots, a day comes first everywhere
        (BRITAIN, "date", "12/31/2027", "2027-12-31"),  # only one order is a date
        (HERE, "date", "next spring", "2027-03..2027-05"),
        (AUSTRALIA, "date", "in the summer", "2026-12..2027-02"),
        (HERE, "date", "thanksgiving", "2026-11-26"),
        (CANADA, "date", "thanksgiving", "2027-10-11"),
        (BRITAIN, "date", "thanksgiving", "!"),
        (HERE, "money", "500", "USD 500"),
        (GERMANY, "money", "500", "EUR 500"),
        (GERMANY, "money", "1.500", "EUR 1500"),
        (GERMANY, "money", "1,5k", "EUR 1500"),
        (CANADA, "money", "$500", "CAD 500"),
        (GERMANY, "money", "$500", "USD 500"),
        (BRITAIN, "money", "500 quid", "GBP 500"),
        (HERE, "money", "42 MYR", "MYR 42"),
        (HERE, "money", "42 dinars", "!"),
        (GERMANY, "int", "1.200", "1200"),
        (GERMANY, "range", "1,5", "1.5"),
    ],
)
def test_where_somebody_is_decides_what_it_means(context: Context, kind: str, text: str, value: str) -> None:
    assert _read(kind, text, context) == value


@pytest.mark.parametrize(
    ("zone", "hour", "day"),
    [("UTC", 23, "2026-11-24"), ("Asia/Tokyo", 23, "2026-11-25"), ("America/New_York", 3, "2026-11-23")],
)
def test_tomorrow_is_tomorrow_where_the_person_is(zone: str, hour: int, day: str) -> None:
    context = replace(HERE, now=datetime(2026, 11, 23, hour, tzinfo=UTC), zone=zone)
    assert _read("date", "tomorrow", context) == day


@pytest.mark.parametrize(
    ("kind", "text", "exact"),
    [
        ("int", "42", True),
        ("int", "forty two", True),
        ("int", "we have 42 people", True),
        ("int", "about 42", False),
        ("int", "40-45", False),
        ("int", "over 50", False),
        ("int", "12 full time and 3 part time", False),
        ("int", "12 no wait 13", False),
        ("money", "$500 a month", True),
        ("money", "$75 per user per month", False),  # that it is per user would be lost
        ("money", "1.500", False),
        ("money", "$500 plus tax", False),
        ("duration", "3 years", True),
        ("duration", "since 2019", False),
        ("date", "2027-03-01", True),
        ("date", "March 2027", True),
        ("date", "march", False),
        ("date", "3/4/27", False),
        ("date", "3/3/27", True),
        ("date", "next spring", False),
        ("yesno", "yes", True),
        ("yesno", "yes but only for email", False),
        ("yesno", "probably", False),
        ("percent", "a third", False),
        ("percent", "80 %", True),
        ("percent", "eighty percent", True),
        ("percent", "all of them", True),
        ("percent", "two people", False),
        ("percent", "5", False),
        ("person", "Maria", True),
    ],
)
def test_what_is_not_certain_is_said_back(kind: str, text: str, *, exact: bool) -> None:
    heard = read(kind, text, HERE)
    assert isinstance(heard, Understood)
    assert heard.exact is exact


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        ("int", "blue", "nothing"),
        ("int", "a lot", "vague"),
        ("int", "-5", "out_of_range"),
        ("int", "3.5", "out_of_range"),
        ("int", "not 5", "negated"),
        ("int", "15 users on 12 pcs", "several_numbers"),
        ("int", "10 staff, 12 pcs", "several_numbers"),
        ("int", "5 per office", "ambiguous"),
        ("int", "50%", "ambiguous"),
        ("int", "$50", "ambiguous"),
        ("int", "easily 30", "ambiguous"),
        ("int", "10-5", "ambiguous"),
        ("int", "we are " + "very " * 100 + "many: 5", "too_long"),
        ("percent", "140 %", "out_of_range"),
        ("percent", "all except two", "ambiguous"),
        ("scale", "11", "out_of_range"),
        ("money", "$500 setup and $50 a month", "several_numbers"),
        ("money", "-500", "out_of_range"),
        ("duration", "3000 years", "out_of_range"),
        ("duration", "5", "ambiguous"),
        ("duration", "18m", "ambiguous"),
        ("duration", "1 month and 2 weeks", "ambiguous"),
        ("date", "31 february", "out_of_range"),
        ("date", "13/13/2027", "out_of_range"),
        ("date", "29 feb 2027", "out_of_range"),
        ("date", "after the holidays", "open_ended"),
        ("date", "not in march", "negated"),
        ("date", "next friday", "ambiguous"),
        ("date", "monday the 29th", "ambiguous"),
        ("yesno", "yes and no", "ambiguous"),
        ("consent", "sure", "not_exact_words"),
        ("consent", "I agree, but not to quotes", "not_exact_words"),
    ],
)
def test_what_cannot_be_told_is_asked_again(kind: str, text: str, why: Why) -> None:
    assert read(kind, text, HERE) == Unclear(why)


@pytest.mark.parametrize(
    ("kind", "text", "whom"),
    [
        ("int", "no idea", None),
        ("money", "you'd have to ask Maria Lopez", "Maria Lopez"),
        ("duration", "not sure, ask our IT guy", "our IT guy"),
        ("date", "Bob would know", "Bob"),
        ("yesno", "idk", None),
        ("yesno", "Maria O’Brien knows that", "Maria O'Brien"),
        ("text", "no clue", None),
    ],
)
def test_not_knowing_is_an_answer_and_may_name_who_does(kind: str, text: str, whom: str | None) -> None:
    assert read(kind, text, HERE) == Unknown(whom)


@pytest.mark.parametrize("text", ["not sure, maybe 10", "idk like 10", "I don't know exactly but around 10"])
def test_a_guess_is_better_than_not_knowing(text: str) -> None:
    assert _read("int", text, HERE) == "~10"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("every day", "daily"),
        ("Every Day.", "daily"),
        ("a", "daily"),
        ("2", "weekly"),
        ("#3", "never"),
        ("the last one", "unsure"),
        ("no backup", "!"),
        ("none", "never"),
        ("We have no backup", "never"),
        ("weakly", "weekly"),
        ("dont know", "unsure"),
        ("ask Joe", "?"),
        ("every day or once a week", "!"),
        ("not every day", "!"),
        ("5", "!"),
    ],
)
def test_a_choice_is_named_in_many_ways(text: str, code: str) -> None:
    assert _read("choice", text, BACKUP) == code


def test_a_bare_number_is_no_place_among_labels_with_numbers() -> None:
    assert _read("choice", "2", SIZE) == "!"
    assert _read("choice", "option 2", SIZE) == "big"
    assert _read("choice", "6 or more", SIZE) == "big"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("1, 2", "daily, weekly"),
        ("b and a", "daily, weekly"),
        ("every day + once a week", "daily, weekly"),
        ("1 3", "daily, never"),
        ("weekends", "weekly"),
        ("all but 2", "!"),
        ("1 and 9", "!"),
        ("no idea", "unsure"),
    ],
)
def test_several_choices_are_kept_in_the_order_of_the_playbook(text: str, codes: str) -> None:
    assert _read("choices", text, BACKUP) == codes


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", "7"), ("7/10", "7"), ("8 out of 10", "8"), ("7 or 8", "7..8"), ("0", "!"), ("10+", "!"), ("ten", "10")],
)
def test_a_scale_has_two_ends(text: str, value: str) -> None:
    assert _read("scale", text, HERE) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20 %", "20"),
        ("20", "20"),
        ("half", "50"),
        ("about half", "~50"),
        ("two thirds", "~67"),
        ("three quarters", "75"),
        ("all of it", "100"),
        ("none", "0"),
        ("10-20 percent", "10..20"),
        ("most", "!"),
        ("not half", "!"),
    ],
)
def test_a_share_is_read_in_percent(text: str, value: str) -> None:
    assert _read("percent", text, HERE) == value


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Maria", "Maria"),
        ("it's Maria Lopez, our accountant", "Maria Lopez, our accountant"),
        ("That would be Joe.", "Joe"),
        ("ask Maria", "Maria"),
        ("me", "me"),
        ("yes", "!"),
        ("42", "!"),
        ("no idea", "?"),
    ],
)
def test_a_person_is_a_name(text: str, name: str) -> None:
    assert _read("person", text, HERE) == name


def test_a_text_is_kept_as_typed_but_for_what_cannot_be_stored() -> None:
    assert _read("text", "  The scanner, *every* day\0\ud83d ", HERE) == "The scanner, *every* day"
    assert read("text", "...", HERE) == Unclear("nothing")
    assert read("text", "x" * 5000, HERE) == Unclear("too_long")


def test_the_words_of_an_option_are_an_answer_even_if_they_are_a_command() -> None:
    context = replace(HERE, choices=(Choice("later", "Later"), Choice("stop", "Stop doing it")))
    assert hear("choice", "later", context) == Understood("later")
    assert hear("choice", "Stop doing it", context) == Understood("stop")


@pytest.mark.parametrize("text", ["next week", "tomorrow", "maybe next year", "in march please"])
def test_at_a_date_a_day_is_an_answer(text: str) -> None:
    assert isinstance(hear("date", text, HERE), Understood)


def test_a_kind_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        read("colour", "blue", HERE)


@pytest.mark.parametrize(
    ("text", "in_november", "in_february"),
    [
        ("in July", "2026-07", "2026-07"),
        ("in November", "2026-11", "2026-11"),
        ("December", "2025-12", "2026-12"),
        ("last June", "2026-06", "2026-06"),
        ("on Friday", "2026-11-20", "2027-01-29"),
        ("the 15th", "2026-11-15", "2027-01-15"),
        ("15 December", "2025-12-15", "2026-12-15"),
        ("12/5", "2025-12-05", "2026-12-05"),
        ("Jan-Feb", "2026-01..2026-02", "2027-01..2027-02"),
        ("Nov-Jan", "2025-11..2026-01", "2026-11..2027-01"),
        ("in spring", "2026-03..2026-05", "2026-03..2026-05"),
        ("over the winter", "2025-12..2026-02", "2026-12..2027-02"),
        ("end of February", "2026-02-28", "2026-02-28"),
        ("end of the year", "2025-12-31", "2026-12-31"),
        ("Q2", "2026-Q2", "2026-Q2"),
        ("at Christmas", "2025-12-25", "2026-12-25"),
        ("2 weeks ago", "2026-11-09", "2027-01-20"),
        ("March 2024", "2024-03", "2024-03"),
    ],
)
def test_a_question_that_looks_back_takes_the_last_one(text: str, in_november: str, in_february: str) -> None:
    for day, expected in (
        (datetime(2026, 11, 23, 14, tzinfo=UTC), in_november),
        (datetime(2027, 2, 3, 14, tzinfo=UTC), in_february),
    ):
        reading = read("date", text, Context(now=day, zone="America/New_York", tense="past"))
        assert isinstance(reading, Understood)
        assert notation(reading.value) == expected
        assert isinstance(reading.value, When)
        assert reading.value.first <= day.date()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("since March", "~P8M"),
        ("since December", "~P11M"),
        ("since spring", "~P6M..P8M"),
        ("since autumn 2020", "~P72M..P74M"),
    ],
)
def test_an_age_is_counted_from_the_last_one(text: str, expected: str) -> None:
    reading = read("duration", text, Context(now=datetime(2026, 11, 23, 14, tzinfo=UTC), zone="America/New_York"))
    assert isinstance(reading, Understood)
    assert notation(reading.value) == expected


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("scale", "internet is down for 2 days we are dead"),
        ("scale", "2 people"),
        ("scale", "4 because of the shop"),
        ("int", "in 2024"),
        ("int", "since 2019 I think"),
        ("date", "03/24"),
    ],
)
def test_a_number_that_may_be_of_something_else_is_never_taken_silently(kind: str, text: str) -> None:
    reading = read(kind, text, replace(HERE, scale=(1, 5), tense="past"))
    assert not (isinstance(reading, Understood) and reading.exact)


@pytest.mark.parametrize("text", ["4", "five", "level 4", "definitely 5", "very bad, 5", "4 out of 5", "5!!"])
def test_a_point_on_a_scale_is_taken_silently(text: str) -> None:
    reading = read("scale", text, replace(HERE, scale=(1, 5)))
    assert isinstance(reading, Understood)
    assert reading.exact


@pytest.mark.parametrize("text", ["nobody", "Nobody really.", "no one in particular", "there is nobody", "none"])
def test_nobody_is_no_name(text: str) -> None:
    assert hear("person", text, HERE) == Command("skip", reason="not_relevant")
    assert read("person", text, HERE) == Unclear("negated")
