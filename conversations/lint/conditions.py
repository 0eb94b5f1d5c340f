"""Problems of the conditions: unknown names, values that cannot be compared, conditions that can never hold."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import process

from conversations.authoring.playbook import Loop, Question
from conversations.authoring.problem import Path, Problem, Severity
from conversations.expression import Expression
from conversations.expression.function import FUNCTIONS
from conversations.expression.operand import day, length
from conversations.expression.source import OPERATORS, dotted
from conversations.lint.places import Named, Names, Place, Sort, named
from conversations.lint.possible import can_hold

_ORDERED = ("<", "<=", ">", ">=")
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==", "in": "not in", "not in": "in"}
_BARE_WORDS = frozenset({"yes", "no", "true", "false", "agree", "decline"})


def condition_problems(place: Place) -> Iterator[Problem]:
    """Everything about the conditions of this step: `when`, `check`, `count` and the one of the probe."""
    step = place.step
    if step.when:
        yield from _Judge(place, "when", place.known).judge(step.when)
    if isinstance(step, Loop):
        yield from _count(place, step)
    if not isinstance(step, Question):
        return
    known = {**place.known, "answer": named(step)}
    if step.check:
        yield from _Judge(place, "check", known).judge(step.check)
    if step.probe and step.probe.when:
        yield from _Judge(place, "probe", known).judge(step.probe.when)


def _count(place: Place, loop: Loop) -> Iterator[Problem]:
    judge = _Judge(place, "count", place.known)
    problems = list(judge.judge(loop.count, condition=False))
    yield from problems
    sort = judge.sort(loop.count.tree)
    if not problems and (sort is None or sort.sort is not Sort.NUMBER):
        what = f"`{loop.count.source}` is not a number"
        yield place.problem("count", what=what, mend="name an earlier question of kind int")


@dataclass(frozen=True, slots=True)
class _Judge:
    """Looks at one condition of one step, with the names it may use."""

    place: Place
    key: str
    known: Names

    def judge(self, expression: Expression, *, condition: bool = True) -> Iterator[Problem]:
        problems = list(self._names(expression))
        if not problems:
            problems = list(self._part(expression.tree, condition=condition))
        if condition and not problems and not can_hold(expression, self.known):
            what = f"`{expression.source}` can never be true"
            problems.append(self._problem(what, "so this is never reached; mend the condition or delete the step"))
        yield from problems

    def _problem(self, what: str, mend: str) -> Problem:
        return self.place.problem(self.key, what=f"{self.key}: {what}", mend=mend)

    def _names(self, expression: Expression) -> Iterator[Problem]:
        codes = {code for name in expression.names & self.known.keys() for code in self.known[name].codes}
        asked = frozenset(self.place.step.who) if isinstance(self.place.step, Question) else frozenset[str]()
        for name in sorted(expression.names & self.known.keys()):
            who = self.known[name].who
            if who and asked and not who & asked:
                what = f'"{name}" is asked of {", ".join(sorted(who))} only, this of {", ".join(sorted(asked))}'
                yield self._problem(what, "let both be asked of the same people")
        for name in sorted(expression.names - self.known.keys()):
            if name in _BARE_WORDS or name in codes:
                yield self._problem(f"`{name}` without quotes", f"write '{name}'")
            elif name in FUNCTIONS:
                yield self._problem(f"`{name}` without brackets", f"for example {FUNCTIONS[name].example}")
            else:
                yield self._problem(f'"{name}" is not the answer to an earlier question', self._meant(name))

    def _meant(self, name: str) -> str:
        if name == "role":
            return 'did you mean "contact.role"?'
        if name == "answer":
            return "answer can be used in check: and in the when: of a probe"
        near = process.extractOne(name, list(self.known), score_cutoff=65)
        return f'did you mean "{near[0]}"?' if near else "conditions can only look back: name a question above this one"

    def _part(self, node: ast.expr, *, condition: bool) -> Iterator[Problem]:
        match node:
            case ast.BoolOp(values=values):
                for value in values:
                    yield from self._part(value, condition=True)
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                yield from self._negation(inner)
                yield from self._part(inner, condition=True)
            case ast.Compare(left=left, ops=ops, comparators=rights):
                for side in (left, *rights):
                    yield from self._part(side, condition=False)
                for before, op, after in zip([left, *rights], ops, rights, strict=False):
                    yield from self._comparison(before, OPERATORS[type(op)], after)
            case ast.BinOp():
                yield from self._sum(node)
            case ast.Call(func=ast.Name(id=function), args=args):
                for argument in args:
                    yield from self._part(argument, condition=False)
                yield from self._call(function, args)
            case ast.Name() | ast.Attribute() if condition:
                yield from self._alone(dotted(node) or "")

    def _sum(self, node: ast.BinOp) -> Iterator[Problem]:
        yield from self._part(node.left, condition=False)
        yield from self._part(node.right, condition=False)
        if self.sort(node.left) and self.sort(node.right) and not self.sort(node):
            what = f"{ast.unparse(node)} makes no sense"
            yield self._problem(what, "add numbers to numbers, and lengths of time to dates")

    def _alone(self, name: str) -> Iterator[Problem]:
        if not self.known[name].plain_truth:
            what = f'"{name}" alone is neither true nor false'
            yield self._problem(what, f"compare it: {self._example(name)}")

    def _example(self, name: str) -> str:
        known = self.known[name]
        return {
            Sort.NUMBER: f"{name} > 0",
            Sort.LENGTH: f"{name} > '5 years'",
            Sort.DAY: f"{name} > today()",
            Sort.TEXT: f"answered({name})",
            Sort.SEVERAL: f"any_of({name}, '{next(iter(sorted(known.codes)), 'code')}')",
        }.get(known.sort, f"{name} == '{next(iter(sorted(known.codes)), 'code')}'")

    def _negation(self, inner: ast.expr) -> Iterator[Problem]:
        if isinstance(inner, ast.Compare) and len(inner.ops) == 1:
            symbol = _OPPOSITE[OPERATORS[type(inner.ops[0])]]
            better = f"{ast.unparse(inner.left)} {symbol} {ast.unparse(inner.comparators[0])}"
            what = f"{self.key}: `not` before a comparison"
            path: Path = (*self.place.path, self.key)
            yield Problem(what, f"write {better}; neither holds while the answer is missing", path, Severity.WARNING)

    def sort(self, node: ast.expr) -> Named | None:
        """What sort of value this part gives; None when it gives none that has a sort."""
        match node:
            case ast.Name() | ast.Attribute():
                return self.known.get(dotted(node) or "")
            case ast.Constant(value=str() as text):
                return Named(Sort.LENGTH if length(text) else Sort.DAY if day(text) else Sort.TEXT)
            case ast.Constant():
                return Named(Sort.NUMBER)
            case ast.Call(func=ast.Name(id="count" | "words" | "days_since")):
                return Named(Sort.NUMBER)
            case ast.Call(func=ast.Name(id="today")):
                return Named(Sort.DAY)
            case ast.Call(func=ast.Name(id="min" | "max"), args=args):
                return self.sort(args[0])
            case ast.Call():
                return Named(Sort.TRUTH)
            case ast.BinOp(left=left, op=op, right=right):
                return _sum(self.sort(left), self.sort(right), minus=isinstance(op, ast.Sub))
        return None

    def _comparison(self, left: ast.expr, symbol: str, right: ast.expr) -> Iterator[Problem]:
        if symbol in ("in", "not in"):
            yield from self._membership(left, right)
            return
        for one, other in ((left, right), (right, left)):
            if isinstance(other, ast.Constant) and not isinstance(one, ast.Constant):
                yield from self._with_constant(one, symbol, other.value)
                return
        first, second = self.sort(left), self.sort(right)
        if first and second and first.sort is not second.sort:
            both = f"{ast.unparse(left)} is {first.sort}, {ast.unparse(right)} is {second.sort}"
            yield self._problem(f"{both}: they cannot be compared", "compare like with like")

    def _with_constant(self, node: ast.expr, symbol: str, value: object) -> Iterator[Problem]:
        known, said = self.sort(node), ast.unparse(node)
        if known is None:
            return
        fits = isinstance(value, str)
        match known.sort:
            case Sort.NUMBER if fits:
                yield self._problem(f"{said} is a number, '{value}' is a text", f"for example {said} > 3")
            case Sort.LENGTH if not fits or not length(str(value)):
                yield self._problem(f"{said} is a length of time, {value!r} is not", f"for example {said} > '5 years'")
            case Sort.DAY if not fits or not day(str(value)):
                mend = f"for example {said} > '2027-03', or {said} > today()"
                yield self._problem(f"{said} is a date, {value!r} is not", mend)
            case Sort.TEXT | Sort.ONE if symbol in _ORDERED:
                yield self._problem(f"{said} is {known.sort}: it has no order", "write == or !=")
            case Sort.TEXT if not fits:
                yield self._problem(f"{said} is a text, {value} is a number", f"for example words({said}) > 5")
            case Sort.ONE:
                yield from self._codes(said, known, [value])
            case Sort.SEVERAL:
                mend = f"write any_of({said}, {value!r}) or count({said}) > 1"
                yield self._problem(f"{said} is a list of choices", mend)
            case Sort.TRUTH:
                yield self._problem(f"{said} is true or false by itself", f"write {said} or not {said}")

    def _membership(self, left: ast.expr, right: ast.expr) -> Iterator[Problem]:
        first, second = self.sort(left), self.sort(right)
        if isinstance(right, ast.List | ast.Tuple):
            if first and first.sort is Sort.SEVERAL:
                mend = f"write any_of({ast.unparse(left)}, ...)"
                yield self._problem(f"{ast.unparse(left)} is a list of choices", mend)
            elif first and first.sort is Sort.ONE:
                yield from self._codes(ast.unparse(left), first, _values(right))
            elif first and first.sort is not Sort.TEXT:
                yield self._problem(f"{ast.unparse(left)} is {first.sort}", "write == or >")
        elif not second or second.sort is not Sort.SEVERAL:
            yield self._problem(f"{ast.unparse(right)} is not a list", "write for example growth in ['grow', 'same']")
        elif isinstance(left, ast.Constant):
            yield from self._codes(ast.unparse(right), second, [left.value])

    def _codes(self, said: str, known: Named, values: list[object]) -> Iterator[Problem]:
        for value in values:
            if value not in known.codes:
                near = process.extractOne(str(value), sorted(known.codes), score_cutoff=60)
                mend = f'did you mean "{near[0]}"?' if near else f"it can be {', '.join(sorted(known.codes))}"
                yield self._problem(f"{value!r} is not a choice of {said}", mend)

    def _call(self, function: str, args: list[ast.expr]) -> Iterator[Problem]:
        wanted = _WANTED.get(function)
        known = self.sort(args[0]) if args else None
        if wanted and known and known.sort not in wanted:
            what = f"{ast.unparse(args[0])} is {known.sort}: {function} cannot be used with it"
            yield self._problem(what, f"for example {FUNCTIONS[function].example}")
        elif function == "any_of" and known:
            values = [value for argument in args[1:] for value in _values(argument)]
            yield from self._codes(ast.unparse(args[0]), known, values)


_WANTED: Mapping[str, tuple[Sort, ...]] = {
    "count": (Sort.SEVERAL,),
    "any_of": (Sort.ONE, Sort.SEVERAL),
    "words": (Sort.TEXT,),
    "vague": (Sort.TEXT,),
    "mentions": (Sort.TEXT,),
    "days_since": (Sort.DAY,),
    "min": (Sort.NUMBER, Sort.LENGTH, Sort.DAY),
    "max": (Sort.NUMBER, Sort.LENGTH, Sort.DAY),
}


def _values(node: ast.expr) -> list[object]:
    if isinstance(node, ast.List | ast.Tuple):
        return [element.value for element in node.elts if isinstance(element, ast.Constant)]
    return [node.value] if isinstance(node, ast.Constant) else []


def _sum(left: Named | None, right: Named | None, *, minus: bool) -> Named | None:
    sorts = {one.sort for one in (left, right) if one}
    if sorts == {Sort.DAY}:
        return Named(Sort.LENGTH) if minus else None
    if sorts == {Sort.DAY, Sort.LENGTH}:
        return Named(Sort.DAY)
    return left if len(sorts) == 1 else None
