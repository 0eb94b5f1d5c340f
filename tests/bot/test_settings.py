"""Settings come from the environment and nowhere else; logs carry no secrets."""

import json
import sys
from pathlib import Path

import pytest
import structlog

from bot import settings
from bot.logs import configure_logs, redacted
from bot.settings import Settings, SettingsError, read_settings
from tests.bot.command_line import logs_left_alone


@pytest.mark.parametrize(
    ("level", "read"), [("info", "INFO"), ("WARNING", "WARNING"), ("Debug", "DEBUG"), ("", None), (None, None)]
)
def test_a_level_is_read_as_it_is_written(level: str | None, read: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LOG_LEVEL", raising=False)
    if level is not None:
        monkeypatch.setenv("LOG_LEVEL", level)
    assert read_settings().log_level == read


def test_no_file_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("DATABASE_URL=sqlite:///elsewhere.db\n")
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert read_settings().database_url == "sqlite:///bluepaper.db"


def test_a_wrong_value_names_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "hunter2")
    with pytest.raises(SettingsError, match="LOG_LEVEL cannot be used as it is: write DEBUG") as raised:
        read_settings()
    assert "hunter2" not in str(raised.value)


def test_every_setting_has_a_mend() -> None:
    assert set(settings._MENDS) == set(Settings.model_fields)


SECRETS = [
    "xoxb-1234567890-abcdefABCDEF",
    "xoxe.xoxp-1-Mi0yLTQ3MTQ1",
    "xapp-1-A02-3-f00ba4",
    "123456789:AAF9kT-hTj_aQ0zdE2ZxA8zV0g1hJkLmNoP",
    "me:hunter2",
]


@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_is_in_a_log(secret: str, capfd: pytest.CaptureFixture[str]) -> None:
    line = f"https://{secret}@host/bot" if secret.startswith("me:") else f"GET https://host/bot{secret}/getMe failed"
    with logs_left_alone():
        configure_logs("INFO")
        log = structlog.get_logger()
        log.info("asked", url=line, nested={"url": line})
        try:
            int(line)
        except ValueError:
            log.exception("failed")
    written = capfd.readouterr().err
    assert secret not in written
    assert "[secret]" in written
    assert secret not in redacted(line)
    assert [json.loads(row)["event"] for row in written.splitlines()] == ["asked", "failed"]


def test_what_is_no_secret_stays() -> None:
    text = "client 12:30 xox 1234:abc https://host:5432/name?x=1"
    assert redacted(text) == text


def test_logs_are_not_what_a_command_says(capfd: pytest.CaptureFixture[str]) -> None:
    with logs_left_alone():
        configure_logs("WARNING")
        structlog.get_logger().info("not told")
        structlog.get_logger().warning("told")
        print("said", file=sys.stdout)
    out, err = capfd.readouterr()
    assert out == "said\n"
    assert [json.loads(row)["event"] for row in err.splitlines()] == ["told"]
