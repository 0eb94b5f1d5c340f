"""`bluepaper` with shorter leases, so that a test need not wait for them, and with one promise broken if that is to be
noticed. Nothing of the product knows of it.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from threading import Timer
from typing import Literal
from uuid import uuid4

import bot.app
import bot.channels.slack.line
import bot.channels.telegram.line
import bot.wiring
from bot.channels.port import ChannelError, Delivery, Inbound
from bot.channels.slack.sending import Slack
from bot.channels.telegram.sending import Telegram
from bot.cli.__main__ import main
from bot.dispatcher import Dispatcher
from bot.taking import Taking

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


def shorten(lease_seconds: int) -> None:
    """From here on what is being sent is held for so long only."""
    vars(bot.app)["Dispatcher"] = partial(Dispatcher, lease_seconds=lease_seconds)


def break_it(how: str) -> None:
    """From here on this process keeps one promise less; none if `how` is empty."""
    line = (bot.channels.slack.line, bot.channels.telegram.line)
    match how:
        case "confirm-first":
            vars(bot.wiring)["Taking"] = Hasty
        case "new-names":
            vars(bot.wiring)["Taking"] = Forgetful
        case "say-again":
            vars(line[0])["Slack"], vars(line[1])["Telegram"] = BlindSlack, DoubledTelegram
        case "say-once":
            vars(line[0])["Slack"], vars(line[1])["Telegram"] = CarelessSlack, CarelessTelegram


if __name__ == "__main__":
    shorten(int(sys.argv.pop(1)))
    break_it(sys.argv.pop(1))
    main()
