"""`bluepaper playbook`: what an author sees of his playbook, and what he is told when it cannot be read."""

import os
from pathlib import Path

import pytest

from tests.bot.command_line import CommandLine

BROKEN = Path(__file__).parents[1] / "data" / "broken"
COMMAND = CommandLine("sqlite:///never-opened.db")


def test_list_names_what_comes_along() -> None:
    assert [row["playbook"] for row in COMMAND.does("playbook", "list", "--json").rows] == [
        "discovery",
        "machines",
        "roadmap",
    ]
    assert (
        "discovery: Getting to know you (version 1, 11 questions, about 3 minutes, en)"
        in COMMAND.does("playbook", "list").out.splitlines()
    )


def test_check_says_that_a_playbook_is_fine() -> None:
    said = COMMAND.does("playbook", "check", "discovery", "roadmap").out.splitlines()
    assert said[0].startswith("discovery: ok: 11 questions, about 3 minutes, structure ")
    assert len(said) == 2


def test_check_says_every_problem_and_fails() -> None:
    said = COMMAND.says("playbook", "check", str(BROKEN / "several_at_once.yaml"), "discovery")
    assert said.code == 1
    assert said.err.splitlines()[0] == (
        'several_at_once.yaml:17: question "sites": unknown key "txt", did you mean "text"?'
    )
    assert len(said.err.splitlines()) == 5
    assert said.out.startswith("discovery: ok")


def test_check_prints_problems_as_json() -> None:
    said = COMMAND.says("playbook", "check", "--json", str(BROKEN / "shouts.yaml"))
    assert said.code == 1
    [row] = said.rows
    assert row["ok"] is False
    assert row["problems"] == [
        {
            "line": 43,
            "where": 'text "thanks"',
            "severity": "error",
            "what": "an exclamation mark",
            "mend": "end the sentence with a full stop",
        }
    ]


def test_a_warning_is_said_and_does_not_fail(tmp_path: Path) -> None:
    good = (BROKEN.parent / "lint_base.yaml").read_text(encoding="utf-8")
    file = tmp_path / "mine.yaml"
    file.write_text(good.replace("    why: To plan. # sites\n", ""), encoding="utf-8")
    said = COMMAND.does("playbook", "check", str(file)).out.splitlines()
    assert said[0].startswith('mine.yaml:12: warning: question "sites": no why')
    assert said[1].startswith("mine.yaml: ok: ")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("discovery",), ("Hello Maria.", "[I agree] [No, thanks]", "asked of owner, finance, office")),
        (
            ("discovery",),
            ("- why: ", "- if the answer is thin: How often", "saved as client.growth_3y, asked again after"),
        ),
        (("roadmap",), ("only if Backup tried is yes", "as many times as servers, at most 4", "[Yes] [No]")),
        (
            ("roadmap",),
            ("1 means we would hardly notice", "confidential: named people only", "About how old is server 1?"),
        ),
        (("roadmap", "--language", "en"), ("Hello Maria.",)),
    ],
)
def test_show_prints_what_a_contact_sees(arguments: tuple[str, ...], says: tuple[str, ...]) -> None:
    shown = COMMAND.does("playbook", "show", *arguments).out
    assert not [part for part in says if part not in shown]
    assert "{{" not in shown


def test_show_for_a_role_leaves_out_what_others_are_asked() -> None:
    everybody, user = (COMMAND.does("playbook", "show", "discovery", *role).out for role in ((), ("--role", "user")))
    assert "three_years:" in everybody
    assert "three_years:" not in user
    assert "works_well:" in user


@pytest.mark.parametrize(
    ("arguments", "line", "code"),
    [
        (("show", "nothere"), 'there is no playbook "nothere": there are discovery, machines, roadmap', 1),
        (("show", "discover"), 'there is no playbook "discover": did you mean "discovery"?', 1),
        (("check", "nothere.yaml"), "nothere.yaml: No such file or directory: check the name", 1),
        (("check", "folder.yaml"), "folder.yaml: not a file: name the file of one playbook", 1),
        (("check", "pipe.yaml"), "pipe.yaml: not a file", 1),
        (("check", "latin.yaml"), "latin.yaml:2: a character that is not UTF-8: save the file as UTF-8", 1),
        (("check", "large.yaml"), "large.yaml:1: the file has more than 256 KiB: a playbook is a few pages", 1),
        (("show", "large.yaml"), "large.yaml:1: the file has more than 256 KiB", 1),
        (("show", "discovery", "--role", "boss"), 'there is no role "boss": it can be owner', 1),
        (("show", "discovery", "--language", "fr"), 'discovery is not written in "fr": it has en', 1),
        (("check",), "missing argument", 2),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(
    arguments: tuple[str, ...], line: str, code: int, tmp_path: Path
) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"playbook: x\ntitle: \xfcber\n")
    (tmp_path / "large.yaml").write_bytes(b"x" * 10_000_000)
    command, *rest = arguments
    said = COMMAND.says("playbook", command, *(str(tmp_path / arg) if arg.endswith("yaml") else arg for arg in rest))
    assert (said.code, said.out) == (code, "")
    [only] = said.err.splitlines()
    assert line in only
