"""English: numbers, amounts, time, yes and no, as owners of small firms type them on a phone."""

from collections.abc import Iterable
from decimal import Decimal

from conversations.lexicon.base import Entry, Lexicon
from conversations.lexicon.en_commands import COMMANDS, POLITENESS, SECRETS, UNKNOWN


def _all(tag: str, phrases: str, value: object = None) -> dict[str, Entry]:
    return {phrase.strip(): (tag, value) for phrase in phrases.split("|")}


def _values(tag: str, pairs: Iterable[tuple[str, object]]) -> dict[str, Entry]:
    return {phrase: (tag, value) for names, value in pairs for phrase in names.split("|")}


_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS: dict[str, Entry] = {
    **{word: ("n", Decimal(value)) for value, word in enumerate(_SMALL, 1)},
    **{word: ("n", Decimal(value * 10)) for value, word in enumerate(_TENS, 2)},
    **_values("n", [("eigth|eigt", Decimal(8)), ("twelf|twelv", Decimal(12)), ("fourty", Decimal(40)), ("ninty", Decimal(90))]),
    **_values("n", [("fiveteen|fiften", Decimal(15)), ("fivety", Decimal(50)), ("tweny|twenny", Decimal(20)), ("thre", Decimal(3))]),
    **_all("0", "zero|none|nil|zilch|nada|no one|noone|nobody|nothing|not one|not any|none at all|we have none", Decimal(0)),
    **_all("?", "easily|something|odd|barely|hardly|scarcely|another|extra|additional|double|twice|triple|times|each|versus|vs|out of|fewer|less|more|other|low|mid|high|upper|lower|early|late|old|until|x"),
    **_all("J", "wife|husband|partner|brother|sister|dad|mom|mum|father|mother|son|daughter|cousin|uncle|business partner|spouse|co founder|cofounder|assistant|secretary|boss"),
    **_all("f", "main one|the one|this one|that one|each one|another one|big one|old one|new one|other one|the main one|bigger one|one of them|one of which|one is"),
    **_all("M", "me|myself|just me|only me|just myself|me myself|me myself and i|by myself"),
    **_all("n", "me and my wife|me and my husband|me and my partner|my wife and i|my wife and me|my husband and i|me and one other|me and my brother|me and my dad|both of us|my partner and i|me and my business partner", Decimal(2)),
    **_all("a", "a|an", Decimal(1)),
    **_values("m", [("hundred|hundreds", Decimal(100)), ("k|thousand|thousands|grand|thou|tsd", Decimal(1000))]),
    **_values("m", [("dozen|dozens|doz", Decimal(12)), ("million|millions|mil|mill|mio|mln", Decimal(10) ** 6)]),
    **_values("m", [("billion|billions|bn", Decimal(10) ** 9), ("lakh|lac|lakhs", Decimal(10) ** 5), ("crore|crores", Decimal(10) ** 7)]),
    **_values("v", [("couple of|couple|cpl|coupla|couple a", Decimal(2)), ("few|few of", Decimal(3))]),
    **_values("h", [("half|half of", Decimal("0.5")), ("quarter|quarter of|quarters of", Decimal("0.25"))]),
    **_all("~", "about|around|roughly|approx|approximately|circa|ca|like|say|maybe|perhaps|probably|prob|guess|i guess|id guess|i think"),
    **_all("~", "i believe|i reckon|estimated|est|ish|or so|or thereabouts|thereabouts|give or take|more or less|ballpark|in the ballpark of"),
    **_all("~", "close to|nearly|almost|somewhere around|in the neighborhood of|in the neighbourhood of|not sure but|not sure|idk|id say"),
    **_all("~", "dont know exactly|i dont know exactly but|probly|prolly|bout|abt|aprox|appr|thinking|hard to say|going on|getting on for|pushing"),
    **_all("~", "something like|on average|avg|average|up or down|plus minus|plus or minus|if i had to guess|could be|might be|may be|coming up on|approaching|nearing|getting close to|shy of|just shy of|on the order of|pretty sure|rough guess"),
    **_all(">", "over|more than|above|upwards of|greater than|north of|in excess of|well over|just over|a bit over|a little over|bit over|slightly over"),
    **_all(">", "longer than|older than|a little more than|a bit more than|just more than|slightly more than|north of"),
    **_all("<", "under|less than|fewer than|below|just under|a bit under|a little under|lower than|shorter than|younger than|well under|not quite"),
    **_all("<", "a bit less than|a little less than|slightly less than|slightly under|south of"),
    **_all("g", "at least|minimum|minimum of|min of|a minimum of|not less than|no less than|no fewer than|not under"),
    **_all("l", "never more than|never over|never above|at most|up to|maximum of|a maximum of|max of|no more than|not more than|not over|maximum|max|tops|at the most|within|no longer than"),
    **_all("G", "or more|and up|or over|and more|or above|and counting|or older|or longer|upwards|and change"),
    **_all("L", "or less|or fewer|or under|or below|and under|at max|or shorter"),
    **_all("+", "plus"),
    **_all("-", "to|til|till|until|thru|through"),
    **_all("o", "or|possibly"),
    **_all("&", "and|n|und"),
    **_all("b", "between|btw|btwn|from|anywhere from|somewhere between|anywhere between|anything from|anything between"),
    **_all("!", "not|no|never|dont|isnt|arent|wasnt|cant|wont|nor|neither|without|doesnt|didnt|havent|minus"),
    **_all("x", "was|were|used to be|previously|formerly|down from|up from|rather than|instead of|not counting|not including|excluding|except|excl|w o|as of|depending on|other than|apart from|but not|not incl|counting|including|incl|of which"),
    **_all("s", "soon|soon to be|going to be|will be|then|next year|next month|by next year|growing to"),
    **_all("f", "we|have|has|had|got|there|theres|is|are|of us|us|its|it|the|our|my|i|people|employees|staff|users|guys|in total|total|all told|of"),
    **_all("f", "exactly|just|only|right now|currently|at the moment|today|now|around here|here|please|thanks|thx|actually|well|um|uh|oh|so|hmm|lol|some"),
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
    **_values("u", [(names, value) for names, value in _DURATION_UNITS]),
    **_all("u", "full year|whole year|solid year|calendar year", (1, "year")),
    **_all("u", "whole month|full month", (1, "month")),
    **_all("u", "whole hour|full hour|solid hour", (1, "hour")),
    **_all("U", "all day", (1, "day")),
    **_all("N", "brand new|brandnew|new|just bought|bought this week|just got it|just got them|just installed|brand spanking new|bought today|just new"),
    **_all("Y", "since|from|bought in|bought it in|bought them in|we bought them in|in|purchased in|back in|got it in|got them in|installed in|dates from|since early|since late|since about|since around|around|from about|early|late|mid"),
    **_all("T", "last year", "year"),
    **_all("T", "last month", "month"),
    **_all("T", "last week", "week"),
    **_all("T", "yesterday", "day"),
    **_all("f", "old|ago|now|since|every|each|long|about to be|for|took|takes|take|bought|been|age|aged|we bought|in use|roughly speaking|in age|into it|usually"),
    **_all("?", "turns|turning|m"),
    **_all("h", "half|half of|half a", Decimal("0.5")),
    **_all("H", "quarter of", Decimal("0.25")),
    **_all("H", "quarters of|three quarters of", Decimal("0.75")),
}
PERCENTS: dict[str, Entry] = {
    **_all("%", "percent|pct|per cent|prozent|percents|procent|perc|pc"),
    **_all("q", "all|all of it|all of them|everything|everyone|everybody|the whole thing|completely|fully|entirely|100|every one", Decimal(100)),
    **_all("q", "half|half of it|half of them|50 50|fifty fifty|one half", Decimal(50)),
    **_all("q", "quarter|one quarter|a quarter", Decimal(25)),
    **_all("q", "three quarters|3 quarters", Decimal(75)),
    **_all("Q", "third|one third", Decimal(33)),
    **_all("Q", "two thirds|2 thirds", Decimal(67)),
    **_all("q", "one fifth|fifth", Decimal(20)),
    **_all("q", "one tenth|tenth", Decimal(10)),
    **_all("q", "nine out of ten|9 out of 10|9 in 10", Decimal(90)),
    **_all("f", "of it|of them|of our|of the|files|data|revenue|work"),
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
    ("mxn|pesos", "MXN"),
    ("brl|reais", "BRL"),
    ("ils|₪|shekels", "ILS"),
    ("aed|dirhams", "AED"),
]
_PERIODS = [
    ("month|mo|mth|mnth|mon|monthly|a month|each month|every month|months|pm|a mo|m", "month"),
    ("year|yr|yearly|annually|annual|a year|each year|every year|pa|per annum|a yr|an year|years|y|yrly", "year"),
    ("week|wk|weekly|a week|each week|every week", "week"),
    ("day|daily|a day|each day|every day", "day"),
    ("hour|hr|hourly|an hour|h", "hour"),
]
MONEYS: dict[str, Entry] = {
    **_values("c", _CURRENCIES),
    **_all("C", "cents|cent|c|pence|p|pennies|¢|ct|cts"),
    **_values("p", _PERIODS),
    **_values("m", [("m|mm", Decimal(10) ** 6), ("g", Decimal(1000)), ("b", Decimal(10) ** 9)]),
    **_all("0", "not a cent|not one cent|not a single cent|not a dollar|not a single dollar|free|nothing at all|no budget|not a dime|not a penny|no cost|for free|none|nothing|zero|zip|we have no budget", Decimal(0)),
    **_all("P", "per|each|every"),
    **_all("i", "user|head|seat|person|employee|device|pc|computer|machine|workstation|mailbox|license|licence|site|location|pop|unit|server"),
    **_all("f", "one time|onetime|once|one off|one shot|budget|cost|costs|spend|pay|we pay|we spend|paid|a budget of|for everything|all in|in total|usd us|tax|plus tax|before tax|net|gross|incl tax"),
    **_all("f", "for|on|in|with|but|if|this|that|would|could|can|be|do|max budget|so far|each time|ok|yes|should|at|as|by|when|because|since|which|all|depending|including|though|lol|haha|altogether|overall|combined|last time|last year|this year|these days|for now|for it|on it|on that|on average|by far|which is|that is|ago"),
    **_all("x", "plus tax|plus vat|plus gst|ex vat|ex tax|excl vat|excl tax|incl vat|incl tax|including tax|before tax|after tax|with tax|vat included|tax included|net of tax"),
    **_all("!", "figures|figure|digits|digit"),
}

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
_NTH = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
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
    **_values("M", [(names, number) for number, names in enumerate(_MONTHS, 1)]),
    **_values("D", [(names, number) for number, names in enumerate(_WEEKDAYS)]),
    **_values("u", _DAY_UNITS),
    **_values("O", [(word, number) for number, word in enumerate(_NTH, 1)]),
    **_values("S", [("spring|springtime", 3), ("summer|summertime|sumer", 6), ("fall|autumn", 9), ("winter|wintertime", 12)]),
    **_values("Q", [(f"q {number}|{number} q|qtr {number}|quarter {number}", number) for number in range(1, 5)]),
    **_values("H", [("h 1", 1), ("h 2", 2)]),
    **_values("F", _HOLIDAYS),
    **_values("R", [("today|now|right now|eod|end of day|end of today|tonight|this morning|this afternoon|this evening|currently", 0)]),
    **_values("R", [("tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|tomorrow morning|2moro|2morrow|tmw|tom", 1), ("yesterday|yday|yest", -1)]),
    **_values("R", [("day after tomorrow|overmorrow", 2), ("day before yesterday", -2)]),
    **_all("E", "end of|the end of|end|eo|last day of|ends of|very end of"),
    **_values("X", [("eoy|year end|years end|yearend|end year|eo year", "year"), ("eom|month end", "month"), ("eow", "week"), ("eoq|quarter end", "quarter")]),
    **_all("B", "early|beginning of|start of|the start of|the beginning of|begin of|late|mid|middle of|the middle of|later in|latter part of|sometime in early|first part of|end part of|early in|late in|mid of|midway through|starting|beginning", None),
    **_all("h", "half|half of", Decimal("0.5")),
    **_all("N", "next|upcoming|coming|following|nxt", None),
    **_all("t", "this|current|the current|this coming|this current", None),
    **_all("l", "last|previous|past|prior|lst", None),
    **_all("i", "in|within"),
    **_all("A", "ago|back|before now|earlier"),
    **_all("W", "from now|from today|hence|time|from now on|out|away|later|from here"),
    **_all("k", "week of|the week of|wk of|week commencing|week starting|week beginning|w c|wc"),
    **_all("~", "about|around|roughly|approx|approximately|circa|ca|like|say|maybe|perhaps|probably|prob|i guess|guess|i think|or so|ish|or thereabouts"),
    **_all("~", "i believe|somewhere around|sometime around|possibly|hopefully|ideally|likely|most likely|give or take|i reckon|id say|not sure but|not sure|idk|bout|abt|pretty sure|hoping for|i hope|thinking|aiming for|more or less|close to|towards|toward|nearly|almost|prolly|probly"),
    **_all("-", "to|till|til|thru|through|until"),
    **_all("o", "or"),
    **_all("&", "and"),
    **_all("b", "between|btw|from|sometime between|somewhere between|anywhere between|anytime between|any time between"),
    **_all("f", "by|on|of|the|at|it|its|sometime|some time|we|want|need|done|be|is|was|were|should|would|will|to be|for|bought|since|back in|i|please|at the latest|latest|no later than|not later than|during|over|it was|thats|that is|due|expires|ends|starts|renewal|in the|due in|due on|due by|renews in|we bought it in|we bought it|we got it|installed|purchased|our|st|nd|rd|th|anytime|any time|as|well|um|uh|oh|so|hmm|thanks|exactly|happened|started|moved|a|ok|yeah|set|last it was|by the|latest by|due date|before the end of the", None),
    **_values("E", [("before the end of|before end of|by the end of|by end of|until the end of|no later than the end of|at the end of", None)]),
    **_all("!", "not|no|never|dont|wont|isnt|unless|except|but not|without|cant|wouldnt|doesnt|shouldnt"),
    **_all("?", "in the new year|the new year|after|before|once|when|if|until after|not before|after the|prior to|earlier than|later than|past the|depends|depending|unless|whenever|fiscal|fy|financial|school|tax|holidays|the holidays|lease|semester|fiscal year|not until|no earlier than|starting from|from then|onwards|onward|orthodox|any day|every|each|several|some|many|as soon as"),
    **_all("v", "couple of|couple|cpl|coupla", Decimal(2)),
    **_all("v", "few", Decimal(3)),
}

YESNO: dict[str, Entry] = {
    **_all("h", "i think|i believe|i guess|maybe|perhaps|possibly|in theory|theoretically|id guess|i reckon|kind of i think|not 100|probably i think"),
    **_all("B", "but|except|except for|although|though|only|just|other than|apart from|however|as long as|besides|excluding|because|since|cause|cuz|for|so|and we|and it|and i|and they|on|every|with|via|through|via our|at|in"),
    **_all("!", "not|dont|never|isnt|arent|cant|wont|no one|nobody|didnt|doesnt|havent|hasnt|wasnt|without|nothing|none|couldnt|wouldnt|shouldnt|cannot|aint"),
    **_all("f", "please|pls|plz|thanks|thank you|thx|ty|lol|haha|sir|man|mate|tbh|honestly|actually|well|um|uh|hmm|oh|so far|we|i|it|that|this|the|is|do|have|to|of|really|very|too|also|already|now|then|thats|its|im|we|you|dude|bro|yet|friend|buddy|currently|at the moment|right now|today|to be honest|in fact|id say|i would say|would say|my answer is|answer is|id go with|lets say|with that|sorry|afraid|im afraid|unfortunately|sadly|luckily|a|an|at all|here|us|for us"),
    **_all("Y", "yes|y|ye|yeh|yea|yeah|yah|ya|yep|yup|yap|yus|yess|yas|yass|aye|sure|sure thing|sure do|sure is|of course|ofc|absolutely|correct|right|thats right|thats correct|exactly|true|affirmative|indeed"),
    **_all("Y", "definitely|definately|def|defo|totally|certainly|for sure|100|100 percent|sounds good|ok|okay|okey|k|kk|okie|okey dokey|okeydokey|alright|all right|fine|go ahead|lets do it|lets go|do it|go for it|you bet|yessir|yes sir|yes maam"),
    **_all("Y", "we do|i do|they do|it does|he does|she does|we have|we have one|we have some|we have that|we have it|we got one|we have them|i have|it is|it was|they are|we are|i am|there is|there are|we did|i did|we can|we will|got it|got one|have one|it has|we use one|we have several|we have two"),
    **_all("Y", "always|no problem|no prob|no worries|np|why not|not a problem|no objection|no objections|by all means|naturally|obviously|big time|yes indeed|hell yes|hell yeah|heck yes|damn right|without a doubt|no doubt|no question|without question|please do|with pleasure|gladly|happy to|every time|every single time|all of them|everything is|everyone does|we all do|all of us|in place"),
    **_all("Y", "si|oui|ja|da|hai|jawohl|sim|tak|jep|jup|ouais|claro|certo|agreed|agree|i agree|works for me|good|great|perfect|cool|thumbs up|roger|copy that|positive|accurate|yes yes|uh huh|mhm|mhmm|mm hmm|uhuh|yess|yesh|yex|yrs|tes|yse|eys|yed|yers"),
    **_all("N", "no|n|nope|nop|nah|nay|na|naw|noo|not really|not yet|no thanks|no thank you|never|negative|never have|not at all|no way|im afraid not|afraid not|sorry not|hell no|heck no|definitely not|absolutely not|certainly not|of course not|for sure not|sure not|surely not"),
    **_all("N", "not currently|not now|not at present|not right now|not at the moment|not presently|not today|false|wrong|incorrect|not true|thats wrong|none|none at all|nothing|zero|not any|nobody|no one|not any more|not anymore|no longer|we used to|used to|not so far|not ever|not once|no sir|no maam|nein|non|nee|nej|nyet|niet|ne|nao|thumbs down|no chance|not a chance|fat chance|no no|not one|not this year|not even close|by no means|under no circumstances|nada|not particularly|noy|npe|nio|nooo|noope|nopes|not as such|not quite yet|no not yet|havent yet|not since"),
    **_all("N", "we dont|i dont|they dont|it doesnt|it does not|we do not|i do not|they do not|we have none|we havent|i havent|we have not|it isnt|it is not|its not|they arent|they are not|we arent|we are not|im not|i am not|there isnt|there is not|there arent|there are none|there is none|we didnt|i didnt|we did not|it wasnt|it was not|we cant|we cannot|we wont|we will not|dont have one|dont have any|dont have that|dont have it|we dont have|we dont have one|we dont have any|we dont have that|havent got one|havent got|havent got any|nobody does|no one does|he doesnt|she doesnt|it hasnt|we never|we never did|never did|we have never|dont|isnt|doesnt|didnt|havent|cant|wont|arent|we have no|we got no|i never|they never|never had one|never had|we lack|there is no|theres no|theres none|without|we dont really|i have none|not for us|not here|not in place|nobody has|none of us|none of them"),
    **_all("y", "i think so|i think we do|i think it is|i think it does|i think they do|i think we have|i think they are|i believe so|i guess so|i suppose so|i suppose|i reckon so|suppose so|guess so|think so|believe so|probably|probaly|prob|prolly|probly|probably yes|most likely|likely|very likely|pretty sure|pretty sure we do|fairly sure|quite sure|almost certainly|should be|it should|they should|we should be|should|i hope so|hopefully|presumably|apparently|supposedly|as far as i know|afaik|to my knowledge|more or less|mostly|by and large|more yes than no|pretty much|yes mostly|for the most part|i assume so|i assume|assume so|i would think so|i would say so|id say so|i imagine so|i expect so|seems so|seems like it|looks like it|leaning yes|i guess|i guess we do|i think yes|pretty certain|fairly certain|reasonably sure|i believe we do|i believe it is|i believe they do|should do|must be|im pretty sure|im fairly sure|pretty sure yes|i m pretty sure"),
    **_all("n", "dont think so|i dont think so|i dont think|dont believe so|i dont believe so|i dont believe|dont think|i doubt it|doubt it|doubtful|i doubt|i doubt that|not that i know of|not that im aware of|not that i know|not to my knowledge|not that im aware|not as far as i know|not afaik|probably not|prolly not|probably no|most likely not|likely not|unlikely|very unlikely|highly unlikely|not likely|i think not|i guess not|guess not|i suppose not|suppose not|hopefully not|i hope not|presumably not|apparently not|hardly|hardly ever|rarely|seldom|barely|not that ive seen|i wouldnt say so|i wouldnt think so|wouldnt think so|leaning no|more no than yes|shouldnt be|should not|i assume not|i reckon not|almost certainly not|not really i think|not that i remember|not i think|i believe not|pretty sure not|pretty sure we dont|i think we dont|fairly sure not|not i believe|im pretty sure not|seems not|doesnt look like it|im not aware of any|not aware of any|not that we know of|not that were aware of|none that i know of|not that i can think of|nothing that i know of|i dont think we do|i dont believe we do"),
    **_all("?", "maybe|perhaps|could be|might be|possibly|not sure|unsure|no idea|no clue|dont know|i dont know|idk|dunno|who knows|not certain|hard to say|cant say|no way to know|maybe maybe not|may be|mabye|mayb|might|we might|beats me|im not sure|not 100 sure|not entirely sure"),
    **_all("U", "yes and no|sometimes|it depends|depends|that depends|kinda|kind of|sort of|sorta|partly|partially|in part|partial|some|some of them|some of it|some do|a few|a bit|a little|half|half of them|not all|not all of them|not always|not everywhere|not everyone|not everything|not every|occasionally|now and then|from time to time|once in a while|on and off|to some extent|somewhat|in a way|in some cases|in some ways|either|neither|both|varies|it varies|not no|not not|often|usually|most of the time|only some|when|if|unless|why|what|how|so so|not fully|not completely|not entirely|not quite|yes no|no yes|half half|50 50|yesno|about half|most|most of them|almost|nearly|sort of yes|semi|almost all|soon|later|in progress|working on it|were working on it|planned|planning to|we plan to|we will soon|going to|trying to|only for some"),
    **_all("U", "only on|only for|only in|only some|only when|only if|just for|just on|just the|only the|only|just some"),
}
_ORDINALS = {word: number for number, word in enumerate(_NTH, 1)}
_ORDINALS.update({f"{number}{'st nd rd'.split()[number - 1] if number < 4 else 'th'}": number for number in range(1, 13)})
_ORDINALS.update({word: number for number, word in enumerate(_SMALL[:12], 1)})
_ORDINALS.update({"last": -1, "the last": -1, "last one": -1, "the last one": -1, "last option": -1, "final": -1, "bottom one": -1})
_ORDINALS.update({"top": 1, "top one": 1, "1 st": 1, "2 nd": 2, "3 rd": 3, "4 th": 4, "5 th": 5})
for _word in ("last but one", "second to last", "second last", "last one but one", "next to last", "one before last", "penultimate", "2nd to last", "2nd last"):
    _ORDINALS[_word] = _ORDINALS[f"the {_word}"] = _ORDINALS[f"{_word} one"] = -2

ENGLISH = Lexicon(
    language="en",
    numbers=NUMBERS,
    percents=PERCENTS,
    durations=DURATIONS,
    moneys=MONEYS,
    dates=DATES,
    yesno=YESNO,
    ordinals=_ORDINALS,
    parts=frozenset(
        "full ?time|part ?time|full ?timers?|part ?timers?|ft|pt|remote|remotely|in ?house|freelance|freelancers?|contractors?|subcontractors?|interns?|temps?|temporary"
        "|seasonal|apprentices?|trainees?|volunteers?|partners?|owners?|staff|admins?|desktops?|laptops?|macs?|pcs?|tablets?|workstations?|notebooks?|ipads?|salaried|hourly|permanent"
        "|men|women|in (?:the )?[a-z]+|at (?:the )?[a-z]+|on (?:the )?[a-z]+|from home|wfh|downstairs|upstairs|inside|outside|office|field|sales|warehouse|shop|home|drivers?|techs?|managers?".split("|")
    ),
    vague=frozenset(
        "lot lots many much several numerous tons loads plenty hundreds thousands dozens millions varies depends handful enough bunch forever ages long old few fortune"
        " figures expensive cheap some most loads eons awhile".split()
    ),
    unknown=UNKNOWN,
    agree=frozenset({"yes", "i agree", "agree", "agreed", "yes i agree", "yes, i agree", "i consent", "i accept", "accept", "yes agreed", "i do agree", "yes, agreed"}),
    decline=frozenset({"no", "nope", "no thanks", "no, thanks", "no thank you", "no, thank you", "i decline", "decline", "i refuse", "declined"}),
    negations=frozenset(
        "not no never neither nor dont isnt arent without except cant wont doesnt nothing none nobody havent hasnt instead rather nowhere wasnt didnt aint but".split()
    ),
    choice_words=frozenset(
        "a an the in on at of to it its is are we i our my us option opt choice answer number nr one ones please pls thanks everything all everythings stuff files data its id say"
        " go with for from there here thats that this would be was think guess some bit just have has had were im live lives located and us most mainly mostly mainly primarily"
        " i'd ill take pick choose want keep kept store stored them they use using definitely sure yes yeah yep so um well lol really probably maybe".split()
    )
    - {"both", "bit"},
    choice_both=frozenset({"both", "mix", "mixed", "hybrid"}),
    choice_hedges=frozenset({"mostly", "guess", "think", "probably", "maybe", "mainly", "primarily"}),
    person_prefix=r"(?:that|this|it|he|she|they)(?:'?s| is| would be|'d be| will be)|that'?d be|its?|ask|talk to|speak to|contact|call|my colleague|probably|i think|it is|that'll be|check with|try|name is|his name is|her name is",
    corrections=r"\b(?:no wait|wait no|no sorry|sorry|oops|i mean|i meant|make that|scratch that|correction|or rather|no actually|actually no|actually|strike that|nope|edit|er|erm)\b",
    commands=COMMANDS,
    politeness=POLITENESS,
    secrets=SECRETS,
)
