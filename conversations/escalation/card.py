"""An escalation as the firm sees it, with buttons made for that situation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from babel.dates import format_datetime

from conversations.button import Button
from conversations.escalation.escalation import Escalation, EscalationStatus, Taken
from conversations.escalation.kind import NATURES, EscalationKind
from conversations.escalation.rules import on_the_list
from conversations.hours import Hours
from conversations.lexicon.card import CARD_WORDS
from conversations.render import escaped
from conversations.value import Value

WORDS = "{{ words }}"
"""Stands in a card for the contact's exact words; whoever shows it fills them in with `render`."""

OWN_BUTTONS: Mapping[EscalationKind, tuple[str, ...]] = {
    EscalationKind.OUTAGE: ("relay", "called"),
    EscalationKind.BREAK_IN: ("called", "relay"),
    EscalationKind.LOST_DATA: ("called", "relay"),
    EscalationKind.LEAVING: ("called",),
    EscalationKind.DISMISSAL: ("access",),
    EscalationKind.MONEY_TROUBLE: ("called",),
    EscalationKind.COMPLAINT: ("called", "relay"),
    EscalationKind.EXPLAIN_AGAIN: ("noted",),
    EscalationKind.ORDER: ("ordered", "relay"),
    EscalationKind.DISSATISFIED: ("called", "relay"),
    EscalationKind.NO_BACKUP: ("restored", "relay"),
    EscalationKind.SILENCE: ("called", "rest"),
    EscalationKind.BY_HAND: ("relay",),
}
"""The buttons made for each kind; who may take it, give it away, end it or mute it is added."""
_ENDS = frozenset({"ordered", "access", "noted", "restored", "rest"})
"""Buttons that say themselves that it is over."""


@dataclass(frozen=True, slots=True)
class People:
    """Names for a card; `hours` and `language` are the reader's. `contact` is "" when it is about nobody in particular,
    `told` is what the contact was told (Markdown), or "".
    """

    client: str
    contact: str
    language: str
    hours: Hours
    told: str = ""
    had_by: str = ""
    """Who had it before it was forgotten, if it was."""
    by: str = ""
    """Who has it, or ended it."""
    at_once: Sequence[tuple[str, Value]] = ()
    """Who of the client wants to be told at once of what: names, and answers to TELL_AT_ONCE."""


@dataclass(frozen=True, slots=True)
class Card:
    """`text` is Markdown with all values escaped; WORDS in it is still to be filled in."""

    text: str
    buttons: tuple[Button, ...]


def card(escalation: Escalation, people: People) -> Card:
    """What the firm is shown of an escalation as it is now: triggered, repeated or forgotten, taken, or over."""
    lines = [one for one in _lines(escalation, people) if one]
    return Card("\n\n".join(lines), buttons_of(escalation, people))


def buttons_of(escalation: Escalation, people: People) -> tuple[Button, ...]:
    """The buttons that make sense now; none when it is over. `press` is `E-<number>:<code>`."""
    if escalation.status is EscalationStatus.RESOLVED:
        return ()
    codes = ["acknowledge"] if escalation.status is EscalationStatus.TRIGGERED else []
    codes += [*OWN_BUTTONS[escalation.kind], "assign", "resolve"]
    codes += ["mute"] if NATURES[escalation.kind].mutable else []
    labels = CARD_WORDS[people.language].buttons
    names = {"contact": people.contact, "client": people.client}
    return tuple(Button(labels[code].format(**names), f"{escalation.name}:{code}") for code in codes)


def ends(code: str) -> bool:
    """Whether a button says that the escalation is over."""
    return code == "resolve" or code in _ENDS


def taken(lost: Taken, people: People, name_of: Mapping[str, str]) -> str:
    """What the one hears who came second."""
    since = _moment(lost.since, people) if lost.since else ""
    if lost.by is None:
        return _said(people.language, "over", since=since)
    return _said(people.language, "taken", by=name_of.get(lost.by, lost.by), since=since)


def refused_mute(language: str) -> str:
    """What is said to who wants to mute what matters to everybody."""
    return _said(language, "not_mutable")


def _lines(escalation: Escalation, people: People) -> Sequence[str]:
    words = CARD_WORDS[people.language]
    kind, severity = words.kinds[escalation.kind], words.severities[escalation.severity]
    contact = people.contact or people.client
    told = [words.card["told"].format(contact=escaped(contact), told=people.told)] if people.told else []
    told = told or ([_said(people.language, "told_nothing", contact=contact)] if escalation.contact_id else [])
    action = words.actions[escalation.kind].format(contact=escaped(contact))
    return (
        _said(people.language, "sensitive") if escalation.sensitive else "",
        _said(people.language, "head", escalation=escalation.name, kind=kind, severity=severity),
        _said(people.language, "who" if people.contact else "client", contact=people.contact, client=people.client),
        words.card["words"].format(words=WORDS) if escalation.heard else "",
        _said(people.language, "since", since=_moment(escalation.triggered_at, people)),
        _state(escalation, people),
        _again(escalation, people),
        _at_once(escalation, people),
        _said(people.language, "rule", rule=escalation.rule.replace("_", " "))
        if escalation.source in ("answer", "observation")
        else "",
        *told,
        "" if escalation.status is EscalationStatus.RESOLVED else words.card["action"].format(action=action),
    )


def _at_once(escalation: Escalation, people: People) -> str:
    """Who asked for it. What a consultant raises by hand may be on any list: then he reads what is on it."""
    names = [name for name, wanted in people.at_once if on_the_list(escalation.kind, wanted)]
    if names:
        return _said(people.language, "on_list", names=", ".join(names))
    if escalation.kind is not EscalationKind.BY_HAND or not people.at_once:
        return ""
    known = CARD_WORDS[people.language].at_once
    codes = [code for _, wanted in people.at_once for code in (wanted if isinstance(wanted, tuple) else (wanted,))]
    what = dict.fromkeys(known.get(str(code), str(code)) for code in codes)
    asked = ", ".join(name for name, _ in people.at_once)
    return _said(people.language, "list", names=asked, what=", ".join(what))


def _state(escalation: Escalation, people: People) -> str:
    if escalation.status is EscalationStatus.TRIGGERED or escalation.touched_at is None:
        return ""
    over = escalation.status is EscalationStatus.RESOLVED
    since = _moment(escalation.resolved_at or escalation.touched_at, people)
    return _said(people.language, "ended" if over else "has", by=people.by, since=since)


def _again(escalation: Escalation, people: People) -> str:
    if escalation.status is not EscalationStatus.TRIGGERED:
        return ""
    if people.had_by:
        return _said(people.language, "forgotten", by=people.had_by)
    if escalation.repeated:
        count = escalation.repeated + 1
        return _said(people.language, "repeated_once" if count == 2 else "repeated", count=count)
    return ""


def _moment(at: datetime, people: People) -> str:
    return format_datetime(people.hours.local(at), "d MMMM, H:mm", locale=people.language)


def _said(language: str, name: str, **values: object) -> str:
    return CARD_WORDS[language].card[name].format(**{key: escaped(value) for key, value in values.items()})
