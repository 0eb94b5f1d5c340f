"""One inbound message becomes one committed turn: heard once, decided, and stored with every reply, before anybody is
told.

Commit, then confirm: a channel tells its platform that we have a message only after `take` has returned. Delivered
again, at any later time, the message changes nothing but the count of its duplicates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.arriving import arrived
from bot.channels.port import Inbound
from bot.consultant.meeting import go_on_without
from bot.contact_commands import in_other_words, lock_for_own, shown_told, take_own
from bot.escalation.alarming import Voice, goes_to_firm, hear_for_firm, with_alarms
from bot.escalation.coming_back import come_back, comes_back
from bot.escalation.deleting import hear_deleted
from bot.escalation.unreached import reach_again
from bot.interview.applying import SHORT, Applying
from bot.interview.opening import begin_queued
from bot.interview.scene import Scene, Shelf, scene_at, state_of
from bot.need.nudge_reply import answer_nudge
from bot.need.planting import ends, plant_needs
from bot.orders.below import read_there
from bot.people.dropped import with_file
from bot.people.invitation_code import Code, find_code
from bot.people.redeeming import lock_for_code, redeem
from bot.room import Line, awaited_line, lock_ahead, take_line, takes_orders
from bot.stray import FILE, answer_stranger, answer_stray
from bot.wordless import answer_wordless, attachments_json, described
from conversations.interview.engine import Utterance, step
from conversations.interview.event import Completed, Declined, Expired
from conversations.interview.state import State
from conversations.reading import looks_like_secret
from storage.database import Database
from storage.ids import address_id
from storage.ids import turn_id as turn_id_of
from storage.message import Heard
from storage.place import Place
from storage.work import Work

NOT_KEPT = "[not kept: it looked like a password]"
_LONGEST = 20_000
"""Characters of one message that are kept; no platform delivers more in one."""
_ENDS = (Completed, Declined, Expired)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an inbound message. A `duplicate` changed nothing."""

    turn_id: str
    address_id: str
    duplicate: bool = False
    notice: str = ""
    """What whoever pressed a button is to see at once, as plain text."""


class Turn:
    """Takes turns on one database; any number of threads and processes may do so at once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._shelf = Shelf()
        self._unknown: set[str] = set()

    def take(self, inbound: Inbound, now: datetime) -> Taken:
        """Stores what was heard with all its effects, in one transaction. `now` is business time.

        Raises StorageError when it could not be committed: then the platform must not be told that we have it. Raises
        FileNeeded.
        """
        with self._database.work(now) as work:
            found = arrived(work, inbound, self._unknown)
            return self._heard(work, found, now) if found is not None else Taken("", "")

    def _heard(self, work: Work, inbound: Inbound, now: datetime) -> Taken:
        at = address_id(inbound.installation, inbound.address)
        turn_id = turn_id_of(f"{at} {inbound.message_id}", inbound.at)
        secret = inbound.press is None and looks_like_secret(inbound.text)
        code = find_code(work, inbound.text)
        text = code.kept if code else NOT_KEPT if secret else inbound.text[:_LONGEST]
        by = address_id(inbound.installation, inbound.speaker) if inbound.speaker else None
        wordless = bool(inbound.attachments) and not text and inbound.speaker is None
        kept = described(inbound.attachments) if wordless else text
        ids = (turn_id, at, inbound.message_id, inbound.client_message_id)
        heard = Heard(*ids, kept, inbound.press, inbound.at, by)
        line = read_there(work, at, inbound, text)
        if code is not None:
            lock_for_code(work, code, at)
        elif line is not None and (inbound.speaker is not None or line.plain):
            lock_ahead(work, line)
        else:
            lock_for_own(work, inbound, at)
        if not _hear(work, heard, inbound):
            return Taken(turn_id, at, duplicate=True)
        if inbound.attachments:
            work.attach(turn_id, attachments_json(inbound.attachments))
        edits = work.heard_id(at, inbound.edits) if inbound.edits else None
        applying, voice = Applying(work, turn_id, now, "reply"), Voice(heard, edits, secret and code is None)
        if inbound.deletes is not None:
            hear_deleted(applying, work.heard_id(at, inbound.deletes))
        elif code is None or not self._redeem(applying, code, inbound):
            self._take(applying, voice, line, inbound)
        return Taken(turn_id, at, notice=applying.notice)

    def _redeem(self, applying: Applying, code: Code, inbound: Inbound) -> bool:
        """Whether that was all. In a room, where everybody reads it, a code is taken for nothing but words."""
        place = self._place(applying.work, address_id(inbound.installation, inbound.address))
        if place.address.kind == "room":
            return False
        return redeem(applying, place, code, called=inbound.called, shelf=self._shelf)

    def _take(self, applying: Applying, voice: Voice, line: Line | None, inbound: Inbound) -> None:
        """Whom it is for: the firm's orders, the firm's people, a need that was mentioned, or the interview."""
        work, heard = applying.work, voice.heard
        place = self._place(work, heard.address_id)
        if place.address.status == "blocked":
            reach_again(work, place.address, turn=heard.id)
        threads = work.open_threads(place.address.id) if place.person is not None else ()
        line = with_file(line, place, inbound) or awaited_line(work, place, heard, inbound)
        if takes_orders(place, line):
            take_line(applying, place, line, heard=heard, inbound=inbound, edits=voice.edits)
        elif place.person is None:
            answer_stranger(applying, place)
        elif inbound.attachments and not inbound.text and not goes_to_firm(work, threads, voice):
            answer_wordless(applying, place, heard.id)
        elif take_own(applying, place, voice, addressed=inbound.addressed):
            pass  # what people may say for themselves holds whatever is open
        elif (meant := in_other_words(applying, place, voice, addressed=inbound.addressed)) is not None:
            self._step(applying, *meant, _state_at(meant[0]))
        elif comes_back(work, place, threads, voice):
            come_back(applying, place, threads, heard=heard, shelf=self._shelf)
        elif goes_to_firm(work, threads, voice):
            hear_for_firm(applying, threads, voice)
        elif inbound.edits is None and answer_nudge(applying, place, heard):
            pass  # what a button under a nudge does, typed words do too
        elif _is_stray(place, heard, voice.edits) or _is_unseen(work, place, before := _state_at(place)):
            answer_stray(applying, place, heard, secret=voice.secret)
        else:
            self._step(applying, place, voice, before)

    def _place(self, work: Work, at: str) -> Place:
        """The address with the conversation that waits there, else the one that was open last."""
        place = work.place(at)
        if place.conversation is None and place.person is not None:
            latest = work.latest_conversation(at)
            found = work.place_of(latest) if latest else None
            return found if found is not None and not _is_ended_meeting(found) else place
        return place

    def _step(self, applying: Applying, place: Place, voice: Voice, before: State) -> None:
        scene, heard = scene_at(applying.work, place, self._shelf), voice.heard
        words = Utterance(heard.id, heard.text, _press(heard.press, scene), voice.secret, voice.edits)
        if scene.source == "chat" and (shown := shown_told(applying, place, heard.text)):
            scene = replace(scene, facts=replace(scene.facts, told=shown))
        taken = step(scene.playbook, before, words, scene.facts, applying.now)
        taken = with_alarms(applying, scene, before, taken=taken, voice=voice)
        applying.apply(scene, taken)
        over = any(isinstance(event, _ENDS) for event in taken.events)
        if over and not applying.work.open_threads(scene.address_id):
            begin_queued(applying, scene.address_id, self._shelf)
        if ends(taken.events, taken.state):
            plant_needs(applying, scene.client.id, scene.contact.id)
            if scene.source != "chat":
                go_on_without(applying, scene.contact.id, self._shelf)


def _hear(work: Work, heard: Heard, inbound: Inbound) -> bool:
    """Whether it is new. Where nobody ever wrote from, there is an address now."""
    try:
        return work.hear(heard)
    except LookupError:
        work.address(inbound.installation, inbound.address)
        return work.hear(heard)


def _is_ended_meeting(place: Place) -> bool:
    """It was held in a consultant's own chat, who goes on there with orders."""
    talk = place.conversation
    return talk is not None and talk.source == "meeting" and talk.status == "stopped"


def _is_stray(place: Place, heard: Heard, edits: str | None) -> bool:
    """Nothing is open; and of several firms nobody can say which one a message is about that comes after a
    conversation, unless it mends an answer that was given in it.
    """
    talk = place.conversation
    if talk is None or (heard.press or "").startswith(f"{FILE}:"):
        return True
    mends = heard.press is not None or (edits is not None and edits in talk.state)
    return talk.status in ("completed", "declined", "expired") and place.firms > 1 and not mends


def _state_at(place: Place) -> State:
    """Where the conversation of a place stands. The place must have one."""
    assert place.conversation is not None
    return state_of(place.conversation.id, place.conversation.state)


def _is_unseen(work: Work, place: Place, before: State) -> bool:
    """What would be answered is still to be said, at the right hour or when its opening may be."""
    talk = place.conversation
    if talk is None or talk.source != "chat" or before.last_heard is not None:
        return False
    return work.opening_waits(talk.id)


def _press(press: str | None, scene: Scene) -> str | None:
    """The button's payload as the engine knows it; one of another conversation becomes a number that nothing has."""
    if press is None:
        return None
    conversation, _, rest = press.partition(":")
    return rest if conversation == scene.conversation_id[:SHORT] else "-1:"
