"""Who talks to whom in one conversation, as the engine wants to know it: rows become `Facts`, YAML becomes a
playbook.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from conversations.authoring.playbook import Playbook
from conversations.authoring.problem import PlaybookError
from conversations.authoring.published import read_published
from conversations.interview.facts import Facts, Known
from conversations.interview.state import State, from_json
from storage.conversation import Source
from storage.errors import Damaged
from storage.fact import KnownFact
from storage.firm import Firm
from storage.person import Person
from storage.place import Place, PlaceClient, PlaceContact, PlaceConversation
from storage.work import Work

_REMINDED_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Scene:
    """One conversation with everything that a step of it needs."""

    conversation_id: str
    version: int
    address_id: str
    contact: PlaceContact
    client: PlaceClient
    source: Source
    playbook: Playbook
    facts: Facts


class Shelf:
    """Playbooks that were read once in this process; their hashes name them, so none of them can go stale."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str, str], Playbook] = {}

    def playbook(self, work: Work, name: str, structure: str, wording: str) -> Playbook:
        """The playbook with these hashes. Raises Damaged when it was never published here, or cannot be read."""
        key = (name, structure, wording)
        if key not in self._read:
            found = work.playbook_source(name, structure)
            if found is None:
                raise Damaged(
                    f"playbook {name} with structure {structure[:8]} is not in this database: restore a backup"
                )
            try:
                self._read[key] = read_published(found[1], name)
            except PlaybookError as error:
                raise Damaged(f"playbook {name} in this database cannot be read ({error}): restore a backup") from error
        return self._read[key]


def state_of(conversation_id: str, text: str) -> State:
    """The stored state of a conversation. Raises Damaged if it is none."""
    try:
        return from_json(text)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise Damaged(f"conversation {conversation_id} cannot be read: restore it from a backup") from error


def scene_at(work: Work, place: Place, shelf: Shelf) -> Scene:
    """The conversation of a place, ready for a step. The place must have one."""
    talk, contact, client = place.conversation, place.contact, place.client
    if talk is None or contact is None or client is None:
        raise LookupError("no conversation at this place")
    playbook = shelf.playbook(work, talk.playbook, talk.structure, talk.wording)
    known = (
        work.known(client.id, contact.person_id)
        if any(question.saves for question in playbook.questions.values())
        else ()
    )
    facts = facts_of(
        place.firm, place.person, contact, client, known=known, several=place.firms > 1, source=talk.source
    )
    facts = replace(facts, reminded=reminded_at(work, talk))
    return Scene(talk.id, talk.version, place.address.id, contact, client, talk.source, playbook, facts)


def reminded_at(work: Work, talk: PlaceConversation) -> datetime | None:
    """When the last reminder of the open question was said. Nobody is reminded within a day."""
    if talk.status != "waiting" or work.now - talk.updated_at < _REMINDED_AFTER:
        return None
    return max(reminders_said(work, talk), default=None)


def reminders_said(work: Work, talk: PlaceConversation) -> tuple[datetime, ...]:
    """When each reminder of the open question was said; what was held or has expired was not."""
    told = (one for one in work.transcript_of(talk.id) if one.message_class == "reminder" and one.status == "sent")
    return tuple(one.sent_at for one in told if one.sent_at is not None and one.sent_at > talk.updated_at)


def facts_of(
    firm: Firm,
    person: Person | None,
    contact: PlaceContact,
    client: PlaceClient,
    *,
    known: Iterable[KnownFact],
    several: bool,
    source: Source,
) -> Facts:
    """The engine's view. Language, locale, currency and zone fall back from contact to client to firm."""
    locale = (client.locale or firm.locale).replace("_", "-")
    languages = [language for language in (person and person.language, client.language, firm.language) if language]
    return Facts(
        contact=contact.name,
        client=client.name,
        firm=firm.name,
        consultant=firm.consultant_name,
        phone=firm.phone or "",
        role=contact.role,
        languages=tuple(languages),
        locale=locale,
        currency=client.currency or firm.currency,
        zone=(person and person.zone) or client.zone or firm.zone,
        several_firms=several and source == "chat",
        meeting=source != "chat",
        known={
            (fact.key, fact.item or ""): Known(fact.value or "?", fact.kind, fact.recorded_at)
            for fact in known
            if fact.sure != "skipped"
        },
    )
