"""Several processes on one database: nothing is heard twice, nothing is out of order, nobody carries beside another."""

import json
import subprocess
import sys
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from storage.database import Database
from tests.storage.hammer import ADDRESSES, MESSAGES
from tests.storage.settlement import NOON, Seat, settled

ROOT = Path(__file__).parents[2]
PROCESSES = 3


def hammer(url: str, mode: str, folder: Path) -> list[Any]:
    """What each of the processes found."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.storage.hammer", url, mode, str(seed), str(folder)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in range(PROCESSES)
    ]
    printed = [process.communicate(timeout=120)[0] for process in running]
    assert [process.returncode for process in running] == [0] * PROCESSES
    return [json.loads(line)[mode] for line in printed]


@pytest.fixture
def seats(database: Database) -> list[Seat]:
    return settled(database, *(f"Client {number}" for number in range(ADDRESSES)))


def test_processes_that_deliver_the_same_are_heard_once_and_in_order(
    database: Database, seats: list[Seat], migrated_url: str, tmp_path: Path
) -> None:
    assert sum(hammer(migrated_url, "hear", tmp_path)) == MESSAGES
    with database.work(NOON) as work:
        transcripts = [work.transcript(seat.address_id) for seat in seats]
    for transcript in transcripts:
        assert [message.seq for message in transcript] == sorted({message.seq for message in transcript})
        turns = [
            turn for turn, _ in groupby(message.text.removeprefix("text ").partition(".")[0] for message in transcript)
        ]
        assert len(turns) == len(set(turns))  # nothing came between a message and its answers
    heard = [message for transcript in transcripts for message in transcript if message.direction == "heard"]
    assert len(heard) == MESSAGES
    assert {message.duplicates for message in heard} == {PROCESSES - 1}
    said = sum(len(transcript) for transcript in transcripts) - len(heard)
    assert said == sum(number % 6 for number in range(MESSAGES))


@pytest.mark.parametrize("spread", [0, 60], ids=["all due", "falling due"])
def test_no_two_processes_carry_at_one_address(
    database: Database, seats: list[Seat], migrated_url: str, tmp_path: Path, spread: int
) -> None:
    with database.work(NOON) as work:
        for seat in seats:
            due = [NOON + timedelta(minutes=number * 7 % spread if spread else 0) for number in range(40)]
            work.say([seat.said(str(number), due_at=due_at) for number, due_at in enumerate(due)])
    assert hammer(migrated_url, "claim", tmp_path) == [[]] * PROCESSES
    for seat in seats:
        carried = [line.split() for line in (tmp_path / seat.address_id).read_text().splitlines()]
        order = [int(seq) for seq, _ in carried]
        assert spread or order == sorted(order)
        done = [int(seq) for seq, outcome in carried if outcome != "Retry"]
        assert len(done) == len(set(done)) == 40
