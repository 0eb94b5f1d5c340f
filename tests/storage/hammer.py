"""One of several processes that hammer one database: `python -m tests.storage.hammer URL MODE SEED FOLDER`.

`hear` delivers the same messages in its own order and answers each that is new. `claim` carries what is to be said,
with mishaps, and proves by a lock on a file for each address that nobody else carries there. Prints a JSON line.
"""

import fcntl
import json
import os
import random
import sys
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from storage.claim import Claimed, Dropped, Failed, Outcome, Retry, Sent
from storage.database import Database
from storage.message import NewMessage
from tests.storage.settlement import NOON, Seat, made

ADDRESSES = 4
MESSAGES = 60
ORDERLESS = 100


def seats(database: Database) -> list[Seat]:
    """Those that the test settled, found again."""
    with database.work(NOON) as work:
        contacts = work.contacts()
        return [
            Seat(
                each.client_name,
                each.client_id,
                each.person_id,
                each.id,
                work.addresses(each.person_id)[0].id,
                made(f"conversation {each.client_name}"),
            )
            for each in contacts
        ]


def hear(database: Database, lots: random.Random) -> int:
    """How many messages were new to us."""
    there = seats(database)
    fresh = 0
    for number in lots.sample(range(MESSAGES), MESSAGES):
        seat = there[number % len(there)]
        with database.work(NOON) as work:
            if work.hear(seat.heard(number)):
                fresh += 1
                work.say([_answer(seat, number, part) for part in range(number % 6)])
    return fresh


def _answer(seat: Seat, number: int, part: int) -> NewMessage:
    return seat.said(f"{number}.{part}")


def claim(database: Database, lots: random.Random, folder: Path) -> list[str]:
    """What went wrong. Our clock differs a little from the others' each time, and once an hour has passed is right."""
    owner, wrong = str(uuid4()), []
    empty = tries = 0
    while empty < 5:
        tries += 1
        now = NOON + timedelta(minutes=lots.randint(0, 60) if tries < ORDERLESS else 60)
        with database.work(now) as work:
            claimed = work.claim(owner, 30, lots.randint(1, ADDRESSES), business_now=now)
        empty = 0 if claimed or tries < ORDERLESS else empty + 1
        wrong += [f"two at once: {one.address_id}" for one in claimed if not _carry(database, lots, folder, one, owner)]
    return wrong


def _carry(database: Database, lots: random.Random, folder: Path, claimed: Claimed, owner: str) -> bool:
    """Whether we were alone at the address."""
    with ExitStack() as stack:
        file = stack.enter_context((folder / claimed.address_id).open("a"))
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        outcomes: list[Outcome] = [
            Sent(NOON, claimed.id),
            Retry(timedelta(0), "busy", ambiguous=True),
            Failed("gone"),
            Dropped("void"),
        ]
        [outcome] = lots.choices(outcomes, [8, 2, 1, 1])
        file.write(f"{claimed.seq} {type(outcome).__name__}\n")
        file.flush()
    with database.work(NOON) as work:
        return work.finish(claimed.id, owner, outcome)


def main() -> None:
    url, mode, seed, folder = sys.argv[1:]
    database = Database.open(url)
    lots = random.Random(int(seed))
    found = hear(database, lots) if mode == "hear" else claim(database, lots, Path(folder))
    database.close()
    print(json.dumps({"process": os.getpid(), mode: found}))


if __name__ == "__main__":
    main()
