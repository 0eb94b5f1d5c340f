"""What lint says, rule by rule, beyond the broken playbooks of tests/data/broken; and what it lets pass."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from conversations.reader import inspect_playbook

BASE = (Path(__file__).parents[1] / "data" / "lint_base.yaml").read_text(encoding="utf-8")

Edit = tuple[str, str]


def _said(edits: Sequence[Edit]) -> list[str]:
    source = BASE
    for old, new in edits:
        assert old in source
        source = source.replace(old, new, 1)
    return [str(problem) for problem in inspect_playbook(source, "p.yaml").problems]


def test_the_base_has_no_problem() -> None:
    assert _said([]) == []


IN_SITES = "    used_for: [roadmap] # sites\n"
IN_PAIN = "    used_for: [report] # pain\n"
WHEN = "when: growth == 'grow'"
TEXT = "How many new people?"


NOT_SAME = '"growth" is asked of owner only, this of it: let both be asked of the same people'


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        # Conditions
        ((WHEN, "when: systems == 'mail'"), "systems is a list of choices: write any_of(systems, 'mail')"),
        ((WHEN, "when: systems in ['mail']"), "systems is a list of choices: write any_of(systems, ...)"),
        ((WHEN, "when: any_of(systems, 'fax')"), "'fax' is not a choice of systems: it can be files, mail, none"),
        ((WHEN, "when: \"'fax' in systems\""), "'fax' is not a choice of systems"),
        ((WHEN, "when: any_of(sites, '3')"), "sites is a number: any_of cannot be used with it"),
        ((WHEN, "when: words(sites) > 3"), "sites is a number: words cannot be used with it"),
        ((WHEN, "when: days_since(age) > 3"), "age is a length of time: days_since cannot be used with it"),
        ((WHEN, "when: age > 5"), "age is a length of time, 5 is not: for example age > '5 years'"),
        ((WHEN, "when: age > 'long'"), "age is a length of time, 'long' is not"),
        ((WHEN, "when: moved > 2020"), "moved is a date, 2020 is not: for example moved > '2027-03'"),
        ((WHEN, "when: moved > 'soon'"), "moved is a date, 'soon' is not"),
        ((WHEN, "when: age > moved"), "age is a length of time, moved is a date: they cannot be compared"),
        ((WHEN, "when: pain + 3 > 4"), "pain + 3 makes no sense: add numbers to numbers"),
        ((WHEN, "when: min(words(sites), 3) > 4"), "sites is a number: words cannot be used with it"),
        ((WHEN, "when: today() - moved > 3"), "today() - moved is a length of time, 3 is not"),
        ((WHEN, "when: pain > 3"), "pain is a text: it has no order"),
        ((WHEN, "when: pain == 3"), "pain is a text, 3 is a number"),
        ((WHEN, "when: insured == 'maybe'"), "'maybe' is not a choice of insured, did you mean \"maybe-no\"?"),
        ((WHEN, "when: growth"), '"growth" alone is neither true nor false: compare it: growth == '),
        ((WHEN, "when: pain"), '"pain" alone is neither true nor false: compare it: answered(pain)'),
        ((WHEN, "when: age"), "compare it: age > '5 years'"),
        ((WHEN, "when: moved"), "compare it: moved > today()"),
        ((WHEN, "when: systems"), "compare it: any_of(systems, 'files')"),
        ((WHEN, "when: sites in ['a']"), "sites is a number: write == or >"),
        ((WHEN, "when: growth in sites"), "sites is not a list"),
        ((WHEN, "when: answered(sites) == 'yes'"), "is true or false by itself"),
        ((WHEN, "when: contact.role == 'boss'"), "'boss' is not a choice of contact.role"),
        ((WHEN, "when: role == 'owner'"), 'did you mean "contact.role"?'),
        ((WHEN, "when: today > moved"), "`today` without brackets: for example answer >= today()"),
        ((WHEN, "when: insured == yes"), "`yes` without quotes: write 'yes'"),
        ((WHEN, "when: answer > 3"), "answer can be used in check:"),
        ((WHEN, "when: lease > today()"), '"lease" is not the answer to an earlier question'),
        ((WHEN, "when: sites > 3 and sites < 2"), "can never be true"),
        ((WHEN, "when: age > '5 years' and age < '1 year'"), "can never be true"),
        ((WHEN, "when: 1 > 2"), "can never be true"),
        ((WHEN, "when: \"'a' == 'b'\""), "can never be true"),
        ((WHEN, "when: answered(sites) and skipped(sites) and not answered(sites)"), "can never be true"),
        (
            (WHEN, "when: not (sites > 3)"),
            'warning: question "joiners": when: `not` before a comparison: write sites <= 3',
        ),
        ((WHEN, "when: not growth == 'grow'"), "write growth != 'grow'"),
        (("check: answer >= 1", "check: answer >= '1 year'"), "check: answer is a number, '1 year' is a text"),
        (("count: sites", "count: min(age, 3)"), "`min(age, 3)` is not a number"),
        (
            ("count: sites", "count: stes"),
            'count: "stes" is not the answer to an earlier question, did you mean "sites"?',
        ),
        (("kind: int\n    short: new people", "kind: int\n    who: [it]\n    short: new people"), NOT_SAME),
        # Texts
        ((TEXT, "How many new people, {{ growth }}?"), "{{ growth }} may not be answered"),
        ((TEXT, "How many at {{ site.name }}?"), '"site.name" is not known here'),
        ((TEXT, "'{{ client.name | upper }} has how many?'"), '"| upper" cannot be used in a text'),
        ((TEXT, "'{{ 3 + 4 }} people?'"), "only names can stand between {{ and }}"),
        ((TEXT, "'{{ client.name() }}?'"), "only names can stand between {{ and }}"),
        ((TEXT, "'{% set x = 1 %}How many?'"), "only {{ name }} and {% if name is defined %}"),
        ((TEXT, "'{% if sites > 3 %}How many?{% endif %}'"), "this test cannot be used in a text"),
        ((TEXT, "'{% if site is defined %}How many?{% endif %}'"), '"site" is not known here'),
        ((TEXT, "'{% if sites is defined %}{{ age }}{% endif %}?'"), "{{ age }} may not be answered"),
        ((TEXT, "'{% if sites is defined %}How many?'"), "the text cannot be read"),
        ((TEXT, "x" * 301), 'warning: question "joiners": a text of 301 characters'),
        ((TEXT, "x" * 1_201), "a text of 1201 characters: at most 1200"),
        ((TEXT, "'" + "{{ client.name }}" * 21 + "'"), "too many values in a text: at most 20"),
        (("short: new people", 'short: "{{ client.name }}"'), '"short" cannot hold values: write plain words'),
        (("label: Mail", 'label: "{{ client.name }}"'), '"label" cannot hold values'),
        # Questions
        (
            (IN_SITES, f"{IN_SITES}    probe: {{ask: example}}\n"),
            '"probe" does not go with kind int: it goes with text',
        ),
        ((IN_SITES, f"{IN_SITES}    currency: USD\n"), '"currency" does not go with kind int'),
        ((IN_SITES, f"{IN_SITES}    tense: past\n"), '"tense" does not go with kind int'),
        (
            ("    tense: past\n", ""),
            'warning: question "moved": "in July" is taken for the next July, never for the last',
        ),
        ((IN_SITES, f"{IN_SITES}    scale: {{low: a, high: b}}\n"), '"scale" does not go with kind int'),
        ((IN_SITES, f"{IN_SITES}    other: true\n"), '"other" does not go with kind int'),
        ((IN_SITES, f"{IN_SITES}    if_declined: Fine.\n"), '"if_declined" does not go with kind int'),
        ((IN_SITES, f"{IN_SITES}    saves: consent.sites\n"), 'a question of kind int cannot save "consent.sites"'),
        (
            ("saves: consent.questions", "saves: client.agreed"),
            'a question of kind consent cannot save "client.agreed"',
        ),
        (("saves: item.lease", "saves: client.lease"), "inside a loop write item.something"),
        ((IN_PAIN, f"{IN_PAIN}    ask_again: 1 year\n"), "an answer that is not saved is always asked: add saves:"),
        (("    saves: consent.questions\n", ""), 'warning: question "agreement": the consent is not saved'),
        (("    why: To plan. # sites\n", ""), 'warning: question "sites": no why'),
        (("lowest: 1\n", "lowest: 5\n"), "a scale from 5 to 5: at most 11 steps, the lowest first"),
        (("highest: 5\n", "highest: 100\n"), "a scale from 1 to 100"),
        ((IN_PAIN, "    used_for: [conversation]\n"), "the answer is for the conversation, but nothing in it reads it"),
        # Choices
        (("{label: Mail", "{unknown: true, label: Mail"), "a second choice for not knowing: keep one"),
        (("      shrink: {label: Fewer}", "      shrink: {label: Fewer, alone: true}"), '"alone" is for kind choices'),
        (("label: Mail", "label: Mail, also: ['2']"), '"2" is read as the number of a choice'),
        (("label: Mail", "label: Mail, also: [FILES.]"), '"files" means both "mail" and "files"'),
        (
            ("label: Mail", "label: Mail, also: {de: [Post]}"),
            '"also" has words in de, which this playbook does not have',
        ),
        # The whole
        (
            ("- ask: pain", "- ask: answer"),
            '"answer" cannot be an id: it has a meaning of its own: say more: my_answer',
        ),
        (("    kind: consent\n", "    kind: consent\n    when: 1 < 2\n"), "the agreement must be asked of everybody"),
        (("    sensitivity: 2\n", "    sensitivity: 3\n"), '"sensitivity" is too large: at most 2'),
    ],
)
def test_lint_says(edit: Edit, problem: str) -> None:
    said = _said([edit])
    assert [line for line in said if problem in line], said


@pytest.mark.parametrize(
    "edit",
    [
        (WHEN, "when: growth in ['grow', 'same']"),
        (WHEN, "when: insured"),
        (WHEN, "when: not insured"),
        (WHEN, "when: insured == 'maybe-yes' or insured != 'yes'"),
        (WHEN, "when: contact.role == 'owner' and sites + 1 > 3"),
        (WHEN, "when: age > '5 years' or days_since(moved) > 300"),
        (WHEN, "when: moved < today() - '1 year' and moved > '2020-01'"),
        (WHEN, "when: today() - moved > '1 year'"),
        (WHEN, "when: not answered(sites) or skipped(pain)"),
        (WHEN, "when: any_of(systems, 'mail', 'files') and 'mail' in systems and count(systems) > 1"),
        (WHEN, "when: vague(pain) or words(pain) < 6 or mentions(pain, 'backup')"),
        (WHEN, "when: 2 <= sites <= 9 and min(sites, 5) > 1"),
        (WHEN, "when: skipped(sites)"),
        (IN_SITES, "    used_for: [conversation]\n"),
        ("count: sites", "count: min(sites, 3)"),
        (TEXT, "You have {{ sites | default('some') }} offices at {{ client.name }}. How many new people?"),
        (TEXT, "'{% if sites is defined %}With {{ sites }} offices, how{% else %}How{% endif %} many new people?'"),
        (TEXT, "'{% if sites is defined and age is defined %}{{ sites }}, {{ age }}: how{% endif %} many?'"),
        (TEXT, "'{% if consultant.phone %}{{ consultant.phone }}{% endif %} How many?'"),
        ("Until when is the lease?", "Until when is the lease of {{ site.name }}, number {{ n }} ({{ site.n }})?"),
        ("hint: A number.", "hint: About 3."),
    ],
)
def test_lint_lets_pass(edit: Edit) -> None:
    assert _said([edit]) == []


def test_prices_are_named_only_where_money_is_asked_for() -> None:
    assert _said([("hint: Roughly.", "hint: Roughly, like $20,000 a year.")]) == []
    assert '"$20,000" is a price' in _said([("hint: A number.", "hint: A number, like $20,000.")])[0]


@pytest.mark.parametrize(
    "rude", ["Hurry.", "Don’t miss this.", "A great deal.", "Great question.", "Call ASAP.", "Yes!"]
)
def test_rude_words_are_refused(rude: str) -> None:
    assert len(_said([(TEXT, f"{rude} {TEXT}")])) == 1
