"""English: what an outage, a break-in and lost data are told with: things, states and deeds, and the words beside which
such a sentence is harmless.
"""

import re
from collections.abc import Mapping

from conversations.lexicon.en.alarm_parts import Rules, rules
from conversations.lexicon.en.phrases import joined

_PARTS: Mapping[str, str] = {
    "thing": r"""
        <gear> || wlan || pdfs? || rack || handsets? || callers || google || ups || power supply
        (?:credit |debit )cards || card payments? || wheel || registers? || line of business || fib(?:re|er)(?: optic)?
        scales? || kiosks? || tablets? || handhelds? || barcode (?:guns?|scanners?) || time clock || intercom
        doors?(?! (?:to|of)) || monitors? || pos || point of sale || cash drawer || receipt printer || dispatch
        hotline || drives? || laptops?
        (?:card|till|printer|computer|internet|phone|booking|server|software|mail) thing
        (?:server|comms|switch) cabinet || sockets? || (?:file|mail|print|terminal|web|app|application|backup) servers?
        accounting || bookkeeping || payroll || hdmi || projector || headsets? || datev || lexware || lexoffice || sap
        navision || dynamics || teamviewer || slack || whatsapp(?: web)? || gmail || shopify || etsy || stripe || paypal
        photoshop || indesign || opera || mews || dhl || gps || hotspot || mobile data || broadband || dsl || line
        keyboards? || mouse || team ?viewer || kit || equipment || technology || appointments page || app || bar ?code
        telephone || terminal server || e-?mail server || camera system || printers? || website || forms?
        (?:the|our|order|web|log-?in|booking) page(?! is) || log(?:ging)? in
        """,
    "broken": r"""
        down(?! (?:to|with|the|here|at (?:the|my)|there))
        dead(?! (?:slow|easy|quiet|set|simple|cheap|end|fast|nice|keen|line|wood|tired|certain|sure|useful|boring|good|reliable|serious|right))
        offline || off ?line || frozen || stuck
        gone(?! (?:to|through|out|well|up|by|into|for|the|over|on (?:holiday|leave|strike))) || crash(?:ed|ing)
        hanging || hung(?: up)? || unreachable || unresponsive || unavailable || unusable || inaccessible
        out of (?:order|action|service) || kaputt? || bust(?:ed)? || broken(?! (?:but|into|in\b)) || knackered || fried
        toast || disconnected || on strike || not possible || useless || impossible
        (?:not|no longer) (?:there|reachable|available|responding|working|loading|opening|starting|connecting|coming (?:up|on|in|through|back)|accessible|running|going (?:out|through))
        (?:just |all |only |completely |pitch )?(?:black|blank|dark|blue|red|white|silent|mute|mad|crazy|haywire)
        dying || timing out || erroring || (?:playing|acting) up || cut(?: off)?(?! by) || blocked || locked up
        """,
    "breaks": r"""
        crash(?:es|ed|ing)? || died || dies || froze || freez(?:es|ing) || hangs || hung || stopped || stops
        quit(?! using) || quits || stalled || gave up || given up || conked out || packed (?:up|in) || cuts? out
        cutting out || broke down || blew up || burnt out || fell over || disappeared || vanished
        disconnect(?:s|ed|ing)? || (?:switch|shut|turn)(?:es|s|ed|ting|ing)? (?:itself )?(?:off|down)(?: itself)?
        drops?(?: out| off)? || dropp(?:ed|ing)(?: out| off)? || fails || failed || failing
        restart(?:s|ing)(?! (?:every|on) sunday) || reboot(?:s|ing)
        (?:kick|throw|chuck|boot|log)(?:s|ed|ged|ing|ging)? (?:me|us|every\w+|people|staff|them) out || spins?
        spinning || bounces? || bouncing || blink(?:s|ing) || flash(?:es|ing) || flicker(?:s|ing)? || beep(?:s|ing)
        smok(?:es|ing)
        (?:went|goes|going|gone|turned|stay(?:s|ed)?) (?:\w+ )?(?:down|dead|offline|off|black|blank|blue|red|white|dark|silent|quiet|mad|crazy|haywire)(?! (?:to|with))
        refus(?:es|ed|ing) || reject(?:s|ed|ing)
        lost (?:the |its |their |all )?(?:connection|signal|power|network|contact)
        """,
    "nowadays": r"""
        (?:first|second|third|fourth|\w+) day || deadline || queue || in (?:\w+ )?(?:minutes?|an hour) || others?
        both || with the server || half || here || to pen and paper || again || since || now || today || tonight
        this (?:morning|afternoon|minute|week) || right now || just || suddenly || still || any ?more
        all (?:day|morning|afternoon) || for (?:hours|days|an hour|half an hour|\w+ (?:minutes|hours|days)) || help
        urgent(?:ly)? || asap || waiting || everyone || everybody || nobody || no ?one || none of us || all of us
        customers? || clients? || patients? || guests || callers? || we || our || us || please (?:call|come|hurry)
        (?:second|third|fourth|fifth|\d\w\w) time
        every (?:few |couple of |\d+ |five |ten |two )?(?:minutes?|seconds?|time) || constantly || can someone
        overnight || yesterday || cant || the whole
        """,
    "record": r"""
        tickets || numbers || attachments || rows || columns || cells || address ?book || excel(?: files?| sheets?)?
        (?:word|pst|project|customer|text) (?:file|document)s? || calculations? || something important
        an important \w+ || rota || recycle bin || trash || access database || price calculation || minutes || thesis
        ledger || time recording || whiteboard(?: file)? || outlook || salaries || movements || wiki || knowledge base
        tasks? || recipes? || addresses || films? || movies? || papers || icons || planner || logs? || sales figures
        figures || members? || grades || songs || music || favou?rites || passwords || transcripts || labels || forms
        plans || wages? data || time ?sheets? || sent (?:mails?|items) || drafts || stuff || customer history
        sessions || settings || files? || folders? || (?:sub)?director(?:y|ies) || data || databases? || documents?
        docs || invoices? || e-?mails || mails || old mails || photos? || pictures || pics || videos? || orders
        bookings || quotes || tenders? || bids || price ?lists?
        (?:customer|client|address|phone|stock|patient|member|contact|booking|order|parts|price)s? (?:list|data|base|numbers|files|records)
        records || spreadsheets? || (?:excel )?sheets? || tables? || calendars? || appointments || drawings
        contracts? || archives? || projects? || backups? || mailbox(?:es)? || inbox || shared (?:drive|mailbox|folder)
        designs? || scans || history || notes || messages || presentation || payroll || bookkeeping || accounting
        entries || templates? || bookmarks || recordings || statements || timesheets? || measurements || receipts
        libraries || library || contacts || onedrive || sharepoint || dropbox || [a-z] drive || desktop || crm
        reports? || letters || chapters? || work of \w+ \w+
        (?:years?|months?|weeks?|days?|hours) of (?:\w+ )?(?:work|data|mails|e-?mails|orders|entries|photos) || chats?
        chat history || texts
        """,
    "isgone": r"""
        gone(?! (?:to|through|out|well|up|by|for|over|into|on holiday|in the old))
        missing(?! (?:from your|in your|a )) || disappeared || vanished || empty || blank || corrupt(?:ed)? || damaged
        lost(?! (?:in|on)) || wiped || erased || unreadable || destroyed || scrambled || nowhere || ruined || deleted
        overwritten || dropped || purged || garbled || garbage || gibberish || zero || half grey
        not (?:there|in there|saved|readable|found|to be found) || no longer (?:there|in) || emptied || jumbled
        shuffled || trashed || messed up || mixed up
        """,
    "carrier": r"""
        <device> || storage || volume || (?:back-?up|usb|memory|flash) (?:drive|stick|disk|key)s? || sticks?
        cards?(?! (?:machine|reader)) || servers? || nas || raid || pcs? || computers? || (?:hard )?(?:disks?|drives?)
        (?:memory|sd|camera) cards? || back-?ups? || macs? || data ?centre || cabinet || rack
        """,
    "inbox": r"""
        mail ?box(?:es)? || e-?mails? (?:account|address)?|e-?mails? || mails? || mail accounts? || accounts? || address
        outlook || inbox || profile || page || number || domain || servers? || computers? || pcs? || laptop || network
        systems? || wi-?fi || wlan || log-?in || facebook || instagram || linkedin || whatsapp || web ?site || web ?shop
        shop || paypal || amazon || ebay || onedrive || sharepoint || cloud || office 365 || microsoft 365
        (?:online )?bank(?:ing)?(?: account)? || machine || crm || google account
        """,
    "malice": r"""
        ransom\w* || virus(?:es)?(?! (?:scanner|protection|software|program|check|filter|going|around|season))
        malware || trojans? || spyware || worms? || hacked || hackers? || hack(?:ing)? || phish\w* || scamm\w+ || scam
        cyber ?-?attack\w* || break-? ?in || breach\w* || key ?logger || crypto ?(?:locker|miner) || intruders?
        spied on || bugged || identity theft || defrauded
        """,
    "crime": r"""
        taken over || took over || (?:to|into|on) (?:a|the) wrong account || bitcoins?
        (?:got|get|getting) in(?:to)? (?:through|via|over)
        (?:got|get|been|were|are|was|is|being|all|have|has|everything) (?:\w+ )?encrypted || cloned || skimmed
        doxx?ed || tamper\w* || sabotag\w* || pirated || unauthori[sz]ed || illegal\w* || spoof\w* || catfish\w*
        lured || eavesdrop\w* || wiretap\w* || trick(?:ed|sters?) || rogue || hack(?:ed|er|ers|ing)? || ransom\w*
        phish(?:ed|ing)? || scamm\w+ || scams?
        fraud\w*(?= .*\b(?:paid|pay|money|account|invoice|transfer\w*|victims?|us|me|wrong)\b) || crooks? || conned
        con ?(?:man|men) || criminals? (?:have|has|got|used|use|took|encrypted|want|are (?:in|using|asking)|were)
        infected || infection || malware
        virus(?:es)?(?! (?:scanner|protection|software|program|check|filter|going|around|season)) || trojans? || spyware
        blackmail\w* || extort\w* || burgl(?:ed|ary|ars?) || thieves || intruders? || break-? ?ins?
        broke(?:n)? in(?:to)?(?! (?:laughter|an? new|tears|the market|song|two|pieces)) || compromised || hijack\w*
        defaced || impersonat\w* || cyber ?-?\w+
        stole(?:n)?(?= (?:\w+ ){0,4}?(?:passwords?|data|account\w*|identity|cards?|servers?|disks?|back-?ups?|log-?ins?|customer|money|from (?:the|our) (?:office|shop|account)))
        swindle\w* || data breach || breached || identity theft || botnet || impost[oe]rs? || blacklist\w* || spying
        spied on
        (?:fake|bogus|forged|false) (?:\w+ )?(?:invoices?|mails?|e-?mails?|pages?|sites?|shops?|accounts?|profiles?|microsoft|callers?|boss|bank|links?|websites?|messages?|police|log-?in|orders?|technician)
        under attack || attackers? || crypto ?locker || install(?:s|ed|ing) itself || skull
        (?:had|has|have|took|taken|taking|gained|got) (?:full |complete )?control (?:of|over) (?:my|our|the|her|his)
        (?:locks?|doors?|windows?|safe|cabinet)(?: \w+){0,4}? (?:was|were|has been|had been|is|got) (?:picked|forced|drilled|smashed|cracked|jemmied|kicked in)
        threaten(?:s|ed|ing)? (?:us|me|to publish|to delete) || they (?:\w+ )?encrypted
        encrypted (?:everything|all|our|my)
        (?:some ?one|some ?body|hackers?|strangers?) (?:\w+ )?tr(?:ied|ies|ying) to (?:log|sign|get|break|hack) (?:in|on)\w*
        pay (?:within|in|before|until|by|up)(?: \w+){1,4} or (?:your|else|we)
        """,
    "stranger": r"""
        (?:employee|colleague|apprentice|trainee|man|woman|person|guy|bookkeeper|secretary|temp|intern|boss|developer|technician) (?:who|that|which) (?:\w+ )?(?:left|quit|was (?:fired|sacked)|we (?:fired|sacked)|no longer works?|has left|isnt here|i dont know)
        some ?one(?! (?:from|of|who|to|had|has to|should|in (?:my|our) team|here|will|may|can|at (?:your|our))\b)
        some ?body(?! (?:from|of|who|to|had|has to|should|here|will|may|can|at (?:your|our))\b) || strangers?
        unknown (?:person|man|woman|users?|people|caller|device|laptop|computer|pc|phone|stick|box|cable|number|address)s?
        some (?:\w+ )?(?:guy|man|bloke|woman|crook|idiot|kid)s?
        an? (?:unknown|strange) (?:person|man|woman|user|device|computer) || outsiders?
        (?:people|someone|somebody|a person) (?:that |whom? )?(?:we|i|nobody|none of us) (?:dont|doesnt|do not|dont|never)? ?(?:know|knows|met|heard of)
        ex[- ]?(?:employee|colleague|staff|boss|partner)s?
        (?:former|fired|sacked|previous|old) (?:employee|colleague|apprentice|trainee|bookkeeper|it guy|boss|manager|admin)s?
        """,
    "mineall": r"""
        (?:my|our|her|his|the (?:company|firms?|office|boss\w*)|\w+s) (?:[\w-]+ ){0,2}?(?:<inbox>|name|identity|cards?|screen|mouse|calls|conversations|customers|files|data|passwords?|invoices|calendar|meetings?|teams|router|cameras?|webcam|phone|logo|brand|remote access)
        """,
    "calmgone": r"""
        tender || bids? || question || your || older than || told me to
        (?:before|after) (?:giving|selling|we (?:sold|gave)|you) || key ?card || keys || window || from my side
        tomorrow || you mean || away from || went to || for sale || found (?:it|them) || somewhere || background
        the old (?:laptops?|pcs?|disks?|server|files) || in the (?:attic|cellar)
        (?:paper|list|bin|page|slot) (?:is|was|are) || not there when || to the (?:shop|bank|post)
        lost (?:time|money|touch|hope|interest|weight|count|track|patience|power|connection|internet|our accountant|\w+ to the)
        room || chairs? || door || as requested
        """,
    "regret": r"""
        stupid\w* || idiot || some (?:\w+ )?(?:guy|man|bloke|woman|lady|stranger) || on the phone || shouldnt have
        should not have || silly || wasnt (?:real|genuine|them|him|her|the bank|microsoft|right|mine) || turned out
        fake || scam\w* || phish\w* || fraud\w* || strangers? || unknown || dodgy || suspicious
        looked (?:so )?(?:real|genuine) || fell for || trick\w* || from microsoft
        (?:said|says|saying|claimed|claiming|pretended|pretending|was|posed|posing)(?: (?:he|she|they|to|it|as))? (?:is|was|were|be|are|from|being)? ?(?:from )?(?:the |my |our )?(?:bank|police|microsoft|boss|dhl|post office|amazon|support|tech\w*)
        (?:money|account|everything) (?:is|was|are) (?:now )?(?:missing|gone|empty|locked)
        now (?:\w+ ){0,4}(?:odd|strange|weird|funny|slow|missing|gone|crazy|black|locked|popups?|pop-ups?|things)
        parcel || sms || by itself || i found || we found
        """,
    "rightnow": r"""
        again || since || now(?! and then) || today || tonight || this (?:morning|afternoon|minute) || right now
        suddenly || still || any ?more || all (?:day|morning|afternoon)
        for (?:hours|days|an hour|half an hour|\w+ (?:minutes|hours|days|weeks)) || help || urgent(?:ly)? || asap
        waiting || everyone || everybody || nobody || no ?one || anyone || anybody || none of us || all of us
        please (?:call|come|hurry) || can someone || overnight || just || at the moment || queue || deadline
        (?:second|third|fourth) (?:time|day) || keeps? || cant || both || the whole || all (?:the|our|my|of)
        in (?:ten|five|\d+) minutes || customers? || patients? || guests || but || says? || yesterday
        when (?:i|we|you) || our || my || every (?:few|couple|\w+ minutes) || on any || any of || us
        """,
    "weak": r"""
        (?:is|are|be|went|been|all|still|completely|just|stays?|goes|seems?(?: to be)?) (?:completely |all |both |just )?(?:out|off|blank|black|dark|blue|red|white|silent|quiet)(?! (?:of (?:paper|ink|toner|date|stock|warranty|labels|the|office|support)|for|there|to|from|on|the|by|limits|season|at|until|sick|duty|in meetings|after))
        stopped || stops || drops?(?: out| off)? || dropp(?:ed|ing) || cut(?: off)?(?! by) || cuts? out || blocked
        hang(?:s|ing)? || hung || spin(?:s|ning)? || beep(?:s|ing) || blink(?:s|ing) || flash(?:es|ing)
        flicker(?:s|ing)? || silence || jamm(?:ed|ing) || interrupted || failures? || in the dark
        (?:switch|shut|turn)(?:es|s|ed|ting|ing)? (?:itself )?(?:off|down)(?: itself)? || useless || impossible || mad
        crazy || dropping || clos(?:es|ing) (?:itself|as soon|every|immediately|again) || loading || errors?
        (?:asks?|asking) (?:\w+ ){0,4}?password (?:all the time|again|constantly)
        (?:isnt|arent|not|doesnt|dont|wont|didnt|hasnt|havent|does not|do not|will not|is not|are not|<dont>|<cant>) (?:\w+ )?(?:updat|sync|work|respond|load|open|start|print|scan|ring|com|go|connect|register|recogni[sz]|show|play|charg|lett?|send|receiv|accept|boot|turn|switch|power|dial|talk|budge|wak|log|react|run|reach|display|take|read|find|be reached|be used|process|access|see|sav|hear|upload|download|pull up|bring up|get|deliver|arriv|mov)(?:t?ing|e|ed|ne|me)?\b
        """,
    "strong": r"""
        down(?! (?:to|with|the|here|at (?:the|my)|there|in))
        dead(?! (?:slow|easy|quiet|set|simple|cheap|end|fast|nice|keen|line|wood|tired|certain|sure|useful|boring|good|reliable|serious|right|pixel))
        offline || off ?line || frozen || froze || freez(?:es|ing) || stuck
        (?:has|have|is|are|s|all|all of it|just|suddenly|completely) gone(?! (?:to|through|out|well|up|by|into|for|the|over|on (?:holiday|leave|strike)))
        ^(?:the |our |my )?\w+ gone || crash(?:es|ed|ing)? || died || dying || quit(?! using) || stalled || gave up
        given up || conked out || packed (?:up|in) || broke down || blew up || burnt out || fell over || fallen over
        keeps? (?:\w+ )?(?:crash|freez|dropp|disconnect|cutt|restart|reboot|logg|kick|ask|say|fail|hang|shutt|switch|turn|beep|los|reject|block|bounc|stall|fall|clos|go|drop)ing
        cuts out || cutting out || disappeared || vanished || unreachable || unresponsive || unavailable || unusable
        inaccessible || out of (?:order|action|service) || kaputt? || bust(?:ed)? || broken(?! (?:but|into|in\b))
        knackered || fried || toast || disconnect(?:s|ed|ing)? || on strike || not possible || haywire
        (?:playing|acting) (?:up|weird|strange) || locked up || timing out || tim(?:ed|es) out || time-?outs?
        erroring || bounc(?:es|ing|e) || reject(?:s|ed|ing) || refus(?:es|ed|ing) || fails || failed || failing
        restart(?:s|ing) every || reboot(?:s|ing)
        (?:kick|throw|thrown|chuck|boot|log|lock|drop)(?:s|ed|ged|ing|ging|ped)? (?:\w+ )?(?:out|off) (?:of|us|me|every\w+|all|again)
        (?:kick|throw|chuck|boot|log)(?:s|ed|ged|ing|ging)? (?:me|us|every\w+|people|staff|them) (?:all )?(?:out|off)
        (?:went|gone|going|goes) (?:\w+ )?(?:down|dead|offline|blank|black|blue|red|dark|silent|mad|crazy|bang)(?! after)
        lost (?:the |its |their |our |all )*(?:internet|wi-?fi|network|phones?|connection|power|signal|lines?|contact)(?! to our)
        (?:connection|power) lost
        (?:shows?|has|have|with|gives?|got|but) (?:me |us )?(?:nothing|no (?:picture|signal|connection|lights?|power|network|sound|display|image|reaction|response|dial tone))
        no (?:host|connection|service|dial tone|reaction|response|picture)
        (?:black|blue|white|blank|grey|empty|red) (?:screen|page|window)s? || (?:error|fault) (?:message|code|page|\d+)
        says? (?:\w+ ){0,3}?error || (?:get|getting|gives?|got|shows?|throws?) (?:\w+ )?(?:an? )?(?:\w+ )?errors?
        black ?out || (?:connection )?refused || declined || smok(?:e|ing) || sparks? || burnt || outage || standstill
        not in service || unstable || intermittent || flaky || patchy || crackl\w* || only see || hourglass
        kill(?:ed|s) || knocked out || took down || bricked || ground to a halt || in and out || on and off
        up and down || (?:something|somethings|whats) (?:is |s )?(?:up|wrong|off|amiss|not right) with
        (?:nobody|no ?one|none of us)(?: \w+){0,3} (?:has|gets|is getting|is receiving|receives) || nobodys getting
        (?:dont|doesnt|hasnt|havent) (?:have|got|had|get) (?:any )?(?:sound|picture|network|connection|internet|power|signal|access)
        broke (?:everything|all|it)
        (?:not|isnt|arent|stopped|no longer) (?:\w+ )?(?:working|responding|reachable|loading|starting|connecting|accessible|going (?:out|through)|coming (?:in|up|through))(?! from)
        not there(?! on)
        (?:wont|refuses to) (?:\w+ )?(?:start|open|let|talk|print|boot|turn on|load|connect|scan|work|come (?:on|up|back))
        (?:nothing but|only) (?:\w+ )?errors?(?: messages?)?
        (?:switch|shut|turn)(?:es|s|ed|ting|ing)? itself (?:off|down)
        """,
    "trouble": r"""
        <strong> || <weak>
        """,
}

_CALM = r"""
    cant (?:tell|say) || how many || (?:great|good|fantastic|excellent|brilliant) (?:job|work)
    (?:in|at) the old (?:office|shop|place|building) || for when || rather not || planning a || so far we
    (?<!from )next week || not (?:\w+ )?yet || (?:has|have) not arrived || hacked\? || i pick up || covered
    escape room || talk(?:s|ed|ing)? about || visited || by design || during (?:meetings|the night|lunch|holidays)
    automatic\w* || after (?:the )?upload || normal (?:here|for us) || is normal || we always || not sure
    not that i know || we never had || before my time || in theory || no longer use || (?:not|dont) use (?:it|them)
    (?:i|we) heard || heard (?:that|of|about) || (?:in|on) the (?:news|paper|radio|tv) || whether
    (?:tax \w+|suppliers?|schools?|university|town hall|council|hospital|dentist|lawyers?|church|club|gym|government|friends?|neighbou?rs?|competitors?|another (?:firm|company|shop)|a company|a firm|other (?:firms|companies|people|shops)|telekom|vodafone|whole country|(?:sisters?|brothers?|friends?|cousins?) (?:company|firm|shop))s? (?:(?:servers?|systems?|website|data|just|also|recently) )?(?:was|were|got|has been|have been|had been)(?! (?:told|paid|called|asked))(?!.*\b(?:and|so|now|but) (?:we|our|my|i)\b)
    our biggest fear || nightmare || what is || what are || whats (?:a|the) || hopefully || safe from
    an? (?:hour|day|week) without || i would like || we would like || do you (?:offer|think|have|also) || years back
    we tested || every (?:night|sunday|year|spring|summer) (?:we|the|it) || to think || until (?:may|june|march|we)
    at my (?:old|last|former|previous) \w+ || for maintenance || (?:looks?|feels?|works?) (?:good|great|nice|fine)
    all is well || (?:that|which|its|it|thats) (?:is |was )?(?:ok|okay|fine|alright|no problem)\b || planned
    on purpose || as (?:agreed|planned|discussed|intended) || for years || hardly ever || rarely || never had
    never (?:worked|could|did) || that was (?:me|ann|us|joe|kim) || you asked
    (?:will|would|wont|wouldnt|going to|gonna|supposed to) be (?:off|down|closed|offline|shut|switched|out|gone|lost|missing|a|the|our)
    would (?:not|be)\b
    (?:on|next|from|until|till|over|by) (?:sunday|saturday|christmas|easter|the holidays?)\b(?! (?:the|our|everything))
    but (?:it|they) (?:still )?works? || we want two || so (?:that )?nobody can || what \w+ (?:is|means)
    interested in || thank you || please send || you can (?:throw|delete|bin|remove|have) || no longer needed
    (?:not|dont) need (?:it|them) || dont need || because it is new || i have not started || luckily
    how (?:long|do|would|often|fast|quickly|much) || what (?:would|if|do we do|should)
    """
_CALM_OF: Mapping[str, str] = {
    "outage": r"""
        (?:when |ask who |if )?(?:somebody|someone|who) can(?:t|not) work || nothing works (?:as|better|like|without)
        caps lock || on the weekend || on weekends || only cash || bankrupt || discontinued || works? offline
        by mistake || stuck in (?:a meeting|traffic|a jam) || bulb
        (?:we|i) (?:stopped|dropped|quit|hang|broke|switched|turned|shut|cut) || at six || which is good || that is good
        we set that || in meetings || contract || all black || to our roots || as it should || to guests || for guests
        on macs || from here || on the wall || plan to || now and then || about once || about twice || in the evening
        after (?:ten|five|\d+) minutes || dead pixel || stuck in a (?:drawer|cupboard) || too loud || alarm is
        when we (?:moved|started|opened|were) || on the call || kept on || shop floor || (?<!since )last (?:week|month)
        (?:we|i) (?:dont|do not) (?:do|use|print|have|need|open|read|take|run|get)\b(?! (?:any|the)) || not important
        would be nice || should be replaced || from strangers || lies in || sell online || a second one || hang on
        write everything down || background || provider is || throw (?:them|it) away || open the window || will be cut
        dying to || the big black || and the \w+ are (?:red|black|white) || being a problem || nothing bad
        for a second || asked whether || not there when || one is down in || stolen || last time || battery
        too expensive || is over || at my \w+s place || never mind || because (?:its|it is) night || strike
        the meeting is || at the customers || list of things || (?:gas|electricity|water) company
        i have no internet at home || room is dark || in traffic || question || lets wait || no hurry
        dont (?:use|miss) || your (?:link|pdf|portal|form|page|website|mail|e-?mail|bot|message) || the bot || in 19\d\d
        will (?:answer|reply) later || in case || if || door to || at lunch || at night
        after (?:six|five|seven|\d+(?: ?pm)?)$ || (?:in|between) the (?:afternoon|evening)
        we have a (?:second|spare|another) || goes in the bin
        old (?:pc|laptop|printer|server|till|one|fax|system|machine|computer|phone) || in colour || without a key
        i always || of partners || google was || slow but || over christmas || closed || haha
        (?:dont|doesnt) (?:bother|matter|mind) || for sale || nobody misses || not urgent
        """,
    "break_in": r"""
        (?:we|i) (?:got|get|had|received|have|see) (?:an? |some |many |more )?phishing (?:e-?mails?|mails?|messages?)$
        this looks like phishing$ || looks like spam$ || in (?:my|our) team || brought || wants our
        (?:does|made|built|designed|makes) our || no access || laughter || off work || reported to the || read about
        plant || camera hangs || kids || haha || lawyers || checks? || we sell || as a bank || we see fraud
        holiday flat || in our work || together || of a (?:customer|client|supplier|friend) || filter \w+ || catches
        a bit annoying || ignor\w+ || heard of || train(?:s|ed)? (?:people|staff|our) || burglar alarm || alarm was
        sleep || told me that you can || nephew || going (?:round|around) || interested || deleted a fake || fake data
        would not || insur\w+ || protect\w* || prevent\w* || against || scanners? (?:is|runs|protects) || need a || news
        article || seminar || webinar || poster || policy || prepared || afraid of || fear of || worr(?:y|ied) about
        warn(?:s|ed|ing) (?:us )?(?:about|of) || movie || game || joke || growth || competition || salesman || lunch
        bikes? || idea || could (?:some|hack)\w+ || can (?:some|hack)\w+ || got rid of || stories || the company cat
        no harm || never been || not worried || you set || bitlocker || by default || backup is || nervous
        phishing test || simulat\w+ || in my (?:last|old|previous) || as agreed
        (?:different|odd|small) on (?:a|my|the) (?:phone|mobile|tablet)|different on the phone || in german
        in english || languages? || menu || toner || with (?:her|his|their) own || agreed || parking || review
        serviced || is known to be safe || always share || we use fake || before they answer || new colleague
        assistant || test || auditors? || training || course || deleted (?:it|them) || threw (?:it|them) away
        alarm went off || next door || worr(?:ies|ied) me
        """,
    "lost_data": r"""
        please (?:wipe|delete|remove|erase|reset|empty|clear) || come whenever
        (?:havent|hasnt|never|didnt) (?:\w+ )?(?:lost|lose) || of our last || send (?:it|them) again || gave away
        lost in the (?:post|mail) || after (?:\d+|ten|thirty|six|three|two) (?:days|weeks|months|years) || boxes
        blank cells || no label || restored the || at night || parcel || plan to || stopped using || we use
        facebook page || no data || nothing then || overview || our way || for a (?:minute|second|moment)
        i(?:ll| will) (?:send|add|bring|tell|look) || could not answer || on purpose || the app || is called
        closed the window || (?:meeting|appointment) was moved || employees this || never mind || automatically
        my (?:last |previous )?(?:answer|message|reply) || nearly || almost empty || ten years || \w+ years and then
        wrong number || is full || on paper || my list is || by law || the old (?:server|disks?) || in your list
        lost (?:the|a|an|our|my) (?:\w+ )?(?:tender|contract|contact|client|bid|order|letter|thread)
        missing the invoice || finally empty || paper (?:is|files?|copies|archive) || in the flood
        tapes? (?:is|are) empty || feels good || drama || please send || because (?:it|they) (?:is|are)
        your (?:list|invoice|offer|question|form)
        """,
}


def urgent(kind: str, rows: str) -> Rules:
    """The rules of a table, written as in alarm_parts, with the parts above too. No rule of a kind holds in a sentence with
    words that make it harmless: "for maintenance", "the old server", "please send".
    """
    calm = joined(f"{_CALM.strip()}\n{_CALM_OF[kind].strip()}")
    lines = _filled(re.sub(r"\\\n *", "", rows.strip())).split("\n")
    return rules("\n".join(f"{line}|{calm}" if " !! " in line else f"{line} !! {calm}" for line in lines))


def _filled(rows: str) -> str:
    while (filled := re.sub(r"<(\w+)>", lambda match: _JOINED.get(match[1], match[0]), rows)) != rows:
        rows = filled
    return rows


_JOINED = {name: joined(rows) for name, rows in _PARTS.items()}
