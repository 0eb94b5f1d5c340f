"""Conditions: what they mean, what is refused, and that nothing an author or a contact writes can harm."""

import time
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.expression import Expression, ExpressionError, Scope
from conversations.value import (
    DOES_NOT_KNOW,
    Consent,
    Duration,
    Money,
    Number,
    Span,
    Value,
    When,
    YesNo,
)

TODAY = date(2026, 11, 21)
VALUES: dict[str, Value] = {
    "sites": Number(Decimal(3), Decimal(5), about=True),
    "staff": Number.exactly(12),
    "at_least": Number(Decimal(50), None),
    "growth": "grow",
    "systems": ("mail", "files"),
    "age": Duration.exactly(Span(6, "year")),
    "tested": When(date(2025, 11, 1), date(2025, 11, 30)),
    "moving": YesNo.MAYBE_YES,
    "insured": YesNo.NO,
    "agreed": Consent.AGREE,
    "budget": Money(Number.exactly(20_000), "USD", "year"),
    "pain": "The server closet is hot. We can't back up on Fridays.",
    "shrug": "it depends",
    "unknown": DOES_NOT_KNOW,
    "contact.role": "owner",
    "site.name": "Harbour St",
}
SCOPE = Scope(VALUES, frozenset({"revenue"}), TODAY)


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ("sites > 3", True),
        ("sites > 4", False),
        ("sites == 4", True),
        ("at_least >= 50", True),
        ("1 <= staff <= 200", True),
        ("1 <= staff <= 11", False),
        ("staff > 10 and growth == 'grow'", True),
        ("staff > 100 or growth == 'grow'", True),
        ("growth in ['grow', 'same']", True),
        ("growth not in ['grow', 'same']", False),
        ("growth != 'same'", True),
        ("not growth == 'same'", True),
        ("contact.role in ['owner', 'finance']", True),
        ("site.name == 'Harbour St'", True),
        ("moving == 'yes'", True),
        ("moving == 'maybe-yes'", True),
        ("moving != 'yes'", False),
        ("moving", True),
        ("insured", False),
        ("not insured", True),
        ("insured == 'no'", True),
        ("agreed", True),
        ("growth", False),
        ("age > '5 years'", True),
        ("age < '66 months'", False),
        ("age == '6 years'", True),
        ("tested < today()", True),
        ("tested == '2025-11'", True),
        ("tested > '2025'", True),
        ("tested > today() - '6 months'", False),
        ("days_since(tested) > 365", True),
        ("today() - tested > '1 year'", True),
        ("budget >= 20000", True),
        ("staff + 3 > 14", True),
        ("staff - 3 == 9", True),
        ("any_of(systems, 'erp', 'mail')", True),
        ("any_of(growth, ['grow', 'same'])", True),
        ("any_of(systems, 'erp')", False),
        ("'mail' in systems", True),
        ("'erp' not in systems", True),
        ("count(systems) == 2", True),
        ("min(sites, 3) == 3", True),
        ("max(sites, staff) == 12", True),
        ("words(pain) > 6", True),
        ("mentions(pain, 'back up', 'restore')", True),
        ("mentions(pain, 'ups')", False),
        ("vague(shrug)", True),
        ("vague(pain)", False),
        ("answered(sites)", True),
        ("answered(unknown)", False),
        ("not answered(missing)", True),
        ("skipped(revenue)", True),
        ("skipped(sites)", False),
        # What is missing makes neither a comparison nor its opposite true.
        ("missing > 3", False),
        ("not (missing > 3)", False),
        ("missing != 'x'", False),
        ("missing not in ['x']", False),
        ("not missing", False),
        ("unknown == 'x'", False),
        ("missing > 3 or staff > 3", True),
        ("missing > 3 and staff > 3", False),
        ("not (missing > 3 and staff > 100)", True),
        ("not (missing > 3 or staff > 100)", False),
        ("min(missing, 5) > 0", False),
        ("days_since(missing) > 1", False),
        # What cannot be compared does not hold.
        ("growth > 3", False),
        ("staff == 'twelve'", False),
        ("age > 'long'", False),
        ("tested > 'spring'", False),
        ("systems == 'mail'", False),
        ("'mail' in growth", False),
        ("growth + 1 > 0", False),
    ],
)
def test_condition_holds(source: str, holds: bool) -> None:
    assert Expression.parse(source).holds(SCOPE) is holds


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("sites", 4),
        ("min(staff, 5)", 5),
        ("missing", None),
        ("growth", "grow"),
        ("tested", date(2025, 11, 15)),
        ("today() + '2 weeks'", date(2026, 12, 5)),
    ],
)
def test_value(source: str, value: object) -> None:
    assert Expression.parse(source).value(SCOPE) == value


@pytest.mark.parametrize(
    ("source", "what", "mend"),
    [
        ("sites = 3", "cannot be read", "write == to compare"),
        ("a == 1 && b == 2", "cannot be read", "write and, or, not in words"),
        ("a == 1 AND b == 2", "cannot be read", "with small letters"),
        ("growth == ‘grow’", "cannot be read", "straight quotes"),
        ("a <> 1", "cannot be read", "write !=, <= or >="),
        ("sites >", "cannot be read", "for example"),
        ("", "cannot be read", "for example"),
        ("a; b", "cannot be read", "for example"),
        ("answerd(sites)", "unknown function `answerd`", "did you mean answered"),
        ("open('/etc/passwd')", "unknown function `open`", "there are answered"),
        ("answered()", "is not used like this", "answered(sites)"),
        ("answered(3)", "is not a question", "answered(sites)"),
        ("count(a, b)", "is not used like this", "count(systems) > 2"),
        ("count(key=a)", "cannot be read", "write =="),
        ("growth in 'grow'", "must be a list", "in ['grow']"),
        ("sites in [1, 2]", "only texts in quotes", "growth in"),
        ("sites is 3", "`is` compares nothing", "== or !="),
        ("sites == True", "True in a condition", "'yes' or 'no'"),
        ("sites == None", "None in a condition", "answered"),
        ("a.b.c == 1", "is not a name", "at most one dot"),
        ("a.__class__ == 1", "is not a name", "small letters"),
        ("__import__('os')", "unknown function", "there are"),
        ("Sites > 1", "is not a name", "small letters"),
        ("a[0] > 1", "not allowed", "compare answers"),
        ("f'{a}' == 'x'", "not allowed", "compare answers"),
        ("[x for x in a]", "not allowed", "compare answers"),
        ("lambda: 1", "not allowed", "compare answers"),
        ("a if b else c", "not allowed", "compare answers"),
        ("(a := 3) > 1", "not allowed", "compare answers"),
        ("'a' * 10**9 == b", "only + and -", "as a number"),
        ("9**9**9 > 1", "only + and -", "as a number"),
        ("a > 1e400", "too large", "15 digits"),
        ("a > " + "9" * 300, "too large", "15 digits"),
        ("a == '" + "x" * 101 + "'", "too long", "100 characters"),
        ("a > 1 or " * 60 + "a > 1", "characters", "at most 500"),
        ("a" + "+1" * 200, "too long or too deep", "split"),
        ("not " * 100 + "a", "too long or too deep", "split"),
        ("(" * 240 + "a" + ")" * 240, "cannot be read", "for example"),
        ("a == '\\x00'", "backslash", "without it"),
        ("a == b'x'", "texts and numbers only", "for example"),
    ],
)
def test_refused_with_a_mend(source: str, what: str, mend: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        Expression.parse(source)
    assert what in refused.value.what
    assert mend in refused.value.mend
    assert "\n" not in str(refused.value)


def test_expression_is_its_source() -> None:
    assert Expression.parse("sites > 3") == Expression.parse("sites > 3") != Expression.parse("sites > 4")
    assert len({Expression.parse("sites > 3"), Expression.parse("sites > 3")}) == 1
    assert Expression.parse("min(sites, 5) > 1 and contact.role == 'owner'").names == {"sites", "contact.role"}


@pytest.mark.parametrize(
    ("source", "reasons"),
    [
        ("sites > 3", ("number of sites is 4, more than 3",)),
        ("growth == 'grow' and staff >= 5", ("growth is grow", "staff is 12, at least 5")),
        ("growth == 'same' or staff >= 5", ("staff is 12, at least 5",)),
        ("age > '5 years'", ("age is about 6 years, more than 5 years",)),
        ("10 < staff < 20", ("staff is 12, more than 10", "staff is 12, less than 20")),
        ("moving", ("moving is yes",)),
        ("not insured", ("insured is no",)),
        ("not answered(missing)", ("missing is not answered",)),
        ("'mail' in systems", ("systems includes mail",)),
        ("growth not in ['same', 'shrink']", ("growth is grow, none of same or shrink",)),
        ("sites > 9", ()),
    ],
)
def test_explain_says_what_made_it_hold(source: str, reasons: tuple[str, ...]) -> None:
    assert Expression.parse(source).explain(SCOPE, {"sites": "number of sites"}) == reasons


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("sites > 3 and growth == 'grow'", "number of sites is more than 3 and growth is grow"),
        ("moving and (staff < 5 or insured)", "moving is yes and (staff is less than 5 or insured is yes)"),
        ("any_of(systems, 'mail', 'files')", "systems includes mail or files"),
        ("tested < today() - '6 months'", "tested is less than today - 6 months"),
        ("min(sites, 5) >= 2", "the smaller of number of sites and 5 is at least 2"),
        ("not (sites > 3)", "not (number of sites is more than 3)"),
    ],
)
def test_describe_in_plain_words(source: str, words: str) -> None:
    assert Expression.parse(source).describe({"sites": "number of sites"}) == words


PATIENT = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
CONSTANTS = st.sampled_from(["3", "0", "2.5", "'yes'", "'grow'", "'5 years'", "'2027-03'", "today()", "['a', 'b']"])
NAMES = st.sampled_from([*VALUES, "missing"])
HUGE = st.sampled_from([Decimal("1e999999"), Decimal("-1e999999")])
DECIMALS = st.decimals(allow_nan=True, allow_infinity=True) | HUGE
TEXTS = st.text(alphabet="abc '5year-\n", max_size=8)
DATES = st.dates()
SPANS = st.builds(Span, st.integers(), st.sampled_from(["second", "day", "week", "month", "year"]))
ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    DECIMALS,
    TEXTS,
    DATES,
    st.lists(TEXTS, max_size=3).map(tuple),
    st.sampled_from([*YesNo, *Consent, DOES_NOT_KNOW]),
    st.builds(Number, st.none() | DECIMALS, st.none() | DECIMALS),
    st.builds(Duration, st.none() | SPANS, st.none() | SPANS),
    st.builds(When, DATES, DATES),
    st.builds(Money, st.builds(Number, DECIMALS, DECIMALS), st.just("USD")),
    st.builds(object),
)


def _compound(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = st.sampled_from(["==", "!=", "<", "<=", ">", ">=", "and", "or", "+", "-", "in", "not in"])
    functions = st.sampled_from(["count({})", "words({})", "vague({})", "days_since({})", "not ({})", "min({0}, {0})"])
    return st.one_of(
        st.tuples(inner, operators, inner).map(lambda parts: f"({parts[0]}) {parts[1]} ({parts[2]})"),
        st.tuples(functions, inner).map(lambda parts: parts[0].format(parts[1])),
    )


CONDITIONS = st.recursive(NAMES | CONSTANTS, _compound, max_leaves=8)


@PATIENT
@given(source=CONDITIONS, values=st.dictionaries(NAMES, ANYTHING), today=DATES)
def test_evaluation_never_raises(source: str, values: dict[str, object], today: date) -> None:
    try:
        expression = Expression.parse(source)
    except ExpressionError:
        return
    scope = Scope(values, frozenset(), today)
    expression.value(scope)
    assert expression.holds(scope) in (True, False)
    assert all(isinstance(reason, str) for reason in expression.explain(scope))
    assert expression.describe()


@PATIENT
@given(st.text(max_size=600) | st.text(alphabet="()[]{}'\"=<>!+-*.,:; anotrid1", max_size=600))
def test_parsing_raises_nothing_else(source: str) -> None:
    try:
        Expression.parse(source)
    except ExpressionError as refused:
        mend = refused.mend
    else:
        return
    assert mend


@given(source=CONDITIONS, known=st.dictionaries(NAMES, st.sampled_from([3, "grow", YesNo.YES])))
def test_a_condition_and_its_opposite_are_never_both_true(source: str, known: dict[str, object]) -> None:
    try:
        plain, opposite = Expression.parse(source), Expression.parse(f"not ({source})")
    except ExpressionError:
        return
    assert not (plain.holds(Scope(known)) and opposite.holds(Scope(known)))


def test_the_heaviest_condition_takes_less_than_a_millisecond() -> None:
    phrases = ", ".join(f"'word{n} word{n}'" for n in range(19))
    expression = Expression.parse(f"mentions(answer, {phrases})")
    scope = Scope({"answer": "word word " * 100_000}, frozenset(), TODAY)
    took = []
    for _ in range(20):
        begun = time.process_time()
        expression.holds(scope)
        took.append(time.process_time() - begun)
    assert min(took) < 0.001
