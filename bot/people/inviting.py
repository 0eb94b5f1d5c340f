"""Inviting a contact to a chat with the bot: what is made, what became of it, and the text that a consultant sends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from bot.interview.asking_manners import whom
from bot.interview.opening import publish
from bot.orders.order import Order, RefusedError
from bot.people.invitation_code import hash_of
from conversations.authoring.playbook import Playbook
from conversations.invitation import invitation_text
from conversations.wording import language_of
from storage.contact import Contact
from storage.conversation import Conversation
from storage.installation import Installation
from storage.invitation import Invitation
from storage.work import Work

Platform: TypeAlias = Literal["slack", "telegram"]
State = Literal["sent", "opened", "agreed", "declined", "silent", "expired", "revoked"]
DAYS = 14
"""How long an invitation is good, unless said otherwise."""
SILENT = timedelta(days=3)
"""Whoever leaves a question alone for so long after being invited is silent."""
_LINK = "https://t.me/{bot}?start={token}"
_AGREED = ("consent.questions", "agree")


@dataclass(frozen=True, slots=True)
class Invited:
    """A new invitation. `link` or `code` is what the contact needs; `text` is for the consultant to send."""

    contact: Contact
    channel: Platform
    expires_at: datetime
    link: str
    code: str
    text: str
    replaced: int
    """How many earlier ones it makes useless."""


@dataclass(frozen=True, slots=True)
class Standing:
    """An invitation, and what became of it. `since`: since when it is so."""

    invitation: Invitation
    contact: Contact
    state: State
    since: datetime


def invite(
    order: Order, contact: Contact, playbook: Playbook, *, at: Installation, token: str, days: int = DAYS
) -> Invited:
    """Makes an invitation to this bot or app, which `token` opens. Raises RefusedError."""
    work, channel = order.work, at.channel
    if contact.left_at is not None:
        raise RefusedError(f"{contact.name} has left {contact.client_name}: choose somebody who is still there")
    if channel == "terminal":
        raise RefusedError("nobody is invited to a terminal: bluepaper chat NAME")
    order.watch(*(("invitation", one.id) for one in usable(work, contact.id) if one.channel == channel))
    replaced = work.revoke_invitations(contact.id, [channel])
    publish(work, playbook)
    made = Invitation(
        id=order.new_id(),
        client_id=contact.client_id,
        contact_id=contact.id,
        channel=channel,
        token_hash=hash_of(token),
        playbook=playbook.playbook,
        by=order.who,
        created_at=order.now,
        expires_at=order.now + timedelta(days=days),
    )
    order.watch(("invitation", made.id))
    work.invite(made)
    order.note(
        f"invited to {channel.capitalize()}",
        client_id=contact.client_id,
        contact_id=contact.id,
        after={"playbook": playbook.playbook, "expires_at": made.expires_at},
    )
    link = _LINK.format(bot=at.name, token=token) if channel == "telegram" else ""
    text = _text(work, made, playbook, at=at, link=link, code=token)
    return Invited(contact, channel, made.expires_at, link, token, text, replaced)


def revoke(order: Order, contact: Contact) -> str:
    """Makes all invitations useless that the contact has not used yet. Raises RefusedError."""
    order.watch(*(("invitation", one.id) for one in usable(order.work, contact.id)))
    count = order.work.revoke_invitations(contact.id)
    if not count:
        raise RefusedError(f"{contact.name} has no invitation that could still be used: nothing was changed")
    order.note("took an invitation back", client_id=contact.client_id, contact_id=contact.id, after={"count": count})
    what = "The invitation is" if count == 1 else f"{count} invitations are"
    return f"{what} taken back: {contact.name} cannot use it any more."


def usable(work: Work, contact_id: str) -> list[Invitation]:
    """The contact's invitations that were neither used nor revoked, the oldest first; also those that are too old."""
    found = (one for one in work.invitations() if one.contact_id == contact_id)
    return [one for one in found if one.opened_at is None and one.revoked_at is None]


def standings(work: Work) -> tuple[Standing, ...]:
    """All invitations there ever were, and how each stands, the oldest first."""
    contacts = {one.id: one for one in work.contacts()}
    return tuple(_standing(work, one, contacts[one.contact_id]) for one in work.invitations())


def installations_of(work: Work, channel: Platform) -> tuple[Installation, ...]:
    """The bots or apps at work on a channel."""
    return tuple(one for one in work.installations() if one.channel == channel and one.status == "active")


def _standing(work: Work, one: Invitation, contact: Contact) -> Standing:
    useless = one.revoked_at or (contact.left_at if one.opened_at is None else None)
    if useless is not None:
        return Standing(one, contact, "revoked", useless)
    if one.opened_at is None:
        is_over = one.expires_at <= work.now
        return Standing(one, contact, "expired" if is_over else "sent", one.expires_at if is_over else one.created_at)
    talk = next((each for each in reversed(work.conversations(contact.id)) if each.playbook == one.playbook), None)
    if talk is not None and talk.status == "declined":
        return Standing(one, contact, "declined", talk.updated_at)
    heard = _last_heard(work, talk) or one.opened_at
    if talk is not None and talk.status == "waiting" and heard <= work.now - SILENT:
        return Standing(one, contact, "silent", heard)
    known = work.known(contact.client_id, contact.person_id)
    agreed = next((fact.recorded_at for fact in known if (fact.key, fact.value) == _AGREED), None)
    return Standing(one, contact, "agreed" if agreed else "opened", agreed or one.opened_at)


def _last_heard(work: Work, talk: Conversation | None) -> datetime | None:
    lines = work.transcript_of(talk.id) if talk else ()
    return max((line.recorded_at for line in lines if line.direction == "heard"), default=None)


def _text(work: Work, made: Invitation, playbook: Playbook, *, at: Installation, link: str, code: str) -> str:
    to = whom(work, made.contact_id)
    asked = [one for one in (to.person.language, to.client.language, to.firm.language) if one]
    language = language_of(tuple(asked))
    return invitation_text(
        language,
        made.channel,
        minutes=playbook.minutes,
        first_name=to.person.name.partition(" ")[0],
        client=to.client.name,
        title=playbook.title.in_((language,)),
        platform=made.channel.capitalize(),
        consultant=to.firm.consultant_name,
        firm=to.firm.name,
        until=f"{made.expires_at.astimezone(ZoneInfo(to.zone)):%Y-%m-%d}",
        place=at.name,
        bot="Bluepaper",
        link=link,
        code=code,
    )
