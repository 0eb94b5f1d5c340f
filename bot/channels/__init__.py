"""The ways to reach people: the terminal now, each other platform in a room of its own."""
