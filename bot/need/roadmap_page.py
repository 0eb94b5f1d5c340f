"""What lies ahead of a client as plain text: by horizon, each initiative with its reason in the client's own words."""

from __future__ import annotations

from bot.interview.catalogue import shipped_catalogue
from bot.need.reasons import day, reason_lines, words_of
from conversations.authoring.playbook import CONFIDENTIAL
from conversations.roadmap import Initiative, Term, roadmap
from storage.client import Client
from storage.work import Work

_HEADINGS = {
    Term.NOW: "Now",
    Term.YEAR: "Within 12 months",
    Term.THREE_YEARS: "Within 3 years",
    Term.BEYOND: "Beyond",
}


def roadmap_lines(work: Work, client: Client, *, private: bool = True) -> list[str]:
    """The page, for consultants; what is confidential only where it is private."""
    needs = [one.need for one in work.needs(client.id) if private or one.need.sensitivity < CONFIDENTIAL]
    today, zone = work.now.date(), work.firm().zone
    plan = roadmap(needs, shipped_catalogue().kinds, today=today, fiscal_start=client.fiscal_year_start)
    words = words_of(work, client.id)
    lines = [f"Roadmap of {client.name}, {day(work.now, zone)}"]
    if not any(plan.terms.values()):
        return [*lines, "", "Nothing is known yet of what lies ahead."]
    for term, initiatives in plan.terms.items():
        lines += ["", _HEADINGS[term]]
        for one in initiatives:
            lines += [f"  {_headline(one)}"]
            lines += [f"     because  {reason}" for reason in reason_lines(words, one.why, zone)]
        lines += [] if initiatives else ["  nothing known"]
    return lines


def _headline(one: Initiative) -> str:
    item = f" ({one.item})" if one.item else ""
    when = f", {day(one.due)}" if one.due else ", no date"
    cost = f"{one.cost.low:,} to {one.cost.high:,} {one.cost.currency}"
    mark = "CONFIDENTIAL  " if one.sensitivity >= CONFIDENTIAL else ""
    return f"{mark}N-{one.number}  {one.title}{item}{when}, {one.status.value}; {cost}, fiscal year {one.fiscal_year}"
