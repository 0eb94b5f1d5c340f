"""Taking an answer to a question: check it, keep it, go on; or ask again, with help."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.authoring.playbook import Kind, Question
from conversations.interview.agenda import MORE, Place
from conversations.interview.asking import ask, ask_next, put
from conversations.interview.carried import carried
from conversations.interview.draft import Draft
from conversations.interview.event import Declined, HumanRequested
from conversations.interview.options import IN_PERSON, answers, scale_of
from conversations.interview.phrases import nods
from conversations.interview.state import Answer, Mode, Status, Sure
from conversations.interview.still_phrases import led
from conversations.interview.unclear import look_again, miss, what_was_unclear
from conversations.probe import is_thin
from conversations.reading import Context, Reading, Unclear, Understood, Unknown, read
from conversations.value import Consent, DoesNotKnow, Value, notation
from conversations.wording import Sentence, said_back

_BARE = (("yes", ""), ("no", ""))
"""No thing is called that."""
_LEFT_OUT: Mapping[str, Sentence] = {"in_person": "in_person", "own_words": "skipped_why"}
_FOLLOW = (Kind.DATE, Kind.DURATION, Kind.MONEY, Kind.INT)


def context(draft: Draft, question: Question) -> Context:
    """Who answers, where and when, and what can be picked."""
    facts = draft.facts
    picks = question.kind not in (Kind.YESNO, Kind.CONSENT)
    return Context(
        now=draft.now,
        zone=facts.zone,
        locale=facts.locale,
        currency=question.currency or facts.currency,
        choices=answers(draft, question) if picks else (),
        language=draft.language,
        scale=scale_of(question),
        tense=question.tense,
    )


def read_for(draft: Draft, place: Place, text: str) -> Reading:
    """What the words mean as an answer to this question, or the words themselves where its author takes other ones."""
    question = place.step
    assert isinstance(question, Question)
    reading = read(question.kind, text, context(draft, question))
    return or_own_words(question, reading, text, language=draft.language)


def or_own_words(question: Question, reading: Reading, text: str, *, language: str) -> Reading:
    """The words themselves where nothing else was understood and the author takes words outside the choices. A mere
    "ok" is no choice.
    """
    words = "" if nods(text, language) else " ".join(text.split())
    if not isinstance(reading, Unclear) or reading.why == "too_long" or not (question.other and words):
        return reading
    return Understood((words.replace(",", ";"),) if question.kind is Kind.CHOICES else words, exact=False)


def take_reading(draft: Draft, place: Place, reading: Reading) -> None:
    """Takes what was understood as the answer at this place."""
    match reading:
        case Understood(value=str() as code) if code == IN_PERSON:
            skip(draft, place, "in_person")
        case Understood(value=tuple() as codes, exact=exact):
            _accept_several(draft, place, codes, exact=exact)
        case Understood(value=DoesNotKnow()):
            not_known(draft, place, "")
        case Understood(value=value, exact=exact):
            accept(draft, place, value, exact=exact)
        case Unknown(whom=whom):
            not_known(draft, place, whom or "")
        case Unclear():
            _again(draft, place, what_was_unclear(draft, reading))


def accept(draft: Draft, place: Place, value: Value, *, exact: bool, reason: str = "") -> None:
    """Keeps a value as the answer if it may be one, and goes on."""
    question = place.step
    assert isinstance(question, Question)
    written = notation(value)
    if question.check is not None and not question.check.holds(draft.agenda.scope(place, value)):
        return _again(draft, place, draft.sentence("doubtful", value=draft.worded(question, written)))
    if place.names_thing and (nods(str(value), draft.language) or led(str(value), draft.language) in _BARE):
        return _again(draft, place, draft.sentence("unclear"))
    if place.names_thing and _is_taken(draft, place, str(value)):
        return _again(draft, place, draft.sentence("name_taken", called=str(value)))
    before = draft.answers.get(place.path)
    named, old, is_asked = draft.short(place), _old(draft, place), _is_open(draft, place)
    if before is not None and before.value == written and before.sure is not Sure.SKIPPED:
        return keep(draft, place)
    draft.record(place, Answer(written, question.kind, Sure.EXACT if exact else Sure.ABOUT, draft.heard, reason))
    if value is Consent.DECLINE:
        return _decline(draft, question)
    if old is not None and old != draft.worded(question, written):
        draft.lead.append(draft.sentence("noted_instead", value=draft.worded(question, written), before=old))
    else:
        _echo(draft, place, named, before, exact=exact)
    if question.kind is Kind.YESNO and is_asked:
        _take_what_follows(draft, question)
    if before is None and _wants_more(draft, place, value):
        return ask(draft, place, Mode.PROBE)
    ask_next(draft)


def not_known(draft: Draft, place: Place, whom: str) -> None:
    """The contact does not know: an answer of its own, or the choice that says so."""
    question = place.step
    assert isinstance(question, Question)
    if question is draft.agenda.agreement:
        return must_agree(draft)
    named = draft.sentence("noted_unknown_whom", whom=said_back(whom, draft.language))
    draft.lead.append(named if whom else draft.sentence("noted_unknown"))
    unknown = next((code for code, choice in question.choices.items() if choice.unknown), None)
    if unknown is not None:
        value = (unknown,) if question.kind is Kind.CHOICES else unknown
        return accept(draft, place, value, exact=True, reason=whom)
    draft.record(place, Answer("?", question.kind, Sure.UNKNOWN, draft.heard, whom))
    ask_next(draft)


def skip(draft: Draft, place: Place, reason: str) -> None:
    """Passes the question over, with the reason as far as it was said."""
    question = place.step
    assert isinstance(question, Question)
    draft.record(place, Answer("", question.kind, Sure.SKIPPED, draft.heard, reason))
    if reason == "in_person":
        draft.events.append(HumanRequested("in_person", draft.heard))
    draft.lead.append(draft.sentence(_LEFT_OUT.get(reason, "skipped")))
    ask_next(draft)


def keep(draft: Draft, place: Place) -> None:
    """The earlier answer that was being looked at stays."""
    if draft.open is not None and draft.open.path == place.path:
        draft.open = None
    draft.lead.append(draft.sentence("kept"))
    ask_next(draft)


def keep_more(draft: Draft, place: Place, text: str) -> None:
    """Keeps the reply to a probe beside the answer it belongs to; "" if there is none."""
    if text:
        more = place._replace(path=place.path + MORE)
        draft.record(more, Answer(notation(text), Kind.TEXT, Sure.EXACT, draft.heard))
    else:
        draft.open = None
    draft.lead.append(draft.sentence("noted" if text else "fine"))
    ask_next(draft)


def take_still(draft: Draft, place: Place, *, still: bool) -> None:
    """The reply to "is that still so?"."""
    value, question = carried(draft, place), place.step
    assert isinstance(question, Question)
    if not still or value is None:
        return ask(draft, place, Mode.ASK)
    draft.record(place, Answer(value, question.kind, Sure.CONFIRMED, draft.heard))
    draft.lead.append(draft.sentence("confirmed_old"))
    ask_next(draft)


def toggle(draft: Draft, place: Place, question: Question, code: str) -> None:
    """A tap on one of several choices; one that excludes the others is the whole answer."""
    if code in _alone(question):
        return accept(draft, place, (code,), exact=True)
    picked = draft.open.picked if draft.open else ()
    chosen = {*picked} ^ {code}
    draft.reopen(picked=tuple(c for c in question.choices if c in chosen))
    put(draft)


def take_picked(draft: Draft, place: Place) -> None:
    """The taps are done."""
    if draft.open is not None and draft.open.picked:
        return accept(draft, place, draft.open.picked, exact=True)
    draft.lead.append(draft.sentence("picked_none"))
    put(draft)


def must_agree(draft: Draft) -> None:
    """Without a yes or a no to the agreement nothing goes on."""
    draft.lead.append(draft.sentence("must_agree"))
    put(draft)


def _accept_several(draft: Draft, place: Place, codes: tuple[str, ...], *, exact: bool) -> None:
    """Typed choices are added to those that were tapped before; "none of these" goes with no other."""
    question = place.step
    assert isinstance(question, Question)
    tapped = draft.open.picked if draft.open is not None and _is_open(draft, place) else ()
    if IN_PERSON in codes:
        return skip(draft, place, "in_person")
    if len(codes) > 1 and set(codes) & _alone(question):
        return _again(draft, place, draft.sentence("unclear_ambiguous"))
    if tapped and not set(codes) & _alone(question):
        codes, exact = tuple(code for code in question.choices if code in {*tapped, *codes}), False
    accept(draft, place, codes, exact=exact)


def _again(draft: Draft, place: Place, what: str) -> None:
    if _is_open(draft, place):
        return miss(draft, place, what)
    look_again(draft, place, what)


def _take_what_follows(draft: Draft, question: Question) -> None:
    """As "yes, in 2024" answers what only a yes leads to: that is said back."""
    sign, rest = led(draft.words, draft.language)
    place = next((place for place in draft.agenda.places if not draft.agenda.done(place, draft.passed)), None)
    follow_up = place.step if place is not None else None
    if sign != "yes" or not rest or place is None or not isinstance(follow_up, Question):
        return
    if follow_up.kind not in _FOLLOW or follow_up.when is None or question.ask not in follow_up.when.names:
        return
    reading = read_for(draft, place, rest)
    if not isinstance(reading, Understood) or isinstance(reading.value, DoesNotKnow):
        return
    if follow_up.check is None or follow_up.check.holds(draft.agenda.scope(place, reading.value)):
        draft.record(place, Answer(notation(reading.value), follow_up.kind, Sure.ABOUT, draft.heard))
        value = draft.value(follow_up, draft.answers[place.path])
        draft.lead.append(draft.sentence("noted_ahead", short=draft.short(place), value=value))


def _old(draft: Draft, place: Place) -> str | None:
    """In words what was shown when it was asked whether that is still so: a new answer is said back beside it."""
    asked = draft.before.open if draft.open is not None and _is_open(draft, place) else None
    value, question = carried(draft, place), place.step
    if asked is None or asked.path != place.path or asked.mode is not Mode.STILL or value is None:
        return None
    assert isinstance(question, Question)
    return None if question.kind is Kind.TEXT else draft.worded(question, value)


def _echo(draft: Draft, place: Place, named: str, before: Answer | None, *, exact: bool) -> None:
    """Says back what is not plain: a change, a guess, and an answer to another question than the open one."""
    question = place.step
    assert isinstance(question, Question)
    is_open = draft.before.open is not None and draft.before.open.path == place.path
    if before is None and is_open and exact:
        if question.kind is Kind.TEXT and not place.names_thing:
            draft.lead.append(draft.sentence("noted"))
        return
    value = draft.value(question, draft.answers[place.path])
    if before is not None:
        draft.lead.append(draft.sentence("changed", short=named, value=value, before=draft.value(question, before)))
    else:
        draft.lead.append(draft.sentence("noted_about" if is_open else "noted_ahead", short=named, value=value))


def _wants_more(draft: Draft, place: Place, value: Value) -> bool:
    """The answer is thin and the author has a follow-up; it is asked once, and not when all is over."""
    question = place.step
    if not isinstance(question, Question) or question.probe is None or draft.over or place.path + MORE in draft.answers:
        return False
    if question.probe.when is not None:
        return question.probe.when.holds(draft.agenda.scope(place, value))
    return isinstance(value, str) and is_thin(value)


def _decline(draft: Draft, question: Question) -> None:
    """Without the agreement that a playbook begins with nothing is asked; any other consent stands alone."""
    text = draft.written(question.if_declined) if question.if_declined else draft.sentence("closed")
    draft.lead.append(text)
    if question is not draft.agenda.agreement:
        return ask_next(draft)
    draft.status = Status.DECLINED
    draft.say("\n\n".join(draft.lead))
    draft.events.append(Declined())


def _alone(question: Question) -> set[str]:
    return {code for code, choice in question.choices.items() if choice.alone or choice.unknown}


def _is_taken(draft: Draft, place: Place, name: str) -> bool:
    """Another thing of the loop is called that: what is known about the two would be mixed up."""
    others = (p for p in draft.agenda.places if p.names_thing and p.loop == place.loop and p.n != place.n)
    return any(other.item.casefold() == name.strip().casefold() for other in others)


def _is_open(draft: Draft, place: Place) -> bool:
    return draft.open is not None and draft.open.path == place.path
