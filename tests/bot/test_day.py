"""The morning message, and the page before a meeting."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.consultant.brief import brief_of
from bot.interview.applying import Applying
from bot.people.forgetting import forget
from tests.bot.interview import begun
from tests.stage import Stage, made, playbook_named
from tests.years import Years

FRIDAY = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    """Joe's firm on a Friday; Theo is its technician."""
    with Stage(migrated_url, FRIDAY) as stage:
        stage.firm()
        stage.consultant("Theo", "technician")
        stage.clock.tick(stage.now)
        yield stage


def mornings(stage: Stage, name: str) -> list[str]:
    """The morning messages this one has had."""
    return [one.text for one in stage.seen(name) if one.text.startswith("Good morning")]


def test_one_message_comes_on_the_next_working_day_with_what_is_open(stage: Stage) -> None:
    stage.contact("Ann", "Acme")
    stage.says("Ann", "please order the laptops")
    stage.moves(days=2)
    assert mornings(stage, "Joe Miller") == []
    stage.moves(days=1)
    [message] = mornings(stage, "Joe Miller")
    assert "**E-1** An order was given in chat: Ann, Acme; nobody has it yet" in message
    [buttons] = [one.buttons for one in stage.seen("Joe Miller") if one.text == message]
    assert [button.label for button in buttons] == ["I'll take it: E-1"]


def test_a_press_in_the_morning_takes_it(stage: Stage) -> None:
    stage.contact("Ann", "Acme")
    stage.says("Ann", "please order the laptops")
    stage.moves(days=3)
    place = next(n for n, one in enumerate(stage.seen("Joe Miller")) if one.text.startswith("Good morning"))
    stage.presses("Joe Miller", "I'll take it: E-1", message=place)
    assert stage.last("Joe Miller") == "**E-1**: Joe Miller has it now."


def test_nobody_is_written_to_when_there_is_nothing_to_say(stage: Stage) -> None:
    stage.moves(days=10)
    assert mornings(stage, "Joe Miller") == []


def test_confidential_matter_is_in_one_persons_morning_only(stage: Stage) -> None:
    stage.contact("Ann", "Acme")
    stage.says("Ann", "we can't pay your bill")
    stage.moves(days=3)
    assert "Money is short there" in mornings(stage, "Joe Miller")[0]
    assert mornings(stage, "Theo") == []


def test_three_things_at_most_are_for_you(stage: Stage) -> None:
    for number in range(5):
        stage.contact(f"person {number}", f"Client {number}")
        stage.says(f"person {number}", "please order the laptops")
    stage.moves(days=3)
    [message] = mornings(stage, "Joe Miller")
    assert message.count("An order was given") == 3
    assert "more: escalations, journal" in message


def test_who_has_not_been_heard_from_is_named(stage: Stage) -> None:
    begun(stage, stage.contact("Ann", "Acme"))
    stage.says("Ann", "I agree")
    stage.moves(days=60)
    named = [one.partition("Ann, Acme: nothing for ")[2] for one in mornings(stage, "Joe Miller")]
    assert [one.split()[0] for one in named if one] == ["17", "24"], "once a week, until it is over"


def test_who_is_asked_again_on_the_day_that_was_agreed_is_not_called_silent(stage: Stage) -> None:
    begun(stage, stage.contact("Ann", "Acme"))
    stage.says("Ann", "I agree")
    stage.says("Ann", "later")
    stage.says("Ann", "on 1 February")
    stage.moves(days=70)
    assert "How many offices" in stage.last("Ann")
    assert not [one for one in mornings(stage, "Joe Miller") if "Not heard from" in one]


def test_what_nobody_decides_is_brought_up_for_a_week_and_then_once_a_week(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.consultant("Joe Miller")
        years.knows(years.owner("hank", "Acme", automatic=False), "backup_untested")
        years.lives(15, released=False)
        before = len(_decisions(years))
        years.lives(28, released=False)
        assert 0 < before <= 5
        assert 4 <= len(_decisions(years)) - before <= 8
        years.says("hank", "stop")
        stopped = len(_decisions(years))
        years.lives(28, released=False)
        assert len(_decisions(years)) == stopped


def _decisions(years: Years) -> list[str]:
    return [one.text for one in years.seen("Joe Miller") if "What goes out today" in one.text]


def test_the_page_before_a_meeting_names_what_is_open_and_what_to_leave_out(stage: Stage) -> None:
    contact = stage.contact("Ann", "Acme")
    begun(stage, contact, playbook_named("discovery"))
    for text in ("I agree", "nothing special", "skip", "private", "please order the laptops"):
        stage.says("Ann", text)
    with stage.database.work(stage.now) as work:
        page = brief_of(work, contact)
    assert "27 November 2026: Getting to know you, a question is open" in page.replace(
        "Nov 27, 2026", "27 November 2026"
    )
    assert "E-1 An order was given in chat" in page
    assert "rather not said" in page


def test_what_goes_out_is_let_go_or_held_by_a_tap_in_the_morning(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        with years.database.work(years.now) as work:
            work.set_firm(replace(work.firm(), consultant_name="Joe Miller", zone="UTC"))
        years.consultant("Joe Miller")
        for name, client in (("hank", "Acme"), ("vera", "Beta")):
            years.knows(years.owner(name, client, automatic=False), "backup_untested")
        years.lives(15, released=False)
        morning = next(n for n in range(len(years.seen("Joe Miller")) - 1, -1, -1) if _is_morning(years, n))
        message = years.seen("Joe Miller")[morning]
        assert "What goes out today, once you say OK" in message.text
        assert [button.label for button in message.buttons] == ["OK 1", "Hold 1", "Edit 1", "OK 2", "Hold 2", "Edit 2"]
        years.presses("Joe Miller", "OK 1", message=morning)
        years.presses("Joe Miller", "Hold 2", message=morning)
        years.lives(2, released=False)
        first, second = ("hank", "vera") if "1. hank" in message.text else ("vera", "hank")
        assert (len(years.seen(first)), years.seen(second)) == (1, [])


def test_other_words_are_asked_for_in_the_chat(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.consultant("Joe Miller")
        years.knows(years.owner("hank", "Acme", automatic=False), "backup_untested")
        years.lives(15, released=False)
        years.says("Joe Miller", "today")
        today = len(years.seen("Joe Miller")) - 1
        years.presses("Joe Miller", "Edit 1", message=today)
        assert years.last("Joe Miller") == "Write the words that hank is to read, and nothing else."
        years.presses("Joe Miller", "Leave it as it is")
        assert years.last("Joe Miller") == "It stays as it is."
        years.says("Joe Miller", "We could try the backup together.")
        assert years.planned()[0].text != "We could try the backup together."
        for words in ("cancel", "We could try the backup together."):
            years.presses("Joe Miller", "Edit 1", message=today)
            years.says("Joe Miller", words)
        assert years.last("Joe Miller").startswith("Changed. To let it go out: today ok ")
        assert years.planned()[0].text == "We could try the backup together."


def _is_morning(years: Years, number: int) -> bool:
    return years.seen("Joe Miller")[number].text.startswith("Good morning")


def test_who_wants_to_talk_is_for_you(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.consultant("Joe Miller")
        years.knows(years.owner(), "backup_untested")
        years.until_said("hank")
        years.presses("hank", "Let's talk")
        years.lives(3)
        assert "hank, Acme wants to talk about N-1" in years.last("Joe Miller")


def test_the_page_before_a_meeting_says_what_is_told_without_waiting_and_what_is_to_be_asked(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = years.contact("hank", "Acme")
        years.tells(hank, [("client.tell_at_once", "choices", "backup"), ("client.ups", "yesno", "yes")])
        with years.database.work(years.now) as work:
            page = brief_of(work, hank)
        assert "To be told without waiting\n  backup" in page
        assert "to ask: Backup tried" in page


def test_the_morning_names_whom_one_meets(stage: Stage) -> None:
    stage.contact("Ann", "Acme")
    stage.says("Ann", "please order the laptops")
    stage.types("Joe Miller", "visit Ann on 2026-12-01 at 14:30 about the lease")
    stage.moves(days=3)
    assert "Whom you meet" not in mornings(stage, "Joe Miller")[-1]
    stage.moves(days=1)
    [about] = [line for line in mornings(stage, "Joe Miller")[-1].splitlines() if "Acme, at 14:30" in line]
    assert about == (
        "- Ann, Acme, at 14:30: the lease; last promise: E-1 An order was given in chat, since 27 November 2026: "
        "nobody has it yet; brief Ann"
    )
    assert "14:30" not in "".join(mornings(stage, "Theo"))


@pytest.mark.parametrize(
    ("typed", "refused"),
    [
        ("visit Ann on 2026-11-26", "2026-11-26 is over: write the day on which you meet."),
        ("visit Ann on 2026-13-26", "is no day to come: write it like 2028-03-31, Friday, or 3 May."),
        ("visit Ann on 2026-12-01 at noon", '"noon" is no time: write it like 10:00, or 10 am.'),
        ("visit Zoe on 2026-12-01", "There is no contact"),
    ],
)
def test_a_visit_that_cannot_be_is_refused(stage: Stage, typed: str, refused: str) -> None:
    stage.contact("Ann", "Acme")
    stage.types("Joe Miller", f"/{typed}")
    assert refused in stage.last("room").replace("\\", "")


def test_what_somebody_wrote_again_and_again_is_one_thing(stage: Stage) -> None:
    stage.contact("Ann", "Acme")
    for words in ("the parking is full", "we have moved the plants", "the coffee is good"):
        stage.says("Ann", words)
        stage.moves(minutes=1)
    stage.moves(days=3)
    [message] = mornings(stage, "Joe Miller")
    assert "- Ann, Acme: wrote without being asked, 3 times, last: “the coffee is good”" in message
    assert message.count("Ann, Acme") == 1


def test_who_asked_something_is_said_plainly_and_in_which_words(stage: Stage) -> None:
    begun(stage, stage.contact("Ann", "Acme"))
    stage.says("Ann", "I agree")
    stage.says("Ann", "what does the *new* printer\ncost?")
    stage.moves(days=3)
    [message] = mornings(stage, "Joe Miller")
    assert r"Ann, Acme: asks something that only a person can answer: “what does the \*new\* printer cost?”" in message


def test_words_below_a_confidential_question_are_not_quoted(stage: Stage) -> None:
    contact = stage.contact("Ann", "Acme")
    conversation = begun(stage, contact)
    stage.says("Ann", "I agree")
    with stage.database.work(stage.now) as work:
        work.connection.execute(f"UPDATE message SET sensitivity = 2 WHERE conversation_id = '{conversation}'")
    stage.says("Ann", "what does the new printer cost?")
    stage.moves(days=3)
    [message] = mornings(stage, "Joe Miller")
    assert "Ann, Acme: asks something that only a person can answer\n" in f"{message}\n"
    assert "printer" not in message


def test_who_is_forgotten_is_quoted_no_longer(stage: Stage) -> None:
    contact = stage.contact("Ann", "Acme")
    begun(stage, contact)
    stage.says("Ann", "I agree")
    stage.says("Ann", "what does the new printer cost?")
    stage.moves(days=2, hours=20)
    stage.platform.answers_lost = 1
    stage.moves(hours=4)
    assert "printer" in mornings(stage, "Joe Miller")[-1]
    with stage.database.work(stage.now) as work:
        forget(Applying(work, made("forgotten"), stage.now, "reply"), contact)
    assert not [row for row in stage.dump()["message"] if "printer" in str(row)]
