"""The work that is measured: 200 contacts who agreed, 12 questions each, three answered unclearly the first time."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from bot.channels.port import Inbound
from bot.interview.applying import SHORT, Applying
from bot.interview.opening import Opening, begin
from bot.interview.scene import Shelf
from bot.turn import Turn
from conversations.reader import read_playbook
from storage.client import NewClient
from storage.database import Database
from storage.installation import Installation
from storage.person import Person

CONTACTS = 200
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
PLAYBOOK = Path(__file__).parent / "playbook.yaml"
INSTALLATION = Installation(str(uuid5(NAMESPACE_URL, "bench")), "terminal", "bench", "The benchmark")

# Question number (1 was the agreement) and what is answered: words, or the code of a button. Where a question
# branches, every other contact takes the other branch.
LINES: tuple[tuple[int, str, str], ...] = (
    (2, "press", "office"),
    (3, "type", "quite some"),
    (3, "type", "3"),
    (4, "type", "yes|no"),
    (5, "type", "nobody remembers"),
    (6, "type", "grow"),
    (7, "type", "more than you would think"),
    (7, "type", "forty two"),
    (8, "press", "provider"),
    (9, "press", "yes|no"),
    (10, "type", "we asked around once"),
    (11, "type", "quite some"),
    (11, "type", "about 7"),
    (12, "type", "one page"),
    (13, "type", "every scan goes through three hands before it is filed"),
)
TURNS = CONTACTS * len(LINES)


def set_up(database: Database) -> list[str]:
    """Everybody's conversation, agreed to and open at the first of the questions; their ids."""
    playbook = read_playbook(PLAYBOOK.read_text(encoding="utf-8"), PLAYBOOK.name)
    shelf = Shelf()
    with database.work(MONDAY) as work:
        work.install(INSTALLATION)
        conversations = []
        for number in range(CONTACTS):
            client_id, person_id, contact_id, turn_id = (
                str(uuid5(NAMESPACE_URL, f"bench {what} {number}")) for what in ("client", "person", "contact", "turn")
            )
            address = work.address(INSTALLATION.id, f"contact {number}")
            work.add_client(NewClient(client_id, f"Client {number}"))
            work.add_person(Person(person_id, f"Contact {number}"))
            work.link_address(address.id, person_id)
            work.add_contact(contact_id, client_id, person_id, role="owner")
            contact = work.contact(contact_id)
            assert contact is not None
            applying = Applying(work, turn_id, MONDAY, "opening")
            conversations.append(begin(applying, Opening(contact, address.id, playbook), shelf))
    turn = Turn(database)
    for number in range(CONTACTS):
        turn.take(Inbound(INSTALLATION.id, f"contact {number}", f"agreed {number}", "I agree", MONDAY), MONDAY)
    return conversations


def messages(conversations: list[str]) -> Iterator[Inbound]:
    """All that is said to us, round robin: every contact's first answer, then every contact's second."""
    for line, (question, how, answer) in enumerate(LINES):
        for number, conversation in enumerate(conversations):
            at = MONDAY + timedelta(seconds=line * len(conversations) + number)
            said = answer.split("|")[number % 2 if "|" in answer else 0]
            press = f"{conversation[:SHORT]}:{question}:{said}" if how == "press" else None
            text = "" if press else said
            yield Inbound(INSTALLATION.id, f"contact {number}", f"{line} {number}", text, at, press)
