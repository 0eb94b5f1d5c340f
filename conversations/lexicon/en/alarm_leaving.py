"""English: they think of leaving us."""

from conversations.lexicon.en.alarm_parts import rules

LEAVING = rules(
    r"""
    leav :: (?:are|im|am|be|considering|consider|thinking (?:of|about)|about) leaving (?:you|your)\b
    leav ::\
        (?:will|going to|want to|plan to|might|may|decided to|wish to|would like to|like to|planning to|\
        intend to) leave you(?:r \w+)?\b(?! (?:alone|to|a|with|know))
    repl :: replace you\b
    dont :: dont need you any ?more
    long :: no longer need (?:you|your)\b
    rid :: (?:get|getting) rid of you\b
    fare good :: (?:goodbye|good bye|farewell) to you\b
    agre arra co coll cont coop main part rela reta serv sla subs supp ::\
        (?:cancel|end|terminate|quit|get out of|stop|finish|exit|drop|discontinue|resign|break|withdraw from)(?:l?ing|ed|\
        led)? (?:all )?(?:our|the|my|this|your|with)(?: \w+)? (?:contract|agreement|services?|co-?operation|collaboration|\
        relationship|partnership|subscription with you|support (?:plan|contract|agreement)|maintenance (?:contract|plan|agreement)|\
        arrangement|retainer|sla)(?! with (?!you))(?! for the (?:phone|copier|printer|car))
    agre arra co cont coop part rela ::\
        (?:contract|agreement|cooperation|co-operation|relationship|partnership|arrangement)(?: with you)?(?: \w+){0,2} (?:is|\
        will be|has been|to be|was|be|been) (?:cancel\w+|terminated|ended|stopped)(?! by the)
    road :: end of the road (?:for|with)
    canc term :: (?:cancel|terminate)(?:l?ing|led|ed)? with you
    call end fini stop term :: (?:end|stop|finish|terminate|call) (?:\w+ )?(?:with you|it a day with)
    carr cont exte go goin keep prol rema rene sign stay stic work ::\
        (?:wont|will not|not going to|not be|do not want to|dont want to|not|wouldnt|dont plan to|dont intend to|no longer|\
        dont think (?:we|i) will|doubt (?:we|i) will|not sure (?:we|i|if we|whether we|that we) (?:will|want to|should|can)|\
        wonder(?:ing)? (?:if|whether) we should|doubt|unlikely to|have no plans to|decided not to|decided against)(?: (?:be|\
        to))? (?:renew(?:ed|ing)?|extend(?:ed|ing)?|prolong(?:ed|ing)?|(?:work(?:ing)?|continu(?:e|ing)|stay(?:ing)?|\
        carry(?:ing)? on|go(?:ing)? on|sign(?:ing)?|remain(?:ing)?|stick(?:ing)?|keep(?:ing)?)(?: \w+){0,3} (?:with (?:you|your|\
        this)|you\b|your \w+|the contract)|continuing|staying)(?! (?:here|late|long|at work|the lease|in))
    alte anot bett bigg chea clos comp diff else firm loca new othe own part peop prov riva smal supp ::\
        (?:switch|switching|switched|go|going|gone|move|moving|moved|chang(?:e|ing)|changed|looking|look|talk|talking|talks|decided|\
        quotes?|offers?|meeting|met|use|using|hire|hired|hiring|choose|chosen|chose|opted|opt|try|trying|prefer|picked|found|find|\
        search|searching|spoke|speaking|in touch|contacted|approached|appointed|comparing|compare|signed|signing|sign|handed?|\
        handing|hand|award\w*|considering|consider|getting|get|asked|tender\w*|evaluating|interviewing|negotiating|\
        transfer\w*)(?: (?:around|about|out|over|all|our|the|it|contract|everything|business|up|with|to|for|from|at|of|a|an|in|on|\
        by|work|what|i t))* <newfirm>(?! (?:for (?:the )?(?:phone|cleaning|print|web|mobile|coffee|marketing)|to (?:clean|paint|\
        answer|talk to|take my|ask|explain)|in (?:the )?(?:office|team|sales|accounting)|to you\b|at your|from your|of your|\
        who (?:knows|can answer|could answer)))
    foun :: found (?:someone|somebody|a company|an? it \w+|a \w+ company) (?:cheaper|better|else|closer|local|for|who)
    goin take taki took ::\
        <newfirm>(?: \w+){0,3}? (?:takes?|will take|is taking|taking|took|to take|has taken|will be taking|is going to take) (?:it |\
        things |everything )?over
    comp firm outf prov supp ::\
        (?:another|other|new|different|rival|competing|cheaper|local) (?:it )?(?:firm|company|provider|supplier|\
        outfit)(?: \w+)? (?:made|gave|has made|has given|sent|offers?|offered|has offered|quoted|approached|can do|does it|\
        will do)(?: (?:us|me|it|the))* (?:\w+ ){0,3}(?:offer|quote|price|proposal|cheaper|better|less|half|same)
    offe pric prop quot ::\
        (?:offer|quote|proposal|price)s? from (?:\w+ ){0,3}?(?:another|different|other|new|competing|rival|local|two other|three|\
        some|one of your|a competing|competitor\w*|someone else|somebody else)
    want :: want out(?: of (?:the|our|this) (?:contract|agreement)|$|,)
    agre cont deal sla :: (?:get|getting|way|ways|let us|want|wants|wanted|come) out of (?:the|our|this|your) (?:contract|agreement|deal|sla)
    sign :: sign(?:ed|ing)?(?: up)?(?: \w+){0,3} with <newfirm>
    goin sign try tryi work :: (?:work(?:ing)?|try(?:ing)?|sign(?:ing)?|going?) with (?:someone|somebody|another|a different|one of your) \w+
    chan repl swap swit ::\
        (?:chang|switch|replac|swap|swapp)(?:e|es|ed|ing) (?:our |the |my |to a new |to another )*(?:(?<=our )it|(?<=the )it|it(?= \w)|msp|service|support|\
        i t) ?(?:providers?|company|companies|firms?|partners?|people|suppliers?|support|guys?|service|house|consultants?|\
        vendors?)? ?(?:$|in|from|next|at|soon|this|by|because|after|to|and|over|,)
    comp firm guy guys part peop prov supp team ::\
        (?:new|other|next|future|incoming) (?:it |service |i t )(?:company|firm|provider|supplier|people|guys?|partner|team|\
        support) (?:needs?|starts?|will|wants?|asks?|asked|is|are|has|have|takes?|begins?|comes?|can)
    noti :: notice period (?:of|in|for|on) (?:our|the|your|this)
    noti :: what(?:s| is)? (?:our|the|your) notice(?: period)?$
    canc noti resi term ::\
        (?:consider|take|regard|treat|accept) (?:this|it)(?: \w+)? (?:as )?(?:our |my |a |formal |the |official |\
        written )*(?:notice|cancel\w+|termination|resignation)
    noti ::\
        (?:our|formal|hereby|written|official|giving|give|gave|given|hand\w*|served?|serving|month'?s|months) (?:you |in |our |\
        your |a |formal |\w+ (?:months?|weeks?) )*notice (?:of (?:termination|cancellation)|to you|on (?:our|the|your)|\
        that we are leaving|for (?:our|the) (?:contract|agreement)|to (?:end|cancel|terminate))
    noti :: (?:giving|give|gave) you (?:\w+ )*notice
    noti :: notice of (?:termination|cancellation)
    term :: termination (?:of|letter|notice) ?(?:our|the|your)? ?(?:contract|agreement|services?|$)
    canc :: cancellation of (?:our|the|your) (?:contract|agreement|services?|support)
    do ::\
        do (?:it|this|that|everything|the it|our it|it support) (?:ourselves|in-? ?house|internally|on our own)(?: (?:from|in|\
        starting|again|then|soon|next|now|after).*|$)
    take taki took :: (?:take|taking|takes|took|taken)(?: \w+)? over (?:the|our|from you|your) ?(?:it\b|job|work|contract|support)?
    take taki took :: (?:takes?|taking|took|taken) (?:\w+ )?over (?:from you|your)
    brin do doin get hand have havi move movi pull run runn take taki ::\
        (?:bring|take|move|pull|get|have|having|taking|bringing|moving|run|running|do|doing|handle|handling)(?:ing)? (?:the |our |\
        all |all the |all our |everything |it all )?(?:it|i t|support|it support|everything|that|this)? ?(?:back )?(?:in-? ?house|\
        internal|inhouse)
    admi it pers sysa tech ::\
        (?:hire|hired|hiring|get|getting|employ\w*|have|find|found|looking for)(?: \w+){0,3} (?:own|in-? ?house|internal|\
        full-? ?time|permanent) (?:it|admin|sysadmin|technician|administrator|person) ?(?:person|guy|admin|man|department|team|\
        specialist|manager)?(?: instead| so| to replace| and| from|$)
    it :: (?:do|does|doing|manage|managing) (?:the|our) it (?:ourselves|himself|from|now|in future|instead|internally)?
    stop :: stop (?:working|doing business|dealing) with you
    with :: (?:done|finished|through|over|had it) with (?:you|your)\b
    part sepa spli :: (?:part|parting|parted|separate|separating|split|splitting) (?:ways |company )?(?:with|from) (?:you|your)\b
    else ::\
        (?:go|going|went|move|moving|walk|walking|look|looking|take (?:it|our business|our custom|this|my business)|taking (?:it|\
        our business|our custom)|shop|shopping) (?:around |somewhere |some place )?(?:elsewhere|else where|somewhere else|\
        someplace else)
    bett chea easi fine :: (?:better|fine|cheaper|easier) (?:off )?without you\b
    inst :: instead of you\b
    move movi :: (?:moving|move|moved) on (?:from|without) you
    canc leav off ::\
        (?:we|i) (?:will be|are|am|want to|will|may be|might be) (?:leaving|off|cancelling|canceling)(?: (?:soon|at the end|by|in|\
        then))?$
    admi cred docs docu logi pass ::\
        (?:send|hand|give|prepare|need)(?: \w+){0,3} (?:over )?(?:all )?(?:the |our |your )?(?:passwords|documentation|docs|\
        admin access|logins|credentials)(?: .{0,30})? (?:to|for) (?:our |the |a )?(?:new|other|another|different|next|successor)\b
    hand :: hand(?:ing|ed)? ?over to (?:our |the |a )?(?:new|another|different|other) (?:it|provider|company|firm|supplier|partner)
    last :: last (?:month|year|quarter|invoice) with you
    expi laps run runn runs ::\
        (?:contract|agreement) (?:run|runs|running|expire|expires|lapse|lapses) out ?(?:and|without|then|this|in|\
        at)?(?: .{0,20})?(?:not renew|let it|wont)
    let :: let (?:the |our )(?:contract|agreement|support) (?:with you )?(?:run out|expire|lapse|end)
    reco :: reconsider(?:ing)? (?:our|the) (?:contract|cooperation|relationship|partnership|options|provider|agreement)
    righ :: (?:whether|if) (?:you are|youre|you|your \w+ (?:is|are)) (?:still )?(?:the )?right (?:partner|company|firm|people|choice|one|fit)
    tend :: tender(?:ing)? (?:our|the|out our|out the) (?:it|contract|support)
    tend :: put(?:ting)? (?:our|the) (?:it|contract|support|it contract|it support) out to tender
    shop :: shop(?:ping)? around for (?:it|another|a new|a different|other|our it|support)
    canc quit term ::\
        (?:we|wed|id|i|boss|they|owner)(?: \w+)? (?:want to|would like to|like to|going to|have to|decided to|wish to|intend to|\
        plan to|must|will|are)(?: \w+)? (?:cancel|terminate|quit|cancelling|terminating)(?: (?:at the end|by|in|from|soon|\
        as of).*)?$
    quit term :: (?:want to|would like to|id like to|wed like to|going to|decided to) (?:terminate|quit)$
    cons plan talk thin thou ::\
        (?:thinking|think|thought|talking|considering|plan\w*)(?: \w+){0,3} (?:of|about)? ?(?:switching|changing|leaving|moving on|\
        quitting|going elsewhere)(?: (?:it|soon|away|in|at|to|from).*)?$
    opti :: (?:we|i)(?: \w+)? (?:considering|weighing|reviewing|exploring|looking at|keeping) (?:our|other|all|the) options(?: .*)?
    comp cont firm help it serv supp ::\
        (?:wont|not|no longer|dont)(?: \w+)? (?:need|needing|require|requiring|want|wanting|using|use) (?:your|you any ?more|\
        any of your|the) (?:services?|help|support|firm|company|it|contract)(?! (?:for this|today|yet|at the moment))
    noti :: (?:how much|how long a|how many (?:months|weeks)|what|how long is (?:our|the|your)) notice\b(?!.* with (?!you))(?!.*(?:landlord|employ|lease|staff|telekom|phone))
    pric :: (?:half|fraction|third|quarter) (?:of )?(?:the |your )?price
    chea :: cheaper than you
    beat unde :: (?:undercut|beat|beats) (?:your|you)
    they us we ::\
        (?:we|they|us)(?: \w+){0,2} (?:are|is|be|must|should|have to|has to|will) ?(?:frankly |seriously |very |now )*(?:tempted|\
        use their|using their) (?:to (?:switch|change|go|accept|take)|it\b|own)?$
    thei :: use their it
    thei :: their own it
    owne :: our new owners?(?: \w+)* it\b
    brin :: bring their own it
    else :: (?:look|looked|looking|go|going|gone|went) elsewhere
    sign :: (?:have|has|had|ve|just|now|already) signed with (?!you)\w+
    do doin hand look mana run take ::\
        (?:cousin|nephew|son|brother|friend|neighbour|acquaintance|partner|daughter|husband|wife|in-?law)\w*(?: \w+){0,6} (?:will|\
        takes|is going to|can|could|wants to|would)(?: \w+)? (?:do|doing|handle|take over|look after|take care of|run|manage|\
        do it)(?: (?:it|our it|the it|all|everything|that|this|of it|our computers|the computers))*(?: (?:from|in future|for less|\
        cheaper|instead|now|starting|next|for free|in).*)?$
    choo chos deci goin gone opte pick sele ::\
        (?:chosen|choose|selected|picked|decided (?:for|in favou?r of)|opted for|gone with|going with)(?: \w+){0,2} (?:a different|\
        another|somebody|someone|one of your|a new|the other)(?: \w+)?(?:$| (?:for|from|as|who|partner|firm|company|provider))
    last :: (?:this|it) (?:is|will be) (?:our|the) last (?:year|month|contract|order|invoice) (?:with|together) ?(?:you)?
    chan good look move part ::\
        (?:ways|time|moment|point|chapter)(?: \w+){0,4} (?:to part|to move on|for a change of (?:it|provider|partner)|\
        to say goodbye|(?:we|to) look(?:ed)? (?:elsewhere|around))
    let :: let (?:the |our )?(?:contract|agreement) (?:run out|lapse|expire|end)
    agre cont :: (?:contract|agreement)(?: \w+){0,3} (?:wont|will not|not) be (?:renewed|extended|prolonged|continued)
    alte anot bett bigg chea clos comp diff else firm loca new othe own part peop prov riva smal supp ::\
        (?:rather|prefer|preferred|like to|want to|decided to)(?: to)? (?:work|be|go|cooperate) with (?:an? |some |\
        another )?<newfirm>
    how ::\
        how (?:can|do|could|would) (?:we|i|one) (?:\w+ )?(?:cancel|terminate|get out|quit|end it|give notice)(?! (?:my|the|this|an?|\
        an old) (?:answer|last|appointment|question|order))
    ways :: (?:separate|different) ways
    bett chea lowe :: (?:better|cheaper|lower) (?:deal|offer|price|terms|conditions|rate)s?(?: \w+)? than (?:yours|you|what we pay)
    chos go goin gone head move movi take taki went ::\
        (?:go|going|gone|went|move|moving|take|taking|chosen|heading|head) (?:off )?(?:in )?(?:another|a different|a \
        new|our own) (?:way|direction|route|path)s? !! building|office|drive|road|home
    boar dire i im part they us we were ::\
        (?:we|were|im|i|us|they|board|partners|directors?) (?:are |have |had |is |will be |going to |decided to |to |\
        be |am )*(?:mov(?:e|ing) on|mov(?:e|ing) away|jump(?:ing)? ship|walk(?:ing)? away)(?: (?:to|from|with|in|at|\
        after|by) .*)?$ !! next question|question|office|topic|building|microsoft|cloud
    than ::\
        thanks for (?:everything|all|the|your|years) ~~ but && moving|another|other|different|new|changed?|going|no \
        longer|wont|ending|time !! question
    part :: part(?:ing|ed)? (?:ways|company)(?: (?:at|in|after|by|from|next|with you|when|as).*)?$ !! <worker>
    inco new next othe repl ::\
        (?:new|other|next|incoming|replacement) (?:it )?(?:people|lot|guys?|crowd|company|firm|provider|supplier|\
        outfit|team|lads|chaps|mob|contractors?)\b && passwords?|documentation|hand ?-?over|admin (?:rights|access|\
        log-?in)|takes? over|taking over|takeover|instead of you|credentials !! <worker>s?
    chan repl swit ::\
        (?:chang|switch|replac)(?:e|ed|ing) (?:of )?(?:our |the |your )?(?:it )?(?:suppliers?|providers?|it company|\
        it support|it people|consultants?|it firm|partners?)(?: (?:in|from|at|next|by|soon|this|as|because|after|\
        when).*)?$ !! phones?|energy|broadband|coffee|internet|electricity|cleaning|printer|paper|mobile
    agre arra cont deal supp ::\
        (?:get|getting|way|come|want|wriggle|break) out\b(?: of (?:it|this|the contract|our contract|the agreement|\
        the deal))? && contract|agreement|deal|support plan|arrangement !! lease|phone|landlord|vodafone|printer|\
        photocopier|copier
    dont doub no not unsu wond wont ::\
        (?:not|dont|wont|no longer|doubt|unsure|wonder\w*) ~~ (?:renew|extend|continue|carry on|keep|stay|sign again|\
        need|use) ~ (?:you|your \w+|with you|the (?:support )?contract|the agreement)\b !! alone|lease|posted|waiting
    our the ::\
        (?:our|the) (?:it )?(?:support |service |maintenance )?(?:contract|agreement|retainer) ~~ (?:cancel\w*|\
        terminat\w*|end(?:ed|ing)?|stop\w*|wind\w* (?:up|down)) && we|our|want|like|please|with you|how !! landlord|\
        lease|phone|cleaning|copier|bank|car|staff|employ\w*|newspaper
    you your ::\
        (?:your|you) (?:as )?(?:our )?(?:\w+ )?(?:services?|support|company|firm|help) (?:will |is |are |wont |no \
        )*(?:be )?(?:no longer|not) (?:be )?(?:needed|required|wanted)
    fina last :: (?:last|final) (?:day|month|invoice|bill|visit|year) (?:with|from) (?:you|your)
    anyb anyo some ::\
        (?:somebody|someone|anyone|anybody|some ?place|somewhere) (?:else|cheaper|bigger|closer|local|new) (?:will|is \
        going to|to|can|could|who|that|for|instead|from|does|doing|taking) && it|you|computers|support|service|\
        contract|cheaper|network !! answer|ask|questions?|phone you|sign|repl\w+|talk to
    """
)
