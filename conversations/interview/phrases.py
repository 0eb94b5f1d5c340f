"""Small whole messages that are neither answers nor commands, by language: "go on", "ok", "hold on"; and what begins a
question.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from conversations.interview import still_phrases

_GO_ON: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        {
            "go on",
            "go ahead",
            "continue",
            "resume",
            "start",
            "/start",
            "carry on",
            "let's go on",
            "let's go",
            "ready",
            "i'm ready",
            "i am ready",
            "i'm back",
            "i am back",
        }
    )
}
_NODS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        """
        ok;okay;k;kk;great;perfect;fine;good;super;cool;nice;alright;all right;got it;understood;sure;sure thing;
        will do;great, thanks;ok, thanks;ok thanks;okay thanks;bye;goodbye;see you;see you then;talk to you then;👍;👌
        """.replace("\n", "")
        .replace("  ", "")
        .split(";")
    )
}
_NOD_BEGINS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"(?:ok|okay|thanks|thank you|thx|great|perfect|fine|super|cool|alright|bye|see you|talk)\b")
}
_SOON: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:hold|hang on|wait|sec|second|moment|minutes?|mins?|brb|(?:be )?(?:right )?back|in a bit|in a while|soon"
        r"|today|tonight|lunch|afternoon|evening|hours?)\b"
    )
}
_PUT_OFF: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"""
        (?:(?:ok|okay|hm+|well|sorry|maybe|perhaps|please|rather|better|how\ about|let's\ say|not\ now|until)[,.]?\ )*
        (?:
            (?:tomorrow|tomorow|tommorow|tmrw|tmr)(?:\ (?:early|morning|noon|afternoon|evening|night))?
            | (?:the\ )?day\ after\ tomorrow | (?:the\ )?week\ after\ next
            | (?:(?:early|late|sometime|some\ time)\ )?next\ (?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)
            | in\ (?:an?|one|two|three|four|a\ few|a\ couple\ of|\d{1,2})\ (?:minutes?|hours?|days?|weeks?)
        )
        (?:[,.]?\ (?:please|pls|maybe|perhaps|then|instead|ok|okay|is\ better|works\ better|would\ be\ better))*
        """,
        re.VERBOSE,
    )
}
_REASONS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"""
        (?:(?:well|sorry|just|honestly|hm+|oh|ok|okay|yes|um+|uh)[,.]?\ )*
        (?:
            because|'?cause|cuz|since|as\ i|too|not|none|no|nothing|never|do\ not|don'?t|can'?t|cannot|could|won'?t
            | would|rather|prefer|nobody|ask|who|what|why|confidential|private|personal|secret|sensitive|irrelevant
            | boring|stupid|silly|unclear|unsure|maybe|later|another|some\ other|busy|out\ of|on\ purpose|depends|hard
            | difficult|still|need|have\ to|has\ to|waiting|for\ (?:now|later|legal|security)
            | do\ what|whatever|you\ (?:decide|tell|choose|know)|up\ to\ you|next|go\ on|move\ on
            | my\ (?:boss|accountant|lawyer|partner|wife|husband)
            | i\ (?:don'?t|do\ not|can'?t|can\ ?not|am|won'?t|will|would|could|have|haven'?t|need|want|prefer|rather
                |just|never|think|feel|must|should)
            | i'?(?:d|m|ve|ll)
            | (?:it|this|that)(?:'?s|\ is|\ was|\ would\ be|\ needs|\ has|\ does)?
                \ (?:too|not|none|no|hard|difficult|something|nothing|for|up\ to|about|very|really|complicated|already
                |all|to\ be|a\ (?:bit|little|long|difficult|touchy|sore)|\S+\ business)
            | we\ (?:don'?t|do\ not|can'?t|cannot|are\ not|aren'?t|haven'?t|have\ (?:no|not|to)|never|would|need)
        )\b.*
        | .*\b(?:questions?|answer(?:s|ed|ing)?|skip(?:ping|ped)?|reasons?|private|confidential|relevant
            |talk\ about|tell\ you|allowed|forbid\w*|discuss\w*)\b.*
        """,
        re.VERBOSE,
    )
}
_ASKS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:(?:and|but|so|ok|okay|hm+|sorry|wait)[,.]? )*(?:what|whats|what's|why|how|when|where|who|whose|which"
        r"|can|could|do|does|did|is|are|am|will|would|should|shall|may|must|have|has)\b.*\?"
    )
}

_CORRECTS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:(?:no(?=[,.:;]| +(?:no|oh|oops|sorry|wait|actually|i mean|that should|make|\d))|oh|oops|sorry|wait"
        r"|actually|correction|i meant?|that should be|make (?:that|it))[,.:;]? +)+"
        r"(?P<rest>\S.*)"
        r"|(?P<before>\S.*?)[,.;]? +(?:sorry|oops|i mean|i meant|my bad|typo)",
        re.IGNORECASE | re.DOTALL,
    )
}


def phrase_languages() -> frozenset[str]:
    """The languages that have all of these."""
    return (
        frozenset(_GO_ON)
        & frozenset(_NODS)
        & still_phrases.LANGUAGES
        & frozenset(_SOON)
        & frozenset(_PUT_OFF)
        & frozenset(_REASONS)
        & frozenset(_CORRECTS)
        & frozenset(_ASKS)
    )


def goes_on(text: str, language: str) -> bool:
    """Takes a conversation up again."""
    return _whole(text) in _GO_ON[language]


def nods(text: str, language: str) -> bool:
    """Says "ok" to what we said, and nothing else."""
    return _whole(text) in _NODS[language]


def takes_leave(text: str, language: str) -> bool:
    """Begins like a nod ("thanks, talk to you then"): while we wait this is no answer, even where words are wanted."""
    return nods(text, language) or _NOD_BEGINS[language].match(_whole(text)) is not None


def soon(text: str, language: str) -> bool:
    """Names a time so near that we rather wait than come back by ourselves."""
    return _SOON[language].search(_whole(text)) is not None


def puts_off(text: str, language: str) -> bool:
    """Is nothing but a time soon to come, "tomorrow", "next week": where no date is wanted it says when to ask."""
    return _PUT_OFF[language].fullmatch(_whole(text)) is not None


def gives_reason(text: str, language: str) -> bool:
    """Begins like a reason why a question is left out, or speaks of the question."""
    return _REASONS[language].fullmatch(_whole(text)) is not None


def corrected(text: str, language: str) -> str:
    """What is said behind "actually" or before "sorry": perhaps another answer to what was answered last."""
    match = _CORRECTS[language].fullmatch(text.rstrip(".! "))
    return match["rest"] or match["before"] if match else ""


def asks(text: str, language: str) -> bool:
    """Is a question to us, by its first word and its question mark."""
    return text.endswith("?") and _ASKS[language].fullmatch(_whole(text) + "?") is not None


def _whole(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).rstrip(".!? ")
