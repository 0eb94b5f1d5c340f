"""Each alarm wherever it may be said: the contact hears the truth at once, the firm is told where it may be, and the
interview does what the matter demands. And thirty sentences that are no alarm, said in the same places.
"""

from collections.abc import Iterator

import pytest

from conversations.authoring.playbook import Playbook
from conversations.escalation import NATURES, EscalationKind
from conversations.lexicon.card import CARD_WORDS
from conversations.reader import read_playbook
from storage.escalation import StoredEscalation
from tests.bot.interview import begun
from tests.stage import MONDAY, ROOM, Stage

ALARMS = {
    "outage": "hi joe, quick one, the server is down and nobody can work",
    "break_in": "I think we have been hacked",
    "lost_data": "Our whole archive has been deleted by mistake",
    "leaving": "we are going to switch to another provider",
    "dismissal": "I have to let Peter go at the end of the month",
    "money_trouble": "to be honest we can't pay your bill this month",
    "complaint": "I'm really not happy with your service",
    "explain_again": "I had to explain our whole system to your technician again",
    "order": "please order two laptops like Anna's",
}
PLACES = ("consent", "question", "free text", "edit", "paused", "finished")
HARMLESS = [
    "when the server was down last year we all went home",
    "what happens if we get hacked?",
    "our competitor was hacked last month",
    "the coffee machine is dead",
    "we might lose data if the disk fails one day",
    "no complaints from my side",
    "she left early today",
    "we are leaving the old office in june",
    "the printer is out of paper",
    "nothing was lost luckily",
    "everything works again, thanks",
    "we are hiring two people",
    "Could you explain that again please?",
    "we ordered the laptops ourselves at the shop",
    "our biggest fear is ransomware",
    "we are not looking for another provider",
    "the contract with the phone company ends in may",
    "he got fired from his last job",
    "we let people go home early on fridays",
    "we can't pay more than 500 a month for this",
    "a customer complained about our prices",
    "the previous it company was terrible",
    "nobody can work without the server",
    "it was down for an hour in march",
    "she leaves at five",
    "I told you already: 12 people",
    "false alarm, the phone was just muted",
    "please don't order anything",
    "I can't find the button to skip",
    "three people join in spring",
]
_TALK = """
playbook: talk
title: A short talk
version: 1
minutes: 1
expires_after: 30 days
steps:
  - ask: agreed
    kind: consent
    text: "May I ask?"
    short: Agreement
    if_declined: That is fine.
    saves: consent.talk
    used_for: [conversation]
  - ask: plans
    kind: text
    text: "What are your plans?"
    short: Plans
    used_for: [roadmap]
  - ask: sites
    kind: int
    text: "How many sites do you have?"
    short: Sites
    used_for: [roadmap]
  - say: done
    text: "That was all."
"""


def talk() -> Playbook:
    """An agreement, a free text and a number."""
    return read_playbook(_TALK, "talk.yaml")


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    with Stage(migrated_url, MONDAY.replace(hour=10)) as stage:
        stage.firm()
        begun(stage, stage.contact("Ann", "Acme"), talk())
        stage.send()
        yield stage


def say_at(stage: Stage, place: str, text: str) -> None:
    """Ann says it at this place of her interview."""
    if place != "consent":
        stage.says("Ann", "I agree")
    if place in ("question", "edit", "finished"):
        stage.says("Ann", "No plans")
    if place == "finished":
        stage.says("Ann", "3")
    if place == "paused":
        stage.says("Ann", "later")
    stage.says("Ann", text, edits=stage.delivered[-1].message_id if place == "edit" else None)


def escalations(stage: Stage) -> list[StoredEscalation]:
    """All there ever were."""
    with stage.database.work(stage.now) as work:
        return list(work.escalations(over=True))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", ALARMS)
def test_an_alarm_is_heard_wherever_it_is_said(stage: Stage, kind: str, place: str) -> None:
    say_at(stage, place, ALARMS[kind])
    [stored] = escalations(stage)
    nature = NATURES[EscalationKind(kind)]
    assert stored.escalation.kind == kind
    said = stage.last("Ann")
    assert CARD_WORDS["en"].contact[kind] in said
    assert "555 0100" in said
    told = "Joe Miller was told just now" if nature.sensitive else "The team at Harbour IT was told just now"
    assert told in said
    cards = [one.text for one in stage.seen("Joe Miller" if nature.sensitive else ROOM)]
    assert ALARMS[kind].replace("'", "") in cards[-1].replace("\\", "").replace("'", "")
    if nature.sensitive:
        assert stage.seen(ROOM) == []
    asks = any(question in said for question in ("May I ask?", "What are your plans?", "How many sites"))
    assert asks is (not nature.pauses and place not in ("finished", "paused"))


@pytest.mark.parametrize("kind", ALARMS)
def test_whoever_answers_for_two_clients_is_asked_which_one_and_then_told(stage: Stage, kind: str) -> None:
    say_at(stage, "finished", "3")
    stage.contact("Ann", "Beta")
    stage.says("Ann", ALARMS[kind])
    assert escalations(stage) == []
    assert "Which company is it about?" in stage.last("Ann")
    stage.presses("Ann", "Beta")
    [stored] = escalations(stage)
    with stage.database.work(stage.now) as work:
        client = work.client(stored.escalation.client_id)
    assert (stored.escalation.kind, client and client.name) == (kind, "Beta")
    assert CARD_WORDS["en"].contact[kind] in stage.last("Ann")


def test_what_only_sounds_like_it_raises_nothing(stage: Stage) -> None:
    assert len(HARMLESS) == 30
    for number, text in enumerate(HARMLESS):
        name = f"Bob {number}"
        begun(stage, stage.contact(name, "Acme"), talk())
        for words in (text, "I agree", text, "No plans", text):
            stage.says(name, words)
        assert escalations(stage) == [], text
    assert stage.seen(ROOM) == []
