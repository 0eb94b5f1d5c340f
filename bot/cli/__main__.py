"""Entry point of the command `bluepaper`: which commands there are. Each is imported when it is called, no earlier."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated, Any

import typer
from typer.main import get_command

from bot.cli.group import Lazy, LazyGroup
from bot.cli.spoken import as_command


class Bluepaper(LazyGroup):
    """All commands, in the order in which a newcomer needs them."""

    table = {  # noqa: RUF012 - a table, not a default
        "demo": Lazy("bot.cli.demo", "Try it: be interviewed in this terminal, without any account."),
        "firm": Lazy("bot.cli.firm", "Say who you are: the name, phone and time zone that contacts see."),
        "client": Lazy("bot.cli.client", "Organisations in your care: add, list, show."),
        "contact": Lazy("bot.cli.contact", "People at a client: add, list, link, left."),
        "playbook": Lazy("bot.cli.playbook", "Lists of questions: list, check, show, migrate."),
        "import": Lazy("bot.cli.import_people", "Clients and contacts from a file, all or none."),
        "installation": Lazy("bot.cli.installation", "The bots and apps through which we speak: add, check, remove."),
        "invite": Lazy("bot.cli.invite", "Bring contacts into a chat, and see who came: list, revoke."),
        "start": Lazy("bot.cli.start", "Begin a playbook with a contact."),
        "chat": Lazy("bot.cli.chat", "Be a contact in this terminal."),
        "answers": Lazy("bot.cli.answers", "What a client's people have answered."),
        "who-knows": Lazy("bot.cli.who_knows", "Who said something about a matter."),
        "read": Lazy("bot.cli.read", "What the bot understands of a typed answer."),
        "today": Lazy("bot.cli.today", "What goes out today and why: ok, hold, edit."),
        "need": Lazy("bot.cli.need", "What clients will need one day: list, plant, done, snooze, never."),
        "roadmap": Lazy("bot.cli.roadmap", "What lies ahead of a client, with the reasons in their words."),
        "explain": Lazy("bot.cli.explain", "Why somebody is, or is not, spoken to now."),
        "pause": Lazy("bot.cli.pause", "Say nothing unasked to a contact, a client, or all."),
        "resume": Lazy("bot.cli.resume", "End a pause."),
        "room": Lazy("bot.cli.room", "The consultants' room in this terminal: what is raised, and your orders."),
        "escalation": Lazy("bot.cli.escalation", "What the firm must hear of: list, acknowledge, say, hand-back, ..."),
        "day": Lazy("bot.cli.day", "A consultant's day: what is for you, what goes out, who is silent."),
        "brief": Lazy("bot.cli.brief", "What to know before you meet a client or a contact."),
        "visit": Lazy("bot.cli.visit", "Whom you meet, and when: the morning of that day says so."),
        "meet": Lazy("bot.cli.meet", "Ask the questions in person, and type what they say."),
        "note": Lazy("bot.cli.note", "What you heard in passing: kept, or counted as an answer."),
        "team": Lazy("bot.cli.team", "The firm's own people: add, list, on-call, leave."),
        "run": Lazy("bot.cli.run", "Send what is due and keep time, until it is stopped."),
        "journal": Lazy("bot.cli.journal", "Who ordered what, and what it changed."),
        "parked": Lazy("bot.cli.parked", "Messages that could not be taken: list, again."),
        "undo": Lazy("bot.cli.undo", "Take an order back."),
        "orders": Lazy("bot.cli.orders", "What you may order in the room and in your own chat."),
        "db": Lazy("bot.cli.db", "The database: upgrade, check."),
    }

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - Typer's own type is private
        return super().parse_args(ctx, as_command(args))


app = typer.Typer(
    cls=Bluepaper,
    add_completion=False,
    rich_markup_mode=None,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback()
def bluepaper(
    context: typer.Context,
    show_version: Annotated[bool, typer.Option("--version", help="Say which version this is, and end.")] = False,
) -> None:
    """Bluepaper asks your clients' people a few agreed questions at a time and remembers every answer.

    Every command says more about itself with --help.
    """
    if show_version:
        typer.echo(f"bluepaper {version('bluepaper')}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def main() -> None:
    """What the installed command calls."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a letter shows a question mark
    get_command(app)(prog_name="bluepaper")


if __name__ == "__main__":
    main()
