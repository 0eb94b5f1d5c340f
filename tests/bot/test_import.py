"""Clients and contacts from a file: read as people export it, shown first, and taken whole or not at all."""

from __future__ import annotations

import codecs
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.contact_roles import ROLES as KNOWN_ROLES
from bot.people.contact_roles import role_name
from bot.people.import_table import TableError, read_table
from tests.bot.command_line import CommandLine

ROWS = [("Müller AG", "Hans Müller", "owner"), ("Müller AG", "Eva Roth", "finance"), ("Weber Print", "", "")]


def written(rows: list[tuple[str, ...]], separator: str = ",") -> str:
    """The rows as CSV, every cell in quotes."""
    return "".join(separator.join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)


def imported(bluepaper: CommandLine, file: Path) -> list[tuple[str, str, str]]:
    """Who is there after the file was imported: client, name and role; clients without anybody at the end."""
    bluepaper.does("import", str(file))
    people = [(row["client"], row["name"], row["role"]) for row in bluepaper.does("contact", "list", "--json").rows]
    alone = [row["name"] for row in bluepaper.does("client", "list", "--json").rows if row["contacts"] == 0]
    return [*people, *((name, "", "") for name in alone)]


HEADERS = [
    ("client", "name", "role"),
    ("Company", "Contact Name", "Position"),
    ("ORGANISATION", " full  name ", "Job Title"),
    ("Firma", "Ansprechpartner", "Funktion"),
    ("Customer Name", "contact_person", "Job-Title"),
    ("Account", "Contact", "Function"),
    ("Kunde", "Kontaktperson", "Rolle"),
    ("Kunde / Firma", "Ansprechpartner:in", "Tätigkeit"),
    ("Firmenname", "Ansprechperson", "Stellung"),
]
ROLES = {
    "owner": "owner|Boss|CEO|Co-Founder|Owner / CEO|Inhaber|Inhaberin|Inhaber:in|Geschäftsführer|Geschaeftsfuehrerin"
    "|Geschäftsführer/in|Inhaber und Geschäftsführer|Managing Partner|Chef|Chefin|GF|geschäftsleitung",
    "finance": "Finance|CFO|Buchhaltung|Buchhalterin|Bookkeeper|finance director",
    "office": "office|Office Manager|office_manager|Büro|BUERO|Sekretariat|Assistentin|Büroleitung|receptionist",
    "it": "IT|EDV|IT-Leiter|Systemadministrator:in|sysadmin|in-house IT|IT contact|IT-Ansprechpartner",
    "user": "user|employee|Mitarbeiter|Mitarbeiterin|Mitarbeiter*in|Angestellte|staff",
}


@pytest.mark.parametrize("headers", HEADERS)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_usual_header_and_separator_is_read(
    headers: tuple[str, ...], separator: str, sqlite_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "clients.csv"
    file.write_text(written([headers, *ROWS], separator), encoding="utf-8")
    assert imported(CommandLine(sqlite_url), file) == ROWS


def test_a_role_may_be_called_as_people_call_it(sqlite_url: str, tmp_path: Path) -> None:
    wanted = [(word, role) for role, words in ROLES.items() for word in words.split("|")]
    rows = [("Acme", f"Person {number}", word) for number, (word, _) in enumerate(wanted)]
    file = tmp_path / "clients.csv"
    file.write_text(written([("Firma", "Ansprechpartner", "Position"), *rows], ";"), encoding="utf-8")
    found = {name: role for _, name, role in imported(CommandLine(sqlite_url), file)}
    assert [(word, found[f"Person {number}"]) for number, (word, _) in enumerate(wanted)] == wanted


def test_what_a_list_has_beside_is_named_and_not_used(sqlite_url: str, tmp_path: Path) -> None:
    beside = ("E-Mail", "Telefon", "Handy", "mobile", "Mitarbeiter")
    file = tmp_path / "clients.csv"
    rows = [(*row, "a@b.example", "0170", "0171", "0172", "25") for row in ROWS]
    file.write_text(written([("Kunde", "Name", "Rolle", *beside), *rows], ";"), encoding="utf-8")
    bluepaper = CommandLine(sqlite_url)
    assert (
        'Not used: "E-Mail", "Telefon", "Handy", "mobile", "Mitarbeiter"'
        in bluepaper.does("import", str(file), "--dry-run").out
    )
    assert imported(bluepaper, file) == ROWS
    assert "a@b.example" not in str(bluepaper.rows())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-be with its mark"])
def test_any_usual_encoding_is_read(encoding: str, migrated_url: str, tmp_path: Path) -> None:
    text = written([("client", "name", "role"), *ROWS])
    known = encoding.partition(" ")[0]
    mark = codecs.BOM_UTF16_BE if known == "utf-16-be" else b""
    file = tmp_path / "clients.csv"
    file.write_bytes(mark + text.encode(known))
    assert imported(CommandLine(migrated_url), file) == ROWS


def test_names_in_two_columns_empty_lines_and_what_means_nothing(sqlite_url: str, tmp_path: Path) -> None:
    file = tmp_path / "clients.csv"
    file.write_text(
        "sep=;\n\nPhone;Last Name;First Name;Company;Role;Time Zone\n"
        '1;Müller;Hans;"Müller\n AG";CEO;europe/zurich\n;;;;;\n2;Roth;Eva;Müller AG;accountant;\n3;;;Weber Print;;\n',
        encoding="utf-8",
    )
    bluepaper = CommandLine(sqlite_url)
    said = bluepaper.does("import", str(file), "--dry-run").out
    assert 'Not used: "Phone"' in said
    assert [line.split()[0] for line in said.splitlines()[1:4]] == ["4", "7", "8"]
    assert imported(bluepaper, file) == ROWS
    assert "Europe/Zurich" in str(bluepaper.rows()["person"])


def test_a_dry_run_changes_nothing(migrated_url: str, tmp_path: Path) -> None:
    file = tmp_path / "clients.csv"
    file.write_text(written([("client", "name", "role"), *ROWS]), encoding="utf-8")
    bluepaper = CommandLine(migrated_url)
    before = bluepaper.rows()
    assert "Nothing was changed." in bluepaper.does("import", str(file), "--dry-run").out
    assert bluepaper.rows() == before


def test_again_changes_nothing_and_what_differs_only_if_it_is_asked_for(migrated_url: str, tmp_path: Path) -> None:
    file = tmp_path / "clients.csv"
    file.write_text(written([("client", "name", "role"), *ROWS]), encoding="utf-8")
    bluepaper = CommandLine(migrated_url)
    bluepaper.does("import", str(file))
    before = {table: rows for table, rows in bluepaper.rows().items() if table != "journal"}
    bluepaper.does("import", str(file))
    file.write_text(written([("client", "name", "role"), ("MÜLLER ag", "eva roth", "it")]), encoding="utf-8")
    assert (
        "already there, stays as it is (role finance -> it: --update changes it)"
        in bluepaper.does("import", str(file)).out
    )
    assert {table: rows for table, rows in bluepaper.rows().items() if table != "journal"} == before
    bluepaper.does("import", str(file), "--update", "--as", "your consultant")
    eva = next(row for row in bluepaper.does("contact", "list", "--json").rows if row["name"] == "Eva Roth")
    assert eva["role"] == "it"
    latest = bluepaper.does("journal", "--json").rows
    assert {"changed by an import: role finance -> it", f"imported {file.name}"} <= {row["what"] for row in latest}
    assert latest[0]["who"] == "your consultant"


WRONG = [
    ("client,name,role\nAcme,Maria,boss of all\n", 'line 2: there is no role "boss of all"'),
    ("client,name,role\nAcme,Maria,owner / bookkeeper\n", 'line 2: there is no role "owner / bookkeeper"'),
    ("client,name,role\nAcme,Maria,Ansprechpartner\n", 'line 2: there is no role "Ansprechpartner": it can be owner, '),
    ("client,name,role\nAcme,Maria,\n", "line 2: the role is missing: write owner, finance, office, it or user"),
    ("client,name,role\nAcme,Maria,owner\n\n,Bob,owner\n", "line 4: the client is missing: write its name"),
    ("client,name,role\nAcme,Maria,owner\nacme,MARIA,owner\n", "line 3: is in line 2 already"),
    ("client,name,role\nAcme,123,owner\n", "line 2: the contact's name needs a letter"),
    ("client,name,role,zone\nAcme,Maria,owner,Mars/Base\n", 'line 2: there is no time zone "Mars/Base"'),
    ("client,name,role\nGone,Gustav,owner\n", "line 2: has left on"),
    ("client,name,role\nAcme,Maria,x\nAcme,Bob,y\nAcme,Eva,z\n", "(and 2 more lines); nothing was changed"),
    (
        "client,name\nAcme,Maria\n",
        'line 1: no column is headed "role": add one, with owner, finance, office, it or user in it',
    ),
    ("a,b\n1,2\n", 'line 1: no column is headed "client": name one so; its columns are a, b'),
    ("client,company,name,role\nA,B,C,owner\n", 'line 1: "client" and "company" mean the same'),
    ("", "it is empty: the first line names the columns"),
    ("client,name,role\0\n", "this is no text"),
]


@pytest.mark.parametrize(("text", "line"), WRONG)
def test_what_is_wrong_is_said_with_its_line_and_nothing_is_taken(
    text: str, line: str, sqlite_url: str, tmp_path: Path
) -> None:
    bluepaper = CommandLine(sqlite_url)
    bluepaper.does("client", "add", "Gone")
    bluepaper.does("contact", "add", "Gone", "Gustav", "--role", "owner")
    bluepaper.does("contact", "left", "Gustav")
    before = bluepaper.rows()
    file = tmp_path / "clients.csv"
    file.write_text(f"{text}", encoding="utf-8")
    for more in ([], ["--update"]):
        said = bluepaper.says("import", str(file), *more)
        assert (said.code, len(said.err.splitlines())) == (1, 1)
        assert line in said.err
    assert bluepaper.rows() == before


PAGE = (Path(__file__).parent.parent.parent / "docs" / "clients.md").read_text(encoding="utf-8")


def test_the_page_names_the_roles_and_only_words_that_are_understood() -> None:
    table = PAGE[PAGE.index("| Role |") :].partition("\n\n")[0].splitlines()[2:]
    rows = {cells[0].strip(" `"): cells[2].strip() for cells in (line.strip("|").split("|") for line in table)}
    assert list(rows) == list(KNOWN_ROLES)
    for role, words in rows.items():
        assert {role_name(word) for word in words.split(", ")} == {role}


def test_a_role_in_another_word_is_said_to_be_taken_for_one(bluepaper: CommandLine) -> None:
    bluepaper.does("client", "add", "Acme")
    said = bluepaper.does("contact", "add", "Acme", "Maria", "--role", "Boss").out.splitlines()
    assert said[:2] == ["Contact #1: Maria, owner at Acme", '"Boss" is taken for the role owner.']
    assert "taken for" not in bluepaper.does("contact", "add", "Acme", "Olga", "--role", "Office").out


def test_one_name_at_several_clients_is_said_to_be_several_people(bluepaper: CommandLine, tmp_path: Path) -> None:
    bluepaper.does("client", "add", "Old")
    bluepaper.does("contact", "add", "Old", "Bo Ek", "--role", "it")
    file = tmp_path / "clients.csv"
    file.write_text("client,name,role\nAcme,Maria,owner\nBeta,maria,finance\nBeta,Bo Ek,it\nOld,Bo Ek,it\n", "utf-8")
    rows = bluepaper.does("import", str(file), "--dry-run").out.splitlines()
    said = {row.split()[0]: row for row in rows if row.split()[0].isdecimal()}
    assert "there is this name" not in said["2"] + said["5"]
    assert "there is this name at Acme too (line 2)" in said["3"]
    assert "--same-person" in said["3"]
    assert "there is this name at Old too (#1)" in said["4"]


def test_the_journal_keeps_the_order_of_the_file(migrated_url: str, tmp_path: Path) -> None:
    bluepaper = CommandLine(migrated_url)
    file = tmp_path / "clients.csv"
    pairs = [(f"Client {n:03}", f"Person{n:03} Ek") for n in range(40)]
    file.write_text("client,name,role\n" + "".join(f"{client},{name},it\n" for client, name in pairs), "utf-8")
    bluepaper.does("import", str(file))
    noted = [row["what"] for row in bluepaper.does("journal", "--json").rows]
    wanted = [f for client, name in pairs for f in (f"added a client: {client}", f"added a contact: {name}, it")]
    assert noted == ["imported clients.csv", *reversed(wanted)]


def test_a_client_that_resembles_another_is_mentioned(sqlite_url: str, tmp_path: Path) -> None:
    bluepaper = CommandLine(sqlite_url)
    bluepaper.does("client", "add", "Weber Printing")
    file = tmp_path / "clients.csv"
    file.write_text("client\nWeber Print\nHarbour\n", encoding="utf-8")
    said = bluepaper.does("import", str(file)).out
    assert 'new client; there is "Weber Printing" too' in said
    assert said.count("there is") == 1


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(TableError):
        numbers = [line.number for line in read_table(b"client\n" + content).lines]
        assert numbers == sorted({*numbers})


@given(st.lists(st.tuples(*[st.text("abc,;\t|\"'\n ü=", max_size=6)] * 3), max_size=5), st.sampled_from(",;\t|"))
def test_every_cell_is_read_as_it_was_written(rows: list[tuple[str, ...]], separator: str) -> None:
    quoted = [tuple(cell.replace('"', '""') for cell in row) for row in rows]
    table = read_table(written([("client", "name", "role"), *quoted], separator).encode())
    found = [tuple(line.cells.get(key, "") for key in ("client", "name", "role")) for line in table.lines]
    assert found == [cells for row in rows if any(cells := tuple(" ".join(cell.split()) for cell in row))]


def test_nothing_is_too_large_to_be_refused() -> None:
    with pytest.raises(TableError, match="rows: import at most"):
        read_table(b"client\n" + b"x\n" * 5001)
    with pytest.raises(TableError, match="more than 2 MiB"):
        read_table(b"x" * 3_000_000)
    with TemporaryDirectory() as folder:
        said = CommandLine(f"sqlite:///{folder}/x.db").says("import", f"{folder}/nothing.csv")
    assert (said.code, "name one that exists" in said.err) == (1, True)
