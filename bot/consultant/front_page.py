"""What somebody sees of us before anything is said, such as in Slack's App Home: a contact what he told us and what he
may say, a consultant what waits for him, a stranger how to get in.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.channels.port import FrontPage, PressButton
from bot.consultant.day import day_of
from bot.interview.told import told, told_text
from bot.orders.team import house_of
from conversations.render import escaped
from conversations.wording import language_of, sentence
from storage.database import Database
from storage.person import Person
from storage.place import Place
from storage.work import Work

_KNOWN = PressButton("What I know about you", "say:what do you know about me")
_PAUSE = PressButton("Pause", "say:pause")
_GO_ON = PressButton("Go on", "say:go on")
_STOP = PressButton("Stop", "say:stop")
_WHO_READS = PressButton("Who reads this", "say:who reads this")
_FORGET = PressButton("Forget me", "say:forget me")
_DAY = PressButton("What waits for me", "say:/day")
_HELP = PressButton("What I may order", "say:/help")
_NOTHING = "Nothing is waiting for you today."


def front_pages(database: Database, now: Callable[[], datetime]) -> Callable[[str, str], FrontPage]:
    """Draws the page of an address (its installation's id, its external id) as things are at that moment."""

    def page(installation_id: str, external_id: str) -> FrontPage:
        with database.work(now()) as work:
            return front_page(work, work.place(work.address(installation_id, external_id).id))

    return page


def front_page(work: Work, place: Place) -> FrontPage:
    """The page for whoever is at this address."""
    language = _language(place)
    names = {"firm": place.firm.name, "consultant": place.firm.consultant_name}
    if place.person is None:
        return FrontPage(sentence("stranger", language, **names))
    if place.firms == 0 and place.consultant is not None:
        return _of_consultant(work, place.person)
    state, first = _state(work, place.person)
    who = sentence("who_reads", language, **names)
    known = told_text(work, told(work, place.person, work.now), language)
    return FrontPage(f"{state}\n\n{known}\n\n{who}", (_KNOWN, *first, _WHO_READS, _FORGET))


def _of_consultant(work: Work, person: Person) -> FrontPage:
    by = house_of(work).of_person(person.id)
    text = day_of(work, by).text if by is not None else ""
    return FrontPage(f"**{escaped(person.name)}**\n\n{text or _NOTHING}", (_DAY, _HELP))


def _state(work: Work, person: Person) -> tuple[str, tuple[PressButton, ...]]:
    """Whether we may write, and what changes that."""
    if person.stopped_at is not None:
        return "**I write nothing to you.** You said stop.", (_GO_ON,)
    roles = [one for one in work.contacts(person_id=person.id) if one.left_at is None]
    if any(one.by == role.name for role in roles for one in work.pauses_of(role.client_id, role.id)):
        return "**Paused.** I write nothing to you by myself.", (_GO_ON, _STOP)
    return "**I write to you now and then.** Never much, and never at night.", (_PAUSE, _STOP)


def _language(place: Place) -> str:
    languages = (place.person.language if place.person else None, place.firm.language)
    return language_of(tuple(one for one in languages if one))
