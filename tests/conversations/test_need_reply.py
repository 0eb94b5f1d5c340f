"""Replies to a mention: pressed and typed words are equal, and each does one thing."""

from datetime import date, timedelta

import pytest

from conversations.need.event import (
    NeedAcknowledged,
    NeedDeclined,
    NeedExplained,
    NeedMentioned,
    NeedMet,
    NeedParked,
    NeedPlanned,
    NeedPlanted,
    NeedWanted,
    after,
)
from conversations.need.interval import next_mention
from conversations.need.need import Need, NeedReply, NeedStatus
from conversations.need.reply import need_pressed, opens_more, read_reply, reply
from conversations.need.stage import Stage
from tests.conversations.needs import CATALOGUE, EVERYTHING, HANK, TODAY, at, planted, told

NOW = at(TODAY)

TYPED = {
    NeedReply.KNOW: """
        I know, I know | i know | we know | yes I know | I know that already. | noted | ok | Got it, thanks
        | Good to know | I'm aware | will keep it in mind | thanks for letting me know
        """,
    NeedReply.TALK: """
        Let's talk | lets talk about it | yes, let's talk | can we talk? | please call me | we should talk
        | I'd like to talk about it
        """,
    NeedReply.NOT_NOW: """
        Not now | not right now | later | not today | not this year | I'm busy | bad time | maybe later | not yet, sorry
        """,
    NeedReply.MORE: """
        Tell me more | tell me more please | more | what do you mean? | explain | why is that?
        """,
    NeedReply.NEVER: """
        Never | never again | don't mention it again | please do not bring this up any more | not interested | drop it
        | I don't want to hear about it
        """,
}
OTHER = """
    I know a man who could fix it | the old server crashed | never mind the server, the printer is dead | no | yes
    | talk to Maria about the invoice | we have more people now | not now but the server is on fire | help | 42 | stop
    | n12 | n12:buy | know:n12 | I know nothing works since this morning | call the police | ok the server died
    | never said so
    """


def _each(table: str) -> list[str]:
    return [words.strip() for words in table.split("|")]


@pytest.mark.parametrize(("said", "words"), [(said, word) for said, row in TYPED.items() for word in _each(row)])
def test_typed_words_are_buttons(said: NeedReply, words: str) -> None:
    assert read_reply(words) is read_reply(words.upper()) is said


@pytest.mark.parametrize("said", NeedReply)
def test_pressed(said: NeedReply) -> None:
    assert (read_reply(f"n12:{said.value}"), need_pressed(f"n12:{said.value}")) == (said, 12)


@pytest.mark.parametrize("words", [*_each(OTHER), ""])
def test_anything_else_is_no_reply(words: str) -> None:
    assert read_reply(words) is None


def test_more_opens_the_other_two() -> None:
    assert opens_more("n12:behind_more")
    assert not opens_more("n12:more")
    assert read_reply("n12:behind_more") is None
    assert need_pressed("more") is None


def _mentioned(kind: str = "backup_untested") -> Need:
    need = planted(told(EVERYTHING[kind]), kind)
    return after(need, NeedMentioned(need.id, NOW, Stage.OPEN, "words"))


@pytest.mark.parametrize(
    ("said", "event", "status", "text"),
    [
        (NeedReply.KNOW, NeedAcknowledged, NeedStatus.ACKNOWLEDGED, "Good. I leave it alone for a while."),
        (
            NeedReply.TALK,
            NeedWanted,
            NeedStatus.WANTED,
            "I tell Karl; you will hear from a person, not from me. You can phone too: 555 0100.",
        ),
        (NeedReply.NOT_NOW, NeedParked, NeedStatus.PARKED, "All right, I come back to it in March."),
        (NeedReply.MORE, NeedExplained, NeedStatus.PLANTED, "Trying it means"),
        (NeedReply.NEVER, NeedDeclined, NeedStatus.DECLINED, "All right. I won't bring it up again."),
    ],
)
@pytest.mark.parametrize("kind", EVERYTHING)
def test_what_a_reply_does(kind: str, said: NeedReply, event: type, status: NeedStatus, text: str) -> None:
    replied = reply(_mentioned(kind), CATALOGUE.kinds[kind], said, people=HANK, now=NOW)
    assert (type(replied.event), replied.need.status) == (event, status)
    assert (replied.need.mentions[-1].reply, replied.need.mentions[-1].replied_at) == (said, NOW)
    if kind == "backup_untested":
        assert replied.text.startswith(text)
    assert bool(replied.buttons) is (said is NeedReply.MORE)


@pytest.mark.parametrize("kind", EVERYTHING)
def test_not_now_keeps_its_word(kind: str) -> None:
    replied = reply(_mentioned(kind), CATALOGUE.kinds[kind], NeedReply.NOT_NOW, people=HANK, now=NOW)
    until = replied.need.parked_until
    assert until is not None
    assert f"{until:%B}" in replied.text
    assert next_mention(replied.need, CATALOGUE.kinds[kind], TODAY) == until >= TODAY + timedelta(days=60)


def test_not_now_in_the_last_days_promises_nothing() -> None:
    need = planted(told(EVERYTHING["insurance_renewal"]), "insurance_renewal")
    close = at(date(2028, 5, 20))
    need = after(need, NeedMentioned(need.id, close, Stage.SOON, "words"))
    replied = reply(need, CATALOGUE.kinds["insurance_renewal"], NeedReply.NOT_NOW, people=HANK, now=close)
    assert (replied.text, replied.need.parked_until) == ("All right. I leave it at that.", None)


@pytest.mark.parametrize("said", [NeedReply.KNOW, NeedReply.NOT_NOW, NeedReply.NEVER])
def test_after_never_a_late_button_changes_nothing(said: NeedReply) -> None:
    kind = CATALOGUE.kinds["backup_untested"]
    declined = reply(_mentioned(), kind, NeedReply.NEVER, people=HANK, now=NOW).need
    replied = reply(declined, kind, said, people=HANK, now=NOW)
    assert (replied.need, replied.text) == (declined, "All right. I won't bring it up again.")


def test_who_wants_to_talk_after_never_gets_a_person_and_no_more_mentions() -> None:
    kind = CATALOGUE.kinds["backup_untested"]
    declined = reply(_mentioned(), kind, NeedReply.NEVER, people=HANK, now=NOW).need
    replied = reply(declined, kind, NeedReply.TALK, people=HANK, now=NOW)
    assert (type(replied.event), replied.need) == (NeedWanted, declined)


def test_after_more_the_need_is_still_open() -> None:
    replied = reply(_mentioned(), CATALOGUE.kinds["backup_untested"], NeedReply.MORE, people=HANK, now=NOW)
    assert [button.press for button in replied.buttons] == ["n12:know", "n12:talk", "n12:not_now", "n12:never"]


@pytest.mark.parametrize("said", [NeedReply.KNOW, NeedReply.NOT_NOW])
def test_what_a_consultant_took_up_is_not_undone_by_a_button(said: NeedReply) -> None:
    need = _mentioned()
    for event in (NeedWanted(need.id, NOW), NeedPlanned(need.id, NOW, "karl")):
        taken = after(need, event)
        replied = reply(taken, CATALOGUE.kinds["backup_untested"], said, people=HANK, now=NOW)
        assert replied.need.status is taken.status


def test_what_consultants_do() -> None:
    need = _mentioned()
    kind = CATALOGUE.kinds["backup_untested"]
    snoozed = after(need, NeedParked(need.id, NOW, TODAY + timedelta(days=500), "karl"))
    assert next_mention(snoozed, kind, TODAY) == TODAY + timedelta(days=500)
    assert snoozed.mentions[-1].reply is None
    met = after(need, NeedMet(need.id, NOW, "karl"))
    assert (met.status, next_mention(met, kind, TODAY)) == (NeedStatus.MET, None)
    never = after(need, NeedDeclined(need.id, NOW, "karl"))
    assert (never.status, never.mentions[-1].reply, never.closed_at) == (NeedStatus.DECLINED, None, NOW)
    assert after(need, NeedPlanted(need)) == need
