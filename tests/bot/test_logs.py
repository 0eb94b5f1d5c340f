"""No secret is in a log: whoever writes it, however it looks there, and whatever goes wrong meanwhile."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from base64 import urlsafe_b64encode
from urllib.parse import quote

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.logs import configure_logs, redacted
from tests.bot.command_line import ROOT, logs_left_alone

LIBRARIES = ("telegram.Bot", "slack_sdk.web", "slack_bolt.App", "httpx", "aiohttp.client", "asyncio", "alembic", "else")
WORD = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", min_size=8, max_size=40)
AROUND = st.text(st.characters(codec="utf-8", exclude_categories=["L", "N"], exclude_characters="-_:@/."), max_size=9)
TOKENS = st.one_of(
    st.builds("xoxb-{}-{}".format, st.integers(10**9, 10**12), WORD),
    st.builds("xapp-1-A{}-{}".format, WORD, WORD),
    st.builds(
        "{}:{}".format,
        st.integers(10**5, 10**10),
        st.text("ABCabc019_-", min_size=35, max_size=35),
    ),
    st.binary(min_size=32, max_size=32).map(lambda bits: urlsafe_b64encode(bits).decode().rstrip("=")),
)


@given(TOKENS, AROUND, AROUND)
def test_a_token_is_taken_out_of_any_text(token: str, before: str, after: str) -> None:
    assert redacted(f"{before}{token}{after}") == f"{before}[secret]{after}", "all of it, and nothing else"


@given(WORD, WORD)
def test_a_password_is_taken_out_of_a_url(user: str, password: str) -> None:
    assert redacted(f"postgresql://{user}:{password}@host/name") == "postgresql://[secret]@host/name"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "wss://wss.slack.com/link/?ticket=5f1c2a9e-17aa&app_id=1",
            "wss://wss.slack.com/link/?ticket=[secret]&app_id=1",
        ),
        ("POST /telegram/00112233445566778899aabbccddeeff 200", "POST /telegram/[secret] 200"),
        ("{'Authorization': 'Bearer 5f1c2a9e'}", "{'Authorization': 'Bearer [secret]"),
        ("/bot110201543%3AAAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0/getMe", "/bot[secret]/getMe"),
        ("/start GTaO3hju3XyQQ6WmZRwe9XMVl83-X6Ma9UxPpaN9MPc", "/start [secret]"),
    ],
)
def test_what_opens_a_door_is_taken_out(text: str, left: str) -> None:
    assert redacted(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "client 12:30 xox 1234:abc https://host:5432/name?x=1",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "a" * 64,
        "/telegram/short",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert redacted(text) == text


@pytest.mark.parametrize("name", LIBRARIES)
def test_no_library_writes_a_secret(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    token = "xoxb-12345678-abcdefgh"
    with logs_left_alone():
        configure_logs("DEBUG")
        logger = logging.getLogger(name)
        for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.CRITICAL):
            logger.log(level, "sent %s with %r", token, {"headers": [token]}, stack_info=True)
        try:
            int(token)
        except ValueError:
            logger.exception("failed with %s", token)
        logger.warning("a line that cannot be drawn %d", token)
    written = capfd.readouterr().err
    assert "abcdefgh" not in written
    assert "failed with [secret]" in written
    assert "a line could not be logged" in written


DYING = """
from bot.logs import configure_logs, hide, secrets_of
from bot.settings import read_settings
from sqlalchemy.engine import make_url
import structlog, warnings
settings = read_settings()
hide(secrets_of(settings))
configure_logs("DEBUG")
token, password = settings.telegram_bot_token.get_secret_value(), make_url(settings.database_url).password
warnings.warn(settings.database_url)
structlog.get_logger().debug(settings.database_url, all=[token, password])
raise RuntimeError(settings.database_url, token, password)
"""


@pytest.mark.parametrize("password", ['hunter2 & "co"', "p%w\\rd'1", "päss/wörd"])
def test_what_the_environment_holds_is_not_in_the_last_words(password: str) -> None:
    written, token = quote(password, safe=""), password[::-1]
    environment = {
        "DATABASE_URL": f"postgresql://me:{written}@host/name",
        "TELEGRAM_BOT_TOKEN": token,
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
    died = subprocess.run(
        [sys.executable, "-c", DYING], capture_output=True, text=True, check=False, timeout=60, env=environment
    )
    assert died.returncode == 1
    assert all(heard in died.stderr for heard in ("RuntimeError", "UserWarning", '"all"'))
    assert died.stderr.count("[secret]") >= 4
    for secret in (password, token, quote(token, safe=""), written):
        for form in (secret, repr(secret)[1:-1], json.dumps(secret)[1:-1]):
            assert form not in died.stderr


def test_a_logger_of_ours_says_everything_else(capfd: pytest.CaptureFixture[str]) -> None:
    with logs_left_alone():
        configure_logs("DEBUG")
        structlog.get_logger().debug("kept", count=3, where="at home")
    row = json.loads(capfd.readouterr().err)
    assert (row["event"], row["count"], row["where"], row["level"]) == ("kept", 3, "at home", "debug")
