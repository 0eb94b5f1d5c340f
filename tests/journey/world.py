"""`bluepaper run` between two played platforms: people act, time moves by the file that `--warp` reads, and everything
that anybody saw is written down.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
from calendar import month_name
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from storage.database import Database
from tests.bot.command_line import ROOT, CommandLine
from tests.journey.chat import Chat, Seen
from tests.journey.hurried import moment_of
from tests.journey.workspaces import Workspace, Workspaces
from tests.slack.server import TEAM
from tests.stage import monday_to_come
from tests.telegram.server import TOKEN, FakeTelegram

PATIENCE_SECONDS, POLL_SECONDS = 60, 0.05
QUIET_SECONDS = 0.15
"""So long nothing must happen for everything to have been said."""
_STEP = timedelta(hours=1)
"""Rehearsed time goes on while people act, but not as far."""
_SECRET = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])")
_DATE = re.compile(r"\b20\d\d-\d\d-\d\d\b")
_DAY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(month_name[1:])})\b")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a transcript: at `moment`, in the chat with this name (or the terminal), what `who` said or pressed."""

    moment: str
    chat: str
    who: str
    text: str
    buttons: tuple[str, ...] = ()
    pressed: bool = False
    below: bool = False


@dataclass
class World:
    """Both platforms, the process between them, and the transcript. `weber` is the workspace of a client."""

    bluepaper: CommandLine
    slack: Workspace
    weber: Workspace
    telegram: FakeTelegram
    ahead: Path
    ticked: Path
    now: datetime
    settings: Mapping[str, str] = field(default_factory=dict)
    chats: list[Chat] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    process: asyncio.subprocess.Process | None = None
    _told: dict[str, int] = field(default_factory=dict)

    # What people do.

    async def types(self, *args: str) -> str:
        """The consultant types a command in his terminal, beside the running process; what it says."""
        self._holds_time()
        bluepaper = CommandLine(self.bluepaper.url, self.settings)
        said = await asyncio.to_thread(bluepaper.does, *args)
        command = " ".join(f'"{arg}"' if " " in arg else arg for arg in args)
        self._add("Terminal", "Eva Noll", f"$ bluepaper {command}\n{said.out.rstrip()}")
        await self.settled()
        return said.out

    async def says(self, chat: Chat, who: str, text: str, *, below: Seen | None = None) -> None:
        self._holds_time()
        self._add(chat.name, who, text, below=below is not None)
        chat.says(text, below=below)
        await self.settled()

    async def presses(self, chat: Chat, who: str, label: str) -> None:
        self._holds_time()
        self._add(chat.name, who, label, pressed=True)
        chat.presses(label)
        await self.settled()

    async def until(self, moment: datetime, each_day: Callable[[], Awaitable[None]]) -> None:
        """Time goes on day by day, so that everything happens on its own day; people do on each what they do."""
        while self.now < moment:
            self.now = min(moment, self.now + timedelta(days=1))
            self.ahead.write_text(f"{self.now:%Y-%m-%d %H:%M}", encoding="utf-8")
            await self._ticked()
            await self.settled()
            await each_day()

    def _holds_time(self) -> None:
        """It is `now` again, however long the last step took on this machine."""
        os.utime(self.ahead)

    async def _ticked(self) -> None:
        """Waits until the clock has taken what is due now."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while self.ticked.read_text(encoding="utf-8") < moment_of(self.now):  # noqa: ASYNC110 - another process
                await asyncio.sleep(POLL_SECONDS)

    # What is seen.

    async def listened(self) -> None:
        """Waits until both platforms are heard."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                if self.slack.connected and any(call == "getUpdates" for call, _ in self.telegram.calls):
                    return
                await asyncio.sleep(0.05)

    async def settled(self) -> None:
        """Waits until everything that was said to the bot is taken, and everything due is sent; writes it down."""
        if self.process is None:
            return
        async with asyncio.timeout(PATIENCE_SECONDS):
            quiet, before = 0.0, self._state()
            while quiet < QUIET_SECONDS:
                await asyncio.sleep(POLL_SECONDS)
                assert self.process.returncode is None
                after = self._state()
                quiet = quiet + POLL_SECONDS if after == before and not self._busy() else 0.0
                before = after
        for chat in self.chats:
            for seen in chat.seen()[self._told.get(chat.name, 0) :]:
                self._add(chat.name, "Bluepaper", seen.text, buttons=seen.buttons, below=seen.below)
            self._told[chat.name] = len(chat.seen())

    def _busy(self) -> bool:
        database = Database.open(self.bluepaper.url)
        with database.work(self.now) as work:
            [(waiting,)] = work.connection.execute(
                "SELECT count(*) FROM message WHERE status = 'sending' OR (status = 'pending' AND due_at <= "
                f"'{self.now + _STEP:%Y-%m-%d %H:%M:%S.%f}+00:00')"
            ).fetchall()
        database.close()
        return bool(waiting) or any(one.waiting() for one in (self.slack, self.weber, self.telegram))

    def _state(self) -> tuple[int, ...]:
        return tuple(len(chat.seen()) for chat in self.chats)

    def _add(
        self,
        chat: str,
        who: str,
        text: str,
        *,
        buttons: tuple[str, ...] = (),
        pressed: bool = False,
        below: bool = False,
    ) -> None:
        clean = _DAY.sub("23 November", _DATE.sub("2026-12-07", _SECRET.sub("…", text))).strip()
        self.entries.append(Entry(f"{self.now:%A %H:%M}", chat, who, clean, buttons, pressed, below))


@asynccontextmanager
async def world(
    bluepaper: CommandLine, folder: Path, room: str, first: Sequence[Sequence[str]] = ()
) -> AsyncIterator[World]:
    """Both platforms, and the process between them. `room` is what CONSULTANTS_ROOM says; `first` are commands that are
    typed before it starts.
    """
    day = monday_to_come()
    slack, weber = Workspace(TEAM, "Noll IT"), Workspace("T0WEBER", "Weber Print Shop")
    ahead, ticked = folder / "ahead.txt", folder / "ticked.txt"
    everywhere = Workspaces({"noll": slack, "weber": weber})
    made: list[World] = []
    telegram = FakeTelegram(lambda: made[0].now)
    made.append(World(bluepaper, slack, weber, telegram, ahead, ticked, day))
    for platform in (slack, weber, telegram, everywhere):
        await platform.start()
    ahead.write_text(f"{day:%Y-%m-%d %H:%M}", encoding="utf-8")
    ticked.write_text("", encoding="utf-8")
    settings = {
        "SLACK_BOT_TOKEN": "xoxb-noll",
        "SLACK_APP_TOKEN": "xapp-noll",
        "WEBER_BOT_TOKEN": "xoxb-weber",
        "WEBER_APP_TOKEN": "xapp-weber",
        "SLACK_API_URL": everywhere.url,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        "CONSULTANTS_ROOM": room,
        "LOG_LEVEL": "WARNING",
    }
    made[0].settings = settings
    try:
        for command in first:
            await made[0].types(*command)
        async with _running(made[0]) as made[0].process:
            await made[0].listened()
            yield made[0]
        assert (slack.refused, weber.refused, telegram.refused) == ([], [], [])
    finally:
        for platform in (everywhere, telegram, weber, slack):
            await platform.stop()


@asynccontextmanager
async def _running(stage: World) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.journey.hurried", str(stage.ticked), "run", "--warp", str(stage.ahead)),
        cwd=ROOT,
        env={**stage.bluepaper.environment(**stage.settings)},
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        code = await process.wait()
    assert code == 0
