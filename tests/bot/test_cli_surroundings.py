"""What is around a command can be wrong as well: the database, a variable, the disk, who reads, who types."""

from __future__ import annotations

import ctypes
import os
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.schema import upgrade
from storage.transaction import SCHEMA
from tests.bot.command_line import BLUEPAPER, ROOT, CommandLine, Said

COMMANDS = [("client", "list"), ("client", "add", "Acme"), ("db", "check"), ("db", "upgrade"), ("run",)]


def _refused(said: Said) -> str:
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("bluepaper: ")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def _no_database(path: Path) -> None:
    path.write_text("Dear diary, this is no database at all, and it is long enough to be one.\n" * 50)


def _anothers(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()


def _newer(path: Path) -> None:
    upgrade(f"sqlite:///{path}")
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def _damaged(path: Path) -> None:
    upgrade(f"sqlite:///{path}")
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\x55" * 60_000)


FILES: list[tuple[Callable[[Path], None], str]] = [
    (_no_database, "it is not a database: name another file in DATABASE_URL, or restore a backup"),
    (_anothers, "this is the database of another program: name another one in DATABASE_URL"),
    (
        _newer,
        f"made by a newer Bluepaper (schema 9999, this one knows {SCHEMA}): install that version or restore a backup",
    ),
    (_damaged, "it is damaged: restore a backup"),
    (Path.mkdir, "this is a folder: name a file in it"),
]


@pytest.mark.parametrize("args", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(("make", "mend"), FILES, ids=lambda value: getattr(value, "__name__", ""))
def test_a_file_that_cannot_be_used_stays_as_it_is(
    make: Callable[[Path], None], mend: str, args: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "other.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    assert mend in _refused(CommandLine(f"sqlite:///{path}").says(*args))
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_check_makes_no_database(tmp_path: Path) -> None:
    missing = tmp_path / "missing.db"
    assert "name another file in DATABASE_URL" in _refused(CommandLine(f"sqlite:///{missing}").says("db", "check"))
    assert not missing.exists()


@pytest.mark.parametrize(
    ("url", "mend"),
    [
        ("sqlite:////no/such/folder/x.db", "there is no folder /no/such/folder: make it, or name another file"),
        ("sqlite://", "names no file: write sqlite:///bluepaper.db"),
        ("sqlite:///:memory:", "names no file: write sqlite:///bluepaper.db"),
        ("bluepaper.db", "is no database URL: write sqlite:///bluepaper.db"),
        ("mysql://me:hunter2@host/name", "is not supported: use sqlite:///... or postgresql://..."),
        ("postgresql://me:hunter2@127.0.0.1:1/name", "cannot be reached"),
        ("postgresql://me:hunter2@/name?host=/no/such/socket", "cannot be reached"),
    ],
)
@pytest.mark.parametrize("args", [("client", "list"), ("db", "upgrade")], ids=" ".join)
def test_a_wrong_database_url_is_refused_without_its_password(url: str, mend: str, args: tuple[str, ...]) -> None:
    line = _refused(CommandLine(url).says(*args))
    assert mend in line
    assert "hunter2" not in line


def test_a_postgresql_without_tables_names_the_command_that_makes_them(postgres_url: str, database_url: str) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("a SQLite file is made at the first use")
    bluepaper = CommandLine(database_url)
    assert "bluepaper db upgrade" in _refused(bluepaper.says("client", "list"))
    assert f"schema {SCHEMA} now (before: empty)" in bluepaper.does("db", "upgrade").out
    assert "nothing to do" in bluepaper.does("db", "upgrade").out
    assert bluepaper.does("db", "check").out == "The database is well.\n"


def test_a_wrong_variable_is_named(tmp_path: Path) -> None:
    said = CommandLine(f"sqlite:///{tmp_path / 'new.db'}").starts("client", "list", LOG_LEVEL="loud")
    assert "LOG_LEVEL cannot be used as it is: write DEBUG, INFO, WARNING or ERROR" in _refused(said)
    assert not (tmp_path / "new.db").exists()


def test_an_empty_variable_is_none(tmp_path: Path) -> None:
    said = CommandLine("").starts("client", "list", folder=tmp_path, LOG_LEVEL="")
    assert (said.code, said.err) == (0, "")
    assert (tmp_path / "bluepaper.db").is_file()


def test_a_disk_that_cannot_be_written(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "bluepaper.db"
    path.write_bytes(sqlite_template.read_bytes())
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    said = _in_a_process_that(_heeds_permissions, CommandLine(f"sqlite:///{path}"), "client", "add", "Acme")
    tmp_path.chmod(0o755)
    if said.code == 0 and os.geteuid() == 0:
        pytest.skip("permissions do not hold for root here")
    assert "make the file and its folder writable" in _refused(said)
    assert path.read_bytes() == sqlite_template.read_bytes()


def _heeds_permissions() -> None:
    """Takes from root, after the next exec, the right to write where the file's mode forbids it."""
    drop_from_bounding_set, right_to_override = 24, 1
    ctypes.CDLL(None).prctl(drop_from_bounding_set, right_to_override, 0, 0, 0)


def _fills_the_disk() -> None:
    """Lets no file grow beyond two pages."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))


def _in_a_process_that(limits: Callable[[], None], bluepaper: CommandLine, *args: str) -> Said:
    ended = subprocess.run(
        [*BLUEPAPER, *args],
        check=False,
        cwd=ROOT,
        env=bluepaper.environment(),
        capture_output=True,
        text=True,
        preexec_fn=limits,
    )
    return Said(ended.returncode, ended.stdout, ended.stderr)


def test_a_full_disk_leaves_nothing_half_done(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "bluepaper.db"
    path.write_bytes(sqlite_template.read_bytes())
    bluepaper = CommandLine(f"sqlite:///{path}")
    before = bluepaper.rows()
    _refused(_in_a_process_that(_fills_the_disk, bluepaper, "client", "add", "Acme"))
    assert bluepaper.rows() == before


@pytest.mark.parametrize(
    ("shell", "code", "error"),
    [
        ("{} client list >/dev/full", 1, "No space left on device: make room, then try again"),
        ("{} --help >/dev/full", 1, "No space left on device: make room, then try again"),
        ("{} journal --json >&-", 0, ""),
        ("{} client show Globex 2>&-", 1, ""),
        ("{} client list <&-", 0, ""),
        ("{} chat Globex <&-", 1, 'there is no contact "Globex"'),
        ("{} contact left maria <&-", 1, "write the number of the contact"),
        ("{} contact left maria </dev/null", 1, "write the number of the contact"),
        ("set -o pipefail; {} client list --json | head -c 1 >/dev/null", None, ""),
        ("set -o pipefail; {} --help | true", None, ""),
    ],
)
def test_streams_that_are_closed_or_full(shell: str, code: int | None, error: str, bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme")
    for name in ("Maria Lopez", "Maria Weber"):
        bluepaper.does("contact", "add", "Acme", name, "--role", "owner")
    before = bluepaper.rows()
    ended = subprocess.run(
        ["bash", "-c", shell.format(" ".join(BLUEPAPER))],
        check=False,
        cwd=ROOT,
        env=bluepaper.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert code is None or ended.returncode == code
    assert error in ended.stderr
    assert ended.stderr.count("\n") == (1 if error else 0), ended.stderr
    assert bluepaper.rows() == before


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_terminal_can_show_any_name(encoding: str, tmp_path: Path) -> None:
    bluepaper = CommandLine(f"sqlite:///{tmp_path / 'new.db'}")
    bluepaper.does("client", "add", "Łódź 茶 GmbH")
    for args in (("client", "list"), ("client", "show", "Lodz")):
        said = bluepaper.starts(*args, PYTHONIOENCODING=encoding, LC_ALL="C")
        assert (said.code, said.err) == (0, "")
    assert bluepaper.starts("client", "list", "--json", PYTHONIOENCODING=encoding).rows[0]["name"] == "Łódź 茶 GmbH"


def test_what_contacts_typed_is_shown_and_never_obeyed(bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme")
    bluepaper.does("contact", "add", "Acme", "Maria", "--role", "owner")
    bluepaper.does("start", "discovery", "Maria")
    bluepaper.does("chat", "Maria", typed="I agree\n[bold]the \x1b[31mphones\x07 \u202ework\n")
    rows = bluepaper.does("answers", "Acme", "--json").rows
    [answer] = [row for row in rows if row["key"] == "client.works_well"]
    assert "\x1b" in answer["verbatim"]
    shown = bluepaper.does("answers", "Acme").out
    assert "[bold]the" in shown
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)


def test_help_loads_no_command() -> None:
    program = (
        "import sys; from bot.cli.__main__ import app, main; sys.argv[1:] = ['--help']\ntry: main()\n"
        "finally: print(*(sys.modules.keys() & {'sqlalchemy', 'pydantic', 'rich', 'bot.cli.client'}), file=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", program], check=False, cwd=ROOT, capture_output=True, text=True)
    assert (ended.returncode, ended.stderr.strip()) == (0, "")


def test_the_version_is_said(bluepaper: CommandLine) -> None:
    assert bluepaper.does("--version").out.startswith("bluepaper 0.")
    assert bluepaper.does().out == bluepaper.does("--help").out
