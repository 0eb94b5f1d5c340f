"""`bluepaper invite`: bring a contact into a chat with the bot, and see who came."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from bot.cli.arguments import ContactName, OnlyClient
from bot.cli.choosing import name_or_number, the_client, the_contact
from bot.cli.choosing_playbook import the_playbook
from bot.cli.error import CommandError
from bot.cli.group import examples
from bot.cli.listing import Json, local, print_lines, show_list
from bot.cli.session import As, session
from bot.names import match
from bot.people import inviting
from bot.people.invitation_code import new_token
from bot.people.invitation_sheet import as_html, as_text, not_in_yet
from bot.people.inviting import DAYS, Invited, Platform, Standing, installations_of
from bot.setting_up import to_set_up
from storage.installation import Installation
from storage.work import Work

MOST_DAYS = 90
_CHANNELS: tuple[Platform, ...] = ("telegram", "slack")


class WithDefault(TyperGroup):
    """`invite CONTACT` needs no word between: what is the name of no command is that of a contact."""

    default = "CONTACT"
    """As the help is asked for: `bluepaper invite CONTACT --help`."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401 - Typer's own type is private
        return [name for name in super().list_commands(ctx) if name != self.default]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        if args[0] not in super().list_commands(ctx) and not args[0].startswith("-"):
            args = [self.default, *args]
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=WithDefault,
    help="Bring contacts into a chat: invite CONTACT --channel telegram|slack. Then see who came.",
    epilog=examples("bluepaper invite Maria --channel telegram", "bluepaper invite list"),
    add_completion=False,
    rich_markup_mode=None,
)


@app.command(
    WithDefault.default,
    epilog=examples(
        'bluepaper invite "Maria Lopez" --channel telegram',
        "bluepaper invite 3 --channel slack --playbook roadmap --days 30",
    ),
)
def invite(
    contact: ContactName,
    *,
    channel: Annotated[str, typer.Option(metavar="CHANNEL", help="Where they are: telegram or slack.")],
    playbook: Annotated[
        str, typer.Option(metavar="PLAYBOOK", help="What begins when they come, with their consent first.")
    ] = "discovery",
    days: Annotated[int, typer.Option(metavar="N", min=1, max=MOST_DAYS, help="How long it is good.")] = DAYS,
    at: Annotated[str | None, typer.Option("--at", metavar="NAME", help="Of several workspaces, which one.")] = None,
    given_by: As = None,
) -> None:
    """Make an invitation that works once, and a text with it for you to send. An earlier unused one stops working."""
    wanted = platform(channel)
    with session() as opened:
        asked, chosen = the_contact(opened, contact), the_playbook(opened, playbook)
        with opened.order(given_by, "invite") as order:
            place = the_installation(order.work, wanted, at, client=asked.client_name)
            made = inviting.invite(order, asked, chosen, at=place, token=new_token(), days=days)
            zone, again = order.work.firm().zone, name_or_number(asked, order.work.contacts())
    typer.echo(
        f"{asked.name} of {asked.client_name}, {wanted.capitalize()}, until {local(made.expires_at, zone)[:10]}:"
    )
    print_lines([made.link or made.code, "", *_replaced(made), "Send it yourself, for example so:", "", made.text])
    typer.echo(f"Shown only now. To take it back: bluepaper invite revoke {again}")


@app.command("list", epilog=examples("bluepaper invite list", "bluepaper invite list Acme --json"))
def list_invitations(client: OnlyClient = None, as_json: Json = False) -> None:
    """Who was invited, and what became of it: sent, opened, agreed, declined, silent, expired, revoked."""
    with session() as opened:
        only = the_client(opened, client) if client is not None else None
        with opened.reading() as work:
            found = [one for one in inviting.standings(work) if only is None or one.contact.client_id == only.id]
            zone = work.firm().zone
    show_list(
        found,
        {
            "contact": lambda one: one.contact.name,
            "client": lambda one: one.contact.client_name,
            "channel": lambda one: one.invitation.channel.capitalize(),
            "playbook": lambda one: one.invitation.playbook,
            "state": lambda one: one.state,
            "since": lambda one: local(one.since, zone)[:10],
            "good until": lambda one: local(one.invitation.expires_at, zone)[:10] if one.state == "sent" else None,
            "by": lambda one: one.invitation.by,
        },
        _record,
        as_json=as_json,
        empty="Nobody was invited yet: bluepaper invite CONTACT --channel telegram",
    )


@app.command(epilog=examples('bluepaper invite revoke "Maria Lopez"'))
def revoke(contact: ContactName, given_by: As = None) -> None:
    """Take back what a contact has not used yet. Somebody who is in already stays in."""
    with session() as opened:
        asked = the_contact(opened, contact, left=True)
        with opened.order(given_by, "invite revoke") as order:
            line = inviting.revoke(order, asked)
    print_lines([line])


@app.command(
    epilog=examples(
        "bluepaper invite sheet --channel telegram --out invitations.html",
        "bluepaper invite sheet Acme --channel slack --out acme.txt",
    )
)
def sheet(
    client: OnlyClient = None,
    *,
    channel: Annotated[str, typer.Option(metavar="CHANNEL", help="Where they are: telegram or slack.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="A new file, .html to print or .txt; else it is shown.")
    ] = None,
    playbook: Annotated[str, typer.Option(metavar="PLAYBOOK", help="What begins when they come.")] = "discovery",
    days: Annotated[int, typer.Option(metavar="N", min=1, max=MOST_DAYS, help="How long it is good.")] = DAYS,
    at: Annotated[str | None, typer.Option("--at", metavar="NAME", help="Of several workspaces, which one.")] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Anew for those too whose invitation is still good: the old one stops.")
    ] = False,
    given_by: As = None,
) -> None:
    """Invite everybody who is in no chat yet, and make a sheet with the texts, links and pictures for phones."""
    wanted = platform(channel)
    if out is not None and out.suffix not in (".html", ".txt"):
        raise CommandError(f"{out}: let its name end in .html or .txt")
    with session() as opened:
        only = the_client(opened, client) if client is not None else None
        chosen = the_playbook(opened, playbook)
        with opened.order(given_by, "invite") as order:
            work = order.work
            asked = not_in_yet(work, work.contacts(only.id if only else None), wanted, again=again)
            made = []
            for one in asked:
                place = the_installation(work, wanted, at, client=one.client_name)
                made.append(inviting.invite(order, one, chosen, at=place, token=new_token(), days=days))
            if out is not None and made:
                _write(out, as_html(made, order.now) if out.suffix == ".html" else as_text(made))
    if not made:
        return typer.echo("Everybody is in, or has an invitation that is still good: bluepaper invite list")
    if out is None:
        return print_lines([as_text(made)])
    typer.echo(f"{out}: {len(made)} invitations. Whoever has this file can use them: delete it when they are sent.")


def _write(file: Path, text: str) -> None:
    """A new file that only we can read. Raises CommandError."""
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as opened:
            opened.write(text)
    except FileExistsError as error:
        raise CommandError(f"{file} is there already: name a new file, nobody was invited") from error


def platform(channel: str) -> Platform:
    """Raises CommandError."""
    for one in _CHANNELS:
        if channel.strip().casefold() == one:
            return one
    raise CommandError(f'there is no channel "{channel}": write telegram or slack')


def the_installation(work: Work, channel: Platform, named: str | None, *, client: str) -> Installation:
    """The bot or app to which somebody is invited: the only one, the one with this name, else the one that is called
    as their client is. Raises CommandError.
    """
    found = installations_of(work, channel)
    if not found:
        raise CommandError(f"there is nothing on {channel.capitalize()} yet: {to_set_up(channel)}")
    if len(found) == 1 and named is None:
        return found[0]
    hit = match(named if named is not None else client, [one.name for one in found])
    if len(hit.found) != 1:
        names = ", ".join(sorted(f'"{one.name}"' for one in found))
        raise CommandError(f"say with --at which one it is: {names}")
    return found[hit.found[0]]


def _replaced(made: Invited) -> list[str]:
    return ["The invitation before this one stops working.", ""] if made.replaced else []


def _record(one: Standing) -> dict[str, object]:
    made = one.invitation
    return {
        "number": one.contact.number,
        "contact": one.contact.name,
        "client": one.contact.client_name,
        "channel": made.channel,
        "playbook": made.playbook,
        "state": one.state,
        "since": one.since,
        "created_at": made.created_at,
        "expires_at": made.expires_at,
        "by": made.by,
    }
