"""English: replies to a nudge, as people type them. Always the whole message."""

from conversations.lexicon.base import Pattern
from conversations.lexicon.en.phrases import pattern

NEED_REPLIES: tuple[Pattern, ...] = (
    pattern(
        "know",
        r"""
        (?:yes |yeah |yep |ya |yup )*(?:i|we) (?:already )?(?:know|knew)(?: (?:i|we) know)*(?: (?:that|this|it|about (?:it|that|this)|\
        already))*
        (?:i am|im|we are|were) (?:well )?aware(?: of (?:it|that|this))? || noted || got it || understood || fair enough
        (?:good|nice|thats good) to know || thanks for (?:letting me know|telling me|the heads up|the info|the note)
        i hear you || i see || will keep (?:it|that) in mind || (?:ill|i will|well|we will) keep (?:it|that) in mind
        ok(?:ay)? || k || alright || all right || right || i know i know
        """,
    ),
    pattern(
        "talk",
        r"""
        (?:yes |yeah |ok |sure )?lets (?:talk|discuss (?:it|this|that)|speak|do it|look at it|meet|have a talk|chat)(?: about (?:it|\
        this|that))?
        (?:yes |yeah )?(?:can|could|should) we (?:talk|speak|discuss it|meet)(?: about (?:it|this|that))?
        (?:please )?(?:call|phone|ring) me(?: about (?:it|this|that))? || give me a call(?: about (?:it|this|that))?
        (?:i|we)(?:d| would)? (?:want|like|need)(?: to)? (?:talk|speak|discuss it|a talk|a meeting)(?: about (?:it|this|that))?
        i want to talk(?: about (?:it|this|that))? || talk || talk to me || we should talk(?: about (?:it|this|that))?
        have (?:someone|somebody) call(?: me)?
        """,
    ),
    pattern(
        "not_now",
        r"""
        (?:please )?not (?:right )?now || not (?:yet|today|at the moment|this (?:week|month|quarter|year)) || later || maybe later
        some other time || another time || ask (?:me )?(?:again )?later || bad time || not a good time || no time(?: now)?
        (?:(?:i am|im|we are|were) )?(?:too |very |really )?busy(?: (?:now|right now|at the moment|this (?:week|month)))?
        (?:remind me|come back|try again)(?: to (?:it|this|that))?(?: later| another time| some other time)
        """,
    ),
    pattern(
        "more",
        r"""
        (?:please )?tell me more(?: about (?:it|this|that))? || more(?: info(?:rmation)?| details?)? || explain(?: (?:it|this|that|more))?
        (?:what|wat) do you mean || what does (?:that|this|it) mean || why(?: is (?:that|this))? || how so || go on || details
        (?:can|could) you explain(?: (?:it|this|that))?
        """,
    ),
    pattern(
        "never",
        r"""
        never || never again || never mention (?:it|this|that) again
        (?:please )?(?:dont|do not|never|no need to|stop) (?:mention|bring up|mentioning|bringing up|bring) (?:it|this|that)(?: up)?\
        (?: (?:again|any ?more|ever|ever again))*
        (?:i |we )?(?:dont|do not|never) (?:want|wanna|wish)(?: to)? (?:hear|know)(?: (?:about|of))?(?: (?:it|this|that))?\
        (?: (?:again|any ?more|ever))*
        not interested(?: in (?:it|this|that))? || drop it || forget (?:about )?(?:it|this|that) || leave it
        (?:no more|stop) (?:about|of) (?:it|this|that) || i said no
        """,
    ),
)
