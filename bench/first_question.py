"""What a person waits for: from the start of the process to the first question. Loads what `bluepaper` loads."""

import asyncio
import sys

from bench.interview import INSTALLATION, MONDAY
from bot.channels.port import Delivery, Inbound
from bot.cli import __main__ as command_line
from bot.process.dispatcher import Dispatcher
from bot.turn import Turn
from storage.database import Database


class _Screen:
    """Shows each message."""

    async def send(self, delivery: Delivery) -> str:
        print(delivery.text.replace("\n", " "), flush=True)
        return delivery.id


def main(url: str, start: str) -> None:
    """Opens a database with an open conversation, hears its contact, and shows the question."""
    assert callable(command_line.main)
    database = Database.open(url)
    opened = Inbound(INSTALLATION.id, "contact 0", f"opened {start}", "hello", MONDAY)
    at = Turn(database).take(opened, MONDAY).address_id
    asyncio.run(Dispatcher(database, {INSTALLATION.id: _Screen()}, lambda: MONDAY, address_ids=[at]).drain())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
