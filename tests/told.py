"""What a contact told us, as the fact that a conversation would have kept."""

from __future__ import annotations

from datetime import datetime

from storage.contact import Contact
from storage.fact import NewFact
from tests.conversations.needs import Row


def told_by(contact: Contact, row: Row, at: datetime, *, fact_id: str) -> NewFact:
    """Said in a chat that is over now, by the contact about its own client."""
    key, kind, value, item = (*row, "")[:4]
    return NewFact(
        id=fact_id,
        client_id=contact.client_id,
        contact_id=contact.id,
        person_id=contact.person_id,
        conversation_id=None,
        subject="client",
        path=key,
        label=key,
        kind=kind,
        value=value,
        sure="exact",
        source="chat",
        observed_at=at,
        language="en",
        playbook=None,
        structure=None,
        key=key,
        item=item or None,
    )
