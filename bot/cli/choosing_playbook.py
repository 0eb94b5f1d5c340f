"""Which playbook a name means: a file, one that comes along, or one that was begun here before."""

from __future__ import annotations

from bot.cli.error import CommandError
from bot.cli.session import Session
from bot.interview.playbook_files import PlaybookFileError, find_playbook
from conversations.authoring.playbook import Playbook
from conversations.authoring.problem import PlaybookError
from conversations.need.bank import OPEN_QUESTIONS
from conversations.reader import read_playbook, read_published


def the_playbook(session: Session, wanted: str) -> Playbook:
    """The playbook. Raises CommandError with its first problem and how many more there are."""
    try:
        try:
            file = find_playbook(wanted)
        except PlaybookFileError as error:
            published = _published(session, wanted)
            if published is None:
                raise CommandError(str(error)) from error
            return read_published(published, wanted)
        return read_playbook(file.source, file.name)
    except PlaybookError as error:
        count = len(error.problems)
        more = f" (and {count - 1} more: bluepaper playbook check {wanted})" if count > 1 else ""
        raise CommandError(f"{error.problems[0]}{more}") from error


def _published(session: Session, name: str) -> str | None:
    if name == OPEN_QUESTIONS:
        return None  # each is made for one client, and names that client's things
    with session.reading() as work:
        edition = work.newest_playbook(name)
    return edition.source if edition else None
