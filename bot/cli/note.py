"""`bluepaper note`: what you heard in passing."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.choosing import ask, is_answered, the_contact
from bot.cli.group import command_app, examples
from bot.cli.listing import print_lines
from bot.cli.session import As, Session, session
from bot.consultant import noting
from storage.contact import Contact

app = command_app()


@app.command(
    epilog=examples(
        'bluepaper note Maria "they have three servers now"',
        'bluepaper note Acme "three servers" --answers servers --by Maria --as-value 3',
        "bluepaper note 7 2 --as-value 3",
    )
)
def note(
    whom: Annotated[str, typer.Argument(metavar="WHOM", help="A client or a contact; or the number of a note.")],
    text: Annotated[str, typer.Argument(metavar="WORDS", help="In quotes; of a note, the question it answers.")],
    *,
    answers: Annotated[
        str | None, typer.Option(metavar="QUESTION", help="Which question it answers: its path, or none.")
    ] = None,
    said_by: Annotated[str | None, typer.Option("--by", "--said-by", metavar="CONTACT", help="Who said it.")] = None,
    as_value: Annotated[
        str | None, typer.Option(metavar="VALUE", help="The answer alone, as one would type it.")
    ] = None,
    given_by: As = None,
) -> None:
    """Keep what you heard, and say which question it answers: then it counts, and is not asked again.

    Without --answers you are asked, in a terminal; elsewhere it is kept, and what it may answer is listed.
    """
    with session() as opened:
        said = the_contact(opened, said_by) if said_by is not None else None
        if whom.isdecimal() and (text.isdecimal() or text == "none"):
            return _answer(opened, (given_by, int(whom), text), said, as_value)
        with opened.order(given_by, "note") as order:
            number, (lines, offers) = noting.add(order, whom, text)
            if answers is not None:
                lines, _ = noting.answer(order, number, answers, said_by=said, value=as_value)
        print_lines(lines)
        if answers is None and offers and is_answered():
            _answer(opened, (given_by, number, ask("Which question (number, or none)")), said, as_value)


def _answer(opened: Session, which: tuple[str | None, int, str], said: Contact | None, value: str | None) -> None:
    given_by, number, question = which
    with opened.order(given_by, "note") as order:
        lines, asks_who = noting.answer(order, number, question, said_by=said, value=value)
    print_lines(lines)
    if asks_who and said is None and is_answered():
        _answer(opened, which, the_contact(opened, ask("Who said it (name or number)")), value)
