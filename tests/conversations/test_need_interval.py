"""When needs come up: the table in docs/needs.md, and what holds whatever is replied and however late it is said."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.need.interval import last_day, next_mention
from conversations.need.need import NeedReply
from conversations.need.stage import Stage, stage_on
from tests.conversations.needs import CATALOGUE, EVERYTHING, ROOT, TODAY, always, planted, played, told

PAGE = (ROOT / "docs/needs.md").read_text(encoding="utf-8")
REPLIES = st.lists(st.sampled_from([None, NeedReply.KNOW, NeedReply.NOT_NOW, NeedReply.MORE]), min_size=50, max_size=50)
LATE = st.lists(st.integers(0, 40), min_size=50, max_size=50)


def _days(kind: str, answer: NeedReply | None) -> str:
    """The days of all mentions, counted from the date of the need, or from the day it was planted."""
    facts = told(EVERYTHING[kind])
    need = planted(facts, kind)
    zero = need.horizon or TODAY
    days = [(day - zero).days for day, _ in played(need, facts, always(answer))]
    before, behind = [str(-day) for day in days if day < 0], [str(day) for day in days if day >= 0]
    after = "after" if need.horizon else "after it is known"
    return "; ".join(f"{', '.join(part)} {name}" for part, name in ((before, "before"), (behind, after)) if part)


@pytest.mark.parametrize("kind", EVERYTHING)
def test_the_table_in_the_documents_is_the_function(kind: str) -> None:
    cells = [_days(kind, answer) for answer in (None, NeedReply.KNOW, NeedReply.NOT_NOW)]
    assert f"| `{kind}` | {' | '.join(cells)} |" in PAGE


@pytest.mark.parametrize("kind", EVERYTHING)
@given(replies=REPLIES, late=LATE, known_for=st.integers(0, 1500))
def test_whatever_is_replied(kind: str, replies: list[NeedReply | None], late: list[int], known_for: int) -> None:
    facts = told(EVERYTHING[kind])
    try:
        need = planted(facts, kind, TODAY + timedelta(days=known_for))
    except ValueError:
        return  # its time was over before it was known
    said = played(need, facts, lambda number: replies[number], late=lambda number: late[number])
    days = [day for day, _ in said]
    assert all(later - earlier >= timedelta(days=14) for earlier, later in pairwise(days))
    assert len({mention.text for _, mention in said}) == len({mention.words for _, mention in said}) == len(said)
    assert all(need.planted_at.date() <= day <= last_day(need, CATALOGUE.kinds[kind]) for day in days)
    assert len(said) <= 15
    assert all(mention.stage is stage_on(day, need.horizon) for day, mention in said)


@given(st.sampled_from(sorted(EVERYTHING)), st.integers(0, 1500), st.integers(0, 400))
def test_asked_later_the_answer_is_never_earlier(kind: str, first: int, more: int) -> None:
    need = planted(told(EVERYTHING[kind]), kind)
    early, late = (next_mention(need, CATALOGUE.kinds[kind], TODAY + timedelta(days=d)) for d in (first, first + more))
    assert late is None or (early is not None and early <= late)


@given(st.sampled_from(sorted(EVERYTHING)), REPLIES)
def test_a_reply_never_brings_the_next_mention_forward(kind: str, replies: list[NeedReply | None]) -> None:
    facts = told(EVERYTHING[kind])
    need = planted(facts, kind)
    silent, answered = played(need, facts), played(need, facts, lambda number: replies[number])
    assert len(answered) <= len(silent)
    if len(silent) > 1 and len(answered) > 1:
        assert answered[1][0] >= silent[1][0]


@pytest.mark.parametrize("answer", [NeedReply.NEVER, NeedReply.TALK])
@pytest.mark.parametrize("kind", EVERYTHING)
def test_after_never_or_lets_talk_there_is_nothing(kind: str, answer: NeedReply) -> None:
    facts = told(EVERYTHING[kind])
    assert len(played(planted(facts, kind), facts, always(answer))) == 1


@pytest.mark.parametrize("kind", EVERYTHING)
def test_i_know_is_quiet_for_months(kind: str) -> None:
    facts = told(EVERYTHING[kind])
    days = [day for day, _ in played(planted(facts, kind), facts, always(NeedReply.KNOW))]
    assert all(later - earlier >= timedelta(days=90) for earlier, later in pairwise(days))


def test_a_server_is_first_mentioned_two_years_before() -> None:
    facts = told([("client.servers", "int", "1"), ("item.server_age", "duration", "P1Y", "new")])
    need = planted(facts, "server_age")
    assert need.horizon == date(2030, 11, 21)
    assert played(need, facts)[0][0] == date(2028, 11, 21)


def test_growth_is_mentioned_at_once() -> None:
    facts = told(EVERYTHING["growth"])
    [(day, mention), *_] = played(planted(facts, "growth"), facts)
    assert (day, mention.stage) == (TODAY, Stage.THIS_YEAR)
