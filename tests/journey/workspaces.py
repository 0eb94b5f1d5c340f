"""Several Slack workspaces behind one address, as Slack's own: whose a request is, its token says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import ClientSession, web

from tests.slack.server import APP_TOKEN, BOT_TOKEN, FakeSlack

_TOLD = ("content-type", "x-oauth-scopes", "retry-after")


class Workspace(FakeSlack):
    """One of them, with a name."""

    def __init__(self, team: str, name: str) -> None:
        super().__init__(team)
        self.name = name

    def _auth_test(self, given: dict[str, Any]) -> dict[str, Any]:
        return super()._auth_test(given) | {"team": self.name}


class Workspaces:
    """`named` by what their tokens end in: `xoxb-weber` and `xapp-weber` are those of "weber"."""

    def __init__(self, named: Mapping[str, FakeSlack]) -> None:
        self._named = named
        self.url = ""

    async def start(self) -> None:
        """Listens on a free port of loopback; `url` is what SLACK_API_URL is set to."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._passed_on)
        self._session = ClientSession()
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}/api/"

    async def stop(self) -> None:
        """Hangs up."""
        await self._session.close()
        await self._runner.cleanup()

    async def _passed_on(self, request: web.Request) -> web.Response:
        kind, _, name = request.headers.get("Authorization", "").removeprefix("Bearer ").partition("-")
        slack = self._named.get(name)
        if slack is None:
            return web.json_response({"ok": False, "error": "invalid_auth"})
        headers = {"Authorization": f"Bearer {APP_TOKEN if kind == 'xapp' else BOT_TOKEN}"}
        headers |= {"Content-Type": request.headers.get("Content-Type", "application/x-www-form-urlencoded")}
        url = f"{slack.url}{request.match_info['method']}"
        body = await request.read()
        async with self._session.request(
            request.method, url, data=body, headers=headers, params=request.query
        ) as answer:
            told = {name: value for name, value in answer.headers.items() if name.casefold() in _TOLD}
            return web.Response(body=await answer.read(), status=answer.status, headers=told)
