"""English: something has stopped working."""

from conversations.lexicon.en.alarm_urgent import urgent

OUTAGE = urgent(
    "outage",
    r"""
    acce acti amis aren blac blew boot boun bric brok burn bust chuc conk conn crac cras cuts cutt dead decl dial \
        died disa disc disp down drop dyin erro fail fall faul fell flak free frie froz gave gets gett give goes \
        goin gone grou has hayw hour imag inac inte isnt itse kapu keep kick kill knac knoc ligh line lock log loge \
        logg logi logp logs long lost netw no not noth off offl out outa pack page patc pict play poss powe quit \
        reac rebo rece refu reje resp rest righ scre see serv sign smok soun spar stal stan stop stri stuc ther thro \
        time timi toas took unav unre unst unus up vani went wind wont wron :: <strong> && <thing> !! \
        <record>.{0,45}? (?:gone|vanished|disappeared|missing|lost|empty|deleted)|lost (?:everything|it all|all \
        (?:the|our|my))|down (?:in|the|to)|(?:your|this|the) (?:link|question|form)|blue folder
    acce arri beep blac blan blin bloc blue boot brin budg char clos com come comi comm comn comt conn craz cut cuts \
        dark deli dial disp down drop erro fail find flas flic get gete geti getm getn gett go goe goed goin gome \
        gone goti hang hear hung impo inte jamm let lete leti letm letn lett load log loge logi logm logn logt mad \
        mov move movi movm movn movt off open out pass play powe prin proc pull quie reac read rece reco red regi \
        resp ring run rune runi runm runn runt sav save savi savm savn savt scan see seee seei seem seen seet send \
        show shut sile spin star stop swit sync take talk turn upda upin uplo upti used usel wak wake waki wakm wakn \
        wakt whit work :: <weak> && <thing> && <rightnow> !! <record>.{0,45}? \
        (?:gone|vanished|disappeared|missing|lost|empty|deleted)|lost (?:everything|it all|all (?:the|our|my))|down \
        (?:in|the|to)|(?:your|this|the) (?:link|question|form)|blue folder|from me|to me
    365 365s acce acco acro adob alar app appl appo apps auto back barc book bran broa brow busi cabi cale call came \
        card cash cctv chec chip chro citr cloc clou code comp conn cont copi cred crm crms dash data date debi desk \
        dhl dhls diar disp doma door draw driv drop dsl dsls dyna elec emai enti entr epos equi erp erps etsy ever \
        exce exch exte fax faxe faxs fibe fibr fire fis fiss floo fold form gate gmai goog gps gpss hand hdmi head \
        home host hotl hots icon inde inss inte intr keyb kios kit kits labe lan lans lapt ledg lexo lexw line log \
        logg logi mach mail mews micr mobi mode moni mous nas nass navi netw offi oned onli oper opti orde our outl \
        pack page pane paym payp payr pc pcs pcss pdf pdfs pdq pdqs phon phot plot poin port pos poss powe prin prog \
        proj quic rack rdp rdps read rece reco regi remo revi rota rout sage sale sap saps scal scan scre serv sess \
        shar shop site slac sock soft stri supp swit sync syst tabl team tech tele term the thin till ups upss vide \
        view voic vpn vpns webs what whee whol wi wifi wlan word work xero zoom :: <thing>s?(?: [\w-]+){0,4}? \
        (?:<weak>)(?:$|,) !! <record>.{0,45}? (?:gone|vanished|disappeared|missing|lost|empty|deleted)|lost \
        (?:everything|it all|all (?:the|our|my))|down (?:in|the|to)|(?:your|this|the) (?:link|question|form)|blue \
        folder|question|link
    erro ever issu it its prob that they thin this :: (?:it|its|this|that|thats|this thing|the \
        thing|they|theyre|same thing|same (?:problem|error|issue)|everything|everythings)(?: \
        (?:is|has|just|all|so|keeps?|has gone|went|gone))*(?: (?:completely|totally|all|just|still|so))* \
        (?:<broken>|<breaks>|slow|isnt working|(?:wont|doesnt) \
        (?:start|work|open|load|print|connect|let|boot|respond)) && again|since|any ?more|right now|for \
        (?:everyone|all of us|everybody)|nobody|third time|on the (?:screens?|computers?|pcs?)|with the <thing> !! \
        your|question|deadline|link|button|joke|deal|birthday|quiz|from us|<record>|weather|phone me
    anyt comp done full stan tota :: (?:we|production|everything|all)(?: \w+){0,2} standing still|<cant> do \
        anything(?! (?:about|else|for))|(?:total|complete|full) \
        (?:standstill|outage|blackout|failure|stop)|(?:nobody|no ?one|none of us) (?:gets?|is getting|can get) \
        (?:anything|any work|a thing) done
    neit none one sing :: (?:none|not one|neither|no (?:single )?one|not a single one) of (?:the |our |my |these \
        )(?:\w+ )?<thing>s? (?:\w+ \
        )?(?:works?|working|will|responds?|starts?|loads?|connects?|rings?|prints?|opens?|goes|can|boots?|turns?|syncs?|comes?)\b
    noth :: nothing (?:rings|runs|works(?! \
        (?:without|as|better|like|out))|loads|prints|opens|starts|moves|responds|connects|scans|boots|syncs|sends|comes \
        (?:in|out|up|through|on)|goes (?:out|through|on)|happens)(?! (?:at night|on sundays?|here in)) !! \
        without|unless|until|ever|better|as well|complaint|third time|report
    with :: (?:(?:\w+|\d+) (?:day|hour|morning|week)s?|been|are|is|am|sit|sitting)(?: now| already| still| here)? \
        (?:without|with no) (?:the |our |any |a )?<thing> !! costs?|would|an? (?:hour|day|week) \
        without|survive|nice|holiday
    cash hand manu pape penc :: (?:back to|working with|work with|writing|doing|all|everything) (?:\w+ ){0,3}?(?:pen \
        and paper|by hand|on paper|paper and pencil|paper and pen|cash only|manually) && \
        are|were|now|again|today|have to|since|because !! prefer|always|used to|we use|like|contracts|until|years
    code erro fata gate lice not serv unav unex :: (?:error|code) \
        (?:\d\d+|page|message|code)|(?:number|page|service|server|site|database) not (?:in \
        service|found|available|reachable)|not in service|service unavailable|bad gateway|licen[cs]e (?:has |is |was \
        )?(?:expired|invalid|not found|run out|missing)|unexpected error|fatal error && \
        <thing>|<everybody>|<nowadays> !! if|spelling|your|when i type|how many|list|question|ages|which
    able aren bare can cann cant coul hard isnt long unab :: (?:i|we|she|he|they|<everybody>)?(?: am| are| is|m| \
        all| still| both)* ?<cant> (?:\w+ )?(?:print|scan|log ?(?:in|on)|connect|go online|get online|sign in|get \
        on(?:line)?|send (?:any )?(?:mails?|e-?mails?)|receive|dial|ring out|phone out|reach anyone|work(?! \
        (?:on|from|at|next|with)))\b(?:$|,| (?:anywhere|and|any|at \
        all|since|today|again|now|to|in|on|the|my|help|anything|please|because|for)\b) !! in colour|if|from \
        (?:home|my phone)|friday|monday|tomorrow|weekend|double|by hand|that (?:well|fast)|your|this \
        (?:form|chat|link)|foreign|until
    no :: no (?:e-?mails?|mails?|calls|orders|faxes|payments|bookings)(?: (?:are|is))?(?: \
        (?:coming|going|getting|arriving|come|go))? (?:in|out|through|or out|since|today|for (?:hours|days)|at \
        all)\b !! on (?:sun|satur)days?|nice|at night|never
    beac hour load sand spin time turn :: (?:only|just|nothing but|all (?:i|we)) (?:\w+ \
        )?(?:see|get|shows?|an?|the)? ?(?:\w+ )?(?:hourglass|egg timer|spinning \w+|beach ?ball|sand ?timer|loading \
        (?:screen|circle|wheel)|turning circle)
    acce acro adob alar app apps auto book card cash citr clou comp conn crm data desk doma driv drop e elec emai \
        erp ever exce exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde \
        our outl paym pc pcs phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop \
        soft swit sync syst team tele term the till vpn web webs wi wifi wlan word work xero zoom :: <system>(?: \
        \w+){0,2}? (?:is|are|went|goes|has gone|have gone|gone|keeps going|(?:seems?|appears?) to be|looks?|has \
        been|have been|isnt|arent|s|says?|showing|shows)(?: \
        (?:all|completely|totally|still|again|just|now|currently|both|suddenly|probably))* <down>(?! (?:the|a|of \
        (?:date|warranty|support|stock|paper|ink|toner|office|order|space|memory)|there|from|to \
        (?:us|me|them|get)|for sale|button)\b)
    acce acro adob alar app apps auto book card cash citr clou comp conn crm data desk doma driv drop e elec emai \
        erp ever exce exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde \
        our outl paym pc pcs phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop \
        soft swit sync syst team tele term the till vpn web webs wi wifi wlan word work xero zoom :: <system>(?: \
        \w+){0,2}? <dont> <run>\b(?! from home)
    cut dark e emai inte netw offl phon powe serv stan stuc syst wifi :: \
        (?:we|everybody|everyone|office|warehouse|shop|factory|branch|site|all of us|whole \
        place|production|reception)(?: (?:is|are|all|completely|still|currently|now|have been|has been|sitting \
        here|standing here))* (?:offline|cut off|without (?:the \
        )?(?:internet|phones?|power|e-?mails?|network|wifi|server|system)|at a standstill|in the dark|stuck because)
    actu alri also and btw dear fine good grea hell hey hi just kind morn no ok okay perf plea pls plz righ so stil \
        sure than then thx we well yeah yep yes :: (?:^|[,:-] )<hello>(?:still )?(?:we have )?no \
        (?:internet|wi-?fi|power|e-?mails?|mails?|connection|phones?|network|signal|dial tone)(?: (?:here|again|at \
        all|today|now|(?:for|since|on any|at any|this|coming|here|anywhere|upstairs|downstairs|in the (?:whole \
        )?(?:office|building|shop))(?: .{1,40})?))*(?:$|[,:-](?! too))
    outa :: (?:have|got|having) an? (?:\w+ )?outage
    acce acro adob alar app apps auto book card cash citr clou comp conn crm data desk doma driv drop e elec emai \
        erp ever exce exch fire fold goog home inte intr labe lan line log logi mach mail nas netw oned onli orde \
        our outl paym pc pcs phon port powe prin prog quic rdp remo revi rout sage sale scan scre serv shar shop \
        soft swit sync syst team tele term the till vpn web webs wi wifi wlan word work xero zoom :: <system>s? ~~ \
        (?:dead|offline|crashed|crashes|crashing|frozen|freezes|froze|freezing|unreachable|hangs|hanging|black|stopped|stops|fell \
        over|fallen over|not found|unavailable|timeouts?|times out|cutting out|cuts out|unresponsive|gone mad|gone \
        quiet|on the blink|playing up|playing dead|kaputt?|bust|buggered|knackered|given up|giving \
        up|refused|refuses|refusing|lost (?:the |its |their )?connection|haywire|without connection|spinning|loading \
        forever|not there)(?! (?:to pay|in the|of paper|line|end))
    noth :: nothing (?:comes|is coming|has come|came|goes|is going|gets|is \
        getting|will|would|loads|responds|happens|moves|shows|opens|arrives|starts|connects|has arrived|is \
        arriving|prints)(?: \w+)? (?:in|up|through|out|on|load|start|open|print|connect|any ?more|when i|when \
        we|since|here|today)
    able aren bare can cann cant coul hard isnt long unab :: <cant> (?:seem to \
        )?(?:get|open|reach|access|use|find|see|load|send|receive|print|log|sign|connect|ring|call)(?: \
        (?:in|on|to|into|onto|any|any of|up|a single|hold of|through))* (?:the |our |my |any |on |of \
        )*<system>\b(?!(?: \w+)* (?:button|icon|menu|question|link|number|contract|account manager))
    data driv e emai ever inte line nass netw outl powe prin rout sage scre serv site soft syst till vpns webs wi \
        wifi :: \
        (?:wi-?fi|internet|network|server|system|website|site|till|router|nas|e-?mail|power|line|printer|screen|vpn|software|database|drive|everything|outlook|sage)s \
        (?:\w+ )?(?:<down>|gone|disappeared|vanished|packed (?:up|in)|stopped|showing (?:an? |\w+ \
        )*error|disconnected|dropped out)(?! (?:the|a|of|from|to|for) (?!us|me|all|everyone|everybody|error|blue))
    dead :: dead in the water
    and but :: (?:but|and) (?:the |our |all |my )*<system>s? (?:havent|hasnt|didnt|wont|isnt|arent)$
    acti aren at blac blan blue bork boun bric buff bugg conk cras cut cuts cutt dead didn disc do does dont down \
        drop erro fail free froz garb gibb give gone hang hayw hung inac isnt kapu keep knac load lost not offl on \
        out pack play refu spin stop stuc time timi unav unre wasn whit will wont :: <failing> && <gear> && \
        <since>|<everybody>|<cant>|our|whole|all the|every|both|error|just !! means it is|on \
        (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|sometimes|occasionally|years?|slow \
        but|used to|called me|write|wrote|the road|calm(?:ed)? down|turn(?:ed)? down|break ?down of|count\w* \
        down|let down|cut down|go down (?:to|the)|old \
        (?:pc|laptop|printer|server|one)|train|bus|delivery|dishwasher|question|playbook|survey|your \
        (?:message|link|questions?)|my (?:headset|car|watch|glasses)|deadline for|dropp?(?:s|ed|ing)? \
        (?:off|in|by)|dropbox|files? (?:is|are|was|were|got|has been) (?:gone|corrupt\w*)|lost \
        (?:everything|all|our|my)|archive|customers? complain
    all anyb anyo clie cust ever half no nobo none noon not pati peop rece staf the they we :: (?:<everybody>) \
        (?:\w+ ){0,4}<cant> (?:\w+ ){0,2}(?:<jobs>)\b && <gear>|anything|at all|since|single|any !! you(?:r)? \
        (?:link|question|message)|answer|remember|imagine|say|from home|wait|as we|people cant work without|find \
        (?:the|a) (?:question|button)|who cant|by phone|after six|at night|on sundays?
    no nobo none noon not :: (?:nobody|no ?one|none of us|not one of us) (?:\w+ ){0,6}(?:can|could|is able \
        to|manages to) (?:\w+ )?(?:<jobs>)\b !! see into|know|understand|imagine|from home|except|but \
        me|without|tell|at night|on sundays|my handwriting|answer|read
    no with :: (?:no|without) \
        (?:internet|phones?|e-?mails?|power|network|wi-?fi|server|system|signal|connection|tills?|dial \
        tone|electric(?:ity)?|computers?)\b && weve got|we have got|theres|there is|still|since|all \
        (?:morning|day)|this morning|til|until you|now|at all|again|help|urgent|asap|anywhere|whole !! without \
        (?:the )?(?:internet|phones?|e-?mail|server|system|power) (?:we|i|wed|for)|could|would|can work|could \
        live|live|survive|no phones? (?:in|at|during)|workshop|upstairs (?:we|is)|cellar|too loud|lunch|meetings?
    not noth :: (?:nothings?|nothing is|not a thing|nothing at all) \
        (?:happening|happens|working|works|loading|loads|printing|prints|responding|responds|opening|opens|going \
        through|coming through|connecting|syncing|shows?|showing) !! works? out|wrong|broken
    come disp get gets gett mess popp read said say sayi says show :: \
        (?:says?|said|saying|reads|shows?|showing|get|getting|gets|displays?|comes? up with|popped up|message) \
        (?:\w+ )?"?(?:\w+ ){0,4}(?:cannot|cant|error|unable to|failed|not found|unavailable|no \
        (?:connection|internet|signal)|contact (?:your )?(?:admin\w*|support)|timed out|server not|offline|not \
        responding|loading|disconnected) && <everybody>|<gear>|<since>|tries|try|when !! spelling|typing|link|error \
        in (?:my|the) (?:answer|question)
    actu all alri also and btw dear ever fine good grea hell hey hi just kind morn ok okay perf plea pls plz righ so \
        sure than the then thx we well were whol yeah yep yes :: ^<hello>(?:we are|were|all|everything \
        is|everythings|were all|the office is|whole office is) (?:all |completely |totally |still |currently |just \
        )*(?:down|offline|dead|off ?line|cut off|stuck)(?: (?:here|again|now|since .*|this morning|today))?$
    exte hand head line phon swit :: (?:phones?|switchboards?|lines?|extensions?|handsets?|headsets) && \
        silent|crackl\w*|cant hear|no (?:calls|sound|tone|ring)|one way|dont ring|engaged \
        (?:all|tone)|cutting|robot\w* !! mode|headsets are|nice|meeting
    clic ever i open prin save send staf we :: \
        (?:program|software|app|outlook|excel|word|browser|system|it|<product>) (?:just |always |keeps? |immediately \
        )*(?:closes|closing|shuts|shutting|quits|quitting|logs? (?:me|us) out|kicks? (?:me|us) \
        out|crashes|freezes|hangs) (?:itself|down|again|as soon|every time|when(?:ever)?|whenever|the moment)\b && \
        we|i|open|print|save|staff|everyone|send|click !! at (?:six|five|night)|fridays?|for lunch
    aren can cann cant coul isnt not unab :: <cant> (?:\w+ \
        )?(?:process|take|accept|run|do|charge|issue|make|print|send|receive|scan|create|save|post|open|pull|enter|book) \
        (?:any |our |the |card |online |new |more |customers \
        )*(?:cards?|payments?|orders?|invoices?|bookings?|calls|labels|mails?|e-?mails?|documents|transactions|sales|receipts|deliver\w+|tickets|appointments|prescriptions|wages)\b \
        !! if|when the|without|before|on (?:sundays|saturdays)|at night|by card in|foreign|until \
        (?:monday|we)|canteen|more than|question|this year
    boot chuc drop kick lock logg thro :: (?:kicked|thrown|booted|chucked|logged|locked|dropped) (?:off|out|out \
        of|off of|from) (?:the |our |all |my )*<gear>
    cant :: cant (?:ring|call|dial|phone|log|get|connect|print|log ?in) (?:in|out|on)\b(?:, .*| or .*| and .*|$) !! \
        from home|of it|question|contract
    """,
)
