"""What each played contact types: an interview with buttons, own words, unclear answers, corrections and asides.

Everything follows from the seed, so that an undisturbed rehearsal and the drill hear the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

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
WASTE = ("every scan goes through three hands", "the copier", "looking for files that somebody moved")
NOTES = ("nothing else", "the phones are fine, leave them alone", "my sister keeps the keys")


@dataclass(frozen=True, slots=True)
class Line:
    """What a contact does next: types `text`, or presses the newest button labelled `press`.

    A `hasty` line does not wait for the reply to the one before; after a `pause` the bot comes back by itself.
    """

    text: str = ""
    press: str = ""
    hasty: bool = False
    pause: bool = False


def script(seed: int, number: int) -> list[Line]:
    """All lines of contact `number`, from the agreement to the last yes."""
    lines = list(_Writer(Random(f"{seed} {number}")).lines())
    unasked = [True, *(line.pause for line in lines)]  # the bot speaks first: what it says would be void if answered
    return [replace(line, hasty=False) if waits else line for line, waits in zip(lines, unasked, strict=False)]


class _Writer:
    """Knows the questions of playbook.yaml and their branches."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def lines(self) -> Iterator[Line]:
        files = self._random.choice(["In the cloud", "On a server in the office", "A bit of both"])
        tested = self._random.choice(["Yes", "No"])
        growth = self._random.choice(["Grow", "Shrink", "Stay the same"])
        yield from self._answer("agreed", press=label("agree", "en"), text="I agree")
        yield from self._answer("sites", text=str(self._random.randint(1, 9)))
        yield from self._answer("files", press=files, text=files.casefold())
        if files != "In the cloud":
            yield from self._answer("server_age", text=f"{self._random.randint(1, 9)} years")
        yield from self._correction("sites", str(self._random.randint(10, 40)))
        yield from self._answer("tested", press=tested, text=tested.casefold())
        if tested == "Yes":
            yield from self._answer("tested_when", text=f"March {self._random.randint(2024, 2029)}")
        yield from self._break()
        yield from self._answer("growth", press=growth, text=growth.casefold())
        if growth == "Grow":
            yield from self._answer("joiners", text=str(self._random.randint(1, 9)))
        yield from self._second_thoughts(growth)
        yield from self._answer("waste", text=self._random.choice(WASTE))
        yield from self._answer("notes", text=self._random.choice(NOTES))
        yield from self._correction("sites", str(self._random.randint(41, 60)))
        yield from self._answer("check", press=label("all_right", "en"), text="yes")

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
        if self._often(0.2):
            yield Line(text="later")
            yield Line(text=LATER, pause=True)

    def _second_thoughts(self, growth: str) -> Iterator[Line]:
        """Hides the question about new people and shows it again, with its answer."""
        if growth == "Grow" and self._often(0.6):
            yield self._typed("next year: shrink")
            yield self._typed("next year: grow")

    def _typed(self, text: str) -> Line:
        return Line(text=text, hasty=self._often(0.15))

    def _often(self, share: float) -> bool:
        return self._random.random() < share
