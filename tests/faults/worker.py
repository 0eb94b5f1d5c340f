"""`bluepaper` with one promise broken, to see whether it is noticed. Nothing of the product knows of it."""

from __future__ import annotations

import sys
from dataclasses import replace
from threading import Timer
from typing import Literal
from uuid import uuid4

import bot.channels.slack.line
import bot.channels.telegram.line
import bot.wiring
from bot.channels.port import ChannelError, Delivery, Inbound
from bot.channels.slack.sending import Slack
from bot.channels.telegram.sending import Telegram
from bot.cli.__main__ import main
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


def break_it(how: str) -> None:
    """From here on this process keeps one promise less."""
    line = (bot.channels.slack.line, bot.channels.telegram.line)
    match how:
        case "confirm-first":
            vars(bot.wiring)["Taking"] = Hasty
        case "new-names":
            vars(bot.wiring)["Taking"] = Forgetful
        case "say-again":
            vars(line[0])["Slack"], vars(line[1])["Telegram"] = BlindSlack, DoubledTelegram
        case _:
            vars(line[0])["Slack"], vars(line[1])["Telegram"] = CarelessSlack, CarelessTelegram


if __name__ == "__main__":
    break_it(sys.argv.pop(1))
    main()
