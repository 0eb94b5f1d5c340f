"""One unit of work: a transaction with every repository on it."""

from collections.abc import Iterator
from contextlib import contextmanager

from storage.address import Addresses
from storage.answer import Answers
from storage.attachment import Attachments
from storage.claim import Claims
from storage.client import Clients
from storage.consultant import Consultants
from storage.contact import Contacts
from storage.conversation import Conversations
from storage.departing import Departing
from storage.due import Due
from storage.escalation import Escalations
from storage.fact import Facts
from storage.firm import Firms
from storage.following import Following
from storage.forgetting import Forgetting
from storage.heard_in_room import HeardInRooms
from storage.installation import Installations
from storage.invitation import Invitations
from storage.journal import Journal
from storage.last_heard import HeardLast
from storage.message import Messages
from storage.moving import Moves
from storage.mute import Mutes
from storage.need import Needs
from storage.note import Notes
from storage.outdated import Outdated
from storage.parked import Parking
from storage.pause import Pauses
from storage.person import Persons
from storage.place import Places
from storage.playbook import Playbooks
from storage.relay import Relays
from storage.relocation import Relocation
from storage.reminding import Reminding
from storage.thread import Threads
from storage.transcript import Transcripts
from storage.unasked import Unasked
from storage.undoing import Undoing
from storage.visit import Visits


class Work(
    Following,
    Messages,
    Attachments,
    Transcripts,
    Claims,
    Places,
    Conversations,
    Facts,
    Answers,
    Needs,
    Pauses,
    Unasked,
    Reminding,
    Due,
    Moves,
    Escalations,
    Mutes,
    Relays,
    Threads,
    Playbooks,
    Addresses,
    Relocation,
    HeardLast,
    HeardInRooms,
    Installations,
    Invitations,
    Outdated,
    Parking,
    Persons,
    Contacts,
    Clients,
    Consultants,
    Firms,
    Notes,
    Visits,
    Departing,
    Forgetting,
    Undoing,
    Journal,
):
    """What `Database.work` yields: all of it is committed together, or none."""

    __slots__ = ()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Part of a work that happens as a whole or, if anything is raised in it, not at all; the work goes on."""
        spare, whole = dict(self._spare), False
        self.connection.execute("SAVEPOINT together")
        try:
            yield
            whole = True
        finally:
            if not whole:
                self.connection.execute("ROLLBACK TO SAVEPOINT together")
                self._spare = spare
            self.connection.execute("RELEASE SAVEPOINT together")
