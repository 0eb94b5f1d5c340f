"""The tree keeps its own rules: short files, short functions, telling names, no traces of a machine."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parent.parent
PACKAGES = {"bot", "conversations", "storage"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 50
SAYS_NOTHING = {
    "common",
    "core",
    "handlers",
    "helper",
    "helpers",
    "manager",
    "misc",
    "models",
    "service",
    "util",
    "utils",
}
TEXT = {"", ".cfg", ".ini", ".j2", ".json", ".mako", ".md", ".py", ".toml", ".tsv", ".txt", ".typ", ".yaml", ".yml"}
NOT_OURS = {"__pycache__", "build", "dist"}
TRACES = re.compile(r"(?<![\w.])/(?:home|root|work|Users)/\w|py[p]i\.org|python[h]osted|npm[j]s\.org")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def _texts() -> dict[Path, str]:
    found = {}
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name == ".ci" or (name[0] != "." and name not in NOT_OURS)]
        for path in (Path(folder, name) for name in names):
            if path.suffix in TEXT:
                found[path.relative_to(ROOT)] = path.read_text()
    return found


TEXTS = _texts()
MODULES = {path: ast.parse(text) for path, text in TEXTS.items() if path.suffix == ".py"}
SOURCES = {path: tree for path, tree in MODULES.items() if path.parts[0] in PACKAGES}


def test_every_package_is_looked_at() -> None:
    assert {path.parts[0] for path in SOURCES} == PACKAGES


def test_a_source_file_is_one_idea() -> None:
    lengths = {str(path): TEXTS[path].count("\n") for path in SOURCES}
    assert not {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE}


def test_a_function_fits_a_screen() -> None:
    lengths = {
        f"{path}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path, tree in SOURCES.items()
        for node in ast.walk(tree)
        if isinstance(node, Function)
    }
    assert not {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION}


def test_a_module_says_what_it_is_for() -> None:
    assert not [str(path) for path, tree in MODULES.items() if tree.body and not ast.get_docstring(tree)]


def test_a_module_is_named_after_what_it_holds() -> None:
    assert not [str(path) for path in MODULES if path.stem in SAYS_NOTHING]


def test_a_test_replaces_nothing_inside_the_code() -> None:
    calls = [
        (path, node.func)
        for path, tree in MODULES.items()
        for node in ast.walk(tree)
        if path.parts[0] == "tests" and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]
    assert not [f"{path}:{call.lineno}" for path, call in calls if call.attr in {"patch", "setattr"}]


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = [
        (path, text.count("\n", 0, match.start()) + 1)
        for path, text in TEXTS.items()
        for match in TRACES.finditer(text)
    ]
    assert not [f"{path}:{line}" for path, line in found]


def test_the_wheel_holds_all_that_the_packages_need(tmp_path: Path) -> None:
    build = "import sys, hatchling.build; hatchling.build.build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, tmp_path], cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    with ZipFile(wheel) as archive:
        packed = {Path(name) for name in archive.namelist() if ".dist-info/" not in name}
    assert {path for path in TEXTS if path.parts[0] in PACKAGES} <= packed
    assert {path.parts[0] for path in packed} == PACKAGES
