"""The terminal as a channel: a person types at a prompt, the bot answers below. Behind the same port as every
platform.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Sequence
from threading import Thread
from typing import TextIO

from rich.console import Console

from bot.channels.port import Delivery, PressButton, Unreachable
from bot.channels.terminal_places import INSTALLATION, terminal_address
from bot.channels.terminal_text import drawn

__all__ = ["INSTALLATION", "Lines", "Terminal", "shows_colour", "standard_lines", "terminal_address"]


class Terminal:
    """Draws what is said at one place on `out`. `said` counts.

    The last buttons are kept, so that `/1` presses the first. `gutter` names the place at the beginning of every line,
    where several share a screen: then `/gutter /1` does.
    """

    def __init__(self, out: TextIO, *, colour: bool, width: int = 78, gutter: str = "") -> None:
        self._out = out
        self._colour = colour
        self._width = width
        self._gutter = gutter
        self.buttons: tuple[PressButton, ...] = ()
        self.said = 0

    async def send(self, delivery: Delivery) -> str:
        """Writes the message, if it is a new one. Raises Unreachable when the terminal is gone."""
        if delivery.replaces is not None:
            return delivery.replaces  # what was written on a screen stays as it is
        self.tell(delivery.text, delivery.buttons)
        self.said += 1
        if delivery.buttons:
            self.buttons = tuple(delivery.buttons)
        return f"shown-{delivery.id}"

    def tell(self, markdown: str, buttons: Sequence[PressButton] = ()) -> None:
        """Writes what nobody sent. Raises Unreachable when the terminal is gone."""
        press, edge = (f"/{self._gutter} /", f"{self._gutter} |") if self._gutter else ("/", "")
        text = drawn(markdown, buttons, width=self._width - len(edge), colour=self._colour, press=press)
        if edge:
            shown = f"\x1b[2m{edge}\x1b[0m" if self._colour else edge
            text = "\n".join(f"{shown}{line[1:]}".rstrip() for line in text.split("\n"))
        try:
            self._out.write(f"\n{text}\n\n")
            self._out.flush()
        except OSError as error:
            raise Unreachable(str(error)) from error

    def pressed(self, line: str) -> str | None:
        """The payload of the button that `/2` presses; None when the line is not that."""
        number = line.strip().removeprefix("/")
        if not line.strip().startswith("/") or not number.isdecimal():
            return None
        index = int(number) - 1
        return self.buttons[index].press if 0 <= index < len(self.buttons) else None


class Lines:
    """Typed lines as they come, read in a thread of its own so that the bot can speak while nobody types."""

    def __init__(self, source: TextIO) -> None:
        self._source = source
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()

    def start(self) -> None:
        """Begins to read."""
        loop = asyncio.get_running_loop()
        Thread(target=self._read, args=(loop,), daemon=True, name="typed lines").start()

    async def next(self) -> str | None:
        """The next line without its end; None when there are no more."""
        return await self._queue.get()

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        def put(line: str | None) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._queue.put_nowait, line)

        try:
            for line in self._source:
                put(line.rstrip("\r\n"))
        except (OSError, ValueError):
            pass  # the terminal went away: the same as the end of input
        put(None)


def shows_colour(out: TextIO) -> bool:
    """Whether `out` is a terminal that draws bold text, and the person did not ask for plain text (NO_COLOR)."""
    console = Console(file=out)
    return console.is_terminal and not console.is_dumb_terminal and not console.no_color


def standard_lines() -> Lines:
    """The lines typed at this terminal; bytes that are no text become replacement characters."""
    reconfigure: Callable[..., None] | None = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    return Lines(sys.stdin)
