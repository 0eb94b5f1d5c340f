"""What a line means that somebody of the firm types or presses: an order with what follows its name, or talk."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.names import nearest
from bot.orders.order import RefusedError
from bot.orders.order_table import ORDERS
from bot.orders.order_words import order_named

DO = "do:"
"""Begins the payload of a button that stands for a typed order."""
_PRESS = re.compile(r"E-(\d{1,9}):(\w+)")
_SAY = re.compile(r"\s*/?\s*(e-?)?(\d{1,9})\s*:\s*(\S.*)", re.DOTALL | re.IGNORECASE)
_MARKED = re.compile(r"(?:e|n|j)-?\d{1,9}\b", re.IGNORECASE)
_COMMAND = re.compile(r"/\s*(\w*)(?:@\w+)?")
_TOKEN = re.compile(r'"[^"]*"|“[^”]*”|\S+')
_IN_CHAT = frozenset(kind.name for kind in ORDERS.values() if kind.in_chat)
_PREFIXES = ("bluepaper ", "escalation ")
_ESCALATIONS = {"list": "escalations", "mutes": "mutes"}
_TYPED = re.compile(r"bluepaper (escalation )?([a-z-]+(?: [a-z-]+)?)")


@dataclass(frozen=True, slots=True)
class Line:
    """One order as it was typed or pressed: its name in `bot/orders/order_table.py`, or "press ..." with the code of a
    card's button. `number` is that of an escalation, if one is meant. `plain`: it is certainly an order, also in the
    middle of an interview.
    """

    name: str
    rest: str = ""
    number: int = 0
    plain: bool = False


def read_line(text: str, press: str | None) -> Line | None:
    """What a line means where people also talk; None if it is no order. "/" before it says that it is one."""
    if press is not None:
        pressed = _PRESS.fullmatch(press)
        if pressed:
            return Line(f"press {pressed[2]}", number=int(pressed[1]), plain=True)
        return read_certain(press.removeprefix(DO)) if press.startswith(DO) else None
    written = text.strip()
    if written.casefold() in ("/start", "start"):
        return Line("start")
    if written.startswith("/"):
        return read_certain(written)
    line = _read(written)
    if line is None or not _has_shape(line):
        return None
    return Line(line.name, line.rest, line.number, line.plain or written.casefold() == "stop meeting")


def read_certain(text: str) -> Line:
    """What an order means that cannot be talk, such as what follows a slash command; one without a name is "?". A
    command of Telegram too, which has no spaces and names the bot: `/need_done@our_bot N-1`.
    """
    written = text.strip()
    if command := _COMMAND.match(written):
        written = f"{command[1].replace('_', ' ')}{written[command.end() :]}".strip()
    if written.casefold() in ("", "bluepaper"):
        return Line("help", plain=True)
    line = _read(written) or Line("?", written)
    return Line(line.name, line.rest, line.number, plain=True)


def in_chat(text: str) -> str:
    """The same with orders as they are typed in a chat; what is a command only stays one."""
    return _TYPED.sub(_typed_in_chat, text)


def _typed_in_chat(found: re.Match[str]) -> str:
    words = found[2]
    if found[1] and words in _ESCALATIONS:
        return _ESCALATIONS[words]
    return words if order_named(words.split(), _IN_CHAT)[0] else found[0]


def unknown_order(written: str) -> RefusedError:
    """What is said to somebody who orders what there is not."""
    names = [kind.name for kind in ORDERS.values() if kind.in_chat]
    near = nearest(" ".join(written.split()[:2]), names) or nearest(written.partition(" ")[0], names)
    mend = f'did you mean "{near[0]}"?' if near else "help lists what you may order"
    return RefusedError(f'there is no order "{written[:60]}": {mend}')


def split_options(rest: str, names: Iterable[str], also: Mapping[str, str] | None = None) -> tuple[str, dict[str, str]]:
    """The words before the first option, and the options by name: `until 2027-01-10` or `--until 2027-01-10`."""
    known = {name: name for name in names} | dict(also or {})
    head: list[str] = []
    options: dict[str, list[str]] = {}
    into = head
    for token in _TOKEN.findall(rest):
        name = known.get(token.removeprefix("--").casefold())
        if name is not None and (into is not head or head):
            into = options.setdefault(name, [])
        else:
            into.append(unquoted(token))
    return " ".join(head), {name: " ".join(words) for name, words in options.items()}


def unquoted(text: str) -> str:
    """The text without the quotes around it."""
    found = re.fullmatch(r'\s*(?:"(.*)"|“(.*)”)\s*', text, re.DOTALL)
    return next(part for part in (found[1], found[2]) if part is not None) if found else text


def _read(written: str) -> Line | None:
    """The order with the longest name that the words begin with."""
    if said := _SAY.fullmatch(written):
        return Line("say", f"{said[2]} {said[3].strip()}", int(said[2]), plain=bool(said[1]))
    for prefix in _PREFIXES:
        if written.casefold().startswith(prefix):
            written = written[len(prefix) :].strip()
            written = _ESCALATIONS.get(written.casefold(), written)
    name, count = order_named(written.split(maxsplit=2), _IN_CHAT)
    if not name:
        return None
    rest = written.split(maxsplit=count)[count:]
    return _line(name, rest[0].strip() if rest else "")


def _line(name: str, rest: str) -> Line:
    number = re.match(r"(?i)(?:e-?)?(\d{1,9})\b", rest) if "E-1" in ORDERS[name].usage else None
    return Line(name, rest, int(number[1]) if number else 0, plain=bool(_MARKED.match(rest)))


def _has_shape(line: Line) -> bool:
    return re.fullmatch(ORDERS[line.name].shape, line.rest, re.DOTALL | re.IGNORECASE) is not None
