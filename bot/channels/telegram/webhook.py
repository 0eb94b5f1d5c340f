"""Updates that Telegram brings by itself, over HTTP: answered with 200 only when they are committed, else they are
brought again. The next one of a chat waits for the answer to the one before.

(core.telegram.org/bots/api#setwebhook)
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from hashlib import sha256
from json import JSONDecodeError

import structlog
from starlette.requests import Request
from starlette.responses import Response
from telegram import Update
from telegram.error import BadRequest, TelegramError

from bot.channels.port import Hook, LineError
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.update import ALLOWED
from storage.errors import StorageError

log = structlog.get_logger()
HEADER = "X-Telegram-Bot-Api-Secret-Token"
_CONNECTIONS = 20


@dataclass(frozen=True, slots=True)
class Webhook:
    """`url` is where this machine is reached from outside, without a path of ours; `secret` comes with every update."""

    url: str
    secret: str

    @property
    def path(self) -> str:
        """Nobody can guess it who does not know the secret, and it does not tell the secret."""
        return f"/telegram/{hmac.new(self.secret.encode(), b'path', sha256).hexdigest()[:32]}"

    async def begin(self, hearing: Hearing) -> None:
        """Tells Telegram where to bring updates. Raises LineError if it will not."""
        try:
            await hearing.bot.set_webhook(
                f"{self.url.rstrip('/')}{self.path}",
                allowed_updates=ALLOWED,
                secret_token=self.secret,
                max_connections=_CONNECTIONS,
            )
        except BadRequest as error:
            raise LineError(
                f"TELEGRAM_WEBHOOK_URL is not taken by Telegram ({error.message}): it begins with https:// and can be "
                "reached from outside"
            ) from error
        except TelegramError as error:
            raise LineError(
                f"Telegram does not answer ({error.message}): look at the network, then start again"
            ) from error

    def hook(self, hearing: Hearing) -> Hook:
        """Where they arrive."""

        async def answer(request: Request) -> Response:
            given = request.headers.get(HEADER, "")
            if not hmac.compare_digest(given.encode(), self.secret.encode()):
                return Response(status_code=403)
            return Response(status_code=await _heard(hearing, request))

        return Hook(self.path, answer)


async def _heard(hearing: Hearing, request: Request) -> int:
    """The status to answer with."""
    try:
        update = Update.de_json(await request.json(), hearing.bot)
    except (JSONDecodeError, UnicodeDecodeError, AttributeError, KeyError, TypeError, ValueError) as error:
        log.warning("an update could not be read", error=type(error).__name__)
        return 400
    try:
        await hearing.hear(update)
    except StorageError as error:
        log.warning("not taken, Telegram will bring it again", error=str(error))
        return 503
    return 200
