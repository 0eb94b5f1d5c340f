"""What goes wrong with the platforms, drawn from a seed, and a record of it."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Literal

Fault = Literal["lost", "reset", "throttled", "broken"]
"""As the played platforms name them. lost: done, and the answer never comes; reset: not done; broken: 5xx."""
SAYING = ("sendMessage", "chat.postMessage")
STORM_EVERY, STORM_SECONDS = 9.0, 1.0


@dataclass(slots=True)
class Weather:
    """`sends`: when each message was taken by the platform, and whether the answer to that was lost. `fair`: nothing
    goes wrong any more. `counted`: faults by what they are called in the table.
    """

    random: Random
    fair: bool = False
    sends: list[tuple[float, bool]] = field(default_factory=list)
    counted: Counter[str] = field(default_factory=Counter)
    started: float = field(default_factory=time.monotonic)

    def on_call(self, method: str) -> Fault | None:
        """What becomes of a call: 5 % are done and not answered, 2 % not done, 2 % answered with 5xx; and all are
        refused for a second every nine. Of the calls by which Telegram is told what we have, 10 % more go wrong.
        """
        fault = None if self.fair else self._drawn(method)
        if fault is not None:
            self.counted[self._name(method, fault)] += 1
        if method in SAYING and fault in (None, "lost"):
            self.sends.append((time.monotonic(), fault == "lost"))
        return fault

    def delivery(self) -> Literal["twice", "late"] | None:
        """What becomes of a message on its way to us: of ten, one comes twice or after those behind it."""
        what = None if self.fair or self.random.random() >= 0.1 else self.random.choice(("twice", "late"))
        if what is not None:
            self.counted[f"delivered {what}"] += 1
        return what  # type: ignore[return-value] # the words of the tuple

    def loses_acknowledgement(self) -> bool:
        """One of ten that we give never arrives."""
        lost = not self.fair and self.random.random() < 0.1
        self.counted["acknowledgement lost"] += lost
        return lost

    def _drawn(self, method: str) -> Fault | None:
        if (time.monotonic() - self.started) % STORM_EVERY > STORM_EVERY - STORM_SECONDS:
            return "throttled"
        lot = self.random.random()
        if method == "getUpdates" and lot > 0.9:
            return "reset"
        return "lost" if lot < 0.05 else "reset" if lot < 0.07 else "broken" if lot < 0.09 else None

    def _name(self, method: str, fault: Fault) -> str:
        if method == "getUpdates" and fault != "throttled":
            return "acknowledgement lost"
        names = {"lost": "done, answer lost", "reset": "cut before it was done", "broken": "5xx"}
        return names.get(fault, "429")
