"""What was looked at on a platform, and whether it works."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One line for the consultant; where it does not work, it says what to do."""

    works: bool
    says: str
