"""What a pattern requires: no text in which it is found may lack it, or an alarm would go unheard."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.escalation.required import required_stems, stems_of
from conversations.lexicon.alarm import ALARM_LEXICONS
from conversations.reading.text import normalised

DATA = Path(__file__).parents[1] / "data"
RULES = [rule for rules in ALARM_LEXICONS["en"].alarms.values() for rule in rules]
PATTERNS = {pattern: re.compile(pattern) for _, pattern in RULES}
CUED = {cue: [pattern for cues, pattern in RULES if cue in cues] for cue in {cue for cues, _ in RULES for cue in cues}}
VOCABULARY = sorted({word for pattern in PATTERNS for word in re.findall("[a-z0-9]+", pattern)})


def _cued(text: str) -> set[str]:
    """The patterns that have a cue in the text."""
    return {pattern for word in re.findall("[a-z0-9]+", text) for pattern in CUED.get(word[:4], ())}


def _is_there(pattern: str, text: str) -> bool:
    """Whether the text has what the pattern requires."""
    return not any(map(stems_of(text).isdisjoint, required_stems(pattern)))


def _phrases() -> Iterator[str]:
    for path in sorted(DATA.glob("*.tsv")):
        with path.open(encoding="utf-8") as file:
            yield from {cell for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) for cell in row}


@pytest.mark.parametrize(
    ("pattern", "required"),
    [
        (r"\bserver", [{"serv"}]),
        (r"server", []),
        (r"\bpcs?\b", [{"pc"}]),
        (r"\be-?mails? (?:is|are) down", [{"e"}, {"is", "are"}, {"down"}]),
        (r"\b(?:the |our )?line", [{"line"}]),
        (r"\b(?:the|our)?line", []),
        (r"\b(?:down|gone (?:dead|off))(?!\w)", [{"down", "gone"}]),
        (r"\b(?:down|\d+)\b", []),
        (
            r"^(?=.*\b(?:bank|cash)(?!\w))(?!.*\bcard).*?\b(?P<said>no (?:\w+ ){0,3}?money)",
            [{"bank", "cash"}, {"no"}, {"mone"}],
        ),
        (r"\b(?:very )+(?:slow ){2}(?:again ){0,2}[a-z]+ly", [{"very"}, {"slow"}]),
        (r"\bre[- ]?boot(?<!not) (?<=so )now", [{"re"}, {"now"}]),
        (r"\bre(?=.* )boot", [{"re"}]),
    ],
)
def test_what_a_pattern_requires(pattern: str, required: list[set[str]]) -> None:
    assert list(map(set, required_stems(pattern))) == required


@pytest.mark.parametrize("pattern", [r"(?i)server", r"(a)(?(1)b|c)", r"(?P<one>a)(?P=one)", r"(?>server)"])
def test_what_cannot_be_told_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="nobody can tell"):
        required_stems(pattern)


def test_a_rule_that_is_found_in_what_anybody_wrote_is_always_tried_there_and_few_others_are() -> None:
    tried, spared = 0, 0
    for text in map(normalised, _phrases()):
        for pattern in _cued(text):
            if _is_there(pattern, text):
                tried += 1
            else:
                spared += 1
                assert PATTERNS[pattern].search(text) is None, (pattern, text)
    assert spared > 5 * tried > 5000


@given(
    pattern=st.sampled_from(list(PATTERNS)),
    words=st.lists(st.sampled_from(VOCABULARY) | st.text("abe ,-_é3", max_size=4), max_size=12),
)
def test_nothing_that_could_be_written_lacks_it_either(pattern: str, words: list[str]) -> None:
    for text in (" ".join(words), "".join(words)):
        assert _is_there(pattern, text) or PATTERNS[pattern].search(text) is None


def _groups(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    opened = st.sampled_from(["(?:", "(", "(?=", "(?!", "(?<!"])
    several = st.lists(st.lists(inner, max_size=3).map("".join), min_size=1, max_size=3).map("|".join)
    repeated = st.sampled_from(["", "", "?", "*", "+", "{2}", "{0,1}", "{1,2}?", "*?"])
    return st.tuples(opened, several, repeated).map(_closed)


def _closed(parts: tuple[str, str, str]) -> str:
    opened, several, repeated = parts
    if opened == "(?<!":
        return "(?<!a)"  # what is looked back for must have one length
    return f"{opened}{several})" if opened in ("(?=", "(?!") else f"{opened}{several}){repeated}"


SMALL = st.recursive(
    st.sampled_from(
        [
            "a",
            "b",
            "ab",
            "ab?",
            "a*",
            "b+",
            " ",
            " ?",
            "-",
            "_",
            r"\b",
            "^",
            "$",
            ".",
            ".*?",
            r"\w",
            r"\w+ ",
            "[ab]",
            "[^ ]",
        ]
    ),
    _groups,
    max_leaves=8,
)


@settings(max_examples=500)
@given(pattern=st.lists(SMALL, max_size=5).map("".join), text=st.text("ab -_", max_size=8))
def test_no_pattern_is_found_where_what_it_requires_is_missing(pattern: str, text: str) -> None:
    assert _is_there(pattern, text) or re.search(pattern, text) is None
