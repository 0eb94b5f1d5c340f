"""What is wrong with a playbook that can be read: errors keep it from being used, warnings do not."""

from collections.abc import Iterator

from conversations.authoring.playbook import Playbook, Question
from conversations.authoring.problem import Problem
from conversations.lint.choices import choice_problems
from conversations.lint.conditions import condition_problems
from conversations.lint.manners import manners_problems
from conversations.lint.order import order_problems
from conversations.lint.places import placed
from conversations.lint.questions import question_problems
from conversations.lint.texts import text_problems

__all__ = ["lint"]

MOST_STEPS = 100


def lint(playbook: Playbook) -> tuple[Problem, ...]:
    """Every problem, each with the path to its place; `reader.py` adds the lines."""
    return tuple(dict.fromkeys(_problems(playbook)))


def _problems(playbook: Playbook) -> Iterator[Problem]:
    if sum(1 for _ in playbook.walk()) > MOST_STEPS:
        yield Problem(f"more than {MOST_STEPS} steps", "nobody answers that many: split the playbook", ("steps",))
        return
    places = placed(playbook)
    yield from order_problems(playbook, places)
    yield from manners_problems(playbook, places)
    yield from text_problems(playbook, places)
    for place in places:
        yield from condition_problems(place)
        if isinstance(place.step, Question):
            yield from question_problems(place, place.step)
            yield from choice_problems(place, place.step)
