"""Of several processes one asks Telegram; when it ends another one does."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest

from bot.channels.telegram.line import telegram_line
from bot.process.app import App
from bot.process.taking import Taking
from storage.database import Database
from tests.stage import MONDAY
from tests.telegram.server import FakeTelegram

HANK = 5001


@pytest.mark.parametrize("migrated_url", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
def test_one_of_two_processes_asks_and_the_other_takes_over(migrated_url: str) -> None:
    async def play() -> None:
        telegram, stops = FakeTelegram(lambda: MONDAY), [asyncio.Event(), asyncio.Event()]
        await telegram.start()
        telegram.person(HANK, "Hank")
        async with AsyncExitStack() as stack, asyncio.timeout(30):
            running = []
            for stop in stops:
                database = Database.open(migrated_url)
                stack.callback(database.close)
                take = Taking(database, lambda: MONDAY).take
                line = await stack.enter_async_context(
                    telegram_line(telegram.token, telegram.url, take=take, now=lambda: MONDAY)
                )
                with database.work(MONDAY) as work:
                    work.install(line.installation)
                running.append(asyncio.create_task(App(database, [line], lambda: MONDAY).run(stop)))
            telegram.writes(HANK, "hello")
            await hears(telegram, 1)
            stops[0].set()
            await running[0]
            telegram.writes(HANK, "are you there")
            await hears(telegram, 2)
            stops[1].set()
            await running[1]
        assert telegram.conflicts == 0
        await telegram.stop()

    asyncio.run(play())


async def hears(telegram: FakeTelegram, count: int) -> None:
    """Waits for so many replies."""

    def replies() -> int:
        return len([shown for shown in telegram.chats[HANK] if shown.sender == telegram.bot_id])

    while replies() < count:  # noqa: ASYNC110 - what the platform has is looked at
        await asyncio.sleep(0.02)
