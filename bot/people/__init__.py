"""How people come to us and how they go: invited, imported, linked, moved, gone, forgotten."""
