"""Ids are made, not drawn: what a turn creates is named after the turn, so taking it again creates nothing new."""

from uuid import UUID, uuid5

ADDRESSES = UUID("8a5b0c9e-6f7d-5c0e-9d1b-3f2a4e6c7b10")


def derived(turn_id: str, ordinal: int) -> str:
    """The id of the ordinal-th thing that this turn creates, as 36 characters. Raises ValueError if `turn_id` is no UUID."""
    return str(uuid5(UUID(turn_id), str(ordinal)))


def address_id(installation_id: str, external_id: str) -> str:
    """The id of the one address with this external id at this installation."""
    return str(uuid5(ADDRESSES, f"{installation_id} {external_id}"))
