"""What pydantic says of a value that does not fit, in words for somebody who never heard of pydantic."""

from collections.abc import Mapping, Sequence

from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from conversations.authoring.playbook import Kind

_EXAMPLES: Mapping[str, str] = {
    "playbook": "playbook: discovery",
    "title": "title: Getting to know you",
    "version": "version: 1",
    "steps": "steps: and below it the questions, each beginning with - ask:",
    "ask": "ask: sites",
    "kind": "kind: int",
    "text": 'text: "How many offices do you have?"',
    "short": "short: offices",
    "label": "label: In the cloud",
    "count": "count: sites",
    "name": 'name: "What do you call office {{ n }}?"',
    "low": "low: not at all",
    "high": "high: very much",
}
_KINDS_MEANT: Mapping[str, str] = {
    "number": "int",
    "integer": "int",
    "string": "text",
    "free": "text",
    "boolean": "yesno",
    "bool": "yesno",
    "yes/no": "yesno",
    "multi": "choices",
    "multiple": "choices",
    "select": "choice",
    "single": "choice",
    "age": "duration",
    "amount": "money",
    "currency": "money",
    "rating": "scale",
    "who": "person",
    "agreement": "consent",
}
_PATTERNS: Mapping[str, str] = {
    "saves": "for example client.sites, person.role or, inside a loop, item.server_age",
    "ask_again": "for example 12 months",
    "expires_after": "for example 60 days",
    "playbook": "small letters, digits and -, for example: office-move",
}
_WHOLE = ('"{key}" must be a whole number', "for example 3")
_TRUTH = ('"{key}" must be true or false', "write true or false")
_LIST = ('"{key}" must be a list', "write it in brackets: [one, two], or one a line, each after a dash")
_TEXT = ('"{key}" must be a text', "write it on the same line, in quotes")
_SAYINGS: Mapping[str, tuple[str, str]] = {
    "literal_error": ('"{given}" is not known here', "it can be {expected}"),
    "int_parsing": _WHOLE,
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "int_parsing_size": _WHOLE,
    "bool_parsing": _TRUTH,
    "bool_type": _TRUTH,
    "tuple_type": _LIST,
    "list_type": _LIST,
    "string_type": _TEXT,
    "is_instance_of": _TEXT,
    "text": _TEXT,
    "keys": ('"{key}" must hold keys of its own', "indent them below it: key: value"),
    "too_short": ('"{key}" is empty', "write something, or delete the line"),
    "greater_than_equal": ('"{key}" is too small', "at least {ge}"),
    "less_than_equal": ('"{key}" is too large', "at most {le}"),
}
_TEXTS = frozenset({"title", "text", "short", "why", "hint", "if_declined", "label", "low", "high", "name"})
_ID_MEND = "small letters, digits and _, beginning with a letter, at most 40: server_age"


def complaint(detail: ErrorDetails, key: str, given: str) -> tuple[str, str]:
    """What is wrong with the value of a key, and how to mend it."""
    kind_of_error = detail["type"]
    if kind_of_error == "enum":
        return f'unknown kind "{given}"', _kind_mend(given)
    if kind_of_error == "missing":
        return f'"{key}" is missing', f"for example {_EXAMPLES.get(key, f'{key}: ...')}"
    if kind_of_error == "string_pattern_mismatch":
        return f'"{given}" cannot be used for "{key}"', _PATTERNS.get(key, _ID_MEND)
    if kind_of_error in ("dict_type", "mapping_type", "model_type", "model_attributes_type"):
        kind_of_error = "text" if key in _TEXTS else "keys"
    what, mend = _SAYINGS.get(kind_of_error, (f'"{{key}}" cannot be used ({detail["msg"]})', "see docs/playbooks.md"))
    words = {"key": key, "given": given, **detail.get("ctx", {})}
    return what.format_map(words), mend.format_map(words)


def kind_meant(given: str) -> str | None:
    """The kind that an author probably had in mind."""
    return _KINDS_MEANT.get(given.casefold()) or nearest(given, [kind.value for kind in Kind])


def nearest(word: str, words: Sequence[str]) -> str | None:
    """The one of `words` that looks most like `word`, if any does."""
    found = process.extractOne(word.casefold(), words, scorer=fuzz.ratio, score_cutoff=60)
    return str(found[0]) if found else None


def _kind_mend(given: str) -> str:
    meant = kind_meant(given)
    return f'did you mean "{meant}"?' if meant else f"it can be {', '.join(Kind)}"
