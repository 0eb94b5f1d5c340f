"""The one reader of the environment. docs/settings.md lists what can be set."""

from __future__ import annotations

import os
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, StringConstraints, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.error import MendableError

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
_MENDS = {
    "log_level": "write DEBUG, INFO, WARNING or ERROR",
    "database_url": "write sqlite:///bluepaper.db, or postgresql://user:password@host/name",
    "slack_bot_token": "copy it from the app's page, it begins with xoxb-",
    "slack_app_token": "make one on the app's page, it begins with xapp-",
    "slack_signing_secret": "copy it from the app's page, under Basic Information",
    "consultants_room": "write slack:C0123ABCD or telegram:-1001234567890",
    "slack_api_url": "leave it out, or write https://slack.com/api/",
    "telegram_bot_token": "copy it from the message in which BotFather gave it to you",
    "telegram_api_url": "leave it out, or write https://api.telegram.org",
    "telegram_webhook_url": "leave it out, or write https:// and the name under which this machine is reached",
    "telegram_webhook_secret": "make up 32 letters and digits or more",
    "port": "write the number of the port on which the web server listens, like 8080",
}
_REAL = {"slack_api_url": "https://slack.com/api/", "telegram_api_url": "https://api.telegram.org"}


class SettingsError(MendableError):
    """A variable has a value that cannot be used."""


def _webhook_secret(given: SecretStr | None) -> SecretStr | None:
    """What Telegram takes, and nobody guesses. (core.telegram.org/bots/api#setwebhook)"""
    if given is not None and not re.fullmatch(r"[A-Za-z0-9_-]{32,256}", given.get_secret_value()):
        raise ValueError("too short, or a sign that Telegram does not take")
    return given


class Settings(BaseSettings):
    """What the environment says. An empty variable counts as one that is not set; no file is read."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", frozen=True)

    database_url: str = "sqlite:///bluepaper.db"
    log_level: Annotated[Level | None, BeforeValidator(lambda given: given and str(given).upper())] = None
    """None: as the command likes it, WARNING for most and INFO for `run`."""
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_api_url: str = _REAL["slack_api_url"]
    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = _REAL["telegram_api_url"]
    telegram_webhook_url: Annotated[str | None, StringConstraints(pattern=r"^https?://[^\s?#]+$")] = None
    telegram_webhook_secret: Annotated[SecretStr | None, AfterValidator(_webhook_secret)] = None
    port: Annotated[int | None, Field(ge=0, le=65535)] = None
    consultants_room: Annotated[str | None, StringConstraints(pattern=r"^(slack:[CG]\w+|telegram:-\d+)$")] = None

    def is_real(self, channel: Literal["slack", "telegram"]) -> bool:
        """Whether what is said there reaches people: the platform's own address is set, not one to rehearse with."""
        url = self.slack_api_url if channel == "slack" else self.telegram_api_url
        return url.rstrip("/") == _REAL[f"{channel}_api_url"].rstrip("/")


def variable(name: str) -> str | None:
    """A variable that somebody named who added an installation; an empty one counts as not set."""
    return os.environ.get(name) or None


def read_settings() -> Settings:
    """Raises SettingsError, naming the first variable that is wrong and never its value where that may be a secret."""
    try:
        return Settings()
    except ValidationError as error:
        name = str(error.errors(include_url=False, include_input=False)[0]["loc"][0])
        raise SettingsError(f"{name.upper()} cannot be used as it is: {_MENDS[name]}") from error
