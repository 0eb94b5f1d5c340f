"""What a consultant heard in passing counts as an answer; a meeting takes over what the contact need not be asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.interview.opening import publish
from bot.interview.opening_planned import bank
from conversations.need.bank import OPEN_QUESTIONS
from conversations.need.outcome import Unknown
from tests.bot.interview import begun
from tests.bot.orders_world import PEOPLE, World
from tests.stage import MONDAY, ROOM, playbook_named


@pytest.fixture
def world(migrated_url: str) -> Iterator[World]:
    """Otto's firm; hank of Acme agreed to the questions of the roadmap and was asked how many people they are."""
    with World(migrated_url, MONDAY.replace(hour=10)) as world:
        world.room()
        for name in ("Otto", "Theo"):
            world.consultant(name, PEOPLE[name])
        begun(world, world.contact("hank", "Acme"), playbook_named("roadmap"))
        world.says("hank", "yes")
        assert "How many people" in world.last("hank")
        yield world


def facts(world: World, contact: str = "hank") -> dict[str, tuple[str | None, str]]:
    """Value and source of what counts now, by key."""
    client_id = world.contact_of(contact).client_id
    with world.database.work(world.now) as work:
        stored = work.answers(client_id)
    return {one.key or "": (one.value, one.source) for one in stored if one.active and one.superseded_at is None}


def test_what_was_heard_counts_and_is_not_asked_again(world: World) -> None:
    asked = world.given("Otto", "note hank: there are fifteen people working now")
    labels = [label for label, _ in asked.buttons]
    assert "People today" in labels
    assert labels[-1] == "Just a note"
    number = labels.index("People today") + 1
    told = world.given("Otto", f"note 1 {number} as 15")
    assert told.text == "People today: 15, says hank. It is not asked again."
    assert facts(world)["client.headcount"] == ("15", "meeting")
    # The question that was open is over: the next one is put instead, within hank's hours.
    assert "How many people" not in world.last("hank")
    asked_before = sum("How many people" in one.text for one in world.seen("hank"))
    world.says("hank", "4")
    world.lives(30)
    assert sum("How many people" in one.text for one in world.seen("hank")) == asked_before
    assert [entry for entry in world.journal() if "noted an answer" in entry] == [
        "noted an answer of hank: People today"
    ]


def test_what_was_made_of_one_clients_gaps_is_offered_to_nobody_else(world: World) -> None:
    gap = Unknown("item.server_os", "Old Bob", ("server_system_end",))
    made_for_acme = bank().playbook([gap], frozenset())
    assert made_for_acme is not None
    world.contact("bob", "Beta")
    with world.database.work(world.now) as work:
        publish(work, made_for_acme)
    told = world.given("Otto", "note bob: the server runs Server 2022")
    assert "Old Bob" not in told.text
    assert "Old Bob" not in str(told.buttons)
    assert world.given("Otto", f"meet bob {OPEN_QUESTIONS}").refused


def test_a_button_answers_as_typed_words_do_and_a_second_note_supersedes(world: World) -> None:
    world.says("Otto", 'note hank "15"')
    world.presses("Otto", "People today")
    assert facts(world)["client.headcount"] == ("15", "meeting")
    world.given("Otto", "note hank: 17 people")
    world.given("Otto", "note 2 headcount as 17")
    assert facts(world)["client.headcount"] == ("17", "meeting")
    refused = world.given("Otto", "note 2 headcount as 18")
    assert refused.text == "Note 2 counts as an answer already: note what is right instead."


def test_what_is_unclear_is_asked_again_with_a_hint_and_nothing_counts(world: World) -> None:
    world.given("Otto", "note hank: quite some people")
    before = world.dump()
    refused = world.given("Otto", "note 1 headcount")
    assert refused.refused
    assert "as VALUE" in refused.text
    assert world.dump() == before


def test_it_raises_what_an_answer_raises(world: World) -> None:
    world.given("Otto", "note hank: nobody ever tried the backup")
    told = world.given("Otto", "note 1 backup_tried as no")
    assert "E-1 is raised: hank." in told.text.replace("\\", "")
    assert "E-1" in world.last(ROOM)
    assert "E-1" not in "".join(one.text for one in world.seen("hank"))


def test_a_plain_note_stands_in_the_brief_and_can_be_undone(world: World) -> None:
    world.given("Otto", "note Acme: they look for a bigger office")
    assert world.given("Otto", "note 1 none").text == "Kept as note 1: it stands in the brief."
    assert "they look for a bigger office" in world.given("Otto", "brief hank").text
    assert not world.given("Otto", "undo").refused
    assert "they look for a bigger office" not in world.given("Otto", "brief hank").text


def test_what_counts_cannot_be_undone(world: World) -> None:
    world.given("Otto", "note hank: 15 people")
    world.given("Otto", "note 1 headcount as 15")
    assert "note what is right instead" in world.given("Otto", "undo J-2").text
    assert "something became of it since" in world.given("Otto", "undo J-1").text


def test_of_several_contacts_it_is_asked_who_said_it(world: World) -> None:
    world.contact("olga", "Acme", "office")
    world.contact("bea", "Beta")
    world.given("Otto", "note Acme: 15 people")
    asked = world.given("Otto", "note 1 headcount as 15")
    assert asked.text.startswith("Who said it?")
    assert [label for label, _ in asked.buttons] == ["hank", "olga"]
    assert "is a contact of Beta" in world.given("Otto", "note 1 headcount by bea as 15").text
    assert "says olga" in world.given("Otto", asked.buttons[1][1].removeprefix("do:")).text
    assert facts(world)["client.headcount"] == ("15", "meeting")


@pytest.mark.parametrize(
    ("heard", "likest"),
    [
        ("they are 15 people now", "People today"),
        ("they have three servers now", "Servers"),
        ("nobody ever tried the backup", "Backup tried"),
        ("the lease ends in March", "Move"),
        ("she likes to be phoned", "Way to ask"),
        ("she prefers to get things in one page", "Report"),
        ("they still run Windows 10", "On the desks"),
        ("the budget is about 20000 a year", "Yearly budget"),
        ("the old battery box beeps", "Battery box"),
        ("they look for a bigger office", None),
        ("her daughter studies medicine", None),
        ("he was annoyed about the bill", None),
        ("nothing much", None),
    ],
)
def test_before_anything_was_begun_every_playbook_is_looked_at_for_what_is_like_it(
    world: World, heard: str, likest: str | None
) -> None:
    world.contact("olga", "Beta")
    told = world.given("Otto", f"note olga: {heard}")
    assert next((label for label, _ in told.buttons), None) == likest
    if likest is None:
        assert told.text.startswith("Note 1 about olga is kept: it stands in the brief. No question is like it.")
        assert "No question was like note 1" in world.given("Otto", "note 1 1").text
        assert heard in world.given("Otto", "brief olga").text


def test_what_nothing_is_like_can_answer_a_question_that_is_named(world: World) -> None:
    world.contact("olga", "Beta")
    world.given("Otto", "note olga: the team has doubled")
    assert "says olga" in world.given("Otto", "note 1 headcount as 30").text
    assert facts(world, "olga")["client.headcount"] == ("30", "meeting")


def test_a_meeting_is_held_in_the_consultants_own_chat_and_ends_with_done(world: World) -> None:
    asked_before = sum("How many people" in one.text for one in world.seen("hank"))
    world.says("Otto", "meet hank")
    assert "hank, Acme" in world.last("Otto")
    assert "How many people" in world.last("Otto")
    world.says("Otto", "15")
    silent = len(world.seen("hank"))
    world.says("Otto", "/day")
    assert "Nothing is waiting for you today" in world.last("Otto")
    world.says("Otto", "today")
    assert "What goes out" not in world.last("Otto")
    assert len(world.seen("hank")) == silent
    world.says("Otto", "done")
    assert "The meeting with hank is over: 1 answer." in world.last("Otto")
    assert facts(world)["client.headcount"] == ("15", "meeting")
    assert len(world.seen("hank")) == silent + 1
    assert "How many people" not in world.last("hank")
    world.says("hank", "4")
    assert sum("How many people" in one.text for one in world.seen("hank")) == asked_before
    assert "You hold no meeting now" in world.given("Otto", "stop meeting").text


def test_a_meeting_that_is_stopped_by_its_own_words_goes_on_in_the_contacts_chat_too(world: World) -> None:
    world.says("Otto", "meet hank")
    world.says("Otto", "15")
    world.says("Otto", "stop")
    assert "How many people" not in world.last("hank")
    assert facts(world)["client.headcount"] == ("15", "meeting")


def test_who_may_not_order_holds_no_meeting(world: World) -> None:
    before = world.things()
    for text in ("meet hank", "note hank: 15 people", "note 1 1"):
        world.says("Theo", text)
        assert world.last("Theo") == f'A technician may not order "{text.split()[0]}": ask Otto.'
    assert world.things() == before
