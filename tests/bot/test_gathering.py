"""Twenty things at once in a room: the first are read one by one, the rest together, and each can be taken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage.escalation import StoredEscalation
from tests.stage import MONDAY, ROOM, Stage

COMPLAINT = "please order two laptops like the last ones"
OUTAGE = "The server is down, nobody can work"
EVENING = MONDAY.replace(hour=20)
MORNING = {"hours": 14}


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    with Stage(migrated_url, EVENING) as stage:
        stage.firm()
        yield stage


def evening(stage: Stage, count: int = 20, urgent: tuple[int, ...] = (3, 17)) -> None:
    """So many clients write after hours, some of them of something urgent; the room reads it in the morning."""
    for number in range(1, count + 1):
        stage.contact(f"Ann {number}", f"Client {number}")
        stage.says(f"Ann {number}", OUTAGE if number in urgent else COMPLAINT)
    assert stage.seen(ROOM) == []


def open_(stage: Stage) -> dict[int, StoredEscalation]:
    with stage.database.work(stage.now) as work:
        return {one.escalation.number: one for one in work.escalations(over=True)}


def test_twenty_at_once_are_five_cards_the_urgent_ones_and_a_list(stage: Stage) -> None:
    evening(stage)
    stage.moves(**MORNING)
    texts = [one.text for one in stage.seen(ROOM)]
    cards = [int(text[4:].split(":")[0]) for text in texts if text.startswith("**E-")]
    lists = [text for text in texts if "more at once" in text]
    assert cards[:5] == [1, 2, 3, 4, 5]
    assert set(cards) == {1, 2, 3, 4, 5, 17}
    [listed] = lists
    assert listed.startswith("**14 more at once.**")
    assert [f"**E-{number}** " in listed for number in range(1, 21)] == [
        number > 5 and number != 17 for number in range(1, 21)
    ]
    assert "- **E-6** An order was given in chat (when you can): Ann 6, Client 6" in listed


def test_each_of_a_list_can_be_taken_and_has_its_card_then(stage: Stage) -> None:
    evening(stage)
    stage.moves(**MORNING)
    at = next(number for number, one in enumerate(stage.seen(ROOM)) if "more at once" in one.text)
    posted = f"platform-{stage.seen(ROOM)[at].id}"
    assert len(stage.seen(ROOM)[at].buttons) == 14
    for button in [one.label for one in stage.seen(ROOM)[at].buttons]:
        stage.taps("Joe Miller", button, message=at)
    assert all(one.escalation.by for number, one in open_(stage).items() if number > 5 and number != 17)
    now = stage.platform.changed[posted]
    assert not now.buttons
    assert now.text.count("; Joe Miller has it") == 14
    card = next(one for one in stage.seen(ROOM) if one.text.startswith("**E-9: "))
    assert "**Joe Miller has it.**" in card.text
    assert COMPLAINT in card.text


def test_what_comes_again_at_once_is_one_message(stage: Stage) -> None:
    evening(stage, 4, urgent=())
    stage.moves(**MORNING)
    before = len(stage.seen(ROOM))
    assert before == 4
    stage.moves(days=1, hours=1)
    again = [one.text for one in stage.seen(ROOM)[before:]]
    assert [text.splitlines()[0] for text in again] == ["**4 that nobody has yet.** I have told you of each before:"]
    stage.taps("Joe Miller", "I'll take it: E-2")
    assert open_(stage)[2].escalation.by is not None


def test_a_few_stay_cards(stage: Stage) -> None:
    evening(stage, 5, urgent=())
    stage.moves(**MORNING)
    assert [one.text[:5] for one in stage.seen(ROOM)] == [f"**E-{number}" for number in range(1, 6)]
