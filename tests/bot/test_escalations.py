"""From a contact's words to the firm and back: what is told to whom, and when the bot goes on."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from storage.contact import Contact
from storage.escalation import StoredEscalation
from tests.bot.interview import begun, short
from tests.stage import MONDAY, ROOM, Stage

OUTAGE = "The server is down, nobody can work"


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    """Joe's firm has a room and Ann of Acme is in the middle of an interview."""
    with Stage(migrated_url, MONDAY.replace(hour=10)) as stage:
        stage.firm()
        begun(stage, stage.contact("Ann", "Acme"))
        stage.says("Ann", "I agree")
        yield stage


def escalations(stage: Stage) -> list[StoredEscalation]:
    """All there ever were."""
    with stage.database.work(stage.now) as work:
        return list(work.escalations(over=True))


def contacts(stage: Stage) -> tuple[Contact, ...]:
    """Everybody at every client."""
    with stage.database.work(stage.now) as work:
        return work.contacts()


def room(stage: Stage) -> list[str]:
    """What the room has seen."""
    return [delivery.text for delivery in stage.seen(ROOM)]


def test_an_outage_reaches_the_room_at_once_and_the_contact_is_told_the_truth(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    assert "The team at Harbour IT was told just now" in stage.last("Ann")
    assert "call 555 0100" in stage.last("Ann")
    assert "How many" not in stage.last("Ann")
    [card] = room(stage)
    assert "E-1: Something has stopped working" in card.replace("\\", "")
    assert "The server is down, nobody can work" in card
    assert "Ann, Acme" in card
    labels = [button.label for button in stage.seen(ROOM)[0].buttons]
    assert labels[0] == "I'll take it"
    assert "Not important to Acme" in labels


def test_the_words_are_kept_once_and_quoted_by_reference(stage: Stage) -> None:
    stage.says("Ann", "The server is down, zebra")
    assert "zebra" in room(stage)[0]
    assert sum("zebra" in str(row) for rows in stage.dump().values() for row in rows) == 1


def test_the_question_is_asked_again_at_the_hand_back_and_its_answer_counts(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.types("Joe Miller", "acknowledge 1")
    stage.types("Joe Miller", "1: I am on my way")
    assert stage.last("Ann") == "**Joe Miller:** I am on my way"
    stage.says("Ann", "3")
    assert "3" in room(stage)[-1]
    stage.types("Joe Miller", "hand back 1")
    assert "How many offices do you have?" in stage.last("Ann")
    assert "Joe Miller has handed over to me again" in stage.last("Ann")
    stage.says("Ann", "3")
    assert "That was all about offices." in stage.last("Ann")


def test_three_messages_each_way_one_changed_and_one_undelivered(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.taps("Joe Miller", "I'll take it", message=0)
    for number in (1, 2, 3):
        stage.types("Joe Miller", f"1: from Joe {number}")
        stage.says("Ann", f"from Ann {number}")
    to_ann = [one.text for one in stage.seen("Ann") if one.text.startswith("**Joe")]
    assert to_ann == [f"**Joe Miller:** from Joe {number}" for number in (1, 2, 3)]
    assert [line for line in room(stage) if "“from Ann" in line] == [
        f"**E-1** Ann, Acme: “from Ann {number}”" for number in (1, 2, 3)
    ]
    stage.says("Ann", "from Ann, better", edits=stage.delivered[-1].message_id)
    assert room(stage)[-1] == "**E-1** Ann, Acme, changed an earlier message. It says now: “from Ann, better”"
    joes = [one.message_id for one in stage.delivered if one.text == "1: from Joe 3"]
    stage.types("Joe Miller", "1: from Joe, better", edits=joes[0])
    assert stage.last("Ann") == "**Joe Miller** changed an earlier message. It says now: from Joe, better"
    stage.platform.refuses.add("Ann")
    stage.types("Joe Miller", "1: nobody hears this")
    assert "this did not reach Ann: “Joe Miller: nobody hears this”" in room(stage)[-1]


def test_it_is_told_again_until_somebody_has_it_and_again_when_forgotten(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.moves(hours=1)
    assert len(room(stage)) == 2
    assert "nobody has it yet" in room(stage)[-1]
    stage.types("Joe Miller", "acknowledge 1")
    told = len(room(stage))
    stage.moves(hours=1)
    assert len(room(stage)) == told
    stage.moves(hours=1)
    assert len(room(stage)) == told + 1
    assert "Joe Miller had it, and nothing has come of it yet." in room(stage)[-1]


def test_nothing_comes_again_once_it_is_over(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.types("Joe Miller", "resolve 1 the cable was loose")
    assert "How many offices do you have?" in stage.last("Ann")
    seen = len(room(stage))
    stage.moves(days=3)
    assert len(room(stage)) == seen


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("We are leaving you", "leaving", "leaving"),
        ("We are going to fire Bob", "dismissal", "Bob"),
        ("we can't pay your bill", "money_trouble", "bill"),
        ("I want to complain about Joe", "complaint", "complain"),
    ],
)
def test_confidential_matter_is_for_one_person_and_never_in_the_room(
    stage: Stage, text: str, kind: str, words: str
) -> None:
    stage.consultant("Kim Owner")
    stage.says("Ann", text)
    [stored] = escalations(stage)
    assert (stored.escalation.kind, stored.escalation.sensitive) == (kind, True)
    assert room(stage) == []
    assert words in stage.last("Kim Owner" if kind == "complaint" else "Joe Miller")
    stage.types("Joe Miller", "acknowledge 1")
    assert not any(words in line for line in room(stage))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We have been hacked", "break_in"),
        ("We lost all our files", "lost_data"),
        ("I had to explain our system again", "explain_again"),
        ("please order the laptops", "order"),
        ("Your service is terrible", "complaint"),
    ],
)
def test_each_alarm_reaches_the_room(stage: Stage, text: str, kind: str) -> None:
    stage.says("Ann", text)
    assert [one.escalation.kind for one in escalations(stage)] == [kind]
    assert text in room(stage)[0].replace("\\", "")


def test_what_does_not_matter_to_a_client_is_said_once_or_always_and_undone(stage: Stage) -> None:
    stage.says("Ann", "please order the laptops")
    stage.types("Joe Miller", "not important 1 always")
    stage.says("Ann", "please order the laptops")
    assert len(escalations(stage)) == 1
    stage.types("Joe Miller", "mutes")
    assert "says Joe Miller" in room(stage)[-1]
    stage.types("Joe Miller", "unmute 1")
    stage.says("Ann", "please order the laptops")
    assert len(escalations(stage)) == 2
    stage.types("Joe Miller", "not important 2 once")
    stage.says("Ann", "please order the laptops")
    assert len(escalations(stage)) == 3


def test_a_break_in_matters_to_everybody(stage: Stage) -> None:
    stage.says("Ann", "We have been hacked")
    stage.types("Joe Miller", "not important 1 always")
    assert "always told" in room(stage)[-1]
    assert escalations(stage)[0].escalation.status == "triggered"


def test_who_comes_second_is_told_who_has_it(stage: Stage) -> None:
    stage.consultant("Kim Owner")
    stage.says("Ann", OUTAGE)
    stage.types("Joe Miller", "acknowledge 1")
    stage.types("Kim Owner", "acknowledge 1")
    assert "Joe Miller already has it" in room(stage)[-1]


def test_talk_among_the_team_is_not_answered_and_strangers_give_no_orders(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.types("Joe Miller", "who is near Acme today?")
    assert len(room(stage)) == 1
    stage.types("Ann", "acknowledge 1")
    assert escalations(stage)[0].escalation.status == "triggered"


def test_in_a_consultants_own_chat_orders_are_taken_and_all_else_is_answered_with_what_there_is(stage: Stage) -> None:
    stage.says("Ann", "we can't pay your bill")
    stage.says("Joe Miller", "hello?")
    assert "acknowledge E-1" in stage.last("Joe Miller")
    stage.says("Joe Miller", "acknowledge E-1")
    stage.says("Joe Miller", "1: I call you today")
    assert stage.last("Ann") == "**Joe Miller:** I call you today"
    stage.says("Ann", "thank you")
    assert stage.last("Joe Miller") == "**E-1** Ann, Acme: “thank you”"


def test_at_night_the_room_is_told_in_the_morning_and_the_contact_hears_so(stage: Stage) -> None:
    stage.now = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    stage.says("Ann", OUTAGE)
    assert "reads it on Tuesday 24 November from 9:00" in stage.last("Ann")
    assert room(stage) == []
    stage.moves(hours=11)
    assert len(room(stage)) == 1


def test_what_the_firm_named_wakes_the_one_on_call(stage: Stage) -> None:
    with stage.database.work(stage.now) as work:
        work.set_on_call(work.consultants()[0].id, "outage break_in")
    stage.now = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    stage.says("Ann", OUTAGE)
    assert "Joe Miller is on call and was told just now." in stage.last("Ann")
    assert "The server is down" in stage.last("Joe Miller")


def test_a_stop_while_the_interview_waits_is_obeyed_and_told_not_passed_on(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.says("Ann", "stop")
    assert stage.last("Ann").startswith("I have stopped, and I will not write to you again by myself.")
    assert room(stage)[1:] == [
        "**E-1**: Ann has said stop. I write nothing more there by myself; your words still go through."
    ]


def test_a_press_while_the_interview_waits_is_answered_and_asks_nothing(stage: Stage) -> None:
    begun(stage, stage.contact("Ben", "Beta"))
    stage.send()
    stage.says("Ben", OUTAGE)
    stage.presses("Ben", "I agree", message=0)
    assert "leave the questions until this is over" in stage.last("Ben")


def test_two_clients_are_never_mixed(stage: Stage) -> None:
    begun(stage, stage.contact("Ben", "Beta"))
    stage.says("Ben", "I agree")
    stage.says("Ann", "The server is down, canary-of-acme")
    stage.says("Ben", "Our internet is down, canary-of-beta")
    stage.types("Joe Miller", "1: words-for-acme")
    stage.types("Joe Miller", "2: words-for-beta")
    stage.says("Ann", "more-of-acme")
    stage.says("Ben", "more-of-beta")
    stage.types("Joe Miller", "resolve 1")
    stage.types("Joe Miller", "resolve 2")
    to_ann, to_ben = (" ".join(one.text for one in stage.seen(name)) for name in ("Ann", "Ben"))
    assert "beta" not in to_ann.casefold()
    assert "acme" not in to_ben.casefold()
    assert "words-for-acme" in to_ann.replace("\\", "")
    assert "words-for-beta" in to_ben.replace("\\", "")


def test_whoever_answers_for_two_firms_says_first_which_one_it_is_about(stage: Stage) -> None:
    stage.contact("Carla", "Acme", role="finance")
    stage.contact("Carla", "Beta", role="finance")
    stage.says("Carla", OUTAGE)
    assert escalations(stage) == []
    assert "Which company is it about?" in stage.last("Carla")
    assert "555 0100" in stage.last("Carla")
    stage.presses("Carla", "Beta")
    assert "was told just now" in stage.last("Carla")
    assert "Carla, Beta" in room(stage)[-1]


def test_an_alarm_while_nothing_is_open_is_raised_too(stage: Stage) -> None:
    stage.contact("Dora", "Delta")
    stage.says("Dora", OUTAGE)
    assert "The team at Harbour IT was told just now" in stage.last("Dora")
    stage.types("Joe Miller", "resolve 1")
    assert "This is the bot again" in stage.last("Dora")


def test_what_is_confidential_stays_out_of_the_room_also_while_the_room_talks_to_the_contact(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.types("Joe Miller", "1: I am on my way")
    stage.says("Ann", "good, because we can't pay your bill, canary")
    stage.says("Ann", "really, we can't pay your bill, canary")
    stage.says("Ann", "it smells burnt")
    assert not any("canary" in line for line in room(stage))
    assert "it smells burnt" in room(stage)[-1]
    assert sum("canary" in one.text for one in stage.seen("Joe Miller")) == 2


def test_an_outage_and_a_confidence_in_one_message_are_two_and_the_room_sees_no_words(stage: Stage) -> None:
    stage.says("Ann", "The server is down. We are leaving you, canary")
    kinds = {one.escalation.kind: one.escalation.sensitive for one in escalations(stage)}
    assert kinds == {"outage": False, "leaving": True}
    assert not any("canary" in line for line in room(stage))
    assert "Something has stopped working" in room(stage)[0]
    assert "canary" in stage.last("Joe Miller")


def test_whoever_has_something_open_at_two_firms_is_asked_which_one_it_is_about(stage: Stage) -> None:
    stage.contact("Carla", "Acme", role="finance")
    stage.contact("Carla", "Beta", role="finance")
    for client in ("Acme", "Beta"):
        number = next(one.number for one in contacts(stage) if (one.name, one.client_name) == ("Carla", client))
        stage.types("Joe Miller", f"raise {number}: something")
    stage.types("Joe Miller", "1: about the first")
    stage.types("Joe Miller", "2: about the second")
    assert stage.last("Carla") == "**Joe Miller**, about Beta: about the second"
    stage.says("Carla", "thank you")
    assert stage.last("Carla") == "Which company is this about?"
    stage.presses("Carla", "Acme")
    assert room(stage)[-1] == "**E-1** Carla, Acme: “thank you”"


def test_nothing_heard_twice_is_a_silence(stage: Stage) -> None:
    contact = stage.contact("Dora", "Delta")
    for name in ("printers", "phones"):
        begun(stage, contact, short(name))
        stage.moves(days=32)
    assert [one.escalation.kind for one in escalations(stage)] == ["silence"]
    assert "Two openings without an answer" in room(stage)[0]


def test_raised_by_hand_and_listed(stage: Stage) -> None:
    stage.types("Joe Miller", "raise Ann: her printer smokes")
    assert "her printer smokes" in room(stage)[0]
    assert "Ann was told nothing" in room(stage)[0]
    stage.types("Joe Miller", "escalations")
    assert "E-1" in room(stage)[-1]


def test_delivering_anything_again_changes_nothing(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.types("Joe Miller", "acknowledge 1")
    stage.types("Joe Miller", "1: coming")
    stage.types("Joe Miller", "hand back 1")
    before = stage.dump()
    for index in range(len(stage.delivered)):
        stage.again(index)
    assert stage.dump() == before
