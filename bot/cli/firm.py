"""`bluepaper firm`: who asks, as contacts see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Any

import typer

from bot.cli.error import CommandError
from bot.cli.group import command_app, examples
from bot.cli.listing import Json, print_json, print_pairs
from bot.cli.session import As, session
from bot.people.clean_names import clean_name
from bot.people.clean_values import currency_code, language_code, locale_name, zone_name
from conversations.hours import Hours, HoursError, holidays_of
from storage.firm import Firm

_NEVER_SET = "UTC"
"""The zone with which a database begins. Who means it has it as `_MEANT`, which is the same and was chosen."""
_MEANT = "Etc/UTC"
app = command_app("Your firm, as contacts see it, and what holds for clients that say nothing else.")


@app.command(epilog=examples("bluepaper firm show", "bluepaper firm show --json"))
def show(as_json: Json = False) -> None:
    """Show who the firm is."""
    with session() as opened, opened.reading() as work:
        firm = work.firm()
    if as_json:
        return print_json([_record(firm)])
    print_pairs([(name.replace("_", " "), value or "-") for name, value in _record(firm).items()])
    if missing := zone_missing(firm):
        typer.echo(missing)


@app.command(
    "set",
    epilog=examples(
        'bluepaper firm set --name "Blue Harbor IT" --consultant "Chris Adler" --phone "+1 555 0100"',
        "bluepaper firm set --zone America/New_York --currency USD --locale en_US",
    ),
)
def set_firm(
    *,
    name: Annotated[str | None, typer.Option(help="The name contacts know you by.")] = None,
    consultant: Annotated[str | None, typer.Option(help="Who asks: the person contacts can turn to.")] = None,
    phone: Annotated[str | None, typer.Option(help="The number to call when it burns.")] = None,
    zone: Annotated[str | None, typer.Option(metavar="ZONE", help="Time zone, such as Europe/Berlin.")] = None,
    currency: Annotated[str | None, typer.Option(metavar="CODE", help="Currency of amounts, such as EUR.")] = None,
    locale: Annotated[str | None, typer.Option(metavar="CODE", help="How numbers and dates look: en_US.")] = None,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Language, such as en.")] = None,
    hours: Annotated[
        str | None, typer.Option(metavar="JSON", help='Hours of work: {"mon": "09:00-17:00", "fri": "09:00-12:30"}.')
    ] = None,
    holidays: Annotated[str | None, typer.Option(metavar="PLACE", help="Whose holidays: DE, DE-BY, US.")] = None,
    cap: Annotated[
        int | None, typer.Option(metavar="N", min=0, max=1000, help="Openings and nudges a day, over all people.")
    ] = None,
    given_by: As = None,
) -> None:
    """Say who the firm is. What you leave out stays."""
    given: dict[str, tuple[str | None, Callable[[str], str]]] = {
        "name": (name, lambda text: clean_name(text, "the firm's name")),
        "consultant_name": (consultant, lambda text: clean_name(text, "the consultant's name")),
        "phone": (phone, _phone),
        "zone": (zone, _zone),
        "currency": (currency, currency_code),
        "locale": (locale, locale_name),
        "language": (language, language_code),
        "hours": (hours, _hours),
        "holidays": (holidays, _holiday_place),
    }
    new: dict[str, Any] = {field: clean(text) for field, (text, clean) in given.items() if text is not None}
    new |= {"cap_a_day": cap} if cap is not None else {}
    if not new:
        raise CommandError('nothing was given to set: write for example bluepaper firm set --name "Blue Harbor IT"')
    with session() as opened, opened.order(given_by, "firm set") as order:
        old = order.work.firm()
        order.watch(("firm", "1"))
        changed = {field: value for field, value in new.items() if getattr(old, field) != value}
        order.work.set_firm(replace(old, **changed))
        if changed:
            order.note("changed the firm", before={field: getattr(old, field) for field in changed}, after=changed)
    names = ", ".join(field.removesuffix("_name") for field in changed)
    typer.echo(f"Set: {names}" if changed else "Nothing changed: it was so already.")


def zone_missing(firm: Firm) -> str:
    """What is said where nobody ever said in which time zone the firm is; "" where somebody did."""
    if firm.zone != _NEVER_SET:
        return ""
    return "No time zone was set, so hours and mornings are those of UTC: bluepaper firm set --zone Europe/Berlin"


def _zone(text: str) -> str:
    name = zone_name(text)
    return _MEANT if name == _NEVER_SET else name


def _phone(text: str) -> str:
    number = " ".join(text.split())
    if not any(char.isdigit() for char in number) or not number.isprintable() or len(number) > 40:
        raise CommandError("the phone number needs digits: write it as one would dial it, such as +1 555 0100")
    return number


def _hours(text: str) -> str:
    """Hours by weekday. Raises CommandError."""
    try:
        Hours.parse(text, zone="UTC")
    except HoursError as error:
        raise CommandError(str(error)) from error
    return text


def _holiday_place(place: str) -> str:
    """A country, or a part of one, whose holidays are known: DE, DE-BY. Raises CommandError."""
    code = place.strip().upper()
    try:
        holidays_of(code, 2026)
    except HoursError as error:
        raise CommandError(str(error)) from error
    return code


def _record(firm: Firm) -> dict[str, str | None]:
    return {
        "name": firm.name,
        "consultant": firm.consultant_name,
        "phone": firm.phone,
        "zone": firm.zone,
        "currency": firm.currency,
        "locale": firm.locale,
        "language": firm.language,
        "hours": firm.hours,
        "holidays": firm.holidays,
        "cap": str(firm.cap_a_day),
    }
