"""What a language must say about alarms: words of a contact that the firm must hear of, whatever was asked."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.lexicon.en.alarm import ALARMS
from conversations.lexicon.en.alarm_present import PRESENT
from conversations.lexicon.en.alarm_silenced import COLLEAGUE, SILENCED, SPOKEN_FOR


@dataclass(frozen=True, slots=True)
class AlarmLexicon:
    """All are regular expressions over one sentence in lower case, without accents, and apostrophes inside words."""

    language: str
    alarms: Mapping[str, tuple[tuple[frozenset[str], str], ...]]
    """What says it, by the kind of alarm: how a word must begin for a rule to be looked for at all (four letters, or all
    of a shorter word), and the rule.
    """
    silenced: Mapping[str, str]
    """What takes an alarm back, by name: `negated` and `denied` before it, `restored` anywhere in the message, others in
    its sentence.
    """
    spoken_for: Mapping[str, frozenset[str]]
    """What does not take back which kind: "might" does not make a bankruptcy harmless."""
    colleague: str
    """Somebody of the firm, not by name: "your technician"."""
    present: str
    """What says that it goes on now."""


ALARM_LEXICONS = {one.language: one for one in (AlarmLexicon("en", ALARMS, SILENCED, SPOKEN_FOR, COLLEAGUE, PRESENT),)}
