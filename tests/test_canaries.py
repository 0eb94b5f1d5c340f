"""Words that nobody else has, said in every way there is; then every row, every chat and every command is searched."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import structlog

from conversations.reader import read_playbook
from storage.consultant import ConsultantRole
from tests.bot.command_line import CommandLine
from tests.bot.interview import begun
from tests.stage import MONDAY, ROOM, Stage

PLAYBOOK = """
playbook: canaries
title: Canaries
version: 1
minutes: 1
expires_after: 30 days
steps:
  - ask: agreed
    kind: consent
    text: May I ask?
    short: Agreement
    if_declined: That is fine.
    saves: consent.questions
    used_for: [conversation]
  - ask: waste
    kind: text
    text: What wastes your time?
    short: Waste of time
    saves: client.waste
    used_for: [report]
  - ask: sale
    kind: text
    text: Will the firm be sold?
    short: Sale
    sensitivity: 2
    saves: client.sale
    used_for: [report]
  - ask: desks
    kind: text
    text: What about desks?
    short: Desks
    used_for: [report]
  - ask: phones
    kind: text
    text: What about phones?
    short: Phones
    used_for: [report]
  - ask: printers
    kind: text
    text: What about printers?
    short: Printers
    used_for: [report]
  - say: done
    text: Thank you.
"""
PASSWORD = "Zebra%d-Kq7!xW"
ROLES: dict[str, ConsultantRole] = {"Joe Miller": "owner", "Kim": "consultant", "Theo": "technician", "Gus": "guest"}
MAY_ORDER = ("Joe Miller", "Kim")
LISTINGS = (
    ("client", "list", "--json"),
    ("client", "show", "Acme"),
    ("client", "show", "Beta"),
    ("contact", "list", "--json"),
    ("answers", "Acme", "--all"),
    ("answers", "Acme", "--all", "--json"),
    ("answers", "Beta", "--all", "--json"),
    ("who-knows", "sale"),
    ("who-knows", "waste", "--json"),
    ("today", "--json"),
    ("need", "list"),
    ("roadmap", "Acme"),
    ("explain", "Ben"),
    ("escalation", "list"),
    ("escalation", "mutes"),
    ("day",),
    ("brief", "Acme"),
    ("brief", "Beta"),
    ("team", "list"),
    ("journal", "--json"),
    ("playbook", "list"),
    ("orders",),
)


@dataclass(frozen=True, slots=True)
class Canary:
    """`word` may be shown at `where` and by no other address; `rows` is how many rows of the database hold it.

    `client`: whose commands may show it; `private`: only to those who may give orders.
    """

    word: str
    where: frozenset[str]
    client: str = ""
    private: bool = False
    rows: int = 1


class Flock(Stage):
    """Ben is at Acme, Cora at Beta, Ann at both; all four roles of the firm have a chat of their own."""

    def __init__(self, url: str) -> None:
        super().__init__(url, MONDAY.replace(hour=10))
        self.passwords = 0
        self.canaries: list[Canary] = []
        self.firm()
        for name, role in ROLES.items():
            self.consultant(name, role)
        self.ben = self.contact("Ben", "Acme")
        self.contact("Ann", "Acme")
        self.contact("Ann", "Beta")
        self.cora = self.contact("Cora", "Beta")

    def password(self) -> str:
        """A new one, in a sentence."""
        self.passwords += 1
        return f"the password is {PASSWORD % self.passwords}"

    def word(self, name: str, *where: str, client: str = "", private: bool = False, rows: int = 1) -> str:
        """A word that nobody else has, and who may see it."""
        word = f"qx{name}xq"
        self.canaries.append(Canary(word, frozenset(where), client, private, rows))
        return word


@pytest.fixture
def flock(migrated_url: str, caplog: pytest.LogCaptureFixture) -> Iterator[Flock]:
    """After a busy morning at both clients."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    with caplog.at_level(logging.DEBUG), Flock(migrated_url) as flock:
        _interviews(flock)
        _threads(flock)
        _confidence(flock)
        _stray(flock)
        flock.moves(days=3)
        yield flock
    structlog.reset_defaults()


def _interviews(flock: Flock) -> None:
    """Answers, ordinary and confidential, with passwords among them and in the place of others."""
    playbook = read_playbook(PLAYBOOK, "canaries.yaml")
    for contact, client in ((flock.ben, "Acme"), (flock.cora, "Beta")):
        name = contact.name
        begun(flock, contact, playbook)
        flock.send()
        flock.says(name, "I agree")
        flock.says(name, flock.password())
        flock.says(name, f"the copier {flock.word(f'waste{client}', client=client)}")
        written = flock.delivered[-1].message_id
        flock.says(name, f"perhaps, to {flock.word(f'sale{client}', client=client, private=True)}")
        flock.says(name, f"waste of time: {flock.password()}")
        flock.says(name, flock.password(), edits=written)
        flock.says(name, "nothing")


def _threads(flock: Flock) -> None:
    """An outage at each client, and words both ways."""
    for number, (name, client) in enumerate((("Ben", "Acme"), ("Cora", "Beta")), 1):
        flock.says(name, f"our server is down, {flock.word(f'outage{client}', ROOM, 'Joe Miller')}")
        flock.types("Theo", f"acknowledge E-{number}")
        flock.types("Joe Miller", f"E-{number}: we come, {flock.word(f'relay{client}', name, rows=2)}")
        flock.says(name, f"hurry, {flock.word(f'thread{client}', ROOM)}")
        flock.says(name, flock.password())
        flock.says(name, flock.password(), edits=flock.delivered[-2].message_id)
        flock.types("Joe Miller", flock.password())
        flock.types("Joe Miller", f"E-{number}: {flock.password()}")
        flock.types("Joe Miller", f"hand back E-{number}")


def _confidence(flock: Flock) -> None:
    """What only one person of the firm may read."""
    flock.says("Ben", f"we cannot pay your bill, {flock.word('moneyAcme', 'Joe Miller', client='Acme', private=True)}")
    flock.says(
        "Cora", f"I want to complain about Joe, {flock.word('complaintBeta', 'Kim', client='Beta', private=True)}"
    )
    for name in ("Kim", "Theo", "Gus", "Joe Miller"):
        flock.says(name, "escalations")
        flock.types(name, "escalations")
        flock.says(name, flock.password())


def _stray(flock: Flock) -> None:
    """What nobody asked for: of somebody with two clients, and of a stranger."""
    flock.says("Ann", f"please order chairs, {flock.word('orderBeta', ROOM, 'Joe Miller')}")
    flock.presses("Ann", "Beta")
    flock.says("Ann", flock.password())
    flock.says("stranger", flock.password())
    flock.says("stranger", f"hello, {flock.word('stranger')}")


def test_a_password_is_kept_nowhere_and_shown_to_nobody(flock: Flock, caplog: pytest.LogCaptureFixture) -> None:
    assert flock.passwords > 15
    places = {
        "rows": json.dumps(flock.dump()),
        "chats": json.dumps([[one.text, str(one.buttons)] for seen in flock.platform.seen.values() for one in seen]),
        "logs": caplog.text,
    }
    for place, text in places.items():
        assert [n for n in range(1, flock.passwords + 1) if PASSWORD % n in text] == [], place


def test_words_are_shown_only_where_they_may_be(flock: Flock, caplog: pytest.LogCaptureFixture) -> None:
    for canary in flock.canaries:
        shown = {name for name, seen in flock.platform.seen.items() if any(canary.word in one.text for one in seen)}
        texts = [(one.address, one.text) for seen in flock.platform.seen.values() for one in seen]
        assert shown == canary.where, [one for one in texts if canary.word in one[1]]
        assert canary.word not in caplog.text


def test_words_are_kept_once(flock: Flock) -> None:
    rows = [(table, str(row)) for table, found in flock.dump().items() for row in found]
    for canary in flock.canaries:
        held = [table for table, row in rows if canary.word in row]
        answered = {"fact", "conversation"} if canary.client else set()
        assert set(held) <= {"message"} | answered, (canary.word, held)
        assert held.count("message") == canary.rows, (canary.word, held)


@pytest.mark.parametrize("who", ROLES)
def test_commands_show_to_each_role_what_is_for_it(flock: Flock, migrated_url: str, who: str) -> None:
    bluepaper = CommandLine(migrated_url)
    for listing in LISTINGS:
        said = bluepaper.says(*listing, "--as", who)
        if "no such option: --as" in said.err:
            said = bluepaper.says(*listing, *([who] if listing == ("day",) else []))
        text = said.out + said.err
        assert said.code in (0, 1), (listing, said)
        assert [n for n in range(1, flock.passwords + 1) if PASSWORD % n in text] == [], listing
        for canary in flock.canaries:
            if canary.word in text:
                assert canary.client, (listing, canary.word)
                assert not canary.private or who in MAY_ORDER, (listing, canary.word)
                assert canary.client in (*listing, "Acme" if "Ben" in listing else "", *_every(listing)), listing


def _every(listing: tuple[str, ...]) -> tuple[str, ...]:
    """Commands that are about all clients at once."""
    return ("Acme", "Beta") if listing[0] in ("who-knows", "need", "day", "today", "journal") else ()


def test_confidential_answers_are_for_those_who_may_give_orders(flock: Flock, migrated_url: str) -> None:
    bluepaper = CommandLine(migrated_url)
    shown = bluepaper.does("answers", "Acme", "--as", "Joe Miller").out
    assert "qxsaleAcmexq" in shown
    assert "qxsaleAcmexq" not in bluepaper.says("answers", "Acme", "--as", "Theo").out
    assert "qxsaleAcmexq" not in bluepaper.says("who-knows", "sale", "--as", "Theo").out
