"""Problems of the texts: missing translations, values that may be missing, constructs that only programmers know."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from rapidfuzz import process

from conversations.authoring.playbook import End, Loop, Playbook, Question, Recap, Say, Text
from conversations.authoring.problem import Path, Problem, Severity
from conversations.lint.places import Place, id_of

LONGEST_COMFORTABLE = 300
LONGEST = 1_200
MOST_BRACES = 40
PEOPLE = frozenset(
    {
        "contact.name",
        "contact.first_name",
        "contact.role",
        "client.name",
        "firm.name",
        "consultant.name",
        "consultant.phone",
        "minutes",
        "questions",
    }
)
_PLAIN = frozenset({"label", "short", "low", "high", "title"})
_ENVIRONMENT = ImmutableSandboxedEnvironment(autoescape=True)

Placed: TypeAlias = tuple[Path, Text, frozenset[str], frozenset[str]]
"""A text with its path, the names that always have a value there, and those of answers that may be missing."""
Found: TypeAlias = Iterator[tuple[str, str]]


def text_problems(playbook: Playbook, places: Sequence[Place]) -> Iterator[Problem]:
    """Everything about the texts of a playbook."""
    for path, text, certain, answers in texts_of(playbook, places):
        yield from _translations(path, text, playbook.languages)
        for language, written in text.by_language.items():
            own = path if len(text.by_language) == 1 else (*path, language)
            yield from _length(own, written)
            if len(written) > LONGEST:
                continue
            if "{" in written and path[-1] in _PLAIN:
                yield Problem(f'"{path[-1]}" cannot hold values', "write plain words", own)
            elif "{" in written:
                yield from _values(own, written, certain, answers)
    yield from _synonyms(playbook, places)
    yield from _shorts(playbook, places)


def texts_of(playbook: Playbook, places: Sequence[Place]) -> Iterator[Placed]:
    """Every text of a playbook."""
    yield ("title",), playbook.title, frozenset(), frozenset()
    for place in places:
        inside = frozenset({"n", f"{place.loop.each}.n", f"{place.loop.each}.name"}) if place.loop else frozenset()
        certain = PEOPLE | inside
        answers = frozenset(name for name in place.known if "." not in name and name != "n")
        for keys, text in _of_step(place):
            own = certain
            if isinstance(place.step, Loop) and keys == ("name",):
                own = certain | {"n", f"{place.step.each}.n"}
            yield (*place.path, *keys), text, own, answers


def _of_step(place: Place) -> Iterator[tuple[tuple[str, ...], Text]]:
    step = place.step
    match step:
        case Question():
            for key, text in (("text", step.text), ("short", step.short), ("why", step.why), ("hint", step.hint)):
                if text:
                    yield (key,), text
            if step.if_declined:
                yield ("if_declined",), step.if_declined
            if step.scale:
                yield ("scale", "low"), step.scale.low
                yield ("scale", "high"), step.scale.high
            for code, choice in step.choices.items():
                yield ("choices", code, "label"), choice.label
        case Loop():
            yield ("name",), step.name
            if step.only:
                yield ("only",), step.only
            yield ("short",), step.short
        case Say() | Recap() | End():
            yield ("text",), step.text


def _translations(path: Path, text: Text, languages: Sequence[str]) -> Iterator[Problem]:
    written = {language.partition("-")[0] for language in text.by_language}
    for language in languages:
        if language.partition("-")[0] not in written:
            yield Problem(f'"{path[-1]}" is missing in {language}', f"add {language}: and the text", path)
    for language in text.by_language:
        if language not in languages:
            what = f'"{path[-1]}" is written in {language}, which this playbook does not have'
            yield Problem(what, "add it to languages: or delete it", (*path, language))


def _length(path: Path, written: str) -> Iterator[Problem]:
    if len(written) > LONGEST:
        yield Problem(f"a text of {len(written)} characters", f"at most {LONGEST}; split it", path)
    elif len(written) > LONGEST_COMFORTABLE:
        what = f"a text of {len(written)} characters"
        yield Problem(what, f"more than {LONGEST_COMFORTABLE} are rarely read in a chat", path, Severity.WARNING)


def _values(path: Path, written: str, certain: frozenset[str], answers: frozenset[str]) -> Iterator[Problem]:
    if written.count("{") > MOST_BRACES:
        yield Problem("too many values in a text", f"at most {MOST_BRACES // 2}", path)
        return
    try:
        tree = _ENVIRONMENT.parse(written)
    except (TemplateSyntaxError, RecursionError) as error:
        what = f"the text cannot be read ({str(error).rstrip('.')})"
        yield Problem(what, "write {{ name }}, with two brackets on each side", path)
        return
    for what, mend in _Reading(certain, answers).body(tree.body, frozenset()):
        yield Problem(what, mend, path)


class _Reading:
    """Walks the parts of one text."""

    def __init__(self, certain: frozenset[str], answers: frozenset[str]) -> None:
        self._certain = certain
        self._answers = answers

    def body(self, parts: Sequence[nodes.Node], proven: frozenset[str]) -> Found:
        for part in parts:
            match part:
                case nodes.TemplateData():
                    pass
                case nodes.Output(nodes=inner):
                    yield from self.body(inner, proven)
                case nodes.If(test=test, body=body, elif_=elif_, else_=else_):
                    yield from self._test(test)
                    yield from self.body(body, proven | _proven(test))
                    yield from self.body([*elif_, *else_], proven)
                case nodes.Expr():
                    yield from self._value(part, proven)
                case _:
                    yield "only {{ name }} and {% if name is defined %} can be used in a text", "write it in words"

    def _value(self, part: nodes.Expr, proven: frozenset[str]) -> Found:
        match part:
            case nodes.Filter(node=nodes.Expr() as inner, name="default", args=[nodes.Const()], kwargs=[]):
                yield from self._name(inner, proven, has_default=True)
            case nodes.Filter(name=name) if name != "default":
                yield f'"| {name}" cannot be used in a text', "only | default('...') can"
            case nodes.Name() | nodes.Getattr():
                yield from self._name(part, proven, has_default=False)
            case _:
                yield "only names can stand between {{ and }}", "for example {{ client.name }}"

    def _name(self, part: nodes.Expr, proven: frozenset[str], *, has_default: bool) -> Found:
        name = _dotted(part)
        if name in self._certain or (name in self._answers and (has_default or name in proven)):
            return
        if name in self._answers:
            yield f"{{{{ {name} }}}} may not be answered", f"write {{{{ {name} | default('...') }}}}"
            return
        near = process.extractOne(name, sorted(self._certain | self._answers), score_cutoff=60)
        mend = f'did you mean "{near[0]}"?' if near else "a text can name earlier questions, client.name, firm.name ..."
        yield f'"{name}" is not known here', mend

    def _test(self, test: nodes.Node) -> Found:
        match test:
            case nodes.And(left=left, right=right) | nodes.Or(left=left, right=right):
                yield from self._test(left)
                yield from self._test(right)
            case nodes.Not(node=inner):
                yield from self._test(inner)
            case nodes.Test(node=nodes.Expr() as inner, name="defined" | "undefined"):
                yield from self._name(inner, frozenset(), has_default=True)
            case nodes.Name() | nodes.Getattr() if _dotted(test) in PEOPLE:
                pass
            case _:
                yield "this test cannot be used in a text", "write {% if name is defined %}"


def _dotted(part: nodes.Node) -> str:
    match part:
        case nodes.Name(name=name):
            return str(name)
        case nodes.Getattr(node=nodes.Name(name=owner), attr=attribute):
            return f"{owner}.{attribute}"
    return ""


def _proven(test: nodes.Node) -> frozenset[str]:
    match test:
        case nodes.And(left=left, right=right):
            return _proven(left) | _proven(right)
        case nodes.Test(node=inner, name="defined"):
            return frozenset({_dotted(inner)})
    return frozenset()


def _synonyms(playbook: Playbook, places: Sequence[Place]) -> Iterator[Problem]:
    for place in places:
        choices = place.step.choices if isinstance(place.step, Question) else {}
        for code, choice in choices.items():
            for language in choice.also:
                if language not in playbook.languages:
                    what = f'"also" has words in {language}, which this playbook does not have'
                    yield place.problem("choices", code, "also", what=what, mend="add it to languages: or delete them")


def _shorts(playbook: Playbook, places: Sequence[Place]) -> Iterator[Problem]:
    for language in playbook.languages:
        owner: dict[str, str] = {}
        for place in places:
            if isinstance(place.step, Question | Loop):
                short = place.step.short.in_((language,)) if place.step.short.by_language else ""
                first = owner.setdefault(short.strip().casefold(), id_of(place.step))
                if first != id_of(place.step):
                    what = f'"{short}" is already the short of "{first}"'
                    yield place.problem("short", what=what, mend="say which is meant: corrections use it")
