"""What the firm must hear of at once: what triggers it, who is told, and how it comes to an end."""

from conversations.escalation.card import WORDS, Card, People, buttons_of, card, ends, refused_mute, taken
from conversations.escalation.contact import Desk, standing, told_contact
from conversations.escalation.escalation import (
    Escalation,
    EscalationStatus,
    Source,
    StaleEvent,
    Taken,
    acknowledge,
    apply,
    assign,
    resolve,
    touch,
)
from conversations.escalation.event import (
    EscalationAcknowledged,
    EscalationAssigned,
    EscalationEvent,
    EscalationForgotten,
    EscalationRepeated,
    EscalationResolved,
)
from conversations.escalation.kind import NATURES, EscalationKind, Nature, Severity
from conversations.escalation.mute import Mute, NotMutable, Scope, is_muted, mute, undo
from conversations.escalation.phrases import Alarm, find_alarms, says_nothing_else
from conversations.escalation.repeat import OnCall, come_again, comes_again_at
from conversations.escalation.rules import (
    TELL_AT_ONCE,
    Answered,
    Raised,
    on_the_list,
    raised_by,
    raised_by_silence,
    severity_of,
)
from conversations.escalation.small_talk import Small, small_talk
from conversations.escalation.thread import to_contact, to_firm, with_words
from conversations.escalation.told import Team, Told, who_is_told

__all__ = [
    "NATURES",
    "TELL_AT_ONCE",
    "WORDS",
    "Alarm",
    "Answered",
    "Card",
    "Desk",
    "Escalation",
    "EscalationAcknowledged",
    "EscalationAssigned",
    "EscalationEvent",
    "EscalationForgotten",
    "EscalationKind",
    "EscalationRepeated",
    "EscalationResolved",
    "EscalationStatus",
    "Mute",
    "Nature",
    "NotMutable",
    "OnCall",
    "People",
    "Raised",
    "Scope",
    "Severity",
    "Small",
    "Source",
    "StaleEvent",
    "Taken",
    "Team",
    "Told",
    "acknowledge",
    "apply",
    "assign",
    "buttons_of",
    "card",
    "come_again",
    "comes_again_at",
    "ends",
    "find_alarms",
    "is_muted",
    "mute",
    "on_the_list",
    "raised_by",
    "raised_by_silence",
    "refused_mute",
    "resolve",
    "says_nothing_else",
    "severity_of",
    "small_talk",
    "standing",
    "taken",
    "to_contact",
    "to_firm",
    "told_contact",
    "touch",
    "undo",
    "who_is_told",
    "with_words",
]
