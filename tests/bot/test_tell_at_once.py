"""What a client wants to be told without waiting is no detail there: sooner, and with the name of who asked."""

import pytest

from tests.conversations.needs import Row
from tests.stage import ROOM
from tests.years import Years

LIST: Row = ("client.tell_at_once", "choices", "backup, spending")


@pytest.mark.parametrize(
    ("rows", "soon", "named"),
    [
        ([LIST], "(today)", True),
        ([("client.tell_at_once", "choices", "standstill")], "(when you can)", False),
        ([("client.tell_at_once", "choices", "nothing")], "(when you can)", False),
        ([("client.tell_at_once", "choices", "?")], "(when you can)", False),
        ([], "(when you can)", False),
    ],
)
def test_what_is_on_the_list_comes_sooner_and_names_who_asked(
    migrated_url: str, rows: list[Row], soon: str, named: bool
) -> None:
    with Years(migrated_url) as years:
        years.room()
        years.tells(years.contact("hank", "Acme"), rows)
        years.contact("vera", "Acme", "office")
        years.says("vera", "please order two laptops")
        [card] = [one.text for one in years.seen(ROOM) if "An order was given" in one.text]
        assert soon in card
        assert ("hank asked to be told of such a thing at once." in card) is named
