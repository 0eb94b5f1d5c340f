"""docs/orders.md says of every order what the code says."""

from pathlib import Path

import pytest

from bot.orders.order_table import ORDERS, RIGHTS, WITHDRAWN, Right
from storage.consultant import ConsultantRole

PAGE = (Path(__file__).parent.parent.parent / "docs" / "orders.md").read_text(encoding="utf-8")
LEAST: dict[Right, str] = {
    "see": "everybody",
    "look up": "technician",
    "acknowledge": "technician",
    "order": "consultant",
    "lead": "owner",
}
ROLES: tuple[ConsultantRole, ...] = ("owner", "consultant", "technician", "guest")


def rows(header: str) -> list[list[str]]:
    """The cells of the table with this first column, a row each."""
    table = PAGE[PAGE.index(f"| {header} |") :].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


def test_every_order_stands_there_in_its_order_with_who_and_whether_it_can_be_undone() -> None:
    expected = [
        [
            f"`{kind.usage.replace('|', ' or ')}`",
            kind.says,
            LEAST[kind.right],
            "yes" if kind.undoes else "no" if kind.name in WITHDRAWN else "",
        ]
        for kind in ORDERS.values()
        if kind.in_chat
    ]
    assert rows("Order") == expected


@pytest.mark.parametrize("right", LEAST)
def test_a_right_belongs_to_a_role_and_to_all_above_it(right: Right) -> None:
    may = [role for role in ROLES if right in RIGHTS[role]]
    assert may == list(ROLES[: len(may)])
    assert LEAST[right] == ("everybody" if may == list(ROLES) else may[-1])


def test_every_role_is_described() -> None:
    assert [row[0] for row in rows("Role")] == list(ROLES)
