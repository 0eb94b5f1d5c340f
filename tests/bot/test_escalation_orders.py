"""Who may order what about an escalation; of two who take it at once one has it; what is no alarm stays an answer."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from bot.consultant.order_line import Reply, order_line
from bot.escalation.escalation_orders import visible
from bot.orders.order import Order
from storage.consultant import ConsultantRole
from storage.database import Database
from storage.work import Work
from tests.bot.interview import begun
from tests.stage import MONDAY, ROOM, Stage, made, playbook_named

RACES = 1000
ORDERS = {
    "acknowledge": "acknowledge E-1",
    "assign": "assign E-1 Otto",
    "called": "called E-1",
    "resolve": "resolve E-1",
    "not_important": "not important E-1 once",
    "say": "E-1: I am on my way",
    "hand_back": "hand back E-1",
}
PEOPLE: dict[str, ConsultantRole] = {"Otto": "owner", "Cora": "consultant", "Theo": "technician", "Gina": "guest"}
HARMLESS = """
we have never been hacked
the server is not down any more
last year we lost a file
our competitor was hacked
I lost my keys
What if the server crashes?
The server has never crashed
Nothing has ever been stolen
in 2019 we had an outage of two days
we are afraid of being hacked
we do not want to lose data
the printer works well
the server is eight years old
nobody complains
we are happy with you
our accountant is leaving in May
we might need new laptops next year
how do I order a laptop?
Bob is retiring next year
we pay our bills on time
we used to have trouble with the internet
my neighbour had a break-in
the backup has never failed
I would like to understand what happens when the server is down
if the internet is down we use the phone
we had to explain it only once
our old provider was terrible
we switched to you from another provider
the phones are fine
money is not the problem
""".split("\n")[1:-1]


def order(stage: Stage, name: str, text: str) -> Reply:
    """The order given by this person."""
    with stage.database.work(stage.now) as work:
        return order_line(order_of(stage, work, name, f"{name} {text}"), text)


def order_of(stage: Stage, work: Work, name: str, order_id: str) -> Order:
    """An order of this person."""
    [by] = [one for one in work.consultants() if one.name == name]
    return Order(work, stage.now, name, "chat", made(order_id), by)


@pytest.fixture
def stage(migrated_url: str) -> Iterator[Stage]:
    """A firm with one person of each role, and Ann in an interview."""
    with Stage(migrated_url, MONDAY.replace(hour=10)) as stage:
        stage.room()
        for name, role in PEOPLE.items():
            stage.consultant(name, role)
        begun(stage, stage.contact("Ann", "Acme"))
        stage.says("Ann", "I agree")
        yield stage


@pytest.mark.parametrize("what", ORDERS)
@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("text", ["The server is down", "we can't pay your bill"])
def test_each_role_may_do_what_it_may(stage: Stage, text: str, name: str, what: str) -> None:
    stage.says("Ann", text)
    confidential = "bill" in text
    before = stage.dump()
    result = order(stage, name, ORDERS[what])
    technician = PEOPLE[name] == "technician" and what == "acknowledge" and not confidential
    handing_back_nobody = confidential and what == "hand_back"
    if (PEOPLE[name] in ("owner", "consultant") and not handing_back_nobody) or technician:
        assert not result.refused, result
    else:
        assert result.refused
        assert stage.dump() == before


def test_who_may_see_what(stage: Stage) -> None:
    stage.says("Ann", "we can't pay your bill")
    stage.says("Ann", "The server is down")
    with stage.database.work(stage.now) as work:
        seen = {
            one.name: [each.name for each in visible(order_of(stage, work, one.name, "look"))]
            for one in work.consultants()
        }
    assert seen == {"Otto": ["E-1", "E-2"], "Cora": ["E-1", "E-2"], "Theo": ["E-2"], "Gina": ["E-2"]}


def test_of_two_who_take_it_at_once_one_has_it(stage: Stage, migrated_url: str) -> None:
    stage.says("Ann", "please order the laptops")
    with closing(Database.open(migrated_url)) as other, ThreadPoolExecutor(2) as threads:
        together = Barrier(2)

        def take(database: Database, name: str, number: int) -> Reply:
            together.wait(20)
            with database.work(stage.now) as work:
                return order_line(order_of(stage, work, name, f"{name} {number}"), "acknowledge 1")

        for number in range(RACES):
            futures = [
                threads.submit(take, database, name, number)
                for database, name in ((stage.database, "Otto"), (other, "Cora"))
            ]
            results = [future.result(20) for future in futures]
            assert sorted(one.refused for one in results) == [False, True]
            with stage.database.work(stage.now) as work:
                work.connection.execute("UPDATE escalation SET status = 'triggered', version = version + 1")


def test_what_is_no_alarm_stays_what_it_is(migrated_url: str) -> None:
    with Stage(migrated_url, MONDAY.replace(hour=10)) as stage:
        stage.room()
        for number, text in enumerate(HARMLESS):
            begun(stage, stage.contact(f"person {number}", f"Client {number}"), playbook_named("discovery"))
            stage.says(f"person {number}", "yes")
            stage.says(f"person {number}", text)
        assert len(HARMLESS) == 30
        assert stage.seen(ROOM) == []
        with stage.database.work(stage.now) as work:
            assert work.escalations(over=True) == ()
