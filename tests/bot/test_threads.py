"""Cards on a platform that has threads: what is typed below one, how a card changes, and what is never passed on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.channels.port import Attachment, Inbound
from bot.turn import Taken
from tests.bot.interview import end_all_leases
from tests.stage import MONDAY, PLATFORM, ROOM, Stage

OUTAGE = "The server is down, nobody can work"


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    with Stage(migrated_url, MONDAY.replace(hour=10)) as stage:
        stage.firm()
        stage.consultant("Kim Lee")
        stage.consultant("Theo", "technician")
        stage.contact("Ann", "Acme")
        stage.contact("Bea", "Beta")
        yield stage


def card_id(stage: Stage, number: int = 1) -> str:
    """The platform's id of the card of E-<number>."""
    return next(f"platform-{one.id}" for one in stage.seen(ROOM) if one.text.startswith(f"**E-{number}: "))


def below(stage: Stage, name: str, text: str, *, thread: str | None = None, **more: object) -> Taken:
    """Somebody types below a card: under that of E-1 unless said otherwise."""
    return delivered(stage, name, text=text, thread=thread or card_id(stage), **more)


def delivered(stage: Stage, name: str, **more: object) -> Taken:
    """What the platform delivers from the room."""
    stage.started += 1
    plain = Inbound(PLATFORM.id, ROOM, f"below {stage.started}", "", stage.now, speaker=name)
    stage.delivered.append(replace(plain, **more))  # type: ignore[arg-type]
    taken = stage.turn.take(stage.delivered[-1], stage.now)
    stage.send()
    return taken


def test_words_below_a_card_reach_the_contact_and_come_back_there(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    below(stage, "Joe Miller", "I am on my way")
    assert stage.last("Ann") == "**Joe Miller:** I am on my way"
    assert "What Ann writes comes here." in stage.last(ROOM)
    below(stage, "Kim Lee", "pause the backups please")
    assert stage.last("Ann") == "**Kim Lee:** pause the backups please"
    assert stage.last(ROOM) == "**E-1**: passed on to Ann in the name of Kim Lee."
    stage.says("Ann", "thank you, the door is open")
    assert stage.last(ROOM) == "**E-1** Ann, Acme: “thank you, the door is open”"
    lines = stage.seen(ROOM)[1:]
    assert [one.thread for one in lines] == [card_id(stage)] * len(lines)
    assert not any(one.aloud for one in lines)


def test_a_line_of_the_thread_leads_to_the_same_contact_as_the_card(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.says("Bea", OUTAGE)
    stage.says("Bea", "it smells of smoke")
    line = f"platform-{stage.seen(ROOM)[-1].id}"
    below(stage, "Joe Miller", "leave the room", thread=line)
    assert stage.last("Bea") == "**Joe Miller:** leave the room"
    assert not any("leave the room" in one.text for one in stage.seen("Ann"))


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("take", "acknowledged"),
        ("acknowledge", "acknowledged"),
        ("/take", "acknowledged"),
        ("take E-1", "acknowledged"),
        ("assign Kim", "acknowledged"),
        ("called", "acknowledged"),
        ("Resolve.", "resolved"),
        ("/resolve the cable was loose", "resolved"),
        ("resolve E-1 2 disks were full", "resolved"),
        ("/resolve 2 disks were full", "resolved"),
    ],
)
def test_an_order_below_a_card_is_about_that_card(stage: Stage, typed: str, status: str) -> None:
    stage.says("Ann", OUTAGE)
    stage.says("Bea", OUTAGE)
    below(stage, "Joe Miller", typed)
    with stage.database.work(stage.now) as work:
        first, second = work.escalations(over=True)
    assert (first.escalation.status, second.escalation.status) == (status, "triggered")
    assert not any(typed in one.text for one in stage.seen("Ann"))


def test_a_number_of_another_card_is_asked_about(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.says("Bea", OUTAGE)
    heard = len(stage.seen("Ann")), len(stage.seen("Bea"))
    below(stage, "Joe Miller", "2: the technician is on the way")
    assert (len(stage.seen("Ann")), len(stage.seen("Bea"))) == heard
    assert stage.last(ROOM) == (
        "This is the thread of E-1: nothing was passed on. For the other one write E-2: and your words."
    )
    below(stage, "Joe Miller", "E-2: the technician is on the way")
    assert stage.last("Bea") == "**Joe Miller:** the technician is on the way"


def test_talk_in_the_room_reaches_nobody(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    heard, shown = len(stage.seen("Ann")), len(stage.seen(ROOM))
    for thread in (None, "platform-nothing", "m1"):
        delivered(stage, "Joe Miller", text="thanks Kim, well done", thread=thread)
    assert (len(stage.seen("Ann")), len(stage.seen(ROOM))) == (heard, shown)


@pytest.mark.parametrize(
    ("name", "said"),
    [("Theo", 'A technician may not order "E-1: WORDS": ask '), ("Ann", "I take orders from the team only")],
)
def test_words_of_who_may_not_write_to_contacts_are_not_passed_on(stage: Stage, name: str, said: str) -> None:
    stage.says("Ann", OUTAGE)
    heard = len(stage.seen("Ann"))
    below(stage, name, "have you tried to switch it off?")
    assert len(stage.seen("Ann")) == heard
    assert said in stage.last(ROOM)


def test_a_line_that_went_to_one_contact_is_never_changed_into_one_for_another(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    stage.says("Bea", OUTAGE)
    stage.types("Joe Miller", "E-1: your list is on my desk")
    written, heard = stage.delivered[-1].message_id, (len(stage.seen("Ann")), len(stage.seen("Bea")))
    stage.types("Joe Miller", "E-2: your list is on my desk", edits=written)
    assert (len(stage.seen("Ann")), len(stage.seen("Bea"))) == heard
    assert "nothing was passed on" in stage.last(ROOM)
    stage.types("Joe Miller", "E-1: your list is here", edits=written)
    assert stage.last("Ann") == "**Joe Miller** changed an earlier message. It says now: your list is here"


def test_what_is_changed_or_deleted_below_a_card_is_said_openly(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    below(stage, "Joe Miller", "I come at ten")
    written = stage.delivered[-1].message_id
    below(stage, "Joe Miller", "I come at eleven", edits=written)
    assert stage.last("Ann") == "**Joe Miller** changed an earlier message. It says now: I come at eleven"
    heard = len(stage.seen("Ann"))
    delivered(stage, "Joe Miller", deletes=written)
    assert len(stage.seen("Ann")) == heard
    assert stage.last(ROOM) == (
        "**E-1**: you deleted a line. What was sent to Ann stays sent: write again to put it right."
    )


def test_a_file_below_a_card_is_named_and_not_passed_on(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    heard = len(stage.seen("Ann"))
    plan = (Attachment("document", "F1", "plan.pdf"),)
    shown = len(stage.seen(ROOM))
    below(stage, "Joe Miller", "", attachments=plan)
    assert len(stage.seen("Ann")) == heard
    assert len(stage.seen(ROOM)) == shown + 1
    assert "files are not passed on: plan.pdf." in stage.last(ROOM)
    below(stage, "Joe Miller", "see the plan", attachments=plan)
    assert stage.last("Ann") == "**Joe Miller:** see the plan"
    assert "files are not passed on: plan.pdf." in stage.last(ROOM)


def test_what_looks_like_a_password_is_passed_on_to_nobody(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    heard = len(stage.seen("Ann"))
    for thread, text in ((card_id(stage), "the password is Zebra4-Kq7!xW"), (None, "1: the password is Zebra4-Kq7!xW")):
        delivered(stage, "Joe Miller", text=text, thread=thread)
        assert stage.last(ROOM).startswith("That looked like a password")
    assert len(stage.seen("Ann")) == heard
    assert "Zebra" not in str(stage.dump())


def test_after_it_is_over_thanks_are_left_alone_and_words_are_refused(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    below(stage, "Joe Miller", "resolve")
    heard, shown = len(stage.seen("Ann")), len(stage.seen(ROOM))
    below(stage, "Kim Lee", "thanks")
    assert len(stage.seen(ROOM)) == shown
    below(stage, "Kim Lee", "is it really over?")
    assert "E-1 is over" in stage.last(ROOM)
    assert len(stage.seen("Ann")) == heard


def test_a_card_changes_as_it_is_taken_and_ended(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    posted, card = len(stage.seen(ROOM)), card_id(stage)
    stage.taps("Joe Miller", "I'll take it", message=0)
    taken = stage.platform.changed[card]
    assert "**Joe Miller has it.**" in taken.text
    assert "nobody can work" in taken.text
    assert [one.label for one in taken.buttons] == [
        *("Write to Ann", "I have called Ann", "Give it to …", "It is over", "Not important to Acme")
    ]
    stage.types("Kim Lee", "resolve 1 the cable was loose")
    ended = stage.platform.changed[card]
    assert "**It is over**" in ended.text
    assert "says Kim Lee" in ended.text
    assert not ended.buttons
    assert len(stage.seen(ROOM)) == posted + 2, "a change is no message of its own"


def test_a_card_that_may_have_arrived_is_taken_once_and_changes_too(stage: Stage) -> None:
    stage.platform.answers_lost = 1
    stage.says("Ann", OUTAGE)
    stage.taps("Joe Miller", "I'll take it", message=0)
    end_all_leases(stage)
    stage.send()
    cards = [one for one in stage.seen(ROOM) if one.text.startswith("**E-1: ")]
    assert [(one.id, one.attempt, one.ambiguous) for one in cards] == [(cards[0].id, 1, False), (cards[0].id, 2, True)]
    assert "**Joe Miller has it.**" in stage.platform.changed[card_id(stage)].text


def test_a_press_is_answered_on_the_spot(stage: Stage) -> None:
    stage.says("Ann", OUTAGE)
    press = stage.seen(ROOM)[0].buttons[0].press
    first = delivered(stage, "Joe Miller", press=press, thread=card_id(stage))
    shown = len(stage.seen(ROOM))
    second = delivered(stage, "Kim Lee", press=press, thread=card_id(stage))
    guest = delivered(stage, "Ann", press=press, thread=card_id(stage))
    assert first.notice == "E-1: Joe Miller has it now."
    assert second.notice.startswith("Joe Miller already has it, since ")
    assert guest.notice == "I take orders from the team only: team add NAME role ROLE"
    assert len(stage.seen(ROOM)) == shown, "who was too late is told alone"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("pause Akme until 2030-01-10", "pause"),
        ("team leave Bob to Kim", "team leave"),
        ("team add Bob role technician", "team add"),
    ],
)
def test_an_order_that_is_refused_in_the_room_is_answered(stage: Stage, typed: str, name: str) -> None:
    stage.types("Theo", typed)
    assert stage.last(ROOM) == f'A technician may not order "{name}": ask Joe Miller.'


def test_a_room_that_nobody_chose_hears_nothing_and_keeps_nothing(stage: Stage) -> None:
    before = stage.dump()
    for text, name in (("escalations", "Joe Miller"), ("hello", "Ann"), ("/today", "Joe Miller")):
        delivered(stage, name, address="C-OTHER", text=text)
    delivered(stage, "Ann", address="C-OTHER", text="escalations", addressed=True)
    assert stage.dump() == before
    delivered(stage, "Joe Miller", address="C-OTHER", text="escalations", addressed=True)
    assert stage.last("Joe Miller") == "Nothing is open."
    assert stage.seen("C-OTHER") == []


def test_a_client_with_a_room_of_its_own(stage: Stage) -> None:
    with stage.database.work(stage.now) as work:
        room = work.address(PLATFORM.id, "C-ACME", kind="room")
        [acme] = [one for one in work.clients() if one.name == "Acme"]
        work.choose_client_room(acme.id, room.id)
        found = work.room()
    assert found is not None
    assert found.external_id == ROOM
    stage.says("Ann", OUTAGE)
    stage.says("Bea", OUTAGE)
    assert [one.text[:5] for one in stage.seen("C-ACME")] == ["**E-1"]
    assert [one.text[:5] for one in stage.seen(ROOM)] == ["**E-2"]
    delivered(stage, "Joe Miller", address="C-ACME", text="1: I am on my way")
    assert stage.last("Ann") == "**Joe Miller:** I am on my way"
    for text in ("escalations", "2: I am on my way", "answers Beta"):
        delivered(stage, "Joe Miller", address="C-ACME", text=text)
    assert not any("Bea" in one.text for one in stage.seen("C-ACME"))
    assert any("Bea" in one.text for one in stage.seen("Joe Miller"))


def test_below_a_card_of_another_client_in_a_room_that_is_a_clients_own_now(stage: Stage) -> None:
    """What is typed, changed or put there counts as given in the giver's own chat, about that card."""
    stage.says("Bea", OUTAGE)
    with stage.database.work(stage.now) as work:
        room = work.known_address(PLATFORM.id, ROOM)
        [acme] = [one for one in work.clients() if one.name == "Acme"]
        assert room is not None
        work.choose_client_room(acme.id, room.id)
    shown = len(stage.seen(ROOM))
    below(stage, "Joe Miller", "I am on my way")
    first = stage.delivered[-1].message_id
    assert stage.last("Bea") == "**Joe Miller:** I am on my way"
    below(stage, "Joe Miller", "I am at the door", edits=first)
    assert "I am at the door" in stage.last("Bea")
    below(stage, "Joe Miller", "", attachments=(Attachment("photo", "f1", "router.jpg"),))
    assert stage.last("Joe Miller").startswith("There is nothing to pass on")
    assert "router.jpg" not in stage.last("Bea")
    below(stage, "Joe Miller", "hand back", addressed=True)
    assert stage.last("Joe Miller") == "**E-1**: Joe Miller has handed Bea back to me."
    assert len(stage.seen(ROOM)) == shown
