"""Which messages of a history were never heard, as the events in which Slack would have told of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from bot.channels.slack.event import id_of_edit, plain

_TS = re.compile(r"\d+\.\d+")
"""Slack's id of a message; those of changes are made of two."""
Row: TypeAlias = dict[str, Any]


def missed(rows: Iterable[Row], channel: str, heard: Mapping[str, str], *, me: str, after: str = "0") -> list[Row]:
    """New messages that came `after` this one, and changes of others, in the order in which they were made. `heard`:
    the words of what was heard there, by the id under which it was; `me` is the bot's own user id.

    A message that was changed before it was ever heard is one message with the words of now; it has the id of the
    change too, which is not to count once more if Slack still brings it.
    """
    latest = {known.partition("@")[0]: text for known, text in heard.items()}
    found: list[tuple[float, Row]] = []
    for ts, row in {str(row["ts"]): row for row in rows}.items():
        event = {**row, "type": "message", "channel": channel}
        if event.get("thread_ts") == ts:  # others stand below it: it is in no thread itself
            del event["thread_ts"]
        change, changed_at = id_of_edit(row), (row.get("edited") or {}).get("ts", ts)
        if ts not in heard and float(ts) > float(after):
            found.append((float(ts), event | ({"client_msg_id": change} if change else {})))
        elif ts in heard and change and change not in heard and plain(row.get("text") or "", me) != latest[ts]:
            found.append((float(changed_at), _changed(event)))
    return [event for _, event in sorted(found, key=lambda one: one[0])]


def since(after: str, heard: Iterable[str]) -> str:
    """The earliest message to look at: this one, or the first of those that were heard."""
    return min([after, *(known for known in heard if _TS.fullmatch(known))], key=float)


def threads_of(rows: Iterable[Row], heard: Mapping[str, str]) -> list[str]:
    """The messages below which something was written last that was never heard."""
    below = {str(row["ts"]): row.get("latest_reply") for row in rows}
    return [ts for ts, last in below.items() if last and last not in heard]


def _changed(event: Row) -> Row:
    return {"type": "message", "subtype": "message_changed", "channel": event["channel"], "message": event}
