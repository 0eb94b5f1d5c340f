"""What an author writes: its shape, what is wrong with it, how it is laid out, and the way to its next version."""
