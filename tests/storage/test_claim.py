"""What is claimed, in which order, and what becomes of it."""

from datetime import datetime, timedelta

import pytest

from storage.claim import Claimed, Dropped, Failed, Outcome, Postponed, Retry, Sent
from storage.database import Database
from storage.errors import SchemaError
from storage.message import Message, NewMessage
from storage.transaction import SCHEMA
from tests.storage.settlement import NOON, Seat, made, settle, settled

MINUTE = timedelta(minutes=1)


def say(database: Database, *messages: NewMessage) -> None:
    with database.work(NOON) as work:
        work.say(messages)


def claim(
    database: Database, *, now: datetime = NOON, lease: int = 30, limit: int = 10, owner: str = "we"
) -> tuple[Claimed, ...]:
    with database.work(now) as work:
        return work.claim(owner, lease, limit, business_now=now)


def texts(claimed: tuple[Claimed, ...]) -> list[str]:
    return [each.text for each in claimed]


def finish(database: Database, claimed: Claimed, outcome: Outcome, *, owner: str = "we") -> bool:
    with database.work(NOON) as work:
        return work.finish(claimed.id, owner, outcome)


def stored(database: Database, seat: Seat) -> tuple[Message, ...]:
    with database.work(NOON) as work:
        return work.transcript(seat.address_id)


def test_the_head_of_an_address_is_claimed_with_all_that_sending_needs(database: Database, seat: Seat) -> None:
    say(database, seat.said("first"), seat.said("second"))
    [claimed] = claim(database)
    assert (claimed.text, claimed.message_class, claimed.attempts, claimed.outcome) == ("first", "reply", 1, None)
    assert (claimed.channel, claimed.external_id, claimed.kind) == ("terminal", "address Acme", "direct")
    assert (claimed.conversation_id, claimed.client_id) == (seat.conversation_id, seat.client_id)
    with database.work(NOON) as work:
        left = claimed.lease_until - work.lease_now()
    assert timedelta(seconds=20) < left <= timedelta(seconds=30)
    assert claim(database) == ()


def test_what_was_queued_while_we_waited_goes_before_what_was_said_after_it(database: Database, seat: Seat) -> None:
    """Two turns: the one that began later was faster, and both were after we had looked at the clock, or nearly."""
    soon = NOON + timedelta(milliseconds=2)
    say(database, seat.said("first", due_at=soon), seat.said("second"))
    with database.work(NOON) as work:
        assert texts(work.claim("we", 30, 10, business_now=NOON, clock=lambda: soon)) == ["first"]


@pytest.mark.parametrize(
    ("outcome", "status", "recorded", "error"),
    [
        (Sent(NOON, "external"), "sent", "sent", None),
        (Sent(NOON, None, ambiguous=True), "sent", "ambiguous", None),
        (Failed("blocked by the user"), "failed", "failed", "blocked by the user"),
        (Dropped("answered meanwhile"), "dropped", "answered meanwhile", None),
    ],
)
def test_what_is_done_with_lets_the_next_go(
    database: Database, seat: Seat, outcome: Outcome, status: str, recorded: str, error: str | None
) -> None:
    say(database, seat.said("first"), seat.said("second"))
    [claimed] = claim(database)
    assert finish(database, claimed, outcome)
    first, _ = stored(database, seat)
    assert (first.status, first.outcome, first.error) == (status, recorded, error)
    assert texts(claim(database)) == ["second"]


def test_a_failed_attempt_is_made_again_before_anything_later(database: Database, seat: Seat) -> None:
    say(database, seat.said("first"), seat.said("second"))
    [claimed] = claim(database)
    assert finish(database, claimed, Retry(timedelta(0), "HTTP 503"))
    [again] = claim(database)
    assert (again.text, again.attempts, again.outcome) == ("first", 2, "retry")


def test_nothing_overtakes_a_message_that_rests_after_a_failed_attempt(database: Database, seat: Seat) -> None:
    say(database, seat.said("first"), seat.said("second"))
    [claimed] = claim(database)
    assert finish(database, claimed, Retry(timedelta(hours=1), "HTTP 429", ambiguous=True))
    assert claim(database) == ()


def test_what_the_manners_postpone_lets_the_next_go_and_counts_no_attempt(database: Database, seat: Seat) -> None:
    say(database, seat.said("a nudge", "nudge"), seat.said("a reply"))
    [claimed] = claim(database)
    assert finish(database, claimed, Postponed(NOON + MINUTE))
    assert texts(claim(database)) == ["a reply"]
    assert finish(database, claimed, Sent(NOON)) is False
    [reply] = [message for message in stored(database, seat) if message.text == "a reply"]
    with database.work(NOON) as work:
        assert work.finish(reply.id, "we", Sent(NOON))
    [again] = claim(database, now=NOON + MINUTE)
    assert (again.text, again.attempts) == ("a nudge", 1)


def test_what_is_due_later_holds_nothing_back(database: Database, seat: Seat) -> None:
    say(database, seat.said("tomorrow", "reminder", due_at=NOON + timedelta(days=1)), seat.said("now"))
    assert texts(claim(database)) == ["now"]


def test_an_earlier_message_that_falls_due_waits_for_the_one_on_its_way(database: Database, seat: Seat) -> None:
    say(database, seat.said("in a minute", due_at=NOON + MINUTE), seat.said("now"))
    [claimed] = claim(database)
    assert claim(database, now=NOON + MINUTE, owner="another") == ()
    assert finish(database, claimed, Sent(NOON))
    assert texts(claim(database, now=NOON + MINUTE)) == ["in a minute"]


def test_a_claim_that_comes_a_moment_too_late_takes_nothing(database: Database, seat: Seat) -> None:
    """On PostgreSQL another may claim and commit between the look at the address and its lock."""
    say(database, seat.said("in a minute", due_at=NOON + MINUTE), seat.said("now"))
    assert texts(claim(database)) == ["now"]
    with database.work(NOON) as work:
        assert (
            work._take("another", 30, NOON + MINUTE, (seat.address_id, "installation", "terminal", "x", "direct"))
            is None
        )


def test_what_is_held_is_not_said_and_holds_nothing_back(database: Database, seat: Seat) -> None:
    say(database, seat.said("wait for OK", "opening", held=True), seat.said("now"))
    assert texts(claim(database)) == ["now"]


def test_what_is_past_its_time_expires_instead(database: Database, seat: Seat) -> None:
    say(database, seat.said("old", "reminder", expires_at=NOON + MINUTE), seat.said("later", due_at=NOON + 2 * MINUTE))
    assert texts(claim(database, now=NOON + 2 * MINUTE)) == ["later"]
    assert [message.status for message in stored(database, seat)] == ["expired", "sending"]


def test_what_is_on_its_way_does_not_expire_under_its_owner(database: Database, seat: Seat) -> None:
    say(database, seat.said("old", expires_at=NOON + MINUTE))
    [claimed] = claim(database)
    assert claim(database, now=NOON + 2 * MINUTE) == ()
    assert finish(database, claimed, Sent(NOON))


def test_a_lease_that_ended_is_claimed_by_another_as_ambiguous(database: Database, seat: Seat) -> None:
    say(database, seat.said("first"), seat.said("second"))
    [lost] = claim(database, lease=0)
    [claimed] = claim(database, owner="another")
    assert (claimed.id, claimed.attempts, claimed.outcome) == (lost.id, 2, "ambiguous")


def test_what_was_on_its_way_goes_before_what_fell_due_meanwhile(database: Database, seat: Seat) -> None:
    say(database, seat.said("in a minute", due_at=NOON + MINUTE), seat.said("now"))
    [lost] = claim(database, lease=0)
    [again] = claim(database, now=NOON + MINUTE, owner="another")
    assert again.id == lost.id
    with database.work(NOON) as work:
        assert work.finish(again.id, "another", Sent(NOON))
    assert texts(claim(database, now=NOON + MINUTE)) == ["in a minute"]


def test_a_lost_lease_finishes_and_renews_nothing(database: Database, seat: Seat) -> None:
    say(database, seat.said("first"))
    [lost] = claim(database, lease=0)
    [claimed] = claim(database, owner="another")
    with database.work(NOON) as work:
        assert not work.renew(lost.id, "we", 30)
        assert not work.finish(lost.id, "we", Failed("timeout"))
        assert work.renew(claimed.id, "another", 30)
        assert work.finish(claimed.id, "another", Sent(NOON, "external"))
        assert not work.renew(claimed.id, "another", 30)
        assert not work.finish(claimed.id, "another", Failed("twice"))
    [message] = stored(database, seat)
    assert message.status == "sent"


def test_a_renewed_lease_is_not_claimed_by_another(database: Database, seat: Seat) -> None:
    say(database, seat.said("first"))
    [ours] = claim(database, lease=0)
    with database.work(NOON) as work:
        assert work.renew(ours.id, "we", 30)
    assert claim(database, owner="another") == ()


def test_addresses_that_waited_longest_come_first(database: Database) -> None:
    seats = settled(database, "One", "Two", "Three")
    for minutes, seat in zip((2, 0, 1), seats, strict=True):
        say(database, seat.said(seat.name, due_at=NOON - minutes * MINUTE))
    assert texts(claim(database, limit=2)) == ["One", "Three"]
    assert texts(claim(database, limit=2)) == ["Two"]


def test_addresses_that_are_busy_take_nobodys_turn(database: Database) -> None:
    busy, free = settled(database, "Busy", "Free")
    say(database, busy.said("1", due_at=NOON - MINUTE), busy.said("2", due_at=NOON - MINUTE), free.said("free"))
    assert texts(claim(database, limit=1)) == ["1"]
    assert texts(claim(database, limit=1)) == ["free"]


def test_a_claim_may_be_for_some_channels_or_addresses_only(database: Database) -> None:
    with database.work(NOON) as work:
        one, two, slack = settle(work, "One"), settle(work, "Two"), settle(work, "Three", channel="slack")
        work.say([one.said("one"), two.said("two"), slack.said("three")])
    with database.work(NOON) as work:
        assert work.claim("we", 30, 10, business_now=NOON, channels=["telegram"]) == ()
        assert work.claim("we", 30, 10, business_now=NOON, address_ids=[]) == ()
        assert texts(work.claim("we", 30, 10, business_now=NOON, address_ids=[two.address_id])) == ["two"]
        assert texts(work.claim("we", 30, 10, business_now=NOON, channels=["slack"])) == ["three"]
        assert texts(work.claim("we", 30, 10, business_now=NOON, channels=["slack", "terminal"])) == ["one"]


def test_nothing_is_claimed_once_the_tables_belong_to_another_version(database: Database, seat: Seat) -> None:
    say(database, seat.said("first"))
    with database.work(NOON) as work:
        work.connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaError, match=f"schema 9999 now, this program knows {SCHEMA}: start it again"):
        claim(database)
    assert [message.status for message in stored(database, seat)] == ["pending"]


def test_an_answer_takes_back_what_was_queued_for_its_conversation(database: Database) -> None:
    here, there = settled(database, "Here", "There")
    say(
        database,
        here.said("reminder", "reminder"),
        here.said("held", "reminder", held=True),
        here.said("reply"),
        there.said("other", "reminder"),
    )
    with database.work(NOON) as work:
        assert work.drop_pending(here.conversation_id, ["reminder", "nudge"], "answered") == 2
        assert work.drop_pending(here.conversation_id, ["reminder"], "answered") == 0
    statuses = [(message.text, message.status, message.outcome) for message in stored(database, here)]
    assert statuses == [
        ("reminder", "dropped", "answered"),
        ("held", "dropped", "answered"),
        ("reply", "pending", None),
    ]
    assert [message.status for message in stored(database, there)] == ["pending"]


def test_what_is_on_its_way_is_not_taken_back(database: Database, seat: Seat) -> None:
    say(database, seat.said("reminder", "reminder"))
    [claimed] = claim(database)
    with database.work(NOON) as work:
        assert work.drop_pending(seat.conversation_id, ["reminder"], "answered") == 0
    assert finish(database, claimed, Sent(NOON))


def test_nobody_can_be_spoken_to_at_no_address(database: Database, seat: Seat) -> None:
    nowhere = NewMessage(made("x"), made("nowhere"), "text", "reply", made("turn"), NOON)
    with pytest.raises(LookupError, match="no address"):
        say(database, seat.said("first"), nowhere)
    assert stored(database, seat) == ()
