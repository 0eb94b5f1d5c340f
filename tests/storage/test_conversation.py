"""Where conversations stand, and whose turn it is."""

from datetime import timedelta

import pytest

from storage.conversation import ConversationStatus, NewConversation
from storage.database import Database
from storage.errors import Conflict, StaleConversation
from tests.storage.settlement import NOON, Seat, conversation_of, made, settle, settled

HOUR = timedelta(hours=1)


def open_(database: Database, new: NewConversation) -> str:
    with database.work(NOON) as work:
        work.open_conversation(new)
    return new.id


def test_a_place_tells_all_that_a_turn_must_know(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        work.set_stopped(seat.person_id, NOON)
        open_paused = conversation_of(seat, "paused", "paused")
        work.open_conversation(open_paused)
        place = work.place(seat.address_id)
    assert place.address.external_id == "address Acme"
    assert place.person is not None
    assert (place.person.name, place.person.stopped_at) == ("Person Acme", NOON)
    assert place.conversation is not None
    assert (place.conversation.id, place.conversation.version) == (seat.conversation_id, 1)
    assert (place.conversation.playbook, place.conversation.structure) == ("discovery", "structure")
    assert (place.conversation.wording, place.conversation.opened_at) == ("wording", NOON)
    assert place.contact is not None
    assert (place.contact.id, place.contact.role, place.contact.name) == (seat.contact_id, "owner", "Person Acme")
    assert place.client is not None
    assert (place.client.id, place.client.name) == (seat.client_id, "Acme")
    assert (place.firms, place.paused, place.consultant) == (1, 1, None)
    assert place.firm.zone == "UTC"


def test_a_stranger_has_a_place_without_a_person(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        place = work.place(seat.address_id)
        stranger = work.address(place.address.installation_id, "never heard of")
        strange = work.place(stranger.id)
    assert (strange.person, strange.conversation, strange.contact, strange.client) == (None, None, None, None)
    assert (strange.firms, strange.paused) == (0, 0)
    assert strange.firm == place.firm


def test_there_is_no_place_without_an_address(database: Database) -> None:
    with database.work(NOON) as work, pytest.raises(LookupError, match="no address"):
        work.place(made("nowhere"))


def test_a_meeting_is_about_the_contact_and_held_at_the_consultant(database: Database) -> None:
    with database.work(NOON) as work:
        contact, consultant = settle(work, "Contact"), settle(work, "Consultant")
        work.add_consultant(made("consultant"), consultant.person_id, "technician")
        work.save_conversation(consultant.conversation_id, 1, status="completed", state="{}")
        work.open_conversation(
            NewConversation(
                made("meeting"),
                contact.client_id,
                contact.contact_id,
                consultant.address_id,
                "discovery",
                "structure",
                "waiting",
                "{}",
                source="meeting",
                conducted_by=made("consultant"),
            )
        )
        place = work.place(consultant.address_id)
    assert place.person is not None
    assert place.person.id == consultant.person_id
    assert place.consultant == (made("consultant"), "technician")
    assert place.contact is not None
    assert (place.contact.person_id, place.contact.name) == (contact.person_id, "Person Contact")
    assert place.conversation is not None
    assert (place.conversation.source, place.conversation.conducted_by) == ("meeting", made("consultant"))


def test_a_conversation_moves_on_one_version_at_a_time(database: Database, seat: Seat) -> None:
    with database.work(NOON + HOUR) as work:
        work.save_conversation(
            seat.conversation_id, 1, status="waiting", state='{"at": 2}', due_at=NOON + 2 * HOUR, due='{"ask": 2}'
        )
        saved = work.conversation(seat.conversation_id)
    assert saved is not None
    assert (saved.version, saved.state, saved.updated_at) == (2, '{"at": 2}', NOON + HOUR)
    assert (saved.due_at, saved.due, saved.status) == (NOON + 2 * HOUR, '{"ask": 2}', "waiting")
    with database.work(NOON) as work:
        work.save_conversation(seat.conversation_id, 2, status="completed", state="{}")
        saved = work.conversation(seat.conversation_id)
    assert saved is not None
    assert (saved.version, saved.status, saved.due_at, saved.due) == (3, "completed", None, None)


def hear_and_save(database: Database, seat: Seat, version: int, status: ConversationStatus) -> None:
    with database.work(NOON) as work:
        work.hear(seat.heard(1))
        work.save_conversation(seat.conversation_id, version, status=status, state="lost")


@pytest.mark.parametrize("status", ["waiting", "completed"])
@pytest.mark.parametrize("version", [0, 2])
def test_who_read_another_version_saves_nothing(
    database: Database, seat: Seat, version: int, status: ConversationStatus
) -> None:
    with pytest.raises(StaleConversation, match="moved on by somebody else"):
        hear_and_save(database, seat, version, status)
    with database.work(NOON) as work:
        assert work.transcript(seat.address_id) == ()
        saved = work.conversation(seat.conversation_id)
    assert saved is not None
    assert saved.state == "{}"


def test_one_conversation_waits_at_an_address(database: Database, seat: Seat) -> None:
    with pytest.raises(Conflict, match="nothing was changed"):
        open_(database, conversation_of(seat, "second", "waiting"))


def test_a_conversation_is_about_a_contact_of_its_client(database: Database) -> None:
    ours, theirs = settled(database, "Ours", "Theirs")
    mixed = NewConversation(
        made("mixed"), ours.client_id, theirs.contact_id, ours.address_id, "discovery", "structure", "paused", "{}"
    )
    with pytest.raises(Conflict, match="nothing was changed"):
        open_(database, mixed)


def test_the_oldest_that_waits_for_nothing_else_is_next(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        assert work.next_queued(seat.address_id) is None
        work.open_conversation(conversation_of(seat, "until tomorrow", "paused", NOON + 24 * HOUR))
    with database.work(NOON + 2 * HOUR) as work:
        work.open_conversation(conversation_of(seat, "younger", "paused"))
    with database.work(NOON + HOUR) as work:
        work.open_conversation(conversation_of(seat, "older", "paused"))
        assert work.next_queued(seat.address_id) is None, "what was put off until a day goes on first"
        work.save_conversation(made("conversation until tomorrow"), 1, status="completed", state="{}")
        following = work.next_queued(seat.address_id)
    assert following is not None
    assert following.id == made("conversation older")


def test_timers_come_in_their_order_and_only_when_due(database: Database) -> None:
    seats = settled(database, "One", "Two", "Three")
    with database.work(NOON) as work:
        for hours, seat in zip((2, 1, 3), seats, strict=True):
            work.save_conversation(
                seat.conversation_id, 1, status="waiting", state="{}", due_at=NOON + hours * HOUR, due=seat.name
            )
        assert work.claim_due(10, NOON) == ()
        due = [timer.place.conversation for timer in work.claim_due(10, NOON + 2 * HOUR)]
        first = [timer.place.conversation for timer in work.claim_due(1, NOON + 2 * HOUR)]
    assert [conversation.due for conversation in due if conversation] == ["Two", "One"]
    assert [conversation.due for conversation in first if conversation] == ["Two"]


def test_a_timer_knows_who_else_waits_at_its_address(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        work.open_conversation(conversation_of(seat, "paused", "paused", NOON))
        [timer] = work.claim_due(10, NOON)
        assert timer.waiting == seat.conversation_id
        work.save_conversation(seat.conversation_id, 1, status="completed", state="{}")
        [timer] = work.claim_due(10, NOON)
    assert timer.waiting is None
    assert timer.place.conversation is not None
    assert timer.place.conversation.id == made("conversation paused")


def test_a_conversation_is_found_whatever_its_status(database: Database, seat: Seat) -> None:
    with database.work(NOON) as work:
        work.save_conversation(seat.conversation_id, 1, status="completed", state="{}")
        assert work.place(seat.address_id).conversation is None
        found = work.place_of(seat.conversation_id)
        assert work.place_of(made("no conversation")) is None
    assert found is not None
    assert found.conversation is not None
    assert found.conversation.status == "completed"
    assert [conversation.id for conversation in (found.conversation,)] == [seat.conversation_id]


def test_its_transcript_holds_what_was_heard_and_said_in_it(database: Database) -> None:
    here, there = settled(database, "Here", "There")
    with database.work(NOON) as work:
        work.hear(here.heard(1))
        work.say([here.said("answer"), there.said("elsewhere")])
        work.save_conversation(here.conversation_id, 1, status="completed", state="{}")
        work.hear(here.heard(2))
        assert [message.text for message in work.transcript_of(here.conversation_id)] == ["text 1", "answer"]
        assert [message.text for message in work.transcript(here.address_id)] == ["text 1", "answer", "text 2"]
