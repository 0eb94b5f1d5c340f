"""A person hears nothing twice in the same words, for whatever client and about whatever thing."""

from __future__ import annotations

import re

from tests.conversations.needs import Row
from tests.years import Years

UNTESTED: Row = ("client.backup_tried", "yesno", "no")


def test_whoever_answers_for_two_clients_hears_each_wording_once(sqlite_url: str) -> None:
    with Years(sqlite_url) as years:
        for client in ("Acme", "Bolt"):
            years.tells(years.owner("hank", client), [UNTESTED])
        years.lives(400)
        heard = [re.sub(r"^\*\*(.+?)\*\*: ", "", one.text) for one in years.seen("hank")]
        assert {text.partition("**: ")[0] for text in (one.text for one in years.seen("hank"))} == {"**Acme", "**Bolt"}
        assert len(heard) == 6, "six wordings, and no more"
        assert len(set(heard)) == 6


def test_two_servers_are_brought_up_in_different_words_as_long_as_there_are_some(sqlite_url: str) -> None:
    with Years(sqlite_url) as years:
        hank = years.owner()
        old: list[Row] = [("item.server_age", "duration", "P4Y", name) for name in ("North", "South")]
        years.tells(hank, [("client.servers", "int", "2"), *old])
        years.lives(120)
        heard = [re.sub("North|South", "it", one.text) for one in years.seen("hank")]
        assert len(heard) >= 4
        assert len(set(heard)) == len(heard)
