"""What each played contact types: an interview with buttons, own words, unclear answers, corrections and asides; and in
the middle of it an alarm, with what the firm's people do about it, a question that stays open, or nothing.

Everything follows from the seed, so that an undisturbed rehearsal and the drill hear the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Literal

from conversations.need.need import NeedReply
from conversations.need.wording import label as need_label
from conversations.wording import label

ASIDES = ("why?", "help", "thanks", "hello")
UNCLEAR = {
    "sites": "quite some",
    "files": "it depends on the weather",
    "server_age": "a good while",
    "tested": "sort of purple",
    "tested_when": "long ago I guess",
    "growth": "it depends on the weather",
    "joiners": "quite some",
}
LATER = "tomorrow, please"
WASTE = ("every scan goes through three hands", "the copier", "waiting for the lift")
OUTAGES = ("our server is down", "we have been hacked", "we lost all our files")
ORDER = "please order new laptops"
MONEY = "we cannot pay your bill this month"
BREAKS = ("later", "silent", "silent", "alarm", "alarm", "untaken", "forgotten", "private")
TAKE = "I'll take it"
MENTIONED_EVERY = 5
"""Every so manyth contact is in no interview: a need of theirs is brought up on the second day."""
NOTES = ("nothing else", "the phones are fine, leave them alone", "my sister keeps the keys")


By = Literal["contact", "room", "chat"]


@dataclass(frozen=True, slots=True)
class Line:
    """What happens next in a contact's story: somebody types `text`, or presses the newest button labelled `press`.

    `by` is the contact, or a consultant in the room or in their own chat; `{number}` is then that of the escalation.
    A `hasty` line does not wait for the reply to the one before; after a `pause` the bot comes back by itself.
    """

    text: str = ""
    press: str = ""
    hasty: bool = False
    pause: bool = False
    by: By = "contact"


def is_mentioned(number: int) -> bool:
    """Whether this contact is in no interview, and has a need."""
    return number % MENTIONED_EVERY == MENTIONED_EVERY - 1


def script(seed: int, number: int) -> list[Line]:
    """All lines of contact `number`'s story, from the agreement to the last yes."""
    writer = _Writer(Random(f"{seed} {number}"))
    lines = list(writer.reply() if is_mentioned(number) else writer.lines(orders=number == 0))
    unasked = [True, *(line.pause for line in lines)]  # the bot speaks first: what it says would be void if answered
    return [replace(line, hasty=False) if waits else line for line, waits in zip(lines, unasked, strict=False)]


class _Writer:
    """Knows the questions of playbook.yaml and their branches."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def lines(self, *, orders: bool) -> Iterator[Line]:
        """An interview. One of them `orders` something that nobody sees to, so that every morning has its message."""
        files = self._random.choice(["In the cloud", "On a server in the office", "A bit of both"])
        tested = self._random.choice(["Yes", "No"])
        growth = self._random.choice(["Grow", "Shrink", "Stay the same"])
        yield from self._answer("agreed", press=label("agree", "en"), text="I agree")
        if orders:
            yield Line(text=ORDER)
        yield from self._answer("sites", text=str(self._random.randint(1, 9)))
        yield from self._answer("files", press=files, text=files.casefold())
        if files != "In the cloud":
            yield from self._answer("server_age", text=f"{self._random.randint(1, 9)} years")
        yield from self._correction("sites", str(self._random.randint(10, 40)))
        yield from self._answer("tested", press=tested, text=tested.casefold())
        if tested == "Yes":
            yield from self._answer("tested_when", text=f"March {self._random.randint(2024, 2029)}")
        if not orders:
            yield from self._break()
        yield from self._answer("growth", press=growth, text=growth.casefold())
        if growth == "Grow":
            yield from self._answer("joiners", text=str(self._random.randint(1, 9)))
        yield from self._second_thoughts(growth)
        yield from self._answer("waste", text=self._random.choice(WASTE))
        yield from self._answer("notes", text=self._random.choice(NOTES))
        yield from self._correction("sites", str(self._random.randint(41, 60)))
        yield from self._answer("check", press=label("all_right", "en"), text="yes")

    def reply(self) -> Iterator[Line]:
        """To a need that was brought up."""
        said = self._random.choice([NeedReply.KNOW, NeedReply.NOT_NOW, NeedReply.TALK, NeedReply.NEVER])
        words = need_label(said, "en")
        yield Line(pause=True)
        yield Line(text=words) if said is NeedReply.NEVER or self._often(0.5) else Line(press=words)

    def _answer(self, question: str, *, text: str, press: str = "") -> Iterator[Line]:
        if self._often(0.25):
            yield self._typed(self._random.choice(ASIDES))
        if question in UNCLEAR and self._often(0.35):
            yield self._typed(UNCLEAR[question])
        yield Line(press=press) if press and self._often(0.5) else self._typed(text)

    def _correction(self, what: str, value: str) -> Iterator[Line]:
        if self._often(0.6):
            yield self._typed(f"{what}: {value}")

    def _break(self) -> Iterator[Line]:
        match self._random.choice(BREAKS):
            case "later":
                yield Line(text="later")
                yield Line(text=LATER, pause=True)
            case "silent":  # until a reminder comes, after two days
                yield Line(pause=True)
                yield Line(pause=True)
            case "alarm" | "untaken" | "forgotten" as what:
                yield Line(text=self._random.choice(OUTAGES))
                yield from self._thread("room", untaken=what == "untaken", forgotten=what == "forgotten")
            case "private":
                yield Line(text=MONEY)
                yield from self._thread("chat")

    def _thread(self, by: By, *, untaken: bool = False, forgotten: bool = False) -> Iterator[Line]:
        """A consultant takes it, writes to the contact, hears back, and hands back or ends it."""
        if untaken:
            yield Line(pause=True)
        yield Line(press=TAKE, by=by)
        if forgotten:
            yield Line(pause=True)
            yield Line(press=TAKE, by=by)
        for number in range(self._random.randint(1, 3)):
            yield Line(text=f"E-{{number}}: we look at it, part {number}", by=by)
            yield Line(text=f"thank you, lamp {number} is red")
        yield Line(text=self._random.choice(["hand back E-{number}", "resolve E-{number} it was a cable"]), by=by)

    def _second_thoughts(self, growth: str) -> Iterator[Line]:
        """Hides the question about new people and shows it again, with its answer."""
        if growth == "Grow" and self._often(0.6):
            yield self._typed("next year: shrink")
            yield self._typed("next year: grow")

    def _typed(self, text: str) -> Line:
        return Line(text=text, hasty=self._often(0.15))

    def _often(self, share: float) -> bool:
        return self._random.random() < share
