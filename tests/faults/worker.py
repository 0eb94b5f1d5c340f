"""`bluepaper` with shorter leases and pauses, so that a test need not wait for them, and with one promise broken if
that is to be noticed. Nothing of the product knows of it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from threading import Timer
from typing import Literal
from uuid import uuid4

import bot.channels.slack.line
import bot.channels.telegram.line
import bot.process.app
import bot.process.dispatcher
import bot.process.wiring
from bot.channels.port import ChannelError, Delivery, Inbound
from bot.channels.slack.sending import Slack
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.sending import Telegram
from bot.process.dispatcher import Dispatcher
from bot.process.taking import Taking
from storage.pacing import AS_FAST, PACES

Broken = Literal["confirm-first", "new-names", "say-again", "say-once"]
"""Confirm before the commit; forget what a message was called; say again without a look, and without need; take what
went wrong for said.
"""


class Hasty(Taking):
    """Has it stored a moment later."""

    def take(self, inbound: Inbound) -> str:
        Timer(0.2, super().take, [inbound]).start()
        return ""


class Forgetful(Taking):
    """Takes everything for new."""

    def take(self, inbound: Inbound) -> str:
        return super().take(replace(inbound, message_id=f"{inbound.message_id} {uuid4()}", client_message_id=None))


class BlindSlack(Slack):
    async def send(self, delivery: Delivery) -> str:
        return await super().send(replace(delivery, ambiguous=False))


class DoubledTelegram(Telegram):
    async def send(self, delivery: Delivery) -> str:
        if delivery.id.endswith(("0", "7")):
            await super().send(delivery)
        return await super().send(delivery)


class CarelessSlack(Slack):
    async def send(self, delivery: Delivery) -> str:
        try:
            return await super().send(delivery)
        except ChannelError:
            return "0"


class CarelessTelegram(Telegram):
    async def send(self, delivery: Delivery) -> str:
        try:
            return await super().send(delivery)
        except ChannelError:
            return "0"


def shorten(lease_seconds: int, *, hurried: bool) -> None:
    """From here on what is being sent is held for so long only, and a send may take most of that: on a busy machine an
    answer that comes is not to be taken for one that is lost. `hurried`: no pace is kept, and after a failure the
    pause is short. 0: all is as the product has it.
    """
    if not lease_seconds:
        return
    paces = AS_FAST if hurried else PACES
    vars(bot.process.app)["Dispatcher"] = partial(Dispatcher, lease_seconds=lease_seconds, paces=paces)
    vars(bot.process.dispatcher)["_SENDING_SHARE"] = 0.8
    if hurried:
        vars(bot.process.dispatcher)["_FIRST_PAUSE"] = timedelta(seconds=0.5)
        vars(bot.channels.telegram.line)["Polling"] = partial(Polling, pause=0.5)


def break_it(how: str) -> None:
    """From here on this process keeps one promise less; none if `how` is empty."""
    line = (bot.channels.slack.line, bot.channels.telegram.line)
    match how:
        case "confirm-first":
            vars(bot.process.wiring)["Taking"] = Hasty
        case "new-names":
            vars(bot.process.wiring)["Taking"] = Forgetful
        case "say-again":
            vars(line[0])["Slack"], vars(line[1])["Telegram"] = BlindSlack, DoubledTelegram
        case "say-once":
            vars(line[0])["Slack"], vars(line[1])["Telegram"] = CarelessSlack, CarelessTelegram
