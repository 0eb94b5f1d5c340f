"""What holds for whatever anybody types or presses, in whatever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from conversations.authoring.playbook import Loop, Playbook, Question
from conversations.interview import options
from conversations.interview.agenda import Agenda
from conversations.interview.engine import Timer, Utterance, expire
from conversations.interview.event import Asked, Said
from conversations.interview.state import Mode, Status, Sure, from_json, to_json
from tests.conversations.interview import GIVEN, KNOWN, Interview, knowing
from tests.conversations.test_engine_matrix import COMMANDS
from tests.conversations.test_render import NASTY, kinds, one_stop, runs, seen

OVER = (Status.COMPLETED, Status.DECLINED, Status.EXPIRED)
CODES = [value for value in vars(options).values() if isinstance(value, str) and value.startswith("/")]
WORDS = st.sampled_from(
    [
        *(row.typed for row in COMMANDS.values()),
        *GIVEN.values(),
        *["yes", "no", "ok", "1", "2: 4", "sites: 4", "files: cloud", "budget: skip", "site.1.name: A", "done", "same"],
        *[
            "grow",
            "sorry, I meant 5",
            "what do you mean?",
            "?",
            "/start",
            "tomorrow",
            "next week",
            "[not kept]",
            "a = b",
        ],
    ]
)
TEXTS = st.one_of(WORDS, st.text(max_size=60), st.tuples(WORDS, WORDS).map(" ".join))
PRESSES = st.one_of(
    st.builds(
        "{}:{}".format,
        st.one_of(st.integers(-2, 30), st.sampled_from(["", "²", "٣", "9" * 30])),
        st.sampled_from(
            [*CODES, "/until_tomorrow", "/reason_private", "/reason_", "yes", "agree", "?", "3", "laptops", "x"]
        ),
    ),
    st.text(max_size=30),
)
INBOUND = st.one_of(
    TEXTS.map(lambda text: Utterance("", text)),
    TEXTS.map(lambda text: Utterance("", text)),
    PRESSES.map(lambda press: Utterance("", press=press)),
    st.builds(lambda text, number: Utterance("", text, edits=f"m{number}"), TEXTS, st.integers(0, 20)),
    st.just(Utterance("", "[not kept]", secret=True)),
)
EVENTS = st.one_of(INBOUND, st.sampled_from(["button", "timer", "hours", "days"]), st.integers(0, 9))


def interviews() -> list[tuple[str, tuple[str, ...]]]:
    return [("every_kind", ()), ("every_kind", tuple(KNOWN)), ("offices", ()), ("discovery", ()), ("roadmap", ())]


@pytest.mark.parametrize(("name", "known"), interviews())
@given(events=st.lists(EVENTS, max_size=25), several=st.booleans(), meeting=st.booleans())
@settings(max_examples=60)
def test_whatever_is_said_gets_one_answer_and_breaks_nothing(
    name: str, known: tuple[str, ...], events: list[object], several: bool, meeting: bool
) -> None:
    talk = Interview.of(name, replace(knowing(*known), several_firms=several, meeting=meeting))
    talk.types("I agree")
    for event in events:
        before = talk.state
        if not _happens(talk, event):
            continue
        assert len(talk.state.asked) - len(before.asked) in (0, 1)
        assert set(before.answers) <= set(talk.state.answers)
        assert (talk.state.open is None) == (talk.state.status in OVER)
        assert from_json(to_json(talk.state)) == talk.state
        if before.status in OVER:
            assert talk.state.status in (before.status, Status.DECLINED)
            assert not [event for event in talk.events if isinstance(event, Asked)]


def _happens(talk: Interview, event: object) -> bool:
    """Lets it happen; False for what has no answer, time alone."""
    if isinstance(event, str):
        return _time_or_button(talk, event)
    if isinstance(event, int):
        given = list(GIVEN.values())
        talk.types(given[event % len(given)])
    else:
        assert isinstance(event, Utterance)
        talk.heard += 1
        talk.hears(replace(event, id=f"m{talk.heard}"))
    assert len(talk.messages) == 1, talk.said
    assert talk.said.strip()
    return True


def _time_or_button(talk: Interview, event: str) -> bool:
    if event == "button":
        buttons = [button for message in talk.messages for button in message.buttons]
        if not buttons:
            return False
        talk.presses(buttons[len(talk.state.asked) % len(buttons)].press)
        return True
    if event == "timer" and talk.last is not None and talk.last.timer is not None and talk.last.due is not None:
        talk.now = max(talk.now, talk.last.due)
        talk.take(expire(talk.playbook, talk.state, talk.last.timer, talk.facts, talk.now))
        assert len([event for event in talk.events if isinstance(event, Asked | Said)]) <= 1
        return True
    talk.now += timedelta(hours=13) if event == "hours" else timedelta(days=4)
    return False


@given(
    events=st.lists(INBOUND, max_size=12), number=st.integers(-1, 20), later=st.timedeltas(timedelta(0), timedelta(400))
)
def test_a_timer_that_no_longer_holds_changes_nothing(events: list[Utterance], number: int, later: timedelta) -> None:
    talk = Interview.of("offices").types("I agree")
    for event in events:
        talk.hears(replace(event, id="m"))
    open_number = talk.state.open.number if talk.state.open else 0
    holds = talk.state.status in (Status.WAITING, Status.PAUSED) and number == open_number
    for timer in (Timer("expire", number), Timer("resume", number)):
        until = talk.state.until
        if holds and (timer.name == "expire" or (until is not None and until <= talk.now + later)):
            continue
        step = expire(talk.playbook, talk.state, timer, talk.facts, talk.now + later)
        assert (step.state, step.events) == (talk.state, ())


YES_NO = st.sampled_from(["yes", "no"])
AGES = st.sampled_from(["1 year", "4 years", "since 2019"])


def office_answers(names: str) -> st.SearchStrategy[dict[str, str]]:
    """A valid answer to every question that `offices` can ask."""
    of_site = {
        f"site.{n}.{ask}": strategy
        for n in (1, 2, 3)
        for ask, strategy in (("has_server", YES_NO), ("server_age", AGES))
    }
    return st.fixed_dictionaries(
        {
            "agreed": st.just("I agree"),
            "sites": st.sampled_from(["1", "2", "3", "about 2", "7"]),
            **{f"site.{n}.name": st.just(f"{names} {'ABC'[n - 1]}") for n in (1, 2, 3)},
            **of_site,
            "growth": st.sampled_from(["grow", "shrink", "same"]),
            "joiners": st.sampled_from(["1", "3", "12"]),
            "first_start": st.sampled_from(["March 2027", "next spring"]),
            "notes": st.sampled_from(["nothing more to say", "the phones are slow on Mondays"]),
        }
    )


def played(answers: dict[str, str]) -> Interview:
    return to_the_recap(Interview.of("offices"), answers)


def to_the_recap(talk: Interview, answers: dict[str, str]) -> Interview:
    asked = 0
    while talk.open.mode is not Mode.RECAP:
        asked += 1
        assert asked <= most_questions(talk.playbook), "asks without end"
        talk.types(answers[talk.open.path])
    return talk


def most_questions(playbook: Playbook) -> int:
    """Each question and its follow-up once, in a loop once for each thing, and its name."""
    most = 0
    for step in playbook.steps:
        if isinstance(step, Loop):
            most += step.most * (1 + 2 * len(step.steps))
        elif isinstance(step, Question):
            most += 2
    return most


def counting(talk: Interview) -> dict[str, str | None]:
    agenda = Agenda(talk.playbook, talk.state.answers, talk.facts, talk.now)
    given = {place.path: talk.state.answers.get(place.path) for place in agenda.questions}
    return {path: answer.value if answer else None for path, answer in given.items()}


@given(
    first=office_answers("Old"),
    last=office_answers("New"),
    data=st.data(),
)
@settings(max_examples=150)
def test_any_order_of_corrections_ends_like_answering_afresh(
    first: dict[str, str], last: dict[str, str], data: st.DataObject
) -> None:
    talk, afresh = played(first), counting(played(last))
    for _ in range(6):
        for path in data.draw(st.permutations([path for path in last if path != "agreed"])):
            if path in counting(talk) and talk.open.path != path:
                talk.types(f"{path}: {last[path]}")
            if talk.open.mode is not Mode.RECAP and data.draw(st.booleans()):
                talk.types(last[talk.open.path])
        to_the_recap(talk, last)
        if counting(talk) == afresh:
            break
    assert counting(talk) == afresh


@given(value=st.one_of(NASTY, st.text(max_size=30)).map("Barn {}".format))
@example(value="Barn **b** <@U1> [x](y) &amp; `c`")
def test_what_was_typed_is_plain_text_in_every_message(value: str) -> None:
    stored, said = said_with(value)
    assume(stored)  # else the words were read as a command, or as "I don't know"
    for one, other in zip(said, said_with("Barn plain")[1], strict=True):
        assert kinds(one) == kinds(other)
        assert one_stop("".join(runs(one))) == one_stop("".join(runs(other)).replace("Barn plain", seen(stored)))


def said_with(name: str) -> tuple[str, list[str]]:
    """What was taken for the name of an office, "" if nothing was, and every message that says it back."""
    talk = Interview.of("offices").types("I agree").types("1").types(name)
    answer = talk.state.answers.get("site.1.name")
    if answer is None or answer.sure is not Sure.EXACT:
        return "", []
    said = [talk.said, talk.types("back").said, talk.types("keep it").said]
    said += [talk.types("Office 1: Mill Lane").said, talk.types("no").said, talk.types("grow").said]
    return answer.value, [*said, talk.types("what do you know about me?").said]


@given(answers=office_answers("Any"))
def test_a_conversation_asks_no_more_than_it_must(answers: dict[str, str]) -> None:
    talk = played(answers)
    assert len(talk.state.asked) == len(counting(talk)) + 1
    assert talk.types("yes").state.status is Status.COMPLETED


@given(
    minutes=st.integers(0, 2 * 365 * 24 * 60),
    zone=st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"]),
)
def test_tomorrow_is_always_in_the_future_and_in_the_morning(minutes: int, zone: str) -> None:
    talk = Interview.of("offices", replace(knowing(), zone=zone)).types("I agree")
    talk.now += timedelta(minutes=minutes)
    talk.types("maybe tomorrow")
    assert talk.state.until is not None
    assert talk.now < talk.state.until <= talk.now + timedelta(hours=36)
    assert talk.state.until.astimezone(ZoneInfo(zone)).hour == 9
