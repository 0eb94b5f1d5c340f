"""A person at a terminal is interviewed, and then lets the years pass."""

from __future__ import annotations

import asyncio
import shutil
import sys

import typer

from bot.channels.terminal import shows_colour, standard_lines, terminal_address
from bot.channels.terminal_beside import Beside
from bot.channels.terminal_places import ROOM
from bot.cli.chat import WIDEST
from bot.cli.error import CommandError
from bot.demo.demo import Guest, earlier_guest, welcome
from bot.demo.demo_firm import seat_of
from bot.demo.demo_talk import DemoTalk
from bot.demo.demo_time import DemoTime
from bot.people.clean_names import clean_name
from storage.contact import Contact
from storage.database import Database

_HINT = """\
Answer as you like: in words, or /1 for the first button. Try why, back, skip,
later, help. /help tells what else there is: time that passes, and the firm's
side. Ctrl-D leaves.
"""


def be_interviewed(database: Database) -> None:
    """Asked who they are the first time, taken up where they were at every later one.

    Raises CommandError where people are reached by a platform: time that is moved is nothing for them.
    """
    time = DemoTime(database)
    with database.work(time.now()) as work:
        if any(one.channel != "terminal" for one in work.installations()):
            raise CommandError("this database has real chats: name another one in DATABASE_URL, or none, for the demo")
        contact = earlier_guest(work)
    _say("Bluepaper: the questions an IT consultant asks once, and remembers.\n")
    if contact is None:
        contact = welcome(database, _who(), time.now())
    else:
        _say(f"Welcome back, {contact.name} of {contact.client_name}.\n")
    _say(f"{_HINT}\n")
    talk = _talk(database, contact, time)
    asyncio.run(talk.run(standard_lines()))
    _say(f"\n\n{talk.gathered()}\n")


def _talk(database: Database, contact: Contact, time: DemoTime) -> DemoTalk:
    with database.work(time.now()) as work:
        seat = seat_of(work)
        terminal_address(work, contact.person_id)
        firm = {one.person_id: one.name for one in work.consultants()}

    def gutter_of(address: str) -> str:
        name = firm.get(address, "")
        return ROOM if address == ROOM else (name.split() or ["firm"])[0].casefold()

    width = min(shutil.get_terminal_size((78, 24)).columns, WIDEST)
    screen = Beside(sys.stdout, contact.person_id, gutter_of, colour=shows_colour(sys.stdout), width=width)
    return DemoTalk(database, contact, time, screen=screen, seat=seat, write=_say)


def _who() -> Guest:
    name = clean_name(typer.prompt("Your name"), "your name")
    company = clean_name(typer.prompt("The name of your company"), "the company's name")
    return Guest(name, company)


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
