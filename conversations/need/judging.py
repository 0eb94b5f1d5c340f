"""What is wrong with a kind of need that can be read: words, stages, dates and conditions that do not go together."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import TemplateError

from conversations.authoring.playbook import Text
from conversations.authoring.problem import Path, Problem
from conversations.lint.nudging import nudge_problems
from conversations.need.kind import NeedKind, Wording, days_of, values_in
from conversations.need.stage import Stage

MOST_SAID = {Stage.FAR: 4, Stage.NEARER: 4, Stage.THIS_YEAR: 5, Stage.SOON: 4, Stage.PASSED: 4, Stage.OPEN: 6}
"""So many wordings a stage needs: never fewer than four, and at least as many as the intervals can ask for."""
LONGEST = 300
_COUNTED = frozenset({"client.headcount", "client.headcount_12m"})
_ABSENCE = ("answered(", "skipped(")


def judge_kind(kind: NeedKind) -> tuple[Problem, ...]:
    """Every problem, each with the path to its place."""
    return tuple(_unreadable(kind)) or tuple(_problems(kind))


def _unreadable(kind: NeedKind) -> Iterator[Problem]:
    for path, text in _texts(kind):
        for written in text.by_language.values():
            try:
                values_in(written)
            except TemplateError as error:
                what = f"the text cannot be read ({str(error).rstrip('.')})"
                yield Problem(what, "write {{ name }}, with two brackets on each side", path)


def _problems(kind: NeedKind) -> Iterator[Problem]:
    yield from _conditions(kind)
    yield from _horizon(kind)
    yield from _stages(kind)
    for path, text in _texts(kind):
        yield from _text(kind, path, text)
    yield from _twice(kind)


def _conditions(kind: NeedKind) -> Iterator[Problem]:
    named = (("has", kind.has), ("when", kind.when), *(("remarks", one.when) for one in kind.remarks))
    for key, condition in named:
        if condition and any(word in condition.source for word in _ABSENCE):
            what = f"{key}: a need cannot rest on what is not known"
            yield Problem(what, "compare a fact; what is missing is asked by itself", (key,))
        for name in sorted(condition.names) if condition else ():
            if name.partition(".")[0] not in ("client", "item", "person"):
                yield Problem(f'{key}: "{name}" is not a fact', "facts begin with client., item. or person.", (key,))


def _horizon(kind: NeedKind) -> Iterator[Problem]:
    if kind.horizon is None:
        return
    if sum(1 for one in (kind.horizon.date, kind.horizon.age, kind.horizon.end_of) if one) > 1:
        yield Problem("the date comes from two facts", "keep one of date, age and end_of", ("horizon",))
    if not kind.horizon.key and not kind.horizon.within:
        yield Problem("the date comes from nowhere", "name a fact in date, age or end_of", ("horizon",))
    if kind.horizon.age and not kind.horizon.life:
        yield Problem("an age without the length of a life", "for example life: 5 years", ("horizon", "age"))


def _stages(kind: NeedKind) -> Iterator[Problem]:
    if days_of(kind.goes_on) > days_of("12 months") and kind.horizon:
        yield Problem(f"goes on for {kind.goes_on} after its date", "at most 12 months", ("goes_on",))
    for stage in sorted(_needed(kind) - set(kind.say)):
        yield Problem(f'no words for the stage "{stage}"', f"write {MOST_SAID[stage]} or more", ("say",))
    for stage, said in kind.say.items():
        if kind.plain[stage] < MOST_SAID[stage]:
            what = f"{kind.plain[stage]} of {len(said)} wordings can always be used"
            names = ", ".join(sorted(kind.certain))
            yield Problem(what, f"{MOST_SAID[stage]} are needed that use only {names}", ("say", stage.value))


def _needed(kind: NeedKind) -> set[Stage]:
    if kind.horizon is None:
        return {Stage.OPEN}
    lead = days_of(kind.first_mention)
    needed = {Stage.THIS_YEAR, Stage.SOON} | ({Stage.PASSED} if days_of(kind.goes_on) else set())
    return needed | ({Stage.NEARER} if lead > 365 else set()) | ({Stage.FAR} if lead > 548 else set())


def _texts(kind: NeedKind) -> Iterator[tuple[Path, Text]]:
    yield ("more",), kind.more
    for stage, said in kind.say.items():
        yield from ((("say", stage.value, place), wording.text) for place, wording in enumerate(said))


def _text(kind: NeedKind, path: Path, text: Text) -> Iterator[Problem]:
    for language, written in text.by_language.items():
        if language not in kind.languages:
            yield Problem(f"a text in {language}, which this kind does not have", "add it to languages:", path)
        if path[0] == "say" and len(written) > LONGEST:
            yield Problem(f"a text of {len(written)} characters", f"at most {LONGEST}", path)
        yield from nudge_problems(path, written, language)
    for language in kind.languages:
        if language not in text.by_language:
            yield Problem(f"the text is missing in {language}", f"add {language}: and the text", path)
    match path:
        case ("say", str(stage), int(place)):
            yield from _names(kind, path, kind.say[Stage(stage)][place])


def _names(kind: NeedKind, path: Path, wording: Wording) -> Iterator[Problem]:
    """Values and facts that this kind does not have."""
    facts = {key.partition(".")[2] for key in kind.reads}
    more = {"more_people"} if kind.reads >= _COUNTED else set()
    dated = {"date", "on_date"} if kind.horizon else set()
    allowed = kind.certain | facts | {f"on_{name}" for name in facts} | more | dated
    for name in sorted(wording.values - allowed):
        yield Problem(f'"{name}" is not known here', f"it can be {', '.join(sorted(allowed))}", path)
    for key in sorted(set(wording.uses) - kind.reads):
        yield Problem(f'uses: "{key}" is not read by this kind', "name it in when:, or leave it out", path)


def _twice(kind: NeedKind) -> Iterator[Problem]:
    first: dict[str, Path] = {}
    for path, text in _texts(kind):
        for written in text.by_language.values():
            plain = " ".join(written.casefold().split())
            if first.setdefault(plain, path) != path:
                yield Problem("the same words twice", "say it differently, or delete one", path)
