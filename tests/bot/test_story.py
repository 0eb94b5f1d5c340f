"""The story of three years: it is played on the real path, told from the rows of messages, and cannot rot silently."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.error import MendableError
from bot.interview.catalogue import shipped_catalogue
from bot.story.playing import play
from bot.story.screenplay import ScreenplayError, read_screenplay
from bot.story.telling import WIDTH, story_lines, tell
from conversations.need.interval import gap
from storage.database import Database
from storage.installation import Installation
from storage.need import StoredNeed
from storage.transcript import Line
from tests.bot.command_line import CommandLine

ZONE = "America/New_York"
AFTERWARDS = datetime(2026, 9, 9, 12, tzinfo=ZoneInfo(ZONE))
SHORT = """
begins: 2026-03-02 09:00
firm: {name: Harbour IT, consultant_name: Joe Miller, phone: 555 0100, zone: Europe/Berlin, holidays: DE}
client: Acme
cast:
  ann: {name: Ann Lee, role: owner}
  joe: {name: Joe Miller, firm: owner}
steps:
  - {who: ann, starts: discovery}
  - {who: ann, says: I agree, to: Is it all right}
"""


class Played:
    """The story, played once, and how it was told then."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.command = CommandLine(f"sqlite:///{path}")
        self.told = self.command.does("demo", "--replay").out
        with closing(Database.open(self.command.url)) as database, database.work(AFTERWARDS) as work:
            self.lines: Sequence[Line] = work.everything()
            self.needs: Sequence[StoredNeed] = work.needs()

    def said_to(self, name: str) -> list[Line]:
        """What that person read in a chat of its own, in order."""
        return [one for one in self.lines if one.place == name and (one.direction, one.status) == ("said", "sent")]


@pytest.fixture(scope="module")
def played(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Played:
    return Played(Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("story"))))


MUST_SHOW = {
    "agreement": "Hank I agree",
    "a reminder, and the last one": "This one is still open.*I ask this once more",
    "an unknown fact is asked": "something is missing that our plans would otherwise have to.*no idea, ask Rosa",
    "what goes out is shown": r"> today [^o].*because",
    "held": "> today hold 1.*Held back",
    "edited": "> today edit 1 Hank, now.*> today ok 1.*Bluepaper Hank, now that the calendars are out",
    "never": r"\[Never\].*I won't bring it up again",
    "growth in his words": "You told me three people join in May 2025. They and their data won't fit",
    "let's talk": r"\[Let's talk\].*you will hear from a person.*> brief Hank.*> need done N-1",
    "posted, repeated, acknowledged": "10:42 room E-2.*10:57 room E-2.*> acknowledge 2.*Kim Lee has it",
    "edited in the thread": "Joe Miller changed an earlier message",
    "undeliverable": "This did not arrive.*this did not reach Hank Weber",
    "handed back": "> hand back 2.*so this is the bot.*So far 2 of.*About how old is the Dell",
    "an order": "E-3.*An order was given in chat",
    "the roadmap": "> roadmap Weber.*Within 3 years.*A battery for power cuts",
    "the first page": "What Weber Print Shop told us.*The new server. I forget that it is there",
}
"""In order, in the story without its margins."""


@pytest.mark.parametrize("what", MUST_SHOW)
def test_it_shows(played: Played, what: str) -> None:
    flat = " ".join(played.told.replace("|", " ").split())
    assert re.search(MUST_SHOW[what], flat), f"the story does not show: {what}"


def test_three_messages_pass_each_way(played: Played) -> None:
    day = played.told.partition("Wednesday, 8 October 2025")[2].partition("October 2025\n---")[0]
    assert len(re.findall(r"Bluepaper  Joe Miller( changed|:)", day)) >= 4
    assert len(re.findall(r"room     \| E-2 Hank Weber", day)) >= 3


def test_after_never_nothing_is_said_of_it(played: Played) -> None:
    said = played.said_to("Hank Weber")
    at = next(place for place, one in enumerate(said) if "I won't bring it up again" in one.text)
    assert any("insurance" in one.text for one in said[:at])
    assert not [one.text for one in said[at:] if "insur" in one.text.casefold()]


def test_the_server_comes_up_at_the_documented_intervals(played: Played) -> None:
    """Its age and the growth that it has to carry are two needs and one series of intervals."""
    of_server = [one.need for one in played.needs if one.need.kind in ("server_age", "growth") and one.need.mentions]
    assert len(next(need for need in of_server if need.kind == "server_age").mentions) >= 4
    heard = sorted(((one, need) for need in of_server for one in need.mentions), key=lambda pair: pair[0].at)
    for number, ((one, of), (following, need)) in enumerate(pairwise(heard), 1):
        dated = of if one.reply else need
        assert dated.horizon is not None
        planned = gap(number, (dated.horizon - one.at.date()).days, one.reply)
        late = (following.at.date() - one.at.date()).days - planned
        assert 0 <= late <= 14, f"mention {number + 1} comes {late} days after its interval"


def test_each_need_has_words_of_its_own_every_time(played: Played) -> None:
    nudges = [one.text for one in played.said_to("Hank Weber") if "I know, I know" in (one.buttons or "")]
    assert len(nudges) >= 10
    assert len(set(nudges)) == len(nudges)
    assert {one.need.kind for one in played.needs} <= set(shipped_catalogue().kinds)


def test_every_morning_has_something_new(played: Played) -> None:
    mornings = [one.text for one in played.said_to("Joe Miller") if one.text.startswith("Good morning")]
    assert len(mornings) >= 15
    assert all(one != following for one, following in pairwise(mornings))


def test_no_line_of_it_is_too_wide(played: Played) -> None:
    assert [line for line in played.told.splitlines() if len(line) > WIDTH + 2] == []


def test_each_row_has_lines_of_its_own(played: Played) -> None:
    told = tell(played.lines, ZONE)
    quoted = {row for one in played.lines for row in re.findall(r'"words": "([^"]+)"', one.planned_from or "")}
    for line in [one for one in played.lines if one.id not in quoted][::29]:
        left = tell([one for one in played.lines if one is not line], ZONE)
        assert len(left) == len(told) - 1
        place = next((at for at, (one, other) in enumerate(zip(told, left, strict=False)) if one != other), len(left))
        assert told[:place] + told[place + 1 :] == left


@pytest.mark.parametrize("words", ["They and their data", "> acknowledge 2", "Good morning, Kim", "Kim Lee has it now"])
def test_deleting_a_row_removes_its_lines_and_nothing_else(played: Played, tmp_path: Path, words: str) -> None:
    path = tmp_path / "story.db"
    wanted, connection = words.removeprefix("> "), sqlite3.connect(path)
    with closing(sqlite3.connect(played.path)) as original:
        original.backup(connection)
    plain = "replace(text, '*', '')"
    rows = connection.execute(f"SELECT id FROM message WHERE instr({plain}, ?) AND status != 'dropped'", (wanted,))
    deleted = rows.fetchall()[-1][0]
    connection.execute("DELETE FROM message WHERE id = ?", (deleted,))
    connection.commit()
    connection.close()
    left = CommandLine(f"sqlite:///{path}").does("demo", "--replay").out.splitlines()
    before = played.told.splitlines()[1:]
    line = next(one for one in played.lines if one.id == deleted)
    [block] = tell([line], ZONE)
    start = next(place for place in range(len(before)) if before[place : place + len(block.lines)] == list(block.lines))
    after = before[:start] + before[start + len(block.lines) :]
    assert [one for one in left if one] == [one for one in after if one] or _without_heading(after, left)


def _without_heading(after: Sequence[str], left: Sequence[str]) -> bool:
    """Whether only the heading of a day went as well, on which nothing else was said."""
    gone = [one for one in after if one and one not in left]
    return len(gone) == 1 and re.search(r"\w+day, \d+ \w+ \d{4}$", gone[0]) is not None


def test_told_again_nothing_is_played(played: Played) -> None:
    rows = played.command.rows()
    again = played.command.does("demo", "--replay").out
    assert played.told.splitlines()[1:] == again.splitlines()
    assert played.command.rows() == rows


def test_where_people_have_real_chats_nothing_is_told(bluepaper: CommandLine) -> None:
    with closing(Database.open(bluepaper.url)) as database, database.work(AFTERWARDS) as work:
        work.install(Installation("s", "slack", "T1", "Our workspace"))
    said = bluepaper.says("demo", "--replay")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("bluepaper: this database has real chats: name another one")


def test_it_is_played_and_told_on_both_databases(migrated_url: str) -> None:
    with closing(Database.open(migrated_url)) as database:
        ended = play(database, read_screenplay(SHORT, "short.yaml"))
        with database.work(ended) as work:
            told = list(story_lines(work.everything(), "Europe/Berlin"))
    assert ended - datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin")) == timedelta(minutes=2)
    assert told[1] == "Monday, 2 March 2026"
    assert "09:02  Ann        I agree" in told


WRONG = {
    "  - {who: ann, says: yes, to: how old}": 'short.yaml:11: ann answers "how old", but what stands there last is',
    "  - {who: ann, presses: Never}": 'short.yaml:11: ann presses "Never", and there is no such button',
    "  - {who: ann, reads: a rainbow, within: 1 day}": 'short.yaml:11: ann does not read "a rainbow" in 1 days',
    "  - {who: ann, says: more, changes: less}": 'short.yaml:11: ann has not written "less" there',
    "  - {who: ann, says: hello, on: 2026-03-01 09:00}": "2026-03-01 09:00 is over: it is 2026-03-02 09:02 already",
    "  - {who: joe, starts: discovery}": "joe is no contact: nothing can be asked there",
    "  - {who: eve, says: hello}": 'short.yaml:11: "eve" is not in the cast: who is one of ann, joe',
    "  - {who: ann}": "short.yaml:11: a step has exactly one of says, presses, reads, starts and lost",
    "  - {who: ann, says: hello, after: a while}": "write a span like 20 minutes, 3 hours, 5 days or 2 weeks",
    "  - {who: ann, sings: hello}": "short.yaml:11: ",
    "  - {who: ann, who: joe, says: hello}": "short.yaml:11: ",
    "  - [": "short.yaml:",
}


@pytest.mark.parametrize("step", WRONG)
def test_a_line_that_does_not_fit_stops_the_story_in_one_line(sqlite_url: str, step: str) -> None:
    with closing(Database.open(sqlite_url)) as database, pytest.raises(ScreenplayError) as raised:
        play(database, read_screenplay(f"{SHORT}{step}\n", "short.yaml"))
    assert WRONG[step] in str(raised.value)
    assert "\n" not in str(raised.value)
    assert isinstance(raised.value, MendableError)
