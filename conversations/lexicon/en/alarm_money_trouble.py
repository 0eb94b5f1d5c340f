"""English: money is short."""

from conversations.lexicon.en.alarm_parts import rules

MONEY_TROUBLE = rules(
    r"""
    cove meet pay payi payr sett ::\
        (?:<cant>|dont know (?:how|if|whether) (?:we|i) (?:can|could|will|are going to|shall|should|will be able to)|\
        no idea how (?:we|i) (?:can|could|will|are going to|shall|should)|struggling to|struggle to|hard to|difficult to|\
        not sure (?:how|if|whether|that) (?:we|i) (?:can|could|will)|no money to|nothing left to|without (?:the )?money to|\
        wont be able to|hardly|barely|trouble|problems?|difficulty) (?:pay|paying|make payroll|meet payroll|meet|settle|\
        cover)(?! (?:online|by card|with|in cash|more than|that much|attention|the button|over|an? )|$)(?: (?:the|our|my|your|this|\
        last|next|all|any|for|both|these|those|everybody|everyone|you|him|her|them|people|staff|up|\w+s))* ?(?:bills?|invoices?|\
        salar(?:y|ies)|wages?|rent|payroll|suppliers?|loan|tax(?:es)?|leasing|payments?|people|you|everybody|everyone|staff|month|\
        this|it|costs?|debts?|instal\w+|employees|team|insurance|them|monthly fee|fees?|ends meet|$)
    pay :: (?:<cant>|struggl\w+ to) pay(?! (?:online|by|with|in cash|more than|that|attention|over|an? |for (?:a|the|this|that|more|it)\b))\b
    payr :: (?:cant|cannot|can not|could not|couldnt|unable to) (?:make|meet) payroll
    affo :: <cant> afford (?:this|you|it|that|your \w+|the (?:contract|monthly|support|fee)\w*) any ?more
    affo :: <cant> afford (?:you|your|our people|the (?:rent|salaries|wages)|to pay|anything)\b
    cash fund mone :: short of (?:cash|money|funds)
    cash fund mone :: (?:run|running|ran|runs) (?:out of|low on|short of) (?:money|cash|funds)
    cash :: cash ?-?flow ~ (?:problems?|troubles?|issues?|tight|bad|crisis|gap|negative|terrible|difficult|squeeze|dried)
    bank cash liqu :: (?:problems?|troubles?|issues?|difficult\w+) with (?:our |the )?(?:cash ?flow|liquidity|bank)
    liqu :: liquidity (?:problem|crisis|issue|gap|trouble)\w*
    budg cash fina fund liqu mone ::\
        (?:cash|moneys?|funds?|finances|budgets?|liquidity|things(?: are)? financially|financially (?:things|it|\
        we))(?: \w+){0,2}? (?:(?:is|are|get|gets|getting|looks?|looking|isnt|arent)(?: \w+){0,3}? )?(?:tight|short|low|thin|gone|\
        used up|running out|exhausted|a (?:bit of a )?problem|an issue|dire|stretched|strained|bad|difficult|empty|desperate|\
        in a mess|scarce)(?! with time)
    cash fina liqu mone ::\
        (?:have|got|in|having|has|into|are having|some|serious|real|with|facing|deep|big) (?:\w+ )?(?:money|financial|cash|\
        liquidity) (?:trouble|troubles|problems?|difficulties|difficulty|worries|crisis|straits|issues|mess|squeeze|pressure)
    bank :: bankrupt(?:cy)?
    inso :: insolvent
    inso :: insolvency
    admi liqu rece :: (?:in|into|for|to) (?:administration|receivership|liquidation)$
    file fili go goin gone :: (?:going|gone|go|file|filing|filed) (?:in|into|for|to)? ?(?:administration|receivership|liquidation|chapter 11)
    brok ::\
        (?:we|company|business|firm|shop|im|i am|we are)(?: \w+)?(?: (?:is|are|nearly|almost|practically|basically|virtually|\
        as good as|totally|completely|flat|pretty much|stone|going|soon|getting))+ broke(?! down|n)(?! after christmas)
    mone :: no money left
    empt :: account is(?: \w+)? empty
    acco bank coff kitt pot purs rese till ::\
        (?:accounts?|pot|coffers?|kitty|till|reserves?|purse|bank account)(?: \w+)? (?:is|are|will be|are all)(?: \w+)? (?:empty|\
        dry|exhausted|used up|gone|overdrawn|frozen|in the red)
    skin :: skint
    penn :: penniless
    budg cash fund mone ::\
        no (?:cash|money|funds|budget) (?:left|at all|any ?more|for (?:anything|you|any)|until|this (?:month|quarter|year)|\
        right now|at the moment|in the (?:bank|account|company|pot)|available)
    losi :: losing money
    over :: overdrawn
    bill invo mone paym tran ::\
        (?:wait|waiting|bit of patience|hold off|hold on|hang on|be patient|hold back)(?: (?:a|little|bit|longer|with|until|some|\
        few|\w+ days|weeks?|more|please))* (?:for|with|on|until) (?:your|our|the|my|we)(?: \w+){0,2} (?:money|payment|invoices?|\
        bill|transfer)
    mone :: wait for your money
    goin :: going (?:under|bust|out of business|belly up|to the wall|broke)
    bell busi bust unde wall :: go (?:under|bust|out of business|belly up|to the wall)
    mone :: money is(?: \w+){0,2} (?:short|tight)
    able :: (?:not|wont|isnt|arent|unable)(?: \w+)? able to pay
    insa inst :: in inst?all?ments
    pay paym sett spre ::\
        (?:pay|payment|settle|spread)(?: \w+){0,5} (?:inst?all?ments|in (?:two|three|four|parts|stages)|monthly rates|over (?:a few|\
        several|two|three|six|some) months)
    paym :: payment plan
    bill dire fee inst invo paym rent ::\
        (?:postpone|delay|defer|push back|put off|hold back|suspend|stop|skip|stretch|move)(?:ing)? (?:the |your |our |this |next |\
        all |last |payment of |months? )*(?:payments?|invoices?|bills?|instal\w+|monthly fee|fee|direct debit|rent)
    bill invo leas loan mort payi paym rent sala tax taxe taxs vat wage ::\
        (?:late|behind|in arrears|overdue|slow)(?: \w+)? (?:with|on|in) (?:the |your |our |paying |all |my |some )*(?:rent|\
        payments?|leasing|loans?|wages|salar\w+|bills?|taxe?s?|invoices?|mortgage|paying|vat)\b
    pay paym :: pay(?:ment)?(?: \w+){0,5} (?:later|late)(?: (?:this|again|than)|$)
    invo pay payi paym ::\
        (?:need|want|ask|have|like) (?:\w+ )?(?:more|longer|some|extra) time (?:to pay|for the (?:payment|invoice)|\
        with the (?:payment|invoice)|paying)
    invo pay paym :: (?:extend|extension|deferral|respite|grace)(?: \w+){0,4} (?:payment|to pay|invoice)
    bank cred hmrc inve irs land lend shar supp tax taxm ::\
        (?:bank|lender|creditors?|tax (?:office|man|authority)|taxman|investors?|hmrc|irs|landlord|suppliers?|\
        shareholders?) ~ (?:calling in|calls? in|cancelled|canceled|called in|cut|stopped|refus\w+|declin\w+|pull\w+|froze\w*|\
        freez\w+|blocked|seized|wont|will not|turned (?:us )?down|terminated|withdr\w+|closed|demand\w+|reduced|has doubts|\
        is (?:pushing|after|chasing|nervous)|chas\w+|is threatening|threatens?|backed out|got cold feet|garnish\w+|rejected|said no|\
        lowered|stepp?\w* away|walked away)(?: .{0,30})?(?: (?:loans?|credit(?: line)?|overdraft|account|accounts|money|facility|\
        financing|funding|us|out|limit|help|more|lend|payment|back|line|no)\b)
    acco bank cred fina fund loan over ::\
        (?:calling in|cancelled|called in|cut|stopped|lost|losing|refused|frozen|froze) (?:our|the|all our|my) (?:loan|\
        credit(?: line)?|overdraft|funding|financing|accounts?|bank account)
    cred fina fund gran inve loan over ::\
        (?:investors?|funding|financing|credit line|overdraft|loan|grant) (?:\w+ )?(?:pulled out|fell through|has fallen through|\
        collapsed|backed out|dropped out|was (?:refused|rejected|declined|cut|turned down)|is (?:gone|exhausted|maxed|cancelled)|\
        walked away|dried up|ran out|runs out)
    pay :: dont know how to pay
    busi comp door firm shop ::\
        (?:have to|going to|about to|must|might|may|forced to|need to|will|could|risk|fear) (?:have to )?(?:clos(?:e|ing)(?: down)?|\
        shut(?:ting)?(?: down)?|give up|fold|wind up|sell) (?:the|our|my) (?:whole )?(?:business|company|firm|shop|doors)(?! at| on|\
        early| for)(?! (?:door )?in the)
    door down shop :: (?:close|closing|shut|shutting) (?:down|our doors|up shop) (?:for good|forever|soon|next|at the end|if|because|permanently|$)
    awfu bad cata coll cras dead dire disa down drea drie drop dryi evap fall fell free gone halv mise plum red shru slum \
    tank terr vani ::\
        (?:sales|orders?|revenue|turnover|business|income|order book|order intake|trade|takings|profits?|margins?|numbers|figures|\
        demand|work)(?: \w+){0,3}? (?:has |have |is |are |was |were )*(?:collaps\w+|plummet\w+|dried up|drying up|fell through|\
        terrible|awful|dreadful|down (?:by )?(?:half|\d+)|halved|crash\w+|tank\w+|gone off a cliff|very bad|really bad|dead|dire|\
        catastroph\w+|evaporat\w+|fallen (?:off|by|through)|dropped (?:by )?(?:half|\d+)|shrunk|in the red|in freefall|disastrous|\
        miserable|vanish\w+|slump\w*)(?! (?:at|in) (?:explaining|numbers))
    capi cash mone over rese savi ::\
        (?:burn\w*|eat\w*|go\w*|chew\w*|work\w*) (?:through|into|up) (?:the |our |all |all our )?(?:reserves|savings|cash|capital|\
        money|overdraft)
    digg dipp livi :: (?:dipping|living|digging) (?:in)?to (?:the |our )?(?:reserves|savings|overdraft)
    livi :: living (?:off|on) (?:our )?(?:savings|credit|overdraft)
    aflo arou hang hold last make see surv thro ::\
        (?:not|wont|never|dont know (?:if|how|whether)|doubt|hard to|unsure|whether we|if we(?: will|can)?)(?: \w+){0,3} (?:survive|\
        make it (?:through|to|past|until)|last|get through|come through|stay afloat|keep afloat|see next|hold out|hang on|\
        be around)(?: (?:the|this|next|another|until|till|long|much|past|these|here|in business|summer|winter|year|christmas|\
        month)\w*)+
    batt figh stru ::\
        (?:fighting|struggl\w+|battl\w+) (?:for (?:our )?survival|to (?:survive|stay afloat|keep (?:afloat|going|our heads)|\
        make ends meet|stay in business)|financially|with (?:debt|money|the bank|cash))
    abov aflo :: (?:stay(?:ing)?|keep(?:ing)?) (?:ourselves |our heads? )?(?:afloat|above water)
    make :: make ends meet
    belt :: belt-? ?tightening
    tigh :: tighten (?:our|the) belts?
    owe owes :: owes? us(?: \w+){0,3}
    owe :: owe us
    red :: in the red(?! folder| cabinet| zone)
    red :: red numbers
    cut cutt down redu save savi slas trim ::\
        (?:cut|cutting|reduce|reducing|slash\w*|save|saving|bring down|trim|trimming)(?: \w+){0,2} (?:costs?|money|expenses|\
        spending|budgets?)(?: \w+)? (?:everywhere|all over|wherever|drastically|massively|by half|by \d+|radically|severely|\
        across the board|hard|to survive|every (?:penny|cent|where)|where we can|to the bone|now|as much|or)
    cut cutt econ save savi ::\
        (?:have to|must|need to|forced to|got to|be)(?: \w+){0,2} (?:save|saving|cut(?: back)?|cutting(?: back)?|\
        econom\w+) (?:everywhere|every penny|every cent|money everywhere|wherever|drastically|on everything|back on everything|\
        back hard|costs everywhere|all costs|all spending|massively|a lot)
    ever :: every (?:penny|cent|dollar|pound|euro) (?:counts|twice|hurts|three times|now)
    budg inve purc spen :: (?:spending|budget|purchas\w+|investment) (?:freeze|stop|ban)
    froz :: froz\w+ all (?:spending|budgets|purchases)
    budg inve purc spen ::\
        all (?:spending|budgets?|purchases|investments?) (?:is|are|has been|have been|was|were) (?:frozen|stopped|on hold|cancelled|\
        cut)
    debt :: (?:drown\w*|deep|head over heels|up to (?:our|my) (?:necks?|ears|eyes)) in debts?
    debt :: debts? (?:are|is) (?:killing|crushing|piling|mounting|growing)
    debt :: (?:heavily|badly|deeply) in debt
    debt :: too much debt
    debt :: debt collectors?
    bail :: bailiffs?
    econ fina mone ::\
        (?:financially|money-?wise|moneywise|economically|from a money point)(?: \w+){0,4} (?:bad|difficult|tough|tight|hard|\
        struggling|rough|challenging|on the edge|on the brink|dire|terrible|trouble|not good|not great|weak|ugly|critical)
    econ fina mone ::\
        (?:bad|difficult|tough|rough|hard|terrible|awful|precarious|critical|tight)(?: \w+)? (?:shape |spot |situation |position |\
        time |times |patch )?(?:financially|money-?wise|economically)
    brin edge verg :: (?:on the (?:brink|verge|edge) of (?:going|bankrupt\w*|insolven\w*|collapse|closing|ruin))
    rub toge :: (?:cant|cannot|dont) (?:rub two|scrape together)
    payr sala wage :: (?:salaries|wages|payroll)(?: \w+){0,4} (?:late|delayed|not be paid|unpaid|in doubt|at risk|not sure|postponed|wont be paid)
    paid pay payi paym sett tran ::\
        (?:pay|settle|paying|paid|transfer|payment)(?: \w+){0,6} (?:later|a bit later|next (?:month|quarter|year)|in (?:two|three|\
        four|six|a few|several) (?:weeks|months|parts)|a few weeks|delayed|in stages|when (?:we|our|the customer|they|somebody)|\
        until (?:the|our|my|a) (?:customer|client|bank|money)|bit by bit)(?! (?:as agreed|as usual|we get))
    bill dire invo mone paym ::\
        (?:hold|holding|keep|held|push|wait|leave|park|stretch|sit on|delay)(?: \w+){0,3} (?:invoices?|bills?|payments?|\
        direct debit|money)(?: \w+){0,3} (?:back|a bit|few|weeks?|longer|until|till|later|for|month|please)
    tigh ::\
        (?:things|it|we|money|its|everything|budget|finances)(?: \w+){0,2} (?:is|are|s|got|get|getting|looks?|was|become)?(?: (?:a|\
        bit|very|really|quite|so|extremely|rather|too|pretty|getting|financially|little))* tight(?: (?:at the moment|right now|\
        this (?:month|year|quarter)|just now|currently|for us|financially|these days|here|since.*|with money|now))?$
    bank cred inve land lend supp tax ::\
        (?:bank|investor|lender|creditors?|landlord|tax office|supplier)s?(?: \w+)? (?:wants?|demands?|is asking for|are asking for|\
        asks for|calls? in)(?: \w+)? (?:its|their|his|the|back|all the|more)? ?(?:money|loan|credit|security|collateral|cash|\
        repayment)
    blee :: bleeding (?:money|cash)
    haem :: haemorrhag\w+
    hemo :: hemorrhag\w+
    mone pock priv savi :: (?:my|our) own (?:savings|money|pocket|private money)
    priv :: private (?:savings|money)
    pock :: out of my (?:own )?pocket to
    noth :: nothing left (?:in|on) (?:the|our) (?:\w+ )?(?:account|bank|pot|till|coffers|budget)
    lose losi lost ::\
        (?:lost|losing|lose) (?:our|the|my) (?:biggest|main|largest|most important|only|key) (?:client|customer|account|\
        contract)(?: .*)?(?:cut|save|pay|close|survive|money|trouble|know|bad|hard|everything|difficult)
    pay payr ::\
        (?:not|wont|may not|might not|never|cannot|unable)(?: \w+){0,2} (?:be able to )?(?:make payroll|make the payroll|\
        pay (?:the |our |my |all )?(?:wages|salaries|staff|people|rent|bills?|invoices?|suppliers?|you))
    expe inve orde purc spen ::\
        (?:no|stop|stopped|zero|ban on|freeze on|halt)(?: \w+)? (?:spending|purchases|expenses|investments?|\
        orders)(?: \w+)? (?:at all|until|till|for now|any ?more|whatsoever|this year|right now|allowed|possible)
    cut econ save slas stop ::\
        (?:have to|must|need to|forced to|got to)(?: \w+)? (?:cut|save|stop|slash|economi[sz]e on) (?:everything|everywhere|all|\
        wherever|every)\b
    afte befo by in ::\
        (?:we|i|ill|well|company|shop|business)(?: \w+)? (?:will|have to|must|might|may|are going to|to|ll|well)? ?(?:close|closing|\
        fold|shut|shutting)(?: down)? (?:in|by|before|after) (?:the )?(?:spring|summer|autumn|winter|new year|christmas|january|\
        february|march|april|may|june|july|august|september|october|november|december|end|year)(?=.*)
    defi loss minu nega ::\
        (?:loss|losses|deficit|minus|negative)(?: \w+){0,3} (?:for the|again|this year|three|two|every month|year after year|\
        in a row|of \d+)
    awfu cata disa drea horr terr wors ::\
        (?:worst|terrible|awful|dreadful|disastrous|horrible|catastrophic) (?:\w+ )?(?:year|quarter|month|season|numbers|figures|\
        results)(?: .*)?(?:pay|cut|money|survive|save|bank|cash|$)
    dela exte leni more pati resp unde ::\
        (?:ask|asking|need|beg|begging|hope|hoping)(?: \w+){0,3} (?:for )?(?:patience|more time|leniency|understanding|a delay|\
        respite|extension)(?: \w+){0,4} (?:pay\w*|invoices?|bills?|money)
    cash :: cash ?-?flow(?: \w+){0,2} (?:nightmare|horror|disaster|mess|catastrophe|killing us)
    clos :: (?:have to|going to|may|might) close(?: (?:down|soon|for good|up))?$
    clie cust ::\
        (?:customers?|clients?)(?: \w+){0,3} (?:didnt|did not|doesnt|dont|wont|hasnt|havent|not)(?: \w+)? pay(?:ing|\
        s)?(?: us)?\b.{0,50}(?:trouble|tight|short|cash|we cant|difficult|problem|owe|salar|wages)
    mone :: no money (?:for|to pay) (?:\w+ )?(?:wages|salaries|rent|payroll|suppliers|the (?:rent|wages|bills?|staff|loan|invoices?))
    owin :: owing us && bust|under|bankrupt|insolvent|gone|liquidation|administration|thousands?|grand|\d+k?
    admi bail cred inso liqu rece ::\
        (?:administrators|receivers|liquidators?|insolvency practitioner|bailiffs?|creditors) (?:are |is |have been |\
        has been |were |was )*(?:coming|called|appointed|in\b|taking|here|going|asking|after|chasing|knocking) !! \
        system|email
    bank cred hmrc irs land lend reve supp tax taxm the vat vatm ::\
        (?:hmrc|the taxman|tax ?man|tax office|revenue|irs|vat ?man|bank|creditors?|suppliers?|landlord|lenders?) \
        (?:is |are |s |keeps? )*(?:\w+ )?(?:after|chasing|on (?:at|to)|hounding|breathing down|threatening|knocking|\
        pressing|pushing) (?:us|me|our|for)\b
    aren can cann cant coul isnt not unab ::\
        <cant> afford (?!(?:to (?:lose|be|have|wait|miss|close|stop|risk)|an? (?:day|hour|outage|break|breach|\
        mistake)|any (?:downtime|outage))\b)(?:the|your|you|this|it|that|our|to|any|another|these|more)\b
    back cred faci fact fund gran line loan mort over ::\
        (?:credit (?:line|limit|facility)|overdraft|loan|facility|factoring|grant|funding|mortgage|line of credit|\
        backing) ~ (?:was|has been|is|been|got|being|gets) (?:\w+ )?(?:cancelled|canceled|cut|pulled|called in|\
        refused|declined|frozen|reduced|withdrawn|stopped|rejected|turned down|maxed(?: out)?|exhausted|used up|not \
        (?:been )?(?:extended|renewed|approved))
    back bank inve lend owne pare ::\
        (?:bank|lender|investors?|backers?|owners?|parent company) (?:has |have |is |are |just |s )*(?:wont|will not|\
        not|refus\w+|stopp?\w*|declin\w+|said no|pull\w*|turned (?:us|it) down|lost patience|cut\w* (?:us|our)|\
        clos\w* (?:our|us))(?: .*)?\b(?:extend|lend|us|loan|credit|overdraft|money|account|facility|more|renew|out|\
        funding)
    behi fall in late over ::\
        (?:behind|late|overdue|in arrears|falling behind|fallen behind) (?:\w+ )?(?:with|on|in) (?:\w+ ){0,3}(?:rent|\
        payments?|bills?|vat|tax|loan|wages|suppliers?|mortgage|instal\w+|salar\w+|invoices?)
    cant dont doub hard neve no not touc unli unsu wont ::\
        (?:not|never|wont|dont|unlikely|no idea|doubt|hardly|unsure|dont know|cant see|touch and go) ~~ (?:be (?:here|\
        around|trading|in business|open)|survive|last|make it|carry on|keep (?:going|trading|afloat|the doors open)|\
        pull through|see it through) && business|company|firm|shop|summer|winter|year|month|christmas|sales|money|\
        customers|trading !! batter\w+|laptop|printer|server|offline
    busi comp firm our us we ::\
        (?:going|go|gone|goes|went|wound|winding) (?:under|bust|into (?:administration|liquidation|receivership)|to \
        the wall|out of business|up the (?:firm|company|business)|belly up|up\b) && we|our|us|company|firm|business \
        !! customer of|client of|competitor|supplier of|prices?|speed|stairs|road|train
    any enou hard lack litt no run runn shor tigh with ::\
        (?:no|any|enough|without|hardly any|running out of|short of|little|run out of|tight for|lack of) (?:\w+ \
        )?(?:money|cash|funds|cash ?flow|liquidity) && pay\w*|bill|invoice|wages|salar\w+|rent|moment|now|left|coming \
        in|this (?:month|year|quarter)|until|bank|account|for (?:it|that|you|anything|the) !! no (?:money|cash) \
        problems?|customers pay|(?:money|cash) for (?:that|this|it)
    bits brea chun defe dela extr hold inst late more post spli spre stag stre wait ::\
        (?:wait|hold off|hold|delay|defer|postpone|stagger|spread|split|later|extra time|more time|late|stretch|\
        chunks|instal\w+|bits|break) && (?:pay\w*|bill|invoice|direct debit|what we owe|your money|dd)\b && tight|\
        short|cash|money|struggl\w+|trouble|difficult\w*|bad (?:month|quarter|year)|empty|bank|customers? (?:has|have|\
        hasnt|havent|pays?)|account|moment|quiet|skint|sorry|can we|could we|please !! send|resend|address|copy|wrong
    loan payr sala supp tax the vat wage ::\
        (?:wages|salaries|payroll|the rent|vat|tax bill|loan repayments?|suppliers?) && <cant>|struggl\w+|dont know \
        how|late this|havent got|not enough|worried how|wont be able|short for|borrow\w*|overdraft|unpaid !! software|\
        program|sage|log|open|run
    book busi figu inco orde sale taki thin trad turn work ::\
        (?:business|trade|sales|orders|turnover|work|income|takings|things|figures|bookings) (?:is|are|has been|have \
        been|has|have|s|looks?|were|was) (?:\w+ )?(?:really |very |pretty |absolutely |so )*(?:bad|dreadful|dire|\
        terrible|awful|dead|collapsed|dried up|fallen off|poor|on (?:its|their) knees|worst|grim|down by|halved|\
        through the floor|non-?existent|rock bottom) !! signal|connection|printing|quality|english|slow|wifi
    my our ::\
        (?:my|our) (?:own )?(?:savings|house|pension|private money|personal (?:money|savings|card)) && business|\
        company|firm|afloat|bills?|going|wages|put in|pay\w*|pour\w*|remortgag\w+
    belt cash clea flat hand hard hole in maxe on out robb ston stra tigh up ::\
        (?:on (?:its|our|their) (?:last legs|knees|uppers)|hand to mouth|robbing peter|belts? tight\w*|tighten\w* \
        (?:our|the) belts?|strapped(?: for cash)?|hard up|cash ?strapped|in dire straits|up the creek|out of pocket|\
        in a financial|maxed out|hole in (?:our|the) (?:budget|accounts|finances)|stone broke|flat broke|cleaned out) \
        !! printer|laptop|server
    """
)
