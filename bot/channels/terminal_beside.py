"""One screen for a person's chat and, beside it, the places of the firm, each with a gutter that names it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO

from bot.channels.port import Delivery, Unreachable
from bot.channels.terminal import Terminal

_NUMBERS = re.compile(r"(?<![EN]-)\b\d+")


@dataclass(slots=True)
class _Place:
    """A place of the firm. `shape`: what was shown there last, whatever its numbers; it came `again` so often."""

    terminal: Terminal
    shape: str = ""
    again: int = 0


class Beside:
    """`own` is the address of the person who sits here, `gutter_of` names all others.

    While `stamp` is set, time passes: what it tells is written above whatever is said at a new moment, and what comes
    again at a place of the firm, but for its numbers, is only counted.
    """

    def __init__(
        self, out: TextIO, own: str, gutter_of: Callable[[str], str], *, colour: bool, width: int = 78
    ) -> None:
        self._out = out
        self._own = own
        self._gutter_of = gutter_of
        self._colour = colour
        self._width = width
        self._places: dict[str, _Place] = {}
        self._stamped = ""
        self.chat = Terminal(out, colour=colour, width=width)
        self.stamp: Callable[[], str] | None = None

    async def send(self, delivery: Delivery) -> str:
        """Shows it, if it is new. Raises Unreachable when the terminal is gone."""
        if delivery.replaces is not None:
            return delivery.replaces
        if delivery.address == self._own:
            self._stamp()
            return await self.chat.send(delivery)
        place, shape = self._place(delivery.address), _NUMBERS.sub("0", delivery.text)
        if self.stamp is not None and shape == place.shape:
            place.again += 1
            return f"counted-{delivery.id}"
        self._count(place)
        place.shape = shape
        self._stamp()
        return await place.terminal.send(delivery)

    def beside(self, address: str) -> Terminal:
        """What is shown of a place of the firm."""
        return self._place(address).terminal

    def counted(self) -> None:
        """Says how often something came again, of all that did."""
        for place in self._places.values():
            self._count(place)
            place.shape = ""

    def _place(self, address: str) -> _Place:
        if address not in self._places:
            gutter = self._gutter_of(address)
            self._places[address] = _Place(Terminal(self._out, colour=self._colour, width=self._width, gutter=gutter))
        return self._places[address]

    def _count(self, place: _Place) -> None:
        if place.again:
            times = "once" if place.again == 1 else f"{place.again} times"
            place.terminal.tell(f"(The same again, {times}.)")
            place.again = 0

    def _stamp(self) -> None:
        if self.stamp is None or (now := self.stamp()) == self._stamped:
            return
        self._stamped = now
        try:
            self._out.write(f"\n---- {now} ----\n")
        except OSError as error:
            raise Unreachable(str(error)) from error
