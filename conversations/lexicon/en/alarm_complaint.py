"""English: a complaint about us."""

from conversations.lexicon.en.alarm_parts import rules

COMPLAINT = rules(
    r"""
    comp :: (?:want|like|wish|need|have|going|am|here|writing|allowed|forced|obliged) to (?:formally |officially )?complain
    comp ::\
        (?:is|as|make|file|lodge|want to make|have|got|raise|a formal|an official|submit|register) (?:a |an |another |my |\
        our )?(?:formal |official )?complaint(?! (?:form|book|procedure|from))
    comp :: complain(?:ing)? about (?:you|your|the (?:service|support|technician|way))
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
    amus angr anno cont conv cros deli disa disi disp diss down far frus fumi furi happ impr irri livi plea sati thri unha \
    upse ::\
        (?:unhappy|dissatisfied|disappointed|not(?: \w+){0,3}? (?:happy|satisfied|pleased|impressed|amused|thrilled|content|\
        delighted|convinced)|(?:isnt|arent|wasnt|werent)(?: \w+){0,2}? (?:happy|satisfied|pleased|impressed)|frustrated|frustrating|\
        annoyed|angry|furious|fuming|upset|displeased|disillusioned|irritated|livid|cross|let down|less than (?:happy|pleased|\
        impressed)|far from (?:happy|satisfied|pleased))(?: \w+)? (?:with|about|in|at|by|that|how)(?: (?:all|the|of|way|that|how|is|\
        quality|most|part))* (?:you|your|service|support|how|what|way|last|work|response|technician|job|communication|outcome|\
        result|things|repair|install\w*|migration|visit|new (?:server|phone|system)|this (?:service|support|job|repair)|went|\
        handled|speed|invoice|bill|nobody|no ?one|it (?:took|takes|went)|it is (?:still|taking))
    diff else exag much ::\
        (?:happy|satisfied|pleased|impressed|delighted|thrilled) (?:is|would be|was) (?:something else|different|an exaggeration|\
        too much)
    aban chea disa disr down flee fobb hang igno left lurc mess muck negl over ripp shor stru take trea ::\
        (?:was|were|am|are|be|im|feel|feeling|felt|got|very|quite|really|rather|bit|pretty) (?:very |so |a bit |quite |really |\
        rather |pretty |badly |somewhat |extremely )*(?:disappointed|let down|fobbed off|ignored|ripped off|cheated|abandoned|\
        left alone|left hanging|left in the lurch|not taken seriously|treated like|disrespected|fleeced|short-?changed|\
        messed around|mucked about|strung along|neglected|overcharged)(?! by (?:her|his|my|the (?:film|food|weather|game|bank|last|\
        landlord)))(?! (?:with|in) (?:her|his|the (?:film|weather|game)))
    seri :: not (?:being )?(?:taken|taking (?:us|me|it|this|our \w+)) seriously
    seri :: (?:dont|do not|doesnt) (?:take|feel) (?:us|me|it|this|our \w+|taken) seriously
    care hear list look trea valu ::\
        (?:dont|do not) (?:feel|think (?:we|i) are|think you) (?:well )?(?:treated|looked after|cared for|heard|listened|valued|\
        care)
    you ::\
        you(?: guys| people| lot| all)? (?:really |obviously |clearly |simply |just )*(?:dont|do not|never|couldnt|\
        could not) (?:seem to )?(?:care|listen|read|reply|answer|call back|get back|respond|show up|turn up|come|keep|do what|\
        give a|deliver|follow up|finish|call|ring|even|bother)(?! me\b)
    stil ::\
        still no (?:answer|reply|news|call|reaction|technician|solution|response|word|fix|sign|feedback|one (?:here|has|came|\
        called)|body|callback|laptop|invoice|result|progress|action|update from)
    answ avai back both call came care come cont feel help info list phon pick rang reac repl resp ring show told turn warn \
    wrot ::\
        (?:nobody|no ?one|none of you|not one of you) (?:ever |has |even |bothers? to |bothered to |has ever |at your (?:end|office|\
        place|company) |there |of you |over there |from your (?:side|team|office|company) |seems to |cares? to |really |is |was |\
        feels |in your \w+ )*(?:call(?:s|ed|ing)?|answer(?:s|ed|ing)?|rings?|rang|comes?|came|repl(?:y|ies|ied)|respond(?:s|ed|\
        ing)?|show(?:s|ed)? up|turn(?:s|ed)? up|got back|gets? back|pick(?:s|ed)? up|care[sd]?|react(?:s|ed)?|help(?:s|ed)|\
        listen(?:s|ed)|feel[s]? responsible|responsible|informed|told (?:us|me)|warned|bothered|phone[sd]?|reachable|available|\
        wrote|contacted|available)(?! (?:to me|for (?:us|me) before|my question before))
    expe :: expected (?:better|more|a lot more|much more|something else|faster) (?:from|of|than|after|here|for)\b
    expe :: expected (?:better|more)$
    dese expe :: (?:deserve|expect) (?:better|more)(?: (?:from|of|than|for|service)|$)
    your ::\
        your (?:\w+ )?(?:guy|man|technician|people|colleague|engineer|lad|team|tech)s?(?: \w+)? (?:left|forgot|broke|damaged|ruined|\
        scratched|unplugged|spilled|deleted|shouted|yelled|swore|laughed|lied|ignored|refused|hung up|walked out|smoked|disappeared|\
        vanished|(?:didnt|did not|wouldnt|never|couldnt)(?: even)? (?:show|come|came|call\w*|turn|finish\w*|listen\w*|clean\w*|say|\
        said|apologi\w+|bother\w*|help\w*|fix\w*|close\w*|keep|reply|repli\w+|answer\w*|get back|look|try)|made (?:it|things|\
        everything) worse|messed up|screwed up|cut (?:us|me)|was (?:an hour|two hours|hours|\d+ \w+) late|came (?:an hour|two hours|\
        hours|late|without|unprepared)|talked down|fell|snapped|barked|moaned|keeps?|rolled (?:his|her) eyes|treated|spoke|acted|\
        behaved|just (?:left|hung|walked)|had a go|insulted)(?! (?:anna|his (?:card|number) with))
    angr anno cros disa fumi furi unha upse ::\
        (?:angry|disappointed|unhappy|upset|cross|furious|fuming|annoyed) (?:with|about|at|by) (?:your|you|all of you)
    fed :: fed up
    sick :: sick (?:and tired )?of (?:this|your|you|it|waiting|these|being|having|calling|chasing|the)
    tire :: tired of (?:this|your|you|waiting|these excuses|being|calling|chasing|having to (?:chase|call|wait|ask))
    had ive weve :: (?:had|have had|ive had|weve had) (?:it|enough)(?: (?:with|of|now)|$)
    enou :: enough is enough
    enou :: had enough of (?:you|your|this|these)
    cann cant wont ::\
        (?:cant|cannot|wont) (?:take|accept|tolerate|put up with|go on like) (?:this|that|it|with)(?: any ?more| any longer|\
        behaviou?r| service| level|$)
    can cann cant must shou ::\
        this (?:cant|cannot|can not|must not|should not|shouldnt|mustnt) (?:go on|continue|happen again|be (?:it|right|true|normal|\
        your))
    wait ::\
        (?:been|am|are|still|keep|kept|im|sat|was|were|had to|have to|stood|now) (?:still )?(?:waiting|wait|\
        waited) (?:here )?(?:for|since|all|now|over|\d+|two|three|four|five|a|weeks?|days?|hours?|more|nearly|almost|\w+ (?:days|\
        weeks|hours))\b(?! (?:an? (?:offer|answer) from (?:the|our) (?:bank|landlord|insur\w+|tax)|the new accounting|approval|\
        (?:our|my|the) (?:boss|bank|landlord|accountant)|christmas))(?: .{0,60})?\b(?:you|your|call|call ?back|technician|somebody|\
        someone|reply|answer|ticket|fix|repair|help|support|quote|offer|come|days?|weeks?|hours?|months?|monday|tuesday|wednesday|\
        thursday|friday|morning|yesterday|response|feedback|laptop|printer|news|one of)\b
    wait :: been waiting (?:for|since)
    stil ::\
        still (?:not|isnt|hasnt been|not been|hasnt|arent|havent been)(?: \w+)? (?:fixed|solved|done|repaired|resolved|sorted|\
        working properly|finished|happened|heard|delivered|installed|replaced|called|arrived|dealt|got (?:a|an|\
        any))(?! (?:with )?(?:the budget|that question))
    stil :: is still (?:broken|not working|the same|unresolved|open since|on my desk|waiting)
    stil :: still (?:have|got|has) (?:the )?same (?:problem|issue|fault|error)
    erro faul issu prob thin ::\
        (?:same|that|this) (?:problem|issue|fault|error|thing) (?:again|as before|as last|as always|since|for weeks|for months|\
        every week|over and over|is still|still|all over|keeps coming|comes? back|came back|returned)
    agai stil :: (?:still|again) (?:havent|have not|hasnt) (?:fixed|called|answered|done|come|repaired|heard|received|got|replied|sent|been)
    hasn have neve ::\
        (?:havent|have not|hasnt|never) (?:heard|received|got|had) (?:back |anything |a (?:word|reply|call|response|single \w+|\
        call ?back|answer) |any (?:reply|response|answer|news|feedback|update) |an (?:answer|update|offer) |one )+(?:from (?:you|\
        your|anyone|anybody|joe|kim|support)|since|for|back|yet|so far|all week|to my|to our|in (?:days|weeks|a week)|$)
    aske call chas cont emai left mail phon rang remi repo rung text told trie writ wrot ::\
        (?:called|phoned|rung|rang|emailed|written|wrote|texted|reported|asked|told|chased|reminded|tried|mailed|contacted|\
        left (?:\w+ )?(?:messages?|voicemails?))(?: (?:you|to you|your \w+|the (?:helpdesk|hotline|support)|it|this|for you|calling|\
        to (?:reach|call|ring) (?:you|your \w+)|about (?:this|it)))* (?:now )?(?:\w+ times|twice|again and again|many times|\
        over and over|repeatedly|since (?:monday|tuesday|wednesday|thursday|friday|last)|all (?:day|week|morning)|for (?:days|weeks|\
        hours|a week|two|three))(?! (?:a|the) (?:year|week|month|customers?))(?!.{0,20}(?:landlord|bank|phone company))
    abys appa awfu bad care disg drea horr lous poor rubb shoc shod slop slow terr unpr ::\
        (?:very |really |such |quite |pretty |just |plain )?(?:bad|poor|terrible|awful|lousy|appalling|horrible|shoddy|sloppy|\
        rubbish|dreadful|shocking|disgraceful|abysmal|unprofessional|slow|careless) (?:\w+ )?(?:service|support|job|work|\
        workmanship|response|communication|customer (?:service|care)|quality)(?: (?:from|by|of|on) (?:you|your|the (?:migration|\
        install\w*|server|phones))| this time| yesterday| today| lately| really| again| last week| sorry|$|,)
    appo atte call comp e emai mail mess remi tech time visi week ::\
        (?:its|it is|this is|that is|thats|for|now|already|is)(?: \w+){0,2} (?:second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|\
        5th|10th|\d+th|umpteenth|hundredth) (?:time|visit|call|e-?mail|mail|reminder|attempt|week|complaint|appointment|message|\
        technician)(?! (?:i (?:explain|tell|describe)|in my life|that we (?:win|won)|this month and each)) ?(?:now|this|that|i|we|\
        in|you|and|already|for|about|$|,|it|the|your|has|or|to|since|without)
    acce agre appa beyo dayl deal disa disg enou expe farc hope how inac insu joke mess much nigh ok okay on orde outr par \
    path pay poor prof prom ridi rip ripo robb run scan sham sign trea unac unpr up wort ::\
        (?:^|this is|thats|that is|its|it is|that was|this was|really|simply|totally|frankly|just|is|was|are|were|find (?:it|this|\
        that)|absolutely|honestly|completely|utterly)(?: (?:really|just|simply|totally|completely|quite|frankly|absolutely|a bit|so|\
        very|getting|becoming|now|utterly|becoming))* (?:unacceptable|ridiculous|outrageous|not good enough|not acceptable|\
        a disgrace|disgraceful|an outrage|a farce|a joke|inacceptable|not ok|not okay|not on|beyond a joke|not professional|\
        unprofessional|scandalous|a scandal|an insult|insulting|not what (?:we|i) (?:pay|agreed|ordered|signed|expect\w*|\
        were promised|was promised)|not how|no way to (?:treat|run|deal)|a shambles|shambolic|a disaster|a nightmare|a mess|\
        appalling|pathetic|not worth|poor show|hopeless|daylight robbery|robbery|a rip-?off|too much|below par|not up to)(?: (?:for|\
        to|that|how|and|with|from|what|when|if|after|guys|really|lol|you|your|again|now|standard|scratch|the money|us|customers|is|\
        in|by).*)?$
    prom :: you(?: guys| people| lot| all)? (?:had |have |clearly |all )?promised(?! (?:him|her|them) lunch)
    agre assu prom said swor told ::\
        (?:joe|kim|they|your \w+|he|she|\w+) (?:had |has |have )?(?:promised|said|swore|told (?:us|me)|agreed|\
        assured)(?: .{0,60})?(?:didnt|did not|never|hasnt|has not|still|no(?:body| ?one)|nothing|wasnt|not|havent|failed|forgot|\
        wont)\b(?: .{0,30})?(?:show|come|came|call|happen|appear|turn|done|heard|back|deliver|fix|arrive|up|there|work|replied|sent|\
        kept|keep|anything|so far|since|yet|$)
    wast :: waste of (?:money|time|space)
    did didn does fail forg hasn neve ::\
        (?:didnt|did not|never|hasnt|failed to|doesnt|forgot to)(?: \w+)? (?:show(?:ed|n)? up|turn(?:ed)? up|keep (?:the|his|her|\
        their|our|your) (?:appointment|promise|word)|kept (?:the|his|her) (?:appointment|promise|word)|call(?:ed)? (?:us |me )?back|\
        come back to (?:us|me)|get back to (?:us|me)|got back to (?:us|me)|return(?:ed)? (?:my|our|the|any) calls?|appear(?:ed)?|\
        keep your (?:promise|word)s?|finish the job|do what (?:was|you|he|they|we))(?! for (?:work|class))
    no :: no(?:-| )show (?:again|today|yesterday|this|from|by|on)
    stoo :: stood (?:us|me) up
    bill char doub over rip ripp ::\
        (?:overcharged|charged (?:us|me) (?:twice|double|too much|for (?:nothing|something|work|things|hours|a|two|three|more)|\
        for .{1,30}(?:never|didnt|not|nobody|wasnt))|charg(?:e|ing) (?:us )?for .{1,40}(?:never|didnt|not|nobody|wasnt|mistake|\
        yourselves)|billed (?:us|me) (?:twice|double|for)|double-? ?(?:charged|billed)|ripping (?:us|me) off|rip(?:ped)? (?:us|\
        me) off)
    amou bill char cost fee invo mile pric rate ::\
        (?:invoice|bill|charge|price|fee|amount|hourly rate|rate|cost|mileage)s?(?: (?:you|for|from|of|i|we|that|sent|got|received|\
        last|the|this|your|job|visit|repair|hour|week|month|\w+day))* (?:is|was|are|were|seems?|looks?|cant be|\
        cannot be) (?:\w+ )?(?:outrageous|ridiculous|way too (?:high|much)|far too (?:high|much)|much too (?:high|much)|too high|\
        wrong again|a joke|absurd|excessive|an insult|not what (?:we|was|you)|double|twice|not right|not justified|not ok|\
        unjustified|incorrect|exorbitant|obscene|a shock|steep for|unfair|insane|crazy|beyond)
    boss ceo dire head mana owne supe ::\
        (?:speak|talk|complain|write|escalate|turn|go|put me through)(?:ing)?(?: \w+){0,3} (?:to|with) (?:your|the|a) (?:boss|\
        manager|supervisor|superior|managing director|owner|director|ceo|head)(?! of (?:our|my))
    boss mana supe :: (?:who is|whos|name of) your (?:boss|manager|supervisor|superior)
    char comp high resp seni who ::\
        (?:want|like|need|demand) (?:to (?:speak|talk) to )?(?:somebody|someone|a person) (?:in charge|responsible|higher up|\
        competent|senior|more senior|who (?:knows|understands|can|actually|has))
    boss mana :: your (?:boss|manager) (?:should|needs to|must|ought to) (?:hear|know)
    both cont pay payi ::\
        (?:why|what) (?:do|are|am|did|exactly are|exactly do) (?:we|i) (?:even |actually |still |really )?(?:pay(?:ing)?|\
        have a contract|bother)(?: \w+){0,2} (?:you|for|with|a|your)\b(?! (?:a year|for a (?:new|laptop|licen\w+)|per|each))
    brok empt excu ::\
        (?:all|enough of|no more|sick of|nothing but|just|only|same|always|lame|poor|these|those|your|more|the same)(?: (?:the|your|\
        these|those|old|same|more))* (?:excuses|empty promises|broken promises)
    need take taki took ::\
        (?:takes?|took|taking|taken|need|needs|needed) (?:you|them|your \w+|him|way|far|much|it)?(?: (?:guys|people|all|lot|too|\
        so))* ?(?:forever|ages|an eternity|days|weeks|months|far too long|way too long|too long|so long|hours)(?: .{0,30})? (?:to|\
        before|until|for|just|till) (?:respond|reply|answer|react|call|get|come|fix|do|someone|somebody|anyone|you|an? (?:answer|\
        reply|call|response|simple|password|quote)|one|hear|even|reset|change|send|solve|anything|a)\b
    befo ever :: (?:worse|more problems|slower|more trouble|more broken|less) than (?:before|ever)(?: you|$| since| after| your|,)
    afte sinc ::\
        (?:since|after) (?:you|your|joe|kim)(?: \w+){0,5} (?:nothing works|everything is worse|its worse|it is worse|only problems|\
        more problems|it is slower|nothing but (?:trouble|problems))
    your ::\
        since your (?:update|visit|migration|change|technician|people|team|guy|last) .{0,60}(?:worse|broken|slower|not work|doesnt|\
        dont|nothing|no longer|cant|isnt|problems?|trouble)
    awfu badl comp horr poor terr wron ::\
        (?:went|gone|going|was handled|were handled|handled|was done|has been done|been dealt|dealt with)(?: \w+){0,3} (?:badly|\
        terribly|really wrong|horribly|poorly|awfully|completely wrong|very badly)(?: .{0,20})?(?:wrong|with you|by you|your|\
        yesterday|last|migration|install\w*|service|team|technician|$)
    comm done gone hand info orga plan told warn ::\
        (?:could|should|would)(?: (?:have|really|be|of))* (?:been )?(?:handled|done|gone|communicated|organi[sz]ed|planned|told us|\
        informed us|warned us)(?: \w+){0,3} (?:better|properly|sooner|earlier|before|in advance|differently)(?: .{0,30})?$
    desi :: (?:leaves? a lot|leaves? much|leaves? something) to be desired
    agre amus expe firs impr leve mark orde paid par pay qual scra serv sign stan told wort ::\
        not (?:up to (?:scratch|standard|par|the mark)|impressed|amused|what (?:we|i) (?:expect\w*|pay|paid|signed|agreed|ordered|\
        were told|was told)|the (?:service|standard|quality|level) (?:we|i)|worth (?:the|what|our|that)|the first time (?:you|this|\
        that|it))
    bad down slow wors ::\
        (?:service|support|quality|communication|response)(?: \w+){0,3} (?:has |have )?(?:gone|going|went|got|gotten|\
        getting) (?:downhill|worse|down hill|down the|really bad|slower|bad)
    crit feed hone posi room ::\
        (?:room for improvement|bit of feedback|honest feedback|not so positive|less positive|critical feedback|some criticism)
    bad bitt sour stra :: (?:bad|bitter|sour|strange) (?:taste|aftertaste)
    brus fobb forg igno palm ::\
        (?:completely |totally |simply |just )?(?:ignored|ignoring|ignores?|forgot(?:ten)?|forgetting|fobbed|palmed|brushed) (?:us|\
        me|my (?:e-?mails?|mails?|calls?|messages?|tickets?|request)|our (?:e-?mails?|mails?|calls?|messages?|tickets?|request|\
        appointment)|about us|about me|off)(?! when i| the alarm)
    answ clos forg igno into nowh unan ::\
        my (?:tickets?|e-?mails?|mails?|calls?|messages?|requests?)(?: \w+){0,4} (?:is|are|was|were|been|get|gets|go|\
        goes) (?:\w+ )?(?:ignored|unanswered|closed without|not answered|nowhere|into (?:the void|a black hole)|forgotten)
    answ apol call expl feed reac repl resp solu ::\
        (?:not one|not a single|no|without (?:an|any)|zero|still waiting for an?|never an?|not even an?)(?: \w+)? (?:answer|reply|\
        response|call ?back|reaction|feedback|apology|explanation|\
        solution)(?: .{0,30})?$(?<!no answer)(?<!no response yet)(?<!no explanation)
    used ::\
        (?:service|support|you|it|they|response|hotline|helpdesk|team) used to be (?:much |so much |a lot )?(?:better|faster|\
        quicker|friendlier|good|great|different with you)
    bett :: (?:was|were) (?:much |so much )?better (?:before|in the past|when (?:joe|we started))
    paid pay payi ::\
        (?:pay|paying|paid)(?: \w+){0,4} (?:lot|much|good money|fortune|enough|premium|full price|a lot of money|that much|\
        dearly)(?: \w+){0,2} for (?:very |so |practically |almost |basically )*(?:little|nothing|this|that|what|poor|bad|half|such)
    let letd :: let-? ?down\b(?! by)
    big :: big letdown
    bril exac fair good grea help idea impr nice prof righ ::\
        not (?:a )?(?:great|good|very good|exactly great|exactly good|brilliant|ideal|impressive|nice|very professional|\
        professional|very helpful|helpful|fair|right) (?:service|support|job|experience|work|performance|of you|from you|guys|\
        to (?:just )?(?:leave|ignore|charge|send|let))
    agre anno assu conf said told wrot ::\
        you (?:guys )?(?:said|told us|agreed|wrote|announced|confirmed|assured (?:us|me)) (?:it would|you would|youd|you will|\
        monday|tuesday|wednesday|thursday|friday|tomorrow|today|within|in an hour|by|at|someone|somebody|he would|she would|\
        \w+ would)(?! (?:ask|be asked))(?: .*)?
    why ::\
        why (?:does|do|did|is|must|can|cant|has|have|are|should)(?: \w+){0,3} (?:always|nobody|no ?one|never|so long|so slow|\
        forever|take so|takes?|have to (?:wait|call|chase|ask)|still|again)(?: .*)?(?:reply|answer|respond|response|fix\w*|wait\w*|\
        call\w*|come|long|you|your|chase|done|working)(?! again please)
    look spea talk trea ::\
        (?:treat(?:s|ed|ing)?|talk(?:s|ed|ing)? to|speak(?:s|ing)? to|look(?:s|ing)? at)(?: \w+)? (?:us|me|my (?:staff|people|team|\
        secretary|receptionist))(?: \w+)? (?:like|as if|as though|badly|poorly|unfairly|with no respect|down|as)
    clos mark set shut tick :: (?:closed|shut|marked|ticked|set to)(?: \w+){0,4} (?:without|although|but nothing|though|before|even though)(?: .*)?
    bill char invo ::\
        (?:bill|billed|invoice|charged?|invoiced)(?: \w+){0,6} (?:nobody|no ?one|never|not|wasnt|werent|didnt|nothing|\
        wrongly)(?: .{0,20})?(?:did|done|happened|ordered|worked|agreed|delivered|got|received|was|fixed|asked|came|do|order)\b
    anno info let tell told warn ::\
        (?:nobody|no ?one|none of you|you (?:guys )?(?:didnt|did not|never)|not been|werent|wasnt) (?:ever |even |has |had |\
        bothered to )*(?:told|tell|warn\w*|inform\w*|announce\w*|let)(?: us| me| know| anyone| our \w+)+ (?:that|about|know|before|\
        beforehand|in advance|the|when|it would|you would)(?! (?:question|playbook))(?: .*)?
    but it prob stil ::\
        (?:still|and it|but it|it still|and still|problem)(?: \w+){0,2} (?:doesnt|does not|isnt|is not|dont|wont|hasnt been|not|\
        hasnt|arent)(?: \w+)? (?:work|working|fixed|right|solved|done|print|ready|repaired|ok|resolved|correct|here|arrived|\
        delivered|finished)(?! (?:on|from) (?:fridays|home))(?=.{0,80}$)(?<!is not working)(?<!isnt working)
    left made sent writ wrot ::\
        (?:sent|wrote|written|left|made)(?: you)? (?:two|three|four|five|six|ten|\d+|several|many|countless)(?: \w+)? (?:mails|\
        e-?mails|messages|voicemails?|tickets|calls|reminders|requests|texts)(?! to (?:the|our) (?:bank|customers?|landlord|\
        supplier))
    assu beli expe hope thou ::\
        (?:thought|hoped|assumed|believed|expected)(?: \w+){0,2} (?:youd|you would|you were|your|for (?:better|more)|better|\
        it would)(?: \w+){0,3} (?:be |come |do |have |get )?(?:quicker|faster|better|more|professional|sooner|reliable|fixed|done|\
        by now|care)\b
    erro faul issu mess prob thin trou ::\
        (?:same|this|that) (?:fault|problem|issue|error|thing|trouble|mess)(?: \w+){0,3} (?:week|time|month|day)(?: \w+){0,2}$
    cost :: (?:cost|costs|costing) us (?:a |an |half |two |three |hours|days|money|customers?|dearly|the)(?: .*)?
    engi help hotl man sent supp tech ::\
        (?:the|that|this) (?:\w+ )?(?:technician|tech|engineer|guy you sent|man you sent|person you sent|hotline|helpdesk|\
        support)(?: \w+){0,2} (?:was|is|were|came|seemed)(?: \w+){0,2}? (?:late|rude|unfriendly|impolite|arrogant|useless|clueless|\
        incompetent|unprofessional|drunk|aggressive|an hour late|in a (?:foul|bad) mood|condescending|terrible|awful|hopeless|\
        careless|sloppy|slow)\b
    disa diss happ plea sati unha ::\
        (?:not(?: \w+)? (?:happy|satisfied|pleased)|unhappy|dissatisfied|disappointed) (?:with|about|by) .{1,40}\byou (?:installed|\
        did|sold|delivered|set up|built|sent|recommended|put in|fixed|repaired|made)
    beg chas remi run runn ::\
        (?:have to|had to|having to|must|always|keep) (?:chase|chasing|run after|running after|beg|remind|reminding) (?:you|your|\
        after you|for (?:an answer|everything))
    your ::\
        your (?:people|guys|technicians?|team|staff|colleagues?|man) (?:treat|treats|talk|talks|speak|speaks|look|looks) (?:to |at |\
        down |on )*(?:us|me|my)
    info told warn ::\
        (?:nobody|no ?one|you|none of you)(?: \w+)? (?:told|warned|informed) (?:us|me) (?:that |about |before|in advance|when |\
        beforehand).{0,60}(?:server|system|off|down|update|cost|change\w*|coming|would|were|was|late)
    blok chap engi guy help inst serv supp tech the you your ::\
        (?:terrible|awful|useless|rude|unfriendly|hopeless|shoddy|shambles|shambolic|disgrace\w*|unacceptable|\
        unprofessional|incompetent|sloppy|pathetic|appalling|dreadful|botched|cowboys?|arrogant|careless|abysmal|\
        pants|rubbish|atrocious|dismal|woeful|lousy|amateurs?|amateurish|clueless|cheeky|patroni[sz]ing|overpriced|\
        ridiculous|outrageous|farce|disrespectful|pretty poor|very poor|really poor|poor show|off-?hand|grumpy) && \
        you|your|yours|chap|bloke|guy|technician|engineer|support|helpdesk|service|installer|the (?:man|lad|woman|\
        girl|fella|fellow) !! spam|weather|traffic|landlord|question|customers? (?:is|are|was|were)|sorry|customer of|\
        our technician
    blok chap engi fell girl guy inst lad lady man peop pers tech the two woma ::\
        (?:the )?(?:chap|guy|man|lad|bloke|engineer|technician|fella|woman|girl|lady|person|installers?|people|two) \
        you sent(?: \w+){0,8} (?:left|broke|was|were|didnt|couldnt|wouldnt|had no|never|just|damaged|unplugged|\
        drilled|scratched|turned up late|knew|made|smelled|stank|hadnt|forgot|spent|messed) !! great|lovely|nice|\
        friendly|helpful|brilliant|excellent|very good
    10th 2nd 3rd 4th 5th 6th 7th fift four hund nth seco seve sixt tent thir umpt ::\
        (?:<nth>|2nd|3rd|4th) (?:time|day|week|call|e-?mail|month|visit|attempt) && (?:report\w*|call\w*|ring\w*|rang|\
        rung|ask\w*|chas\w*|rais\w*|log(?:ged|ging)|mention\w*|e-?mail\w*|writ\w*|broken|fail\w*|fix\w*|complain\w*|\
        wait\w*|wrong|happened|still|same (?:fault|problem|thing|issue)) !! explain\w*|won|told|describ\w+|lucky
    anyt aren cant far hard isnt less not nowh wasn ::\
        (?:not|isnt|arent|wasnt|far from|less than|nowhere near|anything but|hardly|cant say (?:we|i) (?:am|are)) \
        (?:\w+ ){0,3}(?:happy|impressed|pleased|satisfied|amused|thrilled|delighted|good enough|acceptable|okay|right|\
        the service|what (?:we|i) pay|professional|chuffed)(?: \w+){0,2} (?:with|about|at|by|that|how|from|for|of)\b \
        !! weather|landlord|phone (?:provider|company)|<worker>s? work|my (?:answer|hair)|question|unhappy
    chap engi guy inst left made migr tech you your youv ::\
        (?:a |an )?(?:right |real |complete |total |proper |absolute |big |terrible |bloody )*(?:mess|pigs ear|hash|\
        botch|balls|dogs dinner|cock-?up|horlicks) (?:of|behind|everywhere|up)\b && you|your|youve|made|left|guy|chap|\
        engineer|technician|install\w*|migration
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
    you ::\
        you (?:lot |guys |all |people )?(?:said|told (?:us|me)|promised|assured (?:us|me)|swore|claimed) ~~ (?:fixed|\
        sorted|done|solved|ready|working|would|will|by (?:monday|tuesday|wednesday|thursday|friday|now|today|\
        yesterday|lunch|noon)|within|finished|in an hour|days?|straight away|tomorrow|included|free)\b !! ask|thanks|\
        great
    alle appa mean supp you ::\
        (?:supposedly|apparently|allegedly|you said (?:it|that|they) (?:was|were)|meant to be) (?:fixed|sorted|\
        repaired|solved|resolved)
    sinc the you your youv ::\
        (?:broke|broken|damaged|ruined|messed up|screwed up|wrecked|cocked up|killed|buggered up|botched|made worse|\
        made (?:it|things|everything) worse) && you|your|youve|since your|the (?:chap|guy|engineer|technician|lad|\
        man) !! (?:i|we|he|she|dog|cleaner|my \w+|kid|son) (?:have )?(?:broke|broken|damaged|ruined|messed|screwed)|\
        can you|could you|please
    batt boun brus fobb palm pass push sent ::\
        (?:fobbed|brushed|palmed|passed|pushed|bounced|sent|batted) (?:off|around|about|from pillar|from person|from \
        one|back and forth|on and on)\b && us|me|you|your|being|been|get|calls?|person|feel|time !! parcel|ball|dog|\
        letter
    agai by for me my our us ::\
        (?:ignored|ignoring|ignores|avoiding|ghosted|ghosting|forgotten|forgot about|left (?:hanging|waiting|in the \
        dark|stranded|high and dry)|kept (?:waiting|in the dark|on hold)|on hold|in the queue)\b && us|me|my|our|for \
        (?:\w+ )*(?:hours?|minutes|mins|days|weeks)|again|by (?:you|your) !! old|alarm|question|password|pin
    comm engi how inst job outc repa resp serv supp tech visi wear with work you your ::\
        (?:disappoint\w*|frustrat\w*|annoy\w*|irritat\w*|upset|furious|angry|cross|livid|let down|cheesed off|pissed \
        off|hacked off|losing patience|lost patience|at the end of (?:my|our) tether|run out of patience|patience) && \
        you|your|service|support|visit|technician|engineer|response|job|work|outcome|repair|install\w*|how (?:slow|\
        long)|with (?:it|this|that) any ?more|wearing thin|communication !! phone (?:provider|company)|landlord|film|\
        weather|customers? (?:is|are|was|were|get)|not (?:at all )?(?:annoyed|disappointed|angry|upset)|never|last \
        provider|bank|myself
    no not what why wond ::\
        (?:what|why|not sure what|no idea what|wonder what|wondering what)(?: \w+){0,4} (?:pay|paying|charged?|\
        charging|billed|invoiced?)(?: (?:you|us|me|all this|this money))* (?:for|so much|again|twice)\b !! next year|\
        would|a month for (?:the )?(?:phone|internet)|per (?:user|seat|head)|roughly|currently pay
    bill char cost esti fee fees invo pric quot ::\
        (?:bill|invoice|charge|charges|price|quote|fee|estimate|cost)s? ~~ (?:steep|rip-?off|daylight robbery|\
        extortionate|far too|way too|much too|not (?:right|justified|what we agreed)|for nothing|double|shock\w*|\
        outrageous|ridiculous|taking the mick|a joke|never agreed) !! (?:electric|gas|water|energy|phone|broadband|\
        landlord|plumber|garage) (?:\w+ )?(?:bill|invoice)|discuss
    bill char invo ::\
        (?:charg(?:e|ed|ing|es)|bill(?:ed|ing)|invoic(?:ed|ing)) (?:us|me) (?:for|twice|again|too|more|double|extra|\
        \d+)\b !! please|can you
    help resp serv sinc supp you your ::\
        (?:hopeless|worse|worst|slower|went downhill|gone downhill|going downhill|slipp\w+|deteriorat\w+|declin\w+|\
        not what it (?:was|used to be)) && service|support|response|your|you|since (?:joe|kim|you)|helpdesk !! old \
        server|your computers|wifi|internet speed
    nobo ::\
        nobody (?:\w+ )?(?:listens?|cares?|bothers?|bothered|gets? back|got back|calls? back|called back|rings? back|\
        rang back|phones? back|replies|replied|responds|responded|turned up|showed up|came|comes|picks up|answers|\
        takes (?:it|us) seriously|follow\w* up|owns it|takes responsibility)\b !! customers?|landlord|office party|\
        meeting|at night|door|front door
    """
)
