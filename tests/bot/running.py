"""`bluepaper run` at work, in a process of its own and at a moment of the test's choosing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.bot.command_line import BLUEPAPER, ROOT, CommandLine

PATIENCE_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Running:
    """The process, and the file with all that it writes."""

    process: asyncio.subprocess.Process
    log: Path

    def written(self) -> str:
        """What it has written until now, on both of its streams."""
        return self.log.read_text(encoding="utf-8")

    async def until(self, happened: Callable[[], object]) -> None:
        """Waits for something to have happened, as long as the process lives."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not happened():
                assert self.process.returncode is None, self.written()
                await asyncio.sleep(0.02)


@asynccontextmanager
async def running(bluepaper: CommandLine, folder: Path, at: datetime, **environment: str) -> AsyncIterator[Running]:
    """It is at work until the block ends, and must then end well."""
    ahead, log = folder / "ahead.txt", folder / "log.txt"
    ahead.write_text(f"{at:%Y-%m-%d %H:%M}", encoding="utf-8")
    with log.open("wb") as stream:
        process = await asyncio.create_subprocess_exec(
            *(*BLUEPAPER, "run", "--warp", str(ahead)),
            cwd=ROOT,
            env={**bluepaper.environment(**environment)},
            stdout=stream,
            stderr=asyncio.subprocess.STDOUT,
        )
    found = Running(process, log)
    try:
        yield found
    finally:
        if process.returncode is None:
            process.terminate()
        code = await process.wait()
    assert code == 0, found.written()
