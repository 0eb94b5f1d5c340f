"""English: a complaint about us: our manners, our work, our bills."""

from conversations.lexicon.en.alarm_parts import rules

COMPLAINT = rules(
    r"""
    comp :: (?:want|like|wish|need|have|going|am|here|writing|allowed|forced|obliged) to (?:formally |officially )?complain
    comp ::\
        (?:is|as|make|file|lodge|want to make|have|got|raise|a formal|an official|submit|register) (?:a |an |another |my |\
        our )?(?:formal |official )?complaint(?! (?:form|book|procedure|from))
    amus angr anno cont conv cros deli disa disi disp diss down far frus fumi furi happ impr irri livi plea sati thri unha \
    upse ::\
        (?:unhappy|dissatisfied|disappointed|not(?: \w+){0,3}? (?:happy|satisfied|pleased|impressed|amused|thrilled|content|\
        delighted|convinced)|(?:isnt|arent|wasnt|werent)(?: \w+){0,2}? (?:happy|satisfied|pleased|impressed)|frustrated|frustrating|\
        annoyed|angry|furious|fuming|upset|displeased|disillusioned|irritated|livid|cross|let down|less than (?:happy|pleased|\
        impressed)|far from (?:happy|satisfied|pleased))(?: \w+)? (?:with|about|in|at|by|that|how)(?: (?:all|the|of|way|that|how|is|\
        quality|most|part))* (?:you|your|service|support|how|what|way|last|work|response|technician|job|communication|outcome|\
        result|things|repair|install\w*|migration|visit|new (?:server|phone|system)|this (?:service|support|job|repair)|went|\
        handled|speed|invoice|bill|nobody|no ?one|it (?:took|takes|went)|it is (?:still|taking))
    aban chea disa disr down flee fobb hang igno left lurc mess muck negl over ripp shor stru take trea ::\
        (?:was|were|am|are|be|im|feel|feeling|felt|got|very|quite|really|rather|bit|pretty) (?:very |so |a bit |quite |really |\
        rather |pretty |badly |somewhat |extremely )*(?:disappointed|let down|fobbed off|ignored|ripped off|cheated|abandoned|\
        left alone|left hanging|left in the lurch|not taken seriously|treated like|disrespected|fleeced|short-?changed|\
        messed around|mucked about|strung along|neglected|overcharged)(?! by (?:her|his|my|the (?:film|food|weather|game|bank|last|\
        landlord)))(?! (?:with|in) (?:her|his|the (?:film|weather|game)))
    seri :: not (?:being )?(?:taken|taking (?:us|me|it|this|our \w+)) seriously
    answ avai back both call came care come cont feel help info list phon pick rang reac repl resp ring show told turn warn \
    wrot ::\
        (?:nobody|no ?one|none of you|not one of you) (?:ever |has |even |bothers? to |bothered to |has ever |at your (?:end|office|\
        place|company) |there |of you |over there |from your (?:side|team|office|company) |seems to |cares? to |really |is |was |\
        feels |in your \w+ )*(?:call(?:s|ed|ing)?|answer(?:s|ed|ing)?|rings?|rang|comes?|came|repl(?:y|ies|ied)|respond(?:s|ed|\
        ing)?|show(?:s|ed)? up|turn(?:s|ed)? up|got back|gets? back|pick(?:s|ed)? up|care[sd]?|react(?:s|ed)?|help(?:s|ed)|\
        listen(?:s|ed)|feel[s]? responsible|responsible|informed|told (?:us|me)|warned|bothered|phone[sd]?|reachable|available|\
        wrote|contacted|available)(?! (?:to me|for (?:us|me) before|my question before))
    expe :: expected (?:better|more|a lot more|much more|something else|faster) (?:from|of|than|after|here|for)\b
    dese expe :: (?:deserve|expect) (?:better|more)(?: (?:from|of|than|for|service)|$)
    your ::\
        your (?:\w+ )?(?:guy|man|technician|people|colleague|engineer|lad|team|tech)s?(?: \w+)? (?:left|forgot|broke|damaged|ruined|\
        scratched|unplugged|spilled|deleted|shouted|yelled|swore|laughed|lied|ignored|refused|hung up|walked out|smoked|disappeared|\
        vanished|(?:didnt|did not|wouldnt|never|couldnt)(?: even)? (?:show|come|came|call\w*|turn|finish\w*|listen\w*|clean\w*|say|\
        said|apologi\w+|bother\w*|help\w*|fix\w*|close\w*|keep|reply|repli\w+|answer\w*|get back|look|try)|made (?:it|things|\
        everything) worse|messed up|screwed up|cut (?:us|me)|was (?:an hour|two hours|hours|\d+ \w+) late|came (?:an hour|two hours|\
        hours|late|without|unprepared)|talked down|fell|snapped|barked|moaned|keeps?|rolled (?:his|her) eyes|treated|spoke|acted|\
        behaved|just (?:left|hung|walked)|had a go|insulted)(?! (?:anna|his (?:card|number) with))
    tire :: tired of (?:this|your|you|waiting|these excuses|being|calling|chasing|having to (?:chase|call|wait|ask))
    wait :: been waiting (?:for|since)
    stil ::\
        still (?:not|isnt|hasnt been|not been|hasnt|arent|havent been)(?: \w+)? (?:fixed|solved|done|repaired|resolved|sorted|\
        working properly|finished|happened|heard|delivered|installed|replaced|called|arrived|dealt|got (?:a|an|\
        any))(?! (?:with )?(?:the budget|that question))
    stil :: is still (?:broken|not working|the same|unresolved|open since|on my desk|waiting)
    agai stil :: (?:still|again) (?:havent|have not|hasnt) (?:fixed|called|answered|done|come|repaired|heard|received|got|replied|sent|been)
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
    amou bill char cost fee invo mile pric rate ::\
        (?:invoice|bill|charge|price|fee|amount|hourly rate|rate|cost|mileage)s?(?: (?:you|for|from|of|i|we|that|sent|got|received|\
        last|the|this|your|job|visit|repair|hour|week|month|\w+day))* (?:is|was|are|were|seems?|looks?|cant be|\
        cannot be) (?:\w+ )?(?:outrageous|ridiculous|way too (?:high|much)|far too (?:high|much)|much too (?:high|much)|too high|\
        wrong again|a joke|absurd|excessive|an insult|not what (?:we|was|you)|double|twice|not right|not justified|not ok|\
        unjustified|incorrect|exorbitant|obscene|a shock|steep for|unfair|insane|crazy|beyond)
    comp esca go goin put spea talk turn writ ::\
        (?:speak|talk|complain|write|escalate|turn|go|put me through)(?:ing)?(?: (?!that)\w+){0,3} (?:to|with) \
        (?:your|the|a) (?:boss|manager|supervisor|superior|managing director|owner|director|ceo|head)(?! of (?:our|my))
    brok empt excu ::\
        (?:all|enough of|no more|sick of|nothing but|just|only|same|always|lame|poor|these|those|your|more|the same)(?: (?:the|your|\
        these|those|old|same|more))* (?:excuses|empty promises|broken promises)
    used ::\
        (?:service|support|you|it|they|response|hotline|helpdesk|team) used to be (?:much |so much |a lot )?(?:better|faster|\
        quicker|friendlier|good|great|different with you)
    paid pay payi ::\
        (?:pay|paying|paid)(?: \w+){0,4} (?:lot|much|good money|fortune|enough|premium|full price|a lot of money|that much|\
        dearly)(?: \w+){0,2} for (?:very |so |practically |almost |basically )*(?:little|nothing|this|that|what|poor|bad|half|such)
    let letd :: let-? ?down\b(?! by)
    bril exac fair good grea help idea impr nice prof righ ::\
        not (?:a )?(?:great|good|very good|exactly great|exactly good|brilliant|ideal|impressive|nice|very professional|\
        professional|very helpful|helpful|fair|right) (?:service|support|job|experience|work|performance|of you|from you|guys|\
        to (?:just )?(?:leave|ignore|charge|send|let))
    agre anno assu conf said told wrot ::\
        you (?:guys )?(?:said|told us|agreed|wrote|announced|confirmed|assured (?:us|me)) (?:it would|you would|youd|you will|\
        monday|tuesday|wednesday|thursday|friday|tomorrow|today|within|in an hour|by|at|someone|somebody|he would|she would|\
        \w+ would)(?! (?:ask|be asked))(?: .*)?
    clos mark set shut tick :: (?:closed|shut|marked|ticked|set to)(?: \w+){0,4} (?:without|although|but nothing|though|before|even though)(?: .*)?
    bill char invo ::\
        (?:bill|billed|invoice|charged?|invoiced)(?: \w+){0,6} (?:nobody|no ?one|never|not|wasnt|werent|didnt|nothing|\
        wrongly)(?: .{0,20})?(?:did|done|happened|ordered|worked|agreed|delivered|got|received|was|fixed|asked|came|do|order)\b
    anno info let tell told warn ::\
        (?:nobody|no ?one|none of you|you (?:guys )?(?:didnt|did not|never)|not been|werent|wasnt) (?:ever |even |has |had |\
        bothered to )*(?:told|tell|warn\w*|inform\w*|announce\w*|let)(?: us| me| know| anyone| our \w+)+ (?:that|about|know|before|\
        beforehand|in advance|the|when|it would|you would)(?! (?:question|playbook))(?: .*)?
    left made sent writ wrot ::\
        (?:sent|wrote|written|left|made)(?: you)? (?:two|three|four|five|six|ten|\d+|several|many|countless)(?: \w+)? (?:mails|\
        e-?mails|messages|voicemails?|tickets|calls|reminders|requests|texts)(?! to (?:the|our) (?:bank|customers?|landlord|\
        supplier))
    assu beli expe hope thou ::\
        (?:thought|hoped|assumed|believed|expected)(?: \w+){0,2} (?:youd|you would|you were|your|for (?:better|more)|better|\
        it would)(?: \w+){0,3} (?:be |come |do |have |get )?(?:quicker|faster|better|more|professional|sooner|reliable|fixed|done|\
        by now|care)\b
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
    chap engi guy inst left migr tech you your youv ::\
        (?:a |an )?(?:right |real |complete |total |proper |absolute |big |terrible |bloody )*(?:mess|pigs ear|hash|\
        botch|balls|dogs dinner|cock-?up|horlicks) (?:of|behind|everywhere|up)\b && you|your|youve|left|guy|chap|\
        engineer|technician|install\w*|migration
    you ::\
        you (?:lot |guys |all |people )?(?:said|told (?:us|me)|promised|assured (?:us|me)|swore|claimed) ~~ (?:fixed|\
        sorted|done|solved|ready|working|would|will|by (?:monday|tuesday|wednesday|thursday|friday|now|today|\
        yesterday|lunch|noon)|within|finished|in an hour|days?|straight away|tomorrow|included|free)\b !! ask|thanks|\
        great
    alle appa mean supp you ::\
        (?:supposedly|apparently|allegedly|you said (?:it|that|they) (?:was|were)|meant to be) (?:fixed|sorted|\
        repaired|solved|resolved)
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
    your ::\
        your (?:\w+ )?(?:engineer|technician|guy|chap|man|lad|bloke|colleague|team|people|support|helpdesk|service|\
        company|firm|lot|office|hotline|staff|girl|lady|woman|boss|installer|fella)s? && (?:no manners|no respect|no \
        idea what|attitude|swore|shout\w*|rude\w*|late|hours? late|stank|smel\w+|mess|dirty|scratched|broke|damage\w*|\
        ignor\w+|lied|argu\w+|patroni\w+|talk\w* down|hung up|put the phone down|left (?:early|without|after|\
        everything|it|us|before)|walked (?:off|out)|on his phone|on her phone|no-?show|didnt (?:turn|show|bother|\
        listen|finish|know what|apologi\w+|care|clean|test|even)|never (?:came|turned|showed|called|rang|arrived|\
        finished|apologi\w+|replied)|charged|wasted|upset|worse|not (?:good|helpful|happy|impressed|professional|\
        what)|unhelpful|read from a script|messed|cocked|forgot|hopeless|useless|poor|slow|disappoint\w*|couldnt \
        (?:fix|be bothered|care less|even)|wouldnt (?:listen|help|answer|let)|made (?:it|things|us|me)|refus\w+|\
        blam\w+|rushed|guess\w*|unprepared|wrong (?:part|day|cable|thing)) !! great|lovely|brilliant|excellent|thank|\
        very good|not late|never late|was late because of the|apologi[sz]e to|friendly|question|dont worry|no \
        complaints
    abso been comp fran from hone it its migr serv supp that this tota visi what whol yest you your ::\
        (?:shambles|farce|fiasco|joke|disgrace|debacle|circus|nightmare|disaster|catastrophe|cock-?up|dogs dinner|\
        shocker|embarrassment|insult|waste of (?:time|money|space)|rip-? ?off|daylight robbery|con|cheek|liberty|let \
        ?down|poor show|bad joke)\b && what a|that was|yesterday|its a|it is a|this is|honestly|your|you|absolute|\
        complete|total|visit|migration|service|support|whole (?:thing|process|project)|frankly|been a|from start to \
        finish !! weather|traffic|train|landlord|con ?(?:man|artist)|film|movie|meeting|would be|old (?:one|system)|\
        without|scam\w*|before you|previous|party|being offline|if|school|office party|bank|council
    beca i im that this unti we you your ::\
        (?:not|wont|refuse to|refusing to|dont (?:want|intend|see why i should|see why we should)(?: to)?|no way \
        (?:am i|are we)|why should (?:i|we)|object to|disput\w+|contest\w*|query\w*|querying|not going to|holding \
        back) ?(?:\w+ )?(?:pay|paying|be paying|settl\w+|the|that|this|your)(?: \w+){0,3} ?(?:bill|invoice|charges?|\
        fee|that amount|for (?:that|this|something|work|it|your|a visit|nothing)|last (?:bill|invoice))\b && im|we|i|\
        that|your|you|until|this|because !! cant|able|afford|money|cash|yet because the bank|tight|electric|phone|\
        question|due|struggl\w+|can not
    paid pay payi spen ::\
        (?:pay|paying|paid|spend|spending)(?: \w+){0,4} (?:every month|each month|monthly|a month|all this money|good \
        money|a fortune|a lot|through the nose|top (?:dollar|whack|prices)|premium|for (?:what|nothing|this|support)|\
        enough)\b && what for|see what|nothing|for what|honestly|get (?:nothing|no|so little|this|little)|what (?:do \
        )?(?:we|i) get|and (?:still|yet)|poor|still|expect|not worth|value|dont (?:see|get|know)|bugger all|in return \
        !! budget|phone (?:bill|company)|rent|insurance|electric
    each ever ::\
        (?:every|each)(?: single)? time && you|your|you lot|the engineer|somebody comes|touch\w*|update|visit|call|\
        fix !! explain\w*|describ\w*|tell|start|from scratch|very (?:nice|good|helpful|friendly)|quick\w*|happy|great|\
        well|great job|thanks|voicemail
    glue more on play scro ::\
        (?:more interested in|glued to|playing (?:with|on)|scroll\w* (?:on|through)|on) (?:his|her|their) (?:own \
        )?(?:phone|mobile) && chap|guy|lad|engineer|technician|man|came|bloke|sent|whole time|half the|girl|person !! \
        customers?|our
    cant did didn do dont neve not ::\
        (?:dont|didnt|do not|did not|not|cant say i|never) (?:\w+ )?(?:like|appreciate|accept|tolerate|approve of|\
        care for|enjoy|take kindly to|stand for|put up with)\b (?:the |it |how |being |his |her |your |that |this \
        )*(?:way|how|tone|attitude|manner|spoken|treated|speak\w*|spoke|talk\w*|kept|ignored|lied|left|being|messed|\
        rushed|patroni\w+|behaviou?r|comments?)\b && you|your|colleague|engineer|technician|he|she|spoke|spoken|\
        treated|talked|us|me !! weather|landlord|neighbour|question|<worker>s? of ours|my boss
    conf fait good losi lost out pati run runn trus ::\
        (?:patience|goodwill|good will|trust|faith|confidence)\b (?:\w+ ){0,3}?(?:running out|run out|ran out|wearing \
        (?:thin|out)|worn (?:thin|out)|gone|at an end|exhausted|lost|limited|being tested|tested|evaporat\w*)|(?:lost|\
        losing|out of|running out of|run out of|losing all|lost all) (?:my |our |all )?(?:patience|faith|trust|\
        confidence)\b (?:in|with) (?!the landlord|landlord|bank|our (?:bank|landlord))
    dema dese expe hope want was ::\
        (?:expect\w*|deserve\w*|hoped for|was hoping for|wanted|demand\w*) (?:a lot |much |something |far |rather |\
        slightly )?(?:better|more|quicker|faster)\b && you|your|from|company|service|support|price|money|this !! \
        growth|customers?|orders|sales|bookings|snow
    bill comm engi hand how inst invo job lack migr move outc phon prog proj qual repl resp resu serv situ spee supp \
    tech took visi way work you your ::\
        (?:unhappy|dissatisfied|displeased|disappointed|annoyed|frustrated|cross|upset|angry|furious|fuming|livid|\
        miffed|narked|hacked off|cheesed off|browned off|brassed off|gutted|appalled|disgusted|shocked|dismayed|\
        peeved|ticked off|pissed(?: off)?|p\'?d off|not amused|unimpressed|underwhelmed|concerned about the \
        (?:service|quality|level))\b && you|your|service|outcome|project|work|job|visit|result|support|how|install\w*|\
        handl\w+|migration|phones?|speed|took|quality|reply|response|move|bill|invoice|engineer|technician|\
        communication|situation|progress|way|lack of !! customers? (?:is|are|was|were|get|got)|wife|husband|neighbour|\
        landlord|weather|not (?:\w+ )?(?:unhappy|dissatisfied|disappointed|annoyed|angry|upset)|never|my boss is \
        (?:angry|cross) with me|with me|last provider|old (?:printer|supplier)|phone (?:company|provider)|bank|film|\
        if|would
    comm help qual resp serv sinc supp you your ::\
        (?:downhill|worse|slower|sloppier|poorer|declin\w+|slipp\w+|deteriorat\w+|not what it was|isnt what it was)\b \
        && service|support|response|helpdesk|since (?:joe|kim|mike|you|your|the|\w+ left)|you|your|communication|\
        quality of !! internet|wifi|server|my (?:health|eyes)|printer|pc|weather|traffic
    bill char invo ::\
        (?:billed|charged|invoiced|charging|billing|invoicing|invoice|bill|charge) && (?:but|when|although|though|\
        and) (?:he|she|they|you|it|nobody|the (?:guy|engineer|technician)|your \w+|we|nothing) (?:was|were|only|had|\
        did|didnt|never|came|got|spent|stayed|havent|took|broke)\b|for (?:nothing|something you|your (?:own )?mistake|\
        half a job|twenty minutes|ten minutes|five minutes)|twice|double|never agreed|didnt agree|without (?:asking|\
        telling|warning) !! paid it|customers?|supplier|electric|please (?:bill|charge|invoice)
    no nobo none noon they you ::\
        (?:nobody|no ?one|none of you|you|they) (?:\w+ ){0,3}?(?:told|tells?|warned|warns?|informed|inform|mentioned|\
        said|asked|explained|notified|let) (?:\w+ )?(?:us|me|anyone|a word|anything|know)\b && switch\w*|off|update|\
        change\w*|would|youd|you were|you are|middle of|beforehand|cost|extra|coming|was|taking|down|before !! i told|\
        we told|you told me to|as you told|question|they told us to|said it is|told us (?:to|that we|about you)|what \
        mfa|insurance|bank told|ask\w* me that|password
    all boss ever i im quit staf team we were ::\
        (?:im|i am|we are|were|we|i|quite|everyone (?:here )?is|all of us are|boss is|staff are|team is) (?:\w+ \
        )?(?:very|extremely|really|deeply|seriously|so|quite|thoroughly|beyond|pretty|rather|absolutely|most|more \
        than a bit|a bit|a little|less than|getting|increasingly|totally|genuinely|bloody) (?:unhappy|disappointed|\
        annoyed|angry|upset|frustrated|cross|fed up|let down|dissatisfied|unimpressed|concerned|irritated|hacked off|\
        displeased|furious)(?:$| (?:with|about|by|at|that|right now|now|today|here|indeed|and|,).*)$ !! landlord|bank|\
        weather|customers? (?:is|are)|my (?:son|daughter|wife|husband|boss)|phone (?:company|provider)|neighbours?|\
        police|council|last provider|football|hotel
    comp cred disc good knoc mone refu reim waiv ::\
        (?:money back|refund(?:ed)?|compensat\w*|credit note|reimburs\w*|goodwill|discount for (?:the|all|your)|knock \
        (?:it|that|something) off|waive) && want|like|expect|demand|should|owe|deserve|visit|you|for (?:that|this|\
        the)|due|entitled !! customers?|tax|vat|do i get|if i|return the|insurance|ticket|would i|can i
    dema goin have ill like need shal want well will ::\
        (?:want|like|need|demand|going|have|will|ill|well|shall) (?:to )?(?:this |it |that |the matter )?(?:be \
        )?(?:escalat\w+|tak\w+ (?:this|it) further|tak\w+ (?:this|it) up with|higher up|rais\w+ (?:this|it) (?:with|\
        formally)|put (?:this|it) in writing|speak to (?:someone|somebody) (?:senior|else|higher|in charge)|leave \
        (?:a |you a )?(?:bad |negative |one star |1 star )?review|trading standards|ombudsman|get (?:my|our) \
        (?:solicitor|lawyer)) !! that to the|owner|my boss|if
    conf cont diff oppo othe thre ::\
        (?:different|conflicting|contradict\w+|three|opposite|other) (?:answers?|stories|story|advice|information|\
        things|versions?) && people|persons?|colleagues|technicians|one says|each|every|from (?:you|your)|told|had|\
        got|depending !! gave you|ask the boss|playbook|interview
    can did do does will woul ::\
        (?:do|does|did|can|will|would) (?:you|anyone|anybody|any of you|you people|you guys|you lot|your people|\
        somebody|someone|nobody)(?: \w+){0,4} (?:ever|even|actually|bother|at all|for once|any time soon)\b !! need \
        that|have|playbook|break|get hacked|lost|back up|hear about|sleep|happen
    bril call fine grea so some typi what you ::\
        (?:what (?:kind|sort) of|call (?:this|that|it|yourselves|yourself)(?: an?)?|you call (?:this|that)(?: an?)?|\
        so much for|some|typical|brilliant|great|fine) (?:support|service|company|customer (?:service|care)|\
        professionals?|experts?|help|partner|job you did|work)\b(?: (?:is|was) (?:that|this|it))?$ !! do you|offer|\
        for|thanks|really great|provide
    cost lost ::\
        (?:cost|costs|costing|lost) (?:us|me) (?:\w+ ){0,5}?(?:day|days|hours?|morning|afternoon|week|money|pounds|\
        euros|customers?|sales?|orders?|fortune|contract|nerves|sleep|\d+)\b && you|your|because|didnt|mistake|mess|\
        update|not test\w*|wasnt|technician|engineer|again !! how much|would|could|if|nothing|roughly|about \d+ a
    a an basi bett bit dece more prop some ::\
        (?:deserve|expect|entitled|owed|paying for|pay for|paid for|worth|get for|getting for|asking for)\b && \
        (?:more|better|bit more|some|basic|decent|proper|an?) (?:\w+ )?(?:attention|respect|service|care|support|\
        explanation|apology|courtesy|effort|response|answer|than (?:this|that))\b !! customers?|if|how much
    afte agai anot days desp even invo mont paid repo thir told visi week you your ::\
        (?:problem|issue|fault|error|it|thing|bug|mess|noise|same thing|scanner|printer|<system>)s? (?:\w+ )?(?:is|\
        are|isnt|s|hasnt been|has not been|still|not been|never)(?: \w+){0,2} (?:still (?:there|here|not|the same|\
        happening|broken|going on|open|unsolved)|back again|not (?:fixed|solved|sorted|gone|resolved)|fixed yet|\
        sorted yet|no better|unresolved)\b && another|month|invoice|you|your|despite|after|again|weeks?|days|third|\
        even though|visit|told|reported|paid !! now fine
    engi he sale you your youv ::\
        (?:sold|gave|recommended|installed|delivered|supplied|flogged|lumbered|saddled|put in|set up|talked) (?:\w+ \
        ){0,2}?(?:us|me|into|with)?(?: \w+){0,3} (?:rubbish|junk|lemon|dud|the wrong|something (?:that|we)|useless|a \
        system (?:that|nobody)|a pup|crap|overpriced|too much|that doesnt|that never|nobody (?:needs|uses)|never \
        worked|we (?:dont|didnt) need)\b && you|your|youve|he|salesman|engineer !! customers?|supplier|ebay
    cann cant coul diff hard impo neve nigh no unab ::\
        (?:impossible|hard|difficult|never able|never possible|cant|cannot|couldnt|nightmare|unable|no chance) \
        (?:ever )?(?:to )?(?:reach|get hold of|get (?:a hold of|through to)|contact|get anyone|get an answer|speak to \
        a (?:human|person)|get someone)\b && you|your|anyone|anybody|helpdesk|support|someone|office|hotline|lot|a \
        human|people !! customers?|our|we are easy|server|network|domain|says
    bore fed had sick tire wear ::\
        (?:tired|sick|bored|weary|had enough|fed up(?: to the back teeth)?|had it up to here) (?:of|with) (?:your|you|\
        this|these|the (?:hotline|helpdesk|service|support|excuses|delays|waiting|outages)|all (?:this|these|the)|\
        waiting|chasing|calling|ringing|asking|begging|being|having)\b !! explain\w*|repeat\w*|telling|questions?|\
        winter|job|weather|commut\w+|customers?|landlord
    last late new that the this your ::\
        (?:your|the|that|this|last|latest|new) (?:\w+ )?(?:update|upgrade|change|visit|migration|fix|repair|patch|\
        work|install\w*|move|engineer|technician) (?:\w+ ){0,3}?(?:broke|killed|wrecked|messed|ruined|stopped|\
        destroyed|slowed|made (?:it|things|everything)|took out|knocked out|wiped|undid|screwed|caused)\b && thanks a \
        lot|you|your|again|since|last|now|week|yesterday|our !! would|if|could|windows|microsoft|fine
    cata chao disa fail farc fias flop joke mess nigh sham ::\
        (?:catastrophe|disaster|nightmare|shambles|farce|fiasco|mess|joke|chaos|chaotic|failure|flop) (?:from|since|\
        ever since|start|all|yesterday|again|of a)\b && migration|install\w*|move|project|visit|support|service|you|\
        your|roll-?out|upgrade|whole|phones? !! would|if|could|weather|traffic|landlord|notes
    abys appa awfu bad drea hope lous non none path poor rude shoc slow terr usel woef zero ::\
        (?:poor|bad|lousy|terrible|dreadful|appalling|non-?existent|zero|awful|shocking|useless|hopeless|slow|abysmal|\
        woeful|pathetic|rude) (?:\w+ )?(?:communication|service|support|response|reaction|attitude|workmanship|job|\
        advice|manners|customer \w+|follow-?up|aftercare|organi[sz]ation|planning|preparation|handling|behaviou?r|\
        experience|quality)\b !! phone (?:company|provider)|broadband|hotel|restaurant|landlord|bank|mobile|signal|\
        our own|reception (?:here|in)|internet|train|not (?:a )?bad|last provider|customers? (?:complain|get)|would|if
    you your youv ::\
        (?:you|your (?:lot|people|engineer|technician|team|company)|youve) (?:\w+ ){0,3}?(?:let (?:us|me) down|left \
        (?:us|me)|wasted (?:our|my)|ruined|cost (?:us|me)|embarrassed|lied|misled|cheated|ripped|overcharged|messed|\
        screwed|ignored|forgotten|forgot|insulted|upset|annoyed|failed|dropped the ball|made (?:a fool|fools|me look|\
        us look)|taken (?:us|me) for|broke|damaged|scratched|deleted|unplugged|switched off)\b !! i (?:forgot|\
        ignored)|didnt|not|never|if|could|would|when you (?:left|forgot) us your card|brilliant
    actu alri also and btw but dear fine fran good grea hell hey hi hone i im just kind morn ok okay perf plea pls \
    plz righ so sorr sure than then thx to we well were yeah yep yes ::\
        ^<hello>(?:but |and |sorry but |frankly |honestly |to be honest )?(?:i am|im|we are|were|i was|we were) \
        (?:really |very |so |just |quite |more than )*(?:not (?:\w+ )?(?:satisfied|happy|pleased|amused|impressed)|\
        dissatisfied|unhappy|disappointed|annoyed|angry|furious|fuming|frustrated|fed up|upset|livid|cross|\
        appalled)(?: (?:now|today|again|about this|about it|with this|with it|at all|this time))*$
    emai ever half it no none not noth phon prin ::\
        (?:nothing|no printer|not one|none of|half of it|everything|it|printing|email|phones?) (?:\w+ ){0,2}?(?:works|\
        worked|working|broken|worse|slower|slow|crashes|wrong) (?:\w+ )?(?:any ?more )?(?:since|after) (?:your|you|\
        joe|kim|the (?:engineer|technician|guy|update|migration|visit))\b
    what ::\
        what (?:you|your \w+) (?:delivered|installed|sold|sent|promised|did|charged|built|said|set up|quoted|\
        recommended) (?:\w+ ){0,3}?(?:isnt|is not|wasnt|was not|doesnt|does not|never|has nothing|bears no)\b
    disc dise disp diss unde unsa ::\
        (?:unsatisfied|dissatisfied|unsatisfactory|displeased|discontented|underwhelm\w+|disenchanted) (?:with|by|\
        about) (?:you|your|the (?:service|support|work|result|way|outcome|quality|visit)|how|what)
    are been bein feel felt was were ::\
        (?:feel|feeling|felt|been|are|being|was|were) (?:very |really |rather |quite |so |pretty |a bit )*(?:badly|\
        poorly|terribly|not well|not properly) (?:looked after|treated|supported|served|advised|informed|handled|\
        cared for|taken care of)
    """
)
