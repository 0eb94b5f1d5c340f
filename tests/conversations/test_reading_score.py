"""How well typed answers are read, held by floors; and how the score counts."""

from pathlib import Path

import pytest

from conversations.reading.score import Row, RowError, Tally, row, score

DATA = Path(__file__).parent.parent / "data"


def _rows(name: str, kind: str | None = None) -> list[Row]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [row(line.split("\t"), kind) for line in lines if line != "type\ttext\texpected"]


def _total(tallies: dict[str, Tally]) -> Tally:
    total = Tally()
    for tally in tallies.values():
        total.take(tally)
    return total


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("answers.tsv", 0.98, 0.0),
        ("heldout.tsv", 0.98, 0.0),
        ("heldout2.tsv", 0.97, 0.01),
        ("heldout3.tsv", 0.98, 0.0),
        ("heldout4.tsv", 0.97, 0.02),
        ("heldout5.tsv", 0.97, 0.0),
    ],
)
def test_typed_answers_are_read(name: str, right: float, wrong: float) -> None:
    total = _total(score(_rows(name)))
    assert total.right >= right * total.rows, total.misses
    assert total.wrong <= wrong * total.rows, total.misses


def test_no_consent_is_read_that_was_not_given() -> None:
    tally = score(_rows("consent.tsv", "consent"))["consent"]
    assert (tally.rows, tally.wrong) == (tally.right, 0), tally.misses
    assert tally.rows >= 60


@pytest.mark.parametrize("name", ["answers.tsv", "heldout.tsv", "heldout3.tsv"])
def test_no_yes_is_read_for_a_no(name: str) -> None:
    assert score(_rows(name))["yesno"].wrong == 0


@pytest.mark.parametrize(
    ("kind", "text", "expected", "verdict"),
    [
        ("int", "42", "42", "right"),
        ("int", "about 42", "42", "right"),  # said back: harmless
        ("int", "42", "~42", "wrong"),  # a guess taken for certain
        ("int", "42", "41", "wrong"),
        ("int", "42", "!", "wrong"),
        ("int", "a lot", "!", "right"),
        ("int", "a lot", "40", "unclear"),
        ("int", "no idea", "40", "wrong"),
        ("int", "skip", "skip", "right"),
        ("int", "skip", "40", "wrong"),
        ("duration", "12 months", "P1Y", "right"),
        ("duration", "1 year", "P11M", "wrong"),
        ("money", "500", "USD 500/month", "wrong"),
        ("yesno", "probably", "yes", "wrong"),
        ("meta", "skip", "skip", "right"),
        ("meta", "skip", "stop", "wrong"),
        ("meta", "we skip lunch", "none", "right"),
        ("meta", "we skip lunch", "skip", "unclear"),
        ("consent", "sure", "ask", "right"),
        ("consent", "I agree", "ask", "wrong"),
        ("consent", "aye", "agree", "unclear"),
    ],
)
def test_what_counts_as_right_and_wrong(kind: str, text: str, expected: str, verdict: str) -> None:
    tally = score([Row(kind, text, expected)])[kind]
    assert {"right": tally.right, "wrong": tally.wrong, "unclear": tally.unclear}[verdict] == 1


@pytest.mark.parametrize(
    ("cells", "kind", "complaint"),
    [
        (["int", "42"], None, "2 of 3"),
        (["42"], "int", "1 of 2"),
        (["integer", "42", "42"], None, "kind 'integer'"),
        (["int", "42", "forty"], None, "'forty'"),
        (["meta", "hi", "hello"], None, "'hello'"),
        (["hi", "maybe"], "consent", "'maybe'"),
    ],
)
def test_a_row_that_is_not_in_the_notation_is_refused(cells: list[str], kind: str | None, complaint: str) -> None:
    with pytest.raises(RowError, match=complaint):
        row(cells, kind)
