"""`bluepaper escalation`: what the firm must hear of, and orders about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal, TypeAlias, cast

import typer

from bot.channels.terminal_text import drawn
from bot.cli.choosing import the_contact
from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, local, show_list
from bot.cli.session import As, session
from bot.escalation import escalation_orders
from bot.escalation.relaying import names_of
from bot.orders.order import Order
from bot.orders.order_names import numbered
from storage.escalation import StoredEscalation

app = command_app("What the firm must hear of at once. E-1 and 1 mean the same. See docs/escalations.md.")
Number: TypeAlias = Annotated[str, typer.Argument(metavar="E-1", help="The number of the escalation.")]
Words: TypeAlias = Annotated[str, typer.Argument(metavar="TEXT", help="In quotes.")]


@app.command("list", epilog=examples("bluepaper escalation list", "bluepaper escalation list --all --json"))
def list_escalations(
    *,
    over: Annotated[bool, typer.Option("--all", help="Those that are over too.")] = False,
    given_by: As = None,
    as_json: Json = False,
) -> None:
    """List what is open, and who has it."""
    with session() as opened, opened.order(given_by, "escalations") as order:
        house = order.house
        found = [(one, names_of(order.work, one)) for one in escalation_orders.visible(order, over=over)]
        zone = house.firm.zone
    show_list(
        found,
        {
            "number": lambda row: row[0].name,
            "what": lambda row: row[0].escalation.kind.value.replace("_", " "),
            "contact": lambda row: row[1].contact,
            "client": lambda row: row[1].client,
            "since": lambda row: local(row[0].escalation.triggered_at, zone),
            "status": lambda row: row[0].escalation.status.value,
            "who has it": lambda row: house.names.get(row[0].escalation.by or ""),
        },
        lambda row: _record(row[0]) | {"contact": row[1].contact, "client": row[1].client},
        as_json=as_json,
        empty="Nothing is open.",
    )


@app.command(epilog=examples("bluepaper escalation acknowledge E-1 --as Joe"))
def acknowledge(number: Number, given_by: As = None) -> None:
    """Take it: nobody is told again. Of two at once one has it."""
    _give(given_by, "acknowledge", lambda order: escalation_orders.acknowledge(order, _number(number)))


@app.command(epilog=examples("bluepaper escalation assign E-1 Kim"))
def assign(
    number: Number,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Somebody of the team.")],
    given_by: As = None,
) -> None:
    """Give it to somebody of the team."""
    _give(given_by, "assign", lambda order: escalation_orders.assign(order, _number(number), name))


@app.command(epilog=examples('bluepaper escalation resolve E-1 "the cable was loose"'))
def resolve(
    number: Number,
    why: Annotated[str, typer.Argument(metavar="WHY", help="In a few words, for the firm only.")] = "",
    given_by: As = None,
) -> None:
    """It is over: the bot goes on with the contact."""
    _give(given_by, "resolve", lambda order: escalation_orders.resolve(order, _number(number), why))


@app.command("not-important", epilog=examples("bluepaper escalation not-important E-1 once"))
def not_important(
    number: Number,
    scope: Annotated[str, typer.Argument(metavar="once|always", help="This time only, or from now on.")],
    given_by: As = None,
) -> None:
    """It does not matter to this client. Refused for a break-in, lost data and a dismissal."""
    if scope not in ("once", "always"):
        raise CommandError(f'"{scope}" is neither once nor always: write one of them')
    chosen = cast(Literal["once", "always"], scope)
    _give(given_by, "not important", lambda order: escalation_orders.not_important(order, _number(number), chosen))


@app.command(epilog=examples("bluepaper escalation mutes --json"))
def mutes(given_by: As = None, as_json: Json = False) -> None:
    """List what was said not to matter to a client, and who said so."""
    with session() as opened, opened.order(given_by, "mutes") as order:
        work = order.work
        found = work.mutes()
        firm, clients = work.firm(), {one.id: one.name for one in work.clients()}
        names = {one.id: one.name for one in work.consultants()}
    show_list(
        found,
        {
            "#": lambda one: one.number,
            "what": lambda one: one.mute.kind.value.replace("_", " "),
            "client": lambda one: clients[one.mute.client_id],
            "how long": lambda one: one.mute.scope,
            "says": lambda one: names[one.mute.by],
            "on": lambda one: local(one.mute.at, firm.zone),
            "undone by": lambda one: names.get(one.mute.undone_by or ""),
        },
        lambda one: {
            "number": one.number,
            "kind": one.mute.kind.value,
            "rule": one.mute.rule,
            "client": clients[one.mute.client_id],
            "scope": one.mute.scope,
            "by": names[one.mute.by],
            "at": one.mute.at,
            "undone_by": names.get(one.mute.undone_by or ""),
            "undone_at": one.mute.undone_at,
        },
        as_json=as_json,
        empty="Everything matters to everybody: nothing is muted.",
    )


@app.command(epilog=examples("bluepaper escalation unmute 1"))
def unmute(
    number: Annotated[int, typer.Argument(metavar="N", help="Its number in: bluepaper escalation mutes")],
    given_by: As = None,
) -> None:
    """It matters to the client again."""
    _give(given_by, "unmute", lambda order: escalation_orders.unmute(order, number))


@app.command(epilog=examples("bluepaper escalation called E-1"))
def called(number: Number, given_by: As = None) -> None:
    """You have called the contact: it is not forgotten."""
    _give(given_by, "called", lambda order: escalation_orders.called(order, _number(number)))


@app.command(epilog=examples('bluepaper escalation say E-1 "I am on my way"'))
def say(number: Number, text: Words, given_by: As = None) -> None:
    """Pass words on to the contact, in your name. What the contact writes comes to the room from then on."""
    _give(given_by, "say", lambda order: escalation_orders.say(order, _number(number), text))


@app.command("hand-back", epilog=examples("bluepaper escalation hand-back E-1"))
def hand_back(number: Number, given_by: As = None) -> None:
    """Hand the contact back to the bot, which asks the open question again."""
    _give(given_by, "hand back", lambda order: escalation_orders.hand_back(order, _number(number)))


@app.command("raise", epilog=examples('bluepaper escalation raise Maria "her screen flickers, she did not mention it"'))
def raise_by_hand(
    contact: Annotated[str, typer.Argument(metavar="CONTACT", help="A name or a number.")],
    text: Words,
    given_by: As = None,
) -> None:
    """Raise something that you saw or heard."""
    with session() as opened:
        found = the_contact(opened, contact)
    _give(given_by, "raise", lambda order: escalation_orders.raise_by_hand(order, found, text))


def _give(given_by: str | None, name: str, order: Callable[[Order], str]) -> None:
    with session() as opened, opened.order(given_by, name) as given:
        said = order(given)
    typer.echo(drawn(said, (), width=100).strip())


def _number(written: str) -> int:
    return numbered(written, "E", "an escalation", "bluepaper escalation list")


def _record(stored: StoredEscalation) -> dict[str, object]:
    one = stored.escalation
    return {
        "number": one.name,
        "kind": one.kind.value,
        "rule": one.rule,
        "severity": one.severity.value,
        "confidential": one.sensitive,
        "status": one.status.value,
        "triggered_at": one.triggered_at,
        "repeated": one.repeated,
        "held_since": stored.held_since,
    }
