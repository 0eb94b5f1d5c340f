"""Why nothing is said now, in plain words: for whoever asks why somebody has not been heard from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from babel.dates import format_date, format_time

from conversations.hours import Hours
from conversations.lexicon.manners import MANNERS_WORDS
from conversations.manners.person import Manners


@dataclass(frozen=True, slots=True)
class Reasons:
    """Tells reasons about one person; `now` is only used to leave out the year when it is this one."""

    manners: Manners
    now: datetime

    def __call__(self, name: str, at: datetime | None = None, **values: object) -> str:
        """The reason of that name; `at` is the day that it is about."""
        about = self.manners
        known = {"name": about.name, "client": about.client, "day": self.day(at or self.now)}
        times = {"time": self.time(at or self.now), "weekday": self.weekday(at or self.now)}
        return MANNERS_WORDS[about.language].reasons[name].format(**(known | times | values))

    def day(self, at: datetime) -> str:
        """A day by the person's calendar, with its year if that is another one."""
        local = self.manners.hours.local(at)
        form = "d MMMM" if local.year == self.manners.hours.local(self.now).year else "d MMMM y"
        return format_date(local.date(), form, locale=self.manners.language)

    def time(self, at: datetime) -> str:
        """The time on the person's wall."""
        return format_time(self.manners.hours.local(at).time(), "H:mm", locale=self.manners.language)

    def weekday(self, at: datetime) -> str:
        """The day of the week where the person is."""
        return MANNERS_WORDS[self.manners.language].days[self.manners.hours.local(at).weekday()]

    def closed(self, at: datetime) -> str:
        """Why the person is not at work."""
        hours = self.manners.hours
        worded = spoken_hours(hours, self.manners.language)
        if holiday := hours.holiday(at, self.manners.language):
            return self("holiday", at, holiday=holiday)
        name = "free_day" if hours.week[hours.local(at).weekday()] is None else "off_hours"
        return self(name, at, hours=worded)

    def unsuited(self, at: datetime, good: Hours) -> str:
        """Why another time of the day suits the person better."""
        return self("unsuited", at, hours=spoken_hours(good, self.manners.language))


def spoken_hours(hours: Hours, language: str) -> str:
    """Hours as people say them: "Monday to Thursday, 9 to 5; Friday, 9 to 12:30"."""
    words = MANNERS_WORDS[language]
    told = []
    for span, run in groupby(range(7), key=lambda day: hours.week[day]):
        days = [words.days[day] for day in run]
        if span is not None:
            told.append(words.run(days) + ", " + words.times(*span))
    return words.listed(told)
