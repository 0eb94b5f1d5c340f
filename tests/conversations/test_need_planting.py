"""Which needs follow from what is known, what is asked instead, and what only the consultant hears."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.need.event import NeedAcknowledged, NeedDeclined, NeedMet, after
from conversations.need.fact import ClientFact
from conversations.need.need import NeedStatus
from conversations.need.outcome import Finding, Outcome, Planted, Unknown
from conversations.need.planting import standing
from tests.conversations.needs import (
    CATALOGUE,
    EVERYTHING,
    GROWING,
    SERVER,
    TODAY,
    Row,
    at,
    grown,
    outcomes,
    planted,
    told,
)


def _kinds(found: tuple[Outcome, ...]) -> set[str]:
    return {one.kind for one in found if isinstance(one, Planted)}


def _asked(found: tuple[Outcome, ...]) -> dict[tuple[str, str], tuple[str, ...]]:
    return {(one.key, one.item): one.asked for one in found if isinstance(one, Unknown)}


def _found(found: tuple[Outcome, ...]) -> list[str]:
    return [one.kind for one in found if isinstance(one, Finding)]


def test_there_are_eight() -> None:
    assert set(CATALOGUE.kinds) == set(EVERYTHING)


@pytest.mark.parametrize("kind", EVERYTHING)
def test_each_follows_from_its_facts(kind: str) -> None:
    facts = told(EVERYTHING[kind])
    need = planted(facts, kind)
    assert set(need.why) <= {fact.id for fact in facts}
    assert (need.contact_id, need.cost.high > 0, bool(need.cost.source)) == ("hank", True, True)
    assert (need.rule, need.lifecycle) == (
        CATALOGUE.kinds[kind].revision,
        CATALOGUE.lifecycle.revision if need.product else "",
    )


def test_of_a_stranger_everything_is_asked_and_nothing_planted() -> None:
    found = outcomes([])
    assert _kinds(found) == set()
    assert set(_asked(found)) == {
        ("client.backup_tried", ""),
        ("client.desktop_software", ""),
        ("client.growth_12m", ""),
        ("client.cyber_insurance", ""),
        ("client.key_person_leaving", ""),
        ("client.servers", ""),
        ("client.ups", ""),
    }


@pytest.mark.parametrize(
    ("rows", "key", "item"),
    [
        ([("client.servers", "int", "1")], "item.server_age", ""),
        ([("client.servers", "int", "1")], "item.server_os", ""),
        ([("item.server_age", "duration", "P4Y", "box")], "item.server_os", "box"),
        ([("item.server_age", "duration", "?", "box")], "item.server_age", "box"),
        ([("client.growth_12m", "choice", "unknown")], "client.growth_12m", ""),
        ([("client.growth_12m", "choice", "?")], "client.growth_12m", ""),
        ([("client.growth_12m", "choice", "grow")], "client.headcount_12m", ""),
        ([*SERVER[:1], *GROWING], "item.server_age", ""),
        ([("client.ups", "yesno", "yes")], "client.ups_battery", ""),
        ([("client.ups", "yesno", "?")], "client.ups", ""),
        ([("client.key_person_leaving", "yesno", "maybe-yes")], "client.key_person_leaves", ""),
        ([("client.cyber_insurance", "yesno", "yes")], "client.cyber_renewal", ""),
        (
            [("client.cyber_insurance", "yesno", "yes"), ("client.cyber_renewal", "date", "2026-06")],
            "client.cyber_renewal",
            "",
        ),
        ([("client.backup_tried", "yesno", "?")], "client.backup_tried", ""),
    ],
)
def test_what_is_missing_is_asked(rows: list[Row], key: str, item: str) -> None:
    assert (key, item) in _asked(outcomes(told(rows)))


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ([("client.servers", "int", "0")], "item.server_age"),
        ([("client.servers", "int", "0")], "item.server_os"),
        ([("client.ups", "yesno", "no")], "client.ups_battery"),
        ([("client.key_person_leaving", "yesno", "no")], "client.key_person_leaves"),
        ([("client.cyber_insurance", "yesno", "no")], "client.cyber_renewal"),
        ([("client.growth_12m", "choice", "same")], "client.headcount_12m"),
        ([("client.growth_12m", "choice", "shrink")], "client.headcount_12m"),
    ],
)
def test_what_does_not_apply_is_not_asked(rows: list[Row], key: str) -> None:
    assert key not in {key for key, _ in _asked(outcomes(told(rows)))}


def test_who_could_not_say_is_named_so_that_another_is_asked() -> None:
    found = outcomes(told([("client.growth_12m", "choice", "?")], "ana"))
    assert _asked(found)["client.growth_12m", ""] == ("ana",)


def test_fewer_people_is_a_note_for_the_consultant_only() -> None:
    found = outcomes(told([*SERVER, ("client.growth_12m", "choice", "shrink")]))
    assert "growth" in _found(found)
    assert "growth" not in _kinds(found)


def test_two_people_who_differ_are_a_finding_and_nobody_hears_of_it() -> None:
    same = told([("client.growth_12m", "choice", "same")], "ana")
    found = outcomes([*told(EVERYTHING["growth"]), *same])
    assert "growth" not in _kinds(found)
    assert "growth" in _found(found)


GROWTH_FACTS = st.fixed_dictionaries(
    {},
    optional={
        "client.growth_12m": st.sampled_from(["grow", "same", "shrink", "unknown", "?", None]),
        "client.headcount": st.sampled_from(["5", "~12", "?", None]),
        "client.headcount_12m": st.sampled_from(["4", "6", "15..18", ">=20", "?", None]),
        "client.servers": st.sampled_from(["0", "1", "3", "?", None]),
        "item.server_age": st.sampled_from(["P1Y", "P4Y", "~P7Y", ">=P3Y", "?", None]),
        "client.first_start": st.sampled_from(["2027-03", "2027", "?", None]),
    },
)
KINDS = {
    "client.growth_12m": "choice",
    "client.headcount": "int",
    "client.headcount_12m": "range",
    "client.servers": "int",
    "item.server_age": "duration",
    "client.first_start": "date",
}
_NEEDED = set(KINDS) - {"client.first_start"}


@given(GROWTH_FACTS)
def test_growth_is_never_assumed(values: dict[str, str | None]) -> None:
    facts = [
        ClientFact(key, key, KINDS[key], value, "hank", at(TODAY), "box" if key.startswith("item.") else "")
        for key, value in values.items()
    ]
    found = outcomes(facts)
    known = {key for key, value in values.items() if value not in (None, "?", "unknown")}
    said = values.get("client.growth_12m")
    if "growth" in _kinds(found):
        assert said == "grow"
        assert known >= _NEEDED
    if said in (None, "?", "unknown"):
        assert ("client.growth_12m", "") in _asked(found)


@given(st.sampled_from(sorted(EVERYTHING)), st.data())
def test_no_rule_fires_when_one_of_its_facts_is_missing_or_unknown(kind: str, data: st.DataObject) -> None:
    facts = told(EVERYTHING[kind])
    needed = [fact for fact in facts if fact.key in _NEEDED or fact.key == CATALOGUE.kinds[kind].about]
    gone = data.draw(st.sampled_from(needed))
    if kind != "growth" and gone.key != CATALOGUE.kinds[kind].about:
        return
    lost = data.draw(st.sampled_from([None, "?"]))
    found = outcomes([replace(fact, value=lost) if fact is gone else fact for fact in facts])
    assert kind not in _kinds(found)
    assert gone.key in {key for key, _ in _asked(found)}
    left = outcomes([fact for fact in facts if fact is not gone])
    assert kind not in _kinds(left)


def test_nothing_is_planted_twice() -> None:
    facts = told(EVERYTHING["backup_untested"])
    need = planted(facts, "backup_untested")
    assert not _kinds(outcomes(facts, [need]))
    assert not _kinds(outcomes(facts, [after(need, NeedAcknowledged(need.id, at(TODAY)))]))


def test_after_never_nothing_of_that_kind_is_planted_or_asked() -> None:
    facts = told(EVERYTHING["server_age"])
    declined = after(planted(facts, "server_age"), NeedDeclined("need", at(TODAY)))
    later = told([("item.server_age", "duration", "P8Y", "another")], on=TODAY + timedelta(days=900))
    found = outcomes([*facts, *later], [declined], TODAY + timedelta(days=901))
    assert "server_age" not in _kinds(found)
    fresh = outcomes(told([("client.servers", "int", "1")]), [declined])
    assert ("item.server_age", "") not in _asked(fresh)


def test_what_is_done_comes_back_only_with_a_newer_answer() -> None:
    facts = told(EVERYTHING["backup_untested"])
    met = after(planted(facts, "backup_untested"), NeedMet("need", at(TODAY), "karl"))
    assert met.status is NeedStatus.MET
    assert not _kinds(outcomes(facts, [met]))
    again = told(EVERYTHING["backup_untested"], on=TODAY + timedelta(days=400))
    assert _kinds(outcomes(again, [met], TODAY + timedelta(days=400))) == {"backup_untested"}


def test_a_renewal_a_year_later_is_a_need_of_its_own() -> None:
    need = planted(told(EVERYTHING["insurance_renewal"]), "insurance_renewal")
    day = date(2028, 9, 1)
    rows: list[Row] = [("client.cyber_insurance", "yesno", "yes"), ("client.cyber_renewal", "date", "2029-06-01")]
    assert _kinds(outcomes(told(rows, on=day), [need], day)) == {"insurance_renewal"}


@pytest.mark.parametrize(
    ("today", "phone"), [(date(2026, 9, 1), False), (date(2026, 11, 21), True), (date(2027, 6, 1), True)]
)
def test_an_end_of_support_seven_weeks_away_or_past_means_phone_first(today: date, phone: bool) -> None:
    facts = told([("item.server_os", "text", "Windows Server 2016", "box")], on=today)
    [one] = [one for one in outcomes(facts, (), today) if isinstance(one, Planted)]
    assert (one.horizon, one.phone_first, one.product) == (date(2027, 1, 12), phone, "Windows Server 2016")


def test_a_product_that_is_not_in_the_data_gets_no_date_and_is_a_finding() -> None:
    found = outcomes(told([("item.server_os", "text", "Server 20016", "box")]))
    assert _kinds(found) == set()
    assert _found(found) == ["server_system_end"]


def test_each_server_and_each_product_is_a_need_of_its_own() -> None:
    rows: list[Row] = [
        ("item.server_age", "duration", "P4Y", "one"),
        ("item.server_age", "duration", "P5Y", "two"),
        ("client.desktop_software", "choices", "windows_10, office_2024, paint"),
    ]
    found = [(one.kind, one.item) for one in outcomes(told(rows)) if isinstance(one, Planted)]
    assert sorted(found) == [
        ("desktop_software_end", "Office 2024"),
        ("desktop_software_end", "Windows 10"),
        ("server_age", "one"),
        ("server_age", "two"),
    ]


def test_a_server_grows_older_by_itself() -> None:
    facts = told([*GROWING, ("client.servers", "int", "1"), ("item.server_age", "duration", "P2Y", "box")])
    assert "growth" not in _kinds(outcomes(facts))
    assert "growth" in _kinds(outcomes(facts, (), TODAY + timedelta(days=400)))


def test_a_need_stands_as_long_as_its_reasons_do() -> None:
    facts = told(EVERYTHING["growth"])
    need = planted(facts, "growth")
    assert standing(CATALOGUE, facts, need, TODAY) is not None
    changed = [replace(fact, value="same") if fact.key == "client.growth_12m" else fact for fact in facts]
    assert standing(CATALOGUE, changed, need, TODAY) is None


def test_the_contact_of_a_need_is_who_told_us() -> None:
    facts = [*told(SERVER, "ana"), *told(GROWING, "hank")]
    contacts = {one.kind: one.contact_id for one in outcomes(facts) if isinstance(one, Planted)}
    assert contacts == {"server_age": "ana", "growth": "hank"}


def test_what_only_the_firm_knows_waits_for_a_consultant_to_say_whom() -> None:
    facts = told(SERVER, "")
    [one] = [one for one in outcomes(facts) if isinstance(one, Planted)]
    assert grown(one).contact_id == ""
