"""English: somebody has got in, or may have."""

from conversations.lexicon.en.alarm_urgent import urgent

BREAK_IN = urgent(
    "break_in",
    r"""
    atta bitc blac bogu botn brea brok burg catf clon comp con conm conn cont crac crim croo cryp cybe defa doxe \
        doxx dril eave encr exto fake fals forc forg frau hack hija iden ille impe impo infe intr itse jemm kick \
        lure malw over pay phis pick pira rans rogu sabo scam skim skul smas spie spoo spyi spyw stol swin take tamp \
        thie thre thro took tric trie troj tryi unau unde via viru wire wron :: <crime>
    blok boss coll croo dont empl exbo exco exem expa exst fire form guy guys hear idio isnt kid kids know left long \
        man mans met old outs part prev quit sack some staf stra unkn woma :: <stranger> && <mineall> !! \
        you|your|joe|kim|colleague|assistant|agreed|allowed|permission|explain\w*|asked \
        (?:about|for)|(?:dont|doesnt) know (?:our|my)|needs?|support|looks? after|no harm
    clai impe name pose posi pret :: (?:pos(?:ed|ing|es) as|pretend(?:ed|ing|s)? (?:to be|he was|she was|they \
        were)|claim(?:ed|ing|s)? (?:to be|he was|she was|to come from)|impersonat\w+|in (?:my|our) \
        name|us(?:es|ing|ed) (?:my|our) name) && \
        money|pay\w*|paid|payment|customers?|clients?|suppliers?|bank|password|order\w*|invoices?|access|computer|vouchers?|gift \
        ?cards? && some\w*|he|she|they|a man|a woman|a caller|caller|who|mail|e-?mail|fraud\w* !! \
        you|your|lawyer|please|signed
    acco ad admi ads app apps book call chan char code comp cont debi deli deta devi emai iban icon item loan log \
        logi mail mess name orde parc paym post prog purc rule soft subs text tran user :: \
        (?:users?|accounts?|devices?|admin\w*|log-?ins?|programs?|payments?|transfers?|direct \
        debits?|transactions?|mails?|e-?mails?|orders?|rules?|posts?|charges?|bookings?|software|apps?|icons?|purchases?|subscriptions?|loans?|bank \
        details|iban|messages?|codes?|computers?|names?|ads?|calls|texts?|deliver(?:y|ies)|parcels?|items|contracts?|changed \
        our bank) && (?:none of us|nobody|no ?one|not one of us|i dont|we dont|we didnt|we have not$|we havent$|i \
        didnt|i never|we never)(?: (?:here|of us|in the office|has|have|ever|even|did|at all))* \
        (?:know|knows|knew|recogni\w+|made|make|creat\w+|order\w*|sent|send|wrote|heard of|booked|add\w*|set (?:it \
        |them |that )?up|install\w*|authori\w+|approved?|asked for|ask \
        for|post\w*|bought|buy|request\w*|chang\w+|sign\w+ up|agreed to|know about)|by (?:nobody|none) of \
        us|(?:did|do|done|said|sent|wrote|told \w+) no such thing|nothing of the (?:sort|kind)|know nothing \
        (?:about|of) && there|theres|from|in (?:my|our)|on \
        (?:my|our|the)|appear\w*|popped|shows?|found|see|got|get|went|says?|new|strange|someone|suppliers?|customers?|clients?|bank|told|bills?|called|spent|charged|was \
        opened|wants to know !! question|yet|you|your|price|<offer>|how to|where|when to|which|coffee|if
    emai hack he lett mail mess says some they whic :: (?:they|he|someone|somebody|hackers?|it \
        says|mail|e-?mail|letter|message|which says|says)(?: \
        (?:they|he|has|have|had|says?|claims?|that|to|now|already|got|apparently|supposedly))* \
        (?:have|has|had|got|know|knows|stole|copied|downloaded)(?: got)? (?:all |access to |every one )?(?:of \
        )?(?:our|my) (?:\w+ )?(?:passwords?|data|files|customer (?:data|list|details)|bank \
        details|photos|contacts|log-?ins?|documents|secrets|webcam|computer|account|system|network|server) && \
        mail|e-?mail|letter|message|note|screen|pay|threat\w*|bitcoins?|money|hackers?|strangers?|phone \
        call|publish\w* !! you|tax|accountant|lawyer|provider|backup|cloud|insurance
    face home inst list page prof shop site webs :: (?:website|site|home ?page|web \
        ?shop|shop|page|facebook|instagram|profile|google listing)s?(?: \w+){0,3}? (?:looks?|is(?! \
        in)|are|shows?|has|became|turned|changed|reads?|displays?|warns?(?: \w+)*? (?:that )?(?:it \
        )?is|warns?|marked|flagged|blocked)(?: \w+){0,3}? \
        (?:different\w*|changed|strange|weird|odd|arabic|chinese|russian|turkish|foreign|not ours|not our \
        own|someone elses|something else|unrecogni[sz]able|vandali[sz]ed|casino|porn\w*|another \
        language|dangerous|unsafe|malicious|deceptive|malware|virus) !! new \
        (?:design|look|site)|relaunch|agency|old|on (?:my \
        )?(?:phone|mobile)|competitors?|you|should|translation|version|translated|if|in every|colou?rs?
    acce answ appr boug clic conf down ente fill foll gave give inst let open paid plug repl scan told tran type :: \
        (?:clicked|opened|typed|entered|gave|given|told|approved|accepted|confirmed|downloaded|installed|let|paid|followed|scanned|answered|filled|plugged|bought|transferred|replied)\b \
        && \
        (?:link|attachment|mail|e-?mail|code|tan|password|pin|card|log-?in|details|request|remote|anydesk|teamviewer|computer|pc|number|money|window|popup|stick|usb|vouchers?|gift \
        ?cards?|zip|file|invoice) && (?:<regret>) !! you|your|question|deleted it|typo|nobody|nothing \
        happened|never|didnt|did not|ignored|training|test|customers? paid
    bloc disa encr lock seiz :: (?:blocked|locked|encrypted|disabled|seized) by (?:the \
        )?(?:police|fbi|bka|microsoft|hackers?|criminals?|government|interpol|windows)\b
    cryp cyph encr rena scra :: \
        (?:files?|folders?|documents?|pictures|photos|everything|drives?|pcs?|server|spreadsheets?|backups?)(?: \
        \w+){0,4}? (?:is|are|was|were|been|got|being|get|gets)(?: \w+){0,2}? \
        (?:encrypted|renamed|scrambled|crypted|cyphered)\b !! by default|you|we (?:encrypt|renam)\w*|i \
        renamed|bitlocker|vpn
    fore stra susp unfa unkn :: (?:unknown|unfamiliar|strange|suspicious|foreign) \
        (?:person|people|man|woman|user|guy|ip|ips|number|device|computer|address)s?(?: \w+){0,4}? \
        (?:log(?:ged|s|ging)?|signed|in our|in my|on our|on my|access\w*|connected|registered|has|have|using|at) && \
        account|bank|mail|server|network|wi-?fi|system|log\w*|in !! customers?|delivery|visitor|called|rang
    log logi :: log-?ins? (?:\w+ ){0,4}?(?:at (?:\d+|two|three|four|night|midnight)|in the (?:night|middle)) && \
        nobody|none of us|not me|wasnt|strange|someone|holiday|asleep|closed|who (?:left|is away)
    log logi pass :: (?:passwords?|log-?ins?)(?: \w+){0,2}? (?:dont|doesnt|wont|no longer|not|stopped) (?:\w+ \
        )?(?:work\w*|accepted|valid) && admin|someone|somebody|strange|root|any of us|nobody changed|new \
        user|<malice>
    hack intr outs some stra :: (?:someone|somebody|a stranger|a hacker|hackers|an outsider|intruder)(?: \w+){0,2}? \
        (?:logs?|logged|signs?|signed|dials?|gets?|got|getting|logging|hacked|breaks?|breaking|sneaks?|came|comes) \
        (?:in|on|into)\b && every night|at night|nobody|no ?one|none of us|not us|at \
        \d+|account|system|server|mails?|network|wi-?fi|cameras?|website|paypal|bank|shop|router|remotely|while|during|last \
        night|yesterday|this morning|strange !! you|your|joe|kim|ann|colleague|agreed|allowed|come in|meeting|door \
        bell|late
    acce cred deta key keys log logi numb pass pin :: (?:passwords?|pin|log-?ins?|credentials|card \
        (?:number|details)|access data|keys?)(?: \w+){0,5}? (?:(?:is|are|was|were|has been|have been|got|been) \
        )?(?:stolen|leaked|cracked|hacked|compromised|misused|sold|published|known to (?:\w+ \
        )?(?:strangers|half|everyone|everybody|others|hackers)|in (?:the )?wrong hands|on the \
        internet|online|different(?: now)?$) && bank|account|server|admin|our|my|the|we|all !! if|policy|every \
        (?:month|year)|new
    atta botn unde viru :: under attack|being attacked|are attacking \
        (?:us|our)|(?:sends?|sending|doing|launching|part of) (?:out )?(?:attacks?|a botnet|viruses) !! \
        training|if|heart|we sell|game
    came micr web webc :: (?:webcam|web cam|camera|microphone)(?: light| led)?(?: \w+){0,3}? \
        (?:is|goes|went|turns?|turned|comes?|keeps) (?:\w+ )?on && by itself|alone|nobody|no ?one|without|not \
        using|watch\w*|i didnt|on its own
    arro curs mous poin :: (?:mouse|pointer|cursor|arrow)(?: \w+){0,3}? \
        (?:moves?|moving|runs?|running|jumps?|jumping|goes|going|flies|wanders|clicks|clicking|opens)\b && by \
        itself|on its own|alone|around|without (?:me|us)|nobody|windows !! game|slow|battery|pad|hard to
    acce atte conn log logg logi logs sess sign :: (?:log-?ins?|sign-?ins?|logs? in|logg(?:ed|ing) (?:in|on)|signed \
        (?:in|on)|access(?:ed)?|attempts?|sessions?|connected|connections?)(?: [\w-]+){0,8}? (?:from|in|via|by) \
        (?:another (?:country|continent|city|state|place|device|computer)|an? \
        (?:different|foreign|strange|unknown|unfamiliar|odd|new) \
        \w+|somewhere|abroad|overseas|outside|russia|china|nigeria|vietnam|brazil|india|romania|turkey|iran|korea|ukraine|pakistan|indonesia|moscow|africa|asia|america|places) \
        !! we|colleague|staff|holiday|i was|i am|branch|i logged|customers?|suppliers?|travel\w*
    docu ever exce file fold name pdf pdfs phot pict word :: \
        (?:files?|documents?|word|excel|pictures|photos|everything|folders?|pdfs?|names)(?: [\w,-]+){0,6}? \
        (?:(?:end(?:s|ing)?|called|named|renamed)(?: \w+)? \.\w+|\.\w+ \
        (?:ending|extension|suffix|file)s?|(?:weird|strange|odd|funny|unknown|new|different|random) (?:\w+ \
        )?(?:ending|extension|suffix|name|letter)s?|(?:ending|extension|suffix|name)s? \
        (?:is|are|has|have|got|were|changed)) !! we (?:name|call)|year|new (?:name|folder)|name (?:is|of the \
        firm)|i|please|should
    ask aske aski asks clai dema expe requ want :: \
        (?:they|he|it|someone|somebody|hackers?|mail|e-?mail|message|screen|pop-?up|window|caller|note|letter)(?: \
        \w+){0,4}? (?:want|demand|ask|expect|request|claim)(?:s|ed|ing)? (?:for |me for |us for |to pay \
        )?(?:money|bitcoins?|crypto|ransom|payment|gift ?cards?|vouchers?|\d+ ?(?:euros?|dollars?|pounds|k)) && \
        password|files?|data|pictures|photos|e-?mail|webcam|screen|locked|unlock|computer|server|videos?|publish !! \
        you|invoice for|customer|supplier|service|bank wants|tax|licen[cs]e
    aski doin itse know own them touc :: by (?:itself|themselves)|on (?:its|their) own|without \
        (?:me|us|anyone|anybody) (?:doing|touching|asking|knowing) && \
        (?:sen(?:d|t)|open|typ|mov|click|writ|wrote|post|call|delet|chang|install|download|order|forward|log|jump|search)(?:s|es|ed|ing)?\b \
        && \
        e-?mails?|account|pc|computer|laptop|outlook|phone|mouse|cursor|screen|windows?|browser|programs?|facebook|profile|mailbox|server|printer \
        !! updates?|restarts?|switch\w*|works? on its own|automatic\w*|backup
    by :: by <stranger> && \
        password|account|log-?in|mail|e-?mail|page|profile|computer|pc|server|website|phone|screen|system|files?|data|card \
        !! you|recommended|joe|kim|written by|built|made|set up|sent by mail|installed by
    code conf noti prom push requ sms text :: \
        (?:codes?|prompts?|push|sms|texts?|notifications?|confirmations?|requests?) && \
        (?:request|ask|receiv|get|got|sent|send|arriv|com|popp|want)\w* && (?:didnt|did not) \
        (?:ask|request|log|do|order)|not (?:ask|request)\w*|never (?:ask|request)\w*|wasnt (?:me|us)|not \
        me|asleep|nobody (?:asked|requested|was)|at night|last night|times|by itself && \
        log-?in|sign-?in|verif\w+|two \
        factor|2fa|mfa|authenticat\w*|security|phone|account|password|microsoft|google|bank !! \
        question|you|your|invite|how many
    acco admi devi owne rule user :: (?:new|unknown|strange|another|second|extra|hidden) (?:\w+ \
        )?(?:administrators?|admin\w*|users?|accounts?|owners?|rules?|devices?) (?:called|named|with the \
        name|appear\w*|popped|that|which|on the|in our|in my) !! you|your|we (?:need|want|made|created)|please|can \
        you|should|starter|colleague
    ad ads adve pop popu tool wind :: (?:ads?|adverts?|pop-?ups?|toolbars?|windows)(?: \w+){0,3}? (?:everywhere|all \
        over|all the time|on every|keep (?:coming|popping|opening)|that (?:i|we) cant close|come(?:s)? up) && \
        pc|computer|laptop|screen|browser|phone|download\w*|install\w*|now|since|my|our !! town|facebook ads|google \
        ads|newspaper
    2fa appr auth conf mfa prom push requ :: (?:mfa|2fa|authenticator|push|prompt|sign-?in request|log-?in \
        request|approval|confirmation) && (?:pressed|clicked|tapped|approved|accepted|confirmed|said|hit) (?:\w+ \
        )?(?:yes|ok|allow|approve|it|accept) && without thinking|by mistake|wasnt|not me|didnt \
        (?:ask|request|log)|accident\w*|stupid\w*|oops|half asleep|reflex|out of habit
    brow doma home link page sear shop site webs :: (?:website|site|home \
        ?page|page|links?|browser|searches|shop|domain)(?: \w+){0,3}? \
        (?:sends?|leads?|goes|go|redirects?|jumps?|forwards?|opens?)(?: \w+){0,4}? (?:to|on) (?:an? |some |the \
        |other )?(?:\w+ \
        )?(?:betting|casino|porn\w*|pharma\w*|dating|crypto|gambling|loan|strange|weird|other|another|chinese|russian|scam|adult|shop|site|page) \
        !! we (?:moved|set)|intended|new (?:site|website|domain|address)|should|please|can you|campaign|landing|our \
        new
    filt forw rule :: (?:rules?|filters?|forwarding) && \
        (?:moves?|forwards?|sends?|deletes?|hides?|mov\w+|redirects?) (?:\w+ \
        )?(?:everything|all|every|mails?|e-?mails?|my|our) && \
        hidden|rss|outside|gmail|unknown|trash|deleted|strange|never|didnt|not (?:me|mine) !! newsletters?|spam|can \
        you|please|how do i
    anti avas bitd defe eset kasp malw mcaf nort scan secu soph viru :: \
        (?:defender|anti-?virus|malwarebytes|norton|sophos|mcafee|kaspersky|bitdefender|eset|avast|virus \
        scanner|security software)(?: \w+){0,5}? \
        (?:threats?|trojans?|virus(?:es)?|infected|infection|malware|alarm|alarms|red|quarantin\w*|screaming|going \
        (?:mad|crazy|off)) !! no threats?|licen[cs]e|expire\w*|renew|nothing|what is|installed
    atta burg crim croo hack outs scam some stra they thie :: <some> (?:has |have |just |must have |seems to have \
        |appears to have |may have |might have |apparently |recently )*(?:been )?(?:hacked|broke(?:n)? \
        in(?:to)?|got(?:ten)? in(?:to)?|get(?:ting)? in(?:to)?|logg(?:ed|ing) (?:in|on)(?:to)?|sign(?:ed|ing) \
        in(?:to)?|took over|taken over|has access|have access|had access|getting access|gained \
        access|accessed|stole|stolen|impersonat(?:ed|ing)|pretend(?:s|ed|ing)|guessed|cracked|posting|been \
        reading|been in|copied|planted|rifled|tamper(?:ed|ing)) (?:to |to be |with |through |from \
        )?(?:our|my|the|in|me|us|one of|all|someone|as|a|your|his|her)(?! \
        (?:parking|lunch|bike|bicycle|milk|idea|show|joke|car\b|job|sandwich|coffee|mug))\b
    cryp key keyl malw rans root spyw troj viru worm :: (?:theres|there is|there \
        was|have|has|had|got|is|found|finds|detected|detects|caught|caught|reports?|reported|says|shows|reporting|contains|installed|downloaded|with|as|weve \
        got)(?: (?:a|an|some|the|this|that|it|its|they|our|found|we|got|have|has|is|kind of|sort \
        of|of|kind|sort|another))* (?:ransomware|ransom note|virus(?:es)?|malware|trojan|spyware|key \
        ?logger|worm|crypto ?locker|rootkit)(?! \
        (?:scan\w*|protection|program|software|checker|filter|definitions|licen\w+|subscription|update))
    aske aski :: (?:asking|asked) for my password .{0,20}(?:typed|entered|gave)
    file :: files ~ (?:are|were|got|have been|been|is|all|now)(?: \w+){0,2} (?:encrypted|locked|scrambled)
    clic :: clicked (?:on )?(?:\w+ \
        ){0,4}(?:phishing|strange|suspicious|weird|fake|dodgy|bad|wrong|funny|virus|stupid|malicious|odd|infected|harmful|shouldnt|should \
        not)
    atta file invo link macr pdf upda zip :: (?:opened|clicked|downloaded|installed|open|click) ~~ \
        (?:attachment|link|zip|attachement|file|invoice|macro|update|pdf)(?: \w+){0,4}?(?: and| then| now| since| \
        -|,)+ .{0,60}(?:strange|weird|windows? pop|pop-?ups?|nothing happened|something \
        happened|slow|funny|odd|black|installed|mouse|asks?|warning|suspicious|phish\w*|virus|fake|scam|pops?|encrypt\w*|locked|acting|spam)
    paid sent tran wire :: (?:transferred|wired|paid|sent) .{0,40}(?:scam\w*|fraud\w*|wrong account|fake \
        (?:invoice|account|bill|supplier)|criminals?|con (?:man|artist))
    acce acti chan log logg logi orde paym sign tran veri :: (?:log-?ins?|logged|logging|sign-? \
        ?ins?|signed|accessed|activity|access|order(?:ed)?|transfer|payment|changed|change|verification codes?) \
        .{0,70}(?:wasnt|was not|isnt|is not|werent|not) (?:me|us|him|her|mine|ours|by (?:me|us))
    anti defe scan secu viru :: (?:antivirus|anti-?virus|virus scanner|defender|scanner|virus protection|security \
        software)(?: \w+){0,3} \
        (?:found|finds|detected|detects|blocked|reports?|reported|alerts?|warns?|complains|says|alarm|popped|going \
        off|goes off|quarantined|shouting)(?! (?:nothing|no\b|up to date|clean|all))
    leak publ rele sell :: (?:publish|leak|sell|release) (?:it|our (?:\w+ )?data|everything|the data|them)
    clic down fell foll open scan :: (?:clicked|opened|followed|fell|scanned|downloaded) .{0,60}(?:put \
        in|entered|typed|gave|given|filled in|put|submitted) (?:in )?(?:my|our|the|his|her|all)\b
    mess note read scre text txt wind :: (?:readme|text file|txt file|note|message|window|screen) ~~ \
        (?:demand\w*|pay|bitcoins?|btc|ransom|crypto|money|decrypt\w*)(?! (?:slip|rise|roll)) && \
        files?|screen|server|computer|desktop|pcs?|folders?
    clai from impe in my our pose posi pret the :: <pretence> && gift \
        ?cards?|vouchers?|password|contacts|e-?mail\w*|mails?|messag\w+|invoic\w+|texts?|whatsapp|account|post(?:s|ing|ed)|rang|called|phoned|money|pay\w*|bank \
        details|sending|orders?|customers?|transfer !! happy birthday|cards? from us|competition|who wrote|from me \
        at|one from (?:me|us)|question|letter from|say hello|e-?mails? from (?:our|the) (?:bank|lawyer)|insured
    gift itun vouc :: (?:gift ?cards?|voucher codes?|itunes cards?) && \
        e-?mail\w*|messag\w+|text\w*|boss|director|asking|asked|me|from !! christmas|staff|customers? \
        (?:buy|like|get)|we sell|present
    call cont dial pay phon ring :: (?:pop-?up|window|screen|message|warning|alert|voice|red page) && \
        (?:ring|call|phone|pay|contact|dial)\b (?:\w+ )?(?:number|microsoft|support|them|up|us|me|money|now) && \
        locked|virus|infected|i did|told me|says?|saying|cant close|wont close|wont go away|took|scared|microsoft !! \
        your|card machine|phone system|the printer|question|calendar
    by from in send sent thro :: \
        (?:viruses|spam|junk|phishing|scam|rubbish|dodgy|strange|weird|odd|suspicious|sh?ady) && \
        (?:from|in|by|through) (?:us|our|my|me|the (?:company|office|info|accounts)|her|his) \
        ?(?:name|account|mailbox|e-?mail|address|domain|server|computers?|office|company|own)?\b|sending|sends|sent \
        by (?:us|me) !! training|folder|filter|(?:gets?|got|getting|receiv\w+|lots of|lot of|lately|more) (?:\w+ \
        )?(?:spam|junk)(?!.* from (?:us|our|me))|spam mail\b.{0,20}deleted
    did didn hasn have isnt neve nobo none not wasn :: \
        (?:replies|repl(?:y|ied)|responses|bounces?|answers|calls|receipts|order \
        confirmations?|confirmations?|invoices?|messages|mails|e-?mails|posts?|programs?|apps?|software|log-?ins?|users?|accounts?|rules?|charges?|payments?|orders?|codes?|adverts?) \
        && <notus> !! question|phone (?:bill|company)|coffee|parcels?|<offer> (?:from|for)|you|your|agreed|sure|if \
        (?:i|we)|yet|fax
    conn defr dupe frau phis ripp scam swin tric :: \
        (?:fraud|fraudulent|scam|scammed|scammers?|conned|swindled|duped|tricked|defrauded|ripped off by|phished) && \
        bank|account|card|money|paid|invoice|supplier|our computer|payment|we|i \
        got|ive|weve|been|details|transfer\w* !! heard|training|talk|about fraud|prevention|insurance|worried|what \
        is|how (?:do|can)|awareness|course|test|rip|you|your|could be|might be a scam call|read|department
    acco bank iban paye sort :: (?:account number|bank details|iban|sort code|payee|bank account)s? && \
        (?:werent|wasnt|isnt|arent|not) (?:theirs|ours|his|hers|mine|the suppliers|right|real|the \
        real|genuine)|paid|had been changed|changed|fake|different && \
        invoice|supplier|mail|e-?mail|paid|scam\w*|money|transfer\w* !! we changed our bank|our new bank|please \
        (?:note|update)|new account number for you
    by clic goin gone haun is on poss some watc :: (?:mouse|cursor|webcam|web cam|camera \
        light|pc|computer|laptop|screen|windows|programs?|phone|microphone) && by (?:itself|themselves)|on \
        (?:its|their) own|possessed|haunted|going (?:mad|crazy|wild|bonkers)|gone (?:mad|crazy|wild)|watching \
        (?:me|us)|someone (?:is )?(?:in|on|controlling|watching)|is on all the time|clicking (?:around|about|on \
        things) !! starts? by itself every|updates? itself|restarts? (?:by itself|on its own)|switch(?:es|ed)? \
        (?:itself )?(?:on|off) by itself|turns? (?:on|off) (?:by itself|on its own)|keyboard|crash
    clic down inst open ran scan :: (?:opened|clicked|click|opens|ran|downloaded|installed|scanned) (?:on )?(?:\w+ \
        ){0,3}(?:attachment|link|qr code|zip|macro|exe|invoice|download|ad|advert|button|popup|pop-?up|parcel \
        \w+|mail|e-?mail) && now|then|since|going \
        mad|pc|computer|screen|password|details|strange|odd|stupid|typed|entered|money|encrypt\w*|locked !! your \
        link|your (?:message|e-?mail|mail)|you sent|question|nobody|never|didnt|no ?one|works|dont|not
    hack he some they :: (?:they|someone|somebody|hackers?|he|he has|theyve) (?:have |has )?(?:changed|reset) \
        (?:the|our|my|all|all the) (?:\w+ )?(?:passwords?|e-?mail|recovery|pin|phone number|log-?in) && \
        cant|locked|account|page|ours|in|out|instagram|facebook|access|back !! you changed|your \
        (?:team|colleague|technician)|last year|monthly|joe|kim|policy
    dodg fore stra susp unau unex unkn unre unus :: \
        (?:suspicious|unusual|unauthori[sz]ed|unknown|unrecogni[sz]ed|unexplained|dodgy|strange|foreign) (?:\w+ \
        )?(?:activity|activities|log-?ins?|sign-?ins?|access(?:es)?|payments?|transactions?|transfers?|charges|withdrawals?|users?|devices?|admin\w*|process\w*|connections?|behaviou?r|e-?mails? \
        (?:going|from (?:our|my)))\b !! nothing|no |never|training|what is|if|watch|alert (?:me|us) (?:to|of)
    from :: (?:log-?ins?|logged (?:in|on)|signed \
        in|sign-?ins?|access(?:ed)?|used|attempts?|connection|session|someone) && from \
        (?:abroad|overseas|russia|china|nigeria|vietnam|brazil|india|romania|turkey|iran|korea|ukraine|pakistan|indonesia|a \
        (?:strange|foreign|different) (?:place|country|address|city|location)|another country|outside (?:the \
        )?(?:uk|us|country)|an? (?:unknown|unfamiliar) \w+|somewhere) && \
        account|mailbox|my|our|shop|system|server|password|microsoft|office|e-?mail|computer !! colleague|staff|we \
        work|branch|holiday|i was|i am|suppliers?|customers? from
    appe call desk ever file fold scre serv :: \
        how.?to.?(?:recover|decrypt|restore|get|unlock|pay)\w*|read.?me.?(?:now|txt|restore|decrypt)?|recover your \
        files|your files (?:are|have been)\b && files?|desktop|every|folder|screen|appeared|called|server !! \
        write|manual|install
    adve disp full goes goin lead mess now open post redi says sell shar show twee :: <account>|google \
        listing|google|twitter|tiktok|youtube|listing|homepage && (?:now \
        )?(?:shows?|showing|posting|posts|posted|advertis\w+|selling|sells|redirect\w*|goes to|going to|leads? \
        to|opens|full of|says|tweeting|sharing|messag\w+|displays?) (?:\w+ \
        ){0,4}?(?:casinos?|porn\w*|viagra|crypto\w*|bitcoins?|pills|ads|adverts|russian|chinese|arabic|political|gambling|nude\w*|sex\w*|scams?|rubbish|spam|fake|malware|weird|strange|dodgy|another \
        (?:site|page|company)|someone elses?|hacked)
    bka clie cust cybe fbi inte our poli supp the :: (?:police|bka|fbi|interpol|cyber ?crime|our \
        (?:provider|isp|host|hoster|bank)|the (?:bank|isp|host(?:ing \
        company)?|provider)|customers?|clients?|suppliers?) (?:has |have |just \
        )*(?:rang|called|phoned|says?|said|told|wrote|warned|contacted|informed|noticed|reports?|reported|complain\w*|e-?mailed|getting|got|received) \
        && attack\w*|botnet|hack\w*|compromis\w+|infected|malware|phish\w*|viruses|used by \
        (?:someone|criminals)|fraud\w*|breach\w*|leak\w*|stolen|mails? (?:that )?(?:we|i) (?:never|didnt)|spam \
        from|from (?:our|my|us) (?:\w+ )?(?:address|account|server|domain|mailbox) !! \
        training|talk|awareness|questionnaire|if|insurance|supplier has been hacked and \
        (?:they|it)|heart|panic|wants to know|how
    blac exto rans thre :: (?:extort\w*|blackmail\w*|ransom\w*|threat(?:en|ens|ening|ened|s)?) && \
        data|records|online|publish\w*|photos|passwords?|e-?mail|mail|pay|money|customers?|files|leak\w*|videos?|bitcoins?|someone|hackers?|they \
        !! sue|lawyer|landlord|leave|quit|strike|tax|court|training|heard|read \
        about|news|scary|council|insurance|worried|bank|hmrc|evict\w*|creditors?|supplier|close|weather|competitors|if
    atta conn inse inst plug put stuc :: (?:plugged|plugging|inserted|stuck|attached|connected|installed|put) (?:\w+ \
        ){0,3}?(?:something|a (?:strange |small |black |usb )*(?:device|box|stick|dongle|gadget|thing)|an unknown \
        \w+) (?:\w+ )?(?:in|into|to|on|onto|behind|at)\b && someone|somebody|stranger|unknown|nobody|not \
        ours|who|behind !! you|your|joe|kim|technician|please|i (?:plugged|put|have)
    allo gave give gran hand let :: (?:gave|given|give|let|granted|allowed|handed) (?:\w+ ){0,5}?(?:remote \
        (?:access|control)|access to (?:my|our|the) (?:\w+ )?(?:computer|pc|laptop|screen|account|bank\w*)|control \
        of|onto my|on to my|into my|connect\w* to my|on my (?:computer|pc|laptop)) !! your \
        (?:technician|colleague|engineer)|you|joe|kim|new (?:starter|colleague)|my \
        (?:boss|wife|husband|assistant)|bookkeeper
    brea burg came door forc nigh offi poli shop smas thie week wind :: \
        (?:laptops?|servers?|computers?|pcs?|equipment|kit|hardware|tablets?|ipads?|machines?|nas|safe|till) (?:\w+ \
        ){0,4}?(?:were|was|have been|has been|got|been|are|is|have) (?:\w+ \
        )?(?:taken|lifted|swiped|pinched|nicked|stolen|robbed|gone)\b && \
        night|weekend|break-?in|office|door|window|burgl\w*|thieves|police|forced|smashed|came in|shop was !! over \
        the tasks|taken (?:to|by|away by|home|care|back|over|out)|old
    a rand some stra susp unfa unkn :: (?:unknown|strange|suspicious|unfamiliar|random) \
        (?:person|man|woman|visitor|guy|bloke|people|men|individual|character)s?|stranger|strangers|a man|some \
        (?:man|bloke|guy|woman) && (?:at|on|in|near|into|behind|by|using) (?:my|our|the|her|his) (?:\w+ \
        )?(?:computer|pc|server|desk|till|cupboard|cabinet|laptop|rack|screen|server room|comms room)|let \
        in|wandered|sat at|cctv|footage|usb|photograph\w* !! council|counted|delivery|plumber|electrician|no \
        strangers|do strangers|get past|building from
    acce appr conf ente forw gave read sent shar told type :: (?:entered|typed|gave|sent|told|forwarded|read \
        out|shared|confirmed|approved|accepted) (?:\w+ \
        ){0,6}?(?:codes?|request|prompt|notification|pin|number|tan|everything|password|details|login) && <cant> \
        (?:\w+ ){0,4}?(?:whatsapp|account|facebook|instagram|in|into|mail|bank|log)|locked out|wasnt|he wants|they \
        want|scam\w*|fake|card number|money|gone|caller|stranger !! forgot|expired|typo|your \
        link|question|worked|new phone
    acco comp e emai face mail outl pc phon prof serv what :: \
        (?:mailbox|account|e-?mail|outlook|pc|computer|phone|server|profile|whatsapp|facebook) (?:\w+ \
        ){0,4}?(?:is|are|has been|keeps|was|started|s) \
        (?:sending|spamming|mailing|messaging|posting|writing|texting|calling) && everybody|everyone|links?|all \
        (?:my|our|the)|strange|weird|spam|contacts|customers|by \
        itself|nobody|people|hundreds|thousands|random|stuff|strangers !! newsletter|reminders?|should|slow|reports?
    dism ex exad exap exbo exco exem exit expa expr exst exte extr exwo fire form old olda oldb oldc olde oldi oldp \
        olds oldt oldw prev sack :: (?:ex|old|former|fired|previous|dismissed|sacked) \
        ?-?(?:employee|colleague|worker|apprentice|trainee|boss|it \
        (?:guy|company|man)|technician|administrator|admin|provider|partner|staff) (?:\w+ ){0,4}?(?:logged in|logged \
        on|signed in|logs in|accessed|got in|gets in|has access|downloaded|deleted|reading|reads|copied|is in|was \
        in|was still in|still in)\b
    call came phon rang ring turn :: (?:called|rang|phoned|calling|ringing|turned up|came) (?:\w+ \
        )?(?:as|from|pretending|claiming|saying|and said) && let (?:him|her|them|someone)|gave \
        (?:him|her|them)|teamviewer|anydesk|remote|took over|access|installed|password !! joe|kim|your technician \
        (?:came|turned)|you|plumber|electrician
    call comp dial phon ring :: (?:window|screen|page|message|pop-?up|browser|pc|computer|voice|box) && \
        (?:call|ring|phone|dial) (?:this |the |a |that |them |us |some \
        )*(?:number|microsoft|support|helpline)|computer (?:is |has been |was )?(?:locked|blocked|infected) !! card \
        machine|your number|alarm system|locked itself
    cred cust data docu file log logi pass :: (?:passwords?|log-?ins?|credentials|customer \
        (?:data|list)|data|documents|files) (?:\w+ ){0,3}?(?:is|are|was|were|has been|have been|got|turned \
        up|appeared|showed up|ended up|found|for sale|leaked|published|posted|circulating|visible) (?:\w+ \
        )?(?:on|in|to) (?:facebook|the (?:internet|web|dark ?web|net)|google|twitter|telegram|online|public|a \
        forum|whatsapp|the press|social media)
    logg sign :: (?:logged|signed) (?:in|on) (?:\w+ )?(?:as|with my|under my|with our|on my|using my|in my) \
        (?:me\b|us\b|name|account|log-?in|password) && someone|somebody|else|another|who|not me|stranger|wasnt !! \
        colleague|agreed|ann
    365 365s acco amaz bank came clou comp doma e ebay emai face file goog inbo inst lapt link mail micr netw offi \
        oned outl page payp pc pcs pcss phon prof rout serv shar site syst twit webs what wi wifi :: <account>s? \
        (?:are|is|were|was|being|been) (?:being |been )?(?:read|opened|monitored|used|misused|abused|watched) (?:by \
        (?:some|a |an )|to send|for (?:spam|scam))\w* !! colleague|if
    """,
)
