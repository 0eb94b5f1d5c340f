"""What people say to the bot instead of an answer, and sentences that only look like it."""

from dataclasses import replace

import pytest

from conversations.reading import Command, hear, looks_like_secret, read_command
from conversations.reading.score import CONTEXT
from conversations.reading.until import until

NEW_YORK = replace(CONTEXT, zone="America/New_York")


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("why do you ask?", Command("why")),
        ("y do u ask", Command("why")),
        ("?", Command("help")),
        ("what do you mean", Command("help")),
        ("go back pls", Command("back")),
        ("skip", Command("skip")),
        ("I'd rather not say", Command("skip", reason="private")),
        ("none of your business", Command("skip", reason="private")),
        ("n/a", Command("skip", reason="not_relevant")),
        ("that doesn't apply to us", Command("skip", reason="not_relevant")),
        ("I already told you that", Command("skip", reason="answered")),
        ("I TOLD YOU ALREADY", Command("skip", reason="answered")),
        ("as I said before", Command("skip", reason="answered")),
        ("you know that", Command("skip", reason="answered")),
        ("you already know", Command("skip", reason="answered")),
        ("don't you have that already?", Command("skip", reason="answered")),
        ("the same as before", Command("skip", reason="answered")),
        ("we talked about this last week", Command("skip", reason="answered")),
        ("skip because it is private", Command("skip", reason="own_words")),
        ("skip it, I am busy", Command("skip", reason="own_words")),
        ("skip this one, I don't know", Command("skip", reason="own_words")),
        ("pass, that's private", Command("skip", reason="private")),
        ("skip, next", Command("skip")),
        ("I don't care", Command("skip", reason="own_words")),
        ("🤷‍♂️", Command("dont_know")),
        ("stopp", Command("stop")),
        ("please don't contact me again", Command("stop")),
        ("stop asking me things you idiot", Command("stop")),
        ("STOP ffs", Command("stop")),
        ("leave me alone, you stupid bot", Command("stop")),
        ("forget me", Command("forget")),
        ("please delete all my data", Command("forget")),
        ("ok bye", Command("later")),
        ("come on, get to the point", Command("how_long")),
        ("later", Command("later", "later")),
        ("call me Next Week", Command("later", "Next Week")),
        ("remind me in March", Command("later", "in March")),
        ("in a meeting, call me tomorrow", Command("later", "tomorrow")),
        ("talk to a human pls", Command("human")),
        ("talk to Joe", Command("human", "Joe")),
        ("can I speak with Dana Smith", Command("human", "Dana Smith")),
        ("actually it's 5", Command("correct", "5")),
        ("sorry, I meant $1,200", Command("correct", "$1,200")),
        ("*15", Command("correct", "15")),
        ("scratch that, twenty", Command("correct", "twenty")),
        ("you'd have to ask Maria", Command("dont_know", "Maria")),
        ("is this a bot?", Command("is_bot")),
        ("will you try to sell me something?", Command("sells")),
        ("is this a sales pitch?", Command("sells")),
        ("how long does this take?", Command("how_long")),
        ("who are you and why are you writing me", Command("who_asks")),
        ("Why are you messaging me?", Command("who_asks")),
        ("is this a scam?", Command("who_asks")),
        ("this looks like phishing", Command("who_asks")),
        ("how do I know this is really you?", Command("who_asks")),
        ("where did you get my number", Command("who_asks")),
        ("who reads this?", Command("who_reads")),
        ("what do you know about me?", Command("what_known")),
        ("hello", Command("greeting")),
        ("Thanks!", Command("thanks")),
    ],
)
def test_a_command_is_the_whole_message(text: str, command: Command) -> None:
    assert read_command(text, "en") == command


@pytest.mark.parametrize(
    "text",
    [
        "we stop work at 5pm",
        "stop signs are our business",
        "we go back to paper",
        "help desk is Maria",
        "I need help with printers all the time",
        "we skip lunch mostly",
        "people quit a lot",
        "talk to customers",
        "get to work early",
        "for invoices",
        "check email",
        "our software does that",
        "it should be done by 5pm",
        "i mean one of them is always broken",
        "should be fine",
        "later model laptops",
        "you know that our server is old",
        "same as the other office",
        "I told the people in accounting",
        "we got a phishing mail",
        "how do I know which file is the right one takes ages",
        "who sent what to whom",
        "skip. the phones",
        "we don't care for fancy things",
        "I want backups",
        "no",
        "none",
        "",
        "...",
        "x" * 5000,
        "skip " * 100,
    ],
)
def test_an_answer_with_the_words_of_a_command_is_an_answer(text: str) -> None:
    assert read_command(text, "en") is None


@pytest.mark.parametrize(
    "kind", ["text", "int", "range", "percent", "money", "duration", "date", "yesno", "choice", "scale", "person"]
)
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("skip", "skip"),
        ("why do you ask?", "why"),
        ("help", "help"),
        ("back", "back"),
        ("stop", "stop"),
        ("remind me tomorrow", "later"),
        ("can I talk to a person", "human"),
        ("delete my data", "forget"),
        ("who reads this", "who_reads"),
    ],
)
def test_a_command_is_heard_at_every_kind_of_question(kind: str, text: str, name: str) -> None:
    heard = hear(kind, text, CONTEXT)
    assert isinstance(heard, Command)
    assert heard.name == name


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("tomorrow", "2026-11-24T14:00"),
        ("tomorrow at 3pm", "2026-11-24T20:00"),
        ("friday afternoon", "2026-11-27T19:00"),
        ("next week", "2026-11-30T14:00"),
        ("in march", "2027-03-01T14:00"),
        ("after christmas", "2026-12-26T14:00"),
        ("in an hour", "2026-11-23T13:00"),
        ("give me 20 minutes", "2026-11-23T12:20"),
        ("tonight", "2026-11-23T23:00"),
        ("at 4", "2026-11-23T21:00"),
        ("in july", "2027-07-01T13:00"),
        ("later", None),
        ("after the holidays", None),
        ("when I'm back", None),
        ("last year", None),
        ("in 900 years", None),
    ],
)
def test_later_is_a_moment_to_come_in_the_persons_own_time(words: str, moment: str | None) -> None:
    found = until(words, NEW_YORK)
    assert (found.isoformat()[:16] if found else None) == moment


@pytest.mark.parametrize(
    "text",
    [
        "pw: hunter2",
        "the password is hunter2",
        "my password is Sommer2024!",
        "the admin password is still admin",
        "Kennwort: sommer",
        "wifi key Xy12abcd",
        "our wifi pass is coffee123",
        "pin 4711",
        "The PIN is 0815.",
        "alarm code 2580",
        "4111 1111 1111 1111",
        "root password hunter2!",
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
        "-----BEGIN RSA PRIVATE KEY-----\nabc",
        "https://user:secretpw@example.com",
    ],
)
def test_what_looks_like_a_secret_is_seen(text: str) -> None:
    assert looks_like_secret(text)


@pytest.mark.parametrize(
    "text",
    [
        "we changed our password policy",
        "password manager: 1Password",
        "passwords are in LastPass",
        "everyone shares one password",
        "the password is the same everywhere",
        "password: none",
        "password reset takes 2 days",
        "we have 45 passwords",
        "our pin board is full",
        "pin codes are handled by HR",
        "call me at 555 123 4567",
        "our wifi 5ghz is slow",
        "12",
        "order 12345678901234",
    ],
)
def test_talk_about_secrets_is_no_secret(text: str) -> None:
    assert not looks_like_secret(text)
