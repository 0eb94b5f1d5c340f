"""What a rule lacks is asked in a short conversation: of whom, when, after whose tap, and never twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.consultant import holding
from bot.interview.applying import Applying
from bot.interview.scene import Shelf
from bot.orders.order import Order
from bot.people.leaving import leave
from conversations.need.bank import OPEN_QUESTIONS
from storage.contact import Contact
from tests.conversations.needs import Row
from tests.stage import made, playbook_named
from tests.years import Years

AGREES: Row = ("consent.questions", "consent", "agree")
KNOWN: list[Row] = [
    ("client.growth_12m", "choice", "same"),
    ("client.backup_tried", "yesno", "yes"),
    ("client.servers", "int", "0"),
    ("client.desktop_software", "choices", "newer"),
    ("client.ups", "yesno", "no"),
    ("client.cyber_insurance", "yesno", "no"),
    ("client.key_person_leaving", "yesno", "no"),
]
"""All that the rules want to know: nothing follows, and nothing is missing."""


def knowing(*but: str) -> list[Row]:
    """All but these."""
    return [row for row in KNOWN if row[0] not in but]


def asked(years: Years, name: str) -> list[str]:
    """The openings that the person saw."""
    return [one.text for one in years.seen(name) if "something is missing" in one.text]


def client(years: Years, *rows: Row, automatic: bool = True, role: str = "owner") -> Contact:
    """Hank of Acme, who agreed to questions and told us this."""
    hank = years.contact("hank", "Acme", role)
    with years.database.work(years.now) as work:
        work.set_automatic(hank.client_id, automatic)
    years.tells(hank, [AGREES, *rows])
    return hank


def test_what_nobody_told_us_is_asked_two_weeks_later_and_kept(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = client(years, *knowing("client.ups"))
        years.lives(13)
        assert asked(years, "hank") == []
        years.lives(3)
        [opening] = asked(years, "hank")
        assert "Is there a box with a battery" in opening
        assert "1 of about 2" in opening
        years.presses("hank", "Yes")
        assert "When was its battery bought" in years.last("hank")
        years.says("hank", "June 2025")
        assert "That was all" in years.last("hank")
        assert [one.need.kind for one in years.needs(hank)] == ["ups_battery"]
        years.lives(400)
        assert len(asked(years, "hank")) == 1


def test_nothing_is_asked_where_nothing_is_missing(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        client(years, *KNOWN)
        years.lives(60)
        assert years.seen("hank") == []


def test_it_waits_for_the_tap_in_full_and_says_why(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        client(years, *knowing("client.backup_tried"), automatic=False)
        years.lives(15, released=False)
        assert years.seen("hank") == []
        with years.database.work(years.now) as work:
            lines = "\n".join(holding.today_lines(work))
        assert f"opening, {OPEN_QUESTIONS}" in lines
        assert "waits for your OK" in lines
        assert "Has anybody ever brought files back from your backup" in lines
        assert "because  nobody has told us yet: Backup tried" in lines
        with years.database.work(years.now) as work:
            holding.ok(Order(work, years.now, "Chris"), 1)
        years.send()
        assert len(asked(years, "hank")) == 1


def test_who_writes_before_the_tap_is_not_taken_for_answering(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = client(years, *knowing("client.ups"), automatic=False)
        years.lives(15, released=False)
        years.says("hank", "yes")
        assert "battery" not in years.last("hank")
        assert "client.ups" not in years.answers(hank)


def test_what_is_held_back_is_proposed_to_nobody_for_half_a_year(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = client(years, *knowing("client.ups"), automatic=False)
        vera = years.contact("vera", "Acme", "office")
        years.lives(15, released=False)
        with years.database.work(years.now) as work:
            holding.hold(Order(work, years.now, "Chris"), 1)
        for told_by in (hank, vera):
            years.tells(told_by, [AGREES])
            years.lives(30)
        assert asked(years, "hank") + asked(years, "vera") == []


def test_whoever_does_not_know_is_not_asked_but_somebody_else(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        years.contact("vera", "Acme", "office")
        years.tells(years.contact_of("vera"), [AGREES])
        client(years, *knowing("client.desktop_software"), ("client.desktop_software", "choices", "unknown"))
        years.lives(30)
        assert asked(years, "hank") == []
        assert len(asked(years, "vera")) == 1
        assert "still in use on the desks" in asked(years, "vera")[0]
        years.says("vera", "I don't know")
        years.lives(400)
        assert len(asked(years, "vera")) == 1
        assert asked(years, "hank") == []


def test_the_technician_is_asked_before_the_owner(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        tim = years.contact("tim", "Acme", "it")
        years.tells(tim, [AGREES])
        client(years, *knowing("client.ups"))
        years.lives(30)
        assert (len(asked(years, "tim")), len(asked(years, "hank"))) == (1, 0)


def test_a_question_goes_only_to_roles_that_are_asked_it(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        client(years, *knowing("client.cyber_insurance"), role="it")
        years.lives(30)
        assert asked(years, "hank") == []


def test_what_is_confidential_never_stands_alone(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        client(years, *knowing("client.growth_12m"))
        years.lives(30)
        assert asked(years, "hank") == []


def test_what_is_confidential_stands_between_two_others(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        client(years, *knowing("client.growth_12m", "client.ups", "client.backup_tried"))
        years.lives(20)
        assert "backup" in asked(years, "hank")[0]
        years.presses("hank", "Yes")
        assert "more people than today" in years.last("hank")
        years.presses("hank", "About as many")
        assert "battery" in years.last("hank")


def test_things_are_asked_by_the_names_they_have(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = client(
            years,
            *knowing("client.servers"),
            ("client.servers", "int", "2"),
            ("item.server_age", "duration", "P3Y", "Big {{ box }}"),
            ("item.server_age", "duration", "P2Y", "Ada"),
            ("item.server_os", "text", "server 2022", "Ada"),
        )
        years.lives(16)
        [opening] = asked(years, "hank")
        assert r"Which system does Big {{ box }} run" in opening.replace("\\", "")
        years.says("hank", "server 2019")
        assert "That was all" in years.last("hank")
        with years.database.work(years.now) as work:
            found = {(one.key, one.item): one.value for one in work.counting(hank.client_id)}
        assert found["item.server_os", "Big {{ box }}"] == "windows_server_2019"


def test_how_many_there_are_leads_to_each_of_them(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        client(years, *knowing("client.servers"))
        years.lives(16)
        assert "How many servers" in asked(years, "hank")[0]
        years.says("hank", "1")
        assert "What do you call your server" in years.last("hank")
        for words in ("Ada", "3 years", "server 2022"):
            years.says("hank", words)
        assert "That was all" in years.last("hank")


def _is_asked_anyway(years: Years, hank: Contact) -> None:
    years.start(playbook_named("machines"), years.contact("vera", "Acme", "office"))
    years.tells(hank, [])


def _is_told(years: Years, hank: Contact) -> None:
    years.tells(hank, [("client.ups", "yesno", "no")])


def _stops(years: Years, hank: Contact) -> None:
    years.says("hank", "stop")


def _leaves(years: Years, hank: Contact) -> None:
    with years.database.work(years.now) as work:
        leave(Applying(work, made("hank leaves"), years.now, "reply"), hank, Shelf())


def _takes_the_agreement_back(years: Years, hank: Contact) -> None:
    years.tells(hank, [("consent.questions", "consent", "decline")])


def _talks(years: Years, hank: Contact) -> None:
    years.start(playbook_named("offices"), hank)


SILENCERS: dict[str, Callable[[Years, Contact], None]] = {
    "it is told": _is_told,
    "stop": _stops,
    "left": _leaves,
    "the agreement is taken back": _takes_the_agreement_back,
    "another conversation is open": _talks,
}


@pytest.mark.parametrize("silencer", SILENCERS)
@pytest.mark.parametrize("planned", [False, True], ids=["before it is planned", "when it is released"])
def test_nothing_is_asked_after(migrated_url: str, silencer: str, planned: bool) -> None:
    with Years(migrated_url) as years:
        hank = client(years, *knowing("client.ups"), automatic=not planned)
        if planned:
            years.lives(14, released=False)
            years.releases()
        SILENCERS[silencer](years, hank)
        years.lives(25)
        assert asked(years, "hank") == []


def test_nothing_is_asked_that_another_conversation_asks_anyway(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        hank = client(years, *knowing("client.ups"))
        _is_asked_anyway(years, hank)
        years.lives(3)
        assert years.planned() == ()


def test_a_question_that_is_not_answered_ends_like_any_other(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        client(years, *knowing("client.ups"))
        years.lives(70)
        assert len([one for one in years.seen("hank") if "battery" in one.text]) == 3
        years.tells(years.contact_of("hank"), [])
        years.lives(70)
        assert len([one for one in years.seen("hank") if "battery" in one.text]) == 3


def test_the_same_question_goes_out_once_however_often_it_is_claimed(migrated_url: str) -> None:
    with Years(migrated_url) as years:
        client(years, *knowing("client.ups"))
        years.platform.refuses.add("hank")
        years.lives(16)
        years.platform.refuses.clear()
        hank = years.contact_of("hank")
        with years.database.work(years.now) as work:
            talks = work.conversations(hank.id)
        assert [talk.playbook for talk in talks] == [OPEN_QUESTIONS]
