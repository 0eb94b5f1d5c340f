"""The one gate: who may be spoken to, when, and why not."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.hours import Hours, Span
from conversations.lexicon.manners import MANNERS_WORDS
from conversations.manners import (
    BUDGET,
    Cap,
    Decision,
    Human,
    Manners,
    MessageClass,
    Never,
    Now,
    Pause,
    ReminderStep,
    Wait,
    Wish,
    may_speak,
    reminder_plan,
)
from conversations.manners.reason import spoken_hours

BERLIN = "Europe/Berlin"
WEEK: tuple[Span | None, ...] = (*[(540, 1020)] * 5, None, None)
HOURS = Hours(WEEK, BERLIN, "DE-BY")
ZONES = ("UTC", BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Australia/Sydney")
EARLY, LATE = datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BERLIN))


MARIA = Manners(
    "Maria",
    "Hank's Hardware",
    HOURS,
    agreed_to_nudges=True,
    cap=Cap(a_day=5, zone=BERLIN),
)
TUESDAY = _at("2026-03-10 11:00")
SATURDAY = _at("2026-03-07 11:00")
MARCH_3 = _at("2026-03-03 10:00")
REMINDER = Wish("reminder", conversation="c1")
NUDGE, OPENING = Wish("nudge", "server-age"), Wish("opening", "discovery")
UNASKED = (NUDGE, OPENING, REMINDER)


def _maria(**changes: Any) -> Manners:
    return replace(MARIA, **changes)


def _outcome(decision: Decision) -> tuple[str, str | None, str | None]:
    until = getattr(decision, "until", None)
    told = until.astimezone(ZoneInfo(BERLIN)).strftime("%Y-%m-%d %H:%M") if until else None
    return type(decision).__name__, told, getattr(decision, "reason", None)


ANN = {"by": "Ann"}
DECISIONS: list[tuple[str, Wish, dict[str, Any], datetime, tuple[str, str | None, str | None]]] = [
    ("nothing speaks against it", NUDGE, {}, TUESDAY, ("Now", None, None)),
    ("nothing speaks against an opening", OPENING, {}, TUESDAY, ("Now", None, None)),
    ("a reminder of what is open", REMINDER, {"open_conversation": "c1"}, TUESDAY, ("Now", None, None)),
    (
        "another time of the day suits better",
        NUDGE,
        {"good_hours": Hours((*[(780, 1020)] * 5, None, None), BERLIN, "DE-BY")},
        TUESDAY,
        ("Wait", "2026-03-10 13:00", "Maria asked for another time of the day: Monday to Friday, 13:00 to 17:00"),
    ),
    (
        "a free day",
        NUDGE,
        {},
        SATURDAY,
        ("Wait", "2026-03-09 09:00", "It is Saturday; Maria's hours are Monday to Friday, 9 to 5"),
    ),
    (
        "an evening",
        OPENING,
        {},
        _at("2026-03-10 17:00"),
        ("Wait", "2026-03-11 09:00", "It is 17:00 where Maria is; Maria's hours are Monday to Friday, 9 to 5"),
    ),
    (
        "a holiday",
        NUDGE,
        {},
        _at("2026-04-03 11:00"),
        ("Wait", "2026-04-07 09:00", "3 April is a holiday where Maria is: Good Friday"),
    ),
    (
        "the budget",
        NUDGE,
        {"sent": [MARCH_3]},
        TUESDAY,
        (
            "Wait",
            "2026-03-17 10:00",
            "Maria heard from me on 3 March; the next message of mine comes on 17 March at the earliest",
        ),
    ),
    ("one in a month does not count", NUDGE, {"sent": [TUESDAY + timedelta(days=30)]}, TUESDAY, ("Now", None, None)),
    (
        "one in a week does",
        NUDGE,
        {"sent": [_at("2026-03-17 10:00")]},
        TUESDAY,
        (
            "Wait",
            "2026-03-31 10:00",
            "Maria heard from me on 17 March; the next message of mine comes on 31 March at the earliest",
        ),
    ),
    ("the budget is over", OPENING, {"sent": [MARCH_3]}, _at("2026-03-17 10:00"), ("Now", None, None)),
    (
        "the budget ends on a weekend",
        NUDGE,
        {"sent": [_at("2026-02-28 10:00")]},
        TUESDAY,
        (
            "Wait",
            "2026-03-16 09:00",
            "Maria heard from me on 28 February; the next message of mine comes on 16 March at the earliest",
        ),
    ),
    (
        "a reminder does not count",
        REMINDER,
        {"open_conversation": "c1", "sent": [TUESDAY - timedelta(days=2)]},
        TUESDAY,
        ("Now", None, None),
    ),
    (
        "unreached",
        NUDGE,
        {"unreached": True},
        TUESDAY,
        (
            "Wait",
            None,
            "Maria cannot be reached: we are blocked there, or the account is gone. Call, or send a new invitation",
        ),
    ),
    ("stop", NUDGE, {"stopped_at": MARCH_3}, TUESDAY, ("Never", None, "Maria said stop on 3 March")),
    (
        "stop in another year",
        OPENING,
        {"stopped_at": _at("2025-03-03 10:00")},
        TUESDAY,
        ("Never", None, "Maria said stop on 3 March 2025"),
    ),
    ("left", REMINDER, {"left_at": MARCH_3}, TUESDAY, ("Never", None, "Maria left on 3 March")),
    (
        "never",
        NUDGE,
        {"never": {"server-age": MARCH_3}},
        TUESDAY,
        ("Never", None, "Maria said on 3 March never to bring this up again"),
    ),
    ("never about something else", NUDGE, {"never": {"ups": MARCH_3}}, TUESDAY, ("Now", None, None)),
    (
        "no agreement",
        NUDGE,
        {"agreed_to_nudges": False},
        TUESDAY,
        ("Never", None, "Maria has not agreed to later messages"),
    ),
    ("an opening needs no such agreement", OPENING, {"agreed_to_nudges": False}, TUESDAY, ("Now", None, None)),
    (
        "a conversation is open",
        NUDGE,
        {"open_conversation": "c1"},
        TUESDAY,
        ("Wait", None, "A conversation with Maria is open; only one is held at a time"),
    ),
    (
        "an escalation is open",
        REMINDER,
        {"open_conversation": "c1", "open_escalations": frozenset({"E-142"})},
        TUESDAY,
        ("Wait", None, "E-142 is open; nothing is asked of Maria until it is over"),
    ),
    (
        "about the escalation that is open",
        Wish("opening", "after-outage", escalation="E-142"),
        {"open_escalations": frozenset({"E-142"})},
        TUESDAY,
        ("Now", None, None),
    ),
    (
        "about one escalation while another is open",
        Wish("opening", "after-outage", escalation="E-142"),
        {"open_escalations": frozenset({"E-142", "E-143"})},
        TUESDAY,
        ("Wait", None, "E-143 is open; nothing is asked of Maria until it is over"),
    ),
    ("a human stepped in", OPENING, {"human": Human("Ann")}, TUESDAY, ("Wait", None, "Ann is talking to Maria")),
    (
        "a human for some days",
        NUDGE,
        {"human": Human("Ann", _at("2026-03-14 12:00"))},
        TUESDAY,
        ("Wait", "2026-03-16 09:00", "Ann is talking to Maria; I keep quiet until 14 March"),
    ),
    (
        "the contact is paused",
        NUDGE,
        {"pauses": (Pause("contact", "Ann"),)},
        TUESDAY,
        ("Wait", None, "Ann has paused messages to Maria"),
    ),
    (
        "the client is paused for a time",
        OPENING,
        {"pauses": (Pause("client", "Ann", _at("2026-04-01 00:00")),)},
        TUESDAY,
        ("Wait", "2026-04-01 09:00", "Ann has paused messages to Hank's Hardware until 1 April"),
    ),
    (
        "everything is paused",
        REMINDER,
        {"open_conversation": "c1", "pauses": (Pause("firm", "Ann"),)},
        TUESDAY,
        ("Wait", None, "Ann has paused all messages"),
    ),
    (
        "the firm's cap",
        NUDGE,
        {"cap": Cap(2, BERLIN, [_at("2026-03-10 09:00"), _at("2026-03-10 10:00"), _at("2026-03-09 10:00")])},
        TUESDAY,
        ("Wait", "2026-03-11 09:00", "2 messages have gone out unasked on 10 March; the firm allows 2 a day"),
    ),
    (
        "a cap of none",
        OPENING,
        {"cap": Cap(0)},
        TUESDAY,
        ("Wait", None, "The firm allows no messages unasked"),
    ),
    (
        "a reminder does not count for the cap",
        REMINDER,
        {"cap": Cap(0), "open_conversation": "c1"},
        TUESDAY,
        ("Now", None, None),
    ),
    ("a closed question", REMINDER, {}, TUESDAY, ("Never", None, "The question is no longer open")),
    (
        "a nudge is not reminded of",
        Wish("reminder"),
        {"open_conversation": "c1"},
        TUESDAY,
        ("Never", None, "What I bring up by myself is never repeated as a reminder"),
    ),
    (
        "a third reminder",
        Wish("reminder", conversation="c1", reminded=2),
        {"open_conversation": "c1"},
        TUESDAY,
        ("Never", None, "Maria was reminded of this question 2 times; the next way is another one"),
    ),
    ("an alert in working hours", Wish("alert", "order"), {}, TUESDAY, ("Now", None, None)),
    (
        "an alert that is on call",
        Wish("alert", "outage"),
        {"on_call": frozenset({"outage"})},
        SATURDAY,
        ("Now", None, None),
    ),
    (
        "an alert that is not on call",
        Wish("alert", "order"),
        {"on_call": frozenset({"outage"})},
        SATURDAY,
        (
            "Wait",
            "2026-03-09 09:00",
            (
                "It is Saturday, 11:00 where Maria is; outside working hours only what the firm named for on-call "
                "wakes somebody"
            ),
        ),
    ),
]


@pytest.mark.parametrize(
    ("wish", "changes", "now", "expected"), [row[1:] for row in DECISIONS], ids=[row[0] for row in DECISIONS]
)
def test_the_table_of_decisions(
    wish: Wish, changes: dict[str, Any], now: datetime, expected: tuple[str, str | None, str | None]
) -> None:
    assert _outcome(may_speak(wish, _maria(**changes), now)) == expected


def test_every_reason_there_is_comes_up_in_the_table() -> None:
    told = [expected[2] for *_, expected in DECISIONS if expected[2]]
    forms = {name: re.sub(r"\\{\w+\\}", ".+", re.escape(text)) for name, text in MANNERS_WORDS["en"].reasons.items()}
    parts = ("contact", "client", "firm")
    assert [name for name, form in forms.items() if not any(re.search(form, one) for one in told)] == []
    assert [
        one for one in told if not any(re.fullmatch(form, one) for name, form in forms.items() if name not in parts)
    ] == []


INSTANTS = st.integers(0, int((LATE - EARLY) / timedelta(minutes=1))).map(lambda m: EARLY + timedelta(minutes=m))
MAYBE = st.none() | INSTANTS
SPANS = st.none() | st.tuples(st.integers(0, 700), st.integers(701, 1440))
ALL_HOURS = st.builds(
    Hours,
    st.lists(SPANS, min_size=7, max_size=7).filter(any).map(tuple),
    st.sampled_from(ZONES),
    st.sampled_from([None, "DE-BY", "US", "NP"]),
)
WISHES = st.builds(
    Wish,
    st.sampled_from(["reply", "relay", "alert", "reminder", "opening", "nudge"]),
    st.sampled_from(["outage", "server-age", "discovery"]),
    st.sampled_from([None, "c1", "c2"]),
    st.integers(0, 3),
    st.sampled_from([None, "E-1"]),
)
PEOPLE = st.builds(
    Manners,
    st.just("Maria"),
    st.just("Hank's"),
    ALL_HOURS,
    agreed_to_nudges=st.booleans(),
    cap=st.builds(Cap, st.integers(0, 3), st.sampled_from(ZONES), st.lists(INSTANTS, max_size=8)),
    sent=st.lists(INSTANTS, max_size=5),
    open_conversation=st.sampled_from([None, None, "c1"]),
    open_escalations=st.sampled_from([frozenset(), frozenset(), frozenset({"E-1"}), frozenset({"E-1", "E-2"})]),
    human=st.none() | st.builds(Human, st.just("Ann"), MAYBE),
    pauses=st.lists(
        st.builds(Pause, st.sampled_from(["contact", "client", "firm"]), st.just("Ann"), MAYBE), max_size=2
    ).map(tuple),
    stopped_at=st.none() | st.none() | INSTANTS,
    left_at=st.none() | st.none() | INSTANTS,
    never=st.sampled_from([{}, {}, {"server-age": EARLY}]),
    on_call=st.sampled_from([frozenset[str](), frozenset({"outage"})]),
)


@settings(max_examples=400)
@given(wish=WISHES, manners=PEOPLE, now=INSTANTS)
def test_what_is_decided_stays_decided(wish: Wish, manners: Manners, now: datetime) -> None:
    decision = may_speak(wish, manners, now)
    assert may_speak(wish, manners, now) == decision
    match decision:
        case Wait(until, why):
            assert why
            if until is not None:
                assert until > now
                assert may_speak(wish, manners, until) == Now()
                assert may_speak(wish, manners, until - timedelta(seconds=1)) != Now()
        case Never(why):
            assert why
            assert isinstance(may_speak(wish, manners, now + timedelta(days=100)), Never)


@settings(max_examples=400)
@given(wish=WISHES, manners=PEOPLE, now=INSTANTS)
def test_now_is_never_against_a_rule(wish: Wish, manners: Manners, now: datetime) -> None:
    if may_speak(wish, manners, now) != Now():
        assert wish.message_class not in ("reply", "relay")
        return
    if wish.message_class == "alert":
        assert manners.hours.is_open(now) or wish.about in manners.on_call
    if wish.message_class not in ("nudge", "opening", "reminder"):
        return
    assert manners.hours.is_open(now)
    assert manners.stopped_at is None
    assert manners.left_at is None
    assert not manners.open_escalations - {wish.escalation}
    assert not any(pause.until is None or now < pause.until for pause in manners.pauses)
    assert manners.human is None or (manners.human.until is not None and manners.human.until <= now)
    if wish.message_class == "reminder":
        assert wish.conversation == manners.open_conversation
        assert wish.reminded < 2
        return
    assert manners.open_conversation is None
    assert all(abs(now - sent) >= BUDGET for sent in manners.sent)
    zone = ZoneInfo(manners.cap.zone)
    today = [sent for sent in manners.cap.sent if sent.astimezone(zone).date() == now.astimezone(zone).date()]
    assert len(today) < manners.cap.a_day
    if wish.message_class == "nudge":
        assert manners.agreed_to_nudges
        assert wish.about not in manners.never


HAPPENS = st.lists(
    st.tuples(
        st.integers(1, 60 * 24 * 9),
        st.sampled_from(["nudge", "opening", "nudge", "opening", "reminder", "open", "close", "stop", "human", "back"]),
    ),
    max_size=60,
)


@settings(max_examples=150)
@given(hours=ALL_HOURS, happens=HAPPENS, now=INSTANTS)
def test_through_any_history_nobody_is_spoken_to_too_often_or_at_the_wrong_time(
    hours: Hours, happens: list[tuple[int, str]], now: datetime
) -> None:
    """Whatever is planned waits until it may be said and asks again then, as the dispatcher does."""
    manners = _maria(hours=hours, cap=Cap(1, hours.zone))
    said = list(_lived(manners, happens, now))
    for wish, at, then in said:
        assert hours.is_open(at)
        assert then.stopped_at is None
        assert then.human is None
        assert (then.open_conversation is None) == (wish.message_class != "reminder")
    counted = [at for wish, at, _ in said if wish.message_class != "reminder"]
    assert all(later - earlier >= BUDGET for earlier, later in pairwise(sorted(counted)))


def _lived(manners: Manners, happens: list[tuple[int, str]], now: datetime) -> Iterator[tuple[Wish, datetime, Manners]]:
    waiting: list[tuple[datetime, Wish]] = []
    for minutes, what in happens:
        now += timedelta(minutes=minutes)
        changes: dict[str, dict[str, Any]] = {
            "open": {"open_conversation": "c1"},
            "close": {"open_conversation": None},
            "stop": {"stopped_at": now},
            "human": {"human": Human("Ann")},
            "back": {"human": None},
        }
        if what in changes:
            manners = replace(manners, **changes[what])
        else:
            message_class: MessageClass = "nudge" if what == "nudge" else "opening" if what == "opening" else "reminder"
            waiting.append((now, Wish(message_class, "x", "c1" if what == "reminder" else None)))
        due = [one for one in waiting if one[0] <= now]
        waiting = [one for one in waiting if one[0] > now]
        for _, wish in due:
            match may_speak(wish, manners, now):
                case Now():
                    yield wish, now, manners
                    if wish.message_class != "reminder":
                        sent = [*manners.sent, now]
                        manners = replace(manners, sent=sent, cap=replace(manners.cap, sent=sent))
                case Wait(until):
                    waiting.append((until or now + timedelta(days=1), wish))
                case Never():
                    pass


def test_a_question_that_is_not_answered_takes_another_way_and_then_rests() -> None:
    asked = _at("2026-03-05 16:00")
    plan = [
        (one.step, one.at.astimezone(ZoneInfo(BERLIN)).strftime("%a %d %b %H:%M"))
        for one in reminder_plan(asked, HOURS)
    ]
    assert plan == [
        ("reminder", "Mon 09 Mar 09:00"),
        ("reminder", "Mon 16 Mar 09:00"),
        ("call", "Mon 23 Mar 09:00"),
        ("silence", "Tue 07 Apr 09:00"),
    ]


@given(asked=INSTANTS, hours=ALL_HOURS, way=st.sampled_from(["chat", "phone", "meeting", "paper"]))
def test_every_step_falls_into_working_hours_and_there_are_two_reminders(
    asked: datetime, hours: Hours, way: str
) -> None:
    plan: tuple[ReminderStep, ...] = reminder_plan(asked, hours, way)
    assert [one.step for one in plan] == ["reminder", "reminder", "paper" if way == "paper" else "call", "silence"]
    assert all(hours.is_open(one.at) for one in plan)
    assert all(b.at - a.at >= timedelta(days=6, hours=22) for a, b in pairwise(plan))
    assert plan[0].at - asked >= timedelta(days=1, hours=22)


@pytest.mark.parametrize(
    ("week", "words"),
    [
        (WEEK, "Monday to Friday, 9 to 5"),
        ((*[(540, 1020)] * 4, (540, 750), None, None), "Monday to Thursday, 9 to 5; Friday, 9 to 12:30"),
        (((480, 720),) * 7, "Monday to Sunday, 08:00 to 12:00"),
        (
            (None, None, (810, 1200), (810, 1200), None, None, (0, 1440)),
            "Wednesday and Thursday, 13:30 to 20:00; Sunday, 00:00 to 24:00",
        ),
    ],
)
def test_hours_are_told_as_people_tell_them(week: tuple[Span | None, ...], words: str) -> None:
    assert spoken_hours(Hours(week, BERLIN), "en") == words
