"""A button below a message, on whatever platform."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """A button: `press` comes back when it is pressed, `<question number>:<code>`, at most 40 bytes."""

    label: str
    press: str
