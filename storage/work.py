"""One unit of work: a transaction with every repository on it."""

from storage.address import Addresses
from storage.answer import Answers
from storage.claim import Claims
from storage.client import Clients
from storage.consultant import Consultants
from storage.contact import Contacts
from storage.conversation import Conversations
from storage.due import Due
from storage.escalation import Escalations
from storage.fact import Facts
from storage.firm import Firms
from storage.installation import Installations
from storage.journal import Journal
from storage.message import Messages
from storage.moving import Moves
from storage.mute import Mutes
from storage.need import Needs
from storage.pause import Pauses
from storage.person import Persons
from storage.place import Places
from storage.playbook import Playbooks
from storage.relay import Relays
from storage.reminding import Reminding
from storage.unasked import Unasked


class Work(
    Messages,
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
    Playbooks,
    Addresses,
    Installations,
    Persons,
    Contacts,
    Clients,
    Consultants,
    Firms,
    Journal,
):
    """What `Database.work` yields: all of it is committed together, or none."""

    __slots__ = ()
