"""A sheet of invitations to send or hand out: a page each, with the link as a picture for phones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import segno
from jinja2 import Environment, StrictUndefined

from bot.people.inviting import Invited, standings
from storage.contact import Contact
from storage.work import Work

_PAGE = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True).from_string(
    """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>Invitations</title>
<style>
  body { font: 12pt/1.5 Georgia, serif; max-width: 38em; margin: 2em auto; color: #222 }
  section { break-after: page; border-top: 1px solid #1f3a5f; padding: 1em 0 2em }
  h2 { color: #1f3a5f; font-size: 1.1em }
  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
  svg { width: 9em; height: 9em; float: right; margin: 0 0 1em 1em }
</style>
<p>{{ invitations | length }} invitations of {{ day }}. Each works once, for one person. Keep this file like a key,
and delete it when they are sent.</p>
{% for one, picture in invitations %}
<section>
<h2>{{ one.contact.name }}, {{ one.contact.client_name }} (#{{ one.contact.number }})</h2>
{{ picture | safe }}
<pre>{{ one.text }}</pre>
</section>
{% endfor %}
</html>
"""
)
_BLOCKS = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}
_BORDER = 2
_RULE = "=" * 60


def not_in_yet(work: Work, contacts: Iterable[Contact], channel: str, *, again: bool) -> list[Contact]:
    """Those who are in no chat on a platform yet; who has an invitation that is still good only with `again`."""
    waiting = {one.contact.id for one in standings(work) if one.state == "sent" and one.invitation.channel == channel}
    platforms = {one.id for one in work.installations() if one.channel != "terminal"}
    here = [one for one in contacts if one.left_at is None and (again or one.id not in waiting)]
    return [
        one
        for one in here
        if not any(address.installation_id in platforms for address in work.addresses(one.person_id))
    ]


def as_html(invitations: Sequence[Invited], day: datetime) -> str:
    """A page for each, to print or to look at."""
    pictures = [(one, _svg(one.link) if one.link else "") for one in invitations]
    return _PAGE.render(invitations=pictures, day=f"{day:%Y-%m-%d}")


def as_text(invitations: Sequence[Invited]) -> str:
    """One after the other, with the picture drawn in blocks."""
    parts = []
    for one in invitations:
        head = f"{one.contact.name}, {one.contact.client_name} (#{one.contact.number})"
        parts.append("\n".join([_RULE, head, "", one.text, "", *(_drawn(one.link) if one.link else ())]))
    return "\n\n".join(parts) + "\n"


def _svg(link: str) -> str:
    return segno.make(link, micro=False, error="m").svg_inline(scale=4, border=_BORDER, dark="#1f3a5f")


def _drawn(link: str) -> list[str]:
    """Two rows of the picture in a line, light on dark as terminals are: phones read both."""
    rows = [list(row) for row in segno.make(link, micro=False, error="m").matrix_iter(border=_BORDER)]
    rows += [[0] * len(rows[0])] if len(rows) % 2 else []
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return ["".join(_BLOCKS[bool(top), bool(below)] for top, below in zip(*pair, strict=True)) for pair in pairs]
