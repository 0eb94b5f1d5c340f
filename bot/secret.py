"""Where a secret is: a variable of the environment, or a file that only we can read. Only this is ever stored."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from pydantic import SecretStr

from bot.error import MendableError
from bot.settings import variable

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{2,63}")
_SECRET = re.compile(r"xox[a-z]|xapp-|\d+:|[0-9a-fA-F]{32}$")
_LONGEST = 4096


class SecretError(MendableError):
    """There is no secret where one should be."""


def place_of_secret(written: str) -> str:
    """The name of a variable, or the absolute path of a file. Raises SecretError, also for a secret itself."""
    text = written.strip()
    if _SECRET.match(text):
        raise SecretError("write the name of the variable or file that holds the token, not the token itself")
    if "/" in text or Path(text).is_file():
        return str(Path(text).resolve())
    if not _VARIABLE.fullmatch(text):
        raise SecretError(f'"{text}" can be neither a variable nor a file: write for example WEBER_BOT_TOKEN')
    return text


def secret_in(place: str) -> SecretStr:
    """What is there. Raises SecretError, naming the place and never what is in it."""
    if not place.startswith("/"):
        found = variable(place)
        if not found:
            raise SecretError(f"{place} is not set: set it to the token, or name a file that holds it")
        return SecretStr(found)
    path = Path(place)
    try:
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise SecretError(f"{path}: others can read it: chmod 600 {path}")
        with path.open(encoding="utf-8") as file:
            text = file.read(_LONGEST).strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SecretError(f"{path}: {getattr(error, 'strerror', None) or 'not text'}: put the token in it") from error
    if not text:
        raise SecretError(f"{path}: it is empty: put the token in it")
    return SecretStr(text)
