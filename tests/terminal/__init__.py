"""A person at a real terminal (a pseudo-terminal), played: what is typed and everything that is shown."""
