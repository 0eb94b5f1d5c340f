"""English: a complaint about us, too: they wait, ask again and again, and nothing is done."""

from conversations.lexicon.en.alarm_parts import rules

UNSERVED = rules(
    r"""
    your ::\
        your (?:\w+ )?(?:service|support|work|technicians?|techs?|colleagues?|guys?|man|men|woman|people|team|staff|helpdesk|\
        hotline|engineers?|company|firm|prices?|invoices?|response times?|reaction times?|communication|attitude|lad|lot|boys?|\
        apprentice|trainee|person|employee|last \w+|install\w*|solution|backup|migration|job|ticket system|\
        answers?)(?: \w+){0,3}? (?:is|was|are|were|has been|have been|got|gets|became|seems?|sounds?|looks?|felt|feels?|turned out|\
        has become|get|being)(?: (?:just|simply|really|quite|very|so|too|rather|pretty|frankly|getting|always|extremely|a bit|\
        a little|totally|completely|not|absolutely|to be|incredibly|getting worse and|to|all|again|way|far|such))* (?:terrible|\
        awful|bad|useless|rude|unfriendly|slow|hopeless|poor|a joke|arrogant|impolite|unacceptable|late|short|condescending|\
        disrespectful|unprofessional|incompetent|clueless|sloppy|careless|worse|worst|horrible|dreadful|a disaster|a mess|\
        a nightmare|a disgrace|not good|good enough|nowhere|appalling|shocking|impatient|aggressive|patroni[sz]ing|dismissive|\
        unhelpful|lazy|chaotic|unreliable|disappointing|lousy|rubbish|crap|abrupt|expensive|high|wrong|unclear|helpful|\
        friendly at all|polite|up to|what (?:we|i) (?:expect\w*|pay|was|were)|happy to help|cheeky|dirty|overpriced|joke|disaster|\
        disgrace|mess|long|pathetic|ridiculous|embarrassing)(?! (?:question|for us to (?:know|decide)))
    you ::\
        you(?: guys| people| lot| all)? (?:really |obviously |clearly |simply |just )*(?:dont|do not|never|couldnt|\
        could not) (?:seem to )?(?:care|listen|read|reply|answer|call back|get back|respond|show up|turn up|come|keep|do what|\
        give a|deliver|follow up|finish|call|ring|even|bother)(?! me\b)
    wait ::\
        (?:been|am|are|still|keep|kept|im|sat|was|were|had to|have to|stood|now) (?:still )?(?:waiting|wait|\
        waited) (?:here )?(?:for|since|all|now|over|\d+|two|three|four|five|a|weeks?|days?|hours?|more|nearly|almost|\w+ (?:days|\
        weeks|hours))\b(?! (?:an? (?:offer|answer) from (?:the|our) (?:bank|landlord|insur\w+|tax)|the new accounting|approval|\
        (?:our|my|the) (?:boss|bank|landlord|accountant)|christmas))(?: .{0,60})?\b(?:you|your|call|call ?back|technician|somebody|\
        someone|reply|answer|ticket|fix|repair|help|support|quote|offer|come|days?|weeks?|hours?|months?|monday|tuesday|wednesday|\
        thursday|friday|morning|yesterday|response|feedback|laptop|printer|news|one of)\b
    aske call chas cont emai left mail phon rang remi repo rung text told trie writ wrot ::\
        (?:called|phoned|rung|rang|emailed|written|wrote|texted|reported|asked|told|chased|reminded|tried|mailed|contacted|\
        left (?:\w+ )?(?:messages?|voicemails?))(?: (?:you|to you|your \w+|the (?:helpdesk|hotline|support)|it|this|for you|calling|\
        to (?:reach|call|ring) (?:you|your \w+)|about (?:this|it)))* (?:now )?(?:\w+ times|twice|again and again|many times|\
        over and over|repeatedly|since (?:monday|tuesday|wednesday|thursday|friday|last)|all (?:day|week|morning)|for (?:days|weeks|\
        hours|a week|two|three))(?! (?:a|the) (?:year|week|month|customers?))(?!.{0,20}(?:landlord|bank|phone company))
    did didn does fail forg hasn neve ::\
        (?:didnt|did not|never|hasnt|failed to|doesnt|forgot to)(?: \w+)? (?:show(?:ed|n)? up|turn(?:ed)? up|keep (?:the|his|her|\
        their|our|your) (?:appointment|promise|word)|kept (?:the|his|her) (?:appointment|promise|word)|call(?:ed)? (?:us |me )?back|\
        come back to (?:us|me)|get back to (?:us|me)|got back to (?:us|me)|return(?:ed)? (?:my|our|the|any) calls?|appear(?:ed)?|\
        keep your (?:promise|word)s?|finish the job|do what (?:was|you|he|they|we))(?! for (?:work|class))
    need take taki took ::\
        (?:takes?|took|taking|taken|need|needs|needed) (?:you|them|your \w+|him|way|far|much|it)?(?: (?:guys|people|all|lot|too|\
        so))* ?(?:forever|ages|an eternity|days|weeks|months|far too long|way too long|too long|so long|hours)(?: .{0,30})? (?:to|\
        before|until|for|just|till) (?:respond|reply|answer|react|call|get|come|fix|do|someone|somebody|anyone|you|an? (?:answer|\
        reply|call|response|simple|password|quote)|one|hear|even|reset|change|send|solve|anything|a)\b
    answ apol call expl feed reac repl resp solu ::\
        (?:not one|not a single|no|without (?:an|any)|zero|still waiting for an?|never an?|not even an?)(?: \w+)? (?:answer|reply|\
        response|call ?back|reaction|feedback|apology|explanation|\
        solution)(?: .{0,30})?$(?<!no answer)(?<!no response yet)(?<!no explanation)
    why ::\
        why (?:does|do|did|is|must|can|cant|has|have|are|should)(?: \w+){0,3} (?:always|nobody|no ?one|never|so long|so slow|\
        forever|take so|takes?|have to (?:wait|call|chase|ask)|still|again)(?: .*)?(?:reply|answer|respond|response|fix\w*|wait\w*|\
        call\w*|come|long|you|your|chase|done|working)(?! again please)
    but it prob stil ::\
        (?:still|and it|but it|it still|and still|problem)(?: \w+){0,2} (?:doesnt|does not|isnt|is not|dont|wont|hasnt been|not|\
        hasnt|arent)(?: \w+)? (?:work|working|fixed|right|solved|done|print|ready|repaired|ok|resolved|correct|here|arrived|\
        delivered|finished)(?! (?:on|from) (?:fridays|home))(?=.{0,80}$)(?<!is not working)(?<!isnt working)
    hard have neve no not stil with zero ::\
        (?:no|not had any|not had an?|havent had any|havent had an?|without any|not a single|zero|still no|never got \
        an?|never had an?|not one|hardly any|no sign of an?) (?:proper )?(?:reply|replies|response|answer|\
        acknowledg\w+|call ?back|word|feedback|news|apology|contact|follow-?up|update|engineer|technician)\b && \
        e-?mails?|messages?|calls?|tickets?|since|for (?:days|weeks|a week|\w+ (?:days|weeks|hours))|from you|your|\
        days|weeks|yet again|so far|whatsoever|chas\w* !! question|landlord|bank|yet from (?:the|our)|customer|expect
    take taki took ::\
        (?:took|takes|taken|taking|take)(?: (?:you|them|your \w+|him|over|more than|almost|nearly|lot|guys|people|us|\
        me|about))* (?:an? |two |three |four |five |six |ten |several |\d+ |half an? |whole |full |bloody )+(?:weeks?|\
        days?|months?|hours?) (?:to|before|until|for)\b && you|your|reply|fix\w*|change|reset|call|password|answer|\
        ticket|respond|someone|somebody !! holiday|deliver\w*
    blok boss chap coll engi guy guys lad lads man mans some tech you yous ::\
        (?:guy|chap|engineer|technician|man|lad|somebody|someone|you|colleague|tech|bloke|boss)s? (?:was|were) \
        (?:supposed|meant|due|going|promised|booked|scheduled) (?:to|for|at|on|in)\b && hours?|still|its (?:now )?\d+|\
        yesterday|\d+|nobody|no ?one|never|didnt|where|waiting|no sign|today|monday|tuesday|wednesday|thursday|friday|\
        last week|but !! i was|not (?:to|sure)
    nobo ::\
        nobody (?:\w+ )?(?:listens?|cares?|bothers?|bothered|gets? back|got back|calls? back|called back|rings? back|\
        rang back|phones? back|replies|replied|responds|responded|turned up|showed up|came|comes|picks up|answers|\
        takes (?:it|us) seriously|follow\w* up|owns it|takes responsibility)\b !! customers?|landlord|office party|\
        meeting|at night|door|front door
    i we ::\
        (?:i|we) (?:was|were|am|are|had been|have been) (?:told|promised|assured|led to believe|given to understand|\
        under the impression|expecting|supposed to (?:get|have|hear|be called))\b && by|would|hours?|today|yesterday|\
        monday|tuesday|wednesday|thursday|friday|week|ten|nine|nobody|no ?one|but|still|never|included|someone|\
        engineer|call !! to answer|by (?:joe|kim|the bank|my boss|our accountant) to|to use (?:two|this)|expecting \
        (?:a baby|you|twins|visitors|guests)|questions?|haven't done it|havent done|<told> to|delivery|parcel|\
        children|good things
    agai now once stil yet ::\
        (?:still|yet again|once again|again|now) (?:waiting|wait|no|havent|hasnt|not|chasing|nothing|nobody|without \
        (?:an? )?(?:reply|answer|fix))\b && (?:call-? ?back|reply|response|answer|engineer|technician|visit|fix|\
        repair|callback|update|quote|ticket|someone|somebody|you|your|anyone|phone call|e-?mail from|sign of|parts?|\
        news)\b && from|since|for|on|monday|tuesday|wednesday|thursday|friday|days|weeks?|yesterday|promised|last|\
        hours|about (?:the|my|our)|week !! bank|landlord|(?:the|our|my) (?:accountant|customer|supplier|lawyer)|\
        customers?|waiting for (?:my|our|the) (?:boss|owner|accountant|partner)|answer from (?:the|my|our)|thank|\
        decision|christmas|plumber|builder|<offer> from (?:the|our)|now waiting
    call case faul inci issu job jobs prob quer requ tick ::\
        (?:ticket|case|request|job|call|query|issue|problem|fault|incident)s? (?:\w+ ){0,4}(?:closed|resolved|ignored|\
        lost|forgotten|open (?:for|since)|unanswered|gone nowhere|sat|sitting|not been|never|untouched|bounced) && \
        nothing|nobody|no ?one|without|for (?:days|weeks|months|\w+ (?:days|weeks|months))|still|not|isnt|since|wasnt|\
        again|days|weeks|before it was !! fixed now|thank|sorted|customers?|our own|question
    10th 2nd 3rd 4th 5th 6th 7th anot fift four hund nth seco seve sixt tent thir umpt yet ::\
        (?:<nth>|2nd|3rd|another|yet another) (?:missed |cancelled |failed |wasted )?(?:appointment|visit|call|\
        deadline|date|slot|promise|engineer|ticket|outage|delay|attempt|reminder|e-?mail)s? ?(?:that )?(?:youve|you \
        have|you|they|he|he has|hes|has been|been|was|gets|got)? ?(?:\w+ )?(?:missed|cancelled|broken|failed|\
        forgotten|postponed|moved|put off|ignored|wasted|no-?show|without)\b !! i (?:missed|forgot)|we (?:missed|\
        cancelled|forgot)
    blew brok canc forg igno miss post skip ::\
        (?:missed|cancelled|broke|forgot|ignored|skipped|postponed|blew) (?:our |the |my |your |an? |two |three |\
        another |every )*(?:\w+ )?(?:appointments?|deadlines?|promises?|visits?|slots?|calls?|agreements?) && you|\
        your|youve|again|engineer|technician|second time|third time !! i (?:missed|forgot|cancelled)|we (?:missed|\
        forgot|cancelled)|sorry i|sorry (?:that )?we|my (?:calls?|appointment) with|question
    do does how is what why ::\
        (?:what am i|what are we|why am i|why are we|why do we|why do i|why on earth|how (?:on earth|come|hard|\
        difficult)|what (?:on earth|the hell|is going on)|whats going on|is it (?:too much|really too much|so hard)|\
        do you (?:even|actually|ever)|does (?:anyone|anybody|nobody))\b && pay\w*|charg\w*|answer|reply|care|take|\
        fix\w*|week|days|read|listen|call|chas\w*|wait\w*|ask for|to ask|there|do anything|always|still not|nobody|\
        forever !! an order|restore|backup take|it take to (?:get|set|install)|the server|should|can i|could you|\
        would it|keep|store|a new|a laptop|playbook|interview|response
    alwa end get gett got keep kept noth only put stra ::\
        (?:keep|kept|keeps|get|getting|got|always|only|straight to|nothing but|end up with|put through to) (?:\w+ \
        )?(?:voicemail|answer ?phone|answering machine|engaged tone|hold music|music|a machine|the bot|recorded \
        message|call centre|passed (?:around|about|on)|cut off|fobbed off|different (?:answers|stories)|excuses|the \
        runaround) && times|rang|rung|called|phone\w*|today|you|your|again|hours?|morning|tried|hotline|helpdesk|week \
        !! our (?:customers|phones?)|customers?|phones? (?:go|goes|are)
    they you ::\
        (?:you|you guys|you lot|you people|they) (?:cant|cannot|cant just|cant keep|shouldnt|mustnt|keep|always|never|\
        only ever|constantly) (?:just |keep |go |be |on )*(?:do(?:ing)? (?:this|that)|treat\w*|leav\w*|ignor\w*|\
        messing|chang\w+ (?:things|appointments|the)|cancel\w*|forget\w*|promis\w*|mak\w+ (?:excuses|mistakes|\
        promises|us)|break\w*|charg\w*|turn\w* up late|com\w+ late|let\w* (?:us|me) down|put\w* (?:us|me) off|fob\w*|\
        answer|listen|reply|call back|get back|tell (?:us|me)|send\w* (?:someone|the wrong|a different|a new)|blam\w*|\
        overrun\w*|miss\w*|say\w* (?:that|tomorrow|soon|its)|shov\w*|fix one thing)\b !! you cant leave (?:us|me) \
        (?:hanging )?in suspense|remind\w*|asking me|make me laugh|never tell|question|you never asked
    came hung kept sat stay stoo took wait ::\
        (?:wait(?:ed|ing)?|stayed|sat|hung|stood|took|came|kept) (?:\w+ )?(?:in|around|about|off|up|by the phone|open|\
        specially|all (?:day|morning|afternoon|week))\b && nobody|no ?one|never|no show|no-show|didnt|without|for \
        nothing|in vain|still nothing !! bus|train|plumber|parcel|courier|doctor|landlord|delivery
    answ back call came come deli done fix fixa fixe fixi fixl fixm fixn fixo fixr fixs fixt fixu happ hear inst lapt \
    news quot repl resp set sign sort tech word work you your ::\
        (?:days|weeks|months|hours|a week|a month|a fortnight|\d+ days|ages) (?:\w+ ){0,3}?(?:and|but|now|later|on|\
        since|ago)(?: \w+){0,5} (?:still|nothing|nobody|no ?one|no (?:word|news|reply|answer|sign)|hasnt|havent|isnt|\
        not been|yet|never)\b && call\w*|repl\w+|answer\w*|fix\w*|set up|install\w*|deliver\w*|happen\w*|heard|back \
        to|come|came|done|word|news|sign|work\w*|sort\w*|respon\w+|laptop|quote|you|your|technician !! we havent \
        (?:decided|discussed)|landlord|bank|lost
    agai alwa excu noth prom same then you your ::\
        (?:big|empty|broken|nothing but|only|all|full of|hollow) (?:promises|talk|excuses|words|hot air|lies)|always \
        the same (?:with|story|thing|excuse)|lip service|(?:heard|hear) (?:it|that|this) (?:all )?before && you|your|\
        nothing|then|always|again|promises|excuses|same !! explain\w*|song|food|question|promises are promises
    fix it new patc repa repl solu that this upda visi ::\
        (?:this|it|that) (?:cant|cannot|can not|mustnt|must not|shouldnt) (?:go on|continue|carry on|keep happening|\
        happen again|be allowed)\b|(?:repair|fix|visit|update|new part|replacement|patch|solution) (?:\w+ )?(?:didnt|\
        did not|hasnt|doesnt|never) (?:work\w*|help\w*|last\w*|hold|held|do anything|change anything|solve\w*)\b
    """
)
