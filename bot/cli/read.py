"""`bluepaper read`: what the bot would understand of a typed answer, and how well it reads a file of them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, plain, print_json, print_pairs
from bot.names import nearest
from bot.now import utc_now
from bot.people.clean_values import currency_code, locale_name, zone_name
from conversations.authoring.playbook import Kind
from conversations.reading import (
    Choice,
    Command,
    Context,
    Reading,
    Unclear,
    Understood,
    Unknown,
    hear,
    looks_like_secret,
)
from conversations.reading.explained import explained
from conversations.reading.score import KINDS, Row, RowError, Tally, row, score
from conversations.value import notation, shown_as

app = command_app()


@app.command(
    epilog=examples(
        'bluepaper read duration "about 3 yrs"',
        "bluepaper read choice 'google drive' --choices 'cloud=In the cloud|google drive,office=On a server'",
        "bluepaper read --score answers.tsv --verbose",
    )
)
def read(
    kind: Annotated[str | None, typer.Argument(metavar="KIND", help="Kind of question, such as int or date.")] = None,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help="What was typed.")] = None,
    *,
    choices: Annotated[
        str,
        typer.Option(metavar="LIST", help='Choices: code=Label|other word, a comma between two; code? is "not sure".'),
    ] = "",
    now: Annotated[str | None, typer.Option(metavar="TIME", help="When it is typed, such as 2026-11-23.")] = None,
    zone: Annotated[str, typer.Option(metavar="ZONE", help="Where it is typed.")] = "UTC",
    locale: Annotated[str, typer.Option(metavar="CODE", help="How numbers and dates are written there.")] = "en_US",
    currency: Annotated[str, typer.Option(metavar="CODE", help="Currency of an amount without one.")] = "USD",
    score_file: Annotated[
        Path | None, typer.Option("--score", metavar="FILE", help="Read a file of answers and count, kind by kind.")
    ] = None,
    score_kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help="With --score: the kind of all rows of two columns.")
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="With --score: list the rows that are not right.")] = False,
    as_json: Json = False,
) -> None:
    """Show what the bot would understand of a typed answer, and what it would do with it."""
    if score_file is not None:
        return _score(score_file, score_kind, verbose=verbose)
    if kind is None or text is None:
        raise CommandError("say a kind and a text, or --score FILE; for example: bluepaper read int 'about 40'")
    context = Context(
        now=_moment(now, zone_name(zone)),
        zone=zone_name(zone),
        locale=locale_name(locale),
        currency=currency_code(currency),
        choices=_choices(choices),
    )
    known = _kind(kind)
    if known in ("choice", "choices") and not context.choices:
        raise CommandError(
            f"a {known} needs choices: add --choices 'cloud=In the cloud|google drive,office=On a server'"
        )
    _show(known, text, context, as_json=as_json)


def _show(kind: str, text: str, context: Context, *, as_json: bool) -> None:
    secret = looks_like_secret(text)
    heard: Command | Reading = Unclear("secret") if secret else hear(kind, text, context)
    if as_json:
        return print_json(_record(kind, text, heard, context))
    print_pairs((name, plain(value)) for name, value in explained(kind, heard, context))


def _record(kind: str, text: str, heard: Command | Reading, context: Context) -> dict[str, object]:
    record: dict[str, object] = {"kind": kind, "text": text}
    match heard:
        case Understood(value=value, exact=exact):
            words = shown_as(kind, value, context.locale)
            record |= {"read": "value", "value": notation(value), "shown": words, "exact": exact}
        case Unknown(whom=whom):
            record |= {"read": "unknown", "value": "?", "whom": whom}
        case Unclear(why=why):
            record |= {"read": "unclear", "why": why}
        case Command(name=name, rest=rest, reason=reason):
            record |= {"read": "command", "command": name, "rest": rest or None, "reason": reason}
    return record


def _kind(name: str) -> str:
    kinds = [kind.value for kind in Kind]
    if name not in kinds:
        near = nearest(name, kinds)
        mend = f'did you mean "{near[0]}"?' if near else f"there are {', '.join(kinds)}"
        raise CommandError(f'there is no kind "{name}": {mend}')
    return name


def _choices(text: str) -> tuple[Choice, ...]:
    """`code=Label|synonym|synonym`, a comma between two; `code?` marks the choice that says "I don't know"."""
    found = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        code, _, names = (piece.strip() for piece in part.partition("="))
        label, *also = (name.strip() for name in names.split("|"))
        if not code.rstrip("?") or not label:
            raise CommandError(f'the choice "{part}" has no code or no label: write code=Label|other word')
        found.append(Choice(code.rstrip("?"), label, tuple(also), unknown=code.endswith("?")))
    if len({choice.code for choice in found}) < len(found):
        raise CommandError("two choices have the same code: give each its own")
    return tuple(found)


def _moment(text: str | None, zone: str) -> datetime:
    if text is None:
        return utc_now()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f'"{text}" is no time: write it like 2026-11-23 or 2026-11-23T09:00') from error
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _score(path: Path, kind: str | None, *, verbose: bool) -> None:
    if kind is not None and kind not in KINDS:
        raise CommandError(f'nothing is scored by the kind "{kind}": there are {", ".join(KINDS)}')
    tallies = score(_rows(path, kind))
    total = Tally()
    typer.echo("KIND\tROWS\tRIGHT\tWRONG\tUNCLEAR")
    for name, tally in tallies.items():
        _line(name, tally)
        total.take(tally)
    _line("all", total)
    if verbose:
        for missed, got in total.misses:
            typer.echo(f"{missed.kind}\t{plain(missed.text)}\t{missed.expected}\t{got}")


def _line(name: str, tally: Tally) -> None:
    typer.echo(f"{name}\t{tally.rows}\t{tally.right}\t{tally.wrong}\t{tally.unclear}")


def _rows(path: Path, kind: str | None) -> list[Row]:
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise CommandError(f"{path}: is not UTF-8 text: save it as UTF-8, tab-separated") from error
    found = []
    for number, line in enumerate((line.rstrip("\r") for line in lines), 1):
        cells = line.split("\t")
        if not line.strip() or (number == 1 and cells[-1].strip().casefold() == "expected"):
            continue
        try:
            found.append(row(cells, kind))
        except RowError as error:
            raise CommandError(f"{path}, line {number}: {error}") from error
    if not found:
        raise CommandError(f"{path}: has no rows: write type, text and expected, tab-separated")
    return found
