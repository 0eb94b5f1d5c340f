"""English: what the sentences that raise an alarm are made of: things, people, verbs, and the way their tables are
written.
"""

import re
from collections.abc import Mapping

from conversations.lexicon.en.phrases import joined

_GAP = r"(?:(?!(?:not|never|no|nobody|none)\b)[^ ,]+ )"

_PARTS: Mapping[str, str] = {
    "system": r"""
        servers?(?! rooms?) || internet || network || wi-?fi || wlan || lan || e-?mails? || mails? || outlook || (?:tele)?phones? || phone (?:system|lines?)
        websites? || web ?site || home ?page || card (?:machine|reader|terminal) || payment system || alarm system || scanners? || (?:web ?|online )?shop || tills? || till system
        cash (?:registers?|desks?) || booking system || computers? || pcs? || systems? || programs? || programmes? || software || apps? || database || vpn || cloud
        (?:shared |network )?(?:drives?|folders?|shares?) || nas || connection || lines? || power || electricity || router || switch || firewall || crm || erp || teams
        exchange || sharepoint || onedrive || remote (?:access|desktop) || log-?ins? || portal || switchboard || everything || screens? || workstations? || terminals?
        intranet || domain || sync || printers? || <product> || printing || label printers? || machines? || ordering || booking
        """,
    "product": r"""
        sage || xero || quickbooks || excel || word || autocad || revit || zoom || dropbox || google(?: drive)? || citrix || rdp || adobe || acrobat || salesforce || (?:the|our) (?:\w+ )?(?:site|diary|ledger|package|server)
        """,
    "data": r"""
        files? || folders? || (?:sub)?director(?:y|ies) || data || databases? || documents? || docs || invoices? || e-?mails? || mails? || photos? || pictures || orders || bookings || quotes
        (?:customer|price|address|client|stock|parts?|contact|mailing|phone)s? lists? || price ?lists? || contacts || records? || spreadsheets? || sheets? || budget(?: file)?
        calendars? || appointments || drawings || contracts || excel(?: file)? || archives? || project || backups? || mailbox(?:es)? || inbox || work || shares? || shared drive
        accounts folder || plans || designs || scans || history || notes || messages || presentation || payroll || accounting || books || customer base || entries || version
        """,
    "device": r"""
        (?:company |work |old )?(?:laptops? || phones? || usb (?:sticks?|drives?|disks?) || memory sticks? || sticks? || thumb ?drives? || (?:hard ?|external |backup )*(?:disks?|drives?) || hdds? || ssds? || tablets?
        ipads? || iphones? || notebooks? || mobiles?)
        """,
    "goods": r"""
        laptops? || pcs? || computers? || monitors? || screens? || mouse || mice || keyboards? || docking stations? || docks? || printers? || ink || toners? || (?:smart)?phones?
        licen[cs]es? || seats? || mailbox(?:es)? || servers? || switch(?:es)? || router || cables? || tablets? || ipads? || headsets? || macs? || macbooks? || nas || ups || scanners?
        webcams? || cameras? || chargers? || adapters? || adaptors? || (?:hard )?(?:disks?|drives?) || batter(?:y|ies) || projectors? || firewall || access points? || sticks?
        """,
    "offer": r"quotes? || quotations? || offers? || proposals? || estimates?",
    "newfirm": r"""
        (?:other|another|different|new|local|own|bigger|cheaper|smaller|rival|competing) (?:it |ict |managed |local |service )*(?:company|companies|firms?|providers?|partners?|suppliers?|consultants?|people|guys?|agency|outfit|vendors?|msps?|house|support)
        it (?:company|firm|provider|partner|supplier|support|people)(?= down| round| from| in our| next) || your competit(?:ors?|ion) || a competitor || an it company || (?:some ?one|some ?body|any ?one|any ?body) (?:else|new|cheaper|better|closer)
        one of your competitors || alternatives? (?:to you|provider|supplier)
        """,
    "some": r"""
        some ?one(?: else)? || some ?body(?: else)? || they || hackers? || a hacker || criminals? || thieves || a thief || burglars? || a stranger || strangers || an outsider || attackers? || scammers? || crooks
        """,
    "we": r"we || i || ive || im || weve || wed || id || he || she || they || (?:my|our|the) (?:\w+ )?(?:boss|partner|owner|director|board|management|manager|colleague|intern|trainee|apprentice|secretary|assistant|accountant|bookkeeper|wife|husband|brother|son|daughter|ceo|cfo|parent company|group|head office|headquarters)",
    "staff": r"""
        (?:the|your|a|this|that|another|a different|different|some)(?: (?!old)\w+)? (?:technicians?|techs?|colleagues?|guys?|man|woman|lady|lad|bloke|chap|person|engineers?|consultants?|lot|one|people|support|helpdesk|hotline)
        your (?:people|team|staff|support|helpdesk|hotline|guys|lot|company) || (?:some ?one|some ?body) (?:new|else|different) || he || she || you(?: guys| people| lot| all)? || (?:nobody|none|no ?one|any|each|every ?(?:one|body)) of (?:you|your \w+)
        """,
    "gear": r"""
        <system>s? || plotters? || copiers? || photocopiers? || cameras? || (?:shared )?(?:calendars?|diary|rota) || records || checkout || check out || payments? || [a-z] drive || exchange || voicemail || extensions? || door entry || clocking || epos || sessions? || (?:video |zoom |teams )?calls || (?:alarm |fire )?panel
        cabinet || (?:whole |entire )site || branch || office || reception || shop floor || barcodes? || labels? || chip and pin || pdq || dashboard || icons? || desktop || browser || chrome || firefox || (?:office |microsoft )?365 || faxes || fax || cctv || backup server || hosting || domain controller || mailbox || gateway || modem
        """,
    "failing": r"""
        crash(?:ed|es|ing)? || fr(?:ozen?|eezes|eezing) || froze || hung up || hangs || hanging || stuck || spin(?:s|ning) || buffering || loading || tim(?:ed|es|ing) out || time-?outs? || kaputt? || knackered || buggered || borked || bricked || conked out || packed (?:up|in) || given up || on the blink || (?:playing|acting) up
        haywire || unresponsive || stopped(?: working| dead)? || refus(?:es|ing|ed) to || disconnect(?:s|ed|ing) || dropp?(?:s|ed|ing)(?: out| off)? || cut(?:s|ting)? out || out of (?:action|order|service|commission) || unavailable || unreachable || inaccessible || errors? || fail(?:s|ed|ing) || blank || (?:black|blue|white) screen
        bounc(?:e|ed|es|ing) || lost (?:connection|power|signal|contact|internet|connectivity|network) || gone (?:completely |totally |all )?(?:down|off|offline|dead|blank|black|wrong|mad|weird|haywire|quiet) || at a standstill || down || dead || offline || garbage || gibberish || keeps? (?:\w+ )?(?:crash|freez|dropp|disconnect|cutt|restart|reboot|logg|kick|ask|say|fail|hang|go|clos|shutt|switch|turn|beep)ing
        (?:isnt|arent|wasnt|not|stopped) (?:\w+ )?(?:updating|syncing|synching|working|responding|loading|opening|starting|printing|scanning|ringing|coming (?:up|on|through|in)|going (?:out|through)|getting through|connecting|registering|recogni[sz]ed|showing|playing|charging|letting|sending|receiving|accepting|reachable|booting)
        (?:wont|doesnt|dont|didnt|will not|does not|do not|refuses to) (?:even |seem to |want to |properly |really )*(?:update|sync|work|respond|load|open|start|print|scan|ring|come (?:up|on|through|in)|go (?:out|through|on)|get through|connect|register|recogni[sz]e|show|play|let|send|receive|accept|boot|turn on|switch on|power (?:up|on)|read|register|dial|take|talk to|talk|do anything|budge|wake|log)
        """,
    "everybody": r"""
        nobody || no ?one || none of (?:us|them|the \w+) || not one of us || we || everyone || everybody || all of us || staff || customers || clients || patients || people || the (?:whole )?(?:team|office|girls|guys|lads|shop|warehouse|branch|others) || half (?:of )?(?:us|the \w+) || anyone || anybody || reception(?:ist)? || they
        """,
    "jobs": r"""
        log ?(?:in|on)(?:to)? || sign in(?:to)? || clock in || open || access || print || scan || send || receive || take (?:any )?(?:payments?|cards?|bookings?|orders?|calls?) || pay || book || order || check ?out || check in || connect || reach || ring || call || dial || get (?:on|in|into|onto|at|to|through|online|any(?:thing)?|hold of)
        pull up || bring up || see || load || save || use || do (?:anything|a thing|our jobs|any work) || work || serve || process || invoice || bill || ship || look up || hear || join || upload || download
        """,
    "since": r"""
        since || (?:\d+|ten|five|twenty|an|half an|a few|couple of|two|three) (?:minutes?|mins?|hours?|hrs?) || today || (?:this|all) (?:morning|afternoon) || now || again || last night || yesterday || overnight || all day || urgent(?:ly)? || asap || help || at the moment || right now || any ?more || suddenly || help || weekend || deadline || month end || waiting || queue || just
        """,
    "paperwork": r"""
        <data> || rota || calculations? || receipts? || measurements? || settings || customer notes || figures || transactions? || stock list || forms? || templates? || bookmarks || favou?rites || sent items || minutes || price book || figures || tenders? || drafts? || artwork || pics? || pictures || videos? || footage || statements || timesheets? || ledger || (?:camera|memory|sd) card || crm || recordings? || jobs || stuff || everything || certificates || plans || manuals? || policies
        reports? || accounts || deliver(?:y|ies) notes? || customers? || addresses || subfolders? || catalogu?e || portfolio || stock || diary || cad files || x-?rays || results || letters || paperwork || case files? || sage || settings
        """,
    "slip": r"""
        by (?:mistake|accident) || accident(?:al|ally)? || wrong || oops || whoops || idiot || stupid(?:ly)? || somehow || help || restore || recover || retrieve || get (?:it|them|that|this|those|the \w+) back || back please || older (?:copy|version) || instead || (?:didnt|without) (?:mean|meaning)(?: to)? || managed to
        (?:someones?|somebodys?|the temp|an update|the update|cleaner|intern|apprentice|trainee|new (?:girl|guy|lad|starter)|he|she) (?:\w+ )?(?:has |have )?(?:deleted|wiped|removed|erased|binned|emptied|cleared|overwrote|overwritten|replaced|reinstalled|formatted) || (?:isnt|arent|not) in the (?:recycle )?bin || before (?:saving|i (?:could )?saved?) || (?:a|another|got a|any) copy || hours of work || days of work || months of work || weeks of work
        save my || whole || entire || undo || panic\w*
        """,
    "pretence": r"""
        pretend(?:s|ed|ing)? to be (?:me|us|our \w+|the \w+|him|her|you|from \w+|one of (?:us|our \w+)) || impersonat(?:es|ed|ing|ion) || posing as || poses as || in (?:my|our|his|her) (?:own )?name || claim(?:s|ed|ing) to be || from "?(?:me|us|my own|our (?:own )?(?:address|domain|account|e-?mail))"? || (?:my|our|the boss|the directors?) identity
        """,
    "notus": r"""
        wasnt (?:me|us|him|her|ours) || (?:not|isnt) (?:from )?(?:me|us|ours|mine) || (?:never|didnt|did not|havent|hasnt|none of us|nobody (?:here )?) ?(?:\w+ )?(?:sen[dt]|wr[io]te|wrote|written|order(?:ed)?|post(?:ed)?|install(?:ed)?|mak?de?|creat(?:e|ed)|ask(?:ed)? for|request(?:ed)?|set (?:it |that |this )?up|add(?:ed)?|authori[sz]ed?|approved?|recogni[sz]ed?|download(?:ed)?|know|open(?:ed)?|did|bought|buy|chang(?:e|ed)|heard of)
        """,
    "intruder": r"""
        <some>s? || (?:a |an |some |our |the )?(?:ex|old|former|previous)[- ](?:employee|colleague|staff|apprentice|worker|boss|bookkeeper|manager)s? || fraudsters? || (?:a|the) (?:scammer|fraudster|criminal|thief|crook|conman)
        some (?:\w+ )?(?:guy|bloke|man|woman|person|people|idiot|crook|hacker|gang) || intruders? || whoever
        """,
    "account": r"""
        (?:e-?mails?|mail|mailbox|inbox|account|outlook|facebook|instagram|linkedin|whatsapp|twitter|website|site|page|profile|domain|network|server|systems?|computers?|pcs?|laptop|cloud|onedrive|sharepoint|bank|files|router|wi-?fi|cameras?|office 365|microsoft 365|365|paypal|ebay|amazon|google|phone)(?: (?:account|page|profile|system))?
        """,
    "told": r"""
        explain(?:ed|ing)? || tell(?:ing)? || told || describ(?:e|ed|ing) || repeat(?:ed|ing)? || (?:go(?:ne|ing)?|went|been|ran|run(?:ning)?) (?:through|over) || show(?:ed|n|ing)? || walk(?:ed|ing)?(?: \w+){1,3} through || talk(?:ed|ing)?(?: \w+){1,3} through
        spell(?:ed|ing)?(?: \w+){0,2} out || answer(?:ed|ing)? || g[ia]v(?:e|en|ing) || sent || brief(?:ed|ing)? || train(?:ed|ing)? || educat(?:e|ed|ing)
        """,
    "nth": r"(?:second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|hundredth|nth|2nd|3rd|4th|5th|6th|7th|10th)",
    "again": r"""
        again || once more || already || before || last (?:time|week|month|year|summer|spring|autumn) || <nth> (?:time|person|technician|tech|guy|one|engineer|chap|colleague|bloke|lad) || twice || (?:two|three|four|five|six|ten|\d+|several|many|hundred|so many|loads of|umpteen) times
        (?:every|each)(?: single)? (?:time|visit|call|one|person|engineer|technician) || over and over || from (?:the )?(?:scratch|start|beginning|top|zero|square one) || (?:yet )?another (?:\w+ )?(?:person|technician|tech|guy|chap|engineer|one|colleague|stranger|lad|bloke)
        (?:the |your |a )?new (?:person|technician|tech|guy|chap|engineer|one|colleague|man|woman|lad|bloke|face)s? || (?:somebody|someone) (?:else|new|different) || different (?:person|people|technician|tech|guy|chap|engineer|one|face)s?
        all over || the other day || (?:an |half an |two )hours? (?:on|explaining|telling) || (?:weeks?|months?|days) ago || yesterday || in (?:january|february|march|april|may|june|july|august|september|october|november|december) || on (?:monday|tuesday|wednesday|thursday|friday)
        """,
    "weary": r"""
        again || already || once more || yet another || another new || new face || <nth> || every (?:single )?(?:time|call|visit|engineer|technician|person|new \w+) || each (?:time|call|visit|new|engineer|technician|person|of you\w*) || broken record || from (?:scratch|zero|the start|the top|the beginning|square one) || (?:three|four|five|several|many|all|countless|how many) (?:of you\w* \w+|times|people|engineers|technicians)
        last (?:time|week|month|year) || before || (?:weeks|months|years|ages) ago || all over || over and over || twice || the whole (?:thing|story|lot|tour) || full tour || tiring || tired || sick of || fed up || bored || for the record || last (?:engineer|guy|technician|man|chap) || three of your || two of your || in (?:january|february|march|april|may|june|july|august|september|october|november|december)
        this time || when you (?:took|started|set|came|signed|installed) || at the (?:start|beginning|kick-?off) || somebody (?:else|different|new) || someone (?:else|different|new) || a different \w+ || different (?:person|people|engineer|technician|guy)
        """,
    "setup": r"""
        (?:our|my) (?:\w+ )?(?:set-?up|systems?|network|phones?|printers?|servers?|software|situation|installation|backups?|history|wi-?fi|infrastructure|e-?mails?|computers?|story|stuff|kit|tills?|licen[cs]es?|database|programs?|arrangement) || how (?:our|we|the|everything|it all|things) || where (?:our|we|the|everything) || what (?:we|our) || which (?:\w+ )?we
        the (?:whole|same|entire|full) (?:thing|story|set-?up|lot|spiel|history|explanation)
        """,
    "firing": r"""
        fir(?:e|ed|ing)(?! (?:alarm|door|drill|wall|safety|extinguisher|exit|engine|up|off|brigade|escape|insurance|risk|panel)) || sack(?:ed|ing)?(?! of) || dismiss(?:ed|ing|al)? || terminat(?:e|ed|ing) || (?:lay|laid|laying) off || redundan(?:t|cy|cies) || (?:get|got|getting) rid of || boot(?:ed|ing)? out || kick(?:ed|ing)? out || (?:let|letting) (?!me|us|you|it|them know|the)(?:\w+ ){1,3}go
        (?:the )?(?:sack|chop|boot|push|elbow|heave-?ho|axe|p45|marching orders) || sent packing || show(?:n|ed|ing)? (?:\w+ )?the door || escorted (?:off|out|from) || frogmarched || asked to leave || (?:been |being )?(?:removed|ousted|forced out|pushed out|managed out|relieved of) || gross misconduct || final warning || disciplinary
        """,
    "person": r"""
        he || she || him || her || his || hes || shes || hell || shell || they || <worker>s? || someone || somebody || (?:my|our|the|a) (?:pa|ea|md|cfo|cto|gm|rep|lad|driver|partner|nurse|solicitor|chef|hygienist|paralegal|foreman|buyer|bookkeeper|caretaker|supervisor|deputy|number two)
        """,
    "timed": r"""
        at (?:noon|midday|\d+(?:[:.]\d+)?|nine|ten|eleven|two|three|four|five|lunch\w*|the end of) || sharp || today || tonight || tomorrow || (?:on |this |next )?(?:monday|tuesday|wednesday|thursday|friday)(?: (?:morning|afternoon|evening))? || as of (?:now|today|tomorrow|monday|friday) || immediately || straight away || right away || before (?:he|she|they|we|i|the meeting|noon|lunch) || the moment || when (?:he|she|they|we) || while (?:he|she|they|we) || quietly || discreetly || without (?:him|her|them) || next week || this (?:week|month|morning|afternoon) || end of (?:the )?(?:week|month|day)
        """,
    "shutout": r"""
        (?:disabl|lock|block|cut|revok|remov|suspend|deactivat|kill|clos|shut|switch|turn|tak|chang|freez|stop|reset|delet|boot|kick)(?:e|es|ed|ing|ting)?(?: (?:off|out|down|away|all of|all))? (?:of )?(?:his|her|their|him|them|all (?:his|her|their|of his|of her)|\w+s)\b(?: \w+)? ?(?:access|log-?ins?|accounts?|e-?mails?|mailbox|passwords?|phone|laptop|vpn|off|out|remote access|badge|card|permissions|everything)?
        (?:access|log-?in|account) (?:off|removed|gone|cut|closed|blocked|disabled|locked|revoked) || shut (?:somebody|someone|him|her|them) out || off the system || cut (?:him|her|them|\w+) off || locked out of everything || (?:see|look at|check|copy|monitor|forward|read) (?:what )?(?:his|her|\w+s|\w+ has been) ?(?:\w+ )?(?:e-?mails?|mailbox|downloading|files|browsing|up to)?
        """,
    "worker": r"""
        (?:warehouse |sales |office |project |account |it |shop |store |branch |production |finance |hr |marketing |head )?(?:managers?|employees?|bookkeepers?|book ?keepers?|assistants?|secretar(?:y|ies)|accountants?|people|staff|workers?|receptionists?|sales(?:man|men|woman|people|guy|rep)
        drivers?|cooks?|chefs?|technicians?|trainees?|apprentices?|interns?|colleagues?|team|director|head|admin|nurse|clerk|guys?|girls?|men|women|lads?|foreman|designers?|engineers?|developers?|cleaners?|controller|buyer|planner|temps?)
        """,
    "cant": r"""
        cant || cannot || can not || couldnt || could not || unable to || not able to || arent able to || isnt able to || can hardly || can barely || cant even || can no longer
        """,
    "dont": r"""
        (?:isnt|arent|doesnt|dont|does not|do not|wont|will not|didnt|did not|wouldnt|is not|are not|refuses? to|fails? to|stopped|has stopped|have stopped|<cant>)(?: (?:even|really|properly|all|currently|actually))*
        """,
    "run": r"""
        (?:respond|react|work|function|start|boot|connect|open|load|ring|sync|print|send|dial|scan|answer)(?:t?ing)? || (?:com(?:e|ing)|go(?:ing)?|turn(?:ing)?|switch(?:ing)?|power(?:ing)?|show(?:ing)?) (?:up|on|back|in|through|out) || receiv(?:e|ing) || sav(?:e|ing)
        let(?:ting)? (?:us|me|anyone|anybody) in || be reached || reachable || available || responsive
        """,
    "down": r"""
        down || dead || offline || out || off || off ?line || unreachable || broken || bust(?:ed)? || kaputt? || frozen || stuck || hanging || hung || unavailable || unusable || on strike || not there || stone dead || toast || fried || crashed || crashing
        not (?:working|responding|reachable|available|running|coming (?:up|through|in)|loading|opening|starting|accessible|connecting)
        (?:playing|acting) up || having (?:an )?(?:outage|problems) || erroring || timing out || (?:showing|throwing|giving) (?:\w+ ){0,2}errors? || a brick || giving up || failing || dying
        """,
    "hello": r"""
        (?:(?:hi|hello|hey|dear|good morning|morning|good afternoon|ok|okay|yes|yep|yeah|sure|right|great|perfect|please|pls|plz|so|well|and|then|just|thanks|thx|btw|also|fine|actually|kindly|alright)(?: (?:there|all|joe|guys|team|both))?[,:]? )*
        """,
    "asking": r"""
        (?:(?:please|pls|plz|just|kindly|lets|can you|could you|would you|will you|can i|could i|can we|could we|may i|may we|you can|you may|wed like(?: you)? to|we want(?: you)? to|we would like(?: you)? to|i want(?: you)? to|i would like(?: you)? to
        id like(?: you)? to|we need(?: you)? to|i need(?: you)? to|go ahead and|i hereby|hereby|we hereby|feel free to|be so kind and|would you mind|might as well|you should),? )*
        """,
    "secret": r"""
        (?:doesnt|does not|dont|do not|didnt|mustnt|must not|cant|cannot|may not|shouldnt|should not|wont|nobody)(?: \w+)? (?:know|knows|find out|hear|learn|suspect|suspects)(?! (?:how|what|where|why|if|whether|which|when|who))
        (?:has|have|had) no idea(?: yet|$) || before (?:he|she|they) (?:knows?|finds? out|hears?|gets? wind) || (?:dont|do not) (?:tell|say|mention) (?:anyone|anybody|anything|him|her|them|the others|it) || (?:keep|keeping) (?:it|this|that) (?:quiet|secret|between|confidential|under wraps|to yourself) || between (?:us|you and me) || say nothing
        strictly confidential
        """,
}


Rules = tuple[tuple[frozenset[str], str], ...]
"""Of each rule its cues and its regular expression."""


def rules(rows: str) -> Rules:
    """The rules of a table. A row is `cues :: pattern`: it is looked for only where a word begins like one of the cues,
    which are four letters of a word, or all of a shorter one. `<system>` and its like stand for the parts above; `~` for
    up to three other words, `~~` for up to six, none of them a "not". `A && B !! C` is said by an A in whose sentence
    there is also a B, before or after it, and nowhere a C. A backslash continues a line.
    """
    lines = re.sub(r"\\\n *", "", rows.strip()).split("\n")
    split = (line.partition("::") for line in lines)
    return tuple((frozenset(cues.split()), spelled(pattern.strip())) for cues, _, pattern in split)


def spelled(pattern: str) -> str:
    """The regular expression that a row's pattern stands for."""
    while (filled := re.sub(r"<(\w+)>", lambda match: _JOINED[match[1]], pattern)) != pattern:
        pattern = filled
    pattern = pattern.replace(" ~~ ", f" {_GAP}{{0,6}}?").replace(" ~ ", f" {_GAP}{{0,3}}?")
    pattern = pattern.replace(r"(?: \w+)", r"(?: (?!(?:not|never|no|nobody|dont|doesnt|didnt|wont)\b)\w+)")
    said, *others = re.split(" (&&|!!) ", pattern)
    if not others:
        return rf"\b(?P<said>{said})(?!\w)"
    looks = {"&&": "=", "!!": "!"}
    there = "".join(
        rf"(?{looks[sign]}.*\b(?:{other})(?!\w))" for sign, other in zip(others[::2], others[1::2], strict=True)
    )
    return rf"^{there}.*?\b(?P<said>{said})(?!\w)"


_JOINED = {name: joined(rows) for name, rows in _PARTS.items()}
