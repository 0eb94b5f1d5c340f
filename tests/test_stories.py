"""Plays the stories of `tests/stories`: conversations as data, through the door a person uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from markdown_it import MarkdownIt

from bot.opening import publish
from conversations.playbook import Playbook
from storage.contact import Contact
from storage.conversation import Source
from tests.stage import Stage, playbook_named

STORIES = Path(__file__).parent / "stories"
_MARKDOWN = MarkdownIt("commonmark")


def stories() -> Iterator[Any]:
    for file in sorted(STORIES.glob("*.yaml")):
        for story in yaml.safe_load(file.read_text(encoding="utf-8")):
            name = re.sub(r"[^a-z0-9]+", "_", story["story"].lower()).strip("_")
            yield pytest.param(story, id=f"{file.stem}-{name}")


@pytest.mark.parametrize("story", list(stories()))
def test_story(story: dict[str, Any], migrated_url: str) -> None:
    with closing(Stage(migrated_url)) as stage:
        play = Play(story, stage)
        play.begin()
        for number, turn in enumerate(story["turns"], 1):
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
                self.contacts[f"{name} at {client}"] = self.stage.contact(name, client, role)
        for whom in self.story.get("start", [self.first]):
            self._start(whom)

    def take(self, turn: dict[str, Any], where: str) -> None:
        if "at" in turn:
            self.stage.moves(**_span(turn["at"]))
        name = turn.get("from", self.first)
        before = len(self.stage.seen(name))
        self._act(turn, name)
        self._expect(turn.get("expect", {}), name, before, where)

    def _start(self, whom: str) -> None:
        name, _, rest = whom.partition(" ")
        match = re.fullmatch(r"(?:at (?P<client>\w+))?\s*(?:by (?P<by>\w+) \((?P<source>\w+)\))?", rest)
        assert match, whom
        found = [c for key, c in self.contacts.items() if key.startswith(f"{name} at {match['client'] or ''}")]
        playbook = self._playbook(self.story["playbook"])
        self.conversations[whom] = self.stage.start(
            playbook, found[0], at=match["by"] or name, source=cast("Source", match["source"] or "chat")
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

    def _expect(self, expect: dict[str, Any], name: str, before: int, where: str) -> None:
        said = self.stage.seen(name)[before:]
        last = plain(self.stage.last(name))
        for text in _list(expect.get("says")):
            assert text in last, f"{where}\nexpected {text!r} in:\n{last}"
        for text in _list(expect.get("not_says")):
            assert text not in last, f"{where}\nexpected no {text!r} in:\n{last}"
        if expect.get("silent"):
            assert not said, f"{where}\nexpected nothing, heard:\n{last}"
        if "messages" in expect:
            assert len(said) == expect["messages"], f"{where}\n{[plain(m.text) for m in said]}"
        for label in _list(expect.get("buttons")):
            assert label in [b.label for b in self.stage.seen(name)[-1].buttons], where
        self._expect_stored(expect, where)

    def _expect_stored(self, expect: dict[str, Any], where: str) -> None:
        stored = {path: value for c in self.contacts.values() for path, value in self.stage.answers(c).items()}
        for path, value in expect.get("answers", {}).items():
            assert stored.get(path) == (None if value is None else str(value)), f"{where}\n{path}: {stored}"
        for path in _list(expect.get("inactive")):
            assert path not in stored, f"{where}\n{path} still counts: {stored}"
        if "status" in expect:
            with self.stage.database.work(self.stage.now) as work:
                talk = work.conversation(next(iter(self.conversations.values())))
            assert talk is not None
            assert talk.status == expect["status"], where

    def _playbook(self, name: str) -> Playbook:
        return playbook_named(name)


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
    return {unit.rstrip("s") + "s": float(number)} if timedelta(**{unit.rstrip("s") + "s": 1}) else {}
