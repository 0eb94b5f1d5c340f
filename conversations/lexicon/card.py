"""What a language must have to tell the firm of an escalation, and the contact what was done. Markdown; `{name}` is
filled with escaped values.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.lexicon.en.card import ACTIONS, AT_ONCE, BUTTONS, CARD, CONTACT, KINDS, SEVERITIES


@dataclass(frozen=True, slots=True)
class CardWords:
    language: str
    kinds: Mapping[str, str]
    """What the kind is called, as the headline of a card."""
    severities: Mapping[str, str]
    actions: Mapping[str, str]
    """What is suggested to whoever takes it, by kind."""
    buttons: Mapping[str, str]
    card: Mapping[str, str]
    """The lines of a card."""
    at_once: Mapping[str, str]
    """What a client may want to be told at once, by the code of the choice."""
    contact: Mapping[str, str]
    """What the contact is told at once; a kind's own first sentence stands under its name."""


CARD_WORDS = {
    one.language: one for one in (CardWords("en", KINDS, SEVERITIES, ACTIONS, BUTTONS, CARD, AT_ONCE, CONTACT),)
}
