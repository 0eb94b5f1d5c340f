"""Moving the answers of a conversation from the playbook it began with to a newer one, as the author's `migrate` says.

Answers are named by paths: `sites`; inside a loop `site.2.server_age`, and `site.2.name` for what the thing is called.
The reply to a follow-up stands beside its answer, under a path that ends in `.more`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from conversations.authoring.plan import MORE
from conversations.authoring.playbook import Kind, Loop, Migration, Playbook, Question
from conversations.authoring.problem import Problem

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Migrated(Generic[Answer]):
    """What became of the answers. `renamed` has new paths by old ones; `notes` say of each dropped one why."""

    answers: Mapping[str, Answer]
    dropped: tuple[str, ...]
    renamed: Mapping[str, str]
    notes: tuple[str, ...]


def migrate(
    answers: Mapping[str, Answer],
    old: Playbook,
    new: Playbook,
    *,
    recode: Callable[[Answer, Mapping[str, str]], Answer],
) -> Migrated[Answer]:
    """The answers as `new` names them; what has no place there is dropped.

    `recode(answer, codes)` gives back an answer to a choice with its codes renamed.
    """
    said = new.migrate.get(old.version, Migration())
    kinds, before = _kinds(new), _kinds(old)
    kept: dict[str, Answer] = {}
    dropped: dict[str, str] = {}
    renamed: dict[str, str] = {}
    for path, answer in answers.items():
        target = _renamed(path, said)
        kind = kinds.get(_shape(target))
        if _names(path) & set(said.drop):
            dropped[path] = "dropped by the author of the playbook"
        elif kind is None:
            dropped[path] = "not asked any more"
        elif kind is not before.get(_shape(path)):
            dropped[path] = f"takes another kind of answer now ({kind})"
        elif target in kept:
            dropped[path] = f"another answer is called {target} now"
        else:
            codes = said.choices.get(target.removesuffix(MORE).rpartition(".")[2], {})
            kept[target] = recode(answer, codes) if codes and not path.endswith(MORE) else answer
            if target != path:
                renamed[path] = target
    notes = tuple(f"{path}: {reason}" for path, reason in dropped.items())
    return Migrated(kept, tuple(dropped), renamed, notes)


def check_migration(old: Playbook, new: Playbook) -> tuple[Problem, ...]:
    """Where `new` does not say what becomes of an answer to `old`: conversations under way would lose it."""
    if old.structure == new.structure:
        return ()
    return tuple(_problems(old, new))


def renamed(path: str, old: Playbook, new: Playbook) -> str:
    """What the path of an answer to `old` is called in `new`."""
    return _renamed(path, new.migrate.get(old.version, Migration()))


def _problems(old: Playbook, new: Playbook) -> Iterator[Problem]:
    if new.version <= old.version:
        what = f"the questions changed, but version {new.version} is not newer than {old.version}"
        yield Problem(what, f"write version: {old.version + 1}", ("version",))
    said = new.migrate.get(old.version, Migration())
    path = ("migrate", str(old.version))
    kinds = _kinds(new)
    taken: dict[str, str] = {}
    for shape, kind in _kinds(old).items():
        target = _renamed(shape, said)
        name = shape.rpartition(".")[2]
        if _names(shape) & set(said.drop) or name == "name":
            continue
        if target in taken:
            mend = f"write below migrate: {old.version}: drop: [{name}], or give one of them another name"
            yield Problem(f'"{taken[target]}" and "{name}" would both be "{target}"', mend, path)
        taken[target] = name
        if target not in kinds:
            mend = f"write below migrate: {old.version}: drop: [{name}], or rename: {{{name}: its new id}}"
            yield Problem(f'question "{name}" is gone', mend, path)
        elif kinds[target] is not kind:
            mend = f"give it a new id, and write below migrate: {old.version}: drop: [{name}]"
            yield Problem(f'question "{name}" is of kind {kinds[target]} now, before of kind {kind}', mend, path)
        else:
            yield from _lost_choices(old.questions[name], new.questions[target.rpartition(".")[2]], said, path)


def _lost_choices(before: Question, after: Question, said: Migration, path: tuple[str, str]) -> Iterator[Problem]:
    codes = said.choices.get(after.ask, {})
    for code in before.choices:
        if codes.get(code, code) not in after.choices:
            mend = f"write below migrate: {path[1]}: choices: {{{after.ask}: {{{code}: its new code}}}}"
            yield Problem(f'choice "{code}" of "{before.ask}" is gone', mend, path)


def _kinds(playbook: Playbook) -> dict[str, Kind]:
    """Every answer a playbook can have, as a path without numbers, and its kind."""
    kinds: dict[str, Kind] = {}
    for step in playbook.steps:
        if isinstance(step, Question):
            kinds[step.ask] = step.kind
        if isinstance(step, Loop):
            kinds[f"{step.each}.name"] = Kind.TEXT
            kinds |= {f"{step.each}.{inner.ask}": inner.kind for inner in step.steps if isinstance(inner, Question)}
    return kinds


def _shape(path: str) -> str:
    """`site.2.server_age` as `site.server_age`."""
    return ".".join(part for part in path.removesuffix(MORE).split(".") if not part.isdecimal())


def _names(path: str) -> set[str]:
    return set(_shape(path).split("."))


def _renamed(path: str, said: Migration) -> str:
    base = path.removesuffix(MORE)
    return ".".join(said.rename.get(part, part) for part in base.split(".")) + path[len(base) :]
