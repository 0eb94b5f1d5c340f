"""English: what takes an alarm back: it is denied, supposed, asked, long over, mended, or somebody else's."""

from collections.abc import Mapping

SILENCED: Mapping[str, str] = {
    "negated": r"\b(?:not|never|(?<!oh )no|nobody|nothing|none|dont|didnt|havent|hasnt|isnt|arent|wasnt|werent|wont|doesnt|without|neither|nor)\b",
    "denied": r"\b(?:not|never|nobody|nothing|none|dont|didnt|havent|hasnt|isnt|arent|wasnt|werent|wont|doesnt|neither|nor|no (?:plans?|intention|wish|need))(?: (?:really|been|currently|actually|want|going|planning|thinking|going to|want to|to|have|plan to|even|about|of|yet|intend to|be))*[ ]?$",
    "supposed": (
        r"\b(?<!know )(?<!sure )(?<!wonder )(?<!wondering )(?<!doubt )(?:if|unless|suppose|imagine|in case|worried(?! now)(?!$)|afraid (?:of|somebody|someone)|fear|fears|scared|(?:our|my|worst|biggest) nightmare|hope|hopefully|risk|worst case|in theory|theoretically|hypothetical\w*)\b"
        r"|\b(?:would|could|should)\b(?! (?:you|we|i|like|not|never|have (?:clicked|opened|typed|given|entered)))|^(?:\w+ )?when(?:ever)?\b|\bwed lose\b|(?<!is )(?<!are )(?<!were )\bwithout (?:the |our |an? )?(?:server|internet|phones?|e-?mails?|computers?|network|system|power)(?: \w+)?$|^without\b"
        r"|\bwhat (?:happens|to do|we do|i do)\b.{0,40}\bwhen(?:ever)?\b|\ba (?:day|week|hour) without\b"
    ),
    "question": r"^(?!(?:please )?(?:can|could) you (?:please )?(?:get|restore|recover|bring|retrieve|undo|secure|block|lock|disable|cut|copy|shut|switch|remove)\b|.*\bany (?:way|chance)\b|.*\bwhere (?:have|has|did|are|is) all\b|.*\bwhat now\b|who (?:has )?(?:deleted|removed|erased)\b)[^,]*\?$|^(?:what|how|who|when|where(?! (?:have|has|did) all)|why|is(?! there any (?:way|chance))|are|was|do|does|did|can(?! you)|could(?! you)|would|will|have|has|should)\b.*\?$",
    "past": (
        r"\b(?:weeks?|months?|years?|long) ago\b|(?<!of the )(?<!for the )(?<!since )(?<!from )(?<!of )\blast (?:year|month|spring|summer|autumn|winter|fall)\b(?! (?:with you|i explained|we explained))"
        r"|\bin (?:19|20)\d\d\b|\bonce\b(?! (?:again|more|and))|\bback then\b|(?<!was )(?<!is )(?<!being )\bused to\b(?! be (?:better|faster|quicker|so much|much|good))|\bbefore (?:i|my|your) (?:came|started|time|joined)\b|\b(?:his|her|my|their) (?:last|old|previous|former) (?:job|employer|boss|company)\b|^(?!.*\b(?:nobody|no ?one|didnt|not|never|wasnt)\b).*\bas agreed\b|\b(?:we|i) cleaned up\b|\bon purpose\b|\bmeans (?:it|its|that)\b|\byou set (?:that|this|it) up$|\bafter (?:six|five|seven|\d+)$|\b(?:want|like|prefer) (?:it|that) (?:that way|so)\b|\bbecause (?:i|we) (?:locked|switched|turned|closed)\b|\bdont (?:use|need) (?:it|them|that|those) any ?more\b|\bbe lost without\b|\bas planned\b|\bat my last\b|\bnever had (?:a|an|any)\b"
    ),
    "now_and_then": r"\b(?:once|twice|(?:two|three|four|five|several|a few|few|many|\d+) times) (?:a|per|every) (?:week|month|year)\b|\bnow and then\b|\bsometimes\b|\bfrom time to time\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\boccasional(?:ly)?\b|\b(?:when|whenever) it (?:rains|snows|is hot)\b|\bfrom 19\d\d\b|\bevery (?:year|january|winter|summer|(?:mon|tues|wednes|thurs|fri)day)\b|^(?!.*\b(?:now|today|since|this)\b).*\b(?:is|are|its) always\b",
    "season": r"\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b",
    "restored": (
        r"\b(?<!not )(?:fine|ok|okay|back|up|working|works|running|online) (?:now|again)\b|\b(?:its|theyre|they are|it is|now|all|everything is|are|is) back(?: up| online)?$|\bfalse alarm\b|\ball (?:good|fine|ok|clear) (?:now|again)\b|\b(?:found|got) (?:it|them) (?:again|back)\b|\bi take (?:that|it) back\b|\bbut we (?:manage|cope|get by|are fine|will be fine|will manage)\b"
        r"|\b(?:was|were|is|been|got) (?:fixed|sorted|solved|restored|resolved|repaired|recovered)\b|\b(?:joe|kim|you|he|she|they|we|i) (?:\w+ )?(?:fixed|sorted|solved|restored|recovered) (?:it|that|this|everything|them)\b"
    ),
    "others": (
        r"\b(?:competitors?|neighbou?rs?|friends?|hospital|on tv|in the news|i read|insurance|insured|covers?|customers? of|"
        r"another company|a company|cleaning (?:company|firm)|next door|happens every|landlord|town|cellar|my (?:son|daughter|uncle|aunt|cousin|wife|husband|kids?|mother|father|brother|sister|car|bike|dog)s?|heating|my \w+ at home|fridge|coffee (?:machine|maker)|movie|film|weather|traffic|parking|lift|elevator|battery|dishwasher|van|radio|roof|plumber|flu|corona|covid)\b"
    ),
    "not_ours": (
        r"\b(?:my (?:notes|desk|handwriting|hair|english|typing|spelling)|competitors?|neighbou?rs?|landlord|previous (?:it|provider|company|firm|technician)|(?:old|last|former|previous) (?:\w+ )?(?:it|provider|company|technician|supplier|firm)|last provider|former (?:it|provider|company)|movie|film|weather|traffic|lol|haha|our customers? (?:complain|are|is)|customers complain|customer complained|insurance|auditors?|tax office|phone company|bank|railway|train|airline|post office|tender|lunch|canteen|food|restaurant|hotel|door|plumber|electrician|delivery|deliveries)\b"
    ),
    "praised": r"\bnever (?:once )?(?:breaks?|broken?|fails?|failed|crash(?:es|ed)?|stops?|stopped|lets? (?:us|me) down|gives? (?:us|me) (?:any )?trouble|goes? wrong|went wrong)\b(?!.*\bbut\b)",
    "elsewhere": r"\bfrom a (?:customer|client)\b|\b(?:customer|client|tenant|supplier)s?(?: of ours)? (?:went|is|are|has gone|have gone|gone) (?:bankrupt|insolvent|bust)(?!.*\bow)|\b(?:bankruptcy|insolvency|liquidation) (?:law|lawyers?|cases?|practice|practitioner|department)\b",
}

SPOKEN_FOR: Mapping[str, frozenset[str]] = {
    "outage": frozenset({"denied", "not_ours"}),
    "break_in": frozenset({"denied", "not_ours"}),
    "lost_data": frozenset({"denied", "not_ours"}),
    "leaving": frozenset({"question", "season", "others", "not_ours", "negated", "now_and_then"}),
    "dismissal": frozenset({"season", "denied", "not_ours"}),
    "money_trouble": frozenset({"question", "season", "not_ours", "denied"}),
    "complaint": frozenset({"question", "restored", "season", "denied", "others"}),
    "explain_again": frozenset({"question", "restored", "past", "season", "denied", "others", "supposed"}),
    "order": frozenset({"question", "past", "restored", "season", "denied", "not_ours", "others"}),
}

COLLEAGUE = r"\byour (?:\w+ )?(?:technician|tech|colleague|guy|man|woman|engineer|employee|boss|lad)\b"
