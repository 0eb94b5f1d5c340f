"""Telegram as a channel: a bot's direct chats and groups."""
