"""What the engine may know about the people in a conversation: names, settings, and this person's own earlier
answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from conversations.value import Consent


@dataclass(frozen=True, slots=True)
class Known:
    """An earlier answer of this same person: `value` in notation, `at` when it was said or last confirmed (UTC)."""

    value: str
    kind: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Facts:
    """Who talks to whom, and what this person told us before. Never holds another person's answers."""

    contact: str
    client: str
    firm: str
    consultant: str
    phone: str = ""
    role: str = ""
    languages: tuple[str, ...] = ("en",)
    """In order of preference: contact's, client's; the playbook's own come last by themselves."""
    locale: str = "en-US"
    currency: str = "USD"
    zone: str = "UTC"
    several_firms: bool = False
    """The person answers for more than one client: every question names the one it is about."""
    reminded: datetime | None = None
    """When the open question was repeated in a reminder, last."""
    meeting: bool = False
    """A consultant types the answers while they talk, or from paper."""
    known: Mapping[tuple[str, str], Known] = field(default_factory=dict)
    """(fact key, item name or "") -> the person's own latest answer."""
    told: str = ""
    """All that the person told us, in every conversation, as Markdown; "" where nobody asked for it."""

    @property
    def has_agreed(self) -> bool:
        """To be asked, in whatever conversation."""
        agreed = self.known.get(("consent.questions", ""))
        return agreed is not None and agreed.value == Consent.AGREE

    @property
    def first_name(self) -> str:
        """How the contact is addressed."""
        return self.contact.split()[0] if self.contact.strip() else self.contact
