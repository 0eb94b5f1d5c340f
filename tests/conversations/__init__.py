"""Tests of what the bot decides."""
