"""English, as owners of small firms type it on a phone."""

from conversations.lexicon.base import Lexicon
from conversations.lexicon.en.amounts import DURATIONS, MONEYS, NUMBERS, PERCENTS, SMALL
from conversations.lexicon.en.answers import YESNO
from conversations.lexicon.en.asides import ASIDES
from conversations.lexicon.en.dates import DATES, NTH
from conversations.lexicon.en.moving import MOVING
from conversations.lexicon.en.phrases import POLITENESS, joined
from conversations.lexicon.en.stopping import STOPPING
from conversations.lexicon.en.unknown import SECRETS, UNKNOWN

_PLACES = (
    r"(?:in|at|on) (?:the )?[a-z]+ || downstairs || upstairs || inside || outside || office || field || warehouse || shop"
    r" || home || from home || wfh || remote || remotely || in ?house"
)
_PEOPLE = r"""
    full ?time || part ?time || full ?timers? || part ?timers? || ft || pt || salaried || hourly || permanent
    freelance || freelancers? || contractors? || subcontractors? || interns? || temps? || temporary || seasonal
    apprentices? || trainees? || volunteers? || partners? || owners? || employees || staff || admins? || drivers? || techs?
    managers? || sales || men || women
    """
_DEVICES = "desktops? || laptops? || macs? || pcs? || tablets? || workstations? || notebooks? || ipads?"
_LAST = ("last", "the last", "last one", "the last one", "last option", "final", "bottom one")
_LAST_BUT_ONE = (
    *("last but one", "second to last", "second last", "last one but one", "next to last", "one before last"),
    *("penultimate", "2nd to last", "2nd last"),
)
_ORDINALS = {
    **{word: number for number, word in enumerate(NTH, 1)},
    **{word: number for number, word in enumerate(SMALL[:12], 1)},
    **{f"{number}th": number for number in range(4, 13)},
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "top": 1,
    "top one": 1,
    **dict.fromkeys(_LAST, -1),
    **dict.fromkeys((words for name in _LAST_BUT_ONE for words in (name, f"the {name}", f"{name} one")), -2),
}

ENGLISH = Lexicon(
    language="en",
    numbers=NUMBERS,
    percents=PERCENTS,
    durations=DURATIONS,
    moneys=MONEYS,
    dates=DATES,
    yesno=YESNO,
    clock=(r"\b(?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm|oclock)\b|\b(?:at )?\d{1,2}:\d\d\b|\bat \d{1,2}\b(?![./-])"),
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    articles=frozenset({"the"}),
    pair=r"(?:both )?(?:1 and 2|a and b|one and two|1 2)",
    no_such=(
        r"(?:we |there |i |have |got |are |is |theres |sorry )*(?:no|zero|0) "
        r"(?!thanks|yes|less|worries|guess|boss|idea|clue|comment|fixed)(?:[a-z]+ )?"
        r"(?:[a-z]{3,}s|staff|server|budget|backup)"
    ),
    ordinals=_ORDINALS,
    parts=tuple(joined(f"{words.strip()} || {_PLACES}") for words in (_PEOPLE, _DEVICES)),
    vague=frozenset(
        "lot lots many much several numerous tons loads plenty hundreds thousands dozens millions varies depends handful"
        " enough bunch forever ages long old few fortune figures expensive cheap some most eons awhile".split()
    ),
    unknown=UNKNOWN,
    agree=frozenset(
        {
            *("yes", "i agree", "agree", "agreed", "yes i agree", "yes, i agree", "i do agree", "yes agreed"),
            *("yes, agreed", "i consent", "i accept", "accept"),
        }
    ),
    decline=frozenset(
        {
            *("no", "nope", "no thanks", "no, thanks", "no thank you", "no, thank you", "i decline", "decline"),
            *("declined", "i refuse"),
        }
    ),
    negations=frozenset(
        "not no never neither nor dont isnt arent without except cant wont doesnt nothing none nobody havent hasnt instead"
        " rather nowhere wasnt didnt aint but".split()
    ),
    but=frozenset({"but"}),
    choice_words=frozenset(
        "a an the in on at of to it its is are we i our my us option opt choice answer number nr one ones please pls thanks"
        " everything all everythings stuff files data id say go with for from there here thats that this would be was think"
        " guess some just have has had im live lives located and most mainly mostly primarily ill take pick choose"
        " keep kept moved move last year old new still room back own store stored them they use using definitely sure yes"
        " yeah yep so um well lol really probably"
        " maybe you your yours me do does did be been can could he she his her".split()
    ),
    choice_doubts=frozenset(
        "moving from planning plan plans planned soon used was formerly previously until if unless what whats"
        " which how why where who when manager guy admin lady girl supplies hours versus vs than want wants wish".split()
    ),
    choice_part=frozenset({"some", "part", "partly", "partially", "half"}),
    choice_both=frozenset({"both", "mix", "mixed", "hybrid"}),
    choice_hedges=frozenset({"mostly", "guess", "think", "probably", "maybe", "mainly", "primarily"}),
    separators=r"\b(?:and|plus|also|then)\b",
    either=frozenset({"or", "either"}),
    nobody=joined(
        r"""
        (?:(?:there is|theres|it is|its) )?(?:nobody|no ?one|none)(?: (?:really|in particular|else|here|special|at all|i know of
        |i can think of|comes to mind|specific|does|knows|is|of us))* || not a soul
        """
    ),
    person_prefix=joined(
        r"""
        (?:that|this|it|he|she|they)(?:'?s| is| would be|'d be|'ll be| will be) || that'?d be || its?
        ask || talk to || speak to || contact || call || check with || try || my colleague || probably || i think
        name is || (?:his|her|my) name is
        """
    ),
    corrections=joined(
        r"""
        no wait || wait no || no sorry || sorry || oops || i mean || i meant || make that || scratch that || correction
        or rather || no actually || actually no || actually || strike that || nope || edit || er || erm
        """
    ),
    commands=(*STOPPING, *ASIDES, *MOVING),
    politeness=POLITENESS,
    secrets=SECRETS,
    after=r"(?:.*\b)?(?:after|once|when) (?:the )?(?=\w)(?!lunch|work|dinner|hours)",
    hedges=frozenset("maybe perhaps please probably hopefully pls sometime possibly".split()),
    soon=joined(
        r"""
        (?:in|give me|need|for|wait|another|back in) (?:about |like |another )?(?P<length>(?:\d+|a|an|half an?|one|two|\
        three|five|ten|fifteen|twenty|thirty|a couple of|a few)\b.{0,20})
        """
    ),
    parts_of_day={
        "morning": 9,
        "noon": 12,
        "lunch": 13,
        "afternoon": 14,
        "later today": 15,
        "evening": 18,
        "tonight": 18,
        "after work": 18,
        "after hours": 18,
        "after dinner": 20,
    },
)
