"""The data files: the shipped ones are sound, and of broken ones everything is said, with its line."""

from datetime import date

import pytest

from conversations.authoring.problem import PlaybookError
from conversations.lint.nudging import nudge_problems
from conversations.need.catalogue import read_catalogue, read_kind
from conversations.need.judging import MOST_SAID, judge_kind
from conversations.need.lifecycle import read_lifecycle
from conversations.reader import read_playbook
from tests.conversations.needs import CATALOGUE, FILES, LIFECYCLE, ROOT

PUSHY = """
Act now and save money.
Buy now, pay later.
This is our best offer of the year.
We have a special price for you this month.
Only today: a free assessment of your network.
Last chance to renew before the rise.
Your server is at risk. Call us today.
Hackers love old servers like yours.
You need to replace this server.
You should upgrade to the latest version.
You must act before it's too late.
Time is running out for your server.
The clock is ticking.
Don't wait until it breaks.
Don't miss this opportunity.
We recommend a modern solution.
Our experts are happy to help.
Let us help you with a seamless move.
Most companies your size have already changed.
Your competitors are already in the cloud.
Don't fall behind.
This investment pays for itself.
The return on investment is excellent.
It costs only $4,999.
A new one is about 5,000 euros.
Now 20% off.
Ask for a quote.
We would be happy to send you a proposal.
Book a meeting with us.
Schedule a call this week.
Click here to learn more.
Reply now to reserve your slot.
This is urgent.
Please respond as soon as possible.
Hurry, the old version ends soon.
A disaster is waiting to happen.
Imagine the nightmare of losing everything.
You will regret it if you do nothing.
You can't afford to lose your data.
Peace of mind, guaranteed.
Our award-winning team is ready.
Unlock the potential of your business.
Future-proof your company with a new server.
Boost your productivity with faster machines.
Take advantage of our package.
What do you think?
Shall we send you an offer?
Great news! A new server is here.
This is a friendly reminder: your server is old.
Final notice about your unsupported system.
It's time to upgrade.
Everyone else has done it by now.
Simply sign here and we take care of the rest.
Just call and we do the rest.
The price goes up in January.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", PUSHY)
def test_pushy_sentences_are_refused(sentence: str) -> None:
    assert list(nudge_problems(("say", "soon", 0), sentence, "en"))


def test_there_are_fifty_of_them() -> None:
    assert len(set(PUSHY)) >= 50


def test_every_shipped_text_passes() -> None:
    texts = [
        text
        for kind in CATALOGUE.kinds.values()
        for text in (kind.more, kind.title, *(wording.text for said in kind.say.values() for wording in said))
    ]
    assert [problem for text in texts for problem in nudge_problems((), text.in_(("en",)), "en")] == []
    assert len({text.in_(("en",)) for text in texts}) == len(texts) > 100


@pytest.mark.parametrize("name", CATALOGUE.kinds)
def test_every_stage_has_enough_words_that_always_fit(name: str) -> None:
    kind = CATALOGUE.kinds[name]
    assert all(kind.plain[stage] >= MOST_SAID[stage] for stage in kind.say)


def test_every_fact_that_a_need_reads_is_in_the_documents() -> None:
    page = (ROOT / "docs/needs.md").read_text(encoding="utf-8")
    rested_on = {kind.about for kind in CATALOGUE.kinds.values()}
    rested_on |= {name for kind in CATALOGUE.kinds.values() if kind.has for name in kind.has.names}
    assert not [key for key in rested_on if f"`{key}`" not in page]


def test_facts_are_asked_in_the_shape_in_which_needs_read_them() -> None:
    """Those that no playbook asks yet come from a consultant's note."""
    shapes = {
        "int": "number",
        "range": "number",
        "yesno": "yesno",
        "date": "date",
        "duration": "age",
        "choice": "choice",
    }
    expected = {
        "client.servers": "number",
        "client.headcount": "number",
        "client.headcount_12m": "number",
        "client.growth_12m": "choice",
        "client.first_start": "date",
        "client.backup_tried": "yesno",
        "client.cyber_insurance": "yesno",
        "client.cyber_renewal": "date",
        "item.server_age": "age",
    }
    asked = {}
    for path in (ROOT / "conversations/playbooks").glob("*.yaml"):
        for question in read_playbook(path.read_text(encoding="utf-8"), path.name).questions.values():
            asked[question.saves] = shapes.get(question.kind.value)
    assert {key: asked.get(key) for key in expected} == expected


EXCEPTIONS = {
    ("windows_server_2016", "paid"): "Saturday",
    ("sql_server_2014", "paid"): "Monday",
    ("sql_server_2019", "mainstream"): "Friday",
    ("sql_server_2025", "mainstream"): "Monday",
    ("sql_server_2025", "security"): "Sunday",
}
"""The reason of each stands in the file, as `other_day`."""


def test_microsoft_ends_support_on_tuesdays() -> None:
    other = {}
    for code, product in CATALOGUE.lifecycle.products.items():
        if product.patch_tuesday:
            for name in ("mainstream", "security", "paid"):
                day: date | None = getattr(product, name)
                if day and day.weekday() != 1:
                    other[code, name] = f"{day:%A}"
                    assert product.other_day
    assert other == EXCEPTIONS


def test_only_makers_with_such_a_day_are_left_out() -> None:
    free = {code for code, product in CATALOGUE.lifecycle.products.items() if not product.patch_tuesday}
    assert {code.partition("_")[0] for code in free} == {"esxi"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Windows Server 2016", "windows_server_2016"),
        ("server 2016", "windows_server_2016"),
        ("SERVER 2012 R2", "windows_server_2012_r2"),
        ("windows_10", "windows_10"),
        ("Win10", "windows_10"),
        ("server 2106", None),
        ("windows", None),
        ("2016", None),
        ("", None),
    ],
)
def test_a_product_is_found_by_its_names_and_never_guessed(words: str, code: str | None) -> None:
    found = CATALOGUE.lifecycle.end_of(words)
    assert found == (CATALOGUE.lifecycle.products[code] if code else None)


def _said(source: str) -> list[str]:
    with pytest.raises(PlaybookError) as raised:
        read_kind(source, "k.yaml", judge_kind)
    return str(raised.value).splitlines()


BACKUP = FILES["backup_untested.yaml"]
AGE = FILES["server_age.yaml"]


@pytest.mark.parametrize(
    ("source", "old", "new", "problem"),
    [
        (
            BACKUP,
            "about: client.backup_tried",
            "abuot: client.backup_tried",
            'unknown key "abuot", did you mean "about"?',
        ),
        (BACKUP, "about: client.backup_tried", "", '"about" is missing'),
        (BACKUP, "client.backup_tried == 'no'", "client.backup_tried = 'no'", "when: "),
        (
            BACKUP,
            "client.backup_tried == 'no'",
            "not answered(client.backup_tried)",
            "cannot rest on what is not known",
        ),
        (BACKUP, "client.backup_tried == 'no'", "backup_tried == 'no'", '"backup_tried" is not a fact'),
        (BACKUP, "at once", "soon", '"soon" cannot be used for "first_mention"'),
        (BACKUP, "low: 0", "low: cheap", '"low" must be a whole number'),
        (BACKUP, "{{ told }}", "{{ told }", "the text cannot be read"),
        (BACKUP, "{{ told }}", "{{ date }}", '"date" is not known here'),
        (AGE, "{{ told }}", "{{ servers }}", "3 of 4 wordings can always be used"),
        (BACKUP, "I leave it with you.", "You should have one.", '"You should" pushes'),
        (BACKUP, "I leave it with you.", "It is 500 dollars.", '"500 dollars" is a price'),
        (BACKUP, "I leave it with you.", "Will you?", "a question in a nudge"),
        (BACKUP, "  open:", "  opne:", '"opne" is not known here'),
        (AGE, "life: 5 years}", "plus: 5 years}", "an age without the length of a life"),
        (AGE, "goes_on: 12 months", "goes_on: 3 years", "goes on for 3 years after its date"),
        (AGE, "  soon:", "  open:", 'no words for the stage "soon"'),
        (AGE, "{age: item.server_age,", "{age: item.server_age, date: item.bought,", "the date comes from two facts"),
    ],
)
def test_a_broken_kind_is_refused_with_its_line(source: str, old: str, new: str, problem: str) -> None:
    assert old in source
    said = _said(source.replace(old, new, 1))
    line = source[: source.index(old)].count("\n") + 1
    assert any(problem in one for one in said)
    assert all(one.startswith("k.yaml:") for one in said)
    assert any(abs(int(one.split(":")[1]) - line) <= 4 or "missing" in one or "wordings" in one for one in said)


def test_everything_wrong_is_said_at_once() -> None:
    source = (
        BACKUP.replace("need: backup_untested", "need: Backup!").replace("low: 0", "low: x").replace("more: ", "moer: ")
    )
    said = _said(source)
    assert [int(one.split(":")[1]) for one in said] == sorted(int(one.split(":")[1]) for one in said)
    assert len(said) >= 3


def test_the_same_words_twice_are_refused() -> None:
    again = BACKUP + "    - Nothing is wrong today, as far as anybody knows.\n" * 2
    assert [one for one in _said(again) if "the same words twice" in one]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "security: 2027-01-12\n    paid: 2030-01-12\n    patch_tuesday: true\n    other_day",
            "security: 2027-01-12\n    x",
            "unknown key",
        ),
        ("security: 2029-10-09", "security: 2029-10-10", "2029-10-10 is a Wednesday"),
        ("mainstream: 2018-10-09", "mainstream: 2024-10-08", "the dates are not in order"),
        ("also: [server 2019, win", "also: [server 2016, win", '"server 2016" is a name of windows_server_2016'),
        ("checked: 2026-08-22", "checked: lately", "checked"),
    ],
)
def test_broken_lifecycle_data_is_refused(old: str, new: str, problem: str) -> None:
    assert old in LIFECYCLE
    with pytest.raises(PlaybookError, match=r"lifecycle\.yaml:") as raised:
        read_lifecycle(LIFECYCLE.replace(old, new, 1), "lifecycle.yaml")
    assert problem in str(raised.value)


def test_the_problems_of_all_files_come_together() -> None:
    kinds = {"a.yaml": "", "b.yaml": BACKUP, "c.yaml": BACKUP}
    with pytest.raises(PlaybookError) as raised:
        read_catalogue(kinds, LIFECYCLE.replace("name: Office 2016", "nmae: Office 2016"), judge_kind)
    assert [one.partition(":")[0] for one in str(raised.value).splitlines()] == [
        "a.yaml",
        "c.yaml",
        *["lifecycle.yaml"] * 2,
    ]


def test_what_planted_a_need_has_a_revision() -> None:
    revisions = {kind.revision for kind in CATALOGUE.kinds.values()} | {CATALOGUE.lifecycle.revision}
    assert len(revisions) == len(CATALOGUE.kinds) + 1
    assert read_kind(BACKUP + "# a remark\n", "k.yaml", judge_kind).revision not in revisions
