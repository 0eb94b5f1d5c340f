"""English: somebody is to be dismissed."""

from conversations.lexicon.en.alarm_parts import rules

DISMISSAL = rules(
    r"""
    axe axin dism fire firi laid lay layi sack ::\
        (?:have to|had to|has to|having to|going to|will|must|want to|wants to|need to|needs to|im|am|are|i|we|ill|well|shall|\
        should|decided to|planning to|plan to|about to|is|forced to|gonna|think of|thinking of|thinking about|boss|\
        might) (?:be )?(?:just )?(?:fire|fired|firing|sack|sacked|sacking|dismiss|dismissing|dismissed|lay off|laying off|laid off|\
        axe|axing) (?!up\b|off\b|(?:the|that|this) (?:idea|offer|plan|message|question|old (?:cleaning|it|firm|company|supplier))|\
        it\b|that\b|an? |emails?\b|questions?\b)\w+
    axed boot card dism fire laid let noti pape push redu sack ::\
        (?:was|is|be|being|been|got|gets|getting|were|are|im being|hes|shes|theyre)(?: (?:just|all|being|both|probably|also|\
        finally))? (?:fired|sacked|dismissed|laid off|made redundant|let go|given (?:the (?:sack|boot|push)|notice|(?:his|her|\
        their) (?:notice|cards|papers))|axed)(?! from (?:his|her) last)
    term ::\
        (?!contract|agreement|lease|subscription|service|line)\w+ (?:will be|is being|gets|was|being|is|hes being|are being|\
        has been|got|to be) terminated(?! by the)
    dism fire laid sack :: (?:fired|sacked|dismissed|laid off) (?:our|my|the|two|three|four|five|half|one of|some of) (?:\w+ )?<worker>
    let lett :: let(?:ting)? (?!(?:me|us|you|it|them|go|your)\b)(?:\w+ ){1,4}go(?! (?:on|through|over|to|out|home|ahead|early|first|into|of)\b)
    let :: have to let (?!me|us|you|it|them\b)\w+ go
    lose losi :: los(?:e|es|ing) (?:her|his|their|our) jobs?
    part sepa spli ::\
        (?:separat(?:e|ing)|part(?:ing|ed)?(?: ways| company)?|split(?:ting)?) (?:ourselves )?(?:from|with) (?:our|my|the|a|\
        one of our|two of our|some of our|two|three)(?: \w+)? <worker>
    redu :: (?:mak(?:e|ing)|made) .{1,30} redundant
    redu :: redundanc(?:y|ies)
    lay layo :: lay-? ?offs?
    axe axin cut cutt down redu shed slas trim ::\
        (?:cut|cutting|reduc|reducing|shed|shedding|slash|slashing|axe|axing|trim|trimming|downsiz)(?:e|ing)?(?: \w+){0,3} (?:jobs|\
        positions|staff|headcount|head count|workforce|employees|people|the team|personnel|roles)(?! (?:time|hours|working))
    he she :: doesnt know (?:it )?yet that (?:he|she) has to go
    rid ::\
        (?:get|getting|got) rid of (?:him|her|(?:my|our|the|a|one|two|three|some|half)(?: of)?(?: (?:my|our|\
        the))?(?: \w+)? <worker>|(?!(?:the|our|my|that|this|it|them|those|these|a|all|some|any|old|paper|you|your|everything|spam|\
        cables?|him|her|one|two|three|half|fax\w*|windows|printers?)\b)[a-z]+)(?: (?:at|in|by|next|before|this|soon|but|from|on|\
        quietly|as|tomorrow).*|$|,)
    go :: (?!i |we |you )(?:he|she|they|\w+)(?: \w+)? (?:has|have) to go$
    gave get gets gett give givi got hand rece serv ::\
        (?:gave|give|giving|given|handed|hand|serve|served|handing|get|gets|got|getting|receive|receives|received) \
        (?!us|me|a|you|our|your|my|any|notice\b)(?:\w+ ){0,3}?(?:his |her |their )?notice(?! (?:period|of|board|from \
        the|from our|on the|to you|that))(?! from)
    her his thei :: (?:gets|get|receives?|got|getting) (?:his|her|their) (?:notice|marching orders|cards|papers|p45)
    term ::\
        terminat(?:e|es|ed|ing) (?:her|his|their|\w+s|the employment|employment|(?:our|my|the) (?:\w+ )?<worker>|(?!our|the|your|\
        this|my|all)\w+ (?:contract|employment))(?: contract| employment)?
    acce acco bloc chan clos cut deac disa end free kill lock log logi remo revo shut stop susp swit take turn ::\
        (?:block|lock|disable|revoke|cut(?: off)?|kill|remove|close|suspend|switch off|turn off|deactivate|take away|change|end|\
        stop|shut|freeze|locking|blocking|access|account|log-?in) .{0,80}<secret>
    repl :: replac(?:e|ing) (?!(?:the|our|a|my|your|all|it|old|this|that) (?!<worker>)).{1,30}<secret>
    redu repl :: <secret>.{0,30} (?:replace|replacing|replaced|redundan\w+)
    exte keep rene ::\
        (?:dont|do not|wont|will not|not going to|not|cant) (?:be )?(?:renew\w*|extend\w*|keep\w*) (?:on )?(?:\w+s|her|his|their|\
        our \w+s) ?(?:fixed-? ?term |work |employment )?contract(?! with you)
    ende endi exte prol rene term ::\
        (?:her|his|their|\w+s) (?:contract|employment) (?:will|wont|is|isnt|will not)(?: \w+)? (?:be )?(?:renewed|extended|\
        terminated|ended|ending|prolonged)(?! with you)
    pass surv thro ::\
        (?:wont|not|cant|cannot|will not|not going to) (?:make it through|pass|survive) (?:probation|(?:his|her|their) (?:probation|\
        trial))
    keep :: not keep(?:ing)? (?:him|her|peter|the (?:new )?<worker>)(?: on| after|$)
    door :: (?:show|showing|shown) (?:him|her|\w+) the door
    axe boot chop push sack :: (?:get|gets|getting|got|given|give|giving) (?:\w+ )?the (?:sack|boot|chop|axe|push)
    cont empl job ::\
        (?:end|ending|terminate|terminating|stop)(?: \w+)? (?:\w+s|his|her|their|the) (?:employment|job|work contract|\
        employment contract)\b
    empl job posi post role ::\
        (?:his|her|their|\w+s) (?:job|position|role|post|employment)(?: \w+)? (?:is|are|will be|was|has been|ends|gets|\
        is being)(?: \w+)? ?(?:gone|cut|eliminated|removed|over|redundant|history|axed|ended|terminated|scrapped)
    susp :: (?:suspended|suspending|suspend) (?:the|our|my|him|her|a|one|two|\w+)\b(?! (?:service|account|delivery|order|contract|ceiling|payment))
    he hell she shel they ::\
        (?:hell|shell|theyll|he will|she will|they will) (?:only )?(?:find out|hear|learn|be told|know)(?: (?:on|about|tomorrow|\
        friday|monday|next|only|at).*|$)
    brea info tell told ::\
        (?:told|tell|telling|inform\w*|break it to|break the news to) (?!(?:you|me|us|your)\b)\w+ (?:\w+ ){0,3}(?:that )?(?:his job|\
        her job|their jobs?|he is out|she is out|(?:he|she|we) (?:has|have|had) to (?:go|leave|let)|its over|it is over for|\
        hes fired|is fired|are fired|we dont need (?:him|her)|we no longer need)
    driv empl head jobs men peop posi staf wome ::\
        (?:people|jobs|drivers|staff|positions|employees|heads|men|women)(?: \w+)? (?:on the street|to the wall|will be (?:cut|gone|\
        axed|let)|will have to go|are out|face (?:the|dismissal))
    lay layi lays :: lay(?:ing|s)? (?!off)(?:\w+ ){1,3}off\b
    term ::\
        (?:going to|have to|has to|will|about to|must|need to|want to) terminate (?!the|our|this|my|your|it|that|with|in|at|\
        $)\w+(?: (?:on|next|this|tomorrow|soon|in).*)?$
    prob tria ::\
        (?:isnt|wont|not|doesnt|didnt|hasnt|failed|failing|fails) (?:going to |to |be |been )?(?:pass|passing|passed|\
        survive|make|get through|his|her|their|kept on|confirmed|staying)\b && probation(?:ary)?(?: period)?|trial \
        period !! passed
    gard :: garden(?:ing)? leave !! flat
    laid lay layi :: (?:lay|laying|laid) (?:off|people off|staff off|them off|him off|her off)\b !! alcohol|sweets|mac
    dism fire firi sack term ::\
        (?:terminat|dismiss|sack|fir)(?:e|es|ed|ing) (?!the|our|this|my|your|it|that|with|in|at|up|an?|alarm|wall|all|\
        call|session|emails?|questions?|off|away|drill|door|safety|engine|back|on|and|for|is|was|from|to|or)\w+ \
        (?:with|on|next|this|tomorrow|today|for|after|because|at|before|over|by|in|from|as) !! contract|gun
    be get gett want ::\
        (?:wants?|get|getting|be|want to be) (?:to (?:be|get) )?rid of (?!the|our|my|that|this|it|them|those|these|\
        all|some|any|old|paper|you|your|everything|spam|cables?|fax|windows|printers?)\w+ && before|at|in|by|soon|\
        quietly|next|boss|on|after
    head job pers staf work :: (?:job|staff|head-?count|personnel|workforce) (?:cuts?|reductions?|losses)
    not will wont ::\
        (?:wont|will not|not) be (?:working (?:here|for us|with us)|coming back|back|returning|with us|in again|part \
        of)(?: \w+){0,3} && doesnt know|hr\b.*|garden leave|told|notice|suspend\w*|lock\w*|access|misconduct|meeting \
        with|disciplinary|quiet\w*|confidential\w*|dont say !! holiday|maternity|baby
    got gott has have must need will ::\
        (?:has to|have to|must|needs to|will have to|got to|gotta) go\b(?: (?:on|by|before|at|this|next|and|but|im \
        afraid|,).*)?$ && (?:he|she|they|\w+) (?:has|have|must|needs|will|got)|boss|tell|notice|access|staff|people \
        !! now|home|meeting|toilet|bed|lunch|dentist|we have to go|i (?:have|must|will|need|got)|doctor|old|server|\
        printer|file|question
    comp disc exit gros redu sett seve unfa ::\
        (?:disciplinary|gross misconduct|unfair dismissal|severance|redundancy (?:talks?|meeting|consultation|\
        package)|compromise agreement|settlement agreement|exit package)\b !! never|policy|template
    aske axe been bein boot chop disc dism elbo esco fina fire firi forc frog get gett got gros heav kick laid lay \
    layi let lett mana marc oust p45 push redu reli remo sack sent show term the ::\
        <firing> && <person>|people|staff|jobs|team|his|her && <timed>|<shutout>|<secret>|going to|about to|have to|\
        had to|has to|will|were|we are|im|been|was|is|being|getting|gets?|got|must|decided|wants?|access|laptop|\
        e-?mails !! if|years ago|last (?:job|employer|year)|never|nobody|wouldnt|when we (?:dismiss|fire|sack)|who \
        gets|lawyer|<firing> (?:of )?(?:email|mails?|question|printer|old|laptop)|(?:get|getting|got) rid of (?:the |\
        our |all |that |those |old |some |this |my )*(?:fax|printers?|paper|cables?|server|spam|phones?|desk|software|\
        mails?|rubbish|laptops?|pcs?|screens?|chairs?|car|van|it|them|these)|fire (?:regulations|officer|at|in|next|\
        marshal)|contract with you|staff from the (?:group|list)|mailing list|removed? (?:\w+ )?(?:the|from) (?:old|\
        mailing|list|group|copier|server|virus)|questions?|virus|kicked out of (?:the )?(?:system|program|server|app|\
        session|teams|vpn|call|crm|erp)
    as at befo disc end frid imme mond next on quie righ shar stra the this thur toda tomo toni tues wedn when whil \
    with ::\
        <shutout> && <timed> && he|she|hr|him|her|meeting|conversation|told|out|leav\w+|misconduct|stealing|caught|\
        confidential\w*|quietly|suspended|fir\w+|employ\w+|dismiss\w*|notice|gone !! forgot\w*|locked (?:himself|\
        herself|themselves)|holiday|maternity|retir\w+|promoted|new (?:job|laptop|phone)|stolen|hacked|lost (?:his|\
        her)|virus|resign\w*|backup|you
    care cont days empl job prob stin time tria ::\
        (?:employment|job|contract|time (?:here|with us)|career|stint|days here|trial(?: period)?|probation(?:ary \
        period)?) (?:\w+ )?(?:ends?|is over|is ending|finishes|terminates?|is being ended|will be ended|are numbered|\
        stops|ended)\b && today|tomorrow|not by|choice|doesnt know|dont|told|secret|access|misconduct|early|\
        immediately|hr|monday|friday|before|quiet\w*|mention|unexpected\w* !! phone people|support contract|phone|\
        lease|student|temp|as planned|with you|party
    cut cutt end endi ::\
        (?:end|ending|cut|cutting) (?:\w+ ){1,2}(?:trial|probation\w*|contract|employment|placement|\
        apprenticeship)(?: period)? (?:early|short|today|now|on|this)
    axe cut drop halv lay let lose losi redu shed slim thin trim ::\
        (?:lose|los(?:e|ing)|shed|cut|drop|reduce by|trim|axe|halv\w+|slim\w* down|thin\w* out|let go|lay off) (?:of \
        )?(?:a |an |one |two |three |four |five |six |ten |a few |a couple of |some |several |half |\d+ |a third \
        )(?:of )?(?:our |the |my )?(?:\w+ )?(?:people|staff|posts?|positions?|jobs?|roles?|employees|workers?|heads|\
        drivers|managers?|team|desks?|workforce|department)\b !! if|would|lost two|competition|hours|sick|flu
    cull cutb cutt down head rati reor rest scal stre ::\
        (?:downsiz\w*|restructur\w+|reorgani[sz]\w+|rationali[sz]\w+|streamlin\w+|head-?count|scal\w+ (?:back|down)|\
        cutbacks?|cull|cutting (?:back )?(?:staff|the team|jobs)) && people|jobs?|staff|roles?|posts?|go|leave|\
        department|team|quiet|secret|confidential|announce\w*|nobody knows|losing|hr !! network|folders?|database|\
        server|file|office space|never
    boar boss dire i ive mana owne part trus we weve ::\
        (?:board|owners?|directors?|partners?|boss|we|ive|i|weve|management|trustees) (?:\w+ ){0,3}(?:decided|agreed|\
        voted|want|wants|going|have|has|had|need|plan|planning|intend|about) (?:to |it is to )*(?:remove|oust|replace|\
        get rid of|part (?:company |ways )?with|dispense with|lose|drop|let go of|release|exit|move on|ask) (?:the |\
        our |my |a |one of (?:our|the) |him|her|\w+s? )*(?:\w+ )?(?:<worker>|md|ceo|cfo|finance director|pa|him|her|\
        partner)\b !! supplier|it (?:company|firm|provider)|server|with you|question|mailing|software|from the list
    befo betw conf does dont find hasn have hush keep no on quie secr susp ::\
        (?:replac(?:e|ing|ed)|let(?:ting)? (?:\w+ ){1,3}go|get(?:ting)? rid of|part(?:ing)? with|not keep(?:ing)?|\
        demot\w+|push\w* out|eas\w+ out|exit\w*|releas\w+) (?:him|her|our|my|the|[a-z]+)\b && no idea|doesnt know|\
        doesnt suspect|dont know yet|suspect\w*|hasnt been told|havent told|secret|confidential|quiet\w*|hush|\
        find(?:s|ing)? out|before (?:he|she)|on the quiet|between us|keep it !! screen|laptop|printer|server|software|\
        phones?|provider|password|toner|battery
    conf dont hasn high hush in keep mum mums nobo not on plea stri ::\
        (?:hush(?: hush)?|on the quiet|keep (?:it|this) (?:quiet|to yourself|under your hat|between)|strictly between|\
        mum(?:s)? the word|confidential(?:ly)?|not (?:public|announced|official) yet|hasnt been announced|nobody \
        (?:here )?(?:knows|must know)|dont (?:tell|say|mention|breathe)|please dont mention|highly sensitive|in \
        confidence) && <firing>|redundan\w+|job|jobs|leave|leaving|contract|his|her|replac\w+|access|account|staff|\
        people|go|employ\w+|cuts|colleague !! password|price|patients|files|our data|surprise|party|birthday|tender
    acce acco as bloc caug cut disa effe empl fire hr imme lock log logi misc pass remo sack stea tomo ::\
        (?:\w+s|he is|she is|hes|shes|they are) (?:out|gone|history|off the (?:team|payroll|books)|toast|no longer \
        (?:with us|employed|working here|part of))(?: (?:as of|from|by|after|with|tomorrow|today|now|effective).*)?$ \
        && access|cut|lock\w*|log-?in|account|password|as of|immediate\w*|effective|tomorrow|stealing|caught|hr|\
        misconduct|remove|disable|block|fired|sacked|employed !! internet|server|phones?|power|line|system|e-?mail|\
        holiday|lunch|office
    appo chat conv in meet sess sit sitd talk word ::\
        (?:meeting|talk|chat|conversation|sit ?down|appointment|word|session|in) with (?:hr|her|him|the union|our \
        lawyer|\w+) && access|log-?in|lock\w*|disable|account|block\w*|cut|remove|off|sharp|wont be|last day !! \
        question|you|joe|kim|accountant|supplier|customer|bank|teams|zoom|call
    aren cant deci isnt not wont ::\
        (?:not|wont be|arent|decided not to|cant|isnt) (?:be )?(?:keep|keeping|retain|retaining|kept|tak|taking|\
        extending|renewing|continuing with|offering|going to keep)(?:e)? (?:on )?(?:the |our |my )?(?:new \
        )?(?:<worker>|him|her|on|lad|girl|guy|trainee|apprentice|temp|[a-z]+) ?(?:on\b|after|beyond|past|any longer|\
        in the team|a permanent|a contract)?$ !! pace|track|notes|records|printers?|server|file|question|secret|quiet|\
        up|it|them|that|this|data|paper|backups?|laptops?|you
    boot chuc ease forc kick marc push show slin thro turf ::\
        (?:kick|boot|throw|chuck|turf|sling|show|push|force|ease|march)(?:ing|ed|s|ting)? (?!me|us|you|it|that|this|\
        the (?:old|printer|server|router)|them all)(?:\w+ ){1,3}(?:out|off the premises)\b !! out of (?:the \
        )?(?:system|program|server|session|teams|vpn|call|meeting|app|crm)|paper|rubbish|trash|everyone|everybody|\
        numbers?|old|staff out of
    bloc cann cant dont ensu keep make no prev stop unab ::\
        (?:cant|cannot|unable to|dont let|stop|prevent|keep|block|make sure|ensure|no longer able) (?:\w+ \
        ){0,5}?(?:get|getting|log|logging|getting at|come|access\w*|touch|see|delete|copy|download\w*|into|out of|\
        back) ?(?:in|into|on|onto|at|back|anything|things|our)?\b && he|she|him|her|hes|shes|[a-z]+ (?:cant|from) && \
        told|finds? out|meeting|sack\w*|fir(?:e|ed)|dismiss\w*|let go|leav\w+|gone|misconduct|before we|knows?|after \
        that|from \d+|last day|notice !! nobody told|virus|hack\w*|forgot\w*|ill|i told|password|system is|server|\
        crash\w*|customers?|internet|holiday
    call cut cutt disp end ende endi get lose losi no part reli say sayi see wave wavi ::\
        (?:dispens(?:e|ed|ing) with|say(?:ing)? (?:goodbye|farewell|good bye) to|part(?:ing|ed)? (?:company|ways) \
        with|end(?:ed|ing)? (?:things|it|the employment|our collaboration) with|call(?:ed|ing)? time on|relieve[ds]?|\
        no further use for|cut(?:ting)? loose|wav(?:e|ing) (?:goodbye|bye) to|los(?:e|ing)|see the back of|get shot \
        of) (?!the (?:fax|old|printer|server|copier)|you|your|old)(?:[a-z]+s? ){1,4} ?(?:services|duties|<worker>)?\b \
        && not (?:his|her|their) (?:decision|choice|idea|wish)|confidential\w*|doesnt know|dont know|yet|has to go|\
        friday|services|decision|manager|next week|monday|hasnt been told|access|secret|quiet\w*|dismiss\w*|fir(?:e|\
        ed)|sack\w* !! fax|windows|computer|customer|client|canada|retir\w+|sad to see|files?|data|time|track|money|\
        weight|connection|internet|provider|supplier|key|contract|<paperwork>
    befo ::\
        before (?:we|i|they|the boss|hr|my partner) (?:\w+ )?(?:tell|told|speak to|talk to|sack|fire|let|break it|\
        confront|see|dismiss|suspend|meet|have the talk|inform|give) (?:him|her|them|[a-z]+|the <worker>)\b && copy|\
        access|lock\w*|account|pc|laptop|mailbox|e-?mails?|files|password|backup|everything|block\w*|disable|\
        download\w*|finished|notice|secure|phone !! you|me|us|customers?|staff about|the (?:price|news)|bank|question
    clea coll empt hand leav pack retu ::\
        (?:clear|clearing|cleared|empty|pack|packing|packed|hand in|handed in|return|leave|collect|collecting) (?:out \
        )?(?:his|her|their) (?:desk|things|stuff|bags|locker|keys?|badge|belongings|pass|office|laptop and)\b && told|\
        asked|had to|has to|made|sent|today|tomorrow|friday|monday|morning|access|lock\w*|immediately|escorted|for \
        good !! for you|holiday|new (?:office|desk|room)|mov\w+|repaired|maternity|retir\w+
    send sent ::\
        (?:sent|send|sending) (?!you|me|us|the (?:mail|invoice|file)|it|an?)(?:\w+ ){1,3}(?:home|packing|away) (?:for \
        good|today|this morning|immediately|pending|until|with immediate|just now|and)\b && lock|account|access|for \
        good|suspen\w+|misconduct|investigat\w+|wont be back|block\w*|login|not coming back !! sick|ill|flu|snow|\
        parcel|covid|heat
    caug conf didn does dont fidd hasn lied lost lyin misc no not prob secr stea thef tria unaw ::\
        (?:hes|shes|he is|she is|theyre|they are|[a-z]+s|[a-z]+ is) (?:out|gone|off|finish(?:ed|ing)|leaving|history|\
        done|toast|going|going to be gone)\b(?: (?:on|at|from|by|as of|this|next|tomorrow|today|friday|monday|tuesday|\
        wednesday|thursday|the end).*)? && lost (?:trust|confidence|faith|patience)|didnt work out|hasnt worked out|\
        not worked out|trial|probation|doesnt know|stealing|theft|fiddl\w+|caught|misconduct|lied|lying|no idea|\
        unaware|not (?:his|her) (?:choice|decision)|dont tell|secret|confidential !! lunch|holiday|sick|internet|\
        server|wifi|phone|power|printer|file|retir\w+|new job
    brok losi lost no ::\
        (?:lost|losing|no more|broken|no) (?:all |our |my )*(?:trust|confidence|faith) (?:left )?in (?:my|our|the|him|\
        her|\w+)(?: \w+)? ?(?:<worker>|partner|driver)? && out|go|gone|leave|replac\w+|access|fir(?:e|ed)|sack\w*|\
        dismiss\w*|end|friday|monday|him|her !! you|your|provider|bank|it company
    cook embe fidd fing hand help on pock sell stea stol ::\
        (?:on the fiddle|hand(?:s)? in the till|fingers in the till|cooking the books|helping (?:himself|herself) to|\
        fiddling (?:the|his|her)|stealing from (?:us|me|the)|stole from (?:us|me|the (?:till|company|firm))|\
        embezzl\w+|pocketing|selling our (?:data|customer)) !! customers?|hackers?|burglars?|thieves|stranger
    cuts depa dism head job jobs lay layo pers redu sack staf team term work ::\
        (?:job|staff|team|head-?count|personnel|jobs|workforce|department) (?:cuts?|reductions?|losses|cull|trimming|\
        shake-?up) (?:are |is |will |have |coming|planned|to come|ahead|announced|being|next|in|at)|(?:cuts|\
        redundancies|lay-?offs|dismissals|sackings|terminations) (?:are |is |will |to be |coming|planned|ahead|\
        announced|next|in (?:the )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|\
        september|october|november|december)|at the|to announce|on \w+day) !! price|power|cost|budget|never|no|lawyer
    let lets lett ::\
        (?:let|letting|lets) (?:both|all|two|three|four|half|some|several|one of|most|a few|a couple)(?: \w+){0,4} \
        go\b !! home|early today|to (?:the|lunch)|on holiday|first|ahead|through
    befo conf disc does hasn hush in keep no nobo not obli secr unaw unsu ::\
        (?:secret|unaware|oblivious|in the dark|discreet(?:ly)?|discretion|hush|confidential(?:ly)?|keep (?:it|this|\
        that) (?:to yourself|quiet|under)|not a word|nobody knows|doesnt know|no idea|hasnt a clue|unsuspecting|\
        before (?:he|she) (?:knows|finds|hears)) && replac\w+|leaving|going|ousted|finish\w*|out|ending|end|last day|\
        terminat\w+|dismiss\w*|fir(?:e|ed|ing)|sack\w*|let(?:ting)? \w+ go|redundan\w*|contract|new (?:hire|manager|\
        bookkeeper|controller) && he|she|him|her|hes|shes|<worker>s?|\w+s !! password|server|software|provider|you|\
        your|data|question|tender|patients?|customers? (?:data|list)|surprise|party|present|out of office|computers
    goin got had has have havi must need will ::\
        (?:have|had|having|going|need|needs|has|got|will|must) (?:to )?(?:lose|let go of|say goodbye to|part with|\
        shed|drop|thin out) (?:\w+ ){0,4}?(?:people|staff|jobs|posts|<worker>s?|heads|colleagues|members|half the \
        team)\b !! if|would|could|might lose (?:data|files)
    brok part sepa spli ::\
        (?:separated|parted|split|broken|split up) (?:ways |company )?(?:from|with) (?:our|my|the|him|her|one of \
        our)(?: \w+)? <worker>s?\b
    gave give givi hand issu serv ::\
        (?:give|gave|giving|given|serve|served|hand|handed|issue|issued) (?:formal |their |his |her )?notice to \
        (?:\w+ ){0,3}?(?:<worker>s?|him|her|them|people|[a-z]+)\b !! you|landlord|provider|bank|your|supplier|phone
    axin clos cut cutt diss elim outs scra shut wind ::\
        (?:cutting|closing|shutting|axing|dissolving|eliminating|scrapping|winding up|cut|close|outsourc\w+) (?:down \
        )?(?:the |our |one |a |whole |entire )+(?:\w+ )?(?:department|team|shift|branch|division|crew|night shift)\b \
        && staff|people|jobs|cutting|let go|redundan\w*|going|axing|eliminating|dissolving|next|by !! off from|\
        internet|power|early|at (?:five|six)|holiday|cost cutting
    ment no nobo noon say tell ::\
        (?:tell|say|mention) (?:nobody|no ?one|nothing)|(?:nobody|no ?one) (?:knows|must know|is to know|may know) && \
        terminat\w+|firing|fire|sack\w*|dismiss\w*|let(?:ting)? \w+ go|redundan\w+|replac\w+|leav\w+|laying|notice
    aren cant deci not wont ::\
        (?:not|wont|cant|arent|decided against) (?:to )?(?:keep|keeping|retain|retaining|take on|taking on|confirm|\
        confirming|extend|extending) (?!the|it|that|this|our|your|a|my|up|in|you|them)(?:[a-z]+ ){1,2}(?:after|beyond|\
        past|on after) (?:his|her|their|the) (?:trial|probation|contract|summer|month|season)
    had i ive they we weve ::\
        (?:weve|we have|i have|ive|had to|they have) (?:just |finally )?(?:thrown|kicked|booted|chucked|turfed|\
        marched|put) (?:him|her|them|[a-z]+) out\b
    boss he i ive she they we weve ::\
        (?:weve|we have|ive|i have|i|we|boss|they|she|he) (?:just |already |had to )?(?:terminated|dismissed|sacked|\
        fired|axed|laid off) (?:two|three|four|five|some|several|half|our|my|the|a|one of|\d+) (?:\w+ )?(?:<worker>s?|\
        people|staff)\b !! alarm|if|years ago
    """
)
