"""How fast may be written where. Every address and every installation has a moment before which nothing more goes
there; they are rows, so all processes together keep to them. By the database's clock, like leases.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from sqlalchemy import ColumnElement, FromClause, bindparam, or_, select, update

from storage.address import address
from storage.installation import ChannelName, installation
from storage.message import message
from storage.statement import Statement, lease_clock
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between two messages: of one installation, in one direct chat, in one room. 0: as fast as it goes."""

    installation: float = 0.0
    direct: float = 0.0
    room: float = 0.0


PACES: Mapping[ChannelName, Pace] = MappingProxyType(
    {
        # 25 of the 30 messages a second that Telegram takes of a bot, one a second of a chat, 20 a minute of a group.
        # (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this)
        "telegram": Pace(0.042, 1.0, 3.0),
        # (docs.slack.dev/apis/web-api/rate-limits: chat.postMessage)
        "slack": Pace(0.0, 1.0, 1.0),
        "terminal": Pace(),
    }
)
"""What the platforms take."""
AS_FAST: Mapping[ChannelName, Pace] = MappingProxyType(dict.fromkeys(("telegram", "slack", "terminal"), Pace()))
"""As fast as it goes, everywhere."""


def is_open(row: FromClause) -> ColumnElement[bool]:
    """Whether something may go there now."""
    return or_(row.c.paced_until.is_(None), row.c.paced_until <= lease_clock())


free = installation.alias("free_installation")
MOVE_INSTALLATION = Statement(
    update(installation)
    .where(
        installation.c.id.in_(
            # Whoever holds it is about to move it: nobody waits for that, and so no two wait for each other.
            select(free.c.id)
            .where(free.c.id == bindparam("of_id"), is_open(free))
            .with_for_update(skip_locked=True, key_share=True)
        )
    )
    .values(paced_until=lease_clock("seconds"))
)
MOVE_ADDRESS = Statement(
    update(address)
    .where(address.c.id == bindparam("of_id"), is_open(address))
    .values(paced_until=lease_clock("seconds"))
)
HOLD_ADDRESS = Statement(
    update(address)
    .where(
        address.c.id == select(message.c.address_id).where(message.c.id == bindparam("of_message")).scalar_subquery()
    )
    .values(paced_until=lease_clock("seconds"))
)
HOLD_INSTALLATION = Statement(
    update(installation).where(installation.c.id == bindparam("of_id")).values(paced_until=lease_clock("seconds"))
)


class Pacing(Transaction):
    __slots__ = ()

    def hold_address_of(self, message_id: str, seconds: float) -> None:
        """Nothing goes where this message goes for so long: the platform said so."""
        self._run(HOLD_ADDRESS, of_message=message_id, seconds=seconds)

    def hold_installation(self, installation_id: str, seconds: float) -> None:
        """Nothing goes over this installation for so long."""
        self._run(HOLD_INSTALLATION, of_id=installation_id, seconds=seconds)

    def _go(self, address_id: str, installation_id: str, kind: Literal["direct", "room"], pace: Pace) -> bool:
        """Whether a message may go there now: then the next may a little later. The address is locked already."""
        between = pace.direct if kind == "direct" else pace.room
        if pace.installation and not self._run(MOVE_INSTALLATION, of_id=installation_id, seconds=pace.installation):
            return False
        return not between or self._run(MOVE_ADDRESS, of_id=address_id, seconds=between) == 1
