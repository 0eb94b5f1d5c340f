"""Slack as a channel: an internal app in a workspace, its direct messages and rooms."""
