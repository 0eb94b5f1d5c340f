"""The contact writes, the team gives orders, time passes: all at the same moment, and nobody waits for ever."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from threading import Barrier

from bot.channels.port import Inbound
from bot.process.clock import Clock
from bot.turn import Turn
from storage.database import Database
from tests.bot.interview import begun, heard, said
from tests.stage import MONDAY, ROOM, Stage

ROUNDS = 40


def typed(text: str, message_id: str) -> Inbound:
    """A line of Joe's in the room."""
    return replace(heard(ROOM, text, message_id), speaker="Joe")


def test_turns_orders_and_ticks_at_the_same_moment_lose_nothing(migrated_url: str) -> None:
    now = MONDAY.replace(hour=10)
    with Stage(migrated_url, now) as stage, closing(Database.open(migrated_url)) as other:
        stage.room()
        stage.consultant("Joe")
        begun(stage, stage.contact("Ann", "Acme"))
        stage.says("Ann", "The server is down")
        turn, orders, clock = Turn(stage.database), Turn(other), Clock(other)
        together = Barrier(3)
        work: list[Callable[[int], object]] = [
            lambda n: turn.take(heard("Ann", f"from Ann {n}", f"ann {n}"), now),
            lambda n: orders.take(typed(f"1: from Joe {n}", f"joe {n}"), now),
            lambda n: clock.tick(now.replace(hour=11 + n % 5)),
        ]

        def run(one: Callable[[int], object]) -> None:
            for number in range(ROUNDS):
                together.wait(30)
                one(number)

        with ThreadPoolExecutor(3) as threads:
            for future in [threads.submit(run, one) for one in work]:
                future.result(120)
        stage.now = now.replace(hour=16)  # a tick may have put off a line until after the card that it tells again
        stage.send()
        to_ann = [one.text for one in said(stage, "Ann") if one.message_class == "relay"]
        assert to_ann == [f"**Joe:** from Joe {number}" for number in range(ROUNDS)]
        in_room = [one.text for one in stage.seen(ROOM) if "“from Ann" in one.text]
        assert in_room == [f"**E-1** Ann, Acme: “from Ann {number}”" for number in range(ROUNDS)]
