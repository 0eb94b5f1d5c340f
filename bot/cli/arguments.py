"""Arguments that several commands take."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

ClientName: TypeAlias = Annotated[str, typer.Argument(metavar="CLIENT", help="A client: a name or a number.")]
ContactName: TypeAlias = Annotated[str, typer.Argument(metavar="CONTACT", help="A contact: a name or a number.")]
OnlyClient: TypeAlias = Annotated[str | None, typer.Argument(metavar="CLIENT", help="Of this client only.")]
Met: TypeAlias = Annotated[
    str, typer.Argument(metavar="CLIENT|CONTACT", help="A name; a number alone is a contact's, or: client 3.")
]
Paused: TypeAlias = Annotated[
    str, typer.Argument(metavar="WHOM", help="A contact, a client, or all; a number alone is a contact's.")
]
