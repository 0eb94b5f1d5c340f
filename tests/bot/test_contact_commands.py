"""What a contact may say for himself at any time, whatever is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.channels.port import Inbound
from bot.channels.telegram.line import CONTACT_COMMANDS
from conversations.interview.own_words import pauses
from conversations.interview.phrases import goes_on
from conversations.reading import read_command
from tests.bot.interview import short
from tests.stage import PLATFORM, ROOM, Stage, playbook_named

YES, NO = "Yes, erase it", "Keep it"
CANARY = "zanzibar"


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    with Stage(migrated_url) as played:
        played.room()
        yield played


def asked(stage: Stage, name: str = "hank", client: str = "Acme") -> None:
    """Somebody who has agreed and told us what works well."""
    stage.start(playbook_named("discovery"), stage.contact(name, client))
    stage.says(name, "I agree")
    stage.says(name, f"our {CANARY} printer")


def finished(stage: Stage, name: str = "hank", client: str = "Acme") -> None:
    """Somebody whose conversation is over: two sites."""
    stage.start(short(), stage.contact(name, client))
    stage.says(name, "I agree")
    stage.says(name, "2")


def counted(stage: Stage) -> set[str | None]:
    """The values of all answers that count."""
    with stage.database.work(stage.now) as work:
        return {one.value for one in work.answers() if one.active and one.superseded_at is None}


def test_what_is_known_is_listed_and_the_open_question_comes_again(stage: Stage) -> None:
    asked(stage)
    question = stage.last("hank").rpartition("\n")[2]
    stage.says("hank", "what do you know about me")
    assert f"Works well: our {CANARY} printer" in stage.last("hank")
    assert stage.last("hank").endswith(question)


def test_a_line_is_changed_by_its_number_after_the_list_and_only_then(stage: Stage) -> None:
    asked(stage)
    stage.says("hank", "what do you know about me")
    stage.says("hank", "2: the telephones")
    assert "the telephones" in counted(stage)
    stage.says("hank", "2: nothing at all")
    assert "the telephones" in counted(stage)


@pytest.mark.parametrize("words", ["2: 5", "Sites: 5", "sites = 5"])
def test_a_line_is_changed_years_after_the_end(stage: Stage, words: str) -> None:
    finished(stage)
    stage.now += timedelta(days=700)
    stage.says("hank", "what do you know about me")
    assert "2\\. Sites: 2" in stage.last("hank")
    stage.says("hank", words)
    assert "5" in counted(stage)
    assert stage.last("hank").startswith("Changed: Sites is now 5")


def test_two_firms_are_listed_apart_and_nobody_elses_words_are_there(stage: Stage) -> None:
    asked(stage, "bea", "Beta")
    finished(stage, "hank", "Acme")
    finished(stage, "hank", "Beta")
    stage.says("hank", "what do you know about me")
    told = stage.last("hank")
    assert ("**Acme**" in told, "**Beta**" in told, "4\\. Sites: 2" in told, CANARY in told) == (
        True,
        True,
        True,
        False,
    )


def test_what_only_one_person_reads_is_marked(stage: Stage) -> None:
    asked(stage)
    with stage.database.work(stage.now) as work:
        work.connection.execute("UPDATE fact SET sensitivity = 2 WHERE label = 'Works well'")
    stage.says("hank", "what do you know about me")
    assert f"Works well: our {CANARY} printer _(only your consultant reads it)_" in stage.last("hank")


def test_a_pause_until_a_day_holds_all_that_is_unasked_and_go_on_ends_it(stage: Stage) -> None:
    stage.contact("hank", "Acme")
    stage.says("hank", "pause until March")
    assert stage.last("hank").startswith("All right. I write nothing by myself before Monday 1 March.")
    with stage.database.work(stage.now) as work:
        [held] = work.pauses()
    assert (held.whom, held.by, held.until is not None) == ("contact", "hank", True)
    stage.says("hank", "pause")
    with stage.database.work(stage.now) as work:
        assert [one.until for one in work.pauses()] == [None]
    stage.says("hank", "go on")
    with stage.database.work(stage.now) as work:
        assert work.pauses() == ()


def test_a_pause_in_an_interview_is_one_of_the_interview_too(stage: Stage) -> None:
    asked(stage)
    stage.says("hank", "pause until next week")
    assert "I'll come back on Monday 30 November" in stage.last("hank")
    with stage.database.work(stage.now) as work:
        assert len(work.pauses()) == 1


@pytest.mark.parametrize(
    ("words", "erased"),
    [(YES, True), ("yes, erase it", True), ("Erase it!", True), (NO, False), ("no", False), ("yes", None), ("2", None)],
)
def test_forgetting_is_asked_once_in_words_and_done_only_on_a_plain_yes(
    stage: Stage, words: str, erased: bool | None
) -> None:
    asked(stage)
    stage.says("hank", "forget me")
    assert "nobody can bring them back" in stage.last("hank")
    assert [button.label for button in stage.seen("hank")[-1].buttons] == [YES, NO]
    stage.presses("hank", words) if words in (YES, NO) else stage.says("hank", words)
    done = "All right, nothing was erased." if erased is False else "It is erased."
    assert stage.last("hank").startswith(done) == (erased is not None)
    assert any(CANARY in str(rows) for rows in stage.dump().values()) == (erased is not True)


def test_a_late_press_on_the_question_asks_again(stage: Stage) -> None:
    asked(stage)
    stage.says("hank", "forget me")
    stage.says("hank", "who reads this")
    stage.presses("hank", YES, message=-2)
    assert "nobody can bring them back" in stage.last("hank")
    assert CANARY in str(stage.dump())


def test_not_a_word_of_the_forgotten_is_left_in_any_row(stage: Stage) -> None:
    stage.consultant("Chris")
    asked(stage)
    stage.says("hank", f"The {CANARY} server is down, nothing works")
    stage.types("Chris", f"E-1: is it the {CANARY}?")
    stage.says("hank", f"yes the {CANARY} one")
    stage.types("Chris", f"note hank: he has two {CANARY} servers")
    stage.types("Chris", "answers Acme")
    assert CANARY in stage.last(ROOM)
    stage.says("hank", "forget me")
    stage.presses("hank", YES)
    left = {table: [row for row in rows if CANARY in str(row)] for table, rows in stage.dump().items()}
    assert {table: rows for table, rows in left.items() if rows} == {}
    assert "asked to be forgotten" in stage.last(ROOM)
    with stage.database.work(stage.now) as work:
        assert work.escalations() == ()
        assert {talk.status for one in work.contacts() for talk in work.conversations(one.id)} == {"stopped"}


def test_whoever_was_forgotten_can_come_back_and_begins_anew(stage: Stage) -> None:
    asked(stage)
    stage.says("hank", "forget me")
    stage.presses("hank", YES)
    stage.says("hank", "what do you know about me")
    assert stage.last("hank").startswith("You have not told me anything yet.")
    stage.says("hank", "go on")
    assert "1 of 11" in stage.last("hank")


@pytest.mark.parametrize("command", CONTACT_COMMANDS)
def test_every_command_that_a_chat_offers_is_understood(command: str) -> None:
    words = command.replace("_", " ")
    assert read_command(words, "en") or goes_on(words, "en") or pauses(words, "en") is not None


def test_a_consultant_forgets_somebody_only_for_good(stage: Stage) -> None:
    stage.consultant("Chris")
    asked(stage)
    stage.types("Chris", "contact forget hank")
    assert "nothing takes that back: write contact forget 1 for good" in stage.last(ROOM)
    assert CANARY in str(stage.dump())
    stage.types("Chris", "contact forget hank for good")
    assert stage.last(ROOM).startswith("Forgotten: 2 answers of hank")
    assert CANARY not in str(stage.dump())
    stage.types("Chris", "undo")
    assert CANARY not in str(stage.dump())


def commanded(stage: Stage, text: str) -> None:
    """Hank sends a command of the platform, which takes its slash away."""
    inbound = Inbound(PLATFORM.id, "hank", f"command {len(stage.delivered)}", text, stage.now, addressed=True)
    stage.delivered.append(inbound)
    stage.turn.take(inbound, stage.now)
    stage.send()


@pytest.mark.parametrize("where", ["question", "nothing open", "with the firm"])
@pytest.mark.parametrize("command", ["/quit", "/settings", "/settings@our_bot", "settings"])
def test_a_command_that_there_is_not_is_nobodys_words(stage: Stage, command: str, where: str) -> None:
    (finished if where == "nothing open" else asked)(stage)
    if where == "with the firm":
        stage.says("hank", "the server is down, nobody can work")
    before, told = counted(stage), len(stage.seen(ROOM))
    with stage.database.work(stage.now) as work:
        journal = len(work.journal())
    (stage.says if command.startswith("/") else lambda _, text: commanded(stage, text))("hank", command)
    said = stage.last("hank")
    if where == "question":
        assert "You can write at any time: *back*" in said
        assert said.endswith("And what wastes most of your time with them?")
    else:
        assert said.startswith("You can write to me at any time: *what do you know about me*")
    with stage.database.work(stage.now) as work:
        assert len(work.journal()) == journal
    assert (counted(stage), len(stage.seen(ROOM))) == (before, told)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("stop", "I will not write"),
        ("who reads this", "read your answers"),
        ("hacked", "was told just now"),
        ("the scanner", "Noted."),
    ],
)
def test_words_that_came_as_a_command_are_understood(stage: Stage, words: str, said: str) -> None:
    asked(stage)
    commanded(stage, words)
    assert said in stage.last("hank")
