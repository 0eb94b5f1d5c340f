"""A small Slack: Web API, Socket Mode and signed HTTP deliveries on loopback, with workspaces and people in them."""
