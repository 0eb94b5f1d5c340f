"""How a person answers what is on the screen: by a button or in typed words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from bot.channels.port import Delivery, PressButton
from tests.simulation.cast import Somebody

NUDGE = re.compile(r"n\d+:(\w+)")
TYPED = {"know": "I know, I know", "talk": "let's talk", "not_now": "not now", "more": "tell me more", "never": "never"}
DODGES = ("/skip", "/in_person", "/human", "/later")
WORDS: Sequence[tuple[str, Sequence[str]]] = (
    ("How many servers", ("1", "2", "one", "none", "1")),
    (
        "what should I call|What do you call|call (it|them|the)|name of",
        ("the old server", "the new one", "the one below"),
    ),
    ("About how old is", ("3 years", "4 years", "about 2 years", "5 years", "18 months")),
    ("Which system does", ("Windows Server 2019", "Windows Server 2016", "Windows Server 2022", "I don't know")),
    ("Which of these are still in use", ("Windows 10", "Windows 11", "Office 2021", "Office 2024")),
    ("battery bought", ("last June", "2024", "2025", "I don't know")),
    ("How many people work", ("12", "8", "25", "about 30")),
    ("About what share", ("80 percent", "half", "all of them")),
    ("no computer worked", ("4", "5", "3")),
    ("When was that last done", ("2025", "last year")),
    ("About when", ("next spring", "next year")),
    ("how many people would that be", ("15 to 18", "20", "30")),
    ("first of the new people start", ("next month", "next summer", "in three months")),
    ("knows things about your computers", ("Ana", "Bob")),
    ("renewed next|renewal|run out|expire", ("next June", "in eight months", "next year")),
    ("set aside for computers", ("about 20,000 a year", "I don't know")),
    ("leave|retire", ("no", "next summer", "yes")),
    ("When is a message from me", ("In the morning", "Any time")),
)
ANYTHING = (
    "the phones",
    "scanning takes half an hour a day",
    "in spring for half a day",
    "no, nothing",
    "twice a week",
)


def wants_answer(delivery: Delivery) -> bool:
    """Whether it asks something, or brings something up."""
    return bool(delivery.buttons) or "?" in delivery.text


def is_nudge(delivery: Delivery) -> bool:
    return any(NUDGE.fullmatch(button.press) for button in delivery.buttons)


def answer(person: Somebody, delivery: Delivery) -> tuple[str, str | None]:
    """(text, press) of what the person says to it."""
    if is_nudge(delivery):
        return _to_nudge(person, delivery)
    random = person.random
    if random.random() < person.persona.leaves_out:
        return random.choice(("skip", "I don't know", "later", "why do you ask?", "tomorrow", "skip")), None
    choices = [one for one in delivery.buttons if not one.press.endswith(DODGES)]
    if choices and (random.random() < 0.7 or any(one.press.endswith(("agree", "/go_on")) for one in choices)):
        return _pressed(_chosen(person, choices, delivery.text))
    if choices and random.random() < 0.8:
        return _chosen(person, choices, delivery.text).label, None
    return _typed(random, delivery.text), None


def _to_nudge(person: Somebody, delivery: Delivery) -> tuple[str, str | None]:
    said = {NUDGE.sub(r"\1", one.press): one for one in delivery.buttons}
    weights = person.persona.says
    wanted = person.random.choices(list(weights), list(weights.values()))[0]
    if person.random.random() < 0.3:
        return TYPED[wanted], None
    return _pressed(said.get(wanted) or said.get("behind_more") or delivery.buttons[0])


def _chosen(person: Somebody, choices: Sequence[PressButton], text: str) -> PressButton:
    """Agreement is given nearly always; to later messages seldom by whoever is annoyed."""
    agree = next((one for one in choices if one.press.endswith("agree")), None)
    likely = 0.3 if person.persona.name == "annoyed" and "May I come back" in text else 0.93
    return agree if agree is not None and person.random.random() < likely else person.random.choice(choices)


def _pressed(button: PressButton) -> tuple[str, str | None]:
    return button.label, button.press


def _typed(random: Random, text: str) -> str:
    for pattern, words in WORDS:
        if re.search(pattern, text):
            return random.choice(words)
    return random.choice(ANYTHING)
