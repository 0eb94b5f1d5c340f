"""The buttons under a mention and what is said to each reply, by language; `{name}` is filled with escaped values."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from conversations.need.need import NeedReply
from conversations.render import escaped

Sentence: TypeAlias = Literal["know", "talk", "talk_phone", "not_now", "not_now_open", "never", "behind_more"]
BehindMore: TypeAlias = Literal["behind_more"]
Label: TypeAlias = NeedReply | BehindMore

_SENTENCES: Mapping[str, Mapping[Sentence, str]] = {
    "en": {
        "know": "Good. I leave it alone for a while.",
        "talk": "I tell {consultant}; you will hear from a person, not from me.",
        "talk_phone": "I tell {consultant}; you will hear from a person, not from me. You can phone too: {phone}.",
        "not_now": "All right, I come back to it in {month}.",
        "not_now_open": "All right. I leave it at that.",
        "never": "All right. I won't bring it up again.",
        "behind_more": "There are two more answers.",
    }
}
_LABELS: Mapping[str, Mapping[Label, str]] = {
    "en": {
        NeedReply.KNOW: "I know, I know",
        NeedReply.TALK: "Let's talk",
        NeedReply.NOT_NOW: "Not now",
        NeedReply.MORE: "Tell me more",
        NeedReply.NEVER: "Never",
        "behind_more": "More ...",
    }
}


def sentence(name: Sentence, language: str, **values: object) -> str:
    """What is said, as Markdown with all values escaped; in English if the language has none."""
    return _SENTENCES[_known(language)][name].format_map({key: escaped(value) for key, value in values.items()})


def label(name: Label, language: str) -> str:
    """What stands on a button."""
    return _LABELS[_known(language)][name]


def _known(language: str) -> str:
    short = language.partition("-")[0]
    return short if short in _LABELS else "en"
