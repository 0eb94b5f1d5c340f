"""Every order there is, in the order of the help: how it is written, what it does, and who may give it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from storage.consultant import ConsultantRole

Right = Literal["see", "look up", "acknowledge", "order", "lead"]
RIGHTS: Mapping[ConsultantRole, frozenset[Right]] = {
    "owner": frozenset({"see", "look up", "acknowledge", "order", "lead"}),
    "consultant": frozenset({"see", "look up", "acknowledge", "order"}),
    "technician": frozenset({"see", "look up", "acknowledge"}),
    "guest": frozenset({"see"}),
}
"""What each role may do. What is confidential is for those who may give orders."""
Group = Literal["What burns", "What goes out", "Needs", "What is known", "In a meeting", "People", "What was ordered"]
WITHDRAWN: Mapping[str, str] = {
    "say": "it is on its way to the contact: write again",
    "hand back": "the contact was told: write to them, and you have them again",
    "called": "you have called: nothing takes that back",
    "resolve": "the contact was told that it is over: raise it anew",
    "raise": "the firm was told: resolve it",
    "undo": "give the order again that it took back",
    "meet": "what was asked was asked: stop meeting ends it",
    "start": "the contact was asked: they can be told with pause, or contact left",
    "client add": "things may hang on it already: leave it as it is",
    "team link": "orders may have been given with it: link another person's account, or team leave",
    "contact forget": "what was erased is nowhere any more",
    "contact add": "things may hang on it already: contact left closes it",
    "contact link": "what was open goes on there already: link where they were before",
    "import": "things may hang on it already: contact left closes what should not be",
    "parked again": "what was said then is taken: go on from there",
    "playbook migrate": "what was answered since stands in the new structure: migrate to the one before",
}
"""Why what these orders did cannot be taken back, and what helps instead."""


@dataclass(frozen=True, slots=True)
class OrderKind:
    """`usage` is how it is written in chat; `shape` is a regular expression for what follows the name, by which it is
    told from talk. `undoes`: it can be taken back.
    """

    name: str
    usage: str
    group: Group
    right: Right
    says: str
    shape: str = r"\S.*"
    undoes: bool = False
    in_chat: bool = True


_NUMBERED = r"(?:e-?)?\d{1,9}\b"
_NEED = r"(?:n-?)?\d{1,9}\b"
_NAME = r"\S+(?:\s+\S+){0,3}"
_DAY = r"(?:\d|today|tomorrow|next\s|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_KINDS = (
    OrderKind("escalations", "escalations", "What burns", "see", "what is open, and who has it", ""),
    OrderKind("acknowledge", "acknowledge E-1", "What burns", "acknowledge", "you have it", _NUMBERED, undoes=True),
    OrderKind("assign", "assign E-1 NAME", "What burns", "order", "NAME has it", rf"{_NUMBERED}.*", undoes=True),
    OrderKind("say", "E-1: WORDS", "What burns", "order", "the contact reads it, in your name", rf"{_NUMBERED}.*"),
    OrderKind("hand back", "hand back E-1", "What burns", "order", "the bot talks to the contact again", _NUMBERED),
    OrderKind("called", "called E-1", "What burns", "order", "you have called: it is not forgotten", _NUMBERED),
    OrderKind("resolve", "resolve E-1 WHY", "What burns", "order", "it is over", rf"{_NUMBERED}.*"),
    OrderKind(
        *("not important", "not important E-1 once|always", "What burns", "order"),
        *("it does not matter to this client", rf"{_NUMBERED}.*"),
        undoes=True,
    ),
    OrderKind("mutes", "mutes", "What burns", "see", "what does not matter to whom, and who said so", ""),
    OrderKind("unmute", "unmute 1", "What burns", "order", "it matters again", r"\d{1,9}", undoes=True),
    OrderKind("raise", "raise CONTACT: WORDS", "What burns", "order", "raise what you saw or heard", r"[^:]{1,120}:.+"),
    OrderKind("today", "today", "What goes out", "order", "what goes out today and why, in full", ""),
    OrderKind("today ok", "today ok 1", "What goes out", "order", "let it go out", r"\w{1,8}", undoes=True),
    OrderKind("today hold", "today hold 1", "What goes out", "order", "it does not go out", r"\w{1,8}", undoes=True),
    OrderKind("today undo", "today undo 1", "What goes out", "order", "it waits for your OK again", r"\w{1,8}", True),
    OrderKind("today edit", "today edit 1 WORDS", "What goes out", "order", "say it your way", r"\w{1,8}\s+\S.*", True),
    OrderKind(
        *("pause", "pause CONTACT|CLIENT|all [until DATE] [because WHY]", "What goes out", "order"),
        *("say nothing unasked there", _NAME + ".*"),
        undoes=True,
    ),
    OrderKind("resume", "resume CONTACT|CLIENT|all", "What goes out", "order", "end a pause", _NAME, undoes=True),
    OrderKind("explain", "explain CONTACT", "What goes out", "look up", "why somebody is, or is not, spoken to", _NAME),
    OrderKind(
        *("start", "start PLAYBOOK CONTACT", "What goes out", "order", "begin a playbook with a contact"), in_chat=False
    ),
    OrderKind(
        *("client set", "client set CLIENT", "What goes out", "order", "whether it waits for your OK, its time zone"),
        undoes=True,
        in_chat=False,
    ),
    OrderKind(
        "need list", "need list [CLIENT]", "Needs", "look up", "needs, and what is still to be asked", rf"(?:{_NAME})?"
    ),
    OrderKind(
        *("need plant", "need plant CLIENT KIND to CONTACT [item TEXT] [horizon DATE]", "Needs", "order"),
        *("plant a need that no rule found", r"\S+\s+\S.*"),
        undoes=True,
    ),
    OrderKind("need done", "need done N-1", "Needs", "order", "it is met: no more about it", _NEED, undoes=True),
    OrderKind(
        "need snooze", "need snooze N-1 until DATE", "Needs", "order", "put it off", rf"{_NEED}\s+\S.*", undoes=True
    ),
    OrderKind("need never", "need never N-1", "Needs", "order", "nothing of this kind again", _NEED, undoes=True),
    OrderKind("roadmap", "roadmap CLIENT", "What is known", "look up", "what lies ahead, with their reasons", _NAME),
    OrderKind("answers", "answers CLIENT", "What is known", "look up", "what its people have answered", _NAME),
    OrderKind("brief", "brief CLIENT|CONTACT", "What is known", "look up", "what to know before you meet", _NAME),
    OrderKind("day", "day", "What is known", "see", "what is for you today", ""),
    OrderKind(
        *(
            "note",
            'note CLIENT|CONTACT "WORDS"',
            "In a meeting",
            "order",
            "keep what you heard, as an answer or a note",
        ),
        r"""(?:[^:"“]{1,120}(?::|\s["“]).+|\d{1,9}\s.*)""",
        undoes=True,
    ),
    OrderKind(
        *("visit", "visit CONTACT on DATE [at TIME] [about WORDS]", "In a meeting", "look up"),
        *("you meet them: the morning of that day says so", rf"\S+.*\son\s+{_DAY}.*"),
        undoes=True,
    ),
    OrderKind("visits", "visits", "In a meeting", "look up", "who meets whom from today on", ""),
    OrderKind("meet", "meet CONTACT [PLAYBOOK]", "In a meeting", "order", "ask the questions in person", _NAME),
    OrderKind("stop meeting", "stop meeting", "In a meeting", "order", "the meeting is over; also: done", ""),
    OrderKind(
        "contact left",
        "contact left CONTACT",
        "People",
        "order",
        "nothing more goes to them; answers stay",
        _NAME,
        True,
    ),
    OrderKind(
        *("contact forget", "contact forget CONTACT for good", "People", "order"),
        *("erase what they told us, in every word", _NAME),
    ),
    OrderKind("contact add", "contact add CLIENT NAME", "People", "order", "add a person", in_chat=False),
    OrderKind(
        *("contact set", "contact set CONTACT", "People", "order", "correct a person's time zone"),
        undoes=True,
        in_chat=False,
    ),
    OrderKind("client add", "client add NAME", "People", "order", "add a client", in_chat=False),
    OrderKind(
        *("contact link", "contact link CONTACT PLACE", "People", "order", "say where somebody is reached"),
        in_chat=False,
    ),
    OrderKind(
        *("invite", "invite CONTACT", "People", "order", "bring a contact into a chat"), undoes=True, in_chat=False
    ),
    OrderKind(
        *("invite revoke", "invite revoke CONTACT", "People", "order", "an invitation works no longer"),
        undoes=True,
        in_chat=False,
    ),
    OrderKind(
        *("import", "import [leave]", "People", "order"),
        *("take, or leave, the CSV file of clients and contacts that was posted here", r"(?:leave)?"),
    ),
    OrderKind(
        *("installation add", "installation add", "People", "lead", "another bot or workspace"),
        undoes=True,
        in_chat=False,
    ),
    OrderKind(
        *("installation remove", "installation remove NAME", "People", "lead", "it is at work no longer"),
        undoes=True,
        in_chat=False,
    ),
    OrderKind("team list", "team list", "People", "see", "the firm's own people, and who is on call", ""),
    OrderKind("team add", "team add NAME role ROLE", "People", "lead", "somebody joins the team", undoes=True),
    OrderKind("team leave", "team leave NAME to NAME", "People", "lead", "NAME takes over what they have", undoes=True),
    OrderKind(
        "team on-call",
        "team on-call NAME KIND...|none",
        "People",
        "order",
        "who may be woken, and by what",
        undoes=True,
    ),
    OrderKind(
        *("team link", "team link NAME", "People", "lead", "which account in a chat is theirs"),
        in_chat=False,
    ),
    OrderKind("firm set", "firm set", "People", "lead", "who you are", undoes=True, in_chat=False),
    OrderKind(
        "journal", "journal [CLIENT]", "What was ordered", "order", "who ordered what, by number", rf"(?:{_NAME})?"
    ),
    OrderKind(
        "undo", "undo [J-1]", "What was ordered", "order", "take your last order back, or that one", r"(?:j-?\d{1,9})?"
    ),
    OrderKind(
        *("parked list", "parked list", "What was ordered", "look up", "messages that could not be taken", ""),
        in_chat=False,
    ),
    OrderKind(*("parked again", "parked again [N]", "What was ordered", "order", "take them after all"), in_chat=False),
    OrderKind(
        *("playbook migrate", "playbook migrate", "What was ordered", "order", "move open conversations on"),
        in_chat=False,
    ),
    OrderKind("help", "help [WORD]", "What was ordered", "see", "what you may order", r"(?:\S+(?:\s\S+)?)?"),
)
ORDERS: Mapping[str, OrderKind] = {kind.name: kind for kind in _KINDS}
"""By name."""


def may(role: ConsultantRole, name: str) -> bool:
    """Whether this role may give the order with this name."""
    return ORDERS[name].right in RIGHTS[role]


def allowed(role: ConsultantRole) -> tuple[OrderKind, ...]:
    """What this role may order in chat, by group."""
    return tuple(kind for kind in _KINDS if kind.in_chat and may(role, kind.name))
