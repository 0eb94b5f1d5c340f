"""The command line and a chat are two doors to the same orders: they say the same and do the same."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from bot.now import utc_now
from bot.orders.order_table import ORDERS
from tests.bot.command_line import CommandLine
from tests.bot.orders_world import World

SAME = [
    ("acknowledge E-1", "escalation acknowledge E-1"),
    ("assign E-1 Kim", "escalation assign E-1 Kim"),
    ("E-1: I am on my way", "escalation say E-1|I am on my way"),
    ("hand back E-1", "escalation hand-back E-1"),
    ("called E-1", "escalation called E-1"),
    ("resolve E-1 the cable was loose", "escalation resolve E-1|the cable was loose"),
    ("not important E-1 always", "escalation not-important E-1 always"),
    ("unmute 1", "escalation unmute 1"),
    ("raise bea: her screen flickers", "escalation raise bea|her screen flickers"),
    ("pause hank until 2040-01-10 because of the move", "pause hank --until 2040-01-10 --because|of the move"),
    ("pause client 1", "pause|client 1"),
    ("needs Acme", "need list Acme"),
    ("take E-1", "escalation acknowledge E-1"),
    ("mute E-1 once", "escalation not-important E-1 once"),
    ("visit hank on 2030-01-12 at 10:00 about the lease", "visit hank --on 2030-01-12 --at 10:00 --about|the lease"),
    ("visits", "visit"),
    ("day", "day"),
    ("today", "today"),
    ("today ok 1", "today ok 1"),
    ("today hold 1", "today hold 1"),
    ("today undo 1", "today undo 1"),
    ("today edit 1 say it so", "today edit 1|say it so"),
    ("explain hank", "explain hank"),
    ("contact forget bea for good", "contact forget bea --for-good"),
    ("team add Nina Weiss as technician", "team add|Nina Weiss|--role|technician"),
    ("team on-call Cora none", "team on-call Cora --none"),
    ("undo", "undo"),
    ("help", "orders"),
    ("resume Beta", "resume Beta"),
    ("need list Acme", "need list Acme"),
    ("need plant Acme ups_battery to hank", "need plant Acme ups_battery --contact hank"),
    ("need done N-1", "need done N-1"),
    ("need snooze N-1 until 2040-06-01", "need snooze N-1 --until 2040-06-01"),
    ("need never N-1", "need never N-1"),
    ("roadmap Acme", "roadmap Acme"),
    ("brief hank", "brief hank"),
    ("note Acme: they look for a bigger office", "note Acme|they look for a bigger office"),
    ("contact left bea", "contact left bea"),
    ("team add Nina role technician", "team add Nina --role technician"),
    ("team leave Kim to Cora", "team leave Kim --to Cora"),
    ("team on-call Cora outage", "team on-call Cora outage"),
    ("undo J-2", "undo J-2"),
    ("help need", "orders need"),
    ("acknowledge E-9", "escalation acknowledge E-9"),
    ("acknowledge it", "escalation acknowledge it"),
    ("need done 77", "need done 77"),
    ("pause hank until soon", "pause hank --until soon"),
    ("pause nobody", "pause nobody"),
    ("resume Acme", "resume Acme"),
    ("roadmap Acne", "roadmap Acne"),
    ("contact left nobody", "contact left nobody"),
    ("team add Nina role chef", "team add Nina --role chef"),
    ("team leave Kim to Kim", "team leave Kim --to Kim"),
    ("team on-call Cora fire", "team on-call Cora fire"),
    ("undo J-99", "undo J-99"),
    ("note 9 1", "note 9 1"),
    ("note nobody: a word", "note nobody|a word"),
    ("meet nobody", "meet nobody"),
    ("help brew", "orders brew"),
]
BY_THE_WAY = {"journal", "message", "address", "installation"}
"""Tables that grow with everything that is said."""


@pytest.fixture(scope="module")
def settled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The world in a SQLite file, to be copied."""
    path = Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("world") / "world.db"))
    with World(f"sqlite:///{path}") as world:
        world.settle()
    return path


@pytest.mark.parametrize(("typed", "command"), SAME, ids=[typed for typed, _ in SAME])
def test_both_doors_say_and_do_the_same(settled: Path, tmp_path: Path, typed: str, command: str) -> None:
    there, here, same = (Path(shutil.copy(settled, tmp_path / name)) for name in ("chat.db", "line.db", "same.db"))
    with World(f"sqlite:///{there}", utc_now()) as world:
        world.started = 1000
        reply = world.given("Otto", typed)
        chat = changed(CommandLine(f"sqlite:///{settled}"), CommandLine(f"sqlite:///{there}"))
    first, *quoted = command.split("|")
    said = CommandLine(f"sqlite:///{here}").says(*first.split(), *quoted, "--as", "Otto")
    line = changed(CommandLine(f"sqlite:///{settled}"), CommandLine(f"sqlite:///{here}"))
    assert (said.code != 0) == reply.refused, said
    assert words(said.err.removeprefix("bluepaper: ") if reply.refused else said.out) == words(reply.text)
    assert line == chat
    # The words of the chat, typed on the command line as they are, do too.
    typed_there = CommandLine(f"sqlite:///{same}")
    assert typed_there.says(*shlex.split(typed), "--as", "Otto") == said
    assert changed(CommandLine(f"sqlite:///{settled}"), typed_there) == line


ELSEWHERE = {"say", "stop meeting", "import"}
"""Orders that begin with a number, end what was begun in a chat, or take a file that was posted in one."""


@pytest.mark.parametrize("name", [kind.name for kind in ORDERS.values() if kind.in_chat and kind.name not in ELSEWHERE])
def test_every_order_has_its_name_on_the_command_line_too(name: str) -> None:
    assert CommandLine("sqlite:////no/such/folder/needed.db").does(*name.split(), "--help").out.startswith("Usage: ")


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        (["journal", "Acme"], "journal --client Acme"),
        (["journal", "acme", "--limit", "1"], "journal --client Acme --limit 1"),
        (["pause", "hank", "--why", "a move"], "pause hank --because|a move"),
        (["pause", "--until", "2040-01-10", "hank"], "pause hank --until 2040-01-10"),
        (["note", "client", "1", "meeting: at ten"], "note|client 1|meeting: at ten"),
        (["note", "Acme:", "they", "have", "a", "word", "to", "say"], "note|Acme|they have a word to say"),
        (["escalation", "take", "E-1"], "escalation acknowledge E-1"),
        (["E-1:", "on", "my", "way"], "escalation say E-1|on my way"),
        (["contact", "forget", "bea", "for", "good"], "contact forget bea --for-good"),
        (["meet", "hank", "nothing"], "meet hank nothing"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_either_way_to_write_it_does_the_same(settled: Path, tmp_path: Path, typed: list[str], command: str) -> None:
    one, other = (CommandLine(f"sqlite:///{shutil.copy(settled, tmp_path / name)}") for name in ("1.db", "2.db"))
    first, *quoted = command.split("|")
    assert one.says(*typed, "--as", "Otto") == other.says(*first.split(), *quoted, "--as", "Otto")
    before = CommandLine(f"sqlite:///{settled}")
    assert changed(before, one) == changed(before, other)


def words(text: str) -> str:
    """The words alone: a chat shows commands as they are typed there, and begins a refusal with a capital."""
    plain = re.sub(r"[\\*\u00a0]", " ", text).replace("bluepaper ", "")
    for command, order in (("orders", "help"), ("need list", "need list"), ("escalation list", "escalations")):
        plain = plain.replace(f"({command})", f"({order})")
    return "".join(plain.casefold().split()).rstrip(".")


def changed(before: CommandLine, after: CommandLine) -> dict[str, int]:
    """In how many rows of which tables something was made or changed, but for what goes out by the way."""
    old, new = before.rows(), after.rows()
    found = {table: len(set(new[table]) - set(old[table])) for table in new}
    return {table: count for table, count in found.items() if count and table not in BY_THE_WAY}


def test_a_role_is_looked_up_in_the_same_table(bluepaper: CommandLine) -> None:
    bluepaper.does("team", "add", "Theo", "--role", "technician")
    bluepaper.does("client", "add", "Acme")
    bluepaper.does("contact", "add", "Acme", "Maria", "--role", "owner")
    before = bluepaper.rows()
    for command in (
        ("pause", "Acme"),
        ("today",),
        ("journal",),
        ("undo",),
        ("need", "plant", "Acme", "ups_battery", "--contact", "Maria"),
        ("note", "Acme", "words"),
        ("meet", "Maria"),
        ("start", "discovery", "Maria"),
        ("client", "add", "Beta"),
        ("client", "set", "Acme", "--automatic"),
        ("contact", "add", "Acme", "Olga", "--role", "office"),
        ("contact", "left", "Maria"),
        ("team", "add", "Nina", "--role", "owner"),
        ("firm", "set", "--name", "Theo & Co"),
        ("playbook", "migrate", "discovery"),
    ):
        refused = bluepaper.says(*command, "--as", "Theo")
        assert refused.code == 1, command
        assert refused.err.startswith('bluepaper: a technician may not order "'), refused
    assert bluepaper.says("pause", "Acme", "--as", "Nobody").err.startswith('bluepaper: "Nobody" is nobody of the team')
    assert bluepaper.rows() == before
    assert "Roadmap of Acme" in bluepaper.does("roadmap", "Acme", "--as", "Theo").out
    assert "acknowledge E-1" in bluepaper.does("orders", "--as", "Theo").out


def test_firm_and_client_are_put_back(bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme")
    before = {table: rows for table, rows in bluepaper.rows().items() if table != "journal"}
    bluepaper.does("firm", "set", "--name", "Harbour IT", "--cap", "3")
    bluepaper.does("client", "set", "Acme", "--automatic")
    assert bluepaper.does("undo").out == "Undone, J-3: changed a client.\n"
    assert bluepaper.does("undo").out == "Undone, J-2: changed the firm.\n"
    assert {table: rows for table, rows in bluepaper.rows().items() if table != "journal"} == before
    assert "things may hang on it" in bluepaper.says("undo", "J-1").err


def test_a_note_and_a_meeting_on_the_command_line(bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme")
    bluepaper.does("contact", "add", "Acme", "Maria", "--role", "owner")
    bluepaper.does("start", "roadmap", "Maria")
    told = bluepaper.does("note", "Maria", "15 people", "--answers", "headcount", "--as-value", "15").out
    assert told == "People today: 15, says Maria. It is not asked again.\n"
    assert bluepaper.says("note", "Maria", "words", "--answers", "no_such").err.startswith(
        "bluepaper: there is no question"
    )
    listed = bluepaper.does("note", "Maria", "the servers are two").out
    assert "Servers" in listed
    assert "Kept as note 2" in bluepaper.does("note", "2", "none").out
    held = bluepaper.does("meet", "Maria", typed="I agree\n2\ndone\n").out
    assert "Maria of Acme" in held
    assert "The meeting with Maria is over" in held
    [answer] = [row for row in bluepaper.does("answers", "Acme", "--json").rows if row["key"] == "client.headcount"]
    assert (answer["value"], answer["source"]) == ("15", "meeting")


def test_who_gives_an_order_is_the_command_line_unless_somebody_is_named(bluepaper: CommandLine) -> None:
    nora = CommandLine(bluepaper.url, {"LOGNAME": "nora"})
    nora.does("team", "add", "Kim", "--role", "consultant")
    nora.does("client", "add", "Acme")
    nora.does("contact", "add", "Acme", "Maria", "--role", "owner")
    nora.does("pause", "Acme")
    assert "the command line (nora) has paused messages" in nora.does("explain", "Maria").out
    nora.does("undo")
    nora.does("pause", "Acme", "--as", "Kim")
    assert "was undone by the command line (nora) on " in nora.says("undo", "J-4").err
    assert "the command line (nora)" in nora.does("journal").out
    assert [row["who"] for row in nora.does("journal", "--json").rows[:2]] == ["Kim", "the command line (nora)"]
