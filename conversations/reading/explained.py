"""A reading in words for the author of a playbook: what was understood, and what the bot would do with it."""

from collections.abc import Iterator, Mapping

from conversations.reading.result import Command, CommandName, Context, Reading, Unclear, Understood, Unknown, Why
from conversations.value import Value, notation, shown_as
from conversations.wording import LABELS, SENTENCES, Sentence

_WHY: Mapping[Why, str] = {
    "nothing": "there is no answer of this kind in it",
    "ambiguous": "it can mean two things",
    "several_numbers": "there are more numbers in it than one answer has",
    "out_of_range": "there is no such value",
    "negated": "it says what it is not",
    "vague": "it names no value",
    "open_ended": "it names a beginning or an end, but no date",
    "not_exact_words": 'consent takes nothing but exact words, such as "I agree" or "no thanks"',
    "too_long": "it is too long for this kind",
    "secret": "it looks like a password or a secret number, and would be kept nowhere",
}
_HINTS: Mapping[str, Sentence] = {
    "text": "hint_text",
    "person": "hint_text",
    "choice": "hint_choice",
    "choices": "hint_choices",
    "yesno": "hint_yesno",
    "int": "hint_number",
    "range": "hint_number",
    "percent": "hint_percent",
    "money": "hint_money",
    "duration": "hint_duration",
    "date": "hint_date",
    "scale": "hint_scale",
    "consent": "hint_consent",
}
_COMMANDS: Mapping[CommandName, str] = {
    "why": "asks why we ask",
    "help": "asks for help",
    "back": "wants to go back",
    "skip": "leaves the question out",
    "later": "wants to go on later",
    "stop": "wants to hear nothing more",
    "human": "wants to talk to a person",
    "correct": "corrects an earlier answer",
    "dont_know": "does not know",
    "forget": "wants the data erased",
    "greeting": "says hello",
    "thanks": "says thanks",
    "is_bot": "asks whether this is a bot",
    "who_asks": "asks who writes, and whether it is to be trusted",
    "sells": "asks whether something is sold",
    "how_long": "asks how long it takes",
    "who_reads": "asks who reads the answers",
    "what_known": "asks what is known",
}


def explained(kind: str, heard: Command | Reading, context: Context) -> Iterator[tuple[str, str]]:
    """Names and values, line by line."""
    match heard:
        case Understood(value=value, exact=exact):
            words = _worded(kind, value, context)
            yield "understood", words
            yield "stored as", notation(value)
            yield (
                "the bot",
                "takes it silently" if exact else f'says it back: "{_said("noted_about", context, value=words)}"',
            )
        case Unknown(whom=whom):
            yield "understood", f"does not know; {whom} would" if whom else "does not know"
            yield "stored as", "?"
            yield (
                "the bot",
                _said("noted_unknown_whom", context, whom=whom) if whom else _said("noted_unknown", context),
            )
        case Unclear(why="secret"):
            yield "understood", _WHY["secret"]
            yield "the bot", _said("secret", context)
        case Unclear(why=why):
            yield "understood", f"nothing: {_WHY[why]}"
            yield "the bot", f"asks again: {_said('unclear', context)} {_hint(kind, context)}"
        case Command(name=name, rest=rest, reason=reason):
            yield "understood", f"a command: {name} ({_COMMANDS[name]}{f', {rest}' if rest else ''})"
            if reason:
                yield "reason", reason.replace("_", " ")
            yield "the bot", "follows it; no answer is stored"


def _worded(kind: str, value: Value, context: Context) -> str:
    labels = {choice.code: choice.label for choice in context.choices}
    codes = value if isinstance(value, tuple) else (value,)
    if labels and all(isinstance(code, str) and code in labels for code in codes):
        return ", ".join(labels[str(code)] for code in codes)
    return shown_as(kind, value, context.locale)


def _hint(kind: str, context: Context) -> str:
    low, high = context.scale
    labels = LABELS[context.language]
    return _said(_HINTS[kind], context, low=low, high=high, agree=labels["agree"], decline=labels["decline"])


def _said(name: Sentence, context: Context, **values: object) -> str:
    """The bot's sentence without Markdown escapes: this is for a terminal."""
    return SENTENCES[context.language][name].format(**values)
