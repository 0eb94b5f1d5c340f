"""What is said next: the open question with its words around it, the recap, or the end."""

from __future__ import annotations

from babel.dates import format_date

from conversations.authoring.playbook import End, Kind, Question, Recap, Say
from conversations.interview.agenda import Place
from conversations.interview.carried import carried
from conversations.interview.draft import Draft
from conversations.interview.event import Asked, Completed
from conversations.interview.options import answers, buttons, go_on_button
from conversations.interview.recap import numbered, shown_lines, where_we_were
from conversations.interview.state import Aside, Mode, Open, Status
from conversations.probe import probe_text
from conversations.wording import Sentence


def ask_next(draft: Draft) -> None:
    """Goes on: says what is to be said on the way, then asks the first question that still wants something, or the
    one that is open already, whichever stands first. Completes if there is none.
    """
    if draft.status is not Status.WAITING:
        return tell(draft)
    farewell = False
    for place in draft.agenda.places:
        if draft.open is not None and place.path == draft.open.path:
            draft.reopen(aside=None)
            return put(draft)
        done = draft.agenda.done(place, draft.passed)
        farewell = not done and isinstance(place.step, Say | End)
        if done:
            continue
        match place.step:
            case Say(text=text) | End(text=text):
                draft.passed.add(place.path)
                draft.lead.append(draft.written(text, place))
                if isinstance(place.step, End):
                    break
            case Recap() if not shown_lines(draft, place):
                draft.passed.add(place.path)
            case Recap():
                return ask(draft, place, Mode.RECAP)
            case Question(kind=kind):
                still = kind is not Kind.CONSENT and carried(draft, place) is not None
                return ask(draft, place, Mode.STILL if still else Mode.ASK)
    _complete(draft, farewell=farewell)


def ask(draft: Draft, place: Place, mode: Mode) -> None:
    """Opens a question: from now on its number is the one that counts."""
    draft.resume()
    draft.open = Open(draft.opened(place.path), place.path, mode)
    put(draft)


def put(draft: Draft) -> None:
    """Puts the open question (again, under its own number), after whatever is to be said first."""
    place = draft.open_place()
    if draft.open is None or place is None:
        draft.open = None
        return ask_next(draft)
    if draft.status is not Status.WAITING and draft.open.aside is not Aside.UNTIL:
        return tell(draft)
    if draft.away:
        draft.lead.insert(0, where_we_were(draft))
        draft.recapped = True
    text = "\n\n".join([*draft.lead, *_body(draft, place, draft.open)])
    draft.events.append(Asked(draft.open.number, place.path, text, buttons(draft, place, draft.open)))


def reply(draft: Draft, text: str) -> None:
    """Answers what is no answer: then the open question once more, or, while nothing is asked, the way back to it."""
    draft.lead.append(text)
    if draft.asks:
        return put(draft)
    tell(draft)


def tell(draft: Draft) -> None:
    """Says what there is to say, and asks nothing."""
    text = "\n\n".join(draft.lead)
    if draft.over:
        return draft.say(text)
    draft.say(text, go_on_button(draft))


def _complete(draft: Draft, *, farewell: bool) -> None:
    draft.open = None
    draft.status = Status.COMPLETED
    if not farewell:
        draft.lead.append(draft.sentence("completed"))
    draft.say("\n\n".join(draft.lead))
    draft.events.append(Completed())


def _body(draft: Draft, place: Place, open_: Open) -> list[str]:
    """The paragraphs of the open question; above the first one stands where we are, and about which firm."""
    first, *more = _paragraphs(draft, place, open_)
    head = _head(draft, place, open_)
    return [f"{head}\\\n{first}" if head else first, *more]


def _paragraphs(draft: Draft, place: Place, open_: Open) -> list[str]:
    step = place.step
    if open_.aside is not None:
        return [draft.sentence("until" if open_.aside is Aside.UNTIL else "reason")]
    if isinstance(step, Recap):
        return [draft.written(step.text, place), numbered(shown_lines(draft, place))]
    assert isinstance(step, Question)
    if open_.mode is Mode.PROBE and step.probe is not None:
        return [probe_text(step.probe.ask, draft.languages)]
    if open_.picked:
        labels = [choice.label for choice in answers(draft, step) if choice.code in open_.picked]
        return [draft.sentence("picked", values=", ".join(labels))]
    still = [_still(draft, place, step)] if open_.mode is Mode.STILL else []
    for_one = [draft.sentence("only_you")] if step.sensitivity == 2 and not draft.facts.meeting else []
    return [draft.written(step.text, place), *_ends(draft, step), *still, *for_one]


def _ends(draft: Draft, question: Question) -> list[str]:
    """What the lowest and the highest number of a scale mean."""
    scale = question.scale
    if scale is None:
        return []
    low, high = scale.low.in_(draft.languages), scale.high.in_(draft.languages)
    return [draft.sentence("scale_ends", lowest=scale.lowest, low=low, highest=scale.highest, high=high)]


def _still(draft: Draft, place: Place, question: Question) -> str:
    known, value = draft.agenda.known(place), carried(draft, place)
    if known is None or value is None:
        return ""
    month = format_date(known.at, "MMMM y", locale=draft.facts.locale.replace("-", "_"))
    told, today = draft.worded(question, known.value), draft.worded(question, value)
    if told == today:
        return draft.sentence("still_so", month=month, value=told)
    return draft.sentence("still_grown", month=month, value=told, today=today)


def _head(draft: Draft, place: Place, open_: Open) -> str:
    """Where we are, and for which firm when the person answers for several."""
    facts = draft.facts
    if open_.aside is not None or open_.mode in (Mode.PROBE, Mode.RECAP):
        return (
            draft.sentence("about_both" if facts.meeting else "about_firm")
            if facts.meeting or facts.several_firms
            else ""
        )
    paths = [p.path for p in draft.agenda.questions]
    position = paths.index(place.path) + 1 if place.path in paths else len(paths)
    name: Sentence = "meeting" if facts.meeting else "progress_firm" if facts.several_firms else "progress"
    return draft.sentence(name, position=position, total=draft.total(position))
