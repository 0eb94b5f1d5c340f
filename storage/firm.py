"""The firm whose database this is: one row, there from the first migration on."""

from dataclasses import dataclass

from sqlalchemy import CheckConstraint, bindparam, select, text, update
from sqlmodel import Field

from storage.columns import Row, Words, table
from storage.statement import Statement
from storage.transaction import Transaction, values_of


class FirmRow(Row, table=True):
    __tablename__ = "firm"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)

    id: int = Field(primary_key=True)
    name: str = Field(sa_type=Words)
    consultant_name: str = Field(sa_type=Words)
    phone: str | None = Field(default=None, sa_type=Words)
    zone: str
    currency: str
    locale: str
    language: str
    hours: str
    holidays: str | None = None
    cap_a_day: int = Field(sa_column_kwargs={"server_default": text("10")})


@dataclass(frozen=True, slots=True)
class Firm:
    """`zone` is an IANA name, `holidays` a country code, `hours` JSON: weekday to "from-to".

    `cap_a_day`: so many openings and nudges go out in a day, over all people.
    """

    name: str
    consultant_name: str
    phone: str | None
    zone: str
    currency: str
    locale: str
    language: str
    hours: str
    holidays: str | None
    cap_a_day: int


firm = table(FirmRow)
FIELDS = tuple(Firm.__dataclass_fields__)
COLUMNS = tuple(firm.c[name] for name in FIELDS)

READ = Statement(select(*COLUMNS))
WRITE = Statement(update(firm).values({name: bindparam(name) for name in FIELDS}))


class Firms(Transaction):
    __slots__ = ()

    def firm(self) -> Firm:
        return Firm(*self._all(READ)[0])

    def set_firm(self, firm: Firm) -> None:
        self._run(WRITE, **values_of(firm))
