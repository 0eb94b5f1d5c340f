"""One workspace of the small Slack: who and what is in it, and what people do there."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.channels.slack.manifest import scopes
from tests.slack.shown import Json, Shown, Upload

TEAM, BOT = "T0FIRM", "U0BOT"


@dataclass
class Workspace:
    """One workspace with our app in it. `channels` by channel id, in the order of what was shown; a direct chat with
    U7 is D7, a private channel begins with G. `left`: where the app is not in; `closed`: people whose account is;
    `emails`: user ids by address; `scopes`: what the app may do. `refused` is what was wrong with calls. `second`: when
    things happen, by Slack's clock; each is a second after the one before.
    """

    team: str = TEAM
    channels: dict[str, list[Shown]] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    homes: dict[str, Json] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    closed_methods: set[str] = field(default_factory=set)
    """What Slack lets no app with a bot token call here."""
    whispered: list[tuple[str, str]] = field(default_factory=list)
    """What only one person was shown: to whom, and what."""
    closed: set[str] = field(default_factory=set)
    guests: set[str] = field(default_factory=set)
    emails: dict[str, str] = field(default_factory=dict)
    scopes: str = ",".join(sorted(scopes()))
    refused: list[str] = field(default_factory=list)
    second: int = 1_795_000_000
    host: str = ""

    def __post_init__(self) -> None:
        self._numbers = count(1)

    def deliver(self, payload: Json, *, kind: str = "events_api") -> None:
        """Tells the app what happened."""
        raise NotImplementedError

    # What people do.

    def person(self, user: str, name: str) -> str:
        """Somebody in this workspace; the direct chat with the app."""
        self.people[user] = name
        self.channels.setdefault(direct(user), [])
        return direct(user)

    def writes(self, user: str, text: str, channel: str | None = None, **more: Any) -> str:
        """Somebody writes to the app, or in a channel; Slack's id of the message. `more`: fields of the event."""
        at, ts = channel or direct(user), self._ts()
        known = {"client_msg_id": f"c-{ts}"} | {name: value for name, value in more.items() if name != "type"}
        thread = known.pop("thread_ts", None)
        self.channels.setdefault(at, []).append(Shown(ts, user, text, thread=thread, more=known))
        self.deliver(self._event({"user": user, "text": text, "ts": ts, "client_msg_id": f"c-{ts}"} | more, at))
        return ts

    def uploads(self, user: str, upload: Upload, text: str = "", channel: str | None = None, **more: Any) -> str:
        """Somebody posts a file with these words; Slack's id of the message."""
        file = f"F{next(self._numbers)}"
        self.files[file] = upload
        shown = {"id": file, "name": upload.name, "mimetype": upload.mimetype, "size": len(upload.content)}
        known = [*more.pop("files", ()), shown]
        return self.writes(user, text, channel, subtype="file_share", files=known, **more)

    def edits(self, user: str, ts: str, text: str, channel: str | None = None) -> None:
        """Somebody changes the words of a message."""
        at = channel or direct(user)
        [shown] = [one for one in self.channels[at] if one.ts == ts]
        before = shown.row(self.team)
        shown.text, shown.edits, shown.edited = text, shown.edits + 1, self._ts()
        now = shown.row(self.team)
        changed = {"subtype": "message_changed", "hidden": True, "message": now, "previous_message": before}
        self.deliver(self._event(changed | {"ts": self._ts()}, at))

    def deletes(self, user: str, ts: str, channel: str | None = None) -> None:
        """Somebody deletes a message."""
        at = channel or direct(user)
        [shown] = [one for one in self.channels[at] if one.ts == ts]
        self.channels[at].remove(shown)
        gone = {"subtype": "message_deleted", "hidden": True, "deleted_ts": ts}
        self.deliver(self._event(gone | {"previous_message": shown.row(self.team), "ts": self._ts()}, at))

    def presses(self, user: str, label: str, channel: str | None = None) -> None:
        """Somebody presses the last button with this label, or chooses it from a list."""
        at = channel or direct(user)
        found = [(shown, shown.buttons[label]) for shown in self.channels[at] if label in shown.buttons]
        assert found, f"no button {label!r} in {[list(shown.buttons) for shown in self.channels[at]]}"
        shown, element = found[-1]
        action: Json = {name: element[name] for name in ("type", "action_id", "text", "value") if name in element}
        action |= {"action_ts": self._ts()}
        if element["type"] == "static_select":
            action |= {"selected_option": element["chosen"]}
        payload = {
            "type": "block_actions",
            "team": {"id": self.team},
            "user": {"id": user, "name": self.people[user], "team_id": self.team},
            "channel": {"id": at},
            "container": {"type": "message", "message_ts": shown.ts, "channel_id": at},
            "message": {"ts": shown.ts, "text": shown.text, "blocks": shown.blocks}
            | ({"thread_ts": shown.thread} if shown.thread else {}),
            "actions": [action],
            "trigger_id": f"trigger-{next(self._numbers)}",
            "api_app_id": "A0APP",
            "token": "verification",
            "response_url": f"http://{self.host}/response",
        }
        self.deliver(payload, kind="interactive")

    def opens_home(self, user: str) -> None:
        """Somebody opens the app's Home."""
        event = {"type": "app_home_opened", "user": user, "tab": "home", "channel": direct(user)}
        self.deliver(self._event(event, direct(user)))

    def presses_home(self, user: str, label: str) -> None:
        """Somebody presses a button on the app's Home."""
        view = self.homes[user]
        [element] = [
            one
            for block in view["blocks"]
            if block["type"] == "actions"
            for one in block["elements"]
            if one["text"]["text"] == label
        ]
        body = {
            "type": "block_actions",
            "user": {"id": user, "team_id": self.team, "name": self.people[user]},
            "team": {"id": self.team},
            "api_app_id": "A0APP",
            "container": {"type": "view", "view_id": f"V{user}"},
            "view": view,
            "actions": [{**element, "action_ts": self._ts()}],
            "trigger_id": f"trigger-{next(self._numbers)}",
        }
        self.deliver(body, kind="interactive")

    def orders(self, user: str, text: str, channel: str) -> None:
        """Somebody types /bluepaper and these words."""
        self.deliver(
            {
                "command": "/bluepaper",
                "text": text,
                "user_id": user,
                "user_name": self.people[user],
                "team_id": self.team,
                "channel_id": channel,
                "trigger_id": f"trigger-{next(self._numbers)}",
                "token": "verification",
                "api_app_id": "A0APP",
            },
            kind="slash_commands",
        )

    def _event(self, event: Json, at: str) -> Json:
        kind = {"D": "im", "G": "group"}.get(at[0], "channel")
        return {
            "type": "event_callback",
            "team_id": self.team,
            "api_app_id": "A0APP",
            "event_id": f"Ev{next(self._numbers)}",
            "event": {"type": "message", "channel": at, "channel_type": kind, "team": self.team} | event,
        }

    def _ts(self) -> str:
        return f"{self.second + next(self._numbers)}.000100"


def direct(user: str) -> str:
    """The direct chat between this person and the app."""
    return f"D{user[1:]}"
