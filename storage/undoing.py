"""What an order did to single rows, so that it can be taken back: their values before and after, and the way back."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, bindparam, delete, select, update

from storage.columns import Instant, Row
from storage.statement import Statement
from storage.transaction import Transaction

Changes = dict[str, dict[str, list[Any]]]
"""{"table:id": {column: [before, after]}}; the column is "" for a row that was made, with [None, all its values]."""
Rows = dict[tuple[str, str], Mapping[str, Any] | None]
"""Rows as they are at one moment, by table and id; None where there is none."""
_NOT_KEPT = {"message": {"seq"}, "conversation": {"state"}, "address": {"last_seq"}}
"""Columns that go on whatever happens, and the answers of a contact, which are copied nowhere."""
_COUNTS = {"version", "edited_at", "updated_at"}
"""Columns that may have moved on since without anything having become of the row."""


def changes(before: Rows, after: Rows) -> Changes:
    """What differs between two looks at the same rows."""
    found: Changes = {}
    for (table, of_id), now in after.items():
        was = before.get((table, of_id))
        if now is None:
            continue
        if was is None:
            found[f"{table}:{of_id}"] = {"": [None, dict(now)]}
        elif differing := {name: [was[name], now[name]] for name in now if now[name] != was[name]}:
            found[f"{table}:{of_id}"] = differing
    return found


class Undoing(Transaction):
    __slots__ = ()

    def rows(self, keys: Iterable[tuple[str, str]]) -> Rows:
        """The rows with these tables and ids, as values that JSON can hold."""
        return {key: self._row(*key) for key in dict.fromkeys(keys)}

    def differs(self, done: Changes) -> tuple[str, str] | None:
        """Table and id of a row that is not any more as the order left it; None if all are."""
        for key, columns in done.items():
            table, _, of_id = key.partition(":")
            now = self._row(table, of_id)
            left = columns[""][1] if "" in columns else {name: pair[1] for name, pair in columns.items()}
            kept = {name: value for name, value in left.items() if name not in _COUNTS}
            if now is None or any(now[name] != value for name, value in kept.items()):
                return table, of_id
        return None

    def used_since(self, done: Changes) -> str | None:
        """The table in which something refers to a row that the order made; None if nothing does."""
        made = [tuple(key.split(":", 1)) for key, columns in done.items() if "" in columns]
        for table, of_id in made:
            for foreign in _references(table):
                other = foreign.parent.table
                found = Statement(select(*other.primary_key).where(foreign.parent == bindparam("of_id")))
                if any((other.name, row[0]) not in made for row in self._all(found, of_id=of_id)):
                    return str(other.name)
        return None

    def take_back(self, done: Changes) -> None:
        """Puts every value back; rows that were made go. Raises Conflict where something refers to them."""
        for key, columns in reversed(done.items()):
            table, _, of_id = key.partition(":")
            if "" in columns:
                self._run(Statement(delete(Row.metadata.tables[table]).where(_is(table))), of_id=of_id)
            else:
                self._set(table, of_id, {name: pair[0] for name, pair in columns.items()})

    def put_state(self, conversation_id: str, state: str) -> None:
        """The state of a conversation as it is from now on; its version stays."""
        self._set("conversation", conversation_id, {"state": state})

    def _set(self, table: str, of_id: str, values: Mapping[str, Any]) -> None:
        row = Row.metadata.tables[table]
        typed = {f"new_{name}": _typed(table, name, value) for name, value in values.items()}
        bound = {name: bindparam(f"new_{name}", type_=row.c[name].type) for name in values}
        self._run(Statement(update(row).where(_is(table)).values(bound)), of_id=of_id, **typed)

    def _row(self, table: str, of_id: str) -> Mapping[str, Any] | None:
        row = Row.metadata.tables[table]
        names = [column.name for column in row.c if column.name not in _NOT_KEPT.get(table, ())]
        found = self._one(Statement(select(*(row.c[name] for name in names)).where(_is(table))), of_id=of_id)
        return {name: _plain(value) for name, value in zip(names, found, strict=True)} if found else None


def _references(table: str) -> list[ForeignKey]:
    """The foreign keys by which rows of other tables refer to an id of this one."""
    of_id = Row.metadata.tables[table].c.id
    return [
        foreign
        for other in Row.metadata.sorted_tables
        for foreign in sorted(other.foreign_keys, key=lambda one: one.parent.name)
        if foreign.column is of_id
    ]


def _is(table: str) -> Any:  # noqa: ANN401
    return Row.metadata.tables[table].c.id == bindparam("of_id")


def _plain(value: Any) -> Any:  # noqa: ANN401
    return value.isoformat() if isinstance(value, datetime) else value


def _typed(table: str, name: str, value: Any) -> Any:  # noqa: ANN401
    is_instant = isinstance(Row.metadata.tables[table].c[name].type, Instant)
    return datetime.fromisoformat(value) if is_instant and value is not None else value
