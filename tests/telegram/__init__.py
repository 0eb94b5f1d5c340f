"""A small Telegram: the Bot API over real HTTP on loopback, with people and groups in it."""
