"""`bluepaper installation`: the bots and apps through which we speak, in our own workspace and in those of clients."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Annotated, Any

import typer

from bot.channels.check import Check
from bot.cli.choosing import the_contact
from bot.cli.error import FAILED, CommandError
from bot.cli.group import command_app, examples
from bot.cli.invite import platform
from bot.cli.listing import Json, print_lines, show_list
from bot.cli.session import As, Session, session
from bot.people.inviting import Platform
from bot.process import installing
from bot.process.checking import checked, identified, person_checked, slack_manifest, slack_path
from bot.process.installing import Tokens, tokens_of
from bot.secret import SecretError, place_of_secret
from bot.setting_up import to_set_up
from storage.installation import Installation

app = command_app("The bots and apps through which we speak: your own, and those in your clients' workspaces.")


@app.command(
    epilog=examples(
        "bluepaper installation add --channel slack --bot-token WEBER_BOT_TOKEN --app-token WEBER_APP_TOKEN",
        "bluepaper installation add --channel slack --bot-token WEBER_BOT_TOKEN --signing-secret WEBER_SIGNING",
        "bluepaper installation add --channel telegram --bot-token ./second-bot.token",
    )
)
def add(
    *,
    channel: Annotated[str, typer.Option(metavar="CHANNEL", help="telegram or slack.")],
    bot_token: Annotated[
        str, typer.Option(metavar="WHERE", help="The variable, or file only you can read, that holds the bot token.")
    ],
    app_token: Annotated[
        str | None, typer.Option(metavar="WHERE", help="Slack: the same for the app token (xapp-) of a socket.")
    ] = None,
    signing_secret: Annotated[
        str | None, typer.Option(metavar="WHERE", help="Slack over HTTP: the same for the signing secret, instead.")
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="What you call it; else the workspace's.")] = None,
    given_by: As = None,
) -> None:
    """Add a bot or app. Its tokens are looked up where you say at every start, and never stored."""
    wanted = platform(channel)
    tokens = _tokens(wanted, bot_token, app_token, signing_secret)
    with session() as opened:
        found = asyncio.run(identified(wanted, tokens))
        with opened.order(given_by, "installation add") as order:
            added = installing.add(order, found, tokens, name)
    print_lines(
        [
            f"{added.name} on {added.channel.capitalize()} is added. Start bluepaper run again, and it is at work.",
            *([f"Slack brings what it has to https://YOUR-HOST{slack_path(added)}"] if tokens.signing else []),
        ]
    )
    typer.echo(f'Next: bluepaper installation check "{added.name}"')


@app.command("list", epilog=examples("bluepaper installation list", "bluepaper installation list --json"))
def list_installations(as_json: Json = False) -> None:
    """List them, and where their tokens are."""
    with session() as opened, opened.reading() as work:
        found = [one for one in work.installations() if one.channel != "terminal"]
    show_list(
        found,
        {
            "name": lambda one: one.name,
            "channel": lambda one: one.channel.capitalize(),
            "id": lambda one: one.external_id,
            "tokens": _places,
            "state": lambda one: "at work" if one.status == "active" else "removed",
        },
        lambda one: {
            "name": one.name,
            "channel": one.channel,
            "id": one.external_id,
            "tokens": _places(one),
            "status": one.status,
        },
        as_json=as_json,
        empty=f"None yet: {to_set_up()}. One more: bluepaper installation add --help",
    )


@app.command(
    epilog=examples("bluepaper installation check", "bluepaper installation check Weber --person 3"),
)
def check(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="One of them; else all.")] = None,
    person: Annotated[
        str | None, typer.Option(metavar="CONTACT", help="Whether this contact can be reached, too.")
    ] = None,
) -> None:
    """Say what works: tokens, scopes, the room, and whether somebody can be reached. Nothing is written to anybody."""
    with session() as opened:
        with opened.reading() as work:
            chosen = [installing.the_added(work, name)] if name is not None else None
            every = [one for one in work.installations() if one.channel != "terminal" and one.status == "active"]
            room = work.room()
        if not every:
            raise CommandError(f"there is nothing to check yet: {to_set_up()}")
        works = True
        for one in chosen or every:
            at = room.external_id if room is not None and room.installation_id == one.id else None
            works &= _shown(f"{one.name} ({one.channel.capitalize()})", _run(one, checked(one, at)))
        if person is not None:
            works &= _check_person(opened, person, every)
    if not works:
        raise typer.Exit(FAILED)


@app.command(epilog=examples('bluepaper installation remove "Weber Print"'))
def remove(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As bluepaper installation list shows it.")],
    given_by: As = None,
) -> None:
    """Speak there no longer. What was said stays; adding it again goes on where it was."""
    with session() as opened, opened.order(given_by, "installation remove") as order:
        line = installing.remove(order, name)
    print_lines([line])


@app.command(epilog=examples("bluepaper installation manifest > bluepaper.yaml"))
def manifest() -> None:
    """Print the manifest from which the app is made in a Slack workspace."""
    typer.echo(slack_manifest(), nl=False)


def _tokens(channel: Platform, bot: str, app: str | None, signing: str | None) -> Tokens:
    """Where the tokens are. Raises CommandError and SecretError."""
    if channel == "slack" and (app is None) == (signing is None):
        raise CommandError(
            "Slack needs --app-token too (a socket), or --signing-secret (over HTTP): both are on the app's page"
            if app is None
            else "an app is heard in one way: leave out --app-token (socket) or --signing-secret (HTTP)"
        )
    if channel == "telegram" and (app or signing):
        given = "--app-token" if app else "--signing-secret"
        raise CommandError(f"a bot on Telegram has one token only: leave {given} out")
    return Tokens(place_of_secret(bot), *(place_of_secret(where) if where else None for where in (app, signing)))


def _check_person(opened: Session, wanted: str, every: Sequence[Installation]) -> bool:
    contact = the_contact(opened, wanted)
    with opened.reading() as work:
        at = work.reached(contact.person_id)
    one = next((each for each in every if at is not None and each.id == at.installation_id), None)
    if at is None or one is None:
        says = f"is in no chat yet: bluepaper invite {contact.number} --channel telegram"
        return _shown(contact.name, [Check(works=False, says=says)])
    return _shown(f"{contact.name} on {one.name}", _run(one, person_checked(one, at.external_id)))


def _run(one: Installation, looking: Coroutine[Any, Any, Sequence[Check]]) -> Sequence[Check]:
    try:
        return asyncio.run(looking)
    except SecretError as error:
        return [Check(works=False, says=f"{one.name}: {error}")]


def _shown(title: str, checks: Sequence[Check]) -> bool:
    print_lines([title, *(f"  {'ok ' if one.works else 'NOT'}  {one.says}" for one in checks)])
    return all(one.works for one in checks)


def _places(one: Installation) -> str:
    return ", ".join(tokens_of(one).places.values())
