"""What Telegram delivers, as the bot hears it. (core.telegram.org/bots/api#update)"""

from __future__ import annotations

import re
from datetime import datetime

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User

from bot.channels.port import Attachment, AttachmentKind, Inbound

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""The kinds of update that we ask for: all others are never sent to us."""
_COMMAND = re.compile(r"/([a-z_]{1,32})(?:@\w+)?(?=\s|$)", re.IGNORECASE)
_ROOMS = ("group", "supergroup")
_ATTACHED: tuple[tuple[str, AttachmentKind], ...] = (
    ("photo", "photo"),
    ("document", "document"),
    ("voice", "voice"),
    ("audio", "voice"),
    ("video", "video"),
    ("video_note", "video"),
    ("location", "location"),
    ("contact", "contact"),
    ("sticker", "sticker"),
    ("poll", "other"),
    ("dice", "other"),
    ("venue", "other"),
    ("story", "other"),
)


def inbound_of(update: Update, installation: str, now: datetime) -> Inbound | None:
    """The message in an update; None for what is not said to us by a person. `now`: when a button was pressed, which
    Telegram does not tell.
    """
    if update.callback_query is not None:
        return _pressed(update.callback_query, installation, now)
    if update.my_chat_member is not None:
        return _let_in(update.my_chat_member, update.update_id, installation)
    moved = migrated_to(update)
    if moved is not None and update.message is not None:
        before, after = moved
        return Inbound(installation, before, str(update.message.message_id), "", update.message.date, moved_to=after)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot or not _is_ours(message.chat):
        return None
    attachments = _attachments(message)
    text, addressed = _plain(message.text or message.caption or "", message.get_bot().username)
    if not text and not attachments:
        return None
    edited = message.edit_date if update.edited_message is not None else None
    answered = message.reply_to_message
    return Inbound(
        installation,
        str(message.chat.id),
        f"{message.message_id}@{int(edited.timestamp())}" if edited else str(message.message_id),
        text,
        edited or message.date,
        edits=str(message.message_id) if edited else None,
        speaker=_speaker(message.chat, message.from_user),
        thread=str(answered.message_id) if answered else None,
        called=message.from_user.full_name,
        attachments=attachments,
        addressed=addressed,
    )


def migrated_to(update: Update) -> tuple[str, str] | None:
    """A group that became a supergroup: its id before, and now."""
    message = update.message
    if message is None or message.migrate_to_chat_id is None:
        return None
    return str(message.chat.id), str(message.migrate_to_chat_id)


def _pressed(query: CallbackQuery, installation: str, now: datetime) -> Inbound | None:
    message = query.message
    if message is None or query.data is None or query.from_user.is_bot or not _is_ours(message.chat):
        return None
    return Inbound(
        installation,
        str(message.chat.id),
        f"press-{query.id}",
        "",
        now,
        press=query.data,
        speaker=_speaker(message.chat, query.from_user),
        thread=str(message.message_id),
        called=query.from_user.full_name,
    )


def _let_in(change: ChatMemberUpdated, number: int, installation: str) -> Inbound | None:
    """Somebody blocked the bot or took it back, or it was put out of a group or into it."""
    if not _is_ours(change.chat):
        return None
    reachable = change.new_chat_member.status not in ("left", "kicked")
    return Inbound(installation, str(change.chat.id), f"member-{number}", "", change.date, reachable=reachable)


def _is_ours(chat: Chat) -> bool:
    return chat.type == "private" or chat.type in _ROOMS


def _speaker(chat: Chat, user: User) -> str | None:
    return str(user.id) if chat.type in _ROOMS else None


def _plain(text: str, me: str) -> tuple[str, bool]:
    """A command as words: "/hand_back@some_bot 1" is "hand back 1", and "@some_bot hand back 1" too; "/start" stays, as
    it opens the chat. And whether it was one of these.
    """
    called = re.match(rf"\s*@{re.escape(me)}\b[\s:,]*", text, re.IGNORECASE)
    if called is not None:
        return text[called.end() :], True
    found = _COMMAND.match(text)
    if found is None:
        return text, text.startswith("/")
    if found[1].casefold() == "start":
        return text, False
    return f"{found[1].replace('_', ' ')}{text[found.end() :]}", True


def _attachments(message: Message) -> tuple[Attachment, ...]:
    found = []
    for name, kind in _ATTACHED:
        item = getattr(message, name)
        if item:
            held = item[-1] if isinstance(item, tuple) else item
            found.append(Attachment(kind, getattr(held, "file_id", ""), getattr(held, "file_name", None) or ""))
    return tuple(found)
