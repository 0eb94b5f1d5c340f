"""`bluepaper run --warp`: business time as a file shifts it, forward only, and never for real people."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.now import utc_now
from bot.process.warp import Warp, WarpError, shift_of
from storage.database import Database
from storage.installation import ChannelName, Installation
from tests.bot.command_line import BLUEPAPER, ROOT, CommandLine

WRITTEN = datetime(2026, 11, 21, 12, tzinfo=UTC)


def _file(folder: Path, words: str, written_at: datetime = WRITTEN) -> Path:
    file = folder / "ahead.txt"
    file.write_text(words)
    os.utime(file, (written_at.timestamp(),) * 2)
    return file


@pytest.mark.parametrize(
    ("words", "shift"),
    [
        ("180 days\n", timedelta(days=180)),
        ("2 weeks", timedelta(days=14)),
        ("36 hours", timedelta(hours=36)),
        ("2027-01-01 12:00", timedelta(days=41)),
        ("2026-11-21T14:00+01:00", timedelta(hours=1)),
        ("2026-11-22", timedelta(hours=12)),
    ],
)
def test_a_file_says_how_far_ahead_it_is(words: str, shift: timedelta, tmp_path: Path) -> None:
    assert shift_of(_file(tmp_path, words)) == shift


@pytest.mark.parametrize("words", ["", "soon", "about 3 days", "3 to 5 days", "-3 days", "2020-01-01", "\x00\xff"])
def test_anything_else_is_refused(words: str, tmp_path: Path) -> None:
    with pytest.raises(WarpError, match=r"ahead.txt: .* 180 days, or which moment"):
        shift_of(_file(tmp_path, words))


def test_the_file_is_read_again_and_time_never_goes_back(tmp_path: Path) -> None:
    file = _file(tmp_path, "10 days")
    machine = [WRITTEN]
    warp = Warp(file, machine=lambda: machine[0])
    assert warp.now() == WRITTEN + timedelta(days=10)
    _file(tmp_path, "30 days", WRITTEN + timedelta(seconds=1))
    assert warp.now() == WRITTEN + timedelta(days=30)
    _file(tmp_path, "20 days", WRITTEN + timedelta(seconds=2))
    assert warp.now() == WRITTEN + timedelta(days=30), "it stands still"
    machine[0] += timedelta(days=11)
    assert warp.now() == WRITTEN + timedelta(days=31)
    file.write_text("nonsense")
    assert warp.now() == WRITTEN + timedelta(days=31)
    file.unlink()
    assert warp.now() == WRITTEN + timedelta(days=31)


def test_what_is_due_in_half_a_year_is_done(bluepaper: CommandLine, tmp_path: Path) -> None:
    bluepaper.does("client", "add", "Acme")
    bluepaper.does("contact", "add", "Acme", "Maria", "--role", "owner")
    bluepaper.does("start", "discovery", "Maria")
    command = [*BLUEPAPER, "run", "--warp", str(_file(tmp_path, "180 days"))]
    with subprocess.Popen(
        command, cwd=ROOT, env=bluepaper.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline().startswith(f"Rehearsing: it is {utc_now() + timedelta(days=180):%Y-%m-%d}")
        deadline = utc_now() + timedelta(seconds=60)
        while "'expired'" not in "".join(bluepaper.rows()["conversation"]):
            assert utc_now() < deadline
        process.terminate()


@pytest.mark.parametrize("channel", ["slack", "telegram"])
def test_real_people_are_left_alone(channel: ChannelName, bluepaper: CommandLine, tmp_path: Path) -> None:
    file = str(_file(tmp_path, "180 days"))
    token, url = f"{channel.upper()}_BOT_TOKEN", f"{channel.upper()}_API_URL"
    refused = bluepaper.starts("run", "--warp", file, folder=ROOT, **{token: "hunter2"})
    _is_refused(refused.code, refused.err, channel)
    assert "hunter2" not in refused.err
    database = Database.open(bluepaper.url)
    with database.work(utc_now()) as work:
        work.install(Installation("id", channel, "T1", "Acme"))
    database.close()
    refused = bluepaper.starts("run", "--warp", file)
    _is_refused(refused.code, refused.err, channel)
    there = {token: "hunter2", url: "http://localhost:1/"}
    played = bluepaper.starts("run", "--warp", str(tmp_path / "none"), folder=ROOT, **there)
    assert "none: No such file" in played.err, "against a server that plays the platform, only the file is missing"


def _is_refused(code: int, err: str, channel: str) -> None:
    assert code == 1
    assert err.count("\n") == 1
    assert f"--warp would shift time for real people in {channel.capitalize()}" in err
