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
    fell :: fell for (?:a |an |the |one of |some )*(?:\w+ )?(?:phishing|scam\w*|fake|trick|fraud|con\b|it|that|one)
    bitc cryp rans :: (?:pay|paid|want|wants|demand\w*|asks?|asking|send|\d) ~~ (?:bitcoins?|crypto|ransom)
    rans :: ransom (?:demand|note|message)
    mone paym :: (?:pc|computer|laptop|screen|it|window|page|message) ~ (?:asks?|asking|demands?|wants) (?:for )?(?:money|payment)
    pay :: pay to get (?:our|my|the) (?:files|data) back
    burg :: had burglars
    aske aski :: (?:asking|asked) for my password .{0,20}(?:typed|entered|gave)
    acco addr e emai name ::\
        (?:from|in|under) (?:my|our|her|his) (?:own )?(?:name|address|account|e-?mail(?: address)?)(?: \w+)?(?: (?:that|which) (?:i|\
        we) (?:never|didnt|did not)|$| but i| but we| i never| i didnt)
    file :: files ~ (?:are|were|got|have been|been|is|all|now)(?: \w+){0,2} (?:encrypted|locked|scrambled)
    call :: called \.?\w*(?:locked|crypt\w*|encrypted)
    clic ::\
        clicked (?:on )?(?:\w+ ){0,4}(?:phishing|strange|suspicious|weird|fake|dodgy|bad|wrong|funny|virus|stupid|malicious|odd|\
        infected|harmful|shouldnt|should not)
    atta file invo link macr pdf upda zip ::\
        (?:opened|clicked|downloaded|installed|open|click) ~~ (?:attachment|link|zip|attachement|file|invoice|macro|update|\
        pdf)(?: \w+){0,4}?(?: and| then| now| since| -|,)+ .{0,60}(?:strange|weird|windows? pop|pop-?ups?|nothing happened|\
        something happened|slow|funny|odd|black|installed|mouse|asks?|warning|suspicious|phish\w*|virus|fake|scam|pops?|encrypt\w*|\
        locked|acting|spam)
    acce bank card code cred deta log logi pass pin tan ::\
        (?:entered|typed|gave|given|put(?: in)?|filled in|told|submitted|handed(?: over)?|confirmed|shared|sent) ~~ (?:passwords?|\
        pin|login|log-?in|credentials|card (?:number|details)|bank(?:ing)? details|details|code|tan|access) .{0,20}(?:fake|phish\w*|\
        strange|odd|suspicious|wrong|dodgy|scam\w*|fraud\w*|weird|not (?:the )?real|not (?:your|genuine|microsoft)|(?:on|into|\
        to) (?:a|the|that|this) (?:site|page|website|form|stranger|caller|man|guy|mail|person))
    let ::\
        let (?:him|her|them|someone|somebody|a (?:man|woman|guy|stranger|caller)|the (?:man|caller|guy)|some guy) ~ (?:on ?to|\
        in ?to|into|connect|remote|take over|control|access|in) ~ (?:my|our|the|to|control)
    send sent spam spew ::\
        (?:my|our|her|his|the) (?:\w+ )?(?:mailbox|account|e-?mail|mail|pc|computer|server|outlook) (?:is |was |has been |has |\
        keeps |started |are )*(?:sending|sent|spamming|spewing) (?:out )?(?:spam|junk|mails|e-?mails|messages|hundreds|thousands|\
        strange|weird|things|stuff)
    burg :: burglars? (?:took|stole|came|broke|were|have|got)
    brea burg robb :: (?:break-? ?in|burglary|burgled|robbed) (?:at|in|here|last night|over|this|on|tonight|yesterday)
    brea burg cybe hack intr leak phis rans ::\
        (?:got|had|have|has been|been|be|suffered|were|was|having) (?:a|an|victims? of a) (?:\w+ )?(?:data )?(?:breach|break-?in|\
        hack|burglary|cyber ?attack|intrusion|hacker|leak|phishing attack|ransom\w*)
    mone :: money ~ (?:was|has been|got|is|were) (?:sent|transferred|stolen|wired|paid|gone from)
    paid sent tran wire ::\
        (?:transferred|wired|paid|sent) .{0,40}(?:scam\w*|fraud\w*|wrong account|fake (?:invoice|account|bill|supplier)|criminals?|\
        con (?:man|artist))
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
    dark expo leak publ sale ::\
        (?:passwords?|data|details|customer data|records) (?:is|are|was|were|got|has been|have been|been)(?: \w+)? (?:leaked|\
        for sale|published|exposed|on the dark ?web)
    pop popu :: pop-?ups? (?:are |keep |everywhere|all over|on every|coming|that say|saying) .{0,10}
    hack :: ^hacked
    in ::\
        <some> (?:has |have |just |must have )*(?:broke|broken|got|gotten|been|logged|gets) in(?: (?:over|at|last|during|through|on|\
        while|again|from|this|yesterday|tonight|to).*)?$
    anti defe scan secu viru ::\
        (?:antivirus|anti-?virus|virus scanner|defender|scanner|virus protection|security software)(?: \w+){0,3} (?:found|finds|\
        detected|detects|blocked|reports?|reported|alerts?|warns?|complains|says|alarm|popped|going off|goes off|quarantined|\
        shouting)(?! (?:nothing|no\b|up to date|clean|all))
    atta :: (?:being|getting|been|are|is|got) attacked(?! by (?:a dog|wasps))
    log logi logo sign :: (?:log-?in|logon|sign-?in) (?:tries|attempts)
    fail :: failed log-?ins
    endi exte suff :: (?:strange|weird|odd|unknown|new|funny|different) (?:file )?(?:ending|extension|suffix|endings|extensions)
    leak publ rele sell :: (?:publish|leak|sell|release) (?:it|our (?:\w+ )?data|everything|the data|them)
    clic down fell foll open scan ::\
        (?:clicked|opened|followed|fell|scanned|downloaded) .{0,60}(?:put in|entered|typed|gave|given|filled in|put|\
        submitted) (?:in )?(?:my|our|the|his|her|all)\b
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
    new odd stra unex unkn unre weir ::\
        (?:strange|unknown|odd|weird|unrecogni[sz]ed|new|unexpected) (?:\w+ )?(?:users?|accounts?|admin|devices?|\
        log-?ins?|sign-?ins?|transactions?|payments?|transfers?|programs?|rules?) && (?:none|nobody|not one) of us|\
        (?:didnt|never|did not|dont|wasnt|havent) (?:made?|create\w*|set up|recogni[sz]e|know|add\w*|authori[sz]e\w*|\
        us|me|install\w*|order\w*)|from (?:abroad|russia|china|nigeria|another country)
    mess note read scre text txt wind ::\
        (?:readme|text file|txt file|note|message|window|screen) ~~ (?:demand\w*|pay|bitcoins?|btc|ransom|crypto|\
        money|decrypt\w*)(?! (?:slip|rise|roll)) && files?|screen|server|computer|desktop|pcs?|folders?
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
    clai from impe in my our pose posi pret the ::\
        <pretence> && gift ?cards?|vouchers?|password|contacts|e-?mail\w*|mails?|messag\w+|invoic\w+|texts?|whatsapp|\
        account|post(?:s|ing|ed)|rang|called|phoned|money|pay\w*|bank details|sending|orders?|customers?|transfer !! \
        happy birthday|cards? from us|competition|who wrote|from me at|one from (?:me|us)|question|letter from|say \
        hello|e-?mails? from (?:our|the) (?:bank|lawyer)|insured
    gift itun vouc ::\
        (?:gift ?cards?|voucher codes?|itunes cards?) && e-?mail\w*|messag\w+|text\w*|boss|director|asking|asked|me|\
        from !! christmas|staff|customers? (?:buy|like|get)|we sell|present
    call cont dial pay phon ring ::\
        (?:pop-?up|window|screen|message|warning|alert|voice|red page) && (?:ring|call|phone|pay|contact|dial)\b \
        (?:\w+ )?(?:number|microsoft|support|them|up|us|me|money|now) && locked|virus|infected|i did|told me|says?|\
        saying|cant close|wont close|wont go away|took|scared|microsoft !! your|card machine|phone system|the printer|\
        question|calendar
    by from in send sent thro ::\
        (?:viruses|spam|junk|phishing|scam|rubbish|dodgy|strange|weird|odd|suspicious|sh?ady) && (?:from|in|by|\
        through) (?:us|our|my|me|the (?:company|office|info|accounts)|her|his) ?(?:name|account|mailbox|e-?mail|\
        address|domain|server|computers?|office|company|own)?\b|sending|sends|sent by (?:us|me) !! training|folder|\
        filter|(?:gets?|got|getting|receiv\w+|lots of|lot of|lately|more) (?:\w+ )?(?:spam|junk)(?!.* from (?:us|our|\
        me))|spam mail\b.{0,20}deleted
    send ::\
        sending (?:out )?(?:thousands|hundreds|loads|tons|masses|dozens|lots|thousand) && spam|mails?|e-?mails?|\
        messages|junk !! newsletter|christmas|customers our
    did didn hasn have isnt neve nobo none not wasn ::\
        (?:replies|repl(?:y|ied)|responses|bounces?|answers|calls|receipts|order confirmations?|confirmations?|\
        invoices?|messages|mails|e-?mails|posts?|programs?|apps?|software|log-?ins?|users?|accounts?|rules?|charges?|\
        payments?|orders?|codes?|adverts?) && <notus> !! question|phone (?:bill|company)|coffee|parcels?|<offer> \
        (?:from|for)|you|your|agreed|sure|if (?:i|we)|yet|fax
    copi got had has have stol take ::\
        (?:got|have|stole|stolen|copied|taken|has|had) (?:all |copies of |access to )?(?:of )?our (?:data|files|\
        customer \w+|client \w+|passwords|e-?mails|system|network|server) && publish|leak|pay|sell|ransom|money|dark \
        ?web|hackers?|criminals?|someone|threat\w*|stranger !! accountant|you have|youve|backup|cloud|dropbox
    atta caug done got hit stru stun targ vict ::\
        (?:hit|struck|targeted|victims?|caught out|attacked|got|done|stung) (?:by|of|with) (?:a |an |some |the \
        )?(?:\w+ )?(?:cyber\w*|ransom\w*|virus\w*|malware|hack\w*|phish\w*|scam\w*|fraud\w*|trojan|attack|con ?(?:man|\
        artists?)|crooks?|criminals?|worm) !! flu|half the office|insurance|covid|if (?:we|i)|never|training
    brea brok burg forc intr loot rans robb thie ::\
        (?:intruders?|burglars?|thieves|thief|robbers?|burgled|burglary|break-? ?in|broke in|broken in(?:to)?|\
        ransacked|forced entry|looted) && last night|over the|weekend|office|this morning|shop|yesterday|they|took|\
        taken|stole|gone|tonight|police|we|door !! alarm is|alarm was|never|years|insurance|fitted|next door|if|what|\
        training|scared|prevent\w*|against|20\d\d|conversation|laughter|new (?:shoes|colleague)
    brok cabi door forc jemm kick lock padl pris safe shut smas wind ::\
        (?:(?:door|window|lock|safe|cabinet|padlock|shutter)s? (?:was|were|is|been|has been|had been|got)? ?(?:forced|\
        smashed|kicked in|jemmied|jimmied|prised|broken open|wide open|bashed in)|(?:forced|smashed|kicked in|broke|\
        jemmied|prised) (?:open )?(?:the|our|a) (?:\w+ )?(?:door|window|lock|safe|shutter)) !! the wind|cleaner|ball|\
        storm|car door|football
    conn defr dupe frau phis ripp scam swin tric ::\
        (?:fraud|fraudulent|scam|scammed|scammers?|conned|swindled|duped|tricked|defrauded|ripped off by|phished) && \
        bank|account|card|money|paid|invoice|supplier|our computer|payment|we|i got|ive|weve|been|details|transfer\w* \
        !! heard|training|talk|about fraud|prevention|insurance|worried|what is|how (?:do|can)|awareness|course|test|\
        rip|you|your|could be|might be a scam call|read|department
    acco bank iban paye sort ::\
        (?:account number|bank details|iban|sort code|payee|bank account)s? && (?:werent|wasnt|isnt|arent|not) \
        (?:theirs|ours|his|hers|mine|the suppliers|right|real|the real|genuine)|paid|had been changed|changed|fake|\
        different && invoice|supplier|mail|e-?mail|paid|scam\w*|money|transfer\w* !! we changed our bank|our new bank|\
        please (?:note|update)|new account number for you
    also some stil ::\
        (?:still|also|somehow) (?:has|have|got|had|have got) (?:\w+ )?(?:access|(?:a|his|her|their) (?:log-?in|\
        password|key))\b && deleted|reading|using|downloaded|things keep|changing|logged|accessing|copied|missing|at \
        night|saw !! should|need|can we|could you|please
    by clic goin gone haun is on poss some watc ::\
        (?:mouse|cursor|webcam|web cam|camera light|pc|computer|laptop|screen|windows|programs?|phone|microphone) && \
        by (?:itself|themselves)|on (?:its|their) own|possessed|haunted|going (?:mad|crazy|wild|bonkers)|gone (?:mad|\
        crazy|wild)|watching (?:me|us)|someone (?:is )?(?:in|on|controlling|watching)|is on all the time|clicking \
        (?:around|about|on things) !! starts? by itself every|updates? itself|restarts? (?:by itself|on its own)|\
        switch(?:es|ed)? (?:itself )?(?:on|off) by itself|turns? (?:on|off) (?:by itself|on its own)|keyboard|crash
    clic down inst open ran scan ::\
        (?:opened|clicked|click|opens|ran|downloaded|installed|scanned) (?:on )?(?:\w+ ){0,3}(?:attachment|link|qr \
        code|zip|macro|exe|invoice|download|ad|advert|button|popup|pop-?up|parcel \w+|mail|e-?mail) && now|then|since|\
        going mad|pc|computer|screen|password|details|strange|odd|stupid|typed|entered|money|encrypt\w*|locked !! \
        your link|your (?:message|e-?mail|mail)|you sent|question|nobody|never|didnt|no ?one|works|dont|not
    ente fill gave give hand put read sent shar told type ::\
        (?:gave|given|typed|entered|put|told|read out|handed|filled|shared|sent) (?:\w+ ){0,6}(?:passwords?|pin|\
        log-?in|card (?:number|details)|bank (?:details|log-?in)|code|credentials) && caller|rang|phoned|called|\
        parcel|fake|site|page|pretend\w*|claim\w*|stranger|someone|link|e-?mail|whatsapp|text|scam\w* !! you|your|joe|\
        kim|ann|colleague|new (?:starter|girl|colleague)|safe|notebook|my (?:wife|husband|assistant|secretary)|\
        password manager
    hack he some they ::\
        (?:they|someone|somebody|hackers?|he|he has|theyve) (?:have |has )?(?:changed|reset) (?:the|our|my|all|all \
        the) (?:\w+ )?(?:passwords?|e-?mail|recovery|pin|phone number|log-?in) && cant|locked|account|page|ours|in|\
        out|instagram|facebook|access|back !! you changed|your (?:team|colleague|technician)|last year|monthly|joe|\
        kim|policy
    pass ::\
        password && (?:stopped working|(?:has|had|have|was|been|is) (?:been )?(?:changed|reset)|changed (?:by itself|\
        overnight)|doesnt work any ?more|is wrong all of a sudden) && <notus>|nobody|someone|somebody|replies|strange|\
        weird|e-?mails|spam|by itself|themselves|without|overnight !! you changed|forgot|expired
    all ever half my our the ::\
        (?:encrypted|scrambled|locked|gibberish|renamed|weird (?:letters|names|endings)|strange (?:names|endings|\
        extensions?)|weird endings|unreadable symbols) && (?:all|every|our|my|half|the) (?:\w+ ){0,2}(?:files?|\
        documents?|folders?|data|server|drive|shares?|pictures) && note|pay|money|ransom|now|suddenly|bitcoin|readme|\
        since|this morning|help|cant|endings|hack\w* !! you set|you did|we (?:encrypt|lock|keep)|cabinet|office|at \
        night|by default|password protected
    dodg fore stra susp unau unex unkn unre unus ::\
        (?:suspicious|unusual|unauthori[sz]ed|unknown|unrecogni[sz]ed|unexplained|dodgy|strange|foreign) (?:\w+ \
        )?(?:activity|activities|log-?ins?|sign-?ins?|access(?:es)?|payments?|transactions?|transfers?|charges|\
        withdrawals?|users?|devices?|admin\w*|process\w*|connections?|behaviou?r|e-?mails? (?:going|from (?:our|\
        my)))\b !! nothing|no |never|training|what is|if|watch|alert (?:me|us) (?:to|of)
    from ::\
        (?:log-?ins?|logged (?:in|on)|signed in|sign-?ins?|access(?:ed)?|used|attempts?|connection|session|someone) \
        && from (?:abroad|overseas|russia|china|nigeria|vietnam|brazil|india|romania|turkey|iran|korea|ukraine|\
        pakistan|indonesia|a (?:strange|foreign|different) (?:place|country|address|city|location)|another country|\
        outside (?:the )?(?:uk|us|country)|an? (?:unknown|unfamiliar) \w+|somewhere) && account|mailbox|my|our|shop|\
        system|server|password|microsoft|office|e-?mail|computer !! colleague|staff|we work|branch|holiday|i was|i am|\
        suppliers?|customers? from
    appe call desk ever file fold scre serv ::\
        how.?to.?(?:recover|decrypt|restore|get|unlock|pay)\w*|read.?me.?(?:now|txt|restore|decrypt)?|recover your \
        files|your files (?:are|have been)\b && files?|desktop|every|folder|screen|appeared|called|server !! write|\
        manual|install
    adve disp full goes goin lead mess now open post redi says sell shar show twee ::\
        <account>|google listing|google|twitter|tiktok|youtube|listing|homepage && (?:now )?(?:shows?|showing|posting|\
        posts|posted|advertis\w+|selling|sells|redirect\w*|goes to|going to|leads? to|opens|full of|says|tweeting|\
        sharing|messag\w+|displays?) (?:\w+ ){0,4}?(?:casinos?|porn\w*|viagra|crypto\w*|bitcoins?|pills|ads|adverts|\
        russian|chinese|arabic|political|gambling|nude\w*|sex\w*|scams?|rubbish|spam|fake|malware|weird|strange|dodgy|\
        another (?:site|page|company)|someone elses?|hacked)
    bka clie cust cybe fbi inte our poli supp the ::\
        (?:police|bka|fbi|interpol|cyber ?crime|our (?:provider|isp|host|hoster|bank)|the (?:bank|isp|host(?:ing \
        company)?|provider)|customers?|clients?|suppliers?) (?:has |have |just )*(?:rang|called|phoned|says?|said|\
        told|wrote|warned|contacted|informed|noticed|reports?|reported|complain\w*|e-?mailed|getting|got|received) && \
        attack\w*|botnet|hack\w*|compromis\w+|infected|malware|phish\w*|viruses|used by (?:someone|criminals)|\
        fraud\w*|breach\w*|leak\w*|stolen|mails? (?:that )?(?:we|i) (?:never|didnt)|spam from|from (?:our|my|us) \
        (?:\w+ )?(?:address|account|server|domain|mailbox) !! training|talk|awareness|questionnaire|if|insurance|\
        supplier has been hacked and (?:they|it)|heart|panic|wants to know|how
    alar aler dete foun goin infe keep popp quar red scre thre ::\
        (?:defender|anti-?virus|malwarebytes|norton|sophos|mcafee|kaspersky|bitdefender|eset|avast|avg|scanner|\
        firewall|security (?:software|center|centre)) && quarantin\w*|threats?|popped|keeps? (?:blocking|alerting|\
        finding|popping|warning|quarantining)|red|infected|alarm|alert(?:s|ed|ing)?|found|detect\w+|screaming|going \
        (?:mad|crazy|off) && \d+|keeps?|same|every|machines?|pcs?|threats|boss\w*|again|since|now|mine|my|server|\
        laptop|trojan|says !! runs? out|licen[cs]e|expire\w*|renew|found nothing|what is|what does|subscription|\
        nothing|fire alarm|no threats|installed
    blac exto rans thre ::\
        (?:extort\w*|blackmail\w*|ransom\w*|threat(?:en|ens|ening|ened|s)?) && data|records|online|publish\w*|photos|\
        passwords?|e-?mail|mail|pay|money|customers?|files|leak\w*|videos?|bitcoins?|someone|hackers?|they !! sue|\
        lawyer|landlord|leave|quit|strike|tax|court|training|heard|read about|news|scary|council|insurance|worried|\
        bank|hmrc|evict\w*|creditors?|supplier|close|weather|competitors|if
    atta conn inse inst plug put stuc ::\
        (?:plugged|plugging|inserted|stuck|attached|connected|installed|put) (?:\w+ ){0,3}?(?:something|a (?:strange |\
        small |black |usb )*(?:device|box|stick|dongle|gadget|thing)|an unknown \w+) (?:\w+ )?(?:in|into|to|on|onto|\
        behind|at)\b && someone|somebody|stranger|unknown|nobody|not ours|who|behind !! you|your|joe|kim|technician|\
        please|i (?:plugged|put|have)
    a aacc ahas alog ases asig awas some ther ::\
        (?:someone|somebody|there was a|a) ?(?:log-?in|log(?:ged|ging)|sign(?:ed|ing)|access\w*|session|was in|has \
        been in) (?:\w+ ){0,4}?(?:at (?:\d+ ?(?:am|pm|oclock)?|night|midnight|three|two|four)|in the (?:night|middle \
        of the night)|overnight|over the weekend|on (?:saturday|sunday)|while (?:we|i|nobody|everyone))\b && nobody|\
        no ?one|none of us|not (?:me|us)|wasnt|asleep|closed|payroll|account|mailbox|server|bank !! from your team|\
        joe|kim|agreed|you
    acco card clic code deta ente ever gave let mone open paid pass real told type ::\
        (?:caller|man|woman|guy|lady|person|he|she|they|it|engineer|e-?mail|mail|site|page|link|message|call) \
        (?:really )?(?:wasnt|werent|was not|isnt|were not|turned out (?:not )?to be|was) (?:really |actually \
        )*(?:from (?:the|our|my|you|microsoft|bt|amazon|paypal)|(?:the|our) (?:bank|real)|microsoft|genuine|real|\
        legit\w*|who (?:he|she|they)|a (?:scam|fake|fraud|con|phish\w*)|fake|a scammer|bogus) && told|gave|typed|\
        entered|paid|clicked|let|password|details|code|card|account|opened|realised|realized|money|everything !! \
        never|didnt|ignored|deleted it|hung up|luckily
    allo gave give gran hand let ::\
        (?:gave|given|give|let|granted|allowed|handed) (?:\w+ ){0,5}?(?:remote (?:access|control)|access to (?:my|our|\
        the) (?:\w+ )?(?:computer|pc|laptop|screen|account|bank\w*)|control of|onto my|on to my|into my|connect\w* to \
        my|on my (?:computer|pc|laptop)) !! your (?:technician|colleague|engineer)|you|joe|kim|new (?:starter|\
        colleague)|my (?:boss|wife|husband|assistant)|bookkeeper
    brea burg came door forc nigh offi poli shop smas thie week wind ::\
        (?:laptops?|servers?|computers?|pcs?|equipment|kit|hardware|tablets?|ipads?|machines?|nas|safe|till) (?:\w+ \
        ){0,4}?(?:were|was|have been|has been|got|been|are|is|have) (?:\w+ )?(?:taken|lifted|swiped|pinched|nicked|\
        stolen|robbed|gone)\b && night|weekend|break-?in|office|door|window|burgl\w*|thieves|police|forced|smashed|\
        came in|shop was !! over the tasks|taken (?:to|by|away by|home|care|back|over|out)|old
    a rand some stra susp unfa unkn ::\
        (?:unknown|strange|suspicious|unfamiliar|random) (?:person|man|woman|visitor|guy|bloke|people|men|individual|\
        character)s?|stranger|strangers|a man|some (?:man|bloke|guy|woman) && (?:at|on|in|near|into|behind|by|using) \
        (?:my|our|the|her|his) (?:\w+ )?(?:computer|pc|server|desk|till|cupboard|cabinet|laptop|rack|screen|server \
        room|comms room)|let in|wandered|sat at|cctv|footage|usb|photograph\w* !! council|counted|delivery|plumber|\
        electrician|no strangers|do strangers|get past|building from
    brea conf cust data gdpr priv secu ::\
        (?:data|privacy|gdpr|security|customer data|confidentiality) (?:breach|leak|incident|violation)s?|breached && \
        we|our|us|think|client|customer|someone|another|online|saw|sent|have !! never|if|training|insurance|what \
        (?:is|counts)|letter about|policy|procedure|how
    filt forw redi rule ::\
        (?:rule|filter|forwarding|redirect)s? && outlook|mail|inbox|mailbox|e-?mails? && didnt|never|not me|not mine|\
        wasnt|dont know|someone|strange|moving all|moves all|deleting|deletes !! can you|how do i|please|set up a \
        rule for
    acce appr conf ente forw gave read sent shar told type ::\
        (?:entered|typed|gave|sent|told|forwarded|read out|shared|confirmed|approved|accepted) (?:\w+ \
        ){0,6}?(?:codes?|request|prompt|notification|pin|number|tan|everything|password|details|login) && <cant> \
        (?:\w+ ){0,4}?(?:whatsapp|account|facebook|instagram|in|into|mail|bank|log)|locked out|wasnt|he wants|they \
        want|scam\w*|fake|card number|money|gone|caller|stranger !! forgot|expired|typo|your link|question|worked|new \
        phone
    alte chan edit swap tamp ::\
        (?:changed|altered|swapped|edited|tampered) (?:\w+ ){0,3}?(?:account number|iban|bank details|sort code|\
        payment details|pdf|invoice)\b && somebody|someone|had been|was|were|in the (?:mail|e-?mail|pdf)|paid|never \
        (?:got|arrived|received) !! we changed|i changed|you|please|our new
    a an atta burg crim croo ex form frau hack intr old our prev scam some stra the they thie whoe ::\
        <intruder> (?:is|are|was|has been|have been|keeps?|must be|seems to be) (?:\w+ )?(?:us|send|sell|writ|post|\
        order|pretend|imitat|abus|misus|phon|call|read|controll)ing\b (?:\w+ ){0,4}?(?:our|my|the company|her|his|one \
        of our) (?:\w+ )?(?:name|account|logo|address|identity|e-?mail|mail|number|brand|page|log-?in|password|card|\
        cards|customers|contacts|mails|computer|pc|wifi|network)\b !! parking|new colleague|my desk|allowed|ok with
    acco comp e emai face mail outl pc phon prof serv what ::\
        (?:mailbox|account|e-?mail|outlook|pc|computer|phone|server|profile|whatsapp|facebook) (?:\w+ ){0,4}?(?:is|\
        are|has been|keeps|was|started|s) (?:sending|spamming|mailing|messaging|posting|writing|texting|calling) && \
        everybody|everyone|links?|all (?:my|our|the)|strange|weird|spam|contacts|customers|by itself|nobody|people|\
        hundreds|thousands|random|stuff|strangers !! newsletter|reminders?|should|slow|reports?
    forw go goes jump lead open redi send ::\
        (?:website|site|homepage|page|domain|links?|search|browser|google) && redirect\w*|forward\w*|(?:goes|go|\
        leads?|jumps?|opens?|sends? (?:us|people|visitors|customers)) (?:\w+ )?to && pharmac\w+|casino|porn\w*|shop|\
        strange|other|another|weird|chinese|russian|scam|some|ads?|adverts? !! we (?:moved|set)|intended|new (?:site|\
        website|domain|address)|should|please|can you|campaign
    dism ex exad exap exbo exco exem exit expa expr exst exte extr exwo fire form old olda oldb oldc olde oldi oldp \
    olds oldt oldw prev sack ::\
        (?:ex|old|former|fired|previous|dismissed|sacked) ?-?(?:employee|colleague|worker|apprentice|trainee|boss|it \
        (?:guy|company|man)|technician|administrator|admin|provider|partner|staff) (?:\w+ ){0,4}?(?:logged in|logged \
        on|signed in|logs in|accessed|got in|gets in|has access|downloaded|deleted|reading|reads|copied|is in|was in|\
        was still in|still in)\b
    call came phon rang ring turn ::\
        (?:called|rang|phoned|calling|ringing|turned up|came) (?:\w+ )?(?:as|from|pretending|claiming|saying|and \
        said) && let (?:him|her|them|someone)|gave (?:him|her|them)|teamviewer|anydesk|remote|took over|access|\
        installed|password !! joe|kim|your technician (?:came|turned)|you|plumber|electrician
    call comp dial phon ring ::\
        (?:window|screen|page|message|pop-?up|browser|pc|computer|voice|box) && (?:call|ring|phone|dial) (?:this |the \
        |a |that |them |us |some )*(?:number|microsoft|support|helpline)|computer (?:is |has been |was )?(?:locked|\
        blocked|infected) !! card machine|your number|alarm system|locked itself
    cred cust data docu file log logi pass ::\
        (?:passwords?|log-?ins?|credentials|customer (?:data|list)|data|documents|files) (?:\w+ ){0,3}?(?:is|are|was|\
        were|has been|have been|got|turned up|appeared|showed up|ended up|found|for sale|leaked|published|posted|\
        circulating|visible) (?:\w+ )?(?:on|in|to) (?:facebook|the (?:internet|web|dark ?web|net)|google|twitter|\
        telegram|online|public|a forum|whatsapp|the press|social media)
    blac exto :: (?:blackmail|extort)(?:ed|ing|er)?\b
    encr :: encrypted (?:\w+ )?by (?!you|us|our|joe|kim|default|the technician)\w+
    logg sign ::\
        (?:logged|signed) (?:in|on) (?:\w+ )?(?:as|with my|under my|with our|on my|using my|in my) (?:me\b|us\b|name|\
        account|log-?in|password) && someone|somebody|else|another|who|not me|stranger|wasnt !! colleague|agreed|ann
    clon hack stol ::\
        (?:stolen|hacked|cloned) (?:credit |debit )?(?:cards?|accounts?|identit\w+|log-?ins?|passwords?|data|\
        credentials)\b && our|my|we|shop|used|orders|account !! reported to|if|insurance|how
    365 365s acco amaz bank came clou comp doma e ebay emai face file goog inbo inst lapt link mail micr netw offi \
    oned outl page payp pc pcs pcss phon prof rout serv shar site syst twit webs what wi wifi ::\
        <account>s? (?:are|is|were|was|being|been) (?:being |been )?(?:read|opened|monitored|used|misused|abused|\
        watched) (?:by (?:some|a |an )|to send|for (?:spam|scam))\w* !! colleague|if
    gues trie tryi ::\
        (?:trying|tries|tried|guessing) (?:out |lots of |many |different )*(?:passwords?|to (?:log in|get in|break \
        in))\b && someone|somebody|vpn|night|firewall|account !! i (?:am |have )?|we
    hack ::\
        hacked (?:e-?mails?|mails?|mailbox|account|supplier|invoice)\b && money|paid|wired|because|our|we !! if|would
    """
)
