"""The demonstration over years: business time that moves and never goes back, and the firm beside the chat."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.port import Delivery
from bot.channels.terminal_beside import Beside
from bot.demo.demo import Guest, welcome
from bot.demo.demo_time import DemoTime
from bot.interview.applying import Applying
from bot.need.planting import plant_needs
from bot.now import utc_now
from storage.database import Database
from storage.installation import Installation
from tests.conversations.needs import EVERYTHING
from tests.stage import made
from tests.terminal.session import Session
from tests.told import told_by
from tests.years import AGREES

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PROMPT = "Hank> "
MOMENT = re.compile(r"(?:---- |It is )\w+, (\d+ \w+ \d{4}, \d\d:\d\d)")


def _told(folder: Path) -> None:
    """A demonstration whose guest has told of an old server."""
    database = Database.open(f"sqlite:///{folder}/bluepaper-demo.db")
    contact = welcome(database, Guest("Hank Weber", "Weber Print Shop"), utc_now())
    with database.work(utc_now()) as work:
        rows = (AGREES, *EVERYTHING["server_age"])
        work.record([told_by(contact, row, work.now, fact_id=made(row[0])) for row in rows])
        plant_needs(Applying(work, made("told"), work.now, "reply"), contact.client_id, contact.id)
    database.close()


def _started(folder: Path) -> Session:
    session = Session("demo", folder=folder, environment={})
    session.until(PROMPT)
    return session


def _says(session: Session, line: str) -> str:
    session.types(line)
    shown = session.until(PROMPT)
    assert "Traceback" not in shown
    return shown


def _moments(shown: str) -> list[datetime]:
    return [datetime.strptime(found, "%d %B %Y, %H:%M").replace(tzinfo=UTC) for found in MOMENT.findall(shown)]


def test_a_client_over_the_years_and_the_firm_beside_it(tmp_path: Path) -> None:
    _told(tmp_path)
    with _started(tmp_path) as session:
        for words in ("", "soon", "until 3 May 2020"):
            assert "Write /wait 3 days" in _says(session, f"/wait {words}")
        _says(session, "No, thanks")
        assert "From here on the years go\nby" in _says(session, "No, thanks")
        stopped = _says(session, "/wait 1 year")
        assert "room | Time stops: nothing unasked leaves the firm before somebody says OK" in stopped
        assert "/wait goes on to" in stopped
        assert "joe | Good morning, Joe." in _says(session, "/wait 1 day")
        assert "waits for your OK" in _says(session, "/room today")
        assert "[/1] I know, I know" in _says(session, "/room ok 1")
        assert "I leave it alone for a while" in _says(session, "/1")
        assert session.leaves() == 0
    moments = _moments(session.shown)
    assert len(moments) > 1
    assert moments == sorted(moments)
    assert "Roadmap of Weber Print Shop" in session.shown.rpartition(PROMPT)[2]


def test_an_alarm_is_answered_from_the_room_and_a_confidence_from_a_chat(tmp_path: Path) -> None:
    _told(tmp_path)
    with _started(tmp_path) as session:
        assert "no alarm is open" in _says(session, "/room anybody there?")
        _says(session, "/wait until tomorrow at 10am")
        _says(session, "nothing works any more, the server is down")
        _says(session, "/wait 3 days")
        assert "Joe Miller has it now" in _says(session, "/room acknowledge E-1")
        assert "\n  Joe Miller: on my way" in _says(session, "/room on my way")
        assert "room | E-1 Hank Weber, Weber Print Shop: “all is dark”" in _says(session, "all is dark")
        assert "this is the bot" in _says(session, "/room hand back 1")
        _says(session, "/room resolve 1 a fuse")
        raised = _says(session, "we must let Sandra go in March, nobody knows yet")
        assert "I treat that as confidential" in raised
        assert "room |" not in raised
        assert "Nothing is open" in _says(session, "/room escalations")
        assert "Joe Miller has it now" in _says(session, "/joe acknowledge E-2")
        assert "\n  Joe Miller: I call you" in _says(session, "/joe I call you")
        _says(session, "/joe resolve E-2")
        assert "The first question is in your own chat" in _says(session, "/room meet Hank roadmap")
        assert "How many people work" in _says(session, "/joe I agree"), "in a meeting, words are answers"
        assert session.leaves() == 0


@pytest.mark.parametrize("end", [Session.killed, Session.interrupts])
def test_a_wait_that_was_cut_short_goes_on_and_time_never_goes_back(
    end: Callable[[Session], int], tmp_path: Path
) -> None:
    _told(tmp_path)
    with _started(tmp_path) as session:
        _says(session, "No, thanks")
        _says(session, "No, thanks")
        begun = _moments(_says(session, "/wait 4 months"))[-1]
        session.types("/wait")
        session.sees("joe | Good morning")
        assert end(session) in (130, -9)
        assert "Traceback" not in session.shown
    with _started(tmp_path) as again:
        assert "You were waiting until" in again.shown
        reached = _moments(again.shown)[-1]
        assert reached > begun + timedelta(days=1)
        again.interrupts()
    with _started(tmp_path) as third:
        assert "You were waiting" not in third.shown
        assert _moments(_says(third, "/wait 20 minutes"))[-1] >= reached + timedelta(minutes=20)
        assert third.leaves() == 0


def test_a_database_with_real_chats_is_refused(tmp_path: Path) -> None:
    _told(tmp_path)
    database = Database.open(f"sqlite:///{tmp_path}/bluepaper-demo.db")
    with database.work(utc_now()) as work:
        work.install(Installation("id", "slack", "T1", "Acme"))
    database.close()
    with Session("demo", folder=tmp_path, environment={}) as session:
        assert session.ended() == 1
    assert session.shown.startswith("bluepaper: this database has real chats")
    assert session.shown.count("\n") == 1


def test_business_time_is_found_again_wherever_it_was_left(migrated_url: str) -> None:
    database, machine = Database.open(migrated_url), [NOON]
    time = DemoTime(database, machine=lambda: machine[0])
    assert (time.now(), time.under_way) == (NOON, False)
    goal = NOON + timedelta(days=100)
    time.sets_out(goal)
    machine[0] += timedelta(seconds=5)
    killed = DemoTime(database, machine=lambda: machine[0])
    assert (killed.under_way, killed.goal, killed.since) == (True, goal, NOON)
    killed.arrives(NOON + timedelta(days=40))
    machine[0] += timedelta(hours=1)
    later = DemoTime(database, machine=lambda: machine[0])
    assert (later.under_way, later.goal, later.now()) == (False, goal, NOON + timedelta(days=40, hours=1))
    later.sets_out(NOON + timedelta(days=40, hours=1, seconds=1))
    machine[0] += timedelta(minutes=1)
    later.arrives(later.goal or NOON)
    assert later.now() == NOON + timedelta(days=40, hours=1, minutes=1)
    database.close()


def test_what_comes_again_while_time_passes_is_counted() -> None:
    shown = io.StringIO()
    screen = Beside(shown, "hank", lambda address: address, colour=False)

    async def told(*messages: tuple[str, str]) -> None:
        for address, text in messages:
            await screen.send(Delivery("id", "i", address, text))

    asyncio.run(told(("room", "Told 1 time."), ("room", "Told 1 time.")))
    assert shown.getvalue().count("room | Told") == 2, "nobody waits: all is shown"
    screen.stamp = lambda: "Monday"
    asyncio.run(
        told(("room", "Told 2 times."), ("room", "Told 3 times."), ("hank", "3"), ("hank", "4"), ("room", "E-7"))
    )
    screen.counted()
    assert [line for line in shown.getvalue().splitlines() if line][2:] == [
        "---- Monday ----",
        "room | Told 2 times.",
        "  3",
        "  4",
        "room | (The same again, once.)",
        "room | E-7",
    ]
