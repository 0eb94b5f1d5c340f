"""What is said next: the open question with its words around it, the recap, or the end."""

from __future__ import annotations

from babel.dates import format_date

from conversations.agenda import Place
from conversations.draft import Draft
from conversations.event import Asked, Completed, Said
from conversations.options import buttons, options
from conversations.playbook import End, Kind, Question, Recap, Say
from conversations.probe import probe_text
from conversations.render import escaped
from conversations.state import Mode, Open, Status


def ask_next(draft: Draft) -> None:
    """Says what is to be said on the way and asks the first question that still wants something; completes if there
    is none.
    """
    for place in draft.agenda.places:
        if draft.agenda.done(place, draft.passed):
            continue
        match place.step:
            case Say(text=text):
                draft.passed.add(place.path)
                draft.lead.append(draft.written(text, place))
            case End(text=text):
                draft.lead.append(draft.written(text, place))
                break
            case Recap() if not recap_lines(draft):
                draft.passed.add(place.path)
            case Recap():
                return ask(draft, place, Mode.RECAP)
            case Question():
                return ask(draft, place, Mode.STILL if draft.agenda.known(place) else Mode.ASK)
    complete(draft)


def complete(draft: Draft) -> None:
    """Ends the conversation, all asked."""
    draft.status = Status.COMPLETED
    draft.events.append(Said("\n\n".join(draft.lead) or draft.sentence("completed")))
    draft.events.append(Completed())


def ask(draft: Draft, place: Place, mode: Mode) -> None:
    """Opens a question: from now on its number is the one that counts. One that is open already keeps its number."""
    same = draft.open is not None and (draft.open.path, draft.open.mode) == (place.path, mode)
    if not same or place.path in draft.answers:
        draft.open = Open(draft.opened(place.path), place.path, mode)
    put(draft)


def put(draft: Draft) -> None:
    """Puts the open question (again, under its own number), after whatever is to be said first."""
    place = draft.open_place()
    if draft.open is None or place is None:
        return ask_next(draft)
    if draft.away:
        draft.lead.insert(0, where_we_were(draft))
    text = "\n\n".join([*draft.lead, *_body(draft, place, draft.open)])
    draft.events.append(Asked(draft.open.number, place.path, text, buttons(draft, place, draft.open)))


def where_we_were(draft: Draft) -> str:
    """One line after days: how far we got, and the last answer."""
    lines = [(place, draft.before.answers.get(place.path)) for place in draft.agenda.questions]
    given = [(place, answer) for place, answer in lines if answer is not None]
    if not given:
        return draft.sentence("recap_line_none")
    paths = list(draft.before.answers)
    place, answer = max(given, key=lambda pair: paths.index(pair[0].path))
    assert isinstance(place.step, Question)
    value = draft.value(place.step, answer)
    return draft.sentence("recap_line", count=len(given), total=len(lines), short=draft.short(place), value=value)


def recap_lines(draft: Draft) -> list[tuple[Place, str]]:
    """What was answered in this conversation, a line a question in the playbook's order, as plain text."""
    lines = []
    for place in draft.agenda.questions:
        answer = draft.answers.get(place.path)
        if answer is not None and isinstance(place.step, Question) and place.step.kind is not Kind.CONSENT:
            lines.append((place, f"{draft.short(place)}: {draft.value(place.step, answer)}"))
    return lines


def numbered(lines: list[tuple[Place, str]]) -> str:
    """Recap lines as Markdown, numbered, so that a line can be named by its number."""
    return "\\\n".join(f"{n}\\. {escaped(text)}" for n, (_, text) in enumerate(lines, 1))


def _body(draft: Draft, place: Place, open_: Open) -> list[str]:
    step = place.step
    if isinstance(step, Recap):
        return [draft.written(step.text, place), numbered(recap_lines(draft))]
    if not isinstance(step, Question):
        return []
    match open_.mode:
        case Mode.REASON:
            return [draft.sentence("reason")]
        case Mode.UNTIL:
            return [draft.sentence("until")]
        case Mode.PROBE:
            return [probe_text(step.probe.ask, draft.languages)] if step.probe else []
    question = f"{_progress(draft, place)}\\\n{draft.written(step.text, place)}"
    if open_.mode is Mode.STILL:
        return [question, _still(draft, place)]
    if open_.picked:
        labels = [option.label for option in options(draft, place, Mode.ASK) if option.code in open_.picked]
        question = draft.sentence("picked", values=", ".join(labels))
    return [question, draft.sentence("only_you")] if step.sensitivity == 2 and not draft.facts.meeting else [question]


def _still(draft: Draft, place: Place) -> str:
    known = draft.agenda.known(place)
    if known is None or not isinstance(place.step, Question):
        return ""
    month = format_date(known.at, "MMMM y", locale=draft.facts.locale.replace("-", "_"))
    return draft.sentence("still_so", month=month, value=draft.worded(place.step, known.value))


def _progress(draft: Draft, place: Place) -> str:
    """Where we are, and for which firm when the person answers for several."""
    paths = [p.path for p in draft.agenda.questions]
    position = paths.index(place.path) + 1 if place.path in paths else len(paths)
    facts = draft.facts
    if facts.meeting:
        return draft.sentence(
            "meeting", contact=facts.contact, client=facts.client, position=position, total=len(paths)
        )
    if facts.several_firms:
        return draft.sentence("progress_firm", client=facts.client, position=position, total=len(paths))
    return draft.sentence("progress", position=position, total=len(paths))
