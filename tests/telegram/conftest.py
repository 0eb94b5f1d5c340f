"""Both ways in which updates reach the bot."""

from __future__ import annotations

import pytest


@pytest.fixture(params=[False, True], ids=["asking", "webhook"])
def http(request: pytest.FixtureRequest) -> bool:
    """Both ways in which updates reach the bot."""
    return bool(request.param)
