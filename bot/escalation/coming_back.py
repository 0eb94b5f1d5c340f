"""Somebody who has said "stop" comes back while the firm has something open with them: that holds at once, and nothing
is asked until it is over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.escalation.alarming import Voice
from bot.escalation.relaying import names_of, pass_to_firm
from bot.interview.applying import Applying
from bot.interview.scene import Shelf, scene_at, state_of
from conversations.escalation import to_contact
from conversations.interview.engine import Utterance, interrupt, step
from conversations.interview.event import Asked, Said
from conversations.interview.phrases import goes_on
from storage.escalation import StoredEscalation
from storage.message import Heard
from storage.place import Place
from storage.work import Work


def comes_back(work: Work, place: Place, threads: Sequence[StoredEscalation], voice: Voice) -> bool:
    """Whether these words take back a "stop" that the contact of an open escalation has said."""
    if not threads or place.person is None or place.person.stopped_at is None or voice.heard.press is not None:
        return False
    return goes_on(voice.heard.text, names_of(work, threads[-1]).language)


def come_back(
    applying: Applying, place: Place, threads: Sequence[StoredEscalation], *, heard: Heard, shelf: Shelf
) -> None:
    """Takes the "stop" back and says so; the firm hears of it, and the interview waits for the hand-back as before."""
    work, stored = applying.work, threads[-1]
    assert place.person is not None
    work.set_stopped(place.person.id, None)
    pass_to_firm(applying, stored, heard.id)
    words = to_contact("back", names_of(work, stored).language, firm=work.firm().name)
    if place.conversation is None or place.conversation.status != "stopped":
        return applying.answer(stored.address_id, words)
    scene = scene_at(work, place, shelf)
    before = state_of(place.conversation.id, place.conversation.state)
    taken = step(scene.playbook, before, Utterance(heard.id, heard.text), scene.facts, applying.now)
    waits = interrupt(scene.playbook, taken.state, words, scene.facts, applying.now)
    unsaid = (event for event in taken.events if not isinstance(event, (Asked, Said)))
    applying.apply(scene, replace(waits, events=(*unsaid, *waits.events)))
