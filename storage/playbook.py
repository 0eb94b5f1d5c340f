"""Published playbooks. An edition never changes; a structure shows the newest wording that was published for it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, UniqueConstraint, bindparam, select, update
from sqlmodel import Field

from storage.columns import Instant, Row, Words, table
from storage.statement import InsertUnlessThere, Statement
from storage.transaction import Transaction, values_of


class PlaybookRow(Row, table=True):
    __tablename__ = "playbook"
    __table_args__ = (UniqueConstraint("name", "structure", "wording"),)

    id: str = Field(primary_key=True)
    name: str
    version: str = Field(sa_type=Words)
    structure: str
    wording: str
    source: str = Field(sa_type=Words)
    published_at: datetime = Field(sa_type=Instant)


class StructureRow(Row, table=True):
    __tablename__ = "structure"
    __table_args__ = (
        ForeignKeyConstraint(
            ["name", "structure", "wording"], ["playbook.name", "playbook.structure", "playbook.wording"]
        ),
    )

    name: str = Field(primary_key=True)
    structure: str = Field(primary_key=True)
    wording: str
    published_at: datetime = Field(sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Edition:
    """A published playbook. `structure` and `wording` are the hashes of what is asked and of how; `source` its YAML."""

    id: str
    name: str
    version: str
    structure: str
    wording: str
    source: str


playbook = table(PlaybookRow)
structure = table(StructureRow)
COLUMNS = tuple(playbook.c[name] for name in Edition.__dataclass_fields__)
SHOWN = playbook.join(structure)

ADD = Statement(InsertUnlessThere(playbook).values({column.name: bindparam(column.name) for column in playbook.c}))
ADD_STRUCTURE = Statement(
    InsertUnlessThere(structure).values({column.name: bindparam(column.name) for column in structure.c})
)
SHOW = Statement(
    update(structure)
    .where(structure.c.name == bindparam("of_name"), structure.c.structure == bindparam("of_structure"))
    .values(wording=bindparam("wording"), published_at=bindparam("published_at"))
)
NEWEST = Statement(
    select(*COLUMNS)
    .select_from(SHOWN)
    .where(structure.c.name == bindparam("name"))
    .order_by(structure.c.published_at.desc(), structure.c.structure)
    .limit(1)
)
SOURCE = Statement(
    select(playbook.c.wording, playbook.c.source)
    .select_from(SHOWN)
    .where(structure.c.name == bindparam("name"), structure.c.structure == bindparam("structure"))
)
ALL = Statement(select(*COLUMNS).order_by(playbook.c.name, playbook.c.published_at, playbook.c.id))


class Playbooks(Transaction):
    __slots__ = ()

    def publish(self, edition: Edition) -> bool:
        """Makes it what its structure shows and what new conversations begin with. False if it was that already."""
        newest = self.newest_playbook(edition.name)
        if newest and (newest.structure, newest.wording) == (edition.structure, edition.wording):
            return False
        values = values_of(edition) | {"published_at": self.now}
        self._run(ADD, **values)
        self._run(ADD_STRUCTURE, **values)
        self._run(SHOW, of_name=edition.name, of_structure=edition.structure, **values)
        return True

    def newest_playbook(self, name: str) -> Edition | None:
        """What was published last under this name."""
        row = self._one(NEWEST, name=name)
        return Edition(*row) if row else None

    def playbook_source(self, name: str, structure: str) -> tuple[str, str] | None:
        """(wording hash, YAML) that this structure shows now."""
        row = self._one(SOURCE, name=name, structure=structure)
        return (row[0], row[1]) if row else None

    def playbooks(self) -> tuple[Edition, ...]:
        """Every edition ever published, by name, the oldest first."""
        return tuple(Edition(*row) for row in self._all(ALL))
