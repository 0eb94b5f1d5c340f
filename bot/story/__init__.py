"""The story of a client over years: a script is played on the real path, and told again from the messages."""
