"""`bluepaper run`: one at a time on a file, any number on PostgreSQL, other commands beside it, and no untidy end."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from bot.now import utc_now
from storage.database import Database
from tests.bot.command_line import BLUEPAPER, ROOT, CommandLine

NO_CHANNEL = (
    "No platform is set up yet: set TELEGRAM_BOT_TOKEN (docs/telegram.md), or SLACK_BOT_TOKEN and SLACK_APP_TOKEN "
    "(docs/slack.md), then start bluepaper run. To talk in this terminal: bluepaper chat NAME\n"
)
NO_ZONE = "No time zone was set, so hours and mornings are those of UTC: bluepaper firm set --zone Europe/Berlin\n"
PATIENCE = 30


@contextmanager
def _running(bluepaper: CommandLine, *, zone: bool = False) -> Iterator[subprocess.Popen[str]]:
    """`bluepaper run`, once it has said that it keeps time; killed at the end if it is still there. `zone`: the firm's
    was set.
    """
    process = subprocess.Popen(
        [*BLUEPAPER, "run"],
        cwd=ROOT,
        env=bluepaper.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout
            said = [process.stdout.readline() for _ in range(1 if zone else 2)]
            assert said == [NO_CHANNEL] + ([] if zone else [NO_ZONE])
            assert process.stdout.readline() == "Keeping time. Ctrl-C ends it.\n"
            yield process
        finally:
            process.kill()


def _eventually(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, "it did not come about in time"
        time.sleep(0.1)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly(number: signal.Signals, bluepaper: CommandLine) -> None:
    with _running(bluepaper) as process:
        time.sleep(0.3)
        process.send_signal(number)
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (0, "Stopped.\n")
    assert "Traceback" not in err
    assert bluepaper.does("db", "check").out == "The database is well.\n"


@pytest.mark.parametrize(("zone", "stored"), [("Europe/Berlin", "Europe/Berlin"), ("utc", "Etc/UTC")])
def test_a_zone_that_was_never_set_is_said_at_the_start_and_only_then(
    zone: str, stored: str, bluepaper: CommandLine
) -> None:
    assert bluepaper.does("firm", "show").out.endswith(NO_ZONE)
    assert NO_ZONE not in bluepaper.does("firm", "set", "--name", "Harbour IT").out
    assert bluepaper.does("firm", "set", "--zone", zone).out == "Set: zone\n"
    assert bluepaper.does("firm", "show", "--json").rows[0]["zone"] == stored
    assert NO_ZONE not in bluepaper.does("firm", "show").out
    with _running(bluepaper, zone=True):
        pass
    bluepaper.does("undo")
    with _running(bluepaper):
        pass


def test_a_second_one_is_refused_on_a_file_and_welcome_on_postgresql(bluepaper: CommandLine) -> None:
    with _running(bluepaper) as first:
        if bluepaper.url.startswith("sqlite"):
            said = bluepaper.says("run")
            assert (said.code, said.out) == (1, "")
            assert said.err.endswith(
                f"another bluepaper run has it already (process {first.pid}): stop that one, "
                "or use PostgreSQL for several\n"
            )
        else:
            with _running(bluepaper) as second:
                assert second.poll() is None
        assert first.poll() is None


def test_other_commands_work_beside_it(bluepaper: CommandLine) -> None:
    with _running(bluepaper) as process:
        bluepaper.does("client", "add", "Acme")
        bluepaper.does("contact", "add", "Acme", "Maria", "--role", "owner")
        bluepaper.does("start", "discovery", "Maria")
        assert "I am the assistant" in bluepaper.does("chat", "Maria", typed="I agree\n").out
        assert len(bluepaper.does("answers", "Acme", "--json").rows) == 1
        assert process.poll() is None


def test_whoever_was_killed_is_followed_by_the_next(bluepaper: CommandLine) -> None:
    with _running(bluepaper) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait(PATIENCE)
    with _running(bluepaper) as process:
        assert process.poll() is None


def test_what_is_due_is_done(bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme")
    bluepaper.does("contact", "add", "Acme", "Maria", "--role", "owner")
    bluepaper.does("start", "discovery", "Maria")
    _bring_forward(bluepaper)
    assert "'expired'" not in "".join(bluepaper.rows()["conversation"])
    with _running(bluepaper):
        _eventually(lambda: "'expired'" in "".join(bluepaper.rows()["conversation"]))


def _bring_forward(bluepaper: CommandLine) -> None:
    """The one open conversation closes in a second, not in two months."""
    now = utc_now()
    database = Database.open(bluepaper.url)
    with database.work(now) as work:
        [contact] = work.contacts()
        [talk] = work.conversations(contact.id)
        work.save_conversation(
            talk.id, talk.version, status=talk.status, state=talk.state, due_at=now + timedelta(seconds=1), due=talk.due
        )
    database.close()
