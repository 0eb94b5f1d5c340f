"""English: they had to explain their system once more."""

from conversations.lexicon.en.alarm_parts import rules

EXPLAIN_AGAIN = rules(
    r"""
    desc expl over repe show spel tell thro told walk went ::\
        (?:i|we|ive|weve|id|had to|have to|having to|has to|need to|tired of|always|not to have to|must|again|by|without|\
        spent .{0,20}|sick of|keep|kept|end up|ended up|love|bored of|fed up(?: with)?)(?: \w+){0,5}? (?:explain(?:ed|ing)?|\
        tell(?:ing)?|told(?! you(?:$| (?:already|before|that|this|twice)))|describ(?:e|ed|ing)|repeat(?:ed|ing)?|\
        go(?:ing)? (?:through|over)|went (?:through|over)|walk(?:ed|ing)?(?: (?:him|her|them|you|your \w+|the \w+ \w+|everyone|\
        somebody))? through|show(?:n|ed|ing)?|run(?:ning)? through|talk(?:ed|ing)?(?: \w+){0,3} through|spell(?:ed|\
        ing)? out)(?! (?:jokes|time|my (?:wife|boss|staff|kids)|our customers?|it to my))\b.{0,70}(?<!ask )\b(?:again|once more|\
        every (?:single )?time|each time|every single time|already|before(?! (?:the|we|i|you can|noon|lunch))|(?:two|three|four|\
        five|many|several|\d+|so many|hundred|a hundred|a thousand|countless|ten) times|twice|thrice|from (?:the )?(?:beginning|\
        scratch|start|zero|square one)|all over|over and over|from a to z|yet another|every (?:new )?(?:technician|tech|person|one|\
        guy|body|visit|call|caller|one of (?:you|your))|each (?:new )?(?:technician|tech|person|one|guy|of (?:you|your)|visit|call)|\
        everyone (?:of|at|who)|new (?:guy|technician|tech|person|face|man|engineer|colleague|lad|one)(?: \w+)?|to (?:a|another|\
        the next|yet another|your (?:new|next|latest|third)) \w+|anew|afresh|last (?:time|week|month|year)|ad nauseam)(?! (?:please|\
        for me|to me)$)
    agai as each ever once seco thir yet ::\
        (?:again|once again|once more|yet again|every time|each time|third time|second time|as always|as usual|every \
        visit|every call)(?: \w+){0,6}? (?:i|we|had to|have to|having to|has to|must)(?: \w+){0,3}? (?:explain(?:ed|\
        ing)?|describ(?:e|ed|ing)|repeat|tell|told|walk|go through|went through|show|start|started)(?! (?:customers|\
        the customer))
    alre ::\
        (?:i|we|ive|weve)(?: \w+){0,2} already (?:explained|described|went through|been through)(?: (?:this|that|it|all|everything|\
        how|to|you|your|twice|about|them|him|her|why|what|where|the|our).*|$)
    desc expl said told ::\
        (?:told|said|explained|described)(?: \w+){0,4} (?:all )?(?:this|that|it|these|everything|the same)(?: \w+){0,4} (?:already|\
        before|last time|last week|last month|twice|many times|the other day|a hundred times|three times|to (?:kim|joe|your|\
        the last|the other|someone|somebody|the guy|another|two|three))
    many ofte ::\
        how (?:often|many (?:more )?times) (?:must|do|should|have|shall|will|did|am|are)(?: you)? ?(?:i|we|people|\
        guys)?(?: \w+){0,4} (?:explain|tell|told|told you|explained|say|said|repeat|describe|answer)
    keep ::\
        keep (?:on )?(?:having to )?(?:explain(?:ing)?|tell(?:ing)? (?:you|your|them|each|every|different|the)|repeat(?:ing)?|\
        describ(?:e|ing)|answering the same|going through)(?! it to (?:customers|our customers))
    each ever ::\
        (?:every|each) time .{0,60}\b(?:explain\w*|start(?:ing)? (?:at|from|over|again|with)|from (?:zero|scratch|the beginning|\
        square one)|tell (?:them|him|her|you|somebody|the (?:whole|same))|same (?:questions|story|explanation)|knows? nothing|\
        has no (?:idea|clue)|bring|walk (?:them|him|her)|lesson|tour)
    tire :: tired of (?:explaining|repeating|telling)
    begi blan noth scra squa zero ::\
        (?:have|had|having|has|i|we|always|again|keep)(?: to)? (?:start(?:ed|ing)?|begin|began|be back)(?: (?:again|over|all|\
        everything|back|always|it))* (?:at|from|with|to) (?:zero|scratch|square one|nothing|the beginning|the very beginning|\
        a blank)(?: .{0,30})?(?:with|every|each|you|your|again|technician|call|somebody|someone|new|$)
    answ desc expl gave ment said sent show thro told went ::\
        (?:told|explained|said|described|gave|showed|mentioned|answered|went through|been through|sent) .{0,30}(?:your |kim|\
        joe)(?:\w+ )?(?:colleagues?|technicians?|techs?|people|guys?|man|woman|team|staff|helpdesk|hotline|support|engineers?|\
        lot)? ?.{0,20}(?:before|already|last (?:time|week|month|year|visit)|the other day|yesterday and|twice|weeks? ago|\
        on (?:monday|tuesday|wednesday|thursday|friday))
    blok chap coll cons diff else engi guy guys he help hotl lad lady lot man new one peop pers she supp tech woma you your ::\
        <staff>(?: \w+){0,5}? (?:did not|didnt|does not|doesnt|do not|dont|had no|has no|have no|having no|had never|has never|\
        have never|had absolutely no|has absolutely no|never|knew|knows|know|who knows|without|couldnt|hadnt|hasnt|had not|isnt|\
        wasnt|had zero|had not a|hadnt a|seems?|seemed|appeared|understood)(?: (?:to|a|the|really|even|have|been|about|any|\
        absolutely|\w+))? ?(?:know|known|idea|clue|nothing|anything|remember|seen|read|heard|informed|briefed|familiar|a clue|\
        knowledge|understand|prepared|recogni[sz]e|thing|look(?:ed)? (?:at|up)|where)(?: \w+){0,5}? (?:our|my|us|we|set-?up|network|\
        systems?|installation|this customer|how (?:things|it|everything|this)|infrastructure|environment|anything|notes|history|\
        documentation|here|who we|last)(?! (?:question|playbook|number|phone|name|address|password|birthday|order|prices?|products?|\
        coffee|lunch))
    docu keep knew know note read reca reme writ wrot ::\
        (?:nobody|none|no ?one)(?: (?:at|from|in|over|of|there|your|you|company|firm|end|side|team|place|people|guys|lot|office|\
        ever|there))* (?:seems to |appears to |can |could |ever |has |have )*(?:remembers?|knows?|knew|know|write|writes|wrote|\
        written|documented|read|reads|keeps? (?:any )?notes|recall\w*|noted?)(?: \w+){0,4} (?:our|how we|us|down|my|anything|\
        what (?:we|i)|notes|last|history|we|set-?up|system|network|this|that)(?! (?:question|password|passwords))
    anot docu down have keep othe pass read reme shar spea take ::\
        (?:dont|do not|doesnt|didnt|never|not|why (?:dont|not)|cant|cannot|couldnt)(?: you| your| people| guys| lot| anyone|anybody|\
        any| somebody| of| one| nobody| he| she| they| there| over| \w+)* (?:write (?:anything|it|this|that|these|things|stuff|\
        our)(?: \w+){0,2}? down|writ(?:e|ing) (?:things|anything|stuff) down|take (?:any )?notes|keep (?:any )?(?:notes|records|\
        documentation|files)|document (?:anything|it|this|our|things)|talk to (?:each other|one another)|share (?:notes|information|\
        what)|read (?:your|the|my|our) (?:own )?(?:notes|tickets?|e-?mails?|file|history|documentation)|speak to (?:each other|\
        one another)|remember (?:anything|what|our|us|how)|have (?:that|this|it|our \w+|any) (?:on file|written|documented|record|\
        records|documentation|somewhere|notes)|pass (?:it|this|things|anything) on)
    same ::\
        (?:asked?|asks|asking|answer\w*|tell\w*|told|giv\w+|gave|hear\w*|explain\w*|repeat\w*)(?: (?:me|us|you|him|her|them|all|\
        everyone|each|people|technicians))* (?:the |these |all the |exactly the |exact )?(?:very )?same (?:\w+ )?(?:questions?|\
        story|thing|things|stuff|information|details|answers?)(?! (?:time|as you))
    date spee ::\
        (?:had|have|having|must|need|needs|always|again|get|got|bring|brings|bringing|brought)(?: to)?(?: \w+)? (?:bring|get|\
        bringing|getting|brought)? ?(?:your|them|him|her|each|every|everyone|everybody|new|people|another|you|the|\
        a)(?: \w+){0,4} up to (?:speed|date)(?: (?:again|every|each|on (?:our|how|everything)|about our).*|$|,)
    desc expl tour walk ::\
        (?:explain\w*|describ\w+|walk\w*|tour)(?: \w+){0,4} (?:our|the|my|how our|how the|how everything|where the|\
        the whole)(?: \w+){0,4} (?:to|for|with|through) (?:your |the |a |yet |another |every |each |some )+(?:\w+ )?(?:new|next|\
        third|second|fourth|another|different|latest|other|technician|tech|colleague|guy|person|engineer|one)\b
    brie expl info prep show tell told ::\
        (?:didnt|did not|doesnt|hasnt|has|did|does|nobody|couldnt)(?: \w+){0,2} (?:tell|told|tells|brief\w*|inform\w*|explain\w*|\
        prepare\w*|show\w*)(?: \w+)? (?:him|her|them|your (?:new )?\w+|the (?:new )?(?:technician|guy|tech|man|\
        colleague))(?: \w+){0,2} (?:how|what|about|where|our|anything|beforehand|that (?:we|our))(?: .*)?
    time ::\
        for the (?:second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|thousandth|2nd|3rd|4th|5th|nth|\d+th|\
        last) time\b(?= (?:our|the|we|i|this|my|here)|: | -|,)(?: .*)?
    brie coac educ guid scho teac trai ::\
        (?:teach|teaching|train|training|educate|educating|school|coach|brief|briefing|guide|guiding)(?: \w+)? (?:your|each|every|\
        all your|the new|another|him|her|them)(?: \w+){0,3} (?:our|about our|how our|on our|how we|system|set-?up|network|\
        everything|again|every time|from scratch|what we)
    coll each engi ever guy guys help hotl peop pers tech ::\
        (?:technicians?|techs?|guys?|people|colleagues?|engineers?|hotline|helpdesk|person|everyone|everybody|each of you|\
        every one of you)(?: \w+){0,4} (?:asks?|asked|keeps? asking|wants? to know|wanted to know|has to ask|have to ask)(?: (?:me|\
        us|again|for|the|about|everyone))* (?:where (?:the|our|is)|what (?:our|we|system|server|programs?)|how (?:our|the|we|\
        many (?:pcs|computers|servers))|which|same|for the (?:password|address|server)|our)(?: .*)?
    how my our the what wher whic ::\
        (?:i|we|ive|weve|id|wed|having|have|had|must|has|sick of|tired of|keep|kept|always|spent .{1,30}|fed up|\
        end(?:ed|ing)? up|been|and|should|supposed to) (?:already |just |only |always |had |to |have |am |are |been |\
        be |keep |kept )*<told>\b && <setup> && <again> !! (?:our|my|the|to) (?:customers?|clients?|boss|wife|husband|\
        staff|kids|landlord|new (?:starter|colleague|girl|hire)s?)|please (?:explain|tell|repeat|say)|next (?:time|\
        week|month)|will|shall
    had have havi i id ive keep kept must sick tire we wed weve ::\
        (?:i|we|ive|weve|id|wed|having|have|had|must|keep|kept|sick of|tired of) (?:already |just |only |had |to |\
        have |been |all )*<told>\b ~ (?:your (?:\w+ )?(?:colleagues?|technicians?|techs?|guys?|lot|team|people|man|\
        engineers?|chap|helpdesk|support|office|lad|other \w+|last \w+)|one of (?:you|your \w+)) && <again>|full list|\
        all (?:this|that|of (?:this|that|it)|about it)|everything !! question|price|<offer>|invoice|thank
    i ive we weve ::\
        (?:ive|weve|i|we)(?: have| had| all)?(?: already)? (?:been|went|gone) (?:through|over) (?:all )?(?:of \
        )?(?:this|that|it|these|everything|the same)\b && before|already|again|last \w+|twice|times|in (?:january|\
        february|march|april|may|june|july|august|september|october|november|december)|with (?:joe|kim|your|him|her|\
        you|\w+ from)|ages|weeks? ago|months? ago !! accountant|bank|lawyer|landlord|board|budget
    i ive we weve ::\
        (?:i|we|ive|weve) (?:already |have |had )*(?:gave|given|sent|told|showed|shown|e-?mailed|handed|listed|wrote) \
        (?:you|it|your \w+|all|him|her|them|the lot) ?(?:\w+ ){0,3}?(?:that|this|it|those|these|everything|the \
        (?:list|details|documentation|plan|diagram|info|information))(?: \w+)? && last (?:time|week|month|year)|\
        before|twice|already sent|in (?:january|february|march|april|may|june|july|august|september|october|november|\
        december)|ages ago|(?:weeks|months) ago|when you (?:started|set|took) !! number|price|question|12
    anyb anyo anyw guys nobo some you your ::\
        (?:not|isnt|arent|dont|doesnt|havent|hasnt|should|surely|must|ought|why|cant|supposed to|wheres|where are) && \
        (?:in|from|on|read|check|look (?:at|in|through)|keep|have|take|your|any|the) (?:your |the |our |any |my |own \
        )*(?:notes|files?|records?|documentation|ticket history|history|system notes|crm)|on file|on record|\
        (?:written|write|got) (?:it |this |that |these |all |things |any of )*(?:all )?down|documented|look (?:it|\
        that|this) up && you|your|guys|anyone|anybody|somewhere|anywhere|nobody|someone !! (?:our|my) (?:own \
        )?(?:notes|records|customers)|lawyer|accountant|can i|can we|should i|should we|how long|we should
    agai each ever how same what wher whic you ::\
        (?:you|someone|somebody|your \w+|each of you|everyone|everybody|they|he|she|the \w+|technician|engineer) \
        (?:\w+ )?(?:ask|asks|asked|asking|want to know|wants to know|wanted to know|keeps? asking|kept asking)\b(?: \
        (?:me|us))? && you (?:\w+ )?(?:installed|set (?:it|this|that|them|everything) up|put (?:it|them|that) in|\
        built|sold|did it|chose|delivered|configured|should know|of all people|ought to know)|same (?:\w+ \
        )?(?:things?|questions?|stuff)|every (?:single )?time|each time|again and again|(?:where|what|which|how many) \
        (?:our|the|we|is our) ?\w* ?.*again !! customers?|already|playbook
    lost spen take took wast ::\
        (?:spent|spend|spending|wasted|wasting|took|takes|lost|waste) ~~ (?:hours?|minutes|mins|morning|afternoon|day|\
        time|ages) ~~ (?:explain\w*|describ\w+|telling|going (?:through|over)|talking|showing|bringing|getting) && \
        our|we|everything|how|setup|system|you|your|him|her|someone|technician !! our customers?|staff|my (?:wife|\
        boss|husband)|new (?:starter|girl|apprentice)
    alwa cons each ever fore keep neve yet ::\
        (?:always|every time|each time|constantly|keep getting|yet|forever|never the same) ~ (?:new|different|another|\
        somebody else|someone else|same) ~ (?:person|people|guy|technician|tech|engineer|face|voice|chap|one|name|\
        body|man)\b && explain\w*|start\w*|scratch|tell|told|know\w*|clue|idea|story|describe|again|repeat\w*|from \
        the (?:top|beginning) !! customers?
    at back from ::\
        (?:back to|from|at) (?:square one|scratch|the (?:very )?(?:start|beginning|top)|zero)\b && explain\w*|tell|\
        told|technician|you|your|somebody|someone|person|call !! built|made|bake\w*|started the (?:company|business)|\
        rebuild|server|business
    ever how it my netw our roun serv set setu stuf syst tour us we wher ::\
        (?:explain|explained|explaining|describ(?:e|ed|ing)|showing|walk(?:ed|ing)? (?:\w+ ){1,4}through|tak(?:e|en|\
        ing) (?:\w+ ){1,4}through|took (?:\w+ ){1,4}through|brief(?:ed|ing)|going through|gone through|went through|\
        going over|went over|gone over|been over|spell(?:ed|ing)? out|repeat(?:ed|ing)?|show(?:ed|n)? (?:\w+ \
        ){1,2}round|talk(?:ed|ing)? (?:\w+ ){1,4}through|introduc(?:e|ed|ing)|full tour) && <weary> && our|we|us|my|\
        network|set-?up|system|server|where|everything|how|it all|stuff|tour|round !! please (?:explain|describe|\
        repeat)|can you|could you|customers?|clients?|to my (?:boss|wife|husband|colleague|partner|dad|mum|staff)|new \
        (?:starter|recruit|hire|girl in)|well|next (?:week|year)|will be|nobody needs|never had to|the (?:new \
        )?colleague|our new|my new|landlord|bank|accountant|in the contract|i will|ill|question|playbook|happy to
    blue brok deja goin grou hymn like same talk ::\
        (?:broken record|groundhog day|deja vu|like a parrot|going round in circles|hymn sheet|same old (?:questions?|\
        story|song|routine)|same (?:questions?|story|explanation|speech|spiel) (?:again|every|each|over|for the|to \
        (?:every|each|another|yet))|blue in the face|talking to a (?:brick )?wall)
    did didn does dont hasn have wasn why ::\
        (?:have you|did you|did (?:joe|kim|he|she|they|nobody|no ?one|your \w+)|didnt (?:joe|kim|he|she|they|anyone|\
        anybody|somebody|someone|you|your \w+)|hasnt (?:joe|kim|he|she|anyone|anybody|your \w+)|havent you|dont you|\
        doesnt (?:joe|kim|anyone|anybody|your \w+)|wasnt (?:that|this|it)|why (?:doesnt|didnt|dont|hasnt|isnt|cant|\
        wasnt)(?: \w+){0,3}) (?:\w+ ){0,3}?(?:los[et]|lost|pass(?:ed)? (?:that|this|it|on|anything|the)|told? (?:you|\
        him|her|them)|writ(?:e|ten)|wrote|note[ds]?|record\w*|keep|kept|remember\w*|read|know|known|look(?:ed)? (?:at|\
        it up)|share\w*|talk|document\w*|brief\w*|hand\w* (?:it|that|this|over)|have (?:our|it|this|that) (?:\w+ \
        )?(?:on file|documented|somewhere|details)|speak|explain\w*|see (?:our|the|my) (?:notes|file|history))\b && \
        on\b|our|we|us|my|it|that|this|each other|one another|down|notes|documentation|file|any of !! password|\
        question|if|would|<offer>|invoice|lost (?:my|the) (?:answer|phone)|message|meeting|birthday|order|parcel|\
        coming|mind|anyone know (?:how|where|the wifi)|that\?$|read (?:my|the) (?:answer|contract)|tell you what|tell \
        you about
    docu file keep note put reco reme save writ ::\
        (?:write|note|put|document|record|file|save|remember|keep) (?:it|this|that|these|them|things|all this|\
        everything)? ?(?:down|somewhere|on file|in your (?:system|notes|files?)|in the (?:notes|file|system)|properly|\
        once and for all)\b && this time|not (?:going|doing|explaining|telling)|again|once|next (?:one|person|time|\
        guy|engineer|technician)|so (?:that )?(?:i|we|the|nobody)|already|finally|last time|wont|please.*(?:sick|\
        tired|again)|should|ought|surely !! my answer|question|for me|shall i|should (?:i|we)|can i|where (?:do|can|\
        should)
    cann cant done dont fed no not rath refu sick stop wont ::\
        (?:not|wont|refuse to|cant|cannot|dont want to|no intention of|rather not|fed up of|sick of|done|stop) (?:be \
        )?(?:going to |go |keep |to |be )*(?:explain\w*|describ\w*|going through|go through|going over|tell\w*|\
        repeat\w*|go over|do|doing|showing|show)\b(?: \w+){0,6} && again|<nth>|once more|every time|each time|another|\
        anew|from scratch|all over|over and over|twice !! question|answers?|please|dont understand|if
    chap engi guy he help lad man new no nobo noon pers she some supp tech they you your ::\
        (?:he|she|they|you|your \w+|engineer|technician|guy|chap|lad|new (?:man|guy|chap|person)|man|somebody|someone|\
        nobody|no ?one|person on the phone|helpdesk|support) (?:\w+ ){0,5}?(?:start(?:ed|s|ing)? (?:from|at) (?:zero|\
        scratch|the beginning|nothing|square one)|had(?: absolutely)? no (?:idea|clue)|didnt have a clue|hadnt a clue|\
        havent a clue|had never (?:seen|heard|been)|had(?:nt)? (?:not )?(?:seen|read|looked)|didnt (?:even )?know|\
        doesnt (?:even )?know|dont (?:even )?know|knew nothing|knows nothing|asked (?:me|us) (?:where|which|what|how|\
        who|for the|all)|asks (?:me|us) (?:where|which|what|how|who|all)|asked (?:the same|questions?|everything|\
        again)|need(?:s|ed)? (?:the|a|to be|showing|telling|another)(?: \w+)* (?:tour|told|shown|explanation|briefing|\
        introduction|walk\w*)|keeps? asking|wanted (?:me|us) to (?:explain|tell|show|describe))\b && our|we|us|\
        you(?:ve)? (?:installed|looked|set|have looked|put|look)|looked after|years|again|months ago|really|every|\
        answered|documented|server|already|plans|network|set-?up|each|full !! customers?|supplier|from (?:our|the) \
        (?:bank|landlord|insurance)|question(?: is|$)|joke|age|birthday|about our (?:offer|party)|yet|new colleague|\
        we have no|our new|playbook|what time|the way
    he joe kim she they you your youv ::\
        (?:youve|you have|you|your (?:colleague|team|office|people|lot|predecessor|boss)|joe|kim|he|she|they) \
        (?:already |all |have |has |had |ve |should |must |surely |really |ought to )*(?:got|have|has|received|know|\
        knows) (?:all )?(?:of )?(?:this|that|it|these|the (?:info\w*|details|list|plans?|documents?|data)|this \
        info\w*|that info\w*|our (?:plans|details|info\w*|list|documentation|history|notes)|everything)(?: \w+)?\b && \
        already|from us|from me|by now|surely|on file|we (?:sent|gave)|i (?:sent|gave)|since|years|must|should|\
        somewhere|last (?:time|year|week|month)|why !! have it (?:fixed|back|done)|should have it|by (?:monday|\
        friday)|have that (?:fixed|done)|got (?:this|that|it) (?:for|from) (?:a|the) (?:shop|sale)|virus|meeting
    one some you your ::\
        (?:somebody|someone|one of (?:you|your \w+)|you (?:people|guys|lot|all)|your (?:people|team|lot|company|side|\
        colleagues?)) (?:\w+ ){0,3}?(?:must|should|ought to|surely|has to|have to) (?:\w+ ){0,2}?(?:know|have (?:it|\
        that|this|been told|written|a note|notes)|remember)\b && already|by now|we|been over|told|explained|years|\
        this|that|surely !! let (?:us|me)|know about (?:the|our) (?:party|meeting)|be (?:told|informed)
    all deta ever ques stuf thin ::\
        (?:questions?|things|stuff|details|everything|all) (?:that )?(?:i|we|ive|weve)(?: have| had|d)? (?:already |\
        all )*(?:answered|explained|told|gave|given|said|described|been through|went through|sent)\b && ago|already|\
        before|last|twice|in <nth>|your|he|she|they|again|asked|years|when !! playbook|in this (?:chat|interview)
    am are do have how must shou will ::\
        (?:how (?:many (?:more )?times|often)|am i|are we|do i|do we|must i|must we|should i|should we|will i|have i|\
        have we) (?:\w+ ){0,6}?(?:tell|explain|describe|say|repeat|go (?:through|over)|spell|show|answer|walk)\b && \
        you|your|again|every|each|network|system|set-?up|our|it|this|everything|another|from (?:the start|scratch) !! \
        how do (?:i|we)|customers?|staff|my boss|press|back up|who do|what|if|when (?:i|we)
    as for like once one ::\
        (?:one|once) more(?: time)? (?:for (?:the record|everyone|you|the slow)|then|:|, )|(?:for|one|once) the last \
        time\b|(?:as|like) (?:i|we|ive|weve|already)(?: have)? (?:already |now )?(?:said|explained|told|mentioned|\
        written|wrote|described) (?:\w+ )?(?:times|twice|before|already|to (?:your|joe|kim|the|three|two|several)|\
        countless|many)
    anyb anyo no nobo none noon not some ::\
        (?:nobody|no ?one|none|not one|anyone|anybody|somebody) (?:\w+ ){0,5}?(?:at your (?:place|end|office|company)|\
        on your (?:side|team)|in your (?:team|company|office)|of your (?:people|team|lot)|there|over there) (?:\w+ \
        ){0,3}?(?:remember\w*|know\w*|wrote|writes?|read|note[ds]?|understand\w*|keep)\b
    answ desc expl gave give gone ment repe said sent show told walk went ::\
        (?:told|explained|said|described|mentioned|showed|shown|given|gave|sent|answered|repeated|went through|gone \
        through|walked)\b && (?:the )?(?:last )?(?:two|three|four|five|six|several|many|half of|all of|countless|\
        umpteen|various|loads of) (?:\w+ )?(?:people|persons?|of you\w*|of them|technicians?|engineers?|colleagues?|\
        guys|times|different)\b|and now (?:to )?you|at least twice|(?:more than|at least) once !! (?:our|my) (?:staff|\
        customers|people)|customers?|question|how many people|we (?:are|have) (?:two|three|four|five|\d+)|answers?, \
        ask|price
    agai all call each ever from new stra twic when wher you your ::\
        (?:shouldnt|should not|why (?:do|must|should|would)|dont want|do i|do we|must|have|having|had|need|needing|\
        end up|ended up|keep|always|hate|tired of|without|not to|fed up) (?:\w+ )?(?:i |we |to |on )*(?:have to |\
        having to |need to )?(?:tell(?:ing)?|explain(?:ing)?|repeat(?:ing)?|describ(?:e|ing)|teach(?:ing)?|\
        show(?:ing)?|brief(?:ing)?|draw(?:ing)?|train(?:ing)?|educat(?:e|ing)|bring(?:ing)? (?:\w+ )?up to speed)\b \
        && you(?:r)? (?:\w+ )?(?:people|team|technicians?|engineers?|colleagues?|guys?|lot|own|staff|helpdesk|hotline|\
        man|chap|new)|stranger|whenever|every|again|each|everything|where your|new (?:technician|engineer|guy|face|\
        chap|person)|twice|all over|from scratch|call centre !! tell you about|(?:my|our) (?:boss|wife|husband|staff|\
        people|customers|partner|kids|first)|to my|please explain|can you|could you|if|the question|on their first|\
        new staff|later|you a joke|in writing
    you ::\
        you (?:\w+ )?(?:asked|ask|wanted to know|want to know|keep asking) (?:me |us )?(?:\w+ )?(?:the )?(?:very \
        )?same\b && last|in (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|\
        september|october|november|december)|again|before|every|each|year|month|week|already !! playbook|chat
    you your youv ::\
        (?:youve|you have|you|your (?:company|firm|lot|people)) (?:\w+ ){0,2}?(?:been (?:here|with us|our|coming|\
        looking)|looked after (?:us|our)|known us|worked (?:for|with) us|had us|supported us|installed (?:it|\
        everything|all|this|that|the)|set (?:it|everything|this|that|the \w+) (?:all )?up|put (?:it|everything|that|\
        the \w+) in|built (?:it|this|that|the)|sold us|wired)\b && asked|ask|asks|know|knew|clue|explain\w*|tell|\
        where|which|what|why|should|surely !! thank|great|happy|since you|so well|fine
    i we ::\
        (?:i|we) (?:\w+ )?(?:thought|assumed|believed|hoped|expected|was told|understood|imagined|would have thought|\
        figured) (?:that )?(?:you|your \w+|somebody|someone|joe|all of you|you guys|this|it|everything|all this|that) \
        (?:\w+ ){0,2}?(?:had|have|knew|know|kept|keep|would have|would know|wrote|remember\w*|was (?:written|noted|\
        documented|on|in)|were (?:written|noted|documented|on|in))\b && details|our|notes|file|this|that|it|all|\
        everything|written|documented|record\w*|already !! know (?:what|how) (?:to|a)|the answer|fixed|done by now|\
        had (?:fixed|done)
    had have havi ve ::\
        (?:had|have had|having|have|ve had) (?:this|that|the same|exactly this|this very|the very same|all this|\
        these) (?:\w+ )?(?:conversation|discussion|chat|questions?|talk|exchange)s?\b && before|already|with (?:your|\
        joe|kim|the last)|last|predecessor|times|again|weeks?|year|month !! at home|with my|question is|with the \
        (?:bank|landlord)
    begi open star ::\
        (?:begins?|starts?|started|starting|open|opens|opening) (?:\w+ )?(?:with|by|off with) (?:the same|twenty|ten|\
        a (?:quiz|lecture|lesson|tour|round)|questions?|me|us|explaining|an explanation|basic|having to|telling|who \
        are you|what)\b && call|visit|time|every|each|phone|always|setup|you|your !! playbook|interview|meeting \
        (?:starts|begins)
    cant clue conf didn does dont had knew lost neve no surp unaw ::\
        (?:never (?:even )?heard of|no idea (?:who|that|we|what|where|how|even)|no clue|didnt know|doesnt know|dont \
        know|dont even know|had to ask|unaware|surprised to (?:learn|hear)|knew nothing|clueless|confused about|lost \
        in|no record of|cant find) (?:\w+ ){0,3}?(?:we|us|our|who we|that we|what we|where our)\b && you|your|hotline|\
        helpdesk|he|she|technician|engineer|every time|they|support|guy|chap|person|somebody|someone|colleague|again \
        !! customers?|i dont know|we dont know|question|password|wed no idea|we had no idea|my
    chec forg know list look note read reca reme ::\
        (?:remember|recall|note|know|forget|forgotten|forgot|read|listen to|look at|check) (?:what|everything|all|\
        anything|half of what|the things|whatever) (?:that )?(?:we|i|ive|weve|was) (?:\w+ )?(?:told|said|explained|\
        wrote|sent|discussed|gave|went through|agreed|showed)\b && you|your|could|would|someone|nobody|joe|never|dont \
        !! price|quote|dinner
    agai alre i joe kim plea we why you ::\
        (?:its|it is|thats|that is|everything is|was|all of (?:this|that|it) is|they are|these are|answers? are|\
        already) (?:all )?(?:in|on|written in|described in|explained in) (?:the|my|our|that|your) (?:\w+ )?(?:mail|\
        e-?mail|notes?|hand ?over|document\w*|report|list|folder|ticket|form|file|letter|pdf|plans?)\b && (?:i|we) \
        (?:\w+ )?(?:wrote|sent|gave|made|filled|handed|did|e-?mailed)|you (?:\w+ )?(?:have|wrote|got|made|received)|\
        joe|kim|please (?:look|read|check)|already|why|again !! archive|safe|contract|question
    desc expl how show tell told why ::\
        (?:some|a|any|another|yet another|random|complete|total) (?:total |complete |random |new )*(?:stranger|call \
        centre|call center|robot|bot|trainee|newbie|junior|beginner|person i)\b && explain\w*|tell|told|describ\w+|\
        show\w*|why we|how we !! let a stranger|my computer|building|gave|password|no strangers
    befo else or othe so then unle ::\
        (?:so|so that|then|otherwise|or|before|unless|else) (?:i|we|nobody|she|he) (?:\w+ ){0,3}?(?:have to|need to|\
        has to|must|end up|neednt|having to|be explaining|start) (?:\w+ )?(?:explain\w*|repeat\w*|tell\w*|describ\w+|\
        go through|from scratch|show)\b && again|once more|every|everything|him|her|all|twice|them|engineer|\
        technician !! customers?|boss|wife|question
    a agai anot not one yet ::\
        (?:not another|yet another|another new|a new|one more|again a|another) (?:\w+ )?(?:technician|engineer|person|\
        face|guy|chap|colleague|lad|voice|contact|name|tech)\b && teach|explain\w*|everything|who (?:doesnt|has no|\
        knows nothing|needs)|from scratch|brief\w*|show\w*|oh no|again|start|train|break in|get used !! cost|nice|\
        welcome|glad|does (?:he|she) like|dogs?
    brie coac educ hand help info inst show teac trai ::\
        (?:brief(?:ing|ed)?|teach(?:ing)?|train(?:ing)?|coach(?:ing)?|educat(?:e|ing)|inform(?:ing)?|instruct(?:ing)?|\
        help(?:ing)?|handhold\w*|show(?:ed|ing|n)?) (?:\w+ )?(?:your (?:\w+ )?(?:people|engineers?|technicians?|team|\
        staff|guys?|colleagues?|man|chap|lad|lot)|him|her|them|somebody|someone|the new (?:engineer|technician|guy|\
        chap|man|lad|person)) && more than|instead|around|round|morning|hours?|again|every|how (?:our|we|the|\
        everything)|should be|everything|about our|where|from scratch|all day|afternoon !! our (?:staff|team|new)|my \
        people|nice|happy to|if|new (?:starter|colleague)|please
    2nd 3rd 4th fift four seco tent thir umpt ::\
        (?:third|fourth|fifth|second|umpteenth|2nd|3rd|4th|tenth) (?:time|person|one|technician|engineer|guy|chap)\b \
        && draw\w*|explain\w*|tell\w*|told|describ\w+|show\w*|sketch\w*|spell\w*|repeat\w*|writ\w+ (?:this|it|down)|\
        send\w* (?:you )?(?:the|our) (?:plan|list|details)|ask\w* (?:me|us) (?:the same|where|how|what|which) !! \
        wrong|broken|fail\w*|printer (?:is|has)|missed|report\w*
    i ive we weve ::\
        (?:ive|weve|i|we)(?: have| had)? (?:already )?(?:answered|told you|said|explained|given|gone through|been \
        asked|filled in|gone over) (?:\w+ )?(?:this|that|these|those|them|it|the same)(?: (?:questions?|things?|all|\
        stuff|points))? (?:before|last (?:time|year|month|week)|already to|twice|so many times|a dozen|ages ago|in \
        (?:january|february|march|april|may|june|july|august|september|october|november|december))\b !! question is|\
        playbook
    agai ever expl my our so us we ::\
        (?:he|she|they|you|substitute|stand-?in|replacement|technician|engineer|guy|man|chap|hotline|new \w+|\
        colleague|person) (?:\w+ )?(?:had|has|have|got|came with) (?:absolutely |almost |really )?(?:no|zero|hardly \
        any|not a scrap of|little) (?:information|info|idea|knowledge|notes|documentation|background|clue|record|\
        history|details) (?:\w+ )?(?:about|of|on|from|so|what|how|where)\b && us|our|so (?:i|we)|again|explain\w*|we|\
        everything|my !! time|customers?|question|price
    chec cons look open read see use ::\
        (?:read|check|look (?:at|in|into|through)|consult|use|open|see) (?:your|the|joes|kims|our|my) (?:own \
        )?(?:notes|files?|documentation|records?|system|history|mails?|e-?mails|ticket\w*|minutes|protocol)\b && told|\
        explained|already|again|before|said|sent|gave|please|first|instead|for once !! our own|can i|should i|i \
        (?:will|can)|ill|how
    has must ough shou supp sure ::\
        (?:surely|should|must|ought to|supposed to|has to) (?:\w+ ){0,3}?(?:be|is|have been|its) (?:\w+ \
        )?(?:documented|on file|on record|written down|noted|in (?:your|the) (?:notes|files?|system|records?)|\
        recorded|known to you|at yours|with you)\b|surely (?:its|it is|thats|that is|this is|you have) (?:on file|on \
        record|documented|written|noted|in (?:your|the))
    no nobo none noon not ::\
        (?:nobody|no ?one|none|not one) (?:\w+ )?(?:at|in|from|of|with) (?:your|you) ?(?:\w+ )?(?:\w+ )?(?:remembers?|\
        knows?|recalls?|noted?|wrote|keeps?|kept|understands?|passes|passed|told)\b
    you ::\
        you(?: \w+)? asked (?:me |us )?(?:that|this|the same|it|about that|about this) (?:\w+ )?(?:last (?:year|month|\
        week|time|spring|summer|autumn|winter)|in (?:january|february|march|april|may|june|july|august|september|\
        october|november|december|spring|summer|autumn)|ages ago|two (?:weeks|months|years) ago|yesterday)\b
    desc expl told ::\
        (?:explain|explained|explaining|describe|described|told) (?:\w+ ){0,4}?(?:all )?(?:again|anew|once more|all \
        over)\b && no idea|didnt know|substitute|new|another|different|stand-?in|had to|technician|engineer|hotline|\
        so i|lovely|nice|great|of course !! please|can you|could you|question
    """
)
