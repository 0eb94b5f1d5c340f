"""The one reader of the environment. docs/settings.md lists what can be set."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.error import MendableError

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
_MENDS = {
    "log_level": "write DEBUG, INFO, WARNING or ERROR",
    "database_url": "write sqlite:///bluepaper.db, or postgresql://user:password@host/name",
}


class SettingsError(MendableError):
    """A variable has a value that cannot be used."""


class Settings(BaseSettings):
    """What the environment says. An empty variable counts as one that is not set; no file is read."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", frozen=True)

    database_url: str = "sqlite:///bluepaper.db"
    log_level: Annotated[Level | None, BeforeValidator(lambda given: given and str(given).upper())] = None
    """None: as the command likes it, WARNING for most and INFO for `run`."""


def read_settings() -> Settings:
    """Raises SettingsError, naming the first variable that is wrong and never its value where that may be a secret."""
    try:
        return Settings()
    except ValidationError as error:
        name = str(error.errors(include_url=False, include_input=False)[0]["loc"][0])
        raise SettingsError(f"{name.upper()} cannot be used as it is: {_MENDS[name]}") from error
