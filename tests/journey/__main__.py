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
from tests.journey.story import FIRST, ROOMS, TITLES, Way, journey
from tests.journey.telling import told
from tests.journey.world import Entry, world

DOCS = ROOT / "docs"


def played(way: Way) -> Sequence[Entry]:
    """What everybody said and saw in the journey, as the code plays it now."""

    async def play() -> Sequence[Entry]:
        with tempfile.TemporaryDirectory() as folder:
            bluepaper = CommandLine(f"sqlite:///{folder}/journey.db")
            bluepaper.does("db", "upgrade")
            async with world(bluepaper, Path(folder), ROOMS[way], FIRST[way]) as stage:
                await journey(stage, way).plays()
                return stage.entries

    return asyncio.run(play())


def documents(entries: Sequence[Entry], way: Way) -> Mapping[str, str]:
    """What stands in docs/ of a journey, by its path there."""
    found = {f"transcripts/{way}.md": told(TITLES[way], entries)}
    if way is Way.TELEGRAM:
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
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--swap", action="store_true", help="the client in Slack, the room in Telegram")
    ways.add_argument("--apart", action="store_true", help="the client in a Slack workspace of their own")
    ways.add_argument("--write", action="store_true", help="play all, and write them into docs/")
    given = parser.parse_args()
    if not given.write:
        way = Way.SLACK if given.swap else Way.APART if given.apart else Way.TELEGRAM
        sys.stdout.write(told(TITLES[way], played(way)))
        return
    for way in Way:
        for path, text in documents(played(way), way).items():
            (DOCS / path).parent.mkdir(exist_ok=True)
            (DOCS / path).write_text(text, encoding="utf-8")
            sys.stdout.write(f"docs/{path}\n")


if __name__ == "__main__":
    main()
