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
    affo :: <cant> afford (?:this|you|it|that|your \w+|the (?:contract|monthly|support|fee)\w*) any ?more
    affo :: <cant> afford (?:you|your|our people|the (?:rent|salaries|wages)|to pay|anything)\b
    cash fund mone :: short of (?:cash|money|funds)
    cash fund mone :: (?:run|running|ran|runs) (?:out of|low on|short of) (?:money|cash|funds)
    cash :: cash ?-?flow ~ (?:problems?|troubles?|issues?|tight|bad|crisis|gap|negative|terrible|difficult|squeeze|dried)
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
    brok ::\
        (?:we|company|business|firm|shop|im|i am|we are)(?: \w+)?(?: (?:is|are|nearly|almost|practically|basically|virtually|\
        as good as|totally|completely|flat|pretty much|stone|going|soon|getting))+ broke(?! down|n)(?! after christmas)
    acco bank coff kitt pot purs rese till ::\
        (?:accounts?|pot|coffers?|kitty|till|reserves?|purse|bank account)(?: \w+)? (?:is|are|will be|are all)(?: \w+)? (?:empty|\
        dry|exhausted|used up|gone|overdrawn|frozen|in the red)
    skin :: skint
    budg cash fund mone ::\
        no (?:cash|money|funds|budget) (?:left|at all|any ?more|for (?:anything|you|any)|until|this (?:month|quarter|year)|\
        right now|at the moment|in the (?:bank|account|company|pot)|available)
    over :: overdrawn
    bill invo mone paym tran ::\
        (?:wait|waiting|bit of patience|hold off|hold on|hang on|be patient|hold back)(?: (?:a|little|bit|longer|with|until|some|\
        few|\w+ days|weeks?|more|please))* (?:for|with|on|until) (?:your|our|the|my|we)(?: \w+){0,2} (?:money|payment|invoices?|\
        bill|transfer)
    mone :: money is(?: \w+){0,2} (?:short|tight)
    able :: (?:not|wont|isnt|arent|unable)(?: \w+)? able to pay
    pay paym sett spre ::\
        (?:pay|payment|settle|spread)(?: \w+){0,5} (?:inst?all?ments|in (?:two|three|four|parts|stages)|monthly rates|over (?:a few|\
        several|two|three|six|some) months)
    paym :: payment plan
    bill dire fee inst invo paym rent ::\
        (?:postpone|delay|defer|push back|put off|hold back|suspend|stop|skip|stretch|move)(?:ing)? (?:the |your |our |this |next |\
        all |last |payment of |months? )*(?:payments?|invoices?|bills?|instal\w+|monthly fee|fee|direct debit|rent)
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
    awfu bad cata coll cras dead dire disa down drea drie drop dryi evap fall fell free gone halv mise plum red shru slum \
    tank terr vani ::\
        (?:sales|orders?|revenue|turnover|business|income|order book|order intake|trade|takings|profits?|margins?|numbers|figures|\
        demand|work)(?: \w+){0,3}? (?:has |have |is |are |was |were )*(?:collaps\w+|plummet\w+|dried up|drying up|fell through|\
        terrible|awful|dreadful|down (?:by )?(?:half|\d+)|halved|crash\w+|tank\w+|gone off a cliff|very bad|really bad|dead|dire|\
        catastroph\w+|evaporat\w+|fallen (?:off|by|through)|dropped (?:by )?(?:half|\d+)|shrunk|in the red|in freefall|disastrous|\
        miserable|vanish\w+|slump\w*)(?! (?:at|in) (?:explaining|numbers))
    batt figh stru ::\
        (?:fighting|struggl\w+|battl\w+) (?:for (?:our )?survival|to (?:survive|stay afloat|keep (?:afloat|going|our heads)|\
        make ends meet|stay in business)|financially|with (?:debt|money|the bank|cash))
    cut cutt down redu save savi slas trim ::\
        (?:cut|cutting|reduce|reducing|slash\w*|save|saving|bring down|trim|trimming)(?: \w+){0,2} (?:costs?|money|expenses|\
        spending|budgets?)(?: \w+)? (?:everywhere|all over|wherever|drastically|massively|by half|by \d+|radically|severely|\
        across the board|hard|to survive|every (?:penny|cent|where)|where we can|to the bone|now|as much|or)
    cut cutt econ save savi ::\
        (?:have to|must|need to|forced to|got to|be)(?: \w+){0,2} (?:save|saving|cut(?: back)?|cutting(?: back)?|\
        econom\w+) (?:everywhere|every penny|every cent|money everywhere|wherever|drastically|on everything|back on everything|\
        back hard|costs everywhere|all costs|all spending|massively|a lot)
    budg inve purc spen :: (?:spending|budget|purchas\w+|investment) (?:freeze|stop|ban)
    budg inve purc spen ::\
        all (?:spending|budgets?|purchases|investments?) (?:is|are|has been|have been|was|were) (?:frozen|stopped|on hold|cancelled|\
        cut)
    debt :: debt collectors?
    econ fina mone ::\
        (?:bad|difficult|tough|rough|hard|terrible|awful|precarious|critical|tight)(?: \w+)? (?:shape |spot |situation |position |\
        time |times |patch )?(?:financially|money-?wise|economically)
    brin edge verg :: (?:on the (?:brink|verge|edge) of (?:going|bankrupt\w*|insolven\w*|collapse|closing|ruin))
    payr sala wage :: (?:salaries|wages|payroll)(?: \w+){0,4} (?:late|delayed|not be paid|unpaid|in doubt|at risk|not sure|postponed|wont be paid)
    bill dire invo mone paym ::\
        (?:hold|holding|keep|held|push|wait|leave|park|stretch|sit on|delay)(?: \w+){0,3} (?:invoices?|bills?|payments?|\
        direct debit|money)(?: \w+){0,3} (?:back|a bit|few|weeks?|longer|until|till|later|for|month|please)
    bank cred inve land lend supp tax ::\
        (?:bank|investor|lender|creditors?|landlord|tax office|supplier)s?(?: \w+)? (?:wants?|demands?|is asking for|are asking for|\
        asks for|calls? in)(?: \w+)? (?:its|their|his|the|back|all the|more)? ?(?:money|loan|credit|security|collateral|cash|\
        repayment)
    blee :: bleeding (?:money|cash)
    haem :: haemorrhag\w+
    pay payr ::\
        (?:not|wont|may not|might not|never|cannot|unable)(?: \w+){0,2} (?:be able to )?(?:make payroll|make the payroll|\
        pay (?:the |our |my |all )?(?:wages|salaries|staff|people|rent|bills?|invoices?|suppliers?|you))
    expe inve orde purc spen ::\
        (?:no|stop|stopped|zero|ban on|freeze on|halt)(?: \w+)? (?:spending|purchases|expenses|investments?|\
        orders)(?: \w+)? (?:at all|until|till|for now|any ?more|whatsoever|this year|right now|allowed|possible)
    defi loss minu nega ::\
        (?:loss|losses|deficit|minus|negative)(?: \w+){0,3} (?:for the|again|this year|three|two|every month|year after year|\
        in a row|of \d+)
    cash :: cash ?-?flow(?: \w+){0,2} (?:nightmare|horror|disaster|mess|catastrophe|killing us)
    clos :: (?:have to|going to|may|might) close(?: (?:down|soon|for good|up))?$
    clie cust ::\
        (?:customers?|clients?)(?: \w+){0,3} (?:didnt|did not|doesnt|dont|wont|hasnt|havent|not)(?: \w+)? pay(?:ing|\
        s)?(?: us)?\b.{0,50}(?:trouble|tight|short|cash|we cant|difficult|problem|owe|salar|wages)
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
    behi fall in late over ::\
        (?:behind|late|overdue|in arrears|falling behind|fallen behind) (?:\w+ )?(?:with|on|in) (?:\w+ ){0,3}(?:rent|\
        payments?|bills?|vat|tax|loan|wages|suppliers?|mortgage|instal\w+|salar\w+|invoices?)
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
        hasnt|havent|pays?)|account|moment|quiet|skint|sorry|can we|could we|please !! its ok|customers pay|send|\
        resend|address|copy|wrong
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
    busi comp firm i it shop we were ::\
        (?:we|i|were|company|firm|business|shop|it)(?: \w+){0,3} (?:in|into|facing|entering|near|heading (?:for|into)|\
        going into|close to|threatened with) (?:administration|receivership|liquidation|insolvency|bankruptcy|chapter \
        11|special measures|collapse|closure)\b !! building|dispute with|customers?
    bail ccj coun cour cva debt evic fina fore high indi inso repo stat wind ::\
        (?:winding[- ]up (?:petition|order)|county court|ccj|statutory demand|repossess\w*|evict\w*|foreclos\w*|\
        insolvency practitioner|cva|individual voluntary|debt (?:advis\w+|collect\w+|management)|bailiffs?|final \
        demands?|court order|court summons|high court) && us|we|our|against|landlord|rent|money|pay\w*|bill|debts?|\
        bank !! agency|our lawyers?|we are lawyers|clients? of ours|our clients?
    back bank cred faci fina fund gran inve invo lend loan mort over ::\
        (?:bank|overdraft|credit(?: line| limit| facility)?|loan|finance|financing|funding|facility|investors?|\
        backers?|grants?|mortgage|lender|invoice finance)s?\b && (?:pulled|refus\w+|declin\w+|withdrawn|withdrew|\
        cancelled|canceled|froze\w*|called in|calling in|cut off|stopped|rejected|turned (?:us |it )?down|fell \
        through|fallen through|backed out|reduc\w+|maxed|exhausted|said no|wont (?:lend|extend|renew|help|budge)|not \
        (?:been )?(?:renewed|extended|approved)|breath\w+|walked away|gone cold|hit the limit|at (?:its|our) limit|\
        used up|run out|expir\w+) !! printer|card machine|e-?mail|laptop|online banking|log|virus|connection|server|\
        phone|meeting|call back|hacked|fraud|scam|<account> (?:was|has been) (?:hacked|broken)|parking
    paid pay payi paym sett tran ::\
        (?:pay|paying|paid|payment|settle|settling|transfer)(?: \w+){0,4} (?:late|later|delayed|bit (?:by bit|late)|\
        slow(?:ly)?|when (?:we|i) can|in (?:bits|chunks|parts|stages|stages|two|three|dribs)|next (?:month|quarter|\
        year)|after (?:christmas|easter|the (?:summer|season|holidays)))\b && sorry|again|afraid|cash\w*|we|i|your|\
        tight|bill|invoice|ok\b|please !! customers? pay|always pay|never pay|as usual|we get paid|they pay|in (?:our|\
        my) shop|never late
    arre behi dela in late miss over slow ::\
        (?:late|behind|slow|delay\w*|overdue|arrears|in default|missed)(?: \w+){0,3} (?:pay\w*|rent|bills?|invoices?|\
        loan|tax|vat|wages|salar\w+|instal\w+|mortgage)\b && we|our|us|i|im|you|again|sorry|afraid !! customers? \
        (?:are|is)|(?:never|not) (?:been )?(?:late|behind|slow)|dont see|see often|fee for late|isnt|reminder \
        software|customers?
    brea cut cute cuti cutr cutt defe dela free halv hold kick lowe move paus post push put pute puti putr putt redu \
    shif skip spli spre stag stre susp ::\
        (?:push|put|move|kick|shift|spread|stretch|hold|stagger|defer|postpone|delay|split|break|pause|freeze|skip|\
        suspend|reduce|lower|halve|cut)(?:ting|ting|ing|e|red)? (?:back |off |out |down |up )?(?:of )?(?:your |our |\
        the |this |that |my |some of |months? )*(?:bill|invoice|payments?|direct debit|dd|monthly (?:fee|payment|\
        amount|charge|rate)|fee|retainer|balance|what we owe|instal\w+|amount|rest)\b !! send|copy|resend|question|\
        wrong address|how do i
    affo cove do doin find for fori fund have make mana meet pay payi scra ::\
        (?:cant|cannot|dont|not|wont|havent|no way|unsure|not sure|doubt|worried|how|struggl\w+|unlikely|scrap\w+|\
        borrow\w*|late with|short (?:for|on)|barely|just about) && (?:make|meet|cover|pay|do|manage|find|fund|have|\
        afford|scrape together|for)(?:ing)? (?:the |our |this months |next months |all |everyones |peoples |my |\
        friday'?s? )*(?:wages|salaries|payroll|rent|vat(?: bill)?|tax(?:es)?(?: bill)?|loan(?: repayments?)?|\
        suppliers?|mortgage|staff|people|bonus\w*|month end) !! software|program|system is|module|server|sage|login|\
        how does|online|app|by card|people (?:who|to|from)|questions?|time|holiday|meet (?:the|our) (?:people|staff|\
        suppliers?)|customers?|do the (?:payroll|wages)|do people|do our
    borr fami have loan mort my no not our paid re remo seco sold with ::\
        (?:re-?mortgag\w+|second mortgage|mortgag\w+ (?:the|my|our) house|sold (?:the|my|our) (?:house|car|van)|(?:my|\
        our) (?:own )?(?:savings|pension|credit cards?|personal account|private account)|borrow\w* from (?:my|family|\
        the family|friends)|havent paid myself|not (?:paid|paying) myself|without (?:a )?(?:salary|wage|pay)|paid \
        myself|no salary|loan shark|family (?:loan|money))\b && open|going|afloat|business|company|firm|wages|pay\w*|\
        place|month|june|since|bills?|through|people|staff|keep !! question|card for (?:that|it)|savings bank
    debt inde liab owe owed owin ::\
        (?:owe|owing|owed|debts?|indebted|liabilit\w+) && more than|tax ?man|hmrc|bank|everyone|suppliers?|thousand|\
        grand|\d+k|landlord|we have|cant|drown\w*|piling|mount\w*|creditors|a lot|too much|huge|up to (?:our|my) !! \
        you an (?:answer|apology)|owe you|debt collection is|technical debt|owe me a|lunch|drinks?|beer|coffee|favou?r
    actu do dont have hone just no real simp ::\
        (?:simply |just |really |honestly |actually )?(?:dont|do not|havent|have not|dont currently|no longer) \
        (?:simply |just |really |actually )?(?:have|got|have got|find)(?: \w+)? (?:the |any |enough |that |that much |\
        that kind of |two )?(?:money|cash|funds|pennies|pennies to rub\w*|liquidity|means|reserves|cushion|penny)\b \
        !! problems?|worries|cash (?:desk|register|payments?)|for (?:that|this|it|a new|extras?)
    be got have is ther were weve with ::\
        (?:theres|there is|got|have|weve|with|be|were|is) (?:simply |just |absolutely |literally |really |currently |\
        hardly any |)(?:no|zero|not any|no more|nothing|not a penny|not a cent|bugger all|sod all) ?(?:cash|money|\
        funds|penny|cent|reserves|work|orders|income|left)?\b(?: (?:left|in|coming|at|for|until|right|this|\
        to))?.{0,40}$ && cash|money|funds|penny|cent|reserves|account|bank|orders coming|work coming|pot|kitty|till \
        !! question|for (?:that|this|it)|problem|issue|petty cash|on site|worr\w+|object|cash (?:desk|register|\
        payments?|machine)|taken in cash|server|budget|lost|idea
    affo bank cash cost dont ever have mone must need surv tigh unti urge you your ::\
        (?:cancel|cut|scale|pare|reduc|drop|strip|slim|trim|put (?:everything|all)|stop|freeze|halt|shelv|postpon|\
        pull)(?:e|ed|ing|back|ting)? ?(?:back|down|out)? ?(?:on )?(?:anything|everything|whatever|all (?:the \
        )?(?:extras|spending|orders|projects)|every (?:cost|expense|penny)|costs|overheads|our spending|expenses|to \
        the bone|non-?essentials?|services)\b && cash|money|dont (?:strictly |really |absolutely )?need|tight|bank|\
        survive|everywhere|you|yours|have to|need to|must|costs|until|afford|urgent\w* !! update|download|virus|\
        question|crash|answers?|by a few|energy
    call clos fold give givi pack shut thro wind ::\
        (?:shut|close|closing|shutting|fold|folding|wind|winding|give|giving|pack|packing|throw|throwing|call|\
        calling)(?: \w+)? (?:the |our |my )?(?:doors?|up shop|shop|business|company|firm|up the (?:business|company|\
        firm|shop)|it in|in the towel|it a day|down)(?: for good| forever| permanently)? && may|might|have to|will|\
        soon|by (?:summer|christmas|easter|the end|spring|autumn|january|june|year)|unless|could|months?|going to|if \
        (?:things|it|nothing|sales|this)|afraid !! server|at (?:five|six|\d)|early|computer|the pc|fridays?|sundays?|\
        holiday|pc|alarm|windows|meeting|laptop|question|office door|system|on saturdays|when we close
    book busi cust dema enqu figu foot inco marg mont orde prof quar resu reve sale seas taki trad turn work year ::\
        (?:sales|orders?|business|trade|turnover|revenue|bookings|footfall|work|income|takings|profits?|margins?|\
        demand|customers|enquiries|figures|results|season|quarter|year|month)\b && (?:fallen|fell|dropped|gone|drying|\
        dried|collaps\w+|plung\w+|plummet\w+|nosediv\w+|nose ?dived?|halved|tank\w+|worst|terrible|awful|disastrous|\
        catastroph\w+|horrendous|dire|appalling|shocking|dead|on the floor|down the (?:drain|pan|toilet)|off a cliff|\
        through the floor|evaporat\w+|vanish\w+|rough|brutal|grim|bleak|dreadful|wiped out|made a loss|losses|loss|in \
        the red|struggl\w+) && we|our|weve|since|months?|pay\w*|cash|bank|costs|this (?:year|month|quarter)|been|\
        running|money|hardly !! service|support|server|files?|folder|data|internet|website|e-?mails?|phone|connection|\
        weather|records?|database|your|you (?:lot|guys)|loss of|lost|booking system|deleted|missing|work (?:is|has) \
        gone|screen|customers? (?:cant|complain|say)|line|print\w*|signal|quality|backup|order(?:ing)? (?:system|\
        program|portal)|gone from|find|technician|engineer|restore|typed|holidays
    agen buye clie coun cust debt insu main some they ::\
        (?:clients?|customers?|they|somebody|someone|buyers?|council|insurers?|debtors?|main contractor|agency) \
        (?:\w+ ){0,3}(?:havent|hasnt|wont|didnt|dont|not|refus\w+|never|stopped|late|slow|defaulted|went bust|gone \
        bust) ?(?:to )?(?:yet )?(?:pa(?:y|id|ying)|settl\w+|bust)(?: us| out| up| their)? && cant|my own|our own|\
        trouble|tight|broke|short|struggl\w+|bills?|owe|cash|wages|wait|late|hole|us|money !! software|customers? who \
        dont pay|online
    almo busi cash comp debt fina firm i im mone near us we were ::\
        (?:broke|skint|brassic|potless|penniless|boracic|bust|insolvent|bankrupt|cash-?strapped|hard up|cleaned out|\
        up the creek|on the breadline|running on (?:empty|fumes)|last legs|living hand to mouth|going to the wall|at \
        breaking point|sinking|going under|drowning|in dire straits|haemorrhag\w+|hemorrhag\w+|bleeding) && we|i|im|\
        company|firm|business|money|cash|financially|nearly|almost|us|were|debts? !! broke (?:down|in|into|it|the|off|\
        my|his|her|our|up|a)|customer|competitor|it broke|something broke|nose|screen|window|system broke|lunch|haha|\
        after christmas|lol|if|never|work(?:load)?|paperwork|e-?mails
    cann cant diff dont doub hard not stru wont ::\
        (?:cant|cannot|dont|doubt|wont|hard to|difficult to|struggle to|not sure) (?:\w+ )?(?:see|think|believe|know \
        if|know how|know whether|imagine|if|whether|how|that) (?:us|we|the (?:company|firm|business|shop)|i|business|\
        this place|well)(?: \w+)? (?:getting|making|lasting|surviving|pulling|still|will (?:last|survive|make|get|be \
        here|be around|see)|can (?:go on|carry on|keep|hold|last|survive)|surviv\w+|mak\w+ it|get through|make it|\
        last|hold out|carry on|be here|be around)\b !! deadline|meeting|friday|server|printer|without (?:the \
        )?(?:internet|server|e-?mail)|offline|battery
    cann cant impo no not unab ::\
        (?:no way|cant|cannot|unable|not able|impossible|not possible|not in a position) (?:\w+ )?(?:we|i|for us|to|\
        can|could|are able to|currently|possibly)? ?(?:\w+ )?(?:pay|afford|settle|cover|spend|find)(?: \w+){0,3} \
        (?:that|it|this|you|the (?:bill|invoice)|your)\b && at the moment|right now|now|this (?:month|year|quarter)|\
        until|just now|sorry|currently|anything !! online|card|button|by phone|find (?:it|that|the)|budget for that|\
        afford an? (?:new|second|bigger)
    brea defe forb hair mora paym resc stan stay time writ ::\
        (?:deferment|deferral|moratorium|payment (?:holiday|break|pause)|breathing space|standstill agreement|stay of \
        execution|write-?off|haircut|rescheduling|forbearance|time to pay)\b && we|ask\w*|us|need\w*|our|hmrc|bank|\
        everything|creditors|could|would !! furniture|server|haircut at|system
    hard no not noth ::\
        (?:not a (?:penny|cent|single (?:order|sale|customer|job|enquiry|booking))|hardly (?:a penny|any (?:money|\
        income|orders|work|customers|sales))|nothing|no (?:money|income|orders|work|sales|customers|jobs|revenue)) \
        (?:\w+ )?(?:is |has |been |has been |was |are |have been )*(?:coming|came|come|rolling|trickling|flow\w*|left|\
        in the (?:bank|account|pot|till|kitty|diary|books))\b(?: \w+)* ?(?:in)? && since|money|account|bank|month\w*|\
        weeks?|payroll|pay\w*|pot|till|for (?:weeks|months)|year|january|summer|moment|orders?|now|christmas|us !! \
        e-?mails?|mails|calls|website|bookings? system|order system|phone|system|printer|online|inbox|server
    acco bank busi cash clos comp mone pay paya paye payi payl paym payn payo payr pays payt payu rese runw we ::\
        (?:\d+|one|two|three|four|six|a few|a couple of|only|just)(?: \w+)? (?:weeks?|months?|days?) (?:left|to live|\
        of (?:cash|money|runway|reserves|funds)|before (?:we|the (?:money|cash)))\b && accountant|bank|money|cash|we|\
        reserves|pay\w*|company|business|runway|close !! warranty|contract|licen[cs]e|lease|project|subscription|\
        pregnan\w+|storage|until the (?:move|launch)|holiday|of work
    cash cred cut lost no on pay paym prep pro prof put refu stop ::\
        (?:cash up front|cash on delivery|cash in advance|pro ?forma|pay(?:ment)? in advance|prepay\w*|on (?:stop|\
        credit stop|hold) (?:for|with|because)|put (?:us|our account) on (?:stop|hold)|stopped (?:our|supplying|\
        delivering)|credit insurance|lost (?:our|the) credit|no more credit|refus\w+ (?:us )?credit|cut off (?:our|\
        the) (?:gas|electric\w*|power|phones?|water)) && supplier\w*|us|only|pay\w*|unpaid|bill|money|deliver\w*|not \
        paying|owe !! parties|customers? (?:pay|have to)|we take|phone system|outage
    and or ::\
        (?:choose|choosing|choice|decide|toss-?up|either|juggl\w+) (?:\w+ ){0,3}?(?:between )?(?:pay\w*|wages|rent|\
        bills?|your invoice|you|suppliers?|staff)\b && or|and && pay\w*|rent|wages|bills?|food|heating|invoices?|\
        suppliers? !! by card|online|payroll (?:program|software)|question
    canc drop gone left losi lost pull swit term walk ::\
        (?:lost|losing|cancelled|canceled|gone|pulled out|walked away|left us|terminated|dropped us|switched) && \
        (?:biggest|main|largest|key|only|big|major|best|important|half) (?:\w+ )?(?:client|customer|account|contract|\
        order|income|turnover|revenue|buyer|project|tenant)s?\b && income|half|turnover|revenue|gone|money|cash|\
        pay\w*|\d+ ?(?:percent|%|per cent)|cut|survive|trouble|hole|big hit|us|cope !! data|file|contacts?|crm|hacked|\
        competition|we lost a customer|dont
    bad cant cash diff hard mome mone now pick quie slow stru tigh time toug trou unti ::\
        (?:halve|reduce|lower|cut|drop|knock|bring down|freeze|pause|suspend|stop|cancel|skip|discount|do \
        (?:something|anything) (?:on|about|with)|better price|cheaper rate|smaller package)(?: \w+){0,4} (?:fee|price|\
        payments?|bill|invoice|direct debit|dd|rate|cost|monthly|retainer|standing order|charge|contract)\b && until|\
        tight|times|hard|pick up|moment|now|tough|slow|trouble|struggl\w+|cant afford|bad|quiet|money|cash|difficult \
        !! question|printer|energy|internet|phone bill
    awfu bad desp dire poor terr ::\
        (?:bad|terrible|poor|desperate|awful|dire) (?:\w+ )?(?:way|state|shape|place|position|situation|straits|times|\
        patch|spot|hole)\b && financ\w+|money|company|business|firm|cash|bank|we !! data|network|server|computers?|\
        desk|printer|health|office is in|road|filing|files|in a good
    acco buye clie cont cust ::\
        (?:customer|client|buyer|contractor|account)s? (?:\w+ ){0,4}?(?:bankrupt|insolvent|bust|under|in \
        administration|liquidation|not paying|stopped paying|defaulted)\b && (?:hits?|hit|hurts?|affects?|drags?|\
        pulls?|takes?|leaves?|puts?) (?:us|me)|our (?:main|biggest|best|largest)|owe\w*|we are|hole|trouble|cash|our \
        money|down with
    all ever inve orde paym proj purc spen ::\
        (?:everything|all|purchases|projects|investments?|spending|orders|payments) (?:\w+ )?(?:is|are|has been|have \
        been|was|were|put|had to be) (?:\w+ )?(?:on hold|frozen|stopped|cancelled|postponed|halted|on ice|shelved|\
        blocked) && money|cash|bank|budget|finance\w*|until further|sorry|afford|pay\w*|costs? !! server|question|\
        update|screen|mailbox|account is
    busi comp firm sale shop thin trad turn ::\
        (?:business|trade|sales|turnover|things|company|firm|shop) (?:is|are|has been|have been|was) (?:really |very |\
        just |not |currently )*(?:going|doing|running|looking) (?:\w+ )?(?:badly|poorly|terribly|downhill|bad|worse|\
        under|awful\w*|dreadful\w*|well at all|south)\b !! server|migration|with the (?:new|update)|your|service
    bill debt invo loan paym ::\
        (?:payment|invoice|bill|debt|loan) (?:\w+ )?(?:extension|deferral|respite|postponement|delay|holiday|break|\
        relief|moratorium|grace|arrangement|agreement)\b !! email|file extension|cord|question
    give givi hand let lose losi lost sell ::\
        (?:let|lose|losing|lost|give up|giving up|sell|selling|handed back|hand back) (?:\w+ ){0,4}?(?:lease|premises|\
        shop|building|van|machines?|branch|house|unit)\b && at the end|cant|afford|money|pay\w*|rent|survive|close|\
        debts?|bank !! password|keys?
    cann cant dont hard not stru unab ::\
        (?:cant|cannot|unable to|not able to|struggling to|hard to|dont manage to) (?:\w+ )?(?:keep|keep up|stay on \
        top of|catch up|continue|maintain|carry on|go on) (?:\w+ )?(?:with |up with |up )?(?:the |our |your |these |\
        paying )*(?:payments?|instal\w+|repayments?|rent|bills?|fees?|rates|invoices?|debts?|loan|salaries|costs?)\b
    busi inco orde reve sale taki trad turn ::\
        (?:sales|turnover|orders|revenue|business|takings|income|trade) (?:is |are |have |has |s )*(?:gone |fallen |\
        dropped |been )?(?:down|off|back)(?: (?:by|about|almost|nearly|over))* (?:a (?:third|quarter|half|fifth)|half|\
        two thirds|\d+|massively|sharply|badly|so much|a lot)\b
    """
)
