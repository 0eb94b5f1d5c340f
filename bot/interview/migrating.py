"""Moving open conversations to the newest structure of their playbook. No fact is lost: what is dropped stops
to count.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.interview.applying import Applying
from bot.interview.opening import publish
from bot.interview.scene import Shelf, scene_at, state_of
from conversations.authoring.migration import Migrated, check_migration
from conversations.authoring.playbook import Playbook
from conversations.interview.engine import Timer, move
from conversations.interview.state import Answer
from storage.conversation import Conversation
from storage.message import MessageClass
from storage.work import Work

UNASKED: tuple[MessageClass, ...] = ("reminder", "opening", "nudge")
"""Messages that are said only while the conversation is as it was when they were planned."""


@dataclass(frozen=True, slots=True)
class Move:
    """What migrating means for one conversation. `problems`: why it cannot move; nothing of it has changed then."""

    contact: str
    client: str
    client_id: str
    contact_id: str
    version: int
    renamed: tuple[tuple[str, str], ...] = ()
    dropped: tuple[str, ...] = ()
    asks_anew: bool = False
    problems: tuple[str, ...] = ()


def migrate_open(applying: Applying, playbook: Playbook) -> tuple[Move, ...]:
    """Publishes the playbook, and moves to it whatever of it is open with another structure.

    Roll the transaction back if a move has problems, or for a rehearsal.
    """
    publish(applying.work, playbook)
    return tuple(_moves(applying, playbook))


def _moves(applying: Applying, playbook: Playbook) -> Iterator[Move]:
    shelf = Shelf()
    for talk in applying.work.open_conversations(playbook.playbook):
        if talk.structure != playbook.structure:
            yield _move(applying, talk, playbook, shelf)


def _move(applying: Applying, talk: Conversation, new: Playbook, shelf: Shelf) -> Move:
    work = applying.work
    place = work.place_of(talk.id)
    assert place is not None
    scene = scene_at(work, place, shelf)
    old = scene.playbook
    told = Move(scene.contact.name, scene.client.name, scene.client.id, scene.contact.id, old.version)
    if problems := check_migration(old, new):
        return replace(told, problems=tuple(f"{problem.what}: {problem.mend}" for problem in problems))
    unsaid = work.drop_pending(talk.id, UNASKED, "the questions were changed") > 0
    moved = move(state_of(talk.id, talk.state), old, new, facts=scene.facts, now=applying.now, unsaid=unsaid)
    work.move_conversation(talk.id, talk.version, new.structure)
    step = moved.step
    if not step.events:
        step = replace(step, due=talk.due_at, timer=Timer(**json.loads(talk.due)) if talk.due else None)
    applying.apply(replace(scene, playbook=new), step)
    _move_facts(work, talk.id, moved.migrated)
    return replace(
        told,
        renamed=tuple(moved.migrated.renamed.items()),
        dropped=moved.migrated.notes,
        asks_anew=bool(step.events),
    )


def _move_facts(work: Work, conversation_id: str, migrated: Migrated[Answer]) -> None:
    """What was dropped counts no more. What has a new name goes there by way of one that nothing else has, as two
    questions may have changed names; an answer that was dropped under that name in an older version makes way.
    """
    work.set_active(conversation_id, migrated.dropped, active=False)
    for before, after in migrated.renamed.items():
        work.rename_answer(conversation_id, before, f"{after}.moving")
    for after in migrated.renamed.values():
        work.rename_answer(conversation_id, after, f"{after}.dropped")
        work.rename_answer(conversation_id, f"{after}.moving", after)
