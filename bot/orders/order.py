"""One order of somebody of the firm: all that it changes is committed together, with its line in the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from bot.channels.port import Attachment, ReadFile
from bot.error import MendableError
from bot.interview.applying import Applying
from bot.interview.scene import Shelf
from bot.orders.order_table import ORDERS, RIGHTS, may
from bot.orders.team import House, house_of
from storage.consultant import Consultant, ConsultantRole
from storage.journal import Entry
from storage.message import MessageClass
from storage.undoing import Rows, changes
from storage.work import Work


class RefusedError(MendableError):
    """The order cannot be carried out: nothing was changed."""


@dataclass(slots=True)
class Order:
    """`by` is who gives it, None for the user of the machine, who may do what the owner may; `who` is the name for the
    journal. `via` is the command line or a chat, `at` the address where it is given, `in_room` whether all can read it.
    """

    work: Work
    now: datetime
    who: str
    via: str = "command line"
    id: str = field(default_factory=lambda: str(uuid4()))
    by: Consultant | None = None
    at: str | None = None
    in_room: bool = False
    name: str = ""
    shelf: Shelf = field(default_factory=Shelf)
    heard: str | None = None
    """The id of the message with the order, where it was typed in a chat."""
    posted: Sequence[Attachment] = ()
    """What came with that message."""
    file: ReadFile | None = None
    """What the one of them holds that the order asked for."""
    made: Applying | None = None
    """What it is applied with, where it is part of a turn."""
    _watched: list[tuple[str, str]] = field(default_factory=list)
    _before: Rows = field(default_factory=dict)

    def begin(self, name: str) -> None:
        """This is the order with that name. Raises RefusedError if its giver may not give it."""
        self.name = name
        if not may(self.role, name):
            raise self.denied(name)

    def denied(self, name: str) -> RefusedError:
        """What is said to a giver who may not give the order with that name."""
        usage = ORDERS[name].usage
        called = name if usage.startswith(name) else usage
        return RefusedError(f'a {self.role} may not order "{called}": ask {self.house.owner.name}')

    @property
    def role(self) -> ConsultantRole:
        """What its giver is in the firm."""
        return self.by.role if self.by is not None else "owner"

    @property
    def house(self) -> House:
        """The firm as it is now."""
        return house_of(self.work)

    @property
    def giver(self) -> Consultant:
        """In whose name something is said or taken: the user of the machine acts for the one whom contacts know."""
        return self.by or self.house.named

    @property
    def sees_confidential(self) -> bool:
        """Whether confidential matter may be shown here to this giver."""
        return not self.in_room and "order" in RIGHTS[self.role]

    def new_id(self) -> str:
        """The id of a new thing."""
        return self.applying().new_id()

    def applying(self, message_class: MessageClass | None = None) -> Applying:
        """For what is applied as in a turn; what it says has this class from now on."""
        if self.made is None:
            self.made = Applying(self.work, self.id, self.now, "reply")
        self.made.message_class = message_class or self.made.message_class
        return self.made

    def watch(self, *rows: tuple[str, str]) -> None:
        """Says, before they are changed or made, which rows (table, id) an undo must put back."""
        new = [row for row in rows if row not in self._before]
        self._before |= self.work.rows(new)
        self._watched += new

    def note(
        self,
        what: str,
        *,
        client_id: str | None = None,
        contact_id: str | None = None,
        before: Mapping[str, object] | None = None,
        after: Mapping[str, object] | None = None,
    ) -> None:
        """Writes the order in the journal, with what it did to the rows that were watched."""
        done = changes(self._before, self.work.rows(self._watched))
        self._before, self._watched = {}, []
        self.work.note(
            Entry(
                id=self.new_id(),
                at=self.now,
                who=self.who,
                what=what,
                via=self.via,
                client_id=client_id,
                contact_id=contact_id,
                before=_json(before),
                after=_json(after),
                number=self.work.next_order(),
                by=self.by.id if self.by else None,
                name=self.name or None,
                rows=_json(done) if done else None,
            )
        )


def _json(values: Mapping[str, object] | None) -> str | None:
    return json.dumps(values, ensure_ascii=False, default=str) if values is not None else None
