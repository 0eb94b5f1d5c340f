"""English: somebody has got in, or may have."""

from conversations.lexicon.en.alarm_parts import rules

BREAK_IN = rules(
    r"""
    brea brok burg clon comp hack hija infe phis rans robb scam spoo stol take ::\
        (?:we|weve|i|ive|our|my|the|his|her|karens|bosss|bosses|<system>|account|mailbox|pc|site|website|facebook|instagram|\
        linkedin|page|profile|number|phone)(?: \w+){0,4}? (?:been|got|gotten|was|were|is|are|get|getting|being)(?: (?:just|probably|\
        apparently|being|definitely|also|all|clearly|completely))* (?:hacked|breached|compromised|hijacked|infected|cloned|phished|\
        scammed|taken over(?: by <some>|$| and| since| last| this| today| yesterday)|broken into|burgled|robbed|ransomed|\
        stolen from|spoofed)(?! by the (?:flu|cold|virus))
    atta burg crim croo hack outs scam some stra they thie ::\
        <some> (?:has |have |just |must have |seems to have |appears to have |may have |might have |apparently |\
        recently )*(?:been )?(?:hacked|broke(?:n)? in(?:to)?|got(?:ten)? in(?:to)?|get(?:ting)? in(?:to)?|logg(?:ed|ing) (?:in|\
        on)(?:to)?|sign(?:ed|ing) in(?:to)?|took over|taken over|has access|have access|had access|getting access|gained access|\
        accessed|stole|stolen|reading|using|changed|impersonat(?:ed|ing)|pretend(?:s|ed|ing)|guessed|cracked|installed|posting|\
        been reading|been in|copied|planted|rifled|tamper(?:ed|ing)) (?:to |to be |with |through |from )?(?:our|my|the|in|me|us|\
        one of|all|someone|as|a|your|his|her)(?! (?:parking|lunch|bike|bicycle|milk|idea|show|joke|car\b|job|sandwich|coffee|mug))\b
    acco comp crm e emai mail netw pc serv syst ::\
        <some> (?:is|are|was|were|has been|have been) ~ (?:in|inside) (?:our|my|the) ~ (?:network|system|server|e-?mails?|mail|\
        account|mailbox|computer|pc|crm)
    emai orde post read send writ ::\
        <some> (?:is|are|was|were|has been|have been|keeps?|keep) ~ (?:sending|writing|posting|ordering|emailing|reading) ~~ (?:our|\
        my|us|me|from|as|customers|clients)\b
    alte chan swap ::\
        <some> (?:has |have |just |must have )*(?:changed|altered|swapped) ~~ (?:account number|bank details|iban|bank account|\
        password|account details|payment details)
    bank iban numb ::\
        (?:changed|altered|wrong|false|fake|different|new) (?:the )?(?:account number|bank details|iban|bank account)s? ~ (?:on|\
        in) (?:our|the) ~ (?:invoices?|e-?mails?|website|letters)
    cryp key keyl malw rans root spyw troj viru worm ::\
        (?:theres|there is|there was|have|has|had|got|is|found|finds|detected|detects|caught|caught|reports?|reported|says|shows|\
        reporting|contains|installed|downloaded|with|as|weve got)(?: (?:a|an|some|the|this|that|it|its|they|our|found|we|got|have|\
        has|is|kind of|sort of|of|kind|sort|another))* (?:ransomware|ransom note|virus(?:es)?|malware|trojan|spyware|key ?logger|\
        worm|crypto ?locker|rootkit)(?! (?:scan\w*|protection|program|software|checker|filter|definitions|licen\w+|subscription|\
        update))
    malw rans spyw troj viru ::\
        (?:ransomware|trojan|malware|spyware|virus(?:es)?) ~ (?:on|in) (?:my|our|the|her|his|one|anna|karen)\w* ~ (?:pc|computer|\
        laptop|server|network|system|machine|phone|mail|files?)s?
    alar aler dete foun got warn :: (?:virus|trojan|malware|ransomware|threat) (?:alert|warning|alarm|found|detected|got in)
    acco :: (?:using|used|misused|misusing|logged in to|logged into|in|into|accessing) my (?:e-?mail )?account(?! (?:manager|number))
    fell :: fell for (?:a |an |the |one of |some )*(?:\w+ )?(?:phishing|scam\w*|fake|trick|fraud|con\b|it|that|one)
    bitc cryp rans :: (?:pay|paid|want|wants|demand\w*|asks?|asking|send|\d) ~~ (?:bitcoins?|crypto|ransom)
    rans :: ransom (?:demand|note|message)
    rans :: held (?:to|for) ransom
    blac :: blackmail\w*
    mone :: asks? for money$
    mone paym :: (?:pc|computer|laptop|screen|it|window|page|message) ~ (?:asks?|asking|demands?|wants) (?:for )?(?:money|payment)
    pay :: pay to get (?:our|my|the) (?:files|data) back
    burg :: had burglars
    brea burg hack intr thie visi :: had (?:a |some )?(?:thieves|hackers|intruders?|visitors in the night|data breach|break-?in|burglary|hack)
    aske aski :: (?:asking|asked) for my password .{0,20}(?:typed|entered|gave)
    send :: sending .{0,40} in (?:our|my|her|his|the) \w* ?name
    name :: in my name (?:to|from)
    acco addr e emai name ::\
        (?:from|in|under) (?:my|our|her|his) (?:own )?(?:name|address|account|e-?mail(?: address)?)(?: \w+)?(?: (?:that|which) (?:i|\
        we) (?:never|didnt|did not)|$| but i| but we| i never| i didnt)
    bogu dodg fake forg frau spoo ::\
        (?:fake|forged|spoofed|bogus|fraudulent|dodgy) (?:e-?mails?|invoices?|messages?|bills?) (?:are |is |were |was |have been |\
        being )*(?:going|sent|coming|being sent|circulating|go) (?:out )?(?:from|in|to) (?:our|my|us)
    file :: files ~ (?:are|were|got|have been|been|is|all|now)(?: \w+){0,2} (?:encrypted|locked|scrambled)
    encr :: encrypted (?:our|my|all|the|every) ~ (?:files|data|server|documents|everything|drive|folders?|backup|disk)s?
    encr ::\
        (?:everything|server|data|drive|shares?|folders?|documents|backup) ~ (?:is|are|was|were|got|has been|\
        have been) ~ encrypted (?:and|by|with|now|$)
    call :: called \.?\w*(?:locked|crypt\w*|encrypted)
    ever file name :: (?:files|names|everything) ~ (?:ending|end) (?:in|with) (?:\.)?(?:locked|crypt\w*|encrypted)
    clic ::\
        clicked (?:on )?(?:\w+ ){0,4}(?:phishing|strange|suspicious|weird|fake|dodgy|bad|wrong|funny|virus|stupid|malicious|odd|\
        infected|harmful|shouldnt|should not)
    shou :: (?:shouldnt|should not) have (?:clicked|opened|typed|given|entered|downloaded|installed|let)
    clic down inst open ::\
        (?:clicked|opened|opens|clicks|downloaded|installed) .{0,60}(?:typed|entered|gave|put in|signed in|\
        logged in) .{0,30}(?:password|details|login|credentials|pin|in$)
    atta file invo link macr pdf upda zip ::\
        (?:opened|clicked|downloaded|installed|open|click) ~~ (?:attachment|link|zip|attachement|file|invoice|macro|update|\
        pdf)(?: \w+){0,4}?(?: and| then| now| since| -|,)+ .{0,60}(?:strange|weird|windows? pop|pop-?ups?|nothing happened|\
        something happened|slow|funny|odd|black|installed|mouse|asks?|warning|suspicious|phish\w*|virus|fake|scam|pops?|encrypt\w*|\
        locked|acting|spam)
    phis :: phishing (?:link|e-?mail|mail|site|page) and
    conn defr had phis scam :: (?:got|been|was|were|have been|has been|ve been|just been) (?:phished|scammed|conned|defrauded|had by)
    acce bank card code cred deta log logi pass pin tan ::\
        (?:entered|typed|gave|given|put(?: in)?|filled in|told|submitted|handed(?: over)?|confirmed|shared|sent) ~~ (?:passwords?|\
        pin|login|log-?in|credentials|card (?:number|details)|bank(?:ing)? details|details|code|tan|access) .{0,20}(?:fake|phish\w*|\
        strange|odd|suspicious|wrong|dodgy|scam\w*|fraud\w*|weird|not (?:the )?real|not (?:your|genuine|microsoft)|(?:on|into|\
        to) (?:a|the|that|this) (?:site|page|website|form|stranger|caller|man|guy|mail|person))
    bogu dodg fake phis scam stra susp ::\
        (?:fake|phish\w*|dodgy|scam|suspicious|strange|bogus) (?:\w+ ){0,3}(?:page|site|mail|e-?mail|website|form|link|login|\
        message|call|caller|sms|text)\b.{0,40}(?:typed|entered|gave|clicked|put in|filled|logged in|signed in|fell|opened|answered|\
        replied)
    gave :: gave (?:\w+ ){0,3}(?:passwords?|pin|login|code|access|card details|bank details) to
    gave :: gave (?:him|them|her|some ?one|some ?body) ~ (?:passwords?|pin|login|code|access|card|bank)
    let ::\
        let (?:him|her|them|someone|somebody|a (?:man|woman|guy|stranger|caller)|the (?:man|caller|guy)|some guy) ~ (?:on ?to|\
        in ?to|into|connect|remote|take over|control|access|in) ~ (?:my|our|the|to|control)
    anyd conn dial remo scre take team took ::\
        (?:remote|remoted|connected|took control|taken control|take control|dialled|dialed|dial|screen ?shar\w*|anydesk|\
        team ?viewer) .{0,50}(?:microsoft|bank|support|stranger|scam\w*|caller|called|phoned|dont know|did not know|unknown)
    amaz bank comp micr payp wind ::\
        (?:microsoft|windows|bank|paypal|amazon|your company)" ?(?:\w+ )*(?:called|phoned|rang|caller) .{0,60}(?:remote|teamviewer|\
        anydesk|let (?:him|her|them)|password|access|onto|install|code|pin|logged|control)
    call phon rang ::\
        (?:called|phoned|rang) .{0,50}(?:microsoft|windows|bank)\b.{0,50}(?:remote|teamviewer|anydesk|let (?:him|her|them)|password|\
        access|install\w*|code|pin|control)
    e emai mail mess post spam ::\
        (?:strange |weird |spam |odd )?(?:e-?mails?|messages|mails|spam|posts?) (?:are |is |were |was |being |keep |that |\
        which )*(?:going|being sent|sent|go|coming|come) (?:out )?(?:from|in) (?:my|our|her|his)
    send :: sending (?:e-?mails|mails|messages|spam|junk|viruses|\w+ mails) (?:out |to \w+ )?(?:in|from|under|to all|to every)
    send sent spam spew ::\
        (?:my|our|her|his|the) (?:\w+ )?(?:mailbox|account|e-?mail|mail|pc|computer|server|outlook) (?:is |was |has been |has |\
        keeps |started |are )*(?:sending|sent|spamming|spewing) (?:out )?(?:spam|junk|mails|e-?mails|messages|hundreds|thousands|\
        strange|weird|things|stuff)
    brea burg hack intr robb ::\
        there (?:was|has been|s been) (?:a|an) (?:\w+ )?(?:break-? ?in|burglary|intruder|data breach|breach|hack|intrusion|robbery)
    burg :: burglars? (?:took|stole|came|broke|were|have|got)
    brea burg robb :: (?:break-? ?in|burglary|burgled|robbed) (?:at|in|here|last night|over|this|on|tonight|yesterday)
    brea burg cybe hack intr leak phis rans ::\
        (?:got|had|have|has been|been|be|suffered|were|was|having) (?:a|an|victims? of a) (?:\w+ )?(?:data )?(?:breach|break-?in|\
        hack|burglary|cyber ?attack|intrusion|hacker|leak|phishing attack|ransom\w*)
    atta cybe :: under (?:cyber ?)?attack
    cybe :: cyber ?attack on (?:us|our)
    mone :: money ~ (?:was|has been|got|is|were) (?:sent|transferred|stolen|wired|paid|gone from)
    paid sent tran wire ::\
        (?:transferred|wired|paid|sent) .{0,40}(?:scam\w*|fraud\w*|wrong account|fake (?:invoice|account|bill|supplier)|criminals?|\
        con (?:man|artist))
    frau unau :: (?:fraud|fraudulent|unauthori[sz]ed) ~ (?:payment|transfer|transaction|log-?in|access|order)s?
    comp curs mous pc poin scre ::\
        (?:mouse|cursor|pointer|screen|computer|pc)(?: \w+){0,2} (?:is |was |are |keeps |started |just )*(?:moving|moves|moved|\
        clicking|typing|opening|doing things|controlled)(?: \w+){0,4} (?:by itself|on its own|by someone|by somebody|from outside|\
        remotely|alone)
    acce acti chan log logg logi orde paym sign tran veri ::\
        (?:log-?ins?|logged|logging|sign-? ?ins?|signed|accessed|activity|access|order(?:ed)?|transfer|payment|changed|change|\
        verification codes?) .{0,70}(?:wasnt|was not|isnt|is not|werent|not) (?:me|us|him|her|mine|ours|by (?:me|us))
    log logg logi sign ::\
        (?:log-?ins?|sign-? ?ins?|logged in|login attempts?) (?:\w+ ){0,3}from (?:russia|china|nigeria|abroad|another country|india|\
        brazil|vietnam|ukraine|korea|romania|an unknown|some|a strange|a foreign|a country|somewhere|places?|outside|unknown|moscow|\
        iran|turkey|\w+ (?:where|which we|that we|i have never|we have never))
    did didn have neve ::\
        (?:code|codes|mfa|authenticator|two-?factor|2fa|confirmation|reset) (?:\w+ ){0,4}(?:i|we) (?:didnt|did not|never|\
        havent) (?:ask|request|order|trigger|asked|requested)
    chan dark expo leak stol ::\
        (?:passwords?|login) (?:was|were|got|has been|have been|is|are) (?:changed (?:and|by|overnight|without)|stolen|leaked|\
        on the dark ?web|exposed)
    dark expo leak publ sale ::\
        (?:passwords?|data|details|customer data|records) (?:is|are|was|were|got|has been|have been|been)(?: \w+)? (?:leaked|\
        for sale|published|exposed|on the dark ?web)
    acco admi devi log logi prog user ::\
        (?:dont|do not|didnt|did not|never) (?:recogni[sz]e|know) (?:this|the|that|these|those) (?:log-?ins?|device|account|user|\
        program|admin|administrator)
    fore new stra susp unkn ::\
        (?:unknown|strange|foreign|suspicious|new) (?:user|admin|administrator|device|log-?in|account)s? (?:\w+ ){0,3}(?:on|in|has|\
        logged|appeared|showed|created|from|signed)
    pop popu :: pop-?ups? (?:are |keep |everywhere|all over|on every|coming|that say|saying) .{0,10}
    hack :: ^hacked
    in ::\
        <some> (?:has |have |just |must have )*(?:broke|broken|got|gotten|been|logged|gets) in(?: (?:over|at|last|during|through|on|\
        while|again|from|this|yesterday|tonight|to).*)?$
    clie cont cust ever part peop supp ::\
        (?:clients?|customers?|suppliers?|people|partners?|everyone|contacts?)(?: \w+){0,3} (?:got|received|gets?|receives?|getting|\
        receiving|have) .{0,60}(?:didnt|did not|never|dont|not) (?:send|write|sent|wrote|from us|us$|come from)
    let ::\
        let (?:a |the |some |this )?(?:\w+ )?(?:caller|man|woman|guy|stranger|person|bloke|\
        technician from microsoft)(?: \w+){0,3} (?:connect|on|in|into|onto|take|remote|access|control|install)
    anti defe scan secu viru ::\
        (?:antivirus|anti-?virus|virus scanner|defender|scanner|virus protection|security software)(?: \w+){0,3} (?:found|finds|\
        detected|detects|blocked|reports?|reported|alerts?|warns?|complains|says|alarm|popped|going off|goes off|quarantined|\
        shouting)(?! (?:nothing|no\b|up to date|clean|all))
    atta :: (?:being|getting|been|are|is|got) attacked(?! by (?:a dog|wasps))
    log logi logo sign :: (?:log-?in|logon|sign-?in) (?:tries|attempts)
    fail :: failed log-?ins
    endi exte suff :: (?:strange|weird|odd|unknown|new|funny|different) (?:file )?(?:ending|extension|suffix|endings|extensions)
    file :: text file (?:about|asking|with|telling|saying).{0,20}(?:pay|money|ransom|contact)
    data :: (?:have|has|got|stole|copied|stolen) our (?:\w+ )?data and
    leak publ rele sell :: (?:publish|leak|sell|release) (?:it|our (?:\w+ )?data|everything|the data|them)
    clic down fell foll open scan ::\
        (?:clicked|opened|followed|fell|scanned|downloaded) .{0,60}(?:put in|entered|typed|gave|given|filled in|put|\
        submitted) (?:in )?(?:my|our|the|his|her|all)\b
    card code cred logi pass pin ::\
        (?:password|credentials|login|code|pin|card)\b.{0,60}(?:phone|phoned|called|caller|mail|email).{0,30}(?:said|claimed|\
        pretended|pretending|claiming|claims) (?:he|she|they|to be|it)
    gave :: gave .{0,30}(?:password|code|pin|login|card).{0,40}(?:who|that) (?:said|claimed|pretended|called|phoned|rang)
    user :: users? (?:we|i|that we|nobody) (?:dont|do not|didnt|doesnt|never) (?:know|recogni[sz]e|create\w*)
    bloc held lock ::\
        (?:computer|pc|screen|files?|laptop|data|phone|server|system) (?:is|are|was|were|has been|have been|got) (?:\w+ )?(?:locked|\
        blocked|held).{0,30}(?:pay|money|bitcoin|ransom|unlock|hostage)
    gone hack hija ours stol take ::\
        (?:facebook|instagram|linkedin|website|whatsapp|google|paypal|bank|mail|email) (?:\w+ )?(?:account|page|profile|hacked|\
        site) (?:\w+ )?(?:hacked|stolen|hijacked|taken over|gone|not ours)
    a an atta burg crim croo ex form frau hack intr old our prev scam some stra the they thie whoe ::\
        <intruder> (?:has |have |had |is |are |was |were |been |still |just |must |may |might |probably |somehow |\
        also |now |managed to |could |gets? |apparently |seems? to |appears? to |be )*(?:in|into|inside|on|at|read|\
        reading|using|used|accessed|hijacked|hacked|cloned|changed|emptied|logged (?:in|on|into)|signed (?:in|into)|\
        got (?:in|into|hold of|access)|gained access|taken over|took over|getting in|gets? in|have access|has access|\
        set up|added|installed|created|copied|stole|stolen|downloaded) ~ (?:(?:my|our|her|his|one of our|the \
        (?:company|office|firms?|bosss|owners)|karens|all our|\w+s)(?: \w+)? <account>s?|(?:customer|client|patient) \
        (?:list|data|records)|passwords?|log-?ins?|card details) !! parking|permission|new (?:starter|colleague)|let \
        them
    my our read ::\
        <intruder> (?:still |also )?(?:gets?|got|getting) in\b && (?:reading|our|my) ~ (?:e-?mails?|mails?|systems?|\
        server|network|account|files)
    e emai inbo mail ::\
        <intruder> ~~ (?:rule|forward\w*|redirect\w*) && mailbox|inbox|e-?mails?|mails? !! us to|the phones?
    forw redi ::\
        (?:forward|redirect)(?:s|ed|ing)? ~ (?:all|everything|every|our|my|mails?|e-?mails?) && wasnt me|wasnt us|not \
        me|nobody|didnt|never|dont know|strange|unknown|someone|somebody
    365 acco amaz bank came clou comp doma e ebay emai face file goog inbo inst lapt link mail micr netw offi oned \
    outl page payp pc pcs phon prof rout serv shar site syst twit webs what wi wifi ::\
        <account> ~ (?:has |have |had |was |were |is |are |been |got |being |just )+(?:taken over|hijacked|defaced|\
        cloned|impersonated|broken into|accessed)(?! (?:by (?:our|the) new|from (?:the|my) (?:dentist|father)))
    365 acco amaz bank came clou comp doma e ebay emai face file goog inbo inst lapt link mail micr netw offi oned \
    outl page payp pc pcs phon prof rout serv shar site syst twit webs what wi wifi ::\
        <account> ~ (?:was|were|is|been|being) (?:\w+ )?(?:used|opened|logged into|accessed|signed into) (?:by|from) \
        (?:<intruder>|abroad|another country|russia|china|nigeria|vietnam|brazil|india|an unknown|a strange|somewhere)
    acco card cred log logi pass ::\
        (?:log-?in|passwords?|card|account|credentials) ~ (?:was|were|has been|have been|been|is being|being) (?:used|\
        changed|reset|stolen|leaked|misused) (?:by (?:<intruder>|itself|themselves)|without|from (?:abroad|another|\
        russia|china)|on the dark ?web|and (?:it|that)? ?(?:wasnt|nobody))
    defa :: defaced && site|website|page
    from in on sent some ::\
        (?:fake|bogus|false|forged|phoney|dodgy) (?:invoices?|bills?|e-?mails?|orders?|messages?|adverts?|ads|posts?|\
        payment requests?) && someone|somebody|from (?:our|my|us)|in (?:our|my) name|on (?:our|my)|sent (?:out|to \
        (?:our|my|all)) !! got a|deleted (?:it|them)|insurance
    from in with ::\
        (?:spam|e-?mails?|mails?|messages?|invoices?|posts?|texts?|dms?) && from (?:us|our|my|me|info@?)\b ?.{0,40}|\
        in (?:our|my) name|with (?:our|my) (?:name|logo) && (?:never|didnt|did not|not|havent) (?:ever )?(?:sen[dt]|\
        writ\w+|wrote|posted|post)(?: (?:it|that|them|any))?|wasnt (?:me|us)|not (?:me|us|by us)
    new odd stra unex unkn unre weir ::\
        (?:strange|unknown|odd|weird|unrecogni[sz]ed|new|unexpected) (?:\w+ )?(?:users?|accounts?|admin|devices?|\
        log-?ins?|sign-?ins?|transactions?|payments?|transfers?|programs?|rules?) && (?:none|nobody|not one) of us|\
        (?:didnt|never|did not|dont|wasnt|havent) (?:made?|create\w*|set up|recogni[sz]e|know|add\w*|authori[sz]e\w*|\
        us|me|install\w*|order\w*)|from (?:abroad|russia|china|nigeria|another country)
    mess note read scre text txt wind ::\
        (?:readme|text file|txt file|note|message|window|screen) ~~ (?:demand\w*|pay|bitcoins?|btc|ransom|crypto|\
        money|decrypt\w*)(?! (?:slip|rise|roll)) && files?|screen|server|computer|desktop|pcs?|folders?
    docu ever file ::\
        (?:end|ends|ending|finish|renamed) (?:in|to|with) \.?\w+ && (?:file names|files?|documents|everything) && now|\
        cant open|wont open|none of|weird|strange|readme|suddenly|all !! pdf|docx?|xlsx?|jpe?g
    decr :: decrypt(?:ion)?(?: (?:key|them|it|our|my|tool))? && pay|money|files|demand\w*|bitcoin
    crim croo frau hack scam ::\
        (?:hacker|criminal|fraudster|scammer|crook)s?\b ~~ (?:our|my|us|money|got|has|have|is|are) !! training|news|\
        worried|insurance|keep|against|protect\w*|stop|talk|article|competitors?|prevent
    lost paid sent tran wire ::\
        (?:paid|transferred|sent|wired|lost) ~~ (?:\d+k?|pounds|euros|dollars|money|grand|thousand) && fraud\w*|\
        scam\w*|crooks?|conned|fake|con ?(?:man|artist)|not (?:really )?(?:him|her|the boss|our supplier)
    did didn have neve ::\
        (?:codes?|prompts?|requests?|sms|texts?|notifications?) && (?:didnt|never|did not|havent) (?:ask|request|\
        order|try|log)\w* && log-?in|sign-?in|verif\w+|mfa|2fa|security|authenticat\w+|password
    ente fill gave give hand put subm type ::\
        (?:typed|entered|put|gave|given|filled|handed|submitted) ~~ (?:password|pin|log-?in|card|bank|account|\
        credentials|details|code)s? && fake|turned out|scam\w*|phish\w*|wasnt (?:microsoft|real|genuine|them|you)|not \
        (?:microsoft|real|genuine|them|you)|dodgy|suspicious|rang|caller|cold call
    dodg fake phis scam spam susp ::\
        (?:fake|scam|phish\w*|dodgy|suspicious|spam) (?:\w+ ){0,2}(?:e-?mail|mail|link|message|text|attachment|site|\
        page|website|call)s? && (?:clicked|opened|typed|entered|fell|replied|answered|paid|filled|gave|downloaded)\b \
        !! didnt|nobody|no ?one|never|deleted it|training|report\w*
    """
)
