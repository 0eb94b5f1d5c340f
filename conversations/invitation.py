"""What is said around an invitation: the text that a consultant sends himself, and what the bot answers to a code.

Texts for a contact are by language; in those that a consultant sends nothing is Markdown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from conversations.render import escaped

Answer = Literal[
    "wait",
    "unknown",
    "expired",
    "revoked",
    "used",
    "other_channel",
    "somebody_else",
    "joined",
    "moved",
    "queued",
    "linked",
    "elsewhere",
]
NAMES: tuple[Answer, ...] = get_args(Answer)

ANSWERS: Mapping[str, Mapping[Answer, str]] = {
    "en": {
        "wait": "Too many codes came from here in a short time. Please wait an hour, or ask {consultant} to help you.",
        "unknown": (
            "I do not know this code. Please copy it once more, as a whole, or ask {consultant} for another invitation."
        ),
        "expired": "This invitation was good until {until}. Please ask {consultant} for another one.",
        "revoked": "This invitation was taken back. Please ask {consultant} about it.",
        "used": (
            "This invitation was used before, and each works once. If that was not you, please tell {consultant} soon."
        ),
        "other_channel": (
            "This invitation is for {channel}. Please use it there, or ask {consultant} for one that works here."
        ),
        "somebody_else": (
            "This invitation is for another person than the one I know here: I changed nothing and told {consultant}."
        ),
        "joined": "Thank you, {first_name}. I know that it is you, and nothing more is needed.",
        "moved": "Thank you, {first_name}. From now on I write to you here.",
        "queued": "Thank you, {first_name}. What is open here comes first, then the questions of this invitation.",
        "linked": "Hello {first_name}. From now on I write to you here.",
        "elsewhere": (
            "Thank you. What is open between us stands in {channel} now: please answer there. I have kept this for "
            "{consultant}."
        ),
    }
}
TEXTS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Hello {first_name},",
        (
            "before we plan anything for the computers and phones of {client}, I would like to know how you see them. "
            'So I have a few questions for you: "{title}"{minutes}. Our assistant puts them to you in {platform}, one '
            "at a time. It is a program, not a person. You can leave out any question, stop whenever you like and go "
            "on another day."
        ),
        "Only {consultant} and the team of {firm} read your answers.",
        "{how}",
        "It works once, is for you alone, and is good until {until}.",
        (
            "To be sure that this comes from us, call {firm} on the number that you already have. We never ask for a "
            "password there, and we send no link to log in."
        ),
        "{consultant}\n{firm}",
    )
}
"""Its paragraphs."""
HOW: Mapping[str, Mapping[str, str]] = {
    "en": {
        "telegram": "Open this link where you have Telegram, and press Start:\n{link}",
        "slack": (
            'In the Slack workspace "{place}", open the app "{bot}" (under Apps) and send it this code as a message:\n'
            "{code}"
        ),
    }
}
MINUTES: Mapping[str, str] = {"en": ", about {minutes} minutes"}


def answer(name: Answer, language: str, **values: object) -> str:
    """What the bot says to a code, in Markdown, the values escaped."""
    return ANSWERS[language][name].format_map({key: escaped(value) for key, value in values.items()})


def invitation_text(language: str, channel: str, *, minutes: int | None, **values: str) -> str:
    """The text for a consultant to send. `values`: first_name, client, title, platform, consultant, firm, until, and
    link, or place, bot and code.
    """
    how = HOW[language][channel].format_map(values)
    length = MINUTES[language].format(minutes=minutes) if minutes else ""
    filled = {**values, "how": how, "minutes": length}
    return "\n\n".join(paragraph.format_map(filled) for paragraph in TEXTS[language])
