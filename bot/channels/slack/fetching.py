"""Fetching a file from Slack: where it lies is asked for, and it is read there with the bot's token.

Without the scope Slack shows a page to log in, with status 200. A file may lie with somebody else than Slack, who must
not see the token. (docs.slack.dev/reference/objects/file-object, docs.slack.dev/reference/methods/files.info)
"""

from __future__ import annotations

import asyncio
from urllib.parse import urljoin, urlsplit

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.fetching import MOST_BYTES, TOO_LARGE
from bot.channels.port import ReadFile
from bot.channels.slack.connection import code_of

log = structlog.get_logger()
_SECONDS = 2.0
"""Slack waits three for the acknowledgement, and the turn comes after this."""
_HOPS = 3
_A_CHUNK = 65_536
_NOT_ALLOWED = ReadFile(
    problem="the app lacks the scope files:read: add it under OAuth & Permissions, choose Reinstall to Workspace, then "
    "post the file again"
)
_NOT_HAD = ReadFile(problem="Slack did not hand it over: post it again")


async def read_file(client: AsyncWebClient, file_id: str) -> ReadFile:
    """What the file with this id holds."""
    try:
        async with asyncio.timeout(_SECONDS):
            file = (await client.files_info(file=file_id))["file"]
            if int(file.get("size") or 0) > MOST_BYTES:
                return TOO_LARGE
            return await _downloaded(client, str(file.get("url_private_download") or ""))
    except SlackApiError as error:
        code = code_of(error)
        log.info("a file was not read", error=code)
        return _NOT_ALLOWED if code == "missing_scope" else _NOT_HAD
    except (SlackClientError, ClientError, TimeoutError, KeyError, ValueError) as error:
        log.info("a file was not read", error=type(error).__name__)
        return _NOT_HAD


async def _downloaded(client: AsyncWebClient, url: str) -> ReadFile:
    """From where Slack keeps it. Raises ClientError and TimeoutError."""
    assert client.session is not None
    for _ in range(_HOPS):
        if not _is_of_slack(url, client.base_url):
            break
        headers = {"Authorization": f"Bearer {client.token}"}
        async with client.session.get(url, headers=headers, allow_redirects=False, proxy=client.proxy) as answer:
            if 300 <= answer.status < 400:
                url = urljoin(url, answer.headers.get("Location", ""))
                continue
            if answer.content_type == "text/html":
                return _NOT_ALLOWED
            if answer.status != 200:
                break
            content = bytearray()
            async for chunk in answer.content.iter_chunked(_A_CHUNK):
                content += chunk
                if len(content) > MOST_BYTES:
                    return TOO_LARGE
            return ReadFile(bytes(content))
    return _NOT_HAD


def _is_of_slack(url: str, api_url: str) -> bool:
    """Whether the token may be shown there: where the API is, and below it, such as files.slack.com."""
    asked, api = urlsplit(url), urlsplit(api_url)
    host, home = asked.hostname or "", (api.hostname or "").removeprefix("www.")
    return asked.scheme == api.scheme and (host == home or host.endswith(f".{home}"))
