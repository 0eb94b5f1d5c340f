"""Due work in a large database, beside plain sqlite3: needs added and claimed, messages claimed and finished."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Protocol

from bench.grown import PER_CONTACT, TODAY, copy, grow, made
from bench.plain import Plain
from conversations.need.need import CostRange, Need
from storage.claim import Sent
from storage.database import Database

SMALL = 10_000
ADDED = 10_000
LATER = TODAY + timedelta(days=1000)
CLAIMED = 1_000
ROUNDS = 5


class Work(Protocol):
    """What is measured, of both."""

    def adding(self, count: int, due: datetime) -> Callable[[], None]: ...
    def claim(self, count: int, now: datetime) -> None: ...
    def send(self, count: int, now: datetime) -> None: ...


class Ours:
    """Bluepaper's storage on a grown database."""

    def __init__(self, url: str, needs: int) -> None:
        self._database = Database.open(url)
        self._contacts = needs // PER_CONTACT
        self._needs = needs

    def adding(self, count: int, due: datetime) -> Callable[[], None]:
        """What plants needs in one work; they are thought of beforehand."""
        numbers = range(self._needs + 1, self._needs + 1 + count)
        self._needs += count
        needs = [(_need(number, 1 + number % self._contacts), due) for number in numbers]

        def add() -> None:
            with self._database.work(TODAY) as work:
                work.add_needs(needs)

        return add

    def claim(self, count: int, now: datetime) -> None:
        """Takes the next needs that are due, with the address of each, and puts them off for a week."""
        with self._database.work(now) as work:
            due = work.claim_due_needs(count, now)
            later = now + timedelta(days=7)
            work.look_again_each({need_id: later for need_id, _ in due})
        assert len(due) == count

    def send(self, count: int, now: datetime) -> None:
        """As the dispatcher does: one message at a time, a work before it is sent and another one after."""
        for _ in range(count):
            with self._database.work(now) as work:
                [message] = work.claim("bench", 30, 1, business_now=now)
            with self._database.work(now) as work:
                work.finish(message.id, "bench", Sent(now))

    def close(self) -> None:
        self._database.close()


def _need(number: int, contact: int) -> Need:
    return Need(
        id=made(number),
        number=0,
        kind="ups_battery",
        client_id=made((contact + 1) // 2),
        contact_id=made(contact),
        planted_at=TODAY,
        why=(made(1),),
        cost=CostRange(100, 400, "USD", "our last ten offers"),
        item="the battery",
        horizon=date(2031, 1, 1),
        rule="3b0d",
        lifecycle="4f2f",
    )


def measure_due(folder: Path, needs: int, postgresql: str | None = None) -> None:
    """Prints a line for each kind of work, at ten thousand needs and at so many."""
    print(f"\n{'due work, ms':<42}{'plain':>9}{'bluepaper':>11}{'times':>8}   (rounds)")
    for size in dict.fromkeys((min(SMALL, needs), needs)):
        path, started = folder / f"grown {size}.db", time.perf_counter()
        grow(path, size)
        grown = time.perf_counter() - started
        if postgresql and size == needs:
            copy(path, postgresql)
        with (
            closing(Plain(folder / f"plain {size}.db", path)) as plain,
            closing(Ours(f"sqlite:///{path}", size)) as our,
        ):
            print(f"{size:,} needs and messages, made in {grown:.1f} s")
            _compare(plain, our)
            _compare_rows(path, our)
    if postgresql:
        with closing(Ours(postgresql, needs)) as our:
            print(f"{needs:,} needs and messages on PostgreSQL")
            _compare(None, our)


def _compare(plain: Work | None, our: Work) -> None:
    share = CLAIMED // ROUNDS
    work: tuple[tuple[str, Callable[[Work], Callable[[], None]]], ...] = (
        (f"claim the next {CLAIMED:,} needs due", lambda one: partial(one.claim, CLAIMED, TODAY)),
        (f"claim and finish {share} messages, 1 by 1", lambda one: partial(one.send, share, TODAY)),
        (f"add {ADDED:,} needs", lambda one: one.adding(ADDED, LATER)),
    )
    for name, do in work:
        rounds = [(_ms(do(plain)) if plain else 0, _ms(do(our))) for _ in range(ROUNDS)]
        if plain:
            _show(name, rounds)
        else:
            print(f"  {name:<40}{'':>9}{median(ours for _, ours in rounds):>11.1f}")


def _compare_rows(path: Path, our: Ours) -> None:
    """What of adding is our own: beside it sqlite3 puts tuples into this very table, with its five indexes and its
    references, where the floor above has six columns and one index.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as bare:
        bare.executescript("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
        rounds = [(_ms(_copying(bare, 10**9 + n * ADDED)), _ms(our.adding(ADDED, LATER))) for n in range(ROUNDS)]
    _show("the same into the same table", rounds)


def _copying(bare: sqlite3.Connection, first: int) -> Callable[[], None]:
    _, number, *others = bare.execute("SELECT * FROM need ORDER BY number DESC LIMIT 1").fetchone()
    rows = [(made(first + n), number + 1 + n, *others) for n in range(ADDED)]
    marks = ", ".join("?" * len(rows[0]))

    def add() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany(f"INSERT INTO need VALUES ({marks})", rows)  # noqa: S608 - question marks only
        bare.execute("COMMIT")

    return add


def _show(name: str, rounds: list[tuple[float, float]]) -> None:
    floor, ours = (median(each) for each in zip(*rounds, strict=True))
    times = [mine / theirs for theirs, mine in rounds]
    shown = ", ".join(f"{each:.1f}" for each in times)
    print(f"  {name:<40}{floor:>9.1f}{ours:>11.1f}{median(times):>8.1f}   ({shown})")


def _ms(do: Callable[[], None]) -> float:
    started = time.perf_counter()
    do()
    return (time.perf_counter() - started) * 1000
