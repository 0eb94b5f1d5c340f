"""The app as it is made in a workspace, and what it may do there: manifest.yaml is what we ask for.

(docs.slack.dev/reference/app-manifest)
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

import yaml

METHODS: Mapping[str, frozenset[str]] = {
    "auth.test": frozenset(),
    "apps.connections.open": frozenset(),
    "chat.postEphemeral": frozenset({"chat:write"}),
    "chat.postMessage": frozenset({"chat:write"}),
    "chat.update": frozenset({"chat:write"}),
    "conversations.history": frozenset({"channels:history", "groups:history", "im:history"}),
    "conversations.info": frozenset({"channels:read", "groups:read"}),
    "conversations.open": frozenset({"im:write"}),
    "conversations.replies": frozenset({"channels:history", "groups:history", "im:history"}),
    "files.info": frozenset({"files:read"}),
    "users.info": frozenset({"users:read"}),
    "users.lookupByEmail": frozenset({"users:read.email"}),
    "views.publish": frozenset(),
}
"""Scopes that a method needs in the places where we call it. (docs.slack.dev/reference/methods)"""
EVENTS: Mapping[str, frozenset[str]] = {
    "app_home_opened": frozenset(),
    "app_mention": frozenset({"app_mentions:read"}),
    "message.channels": frozenset({"channels:history"}),
    "message.groups": frozenset({"groups:history"}),
    "message.im": frozenset({"im:history"}),
}
"""Scopes that an event needs to be delivered. (docs.slack.dev/reference/events)"""


def manifest() -> str:
    """What to paste where Slack asks for a manifest."""
    return files("bot.channels.slack").joinpath("manifest.yaml").read_text(encoding="utf-8")


def scopes() -> frozenset[str]:
    """What the app is given there."""
    return frozenset(yaml.safe_load(manifest())["oauth_config"]["scopes"]["bot"])
