"""The bots and apps through which we speak: those that the settings name, and those that were added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.logs import hide
from bot.names import match
from bot.orders.order import Order, RefusedError
from bot.people.clean_names import clean_name
from bot.secret import secret_in
from bot.settings import variable
from storage.installation import Installation
from storage.work import Work

FROM_SETTINGS: Mapping[str, Mapping[str, str]] = {
    "SLACK_BOT_TOKEN": {"bot": "SLACK_BOT_TOKEN", "app": "SLACK_APP_TOKEN", "signing": "SLACK_SIGNING_SECRET"},
    "TELEGRAM_BOT_TOKEN": {"bot": "TELEGRAM_BOT_TOKEN"},
}
"""What `secret_ref` means where the settings name an installation."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """The tokens of an installation themselves."""

    bot: str
    app: str | None = None
    signing: str | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """Where the tokens of an installation are. Slack's has one of two: `app` is for its socket, `signing` is the secret
    with which it signs what it brings over HTTP.
    """

    bot: str
    app: str | None = None
    signing: str | None = None

    @property
    def places(self) -> Mapping[str, str]:
        """Where they are, by what they are."""
        every = {"bot": self.bot, "app": self.app, "signing": self.signing}
        return {kind: place for kind, place in every.items() if place}

    @property
    def written(self) -> str:
        """As it is stored."""
        return " ".join(f"{kind}={place}" for kind, place in self.places.items())

    def secrets(self) -> Secrets:
        """The tokens, which no log shows from now on. Raises SecretError."""
        found = {kind: secret_in(place).get_secret_value() for kind, place in self.places.items()}
        hide(found.values())
        return Secrets(**found)


def tokens_of(installation: Installation) -> Tokens:
    """Where its tokens are."""
    written = installation.secret_ref or ""
    if is_added(installation):
        known = dict(pair.partition("=")[::2] for pair in written.split(" ") if "=" in pair)
        return Tokens(known.get("bot", ""), known.get("app"), known.get("signing"))
    known = {kind: name for kind, name in FROM_SETTINGS.get(written, {}).items() if kind == "bot" or variable(name)}
    app = known.get("app")
    return Tokens(known.get("bot", ""), app, known.get("signing") if app is None else None)


def is_added(installation: Installation) -> bool:
    """Whether it was added, and is not one that the settings name."""
    return bool(installation.secret_ref) and installation.secret_ref not in FROM_SETTINGS


def add(order: Order, found: Installation, tokens: Tokens, name: str | None) -> Installation:
    """Takes what was found with these tokens as another place where we speak. Raises RefusedError."""
    known = order.work.installation(found.id)
    if known is not None and known.status == "active" and is_added(known):
        raise RefusedError(f'it is there already, as "{known.name}": remove it first to give it other tokens')
    if name is not None and found.channel == "telegram":
        raise RefusedError(f"on Telegram a bot is called as Telegram calls it, {found.name}: leave --name out")
    called = clean_name(name, "the name") if name is not None else found.name or found.external_id
    same = [one for one in order.work.installations() if one.id != found.id and one.name == called]
    if same:
        raise RefusedError(f'there is already "{called}" on {same[0].channel}: give this one another --name')
    added = replace(found, name=called, secret_ref=tokens.written, status="active")
    order.watch(("installation", added.id))
    order.work.install(added)
    order.work.set_installation(added)
    order.note("added an installation", after={"name": called, "channel": added.channel, "tokens": tokens.written})
    return added


def remove(order: Order, wanted: str) -> str:
    """Stops speaking there. What was said and linked stays, for the day on which it is added again. Raises
    RefusedError.
    """
    found = the_added(order.work, wanted)
    if not is_added(found):
        raise RefusedError(f"{found.name} is named by {found.secret_ref}: unset that variable, and start run again")
    order.watch(("installation", found.id))
    order.work.set_installation(replace(found, status="disabled"))
    order.note("removed an installation", before={"name": found.name, "channel": found.channel})
    return f"{found.name} is removed. It is at work until bluepaper run is started again; then nobody is reached there."


def the_added(work: Work, wanted: str) -> Installation:
    """The one at work with this name. Raises RefusedError."""
    here = [one for one in work.installations() if one.channel != "terminal" and one.status == "active"]
    hit = match(wanted, [one.name for one in here])
    if len(hit.found) == 1:
        return here[hit.found[0]]
    names = ", ".join(f'"{one.name}"' for one in here) or "none yet"
    what = "can be several" if hit.found else "is no bot or app of ours"
    raise RefusedError(f'"{wanted}" {what}: there are {names}')
