"""What can go wrong while remembering. The text of every error is one line for the person who runs Bluepaper:
what happened, where, and how to mend it.

    StorageError
    +-- SchemaError          the database belongs to another version of Bluepaper
    +-- Unavailable          locked, full, unreachable: nothing was changed, the same call may succeed later
    +-- Damaged              a row cannot be read as what it is: it is set aside, the others go on
    +-- Conflict             the rows contradict each other: a name taken twice, a contact of another client
        +-- StaleConversation  somebody else moved the conversation on since it was read
        +-- StaleNeed          somebody else changed the need since it was read
"""


class StorageError(Exception):
    """Nothing was changed. The message is one line and names the mend."""


class SchemaError(StorageError):
    """The tables are older or newer than this program."""


class Unavailable(StorageError):
    """The database cannot be used now."""


class Damaged(StorageError):
    """One row cannot be read as what it is."""


class Conflict(StorageError):
    """The rows refuse what was to be written."""


class StaleConversation(Conflict):
    """The conversation was changed since it was read."""


class StaleNeed(Conflict):
    """The need was changed since it was read."""
