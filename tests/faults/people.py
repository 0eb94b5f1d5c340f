"""What contacts do: they press what they see or type what comes to their mind, and mostly wait for an answer."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from random import Random

from conversations.wording import label
from tests.faults.played import Played

TYPED = (
    *("3", "12", "4 years", "about 7", "March 2027", "yes", "no", "in the cloud", "on a server in the office"),
    *("the copier jams", "nothing else", "grow", "stay the same", "every scan goes through three hands"),
    *("why?", "help", "back", "thanks", "hello", "it depends on the weather", "sites: 8", "next year: shrink"),
)
AGREE = label("agree", "en")
FIRST_SECONDS = 60.0
HASTY = 0.15


async def play(platform: Played, address: str, *, lines: int, random: Random, patience: float) -> None:
    """One contact from the first question on. Whoever is not answered within `patience` seconds writes again."""
    await _answered(platform, address, 0, FIRST_SECONDS)
    for _ in range(lines):
        seen = platform.seen(address)
        labels = seen[-1].labels if seen else ()
        if AGREE in labels:  # else half of them would be asked nothing
            labels = (AGREE,)
        if labels and random.random() < 0.5:
            platform.taps(address, random.choice(labels))
        elif labels and random.random() < 0.3:
            platform.types(address, random.choice(labels).lower())
        else:
            platform.types(address, random.choice(TYPED))
        if random.random() >= HASTY:
            await _answered(platform, address, len(seen), patience)


async def _answered(platform: Played, address: str, before: int, patience: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(patience):
            while len(platform.seen(address)) <= before:  # noqa: ASYNC110 - another process says it
                await asyncio.sleep(0.05)
