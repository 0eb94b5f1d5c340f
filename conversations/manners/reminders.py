"""What becomes of a question that is not answered: two reminders, then another way, then silence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from conversations.hours import Hours

Step = Literal["reminder", "paper", "call", "silence"]

REMINDERS = (2, 7)
"""Days from the question to the first reminder, and from there to the second."""
OTHER_WAY = 7
"""Days from the last reminder until the question takes another way."""
SILENCE = 14
"""Days after that until we fall silent and the consultant gets a note."""


@dataclass(frozen=True, slots=True)
class ReminderStep:
    """`at` lies within the person's hours (UTC), so many `days` after the step before it."""

    step: Step
    at: datetime
    days: int


def reminder_plan(asked_at: datetime, hours: Hours, way: str = "chat") -> tuple[ReminderStep, ...]:
    """All that is done about one question until it is answered.

    `way` is how the person likes to be asked (`chat`, `phone`, `meeting`, `paper`): who likes paper gets a page,
    everybody else a call by the consultant.
    """
    plan, at = [], asked_at
    steps: list[tuple[Step, int]] = [("reminder", days) for days in REMINDERS]
    steps += [("paper" if way == "paper" else "call", OTHER_WAY), ("silence", SILENCE)]
    for step, days in steps:
        at = hours.after_days(at, days)
        plan.append(ReminderStep(step, at, days))
    return tuple(plan)
