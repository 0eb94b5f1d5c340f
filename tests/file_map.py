"""The page that says of every source file what it is for: made of the first sentences of the modules themselves."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "files.md"
PACKAGES = ("conversations", "storage", "bot")
SENTENCE_ENDS = re.compile(r"(?<=[.?])([\"”]?\.?)\s+(?=[A-Z`\"“])")
TOP = """# Files

Every source file with what it is for: the first sentence of the module. Written by `python -m tests.file_map`; a test
compares. Where to begin is said in [architecture.md](architecture.md).
"""


def made() -> str:
    """The page as it has to be."""
    return "\n".join((TOP, *(line for package in PACKAGES for line in _folder(ROOT / package))))


def _folder(folder: Path) -> Iterator[str]:
    modules = sorted(folder.glob("*.py"))
    if not modules:
        return
    yield f"## {folder.relative_to(ROOT)}/\n"
    if about := _first_sentence(folder / "__init__.py"):
        yield f"{about}\n"
    yield from (f"- `{path.name}`: {_first_sentence(path)}" for path in modules if path.name != "__init__.py")
    yield ""
    for inner in sorted(path for path in folder.iterdir() if path.is_dir()):
        yield from _folder(inner)


def _first_sentence(path: Path) -> str:
    paragraph = (ast.get_docstring(ast.parse(path.read_bytes())) or "").partition("\n\n")[0] if path.exists() else ""
    return SENTENCE_ENDS.sub(r"\1\n", " ".join(paragraph.split())).partition("\n")[0]


if __name__ == "__main__":
    PAGE.write_text(made())
