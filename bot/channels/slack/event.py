"""What Slack delivers, as the bot hears it. (docs.slack.dev/reference/events/message)"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias

from bot.channels.port import Attachment, AttachmentKind, Inbound

Json: TypeAlias = Mapping[str, Any]
_WRITTEN = (None, "file_share", "thread_broadcast", "me_message")
"""Subtypes of messages that a person writes; all others tell what became of a channel, or are those of bots."""
_MARKED = re.compile(r"<(?:([@#!])([^|>]+)|([^|>]+))(?:\|([^>]*))?>")


def inbound_of_event(body: Json, installation: str, me: str) -> Inbound | None:
    """The message in an event; None for what no person says to us. `me` is the bot's own user id."""
    event = body["event"]
    if event.get("type") == "app_mention":
        return _message(event, installation, me, team=body.get("team_id"))
    if event.get("type") != "message":
        return None
    if event.get("subtype") == "message_changed":
        return _changed(event, installation, me, team=body.get("team_id"))
    if event.get("subtype") == "message_deleted":
        return _deleted(event, installation, me, team=body.get("team_id"))
    if event.get("hidden") or event.get("subtype") not in _WRITTEN:
        return None
    return _message(event, installation, me, team=body.get("team_id"))


def inbound_of_press(body: Json, installation: str) -> Inbound | None:
    """A button that was pressed, or a choice from a list; None if it is none of ours.

    (docs.slack.dev/reference/interaction-payloads/block_actions-payload)
    """
    [action] = body["actions"]
    press = action.get("value") or (action.get("selected_option") or {}).get("value")
    channel = (body.get("channel") or {}).get("id", "")
    if not press or not channel:
        return None
    user, team = body["user"]["id"], (body.get("team") or {}).get("id")
    speaker = person_of(user, body["user"].get("team_id"), team)
    container, below = body.get("container") or {}, (body.get("message") or {}).get("thread_ts")
    return Inbound(
        installation,
        speaker if _is_direct(channel) else channel,
        f"press-{user}-{action['action_ts']}",
        "",
        _moment(action["action_ts"]),
        press=press,
        speaker=None if _is_direct(channel) else speaker,
        thread=container.get("thread_ts") or below or container.get("message_ts"),
        called=body["user"].get("name", ""),
    )


def inbound_of_command(body: Json, installation: str, now: datetime) -> Inbound:
    """`/bluepaper words`, wherever it was typed."""
    channel, user = body["channel_id"], body["user_id"]
    return Inbound(
        installation,
        user if _is_direct(channel) else channel,
        f"command-{body['trigger_id']}",
        plain(body.get("text", "")),
        now,
        speaker=None if _is_direct(channel) else user,
        called=body.get("user_name", ""),
        addressed=True,
    )


def plain(text: str, me: str = "") -> str:
    """Slack's marked text as the words that a reader sees; the bot's own name at the beginning is left out."""
    if me:
        text = re.sub(rf"^\s*<@{re.escape(me)}(\|[^>]*)?>[\s:,]*", "", text)

    def words(hit: re.Match[str]) -> str:
        sign, name, link, label = hit.groups()
        if sign:
            return f"{'@' if sign == '!' else sign}{label or name.partition('^')[0]}"
        shown = link.removeprefix("mailto:").removeprefix("tel:")
        return shown if not label or label == shown else f"{label} ({shown})"

    return _MARKED.sub(words, text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _message(event: Json, installation: str, me: str, *, team: str | None) -> Inbound | None:
    user = event.get("user")
    if not user or user in (me, "USLACKBOT") or event.get("bot_id"):
        return None
    attachments = tuple(_attachment(file) for file in event.get("files") or ())
    text = plain(event.get("text") or "", me)
    if not text and not attachments:
        return None
    speaker = person_of(user, event.get("user_team") or event.get("team"), team)
    direct = event.get("channel_type") == "im" or _is_direct(event["channel"])
    return Inbound(
        installation,
        speaker if direct else event["channel"],
        event["ts"],
        text,
        _moment(event["ts"]),
        client_message_id=event.get("client_msg_id"),
        speaker=None if direct else speaker,
        thread=event.get("thread_ts"),
        attachments=attachments,
        addressed=not direct and re.match(rf"\s*<@{re.escape(me)}\b", event.get("text") or "") is not None,
    )


def _changed(event: Json, installation: str, me: str, *, team: str | None) -> Inbound | None:
    """A person changed the words of a message. Slack also calls it a change when it unfurls a link: then the words are
    the same.
    """
    message = event["message"]
    change = id_of_edit(message)
    if change is None or message.get("text") == (event.get("previous_message") or {}).get("text"):
        return None
    now = {**message, "channel": event["channel"], "channel_type": event.get("channel_type"), "files": None}
    inbound = _message({**now, "client_msg_id": None}, installation, me, team=team)
    if inbound is None:
        return None
    return Inbound(
        inbound.installation,
        inbound.address,
        change,
        inbound.text,
        _moment(message["edited"]["ts"]),
        client_message_id=change,
        edits=message["ts"],
        speaker=inbound.speaker,
        thread=inbound.thread,
        addressed=inbound.addressed,
    )


def id_of_edit(message: Json) -> str | None:
    """The id under which the last change of a message is heard; None if it was never changed."""
    edited = message.get("edited")
    return f"{message['ts']}@{edited['ts']}" if edited else None


def person_of(user: str, of_team: str | None, team: str | None) -> str:
    """Somebody of another workspace is called by both ids."""
    return user if of_team in (None, team) else f"{of_team}/{user}"


def _deleted(event: Json, installation: str, me: str, *, team: str | None) -> Inbound | None:
    """A person's message is gone. Who deleted it is not told: it may have been somebody else who may."""
    before = event.get("previous_message") or {}
    gone = {**before, "channel": event["channel"], "channel_type": event.get("channel_type"), "files": None}
    inbound = _message({**gone, "ts": event["deleted_ts"]}, installation, me, team=team) if before else None
    if inbound is None:
        return None
    message_id, at = f"{event['deleted_ts']}-deleted", _moment(event["ts"])
    place = (inbound.installation, inbound.address)
    return Inbound(*place, message_id, "", at, deletes=event["deleted_ts"], speaker=inbound.speaker)


def _is_direct(channel: str) -> bool:
    return channel.startswith("D")


def _moment(ts: str) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC)


def _attachment(file: Json) -> Attachment:
    kinds: dict[str, AttachmentKind] = {"image": "photo", "audio": "voice", "video": "video"}
    kind = kinds.get(str(file.get("mimetype", "")).partition("/")[0], "document")
    return Attachment(kind, str(file.get("id", "")), str(file.get("name") or ""))
