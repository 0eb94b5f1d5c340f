"""Ids are made, not drawn: what a turn creates is named after the turn, so taking it again creates nothing new.

They are UUIDs of version 8 that begin with a moment, so that they sort as time does and new rows lie together on disk.
"""

from datetime import datetime
from hashlib import blake2b


def turn_id(identity: str, at: datetime) -> str:
    """The id of the turn that takes this message. `identity`: what the platform will call it whenever it delivers it
    again; `at`: when it was written, as the platform tells.
    """
    return _uuid(int(at.timestamp() * 1000).to_bytes(6, "big"), identity)


def derived(turn: str, ordinal: int) -> str:
    """The id of the ordinal-th thing that this turn creates. Raises ValueError if `turn` is no UUID."""
    return _uuid(bytes.fromhex(turn[:8] + turn[9:13]), f"{turn} {ordinal}")


def counted(turn: str, ordinal: int) -> str:
    """The same for what this turn makes one after the other: the ids sort as it was made. Raises ValueError."""
    spread = bytes((ordinal >> 14 & 0x0F, ordinal >> 6 & 0xFF, ordinal & 0x3F))
    return _uuid(bytes.fromhex(turn[:8] + turn[9:13]) + spread, f"{turn} {ordinal}")


def address_id(installation_id: str, external_id: str) -> str:
    """The id of the one address with this external id at this installation."""
    return _uuid(b"", f"{installation_id} {external_id}")


def _uuid(beginning: bytes, identity: str) -> str:
    rest = blake2b(identity.encode(errors="surrogatepass"), digest_size=16 - len(beginning)).digest()
    made = bytearray(beginning + rest)
    made[6] = made[6] & 0x0F | 0x80  # version 8
    made[8] = made[8] & 0x3F | 0x80  # the variant of RFC 9562
    text = made.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
