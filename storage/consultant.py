"""The firm's own people."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, insert, null, or_, select, update
from sqlmodel import Field

from storage.columns import Instant, Row, table
from storage.person import person
from storage.statement import Statement
from storage.transaction import Transaction

ConsultantRole = Literal["owner", "consultant", "technician", "guest"]


class ConsultantRow(Row, table=True):
    __tablename__ = "consultant"
    __table_args__ = (CheckConstraint("role IN ('owner', 'consultant', 'technician', 'guest')", name="role"),)

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", unique=True)
    role: str
    left_at: datetime | None = Field(default=None, sa_type=Instant)
    on_call: str | None = None
    day_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Consultant:
    """`on_call`: kinds of escalation, with spaces between, for which this one may be woken; None: for none."""

    id: str
    person_id: str
    name: str
    role: ConsultantRole
    left_at: datetime | None
    on_call: str | None = None


consultant = table(ConsultantRow)

ADD = Statement(insert(consultant).values({column.name: bindparam(column.name) for column in consultant.c}))
LIST = Statement(
    select(
        consultant.c.id,
        consultant.c.person_id,
        person.c.name,
        consultant.c.role,
        consultant.c.left_at,
        consultant.c.on_call,
    )
    .select_from(consultant.join(person))
    .order_by(person.c.name, consultant.c.id)
)
SET_LEFT = Statement(
    update(consultant)
    .where(consultant.c.id == bindparam("id"), consultant.c.left_at.is_(None))
    .values(left_at=bindparam("left_at"))
)
COME_BACK = Statement(
    update(consultant).where(consultant.c.id == bindparam("id")).values(left_at=null(), role=bindparam("role"))
)
DUE_FOR_DAY = Statement(
    select(consultant.c.id)
    .where(consultant.c.left_at.is_(None), or_(consultant.c.day_at.is_(None), consultant.c.day_at <= bindparam("now")))
    .order_by(consultant.c.id)
    .with_for_update(skip_locked=True, key_share=True)
)
DAY_OF = Statement(select(consultant.c.day_at).where(consultant.c.id == bindparam("id")))
SET_DAY = Statement(update(consultant).where(consultant.c.id == bindparam("id")).values(day_at=bindparam("day_at")))
SET_ON_CALL = Statement(update(consultant).where(consultant.c.id == bindparam("id")).values(on_call=bindparam("kinds")))


class Consultants(Transaction):
    __slots__ = ()

    def add_consultant(self, consultant_id: str, person_id: str, role: ConsultantRole) -> None:
        self._run(ADD, id=consultant_id, person_id=person_id, role=role, left_at=None, on_call=None, day_at=None)

    def consultants(self) -> tuple[Consultant, ...]:
        """By name, those who left among them."""
        return tuple(Consultant(*row) for row in self._all(LIST))

    def consultant_left(self, consultant_id: str, left_at: datetime) -> bool:
        """False if the consultant had left already, or never was."""
        return self._run(SET_LEFT, id=consultant_id, left_at=left_at) == 1

    def consultant_back(self, consultant_id: str, role: ConsultantRole) -> None:
        """Whoever had left is there again."""
        self._run(COME_BACK, id=consultant_id, role=role)

    def set_on_call(self, consultant_id: str, kinds: str | None) -> None:
        """For which kinds of escalation, with spaces between, this one may be woken."""
        self._run(SET_ON_CALL, id=consultant_id, kinds=kinds)

    def claim_days(self) -> tuple[tuple[str, datetime | None], ...]:
        """The ids of consultants whose morning message is due, with the moment since which it is; None: not planned."""
        due = self._all(DUE_FOR_DAY, now=self.now)
        return tuple((row[0], self._all(DAY_OF, id=row[0])[0][0]) for row in due)

    def plan_day(self, consultant_id: str, day_at: datetime) -> None:
        """When this consultant's next morning message is due."""
        self._run(SET_DAY, id=consultant_id, day_at=day_at)
