"""The base of errors that a person can mend."""


class MendableError(Exception):
    """The message is one line for whoever gave the order: what is wrong, where, and how to mend it."""
