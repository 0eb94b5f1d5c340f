"""A playbook as a contact would see it: every message with its buttons, and beside it who is asked, when and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conversations.authoring.playbook import Kind, Loop, Playbook, Question, Step, Text
from conversations.expression import Expression
from conversations.probe import probe_text
from conversations.render import render
from conversations.wording import Label, label, language_of

_SAMPLE: Mapping[str, object] = {
    "contact": {"name": "Maria Santos", "first_name": "Maria", "role": "owner"},
    "client": {"name": "Harbour Dental"},
    "firm": {"name": "your firm"},
    "consultant": {"name": "Sam", "phone": ""},
}
_WHO_READS = ("", "stays between the client and the firm", "confidential: named people only")


@dataclass(frozen=True, slots=True)
class Shown:
    """One message: its text, its buttons, and what the author should know about it. `depth` is 1 inside a loop."""

    id: str
    heading: str
    text: str
    buttons: tuple[str, ...]
    notes: tuple[str, ...]
    depth: int = 0


class _Preview:
    def __init__(self, playbook: Playbook, languages: tuple[str, ...]) -> None:
        self._playbook = playbook
        self._languages = (*languages, *playbook.languages)
        self._language = language_of(self._languages)
        self._called = {name: question.short.in_(self._languages) for name, question in playbook.questions.items()} | {
            "contact.role": "the role",
            "contact.met": "asked before",
        }

    def text(self, text: Text, loop: Loop | None = None) -> str:
        """The text with sample values, without the backslashes that keep values from formatting."""
        values = dict(_SAMPLE) | {"minutes": self._playbook.minutes, "questions": len(self._playbook.questions)}
        if loop:
            values |= {"n": 1, loop.each: {"n": 1, "name": f"{loop.each} 1"}}
        return render(text.in_(self._languages), values).replace("\\", "")

    def condition(self, when: Expression | None) -> tuple[str, ...]:
        return (f"only if {when.describe(self._called)}",) if when else ()

    def question(self, question: Question, loop: Loop | None) -> Shown:
        who = f"asked of {', '.join(question.who)}" if question.who else "asked of everybody"
        notes = [*self.condition(question.when)]
        notes += [f"must be: {question.check.describe(self._called)}"] if question.check else []
        notes += [f"hint: {self.text(question.hint, loop)}"] if question.hint else []
        notes += [f"why: {self.text(question.why, loop)}"] if question.why else []
        notes += [f"if the answer is thin: {probe_text(question.probe.ask, self._languages)}"] if question.probe else []
        notes += [f"if declined: {self.text(question.if_declined, loop)}"] if question.if_declined else []
        if question.scale:
            ends = (question.scale.lowest, question.scale.low), (question.scale.highest, question.scale.high)
            notes += [", ".join(f"{number} means {self.text(text)}" for number, text in ends)]
        notes += [_WHO_READS[question.sensitivity]] if question.sensitivity else []
        again = f", asked again after {question.ask_again}" if question.ask_again else ""
        notes += [f"saved as {question.saves}{again}"] if question.saves else []
        heading = f"{question.short.in_(self._languages)} ({question.kind}, {who})"
        return Shown(
            question.ask, heading, self.text(question.text, loop), self.buttons(question), tuple(notes), int(bool(loop))
        )

    def buttons(self, question: Question) -> tuple[str, ...]:
        first = [self.label("in_person", consultant="Sam")] if question.in_person else []
        chosen = [choice.label.in_(self._languages) for choice in question.choices.values()]
        return (*first, *chosen, *self._by_kind(question))

    def _by_kind(self, question: Question) -> list[str]:
        match question.kind:
            case Kind.YESNO:
                return [self.label("yes"), self.label("no"), self.label("dont_know")]
            case Kind.CONSENT:
                return [self.label("agree"), self.label("decline")]
            case Kind.CHOICES:
                return [self.label("done")]
            case Kind.SCALE if question.scale:
                return [str(step) for step in range(question.scale.lowest, question.scale.highest + 1)]
        return []

    def label(self, name: Label, **values: object) -> str:
        return label(name, self._language, **values)


def preview(playbook: Playbook, languages: tuple[str, ...] = (), role: str | None = None) -> Iterator[Shown]:
    """Every message in order, in the first of `languages` it has; with a `role`, without what others are asked."""
    drawn = _Preview(playbook, languages)
    for step in playbook.steps:
        yield from _shown(drawn, step, None, role)
        if isinstance(step, Loop):
            for inner in step.steps:
                yield from _shown(drawn, inner, step, role)


def _shown(drawn: _Preview, step: Step, loop: Loop | None, role: str | None) -> Iterator[Shown]:
    match step:
        case Question(who=who):
            if role is None or not who or role in who:
                yield drawn.question(step, loop)
        case Loop():
            notes = (f"as many times as {step.count.source}, at most {step.most}", *drawn.condition(step.when))
            yield Shown(step.each, f"for each {step.each}", drawn.text(step.name, step), (), notes)
        case _:
            name = next(iter(step.model_dump(include={"say", "recap", "end"}).values()))
            yield Shown(name, type(step).__name__.lower(), drawn.text(step.text), (), drawn.condition(step.when))
