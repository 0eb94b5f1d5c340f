"""How a platform is set up, in the one wording of everything that needs one and finds none."""

from __future__ import annotations

from collections.abc import Mapping

_VARIABLES: Mapping[str, str] = {
    "telegram": "TELEGRAM_BOT_TOKEN (docs/telegram.md)",
    "slack": "SLACK_BOT_TOKEN and SLACK_APP_TOKEN (docs/slack.md)",
}


def to_set_up(*channels: str) -> str:
    """What to do so that there is something on this platform; without one, on any."""
    return f"set {', or '.join(_VARIABLES[one] for one in channels or _VARIABLES)}, then start bluepaper run"
