"""What a step comes to in the database: every event applied in one `match`, in the transaction that is open."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from bot.interview.scene import Scene
from conversations.button import Button
from conversations.interview.engine import Step
from conversations.interview.event import (
    AnswerCorrected,
    AnswerRecorded,
    AnswersDeactivated,
    AnswersRevived,
    Asked,
    Completed,
    Declined,
    Event,
    Expired,
    HumanRequested,
    Paused,
    QuestionSkipped,
    Resumed,
    Said,
    Stopped,
    Topic,
)
from conversations.interview.state import Answer, Sure, to_json
from storage.contact import Contact
from storage.fact import NewFact, Subject
from storage.ids import counted
from storage.journal import Entry
from storage.message import MessageClass, NewMessage
from storage.work import Work

_ENDED: Mapping[type[Event], str] = {Declined: "declined {}", Completed: "completed {}", Expired: "let {} expire"}
_FOR_A_PERSON = {
    "beside": "wrote something that is no answer",
    "not_understood": "was not understood five times: ask it yourself",
}
SHORT = 8
"""So many characters of a conversation's id stand on its buttons: enough to tell the few at one address apart."""


@dataclass(slots=True)
class Applying:
    """Applies steps of one turn; `turn_id` is what all new rows are named after, `now` business time."""

    work: Work
    turn_id: str
    now: datetime
    message_class: MessageClass
    made: int = 0
    notice: str = ""
    """What whoever pressed a button is shown at once, as plain text."""

    def new_id(self) -> str:
        """The id of the next thing that this turn makes."""
        self.made += 1
        return counted(self.turn_id, self.made)

    def answer(
        self,
        address_id: str,
        text: str,
        buttons: str | None = None,
        *,
        thread: str | None = None,
        planned_from: str | None = None,
    ) -> None:
        """Says something at an address that belongs to no conversation; `buttons` and `planned_from` as they are
        stored, `thread` is the platform's id of what it answers.
        """
        self.work.say(
            [
                NewMessage(
                    id=self.new_id(),
                    address_id=address_id,
                    text=text,
                    message_class="reply",
                    turn_id=self.turn_id,
                    due_at=self.now,
                    buttons=buttons,
                    planned_from=planned_from,
                    thread=thread,
                )
            ]
        )

    def apply(self, scene: Scene, step: Step) -> None:
        """Stores the new state and everything that happened. Raises StaleConversation if somebody else was faster."""
        timer = json.dumps({"name": step.timer.name, "number": step.timer.number}) if step.timer else None
        self.work.save_conversation(
            scene.conversation_id,
            scene.version,
            status=step.state.status.value,
            state=to_json(step.state),
            due_at=step.due,
            due=timer,
        )
        for event in step.events:
            self._apply(scene, event)
        self._record(scene, step.events)
        self._speak(scene, [event for event in step.events if isinstance(event, (Asked, Said))])

    def _apply(self, scene: Scene, event: Event) -> None:
        match event:
            case Asked() | Said() | AnswerRecorded() | AnswerCorrected() | QuestionSkipped():
                pass  # together, below: one statement for many
            case AnswersDeactivated(paths=paths):
                self.work.set_active(scene.conversation_id, paths, active=False)
            case AnswersRevived(paths=paths):
                self.work.set_active(scene.conversation_id, paths, active=True)
            case HumanRequested(about=about, heard=heard):
                what = _FOR_A_PERSON.get(about, f"asked for a person: {about}")
                self._noted(scene, what, after=json.dumps({"message": heard}))
            case Stopped():
                if scene.source == "chat":
                    self.work.set_stopped(scene.contact.person_id, self.now)
                self._noted(scene, "said stop")
            case Resumed():
                if scene.source == "chat":
                    self.work.set_stopped(scene.contact.person_id, None)
            case Declined() | Completed() | Expired():
                self._noted(scene, _ENDED[type(event)].format(scene.playbook.playbook))
            case Paused():
                pass  # all of it is in the conversation's status and due time
            case _:
                assert_never(event)

    def note(self, contact: Contact, what: str, after: str | None = None) -> None:
        """Writes in the journal what a contact did in a chat, in no conversation; `after` is JSON."""
        self._note(contact.name, what, client_id=contact.client_id, contact_id=contact.id, via="chat", after=after)

    def _noted(self, scene: Scene, what: str, after: str | None = None) -> None:
        client_id, contact = scene.client.id, scene.contact
        self._note(contact.name, what, client_id=client_id, contact_id=contact.id, via=scene.source, after=after)

    def _note(self, who: str, what: str, *, client_id: str, contact_id: str, via: str, after: str | None) -> None:
        self.work.note(
            Entry(
                id=self.new_id(),
                at=self.now,
                who=who,
                what=what,
                via=via,
                client_id=client_id,
                contact_id=contact_id,
                after=after,
            )
        )

    def _speak(self, scene: Scene, events: Sequence[Asked | Said]) -> None:
        if not events:
            return
        planned_from = None if self.message_class == "reply" else json.dumps({"version": scene.version + 1})
        self.work.say(
            [
                NewMessage(
                    id=self.new_id(),
                    address_id=scene.address_id,
                    text=event.text,
                    message_class=self.message_class,
                    turn_id=self.turn_id,
                    due_at=self.now,
                    buttons=buttons_json(event.buttons, scene.conversation_id),
                    planned_from=planned_from,
                    conversation_id=scene.conversation_id,
                    client_id=scene.client.id,
                    ask=event.number if isinstance(event, Asked) else None,
                    sensitivity=sensitivity_of(scene, event),
                )
                for event in events
            ]
        )

    def _record(self, scene: Scene, events: Sequence[Event]) -> None:
        facts = [
            self._fact(scene, event.topic, event.answer)
            for event in events
            if isinstance(event, (AnswerRecorded, AnswerCorrected, QuestionSkipped))
        ]
        if facts:
            self.work.record(facts)

    def _fact(self, scene: Scene, topic: Topic, answer: Answer) -> NewFact:
        return NewFact(
            id=self.new_id(),
            client_id=scene.client.id,
            contact_id=scene.contact.id,
            person_id=scene.contact.person_id,
            conversation_id=scene.conversation_id,
            subject=subject_of(topic.key),
            path=topic.path,
            label=topic.label,
            kind=answer.kind,
            value=None if answer.sure is Sure.SKIPPED else answer.value,
            sure=answer.sure.value,
            source=scene.source,
            observed_at=self.now,
            language=scene.facts.languages[0] if scene.facts.languages else "en",
            playbook=scene.playbook.playbook,
            structure=scene.playbook.structure,
            key=topic.key,
            item=topic.item or None,
            heard_id=answer.heard or None,
            skip_reason=answer.reason or None,
            sensitivity=topic.sensitivity,
        )


def buttons_json(buttons: Sequence[Button], conversation_id: str) -> str | None:
    """Buttons as they are stored and sent; the conversation stands on each, so that a late press finds its own."""
    if not buttons:
        return None
    prefix = conversation_id[:SHORT]
    return json.dumps([[button.label, f"{prefix}:{button.press}"] for button in buttons], ensure_ascii=False)


def subject_of(key: str | None) -> Subject:
    """What a fact with this key is about."""
    match (key or "client").partition(".")[0]:
        case "person":
            return "person"
        case "item":
            return "item"
        case "consent":
            return "consent"
    return "client"


def sensitivity_of(scene: Scene, event: Asked | Said) -> int:
    """How confidential the question is that was put: 0 to 2."""
    if not isinstance(event, Asked):
        return 0
    question = scene.playbook.questions.get(event.path.rpartition(".")[2])
    return question.sensitivity if question else 0
