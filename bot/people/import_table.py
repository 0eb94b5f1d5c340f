"""A table of clients and contacts as people export it: any of the usual separators, encodings and headers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.error import MendableError
from bot.names import folded, nearest
from bot.people.contact_roles import ANY_ROLE

MOST_BYTES = 2 * 1024 * 1024
MOST_ROWS = 5000
_SEPARATORS = ";\t|,"
_HEADERS: Mapping[str, str] = {
    "client": "client|client name|client company|company|company name|organisation|organization|organisation name"
    "|organization name|customer|customer name|customer company|account|account name|business|business name"
    "|kunde|kundenname|kunde firma|firma|firmenname|name der firma|unternehmen|unternehmensname|betrieb|mandant"
    "|auftraggeber|organisation kunde|entreprise|societe|empresa|cliente",
    "name": "name|contact|contact name|person|full name|contact person|contact person name|main contact|primary contact"
    "|person name|ansprechpartner|ansprechpartnerin|ansprechpartner in|ansprechperson|kontakt"
    "|kontaktperson|name des ansprechpartners|vollstandiger name|vollstaendiger name|vor und nachname"
    "|nom complet|personne de contact|contacto|persona de contacto",
    "first_name": "first name|firstname|given name|forename|vorname|rufname|prenom|nombre",
    "last_name": "last name|lastname|surname|family name|nachname|familienname|zuname|nom|apellido|apellidos",
    "role": "role|position|function|job title|job|job role|job function|title|what they are|rolle|funktion|stelle"
    "|stellung|aufgabe|tatigkeit|taetigkeit|berufsbezeichnung|fonction|cargo|puesto",
    "language": "language|lang|preferred language|sprache|korrespondenzsprache|langue|idioma",
    "zone": "time zone|timezone|zone|tz|zeitzone|fuseau horaire|zona horaria",
    "currency": "currency|wahrung|waehrung|devise|moneda",
    "locale": "locale|number format|format|zahlenformat",
}
_KNOWN = {header: field for field, headers in _HEADERS.items() for header in headers.split("|")}


class TableError(MendableError):
    """The file is no table that can be read."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the file that says something. `number` is its first line; `cells` by field, those that are filled."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """What a file says. `ignored`: headers that mean nothing to us."""

    lines: Sequence[Line]
    ignored: Sequence[str]


def read_table(content: bytes) -> Table:
    """Raises TableError."""
    if len(content) > MOST_BYTES:
        raise TableError(f"it has more than {MOST_BYTES // 1024 // 1024} MiB: export only clients and contacts")
    text = _decoded(content)
    if "\0" in text:
        raise TableError("this is no text: save the sheet as CSV (comma separated values), then import that")
    rows = list(_rows(text))
    if not rows:
        raise TableError('it is empty: the first line names the columns, such as "client,name,role"')
    (number, headers), *rest = rows
    fields = [_KNOWN.get(folded(header)) for header in headers]
    _refuse_headers(headers, fields, number)
    if len(rest) > MOST_ROWS:
        raise TableError(f"it has {len(rest)} rows: import at most {MOST_ROWS} at once")
    ignored = [
        header.strip() for header, field in zip(headers, fields, strict=True) if field is None and header.strip()
    ]
    return Table([_line(number, fields, row) for number, row in rest], ignored)


def _decoded(content: bytes) -> str:
    """UTF-8 or UTF-16 with their marks, UTF-8 without, else what Windows writes in western Europe."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not empty, with the numbers of their first lines. Raises TableError."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    said = first.removeprefix("sep=").strip() if first.casefold().startswith("sep=") else ""
    separator = said[:1] or max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    before = 0
    try:
        for row in reader:
            number, before = before + 1, reader.line_num
            is_mark = number == 1 and bool(said)
            if any(cell.strip() for cell in row) and not is_mark:
                yield number, row
    except csv.Error as error:
        raise TableError(f"line {reader.line_num}: {error}: save the sheet as CSV anew") from error


def _refuse_headers(headers: Sequence[str], fields: Sequence[str | None], number: int) -> None:
    """Raises TableError where a column that is needed is missing, or there twice."""
    for field in {field for field in fields if field is not None}:
        if fields.count(field) > 1:
            twice = " and ".join(
                f'"{header.strip()}"' for header, of in zip(headers, fields, strict=True) if of == field
            )
            raise TableError(f"line {number}: {twice} mean the same: leave one of them out")
    if "client" not in fields:
        near = [
            header
            for header in headers
            if len(header) > 3 and nearest(header, [key for key, of in _KNOWN.items() if of == "client"])
        ]
        mend = f'did you mean "{near[0].strip()}" by it?' if near else f"its columns are {', '.join(headers)[:80]}"
        raise TableError(f'line {number}: no column is headed "client": name one so; {mend}')
    if any(field in fields for field in ("name", "first_name", "last_name")) and "role" not in fields:
        raise TableError(f'line {number}: no column is headed "role": add one, with {ANY_ROLE} in it')


def _line(number: int, fields: Sequence[str | None], row: Sequence[str]) -> Line:
    cells = {field: " ".join(cell.split()) for field, cell in zip(fields, row, strict=False) if field is not None}
    names = [cells.pop(part, "") for part in ("first_name", "last_name")]
    cells.setdefault("name", " ".join(filter(None, names)))
    return Line(number, {field: cell for field, cell in cells.items() if cell})
