"""Wrong command lines: each is refused in one line that says what and how to mend it, and nothing has changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest

from tests.bot.command_line import CommandLine, Said
from tests.postgres import fresh_database

BROKEN = Path(__file__).parent.parent / "data" / "broken"
LONG = "x" * 5000


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommandLine]:
    """A firm in the middle of its work. Wrong lines leave it alone, so one is enough for all of them."""
    if request.param == "sqlite":
        folder = tmp_path_factory.mktemp("world")
        yield _peopled(CommandLine(f"sqlite:///{copy(request.getfixturevalue('sqlite_template'), folder)}"))
    else:
        template = request.getfixturevalue("postgres_template")
        with fresh_database(request.getfixturevalue("postgres_url"), template=template) as url:
            yield _peopled(CommandLine(url))


def _peopled(bluepaper: CommandLine) -> CommandLine:
    for client in ("Acme Ltd", "Acme Foods", "Weber Print"):
        bluepaper.does("client", "add", client)
    for number, name in [(1, "Maria Lopez"), (2, "Maria Weber"), (1, "Lena Left"), (2, "Stan Stop"), (3, "Olga Open")]:
        bluepaper.does("contact", "add", str(number), name, "--role", "owner")
    bluepaper.does("contact", "left", "Lena")
    bluepaper.does("start", "discovery", "Stan")
    bluepaper.does("chat", "Stan", typed="stop\n")
    bluepaper.does("start", "discovery", "Olga")
    return bluepaper


def _refused(said: Said, *, code: int) -> str:
    """The one line that was said."""
    assert said.out == ""
    assert said.err.startswith("bluepaper: ")
    assert said.err.count("\n") == 1, said.err
    assert said.err.endswith("\n")
    assert len(said.err) < 400
    assert "Traceback" not in said.err
    assert said.code == code
    return said.err.removeprefix("bluepaper: ").rstrip("\n")


# What is typed after `bluepaper`, and what must be in the line that comes back: the thing itself, and the mend.
WRONG_USE: list[tuple[list[str], list[str]]] = [
    (["clint", "list"], ['no command "clint"', 'did you mean "client"?']),
    (["xyzzy"], ['no command "xyzzy"', "there are demo, firm, client"]),
    (["--verbose"], ["--verbose", "bluepaper --help"]),
    (["client"], ["say what to do with bluepaper client", "bluepaper client --help"]),
    (["client", "ad", "X"], ['"ad"', 'did you mean "add"', "bluepaper client --help"]),
    (["client", "add"], ["NAME", "bluepaper client add --help"]),
    (["client", "add", "New", "Ltd"], ["Ltd", "bluepaper client add --help"]),
    (["client", "add", "New", "--zone"], ["--zone", "requires an argument", "--help"]),
    (["client", "list", "--jsn"], ["--jsn", "bluepaper client list --help"]),
    (["contact", "add", "Weber", "Tom"], ["--role", "bluepaper contact add --help"]),
    (["contact", "set", "Maria"], ["--zone", "bluepaper contact set --help"]),
    (["contact", "left"], ["CONTACT", "bluepaper contact left --help"]),
    (["start", "discovery"], ["CONTACT", "bluepaper start --help"]),
    (["start", "discovery", "Maria", "--on", "friday"], ["--on", "bluepaper start --help"]),
    (["answers"], ["CLIENT", "bluepaper answers --help"]),
    (["journal", "--limit", "many"], ["--limit", "write a whole number", "bluepaper journal --help"]),
    (["journal", "--limit", "0"], ["--limit", "write 1 or more", "bluepaper journal --help"]),
    (
        ["firm", "set", "--cap", "ten"],
        ['value for "--cap": write a whole number, such as 10', "bluepaper firm set --help"],
    ),
    (["firm", "set", "--cap", "5000"], ['"--cap": write at most 1000', "bluepaper firm set --help"]),
    (
        ["invite", "1", "--channel", "slack", "--days", "0"],
        ['"--days": write 1 or more', "bluepaper invite CONTACT --help"],
    ),
    (["who-knows"], ["WORDS", "bluepaper who-knows --help"]),
    (["db", "downgrade"], ["downgrade", "bluepaper db --help"]),
    (["run", "--fast"], ["--fast", "bluepaper run --help"]),
    (["playbook", "migrate"], ["PLAYBOOK", "bluepaper playbook migrate --help"]),
    (["playbook"], ["say what to do with bluepaper playbook", "bluepaper playbook --help"]),
    (["playbook", "check"], ["FILE", "bluepaper playbook check --help"]),
    (["chat"], ["CONTACT", "bluepaper chat --help"]),
    (["demo", "again"], ["again", "bluepaper demo --help"]),
]

IMPOSSIBLE: list[tuple[list[str], list[str]]] = [
    (["client", "add", ""], ["the client's name is empty", "write one"]),
    (["client", "add", "   "], ["the client's name is empty"]),
    (["client", "add", LONG], ["5000 characters", "at most 120"]),
    (["client", "add", "Ac\0me"], ["nobody can see or type"]),
    (["client", "add", "Ac\x1b[31mme"], ["nobody can see or type"]),
    (["client", "add", "Ac\u202eme"], ["nobody can see or type"]),
    (["client", "add", "Ac\udc80me"], ["nobody can see or type"]),
    (["client", "add", "🙂🙂"], ["needs a letter"]),
    (["client", "add", "42"], ["needs a letter", "number"]),
    (["client", "add", "acme  LTD"], ['already a client "Acme Ltd"', "another name"]),
    (["client", "add", "New", "--zone", "Berlin"], ['no time zone "Berlin"', 'did you mean "Europe/Berlin"?']),
    (["client", "add", "New", "--zone", "+02:00"], ['no time zone "+02:00"', "Europe/Berlin"]),
    (["client", "set", "3", "--zone", "Berlin"], ['no time zone "Berlin"', 'did you mean "Europe/Berlin"?']),
    (["client", "set", "3"], ["say what to change", "--zone ZONE"]),
    (["client", "add", "New", "--currency", "EURO"], ['no currency "EURO"', "three letters"]),
    (["client", "add", "New", "--locale", "Germany"], ['no locale "Germany"', "en_US"]),
    (["client", "add", "New", "--language", "xx"], ['no language "xx"', "en or de"]),
    (["client", "show", "Globex"], ['no client "Globex"', "there are Acme Ltd, Acme Foods, Weber Print"]),
    (["client", "show", "Webr Print Shop"], ['did you mean "Weber Print"']),
    (["client", "show", "9"], ["no client with the number 9", "bluepaper client list"]),
    (["client", "show", "acme"], ["#1 Acme Ltd", "#2 Acme Foods", "write the number"]),
    (["client", "show", ""], ["the client is empty", "bluepaper client list"]),
    (["client", "show", LONG], ["no client", "Acme Ltd"]),
    (["contact", "add", "Globex", "Tom", "--role", "owner"], ['no client "Globex"']),
    (["contact", "add", "Weber", "Tom", "--role", "wizard"], ['no role "wizard"', "owner, finance, office, it, user"]),
    (["contact", "add", "Weber", "Tom", "--role", "finanse"], ['did you mean "finance"?']),
    (["contact", "add", "Weber", "", "--role", "owner"], ["the contact's name is empty"]),
    (
        ["contact", "add", "1", "maria lopez", "--role", "it"],
        ['already has a contact "Maria Lopez" (#1)', "another name"],
    ),
    (["contact", "add", "3", "Tom", "--role", "it", "--same-person", "1"], ['"Maria Lopez", not "Tom"', "same name"]),
    (["contact", "add", "1", "Maria Lopez", "--role", "it", "--same-person", "77"], ["no contact with the number 77"]),
    (["contact", "add", "3", "Maria Lopez", "--role", "it", "--same-person", "1", "--zone", "UTC"], ["leave them out"]),
    (["contact", "set", "Olga", "--zone", "Lisboa"], ['no time zone "Lisboa"', 'did you mean "Europe/Lisbon"?']),
    (["contact", "set", "Olga", "--zone", ""], ['no time zone ""', "Europe/Berlin"]),
    (["contact", "set", "Nobody Here", "--zone", "UTC"], ['no contact "Nobody Here"']),
    (["contact", "list", "Globex"], ['no client "Globex"']),
    (["contact", "left", "maria"], ["#1 Maria Lopez (Acme Ltd)", "#2 Maria Weber (Acme Foods)", "number"]),
    (["contact", "left", "Lena"], ["had left Acme Ltd already", "nothing was changed"]),
    (["contact", "left", "Nobody Here"], ['no contact "Nobody Here"', "there are"]),
    (["start", "discovry", "Olga"], ["discovry", 'did you mean "discovery"?']),
    (["start", "zzz", "Olga"], ["zzz", "there are discovery, machines, roadmap"]),
    (["start", "nowhere/at-all.yaml", "Olga"], ["nowhere/at-all.yaml", "No such file", "check the name"]),
    (["start", str(BROKEN), "Olga"], ["not a file", "name the file"]),
    (["start", str(BROKEN / "unknown_kind.yaml"), "Olga"], ["unknown_kind.yaml:", "kind"]),
    (["start", "discovery", "Lena"], ["Lena Left has left Acme Ltd", "choose somebody"]),
    (["start", "discovery", "Stan"], ["Stan Stop said stop on", "--meeting"]),
    (["start", "discovery", "Olga"], ["discovery is open with Olga Open", 'bluepaper chat "Olga Open"']),
    (["start", "discovery", "maria"], ["#1 Maria Lopez", "write the number"]),
    (["start", "roadmap", "Olga", "--meeting", "--paper"], ["exclude each other", "write one"]),
    (["start", "roadmap", "Olga", "--as", ""], ["--as is empty"]),
    (["chat", "Nobody Here"], ['no contact "Nobody Here"']),
    (["answers", "Globex"], ['no client "Globex"']),
    (["who-knows", "?!"], ["nothing to look for", "such as backup"]),
    (["firm", "set"], ["nothing was given to set", "bluepaper firm set --name"]),
    (["firm", "set", "--name", ""], ["the firm's name is empty"]),
    (["firm", "set", "--hours", "9 to 5"], ['"9 to 5" are no hours', "09:00-17:00"]),
    (["firm", "set", "--hours", '{"mon": "17:00-9:00"}'], ['mon: "17:00-9:00" are no hours']),
    (["firm", "set", "--holidays", "XX"], ['no holidays are known for "XX"', "DE-BY"]),
    (["firm", "set", "--phone", "call me"], ["needs digits", "+1 555 0100"]),
    (["firm", "set", "--zone", "Mars/Olympus"], ['no time zone "Mars/Olympus"']),
    (["journal", "--client", "Globex"], ['no client "Globex"']),
    (["read", "date", "tomorrow", "--now", "noonish"], ['"noonish" is no time', "write it like 2026-11-23"]),
    (["read", "dat", "tomorrow"], ['no kind "dat"', 'did you mean "date"?']),
    (["read", "money", "5", "--currency", "EURO"], ['no currency "EURO"', "three letters"]),
    (["read", "choice", "cloud"], ["needs choices", "--choices"]),
    (["read", "--score", "nowhere.tsv"], ["nowhere.tsv: No such file", "name one that exists"]),
    (["playbook", "check", "nowhere/at-all.yaml"], ["nowhere/at-all.yaml", "No such file", "check the name"]),
    (["playbook", "show", "zzz"], ["zzz", "there are discovery, machines, roadmap"]),
    (["playbook", "show", "discovery", "--role", "wizard"], ['no role "wizard"', "owner, finance, office, it, user"]),
    (["playbook", "migrate", "discovry"], ['did you mean "discovery"?']),
    (["playbook", "migrate", str(BROKEN / "unknown_kind.yaml")], ["unknown_kind.yaml:"]),
]


@pytest.mark.parametrize(("args", "wanted"), WRONG_USE, ids=lambda value: " ".join(value)[:60])
def test_wrong_use_is_refused_in_one_line(args: list[str], wanted: list[str], world: CommandLine) -> None:
    before = world.rows()
    line = _refused(world.says(*args), code=2)
    assert not [part for part in wanted if part not in line], line
    assert world.rows() == before


@pytest.mark.parametrize(("args", "wanted"), IMPOSSIBLE, ids=lambda value: repr(" ".join(value))[:60])
def test_what_cannot_be_done_is_refused_in_one_line(args: list[str], wanted: list[str], world: CommandLine) -> None:
    before = world.rows()
    line = _refused(world.says(*args), code=1)
    assert not [part for part in wanted if part not in line], line
    assert world.rows() == before


def test_an_empty_database_says_where_to_begin(bluepaper: CommandLine) -> None:
    assert "bluepaper client add NAME" in _refused(bluepaper.says("client", "show", "Acme"), code=1)
    assert "bluepaper contact add CLIENT NAME --role ROLE" in _refused(bluepaper.says("chat", "Maria"), code=1)
