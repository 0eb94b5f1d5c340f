"""The one thing that is ever fetched from a platform: a small file for which somebody of the firm has a use. The turn
says so before anything is stored, and is taken again with what the file holds; only then is the platform told.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.channels.port import FileNeeded, Inbound, ReadFile, Take

MOST_BYTES = 1_000_000
TOO_LARGE = ReadFile(problem="it has more than 1 MB: import it on the command line, or in parts")


async def taken(take: Take, inbound: Inbound, read: Callable[[str], Awaitable[ReadFile]]) -> str | None:
    """Takes the turn, with the file that it asks for. `read` takes the platform's reference, and raises nothing for a
    file that cannot be had. Raises StorageError.
    """
    try:
        return await asyncio.to_thread(take, inbound)
    except FileNeeded as needed:
        file = await read(needed.reference)
        return await asyncio.to_thread(take, replace(inbound, file=file))
