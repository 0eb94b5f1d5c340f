"""Whatever happens in whichever order: one message at a time at an address, the earliest due one first, none lost."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.claim import Claimed, Dropped, Failed, Outcome, Postponed, Retry, Sent
from storage.database import Database
from tests.storage.settlement import NOON, Seat, settle

SETTLEMENTS = count()
HOUR = timedelta(hours=1)
OUTCOMES: dict[str, Outcome] = {
    "sent": Sent(NOON, "external"),
    "retry": Retry(timedelta(0), "busy"),
    "rest": Retry(HOUR, "busy"),
    "postpone": Postponed(NOON + 100 * HOUR),
    "fail": Failed("gone"),
    "drop": Dropped("void"),
}
SEATS = st.integers(0, 1)
ACTS = st.one_of(
    st.tuples(st.just("say"), SEATS, st.integers(0, 3)),
    st.tuples(st.just("claim"), st.sampled_from("ab"), st.sampled_from([0, 30])),
    st.tuples(st.sampled_from(sorted(OUTCOMES)), st.sampled_from("ab"), st.integers(0, 3)),
    st.tuples(st.just("wait"), st.just(0), st.integers(0, 2)),
)


@dataclass
class Told:
    """What the model knows of a message."""

    seat: int
    seq: int
    due_at: datetime
    status: str = "pending"
    owner: str = ""
    held_until_finished: bool = False
    rests: bool = False


@dataclass
class Queue:
    """The rules of claiming, as simply as they can be said."""

    told: dict[str, Told] = field(default_factory=dict)
    now: datetime = NOON

    def claimable(self) -> set[str]:
        heads = set()
        for seat in {told.seat for told in self.told.values()}:
            there = {key: told for key, told in self.told.items() if told.seat == seat}
            due = {key: told for key, told in there.items() if told.status == "pending" and told.due_at <= self.now}
            under_way = {key: told for key, told in there.items() if told.status == "sending"}
            if any(told.held_until_finished for told in under_way.values()) or any(told.rests for told in due.values()):
                continue
            if under_way or due:
                heads.add(min(under_way or due, key=lambda key: there[key].seq))
        return heads

    def finish(self, key: str, owner: str, name: str) -> bool:
        told = self.told[key]
        if (told.status, told.owner) != ("sending", owner):
            return False
        match name:
            case "retry" | "rest" | "postpone":
                told.status = "pending"
            case _:
                told.status = name
        told.owner, told.rests = "", name == "rest"
        if name == "postpone":
            told.due_at = NOON + 100 * HOUR
        return True


@given(acts=st.lists(ACTS, max_size=25))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_claims_follow_the_rules(database: Database, acts: Sequence[tuple[str, str | int, int]]) -> None:
    with database.work(NOON) as work:
        seats = [settle(work, f"Client {next(SETTLEMENTS)}") for _ in range(2)]
    queue, claimed = Queue(), list[Claimed]()
    for act, who, number in acts:
        match act:
            case "say":
                say(database, queue, seats, int(who), NOON + number * HOUR)
            case "wait":
                queue.now += number * HOUR
            case "claim":
                claimed += claim(database, queue, seats, str(who), number)
            case _ if claimed:
                key = claimed[number % len(claimed)].id
                with database.work(NOON) as work:
                    assert work.finish(key, str(who), OUTCOMES[act]) == queue.finish(key, str(who), act)
    expected = {key: told.status for key, told in queue.told.items()}
    words = {"sent": "sent", "fail": "failed", "drop": "dropped"}
    with database.work(NOON) as work:
        stored = {message.id: message.status for seat in seats for message in work.transcript(seat.address_id)}
    assert stored == {key: words.get(status, status) for key, status in expected.items()}


def say(database: Database, queue: Queue, seats: Sequence[Seat], who: int, due_at: datetime) -> None:
    said = seats[who].said(str(len(queue.told)), due_at=due_at)
    with database.work(NOON) as work:
        work.say([said])
    queue.told[said.id] = Told(who, len(queue.told), due_at)


def claim(database: Database, queue: Queue, seats: Sequence[Seat], owner: str, lease: int) -> tuple[Claimed, ...]:
    with database.work(queue.now) as work:
        claimed = work.claim(owner, lease, 10, business_now=queue.now, address_ids=[seat.address_id for seat in seats])
    assert {one.id for one in claimed} == queue.claimable()
    for one in claimed:
        told = queue.told[one.id]
        told.status, told.owner, told.held_until_finished, told.rests = "sending", owner, lease > 0, False
    return claimed
