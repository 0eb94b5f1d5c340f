"""`bluepaper` in a hurry, so that nobody waits for the sake of waiting: it looks for what is due ten times a second,
and keeps no pace, which the platforms ask for and no journey shows. Into a file it writes how far its clock has ticked.
"""

from __future__ import annotations

import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import bot.process.app
import bot.process.ticking
from bot.cli.__main__ import main
from bot.process.clock import Clock
from bot.process.dispatcher import Dispatcher
from storage.database import Database
from storage.pacing import AS_FAST

TICK_SECONDS = 0.1


class TellingClock(Clock):
    """`told` is the file in which the latest moment stands of which everything due has been taken."""

    def __init__(self, told: Path, database: Database) -> None:
        super().__init__(database)
        self._told = told

    def tick(self, now: datetime) -> int:
        taken = super().tick(now)
        self._told.write_text(moment_of(now), encoding="utf-8")
        return taken


def moment_of(now: datetime) -> str:
    """As it stands in the file: of two, the later one is the greater."""
    return f"{now:%Y-%m-%d %H:%M:%S}"


def hurry(told: Path) -> None:
    """From here on this process waits for nothing, and `told` says how far its clock is."""
    for module in (bot.process.app, bot.process.ticking):
        vars(module)["TICK_SECONDS"] = TICK_SECONDS
    vars(bot.process.app)["Clock"] = partial(TellingClock, told)
    vars(bot.process.app)["Dispatcher"] = partial(Dispatcher, paces=AS_FAST)


if __name__ == "__main__":
    hurry(Path(sys.argv.pop(1)))
    main()
