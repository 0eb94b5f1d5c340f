"""One app or bot in one workspace: the firm's own, and those in its clients' workspaces."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update
from sqlmodel import Field

from storage.columns import Instant, Row, Words, table
from storage.statement import InsertUnlessThere, Statement
from storage.transaction import Transaction, values_of

ChannelName = Literal["slack", "telegram", "terminal"]


class InstallationRow(Row, table=True):
    __tablename__ = "installation"
    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        CheckConstraint("channel IN ('slack', 'telegram', 'terminal')", name="channel"),
        CheckConstraint("status IN ('active', 'disabled')", name="status"),
    )

    id: str = Field(primary_key=True)
    channel: str
    external_id: str
    name: str = Field(sa_type=Words)
    secret_ref: str | None = None
    status: str
    created_at: datetime = Field(sa_type=Instant)
    paced_until: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Installation:
    """`external_id` is its id on the platform (app and team, or bot); `secret_ref` names a secret, and never is one."""

    id: str
    channel: ChannelName
    external_id: str
    name: str
    secret_ref: str | None = None
    status: Literal["active", "disabled"] = "active"


installation = table(InstallationRow)
COLUMNS = tuple(installation.c[name] for name in Installation.__dataclass_fields__)

ADD = Statement(
    InsertUnlessThere(installation).values(
        created_at=bindparam("created_at"), **{name: bindparam(name) for name in Installation.__dataclass_fields__}
    )
)
LIST = Statement(select(*COLUMNS).order_by(installation.c.created_at, installation.c.id))
ONE = Statement(
    select(*COLUMNS)
    .where(installation.c.channel == bindparam("channel"))
    .where(installation.c.external_id == bindparam("external_id"))
)
WITH_ID = Statement(select(*COLUMNS).where(installation.c.id == bindparam("id")))
SET = Statement(
    update(installation)
    .where(installation.c.id == bindparam("of_id"))
    .values(name=bindparam("name"), secret_ref=bindparam("secret_ref"), status=bindparam("status"))
)


class Installations(Transaction):
    __slots__ = ()

    def install(self, new: Installation) -> Installation:
        """The installation of this channel and external id: this one, or the one that was there before."""
        self._run(ADD, created_at=self.now, **values_of(new))
        return Installation(*self._all(ONE, channel=new.channel, external_id=new.external_id)[0])

    def installations(self) -> tuple[Installation, ...]:
        return tuple(Installation(*row) for row in self._all(LIST))

    def installation(self, installation_id: str) -> Installation | None:
        row = self._one(WITH_ID, id=installation_id)
        return Installation(*row) if row else None

    def set_installation(self, changed: Installation) -> None:
        """Its name, where its secrets are, and whether it is at work."""
        self._run(SET, of_id=changed.id, name=changed.name, secret_ref=changed.secret_ref, status=changed.status)
