"""English: something has stopped working."""

from conversations.lexicon.en.alarm_parts import rules

OUTAGE = rules(
    r"""
    acce alar app apps book card cash clou comp conn crm data desk doma driv e elec emai erp ever exch fire fold home inte \
    intr labe lan line log logi mach mail nas netw oned onli orde outl paym pc pcs phon port powe prin prog rout scan scre \
    serv shar shop soft swit sync syst team tele term till vpn web webs wi wifi wlan work ::\
        <system>(?: \w+){0,2}? (?:is|are|went|goes|has gone|have gone|gone|keeps going|(?:seems?|appears?) to be|looks?|has been|\
        have been|isnt|arent|s|says?|showing|shows)(?: (?:all|completely|totally|still|again|just|now|currently|both|suddenly|\
        probably))* <down>(?! (?:the|a|of (?:date|warranty|support|stock|paper|ink|toner|office|order|space|memory)|there|from|\
        to (?:us|me|them|get)|for sale|button)\b)
    acce alar app apps book card cash clou comp conn crm data desk doma driv e elec emai erp ever exch fire fold home inte \
    intr labe lan line log logi mach mail nas netw oned onli orde outl paym pc pcs phon port powe prin prog rout scan scre \
    serv shar shop soft swit sync syst team tele term till vpn web webs wi wifi wlan work ::\
        <system>(?: \w+){0,2}? <dont> <run>\b(?! from home)
    long :: <system> ~ no longer <run>s?
    cras cutt disc drop fail free hang kick logg rebo rest ::\
        <system>(?: \w+){0,2}? (?:keeps?|kept|is constantly|are constantly) (?:on )?(?:crashing|freezing|restarting|rebooting|\
        hanging|dropping|disconnecting|cutting out|failing|kicking us out|logging (?:us|me) out)
    brok cras dead down froz kapu offl out ::\
        (?:^|everything |nothing )(?:<hello>(?:our|the|my|all|whole|entire) )?(?:whole |entire |main )?<system>(?: (?:all|\
        completely|totally|again|still))* (?:down|dead|offline|out|frozen|broken|kaputt?|crashed)(?: (?:again|since|for|here|now|\
        this|today|everywhere|in|at|completely).*)?$
    gone :: (?:internet|network|wifi|connection|power|electricity|phones?|server|lines?) (?:(?:is|are|has|have|went)(?: \w+)? )?gone
    blew brok conk cras cut died fail froz gave give gone pack ::\
        <system> ~ (?:has |have |had |just )*(?:crashed|died|failed|froze|packed up|packed in|given up|gave up|broke down|\
        conked out|blew up|cut out|gone bang|gone dead|gone blank)
    able can coul ::\
        (?:nobody|no ?one|none of us|not one of us|hardly anyone) ~ (?:can|could|is able to) ~ (?:work|log ?in|log on|\
        get (?:in(?:to)?|to|back|on|through)|access|print|reach|open|connect|ring|call|phone|do anything|book|send|receive|use|scan|\
        pay|sign in|load|save)
    able aren bare can cann cant coul hard isnt long unab ::\
        we(?: all)? <cant>(?: (?:even|currently|really))? (?:work|log ?in|log on|get (?:in(?:to)?|to (?:the|our|any)|on(?:to)?|\
        online|through)|access|print|connect|send|receive|open (?:any|the|our|outlook|anything)|reach (?:the|our|any)|\
        take (?:any )?(?:card|orders|payments|calls|bookings)|invoice|ship|book|scan|make (?:any )?(?:calls|phone calls)|call out|\
        do anything|use|sign in|load|save|process|serve)
    able aren bare can cann cant coul hard isnt long unab ::\
        (?:he|she|they|everyone|everybody|the (?:girls|guys|team|staff|others|shop|office|branch|warehouse)|people|\
        half (?:of )?the (?:office|team|company|staff)|customers|clients|patients|guests) <cant> (?:work|log ?(?:in|on)(?:to)?|\
        access the|get (?:in)?to the|get on(?:to)?|get into|connect(?: to)?|send e-?mails?|sign in|reach (?:us|our|the)|call|ring|\
        phone|pay|order online|book online|print|get online|use the <system>|open the <system>|get through|be reached|\
        get any <system>|receive)(?! from home)
    acce conn e emai into log mail onto open send work ::\
        i <cant> (?:work(?! (?:from|on|in))|access the|get (?:in|on)to the|connect to the|send e-?mails?|log (?:in|\
        on)(?: ?to)? (?:the |our |to |my )*(?:server|system|network|e-?mails?|mail|outlook|erp|crm|computer|pc|database|vpn|\
        terminal server|teams)|get any (?:e-?mails?|mails?)|open (?:outlook|the <system>|any))(?! from home)
    cut dark e emai inte netw offl phon powe serv stan stuc syst wifi ::\
        (?:we|everybody|everyone|office|warehouse|shop|factory|branch|site|all of us|whole place|production|reception)(?: (?:is|are|\
        all|completely|still|currently|now|have been|has been|sitting here|standing here))* (?:offline|cut off|\
        without (?:the )?(?:internet|phones?|power|e-?mails?|network|wifi|server|system)|at a standstill|in the dark|stuck because)
    acce conn get log logi logo open prin reac rece send sign use ::\
        (?:^|[,:-] )(?:still |hi )?cant (?:log ?(?:in|on)|sign in|get (?:into|on ?to|online|any e-?mails?|on|through)|access (?:the|\
        our|any)|open any|use the <system>|connect to|reach the (?:server|system|network|internet|nas|database|website)|send|\
        receive|print)
    happ load open prin resp work :: (?:nothing|not a thing) (?:works|is working|responds|loads|opens|prints|happens when)(?! out)
    noth :: nothing ~ (?:is working|works) (?:any ?more|any longer|today|here|at all|since|this)
    ever ::\
        everything (?:is|has|just|all|went|has gone)(?: (?:been|all|just|totally|completely))? (?:down|dead|froze|frozen|stopped|\
        black|blank|crashed|stuck|offline|at a standstill)
    ever :: everything (?:froze|stopped working|crashed|stopped)
    conn e emai inte powe wifi :: (?:nobody|no ?one|none of us)(?: \w+){0,3} has (?:internet|e-?mails?|power|wifi|a connection)
    dial e emai inte netw powe sign wi wifi :: no (?:wi-?fi|dial tone|signal|internet|network|power|e-?mails?)$
    acce conn dial e emai inte mail netw phon powe wi wifi ::\
        (?:we|i|they|office|reception)(?: \w+)? (?:have|has|got|ve got|had|ve had) (?:had )?no (?:internet|phones?|e-?mails?|mails?|\
        network|wi-?fi|power|connection|dial tone|access to)
    conn dial e emai inte mail netw phon powe wi wifi ::\
        (?:^|[,:-] )<hello>(?:still )?(?:we have )?no (?:internet|wi-?fi|power|e-?mails?|mails?|connection|phones?|network|signal|\
        dial tone)(?: (?:here|again|at all|today|now|(?:for|since|in|on|at|this|coming|anywhere|upstairs|downstairs|from)(?: .{1,40})?))*(?:$|[,:-])
    stan :: at a standstill
    stil :: stands? still
    outa :: (?:have|got|having) an? (?:\w+ )?outage
    dead :: the lines? (?:is|are) dead
    a and blac blue gets gett got has have show the whit with ::\
        (?:^|the |shows? |got |has |have |getting |gets |a |with |and )(?:blue|black|white) ?screens?(?: of death)?(?! (?:tv|\
        protector))
    boot chuc kick lock logg thro :: (?:kicked|thrown|booted|locked|logged|chucked) out of (?:the |our |all |my )?<system>
    boot kick lock logg thro ::\
        (?:everybody|everyone|we|all of us|whole (?:team|office)) (?:got|were|was|are|is|been|just got)(?: \w+)? (?:kicked|thrown|\
        booted|locked|logged) out
    cras cut fail outa ::\
        (?:power|network|internet|server|phone|electricity|email|it|system) (?:cut|outage|failure|crash)(?:s)?(?! in the (?:past|\
        contract)) ~ (?:here|again|since|today|this|now|at|in|right)
    cras netw powe :: (?:power (?:cut|outage|failure)|network failure|server crash)(?:$| here|,| and)
    smok :: smoke ~ (?:coming|from|out|in the)
    smel :: (?:smells?|smell) ~ (?:burning|burnt)
    floo leak wate :: (?:water|leak|flood\w*) ~ (?:server|computer|comms) (?:room|cabinet|cupboard|rack)
    cabi cupb rack room :: (?:server|comms) (?:room|rack|cabinet|cupboard) ~ (?:flooded|under water|on fire|wet|leaking|burning|soaked)
    erro :: error (?:500|502|503|504|404)
    conn :: connection (?:was |is |has been |keeps (?:getting )?)?(?:lost|refused|timed out|reset|dropped|failed|failing)
    beep clic funn grin horr stra weir :: (?:clicking|grinding|beeping|strange|funny|weird|horrible) (?:noises?|sounds?)
    beep maki :: (?:server|nas|pc|system|computer|till) ~ (?:beeping|making (?:a )?(?:noise|racket))
    book call log logi orde pay reac ring thro ::\
        (?:customers|clients|callers|people|suppliers|patients|guests)(?: \w+){0,3} (?:cant|cannot|can not|couldnt) (?:reach|call|\
        pay|get through|ring|order|book|log ?in)
    boun :: (?:e-?mails?|mails?|messages|they|everything|it) (?:all )?(?:bounces?|are bouncing|is bouncing|bounced|bouncing)(?: back)?
    boun retu stuc :: (?:e-?mails?|mails?|messages|letters) ~ (?:bounces?|bouncing|get(?:ting)? returned|stuck in (?:the )?outbox)
    sitt ::\
        (?:just |all |girls |guys |people |staff |everyone |everybody |team )sitting (?:around|here|idle) (?:doing|unable|without|\
        because|with nothing|waiting for)?
    lost :: lost (?:the |our |all )?(?:internet|connection|connectivity|power|network|phones|signal) ~ (?:again|here|today|now|since|this|at|in|$)
    lost :: lost (?:internet|connection|connectivity|power|network)$
    died goes shut swit turn went ::\
        (?:server|pc|computer|laptop|system|till|nas|router|program|screen|it) (?:just |suddenly |only )*(?:switched|shut|turned|\
        went|goes|died|keeps? (?:switching|shutting|turning)) (?:itself )?(?:off|down|black|blank|dark|dead)
    hang keep rebo rest stuc ::\
        (?:it|pc|computer|server|machine|laptop) (?:just )?(?:keeps? restarting|keeps? rebooting|restarts all the time|\
        is stuck (?:at|on|in)|hangs (?:at|on|since))
    voic :: goes (?:straight )?to voicemail
    sile :: phones? (?:are|is) (?:all )?silent
    cras free hang ::\
        <system> (?:hangs|freezes|crashes)(?: (?:again|all the time|constantly|since .*|every (?:few|five|ten|\d+) (?:minutes|mins)|\
        today|now))?$
    acce alar app apps book card cash clou comp conn crm data desk doma driv e elec emai erp ever exch fire fold home inte \
    intr labe lan line log logi mach mail nas netw oned onli orde outl paym pc pcs phon port powe prin prog rout scan scre \
    serv shar shop soft swit sync syst team tele term till vpn web webs wi wifi wlan work ::\
        <system>s? ~~ (?:dead|offline|crashed|crashes|crashing|frozen|freezes|froze|freezing|unreachable|hangs|hanging|black|\
        stopped|stops|fell over|fallen over|not found|unavailable|timeouts?|times out|cutting out|cuts out|unresponsive|gone mad|\
        gone quiet|on the blink|playing up|playing dead|kaputt?|bust|buggered|knackered|given up|giving up|refused|refuses|refusing|\
        lost (?:the |its |their )?connection|haywire|without connection|spinning|loading forever|not there)(?! (?:to pay|in the|\
        of paper|line|end))
    amis goin happ odd off righ stra up wron ::\
        (?:something|somethings|whats|what is) (?:is |s )?(?:up|wrong|off|going on|not right|amiss|happened|odd|strange) (?:with|to|\
        here with) (?:the |our |my |all )*<system>
    issu prob trou ::\
        (?:have|having|got|is|are|big|huge|serious|massive) (?:a |some |an )?(?:\w+ )?(?:problems?|trouble|issues?) with (?:the |\
        our |my |all )*<system>(?: (?:today|since|again|right now|at the moment|this|here|now|on|in).*)?$
    with ::\
        (?:been |are |is |am |sitting here |sat here |working )(?:\w+ )?without (?:the |any |our |a )?<system>(?: .*)? (?:since|for|\
        again|today|now|all)\b
    noth ::\
        nothing (?:comes|is coming|has come|came|goes|is going|gets|is getting|will|would|loads|responds|happens|moves|shows|opens|\
        arrives|starts|connects|has arrived|is arriving|prints)(?: \w+)? (?:in|up|through|out|on|load|start|open|print|connect|\
        any ?more|when i|when we|since|here|today)
    able aren bare can cann cant coul hard isnt long unab ::\
        <cant> (?:seem to )?(?:get|open|reach|access|use|find|see|load|send|receive|print|log|sign|connect|ring|call)(?: (?:in|on|\
        to|into|onto|any|any of|up|a single|hold of|through))* (?:the |our |my |any |on |of )*<system>\b(?!(?: \w+)* (?:button|icon|\
        menu|question|link|number|contract|account manager))
    dark :: (?:sitting|sat|are|is|all|whole office) (?:here )?in the dark
    acce alar app apps book card cash clou comp conn crm data desk doma driv e elec emai erp ever exch fire fold home inte \
    intr labe lan line log logi mach mail nas netw oned onli orde outl paym pc pcs phon port powe prin prog rout scan scre \
    serv shar shop soft swit sync syst team tele term till vpn web webs wi wifi wlan work ::\
        (?:nobody|no ?one|none of us|not one of us|hardly anybody)(?: \w+){0,2} (?:can|could|gets?|\
        is able to)\b(?! (?:\w+ )*(?:imagine|say|tell|know|remember|understand|help|read that))(?: \w+){0,3} <system>
    comp enti whol ::\
        (?:whole|entire|complete) (?:network|internet|phone system|server|site|office|system)s? (?:is |are |has |have |\
        s )?(?:\w+ )?(?:gone|down|out|off)
    conn erro fail foun reac time unav ::\
        says? "?(?:\w+ )?(?:server |page |connection |network |no |cannot |cant )+(?:not found|connection|unavailable|error|failed|\
        connect|reach|timed)
    disp led leds ligh pict powe sign :: <system>(?: \w+)? (?:has|have|shows?|with) (?:no|only red) (?:lights?|power|picture|signal|display|leds?)
    red :: red lights? (?:on|at) the (?:router|server|switch|firewall|nas)
    data driv e emai ever inte line nass netw outl powe prin rout sage scre serv site soft syst till vpns webs wi \
    wifi ::\
        (?:wi-?fi|internet|network|server|system|website|site|till|router|nas|e-?mail|power|line|printer|screen|vpn|\
        software|database|drive|everything|outlook|sage)s (?:\w+ )?(?:<down>|gone|disappeared|vanished|packed (?:up|\
        in)|stopped|showing (?:an? |\w+ )*error|disconnected|dropped out)(?! (?:the|a|of|from|to|for) (?!us|me|all|\
        everyone|everybody|error|blue))
    acro adob alar app apps auto book card cash citr clou comp conn crm data doma driv drop e elec emai erp ever exce \
    exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde our outl paym pc pcs \
    phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop soft swit sync syst team tele \
    term the till vpn web webs wi wifi wlan word work xero zoom ::\
        <system> ~ (?:says?|saying|shows?|showing|gives?|giving|throws?|throwing|comes? up with|came up with|coming \
        up with) (?:us |me |an? |some |the |just )*(?:\w+ ){0,2}(?:disconnected|offline|errors?|not (?:connected|\
        responding|found|available|reachable)|no (?:connection|network|internet|signal)|unavailable|failed|timed out)
    dead :: dead in the water
    and but :: (?:but|and) (?:the |our |all |my )*<system>s? (?:havent|hasnt|didnt|wont|isnt|arent)$
    ever i nobo we ::\
        (?:we|nobody|everyone|everybody|i)(?: all)? <cant> (?:open|access|see|get at|save|find|load|print|bill|book|\
        use|serve|take)(?: \w+){0,3} (?:single|any|our|anything|on|from) ?(?:\w+ )?(?:drawings?|files?|programs?|\
        orders?|customers?|invoices?|payments?|patients?|records?|<system>) && <system>|all of us|whole|every (?:pc|\
        computer|machine)|everyone|everybody|today|this morning|since
    acro adob alar app apps auto book card cash citr clou comp conn crm data doma driv drop e elec emai erp ever exce \
    exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde our outl paym pc pcs \
    phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop soft swit sync syst team tele \
    term the till vpn web webs wi wifi wlan word work xero zoom ::\
        <system> (?:has |have |had |just )*(?:dropped out|conked out|packed (?:in|up)|gone \
        (?:down|off|dead|blank|black|haywire|bang|wrong))(?! (?:from the old|in the old))
    agai all any anym ever morn none now rest sinc toda upda ::\
        <dont> (?:start|boot|turn on|switch on|come on|load|open|respond|connect)(?:ing)?(?: up)? && <system> && \
        morning|today|since|now|again|any ?more|all of us|everyone|everybody|(?:any|all|none|every) (?:of )?(?:the |\
        our )?(?:pcs?|computers?|machines?|staff)|restart\w*|update
    """
)
