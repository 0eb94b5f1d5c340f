"""What Slack refuses. (docs.slack.dev/reference/block-kit and reference/methods)"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Any

Json = Mapping[str, Any]
ARGUMENTS: Mapping[str, frozenset[str]] = {
    "auth.test": frozenset({"url"}),
    "apps.connections.open": frozenset(),
    "bots.info": frozenset({"bot"}),
    "chat.postMessage": frozenset(
        "channel text blocks thread_ts metadata parse link_names unfurl_links unfurl_media reply_broadcast".split()
    ),
    "chat.postEphemeral": frozenset("channel user text thread_ts".split()),
    "chat.update": frozenset("channel ts text blocks metadata parse link_names".split()),
    "conversations.open": frozenset({"users", "return_im"}),
    "conversations.history": frozenset("channel limit cursor oldest latest inclusive include_all_metadata".split()),
    "conversations.replies": frozenset("channel ts limit cursor oldest latest inclusive include_all_metadata".split()),
    "conversations.info": frozenset({"channel"}),
    "files.info": frozenset("file count page cursor limit".split()),
    "users.info": frozenset({"user"}),
    "users.lookupByEmail": frozenset({"email"}),
    "views.publish": frozenset({"user_id", "view", "hash"}),
}
_SCOPES: Mapping[str, str] = {
    "chat.postMessage": "chat:write",
    "chat.postEphemeral": "chat:write",
    "chat.update": "chat:write",
    "conversations.open": "im:write",
    "files.info": "files:read",
    "users.info": "users:read",
    "users.lookupByEmail": "users:read.email",
}
_OF_CHANNELS: Mapping[str, str] = {
    "conversations.history": "history",
    "conversations.replies": "history",
    "conversations.info": "read",
}
_KINDS = {"D": "im", "G": "groups"}
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "conversations.history": ("channel",),
    "conversations.replies": ("channel", "ts"),
    "conversations.info": ("channel",),
}
_TS = re.compile(r"\d+(\.\d+)?")
_MOST_LISTED = 999
_INLINE = ("text", "link", "emoji")


def problems(method: str, given: Json) -> list[str]:
    """What is wrong with a call; nothing if Slack would take it."""
    if method not in ARGUMENTS:
        return [f"unknown_method {method}"]
    found = [f"{method}: invalid argument {name}" for name in given if name not in ARGUMENTS[method] | {"token"}]
    found += [f"invalid_arguments: {method} without {name}" for name in _NEEDED.get(method, ()) if not given.get(name)]
    if method in ("conversations.history", "conversations.replies"):
        found += _listing(given)
    if method in ("chat.postMessage", "chat.update"):
        found += _message(given)
    if method == "views.publish":
        found += _view(given)
    return found


def refusal(
    method: str, given: Json, scopes: str, channels: Collection[str], left: Collection[str]
) -> dict[str, Any] | None:
    """What Slack says who may not do this, or not there; None if it lets us. `left`: channels where the app is not."""
    at = str(given.get("channel") or "")
    about = _OF_CHANNELS.get(method)
    needed = f"{_KINDS.get(at[:1], 'channels')}:{about}" if about else _SCOPES.get(method)
    if needed and needed not in scopes.split(","):
        return {"error": "missing_scope", "needed": needed, "provided": scopes}
    if at and at not in channels:
        return {"error": "channel_not_found"}
    if at in left and method != "conversations.info":
        return {"error": "not_in_channel"}
    return None


def _listing(given: Json) -> list[str]:
    found = [f"invalid_ts_{name}" for name in ("oldest", "latest") if not _TS.fullmatch(str(given.get(name) or 0))]
    return found + ([] if 1 <= int(given.get("limit") or 100) <= _MOST_LISTED else ["invalid_limit"])


def _message(given: Json) -> list[str]:
    found = []
    if not given.get("text") and not given.get("blocks"):
        found.append("no_text")
    if len(given.get("text") or "") > 40_000:
        found.append("msg_too_long")
    blocks = given.get("blocks") or []
    if len(blocks) > 50:
        found.append("invalid_blocks: more than 50")
    return found + [f"invalid_blocks: {problem}" for block in blocks for problem in _block(block)]


def _view(given: Json) -> list[str]:
    view = json.loads(given["view"]) if isinstance(given["view"], str) else given["view"]
    found = [] if view.get("type") == "home" else ["invalid_arguments: no home"]
    blocks = view.get("blocks") or []
    found += [] if 1 <= len(blocks) <= 100 else ["invalid_arguments: 1 to 100 blocks"]
    return found + [f"invalid_blocks: {problem}" for block in blocks for problem in _block(block)]


def _block(block: Json) -> list[str]:
    match block.get("type"):
        case "rich_text":
            return [problem for element in block["elements"] for problem in _rich(element)] or _filled(
                block, "rich_text"
            )
        case "actions":
            elements = block["elements"]
            ids = [element.get("action_id") for element in elements]
            found = [problem for element in elements for problem in _element(element)]
            found += ["an action_id twice"] if len(set(ids)) != len(ids) else []
            return found + ([] if 1 <= len(elements) <= 25 else ["1 to 25 elements in actions"])
        case "section" | "context" | "header" | "divider":
            return []
        case other:
            return [f"unknown block {other}"]


def _rich(element: Json) -> list[str]:
    match element.get("type"):
        case "rich_text_list":
            if element.get("style") not in ("bullet", "ordered") or not 0 <= element.get("indent", 0) <= 8:
                return ["style or indent of a list"]
            return [problem for item in element["elements"] for problem in _rich(item)]
        case "rich_text_section" | "rich_text_quote" | "rich_text_preformatted":
            return [problem for leaf in element["elements"] for problem in _leaf(leaf)]
        case other:
            return [f"unknown rich text {other}"]


def _leaf(leaf: Json) -> list[str]:
    if leaf.get("type") not in _INLINE:
        return [f"unknown leaf {leaf.get('type')}"]
    if leaf["type"] == "text" and not leaf.get("text"):
        return ["an empty text"]
    allowed = {"bold", "italic", "strike", "code", "unlink"}
    return [] if set(leaf.get("style", {})) <= allowed else ["unknown style"]


def _element(element: Json) -> list[str]:
    found = []
    if not 1 <= len(element.get("action_id", "")) <= 255:
        found.append("action_id")
    if element["type"] == "button":
        return found + _label(element["text"], 75) + (["value"] if len(element.get("value", "")) > 2000 else [])
    if element["type"] == "static_select":
        options = element.get("options", [])
        found += [] if 1 <= len(options) <= 100 else ["1 to 100 options"]
        found += _label(element["placeholder"], 150)
        for option in options:
            found += _label(option["text"], 75) + (
                ["value of an option"] if not 1 <= len(option["value"]) <= 150 else []
            )
        return found
    return [*found, f"unknown element {element['type']}"]


def _label(text: Json, most: int) -> list[str]:
    fits = text.get("type") == "plain_text" and 1 <= len(text.get("text", "")) <= most
    return [] if fits else [f"a label of 1 to {most} characters"]


def _filled(block: Json, name: str) -> list[str]:
    return [] if block["elements"] else [f"{name} without elements"]
