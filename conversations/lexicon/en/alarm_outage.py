"""English: something has stopped working."""

from conversations.lexicon.en.alarm_parts import rules

OUTAGE = rules(
    r"""
    acce acro adob alar app apps auto book card cash citr clou comp conn crm data desk doma driv drop e elec emai erp \
    ever exce exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde our outl \
    paym pc pcs phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop soft swit sync \
    syst team tele term the till vpn web webs wi wifi wlan word work xero zoom ::\
        <system>(?: \w+){0,2}? (?:is|are|went|goes|has gone|have gone|gone|keeps going|(?:seems?|appears?) to be|\
        looks?|has been|have been|isnt|arent|s|says?|showing|shows)(?: (?:all|completely|totally|still|again|just|now|\
        currently|both|suddenly|probably))* <down>(?! (?:the|a|of (?:date|warranty|support|stock|paper|ink|toner|\
        office|order|space|memory)|there|from|to (?:us|me|them|get)|for sale|button)\b)
    acce acro adob alar app apps auto book card cash citr clou comp conn crm data desk doma driv drop e elec emai erp \
    ever exce exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde our outl \
    paym pc pcs phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop soft swit sync \
    syst team tele term the till vpn web webs wi wifi wlan word work xero zoom ::\
        <system>(?: \w+){0,2}? <dont> <run>\b(?! from home)
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
    conn e emai inte powe wifi :: (?:nobody|no ?one|none of us)(?: \w+){0,3} has (?:internet|e-?mails?|power|wifi|a connection)
    dial e emai inte netw powe sign wi wifi :: no (?:wi-?fi|dial tone|signal|internet|network|power|e-?mails?)$
    actu alri also and btw dear fine good grea hell hey hi just kind morn no ok okay perf plea pls plz righ so stil \
    sure than then thx we well yeah yep yes ::\
        (?:^|[,:-] )<hello>(?:still )?(?:we have )?no (?:internet|wi-?fi|power|e-?mails?|mails?|connection|phones?|\
        network|signal|dial tone)(?: (?:here|again|at all|today|now|(?:for|since|on any|at any|this|coming|here|\
        anywhere|upstairs|downstairs|in the (?:whole )?(?:office|building|shop))(?: .{1,40})?))*(?:$|[,:-](?! too))
    stan :: at a standstill
    outa :: (?:have|got|having) an? (?:\w+ )?outage
    a and blac blue gets gett got has have show the whit with ::\
        (?:^|the |shows? |got |has |have |getting |gets |a |with |and )(?:blue|black|white) ?screens?(?: of death)?(?! (?:tv|\
        protector))
    boot chuc kick lock logg thro :: (?:kicked|thrown|booted|locked|logged|chucked) out of (?:the |our |all |my )?<system>
    boot kick lock logg thro ::\
        (?:everybody|everyone|we|all of us|whole (?:team|office)) (?:got|were|was|are|is|been|just got)(?: \w+)? (?:kicked|thrown|\
        booted|locked|logged) out
    cras netw powe :: (?:power (?:cut|outage|failure)|network failure|server crash)(?:$| here|,| and)
    smok :: smoke ~ (?:coming|from|out|in the)
    beep clic funn grin horr stra weir :: (?:clicking|grinding|beeping|strange|funny|weird|horrible) (?:noises?|sounds?)
    died goes shut swit turn went ::\
        (?:server|pc|computer|laptop|system|till|nas|router|program|screen|it) (?:just |suddenly |only )*(?:switched|shut|turned|\
        went|goes|died|keeps? (?:switching|shutting|turning)) (?:itself )?(?:off|down|black|blank|dark|dead)
    hang keep rebo rest stuc ::\
        (?:it|pc|computer|server|machine|laptop) (?:just )?(?:keeps? restarting|keeps? rebooting|restarts all the time|\
        is stuck (?:at|on|in)|hangs (?:at|on|since))
    acce acro adob alar app apps auto book card cash citr clou comp conn crm data desk doma driv drop e elec emai erp \
    ever exce exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde our outl \
    paym pc pcs phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop soft swit sync \
    syst team tele term the till vpn web webs wi wifi wlan word work xero zoom ::\
        <system>s? ~~ (?:dead|offline|crashed|crashes|crashing|frozen|freezes|froze|freezing|unreachable|hangs|\
        hanging|black|stopped|stops|fell over|fallen over|not found|unavailable|timeouts?|times out|cutting out|cuts \
        out|unresponsive|gone mad|gone quiet|on the blink|playing up|playing dead|kaputt?|bust|buggered|knackered|\
        given up|giving up|refused|refuses|refusing|lost (?:the |its |their )?connection|haywire|without connection|\
        spinning|loading forever|not there)(?! (?:to pay|in the|of paper|line|end))
    amis goin happ odd off righ stra up wron ::\
        (?:something|somethings|whats|what is) (?:is |s )?(?:up|wrong|off|going on|not right|amiss|happened|odd|strange) (?:with|to|\
        here with) (?:the |our |my |all )*<system>
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
    comp enti whol ::\
        (?:whole|entire|complete) (?:network|internet|phone system|server|site|office|system)s? (?:is |are |has |have |\
        s )?(?:\w+ )?(?:gone|down|out|off)
    disp led leds ligh pict powe sign :: <system>(?: \w+)? (?:has|have|shows?|with) (?:no|only red) (?:lights?|power|picture|signal|display|leds?)
    data driv e emai ever inte line nass netw outl powe prin rout sage scre serv site soft syst till vpns webs wi \
    wifi ::\
        (?:wi-?fi|internet|network|server|system|website|site|till|router|nas|e-?mail|power|line|printer|screen|vpn|\
        software|database|drive|everything|outlook|sage)s (?:\w+ )?(?:<down>|gone|disappeared|vanished|packed (?:up|\
        in)|stopped|showing (?:an? |\w+ )*error|disconnected|dropped out)(?! (?:the|a|of|from|to|for) (?!us|me|all|\
        everyone|everybody|error|blue))
    dead :: dead in the water
    and but :: (?:but|and) (?:the |our |all |my )*<system>s? (?:havent|hasnt|didnt|wont|isnt|arent)$
    acti aren at blac blan blue bork boun bric buff bugg conk cras cut cuts cutt dead didn disc do does dont down \
    drop erro fail free froz garb gibb give gone hang hayw hung inac isnt kapu keep knac load lost not offl on out \
    pack play refu spin stop stuc time timi unav unre wasn whit will wont ::\
        <failing> && <gear> && <since>|<everybody>|<cant>|our|whole|all the|every|both|error|just !! means it is|on \
        (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|sometimes|occasionally|years?|slow but|\
        used to|called me|write|wrote|the road|calm(?:ed)? down|turn(?:ed)? down|break ?down of|count\w* down|let \
        down|cut down|go down (?:to|the)|old (?:pc|laptop|printer|server|one)|train|bus|delivery|dishwasher|question|\
        playbook|survey|your (?:message|link|questions?)|my (?:headset|car|watch|glasses)|deadline for|dropp?(?:s|ed|\
        ing)? (?:off|in|by)|dropbox|files? (?:is|are|was|were|got|has been) (?:gone|corrupt\w*)|lost (?:everything|\
        all|our|my)|archive|customers? complain
    all anyb anyo clie cust ever half no nobo none noon not pati peop rece staf the they we ::\
        (?:<everybody>) (?:\w+ ){0,4}<cant> (?:\w+ ){0,2}(?:<jobs>)\b && <gear>|anything|at all|since|single|any !! \
        you(?:r)? (?:link|question|message)|answer|remember|imagine|say|from home|wait|as we|people cant work without|\
        find (?:the|a) (?:question|button)|who cant|by phone|after six|at night|on sundays?
    no nobo none noon not ::\
        (?:nobody|no ?one|none of us|not one of us) (?:\w+ ){0,6}(?:can|could|is able to|manages to) (?:\w+ \
        )?(?:<jobs>)\b !! see into|know|understand|imagine|from home|except|but me|without|tell|at night|on sundays|\
        my handwriting|answer|read
    aren can cann cant coul isnt not unab ::\
        <cant> (?:\w+ )?(?:<jobs>)\b && <gear> && <since>|any|error|says?|loading|our|customers|patients|staff !! \
        your|link|question|without|this chat|from home|holiday|before (?:\w+)day
    no with ::\
        (?:no|without) (?:internet|phones?|e-?mails?|power|network|wi-?fi|server|system|signal|connection|tills?|dial \
        tone|electric(?:ity)?|computers?)\b && weve got|we have got|theres|there is|still|since|all (?:morning|day)|\
        this morning|til|until you|now|at all|again|help|urgent|asap|anywhere|whole !! without (?:the )?(?:internet|\
        phones?|e-?mail|server|system|power) (?:we|i|wed|for)|could|would|can work|could live|live|survive|no phones? \
        (?:in|at|during)|workshop|upstairs (?:we|is)|cellar|too loud|lunch|meetings?
    not noth ::\
        (?:nothings?|nothing is|not a thing|nothing at all) (?:happening|happens|working|works|loading|loads|printing|\
        prints|responding|responds|opening|opens|going through|coming through|connecting|syncing|shows?|showing) !! \
        works? out|wrong|broken
    come disp get gets gett mess popp read said say sayi says show ::\
        (?:says?|said|saying|reads|shows?|showing|get|getting|gets|displays?|comes? up with|popped up|message) (?:\w+ \
        )?"?(?:\w+ ){0,4}(?:cannot|cant|error|unable to|failed|not found|unavailable|no (?:connection|internet|\
        signal)|contact (?:your )?(?:admin\w*|support)|timed out|server not|offline|not responding|loading|\
        disconnected) && <everybody>|<gear>|<since>|tries|try|when !! spelling|typing|link|error in (?:my|the) \
        (?:answer|question)
    cant hope impo losi not unus unwo usel ::\
        (?:impossible|useless|hopeless|unusable|unworkable|cant (?:do|get) any|losing (?:sales|money|customers|\
        orders)|not a single (?:order|call|e-?mail|mail)) && internet|wi-?fi|network|phones?|e-?mails?|server|system|\
        tills?|calls|vpn|remote|connection|website|online && <since>|dropp\w+|slow|every few|keeps?|down|today !! \
        provider|useless at|hopeless at|with computers
    cabi comm hard nas rack rout serv ::\
        (?:a )?(?:grinding|clicking|clanking|buzzing|beeping|screeching|whirring|burning|smok(?:e|ing)|sparks?|\
        smell\w*) && server|nas|router|cabinet|rack|comms|hard (?:drive|disk) !! coffee|printer smells|sometimes|always
    actu all alri also and btw dear ever fine good grea hell hey hi just kind morn ok okay perf plea pls plz righ so \
    sure than the then thx we well were whol yeah yep yes ::\
        ^<hello>(?:we are|were|all|everything is|everythings|were all|the office is|whole office is) (?:all |\
        completely |totally |still |currently |just )*(?:down|offline|dead|off ?line|cut off|stuck)(?: (?:here|again|\
        now|since .*|this morning|today))?$
    exte hand head line phon swit ::\
        (?:phones?|switchboards?|lines?|extensions?|handsets?|headsets) && silent|crackl\w*|cant hear|no (?:calls|\
        sound|tone|ring)|one way|dont ring|engaged (?:all|tone)|cutting|robot\w* !! mode|headsets are|nice|meeting
    clic ever i open prin save send staf we ::\
        (?:program|software|app|outlook|excel|word|browser|system|it|<product>) (?:just |always |keeps? |immediately \
        )*(?:closes|closing|shuts|shutting|quits|quitting|logs? (?:me|us) out|kicks? (?:me|us) out|crashes|freezes|\
        hangs) (?:itself|down|again|as soon|every time|when(?:ever)?|whenever|the moment)\b && we|i|open|print|save|\
        staff|everyone|send|click !! at (?:six|five|night)|fridays?|for lunch
    cann cant coul does dont not wont ::\
        (?:cant|cannot|couldnt|wont|dont|doesnt|not) (?:\w+ )?(?:upload|hear|reach|talk to|see each other|find|\
        communicate|pair|authenticate|verify|validate|activate)\b && (?:all|every|any|none) ?(?:of )?(?:the |our \
        )?(?:\w+ )?(?:tablets?|handsets?|phones?|callers?|pcs?|computers?|users?|scanners?|devices?|terminals?|\
        engineers|staff|machines?|printers?)|stuck|on site|customers|callers !! question|link
    book call data deli e emai faxe mail mess orde paym upda ::\
        (?:e-?mails?|mails?|orders|calls|faxes|messages|data|payments|bookings|deliveries|updates) (?:\w+ )?(?:hasnt|\
        havent|isnt|arent|not|doesnt|dont|no longer|wont|stopped|stop) (?:\w+ )?(?:come|coming|came|arriv\w+|go|going|\
        gone|get|getting|sync\w*|reach\w*|land\w*|load\w*|updat\w*|send\w*|deliver\w*|receiv\w*|being|been) ?(?:in|\
        out|through|up|across|delivered|received|sent)?\b && since|whole team|everyone|all of us|today|yesterday|this \
        morning|any ?more|nobody|for (?:hours|days|\w+ hours)|now|last night|either|us !! <offer>|from (?:my|our) \
        (?:bank|supplier)|your (?:e-?mail|mail|message)|in the post|question|courier|post office
    all any both ever five four half most none seve six thre two ::\
        (?:all|every|half|most|both|none|any|several|two|three|four|five|six)(?: of)? (?:the |our |my )?(?:\w+ \
        )?(?:<gear>|handhelds?|devices|machines) (?:\w+ )?(?:lost|loses?|dropped|keep losing|have lost|without|cant \
        (?:find|see|reach)) (?:\w+ )?(?:connection|wi-?fi|signal|network|internet|server|link|power)\b
    coll cust empl ever girl guys men peop staf team we work ::\
        (?:people|staff|girls|guys|team|men|workers|employees|colleagues|customers|everyone|everybody|we) (?:\w+ \
        ){0,3}?(?:with nothing to do|doing nothing|twiddling|standing around|sitting around|sent home|idle|cant work|\
        hands tied|waiting outside|stood about|just sitting|unable to work)\b && <gear>|because|down|off|since|now|\
        here|system|internet|computer\w*|server !! customers? dont|in january|quiet|winter|strike|weather
    acro adob alar app apps auto book card cash citr clou comp conn crm data doma driv drop e elec emai erp ever exce \
    exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde our outl paym pc pcs \
    phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop soft swit sync syst team tele \
    term the till vpn web webs wi wifi wlan word work xero zoom ::\
        <system> (?:\w+ )?(?:is|are|has been|have been|s|keeps?|been|was) (?:\w+ )?(?:in and out|on and off|up and \
        down|coming and going|intermittent|flaky|dropping in and out|patchy|down|all over the place)(?: \w+)* (?:all \
        (?:day|morning|week|afternoon)|since|today|again|now|this morning|constantly)\b
    aren can cann cant coul isnt not unab ::\
        <cant> (?:\w+ )?(?:process|take|accept|run|do|charge|issue|make|print|send|receive|scan|create|save|post|open|\
        pull|enter|book) (?:any |our |the |card |online |new |more |customers )*(?:cards?|payments?|orders?|invoices?|\
        bookings?|calls|labels|mails?|e-?mails?|documents|transactions|sales|receipts|deliver\w+|tickets|appointments|\
        prescriptions|wages)\b !! if|when the|without|before|on (?:sundays|saturdays)|at night|by card in|foreign|\
        until (?:monday|we)|canteen|more than|question|this year
    no not with ::\
        (?:no|not any|without) (?:sound|audio|picture|dial tone|ringing|signal|response|reaction|display|light|\
        lights) (?:\w+ )?(?:on|from|at|in|when|during|for) (?:any|all|every|the|our|both|my|half)\b && call\w*|\
        phones?|today|since|screens?|pcs?|server|router|now|monitor|till|line|hang up|again !! meeting room|tv|cellar|\
        lift|train|attic
    hard neit none not ::\
        (?:none|not one|neither|hardly any|not a single one) of (?:the |our |my |these |those )(?:\w+ )?<gear> (?:\w+ \
        )?(?:works?|working|will|responds?|starts?|loads?|connects?|rings?|prints?|come|comes|opens?|goes|can|could|\
        boots?|turns?|syncs?)\b
    lost ::\
        lost (?:the |our |all |all our )*(?:internet|connection|connectivity|network|phones?|power|signal|wi-?fi|\
        e-?mails?|line|vpn|electricity)\b (?:at|in|on|again|here|since|to|this|today|now|about|a|around|and|for)\b !! \
        when|last|minutes in|if|but it
    all brou came come grin grou just noth only ::\
        (?:ground|grinding|come|came|brought) to a (?:complete |total |grinding )?(?:halt|standstill|stop)\b|\
        (?:nothing but|just|only|all) (?:an? |the )?(?:hourglass|spinning (?:wheel|circle)|egg timer|beach ?ball|\
        white (?:page|screen)|blank (?:page|screen)|black (?:page|screen)|error page)
    boot chuc drop kick lock logg thro ::\
        (?:kicked|thrown|booted|chucked|logged|locked|dropped) (?:off|out|out of|off of|from) (?:the |our |all |my \
        )*<gear>
    blac blan blue empt gray grey whit ::\
        (?:white|blank|grey|gray|empty|black|blue) (?:page|screen|window|tab)s? && <gear>|when (?:i|we) open|\
        every(?:one|body)|colleagues|all of us|since|after|only|nothing !! question|like|tv|protector|locked|asleep
    e emai invo mail mess ::\
        (?:e-?mails?|mails?|messages|invoices) (?:\w+ ){0,3}?(?:rejected|bounc\w+|undeliverable|returned|not \
        delivered|blocked|refused|deferred)\b && since|today|customers?|everyone|all|error|message|5\d\d|keep|being|\
        now !! spam|insurance|application|junk
    ask aski asks prom want ::\
        (?:asks?|asking|prompts?|prompting|wants?) (?:\w+ ){0,3}?for (?:a |the |my |our |its )?(?:passwords?|log-?in|\
        credentials)\b && <gear> && everyone|everybody|all of us|reject\w*|again and again|over and over|wont \
        (?:accept|take)|keeps?|every time|loop|constantly|not accept\w* !! you|caller|stranger|someone|phish\w*
    365 a acro adob alar app apps auto b back barc book bran brow c cabi cale call came card cash cctv chec chip chro \
    citr cloc clou comp conn copi crm crms d dash data desk diar doma door driv drop e elec emai enti epos erp erps \
    ever exce exch exte f fax faxe fire fold g gate goog h home host i icon inte intr j k l labe lan lans line log \
    logi m mach mail micr mode n nas nass netw o offi oned onli orde our outl p pane paym pc pcs pcss pdq phon phot \
    plot port powe prin prog q quic r rdp rdps rece reco remo revi rota rout s sage sale scan scre serv sess shar \
    shop soft swit sync syst t team tele term the till u v vide voic vpn vpns w web webs whol wi wifi wlan word work \
    x xero y z zoom ::\
        <gear> (?:\w+ )?<cant> (?:find|see|reach|read|contact|get|talk to|load|access) (?:its|their|the|any|our|each \
        other|anything)\b !! your|question|customers? cant|button
    ever no nobo none noon ::\
        (?:nobodys?|no ?ones?|none of us (?:is|are)|everyones? not) (?:\w+ )?(?:getting|receiving|seeing|able to get) \
        (?:any |our |the |their )*<gear>\b !! younger|any answers
    cant ::\
        cant (?:ring|call|dial|phone|log|get|connect|print|log ?in) (?:in|out|on)\b(?:, .*| or .*| and .*|$) !! from \
        home|of it|question|contract
    """
)
