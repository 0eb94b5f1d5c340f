"""Reading playbooks: every problem at once, with its line and a mend, whatever the text is."""

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.authoring.playbook import Kind, Playbook
from conversations.authoring.problem import PlaybookError, Severity
from conversations.reader import inspect_playbook, read_playbook, read_published

ROOT = Path(__file__).parents[2]
BROKEN = ROOT / "tests" / "data" / "broken"
SHIPPED = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "conversations" / "playbooks").glob("*.yaml"))]
EXPECTED = (BROKEN / "expected.txt").read_text(encoding="utf-8").splitlines()

SMALL = """playbook: check-in
title: A short check-in
version: 1
steps:
  - ask: agreement
    kind: consent
    text: May I ask you a few questions?
    short: agreement
    saves: consent.questions
    if_declined: That is fine.
  - ask: sites
    kind: int
    text: How many offices do you have?
    short: offices
    hint: A number, like 3.
    why: Each needs its own line.
    check: answer >= 1
    used_for: [roadmap]
  - ask: files
    kind: choice
    text: Where do your files live?
    short: files
    why: It decides what has to be backed up.
    when: sites > 1
    choices:
      cloud: {label: In the cloud, also: [online]}
      office: {label: On a server}
    used_for: [roadmap]
"""


@pytest.mark.parametrize("file", sorted(BROKEN.glob("*.yaml")), ids=lambda file: file.stem)
def test_broken_playbook_is_refused_with_its_lines_and_mends(file: Path) -> None:
    begun = time.process_time()
    with pytest.raises(PlaybookError) as refused:
        read_playbook(file.read_text(encoding="utf-8"), file.name)
    assert time.process_time() - begun < 1
    assert str(refused.value).splitlines() == [line for line in EXPECTED if line.startswith(f"{file.name}:")]


HOSTILE = {
    "ten megabytes": "title: " + "x" * 10_000_000,
    "quarter of a megabyte": "title: '" + "x\n\n" * 80_000 + "'",
    "bomb": "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
    "brackets": "[" * 250_000,
    "braces": "{" * 250_000,
    "question marks": "? " * 120_000,
    "dashes": "- " * 120_000,
    "many values": "- \n" * 80_000,
    "many keys": "".join(f"key{n}: v\n" for n in range(20_000)),
    "many steps": "steps:\n" + "  - {say: a, text: b}\n" * 4_000,
    "many heavy steps": SMALL
    + "".join(
        f"  - {{ask: q{n}, kind: int, text: a, short: s{n}, why: b, used_for: [need], when: sites > {n} and sites < 1"
        f" and files == 'cloud' and files == 'office' and not skipped(sites)}}\n"
        for n in range(97)
    ),
    "python": "title: !!python/object/apply:os.system [ls]",
    "tag directive": "%TAG ! tag:yaml.org,2002:python/\n---\ntitle: !object x",
    "lone surrogate": "title: \ud800",
    "escape": 'title: "' + "\\x41" * 60_000 + '"',
    "long condition": SMALL.replace("sites > 1", "sites > 1" + " or sites > 1" * 10_000),
    "deep condition": SMALL.replace("sites > 1", "(" * 10_000 + "sites" + ")" * 10_000),
    "memory in a condition": SMALL.replace("sites > 1", "sites > 1 and 'a' * 10 ** 9 == 'a'"),
    "time in a condition": SMALL.replace("sites > 1", "sites > 9 ** 9 ** 9"),
    "memory in a text": SMALL.replace("Where do your", "'{{ \"a\" * 10 ** 9 }} Where do your files live?' #"),
    "time in a text": SMALL.replace("Where do your", "'{% for x in range(10 ** 9) %}x{% endfor %}' #"),
    "deep text": SMALL.replace("Where do your", "'" + "{% if sites is defined %}" * 5_000 + "' #"),
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_refused_within_a_second(source: str) -> None:
    """By the clock of the process, which counts double where two processes share one processor."""
    begun = time.process_time()
    with pytest.raises(PlaybookError) as refused:
        read_playbook(source, "hostile.yaml")
    assert time.process_time() - begun < 2
    assert all(problem.line >= 1 and problem.mend for problem in refused.value.problems)


def test_a_problem_is_one_line() -> None:
    with pytest.raises(PlaybookError) as refused:
        read_playbook(SMALL.replace("    text: How", "    txt: How"), "discovery.yaml")
    assert str(refused.value) == 'discovery.yaml:13: question "sites": unknown key "txt", did you mean "text"?'


def test_plain_texts_are_in_the_first_language() -> None:
    playbook = read_playbook(SMALL.replace("version: 1", "version: 1\nlanguages: [en-GB, en]"), "small.yaml")
    assert playbook.questions["sites"].text.by_language == {"en-GB": "How many offices do you have?"}
    assert playbook.questions["files"].choices["cloud"].also == {"en-GB": ("online",)}


@pytest.mark.parametrize(
    ("languages", "text"),
    [
        (("en-GB", "en"), "British"),
        (("en-US",), "English"),
        (("fr", "en"), "English"),
        (("fr",), "British"),
        ((), "British"),
    ],
)
def test_a_text_is_shown_in_the_first_language_it_has(languages: tuple[str, ...], text: str) -> None:
    source = SMALL.replace("version: 1", "version: 1\nlanguages: [en-GB, en]")
    source = source.replace("text: Where do your files live?", "text: {en-GB: British, en: English}")
    assert read_playbook(source, "small.yaml").questions["files"].text.in_(languages) == text


def test_what_was_written_stays_text() -> None:
    for text in ("18:00", "no", "1.10", "2027-01-12", "~", "0x1F"):
        playbook = read_playbook(SMALL.replace("label: In the cloud", f"label: {text}"), "small.yaml")
        label = playbook.questions["files"].choices["cloud"].label
        assert label.by_language == {"en": text}


def test_a_file_from_windows_is_the_same_playbook() -> None:
    windows = "\ufeff" + SMALL.replace("\n", "\r\n")
    assert _hashes(read_playbook(windows, "small.yaml")) == _hashes(read_playbook(SMALL, "small.yaml"))
    [problem] = inspect_playbook(windows.replace("short: offices", "shrt: offices"), "small.yaml").problems
    assert problem.line == 14


def test_typed_values_are_typed() -> None:
    playbook = read_playbook(SMALL.replace("kind: int", "kind: int\n    skippable: false"), "small.yaml")
    assert playbook.version == 1
    assert playbook.questions["sites"].skippable is False
    assert playbook.questions["sites"].kind is Kind.INT
    assert playbook.source.startswith("playbook: check-in")


def _hashes(playbook: Playbook) -> tuple[str, str]:
    return playbook.structure, playbook.wording


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("How many offices do you have?", "How many offices are there?", "wording"),
        ("hint: A number, like 3.", "hint: A number, like 4.", "wording"),
        ("short: offices", "short: sites", "wording"),
        ("label: On a server", "label: On our server", "wording"),
        ("also: [online]", "also: [online, web]", "wording"),
        ("title: A short check-in", "title: A check-in", "wording"),
        ("version: 1", "version: 1\nminutes: 5", "wording"),
        ("why: Each needs its own line.", "why: |\n      Each one needs its own line.", "wording"),
        ("check: answer >= 1", "check: answer >= 2", "structure"),
        ("when: sites > 1", "when: sites > 2", "structure"),
        ("office: {label", "closet: {label", "structure"),
        ("ask: files", "ask: data", "structure"),
        ("kind: int", "kind: range", "structure"),
        ("kind: int", "kind: int\n    saves: client.sites", "structure"),
        ("kind: int", "kind: int\n    who: [owner]", "structure"),
        ("version: 1", "version: 2", "nothing"),
        ("version: 1", "version: 1 # a remark", "nothing"),
        ("used_for: [roadmap]\n  - ask: files", "used_for: [roadmap]\n\n  # More\n  - ask: files", "nothing"),
    ],
)
def test_structure_and_wording_move_apart(old: str, new: str, moved: str) -> None:
    before, after = read_playbook(SMALL, "a.yaml"), read_playbook(SMALL.replace(old, new), "b.yaml")
    assert (before.structure != after.structure) is (moved == "structure")
    if moved != "structure":
        assert (before.wording != after.wording) is (moved == "wording")


def test_what_was_published_can_be_read_though_rules_changed() -> None:
    refused_today = SMALL.replace("That is fine.", "That is fine!")
    with pytest.raises(PlaybookError):
        read_playbook(refused_today, "small.yaml")
    assert _hashes(read_published(SMALL, "small.yaml")) == _hashes(read_playbook(SMALL, "small.yaml"))
    assert read_published(refused_today, "small.yaml").questions.keys() == {"agreement", "sites", "files"}


def test_warnings_do_not_refuse() -> None:
    source = SMALL.replace("    why: Each needs its own line.\n", "")
    inspected = inspect_playbook(source, "small.yaml")
    assert [problem.severity for problem in inspected.problems] == [Severity.WARNING]
    assert inspected.playbook == read_playbook(source, "small.yaml")


PIECES = st.sampled_from(
    ["", " ", "\n", ":", "- ", "{", "}", "[", "]", "'", '"', "#", "&a", "*a", "!!x", "|", "steps", "ask", "\t"]
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(max_size=200) | st.lists(PIECES | st.text(max_size=6), max_size=60).map("".join))
def test_any_text_is_read_or_refused(source: str) -> None:
    _is_read_or_refused(source)


def _is_read_or_refused(source: str) -> None:
    inspected = inspect_playbook(source, "any.yaml")
    if inspected.playbook is None:
        assert inspected.problems
    lines = max(1, len(source.splitlines()))
    assert all(1 <= problem.line <= lines and problem.what and problem.mend for problem in inspected.problems)


@st.composite
def _mutated(draw: st.DrawFn) -> str:
    lines = draw(st.sampled_from([SMALL, *SHIPPED])).splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 4))):
        index = draw(st.integers(0, len(lines) - 1))
        line = lines[index]
        at = draw(st.integers(0, len(line)))
        lines[index] = draw(
            st.sampled_from(
                [
                    "",
                    line * 2,
                    line[:at] + draw(PIECES) + line[at:],
                    line[:at] + line[at + 1 :],
                    line.replace(":", ""),
                    "  " + line,
                    line.rstrip("\n") + draw(PIECES) + "\n",
                    lines[draw(st.integers(0, len(lines) - 1))],
                ]
            )
        )
    return "".join(lines)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(_mutated())
def test_a_mistyped_playbook_is_read_or_refused(source: str) -> None:
    _is_read_or_refused(source)
