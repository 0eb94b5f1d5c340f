"""English: dates and periods."""

from decimal import Decimal

from conversations.lexicon.base import Entry
from conversations.lexicon.en.amounts import NUMBERS
from conversations.lexicon.en.entries import all_of, each

_MONTHS = [
    "january|jan|janurary|januray",
    "february|feb|febuary|feburary|febr",
    "march|mar|mrch",
    "april|apr|arpil",
    "may",
    "june|jun",
    "july|jul",
    "august|aug|agust",
    "september|sept|sep|septemer|setember",
    "october|oct|ocotber",
    "november|nov|novemeber",
    "december|dec|decemeber|decmber",
]
_WEEKDAYS = [
    "monday|mon|mondays",
    "tuesday|tue|tues|tuseday",
    "wednesday|wed|weds|wensday|wednsday",
    "thursday|thu|thur|thurs|thrusday",
    "friday|fri|firday",
    "saturday|sat",
    "sunday|sun",
]
_DAY_UNITS = [
    ("day|days", "day"),
    ("week|weeks|wk|wks", "week"),
    ("month|months|mo|mos|mth|mths", "month"),
    ("year|years|yr|yrs", "year"),
    ("quarter|quarters|qtr|qtrs", "quarter"),
    ("weekend", "weekend"),
    ("decade|decades", "decade"),
    ("fortnight|fortnights", "fortnight"),
    ("hour|hours|hr|hrs|minute|minutes|min|mins", "hour"),
]
NTH = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_HOLIDAYS = [
    ("christmas|xmas|x mas|christmas day|xmas day|crimbo", "christmas"),
    ("christmas eve|xmas eve", "christmas_eve"),
    ("new year|new years|new years day|newyear", "new_year"),
    ("new years eve|nye|silvester", "new_years_eve"),
    ("easter|easter sunday", "easter"),
    ("good friday", "good_friday"),
    ("easter monday", "easter_monday"),
    ("thanksgiving|turkey day", "thanksgiving"),
    ("black friday", "black_friday"),
    ("halloween", "halloween"),
    ("valentines|valentines day|valentine", "valentines"),
    ("labor day|labour day", "labor_day"),
    ("memorial day", "memorial_day"),
    ("independence day|4th of july|fourth of july|july 4th|july fourth", "independence_day"),
    ("st patricks day|st pattys day|paddys day", "st_patricks"),
    ("boxing day", "boxing_day"),
]
DATES: dict[str, Entry] = {
    **{word: entry for word, entry in NUMBERS.items() if entry[0] in "nav"},
    **each("M", [(names, number) for number, names in enumerate(_MONTHS, 1)]),
    **each("D", [(names, number) for number, names in enumerate(_WEEKDAYS)]),
    **each("u", _DAY_UNITS),
    **each("O", [(word, number) for number, word in enumerate(NTH, 1)]),
    **each(
        "S", [("spring|springtime", 3), ("summer|summertime|sumer", 6), ("fall|autumn", 9), ("winter|wintertime", 12)]
    ),
    **each("Q", [(f"q {number}|{number} q|qtr {number}|quarter {number}", number) for number in range(1, 5)]),
    **each("H", [("h 1", 1), ("h 2", 2)]),
    **each("F", _HOLIDAYS),
    **each(
        "R",
        [
            (
                "today|now|right now|eod|end of day|end of today|tonight|this morning|this afternoon|this evening|currently",
                0,
            )
        ],
    ),
    **each(
        "R",
        [
            ("tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|tomorrow morning|2moro|2morrow|tmw|tom", 1),
            ("yesterday|yday|yest", -1),
        ],
    ),
    **each("R", [("day after tomorrow|overmorrow", 2), ("day before yesterday", -2)]),
    **all_of("E", "end of|the end of|end|eo|last day of|ends of|very end of"),
    **each(
        "X",
        [
            ("eoy|year end|years end|yearend|end year|eo year", "year"),
            ("eom|month end", "month"),
            ("eow", "week"),
            ("eoq|quarter end", "quarter"),
        ],
    ),
    **all_of(
        "B",
        "early|beginning of|start of|the start of|the beginning of|begin of|sometime in early|first part of|"
        "early in|starting|beginning|the beginning",
        "begin",
    ),
    **all_of(
        "B",
        "late|mid|middle of|the middle of|later in|latter part of|end part of|late in|mid of|midway through",
        "within",
    ),
    **all_of("h", "half|half of", Decimal("0.5")),
    **all_of("N", "next|upcoming|coming|following|nxt"),
    **all_of("t", "this|current|the current|this coming|this current"),
    **all_of("l", "last|previous|past|prior|lst"),
    **all_of("i", "in|within"),
    **all_of("A", "ago|back|before now|earlier"),
    **all_of("W", "from now|from today|hence|time|from now on|later|from here"),
    **all_of("k", "week of|the week of|wk of|week commencing|week starting|week beginning|w c|wc"),
    **all_of(
        "~",
        "about|around|roughly|approx|approximately|circa|ca|like|say|maybe|perhaps|probably|prob|i guess|guess|"
        "i think|or so|ish|or thereabouts",
    ),
    **all_of(
        "~",
        "i believe|somewhere around|sometime around|possibly|hopefully|ideally|likely|most likely|give or take|"
        "i reckon|id say|not sure but|not sure|idk|bout|abt|pretty sure|hoping for|i hope|thinking|aiming for|"
        "more or less|close to|towards|toward|nearly|almost|prolly|probly",
    ),
    **all_of("-", "to|till|til|thru|through|until"),
    **all_of("o", "or"),
    **all_of("&", "and"),
    **all_of(
        "b",
        "between|btw|from|sometime between|somewhere between|anywhere between|anytime between|any time between",
    ),
    **all_of(
        "f",
        "by|on|of|the|at|it|its|sometime|some time|we|want|need|done|be|is|was|were|should|would|will|to be|for|"
        "bought|since|back in|i|please|at the latest|latest|no later than|not later than|during|over|it was|"
        "thats|that is|due|expires|ends|starts|renewal|in the|due in|due on|due by|renews in|we bought it in|"
        "we bought it|we got it|installed|purchased|our|st|nd|rd|th|anytime|any time|as|well|um|uh|oh|so|hmm|"
        "thanks|exactly|happened|started|moved|ok|yeah|set|last it was|by the|latest by|due date",
        None,
    ),
    **each(
        "E",
        [
            (
                "before the end of|before end of|by the end of|by end of|until the end of|no later than the end of|at the end of",
                None,
            )
        ],
    ),
    **all_of("!", "not|no|never|dont|wont|isnt|unless|except|but not|without|cant|wouldnt|doesnt|shouldnt"),
    **all_of(
        "?",
        "in over|over a|over one|more than|less than|under|at least|at most|longer than|in the new year|"
        "the new year|after|before|once|when|if|until after|not before|after the|prior to|earlier than|"
        "later than|past the|depends|depending|unless|whenever|fiscal|fy|financial|school|tax|holidays|"
        "the holidays|semester|fiscal year|not until|no earlier than|starting from|from then|onwards|onward|"
        "orthodox|any day|every|each|several|some|many|as soon as",
    ),
    **all_of("v", "couple of|couple|cpl|coupla", Decimal(2)),
    **all_of("v", "few", Decimal(3)),
}
