"""The shipped needs, and a client to try them on."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from conversations.interview.facts import Facts
from conversations.need.catalogue import Catalogue, read_catalogue
from conversations.need.event import NeedMentioned, after
from conversations.need.fact import ClientFact
from conversations.need.interval import next_mention
from conversations.need.judging import judge_kind
from conversations.need.kind import NeedKind
from conversations.need.mention import Mentioned, compose
from conversations.need.need import Need, NeedReply
from conversations.need.outcome import Outcome, Planted
from conversations.need.planting import plant
from conversations.need.reply import reply

ROOT = Path(__file__).parents[2]
FILES = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "conversations/needs").glob("*.yaml"))}
LIFECYCLE = (ROOT / "conversations/lifecycle.yaml").read_text(encoding="utf-8")
CATALOGUE: Catalogue = read_catalogue(FILES, LIFECYCLE, judge_kind)
TODAY = date(2026, 11, 21)
HANK = Facts(contact="Hank Miller", client="Miller", firm="Blue", consultant="Karl", phone="555 0100")

Row = tuple[str, str, str] | tuple[str, str, str, str]
"""Key, kind, value in notation, and the thing it is about."""


def at(day: date) -> datetime:
    """Noon of a day."""
    return datetime.combine(day, time(12), UTC)


def told(rows: Sequence[Row], who: str = "hank", on: date = TODAY, *, shared: bool = False) -> list[ClientFact]:
    """What somebody told us on a day."""
    return [
        ClientFact(
            f"{who}-{row[0]}-{row[-1]}", row[0], row[1], row[2], who, at(on), row[3] if len(row) > 3 else "", shared
        )
        for row in rows
    ]


SERVER: list[Row] = [("client.servers", "int", "1"), ("item.server_age", "duration", "P3Y", "the old one")]
GROWING: list[Row] = [
    ("client.growth_12m", "choice", "grow"),
    ("client.headcount", "int", "12"),
    ("client.headcount_12m", "range", "15"),
    ("client.first_start", "date", "2027-03..2027-05"),
]
EVERYTHING: dict[str, list[Row]] = {
    "server_age": SERVER,
    "server_system_end": [("item.server_os", "text", "server 2019", "the old one")],
    "growth": [*SERVER, *GROWING],
    "backup_untested": [("client.backup_tried", "yesno", "no")],
    "desktop_software_end": [("client.desktop_software", "choices", "office_2024")],
    "ups_battery": [("client.ups", "yesno", "yes"), ("client.ups_battery", "date", "2025-06")],
    "key_person_leaving": [
        ("client.key_person_leaving", "yesno", "yes"),
        ("client.key_person_leaves", "date", "2028-10"),
    ],
    "insurance_renewal": [("client.cyber_insurance", "yesno", "yes"), ("client.cyber_renewal", "date", "2028-06-01")],
}
"""For each kind what must be known for it."""


def outcomes(facts: Sequence[ClientFact], existing: Sequence[Need] = (), today: date = TODAY) -> tuple[Outcome, ...]:
    """What follows from the facts by the shipped rules."""
    return plant(CATALOGUE, facts, existing, today)


def planted(facts: Sequence[ClientFact], kind: str, today: date = TODAY) -> Need:
    """The one need of that kind that follows."""
    [one] = [found for found in outcomes(facts, (), today) if isinstance(found, Planted) and found.kind == kind]
    return grown(one, today)


def grown(one: Planted, today: date = TODAY) -> Need:
    """The need as it would be stored."""
    return Need(
        id="need",
        number=12,
        kind=one.kind,
        client_id="miller",
        contact_id=one.contact_id,
        planted_at=at(today),
        why=one.why,
        cost=one.cost,
        item=one.item,
        product=one.product,
        horizon=one.horizon,
        sensitivity=one.sensitivity,
        rule=one.rule,
        lifecycle=one.lifecycle,
    )


def always(answer: NeedReply | None) -> Callable[[int], NeedReply | None]:
    """The same reply to every mention."""
    return lambda number: answer


def played(
    need: Need,
    facts: Sequence[ClientFact],
    replies: Callable[[int], NeedReply | None] = lambda number: None,
    *,
    late: Callable[[int], int] = lambda number: 0,
    until: date = date(2045, 1, 1),
) -> list[tuple[date, Mentioned]]:
    """Every mention of a need over the years, each answered as `replies` says, and each `late` by so many days."""
    kind: NeedKind = CATALOGUE.kinds[need.kind]
    day = need.planted_at.date()
    said: list[tuple[date, Mentioned]] = []
    while len(said) < 50 and (due := next_mention(need, kind, day)) is not None and due < until:
        day = due + timedelta(days=late(len(said)))
        if next_mention(need, kind, day) != day:
            continue
        mention = compose(need, kind, facts, people=HANK, today=day)
        assert mention is not None, "there are no words left"
        said.append((day, mention))
        need = after(need, NeedMentioned(need.id, at(day), mention.stage, mention.words))
        answer = replies(len(said))
        if answer is not None:
            need = reply(need, kind, answer, people=HANK, now=at(day)).need
        day += timedelta(days=1)
    return said
