"""English: what owners of small firms write when something is wrong, and what only looks like it."""

import re
from collections.abc import Mapping

from conversations.lexicon.en.phrases import joined

_PARTS = {
    "system": r"""
        servers?(?! rooms?) || internet || network || wifi || wi-fi || e-?mails? || mails? || outlook || (?:tele)?phones? || phone system
        website || web ?site || card (?:machine|reader|terminal) || payment system || alarm system || scanners? || (?:web)?shop || tills? || till system || cash (?:registers?|desks?) || booking system || computers?
        systems? || programs? || database || vpn || cloud || shared drive || drive || connection || line || power
        electricity || router || firewall || crm || erp || teams || exchange
        """,
    "data": r"""
        files? || folders? || data || database || documents? || invoices? || e-?mails? || photos? || pictures || orders
        (?:customer|price|address|client)s? lists? || contacts || records || spreadsheets? || budget(?: file)? || calendar
        drawings || contracts || excel(?: file)? || archives? || project || backups? || mailbox || work
        """,
    "device": r"laptops? || phones? || usb sticks? || sticks? || (?:hard )?(?:disks?|drives?) || tablets? || notebooks?",
    "goods": r"""
        laptops? || pcs? || computers? || monitors? || screens? || mouse || keyboards? || docking stations? || printers?
        ink || toner || phones? || licen[cs]es? || servers? || switch || router || cables? || tablets? || headsets? || macs?
        """,
    "provider": r"""
        (?:other|another|different|new|local|own) it (?:company|companies|firms?|providers?|partner|supplier|consultants?|people)
        (?:other|another|different|new) providers? || your competitors? || a competitor || an it company
        """,
    "some": r"someone || somebody || they || hackers? || a hacker || criminals || thieves || burglars? || some ?one",
    "staff": r"""
        (?:the|your|a|this|that|another|different)(?: \w+)? (?:technician|colleague|guy|man|woman|person|engineer)
        your (?:people|team|staff|support|helpdesk) || (?:someone|somebody) (?:new|else) || he || she
        """,
}


def _table(table: str) -> str:
    """One regular expression out of a table of alternatives; `<system>` and its like stand for the parts above.

    Words that may stand between others are never a "not".
    """
    whole = re.sub(r"<(\w+)>", lambda match: joined(_PARTS[match[1]]), rf"\b{joined(table)}(?!\w)")
    return whole.replace(r"(?: \w+)", r"(?: (?!(?:not|never|no|nobody)\b)\w+)")


ALARMS: Mapping[str, str] = {
    "outage": _table(
        r"""
        <system>(?: \w+){0,2}? (?:is|are|went|has gone|have gone|seems? to be|has been|have been)(?: (?:all|completely|totally|\
        still|again|just|now|currently))* (?:down|dead|offline|out|unreachable|not (?:working|responding|reachable|available))\
        (?! (?:the|of date|of warranty|of support|of stock|there))
        <system>(?: \w+){0,2}? (?:isnt|arent|doesnt|dont|does not|do not|wont|will not|has stopped|have stopped|stopped)\
        (?: (?:even|really))? (?:respond|responding|working|work|start|boot|turn on|come up|connect|open|load|react|go on|ring|coming in|come in|coming through|come through)(?:ing)?
        (?:internet|network|wifi|connection|power|electricity) (?:is|has|went)(?: \w+)? gone
        <system> (?:has |have |just )*(?:crashed|died|failed|froze)
        (?:nobody|no one|noone|none of us) can (?:work|log ?in|log on|get in(?:to)?|get to|access|print|reach|open|connect)
        we (?:cant|cannot|can not) (?:work|log ?in|log on|get into|get to|access|print|connect|send e-?mails?)
        i (?:cant|cannot|can not) (?:work|access the|get into the|connect to the|send e-?mails?)(?! from home)
        <system>(?: \w+)? (?:down|dead|offline)$ || (?:we|everybody|everyone|office|warehouse|shop|factory|branch|site)(?: (?:is|are|all|\
        completely))* (?:offline|cut off|without (?:internet|phones?|power|e-?mails?))
        ^cant log ?in || (?:cant|cannot|can not) (?:even )?(?:get on|get onto|get online|get any e-?mails?|open any|use the <system>)
        customers (?:cant|cannot|can not) (?:reach|call|pay)
        nothing (?:works|is working) || everything (?:is down|is dead|froze|has stopped|stopped working|is frozen)
        (?:nobody|no one|noone|none of us)(?: \w+){0,3} has (?:internet|e-?mails?|power|wifi|a connection) || no wifi$
        (?:we|i) have no (?:internet|phones?|e-?mails?|network|wifi|power|connection)
        ^no (?:internet|wifi|power|e-?mails?|connection|phones?)(?: (?:here|again|at all|today|now|since .{1,20}))*$
        at a standstill || (?:have|got) an outage || the lines? (?:is|are) dead
        """
    ),
    "break_in": _table(
        r"""
        (?:we|weve|i|ive|our|my|<system>|account|mailbox|pc)(?: \w+){0,3}? (?:been|got|was|were|got|getting|being|is|are)\
        (?: (?:just|probably|apparently|being))* (?:hacked|breached|compromised|hijacked|infected|taken over by <some>)
        <some> (?:has |have |just )*(?:hacked|broke into|broken into|got into|gotten into|logged in|logged into|took over|\
        has access to|stole|stolen) (?:our|my|the|to|into)
        <some> (?:is|are) (?:in|inside) our (?:network|system|server|e-?mails?|mail)
        (?:theres|there is|have|has|got|is) (?:a |an |some )*(?:ransomware|ransom note|virus|malware|trojan)(?! (?:scanner|protection|program|\
        software|checker|filter))
        (?:using|used|misused|logged in to|in) my account(?! (?:manager|number)) || fell for (?:a |an |the )?(?:phishing|scam|fake) || pay .{0,12}\
        bitcoins? || asking for (?:a )?ransom || pay to get (?:our|my|the) (?:files|data) back || had burglars
        (?:asking|asked) for my password .{0,20}(?:typed|entered|gave) || sending .{0,40} in (?:our|my) name || ransom note || want(?:s|ing)? bitcoins?
        files (?:are|were)(?: \w+){0,2} (?:encrypted|locked) || called \.?\w*(?:locked|crypt\w*|encrypted)
        clicked (?:on )?(?:\w+ ){0,4}(?:phishing|strange|suspicious|weird|fake|dodgy)
        (?:clicked|opened) .{0,60}(?:typed|entered|gave) .{0,12}password || phishing (?:link|e-?mail) and
        gave (?:\w+ ){0,2}passwords? to
        (?:strange |weird )?(?:e-?mails?|messages) (?:are |is )?(?:going|being sent|sent) (?:out )?(?:from|in) (?:my|our)
        sending (?:e-?mails|mails|messages|spam) (?:in|from|under) (?:my|our)
        there (?:was|has been) (?:a|an) (?:break-?in|burglary|intruder|data breach) || burglars? (?:took|stole|came|broke)
        (?:got|had|have) (?:a|an) (?:data )?(?:breach|break-?in)
        money (?:was|has been|got) (?:sent|transferred|stolen)
        """
    ),
    "lost_data": _table(
        r"""
        (?:we|i|ive|weve|he|she|someone|somebody|must have)(?: (?:have|has|just|accidentally|have just))* (?:lost|overwrote|overwritten|wiped|\
        erased)(?: \w+){0,4}? (?:<data>|everything)
        (?:accidentally|someone|somebody)(?: (?:has|just|must have))* deleted || deleted .{0,50}(?:by mistake|by accident|accidentally)
        <data>(?: \w+){0,5}? (?:is|are|has|have|seems? to be)(?: (?:all|just|now|suddenly|been|completely))* (?:gone|missing|disappeared|\
        vanished|empty|corrupted|corrupt|damaged|lost|wiped|erased)
        <data>(?: \w+){0,5}? (?:has|have) been(?: \w+)? (?:deleted|overwritten|encrypted) || <data> (?:was|were|got) (?:accidentally )?(?:deleted|overwritten)
        saved over (?:the|my|our|a) || formatted the wrong || backups? (?:cant|cannot|can not|could not) be (?:restored|read|opened) || deleted the wrong
        left (?:my|the|a|our|his|her)(?: \w+)? <device> (?:in|on|at) (?:a|the) (?:taxi|train|bus|plane|hotel|pub|bar|car)
        everything is gone || of photos has disappeared
        (?:cant|cannot|can not|couldnt|could not) find .{0,50}\b(?:any ?more|gone)
        (?:cant|cannot|can not|couldnt|could not) (?:restore|recover) || restore (?:has |just )?failed
        <device>(?: \w+){0,6}? (?:was|is|got|has been|were|are) (?:stolen|missing|lost)(?! somewhere)
        lost (?:my|the|our|a|his|her)(?: \w+)? <device>
        """
    ),
    "leaving": _table(
        r"""
        (?:are|im|am|be) leaving you || (?:will|going to|want to) leave you || replace you || dont need you any ?more
        (?:cancel|end|terminate|quit|get out of|stop)(?:l?ing)? (?:our|the|my|this|your)(?: \w+)? (?:contract|agreement|services?)\
        (?! with (?!you))
        (?:wont|will not|not going to|not be|do not want to|dont want to) (?:be )?(?:renew(?:ed)?|extend(?:ed)?|work with you|\
        continue with you|stay with you)
        (?:switch|switching|go|going|move|moving|chang(?:e|ing)|looking|look|talk|talking|decided|quotes?|offers?|meeting)\
        (?: \w+){0,3} <provider>
        found (?:someone|somebody|a company|an? it \w+) (?:cheaper|better|else for) || (?:another|other|new|different) (?:it )?(?:firm|company|provider) \
        (?:takes|will take|is taking) over || another company (?:made|gave|has made) us (?:\w+ ){0,2}offer
        want out of (?:the|our|this) (?:contract|agreement) || sign(?:ed|ing)? (?:up )?with <provider> || work(?:ing)? with (?:someone|somebody) else
        (?:chang|switch|replac)(?:e|ing) (?:our|the|my) it (?:provider|company|firm|partner|people)
        notice period of (?:our|the|your) contract || consider this (?:as )?our notice
        do it ourselves (?:from now on|in future|from january) || (?:take|taking) over (?:the|our) it || do (?:the|our) it ourselves
        """
    ),
    "dismissal": _table(
        r"""
        (?:have to|had to|going to|will|must|want to|need to|im|am|are|i|we) (?:fire|fired|firing|sack|sacked|sacking|dismiss|\
        dismissing|dismissed|lay off|laying off|laid off) (?!up\b|off\b|(?:the|that|this) (?:idea|offer|plan)|it\b|that\b|an? )\w+
        (?:was|is|be|being|been|got|gets|getting|were|are)(?: (?:just|all|being))? (?:fired|sacked|dismissed|laid off|made redundant|let go)
        (?!contract|agreement|lease|subscription)\w+ (?:will be|is being|gets|was) terminated
        let(?:ting)? (?!(?:me|us|you|it|them|go)\b)(?:\w+ ){1,4}go(?! (?:on|through|over|to|out|home|ahead|early|first)\b)
        lose (?:her|his) job || separat(?:e|ing) from (?:our|my|the|a)(?: \w+)? (?:manager|employee|bookkeeper|assistant|accountant|technician)
        mak(?:e|ing) .{1,30} redundant || redundanc(?:y|ies) || lay-?offs || cut(?:ting)?(?: \w+)? (?:jobs|positions|staff)
        doesnt know (?:it )?yet that (?:he|she) has to go || get(?:ting)? rid of (?:him|her|(?:my|our|the|a|one|two|three)(?: of)?(?: (?:my|our|the))?(?: \w+)? (?:manager|bookkeeper|assistant|secretary|\
        accountant|employees?|people|staff|receptionist|salesman)) || have to let (?!me|us|you|it|them\b)\w+ go
        (?:he|she)(?: \w+)? (?:has|have) to go$ || (?:gave|give|giving|given) (?!us|me|you|a|our|my|your)\w+ (?:his |her |their )?notice
        terminat(?:e|ing) (?:her|his|their) contract || lock (?:him|her|them) out before
        """
    ),
    "money_trouble": _table(
        r"""
        (?:cant|cannot|can not|unable to|not able to) (?:pay|make payroll|meet payroll)
        (?:cant|cannot|can not) afford (?:this|you|it|that|your \w+) any ?more
        short of (?:cash|money) || (?:run|running) out of (?:money|cash) || cash ?flow (?:problems?|troubles?|issues?)
        cash is(?: \w+)? tight || (?:have|got|in) (?:money|financial) (?:trouble|troubles|problems|difficulties)
        bankrupt || bankruptcy || insolvent || insolvency || (?:we are|company is|business is) broke || no money left || account is empty
        losing money || overdrawn || wait for your money || going (?:under|bust|out of business) || money is(?: \w+)? short || (?:not|wont|isnt|arent|unable)(?: \w+)? able to pay || in inst?all?ments || (?:postpone|delay|defer) (?:the |your |our )?payments?
        (?:calling in|cancelled|called in|cut|stopped) our (?:loan|credit(?: line)?|overdraft)
        dont know how to pay || (?:have to|going to|about to) close the (?:business|company|firm)(?! at| on| early| for)
        """
    ),
    "complaint": _table(
        r"""
        (?:want|like|wish|need|have) to complain || (?:is|as|make|file|lodge|want to make) a (?:formal )?complaint
        your (?:service|support|work|technicians?|colleague|guy|man|woman|people|team|staff|helpdesk|engineer)(?: \w+){0,2}? (?:is|was|are|were)\
        (?: \w+){0,2}? (?:terrible|awful|bad|useless|rude|unfriendly|slow|hopeless|poor|a joke|arrogant|impolite|unacceptable)
        (?:unhappy|dissatisfied|disappointed|not(?: \w+)? happy|not(?: \w+)? satisfied|frustrated|annoyed|angry) (?:with|about|in|at|by)\
        (?: all of)? (?:you|your|the service|the support)
        still no (?:answer|reply|news|call|reaction|technician|solution) || (?:nobody|no one) (?:calls?|answers?|rings?) (?:me|us|back)
        expected (?:better|more) from you || your (?:guy|man|technician|people|colleague)(?: \w+)? left .{1,30}(?:mess|broken|open)
        (?:angry|disappointed|unhappy|upset) (?:with|about|at|by) (?:your|you)
        fed up with (?:this|you|your) || had enough of (?:you|your|this|these)
        nobody (?:ever |has |even )*(?:called|calls|answered|answers|came|comes|replied|replies|responded|showed up|turned up|got back|\
        picks up)
        been waiting (?:for|since) || still (?:not|isnt|hasnt been|not been) (?:fixed|solved|done|repaired) || is still broken
        still (?:havent|have not|hasnt) (?:fixed|called|answered|done|come|repaired) || (?:called|phoned|rung|emailed|written to|texted) you (?:\w+ times|twice|again and again) || you(?: people| guys)? never (?:answer|call|come|reply|listen)
        (?:very |really )?(?:bad|poor|terrible|awful|lousy) (?:service|support)$ || its the (?:third|fourth|fifth|3rd|4th|5th) time (?:this|that|i ask|we ask|i report|i call)
        (?:this|that) is the (?:second|third|fourth|fifth|2nd|3rd|4th|5th) time || unacceptable || ridiculous || not good enough
        you promised || waste of money
        """
    ),
    "explain_again": _table(
        r"""
        (?:i|we|ive|weve|had to|have to|tired of|always)(?: \w+){0,5}? explain(?:ed|ing)?\b.{0,50}\b(?:again|once more|every time|each time|every single time|\
        already|before|(?:two|three|four|five|many|several|\d+) times|from (?:the )?(?:beginning|scratch|start))
        (?:i|we|ive|weve)(?: \w+){0,2} already explained || explained .{0,30}\balready
        (?:second|third|fourth|fifth|2nd|3rd|4th) time (?:that )?(?:i|we) (?:explain|tell) || how (?:often|many times) (?:must|do|should|have) (?:i|we)(?: \w+){0,3} (?:explain|tell)
        keep (?:on )?(?:having to )?explain(?:ing)? || (?:every|each) time .{0,40}\bexplain || tired of explaining
        (?:have|had) to tell .{0,30}\bagain || (?:have|had) to start (?:again )?from scratch with
        (?:told|explained) .{0,20}your (?:colleague|technician|people) .{0,20}(?:before|already|last time)
        (?:told|explained) .{0,20}(?:before|already) .{0,20}your (?:colleague|technician|people)
        <staff>(?: \w+){0,3}? (?:did not|didnt|does not|doesnt|had no|has no|knew|knows|who knows)(?: \w+){0,3}? (?:know|idea|nothing|anything)\
        (?: \w+){0,2}? (?:our|my|us)
        asked me how our .{0,30}again || dont you write anything down
        """
    ),
    "order": _table(
        r"""
        ^(?:(?:please|ok|okay|yes|and|then|so|just|lets|can you|could you|would you|will you|you can|you may|wed like to|we want to|\
        we would like to|i want to|i would like to|id like to|go ahead and|then),? )*(?:order|buy|purchase)(?! (?:by|online|from|numbers?|system|\
        process|forms?|books?|is|are|was))\b
        please (?:order|buy|purchase) || go ahead (?:and|with) (?:order|buy|purchase|(?:the|your) (?:order|offer|quote|proposal)) || you (?:can|may) (?:order|buy)
        ^(?:(?:please|ok|yes|can you|could you),? )*(?:get|send) (?:me|us) (?:an? |the |some |another |two |three |four |five |\d+ )+(?:\w+ )?<goods>
        (?:quote|offer|proposal|estimate)(?: \w+){0,4}? (?:is|was|has been) (?:accepted|approved)
        ^(?:well|we will|ill|i will) take (?:one|two|three|four|five|\d+)(?: of (?:these|those|them))?$
        (?:accept|approve|confirm) (?:the|your|this) (?:quote|offer|proposal|order|estimate) || lets (?:order|buy) (?:it|them|the)
        """
    ),
}

SILENCED: Mapping[str, str] = {
    "negated": r"\b(?:not|never|no|nobody|nothing|none|dont|didnt|havent|hasnt|isnt|arent|wasnt|werent|wont|doesnt|without|neither|nor)\b",
    "supposed": (
        r"\b(?:if|unless|suppose|imagine|in case|worried|afraid (?:of|somebody|someone)|fear|fears|scared|nightmare|hope|risk)\b"
        r"|\b(?:would|could|should)\b(?! (?:you|like|not))|^(?:\w+ )?when(?:ever)?\b|\bwed lose\b"
        r"|\bwhat (?:happens|to do|we do|i do)\b.{0,40}\bwhen(?:ever)?\b"
    ),
    "question": r"^[^,]*\?$|^(?:what|how|who|when|where|why|is|are|was|do|does|did|can|could|would|will|have|has)\b.*\?$",
    "past": (
        r"\b(?:weeks?|months?|years?|long) ago\b|(?<!of the )\blast (?:year|month|week|spring|summer|autumn|winter|fall)\b"
        r"|\bin (?:19|20)\d\d\b|\bonce\b|\bback then\b|\bused to\b"
    ),
    "season": r"\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b",
    "restored": (
        r"\b(?:fine|ok|okay|back|up|working|works|running) (?:now|again)\b"
        r"|\b(?:was|were|is|been|got) (?:fixed|sorted|solved|restored|resolved|repaired|recovered)\b"
    ),
    "others": (
        r"\b(?:competitors?|neighbou?rs?|friends?|hospital|on tv|in the news|i read|insurance|insured|covers?|customers? of|"
        r"another company|a company|cleaning|next door|happens every)\b"
    ),
    "elsewhere": r"\bfrom a (?:customer|client)\b|\bcustomers? (?:went|is|are) (?:bankrupt|insolvent)\b",
}

SPOKEN_FOR: Mapping[str, frozenset[str]] = {
    "leaving": frozenset({"question", "season", "others", "negated"}),
    "dismissal": frozenset({"season"}),
    "money_trouble": frozenset({"question", "season"}),
    "complaint": frozenset({"question", "restored", "season"}),
    "explain_again": frozenset({"question", "restored", "past", "season"}),
    "order": frozenset({"question", "past", "restored", "season"}),
}

COLLEAGUE = r"\byour (?:\w+ )?(?:technician|colleague|guy|man|woman|engineer|employee|boss)\b"
