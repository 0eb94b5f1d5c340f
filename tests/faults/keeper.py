"""Keeps one `bluepaper run` alive, and kills it with SIGKILL every second by the clock on the wall.

Most are let do a few things first, however long that takes on this machine, or nothing would ever be done on a busy
one; of some it does not matter how far they came.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.bot.command_line import ROOT
from tests.faults.played import Played

KILLS_EVERY = 1.0
"""Seconds."""
DOES, LONGER = 5, 3.0
"""So many things one does before it is killed, or it is given so many seconds more; except one in `UNBORN_EVERY`."""
UNBORN_EVERY = 6
CUTS_EVERY = 3
"""The connection breaks in one of so many lives, besides its end."""


@dataclass(slots=True)
class Keeper:
    """`kills` and `ends`: when a process was killed, and when one ended by itself. `most`: kills at most, None if
    there is no end of them. `command` is what brings them up; their words go into `log`. `worked`: for how long each
    of those that were killed had heard the platform.
    """

    platform: Played
    command: list[str]
    environment: Mapping[str, str]
    log: Path
    random: Random
    most: int | None
    kills: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    cuts: int = 0
    spared: bool = False
    over: bool = False

    async def keep(self) -> None:
        """One process after the other, until it is over; the last one is told to stop."""
        with self.log.open("ab") as log:
            nursery = await asyncio.create_subprocess_exec(
                *self.command, cwd=ROOT, env={**self.environment}, stdin=PIPE, stdout=PIPE, stderr=log
            )
        while not self.over:
            await self._one(nursery)
        assert nursery.stdin is not None
        nursery.stdin.close()
        await nursery.wait()

    async def _one(self, nursery: Process) -> None:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        nursery.stdin.write(b"\n")
        pid = int(await nursery.stdout.readline())
        ended = asyncio.create_task(nursery.stdout.readline())
        try:
            await self._live(ended)
        finally:
            if ended.done() and not self.over:
                self.ends.append(time.monotonic())
            else:
                os.kill(pid, signal.SIGTERM if self.over else signal.SIGKILL)
            await ended
            await self.platform.cut()

    async def _live(self, ended: asyncio.Task[bytes]) -> None:
        """Returns when it is to be killed, is dead, or all is over."""
        born = time.monotonic()
        due = (self.kills[-1] if self.kills else born) + KILLS_EVERY
        unborn = self.random.random() * UNBORN_EVERY < 1
        cut = born + self.random.random() * CUTS_EVERY
        heard, done = None, 0
        while not (self.over or ended.done()):
            now = time.monotonic()
            if heard is None and self.platform.listened:
                heard, done = now, self.platform.done()
            worked = 0.0 if heard is None else now - heard
            enough = (heard is not None and self.platform.done() - done >= DOES) or now - max(born, due) >= LONGER
            if now >= due and (unborn or enough) and not self._is_spared():
                self.kills.append(now)
                self.worked.append(worked)
                return
            if now >= cut:
                cut = float("inf")
                self.cuts += 1
                await self.platform.cut()
            await asyncio.sleep(0.01)

    def _is_spared(self) -> bool:
        return self.spared or (self.most is not None and len(self.kills) >= self.most)


def command(warp: Path, lease_seconds: int | None, *, hurried: bool, fault: str | None) -> list[str]:
    """What brings them up, and how they differ from the product's: see tests/faults/worker.py."""
    altered = (str(lease_seconds or 0), "hurried" if hurried else "", fault or "")
    return [sys.executable, "-m", "tests.faults.nursery", *altered, "run", "--warp", str(warp)]
