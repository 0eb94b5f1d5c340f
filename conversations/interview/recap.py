"""What was answered so far, in words: line by line, or in one line after days."""

from __future__ import annotations

from conversations.authoring.playbook import Kind, Question, Recap
from conversations.escalation import find_alarms
from conversations.interview.agenda import Place
from conversations.interview.carried import carried
from conversations.interview.draft import Draft
from conversations.render import escaped

Line = tuple[Place, str]
_LONGEST_EXAMPLE = 24


def recap_lines(draft: Draft) -> list[Line]:
    """What was answered in this conversation, a line a question in the playbook's order, as plain text."""
    return [
        (place, f"{draft.short(place)}: {draft.value(place.step, draft.answers[place.path])}")
        for place in draft.agenda.questions
        if isinstance(place.step, Question) and place.step.kind is not Kind.CONSENT and place.path in draft.answers
    ]


def shown_lines(draft: Draft, recap: Place) -> list[Line]:
    """The lines that a recap shows: what was answered since the recap before it."""
    lines = recap_lines(draft)
    places = draft.agenda.places
    earlier = [places.index(p) for p in places if isinstance(p.step, Recap) and p.path in draft.passed]
    here = places.index(recap)
    since = max((at for at in earlier if at < here), default=-1)
    return [(place, text) for place, text in lines if since < places.index(place) < here]


def known_lines(draft: Draft) -> list[Line]:
    """All that this contact told us and that has a question in this playbook, agreements and old answers too."""
    lines = []
    for place in draft.agenda.places:
        answer, known = draft.answers.get(place.path), draft.agenda.known(place)
        if not isinstance(place.step, Question) or (answer is None and known is None):
            continue
        value = draft.value(place.step, answer) if answer else draft.worded(place.step, carried(draft, place) or "?")
        lines.append((place, f"{draft.short(place)}: {value}"))
    return lines


def numbered(lines: list[Line]) -> str:
    """The lines as Markdown, numbered, so that a line can be named by its number."""
    return "\\\n".join(f"{n}\\. {escaped(text)}" for n, (_, text) in enumerate(lines, 1))


def where_we_were(draft: Draft) -> str:
    """One line after days: how far we got, and the last answer that is neither confidential nor alarming: others read
    this before it leaves.
    """
    given = [p for p in draft.agenda.questions if p.path in draft.before.answers and isinstance(p.step, Question)]
    order = list(draft.before.answers)
    for last in sorted(given, key=lambda place: order.index(place.path), reverse=True):
        assert isinstance(last.step, Question)
        value = draft.value(last.step, draft.before.answers[last.path])
        if last.step.sensitivity < 2 and not find_alarms(value, draft.language):
            return draft.sentence(
                "recap_line", count=len(given), total=draft.total(len(given)), short=draft.short(last), value=value
            )
    return draft.sentence("recap_line_none")


def example(draft: Draft) -> str | None:
    """How a correction looks, with a question that was answered here."""
    for place, line in recap_lines(draft):
        return line if len(line) <= _LONGEST_EXAMPLE else f"{draft.short(place)}: …"
    return None
