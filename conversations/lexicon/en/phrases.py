"""How the tables of English phrases are written, and the phrases that several of them share.

Every line of a table is an alternative, so is what stands between two `||`; a backslash continues a line. `<ask>` and
its like stand for one of the shared phrases.
"""

import re

from conversations.lexicon.base import Pattern


def joined(table: str) -> str:
    """One regular expression out of a table of alternatives."""
    lines = re.sub(r"\\\n *", "", table.strip()).split("\n")
    alternatives = [part.strip() for line in lines for part in line.split(" || ")]
    return re.sub(r"<([a-z]+)>", lambda match: _SHARED.get(match[1], match[0]), f"(?:{'|'.join(alternatives)})")


def pattern(name: str, table: str, reason: str | None = None) -> Pattern:
    """One way to say a command; `reason` is the one it gives for leaving a question out."""
    return name, joined(table), reason


_SHARED: dict[str, str] = {}
_SHARED["ask"] = (
    "(?:"
    + joined(
        r"""
        (?:can|could|may|should|shall|would|will|cld) (?:you|u|ya|i|we)
        i (?:want|need|wanna|would like|wish|have|gotta)(?: to)? || id like(?: to)? || lets || let us || let me
        we should || id rather || i would rather || id prefer to || i would prefer to || i prefer to || prefer to || just || i d like to || you can
        u can || im going to || ill || i will || gonna
        """
    )
    + " )*"
)
_SHARED["this"] = joined(
    r"""
    this || that || it || this one || that one || the question || this question || that question || one || this q
    these
    """
)
_SHARED["me"] = joined(
    r"""
    me || us
    """
)
_SHARED["later"] = joined(
    r"""
    later || another time || some other time || another day || some other day || tomorrow || tmrw || tmr || tomorow
    tonight || in a (?:bit|while|minute|min|sec|moment|few) || soon || after .{1,30} || next .{1,20} || on .{1,20}
    in .{1,20} || this (?:afternoon|evening|week|weekend) || at .{1,12} || first thing .{1,20} || monday || tuesday
    wednesday || thursday || friday || saturday || sunday || when .{1,40} || before .{1,20}
    """
)
_SHARED["person"] = joined(
    r"""
    (?:a |an |the |some )?(?:real |actual |live )?(?:human|person|human being|someone|somebody|consultant|\
    technician|agent|representative|operator|support|rep|manager|one of you|guy|one of your (?:guys|people))\
    (?: please| pls)?
    """
)

_SHARED["slip"] = (
    "(?:"
    + joined(
        r"""
    oops || ops || whoops || woops || ups || sorry || wait || no || oh || ah || hmm || ugh || argh || hang on || hold on
    my bad || my mistake || typo || no sorry || sorry no || nope
    """
    )
    + " )"
)
_SHARED["oops"] = (
    "(?:"
    + joined(
        r"""
        oops || ops || whoops || woops || ups || sorry || wait || my bad || my mistake || typo || no sorry || sorry no || argh
        """
    )
    + " )"
)
_SHARED["meant"] = joined(
    r"""
    (?:i )?(?:meant|mean|ment)(?: to (?:say|type|write))? || scratch that || correction || make (?:that|it)
    change (?:that|it) to || typo || actually no || no actually || let me correct that || i should have said || should be
    should have been || should say || (?:that|it) should (?:be|say|have been) || no wait || wait no || wait || strike that
    nope wait || change (?:my|the) (?:(?:last|previous) )?(?:answer|one) to || let me rephrase
    """
)
_SHARED["amount"] = (
    r"(?:about |around |roughly |more like |closer to |maybe |like |at least )*"
    r"(?:[$€£#~]? ?\d|(?:a |an )?(?:{numbers})\b)(?! of\b)"
    r"(?! ?(?:min|mins|minutes?|sec|secs|seconds?|moments?|hours?|h)\b(?! ago)).{0,40}"
)

_BEFORE = joined(
    r"""
    please || pls || plz || ok || okay || hey || hi || hello || sorry || um || umm || uh || well || hmm || oh || ah
    so || yo || look || listen || actually || honestly || thanks || thank you || no thanks || nah || sir || dear bot
    bot
    """
)
_AFTER = joined(
    r"""
    please || pls || plz || thanks || thank you || thx || ty || now || ok || okay || sorry || lol || tbh || sir || man
    mate || bot || for now || then || if possible || if thats ok || if you dont mind || im afraid || honestly
    really || right now || cheers || haha || today || again || you (?:idiot|moron|stupid \w+|dumb \w+|annoying \w+)
    idiot || stupid || ffs || damn it || dammit || for (?:gods|christs|fucks) sake
    """
)
POLITENESS = (f"(?:{_BEFORE} )*", f"(?: {_AFTER})*")
"""What may stand before and after any command."""
