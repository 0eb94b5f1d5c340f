"""Hank at a terminal: both shipped playbooks, every command, free text everywhere, Ctrl-C and a power failure on the
way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.terminal.session import Session

NAME, COMPANY = "Hank Weber", "Weber Print Shop"
CTRL_C, KILL = "^C", "kill -9"
DISCOVERY: Sequence[str] = (
    "hello",
    "who reads this?",
    "maybe",
    "I agree",
    "why do you ask?",
    "the phones, they just work",
    CTRL_C,
    "invoices",
    "maybe five times a week, an hour each",
    "how long will this take?",
    "no idea, ask my wife Greta",
    "is this a bot?",
    "leave it to you",
    "hm",
    "just do it",
    "rather not say",
    "back",
    "/3",
    KILL,
    "what do you know about me?",
    "one page",
    "can I talk to a person",
    "go on",
    "mornings and after lunch",
    "later",
    "next tuesday",
    "go on",
    "on the phone",
    "100%",
    "I agree",
    "I agree",
    "way to ask: here",
    "5",
    "about as many, I guess",
    "yes",
)
ROADMAP: Sequence[str] = (
    "a dozen",
    "actually 13",
    "most of them",
    "80 percent or so",
    "help",
    "4",
    "somebody cannot work",
    "one",
    "the old Dell",
    KILL,
    "since 2019",
    "not that I know of",
    "yes",
    "nope",
    "we are hiring",
    "14 to 15",
    "next spring",
    "my password is hunter2-Blue!",
    "skip",
    "does not apply to us",
    "you'd have to ask my accountant",
    "stop",
    "hello?",
    "go on",
    "about 6k a year",
    "the same every year",
    "the server",
    "one day it dies and I have a bad week",
    "servers: none",
    "servers: 1",
    "yes",
)


def play(
    folder: Path,
    environment: Mapping[str, str],
    lines: Sequence[str] = (*DISCOVERY, *ROADMAP),
) -> str:
    """The whole transcript, as the screen showed it, up to Ctrl-D.

    A line of CTRL_C or KILL ends the program, which is started again.
    """
    session = Session("demo", folder=folder, environment=environment)
    session.until("Your name: ")
    session.types(NAME)
    session.until("company: ")
    session.types(COMPANY)
    session.until("Hank> ")
    shown = ""
    for line in lines:
        if line in (CTRL_C, KILL):
            code = session.interrupts() if line == CTRL_C else session.killed()
            shown += f"{session.shown}\n--- {line}: the program ended with {code}, and is started again ---\n"
            session = Session("demo", folder=folder, environment=environment)
        else:
            session.types(line)
        session.until("Hank> ")
    code = session.leaves()
    return f"{shown}{session.shown}\n--- the program ended with {code} ---\n"
