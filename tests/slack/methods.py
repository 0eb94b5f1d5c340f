"""What an app calls in the small Slack: each method of the Web API that we use, with what Slack refuses of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from urllib.parse import quote

from tests.slack.shown import Json, Shown
from tests.slack.workspace import BOT, Workspace, direct


@dataclass
class Methods(Workspace):
    def _auth_test(self, given: Json) -> Json:
        return {"url": f"https://{self.team}.slack.com/", "team_id": self.team, "user_id": BOT, "bot_id": "B0BOT"}

    def _apps_connections_open(self, given: Json) -> Json:
        return {"url": f"ws://{self.host}/link"}

    def _conversations_open(self, given: Json) -> Json:
        user = given["users"]
        if user not in self.people:
            return {"error": "user_not_found"}
        return {"channel": {"id": direct(user)}}

    def _conversations_info(self, given: Json) -> Json:
        at = given["channel"]
        return {"channel": {"id": at, "is_member": at not in self.left}}

    def _users_info(self, given: Json) -> Json:
        user = given["user"]
        if user not in self.people:
            return {"error": "user_not_found"}
        account = {"id": user, "team_id": self.team, "real_name": self.people[user], "is_bot": user == BOT}
        return {"user": account | {"deleted": user in self.closed, "is_restricted": user in self.guests}}

    def _files_info(self, given: Json) -> Json:
        if (upload := self.files.get(given["file"])) is None:
            return {"error": "file_not_found"}
        name = f"http://{self.host}/files-pri/{self.team}-{given['file']}/download/{quote(upload.name)}"
        file = {"id": given["file"], "name": upload.name, "mimetype": upload.mimetype, "size": len(upload.content)}
        return {"file": file | {"url_private_download": upload.url or name, "is_external": bool(upload.url)}}

    def _users_lookupByEmail(self, given: Json) -> Json:  # noqa: N802 - named as Slack names it
        user = self.emails.get(given["email"])
        return self._users_info({"user": user}) if user else {"error": "users_not_found"}

    def _chat_postMessage(self, given: Json) -> Json:  # noqa: N802 - named as Slack names it
        at = given["channel"]
        if given.get("thread_ts") and given["thread_ts"] not in {one.ts for one in self.channels[at]}:
            return {"error": "thread_not_found"}
        shown = Shown(self._ts(), BOT, given.get("text", ""), given.get("blocks") or [])
        shown.metadata, shown.thread, shown.more = given.get("metadata"), given.get("thread_ts"), {"bot_id": "B0BOT"}
        if given.get("reply_broadcast"):
            shown.more["subtype"] = "thread_broadcast"
        self.channels[at].append(shown)
        echo = {"user": BOT, "bot_id": "B0BOT", "text": shown.text, "ts": shown.ts}
        self.deliver(self._event(echo, at))
        return {"channel": at, "ts": shown.ts, "message": {"text": shown.text}}

    def _chat_postEphemeral(self, given: Json) -> Json:  # noqa: N802 - named as Slack names it
        self.whispered.append((given["user"], given["text"]))
        return {"message_ts": self._ts()}

    def _chat_update(self, given: Json) -> Json:
        found = [one for one in self.channels.get(given["channel"], []) if one.ts == given["ts"]]
        if not found or found[0].user != BOT:
            return {"error": "message_not_found"}
        found[0].text, found[0].blocks, found[0].edits = given["text"], given.get("blocks") or [], found[0].edits + 1
        return {"channel": given["channel"], "ts": given["ts"]}

    def _views_publish(self, given: Json) -> Json:
        view = given["view"]
        self.homes[given["user_id"]] = json.loads(view) if isinstance(view, str) else view
        return {"view": {"id": f"V{given['user_id']}"}}

    def _conversations_history(self, given: Json) -> Json:
        """The latest first, and of threads only what was sent to the channel too."""
        messages = [one for one in self.channels[given["channel"]] if one.in_channel]
        return self._page(given, _between(given, messages)[::-1])

    def _conversations_replies(self, given: Json) -> Json:
        """The earliest first; what they are below stands above every page."""
        at, ts = self.channels[given["channel"]], given["ts"]
        above = [one for one in at if one.ts == ts]
        if not above:
            return {"error": "thread_not_found"}
        page = self._page(given, _between(given, [one for one in at if one.thread == ts and one.ts != ts]))
        return (
            page
            if "error" in page
            else page
            | {"messages": [above[0].row(self.team) | self._thread(above[0], given["channel"]), *page["messages"]]}
        )

    def _page(self, given: Json, messages: list[Shown]) -> Json:
        begins, sign, at = str(given.get("cursor") or "next:0").partition(":")
        if begins != "next" or not sign or not at.isdigit():
            return {"error": "invalid_cursor"}
        end = int(at) + int(given.get("limit") or 100)
        hidden = () if given.get("include_all_metadata") else ("metadata",)
        rows = [one.row(self.team) | self._thread(one, given["channel"]) for one in messages[int(at) : end]]
        page = {"messages": [{name: row[name] for name in row if name not in hidden} for row in rows]}
        more = end < len(messages)
        return page | {"has_more": more, "response_metadata": {"next_cursor": f"next:{end}" if more else ""}}

    def _thread(self, shown: Shown, channel: str) -> Json:
        """What Slack adds to a message below which others stand."""
        below = [one.ts for one in self.channels[channel] if one.thread == shown.ts != one.ts]
        return {"thread_ts": shown.ts, "reply_count": len(below), "latest_reply": below[-1]} if below else {}


def _between(given: Json, messages: list[Shown]) -> list[Shown]:
    """What came after `oldest` and before `latest`, and only if that is asked for at these moments too."""
    oldest, latest = str(given.get("oldest") or "0"), str(given.get("latest") or "inf")
    ends = {oldest, latest} if str(given.get("inclusive")).casefold() in ("1", "true") else set()
    return [one for one in messages if float(oldest) < float(one.ts) < float(latest) or one.ts in ends]
