"""English: they think of leaving us."""

from conversations.lexicon.en.alarm_parts import rules

LEAVING = rules(
    r"""
    leav :: (?:are|im|am|be|considering|consider|thinking (?:of|about)|about) leaving (?:you|your)\b
    repl :: replace you\b
    agre arra co coll cont coop main part rela reta serv sla subs supp ::\
        (?:cancel|end|terminate|quit|get out of|stop|finish|exit|drop|discontinue|resign|break|withdraw from)(?:l?ing|ed|\
        led)? (?:all )?(?:our|the|my|this|your|with)(?: \w+)? (?:contract|agreement|services?|co-?operation|collaboration|\
        relationship|partnership|subscription with you|support (?:plan|contract|agreement)|maintenance (?:contract|plan|agreement)|\
        arrangement|retainer|sla)(?! with (?!you))(?! for the (?:phone|copier|printer|car))
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
    goin take taki took ::\
        <newfirm>(?: \w+){0,3}? (?:takes?|will take|is taking|taking|took|to take|has taken|will be taking|is going to take) (?:it |\
        things |everything )?over
    comp firm outf prov supp ::\
        (?:another|other|new|different|rival|competing|cheaper|local) (?:it )?(?:firm|company|provider|supplier|\
        outfit)(?: \w+)? (?:made|gave|has made|has given|sent|offers?|offered|has offered|quoted|approached|can do|does it|\
        will do)(?: (?:us|me|it|the))* (?:\w+ ){0,3}(?:offer|quote|price|proposal|cheaper|better|less|half|same)
    agre cont deal sla :: (?:get|getting|way|ways|let us|want|wants|wanted|come) out of (?:the|our|this|your) (?:contract|agreement|deal|sla)
    sign :: sign(?:ed|ing)?(?: up)?(?: \w+){0,3} with <newfirm>
    goin sign try tryi work ::\
        (?:work(?:ing)?|try(?:ing)?|sign(?:ing)?|going?) with (?:someone|somebody|another|a different|one of your) \
        (?!bank|landlord|accountant|lawyer|printer|caterer|courier|agency)\w+(?: .*)?
    chan repl swap swit ::\
        (?:chang|switch|replac|swap|swapp)(?:e|es|ed|ing) (?:our |the |my |to a new |to another )*(?:(?<=our )it|(?<=the )it|it(?= \w)|msp|service|support|\
        i t) ?(?:providers?|company|companies|firms?|partners?|people|suppliers?|support|guys?|service|house|consultants?|\
        vendors?)? ?(?:$|in|from|next|at|soon|this|by|because|after|to|and|over|,)
    comp firm guy guys part peop prov supp team ::\
        (?:new|other|next|future|incoming) (?:it |service |i t )(?:company|firm|provider|supplier|people|guys?|partner|team|\
        support) (?:needs?|starts?|will|wants?|asks?|asked|is|are|has|have|takes?|begins?|comes?|can)
    noti :: notice period (?:of|in|for|on) (?:our|the|your|this)
    canc noti resi term ::\
        (?:consider|take|regard|treat|accept) (?:this|it)(?: \w+)? (?:as )?(?:our |my |a |formal |the |official |\
        written )*(?:notice|cancel\w+|termination|resignation)
    noti ::\
        (?:our|formal|hereby|written|official|giving|give|gave|given|hand\w*|served?|serving|month'?s|months) (?:you |in |our |\
        your |a |formal |\w+ (?:months?|weeks?) )*notice (?:of (?:termination|cancellation)|to you|on (?:our|the|your)|\
        that we are leaving|for (?:our|the) (?:contract|agreement)|to (?:end|cancel|terminate))
    noti :: notice of (?:termination|cancellation)
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
    with :: (?:done|finished|through|over|had it) with (?:you|your)\b
    tend :: put(?:ting)? (?:our|the) (?:it|contract|support|it contract|it support) out to tender
    canc quit term ::\
        (?:we|wed|id|i|boss|they|owner)(?: \w+)? (?:want to|would like to|like to|going to|have to|decided to|wish to|intend to|\
        plan to|must|will|are)(?: \w+)? (?:cancel|terminate|quit|cancelling|terminating)(?: (?:at the end|by|in|from|soon|\
        as of).*)?$
    quit term :: (?:want to|would like to|id like to|wed like to|going to|decided to) (?:terminate|quit)$
    cons plan talk thin thou ::\
        (?:thinking|think|thought|talking|considering|plan\w*)(?: \w+){0,3} (?:of|about)? ?(?:switching|changing|leaving|moving on|\
        quitting|going elsewhere)(?: (?:it|soon|away|in|at|to|from).*)?$
    opti :: (?:we|i)(?: \w+)? (?:considering|weighing|reviewing|exploring|looking at|keeping) (?:our|other|all|the) options(?: .*)?
    noti :: (?:how much|how long a|how many (?:months|weeks)|what|how long is (?:our|the|your)) notice\b(?!.* with (?!you))(?!.*(?:landlord|employ|lease|staff|telekom|phone))
    pric :: (?:half|fraction|third|quarter) (?:of )?(?:the |your )?price
    thei :: use their it
    thei :: their own it
    else :: (?:look|looked|looking|go|going|gone|went) elsewhere
    sign :: (?:have|has|had|ve|just|now|already) signed with (?!you)\w+
    do doin hand look mana run take ::\
        (?:cousin|nephew|son|brother|friend|neighbour|acquaintance|partner|daughter|husband|wife|in-?law)\w*(?: \w+){0,6} (?:will|\
        takes|is going to|can|could|wants to|would)(?: \w+)? (?:do|doing|handle|take over|look after|take care of|run|manage|\
        do it)(?: (?:it|our it|the it|all|everything|that|this|of it|our computers|the computers))*(?: (?:from|in future|for less|\
        cheaper|instead|now|starting|next|for free|in).*)?$
    last :: (?:this|it) (?:is|will be) (?:our|the) last (?:year|month|contract|order|invoice) (?:with|together) ?(?:you)?
    chan good look move part ::\
        (?:ways|time|moment|point|chapter)(?: \w+){0,4} (?:to part|to move on|for a change of (?:it|provider|partner)|\
        to say goodbye|(?:we|to) look(?:ed)? (?:elsewhere|around))
    let :: let (?:the |our )?(?:contract|agreement) (?:run out|lapse|expire|end)
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
        new|our own) (?:way|direction|route|path)s? !! building|office|drive|road|home|to work|bridge|train
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
    fina last :: (?:last|final) (?:day|month|invoice|bill|visit|year) (?:with|from) (?:you|your)
    hand ::\
        hand ?-?over(?: (?:of|to|with|for|document\w*|file|pack|notes|meeting|date))? && new (?:provider|supplier|\
        company|firm|people|it|team|lot|support|partner|msp)|successor|prepare|starts|replac\w+|next provider|taking \
        over|documentation !! question|keys|flat|colleague|new (?:starter|girl|office)|staff|shift|shop|car
    due in need over read time ::\
        (?:time|ready|due|overdue|in need of|need) (?:for |of )?(?:a |some |for a )?(?:change|fresh start|new start|\
        new chapter|move|breath of fresh air)\b(?! of (?:clothes|password|subject|plan|address|name|oil))(?: \
        .{0,30})?$ !! password|toner|small change|coins|filter|lunch|oil
    noti ::\
        notice && (?:\d+|thirty|sixty|ninety|one|two|three|six|a) (?:days?|weeks?|months?) notice !! (?:their|his|her|\
        landlord|staff|employees?|employ\w+|lease|you need|do you need|in advance|gave us|give us)|minutes
    boar i id mana our plea us want we wed your ::\
        (?:stop|cancel|end|terminate|discontinue|finish|drop|axe|quit|cease|wind (?:up|down)|give up|get rid of|pull \
        out of|back out of|come out of|opt out of|step away from)(?:p?ing|l?ing|s)? (?:of )?(?:the |our |your |my |\
        this |all |any )*(?:monthly |it |managed |annual |yearly |ongoing )*(?:support|services?|maintenance|contract|\
        retainer|agreement|subscription|arrangement|package|plan|deal|cover|account|care plan|relationship)\b(?! \
        (?:with|for|from) (?:the |our )?(?:phone|bt|telekom|copier|printer|cleaning|broadband|mobile|landlord|\
        newspaper)) && we|our|id|wed|i|your|please|management|board|us|want !! newspaper|netflix|phone|mobile|copier|\
        cleaning|gym|staff|antivirus|magazine|adobe|dropbox|lease|my (?:e-?mail )?account|spotify|employment|question|\
        support (?:call|ticket)
    arra coll coop it part rela thin this ::\
        (?:relationship|partnership|arrangement|collaboration|cooperation|this|it|things)(?: (?:between us|with you|\
        we have|between our \w+))? (?:is |has |have |are |s )?(?:just |really |simply |clearly )?(?:isnt|arent|not|no \
        longer|stopped|hasnt|run its course|come to an end|reached (?:its|the) end|over)(?: \w+)? ?(?:working(?: \
        out)?|work(?:ed)? out|right|a fit|what we (?:need|want)|suit\w*|good)?(?: \w+)? (?:for us|between us|with you|\
        any ?more|any longer)\b !! computer|server|printer|internet|phone|mouse|login|password|<system>
    deba dont doub havi in no not ques re reco reev reth revi seco thin unde unsu weig wond ::\
        (?:not|no longer|unsure|dont know|doubt|undecided|having second thoughts about|second thoughts about|\
        questioning|in two minds about|debating|wondering about|wonder about|rethinking|reviewing|re-?evaluating|\
        reconsidering|weighing up|thinking twice about) ~~ (?:stick|stay|carry on|continue|keep on|going forward|keep \
        going|remain|renew|be|working|staying|sticking|continuing|renewing|using|keeping|contract|agreement|provider|\
        supplier|arrangement|relationship)(?:ing)? ~ (?:with you|you guys|your (?:company|firm|services?)|it support|\
        provider|for another (?:year|term)|beyond|contract|agreement)\b
    a alte diff look othe seve shop some test to vari ::\
        shopping around|to shop around|test(?:ing)? the (?:market|waters)|look(?:ing)? (?:around|elsewhere|at \
        (?:other|our) (?:options|providers|suppliers|companies))|(?:other|alternative|different|various|several|a few|\
        some) (?:it )?(?:options|providers|suppliers|companies|firms|vendors|outfits|alternatives|arrangements) && it|\
        support|provider|suppliers?|we|contract|you|your|next year|services?|renewal|computers !! copier|phone|energy|\
        insurance|bank|laptop|printer|office space|car|question|answer options?|software|card machine|premises|\
        building|lease|courier|coffee|websites?|(?:of|our|are|the) (?:our|your) (?:customers|clients)|part of (?:a|\
        our)|payroll
    boar cont deci prov supp we weve you ::\
        (?:switch|mov|go|transfer|chang|defect|migrat|jump)(?:e|ed|es|ing|ring|red)? (?:\w+ )?(?:over )?(?:to|across \
        to|with) (?!(?:the|a|an|our|my|his|her|your|their|this|that|it|us|him|them|me|you|windows|microsoft|office|\
        google|teams|sharepoint|onedrive|dropbox|fibre|cloud|paper|another (?:room|desk|office|building)|new|more|\
        electric|vodafone|bt|sage|xero|apple|macs?|two|three|plan|option|next|bed|lunch|work|see|get|be|do|have|and|\
        london|leeds|school|court|what|all|some|any)\b)\w+ ?(?:it|solutions|systems|tech\w*|computers|services|\
        group)? ?(?:in|from|at|next|as|on|for|after|this|because|soon|starting|end|by)\b && we|decision|decided|board|\
        weve|you|contract|provider|support !! meeting|office|desk|building|account|bank|phone|train|question|slack|\
        telegram|email
    a an peop some supp ::\
        (?:someone|somebody|a firm|a company|a provider|people|an? it (?:person|guy|company|firm)|support|a team|an \
        outfit) (?:more )?(?:local|closer|nearer|bigger|smaller|cheaper|in-?house|on site|specialised|with (?:more|\
        better)|who (?:knows|understands) our)\b && (?:makes? (?:more )?sense|better|prefer|rather|want|looking|found|\
        have|need|going|think\w*|decided|use|hire|hired) !! answer|garden|plumber|call|ask|lunch|speak|phone|question|\
        explain
    away dise free inde sepa shot ::\
        (?:independent|free|away|separate|disentangle\w*|shot) (?:of|from) (?:you|your)\b(?! (?:desk|message))
    brin do doe does doin don hand host keep look mana run rune runi runn sort tak take taki takn ::\
        (?:manag|run|do|handl|look|tak|sort|host|bring|keep)(?:e|es|ing|n)?(?: (?:after|care of|over|on))? (?:all |of \
        )*(?:the |our |my )*(?:it|it all|everything|things|that|computers|systems|support|it support|our own it|all \
        of it)(?: (?:back|all))? (?:ourselves|by ourselves|in-? ?house|internally|on our own|itself|without \
        (?:outside )?(?:help|you))\b !! payroll|printers?|website|cleaning|coffee|invoices?|could we|can we
    give hand let like need prov rele requ retu send tran want ::\
        (?:send|give|let us have|provide|hand over|need|want|require|release|transfer|return|like)(?: (?:us|me|over|\
        to us|back|out|all|of|the|our|any))* (?:admin(?:istrator)? |domain |all |of the |server |router |licen[cs]e |\
        our )*(?:log-?ins|passwords|credentials|admin (?:rights|access|accounts?)|documentation|domains?|keys|access \
        details|auth code|epp code)\b && new|independent|other|another|supplier|provider|leaving|moving|transfer\w*|\
        our own|take over|taking over|from now on|successor|contract|hand ?over|before (?:the )?end|all (?:the|our|\
        of) !! new (?:starter|girl|laptop|colleague|wifi|guest)|reset|forgot\w*|for the (?:wifi|guest)|wifi|one drive
    dont no not shan will wont ::\
        (?:wont|will not|no longer|dont|not going to|shant) (?:be )?(?:need|needing|requir|requiring|using|use|want|\
        wanting)(?:e|ing)? (?:you|your \w+|outside help|external (?:help|support|it)|any (?:outside|external|further|\
        more) (?:help|support|it|services?)|it support|an it company|an external)\b !! for (?:this|that|today)|to \
        (?:call|come|answer|do that|worry)|today|tomorrow|password|address|signature|question
    end it leav prov supp thei us ::\
        (?:group|parent company|head office|new owners?|headquarters|hq|mother company|holding|franchis\w+|our \
        owners?) ~~ (?:centrali[sz]\w+|brings?|bringing|wants?|insists?|requires?|uses?|takes? over|taking over|\
        decided|mandates?|consolidat\w+|standardi[sz]\w+|have|has) && it\b(?: (?:from|support|department|provider|\
        company|people|services|in|to|through|with|under|centrally|team))|provider|supplier|their own|us to (?:use|\
        move|switch)|end|leave !! answer|report|see it|that it|know|question|sign it|approve
    comp riva your ::\
        (?:your )?competit(?:or|ors|ion)|rivals?\b && offer\w*|quot\w+|same|half|cheaper|price|switch\w*|went|going|\
        move|signed|talk\w*|approached|met|better|yours !! our competitors?|hacked|broke|use|uses
    it supp us year you your ::\
        (?:end|ending|finish|finishing|wrap|wrapping|close|closing|wind|winding|call|cut|sever|severing|break|\
        breaking|dissolve) (?:up |off |down |it )?(?:things|our (?:relationship|partnership|collaboration|business|\
        ties|account)|ties|all ties|business|it a day|the relationship|it off|up)\b ?(?:with (?:you|your \w+)|between \
        us|after|by|from) && you|your|it|support|years|us
    and henc so then ther ::\
        (?:so|and|then|therefore|hence) (?:we are|were|im|we will be|well be|we will|i am) (?:off|out|gone|leaving|\
        moving|done)(?: (?:then|from|at|in|by) .*)?$ && offered|contract|cheaper|price|renewal|competitor|notice|\
        support|enough|better !! lunch|home|question|today|holiday|office
    can chea coul for from goin inst take want will ::\
        (?:cousin|nephew|son|brother|friend|neighbour|acquaintance|daughter|husband|wife|in-?law|mate|student|\
        accountants? \w+|uncle|nephew)s? ~~ (?:do|take|look|handle|run|manage|sort|fix|support|maintain)(?:s|es|ing)? \
        ~ (?:it|computers?|pcs?|systems?|server|network|everything|over|that|this|all)\b && will|from now|instead|\
        cheaper|for free|going to|from (?:next|january|march|may|june)|takes|wants to|can|could !! hacked|weekend|\
        homework|joe|question
    agai cant dont hesi neve not reco unli wont woul ::\
        (?:not|wont|wouldnt|never|dont|cant|against|recommend against|hesitant about|unlikely) (?:\w+ \
        ){0,4}?renew(?:ing|al|ed)?\b !! lease|licen[cs]es?|antivirus|domain|certificate|passport|his|her|their|\w+s \
        contract|warranty|subscription to|membership|secret|mention|insurance|parking|phone|drivers?|find(?:s)? out|\
        (?:joanna|peter|anna)s?
    form gave give givi hand here offi our put serv want ::\
        (?:give|giving|gave|hand(?:ing)? in|serve|serving|hereby|put in|formal|official|want to give|here is our|\
        heres our|our) (?:you |our |formal |my |the )*notice\b(?:$| (?:on|of|for|that|to|as|from|effective|today|now|\
        with|under)\b.*) !! landlord|lease|employ\w+|staff|board|tenant|<worker>s?|him|her|office|(?:my|our) (?:job|\
        flat|building)|short notice|took notice|advance notice
    comp ever it netw serv supp syst ::\
        (?:it|computers?|systems?|support|network|servers?|everything) (?:will|is going to|are going to|is to|shall|\
        to|would) (?:now |soon |then |in future )*(?:be )?(?:done|handled|looked after|run|managed|taken over|taken \
        care of|provided|maintained|sorted|covered|centrali[sz]ed|moved)(?: over)? (?:by|in|to|internally|from) !! \
        you|your|joe|kim|cloud|new server|microsoft|upstairs|building
    a anot othe our some ::\
        (?:somebody|someone|another \w+|a different \w+|other people|a new \w+|our new \w+) (?:else )?(?:will|is \
        going to|is gonna|would|are going to) (?:be )?(?:do|doing|take|taking|handle|handling|look|looking|replac\w+|\
        step|run|running) (?:\w+ ){0,2}?(?:your (?:job|work|role|place)|over from you|after (?:our|us|the)|our (?:it|\
        computers|systems?|network|support)|the it|instead of you|you)\b
    cont our us we with you your ::\
        (?:tied in|tied into|locked in|locked into|minimum term|exit (?:clause|fee|terms)|cancellation (?:policy|\
        period|terms|fee|clause)|early (?:exit|termination)|break clause|notice period|leave early|get out early|\
        terms for (?:leaving|cancelling)|penalty for|bound (?:to you|by the contract)|committed (?:to you|for))\b && \
        we|you|our|your|with you|contract|us !! staff|landlord|lease|phone|bt|vodafone|telekom|employ\w+|copier|bank|\
        car|his|her|leasing|broadband
    canc clos dele end endi shut term ::\
        (?:clos(?:e|ing)|cancel(?:l?ing)?|end(?:ing)?|terminat(?:e|ing)|delet(?:e|ing)|shut(?:ting)?) (?:down \
        )?(?:the |our |my |all )*(?:account|business|dealings|engagement|relationship|contract|agreement|subscription|\
        mandate) (?:with|at) (?:you|your)
    afte bett choo chos find go goin like look need opte pref rath requ seek want wish ::\
        (?:prefers?|wants?|needs?|require|requires|find|finding|looking for|after|seeking|choose|chosen|chose|go for|\
        going for|opted for|better off with|rather have|wish for|like) (?:to (?:have|use|find|work with|try|hire|get) \
        )?(?:an? |the |some |our )*(?:larger|bigger|smaller|more local|local|cheaper|different|other|another|new|\
        specialist|specialised|professional|younger|national|dedicated|full-?service|more \w+) (?:it |managed |\
        service |tech )*(?:providers?|company|firm|suppliers?|partners?|outfit|consultants?|support company|agency|\
        msp)\b !! answer|phone|copier|cleaning|coffee|payroll|printer|energy|courier|if
    gone grow move outg ::\
        (?:outgrown|outgrew|grown out of|moved beyond|gone past) (?:you|your|what you|the (?:contract|arrangement|\
        package))\b
    aren dont gone hasn isnt neve no not run wasn ::\
        (?:not (?:a |the )?(?:right|good|best|ideal) (?:fit|match|partner|choice|people|company)|(?:isnt|not|arent|\
        wasnt|hasnt been|never really) (?:really |quite |just )*(?:working out|worked out|the right fit|a good fit|a \
        fit|right for us|for us|meant to be)|gone as far as|run its course|no future (?:with|in)|dont see a future)\b \
        && we|you|us|this|it|our|contract|relationship|finish|end|arrangement !! <worker>s?|he|she|trial|probation|\
        laptop|server|printer|software|phone|chair|question|answer|colour
    canc ::\
        cancellation && confirm|receipt|our|contract|effective|notice|sent|attached|letter|please !! policy|fee for|\
        appointment|booking|meeting|flight|order|customers?|train|hotel|phone|bt|noise
    choo find foun inte look need repl sear seek want ::\
        (?:find|finding|found|look for|looking for|search for|choosing|interviewing|need|want|seek) (?:\w+ \
        ){0,2}?(?:a )?(?:replacement|successor|alternative|substitute) (?:for|to) (?:you|your|our (?:current )?(?:it|\
        provider|supplier|consultant))\b|replac(?:e|ing) you(?:r \w+)?\b
    bid bids esti offe pric prop quot ::\
        (?:quote|quotation|offer|price|proposal|bid|estimate)s? (?:\w+ ){0,3}?(?:from|by|with) (?:someone|somebody|\
        another|a (?:\w+ )?(?:firm|company|competitor|guy|provider|outfit|friend)|other|others|the (?:guys?|firm|\
        people|company|lot) \w+|two other|elsewhere|your competit\w+|down the road)\b !! copier|cleaning|phone|\
        printer|car|roof|painter|builder|plumber|shop
    ceas disc end endi endp fini halt stop susp ::\
        (?:stop|cease|halt|finish|end|discontinue|suspend)(?:ing|ped)? (?:all |any )?(?:further )?(?:work|working|\
        services?|activities|support|cooperation|co-?operation|collaboration|our cooperation|our collaboration|\
        dealings|everything)\b(?: (?:for|with|on) (?:us|our behalf|you|your \w+|our account))? && please|us|you|have \
        to|regret\w*|by|from|our|decided|effective !! the computer|printer|server stops|stop work at|question|at \
        (?:five|six)|fridays?|lunch|we stop working|stop working when|stopped working|stops working
    deal offe pric prop ::\
        (?:offer|deal|price|proposal) (?:that )?(?:\w+ ){0,2}?(?:cant|can hardly|couldnt|hard to|difficult to|\
        impossible to|cannot) (?:really )?(?:refuse|turn down|say no|ignore|resist|match|beat)
    do doin go goin mana run runn try tryi went ::\
        (?:go|going|went|do|doing|manage|managing|try|trying|do it|run|running)(?: (?:it|this|things|everything|the \
        it|our it))? (?:alone|solo|diy|without (?:a |an |any )?(?:consultant|provider|outside help|external help|it \
        company|support|you))\b !! lunch|home|internet|server|running alone|drive alone|power|phones?|e-?mail
    forw give hand pass prov rele send shar tran ::\
        (?:pass|send|hand|give|forward|transfer|share|release|provide)(?:ing)? (?:on |over |us |out )*(?:all )?(?:of \
        )?(?:our |the |your )?(?:\w+ )?(?:documentation|passwords|log-?ins|admin (?:rights|access|log-?ins?)|\
        credentials|access data|records|files|domain|tenant|licen[cs]es) (?:over )?(?:to|for) (?!you|me|us|the new \
        (?:starter|girl|colleague)|my|joe|kim|ann\b|the (?:accountant|boss|auditor)|our (?:accountant|auditor))\w+ && \
        start\w*|take\w* over|taking|new|they|provider|will be|handle|from (?:the|now|next)|instead|successor|who
    cant dont doub no not shan wont ::\
        (?:dont|wont|no longer|not|shant|cant see|dont think|doubt) (?:\w+ ){0,6}?(?:need|needing|require|requiring|\
        want|using|use) (?:an? |any |your |the |outside |external )*(?:it consultant|consultants?|it company|it \
        support|it help|it provider|outside help|external help|support contract|maintenance contract|retainer|\
        services|service)\b !! question|today|yet|for this|at the weekend|desk service
    cons disc re reas reev reth revi thin weig ::\
        (?:considering|consider|reviewing|review|rethinking|thinking about|reassessing|re-?evaluating|weighing up|\
        discussing) (?:our |the |all our )*(?:position|future|relationship|situation|arrangement|partnership|contract|\
        agreement|cooperation|provider|it provider|supplier)\b(?: with you)? !! lease|bank|staff
    it its that this thus ::\
        (?:thats|that is|that will be|this is|thatll be|it is|its|thus) (?:the end|goodbye|it from us|farewell|that \
        for us|over between|it for us|curtains|bye)\b !! question|day|list|story|friday|page
    agre call draw go goin jump part pull ::\
        (?:call|calling|call it) (?:it )?(?:a day|quits|time on)|pull(?:ing)? the plug|jump(?:ing)? ship|go(?:ing)? \
        our (?:own|separate) ways?|part(?:ed|ing)? (?:company|ways) with (?:you|your)|agreed to part (?:company|ways)|\
        draw(?:ing)? a line && you|your|we|us|contract|project|support|it|agreement|with !! on the (?:computer|router|\
        server|printer)|for today|question|tired|lunch|<worker>s?
    afte foun look need pref rath want ::\
        (?:need|want|looking for|found|prefer|rather have|after) (?:someone|somebody|a firm|a company|people|a \
        partner|a team|an it \w+) (?:who|that|which|with|closer|in|from|at)\b && not you|its not you|nothing personal|\
        nothing against you|but|sorry|instead|than you|no offence|im afraid !! answer|question|pick up|phone|help me \
        with|staff|sales|reception|join
    asso boar boss ceo dire fran grou head inve mana moth owne pare part ::\
        (?:boss|owner|director|ceo|manager|partner|franchise|group|head office|parent|mother company|investor|board|\
        association) (?:\w+ ){0,2}?(?:brings?|bringing|wants?|dictates?|prescribes?|has|have|insists? on|demands?|\
        picked|chose|chosen|prefers?|requires?|appointed|imposes?|uses?|comes? with) (?:\w+ )?(?:his|her|their|its|\
        own|another|a new|new|a different|a central|the same) (?:own )?(?:\w+ )?(?:it|provider|supplier|company|firm|\
        partner|people|vendor|consultant|contractor)\b !! answer|phone|bank|laptop
    asse benc comp eval pitc revi weig ::\
        (?:compar|evaluat|assess|benchmark|review|weigh|pitch)(?:e|es|ed|ing) (?:\w+ )?(?:you|your (?:offer|prices?|\
        services?|company|contract)) (?:\w+ )?(?:with|against|to|and)\b
    deci goin have i im may migh want we well were ::\
        (?:were|we are|im|i am|well|we will|we have decided to|decided to|want to|going to|have to|may|might|we) \
        (?:be |going to |probably |sadly |unfortunately )*(?:leave|leaving|quit|quitting|go elsewhere|move away|\
        cancel|cancelling|terminate|switch|switching|change provider)\b && cost|price|money thing|expensive|cheaper|\
        nothing personal|sorry|service|you|contract|not happy|unhappy|because of (?:the|your) !! office|building|\
        early|today|holiday|lunch|<worker>|blank|leave (?:it|that|this)|the answer|at \d|switch (?:off|on|it|the \
        (?:server|light))|<paperwork>|appointment|meeting|home
    dont need no not ::\
        (?:no need|dont need|neednt|not necessary|dont have|dont bother) (?:for you |you )?(?:to )?(?:come|visit|call|\
        continue|turn up|renew|send)(?:ing)? (?:\w+ )?(?:any ?more|any longer|after|from|again|in future)\b && \
        somebody|someone|another|weve got|we have|found|ourselves|hired|contract|new|own !! today|question|letter
    aske aski hunt keep look on scou sear ::\
        (?:looking|look|search\w*|looked|hunt\w*|on the lookout|keeping an eye out|keeping my eyes open|asked around|\
        asking around|scouting) (?:\w+ )?(?:for|out for|at) (?:some |other |an? |any |possible |better \
        )*(?:alternatives?|options|replacement|change|someone else|somebody else|new (?:it|provider|partner|firm|\
        company|supplier)|different (?:it|provider|partner|firm|company|supplier))\b !! fax|printer|laptop|phones?|\
        software|building|office|coffee|car|screen|copier|tool|program|for (?:outlook|office|word|dropbox|teams|zoom)
    atta belo here it that this ::\
        (?:this|here|below|attached|that|it) (?:is|comes) (?:\w+ )?(?:our|my|the|a|formal|written) (?:\w+ )?(?:notice|\
        cancellation|termination|resignation)\b !! board|of (?:the|a) meeting|period
    chan repl swap swit ::\
        (?:change|changing|switch|switching|replace|replacing|swap|swapping) (?:the |our |your )?(?:it|i t) \
        (?:company|firm|provider|supplier|partner|people|support|guy|consultant|service|house|team)s?\b !! not|never|\
        no plans?
    inte intr meet met put reco seei sugg talk visi ::\
        (?:recommend(?:ed|s)?|suggest(?:ed|s)?|introduced|put us in touch with|meeting|met|talking to|interviewing|\
        seeing|visited by) (?:\w+ ){0,3}?(?:another|a different|a new|a cheaper|a better|some other|his|her|their|a \
        rival|someone elses) (?:\w+ )?(?:it|i t|computer|tech) ?(?:guy|company|firm|provider|person|consultant|people|\
        man|woman|house|supplier|outfit)
    chea cost not over pric too ::\
        (?:too expensive|too dear|overpriced|too slow|not good enough|cheaper elsewhere|pricey|costs? too much|over \
        our budget) && look (?:for|at|around)|someone else|something else|somebody|another|elsewhere|switch|leave|\
        cancel|other (?:company|provider|firm) !! laptop|printer|screen|phone|software|car|for us at the moment
    cons plan talk thin ::\
        (?:think\w*|consider\w*|talk\w*|plan\w*) (?:\w+ ){0,2}?(?:about|of|on|to) (?:finding|hiring|getting|using|\
        trying|looking for|taking|choosing|find|hire|get) (?:\w+ )?(?:someone|somebody|another|a new|a different|new) \
        ?(?:new|else|firm|company|provider|people|it \w+|partner|supplier)?$
    sign ::\
        signed(?: up)? with (?:a|an|the) (?:\w+ )?(?:company|firm|provider|outfit|it \w+|competitor|agency|msp|\
        supplier)\b !! insurance|energy|phone|courier|water
    agre arra co coll cont coop reta sla ::\
        (?:contract|agreement|cooperation|co-operation|collaboration|retainer|arrangement|sla) (?:\w+ )?(?:wont|will \
        not|is not going to|isnt going to|shall not|cannot|cant) (?:be )?(?:\w+ )?(?:continued|continue|carried on|go \
        on|kept|resumed|prolonged|extended|renewed)\b !! his|her|<worker>s?|employment|lease
    earl how soon ::\
        (?:earliest|soonest|how soon|how early|how quickly) (?:\w+ )?(?:that )?(?:we|i|one) (?:can|could|may|might) \
        (?:leave|get out|cancel|quit|terminate|stop|end it|move)\b
    """
)
