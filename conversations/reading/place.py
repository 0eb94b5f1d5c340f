"""What a locale says about numbers, dates and money."""

from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol


@lru_cache(maxsize=64)
def comma_decimal(locale: str) -> bool:
    """Whether the locale writes 1,5 for one and a half."""
    return bool(get_decimal_symbol(_known(locale)) == ",")


@lru_cache(maxsize=64)
def day_first(locale: str) -> bool:
    """Whether the locale writes the day before the month in 5/6/2027."""
    pattern = _known(locale).date_formats["short"].pattern.lower()
    return bool(pattern.index("d") < pattern.index("m"))


@lru_cache(maxsize=64)
def territory(locale: str) -> str:
    """The country of the locale in two capitals, or nothing."""
    return _known(locale).territory or ""


def _known(locale: str) -> Locale:
    try:
        return Locale.parse(locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale("en", "US")
