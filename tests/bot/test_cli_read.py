"""`bluepaper read`: what an author is shown, and the score of a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bot.command_line import CommandLine, Said

ANSWERS = Path(__file__).parent.parent / "data"
CHOICES = "cloud=In the cloud|google drive,office=On a server,unsure?=Not sure"


@pytest.fixture
def bluepaper(tmp_path: Path) -> CommandLine:
    """Reading needs no database; none is made."""
    return CommandLine(f"sqlite:///{tmp_path / 'none.db'}")


def _lines(said: Said) -> list[str]:
    return [" ".join(line.split()) for line in said.out.splitlines()]


@pytest.mark.parametrize(
    ("args", "lines"),
    [
        (["int", "42"], ["understood 42", "stored as 42", "the bot takes it silently"]),
        (
            ["date", "next spring", "--now", "2026-11-23"],
            [
                "understood spring 2027",
                "stored as 2027-03..2027-05",
                'the bot says it back: "Noted: spring 2027. If that is not right, just tell me."',
            ],
        ),
        (
            ["choice", "google drive", "--choices", CHOICES],
            ["understood In the cloud", "stored as cloud", "the bot takes it silently"],
        ),
        (
            ["int", "ask Maria"],
            [
                "understood does not know; Maria would",
                "stored as ?",
                "the bot That is fine. I have noted that Maria would know.",
            ],
        ),
        (
            ["int", "skip"],
            ["understood a command: skip (leaves the question out)", "the bot follows it; no answer is stored"],
        ),
    ],
)
def test_an_author_sees_what_would_be_understood(bluepaper: CommandLine, args: list[str], lines: list[str]) -> None:
    assert _lines(bluepaper.does("read", *args)) == lines


def test_what_is_asked_again_is_explained_with_what_the_bot_says(bluepaper: CommandLine) -> None:
    first, second = _lines(bluepaper.does("read", "int", "a lot"))
    assert first == "understood nothing: it names no value"
    assert "asks again" in second
    assert "about 12" in second


def test_a_password_is_not_repeated(bluepaper: CommandLine) -> None:
    assert "hunter2" not in bluepaper.does("read", "text", "pw: hunter2").out


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (["money", "2k a month", "--currency", "EUR"], {"read": "value", "value": "EUR 2000/month", "exact": True}),
        (["date", "5/6/27", "--locale", "en_GB"], {"read": "value", "value": "2027-06-05", "exact": False}),
        (["date", "tomorrow", "--now", "2026-11-23T20:00", "--zone", "Asia/Tokyo"], {"value": "2026-11-24"}),
        (["choice", "no idea", "--choices", CHOICES], {"read": "value", "value": "unsure"}),
        (["int", "no idea"], {"read": "unknown", "value": "?"}),
        (["int", "140 or so %"], {"read": "unclear", "why": "ambiguous"}),
        (["text", "rather not say"], {"read": "command", "command": "skip", "reason": "private"}),
    ],
)
def test_programs_get_json(bluepaper: CommandLine, args: list[str], expected: dict[str, object]) -> None:
    read = json.loads(bluepaper.does("read", *args, "--json").out)
    assert expected.items() <= read.items()


def test_a_file_is_scored_kind_by_kind(bluepaper: CommandLine) -> None:
    head, *lines = bluepaper.does("read", "--score", str(ANSWERS / "answers.tsv")).out.splitlines()
    assert head == "KIND\tROWS\tRIGHT\tWRONG\tUNCLEAR"
    rows = {line.split("\t")[0]: [int(cell) for cell in line.split("\t")[1:]] for line in lines}
    assert [*rows] == ["int", "range", "duration", "date", "money", "yesno", "choice", "meta", "all"]
    assert all(count == right + wrong + unclear for count, right, wrong, unclear in rows.values())
    assert rows["all"][0] == 298


def test_consent_is_scored_from_two_columns(bluepaper: CommandLine) -> None:
    said = bluepaper.does("read", "--kind", "consent", "--score", str(ANSWERS / "consent.tsv"))
    assert said.out.splitlines()[1].startswith("consent\t83\t83\t0")


def test_rows_that_are_not_right_are_listed_on_demand(bluepaper: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "some.tsv"
    file.write_text('int\t"42"\t42\nint\t42\t41\nmeta\twe skip lunch\tskip\n', encoding="utf-8")
    said = bluepaper.does("read", "--score", str(file), "--verbose").out.splitlines()
    assert said[1:] == [
        "int\t2\t1\t1\t0",
        "meta\t1\t0\t0\t1",
        "all\t3\t1\t1\t1",
        "int\t42\t41\twrong: 42",
        "meta\twe skip lunch\tskip\tunclear: none",
    ]


@pytest.mark.parametrize(
    ("args", "complaint"),
    [
        (["intt", "4"], 'there is no kind "intt": did you mean "int"?'),
        (["int"], "say a kind and a text"),
        (["choice", "x"], "--choices"),
        (["choice", "x", "--choices", "a=,b=B"], "has no code or no label"),
        (["choice", "x", "--choices", "a=A,a=B"], "same code"),
        (["int", "5", "--now", "soon"], '"soon" is no time'),
        (["int", "5", "--zone", "Europe/Berln"], 'did you mean "Europe/Berlin"?'),
        (["int", "5", "--currency", "XXQ"], 'there is no currency "XXQ"'),
        (["--score", "nowhere.tsv"], "nowhere.tsv: No such file or directory: name one that exists"),
        (["--score", "x.tsv", "--kind", "colour"], 'by the kind "colour"'),
    ],
)
def test_a_wrong_line_is_refused_with_how_to_mend_it(bluepaper: CommandLine, args: list[str], complaint: str) -> None:
    said = bluepaper.says("read", *args)
    assert said.code != 0
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert complaint in said.err


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"int\t42\n", "line 1: has 2 of 3 tab-separated columns"),
        (b"int\t42\t42\nint\t42\tforty\n", "line 2: expects 'forty', which is no int in the notation"),
        (b"type\ttext\texpected\ncolour\tblue\tblue\n", "line 2: is of the kind 'colour'"),
        (b"\xff\xfe\x00", "is not UTF-8 text"),
        (b"\n\n", "has no rows"),
    ],
)
def test_a_malformed_file_is_refused_with_its_line(
    bluepaper: CommandLine, tmp_path: Path, content: bytes, complaint: str
) -> None:
    file = tmp_path / "bad.tsv"
    file.write_bytes(content)
    said = bluepaper.says("read", "--score", str(file))
    assert (said.code, said.out) == (1, "")
    assert complaint in said.err
