"""Somebody wants to talk about a need: the firm hears of it, once, where it may."""

import pytest

from tests.stage import ROOM
from tests.years import Years


@pytest.mark.parametrize("says", ["Let's talk", "call me"])
def test_the_room_is_told_once_with_what_to_do(migrated_url: str, says: str) -> None:
    with Years(migrated_url) as years:
        years.firm()
        years.knows(years.owner(), "backup_untested")
        years.until_said("hank")
        if says == "call me":
            years.says("hank", says)
        else:
            years.presses("hank", says)
        years.lives(4)
        told = [one.text for one in years.seen(ROOM) if "wants to talk" in one.text]
        assert len(told) == 1
        assert "hank, Acme, wants to talk about **N-1**" in told[0]
        assert "Suggested: call within two working days" in told[0]
