"""English: why nothing is said to somebody now, and hours as people say them."""

from collections.abc import Sequence

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

REASONS = {
    "left": "{name} left on {day}",
    "stopped": "{name} said stop on {day}",
    "unreached": "{name} cannot be reached: we are blocked there, or the account is gone. Call, or send a new invitation",
    "never": "{name} said on {day} never to bring this up again",
    "not_agreed": "{name} has not agreed to later messages",
    "nudge_reminded": "What I bring up by myself is never repeated as a reminder",
    "question_closed": "The question is no longer open",
    "reminded_enough": "{name} was reminded of this question {count} times; the next way is another one",
    "paused": "{by} has paused {whom}",
    "paused_until": "{by} has paused {whom} until {until}",
    "conversation": "A conversation with {name} is open; only one is held at a time",
    "through": "{name} was through with a conversation on {day}; another one begins on the next working day",
    "escalation": "{escalation} is open; nothing is asked of {name} until it is over",
    "human": "{by} is talking to {name}",
    "human_until": "{by} is talking to {name}; I keep quiet until {until}",
    "budget": "{name} heard from me on {day}; the next message of mine comes on {until} at the earliest",
    "cap": "{count} messages have gone out unasked on {day}; the firm allows {cap} a day",
    "cap_none": "The firm allows no messages unasked",
    "holiday": "{day} is a holiday where {name} is: {holiday}",
    "free_day": "It is {weekday}; {name}'s hours are {hours}",
    "off_hours": "It is {time} where {name} is; {name}'s hours are {hours}",
    "unsuited": "{name} asked for another time of the day: {hours}",
    "not_on_call": "It is {weekday}, {time} where {name} is; outside working hours only what the firm named for on-call wakes somebody",
    "contact": "messages to {name}",
    "client": "messages to {client}",
    "firm": "all messages",
}


def run(days: Sequence[str]) -> str:
    """Days that follow each other."""
    return {1: days[0], 2: f"{days[0]} and {days[-1]}"}.get(len(days), f"{days[0]} to {days[-1]}")


def times(start: int, end: int) -> str:
    """From a morning to an afternoon as people say it, everything else by the full clock."""
    if start < 720 < end < 1440 and start >= 60:
        return f"{_clock(start)} to {_clock(end - 720 if end >= 780 else end)}"
    return f"{start // 60:02}:{start % 60:02} to {end // 60:02}:{end % 60:02}"


def listed(parts: Sequence[str]) -> str:
    """Several runs of days."""
    return "; ".join(parts)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}" if minutes % 60 else f"{minutes // 60}"
