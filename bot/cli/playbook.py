"""`bluepaper playbook`: check, show and list playbooks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from textwrap import fill
from typing import Annotated, get_args

import typer

from bot.cli.error import FAILED, CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, print_json
from bot.cli.migrate import migrate
from bot.interview.playbook_files import find_playbook, shipped
from bot.interview.playbook_preview import Shown, preview
from conversations.authoring.playbook import Playbook, Role
from conversations.authoring.problem import PlaybookError, Severity
from conversations.reader import Inspected, inspect_playbook, read_playbook

app = command_app("Lists of questions. docs/playbooks.md says how to write one.")

_WIDTH = 100
_ROLES: tuple[str, ...] = get_args(Role)

app.command(
    epilog=examples("bluepaper playbook migrate discovery --dry-run", "bluepaper playbook migrate my-questions.yaml")
)(migrate)


@app.command(epilog=examples("bluepaper playbook check my-questions.yaml", "bluepaper playbook check discovery"))
def check(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Files, or names of shipped playbooks.")],
    *,
    as_json: Json = False,
) -> None:
    """Say everything that is wrong with a playbook, line by line."""
    found = {file: _inspected(file) for file in files}
    if as_json:
        print_json([_as_row(file, inspected) for file, inspected in found.items()])
    else:
        for file, inspected in found.items():
            _print_check(file, inspected)
    if any(inspected.playbook is None for inspected in found.values()):
        raise typer.Exit(FAILED)


@app.command(epilog=examples("bluepaper playbook show discovery", "bluepaper playbook show roadmap --role finance"))
def show(
    file: Annotated[str, typer.Argument(metavar="FILE_OR_NAME", help="A file, or the name of a shipped playbook.")],
    *,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Show the texts in this language.")] = None,
    role: Annotated[str | None, typer.Option(metavar="ROLE", help=f"Only for this role: {', '.join(_ROLES)}.")] = None,
) -> None:
    """Show a playbook as a contact would see it, with who is asked, when and why."""
    if role and role not in _ROLES:
        raise CommandError(f'there is no role "{role}": it can be {", ".join(_ROLES)}')
    playbook = _read(file)
    if language and language.partition("-")[0] not in {own.partition("-")[0] for own in playbook.languages}:
        raise CommandError(
            f'{playbook.playbook} is not written in "{language}": it has {", ".join(playbook.languages)}'
        )
    typer.echo(f"{_title(playbook)}\n")
    for message in preview(playbook, (language,) if language else (), role):
        typer.echo(_drawn(message))


@app.command("list", epilog=examples("bluepaper playbook list", "bluepaper playbook list --json"))
def list_(*, as_json: Json = False) -> None:
    """List the playbooks that come with Bluepaper."""
    playbooks = [_read(name) for name in shipped()]
    if as_json:
        print_json([_summary(playbook) for playbook in playbooks])
        return
    for playbook in playbooks:
        typer.echo(_title(playbook))


def _read(file: str) -> Playbook:
    try:
        opened = find_playbook(file)
        return read_playbook(opened.source, opened.name)
    except PlaybookError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(FAILED) from None


def _inspected(file: str) -> Inspected:
    try:
        opened = find_playbook(file)
    except PlaybookError as error:
        return Inspected(None, error.problems)
    return inspect_playbook(opened.source, opened.name)


def _print_check(file: str, inspected: Inspected) -> None:
    for problem in inspected.problems:
        typer.echo(str(problem), err=problem.severity is Severity.ERROR)
    if inspected.playbook:
        prefix = f"{Path(file).name}: " if Path(file).suffix else f"{file}: "
        typer.echo(f"{prefix}ok: {_size(inspected.playbook)}, structure {inspected.playbook.structure[:8]}")


def _size(playbook: Playbook) -> str:
    return f"{len(playbook.questions)} questions, about {playbook.minutes} minutes"


def _title(playbook: Playbook) -> str:
    title = playbook.title.in_(playbook.languages)
    return (
        f"{playbook.playbook}: {title} (version {playbook.version}, {_size(playbook)}, {', '.join(playbook.languages)})"
    )


def _summary(playbook: Playbook) -> Mapping[str, object]:
    return {
        "playbook": playbook.playbook,
        "title": playbook.title.in_(playbook.languages),
        "version": playbook.version,
        "languages": list(playbook.languages),
        "questions": len(playbook.questions),
        "minutes": playbook.minutes,
        "structure": playbook.structure,
        "wording": playbook.wording,
    }


def _as_row(file: str, inspected: Inspected) -> Mapping[str, object]:
    wanted = ("line", "where", "severity", "what", "mend")
    rows = [{key: asdict(problem)[key] for key in wanted} for problem in inspected.problems]
    summary = _summary(inspected.playbook) if inspected.playbook else {}
    return {"file": file, "ok": inspected.playbook is not None, **summary, "problems": rows}


def _drawn(message: Shown) -> str:
    margin = "    " * message.depth
    lines = [f"{margin}{message.id}: {message.heading}"]
    inner = f"{margin}    "
    lines += [fill(line, _WIDTH, initial_indent=inner, subsequent_indent=inner) for line in message.text.splitlines()]
    if message.buttons:
        lines.append(inner + " ".join(f"[{button}]" for button in message.buttons))
    lines += [fill(note, _WIDTH, initial_indent=f"{inner}- ", subsequent_indent=f"{inner}  ") for note in message.notes]
    return "\n".join(lines) + "\n"
