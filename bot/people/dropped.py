"""`import` in a chat: a CSV file that somebody of the firm posts there is shown first, and taken when they say so.

Between the two only the columns that mean something to us are kept, with the message that brought the file. The last
file that was posted at a place is the one that waits there.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.channels.port import Attachment, FileNeeded, Inbound
from bot.names import folded
from bot.orders.order import Order, RefusedError
from bot.orders.order_reading import Line
from bot.people.clean_values import CLEAN
from bot.people.import_table import Line as TableLine
from bot.people.import_table import Table, TableError, read_table
from bot.people.importing import Import, Row, carry_out, plan
from conversations.render import escaped
from storage.place import Place

Buttons = tuple[tuple[str, str], ...]
_LEAVE = "leave"
_HOW = (
    "Post the list of clients and contacts here, saved as CSV, with the columns client, name and role. I show what "
    "would be new, and take nothing before you say so."
)
_SAID_WITH_IT = ("import", "help", "?")
_SHOWN = 10
"""So many lines of a file are told one by one."""
_NAMED = 5


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file that was shown, by the id of the message that brought it. `done`: what became of it, "" as long as it
    waits.
    """

    id: str
    attachments: list[dict[str, object]]
    name: str
    done: str
    lines: Sequence[TableLine]


def posts_table(inbound: Inbound) -> bool:
    """Whether a file came with it, just now, that says of itself that it is CSV."""
    return inbound.edits is None and any(_is_table(one) for one in inbound.attachments)


def with_file(line: Line | None, place: Place, inbound: Inbound) -> Line | None:
    """What was ordered where a file was posted: to import it, unless something else was said with it. In the chat of a
    contact a file is a file.
    """
    if not posts_table(inbound):
        return line
    if line is None and place.address.kind != "room" and place.firms:
        return None
    return Line("import", plain=True) if line is None or line.name in _SAID_WITH_IT else line


def import_order(order: Order, rest: str) -> tuple[str, Buttons]:
    """Shows the file that was posted with the order; or takes, or leaves, the one that was shown before. Markdown, and
    buttons. Raises RefusedError; FileNeeded before the file was read.
    """
    if order.posted:
        return _looked_at(order)
    words = rest.split()
    leave = words[:1] == [_LEAVE]
    found = _waiting(order, " ".join(words[leave:]))
    if found is None:
        if rest:
            raise RefusedError("no such file waits here: post it again")
        return _HOW, ()
    if found.done:
        raise RefusedError(f"the file {found.name} {found.done}")
    return (_left if leave else _taken)(order, found), ()


def _looked_at(order: Order) -> tuple[str, Buttons]:
    tables = [one for one in order.posted if _is_table(one)]
    if not tables:
        names = ", ".join(one.name or one.kind for one in order.posted)
        raise RefusedError(f"this is no CSV file ({names}): save the sheet as CSV, then post that")
    if len(tables) > 1:
        raise RefusedError("one file at a time: post them one after the other")
    [file] = tables
    name = _short(file.name)
    if order.file is None:
        raise FileNeeded(file.reference)
    if order.file.problem:
        raise RefusedError(f"the file {name} could not be read: {order.file.problem}")
    try:
        table = read_table(order.file.content)
    except TableError as error:
        raise RefusedError(f"the file {name}: {error}") from error
    planned = plan(order.work, table, CLEAN, update=True)
    if wrong := [row for row in planned.rows if row.fate == "wrong"]:
        return _paragraphs(
            [f"{_title(name, planned)} Nothing of it can be taken: mend this, then post it again.", *_told(wrong)]
        ), ()
    if not planned.count("new"):
        return _paragraphs([f"{_title(name, planned)} Nobody in it is new.", *_noticed(planned, table)]), ()
    _keep(order, file, table)
    shown = [f"{_title(name, planned)} {_counted(planned)}", *_noticed(planned, table), "Nothing is stored yet."]
    return _paragraphs(shown), (
        ("Import", f"do:import {order.heard}"),
        ("Leave it", f"do:import {_LEAVE} {order.heard}"),
    )


def _keep(order: Order, file: Attachment, table: Table) -> None:
    """Keeps what is needed to take it later, in the place of what waited here before."""
    assert order.heard is not None
    assert order.at is not None
    if (before := _waiting(order, "")) is not None:
        _settle(order, before, "was left: another one was posted after it")
    kept = [
        {"kind": one.kind, "reference": one.reference, "name": one.name}
        | ({"rows": [[line.number, dict(line.cells)] for line in table.lines]} if one is file else {})
        for one in order.posted
    ]
    order.work.attach(order.heard, json.dumps(kept, ensure_ascii=False))


def _waiting(order: Order, named: str) -> _Waiting | None:
    """The file that was posted with the message with this id; or the one that waits here, by its name or without."""
    if order.at is None:
        return None
    known = order.work.attachments_of(named, order.at)
    found = (named, known) if known is not None else order.work.latest_with_rows(order.at)
    if found is None:
        return None
    heard, attachments = found[0], json.loads(found[1])
    for one in attachments:
        name = _short(str(one["name"]))
        if ("rows" in one or "done" in one) and (heard == named or folded(named) in ("", folded(name))):
            lines = [TableLine(number, cells) for number, cells in one.get("rows", ())]
            return _Waiting(heard, attachments, name, str(one.get("done", "")), lines)
    return None


def _settle(order: Order, waiting: _Waiting, done: str) -> None:
    """What was kept of the file is not kept any longer."""
    settled = [
        {key: value for key, value in one.items() if key != "rows"} | {"done": done} if "rows" in one else one
        for one in waiting.attachments
    ]
    order.work.attach(waiting.id, json.dumps(settled, ensure_ascii=False))


def _left(order: Order, waiting: _Waiting) -> str:
    _settle(order, waiting, f"was left by {order.giver.name}: post it again")
    return f"Nothing of {escaped(waiting.name)} was taken."


def _taken(order: Order, waiting: _Waiting) -> str:
    planned = plan(order.work, Table(waiting.lines, ()), CLEAN, update=False)
    if wrong := [row for row in planned.rows if row.fate == "wrong"]:
        raise RefusedError(
            f"line {wrong[0].number}: {wrong[0].says}; nothing was taken, mend it and post the file again"
        )
    carry_out(order, planned, waiting.name)
    _settle(order, waiting, f"was imported by {order.giver.name} already")
    sheet = f"bluepaper invite sheet --channel {_channel(order)} --out invitations.html"
    return (
        f"{escaped(order.giver.name)} imported {escaped(waiting.name)}. {_counted(planned)} "
        f"A sheet with an invitation for each is made on the command line: `{sheet}`"
    )


def _channel(order: Order) -> str:
    """On which platform this is: the sheet is likely to be for the same."""
    assert order.at is not None
    installation = order.work.installation(order.work.place(order.at).address.installation_id)
    return installation.channel if installation is not None and installation.channel == "slack" else "telegram"


def _title(name: str, planned: Import) -> str:
    return f"**{escaped(name)}**: {_many(len(planned.rows), 'row')}."


def _counted(planned: Import) -> str:
    here = planned.count("there") + planned.count("changed")
    rest = f"; {_many(here, 'row')} here already" if here else ""
    return f"New: {_new(planned)}{rest}."


def _new(planned: Import) -> str:
    """How many clients and contacts; the first few clients by name."""
    rows = [row for row in planned.rows if row.fate == "new"]
    clients = {folded(row.client): row.client for row in rows if row.its_client is None}
    contacts = sum(1 for row in rows if row.name)
    names = ", ".join(list(clients.values())[:_NAMED]) + (", ..." if len(clients) > _NAMED else "")
    shown = _many(len(clients), "client") + (f" ({escaped(names)})" if clients else "")
    return f"{shown} and {_many(contacts, 'contact')}"


def _noticed(planned: Import, table: Table) -> list[str]:
    """What somebody ought to look at before."""
    found = _told([row for row in planned.rows if row.fate == "new" and "there is" in row.says])
    if changed := [row for row in planned.rows if row.fate == "changed"]:
        stays = (
            "Somebody here is otherwise in the file, and stays as they are; on the command line `--update` changes it."
        )
        found += [stays, *_told(changed)]
    if table.ignored:
        found.append(f"Not used: {escaped(', '.join(table.ignored)[:300])}.")
    return found


def _told(rows: Sequence[Row]) -> list[str]:
    """A line for each, of many the first."""
    more = [f"and {_many(len(rows) - _SHOWN, 'line')} more"] if len(rows) > _SHOWN else []
    return [*(escaped(f"line {row.number}: {row.says}") for row in rows[:_SHOWN]), *more]


def _many(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"


def _is_table(one: Attachment) -> bool:
    return one.name.casefold().endswith(".csv")


def _paragraphs(lines: Sequence[str]) -> str:
    return "\\\n".join(lines)


def _short(name: str) -> str:
    return " ".join(name.split())[:80]
