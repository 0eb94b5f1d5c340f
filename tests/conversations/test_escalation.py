"""An escalation from its trigger to its end: who has it, who is told, when it comes again, what is muted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.escalation import (
    NATURES,
    Answered,
    Escalation,
    EscalationAcknowledged,
    EscalationEvent,
    EscalationForgotten,
    EscalationKind,
    EscalationRepeated,
    EscalationStatus,
    Mute,
    NotMutable,
    OnCall,
    Severity,
    StaleEvent,
    Taken,
    Team,
    Told,
    acknowledge,
    apply,
    assign,
    come_again,
    comes_again_at,
    is_muted,
    mute,
    on_the_list,
    raised_by,
    raised_by_silence,
    resolve,
    severity_of,
    touch,
    undo,
    who_is_told,
)
from conversations.hours import Hours
from conversations.value import DOES_NOT_KNOW, Number, Value, YesNo

Kind = EscalationKind
HOURS = Hours((*[(540, 1020)] * 5, None, None), "UTC")
TUESDAY = datetime(2026, 3, 10, 11, tzinfo=UTC)
EVENING = datetime(2026, 3, 10, 16, 50, tzinfo=UTC)
NIGHT = datetime(2026, 3, 10, 22, tzinfo=UTC)
MORNING = datetime(2026, 3, 11, 9, tzinfo=UTC)
ON_CALL = OnCall("bob", frozenset({Kind.OUTAGE, Kind.DISMISSAL}))
TEAM = Team(HOURS, named="ann", owner="olga", on_call=ON_CALL)


def _escalation(kind: Kind = Kind.OUTAGE, at: datetime = TUESDAY, **changes: Any) -> Escalation:
    nature = NATURES[kind]
    base = Escalation(142, kind, nature.severity, nature.sensitive, "c1", "p1", "phrase", str(kind), at, at, "m1")
    return replace(base, **changes)


def _taken(escalation: Escalation, at: datetime = TUESDAY, by: str = "ann") -> Escalation:
    event = acknowledge(escalation, by, at)
    assert isinstance(event, EscalationAcknowledged)
    return apply(escalation, event)


def test_of_two_who_take_it_at_once_one_wins_and_the_other_learns_who() -> None:
    stored = _escalation()
    by_ann, by_bob = acknowledge(stored, "ann", TUESDAY), acknowledge(stored, "bob", TUESDAY)
    assert isinstance(by_ann, EscalationAcknowledged)
    assert isinstance(by_bob, EscalationAcknowledged)
    stored = apply(stored, by_ann)
    with pytest.raises(StaleEvent, match="E-142 is at version 2"):
        apply(stored, by_bob)
    assert acknowledge(stored, "bob", TUESDAY) == Taken("ann", TUESDAY)
    assert stored.by == "ann"


def test_it_is_given_away_and_ended_by_anybody_and_then_stays_over() -> None:
    escalation = _taken(_escalation())
    assigned = assign(escalation, "bob", by="ann", at=NIGHT)
    assert not isinstance(assigned, Taken)
    escalation = apply(escalation, assigned)
    assert (escalation.by, escalation.touched_at) == ("bob", NIGHT)
    ended = resolve(escalation, "olga", NIGHT, "new switch")
    assert not isinstance(ended, Taken)
    escalation = apply(escalation, ended)
    assert (escalation.status, escalation.resolved_at, escalation.pauses) == (EscalationStatus.RESOLVED, NIGHT, False)
    over = Taken(None, NIGHT)
    assert acknowledge(escalation, "ann", NIGHT) == over
    assert assign(escalation, "ann", by="ann", at=NIGHT) == over
    assert resolve(escalation, "ann", NIGHT) == over
    assert comes_again_at(escalation, HOURS) is None
    assert come_again(escalation, NIGHT + timedelta(days=99), HOURS) is None


def test_a_card_from_before_a_repetition_still_works() -> None:
    escalation = _escalation()
    pressed = acknowledge(escalation, "ann", TUESDAY)
    repeated = come_again(escalation, TUESDAY + timedelta(minutes=15), HOURS)
    assert isinstance(pressed, EscalationAcknowledged)
    assert isinstance(repeated, EscalationRepeated)
    assert apply(apply(escalation, repeated), pressed).by == "ann"


MINUTES, HOUR, DAY = timedelta(minutes=15), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("escalation", "on_call", "again"),
    [
        (_escalation(), None, TUESDAY + MINUTES),
        (_escalation(Kind.COMPLAINT), None, TUESDAY + 2 * HOUR),
        (_escalation(Kind.ORDER), None, TUESDAY + DAY),
        (_escalation(at=EVENING), None, MORNING),
        (_escalation(at=EVENING), ON_CALL, EVENING + MINUTES),
        (_escalation(Kind.BREAK_IN, at=EVENING), ON_CALL, MORNING),
        (_taken(_escalation()), None, TUESDAY + 2 * HOUR),
        (_taken(_escalation(Kind.COMPLAINT)), None, TUESDAY + DAY),
        (_taken(_escalation(Kind.ORDER)), None, datetime(2026, 3, 13, 11, tzinfo=UTC)),
        (_taken(_escalation(at=EVENING), EVENING), None, MORNING),
        (touch(_taken(_escalation()), TUESDAY + HOUR), None, TUESDAY + 3 * HOUR),
        (touch(_escalation(), TUESDAY + HOUR), None, TUESDAY + MINUTES),
    ],
)
def test_it_comes_again_by_how_urgent_it_is_and_never_at_night_unless_on_call(
    escalation: Escalation, on_call: OnCall | None, again: datetime
) -> None:
    assert comes_again_at(escalation, HOURS, on_call) == again
    assert come_again(escalation, again - timedelta(seconds=1), HOURS, on_call) is None
    event = come_again(escalation, again, HOURS, on_call)
    assert isinstance(
        event, EscalationForgotten if escalation.status is EscalationStatus.ACKNOWLEDGED else EscalationRepeated
    )


@pytest.mark.parametrize(
    ("repeated", "minutes"),
    [(0, 15), (3, 15), (4, 30), (8, 60), (16, 4 * 60), (28, 24 * 60), (10**9, 24 * 60)],
)
def test_what_nobody_takes_comes_less_and_less_often_and_never_ends(repeated: int, minutes: int) -> None:
    on_call = OnCall("ann", frozenset({Kind.OUTAGE}))
    again = comes_again_at(_escalation(Kind.OUTAGE, repeated=repeated), HOURS, on_call)
    assert again == TUESDAY + timedelta(minutes=minutes)


def test_what_was_taken_and_forgotten_is_triggered_again_for_everybody() -> None:
    escalation = _taken(_escalation())
    event = come_again(escalation, TUESDAY + 2 * HOUR, HOURS)
    assert event == EscalationForgotten(142, 2, "ann", TUESDAY + 2 * HOUR)
    escalation = apply(escalation, event)
    assert (escalation.status, escalation.by, escalation.version) == (EscalationStatus.TRIGGERED, None, 3)
    assert comes_again_at(escalation, HOURS) == TUESDAY + 2 * HOUR + MINUTES
    assert isinstance(acknowledge(escalation, "bob", TUESDAY), EscalationAcknowledged)


@given(
    kind=st.sampled_from(Kind),
    start=st.integers(0, 7 * 24 * 60),
    deeds=st.lists(
        st.tuples(st.integers(1, 3000), st.sampled_from(["take", "tick", "tick", "give", "end", "touch"])), max_size=30
    ),
    on_call=st.sampled_from([None, ON_CALL]),
)
def test_through_any_history_nothing_open_is_ever_left_alone(
    kind: Kind, start: int, deeds: list[tuple[int, str]], on_call: OnCall | None
) -> None:
    now = TUESDAY + timedelta(minutes=start)
    escalation = _escalation(kind, now)
    does: dict[str, Callable[[Escalation, datetime], EscalationEvent | Taken | None]] = {
        "take": lambda one, at: acknowledge(one, "ann", at),
        "give": lambda one, at: assign(one, "bob", by="ann", at=at),
        "end": lambda one, at: resolve(one, "ann", at),
        "tick": lambda one, at: come_again(one, at, HOURS, on_call),
        "touch": lambda one, at: None,
    }
    for minutes, deed in deeds:
        now += timedelta(minutes=minutes)
        before, event = escalation, does[deed](escalation, now)
        if event is not None and not isinstance(event, Taken):
            escalation = apply(escalation, event)
        if isinstance(event, EscalationRepeated | EscalationForgotten):
            assert HOURS.is_open(now) or (on_call is not None and kind in on_call.kinds)
        again = comes_again_at(escalation, HOURS, on_call)
        assert (again is None) == (escalation.status is EscalationStatus.RESOLVED)
        assert (escalation.by is None) == (escalation.status is EscalationStatus.TRIGGERED)
        assert escalation.version >= before.version
        if before.status is EscalationStatus.RESOLVED:
            assert escalation == before


@pytest.mark.parametrize(
    ("escalation", "now", "about", "told"),
    [
        (_escalation(), TUESDAY, None, [Told(None, TUESDAY)]),
        (_escalation(), NIGHT, None, [Told(None, NIGHT), Told("bob", NIGHT, wakes=True)]),
        (_escalation(Kind.BREAK_IN), NIGHT, None, [Told(None, MORNING)]),
        (_escalation(Kind.LEAVING), TUESDAY, None, [Told("ann", TUESDAY)]),
        (_escalation(Kind.MONEY_TROUBLE), NIGHT, None, [Told("ann", MORNING)]),
        (_escalation(Kind.DISMISSAL), NIGHT, None, [Told("ann", MORNING)]),
        (_escalation(Kind.COMPLAINT), TUESDAY, None, [Told(None, TUESDAY)]),
        (_escalation(Kind.COMPLAINT, sensitive=True), TUESDAY, "bob", [Told("ann", TUESDAY)]),
        (_escalation(Kind.COMPLAINT, sensitive=True), TUESDAY, "ann", [Told("olga", TUESDAY)]),
        (_escalation(repeated=1), TUESDAY, None, [Told(None, TUESDAY)]),
        (_escalation(repeated=2), TUESDAY, None, [Told(None, TUESDAY), Told("olga", TUESDAY)]),
        (_escalation(Kind.LEAVING, repeated=2), TUESDAY, None, [Told("ann", TUESDAY), Told("olga", TUESDAY)]),
        (_escalation(Kind.COMPLAINT, sensitive=True, repeated=2), TUESDAY, "olga", [Told("ann", TUESDAY)]),
    ],
)
def test_who_is_told_and_when(escalation: Escalation, now: datetime, about: str | None, told: list[Told]) -> None:
    assert list(who_is_told(escalation, TEAM, now, about)) == told


def test_who_is_on_call_and_named_is_woken_for_sensitive_matter_too() -> None:
    team = replace(TEAM, named="bob")
    assert who_is_told(_escalation(Kind.DISMISSAL), team, NIGHT) == (Told("bob", NIGHT, wakes=True),)


@given(
    kind=st.sampled_from(Kind),
    minutes=st.integers(0, 14 * 24 * 60),
    sensitive=st.booleans(),
    about=st.sampled_from([None, "ann", "bob", "olga"]),
    repeated=st.integers(0, 4),
    on_call=st.sampled_from([None, ON_CALL, OnCall("ann", frozenset(Kind))]),
)
def test_nobody_is_woken_for_nothing_and_nothing_private_reaches_the_room(
    kind: Kind, minutes: int, sensitive: bool, about: str | None, repeated: int, on_call: OnCall | None
) -> None:
    now = TUESDAY + timedelta(minutes=minutes)
    escalation = _escalation(kind, sensitive=sensitive, repeated=repeated)
    told = who_is_told(escalation, replace(TEAM, on_call=on_call), now, about)
    assert told
    assert all(one.at >= now for one in told)
    assert not (sensitive and any(one.person is None for one in told))
    for one in told:
        assert HOURS.is_open(one.at) or (on_call is not None and kind in on_call.kinds)
        assert not one.wakes or (on_call is not None and one.person == on_call.person and not HOURS.is_open(now))
        assert one.person is None or one.person != about


@pytest.mark.parametrize("kind", Kind)
def test_what_matters_to_everybody_cannot_be_muted(kind: Kind) -> None:
    said = mute(_escalation(kind), "always", by="ann", at=TUESDAY)
    if kind in (Kind.BREAK_IN, Kind.LOST_DATA, Kind.DISMISSAL):
        assert said == NotMutable(kind)
        forged = Mute("c1", kind, str(kind), "always", 142, "ann", TUESDAY)
        assert not is_muted(kind, str(kind), "c1", [forged])
    else:
        assert isinstance(said, Mute)
        assert is_muted(kind, str(kind), "c1", [said])


def test_a_mute_is_signed_holds_for_one_client_and_one_rule_and_is_undone() -> None:
    always, once = (mute(_escalation(), scope, by="ann", at=TUESDAY) for scope in ("always", "once"))
    assert isinstance(always, Mute)
    assert isinstance(once, Mute)
    assert (always.by, always.at, always.escalation) == ("ann", TUESDAY, 142)
    assert not is_muted(Kind.OUTAGE, "outage", "c1", [once])
    assert not is_muted(Kind.OUTAGE, "outage", "c2", [always])
    assert not is_muted(Kind.OUTAGE, "another", "c1", [always])
    undone = undo(always, "olga", NIGHT)
    assert (undone.undone_by, undone.undone_at) == ("olga", NIGHT)
    assert undo(undone, "bob", MORNING) == undone
    assert not is_muted(Kind.OUTAGE, "outage", "c1", [undone])
    assert is_muted(Kind.OUTAGE, "outage", "c1", [undone, always])


def _number(value: int) -> Number:
    return Number.exactly(value)


@pytest.mark.parametrize(
    ("key", "value", "raised"),
    [
        ("client.backup_tried", YesNo.NO, ["backup_never_tried"]),
        ("client.backup_tried", YesNo.YES, []),
        ("client.backup_tried", YesNo.MAYBE_NO, []),
        ("client.backup_tried", DOES_NOT_KNOW, []),
        ("client.backup", YesNo.NO, ["no_backup"]),
        ("client.satisfaction", _number(2), ["satisfaction"]),
        ("client.satisfaction", _number(3), []),
        ("client.satisfaction.speed", _number(1), ["satisfaction"]),
        ("client.satisfaction", Number(Decimal(2), Decimal(3)), []),
        ("client.satisfaction", Number(Decimal(2), None), []),
        ("client.satisfactions", _number(1), []),
        ("client.recommend", _number(6), ["recommend"]),
        ("client.recommend", _number(7), []),
        ("client.explained_again", YesNo.YES, ["explained_again"]),
        ("client.explained_again", YesNo.NO, []),
        ("client.headcount", _number(1), []),
    ],
)
def test_an_answer_raises_what_its_rule_says(key: str, value: Value, raised: list[str]) -> None:
    assert [one.rule for one in raised_by(Answered(key, value))] == raised


@pytest.mark.parametrize(
    ("kind", "wanted", "listed"),
    [
        (Kind.OUTAGE, ("standstill", "backup"), True),
        (Kind.NO_BACKUP, ("standstill", "backup"), True),
        (Kind.ORDER, ("standstill", "backup"), False),
        (Kind.ORDER, "spending", True),
        (Kind.OUTAGE, ("the lift stands still",), False),
        (Kind.OUTAGE, DOES_NOT_KNOW, False),
    ],
)
def test_what_a_client_wants_to_be_told_at_once_matters_more_there(kind: Kind, wanted: Value, listed: bool) -> None:
    assert on_the_list(kind, wanted) is listed


def test_what_is_listed_is_one_degree_sooner() -> None:
    assert severity_of(Kind.NO_BACKUP, listed=False) is Severity.HIGH
    assert severity_of(Kind.NO_BACKUP, listed=True) is Severity.URGENT
    assert severity_of(Kind.ORDER, listed=True) is Severity.HIGH
    assert severity_of(Kind.OUTAGE, listed=True) is Severity.URGENT


@pytest.mark.parametrize(
    ("answered", "silent"),
    [
        ([], False),
        ([False], False),
        ([False, False], True),
        ([True, False, False], True),
        ([False, False, True], False),
    ],
)
def test_two_openings_without_an_answer_are_a_silence(answered: list[bool], silent: bool) -> None:
    assert bool(raised_by_silence(answered)) == silent


def test_every_kind_has_a_nature_and_the_most_severe_come_first() -> None:
    assert list(NATURES) == list(Kind)
    assert NATURES[Kind.BREAK_IN].severity is Severity.URGENT
