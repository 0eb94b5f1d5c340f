"""The journey that everything was built for: a contact is invited, agrees, answers the roadmap playbook, goes away,
comes back and finishes; meanwhile something breaks, and the firm talks to him through its room.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from tests.journey.chat import Chat, InSlack, InTelegram, Seen
from tests.journey.world import World
from tests.slack.server import TEAM, direct

HANK, EVA = "Hank Weber", "Eva Noll"
IN_SLACK = {HANK: "U7HANK", EVA: "U7EVA"}
IN_TELEGRAM = {HANK: 5001, EVA: 5002}
SLACK_ROOM, GROUP = "C0ROOM", -1001234567890
ANSWERS: Mapping[str, str] = {
    "How many people": "about 20",
    "About what share": "most of them",
    "how bad would": "4",
    "tell you without waiting": "[Somebody cannot work]",
    "How many servers": "one",
    "call your server": "the one in the closet",
    "how old is the one": "5 years",
    "backup, to see": "no, never",
    "what I have understood": "[That is right]",
    "another location": "[No]",
    "more people than today, about as many, or fewer": "[About as many]",
    "nobody else knows": "Anna in the office",
    "will leave, or work less": "not that I know",
    "insurance": "[I don't know]",
    "set aside": "10-15k",
    "suits you better": "[About the same every year]",
    "putting off deciding": "the old phone system",
    "stays as it is": "it goes on until it breaks",
}
"""What Hank answers, by words of the question; in brackets is a button."""


class Way(StrEnum):
    """Where the client is, and where the room."""

    TELEGRAM = "telegram_client"
    SLACK = "slack_client"
    APART = "client_workspace"


TITLES = {
    Way.TELEGRAM: "A client in Telegram, the room in Slack",
    Way.SLACK: "A client in Slack, the room in Telegram",
    Way.APART: "A client in a Slack workspace of their own, the room in ours",
}
ROOMS = {
    Way.TELEGRAM: f"slack:{SLACK_ROOM}",
    Way.SLACK: f"telegram:{GROUP}",
    Way.APART: f"slack:{SLACK_ROOM}",
}
_ADD = ("installation", "add", "--channel", "slack")
_TOKENS = ("--bot-token", "WEBER_BOT_TOKEN", "--app-token", "WEBER_APP_TOKEN")
FIRST = {Way.TELEGRAM: (), Way.SLACK: (), Way.APART: ((*_ADD, *_TOKENS),)}
"""What is typed before the bot is started: a new workspace is heard from the next start on."""


@dataclass
class Journey:
    """One way to play it: where Hank is, and where the room is."""

    world: World
    hank: Chat
    room: Chat
    eva: Chat
    way: Way

    @property
    def platform(self) -> str:
        """Where Hank is invited to."""
        return "telegram" if self.way is Way.TELEGRAM else "slack"

    async def plays(self) -> None:
        """From the first command to the last answer."""
        await self._sets_up()
        await self._invites()
        await self._answers(until="how bad would")
        await self.world.says(self.hank, HANK, "why?")
        await self._answers(until="How many servers")
        await self.world.says(self.hank, HANK, "People today: 22")
        await self._answers(until="backup, to see")
        await self._breaks()
        await self._answers(until="another location")
        await self.world.presses(self.room, EVA, "A file came back")
        await self._answers(until="nobody else knows")
        await self.world.until(self.world.now + timedelta(days=4), self._looks_at_the_day)
        await self._answers(until="")

    async def _sets_up(self) -> None:
        terminal = self.world.types
        firm = ("--name", "Noll IT", "--consultant", EVA, "--phone", "+1 555 0100", "--zone", "UTC")
        await terminal("firm", "set", *firm)
        await terminal("client", "add", "Weber Print Shop")
        await terminal("contact", "add", "Weber Print Shop", HANK, "--role", "owner")
        if self.way is Way.SLACK:
            await self.world.says(self.eva, EVA, "/start")
            await terminal("team", "link", "Eva", f"telegram:{IN_TELEGRAM[EVA]}")
        else:
            await terminal("team", "link", "Eva", f"slack:{TEAM}/{IN_SLACK[EVA]}")

    async def _invites(self) -> None:
        out = await self.world.types("invite", "Hank", "--channel", self.platform, "--playbook", "roadmap")
        code = next(line for line in out.splitlines()[1:] if line.strip()).strip()
        opened = f"/start {code.partition('start=')[2]}" if self.platform == "telegram" else code
        await self.world.says(self.hank, HANK, opened)
        await self.world.presses(self.hank, HANK, "I agree")

    async def _answers(self, *, until: str) -> None:
        """Answers what is asked, by button or in words, up to a question with these words in it, or to the end."""
        for _ in range(40):
            asked = self.last
            found = next((words for words in ANSWERS if words in asked.text), None)
            if (until and until in asked.text) or found is None:
                return
            answer = ANSWERS[found]
            if answer.startswith("["):
                await self.world.presses(self.hank, HANK, answer.strip("[]"))
                if "Done" in self.last.buttons:
                    await self.world.presses(self.hank, HANK, "Done")
            else:
                await self.world.says(self.hank, HANK, answer)
        raise AssertionError(f"never came to {until!r}: {self.last.text!r}")

    async def _breaks(self) -> None:
        """Something stops working: the room takes it, writes to Hank, reads his answer, and hands back."""
        world = self.world
        await world.says(self.hank, HANK, "wait, the server is down and nobody can print")
        card = next(one for one in reversed(self.room.seen()) if "E-1" in one.text)
        await world.presses(self.room, EVA, "I'll take it")
        await world.says(self.room, EVA, "Is the light on the front green or red?", below=card)
        await world.says(self.hank, HANK, "red, and it beeps")
        await world.says(self.room, EVA, "Hold the button for ten seconds, please. I am on my way.", below=card)
        await world.says(self.hank, HANK, "it is back, thank you")
        await world.says(self.room, EVA, "hand back", below=card)
        await world.says(self.room, EVA, "resolve E-1 the power supply was loose", below=card)

    async def _looks_at_the_day(self) -> None:
        """Eva reads her morning message, and lets go out what waits for her OK."""
        if self.eva.seen() and "OK 1" in self.eva.seen()[-1].buttons:
            await self.world.presses(self.eva, EVA, "OK 1")

    @property
    def last(self) -> Seen:
        """What Hank saw last."""
        return self.hank.seen()[-1]


def journey(world: World, way: Way) -> Journey:
    """The journey with everybody in their places."""
    for name, user in IN_SLACK.items():
        world.slack.person(user, name)
    for name, number in IN_TELEGRAM.items():
        world.telegram.chats.setdefault(world.telegram.person(number, name), [])
    world.weber.person(IN_SLACK[HANK], HANK)
    world.slack.channels[SLACK_ROOM], world.telegram.chats[GROUP] = [], []
    hank, eva = IN_SLACK[HANK], IN_SLACK[EVA]
    chats: Mapping[Way, Chat] = {
        Way.TELEGRAM: InTelegram("Telegram, Hank", world.telegram, IN_TELEGRAM[HANK], IN_TELEGRAM[HANK]),
        Way.SLACK: InSlack("Slack, Hank", world.slack, hank, direct(hank)),
        Way.APART: InSlack("Weber Print Shop's Slack, Hank", world.weber, hank, direct(hank)),
    }
    if way is Way.SLACK:
        room: Chat = InTelegram("Telegram, the room", world.telegram, IN_TELEGRAM[EVA], GROUP)
        own: Chat = InTelegram("Telegram, Eva", world.telegram, IN_TELEGRAM[EVA], IN_TELEGRAM[EVA])
    else:
        room = InSlack("Slack, the room", world.slack, eva, SLACK_ROOM)
        own = InSlack("Slack, Eva", world.slack, eva, direct(eva))
    world.chats += [chats[way], room, own]
    return Journey(world, chats[way], room, own, way)
