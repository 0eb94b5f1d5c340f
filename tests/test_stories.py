"""Plays the stories of `tests/stories`: conversations as data, through the door a person uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from markdown_it import MarkdownIt

from bot.interview.opening import publish
from storage.answer import StoredAnswer
from storage.contact import Contact
from storage.conversation import Source
from tests.stage import MONDAY, Stage, playbook_named

STORIES = Path(__file__).parent / "stories"
_MARKDOWN = MarkdownIt("commonmark")
_TURN = {"from", "at", "text", "press", "message", "timer", "edit", "duplicate", "publish", "start", "expect"}
_STORY = {"story", "playbook", "people", "zone", "now", "start", "present", "turns"}


def stories() -> Iterator[Any]:
    for file in sorted(STORIES.glob("*.yaml")):
        for story in yaml.safe_load(file.read_text(encoding="utf-8")):
            name = re.sub(r"[^a-z0-9]+", "_", story["story"].lower()).strip("_")
            yield pytest.param(story, id=f"{file.stem}-{name}")


@pytest.mark.parametrize("story", list(stories()))
def test_story(story: dict[str, Any], migrated_url: str) -> None:
    assert set(story) <= _STORY
    now = datetime.fromisoformat(story["now"]) if "now" in story else MONDAY
    with Stage(migrated_url, now, present=story.get("present", True)) as stage:
        play = Play(story, stage)
        play.begin()
        for number, turn in enumerate(story["turns"], 1):
            assert set(turn) <= _TURN, turn
            play.take(turn, f"turn {number}: {turn}")


class Play:
    """One story on its stage."""

    def __init__(self, story: dict[str, Any], stage: Stage) -> None:
        self.story = story
        self.stage = stage
        self.contacts: dict[str, Contact] = {}
        self.conversations: dict[str, str] = {}
        self.first = next(iter(self.people()))

    def people(self) -> dict[str, list[str]]:
        return dict(self.story.get("people") or {"hank": ["Acme owner"]})

    def begin(self) -> None:
        for name, firms in self.people().items():
            for firm in firms:
                client, _, role = firm.rpartition(" ")
                self.contacts[f"{name} at {client}"] = self.stage.contact(
                    name, client, role, zone=self.story.get("zone")
                )
        for whom in self.story.get("start", [self.first]):
            self._start(whom)

    def take(self, turn: dict[str, Any], where: str) -> None:
        if "at" in turn:
            self.stage.moves(**_span(turn["at"]))
        name = turn.get("from", self.first)
        expect = Expect(turn.get("expect", {}), self, where)
        self._act(turn, name)
        expect.check(name)

    def _start(self, whom: str) -> None:
        match = re.fullmatch(r"(\w+)(?: at (\w+))?(?: by (\w+) \((\w+)\))?(?: with (\w+))?", whom)
        assert match, whom
        name, client, by, source, playbook = match.groups()
        found = [c for key, c in self.contacts.items() if key.startswith(f"{name} at {client or ''}")]
        self.conversations[whom] = self.stage.start(
            playbook_named(playbook or self.story["playbook"]), found[0], at=by, source=cast("Source", source or "chat")
        )

    def _act(self, turn: dict[str, Any], name: str) -> None:
        match turn:
            case {"edit": number, "text": text}:
                self.stage.says(name, str(text), edits=self.stage.delivered[number].message_id)
            case {"text": text}:
                self.stage.says(name, str(text))
            case {"press": label}:
                self.stage.presses(name, label, message=turn.get("message", -1))
            case {"duplicate": number}:
                self.stage.again(number)
            case {"timer": span}:
                self.stage.moves(**_span(span))
            case {"publish": playbook}:
                with self.stage.database.work(self.stage.now) as work:
                    publish(work, playbook_named(playbook))
            case {"start": whom}:
                self._start(whom)


class Expect:
    """What must be true after a turn; made before it, so that it knows what is new."""

    def __init__(self, expect: dict[str, Any], play: Play, where: str) -> None:
        self.expect = expect
        self.play = play
        self.stage = play.stage
        self.where = where
        self.seen = {name: len(messages) for name, messages in self.stage.platform.seen.items()}
        self.dump = self.stage.dump() if "unchanged" in expect else {}
        for name in expect:
            assert hasattr(self, f"_{name}"), f"{where}: nothing is expected by {name!r}"

    def check(self, name: str) -> None:
        name = self.expect.get("to", name)
        for expected, value in self.expect.items():
            getattr(self, f"_{expected}")(name, value)

    def _new(self, name: str) -> list[str]:
        return [plain(delivery.text) for delivery in self.stage.seen(name)[self.seen.get(name, 0) :]]

    def _stored(self) -> dict[str, StoredAnswer]:
        return {path: a for contact in self.play.contacts.values() for path, a in self.stage.answers(contact).items()}

    def _to(self, name: str, value: str) -> None:
        """The person whose chat is looked at."""

    def _says(self, name: str, value: Any) -> None:
        last = plain(self.stage.last(name))
        for text in _list(value):
            assert text in last, f"{self.where}\nexpected {text!r} in:\n{last}"

    def _not_says(self, name: str, value: Any) -> None:
        last = plain(self.stage.last(name))
        for text in _list(value):
            assert text not in last, f"{self.where}\nexpected no {text!r} in:\n{last}"

    def _silent(self, name: str, value: Any) -> None:
        for who in [name] if value is True else _list(value):
            assert not self._new(who), f"{self.where}\nexpected nothing to {who}, heard:\n{self._new(who)}"

    def _messages(self, name: str, value: int) -> None:
        assert len(self._new(name)) == value, f"{self.where}\n{self._new(name)}"

    def _buttons(self, name: str, value: Any) -> None:
        labels = [button.label for button in self.stage.seen(name)[-1].buttons]
        assert not [label for label in _list(value) if label not in labels], f"{self.where}\n{labels}"

    def _no_buttons(self, name: str, value: Any) -> None:
        labels = [button.label for button in self.stage.seen(name)[-1].buttons]
        assert not [label for label in _list(value) if label in labels], f"{self.where}\n{labels}"

    def _answers(self, name: str, value: dict[str, Any]) -> None:
        stored = self._stored()
        for path, written in value.items():
            assert path in stored, f"{self.where}\n{path}: {list(stored)}"
            assert stored[path].value == (None if written is None else str(written)), f"{self.where}\n{stored[path]}"

    def _answers_of(self, name: str, value: dict[str, dict[str, Any]]) -> None:
        for whom, answers in value.items():
            stored = self.stage.answers(self.play.contacts[whom])
            for path, written in answers.items():
                found = stored[path].value if path in stored else None
                assert found == (None if written is None else str(written)), f"{self.where}\n{whom} {path}: {found}"

    def _inactive(self, name: str, value: Any) -> None:
        """Kept, but not counted."""
        with self.stage.database.work(self.stage.now) as work:
            kept = {answer.path for answer in work.answers()}
        for path in _list(value):
            assert path in kept, f"{self.where}\n{path} is not kept: {kept}"
            assert path not in self._stored(), f"{self.where}\n{path} still counts"

    def _unasked(self, name: str, value: Any) -> None:
        """Nothing is stored there."""
        with self.stage.database.work(self.stage.now) as work:
            kept = {answer.path for answer in work.answers()}
        assert not kept & set(_list(value)), f"{self.where}\n{kept}"

    def _reasons(self, name: str, value: dict[str, str]) -> None:
        stored = self._stored()
        assert {path: stored[path].skip_reason for path in value} == value, self.where

    def _sources(self, name: str, value: dict[str, str]) -> None:
        stored = self._stored()
        assert {path: stored[path].source for path in value} == value, self.where

    def _items(self, name: str, value: dict[str, str]) -> None:
        stored = self._stored()
        assert {path: stored[path].item for path in value} == value, self.where

    def _verbatim(self, name: str, value: dict[str, str]) -> None:
        stored = self._stored()
        assert {path: stored[path].heard for path in value} == value, self.where

    def _status(self, name: str, value: str) -> None:
        talk = self.stage.state(next(iter(self.play.conversations.values())))
        assert talk.status == value, f"{self.where}\n{talk.status}"

    def _statuses(self, name: str, value: dict[str, str]) -> None:
        found = {whom: self.stage.state(self.play.conversations[whom]).status.value for whom in value}
        assert found == value, self.where

    def _open(self, name: str, value: str) -> None:
        """The path of the open question of the conversation that was begun first."""
        talk = self.stage.state(next(iter(self.play.conversations.values())))
        assert (talk.open.path if talk.open else None) == value, f"{self.where}\n{talk.open}"

    def _journal(self, name: str, value: Any) -> None:
        with self.stage.database.work(self.stage.now) as work:
            entries = [entry.what for entry in work.journal()]
        assert not [text for text in _list(value) if text not in entries], f"{self.where}\n{entries}"

    def _nowhere(self, name: str, value: Any) -> None:
        """Not a trace of it in the whole database."""
        everything = str(self.stage.dump())
        assert not [text for text in _list(value) if text in everything], self.where

    def _unchanged(self, name: str, value: bool) -> None:
        """No row is new or other than before, except that messages count their duplicates."""
        now = self.stage.dump()
        assert not {table for table in now if now[table] != self.dump[table]}, self.where


def plain(markdown: str) -> str:
    """What a person reads of it."""
    lines = []
    for token in _MARKDOWN.parse(markdown):
        if token.type == "inline":
            parts = ["\n" if t.type in ("softbreak", "hardbreak") else t.content for t in token.children or []]
            lines.append("".join(parts))
    return "\n".join(lines)


def _list(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _span(written: str) -> dict[str, float]:
    number, unit = written.split()
    return {unit.rstrip("s") + "s": float(number)}
