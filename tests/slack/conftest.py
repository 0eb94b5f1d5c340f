"""Both ways in which events reach the app."""

from __future__ import annotations

import pytest


@pytest.fixture(params=[False, True], ids=["socket", "http"])
def http(request: pytest.FixtureRequest) -> bool:
    """Both ways in which events reach the app."""
    return bool(request.param)
