"""What becomes of a message that is to be said, however the platform behaves."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.port import Ambiguous, ChannelError, Delivery, Refused, Throttled, Unreachable
from bot.process.dispatcher import Dispatcher
from storage.message import MessageClass, NewMessage
from tests.bot.interview import address, begun, end_all_leases, heard, held_until, lease_now, said, short
from tests.stage import PLATFORM, Stage, made


class Platform:
    """Fails as it is told, one attempt after the other, and then works. `tried` is what it was given."""

    def __init__(self, *failures: ChannelError | Callable[[], None] | None) -> None:
        self._failures = list(failures)
        self.tried: list[Delivery] = []
        self.shown: list[str] = []

    async def send(self, delivery: Delivery) -> str:
        self.tried.append(delivery)
        failure = self._failures.pop(0) if self._failures else None
        if isinstance(failure, ChannelError):
            raise failure
        if failure is not None:
            await asyncio.to_thread(failure)
        self.shown.append(delivery.text)
        return f"shown-{len(self.shown)}"


class Silence:
    """Never answers."""

    async def send(self, delivery: Delivery) -> str:
        await asyncio.Event().wait()
        raise AssertionError


def dispatcher(stage: Stage, platform: Platform | Silence, lease_seconds: int = 30) -> Dispatcher:
    return Dispatcher(stage.database, {PLATFORM.id: platform}, lambda: stage.now, lease_seconds=lease_seconds)


def drain(stage: Stage, platform: Platform | Silence, lease_seconds: int = 30) -> None:
    asyncio.run(dispatcher(stage, platform, lease_seconds).drain())


def paused(stage: Stage, platform: Platform, message_id: str) -> tuple[timedelta, timedelta] | None:
    """One message is tried once; for how long nobody takes that one from then on: at least, and at most. None if
    anybody may.
    """

    async def once() -> None:
        carrying = dispatcher(stage, platform)
        await carrying.tick(1)
        await carrying.settle()

    before = lease_now(stage)
    asyncio.run(once())
    after, until = lease_now(stage), held_until(stage, message_id)
    return None if until is None else (until - after, until - before)


def queue(
    stage: Stage, name: str, *texts: str, message_class: MessageClass = "reply", due: timedelta = timedelta()
) -> list[str]:
    """Puts texts in the queue for the address of that name; their ids."""
    at = address(stage, name).id
    messages = [
        NewMessage(made(f"{name} {text}"), at, text, message_class, made("turn"), stage.now + due) for text in texts
    ]
    with stage.database.work(stage.now) as work:
        work.say(messages)
    return [message.id for message in messages]


@pytest.mark.parametrize(
    ("failure", "status", "outcome", "pause"),
    [
        pytest.param(Throttled(40), "pending", "retry", 40, id="throttled"),
        pytest.param(Throttled(0.2), "pending", "retry", 1, id="throttled for a moment"),
        pytest.param(Unreachable("no route"), "pending", "retry", 2, id="unreachable"),
        pytest.param(Ambiguous("reset"), "pending", "ambiguous", 2, id="ambiguous"),
        pytest.param(Refused("blocked by the user"), "failed", "failed", None, id="refused"),
        pytest.param(None, "sent", "sent", None, id="sent"),
    ],
)
def test_each_outcome_has_its_state_and_its_pause(
    migrated_url: str, failure: ChannelError | None, status: str, outcome: str, pause: int | None
) -> None:
    with Stage(migrated_url) as stage:
        [message_id] = queue(stage, "ann", "hello")
        found = paused(stage, Platform(failure), message_id)
        [message] = said(stage, "ann")
        counts = 0 if isinstance(failure, Throttled) else 1
        assert (message.status, message.outcome, message.attempts) == (status, outcome, counts)
        assert message.error == (str(failure) if failure else None)
        if pause is None:
            assert found is None
        else:
            assert found is not None
            assert found[0] <= timedelta(seconds=pause) <= found[1]


def test_a_platform_that_does_not_answer_is_given_up_in_less_than_half_the_lease(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        queue(stage, "ann", "hello")
        drain(stage, Silence(), lease_seconds=1)
        [message] = said(stage, "ann")
        assert (message.status, message.outcome, message.error) == ("pending", "ambiguous", "no answer in time")


def test_one_silent_address_does_not_hold_up_the_others(migrated_url: str) -> None:
    class OneIsSilent(Platform):
        async def send(self, delivery: Delivery) -> str:
            if delivery.address == "ann":
                await Silence().send(delivery)
            return await super().send(delivery)

    async def first_seen(stage: Stage, platform: Platform) -> Sequence[str]:
        async with asyncio.timeout(6):  # less than a send may take
            await dispatcher(stage, platform).tick()
        return platform.shown

    with Stage(migrated_url) as stage:
        queue(stage, "ann", "to the silent one")
        stage.now += timedelta(seconds=1)
        queue(stage, "bob", "to the other one")
        assert asyncio.run(first_seen(stage, OneIsSilent())) == ["to the other one"]


def test_pauses_grow_until_it_is_given_up_and_written_in_the_journal(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        [message_id] = queue(stage, "ann", "hello")
        platform = Platform(*(Unreachable("no route") for _ in range(20)))
        for seconds in (2, 4, 8, 16, 32, 64, 128):
            found = paused(stage, platform, message_id)
            assert found is not None
            assert found[0] <= timedelta(seconds=seconds) <= found[1]
            end_all_leases(stage)
        assert paused(stage, platform, message_id) is None
        drain(stage, platform)
        [message] = said(stage, "ann")
        assert [delivery.attempt for delivery in platform.tried] == [1, 2, 3, 4, 5, 6, 7, 8]
        assert (message.status, message.error) == ("failed", "given up after 8 attempts: no route")
        with stage.database.work(stage.now) as work:
            [entry] = work.journal()
        assert entry.what == "could not say something"
        assert message_id in (entry.after or "")


def test_being_asked_to_wait_is_never_a_reason_to_give_up(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        queue(stage, "ann", "hello")
        platform = Platform(*(Throttled(5) for _ in range(12)))
        for _ in range(13):
            end_all_leases(stage)
            drain(stage, platform)
        assert platform.shown == ["hello"]


def test_a_defect_of_a_channel_is_that_messages_own(migrated_url: str) -> None:
    def fail() -> None:
        raise KeyError("id")

    with Stage(migrated_url) as stage:
        queue(stage, "ann", "poison")
        stage.now += timedelta(seconds=1)
        queue(stage, "bob", "hello")
        drain(stage, Platform(fail))
        assert [message.status for message in said(stage, "ann")] == ["pending"]
        assert [message.status for message in said(stage, "bob")] == ["sent"]
        platform = Platform(*(fail for _ in range(7)))
        for _ in range(8):
            end_all_leases(stage)
            drain(stage, platform)
        assert [(message.status, message.error) for message in said(stage, "ann")] == [
            ("failed", "given up after 8 attempts: KeyError")
        ]


def test_a_message_that_kills_whoever_sends_it_is_given_up(migrated_url: str) -> None:
    class Deadly(BaseException):
        """The process dies, as far as the message is concerned."""

    def die() -> None:
        raise Deadly

    with Stage(migrated_url) as stage:
        queue(stage, "ann", "poison", "and then this")
        platform = Platform(*(die for _ in range(8)))
        for _ in range(8):
            with pytest.raises(Deadly):
                drain(stage, platform)
            end_all_leases(stage)
        drain(stage, platform)
        assert [message.status for message in said(stage, "ann")] == ["failed", "sent"]
        assert platform.shown == ["and then this"]


@pytest.mark.parametrize(
    ("message_class", "status"), [("nudge", "sent"), ("reply", "pending"), ("alert", "pending"), ("relay", "pending")]
)
def test_only_a_nudge_that_may_have_arrived_is_not_said_again(
    migrated_url: str, message_class: MessageClass, status: str
) -> None:
    with Stage(migrated_url) as stage:
        queue(stage, "ann", "hello", message_class=message_class)
        drain(stage, Platform(Ambiguous("reset")))
        [message] = said(stage, "ann")
        assert (message.status, message.outcome) == (status, "ambiguous")


def test_what_comes_later_waits_for_what_comes_first_at_its_own_address_only(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        queue(stage, "ann", "first", "second", "third")
        platform = Platform(Unreachable("no route"))
        drain(stage, platform)
        assert platform.shown == []
        queue(stage, "bob", "to bob")
        drain(stage, platform)
        assert platform.shown == ["to bob"]
        end_all_leases(stage)
        drain(stage, platform)
        assert platform.shown == ["to bob", "first", "second", "third"]


def test_a_refused_message_blocks_nothing(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        queue(stage, "ann", "first", "second")
        platform = Platform(Refused("too long"))
        drain(stage, platform)
        assert platform.shown == ["second"]
        assert [message.status for message in said(stage, "ann")] == ["failed", "sent"]


def test_whoever_lost_the_lease_changes_nothing(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        queue(stage, "ann", "hello")
        other = Platform()

        def overtaken() -> None:
            end_all_leases(stage)
            drain(stage, other)

        slow = Platform(overtaken)
        drain(stage, slow)
        [message] = said(stage, "ann")
        assert [delivery.attempt for delivery in (*slow.tried, *other.tried)] == [1, 2]
        assert (message.status, message.attempts, message.outcome) == ("sent", 2, "sent")


def test_an_installation_without_a_channel_waits(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        queue(stage, "ann", "hello")
        asyncio.run(Dispatcher(stage.database, {}, lambda: stage.now).drain())
        [message] = said(stage, "ann")
        assert (message.status, message.error) == ("pending", "no channel is wired for terminal")


@pytest.mark.parametrize("year", [2001, 2031])
def test_business_time_says_what_is_due_and_the_database_how_long_it_is_held(migrated_url: str, year: int) -> None:
    with Stage(migrated_url, datetime(year, 3, 3, 9, tzinfo=UTC)) as stage:
        [message_id] = queue(stage, "ann", "in an hour", due=timedelta(hours=1))
        leases: list[datetime | None] = []
        platform = Platform(lambda: leases.append(held_until(stage, message_id)))
        drain(stage, platform)
        assert platform.tried == []
        stage.now += timedelta(hours=1)
        before = lease_now(stage)
        drain(stage, platform, lease_seconds=30)
        assert platform.shown == ["in an hour"]
        [lease] = leases
        assert lease is not None
        assert before + timedelta(seconds=30) <= lease <= lease_now(stage) + timedelta(seconds=30)
        assert said(stage, "ann")[0].sent_at == stage.now


def test_a_question_that_was_answered_meanwhile_is_not_asked(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        begun(stage, stage.contact("ann", "Acme"))
        stage.turn.take(heard("ann", "I agree"), stage.now)
        stage.send()
        assert [delivery.text.splitlines()[-1] for delivery in stage.seen("ann")] == ["How many offices do you have?"]
        assert [(message.status, message.outcome) for message in said(stage, "ann")] == [
            ("dropped", "it was answered meanwhile"),
            ("sent", "sent"),
        ]


@pytest.mark.parametrize("by", ["the contact", "a consultant"])
def test_after_a_stop_nothing_is_asked(migrated_url: str, by: str) -> None:
    with Stage(migrated_url) as stage:
        contact = stage.contact("ann", "Acme")
        begun(stage, contact)
        if by == "the contact":
            stage.turn.take(heard("ann", "stop"), stage.now)
        else:
            with stage.database.work(stage.now) as work:
                work.set_stopped(contact.person_id, stage.now)
        stage.send()
        assert said(stage, "ann")[0].status == "dropped"
        assert not [delivery for delivery in stage.seen("ann") if "May I ask" in delivery.text]


def test_an_opening_waits_until_the_conversation_that_is_open_has_ended(migrated_url: str) -> None:
    with Stage(migrated_url) as stage:
        contact = stage.contact("ann", "Acme")
        stage.start(short("offices"), contact)
        stage.start(short("printers"), contact)
        assert [delivery for delivery in stage.seen("ann") if "printers" in delivery.text] == []
        stage.says("ann", "I agree")
        stage.says("ann", "3")
        assert [delivery.text.splitlines()[-1] for delivery in stage.seen("ann")[-2:]] == [
            "That was all about offices.",
            "May I ask about printers?",
        ]
