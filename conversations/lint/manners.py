"""Problems of tone: a playbook asks, it does not sell, hurry, flatter or name prices."""

import re
from collections.abc import Iterator, Mapping, Sequence

from conversations.authoring.playbook import Kind, Playbook, Question
from conversations.authoring.problem import Path, Problem
from conversations.lint.places import Place
from conversations.lint.texts import texts_of

_SELLING = """
act now | last chance | limited time | limited offer | special offer | only today | while supplies last | don't
miss | do not miss | don't wait | hurry | before it's too late | before it is too late | running out of time |
discount | bargain | best price | great deal | good deal | special price | free of charge | free trial | save
money | save big | money back | guarantee | guaranteed | risk-free | risk free | no obligation | sign up today |
order now | buy now | upgrade now | world-class | best-in-class | market-leading | industry-leading | cutting-edge
| state of the art | state-of-the-art | game-changing | game changer | next-generation | revolutionary | seamless
| turnkey | one-stop | peace of mind | exclusive | exclusively | unbeatable | you need to buy | you should buy |
we recommend buying
"""
_FLATTERING = """
great question | good question | great answer | good answer | excellent answer | excellent choice | great choice |
smart choice | well done | good job | great job | awesome | amazing | fantastic | wonderful | brilliant |
congratulations | you're the best | you are the best | we love | we'd love | we would love | thrilled | delighted
| so excited | we're excited
"""
_URGENT = """
urgent | urgently | asap | as soon as possible | right away | immediately | at once | without delay | deadline
today
"""


def phrases(table: str) -> re.Pattern[str]:
    """Finds any of the phrases, which are separated by `|`, as whole words and in whatever case."""
    words = sorted((" ".join(phrase.split()) for phrase in table.split("|")), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(word) for word in words) + r")\b", re.IGNORECASE)


_ENGLISH = (
    (phrases(_SELLING), "sells", "say what is the case and leave the conclusion to the contact"),
    (phrases(_FLATTERING), "flatters", "leave it out; a plain thank-you is enough"),
    (phrases(_URGENT), "presses", "leave it out, or name the date and what happens on it"),
)
_WORDS: Mapping[str, tuple[tuple[re.Pattern[str], str, str], ...]] = {"en": _ENGLISH}
_PRICE = re.compile(
    r"(?:[$€£¥]\s?\d[\d.,]*\d|[$€£¥]\s?\d|\b\d[\d.,]*\s?(?:[$€£¥]|%\s?off|(?:dollars|euros|pounds|USD|EUR|GBP)\b))",
    re.IGNORECASE,
)
_EXCLAIMED = re.compile(r"!(?!=)")


def manners_problems(playbook: Playbook, places: Sequence[Place]) -> Iterator[Problem]:
    """Every text that sells, presses, flatters, names a price or shouts."""
    about_money = {place.path for place in places if _asks_for_money(place)}
    for path, text, _, _ in texts_of(playbook, places):
        for language, written in text.by_language.items():
            own = path if len(text.by_language) == 1 else (*path, language)
            yield from tone_problems(own, written, language, prices=path[:-1] in about_money)


def tone_problems(path: Path, written: str, language: str, *, prices: bool = False) -> Iterator[Problem]:
    """The same for one text; `prices` may stand in it where money is what is asked about."""
    yield from _words(path, written, language)
    if not prices and (price := _PRICE.search(written)):
        yield Problem(f'"{price[0]}" is a price', "the bot names none: a person answers that", path)
    if _EXCLAIMED.search(written):
        yield Problem("an exclamation mark", "end the sentence with a full stop", path)


def _asks_for_money(place: Place) -> bool:
    return isinstance(place.step, Question) and place.step.kind is Kind.MONEY


def _words(path: Path, written: str, language: str) -> Iterator[Problem]:
    for pattern, does, mend in _WORDS.get(language.partition("-")[0], ()):
        if found := pattern.search(written.replace("’", "'")):
            yield Problem(f'"{found[0]}" {does}', mend, path)
