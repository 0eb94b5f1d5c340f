"""The one door for orders that are typed or pressed in any chat: a line in, Markdown and buttons out. The command line
calls the same functions.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from bot.consultant import holding, noting
from bot.consultant.day import day_of
from bot.consultant.explaining import explain_lines
from bot.consultant.looking import answers_lines, brief_lines, journal_lines, needs_lines, road_lines
from bot.consultant.meeting import known_playbook, meet, stop_meeting
from bot.consultant.pausing import pause, resume
from bot.consultant.undoing import undo
from bot.consultant.visiting import plan_visit, planned_visits
from bot.error import MendableError
from bot.escalation import escalation_orders
from bot.need import need_orders
from bot.orders.below import CANCEL
from bot.orders.helping import help_lines
from bot.orders.order import Order, RefusedError
from bot.orders.order_names import calendar_day, numbered, the_client, the_contact, the_paused
from bot.orders.order_reading import Line, in_chat, read_certain, split_options, unknown_order, unquoted
from bot.orders.order_table import ORDERS
from bot.people import team_orders
from bot.people.clean_names import clean_name
from bot.people.dropped import import_order
from bot.people.forgetting import FOR_GOOD, forget_order
from bot.people.leaving import contact_left
from conversations.authoring.problem import PlaybookError
from conversations.escalation import ends, to_firm
from conversations.hours import instant_of
from conversations.render import escaped
from storage.errors import Conflict

_INDENT = "\u00a0"


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said to whoever gave the order: Markdown, and buttons as label and payload. `refused`: nothing was
    changed.
    """

    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    refused: bool = False
    awaits: str = ""
    """The order that the next message of whoever gave this one completes."""


_Said = Reply | str | Sequence[str]


def order_line(order: Order, text: str) -> Reply:
    """Carries out what is typed after a slash command or a mention."""
    return carry_out(order, read_certain(text))


def carry_out(order: Order, line: Line) -> Reply:
    """Carries out an order that was read; refused is what its giver may not order, or what cannot be done."""
    try:
        with order.work.together():
            return _reply(_act(order, line))
    except (MendableError, PlaybookError, Conflict) as error:
        why = in_chat(str(error))
        shown = why if why.endswith((".", "?")) else f"{why}."
        return Reply(escaped(f"{shown[:1].upper()}{shown[1:]}"), refused=True)


def buttons_json(reply: Reply) -> str | None:
    """The buttons as they are stored."""
    return json.dumps(reply.buttons, ensure_ascii=False) if reply.buttons else None


def _act(order: Order, line: Line) -> _Said:
    if line.name == "?":
        raise unknown_order(line.rest)
    if line.name == "cancel":
        return "It stays as it is."
    if line.name == "secret":
        return Reply(
            "That looked like a password: it was not kept, and not passed on. Say it on the phone.", refused=True
        )
    if line.name == "other":
        other, _, here = line.rest.partition(" ")
        said = to_firm("other_thread", order.house.language, escalation=f"E-{here}", other=f"E-{other}")
        return Reply(said, refused=True)
    if line.name.startswith("press "):
        return _pressed(order, line.name.removeprefix("press "), line.number)
    if line.name == "start":
        line = Line("escalations")
    order.begin(line.name)
    if not line.rest and _needs_more(line.name):
        raise RefusedError(f"this needs more: write {ORDERS[line.name].usage}")
    return _ACTS[line.name](order, line.rest)


def _needs_more(name: str) -> bool:
    return re.fullmatch(ORDERS[name].shape, "") is None


def _reply(said: _Said) -> Reply:
    if isinstance(said, Reply):
        return said
    return Reply(said if isinstance(said, str) else as_markdown(said))


def as_markdown(lines: Sequence[str]) -> str:
    """Plain lines as Markdown that looks the same; commands are shown as they are typed in chat."""
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        bare = in_chat(line).lstrip(" ")
        indent = _INDENT * (len(line) - len(line.lstrip(" ")))
        if bare:
            paragraphs[-1].append(indent + escaped(bare))
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\\\n".join(paragraph) for paragraph in paragraphs if paragraph)


def _pressed(order: Order, code: str, number: int) -> _Said:
    """A button under a card."""
    names = {"relay": "say", "mute": "not important", "mute_once": "not important", "mute_always": "not important"}
    name = names.get(code, "resolve" if ends(code) else code)
    if name not in ORDERS:
        raise RefusedError("this button is no longer known")
    order.begin(name)
    match code:
        case "relay":
            return f"Write **{number}:** and your words; they go out in your name."
        case "assign":
            shown = ", ".join(one.name for one in order.house.here)
            return f"Write **assign {number}** and a name: {escaped(shown)}."
        case "mute":
            return _scope(order, number)
        case "mute_once" | "mute_always":
            return escalation_orders.not_important(order, number, "once" if code == "mute_once" else "always")
        case "acknowledge":
            return escalation_orders.acknowledge_listed(order, number)
        case "called":
            return escalation_orders.called(order, number)
    return escalation_orders.resolve(order, number)


def _scope(order: Order, number: int) -> Reply:
    if number not in {one.escalation.number for one in escalation_orders.visible(order)}:
        raise RefusedError("there is no such escalation open")
    buttons = (("This once", f"E-{number}:mute_once"), ("Always", f"E-{number}:mute_always"))
    return Reply("Not important this once, or always for this client?", buttons)


def _number(rest: str) -> tuple[int, str]:
    first, _, words = rest.partition(" ")
    return numbered(first.strip(",:"), "E", "an escalation", "escalations"), words.strip()


def _not_important(order: Order, rest: str) -> _Said:
    number, scope = _number(rest)
    match scope.casefold():
        case "once":
            return escalation_orders.not_important(order, number, "once")
        case "always":
            return escalation_orders.not_important(order, number, "always")
    return _scope(order, number)


def _raise(order: Order, rest: str) -> _Said:
    name, colon, text = rest.partition(":")
    if not colon:
        raise RefusedError(f"say what has happened: {ORDERS['raise'].usage}")
    return escalation_orders.raise_by_hand(order, the_contact(order.work, name.strip()), text)


def _today(order: Order, _: str) -> _Said:
    private = order.sees_confidential
    buttons = [button for item in holding.todays(order.work, private=private) for button in holding.tap_buttons(item)]
    return Reply(as_markdown(holding.today_lines(order.work, private=private)), tuple(buttons))


def _edit(order: Order, rest: str) -> _Said:
    number, _, text = rest.partition(" ")
    if not text.strip():
        asked = f"Write the words that {escaped(holding.for_whom(order, number))} is to read, and nothing else."
        return Reply(asked, (("Leave it as it is", CANCEL),), awaits=f"today edit {number}")
    return holding.edit(order, number, unquoted(text.strip()))


def _plant(order: Order, rest: str) -> _Said:
    head, options = split_options(rest, ("to", "item", "horizon"), {"contact": "to", "date": "horizon"})
    client, _, kind = head.rpartition(" ")
    if not client or "to" not in options:
        raise RefusedError(f"say for whom: {ORDERS['need plant'].usage}")
    horizon = calendar_day(order.work, options["horizon"]) if "horizon" in options else None
    whose, whom = the_client(order.work, client), the_contact(order.work, options["to"])
    return need_orders.plant_for(order, whose, whom, kind, item=options.get("item"), horizon=horizon)


def _snooze(order: Order, rest: str) -> _Said:
    head, options = split_options(rest, ("until",))
    if "until" not in options:
        raise RefusedError(f"say until when: {ORDERS['need snooze'].usage}")
    return need_orders.snooze(order, _need(head), calendar_day(order.work, options["until"]))


def _need(rest: str) -> int:
    return numbered(rest, "N", "a need", "need list")


def _pause(order: Order, rest: str) -> _Said:
    head, options = split_options(rest, ("until", "because"), {"why": "because"})
    whom = the_paused(order.work, head)
    on = calendar_day(order.work, options["until"]) if "until" in options else None
    end = instant_of(datetime.combine(on, time()), order.work.firm().zone) if on else None
    return pause(order, whom, until=end, why=options.get("because"))


def _meet(order: Order, rest: str) -> _Said:
    name, _, last = rest.rpartition(" ")
    playbook = known_playbook(order, last) if name else None
    return meet(order, the_contact(order.work, name if playbook else rest), playbook)


def _visit(order: Order, rest: str) -> _Said:
    head, options = split_options(rest, ("on", "at", "about"))
    if "on" not in options:
        raise RefusedError(f"say on which day: {ORDERS['visit'].usage}")
    whom = the_contact(order.work, head)
    return plan_visit(order, whom, options["on"], at=options.get("at"), about=unquoted(options.get("about", "")))


def _note(order: Order, rest: str) -> _Said:
    told, buttons = noting.note_line(order, rest)
    return Reply(as_markdown(told), buttons)


def _member(order: Order, rest: str) -> _Said:
    head, options = split_options(rest, ("role",), {"as": "role"})
    if "role" not in options:
        raise RefusedError(f"say in which role: {ORDERS['team add'].usage}")
    return team_orders.add_member(order, clean_name(head, "the name"), options["role"])


def _leaves(order: Order, rest: str) -> _Said:
    head, options = split_options(rest, ("to",))
    if "to" not in options:
        raise RefusedError(f"say who takes over: {ORDERS['team leave'].usage}")
    return team_orders.leave(order, head, options["to"])


def _on_call(order: Order, rest: str) -> _Said:
    name, *kinds = [word for word in rest.replace(",", " ").split() if word.casefold() not in ("for", "--none")]
    none = "none" in rest.casefold().split() or "--none" in rest.split()
    kinds = [kind for kind in kinds if kind.casefold() != "none"]
    if bool(kinds) == none:
        raise RefusedError("say what may wake them, such as outage, or write none")
    return team_orders.set_on_call(order, name, kinds)


def _forget(order: Order, rest: str) -> _Said:
    name = rest.removesuffix(FOR_GOOD).strip()
    return forget_order(order, the_contact(order.work, name, left=True), sure=name != rest.strip())


def _undo(order: Order, rest: str) -> _Said:
    return undo(order, numbered(rest, "J", "an order", "journal") if rest else None)


_ACTS: Mapping[str, Callable[[Order, str], _Said]] = {
    "escalations": lambda order, _: escalation_orders.listed(order),
    "acknowledge": lambda order, rest: escalation_orders.acknowledge(order, _number(rest)[0]),
    "assign": lambda order, rest: escalation_orders.assign(order, *_number(rest)),
    "say": lambda order, rest: escalation_orders.say(order, *_number(rest), line_id=order.heard),
    "hand back": lambda order, rest: escalation_orders.hand_back(order, _number(rest)[0]),
    "called": lambda order, rest: escalation_orders.called(order, _number(rest)[0]),
    "resolve": lambda order, rest: escalation_orders.resolve(order, *_number(rest)),
    "not important": _not_important,
    "mutes": lambda order, _: escalation_orders.muted(order),
    "unmute": lambda order, rest: escalation_orders.unmute(order, numbered(rest, "", "what was muted", "mutes")),
    "raise": _raise,
    "today": _today,
    "today ok": holding.ok,
    "today hold": holding.hold,
    "today undo": holding.undo,
    "today edit": _edit,
    "pause": _pause,
    "resume": lambda order, rest: resume(order, the_paused(order.work, rest)),
    "explain": lambda order, rest: explain_lines(order.work, the_contact(order.work, rest, left=True)),
    "need list": needs_lines,
    "need plant": _plant,
    "need done": lambda order, rest: need_orders.done(order, _need(rest)),
    "need snooze": _snooze,
    "need never": lambda order, rest: need_orders.never(order, _need(rest)),
    "roadmap": road_lines,
    "answers": answers_lines,
    "brief": brief_lines,
    "day": lambda order, _: _day(order),
    "note": _note,
    "visit": _visit,
    "visits": lambda order, _: planned_visits(order),
    "meet": _meet,
    "stop meeting": lambda order, _: stop_meeting(order),
    "contact left": lambda order, rest: contact_left(order, the_contact(order.work, rest, left=True)),
    "contact forget": _forget,
    "import": lambda order, rest: Reply(*import_order(order, rest)),
    "team list": lambda order, _: team_orders.team_lines(order),
    "team add": _member,
    "team leave": _leaves,
    "team on-call": _on_call,
    "journal": journal_lines,
    "undo": _undo,
    "help": lambda order, rest: help_lines(order.role, rest),
}


def _day(order: Order) -> Reply:
    day = day_of(order.work, order.giver, private=not order.in_room)
    return Reply(in_chat(day.text) or "Nothing is waiting for you today.", day.buttons)
