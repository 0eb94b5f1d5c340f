"""One order of a consultant: all that it changes is committed together, with its line in the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from bot.applying import Applying
from bot.error import MendableError
from storage.journal import Entry
from storage.work import Work


class RefusedError(MendableError):
    """The order cannot be carried out: nothing was changed."""


@dataclass(slots=True)
class Order:
    """`who` gives it, `via` the command line or a chat."""

    work: Work
    now: datetime
    who: str
    via: str = "command line"
    id: str = field(default_factory=lambda: str(uuid4()))

    def new_id(self) -> str:
        """The id of a new thing."""
        return str(uuid4())

    def applying(self) -> Applying:
        """For what is applied as in a turn: asked for once in an order."""
        return Applying(self.work, self.id, self.now)

    def note(
        self,
        what: str,
        *,
        client_id: str | None = None,
        contact_id: str | None = None,
        before: Mapping[str, object] | None = None,
        after: Mapping[str, object] | None = None,
    ) -> None:
        """Writes the order in the journal."""
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
            )
        )


def _json(values: Mapping[str, object] | None) -> str | None:
    return json.dumps(values, ensure_ascii=False, default=str) if values is not None else None
