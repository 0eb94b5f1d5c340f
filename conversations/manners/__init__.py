"""The one gate that decides whether we may speak to somebody now."""

from conversations.manners.decision import BUDGET, Decision, Never, Now, Wait, may_speak
from conversations.manners.good_hours import GOOD_HOURS, good_hours
from conversations.manners.person import Cap, Human, Manners, MessageClass, Pause, Wish
from conversations.manners.reminders import REMINDERS, ReminderStep, Step, reminder_plan

__all__ = [
    "BUDGET",
    "GOOD_HOURS",
    "REMINDERS",
    "Cap",
    "Decision",
    "Human",
    "Manners",
    "MessageClass",
    "Never",
    "Now",
    "Pause",
    "ReminderStep",
    "Step",
    "Wait",
    "Wish",
    "good_hours",
    "may_speak",
    "reminder_plan",
]
