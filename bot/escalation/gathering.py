"""Many cards at once are a flood that nobody reads: after the first ones, and when several come again, one message
lists them, each with its button. What is urgent is never among them: it has a card of its own.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.escalation.relaying import names_of
from bot.orders.team import house_of
from conversations.escalation import Severity
from conversations.lexicon.card import CARD_WORDS
from conversations.render import escaped
from storage.claim import Claimed
from storage.escalation import StoredEscalation
from storage.work import Work

FIRST = 5
"""So many cards in a short time are read one by one."""
SHORT_TIME = timedelta(minutes=10)
_MOST = 20
"""More buttons below one message nobody reads, and no platform shows many more."""


def gathered(work: Work, message: Claimed) -> Claimed:
    """The card as it is, or in its place a list of all that wait to be posted with it."""
    mine = work.escalation_of(message.escalation_id) if message.escalation_id else None
    if mine is None or message.kind != "room" or "escalation" not in json.loads(message.planned_from or "{}"):
        return message
    if _is_urgent(mine):
        return message
    again = mine.escalation.repeated > 0
    if not again and work.cards_since(message.address_id, work.now - SHORT_TIME) < FIRST:
        return message
    waiting = [(one, work.escalation_of(of)) for one, of in work.due_cards(message.address_id, work.now)]
    others = {
        one: stored
        for one, stored in waiting[: _MOST - 1]
        if stored is not None and not _is_urgent(stored) and (stored.escalation.repeated > 0) is again
    }
    if not others:
        return message
    ids = list({one.id: None for one in (mine, *others.values()) if one.escalation.status == "triggered"})
    text, buttons = list_of(work, ids, again=again)
    planned = json.dumps({"listed": ids, "again": again})
    work.gather(message.id, list(others), text=text, buttons=buttons, planned_from=planned)
    return replace(message, text=text, buttons=buttons, planned_from=planned, escalation_id=None, thread=None)


def _is_urgent(stored: StoredEscalation) -> bool:
    return stored.escalation.severity is Severity.URGENT


def list_of(work: Work, ids: Sequence[str], *, again: bool) -> tuple[str, str]:
    """The list as it looks now: Markdown, and the buttons of what nobody has, as they are stored."""
    house = house_of(work)
    words = CARD_WORDS[house.language]
    found = [stored for one in ids if (stored := work.escalation_of(one)) is not None]
    shown = sorted(found, key=lambda one: (list(Severity).index(one.escalation.severity), one.escalation.number))
    lines = [words.card["these_again" if again else "these"].format(count=len(shown)), ""]
    for stored in shown:
        one, names = stored.escalation, names_of(work, stored)
        who = ", ".join(escaped(name) for name in (names.contact, names.client) if name)
        state = words.card[f"in_list_{one.status}"].format(by=escaped(house.names.get(one.by or "", "")))
        lines.append(f"- **{stored.name}** {words.kinds[one.kind]} ({words.severities[one.severity]}): {who}{state}")
    take, open_ = words.buttons["acknowledge"], [one for one in shown if one.escalation.status == "triggered"]
    buttons = [(f"{take}: {one.name}", f"{one.name}:acknowledge") for one in open_]
    return "\n".join(lines), json.dumps(buttons, ensure_ascii=False)
