"""How a contact gets into a chat with the bot: a secret that works once, of which only the hash is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, bindparam, insert, null, select, update
from sqlmodel import Field

from storage.columns import Instant, Row, Words, table
from storage.statement import Statement, one_of
from storage.transaction import Transaction, values_of


class InvitationRow(Row, table=True):
    __tablename__ = "invitation"
    __table_args__ = (
        CheckConstraint("channel IN ('slack', 'telegram')", name="channel"),
        ForeignKeyConstraint(["client_id", "contact_id"], ["contact.client_id", "contact.id"]),
        Index(None, "contact_id"),
    )

    id: str = Field(primary_key=True)
    client_id: str
    contact_id: str
    channel: str
    token_hash: str = Field(unique=True)
    playbook: str
    by: str = Field(sa_type=Words)
    created_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant)
    opened_at: datetime | None = Field(default=None, sa_type=Instant)
    address_id: str | None = Field(default=None, foreign_key="address.id")
    revoked_at: datetime | None = Field(default=None, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Invitation:
    """`token_hash` is hexadecimal; `playbook` begins once the contact is in; `by` is who invited. `opened_at` and
    `address_id`: when and from where it was used.
    """

    id: str
    client_id: str
    contact_id: str
    channel: Literal["slack", "telegram"]
    token_hash: str
    playbook: str
    by: str
    created_at: datetime
    expires_at: datetime
    opened_at: datetime | None = None
    address_id: str | None = None
    revoked_at: datetime | None = None


invitation = table(InvitationRow)
COLUMNS = tuple(invitation.c[name] for name in Invitation.__dataclass_fields__)
ADD = Statement(insert(invitation).values({name: bindparam(name) for name in Invitation.__dataclass_fields__}))
LIST = Statement(select(*COLUMNS).order_by(invitation.c.created_at, invitation.c.id))
BY_HASH = Statement(select(*COLUMNS).where(invitation.c.token_hash == bindparam("token_hash")))
USABLE = (invitation.c.opened_at.is_(null()), invitation.c.revoked_at.is_(null()))
OPEN = Statement(
    update(invitation)
    .where(invitation.c.id == bindparam("of_id"), *USABLE)
    .where(invitation.c.expires_at > bindparam("opened_at", type_=Instant()))
    .values(opened_at=bindparam("opened_at", type_=Instant()), address_id=bindparam("address_id"))
)
REVOKE = Statement(
    update(invitation)
    .where(invitation.c.contact_id == bindparam("contact_id"), one_of(invitation.c.channel, "channels"), *USABLE)
    .values(revoked_at=bindparam("revoked_at"))
)


class Invitations(Transaction):
    __slots__ = ()

    def invite(self, new: Invitation) -> None:
        self._run(ADD, **values_of(new))

    def invitations(self) -> tuple[Invitation, ...]:
        """All there ever were, the oldest first."""
        return tuple(Invitation(*row) for row in self._all(LIST))

    def invitation(self, token_hash: str) -> Invitation | None:
        row = self._one(BY_HASH, token_hash=token_hash)
        return Invitation(*row) if row else None

    def open_invitation(self, invitation_id: str, address_id: str) -> bool:
        """Uses it up for this address, now. False if it was used, revoked or too old: of two at once one wins."""
        return self._run(OPEN, of_id=invitation_id, address_id=address_id, opened_at=self.now) == 1

    def revoke_invitations(self, contact_id: str, channels: Sequence[str] = ("slack", "telegram")) -> int:
        """Makes those useless that this contact has not used. How many those were."""
        return self._run(REVOKE, contact_id=contact_id, channels=channels, revoked_at=self.now)
