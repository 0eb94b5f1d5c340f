"""The firm's room on Slack with an open card, and an outage in which nobody listens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

from tests.slack.office import SlackOffice, office
from tests.slack.shown import Shown

ANN, JOE, KIM, ROOM = "U1ANN", "U1JOE", "U1KIM", "C1ROOM"
PASSED_ON = "I have now passed on"


def played(database_url: str, story: Callable[[SlackOffice, Shown], Awaitable[None]], *, room: str = ROOM) -> None:
    """Plays a story that begins with a card in the room, which Kim has answered; nothing that we sent was refused."""

    async def play() -> None:
        async with office(database_url) as stage:
            stage.member("Ann", "Acme", ANN)
            stage.slack.person(JOE, "Joe")
            stage.slack.person(KIM, "Kim")
            shown: list[Shown] = []
            stage.slack.channels[room] = shown
            stage.team(room, Joe=JOE, Kim=KIM)
            stage.slack.second = int(stage.now.timestamp())
            stage.slack.writes(ANN, "The server is down, nobody can work")
            await stage.until(lambda: shown and _is_known(stage, room, shown[0].ts))
            stage.slack.writes(KIM, "I am on my way", room, thread_ts=shown[0].ts)
            await stage.hears(ANN, "Kim: I am on my way")
            await story(stage, shown[0])
            assert stage.slack.refused == []

    asyncio.run(play())


@asynccontextmanager
async def away(stage: SlackOffice, hours: float = 4) -> AsyncIterator[None]:
    """Nobody listens until the block ends; so much later what was missed is read."""
    assert stage.watching is not None
    slack, catching_up = stage.slack, stage.watching[1]
    await stage.until(lambda: not slack.waiting())
    slack.retries, slack.ack_seconds = (), 0.1
    slack.on_call = lambda method: "broken" if method == "apps.connections.open" else None
    marked = await catching_up.mark()
    await slack.cut()
    slack.second += 1_200
    yield
    await stage.until(lambda: not slack.waiting())
    slack.second += int(hours * 3_600)
    stage.now += timedelta(seconds=1_200, hours=hours)
    slack.on_call = lambda method: None
    await catching_up.run(marked)
    await stage.until(lambda: slack.connected)


def _is_known(stage: SlackOffice, room: str, ts: str) -> bool:
    """Whether we have written down what Slack calls the card: before that nobody can answer below it."""
    with stage.database.work(stage.now) as work:
        return work.answered_escalation(work.address(stage.installation.id, room).id, ts) is not None


def lines_in(stage: SlackOffice, room: str = ROOM) -> list[str]:
    """What we said in the room so far; the notices, without markup."""
    return [shown.text for shown in stage.slack.channels[room] if shown.user == "U0BOT"]
