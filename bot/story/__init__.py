"""The story of a client over years: a screenplay is played on the real path, and told again from the messages."""
