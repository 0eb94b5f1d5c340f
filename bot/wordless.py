"""Pictures, voice messages and files: kept for a person, as we cannot look into them. What is written below one is read
like any words.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from bot.channels.port import Attachment
from bot.interview.applying import Applying
from conversations.wording import language_of, sentence
from storage.journal import Entry
from storage.place import Place


def described(attachments: Sequence[Attachment]) -> str:
    """What stands in the place of words where there are none: "(photo: roof.jpg)"."""
    return " ".join(f"({one.kind}: {one.name})" if one.name else f"({one.kind})" for one in attachments)


def attachments_json(attachments: Sequence[Attachment]) -> str:
    """As they are kept."""
    return json.dumps([asdict(one) for one in attachments], ensure_ascii=False)


def answer_wordless(applying: Applying, place: Place, heard_id: str) -> None:
    """Says that it is kept, and asks for words; the firm finds it in the journal. The open question stays open."""
    assert place.person is not None
    contact, firm = place.contact, place.firm
    applying.work.note(
        Entry(
            id=applying.new_id(),
            at=applying.now,
            who=place.person.name,
            what="sent something without words",
            via="chat",
            client_id=place.client.id if contact and place.client else None,
            contact_id=contact.id if contact else None,
            after=json.dumps({"message": heard_id}),
        )
    )
    language = language_of(tuple(one for one in (place.person.language, firm.language) if one))
    applying.answer(
        place.address.id, sentence("wordless", language, firm=firm.name, consultant=firm.consultant_name), None
    )
