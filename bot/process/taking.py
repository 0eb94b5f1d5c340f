"""What stands between a platform and a turn: one message of which no turn can be taken must not hold up all others.

The database being away is nobody's fault: then the platform delivers again for as long as it takes. Anything else that
goes wrong three times with the same message is kept word for word, and the platform is told that we have it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime
from threading import Lock
from uuid import NAMESPACE_URL, uuid5

import structlog

from bot.channels.port import Attachment, FileNeeded, Inbound, ReadFile
from bot.consultant.late import tell_late
from bot.escalation.unreached import hear_of_place
from bot.people.invitation_code import without_codes
from bot.turn import NOT_KEPT, Turn
from conversations.reading import looks_like_secret
from storage.database import Database
from storage.errors import SchemaError, StorageError, Unavailable
from storage.journal import Entry
from storage.parked import Parked
from storage.work import Work

log = structlog.get_logger()
TRIES = 3
_NOT_KEPT = ReadFile(problem="it was not kept while this message was set aside: post it again")


class NotTakenError(StorageError):
    """No turn could be taken of this message yet: the platform is to deliver it again."""


class Taking:
    """Takes turns for the platforms, in any thread. `now` is business time."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._turn = Turn(database)
        self._now = now
        self._tries: dict[str, int] = {}
        self._lock = Lock()

    def take(self, inbound: Inbound) -> str:
        """Returns when the message is committed, be it as a turn or set aside: what whoever pressed a button is shown
        at once, or "". Raises StorageError: then the platform must not be told that we have it. Raises FileNeeded.
        """
        try:
            return self._take(inbound)
        except (Unavailable, SchemaError, FileNeeded):
            raise
        except Exception as error:
            # Whatever it is, a defect of ours too: one message must not hold up all those behind it.
            log.exception("no turn could be taken", message=inbound.message_id)
            if self._tried(inbound) < TRIES:
                raise NotTakenError(f"{type(error).__name__}: it is tried again") from error
            self._park(inbound, error)
            return ""

    def _take(self, inbound: Inbound) -> str:
        if not inbound.late and inbound.moved_to is None and inbound.reachable is None:
            return self._turn.take(inbound, self._now()).notice
        with self._database.work(self._now()) as work:
            (tell_late if inbound.late else hear_of_place)(work, inbound)
        return ""

    def take_again(self, parked: Parked) -> str:
        """Takes the turn of what was set aside, and remembers that it was. What went wrong, "" if nothing did: then it
        stays set aside. Raises Unavailable and SchemaError.
        """
        try:
            self._take(read_parked(parked.body))
        except (Unavailable, SchemaError):
            raise
        except Exception as error:  # noqa: BLE001 - as above: what still cannot be taken holds up nothing behind it
            return type(error).__name__
        with self._database.work(self._now()) as work:
            work.take_parked(parked.id)
        return ""

    def _tried(self, inbound: Inbound) -> int:
        with self._lock:
            name = _name(inbound)
            self._tries[name] = self._tries.get(name, 0) + 1
            return self._tries[name]

    def _park(self, inbound: Inbound, error: Exception) -> None:
        name = _name(inbound)
        with self._database.work(self._now()) as work:
            parked = Parked(
                id=str(uuid5(NAMESPACE_URL, f"bluepaper:parked:{inbound.installation} {name}")),
                installation_id=inbound.installation,
                external_id=name,
                body=_written(inbound),
                error=type(error).__name__,
            )
            if work.park(parked):
                _note(work, parked)
        self._tries.pop(name, None)


def _note(work: Work, parked: Parked) -> None:
    work.note(
        Entry(
            id=str(uuid5(NAMESPACE_URL, f"bluepaper:parked:{parked.id}")),
            at=work.now,
            who="bluepaper",
            what="set a message aside of which no turn could be taken: bluepaper parked list",
            via="bluepaper",
            after=json.dumps({"error": parked.error}),
        )
    )


def _name(inbound: Inbound) -> str:
    return f"{inbound.address} {inbound.message_id}"


def _written(inbound: Inbound) -> str:
    text = NOT_KEPT if looks_like_secret(inbound.text) else without_codes(inbound.text)
    kept = asdict(replace(inbound, file=None, found=None)) | {"text": text, "at": inbound.at.isoformat()}
    return json.dumps(kept, ensure_ascii=False)


def read_parked(body: str) -> Inbound:
    """What the platform had delivered."""
    fields = json.loads(body)
    attachments = tuple(Attachment(**one) for one in fields.pop("attachments"))
    at = datetime.fromisoformat(fields["at"])
    return Inbound(**fields | {"at": at, "attachments": attachments, "file": _NOT_KEPT})
