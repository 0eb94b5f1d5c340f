"""The one gate: who may be spoken to, when, and why not."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from conversations.hours import Hours, Span
from conversations.lexicon.manners import MANNERS_WORDS
from conversations.manners import Cap, Decision, Human, Manners, Pause, Wish, may_speak
from conversations.manners.reason import spoken_hours
from tests.conversations.maria import BERLIN, MARIA, WEEK, at

TUESDAY = at("2026-03-10 11:00")
SATURDAY = at("2026-03-07 11:00")
MARCH_3 = at("2026-03-03 10:00")
REMINDER = Wish("reminder", conversation="c1")
NUDGE, OPENING = Wish("nudge", "server-age"), Wish("opening", "discovery")


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
        at("2026-03-10 17:00"),
        ("Wait", "2026-03-11 09:00", "It is 17:00 where Maria is; Maria's hours are Monday to Friday, 9 to 5"),
    ),
    (
        "a holiday",
        NUDGE,
        {},
        at("2026-04-03 11:00"),
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
        {"sent": [at("2026-03-17 10:00")]},
        TUESDAY,
        (
            "Wait",
            "2026-03-31 10:00",
            "Maria heard from me on 17 March; the next message of mine comes on 31 March at the earliest",
        ),
    ),
    ("the budget is over", OPENING, {"sent": [MARCH_3]}, at("2026-03-17 10:00"), ("Now", None, None)),
    (
        "the budget ends on a weekend",
        NUDGE,
        {"sent": [at("2026-02-28 10:00")]},
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
        {"stopped_at": at("2025-03-03 10:00")},
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
        "a conversation was gone through today",
        OPENING,
        {"through_at": at("2026-03-10 10:59")},
        TUESDAY,
        (
            "Wait",
            "2026-03-11 09:00",
            "Maria was through with a conversation on 10 March; another one begins on the next working day",
        ),
    ),
    (
        "a conversation was gone through on a Friday evening",
        OPENING,
        {"through_at": at("2026-03-06 23:30")},
        at("2026-03-06 23:31"),
        (
            "Wait",
            "2026-03-09 09:00",
            "Maria was through with a conversation on 6 March; another one begins on the next working day",
        ),
    ),
    ("one was gone through yesterday", OPENING, {"through_at": at("2026-03-09 16:59")}, TUESDAY, ("Now", None, None)),
    ("a need is not a conversation", NUDGE, {"through_at": at("2026-03-10 10:59")}, TUESDAY, ("Now", None, None)),
    (
        "about an escalation, one is begun at once",
        Wish("opening", "after-outage", escalation="E-142"),
        {"through_at": at("2026-03-10 10:59")},
        TUESDAY,
        ("Now", None, None),
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
        {"human": Human("Ann", at("2026-03-14 12:00"))},
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
        {"pauses": (Pause("client", "Ann", at("2026-04-01 00:00")),)},
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
        {"cap": Cap(2, BERLIN, [at("2026-03-10 09:00"), at("2026-03-10 10:00"), at("2026-03-09 10:00")])},
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
