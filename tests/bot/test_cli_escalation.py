"""The firm's side of an escalation on the command line: the room, the orders, the team."""

import pytest

from tests.bot.command_line import CommandLine


@pytest.fixture
def raised(bluepaper: CommandLine) -> CommandLine:
    """Maria's server is down."""
    bluepaper.does("firm", "set", "--name", "Harbour IT", "--consultant", "Joe Miller")
    bluepaper.does("client", "add", "Acme")
    bluepaper.does("contact", "add", "Acme", "Maria", "--role", "owner")
    bluepaper.does("start", "discovery", "Maria")
    bluepaper.does("chat", "Maria", typed="I agree\nThe server is down\n")
    return bluepaper


def test_from_the_room_to_the_contact_and_back(raised: CommandLine) -> None:
    assert "E-1" in raised.does("room", typed="acknowledge 1\n1: I am on my way\n").out
    assert "Joe Miller: I am on my way" in raised.does("chat", "Maria", typed="it smells burnt\n").out
    assert "it smells burnt" in raised.does("room", typed="").out
    assert "handed Maria back" in raised.does("escalation", "hand-back", "E-1").out
    assert "2 of 11" in raised.does("chat", "Maria").out


def test_orders_are_listed_signed_and_refused_in_one_line(raised: CommandLine) -> None:
    raised.does("team", "add", "Theo", "--role", "technician")
    assert raised.does("escalation", "acknowledge", "E-1", "--as", "Theo").out == "E-1: Theo has it now.\n"
    [row] = raised.does("escalation", "list", "--json").rows
    assert (row["number"], row["status"], row["client"]) == ("E-1", "acknowledged", "Acme")
    refused = raised.says("escalation", "resolve", "E-1", "--as", "Theo")
    assert (refused.code, refused.err) == (1, 'bluepaper: a technician may not order "resolve": ask Joe Miller\n')
    assert raised.says("escalation", "acknowledge", "E-1").err.startswith("bluepaper: Theo already has it, since")
    assert raised.says("escalation", "say", "E-9", "hello").err.startswith("bluepaper: there is no E-9")
    assert raised.says("escalation", "resolve", "nine").code == 1
    assert raised.says("escalation", "list", "--as", "Nobody").err.startswith('bluepaper: "Nobody" is nobody')


def test_whoever_leaves_hands_over_what_he_has(raised: CommandLine) -> None:
    raised.does("team", "add", "Kim", "--role", "consultant")
    raised.does("escalation", "say", "E-1", "coming", "--as", "Kim")
    assert raised.does("team", "leave", "Kim", "--to", "Joe").out == "Kim has left. Joe Miller has E-1 now.\n"
    assert raised.does("team", "list", "--json").rows == [{"name": "Joe Miller", "role": "owner", "on_call": []}]
    assert raised.says("escalation", "resolve", "E-1", "--as", "Kim").code == 1
    assert raised.says("team", "leave", "Joe", "--to", "Joe").code == 1


def test_who_is_on_call_is_said_by_name_and_for_what(raised: CommandLine) -> None:
    raised.does("team", "on-call", "Joe", "outage", "break-in")
    assert raised.does("team", "list", "--json").rows[0]["on_call"] == ["break_in", "outage"]
    assert raised.does("team", "on-call", "Joe", "--none").out == "Nobody is on call.\n"
    assert "it can be outage" in raised.says("team", "on-call", "Joe", "fire").err
    assert raised.says("team", "on-call", "Joe").code == 1


def test_the_day_and_the_page_before_a_meeting(raised: CommandLine) -> None:
    assert "E-1 Something has stopped working: Maria, Acme; nobody has it yet" in raised.does("day").out
    assert "E-1 Something has stopped working" in raised.does("brief", "Acme").out
    assert raised.does("brief", "Maria").out == raised.does("brief", "Acme").out
    raised.does("escalation", "not-important", "E-1", "once")
    [muted] = raised.does("escalation", "mutes", "--json").rows
    assert (muted["scope"], muted["by"], muted["client"]) == ("once", "Joe Miller", "Acme")
    raised.does("escalation", "unmute", "1")
    assert "Nothing is waiting for you today." in raised.does("day").out
