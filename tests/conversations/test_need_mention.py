"""What is said: true words of the stage, resting only on what this contact said or may see, and never twice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.need.fact import ClientFact
from conversations.need.mention import Mentioned, compose
from conversations.need.need import Mention, Need
from conversations.need.outcome import Planted
from conversations.need.stage import Stage
from tests.conversations.needs import (
    CATALOGUE,
    EVERYTHING,
    GROWING,
    HANK,
    SERVER,
    TODAY,
    Row,
    at,
    grown,
    outcomes,
    planted,
    played,
    told,
)


def _first(facts: Sequence[ClientFact], kind: str, today: date = TODAY) -> Mentioned:
    need = planted(facts, kind, today)
    mention = compose(need, CATALOGUE.kinds[kind], facts, people=HANK, today=today)
    assert mention is not None
    return mention


def test_the_voice() -> None:
    assert _first(told([*SERVER, *GROWING]), "growth").text == (
        "You told me three people join in spring 2027. They and their data won't fit well on the old server. "
        "Nothing needed today; I only want you to know it's coming."
    )


@pytest.mark.parametrize(
    ("now", "then", "people"),
    [
        ("12", "15", "Three people"),
        ("~12", "15", "About three people"),
        ("12", "15..18", "Three to six people"),
        ("12", "30", "18 people"),
        ("12..14", "18", ""),
        ("12", ">=15", ""),
    ],
)
def test_how_many_more_is_only_said_where_it_is_known(now: str, then: str, people: str) -> None:
    rows: list[Row] = [
        ("client.growth_12m", "choice", "grow"),
        ("client.headcount", "int", now),
        ("client.headcount_12m", "range", then),
    ]
    facts = told([*SERVER, *rows])
    need = planted(facts, "growth")
    said = [mention.text for _, mention in played(need, facts)]
    assert any(text.startswith(f"{people} on top") for text in said) is bool(people)


@pytest.mark.parametrize("kind", EVERYTHING)
def test_what_is_plain_when_it_is_near(kind: str) -> None:
    facts = told(EVERYTHING[kind])
    said = played(planted(facts, kind), facts)
    near = [mention for _, mention in said if mention.stage in (Stage.SOON, Stage.PASSED)]
    assert not any("today" in mention.text.casefold() for mention in near)
    assert all(mention.phone_first is CATALOGUE.kinds[kind].phone_first for mention in near)
    assert not any(mention.phone_first for _, mention in said if mention not in near)


def test_seven_weeks_before_the_end_it_is_said_plainly() -> None:
    facts = told([("client.servers", "int", "1"), ("item.server_os", "text", "windows server 2016", "the old one")])
    mention = _first(facts, "server_system_end")
    assert mention.phone_first
    assert mention.text == (
        "Plainly, since it is close: on January 12, 2027 Windows Server 2016 gets its last security fix. The old one "
        "runs it. From then on, holes that are found in it stay open."
    )


def test_the_buttons() -> None:
    mention = _first(told(EVERYTHING["backup_untested"]), "backup_untested")
    assert [(button.label, button.press) for button in mention.buttons] == [
        ("I know, I know", "n12:know"),
        ("Let's talk", "n12:talk"),
        ("Not now", "n12:not_now"),
        ("More ...", "n12:behind_more"),
    ]


COLLEAGUE: list[Row] = [
    ("client.servers", "int", "7"),
    ("item.server_age", "duration", "P6Y", "CANARY-BOX"),
    ("client.headcount", "int", "77"),
    ("client.headcount_12m", "range", "88"),
    ("client.first_start", "date", "2027-08"),
]


def test_no_words_of_a_colleague() -> None:
    facts = [*told([("client.growth_12m", "choice", "grow")]), *told(COLLEAGUE, "ana")]
    for _, mention in played(planted(facts, "growth"), facts):
        assert not {"CANARY", "77", "88", "Eleven", "eleven", "11", "August"} & set(
            mention.text.replace(".", " ").split()
        )
        assert "old server" not in mention.text


def test_what_the_client_shared_may_be_said() -> None:
    facts = [*told([("client.growth_12m", "choice", "grow")]), *told(COLLEAGUE, "ana", shared=True)]
    assert _first(facts, "growth").text == (
        "The plan is that eleven people join in August 2027. The old server won't hold them and their data well. "
        "It is enough to know it now; nothing is needed today."
    )


def test_nobody_is_told_that_he_said_what_a_colleague_said() -> None:
    facts = told(EVERYTHING["backup_untested"], "ana", shared=True)
    need = replace(planted(facts, "backup_untested"), contact_id="hank")
    assert compose(need, CATALOGUE.kinds["backup_untested"], facts, people=HANK, today=TODAY) is None


@pytest.mark.parametrize(("days", "check"), [(0, False), (183, False), (184, True)])
def test_what_was_told_long_ago_is_checked_with_the_consultant_first(days: int, check: bool) -> None:
    facts = told(EVERYTHING["backup_untested"], on=TODAY - timedelta(days=days))
    assert _first(facts, "backup_untested").check_first is check


@pytest.mark.parametrize("kind", EVERYTHING)
def test_to_anybody_else_there_is_nothing_to_say(kind: str) -> None:
    facts = told(EVERYTHING[kind])
    need = replace(planted(facts, kind), contact_id="ana")
    assert compose(need, CATALOGUE.kinds[kind], facts, people=HANK, today=TODAY) is None


@given(st.lists(st.sampled_from(["hank", "ana", "bo", ""]), min_size=20, max_size=20), st.data())
def test_every_value_in_a_text_is_the_contacts_own(who: list[str], data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(EVERYTHING)))
    rows = EVERYTHING[kind]
    facts = [
        replace(fact, contact_id=owner, item=f"{owner}box" if fact.item else "")
        for fact, owner in zip(told(rows), who, strict=False)
    ]
    for found in outcomes(facts):
        if isinstance(found, Planted):
            need = grown(found)
            mention = compose(need, CATALOGUE.kinds[found.kind], facts, people=HANK, today=TODAY)
            others = {"hank", "ana", "bo"} - {found.contact_id}
            assert mention is None or not any(f"{other}box" in mention.text for other in others)


def test_what_a_contact_typed_cannot_format() -> None:
    facts = told([("item.server_age", "duration", "P4Y", "*box* <@all> [x](y)")])
    text = _first(facts, "server_age").text
    assert r"\*box\* \<\@all\> \[x\]\(y\)" in text


@pytest.mark.parametrize("kind", EVERYTHING)
def test_the_cost_is_in_no_text(kind: str) -> None:
    facts = told(EVERYTHING[kind])
    need = planted(facts, kind)
    texts = [mention.text for _, mention in played(need, facts)] + [CATALOGUE.kinds[kind].more.in_(("en",))]
    for amount in (need.cost.low, need.cost.high):
        assert amount == 0 or not any(f"{amount}" in text or f"{amount:,}" in text for text in texts)


def test_one_who_was_told_everything_is_told_nothing_more() -> None:
    facts = told(EVERYTHING["backup_untested"])
    need: Need = planted(facts, "backup_untested")
    said = played(need, facts)
    full = replace(need, mentions=tuple(_mention(day, mention) for day, mention in said))
    assert compose(full, CATALOGUE.kinds["backup_untested"], facts, people=HANK, today=TODAY) is None


def _mention(day: date, mention: Mentioned) -> Mention:
    return Mention(at(day), mention.stage, mention.words)


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 11, 1), "You told me lately that"),
        (date(2026, 3, 10), "You told me in March that"),
        (date(2025, 12, 1), "You told me in December 2025 that"),
    ],
)
def test_when_it_was_told(on: date, words: str) -> None:
    assert _first(told(EVERYTHING["backup_untested"], on=on), "backup_untested").text.startswith(words)


@pytest.mark.parametrize(
    ("age", "words"), [("P40M", "about three years"), ("P44M", "nearly four years"), ("P3Y", "about three years")]
)
def test_an_age_is_never_a_year_too_young(age: str, words: str) -> None:
    assert f"It is {words} old" in _first(told([("item.server_age", "duration", age, "it")]), "server_age").text
