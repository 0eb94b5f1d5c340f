"""The consultants' room where it really is: a channel in Slack, a group in Telegram, against the small platforms."""

from __future__ import annotations

import asyncio

from tests.slack.office import office as slack_office
from tests.telegram.office import office as telegram_office

OUTAGE = "The server is down, nobody can work"


def test_a_channel_in_slack(migrated_url: str) -> None:
    async def play() -> None:
        async with slack_office(migrated_url) as office:
            slack = office.slack
            office.member("Ann", "Acme", "U1ANN")
            slack.person("U1JOE", "Joe")
            slack.person("U1KIM", "Kim")
            slack.channels |= {"C1ROOM": [], "C1OTHER": []}
            office.team("C1ROOM", Joe="U1JOE", Kim="U1KIM")
            room = slack.channels["C1ROOM"]
            slack.writes("U1ANN", OUTAGE)
            await office.until(lambda: room)
            card = room[0]
            slack.presses("U1JOE", "I'll take it", "C1ROOM")
            await office.until(lambda: card.edits and "Joe has it." in card.text)
            assert "I'll take it" not in card.buttons
            slack.writes("U1KIM", "I am on my way", "C1ROOM", thread_ts=card.ts)
            await office.hears("U1ANN", "Kim: I am on my way")
            slack.writes("U1ANN", "the door is open")
            await office.until(lambda: any("the door is open" in one.text for one in room))
            assert {one.thread for one in room[1:]} == {card.ts}
            await office.until(lambda: slack.whispered)
            assert slack.whispered[0] == ("U1JOE", "E-1: Joe has it now.")
            slack.orders("U1JOE", "escalations", "C1OTHER")
            await office.hears("U1JOE", "E-1 Something has stopped working")
            slack.writes("U1JOE", "escalations", "C1OTHER")
            slack.writes("U1KIM", "<@U0BOT> mutes", "C1OTHER", type="app_mention")
            await office.hears("U1KIM", "nothing is muted")
            assert [one.user for one in slack.channels["C1OTHER"]] == ["U1JOE", "U1KIM"]
            slack.channels["C1ROOM"] = room = []
            slack.writes("U1ANN", "are you still there?")
            await office.until(lambda: [one for one in room if "are you still there?" in one.text])
            assert room[0].thread is None, "the card was deleted, and nothing is lost with it"
            assert slack.refused == []

    asyncio.run(play())


def test_a_group_in_telegram(migrated_url: str) -> None:
    async def play() -> None:
        async with telegram_office(migrated_url) as office:
            telegram = office.telegram
            office.member("Ann", "Acme", 11)
            telegram.person(21, "Joe")
            telegram.person(22, "Kim")
            telegram.chats |= {21: [], 22: [], -1001: [], -1002: []}
            office.team("-1001", Joe="21", Kim="22")
            room = telegram.chats[-1001]
            telegram.writes(11, OUTAGE)
            await office.until(lambda: room)
            card = room[0]
            telegram.presses(21, "I'll take it", -1001)
            await office.until(lambda: card.edits and "Joe has it." in card.text)
            answers = [given for method, given in telegram.calls if method == "answerCallbackQuery"]
            assert answers[0]["text"] == "E-1: Joe has it now."
            reply = {"reply_to_message": {**telegram._message(21, -1001), "message_id": card.message_id}}
            telegram.writes(22, "I am on my way", -1001, **reply)
            await office.hears(11, "Kim: I am on my way")
            telegram.writes(11, "the door is open")
            await office.until(lambda: any("the door is open" in one.text for one in room))
            assert [one.answers for one in room if one.sender == telegram.bot_id][1:].count(card.message_id) >= 2
            telegram.writes(22, "/hand_back@bluepaper_bot 1", -1001)
            await office.until(lambda: any("handed Ann back" in one.text for one in room))
            telegram.writes(21, "/escalations", -1002)
            await office.hears(21, "E-1 Something has stopped working")
            assert [one.sender for one in telegram.chats[-1002]] == [21]
            assert telegram.refused == []

    asyncio.run(play())
