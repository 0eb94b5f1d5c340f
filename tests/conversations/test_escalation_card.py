"""What the firm sees of an escalation, and what the contact is told of it: the truth, in plain words."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from conversations.escalation import (
    NATURES,
    WORDS,
    Desk,
    Escalation,
    EscalationKind,
    EscalationStatus,
    OnCall,
    People,
    Taken,
    Team,
    buttons_of,
    card,
    ends,
    refused_mute,
    taken,
    told_contact,
    who_is_told,
)
from conversations.hours import Hours
from conversations.lexicon.card import CARD_WORDS
from conversations.render import render

Kind = EscalationKind
HOURS = Hours((*[(540, 1020)] * 5, None, None), "Europe/Berlin")
TUESDAY = datetime(2026, 3, 10, 10, tzinfo=UTC)
NIGHT = datetime(2026, 3, 10, 21, tzinfo=UTC)
TEAM = Team(HOURS, "ann", "olga", OnCall("bob", frozenset({Kind.OUTAGE})))
NAMES = {"ann": "Ann Miller", "bob": "Bob Stone", "olga": "Olga Reed"}
DESK = Desk("Bright IT", NAMES, "555 0100", HOURS, "Europe/Berlin", "en")
MARIA = People("Hank's Hardware", "Maria", "en", HOURS)
CALL = " If it can't wait, please call 555 0100."
QUIET = " I ask you nothing more until this is over."


def _escalation(kind: Kind, at: datetime = TUESDAY, **changes: Any) -> Escalation:
    nature = NATURES[kind]
    base = Escalation(142, kind, nature.severity, nature.sensitive, "c1", "p1", "phrase", str(kind), at, at, "m1")
    return replace(base, **changes)


def test_a_card_says_who_what_since_when_what_was_told_and_what_to_do() -> None:
    shown = card(_escalation(Kind.OUTAGE), replace(MARIA, told="I have told the team."))
    assert render(shown.text, {"words": "Nothing works"}).split("\n\n") == [
        "**E-142: Something has stopped working** (urgent)",
        "Maria, Hank's Hardware",
        "“Nothing works”",
        "Since 10 March, 11:00.",
        "Maria was told: I have told the team.",
        "Suggested: Call Maria and say when somebody looks at it. Ask who cannot work.",
    ]
    assert [(one.label, one.press) for one in shown.buttons] == [
        ("I'll take it", "E-142:acknowledge"),
        ("Write to Maria", "E-142:relay"),
        ("I have called Maria", "E-142:called"),
        ("Give it to …", "E-142:assign"),
        ("It is over", "E-142:resolve"),
        ("Not important to Hank's Hardware", "E-142:mute"),
    ]


@pytest.mark.parametrize(
    ("escalation", "people", "line"),
    [
        (_escalation(Kind.LEAVING), MARIA, "_Confidential: please do not bring it into the room._"),
        (_escalation(Kind.OUTAGE, repeated=2), MARIA, "I have told you 3 times now: nobody has it yet."),
        (_escalation(Kind.OUTAGE), replace(MARIA, had_by="Ann"), "Ann had it, and nothing has come of it yet."),
        (
            _escalation(Kind.NO_BACKUP, source="answer", rule="backup_never_tried"),
            MARIA,
            "Why you are told: backup never tried.",
        ),
        (_escalation(Kind.SILENCE, heard=None), MARIA, "Maria was told nothing."),
        (_escalation(Kind.BY_HAND, contact_id=None), replace(MARIA, contact=""), "Hank's Hardware"),
    ],
)
def test_a_card_says_what_is_special_about_it(escalation: Escalation, people: People, line: str) -> None:
    assert line in card(escalation, people).text.split("\n\n")
    assert (WORDS in card(escalation, people).text) == (escalation.heard is not None)


def test_nothing_a_contact_typed_can_format_link_or_be_filled_in() -> None:
    people = replace(MARIA, client="*Evil* {{ words }} [x](y)", contact="@channel <b>", had_by="`x`")
    text = render(card(_escalation(Kind.OUTAGE), people).text, {"words": "{{ 7 * 7 }} **bold** <@U1>"})
    assert "49" not in text
    assert not re.search(r"(?<!\\)[<>`@\[\]{}]", text)
    assert text.count("**") == 2


@pytest.mark.parametrize("kind", Kind)
def test_the_buttons_are_made_for_the_situation(kind: Kind) -> None:
    codes = [one.press.partition(":")[2] for one in buttons_of(_escalation(kind), MARIA)]
    assert codes[0] == "acknowledge"
    assert "resolve" in codes
    assert ("mute" in codes) == (kind not in (Kind.BREAK_IN, Kind.LOST_DATA, Kind.DISMISSAL))
    assert len(codes) == len(set(codes)) <= 7
    assert set(codes) - {"acknowledge", "assign", "resolve", "mute"}
    assert all(len(one.press.encode()) <= 40 for one in buttons_of(_escalation(kind, number=10**6), MARIA))
    acknowledged = _escalation(kind, status=EscalationStatus.ACKNOWLEDGED)
    assert [one.press.partition(":")[2] for one in buttons_of(acknowledged, MARIA)] == codes[1:]
    assert buttons_of(_escalation(kind, status=EscalationStatus.RESOLVED), MARIA) == ()


def test_some_buttons_end_it() -> None:
    assert [code for code in CARD_WORDS["en"].buttons if ends(code)] == [
        "resolve",
        "ordered",
        "access",
        "noted",
        "restored",
        "rest",
    ]


def test_what_cannot_be_muted_is_said_why() -> None:
    assert refused_mute("en").startswith("That matters to every client")


def test_who_came_second_hears_who_has_it() -> None:
    assert taken(Taken("ann", TUESDAY), MARIA, NAMES) == "Ann Miller already has it, since 10 March, 11:00."
    assert taken(Taken(None, TUESDAY), MARIA, NAMES) == "It is over since 10 March, 11:00."


@pytest.mark.parametrize(
    ("kind", "now", "said"),
    [
        (
            Kind.OUTAGE,
            TUESDAY,
            "I understand that something is not working. The team at Bright IT was told just now; they are at work "
            "until 17:00." + CALL + QUIET,
        ),
        (
            Kind.OUTAGE,
            NIGHT,
            "I understand that something is not working. Bob Stone is on call and was told just now." + CALL + QUIET,
        ),
        (
            Kind.ORDER,
            NIGHT,
            "I can't order anything myself. I pass it on; it is ordered once somebody has confirmed it to you. The "
            "team at Bright IT reads it on Wednesday 11 March from 9:00, when they are back at work." + CALL,
        ),
        (
            Kind.MONEY_TROUBLE,
            TUESDAY,
            "I treat that as confidential. Ann Miller was told just now, and not the whole team; they are at work "
            "until 17:00." + CALL,
        ),
        (
            Kind.DISMISSAL,
            NIGHT,
            "I treat that as confidential. Ann Miller is told, and not the whole team, and reads it on Wednesday "
            "11 March from 9:00." + CALL,
        ),
        (Kind.SILENCE, TUESDAY, ""),
    ],
)
def test_the_contact_is_told_the_truth(kind: Kind, now: datetime, said: str) -> None:
    escalation = _escalation(kind, now)
    assert told_contact(escalation, who_is_told(escalation, TEAM, now), DESK, now) == said


def test_times_are_told_by_the_contacts_clock_and_no_number_where_there_is_none() -> None:
    escalation = _escalation(Kind.ORDER, NIGHT)
    desk = replace(DESK, phone="", zone="America/New_York")
    said = told_contact(escalation, who_is_told(escalation, TEAM, NIGHT), desk, NIGHT)
    assert said.endswith("reads it on Wednesday 11 March from 4:00, when they are back at work.")


@pytest.mark.parametrize("words", CARD_WORDS.values(), ids=CARD_WORDS)
def test_every_language_has_every_sentence(words: Any) -> None:
    assert set(words.kinds) == set(words.actions) == set(Kind)
    assert set(words.severities) == {"urgent", "high", "normal"}
    english = CARD_WORDS["en"]
    for table in ("kinds", "severities", "actions", "buttons", "card", "contact"):
        ours, theirs = getattr(english, table), getattr(words, table)
        assert set(ours) == set(theirs)
        assert all(set(re.findall(r"{\w+}", ours[name])) == set(re.findall(r"{\w+}", theirs[name])) for name in ours)
        assert not [text for text in theirs.values() if "!" in text]
