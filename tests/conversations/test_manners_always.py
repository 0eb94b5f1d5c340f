"""What holds of the manners whoever it is and whenever: a decision stays, no rule is broken, nobody hears too often."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.hours import Hours
from conversations.manners import (
    BUDGET,
    Cap,
    Human,
    Manners,
    MessageClass,
    Never,
    Now,
    Pause,
    Wait,
    Wish,
    may_speak,
)
from tests.conversations.maria import ALL_HOURS, EARLY, INSTANTS, MARIA, MAYBE, ZONES

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
    through_at=MAYBE,
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
    manners = replace(MARIA, hours=hours, cap=Cap(1, hours.zone))
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
