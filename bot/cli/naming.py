"""What may be a name, a time zone, a currency, a language: refused at once where it cannot be used later."""

from __future__ import annotations

import unicodedata
from datetime import date
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from babel.numbers import list_currencies

from bot.cli.error import CommandError
from bot.names import folded, nearest

_LONGEST = 120
_BARRED = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
_TURNS_TEXT = set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_name(name: str, what: str) -> str:
    """The name with single spaces. `what` says whose it is: "the client's name". Raises CommandError."""
    text = " ".join(unicodedata.normalize("NFC", name).split())
    if not text:
        raise CommandError(f"{what} is empty: write one, in quotes if it has spaces")
    if any(unicodedata.category(char) in _BARRED or char in _TURNS_TEXT for char in text):
        raise CommandError(f"{what} has characters that nobody can see or type: write it anew")
    if len(text) > _LONGEST:
        raise CommandError(f"{what} has {len(text)} characters: use at most {_LONGEST}")
    if not any(char.isalpha() for char in folded(text)):
        raise CommandError(f"{what} needs a letter, else it cannot be told from a number: write it out")
    return text


def zone_name(zone: str) -> str:
    """The IANA name of the zone, in its own spelling. Raises CommandError."""
    zones = {name.casefold(): name for name in available_timezones() if "/" in name or name == "UTC"}
    found = zones.get(zone.strip().replace(" ", "_").casefold())
    if found is None:
        cities = {name.rpartition("/")[2]: name for name in sorted(zones.values(), reverse=True)}
        near = [cities[city] for city in nearest(zone.rpartition("/")[2], cities)]
        raise CommandError(f'there is no time zone "{zone}": {_mend(near, "Europe/Berlin")}')
    return found


def currency_code(currency: str) -> str:
    """The ISO 4217 code. Raises CommandError."""
    code = currency.strip().upper()
    if code not in list_currencies():
        raise CommandError(f'there is no currency "{currency}": write its three letters, such as USD or EUR')
    return code


def calendar_day(written: str) -> date:
    """The day written as 2028-03-31; 2028-03 is its first. Raises CommandError."""
    text = written.strip()
    try:
        return date.fromisoformat(f"{text}-01" if text.count("-") == 1 else text)
    except ValueError as error:
        raise CommandError(f'"{written}" is no date: write it like 2028-03-31, or 2028-03') from error


def locale_name(name: str) -> str:
    """The locale as Babel names it: `en_US`. Raises CommandError."""
    return str(_locale(name, "locale", "en_US or de_CH"))


def language_code(name: str) -> str:
    """The language as `en`, `de` or `pt-BR`. Raises CommandError."""
    return str(_locale(name, "language", "en or de")).replace("_", "-")


def _locale(name: str, what: str, example: str) -> Locale:
    try:
        return Locale.parse(name.strip().replace("-", "_"))
    except (ValueError, TypeError, UnknownLocaleError) as error:
        raise CommandError(f'there is no {what} "{name}": write for example {example}') from error


def _mend(near: list[str], example: str) -> str:
    return f'did you mean "{near[0]}"?' if near else f"write for example {example}"
