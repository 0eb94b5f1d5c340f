"""The small protocol between the played platform and a worker: JSON lines over loopback.

platform -> worker   {"deliver": no, "inbound": {...}}   {"said": no}   {"days": no}   {"end": true}
worker -> platform   {"worker": no}   {"confirm": no}   {"refuse": no}   {"say": {...}, "no": no}
"""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.channels.port import Delivery, Inbound, PressButton

Message = dict[str, Any]
LONGEST_LINE = 1 << 20


def write(writer: asyncio.StreamWriter, message: Message) -> None:
    """Sends one message; one to somebody who is dead goes nowhere."""
    if not writer.is_closing():
        writer.write(json.dumps(message, default=str).encode() + b"\n")


async def read(reader: asyncio.StreamReader) -> AsyncIterator[Message]:
    """Every message until the other end is gone; half a line was not said."""
    while True:
        try:
            line = await reader.readline()
        except ConnectionError:
            return
        if not line.endswith(b"\n"):
            return
        yield json.loads(line)


def inbound_json(inbound: Inbound) -> Message:
    """As `inbound_of` reads it."""
    return asdict(inbound)


def inbound_of(message: Message) -> Inbound:
    """The inverse of `inbound_json`."""
    return Inbound(**{**message, "at": datetime.fromisoformat(message["at"])})


def delivery_json(delivery: Delivery) -> Message:
    """As `delivery_of` reads it."""
    return asdict(delivery)


def delivery_of(message: Message) -> Delivery:
    """The inverse of `delivery_json`."""
    return Delivery(**{**message, "buttons": [PressButton(**button) for button in message["buttons"]]})
