"""Plays a screenplay on a database: real turns, real clock, real dispatcher; only the people and their platform are
played.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from bot.channels.port import Delivery, Inbound, Refused
from bot.channels.terminal_places import INSTALLATION, ROOM, terminal_address, terminal_room
from bot.interview.applying import Applying
from bot.interview.opening import Opening, begin
from bot.interview.playbook_files import find_playbook
from bot.interview.scene import Shelf
from bot.process.passing import Passing
from bot.story.screenplay import Read, ScreenplayError, Step
from bot.turn import Turn
from conversations.reader import read_playbook
from storage.address import Address
from storage.client import NewClient
from storage.database import Database
from storage.message import Message
from storage.person import Person
from storage.work import Work

STORIES = UUID("4f7f5d52-6f0e-5c3c-8a3d-2a2f7c9f8b10")


def play(database: Database, read: Read) -> datetime:
    """Plays all of it; when it ends. Raises ScreenplayError where a line does not fit what the bot says."""
    return asyncio.run(Play(database, read).whole())


class Screens:
    """Everybody's chat: what arrives is seen. `lost` says why the next message to somebody is refused."""

    def __init__(self) -> None:
        self.lost: dict[str, str] = {}

    async def send(self, delivery: Delivery) -> str:
        if why := self.lost.pop(delivery.address, ""):
            raise Refused(why)
        return f"shown-{delivery.id}"


class Play:
    """One screenplay on one database, which must be empty."""

    def __init__(self, database: Database, read: Read) -> None:
        self._database, self._read = database, read
        self._screens, self._turn = Screens(), Turn(database)
        self._passing = Passing(database, {INSTALLATION.id: self._screens}, read.local(read.screenplay.begins))
        self._typed: dict[str, tuple[str, str]] = {}
        """{external id: (where and what)} of every line that was typed."""
        self._seen: dict[str, int] = {}
        """{address: the last place in its order when somebody last looked}."""

    async def whole(self) -> datetime:
        """Plays every step; when the last one was."""
        self._set_the_stage()
        for number, step in enumerate(self._read.screenplay.steps):
            try:
                await self._do(step)
            except ScreenplayError as error:
                raise ScreenplayError(f"{self._read.name}:{self._read.lines[number]}: {error}") from None
        return self._passing.now

    def _set_the_stage(self) -> None:
        screenplay = self._read.screenplay
        with self._database.work(self._passing.now) as work:
            work.set_firm(replace(work.firm(), **screenplay.firm.model_dump()))
            work.add_client(NewClient(_id("client"), screenplay.client))
            terminal_room(work)
            for key, member in screenplay.cast.items():
                work.add_person(Person(_id(key), member.name))
                terminal_address(work, _id(key))
                if member.firm is not None:
                    work.add_consultant(_id(f"consultant {key}"), _id(key), member.firm)
                else:
                    work.add_contact(_id(f"contact {key}"), _id("client"), _id(key), role=member.role)

    async def _do(self, step: Step) -> None:
        if step.reads:
            return await self._wait(step)
        if step.lost:
            self._screens.lost[_id(step.who)] = step.lost
            return None
        await self._passing.until(self._moment(step))
        if step.starts:
            await asyncio.to_thread(self._start, step)
        else:
            await asyncio.to_thread(self._type, step)
        await self._passing.until(self._passing.now)

    def _moment(self, step: Step) -> datetime:
        if step.on is None:
            return self._passing.now + step.after
        moment = self._read.local(step.on)
        if moment <= self._passing.now:
            now = self._passing.now.astimezone(moment.tzinfo)
            raise ScreenplayError(f"{step.on:%Y-%m-%d %H:%M} is over: it is {now:%Y-%m-%d %H:%M} already")
        return moment

    async def _wait(self, step: Step) -> None:
        """From due row to due row, until the words stand there."""
        until = self._passing.now + step.within
        after = self._seen.get(self._place(step), 0)
        while not (found := self._said(step, after)):
            with self._database.work(self._passing.now) as work:
                due = work.next_due(self._passing.now)
            if due is None or due > until:
                raise ScreenplayError(f'{step.at or step.who} does not read "{step.reads}" in {step.within.days} days')
            await self._passing.until(due)
        self._seen[self._place(step)] = found[0].seq

    def _said(self, step: Step, after: int) -> list[Message]:
        return [one for one in self._shown(step) if one.seq > after and step.reads.casefold() in one.text.casefold()]

    def _shown(self, step: Step) -> list[Message]:
        """What was said at that place, and arrived."""
        with self._database.work(self._passing.now) as work:
            lines = work.transcript(self._address(work, step).id)
        return [one for one in lines if one.direction == "said" and one.status == "sent"]

    def _place(self, step: Step) -> str:
        return ROOM if step.at == "room" else _id(step.who)

    def _address(self, work: Work, step: Step) -> Address:
        return work.address(INSTALLATION.id, self._place(step))

    def _start(self, step: Step) -> None:
        file = find_playbook(step.starts)
        playbook = read_playbook(file.source, file.name)
        with self._database.work(self._passing.now) as work:
            contact = work.contact(_id(f"contact {step.who}"))
            if contact is None:
                raise ScreenplayError(f"{step.who} is no contact: nothing can be asked there")
            turn_id = _id(f"start {playbook.playbook} {self._passing.now}")
            applying = Applying(work, turn_id, self._passing.now, "opening")
            begin(applying, Opening(contact, self._address(work, step).id, playbook), Shelf())

    def _type(self, step: Step) -> None:
        shown = self._shown(step)
        last = shown[-1].text if shown else ""
        if step.to.casefold() not in last.casefold():
            raise ScreenplayError(f'{step.who} answers "{step.to}", but what stands there last is "{_short(last)}"')
        press = _payload(step, shown) if step.presses else None
        message_id = f"line-{len(self._typed) + 1}"
        edits = self._earlier(step) if step.changes else None
        self._typed[message_id] = (self._place(step), step.says)
        inbound = Inbound(
            INSTALLATION.id,
            self._place(step),
            message_id,
            step.says or step.presses,
            self._passing.now,
            press,
            edits=edits,
            speaker=_id(step.who) if step.at == "room" else None,
        )
        self._turn.take(inbound, self._passing.now)
        self._seen[self._place(step)] = shown[-1].seq if shown else 0

    def _earlier(self, step: Step) -> str:
        """The id of the line that is changed. Raises ScreenplayError."""
        for message_id, (place, text) in reversed(self._typed.items()):
            if place == self._place(step) and text.startswith(step.changes):
                return message_id
        raise ScreenplayError(f'{step.who} has not written "{step.changes}" there')


def _payload(step: Step, shown: Sequence[Message]) -> str:
    """What the button with that label sends, under the last message that has one. Raises ScreenplayError."""
    for message in reversed(shown):
        labels: dict[str, str] = dict(json.loads(message.buttons or "[]"))
        if step.presses in labels:
            return labels[step.presses]
    raise ScreenplayError(f'{step.who} presses "{step.presses}", and there is no such button')


def _id(name: str) -> str:
    return str(uuid5(STORIES, name))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 90 else f"{flat[:90]} ..."
