"""Who there is, at which client, and where each can be reached."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.client import NewClient
from storage.database import Database
from storage.errors import Conflict
from storage.installation import Installation
from storage.journal import Entry
from storage.person import Person
from tests.storage.settlement import NOON, Seat, made, settle, settled


def add_client(database: Database, name: str) -> None:
    with database.work(NOON) as work:
        work.add_client(NewClient(made(f"another {name}"), name))


@pytest.mark.parametrize("name", ["Müller & Co", "MÜLLER & CO", "  müller  &  co "])
def test_two_clients_never_have_one_name(database: Database, name: str) -> None:
    settled(database, "Müller & Co")
    with pytest.raises(Conflict, match='there is already a client "Müller & Co": give this one another name'):
        add_client(database, name)


def test_clients_and_contacts_have_short_numbers(database: Database) -> None:
    settled(database, "One", "Two", "Three")
    with database.work(NOON) as work:
        assert [(client.number, client.name) for client in work.clients()] == [(1, "One"), (2, "Two"), (3, "Three")]
        assert [(contact.number, contact.client_name) for contact in work.contacts()] == [
            (1, "One"),
            (2, "Two"),
            (3, "Three"),
        ]


def test_a_client_is_read_back_as_it_was_added(database: Database) -> None:
    new = NewClient(made("x"), "Acme", "strategic", "prospect", "Europe/Berlin", "de", "EUR", "de_DE", 7)
    with database.work(NOON) as work:
        added = work.add_client(new)
        assert work.client(added.id) == added
        assert work.client("no such client") is None
    assert {name: getattr(added, name) for name in new.__slots__} == {
        name: getattr(new, name) for name in new.__slots__
    }
    assert added.created_at == NOON


def test_one_person_is_a_contact_of_several_clients_but_once_of_each(database: Database) -> None:
    with database.work(NOON) as work:
        one = settle(work, "One")
        two = settle(work, "Two", person="One")
        assert one.address_id == two.address_id
        assert [contact.client_name for contact in work.contacts(person_id=one.person_id)] == ["One", "Two"]
        assert [contact.name for contact in work.contacts(two.client_id)] == ["Person One"]
        assert work.place(one.address_id).firms == 2
        with pytest.raises(Conflict, match="this person already is contact 2 of this client: nothing was added"):
            work.add_contact(made("again"), two.client_id, one.person_id, role="owner")


def test_who_left_left_once_and_stays_in_the_list(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        assert work.contact_left(seat.contact_id, NOON)
        assert not work.contact_left(seat.contact_id, NOON + timedelta(days=1))
        assert not work.contact_left("no such contact", NOON)
        [contact] = work.contacts()
        assert contact.left_at == NOON
        assert work.contact(seat.contact_id) == contact
        assert work.place(seat.address_id).firms == 0


def test_consultants_come_and_go(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        work.add_consultant(made("consultant"), seat.person_id, "owner")
        assert work.place(seat.address_id).consultant == (made("consultant"), "owner")
        assert work.consultant_left(made("consultant"), NOON)
        assert not work.consultant_left(made("consultant"), NOON)
        assert work.place(seat.address_id).consultant is None
        [consultant] = work.consultants()
    assert (consultant.name, consultant.role, consultant.left_at) == ("Person Acme", "owner", NOON)


def test_an_address_is_one_row_however_often_it_is_met(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        known = work.addresses(seat.person_id)
        assert work.address(known[0].installation_id, known[0].external_id) == known[0]
        assert (known[0].person_id, known[0].verified_at, known[0].status) == (seat.person_id, NOON, "active")
        stranger = work.address(known[0].installation_id, "a room", kind="room")
    assert (stranger.person_id, stranger.kind, stranger.verified_at) == (None, "room", None)


def test_an_address_never_changes_hands(database: Database) -> None:
    ours, theirs = settled(database, "Ours", "Theirs")
    with database.work(NOON) as work, pytest.raises(Conflict, match="belongs to somebody else"):
        work.link_address(ours.address_id, theirs.person_id)


def test_an_address_can_be_replaced(database: Database) -> None:
    old, new = settled(database, "Old", "New")
    with database.work(NOON) as work:
        work.set_address_status(old.address_id, "replaced", replaced_by=new.address_id)
        [address] = work.addresses(old.person_id)
    assert (address.status, address.replaced_by) == ("replaced", new.address_id)


def test_an_installation_is_known_by_its_channel_and_id(database: Database) -> None:
    first = Installation(made("first"), "slack", "A1/T1", "Acme", "SLACK_ACME")
    with database.work(NOON) as work:
        assert work.install(first) == first
        assert work.install(replace(first, id=made("second"), name="Acme again")) == first
        other = work.install(replace(first, id=made("third"), channel="telegram"))
        assert set(work.installations()) == {first, other}


def test_the_firm_can_be_named(database: Database) -> None:
    with database.work(NOON) as work:
        named = replace(work.firm(), name="Blue IT", consultant_name="Eva", phone="+49 30 1", zone="Europe/Berlin")
        work.set_firm(named)
        assert work.firm() == named


def test_a_person_keeps_language_zone_and_hours(database: Database) -> None:
    person = Person(made("x"), "Maria Lopez", "es", "Europe/Madrid", '{"mon": "10:00-14:00"}', None)
    with database.work(NOON) as work:
        work.add_person(person)
        assert work.persons() == (person,)
        work.set_stopped(person.id, NOON)
        assert work.person(person.id) == replace(person, stopped_at=NOON)
        work.set_stopped(person.id, None)
        assert work.person(person.id) == person


def test_the_journal_tells_the_latest_first(database: Database) -> None:
    one, two = settled(database, "One", "Two")
    entries = [
        replace(
            Entry(made(str(number)), NOON, "Eva", "contact left", "terminal", after=f'"{number}"'),
            at=NOON + timedelta(minutes=number),
            client_id=seat.client_id,
            contact_id=seat.contact_id,
        )
        for number, seat in enumerate((one, two, one))
    ]
    with database.work(NOON) as work:
        for entry in entries:
            work.note(entry)
        assert work.journal() == tuple(reversed(entries))
        assert work.journal(limit=1) == (entries[2],)
        assert work.journal(client_id=one.client_id) == (entries[2], entries[0])


def test_the_journal_never_mixes_two_clients(database: Database) -> None:
    ours, theirs = settled(database, "Ours", "Theirs")
    mixed = Entry(made("x"), NOON, "Eva", "x", "terminal", ours.client_id, theirs.contact_id)

    def note() -> None:
        with database.work(NOON) as work:
            work.note(mixed)

    with pytest.raises(Conflict, match="nothing was changed"):
        note()
