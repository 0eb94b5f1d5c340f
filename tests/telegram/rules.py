"""What Telegram refuses: unknown methods and fields, wrong types, buttons without or with too much data.

methods.json is the machine readable Bot API (its source is named in it), reduced to what a bot of ours can call.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

API = json.loads((Path(__file__).parent / "methods.json").read_text(encoding="utf-8"))
Fields = list[list[Any]]


def problems(method: str, given: Mapping[str, str]) -> list[str]:
    """What is wrong with a call; nothing if Telegram would take it."""
    if method not in API["methods"]:
        return [f"there is no method {method}"]
    fields: Fields = API["methods"][method]
    known = {name: types for name, types, _ in fields}
    found = [f"{method} has no field {name}" for name in given if name not in known]
    found += [f"{method} needs {name}" for name, _, required in fields if required and not given.get(name)]
    for name, text in given.items():
        if name in known:
            found += _of_type(known[name], text, f"{method}.{name}")
    return found


def _of_type(types: list[str], text: str, where: str) -> list[str]:
    if "String" in types:
        return []
    try:
        value = json.loads(text)
    except ValueError:
        return [f"{where} is no JSON"]
    return [] if any(not _wrong(kind, value, where) for kind in types) else _wrong(types[0], value, where)


def _wrong(kind: str, value: Any, where: str) -> list[str]:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{where} is no list"]
        return [problem for one in value for problem in _wrong(kind.removeprefix("Array of "), one, where)]
    simple = {"Integer": int, "Boolean": bool, "String": str}
    if kind in simple:
        return [] if type(value) is simple[kind] else [f"{where} is no {kind}"]
    if kind not in API["types"]:
        return []
    if not isinstance(value, dict):
        return [f"{where} is no {kind}"]
    fields: Fields = API["types"][kind]
    known = {name: types for name, types, _ in fields}
    found = [f"{where}: {kind} has no {name}" for name in value if name not in known]
    found += [f"{where}: {kind} needs {name}" for name, _, required in fields if required and name not in value]
    for name, item in value.items():
        options = known.get(name, [])
        tried = [_wrong(option, item, f"{where}.{name}") for option in options]
        if tried and all(tried):
            found += tried[0]
    return found + (_button(value, where) if kind == "InlineKeyboardButton" else [])


def _button(button: Mapping[str, Any], where: str) -> list[str]:
    size = len(str(button.get("callback_data", "")).encode())
    if not 1 <= size <= 64 and "url" not in button:
        return [f"{where}: BUTTON_DATA_INVALID"]
    return [] if button.get("text") else [f"{where}: a button needs a text"]
