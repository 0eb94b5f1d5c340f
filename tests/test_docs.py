"""What the documents say is what the code does, and the other way round."""

import ast
import re
from collections.abc import Callable, Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from pydantic_settings import BaseSettings
from typer.main import get_command

from bot import settings
from bot.cli.__main__ import app
from conversations.authoring import playbook
from tests import file_map

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
SOURCES = sorted(path for package in ("bot", "conversations", "storage") for path in (ROOT / package).rglob("*.py"))

FENCED = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.DOTALL | re.MULTILINE)
INLINE = re.compile(r"`([^`\n]+)`")


def _page(name: str) -> str:
    return (ROOT / "docs" / name).read_text()


def _quoted(text: str) -> set[str]:
    """Every word of a page that stands in code, inline or in a block."""
    pieces = [*INLINE.findall(FENCED.sub("", text)), *(block for _, block in FENCED.findall(text))]
    return {word for piece in pieces for word in re.findall(r"[\w-]+", piece)}


def _table(text: str, header: str) -> list[list[str]]:
    """The rows of the table whose first column has that header, as lists of cells."""
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in text.splitlines()]
    starts = [number for number, row in enumerate(rows) if row[0].casefold() == header and len(row) > 1]
    assert starts, f"there is no table whose first column is headed {header!r}"
    return list(takewhile(lambda row: len(row) > 1, rows[starts[0] + 2 :]))


def _shell_lines(text: str) -> Iterator[str]:
    """What a reader may type: each line of a shell block and each piece of inline code."""
    for language, block in FENCED.findall(text):
        if language in {"", "sh", "bash", "console", "shell"}:
            yield from (line.strip().removeprefix("$ ") for line in block.splitlines())
    yield from INLINE.findall(FENCED.sub("", text))


def _typed(program: str) -> dict[str, list[str]]:
    """Page and line to the words after `program`, wherever a page shows how to run it."""
    found = {
        f"{page.relative_to(ROOT)}: {line}": line.split()[1:]
        for page in PAGES
        for line in _shell_lines(page.read_text())
        if re.match(rf"{program} [a-z]", line)
    }
    assert found, f"no page shows how to run {program}"
    return found


def _commands(command: Any) -> dict[str, Any]:
    """The commands of a group by name, and those of its groups: `client` and `client add` are each a key."""
    if not hasattr(command, "list_commands"):
        return {}
    context = command.context_class(command)
    own = {name: command.get_command(context, name) for name in command.list_commands(context)}
    return own | {f"{name} {rest}": leaf for name, child in own.items() for rest, leaf in _commands(child).items()}


@pytest.fixture(scope="module")
def commands() -> dict[str, Any]:
    """Every command of `bluepaper`, by the words that name it."""
    return _commands(get_command(app))


def _words(name: str) -> set[str]:
    """`AnswerRecorded` and `answer_recorded` are both answer, recorded."""
    return {word.casefold() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def _public_names() -> Iterator[tuple[str, str]]:
    """Place and name of every public class and function."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.name[0] != "_":
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node.name


def test_every_setting_is_documented_and_no_other() -> None:
    documented = {row[0].strip("`") for row in _table(_page("settings.md"), "variable")}
    classes = [cls for cls in vars(settings).values() if isinstance(cls, type) and issubclass(cls, BaseSettings)]
    assert documented == {
        str(field.validation_alias or name).upper() for cls in classes for name, field in cls.model_fields.items()
    }


def test_every_file_is_listed_with_what_it_is_for() -> None:
    assert file_map.PAGE.read_text() == file_map.made(), "run: .venv/bin/python -m tests.file_map"


def test_every_kind_of_question_is_documented() -> None:
    assert {kind.value for kind in playbook.Kind} <= _quoted(_page("playbooks.md"))


def test_every_key_of_a_playbook_is_documented() -> None:
    shapes = [cls for cls in vars(playbook).values() if isinstance(cls, type) and issubclass(cls, playbook.Written)]
    set_by_the_reader = {"structure", "wording", "source", "by_language"}
    keys = {field.alias or name for cls in shapes for name, field in cls.model_fields.items()} - set_by_the_reader
    assert keys <= _quoted(_page("playbooks.md"))


def test_every_command_is_shown_somewhere(commands: dict[str, Any]) -> None:
    leaves = {name for name, command in commands.items() if not _commands(command)}
    shown = [" ".join(words) + " " for words in _typed("bluepaper").values()]
    assert not {name for name in leaves if not any(line.startswith(f"{name} ") for line in shown)}


def test_every_command_that_is_shown_exists(commands: dict[str, Any]) -> None:
    groups = {name for name, command in commands.items() if _commands(command)}
    wrong = []
    for place, (first, *rest) in _typed("bluepaper").items():
        named = not rest or f"{first} {rest[0]}" in commands or hasattr(commands.get(first), "default")
        known = first in commands and (first not in groups or named)
        wrong += [] if known else [place]
    assert not wrong


def test_every_make_target_that_is_shown_exists() -> None:
    targets = set(re.findall(r"^([\w.]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert not [place for place, words in _typed("make").items() if words[0] not in targets]


def test_every_link_leads_somewhere() -> None:
    links = [(page, link) for page in PAGES for link in re.findall(r"\]\(([^)#\s]+)", page.read_text())]
    assert links
    assert not [
        f"{page.name}: {link}" for page, link in links if "://" not in link and not (page.parent / link).exists()
    ]


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = sorted(path.name[:4] for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert numbers
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]


def test_every_term_of_the_glossary_is_used() -> None:
    written = "\n".join(path.read_text() for path in SOURCES).casefold().replace("_", " ")
    terms = [term.strip("` ") for row in _table(_page("glossary.md"), "term") for term in row[0].split(",")]
    assert not [term for term in terms if term.casefold() not in written]


def test_no_name_uses_a_rejected_word() -> None:
    cells = [row[0] for row in _table(_page("glossary.md"), "rejected")]
    rejected = {word.strip("` ") for cell in cells for word in re.sub(r"\(.*?\)", "", cell).split(",")}
    assert not [f"{place} {name}" for place, name in _public_names() if _words(name) & rejected]


def _lazy(tree: ast.Module) -> bool:
    functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return any(isinstance(node, (ast.Import, ast.ImportFrom)) for one in functions for node in ast.walk(one))


def _wide(tree: ast.Module) -> bool:
    caught = [node.type for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    return any(one is None or ast.unparse(one) in {"Exception", "BaseException"} for one in caught)


@pytest.mark.parametrize(("breaks", "begins"), [(_lazy, "Imports inside functions"), (_wide, "Whatever goes wrong")])
def test_who_may_break_a_rule_is_named_with_it(breaks: Callable[[ast.Module], bool], begins: str) -> None:
    text = " ".join((ROOT / "CONTRIBUTING.md").read_text().split())
    named = re.search(rf"{begins}.*?[.] ", text)
    assert named is not None
    broken = {str(path.relative_to(ROOT)) for path in SOURCES if breaks(ast.parse(path.read_text()))}
    assert set(re.findall(r"`(bot/[\w/]+\.py)`", named[0])) == broken
