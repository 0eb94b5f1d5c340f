"""The shipped kinds of needs and lifecycle data, read once in a process."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from conversations.need.catalogue import Catalogue, read_catalogue


@lru_cache(maxsize=1)
def shipped_catalogue() -> Catalogue:
    """All kinds of needs that come with Bluepaper."""
    root = files("conversations")
    kinds = {
        entry.name: entry.read_text(encoding="utf-8")
        for entry in root.joinpath("needs").iterdir()
        if entry.name.endswith(".yaml")
    }
    lifecycle = root.joinpath("lifecycle.yaml").read_text(encoding="utf-8")
    return read_catalogue(dict(sorted(kinds.items())), lifecycle)


def open_questions_frame() -> str:
    """The YAML into which questions are put that nobody has answered yet."""
    return files("conversations").joinpath("open_questions.yaml").read_text(encoding="utf-8")
