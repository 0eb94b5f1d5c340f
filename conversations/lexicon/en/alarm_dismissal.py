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
    let lett :: let(?:ting)? go (?:of )?(?:our|my|the|two|three|four|one|some|half|a few|several|\d+) (?:of )?(?:\w+ )?<worker>
    let :: have to let (?!me|us|you|it|them\b)\w+ go
    lose losi :: los(?:e|es|ing) (?:her|his|their|our) jobs?
    part sepa spli ::\
        (?:separat(?:e|ing)|part(?:ing|ed)?(?: ways| company)?|split(?:ting)?) (?:ourselves )?(?:from|with) (?:our|my|the|a|\
        one of our|two of our|some of our|two|three)(?: \w+)? <worker>
    ways :: parting ways with (?!you\b|your\b|our (?:it|provider|supplier|bank|landlord|lawyer)|the (?:bank|landlord|provider|supplier))\w+
    redu :: (?:mak(?:e|ing)|made) .{1,30} redundant
    redu :: redundanc(?:y|ies)
    lay layo :: lay-? ?offs?
    lay :: lay off
    axe axin cut cutt down redu shed slas trim ::\
        (?:cut|cutting|reduc|reducing|shed|shedding|slash|slashing|axe|axing|trim|trimming|downsiz)(?:e|ing)?(?: \w+){0,3} (?:jobs|\
        positions|staff|headcount|head count|workforce|employees|people|the team|personnel|roles)(?! (?:time|hours|working))
    he she :: doesnt know (?:it )?yet that (?:he|she) has to go
    rid ::\
        (?:get|getting|got) rid of (?:him|her|(?:my|our|the|a|one|two|three|some|half)(?: of)?(?: (?:my|our|\
        the))?(?: \w+)? <worker>|(?!(?:the|our|my|that|this|it|them|those|these|a|all|some|any|old|paper|you|your|everything|spam|\
        cables?|him|her|one|two|three|half|fax\w*|windows|printers?)\b)[a-z]+)(?: (?:at|in|by|next|before|this|soon|but|from|on|\
        quietly|as|tomorrow).*|$|,)
    go :: (?:he|she|they|peter|\w+)(?: \w+)? (?:has|have) to go$
    noti ::\
        (?:gave|give|giving|given|handed|hand|serve|served|handing|get|gets|got|getting|receive|receives|received) (?!us|me|a|you|\
        our|your|my|any\b)(?:\w+ ){0,3}?(?:his |her |their )?notice(?! (?:period|of|board|from the|from our|on the|to you|\
        that))(?! from)
    her his thei :: (?:gets|get|receives?|got|getting) (?:his|her|their) (?:notice|marching orders|cards|papers|p45)
    term ::\
        terminat(?:e|es|ed|ing) (?:her|his|their|\w+s|the employment|employment|(?:our|my|the) (?:\w+ )?<worker>|(?!our|the|your|\
        this|my|all)\w+ (?:contract|employment))(?: contract| employment)?
    lock :: lock (?:him|her|them) out before
    dism term :: (?:termination|dismissal) of (?:our|my|the|\w+s?) (?:\w+ )?(?:<worker>|employment|contract of)
    dism :: dismissal (?:of|letter|meeting|talk)
    exit :: exit interview for
    noti sett seve :: (?:notice|severance|settlement) ?(?:package|pay|agreement)? (?:for|to) (?:our|my|the|\w+) ?(?:\w+ )?<worker>
    acce acco bloc chan clos cut deac disa end free kill lock log logi remo revo shut stop susp swit take turn ::\
        (?:block|lock|disable|revoke|cut(?: off)?|kill|remove|close|suspend|switch off|turn off|deactivate|take away|change|end|\
        stop|shut|freeze|locking|blocking|access|account|log-?in) .{0,80}<secret>
    befo betw find hear idea keep know lear ment noth say stri susp tell ::\
        <secret> .{0,80}(?:block|lock|disable|revoke|cut(?: off)? (?:\w+ )?access|kill|deactivate|fire|firing|leave us|his job|\
        her job|let go|last day|contract|notice|employ\w+|replac\w+|goes|job|jobs)
    repl :: replac(?:e|ing) (?!(?:the|our|a|my|your|all|it|old|this|that) (?!<worker>)).{1,30}<secret>
    redu repl :: <secret>.{0,30} (?:replace|replacing|replaced|redundan\w+)
    acce acco e emai log logi mail pass ::\
        (?:lock|block|disable|revoke|cut off|cut|kill|suspend|deactivate|remove|stop|close|end)(?:ing)? (?:\w+ ){0,2}?(?:access|\
        account|accounts|log-?in|logins|mailbox|e-?mail|password|accounts and \w+) (?:of|for|from) .{1,40}(?:dismiss\w+|terminat\w+|\
        fired|sack\w*|let go|redundan\w+|leaving us against|suspended|notice|gross misconduct|misconduct|theft|stole|stealing|\
        last day|out today|gone (?:by|from))
    put susp ::\
        (?:suspend|suspended|suspending|put) (?:our|my|the|him|her|\w+) ?(?:\w+ )?(?:<worker>)? ?(?:from work|from duty|pending|\
        on (?:garden|gardening|enforced|forced) leave|with immediate effect)
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
    axed cut go gone let lose ::\
        (?:people|staff|employees|of us|men|women|workers|colleagues|jobs|positions|roles)(?: \w+){0,3} (?:will|have to|has to|must|\
        are going to|be|are to) (?:have to )?(?:go|be cut|be let go|lose|be gone|be axed|cut)(?: (?:by|in|at|next|before|this|\
        soon).*|$|,)
    axe boot chop push sack :: (?:get|gets|getting|got|given|give|giving) (?:\w+ )?the (?:sack|boot|chop|axe|push)
    cont empl job ::\
        (?:end|ending|terminate|terminating|stop)(?: \w+)? (?:\w+s|his|her|their|the) (?:employment|job|work contract|\
        employment contract)\b
    empl job posi post role ::\
        (?:his|her|their|\w+s) (?:job|position|role|post|employment)(?: \w+)? (?:is|are|will be|was|has been|ends|gets|\
        is being)(?: \w+)? ?(?:gone|cut|eliminated|removed|over|redundant|history|axed|ended|terminated|scrapped)
    susp :: (?:suspended|suspending|suspend) (?:the|our|my|him|her|a|one|two|\w+)\b(?! (?:service|account|delivery|order|contract|ceiling|payment))
    bloc chan cut disa lock remo revo stop take ::\
        (?:remove|removing|block|cut|take away|lock|disable|revoke|stop|change)(?:ing)? .{0,50}(?:on the quiet|quietly|secretly|\
        discreetly|without (?:him|her|them) (?:knowing|noticing)|before (?:we|i) (?:talk|speak|tell|sit down|meet)|behind (?:his|\
        her|their) back)
    conf disc quie secr :: (?:on the quiet|quietly|secretly|discreetly|confidentially) .{0,30}(?:access|account|password|mailbox|login)
    told :: (?:hasnt|has not|havent|have not|wasnt|not) (?:yet )?(?:been )?told(?: (?:yet|him|her|them|anyone|the team))?$
    he hell she shel they ::\
        (?:hell|shell|theyll|he will|she will|they will) (?:only )?(?:find out|hear|learn|be told|know)(?: (?:on|about|tomorrow|\
        friday|monday|next|only|at).*|$)
    brea info tell told ::\
        (?:told|tell|telling|inform\w*|break it to|break the news to) (?!(?:you|me|us|your)\b)\w+ (?:\w+ ){0,3}(?:that )?(?:his job|\
        her job|their jobs?|he is out|she is out|(?:he|she|we) (?:has|have|had) to (?:go|leave|let)|its over|it is over for|\
        hes fired|is fired|are fired|we dont need (?:him|her)|we no longer need)
    fina last :: (?:last|final) (?:working )?day(?: .{0,30})?(?:doesnt know|hasnt been told|not know|before he|before she)
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
    """
)
