"""Whatever the platform delivers again, at whatever later time, changes nothing: real turns on a real database."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.port import Inbound
from tests.stage import PLATFORM, Stage, playbook_named

TEXTS = [
    *[
        "I agree",
        "2",
        "two",
        "a whole lot",
        "Harbour Street",
        "Mill Lane",
        "yes",
        "no",
        "4 years",
        "grow",
        "nothing more",
    ],
    *[
        "back",
        "skip",
        "why?",
        "later",
        "maybe tomorrow",
        "stop",
        "go on",
        "forget me",
        "can I talk to a person",
        "help",
    ],
    *["sites: 1", "sites: 3", "Office 1: The Barn", "actually 1", "next year: same", "my password is Sommer2026!x"],
]
DONE = st.one_of(
    st.sampled_from(TEXTS).map(lambda text: ("text", text)),
    st.integers(0, 3).map(lambda button: ("press", button)),
    st.integers(0, 9).map(lambda index: ("edit", index)),
    st.integers(1, 40).map(lambda hours: ("hours", hours)),
    st.integers(0, 9).map(lambda index: ("again", index)),
)


def play(stage: Stage, done: tuple[str, str | int]) -> None:
    match done:
        case ("text", str() as text):
            stage.says("hank", text)
        case ("press", int() as index) if stage.seen("hank") and stage.seen("hank")[-1].buttons:
            buttons = stage.seen("hank")[-1].buttons
            stage.presses("hank", buttons[index % len(buttons)].label)
        case ("edit", int() as index) if stage.delivered:
            stage.says("hank", "3", edits=stage.delivered[index % len(stage.delivered)].message_id)
        case ("hours", int() as hours):
            stage.moves(hours=hours)
        case ("again", int() as index) if stage.delivered:
            before, seen = stage.dump(), len(stage.seen("hank"))
            taken = stage.again(index % len(stage.delivered))
            assert taken.duplicate
            assert stage.dump() == before
            assert len(stage.seen("hank")) == seen


@given(story=st.lists(DONE, min_size=4, max_size=20))
@settings(max_examples=40)
def test_a_message_delivered_again_adds_no_row(sqlite_template: Path, story: list[tuple[str, str | int]]) -> None:
    with TemporaryDirectory() as folder, Stage(f"sqlite:///{shutil.copy(sqlite_template, folder)}") as stage:
        stage.start(playbook_named("offices"), stage.contact("hank", "Acme"))
        for done in story:
            play(stage, done)
        before = stage.dump()
        for index in range(len(stage.delivered)):
            assert stage.again(index).duplicate
        assert stage.dump() == before
        assert "Sommer2026" not in str(before)


def test_messages_at_the_same_moment_all_count(migrated_url: str) -> None:
    """Answers to three questions, none of which is open, each delivered four times."""
    said = {"files: cloud": "cloud", "staff: 12": "12", "happy: 4": "4"}
    with Stage(migrated_url) as stage:
        hank = stage.contact("hank", "Acme")
        stage.start(playbook_named("every_kind"), hank)
        stage.says("hank", "I agree")
        sent = [Inbound(PLATFORM.id, "hank", f"burst {text}", text, stage.now) for text in [*said] * 4]
        with ThreadPoolExecutor(6) as pool:
            taken = list(pool.map(lambda inbound: stage.turn.take(inbound, stage.now), sent))
        assert sum(not one.duplicate for one in taken) == len(said)
        assert {answer.value for answer in stage.answers(hank).values()} == {"agree", *said.values()}
