"""How lists are shown: a table for people, or with --json one list for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

Row = TypeVar("Row")
Json: TypeAlias = Annotated[bool, typer.Option("--json", help="Print a JSON list instead of a table.")]
_WIDE = 200
"""Columns for a table that goes into a file or another program."""


def show_list(
    rows: Iterable[Row],
    columns: Mapping[str, Callable[[Row], object]],
    record: Callable[[Row], Mapping[str, object]],
    *,
    as_json: bool,
    empty: str,
) -> None:
    """Prints the rows. `columns`: headers and cells of the table; `record`: a row in JSON; `empty`: what to do next."""
    found = list(rows)
    if as_json:
        print_json([record(row) for row in found])
    elif not found:
        typer.echo(empty)
    else:
        print_table([*columns], [[cell(row) for cell in columns.values()] for row in found])


def print_pairs(pairs: Iterable[tuple[str, object]]) -> None:
    """Names and values in two columns."""
    print_table(("", ""), pairs)


def print_table(headers: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    """A table as wide as the terminal; a cell that is None stays empty."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0), show_header=any(headers))
    for header in headers:
        table.add_column(header, overflow="fold")
    for row in rows:
        table.add_row(*(Text("" if cell is None else plain(str(cell))) for cell in row))
    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else _WIDE, highlight=False, markup=False)
    console.print(table)


def print_lines(lines: Iterable[str]) -> None:
    """Text as it is, without what a terminal would act upon."""
    for line in lines:
        typer.echo(plain(line))


def print_json(value: object) -> None:
    """The value as JSON in UTF-8, whatever the terminal speaks. Moments are ISO 8601 with their offset."""
    reconfigure: Callable[..., None] | None = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_written))


def plain(text: str) -> str:
    """The text without what a terminal would act upon: what contacts typed is shown, never obeyed."""
    return "".join(char if char.isprintable() or char == "\n" else " " for char in text)


def local(moment: datetime, zone: str) -> str:
    """The moment on the wall clock of that zone, to the minute."""
    return moment.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def _written(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON form")
