"""A statement is written once with SQLAlchemy Core, compiled once for each dialect, and then run on the bare database
connection: in a turn SQLAlchemy's own execution would cost more than the database does.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Dialect,
    Insert,
    Text,
    any_,
    bindparam,
    func,
    literal_column,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement, ReturnsRows
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import Boolean, Float

from storage.columns import Instant, TextList

Converter = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement in one dialect: its text, and what turns our values into the driver's and back."""

    sql: str
    names: tuple[str, ...]
    constants: Mapping[str, Any]
    binders: tuple[tuple[int, Converter], ...]
    readers: tuple[tuple[int, Converter], ...]
    positional: bool

    def bind(self, values: dict[str, Any]) -> Sequence[Any] | Mapping[str, Any]:
        """The driver's parameters; `values` is used up. Raises KeyError for a value that is missing."""
        if self.constants:
            values.update(self.constants)
        bound = [values[name] for name in self.names]
        for index, convert in self.binders:
            bound[index] = convert(bound[index])
        return bound if self.positional else dict(zip(self.names, bound, strict=True))

    def read(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        if not self.readers:
            return row
        values = list(row)
        for index, convert in self.readers:
            values[index] = convert(values[index])
        return tuple(values)


class Statement:
    """One SQL statement whose parameters are `bindparam`s."""

    __slots__ = ("_prepared", "element")

    def __init__(self, element: ClauseElement) -> None:
        self.element = element
        self._prepared: dict[str, Prepared] = {}

    def prepared(self, dialect: Dialect) -> Prepared:
        """The statement in this dialect, compiled at its first use."""
        found = self._prepared.get(dialect.name)
        if found is None:
            found = self._prepared[dialect.name] = _prepare(self.element, dialect)
        return found


def _prepare(element: ClauseElement, dialect: Dialect) -> Prepared:
    compiled = element.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)
    names = tuple(compiled.positiontup if compiled.positiontup is not None else compiled.binds)
    binders = ((index, _binder(compiled.binds[name], dialect)) for index, name in enumerate(names))
    columns = element.exported_columns if isinstance(element, ReturnsRows) else ()
    readers = (
        (index, column.type.dialect_impl(dialect).result_processor(dialect, None))
        for index, column in enumerate(columns)
    )
    return Prepared(
        sql=str(compiled),
        names=names,
        constants={name: bind.value for name, bind in compiled.binds.items() if not bind.required},
        binders=tuple((index, convert) for index, convert in binders if convert is not None),
        readers=tuple((index, convert) for index, convert in readers if convert is not None),
        positional=compiled.positiontup is not None,
    )


def _binder(bind: BindParameter[Any], dialect: Dialect) -> Converter | None:
    return bind.type.dialect_impl(dialect).bind_processor(dialect)


def word(text: str) -> ColumnElement[str]:
    """A status in the text of a statement, not among its parameters: only then do partial indexes serve it."""
    return literal_column(f"'{text}'", Text())


def words(*texts: str) -> tuple[ColumnElement[str], ...]:
    """Several of them, for `in_`."""
    return tuple(word(text) for text in texts)


class InsertUnlessThere(Insert):
    """An insert that leaves the table alone, and counts no row, where a unique constraint objects."""

    inherit_cache = True


@compiles(InsertUnlessThere)
def _insert_unless_there(element: InsertUnlessThere, compiler: SQLCompiler, **options: object) -> str:
    inserted: str = compiler.visit_insert(element, **options)  # type: ignore[no-untyped-call]
    return f"{inserted} ON CONFLICT DO NOTHING"


class one_of(ColumnElement[bool]):  # noqa: N801 - reads as a function of SQL
    """Whether the column is in the list given as the parameter `name`."""

    inherit_cache = False
    type = Boolean()

    def __init__(self, column: ColumnElement[str], name: str) -> None:
        self.column = column
        self.texts = bindparam(name, type_=TextList(), required=True)

    def self_group(self, against: OperatorType | None = None) -> Self:  # noqa: ARG002 - SQLAlchemy's
        """As it is: compared with 1, as SQLAlchemy would on SQLite, no index could serve it."""
        return self


@compiles(one_of, "sqlite")
def _one_of_sqlite(element: one_of, compiler: SQLCompiler, **options: object) -> str:
    listed = func.json_each(element.texts).table_valued("value")
    return compiler.process(element.column.in_(select(listed.c.value)), **options)


@compiles(one_of, "postgresql")
def _one_of_postgresql(element: one_of, compiler: SQLCompiler, **options: object) -> str:
    return compiler.process(element.column == any_(element.texts), **options)


class lease_clock(ColumnElement[Any]):  # noqa: N801 - reads as a function of SQL
    """The database's own clock, and so many seconds later if a parameter is named: the time by which leases end."""

    inherit_cache = False
    type = Instant()

    def __init__(self, seconds: str | None = None) -> None:
        self.seconds = bindparam(seconds, type_=Float(), required=True) if seconds else None


@compiles(lease_clock, "sqlite")
def _lease_clock_sqlite(element: lease_clock, compiler: SQLCompiler, **options: object) -> str:
    later = "" if element.seconds is None else f", {compiler.process(element.seconds, **options)} || ' seconds'"
    # As a query it is asked once, not for each row.
    return f"(SELECT strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now'{later}))"


@compiles(lease_clock, "postgresql")
def _lease_clock_postgresql(element: lease_clock, compiler: SQLCompiler, **options: object) -> str:
    if element.seconds is None:
        return "statement_timestamp()"
    return f"statement_timestamp() + {compiler.process(element.seconds, **options)} * INTERVAL '1 second'"
