"""What may be a role, a time zone, a currency, a language: refused at once where it cannot be used later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from babel.numbers import list_currencies

from bot.names import nearest
from bot.orders.order import RefusedError
from bot.people.contact_roles import role_name


def zone_name(zone: str) -> str:
    """The IANA name of the zone, in its own spelling. Raises RefusedError."""
    zones = {name.casefold(): name for name in available_timezones() if "/" in name or name == "UTC"}
    found = zones.get(zone.strip().replace(" ", "_").casefold())
    if found is None:
        cities = {name.rpartition("/")[2]: name for name in sorted(zones.values(), reverse=True)}
        near = [cities[city] for city in nearest(zone.rpartition("/")[2], cities)]
        raise RefusedError(f'there is no time zone "{zone}": {_mend(near, "Europe/Berlin")}')
    return found


def zone_or_none(zone: str) -> str | None:
    """The same; None for "none", which is: as whoever they belong to has it. Raises RefusedError."""
    return None if zone.strip().casefold() == "none" else zone_name(zone)


def currency_code(currency: str) -> str:
    """The ISO 4217 code. Raises RefusedError."""
    code = currency.strip().upper()
    if code not in list_currencies():
        raise RefusedError(f'there is no currency "{currency}": write its three letters, such as USD or EUR')
    return code


def locale_name(name: str) -> str:
    """The locale as Babel names it: `en_US`. Raises RefusedError."""
    return str(_locale(name, "locale", "en_US or de_CH"))


def language_code(name: str) -> str:
    """The language as `en`, `de` or `pt-BR`. Raises RefusedError."""
    return str(_locale(name, "language", "en or de")).replace("_", "-")


def _locale(name: str, what: str, example: str) -> Locale:
    try:
        return Locale.parse(name.strip().replace("-", "_"))
    except (ValueError, TypeError, UnknownLocaleError) as error:
        raise RefusedError(f'there is no {what} "{name}": write for example {example}') from error


def _mend(near: list[str], example: str) -> str:
    return f'did you mean "{near[0]}"?' if near else f"write for example {example}"


CLEAN: Mapping[str, Callable[[str], str]] = {
    "role": role_name,
    "language": language_code,
    "zone": zone_name,
    "currency": currency_code,
    "locale": locale_name,
}
"""By field what makes a cell of a table what is stored."""
