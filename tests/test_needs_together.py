"""Two needs about one server: whoever has replied to one is left alone by both, and one is said at a time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.consultant import holding
from bot.orders.order import Order
from conversations.need.need import NeedReply
from storage.contact import Contact
from storage.need import StoredNeed
from tests.conversations.needs import Row
from tests.years import Years

AGE: Row = ("item.server_age", "duration", "P3Y", "the old one")
SYSTEM: Row = ("item.server_os", "text", "server 2019", "the old one")
ELSEWHERE: Row = ("item.server_age", "duration", "P3Y", "the one in the hall")
BEGINS = datetime(2027, 2, 1, 12, tzinfo=UTC)
"""Both come up at once: the date of either is less than two years off."""
QUIET = {"I know, I know": 180, "Not now": 120}


def _about(years: Years, contact: Contact, *rows: Row) -> None:
    years.tells(contact, [("client.servers", "int", "2"), *rows])


def _need(years: Years, kind: str, item: str = "the old one") -> StoredNeed:
    with years.database.work(years.now) as work:
        return next(one for one in work.needs() if (one.need.kind, one.need.item) == (kind, item))


def _heard(years: Years) -> list[datetime]:
    """When something about the old server was said, to whomever."""
    with years.database.work(years.now) as work:
        needs = [one.need for one in work.needs() if one.need.item == "the old one"]
    return sorted(mention.at for need in needs for mention in need.mentions)


@pytest.mark.parametrize("label", QUIET)
def test_a_reply_to_one_rests_both(migrated_url: str, label: str) -> None:
    with Years(migrated_url, BEGINS) as years:
        _about(years, years.owner(), AGE, SYSTEM)
        years.until_said("hank")
        years.presses("hank", label)
        [first] = _heard(years)
        looked = [_need(years, kind).next_at for kind in ("server_age", "server_system_end")]
        assert all(at is not None and at.date() >= first.date() + timedelta(days=QUIET[label]) for at in looked)
        years.lives(QUIET[label] + 20)
        assert (_heard(years)[1] - first).days >= QUIET[label] - 1


@pytest.mark.parametrize("label", QUIET)
def test_what_waits_already_is_taken_back(migrated_url: str, label: str) -> None:
    with Years(migrated_url, BEGINS) as years:
        hank = years.owner()
        _about(years, hank, AGE, SYSTEM)
        years.until_said("hank")
        with years.database.work(years.now) as work:
            work.set_automatic(hank.client_id, False)
        years.lives(40, released=False)
        [waiting] = years.planned()
        assert waiting.need_id is not None
        years.presses("hank", label)
        assert years.planned() == ()
        years.lives(60)
        assert len(_heard(years)) == 1


def test_another_server_is_another_matter(migrated_url: str) -> None:
    with Years(migrated_url, BEGINS) as years:
        _about(years, years.owner(), AGE, SYSTEM, ELSEWHERE)
        years.until_said("hank")
        years.presses("hank", "Not now")
        years.lives(60)
        of_old, of_other = len(_heard(years)), len(_need(years, "server_age", "the one in the hall").need.mentions)
        assert sorted((of_old, min(of_other, 1))) == [1, 1]


def test_what_one_has_said_counts_for_a_colleague(migrated_url: str) -> None:
    with Years(migrated_url, BEGINS) as years:
        _about(years, years.owner(), AGE)
        years.until_said("hank")
        years.presses("hank", "Not now")
        _about(years, years.owner("ann"), SYSTEM)
        years.lives(110)
        assert years.seen("ann") == []
        years.until_said("ann", days=60)
        assert _need(years, "server_system_end").need.mentions


def test_whoever_never_replies_hears_of_it_no_more_often_than_of_one_need(sqlite_url: str) -> None:
    with Years(sqlite_url, BEGINS) as years:
        _about(years, years.owner(), AGE, SYSTEM)
        years.lives(660)
        moments = _heard(years)
        assert all(_need(years, kind).need.mentions for kind in ("server_age", "server_system_end"))
        assert all(later - earlier >= timedelta(days=27) for earlier, later in pairwise(moments))
        assert len(moments) <= 8


def test_while_one_waits_for_the_tap_the_other_is_not_planned(migrated_url: str) -> None:
    with Years(migrated_url, BEGINS) as years:
        _about(years, years.owner(automatic=False), AGE, SYSTEM)
        years.lives(38, released=False)
        [held] = years.planned()
        with years.database.work(years.now) as work:
            holding.hold(Order(work, years.now, "Chris"), next(one.number for one in holding.todays(work)))
        years.lives(20, released=False)
        [other] = years.planned()
        assert other.need_id not in (None, held.need_id)


def test_never_about_its_age_leaves_the_end_of_its_system(migrated_url: str) -> None:
    with Years(migrated_url, BEGINS) as years:
        _about(years, years.owner(), AGE, SYSTEM)
        years.until_said("hank")
        first = next(kind for kind in ("server_age", "server_system_end") if _need(years, kind).need.mentions)
        years.says("hank", "never")
        years.lives(50)
        assert _need(years, first).need.mentions[-1].reply is NeedReply.NEVER
        assert len(_heard(years)) == 2
