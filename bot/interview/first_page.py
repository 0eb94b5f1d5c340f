"""What a client's contact told us, on one page of plain text; what is not known is said as plainly as what is."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from jinja2 import Environment, StrictUndefined

from bot.interview.scene import Shelf, scene_at, state_of
from conversations.interview.state import Sure
from conversations.interview.summary import Line, summary
from storage.contact import Contact
from storage.work import Work

_PAGE = """\
{{ title }}
{{ "=" * title|length }}
{{ contact }} in words of their own, as of {{ day }}.
{% for heading, lines in sections if lines %}
{{ heading }}
{%- for line in lines %}
  {{ line.label }}: {{ line.value }}{% if line.more %} / {{ line.more }}{% endif %}
{%- endfor %}
{% endfor -%}
{% for heading, lines in gaps if lines %}
{{ heading }}
{%- for line in lines %}
  {{ line.label }}{% if line.reason %} ({{ line.reason }}){% endif %}
{%- endfor %}
{% endfor -%}
"""
_REASONS = {
    "private": "rather not said",
    "not_relevant": "does not apply",
    "in_person": "rather in person",
    "later": "another time",
    "unknown": "not known",
    "unsaid": "",
    "own_words": "",
}
_ENVIRONMENT = Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=False)  # noqa: S701 - plain text


def first_page(work: Work, contact: Contact, shelf: Shelf, now: datetime) -> str:
    """The page for this contact, out of all conversations held with it; what was asked again stands as told last."""
    latest: dict[str, tuple[str, Line]] = {}
    zone = "UTC"
    for talk in sorted(work.conversations(contact.id), key=lambda talk: talk.updated_at):
        place = work.place_of(talk.id)
        if place is None:
            continue
        scene = scene_at(work, place, shelf)
        zone = scene.facts.zone
        title = scene.playbook.title.in_(scene.facts.languages)
        lines = summary(scene.playbook, state_of(talk.id, talk.state), scene.facts, now)
        latest |= {line.label: (title, line) for line in lines}
    sections: dict[str, list[Line]] = {}
    for title, line in latest.values():
        if line.sure not in (Sure.UNKNOWN, Sure.SKIPPED):
            sections.setdefault(title, []).append(line)
    unknown = [line for _, line in latest.values() if line.sure is Sure.UNKNOWN]
    left_out = [_with_words(line) for _, line in latest.values() if line.sure is Sure.SKIPPED]
    return _ENVIRONMENT.from_string(_PAGE).render(
        title=f"What {contact.client_name} told us",
        contact=contact.name,
        day=format_date(now.astimezone(ZoneInfo(zone)).date(), "d MMMM y", locale="en"),
        sections=sections.items(),
        gaps=[("Not known yet", unknown), ("Left out", left_out)],
    )


def _with_words(line: Line) -> Line:
    return Line(line.label, line.value, line.sure, _REASONS.get(line.reason, line.reason))
