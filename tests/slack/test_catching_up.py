"""What was written while nobody listened is read in Slack's history, once and in its order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager

from bot.channels.slack.connection import Identity
from bot.channels.slack.line import installation_of, slack_http_line, slack_line
from bot.channels.slack.watching import Watching
from bot.process.taking import Taking
from storage.database import Database
from storage.heard_in_room import HeardInRoom
from storage.last_heard import LastHeard
from tests.slack.office import SlackOffice, office
from tests.slack.server import APP_TOKEN, BOT, BOT_TOKEN, SIGNING_SECRET, TEAM, FakeSlack, Fault
from tests.stage import MONDAY

HANK = "U7HANK"
ON_SLACK = installation_of(Identity(TEAM, BOT, "B0BOT", "Harbour IT"))


@asynccontextmanager
async def at_work(stage: SlackOffice, *, http: bool) -> AsyncIterator[None]:
    """The app listens until the block ends."""
    take = Taking(stage.database, lambda: MONDAY).take

    def behind(installation_id: str) -> Sequence[LastHeard | HeardInRoom]:
        with stage.database.work(MONDAY) as work:
            return (*work.heard_in_rooms(installation_id), *work.last_heard(installation_id))

    secrets = (BOT_TOKEN, SIGNING_SECRET if http else APP_TOKEN, stage.slack.url)
    made = (slack_http_line if http else slack_line)(*secrets, take=take, now=lambda: MONDAY, behind=behind)
    async with made as line:
        stop = asyncio.Event()
        listening = asyncio.ensure_future(line.listen(stop))
        try:
            yield
        finally:
            stop.set()
            await listening


def test_what_was_missed_is_read_at_the_start(migrated_url: str, http: bool) -> None:
    async def play() -> None:
        slack = FakeSlack(retries=(), ack_seconds=0.3)
        await slack.start()
        stage = SlackOffice(Database.open(migrated_url), ON_SLACK, MONDAY, slack=slack)
        with stage.database.work(MONDAY) as work:
            work.install(ON_SLACK)
        stage.member("Hank Weber", "Weber Print Shop", HANK)
        async with at_work(stage, http=False):
            await stage.until(lambda: slack.connected)
            slack.writes(HANK, "one")
            await stage.until(lambda: stage.heard(HANK) == ["one"])
        for text in ("two", "three"):
            slack.writes(HANK, text)
        await stage.until(lambda: not slack.waiting())
        for _ in range(2):
            async with at_work(stage, http=http):
                await stage.until(lambda: stage.heard(HANK) == ["one", "two", "three"])
        assert slack.refused == []
        stage.database.close()
        await slack.stop()

    asyncio.run(play())


def test_what_was_missed_is_read_though_the_connection_breaks_now_and_then(sqlite_url: str) -> None:
    async def play() -> None:
        async with office(sqlite_url) as stage:
            stage.member("Hank Weber", "Weber Print Shop", HANK)
            stage.slack.writes(HANK, "one")
            await stage.until(lambda: stage.heard(HANK) == ["one"])
            assert stage.watching is not None
            _, catching_up = stage.watching
            marked = await catching_up.mark()
            breaks: Iterator[Fault] = iter(("broken", "reset", "broken"))
            stage.slack.on_call = lambda method: next(breaks, None) if method == "conversations.history" else None
            stage.slack.retries, stage.slack.ack_seconds = (), 0.1
            await stage.slack.cut()
            stage.slack.writes(HANK, "two")
            await catching_up.run(marked)
            assert next(breaks, None) is None
            await stage.until(lambda: stage.heard(HANK) == ["one", "two"])

    asyncio.run(play())


def test_what_was_missed_while_the_socket_was_away_is_read(sqlite_url: str) -> None:
    async def play() -> None:
        async with office(sqlite_url) as stage:
            stage.member("Hank Weber", "Weber Print Shop", HANK)
            stage.slack.writes(HANK, "one")
            await stage.until(lambda: stage.heard(HANK) == ["one"])
            assert stage.watching is not None
            stop, watching = asyncio.Event(), Watching(*stage.watching, look_seconds=0.1, gap_seconds=0.5)
            running = asyncio.create_task(watching.run(stop))
            await asyncio.sleep(0.3)
            stage.slack.retries, stage.slack.ack_seconds = (), 0.1
            stage.slack.on_call = lambda method: "broken" if method == "apps.connections.open" else None
            await stage.slack.cut()
            stage.slack.writes(HANK, "two")
            await stage.until(lambda: not watching.alive)
            await asyncio.sleep(1)
            assert stage.heard(HANK) == ["one"]
            stage.slack.on_call = lambda method: None
            await stage.until(lambda: stage.heard(HANK) == ["one", "two"])
            assert watching.alive
            stop.set()
            await running

    asyncio.run(play())


def test_a_change_of_what_was_heard_before_is_found(sqlite_url: str) -> None:
    async def play() -> None:
        async with office(sqlite_url) as stage:
            stage.start(stage.member("Hank Weber", "Weber Print Shop", HANK), HANK, "discovery")
            await stage.hears(HANK, "1 of 11")
            stage.slack.presses(HANK, "I agree")
            await stage.hears(HANK, "2 of 11")
            typed = stage.slack.writes(HANK, "the phones")
            await stage.hears(HANK, "3 of 11")
            assert stage.watching is not None
            _, catching_up = stage.watching
            await stage.until(lambda: not stage.slack.waiting())
            stage.slack.retries, stage.slack.ack_seconds = (), 0.1
            await stage.slack.cut()
            marked = await catching_up.mark()
            stage.slack.edits(HANK, typed, "the old phones")
            await catching_up.run(marked)
            await stage.until(lambda: "the old phones" in stage.answers().values())
            heard = stage.heard(HANK)
            await catching_up.run(marked)
            await catching_up.run(await catching_up.mark())
            assert stage.heard(HANK) == heard
            assert stage.slack.refused == []

    asyncio.run(play())


def test_what_was_missed_is_read_after_a_message_was_deleted_there(sqlite_url: str) -> None:
    async def play() -> None:
        async with office(sqlite_url) as stage:
            stage.member("Hank Weber", "Weber Print Shop", HANK)
            typed = stage.slack.writes(HANK, "one")
            stage.slack.deletes(HANK, typed)
            await stage.until(lambda: not stage.slack.waiting())
            assert stage.watching is not None
            _, catching_up = stage.watching
            stage.slack.retries, stage.slack.ack_seconds = (), 0.1
            await stage.slack.cut()
            marked = await catching_up.mark()
            stage.slack.writes(HANK, "two")
            await catching_up.run(marked)
            await stage.until(lambda: stage.heard(HANK) == ["one", "two"])
            assert stage.slack.refused == []

    asyncio.run(play())


def test_what_comes_while_the_history_is_still_to_be_read_hides_nothing(sqlite_url: str) -> None:
    async def play() -> None:
        async with office(sqlite_url) as stage:
            stage.member("Hank Weber", "Weber Print Shop", HANK)
            stage.slack.writes(HANK, "one")
            await stage.until(lambda: stage.heard(HANK) == ["one"])
            assert stage.watching is not None
            _, catching_up = stage.watching
            marked = await catching_up.mark()
            stage.slack.on_delivery = lambda: "unsent"
            stage.slack.retries = ()
            stage.slack.writes(HANK, "two")
            await stage.until(lambda: not stage.slack.waiting())
            stage.slack.on_delivery = lambda: None
            stage.slack.writes(HANK, "three")
            await stage.until(lambda: stage.heard(HANK) == ["one", "three"])
            await catching_up.run(marked)
            await stage.until(lambda: stage.heard(HANK) == ["one", "three", "two"])

    asyncio.run(play())
