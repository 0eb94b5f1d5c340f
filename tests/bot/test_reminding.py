"""Reminders count from when a question was seen, not from when it was meant to be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.stage import playbook_named
from tests.years import Years

FRIDAY_EVENING = datetime(2026, 11, 27, 18, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


def _seen_after(years: Years, count: int) -> datetime:
    """The moment, to the hour, at which the contact has seen more than so much."""
    for _ in range(24 * 30):
        years.jumps(years.now + timedelta(hours=1))
        if len(years.seen("hank")) > count:
            return years.now
    raise AssertionError("nothing more was said in a month")


def test_what_waited_over_a_weekend_is_repeated_two_days_after_it_was_seen(migrated_url: str) -> None:
    with Years(migrated_url, FRIDAY_EVENING) as years:
        years.start(playbook_named("offices"), years.owner())
        assert _seen_after(years, 0) == MONDAY
        assert _seen_after(years, len(years.seen("hank"))) == MONDAY + timedelta(days=2)
        assert _seen_after(years, len(years.seen("hank"))) == MONDAY + timedelta(days=9)


def test_a_second_reminder_comes_a_week_after_the_first_was_let_go(migrated_url: str) -> None:
    with Years(migrated_url, MONDAY) as years:
        years.start(playbook_named("offices"), years.owner(automatic=False))
        _seen_after(years, 0)
        years.lives(7, released=False)
        years.releases()
        first, count = _seen_after(years, len(years.seen("hank"))), len(years.seen("hank"))
        years.lives(6)
        assert len(years.seen("hank")) == count
        years.until_said("hank", days=7)
        assert years.now - first >= timedelta(days=7)


def test_a_reminder_that_nobody_let_go_is_not_spoken_of_as_said(migrated_url: str) -> None:
    with Years(migrated_url, MONDAY) as years:
        years.start(playbook_named("offices"), years.owner(automatic=False))
        _seen_after(years, 0)
        years.lives(9, released=False)
        assert len(years.planned()) == 1
        years.releases()
        _seen_after(years, 1)
        assert "This one is still open" in years.last("hank")
        assert "once more" not in years.last("hank")
        years.lives(40)
        assert "did not answer offices after one reminder: call" in years.journal()


def test_who_was_told_where_we_were_is_not_told_again_with_the_answer(migrated_url: str) -> None:
    with Years(migrated_url, MONDAY) as years:
        years.start(playbook_named("offices"), years.owner())
        _seen_after(years, 0)
        years.says("hank", "I agree")
        assert "So far" in years.until_said("hank")
        years.now += timedelta(hours=5)
        years.says("hank", "2")
        assert "So far" not in years.last("hank")
        years.now += timedelta(days=1)
        years.says("hank", "Harbour Street")
        assert "So far" in years.last("hank")
