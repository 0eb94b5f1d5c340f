"""Needs, their mentions, pauses, reminders, and what is said unasked: as they are kept."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import bindparam, create_engine, text

from conversations.need.event import NeedDeclined, NeedParked, after
from conversations.need.need import CostRange, Need, NeedReply, NeedStatus
from conversations.need.stage import Stage
from storage.acceptable import parse
from storage.claim import Sent
from storage.columns import Instant
from storage.database import Database
from storage.errors import SchemaError, StaleNeed
from storage.need import StoredNeed
from storage.pause import StoredPause
from storage.reminding import Reminded
from storage.schema import MIGRATIONS, upgrade
from storage.transaction import SCHEMA
from storage.work import Work
from tests.storage.settlement import NOON, Seat, made, settle, settled

DAY = timedelta(days=1)


def need_of(seat: Seat, name: str = "server") -> Need:
    return Need(
        id=made(f"{seat.name} {name}"),
        number=0,
        kind="server_age",
        client_id=seat.client_id,
        contact_id=seat.contact_id,
        planted_at=NOON,
        why=(made("fact 1"), made("fact 2")),
        cost=CostRange(5000, 20000, "USD", "a source"),
        item="the old one",
        horizon=date(2028, 3, 1),
        rule="rule 1",
        lifecycle="lifecycle 1",
    )


def brought_up(work: Work, seat: Seat, stored: StoredNeed, name: str, *, held: bool = False) -> str:
    """A message that mentions the need, and its id."""
    message = replace(seat.said(name, "nudge", held=held), conversation_id=None)
    work.say([message])
    work.mention(stored, message.id, stage=Stage.FAR, words=f"hash of {name}")
    return message.id


def test_a_need_is_read_back_as_it_was_planted(database: Database, seat: Seat) -> None:
    new = need_of(seat)
    with database.work(NOON) as work:
        first = work.add_need(new, NOON)
        second = work.add_need(need_of(seat, "battery"), None)
    with database.work(NOON) as work:
        assert work.need(1) == first == StoredNeed(replace(new, number=1), 1, NOON)
        assert work.needs(seat.client_id) == work.needs(contact_id=seat.contact_id) == work.needs() == (first, second)
        assert work.need(3) is None


def test_a_mention_counts_once_it_was_said(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        stored = work.add_need(need_of(seat), NOON)
        message = brought_up(work, seat, stored, "it gets old")
    with database.work(NOON) as work:
        waiting = work.need(1)
        assert waiting is not None
        assert waiting.need.mentions == ()
        assert waiting.queued is not None
        assert (waiting.queued.message_id, waiting.queued.status) == (message, "pending")
        [claimed] = work.claim("me", 30, 1, business_now=NOON)
        work.finish(claimed.id, "me", Sent(NOON + DAY, "p1"))
    with database.work(NOON) as work:
        said = work.need(1)
        assert said is not None
        assert [(one.at, one.stage, one.words) for one in said.need.mentions] == [
            (NOON + DAY, Stage.FAR, "hash of it gets old")
        ]
        assert (said.queued, said.last_said) == (None, message)


def test_a_reply_is_kept_with_the_mention_it_answers(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        stored = work.add_need(need_of(seat), NOON)
        brought_up(work, seat, stored, "it gets old")
        [claimed] = work.claim("me", 30, 1, business_now=NOON)
        work.finish(claimed.id, "me", Sent(NOON, "p1"))
    with database.work(NOON) as work:
        said = work.need(1)
        assert said is not None
        parked = after(said.need, NeedParked(said.need.id, NOON + DAY, date(2027, 6, 1)))
        work.save_need(said, parked, NOON + 90 * DAY)
        with pytest.raises(StaleNeed, match="N-1 was changed by somebody else"):
            work.save_need(said, parked, None)
    with database.work(NOON) as work:
        kept = work.need(1)
        assert kept is not None
        assert (kept.need, kept.version, kept.next_at) == (parked, 2, NOON + 90 * DAY)
        assert kept.need.mentions[-1].reply is NeedReply.NOT_NOW


def test_what_is_queued_about_a_need_is_taken_back(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        stored = work.add_need(need_of(seat), NOON)
        other = work.add_need(need_of(seat, "battery"), NOON)
        brought_up(work, seat, stored, "held", held=True)
        kept = brought_up(work, seat, other, "of another need")
        assert work.drop_mentions(stored.need.id, "never") == 1
    with database.work(NOON) as work:
        assert [one.id for one in work.claim("me", 30, 5, business_now=NOON)] == [kept]


def test_due_needs_come_with_the_address_of_their_contact(database: Database) -> None:
    one, two = settled(database, "One", "Two")
    with database.work(NOON) as work:
        later = work.add_need(need_of(one), NOON + DAY)
        due = work.add_need(need_of(two), NOON)
        work.add_need(need_of(two, "never looked at"), None)
    with database.work(NOON) as work:
        assert work.claim_due_needs(10, NOON) == ((due.need.id, two.address_id),)
        work.look_again(due.need.id, None)
        assert work.claim_due_needs(10, NOON + DAY) == ((later.need.id, one.address_id),)


def test_of_due_needs_the_longest_overdue_are_claimed_and_the_nearest_date_comes_first(
    database: Database, seat: Seat
) -> None:
    horizons = (None, date(2030, 1, 1), date(2029, 1, 1), date(2029, 1, 1), date(2028, 1, 1))
    needs = [replace(need_of(seat, str(index)), horizon=day) for index, day in enumerate(horizons)]
    with database.work(NOON) as work:
        assert work.add_needs([(one, NOON + index * DAY) for index, one in enumerate(needs)]) == range(1, 6)
    with database.work(NOON) as work:
        due = work.claim_due_needs(4, NOON + 9 * DAY)
        assert [need_id for need_id, _ in due] == [needs[index].id for index in (2, 3, 1, 0)]
        work.look_again_each({needs[2].id: None, needs[3].id: NOON + 9 * DAY})
        assert [need_id for need_id, _ in work.claim_due_needs(4, NOON + 8 * DAY)] == [
            needs[index].id for index in (4, 1, 0)
        ]


def test_what_somebody_declined_stays_declined(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        stored = work.add_need(need_of(seat), NOON)
        work.save_need(stored, after(stored.need, NeedDeclined(stored.need.id, NOON)), None)
    with database.work(NOON) as work:
        [kept] = work.needs(seat.client_id)
        assert (kept.need.status, kept.need.closed_at) == (NeedStatus.DECLINED, NOON)


def test_one_query_tells_what_a_person_heard_unasked_for_any_client(database: Database) -> None:
    with database.work(NOON) as work:
        one = settle(work, "One")
        two = settle(work, "Two", person="One")
        three = settle(work, "Three")
        for seat, name, kind in ((one, "a", "opening"), (one, "b", "reply"), (three, "c", "nudge")):
            work.say([seat.said(name, kind)])  # type: ignore[arg-type]
        work.say([replace(two.said("d", "nudge", due_at=NOON + DAY, held=True), conversation_id=None)])
        [claimed] = work.claim("me", 30, 1, business_now=NOON, address_ids=[one.address_id])
        work.finish(claimed.id, "me", Sent(NOON, "p1"))
    with database.work(NOON) as work:
        heard = work.unasked_to(one.person_id, NOON - 30 * DAY)
        assert [(said.message_class, said.status, said.at) for said in heard] == [
            ("opening", "sent", NOON),
            ("nudge", "held", NOON + DAY),
        ]
        assert [said.status for said in work.unasked_to(one.person_id, NOON + DAY)] == ["held"]
        assert [at for _, at in work.unasked_sent(NOON, NOON - DAY)] == [NOON]


def test_what_waits_for_a_tap_is_released_rewritten_or_held_back(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        stored = work.add_need(need_of(seat), NOON)
        message = brought_up(work, seat, stored, "it gets old", held=True)
        assert work.rewrite(message, "It gets old, Hank.")
        assert work.claim("me", 30, 1, business_now=NOON) == ()
        assert work.hold_back(message, "held back by Chris")
        assert not work.release(message, NOON)
        assert work.put_back(message)
        assert work.release(message, NOON)
        assert not work.put_back(message)
    with database.work(NOON) as work:
        [planned] = work.planned(NOON - DAY, NOON + DAY)
        assert (planned.text, planned.status, planned.number, planned.kind) == (
            "It gets old, Hank.",
            "pending",
            1,
            "server_age",
        )
        assert (planned.client_name, planned.contact_id) == ("Acme", seat.contact_id)
        [claimed] = work.claim("me", 30, 1, business_now=NOON)
        assert not work.rewrite(claimed.id, "too late")
        assert not work.hold_back(claimed.id, "too late")


def test_the_last_thing_said_unasked_is_known_by_its_need(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        assert work.last_nudged(seat.address_id) is None
        brought_up(work, seat, work.add_need(need_of(seat), NOON), "it gets old")
        [claimed] = work.claim("me", 30, 1, business_now=NOON)
        work.finish(claimed.id, "me", Sent(NOON, "p1"))
        assert work.last_nudged(seat.address_id) == 1
        work.say([seat.said("a new conversation", "opening")])
        [claimed] = work.claim("me", 30, 1, business_now=NOON)
        work.finish(claimed.id, "me", Sent(NOON, "p2"))
        assert work.last_nudged(seat.address_id) is None


def test_pauses_hold_for_those_they_are_about(database: Database) -> None:
    one, two = settled(database, "One", "Two")
    pauses = [
        StoredPause(made("contact"), "contact", one.client_id, one.contact_id, None, "Ann"),
        StoredPause(made("client"), "client", one.client_id, None, NOON + DAY, "Ann", "they move house"),
        StoredPause(made("firm"), "firm", None, None, NOON + 2 * DAY, "Ann"),
    ]
    with database.work(NOON) as work:
        for pause in pauses:
            work.pause(pause)
        assert set(work.pauses()) == set(pauses)
        assert set(work.pauses_of(one.client_id, one.contact_id)) == set(pauses)
        assert work.pauses_of(two.client_id, two.contact_id) == (pauses[2],)
        assert work.resume(pauses[0].id)
        assert not work.resume(pauses[0].id)
    with database.work(NOON + DAY) as work:
        assert work.pauses() == (pauses[2],)


def test_a_conversation_is_looked_at_for_a_reminder_a_day_after_it_moved(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        work.save_conversation(seat.conversation_id, 1, status="waiting", state="{}")
    with database.work(NOON + DAY / 2) as work:
        work.save_conversation(seat.conversation_id, 2, status="waiting", state="{}")
        assert work.claim_reminders(5, NOON + DAY / 2) == ()
    with database.work(NOON + DAY) as work:
        assert work.claim_reminders(5, NOON + DAY) == (Reminded(seat.conversation_id, 0, 0),)
        work.remind_at(Reminded(seat.conversation_id, 3, 1), NOON + 3 * DAY)
        assert work.claim_reminders(5, NOON + DAY) == ()
        assert work.claim_reminders(5, NOON + 3 * DAY) == (Reminded(seat.conversation_id, 3, 1),)


def test_a_client_is_asked_first_until_somebody_says_otherwise(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        before = work.client(seat.client_id)
        work.set_automatic(seat.client_id, True)
        after_it = work.client(seat.client_id)
    assert before is not None
    assert not before.automatic
    assert after_it == replace(before, automatic=True)


def test_a_database_of_the_first_schema_is_upgraded_with_all_that_is_in_it(database_url: str) -> None:
    _settled_at_the_first_schema(database_url)
    with pytest.raises(SchemaError, match="is at schema 0001"):
        Database.open(database_url)
    assert upgrade(database_url) == ("0001", SCHEMA)
    database = Database.open(database_url)
    with database.work(NOON) as work:
        [client], [contact], firm = work.clients(), work.contacts(), work.firm()
        assert (client.name, client.automatic, contact.role, firm.cap_a_day) == ("Acme", False, "owner", 10)
        [talk] = work.conversations(contact.id)
        assert [line.text for line in work.transcript(talk.address_id)] == ["hello"]
        work.add_need(need_of(Seat("Acme", client.id, contact.person_id, contact.id, talk.address_id, talk.id)), NOON)
        assert work.claim_reminders(5, NOON + 9 * DAY) == ()
    database.close()


FIRST_ROWS = (
    "INSERT INTO installation VALUES ('i', 'terminal', 'i', 'The terminal', NULL, 'active', :now)",
    "INSERT INTO client VALUES ('c', 1, 'Acme', 'acme', 'unknown', 'current', NULL, NULL, NULL, NULL, 1, :now)",
    "INSERT INTO person (id, name, created_at) VALUES ('p', 'Hank', :now)",
    "INSERT INTO contact VALUES ('k', 1, 'c', 'p', 'owner', NULL, NULL, :now)",
    "INSERT INTO address VALUES ('a', 'i', 'hank', 'p', 'direct', :now, 'active', NULL, 1, :now)",
    "INSERT INTO playbook VALUES ('e', 'discovery', '1', 's', 'w', 'playbook: discovery', :now)",
    "INSERT INTO structure VALUES ('discovery', 's', 'w', :now)",
    (
        "INSERT INTO conversation VALUES ('t', 'c', 'k', 'a', NULL, 'chat', 'discovery', 's', 'waiting', '{}', :now,"
        " :now, NULL, NULL, 1)"
    ),
    (
        "INSERT INTO message (id, address_id, seq, direction, text, message_class, status, attempts, due_at, turn_id,"
        " sensitivity, recorded_at, duplicates) VALUES ('m', 'a', 1, 'said', 'hello', 'reply', 'sent', 1, :now, 'm', 0,"
        " :now, 0)"
    ),
)


def _settled_at_the_first_schema(url: str) -> None:
    """A client with a conversation and a message, in the tables of the first schema."""
    engine = create_engine(parse(url))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for row in FIRST_ROWS:
            connection.execute(text(row).bindparams(bindparam("now", type_=Instant())), {"now": NOON})
    engine.dispose()
