"""English: numbers, and what goes with them in counts, lengths of time, shares and sums of money."""

from decimal import Decimal

from conversations.lexicon.base import Entry
from conversations.lexicon.en.entries import all_of, each

SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS: dict[str, Entry] = {
    **{word: ("n", Decimal(value)) for value, word in enumerate(SMALL, 1)},
    **{word: ("n", Decimal(value * 10)) for value, word in enumerate(_TENS, 2)},
    **{
        tens + unit: ("n", Decimal(ten * 10 + one))
        for ten, tens in enumerate(_TENS, 2)
        for one, unit in enumerate(SMALL[:9], 1)
    },
    **all_of("n", "bakers dozen|baker s dozen", Decimal(13)),
    **each(
        "n", [("eigth|eigt", Decimal(8)), ("twelf|twelv", Decimal(12)), ("fourty", Decimal(40)), ("ninty", Decimal(90))]
    ),
    **each(
        "n",
        [
            ("fiveteen|fiften", Decimal(15)),
            ("fivety", Decimal(50)),
            ("tweny|twenny", Decimal(20)),
            ("thre", Decimal(3)),
        ],
    ),
    **all_of(
        "0",
        "zero|none|nil|zilch|nada|no one|noone|nobody|nothing|not one|not any|none at all|we have none",
        Decimal(0),
    ),
    **all_of(
        "?",
        "several|many|lots|lots of|tons|tons of|loads|loads of|multiple|numerous|plenty|bunch|bunch of|too long|"
        "too much|too many|kill|kills|hurt|negative|bigger|smaller|greater|larger|higher|equal|equals|"
        "half of the|easily|something|odd|barely|hardly|scarcely|another|extra|additional|double|twice|triple|"
        "times|each|versus|vs|out of|fewer|less|more|other|low|mid|high|upper|lower|early|late|old|until|x",
    ),
    **all_of(
        "J",
        "wife|husband|partner|brother|sister|dad|mom|mum|father|mother|son|daughter|cousin|uncle|"
        "business partner|spouse|co founder|cofounder|assistant|secretary|boss",
    ),
    **all_of(
        "f",
        "let me count|let me see|let me think|lets see|bear with me|times a week|times a day|times a month|"
        "times a year|times per week|times per day|times per month|main one|the one|this one|that one|each one|"
        "another one|big one|old one|new one|other one|the main one|bigger one|one of them|one of which|one is",
    ),
    **all_of(
        "M",
        "im alone|i am alone|alone|on my own|solo|one man band|sole proprietor|one person shop|me|myself|just me|"
        "only me|just myself|me myself|me myself and i|by myself",
    ),
    **all_of(
        "n",
        "me and my wife|me and my husband|me and my partner|my wife and i|my wife and me|my husband and i|"
        "me and one other|me and my brother|me and my dad|both of us|my partner and i|me and my business partner",
        Decimal(2),
    ),
    **all_of("a", "a|an", Decimal(1)),
    **each("m", [("hundred|hundreds", Decimal(100)), ("k|thousand|thousands|grand|thou|tsd", Decimal(1000))]),
    **each("m", [("dozen|dozens|doz", Decimal(12)), ("million|millions|mil|mill|mio|mln", Decimal(10) ** 6)]),
    **each(
        "m",
        [
            ("billion|billions|bn", Decimal(10) ** 9),
            ("lakh|lac|lakhs", Decimal(10) ** 5),
            ("crore|crores", Decimal(10) ** 7),
        ],
    ),
    **each("v", [("couple of|couple|cpl|coupla|couple a", Decimal(2)), ("few|few of", Decimal(3))]),
    **each("h", [("half|half of", Decimal("0.5")), ("quarter|quarter of|quarters of", Decimal("0.25"))]),
    **all_of(
        "~",
        "about|around|roughly|approx|approximately|circa|ca|like|say|maybe|perhaps|probably|prob|guess|i guess|"
        "id guess|i think",
    ),
    **all_of(
        "~",
        "i believe|i reckon|estimated|est|ish|or so|or thereabouts|thereabouts|give or take|more or less|"
        "ballpark|in the ballpark of",
    ),
    **all_of(
        "~",
        "close to|nearly|almost|somewhere around|in the neighborhood of|in the neighbourhood of|not sure but|"
        "not sure|idk|id say",
    ),
    **all_of(
        "~",
        "dont know exactly|i dont know exactly but|probly|prolly|bout|abt|aprox|appr|thinking|hard to say|"
        "going on|getting on for|pushing",
    ),
    **all_of(
        "~",
        "kinda|kind of|sorta|sort of|and a bit|and some|and a little|and a bit more|coming up to|coming up for|"
        "that i know of|i know of|as far as i know|afaik|to my knowledge|off the top of my head|"
        "last time i checked|last time i counted|last i checked|last i counted|if i remember right|more like|"
        "something like|on average|avg|average|up or down|plus minus|plus or minus|if i had to guess|could be|"
        "might be|may be|coming up on|approaching|nearing|getting close to|shy of|just shy of|on the order of|"
        "pretty sure|rough guess",
    ),
    **all_of(
        ">",
        "morethan|more then|more that|over|more than|above|upwards of|greater than|north of|in excess of|"
        "well over|just over|a bit over|a little over|bit over|slightly over",
    ),
    **all_of(
        ">",
        "longer than|older than|a little more than|a bit more than|just more than|slightly more than|north of",
    ),
    **all_of(
        "<",
        "lessthan|less then|fewer then|under|less than|fewer than|below|just under|a bit under|a little under|"
        "lower than|shorter than|younger than|well under|not quite",
    ),
    **all_of("<", "a bit less than|a little less than|slightly less than|slightly under|south of"),
    **all_of(
        "g",
        "atleast|at leat|at lest|min|more than or equal to|greater or equal to|bigger or equal than|"
        "at least or equal to|> =|at least|minimum|minimum of|min of|a minimum of|not less than|no less than|"
        "no fewer than|not under",
    ),
    **all_of(
        "l",
        "upto|up too|atmost|less than or equal to|less or equal than|less or equal to|smaller or equal than|"
        "smaller or equal to|lower or equal than|< =|never more than|never over|never above|at most|up to|"
        "maximum of|a maximum of|max of|no more than|not more than|not over|maximum|max|tops|at the most|within|"
        "no longer than",
    ),
    **all_of(
        "G",
        "or greater|or higher|or bigger|or larger|or more|and up|or over|and more|or above|and counting|or older|"
        "or longer|upwards|and change",
    ),
    **all_of("L", "or lower|or smaller|or less|or fewer|or under|or below|and under|at max|or shorter"),
    **all_of("+", "plus"),
    **all_of("-", "to|til|till|until|thru|through"),
    **all_of("o", "or|possibly"),
    **all_of("&", "and|n|und"),
    **all_of(
        "b",
        "between|btw|btwn|from|anywhere from|somewhere between|anywhere between|anything from|anything between",
    ),
    **all_of("!", "not|no|never|dont|isnt|arent|wasnt|cant|wont|nor|neither|without|doesnt|didnt|havent|minus"),
    **all_of(
        "x",
        "was|were|used to be|previously|formerly|down from|up from|rather than|instead of|not counting|"
        "not including|excluding|except|excl|w o|as of|depending on|other than|apart from|but not|not incl|"
        "counting|including|incl|of which",
    ),
    **all_of(
        "s",
        "hopefully|expecting|expect|planning on|planning for|aiming for|growing to|soon|soon to be|going to be|"
        "will be|then|next year|next month|by next year",
    ),
    **all_of(
        "f",
        "we|have|has|had|got|there|theres|is|are|of us|us|its|it|the|our|my|i|ppl|ppls|pax|people|employees|"
        "staff|users|guys|in total|total|all told|of",
    ),
    **all_of(
        "f",
        "exactly|just|only|right now|currently|at the moment|today|now|around here|here|please|thanks|thx|"
        "actually|well|um|uh|oh|so|hmm|lol|some",
    ),
}
_DURATION_UNITS = [
    ("year|years|yr|yrs|y|yo|yrs old|years old|year old|year olds|years now|yeas|yers|yeras|yaers|yera", (1, "year")),
    ("month|months|mo|mos|mth|mths|mnth|mnths|mon|mons|moths|montsh|monhts|monts|mounths", (1, "month")),
    ("week|weeks|wk|wks|w|weeek|weks|weaks", (1, "week")),
    ("day|days|d|dys", (1, "day")),
    ("hour|hours|hr|hrs|h|hors|huors|houres", (1, "hour")),
    ("minute|minutes|min|mins|minuts|mintues|minits", (1, "minute")),
    ("second|seconds|sec|secs", (1, "second")),
    ("decade|decades", (10, "year")),
    ("quarter|quarters", (3, "month")),
    ("fortnight|fortnights", (2, "week")),
    ("weekend", (2, "day")),
    ("business day|business days|working day|working days|workday|workdays|full day|whole day|work day", (1, "day")),
    ("whole week|full week|solid week", (1, "week")),
]
DURATIONS: dict[str, Entry] = {
    **each("u", [(names, value) for names, value in _DURATION_UNITS]),
    **all_of("u", "full year|whole year|solid year|calendar year", (1, "year")),
    **all_of("u", "whole month|full month", (1, "month")),
    **all_of("u", "whole hour|full hour|solid hour", (1, "hour")),
    **all_of("U", "all day", (1, "day")),
    **all_of(
        "N",
        "brand new|brandnew|new|just bought|bought this week|just got it|just got them|just installed|"
        "brand spanking new|bought today|just new",
    ),
    **all_of(
        "Y",
        "since|from|bought in|bought it in|bought them in|we bought them in|in|purchased in|back in|got it in|"
        "got them in|installed in|dates from|since early|since late|since about|since around|around|from about|"
        "early|late|mid",
    ),
    **all_of("T", "last year", "year"),
    **all_of("T", "last month", "month"),
    **all_of("T", "last week", "week"),
    **all_of("T", "yesterday", "day"),
    **all_of(
        "f",
        "old|ago|now|every|each|long|about to be|for|took|takes|take|bought|been|age|aged|we bought|in use|"
        "roughly speaking|in age|into it|usually",
    ),
    **all_of("?", "turns|turning|m"),
    **all_of("h", "half|half of|half a", Decimal("0.5")),
    **all_of("H", "quarter of", Decimal("0.25")),
    **all_of("H", "quarters of|three quarters of", Decimal("0.75")),
}
PERCENTS: dict[str, Entry] = {
    **all_of("%", "percent|pct|per cent|prozent|percents|procent|perc|pc"),
    **all_of(
        "q",
        "all|all of it|all of them|everything|everyone|everybody|the whole thing|completely|fully|entirely|100|"
        "every one",
        Decimal(100),
    ),
    **all_of("q", "half|half of it|half of them|50 50|fifty fifty|one half", Decimal(50)),
    **all_of("q", "quarter|one quarter|a quarter", Decimal(25)),
    **all_of("q", "three quarters|3 quarters", Decimal(75)),
    **all_of("Q", "third|one third", Decimal(33)),
    **all_of("Q", "two thirds|2 thirds", Decimal(67)),
    **all_of("q", "one fifth|fifth", Decimal(20)),
    **all_of("q", "one tenth|tenth", Decimal(10)),
    **all_of("q", "nine out of ten|9 out of 10|9 in 10", Decimal(90)),
    **all_of("f", "of it|of them|of our|of the|files|data|revenue|work"),
}
_CURRENCIES = [
    ("$|dollar|dollars|buck|bucks|dolars|dollers|dollar s", "$"),
    ("us $|us$|usd|us dollars|us dollar|american dollars", "USD"),
    ("ca $|c $|can $|cad|canadian|canadian dollars|cdn", "CAD"),
    ("a $|au $|aud|australian dollars|aussie dollars", "AUD"),
    ("nz $|nzd", "NZD"),
    ("s $|sgd", "SGD"),
    ("hk $|hkd", "HKD"),
    ("€|eur|euro|euros|eu", "EUR"),
    ("£|gbp|pound|pounds|quid|pounds sterling|sterling", "GBP"),
    ("chf|francs|swiss francs|fr|sfr", "CHF"),
    ("¥|yen|jpy", "JPY"),
    ("₹|inr|rs|rupees|rupee", "INR"),
    ("sek", "SEK"),
    ("nok", "NOK"),
    ("dkk", "DKK"),
    ("pln|zl|zloty", "PLN"),
    ("zar|rand", "ZAR"),
    ("mxn|mexican pesos", "MXN"),
    ("brl|reais", "BRL"),
    ("ils|₪|shekels", "ILS"),
    ("aed|dirhams", "AED"),
]
_PERIODS = [
    ("month|mo|mth|mnth|mon|monthly|a month|each month|every month|months|pm|a mo|m|p / m", "month"),
    (
        "year|yr|yearly|annually|annual|a year|each year|every year|pa|per annum|a yr|an year|years|y|yrly|annum|p / a|p a",
        "year",
    ),
    ("week|wk|weekly|a week|each week|every week", "week"),
    ("day|daily|a day|each day|every day", "day"),
    ("hour|hr|hourly|an hour|h", "hour"),
]
MONEYS: dict[str, Entry] = {
    **each("c", _CURRENCIES),
    **all_of("C", "cents|cent|c|pence|pennies|¢|ct|cts"),
    **each("p", _PERIODS),
    **each("m", [("m|mm", Decimal(10) ** 6)]),
    **all_of(
        "0",
        "not a cent|not one cent|not a single cent|not a dollar|not a single dollar|free|nothing at all|"
        "no budget|not a dime|not a penny|no cost|for free|none|nothing|zero|zip|we have no budget",
        Decimal(0),
    ),
    **all_of("P", "per|every"),
    **all_of(
        "i",
        "user|head|seat|person|employee|device|pc|computer|machine|workstation|mailbox|license|licence|site|"
        "location|pop|unit|server",
    ),
    **all_of(
        "f",
        "range|somewhere in the|in the|area|region|yet|so far|one time|onetime|once|one off|one shot|budget|cost|"
        "costs|spend|pay|we pay|we spend|paid|a budget of|for everything|all in|in total|usd us|tax|plus tax|"
        "before tax|net|gross|incl tax",
    ),
    **all_of(
        "f",
        "for|on|in|with|but|if|this|that|would|could|can|be|do|max budget|so far|each time|ok|yes|should|at|as|"
        "by|when|because|since|which|all|depending|including|though|lol|haha|altogether|overall|combined|"
        "last time|last year|this year|these days|for now|for it|on it|on that|on average|by far|which is|"
        "that is|ago",
    ),
    **all_of(
        "x",
        "+ tax|+ vat|+ gst|plus tax|plus vat|plus gst|ex vat|ex tax|excl vat|excl tax|incl vat|incl tax|"
        "including tax|before tax|after tax|with tax|vat included|tax included|net of tax",
    ),
    **all_of(
        "!",
        "figures|figure|digits|digit|quarterly|biweekly|bi weekly|fortnightly|bimonthly|semiannually|twice|every other",
    ),
}
