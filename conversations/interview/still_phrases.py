"""What is said of an old answer that was shown, by language: that it stays, that it has changed, that it never was."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SAME: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"""
        (?:(?:it|that|this|everything|all)(?:'s|\ is)?\ |we(?:'re|\ are)\ )?
        (?:(?:still|exactly|just|about|pretty\ much)\ )*(?:the\ )?same
        (?:\ as\ (?:before|last\ time|then|last\ year|ever|always|it\ was))?(?:\ here|\ thing)?
        | (?:(?:it|that|this)(?:'s|\ is)?\ )?still
        (?:\ is|\ so|\ the\ case|\ true|\ correct|\ right|\ valid|\ holds|\ stands|\ applies|\ like\ that)*
        | (?:(?:it|that)(?:'s|\ is)\ )?(?:unchanged|not\ changed) | no\ changes? | as\ (?:before|ever|always|it\ was)
        | nothing(?:\ has|'s)?\ (?:changed|new) | (?:(?:it|that|this)\ )?ha(?:s\ not|sn't|snt)\ changed
        """,
        re.VERBOSE | re.IGNORECASE,
    )
}
_STAYED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:(?:yes|yep|yeah|no|nope|nah|well)[, ]+)?(?:(?:it|that)(?:'s| is) )?still(?: at)? (?P<rest>\S.*?)(?: now)?",
        re.DOTALL | re.IGNORECASE,
    )
}
_CHANGED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"""
        (?:(?:it|that|this|things|everything|all)(?:'s|\ is|\ has|\ have)?\ )?
        (?:(?:all|has|have)\ )?(?:changed|different)
        (?:\ now|\ since|\ a\ bit|\ completely|\ meanwhile)*
        | (?:(?:it|that)(?:'s|\ is)\ )?(?:not\ any\ ?more|no\ longer|no\ more|not)
        (?:\ the\ case|\ so|\ true|\ right|\ correct|\ the\ same|\ valid)*(?:\ now|\ any\ ?more|\ any\ longer)?
        """,
        re.VERBOSE | re.IGNORECASE,
    )
}
_DENIED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"""
        (?:(?:no|nope|nah)[,\ ]+)?
        (?:
            (?:(?:it's|it\ is|we\ have|it\ was|has|there\ is)\ )?
            (?:still\ )?(?:not|nothing|none)\ (?:yet|so\ far|as\ yet)
            | still\ (?:not(?:\ yet)?|nothing|none)
            | never(?:\ did|\ have|\ has|\ was|\ happened|\ yet)? | nobody | no\ one
        )
        """,
        re.VERBOSE | re.IGNORECASE,
    )
}
_LED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"""
        (?:(?:well|oh|hm+|er+m?)[,.\ ]+)?
        (?:(?P<yes>yes|yep|yeah|yup|yea|ya|sure|right|correct|ok|okay)|(?P<no>no|nope|nah|nay|noo+))
        (?:
            [,.;:!–—-]+\ * | $
            | \ +(?=(?:it|its|it's|that|that's|thats|we|we're|they|there|i|i'm|now|still|same|the\ same|all|nothing
            |not|unchanged|changed|different|about|and|but|is|sir|sadly|in|last|since|next)\b)
        )
        (?P<rest>.*?)(?:\ now)?
        """,
        re.VERBOSE | re.DOTALL | re.IGNORECASE,
    )
}
LANGUAGES = frozenset(_SAME) & frozenset(_STAYED) & frozenset(_CHANGED) & frozenset(_DENIED) & frozenset(_LED)
"""The languages that have all of these."""


def same(text: str, language: str) -> bool:
    """Says that something is as it was."""
    return _SAME[language].fullmatch(_whole(text)) is not None


def stayed(text: str, language: str) -> str:
    """What is still so, in "still 9"; "" if nothing is named."""
    match = _STAYED[language].fullmatch(_whole(text))
    return match["rest"] if match and not same(text, language) else ""


def changed(text: str, language: str) -> bool:
    """Says that something is no longer as it was, and no more."""
    return _CHANGED[language].fullmatch(_whole(text)) is not None


def denied(text: str, language: str) -> bool:
    """A no that cannot speak of an older no: "not yet", "never"."""
    return _DENIED[language].fullmatch(_whole(text)) is not None


def led(text: str, language: str) -> tuple[str, str]:
    """The "yes" or "no" that a message begins with, and what comes behind it; "" and "" if it begins otherwise."""
    match = _LED[language].fullmatch(_whole(text))
    if match is None:
        return "", ""
    sign = "yes" if match["yes"] else "no"
    again = led(match["rest"], language)
    return again if again[0] == sign else (sign, match["rest"])


def _whole(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).rstrip(".!? ")
