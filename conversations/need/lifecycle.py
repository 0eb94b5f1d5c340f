"""Until when products get security fixes: data with its source and the day on which it was checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated

from pydantic import Field

from conversations.authoring.playbook import Written
from conversations.authoring.problem import Problem
from conversations.need.written import Read, read_written
from conversations.reading.text import plain

ProductCode = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{1,39}$")]
_TUESDAY = 1


class Product(Written):
    """One product. A date that is left out is not known, or there is none."""

    name: str
    also: tuple[str, ...] = ()
    """Other names for exactly this product, as people type them."""
    mainstream: date | None = None
    security: date | None = None
    """The last day on which it gets security fixes without paying extra."""
    paid: date | None = None
    source: str
    checked: date
    patch_tuesday: bool = False
    """Its maker ends support on Tuesdays: another weekday is a slip, unless `other_day` says why."""
    other_day: str = ""


class Lifecycle(Written):
    """All products by their code."""

    products: Mapping[ProductCode, Product]
    revision: str = ""
    """Hash of the file. Set by the reader."""

    def end_of(self, words: str) -> Product | None:
        """The product of that code or name, in whatever case; None for any other: an end is never guessed."""
        code = self._codes.get(plain(words))
        return self.products[code] if code else None

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        return {plain(name): code for code, one in self.products.items() for name in (code, one.name, *one.also)}


@dataclass(frozen=True, slots=True)
class _Named:
    code: str
    name: str


def read_lifecycle(source: str, name: str) -> Lifecycle:
    """The lifecycle data in the YAML `source`. Raises PlaybookError with every problem, each with its line."""
    read: Read[Lifecycle] = read_written(Lifecycle, source, name)
    if read.value is not None:
        read.add(*_problems(read.value))
    return read.done()


def _problems(lifecycle: Lifecycle) -> Iterator[Problem]:
    first: dict[str, _Named] = {}
    for code, product in lifecycle.products.items():
        path = ("products", code)
        for name in dict.fromkeys(plain(one) for one in (code, product.name, *product.also)):
            other = first.setdefault(name, _Named(code, name))
            if other.code != code:
                what = f'"{name}" is a name of {other.code} and of {code}'
                yield Problem(what, "one name leads to one date: delete one", path)
        ends = [day for day in (product.mainstream, product.security, product.paid) if day]
        if ends != sorted(ends):
            yield Problem("the dates are not in order", "mainstream, then security, then paid", path)
        if product.patch_tuesday and not product.other_day:
            yield from _weekdays(product, code)


def _weekdays(product: Product, code: str) -> Iterator[Problem]:
    for key in ("mainstream", "security", "paid"):
        day: date | None = getattr(product, key)
        if day and day.weekday() != _TUESDAY:
            what = f"{day.isoformat()} is a {day:%A}, and its maker ends support on Tuesdays"
            yield Problem(what, "check the date, or say in other_day: why it is another day", ("products", code, key))
