"""`python -m tests.journey`: plays a journey and prints it; with --write it renews what docs/ shows of both."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bot.command_line import ROOT, CommandLine
from tests.journey.picture import picture
from tests.journey.story import journey, room_of
from tests.journey.telling import told
from tests.journey.world import Entry, world

DOCS = ROOT / "docs"
TITLES = {False: "A client in Telegram, the room in Slack", True: "A client in Slack, the room in Telegram"}
TRANSCRIPTS = {False: "transcripts/telegram_client.md", True: "transcripts/slack_client.md"}


def played(*, swap: bool) -> Sequence[Entry]:
    """What everybody said and saw in the journey, as the code plays it now."""

    async def play() -> Sequence[Entry]:
        with tempfile.TemporaryDirectory() as folder:
            bluepaper = CommandLine(f"sqlite:///{folder}/journey.db")
            bluepaper.does("db", "upgrade")
            async with world(bluepaper, Path(folder), room_of(swap=swap)) as stage:
                await journey(stage, swap=swap).plays()
                return stage.entries

    return asyncio.run(play())


def documents(entries: Sequence[Entry], *, swap: bool) -> Mapping[str, str]:
    """What stands in docs/ of a journey, by its path there."""
    found = {TRANSCRIPTS[swap]: told(TITLES[swap], entries)}
    if not swap:
        found["pictures/conversation.svg"] = picture("Hank, in Telegram", _first(entries, "Telegram, Hank"))
        found["pictures/room.svg"] = picture("The consultants' room, in Slack", _room(entries))
    return found


def _first(entries: Sequence[Entry], chat: str) -> Sequence[Entry]:
    """How it begins there, up to the first question that is answered by a tap."""
    here = [one for one in entries if one.chat.startswith(chat)]
    return here[3:9]


def _room(entries: Sequence[Entry]) -> Sequence[Entry]:
    """From the first card until it is over."""
    here = [one for one in entries if one.chat.endswith("the room")]
    begins = next(at for at, one in enumerate(here) if one.text.startswith("E-1"))
    ends = next(at for at, one in enumerate(here) if one.text.startswith("E-1 is over"))
    return here[begins : ends + 1]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.journey", description=__doc__)
    parser.add_argument("--swap", action="store_true", help="the client in Slack, the room in Telegram")
    parser.add_argument("--write", action="store_true", help="play both, and write them into docs/")
    given = parser.parse_args()
    if not given.write:
        sys.stdout.write(told(TITLES[given.swap], played(swap=given.swap)))
        return
    for swap in TRANSCRIPTS:
        for path, text in documents(played(swap=swap), swap=swap).items():
            (DOCS / path).parent.mkdir(exist_ok=True)
            (DOCS / path).write_text(text, encoding="utf-8")
            sys.stdout.write(f"docs/{path}\n")


if __name__ == "__main__":
    main()
