"""What concerns each contact: what the contact sees, and what the firm is shown about this one."""

import re
from collections.abc import Iterable

from bot.channels.port import Delivery, PressButton

_NAME = re.compile(r"contact \d+")
_NUMBER = re.compile(r"E-(\d+)")
_MORNING = "Good morning"
"""The message of the morning is about everybody, and comes when the day does."""


class View:
    """Shown once or more often, a message counts once."""

    def __init__(self) -> None:
        self._of: dict[str, dict[str, Delivery]] = {}
        self._names: dict[str, str] = {}

    def show(self, delivery: Delivery) -> None:
        """Somebody sees it now."""
        name = delivery.address if _NAME.fullmatch(delivery.address) else self._about(delivery)
        if name is not None:
            self._of.setdefault(name, {}).setdefault(delivery.id, delivery)

    def count(self, contact: str) -> int:
        """How many messages there are that concern the contact."""
        return len(self._of.get(contact, {}))

    def buttons(self, contact: str) -> list[PressButton]:
        """All that were shown about the contact, the oldest first."""
        return [button for delivery in self._of.get(contact, {}).values() for button in delivery.buttons]

    def _about(self, delivery: Delivery) -> str | None:
        if delivery.text.startswith(_MORNING):
            return None
        text = delivery.text.replace("\\", "")
        name, number = _NAME.search(text), _NUMBER.search(text)
        if name and number:
            self._names.setdefault(number[1], name[0])
        return self._names.get(number[1]) if number else None


def number_in(buttons: Iterable[PressButton]) -> str:
    """The number of the escalation whose card was shown last. Raises LookupError if none was."""
    found = [match[1] for button in buttons if (match := _NUMBER.match(button.press))]
    if not found:
        raise LookupError("no card was shown")
    return found[-1]
