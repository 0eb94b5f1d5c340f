"""The port between the bot and any platform: what comes in, what goes out, and how sending can fail."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from bot.error import MendableError
from storage.installation import Installation

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

# ChannelError            could not be said
# ├── Throttled           the platform wants us to wait so many seconds
# ├── Unreachable         nothing was sent; it may work later
# │   └── Moved           the place has another id now
# ├── Ambiguous           it may or may not have been sent
# └── Refused             it will never work: not allowed, not readable
#     └── Gone            nor will anything else there: blocked, left, closed


class LineError(MendableError):
    """A platform does not let us in: one line that says what to look at."""


class ChannelError(Exception):
    """The message could not be said."""


class Throttled(ChannelError):
    """The platform wants us to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds:g} seconds")
        self.seconds = seconds


class Unreachable(ChannelError):
    """The platform could not be reached; nothing was sent."""


class Moved(Unreachable):
    """The place has another id on its platform: what is said goes there from now on."""

    def __init__(self, address: str) -> None:
        super().__init__(f"it is {address} now")
        self.address = address


class Ambiguous(ChannelError):
    """The request left, the answer did not come: the message may have been sent."""


class Refused(ChannelError):
    """The platform will not take this message, now or later."""


class Gone(Refused):
    """Nobody is reached there any more: we are blocked, or the person or the room is gone."""


AttachmentKind: TypeAlias = Literal["photo", "document", "voice", "video", "location", "contact", "sticker", "other"]


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something that came with a message, by the platform's reference: it is fetched only for a turn that needs it.
    `name` as its sender wrote it.
    """

    kind: AttachmentKind
    reference: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What an attachment holds; or why it could not be read, as the end of a sentence."""

    content: bytes = field(default=b"", repr=False)
    problem: str = ""


class FileNeeded(Exception):
    """No turn can be taken before the attachment with this reference was read: nothing is stored yet."""

    def __init__(self, reference: str) -> None:
        super().__init__("an attachment is to be read first")
        self.reference = reference


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message as a platform delivered it. `installation` and `address` say where, `message_id` which one.

    The three together are the identity of a turn: delivered again, it is the same turn. `text` is plain: what the
    platform marks up in it is words here.
    """

    installation: str
    address: str
    message_id: str
    text: str
    at: datetime
    press: str | None = None
    client_message_id: str | None = None
    edits: str | None = None
    """The `message_id` of an earlier message whose words were replaced by these."""
    speaker: str | None = None
    """In a room, who wrote it: the external id of that person's own address at this installation."""
    thread: str | None = None
    """The platform's id of the message that this one answers, or in whose thread it stands."""
    called: str = ""
    """How the platform calls whoever wrote it. Nothing is decided by it: anybody can take any name."""
    attachments: tuple[Attachment, ...] = ()
    addressed: bool = False
    """It is said to us by name, or after a slash: of the firm's people that is an order, wherever they type it."""
    deletes: str | None = None
    """The `message_id` of an earlier message that is gone."""
    moved_to: str | None = None
    """Nobody wrote: this address is called so from now on."""
    reachable: bool | None = None
    """Nobody wrote: we are let in at this address again, or no more."""
    file: ReadFile | None = None
    """The attachment that a turn needed, see FileNeeded."""
    found: datetime | None = None
    """When we looked for it where the platform keeps what was written (business time); None: it was delivered."""
    late: tuple[str, ...] = ()
    """Nobody wrote: in this room the messages with these ids were found so, and taken."""


@dataclass(frozen=True, slots=True)
class PressButton:
    """A button as a channel draws it; `press` is at most 64 bytes."""

    label: str
    press: str


@dataclass(frozen=True, slots=True)
class FrontPage:
    """What a platform shows of us to one person before anything is said: Markdown, and buttons. The payload of a button
    is as anywhere, or stands for typed words: "say:" and the words.
    """

    text: str
    buttons: Sequence[PressButton] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to be said; `text` is Markdown. `id` is ours and the same at every attempt."""

    id: str
    installation: str
    address: str
    text: str
    buttons: Sequence[PressButton] = ()
    attempt: int = 1
    thread: str | None = None
    """The platform's id of the message under which it is said."""
    replaces: str | None = None
    """The platform's id of an earlier message of ours, in whose place it is shown."""
    aloud: bool = False
    """Below another message, and yet for everybody in the room to see."""
    ambiguous: bool = False
    """The attempt before this one may have arrived: a channel that can look it up does, before it says it again."""


Take: TypeAlias = Callable[[Inbound], str | None]
"""Takes a turn in the calling thread; what whoever pressed a button is shown at once. Raises StorageError when it could
not be committed, and FileNeeded.
"""
_STAY = ("E-", "do:")


def stays(press: str | None) -> bool:
    """Whether the button is for the firm's people: it stays, and may be pressed again by others."""
    return press is not None and press.startswith(_STAY)


class Channel(Protocol):
    """A platform that messages can be sent to."""

    async def send(self, delivery: Delivery) -> str:
        """Says it and returns the platform's id of the message. Raises ChannelError."""
        ...


@dataclass(frozen=True, slots=True)
class Hook:
    """Where a platform delivers over HTTP. `answer` comes back when what was delivered is committed, or is none of
    ours.
    """

    path: str
    answer: Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Line:
    """One installation at work. `listen` hears what its people say, until it is told to stop; `alive` tells whether
    they are heard at this moment.
    """

    installation: Installation
    channel: Channel
    listen: Callable[[asyncio.Event], Awaitable[None]]
    hooks: Sequence[Hook] = ()
    alive: Callable[[], bool] = lambda: True
    alone: bool = False
    """Only one of all processes may listen; the others send and keep time."""
