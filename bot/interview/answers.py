"""What clients' people have answered, in words: with who, when, how sure, and whether it is to be asked again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.interview.scene import Shelf
from bot.names import folded, resembles
from conversations.authoring.playbook import Playbook, Question
from conversations.interview.agenda import span
from conversations.value import NotationError, parse, shown_as
from storage.answer import StoredAnswer
from storage.work import Work

_SKIPPED = {
    "private": "rather not said",
    "not_relevant": "does not apply",
    "in_person": "rather in person",
    "later": "another time",
    "own_words": "in own words",
}


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One stored answer with what people want to read of it. `stale`: older than its playbook says it may become."""

    stored: StoredAnswer
    said: str
    verbatim: str | None
    question: str
    stale: bool

    @property
    def counts(self) -> bool:
        """Nothing took its place, and its question still matters."""
        return self.stored.superseded_at is None and self.stored.active


def answer_lines(work: Work, client_id: str | None, now: datetime) -> tuple[AnswerLine, ...]:
    """Every answer of a client, or of all, in the order of recording."""
    firm = work.firm()
    locales = {client.id: client.locale or firm.locale for client in work.clients()}
    playbooks = _Playbooks(work)
    return tuple(
        _line(stored, playbooks.question(stored), locales.get(stored.client_id, firm.locale), now)
        for stored in work.answers(client_id)
    )


def about(lines: Iterable[AnswerLine], wanted: str) -> tuple[AnswerLine, ...]:
    """The answers that speak of what is wanted: each of its words stands in the question or the answer, or nearly."""
    words = folded(wanted).split()
    return tuple(line for line in lines if words and _speaks_of(line, words))


class _Playbooks:
    """The questions behind the answers, each playbook read once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._shelf = Shelf()
        self._read: dict[tuple[str, str], Playbook | None] = {}

    def question(self, stored: StoredAnswer) -> Question | None:
        """None for what no question of a playbook asked, such as the name of a thing."""
        if stored.playbook is None or stored.structure is None:
            return None
        key = (stored.playbook, stored.structure)
        if key not in self._read:
            source = self._work.playbook_source(*key)
            self._read[key] = self._shelf.playbook(self._work, *key, source[0]) if source else None
        playbook = self._read[key]
        return playbook.questions.get(stored.path.rpartition(".")[2]) if playbook else None


def _line(stored: StoredAnswer, question: Question | None, locale: str, now: datetime) -> AnswerLine:
    said = _said(stored, question, locale)
    again = question.ask_again if question else None
    stale = again is not None and stored.sure != "skipped" and now - stored.observed_at > span(again)
    asked = question.text.in_(()) if question else ""
    return AnswerLine(stored, said, said if stored.press else stored.heard, f"{stored.label} {asked}", stale)


def _said(stored: StoredAnswer, question: Question | None, locale: str) -> str:
    if stored.erased_at is not None:
        return "erased"
    if stored.sure == "skipped":
        reason = stored.skip_reason or ""
        return f"skipped: {_SKIPPED.get(reason, reason)}" if reason not in ("", "unsaid", "unknown") else "skipped"
    if stored.sure == "unknown":
        return f"does not know, named {stored.skip_reason}" if stored.skip_reason else "does not know"
    written = stored.value or ""
    try:
        value = parse(stored.kind, written)
    except NotationError:
        return written
    if question is not None and question.choices and isinstance(value, str | tuple):
        codes = value if isinstance(value, tuple) else (value,)
        labels = {code: choice.label.in_(()) for code, choice in question.choices.items()}
        return ", ".join(labels.get(code, code) for code in codes)
    return shown_as(stored.kind, value, locale)


def _speaks_of(line: AnswerLine, words: list[str]) -> bool:
    key = (line.stored.key or "").replace("_", " ")
    there = set(folded(f"{line.question} {key} {line.stored.item or ''} {line.said} {line.verbatim or ''}").split())
    return all(any(resembles(word, other) for other in there) for word in words)
