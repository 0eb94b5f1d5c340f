"""Commands that are imported only when they are called, so that the one that is called starts at once."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any, NoReturn

import typer
from typer.core import TyperGroup
from typer.main import get_command

from bot.cli.error import exit_code
from bot.names import nearest


@dataclass(frozen=True, slots=True)
class Lazy:
    """Where a command is: a module with a Typer `app`; `help` is its line in the list of commands."""

    module: str
    help: str


def command_app(help_text: str = "") -> typer.Typer:
    """A Typer app as all of ours are: help in plain text, no options beyond our own."""
    return typer.Typer(help=help_text, add_completion=False, rich_markup_mode=None)


def examples(*lines: str) -> str:
    """The lines as they are shown at the end of a help text."""
    return "\n".join(("\b", "Examples:", *(f"  {line}" for line in lines)))


class LazyGroup(TyperGroup):
    """A group that knows its commands by a table, and says in one line what went wrong in any of them."""

    table: Mapping[str, Lazy] = {}

    def list_commands(self, ctx: object) -> list[str]:  # noqa: ARG002
        return list(self.table)

    def get_command(self, ctx: object, cmd_name: str) -> Any:  # noqa: ANN401, ARG002 - Typer's own type is private
        lazy = self.table.get(cmd_name)
        return get_command(import_module(lazy.module).app) if lazy else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        name = args[0]
        if not name.startswith("-") and name not in self.table:
            near = nearest(name, self.table)
            mend = f'did you mean "{near[0]}"?' if near else f"there are {', '.join(self.table)}"
            ctx.fail(f'there is no command "{name}": {mend}')
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: object, formatter: Any) -> None:  # noqa: ANN401, ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, lazy.help) for name, lazy in self.table.items()])

    def main(self, *args: Any, **options: Any) -> NoReturn:
        options["standalone_mode"] = False
        sys.exit(exit_code(partial(super().main, *args, **options)))
