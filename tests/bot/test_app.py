"""The whole at work: what is due is sent without being asked, and an upgrade under its feet ends it."""

from __future__ import annotations

import asyncio
import io
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import create_engine, text

from bot.channels.port import Delivery, Line
from bot.channels.terminal import INSTALLATION, Terminal
from bot.now import utc_now
from bot.process.app import App
from storage.database import Database
from storage.errors import SchemaError
from tests.bot.command_line import CommandLine

PATIENCE = 20


class Screen(io.StringIO):
    """A terminal's screen that tells when something stands on it."""

    def __init__(self, wanted: str) -> None:
        super().__init__()
        self.wanted = wanted
        self.shown = asyncio.Event()

    def write(self, text: str) -> int:
        if self.wanted in text:
            self.shown.set()
        return super().write(text)


def _line(terminal: Terminal) -> Line:
    """A terminal at which nobody types."""

    async def listen(stop: asyncio.Event) -> None:
        await stop.wait()

    return Line(INSTALLATION, terminal, listen)


def _monday() -> datetime:
    """In the morning of the next Monday: openings go out in working hours only."""
    today = utc_now().date()
    return datetime.combine(today + timedelta(days=7 - today.weekday()), time(10), UTC)


async def _run_until(app: App, stop: asyncio.Event) -> None:
    async with asyncio.timeout(PATIENCE):
        await app.run(stop)


def test_what_is_to_be_said_is_said(bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme")
    bluepaper.does("contact", "add", "Acme", "Maria Lopez", "--role", "owner")
    bluepaper.does("start", "discovery", "Maria")
    screen = Screen("Is it all right")
    database = Database.open(bluepaper.url)
    app = App(database, [_line(Terminal(screen, colour=False))], _monday)
    asyncio.run(_run_until(app, screen.shown))
    database.close()
    assert "Hello Maria" in screen.getvalue()


def test_an_upgrade_under_its_feet_ends_it(bluepaper: CommandLine) -> None:
    database = Database.open(bluepaper.url)
    app = App(database, [_line(Terminal(io.StringIO(), colour=False))], utc_now)
    engine = create_engine(bluepaper.url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(SchemaError, match="start it again"):
        asyncio.run(_run_until(app, asyncio.Event()))
    database.close()


def test_a_stop_cuts_nothing_off_that_is_under_way(bluepaper: CommandLine) -> None:
    """A message that the platform has when we are told to stop is recorded as sent."""
    bluepaper.does("client", "add", "Acme")
    bluepaper.does("contact", "add", "Acme", "Maria Lopez", "--role", "owner")
    bluepaper.does("start", "discovery", "Maria")

    async def story() -> None:
        stop, database = asyncio.Event(), Database.open(bluepaper.url)

        class Slow(Terminal):
            async def send(self, delivery: Delivery) -> str:
                stop.set()
                await asyncio.sleep(0.3)
                return await super().send(delivery)

        await _run_until(App(database, [_line(Slow(io.StringIO(), colour=False))], _monday), stop)
        with database.work(utc_now()) as work:
            [contact] = work.contacts()
            [address] = work.addresses(contact.person_id)
            assert [line.status for line in work.transcript(address.id)] == ["sent"]
        database.close()

    asyncio.run(story())
