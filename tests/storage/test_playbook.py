"""Published playbooks never change; a structure shows its newest wording."""

from dataclasses import replace
from datetime import timedelta

from storage.database import Database
from storage.playbook import Edition
from tests.storage.settlement import EDITION, NOON, made


def edition(structure: str, wording: str) -> Edition:
    source = f"{structure} in {wording}"
    return replace(EDITION, id=made(source), structure=structure, wording=wording, source=source)


def publish(database: Database, new: Edition, minute: int) -> bool:
    with database.work(NOON + timedelta(minutes=minute)) as work:
        return work.publish(new)


def test_a_new_wording_is_shown_in_its_structure_only(database: Database) -> None:
    for minute, new in enumerate([edition("s1", "w1"), edition("s2", "w1"), edition("s1", "w2")]):
        assert publish(database, new, minute)
    with database.work(NOON) as work:
        assert work.playbook_source("discovery", "s1") == ("w2", "s1 in w2")
        assert work.playbook_source("discovery", "s2") == ("w1", "s2 in w1")
        assert work.playbook_source("discovery", "s3") is None
        assert work.playbook_source("roadmap", "s1") is None
        assert len(work.playbooks()) == 3


def test_what_was_published_last_is_what_begins(database: Database) -> None:
    first, second = edition("s1", "w1"), edition("s2", "w1")
    assert publish(database, first, 0)
    assert publish(database, second, 1)
    assert not publish(database, second, 2)
    with database.work(NOON) as work:
        assert work.newest_playbook("discovery") == second
        assert work.newest_playbook("roadmap") is None
    assert publish(database, first, 3)
    with database.work(NOON) as work:
        assert work.newest_playbook("discovery") == first
        assert len(work.playbooks()) == 2


def test_an_edition_that_comes_back_is_the_one_it_was(database: Database) -> None:
    publish(database, edition("s1", "w1"), 0)
    publish(database, edition("s1", "w2"), 1)
    publish(database, replace(edition("s1", "w1"), id=made("another"), source="changed"), 2)
    with database.work(NOON) as work:
        assert work.playbook_source("discovery", "s1") == ("w1", "s1 in w1")
        assert {(each.wording, each.source) for each in work.playbooks()} == {("w1", "s1 in w1"), ("w2", "s1 in w2")}
