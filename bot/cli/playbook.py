"""`bluepaper playbook`: check, show and list playbooks."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from textwrap import fill
from typing import Annotated, NoReturn, get_args

import typer

from bot.playbook_files import PlaybookFileError, find_playbook, shipped
from bot.playbook_preview import Shown, preview
from conversations.playbook import Playbook, Role
from conversations.problem import PlaybookError, Severity
from conversations.reader import Inspected, inspect_playbook, read_playbook

app = typer.Typer(no_args_is_help=True, help="Check, show and list playbooks.")

_WIDTH = 100
Json = Annotated[bool, typer.Option("--json", help="Print as JSON.")]


@app.command()
def check(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Files, or names of shipped playbooks.")],
    as_json: Json = False,
) -> None:
    """Say everything that is wrong with a playbook, line by line."""
    found = {file: _inspected(file) for file in files}
    if as_json:
        typer.echo(json.dumps([_as_row(file, inspected) for file, inspected in found.items()], indent=2))
    else:
        for file, inspected in found.items():
            _print_check(file, inspected)
    if any(inspected.playbook is None for inspected in found.values()):
        raise typer.Exit(1)


@app.command()
def show(
    file: Annotated[str, typer.Argument(metavar="FILE_OR_NAME", help="A file, or the name of a shipped playbook.")],
    language: Annotated[str | None, typer.Option(help="Show the texts in this language, for example en.")] = None,
    role: Annotated[
        str | None, typer.Option(help="Only what this role is asked: owner, finance, office, it, user.")
    ] = None,
) -> None:
    """Show a playbook as a contact would see it, with who is asked, when and why."""
    try:
        opened = find_playbook(file)
        playbook = read_playbook(opened.source, opened.name)
    except PlaybookFileError as error:
        _fail(str(error), 2)
    except PlaybookError as error:
        _fail(str(error), 1)
    if language and not any(own.partition("-")[0] == language.partition("-")[0] for own in playbook.languages):
        _fail(f"{playbook.playbook} is not written in {language!r}: it has {', '.join(playbook.languages)}", 2)
    if role and role not in get_args(Role):
        _fail(f"no role {role!r}: it can be {', '.join(get_args(Role))}", 2)
    typer.echo(f"{_title(playbook)}\n")
    for message in preview(playbook, (language,) if language else (), role):
        typer.echo(_drawn(message))


@app.command(name="list")
def list_(as_json: Json = False) -> None:
    """List the playbooks that come with Bluepaper."""
    playbooks = [read_playbook(find_playbook(name).source, name) for name in shipped()]
    if as_json:
        typer.echo(json.dumps([_summary(playbook) for playbook in playbooks], indent=2))
        return
    for playbook in playbooks:
        typer.echo(_title(playbook))


def _inspected(file: str) -> Inspected:
    try:
        opened = find_playbook(file)
    except PlaybookFileError as error:
        _fail(str(error), 2)
    except PlaybookError as error:
        return Inspected(None, error.problems)
    return inspect_playbook(opened.source, opened.name)


def _fail(message: str, code: int) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(code)


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
