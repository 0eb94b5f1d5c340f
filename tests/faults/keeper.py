"""Keeps one `bluepaper run` alive, and kills it with SIGKILL when it has worked for about a second.

A process works from the moment when it hears the platform: killing it by the second since its start would be killing it
before it has done anything, as it takes that long to start.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.bot.command_line import ROOT
from tests.faults.played import Played

CUTS_EVERY = 3
"""The connection breaks in one of so many lives, besides its end."""


@dataclass(slots=True)
class Keeper:
    """`kills` and `ends`: when a process was killed, and when one ended by itself. `lives`: kills at most, None if
    there is no end of them. `command` is what is started; its words go into `log`.
    """

    platform: Played
    command: list[str]
    environment: Mapping[str, str]
    log: Path
    random: Random
    lives: int | None
    kills: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)
    starts: int = 0
    cuts: int = 0
    spared: bool = False
    over: bool = False

    async def keep(self) -> None:
        """One process after the other, until it is over; the last one is told to stop."""
        while not self.over:
            await self._one()

    async def _one(self) -> None:
        self.starts += 1
        with self.log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *self.command, cwd=ROOT, env={**self.environment}, stdout=log, stderr=log
            )
        ended = asyncio.create_task(process.wait())
        try:
            await self._live(ended)
        finally:
            if ended.done() and not self.over:
                self.ends.append(time.monotonic())
            elif self.over:
                process.terminate()
            else:
                os.kill(process.pid, signal.SIGKILL)
                self.kills.append(time.monotonic())
            await ended
            await self.platform.cut()

    async def _live(self, ended: asyncio.Task[int]) -> None:
        """Returns when it is to be killed, is dead, or all is over."""
        while not (self.over or ended.done() or self.platform.listened):  # noqa: ASYNC110 - another process is
            await asyncio.sleep(0.02)
        cut = self.random.random() * CUTS_EVERY
        life = 0.7 + 0.6 * self.random.random()
        began = time.monotonic()
        while not (self.over or ended.done()):
            lived = time.monotonic() - began
            if lived > life and not self._is_spared():
                return
            if lived > cut:
                cut = float("inf")
                self.cuts += 1
                await self.platform.cut()
            await asyncio.sleep(0.02)

    def _is_spared(self) -> bool:
        return self.spared or (self.lives is not None and len(self.kills) >= self.lives)


def command(lease_seconds: int | None, fault: str | None, warp: Path) -> list[str]:
    """What is started: the real thing, or one with shorter leases that breaks a promise."""
    module = ["-m", "bot.cli"]
    if lease_seconds is not None:
        module = ["-m", "tests.faults.worker", str(lease_seconds), fault or ""]
    return [sys.executable, *module, "run", "--warp", str(warp)]
