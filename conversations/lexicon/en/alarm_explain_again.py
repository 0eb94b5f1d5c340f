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
    desc expl repe show star tell thro told walk went ::\
        (?:again|once again|once more|yet again|every time|each time|third time|second time|as always|as usual|every visit|\
        every call)(?: \w+){0,6}? (?:i|we|had to|have to|having to|has to|must)(?: \w+){0,3}? (?:explain(?:ed|ing)?|describ(?:e|ed|\
        ing)|repeat|tell|told|walk|go through|went through|show|start|started)(?! (?:customers|the customer))
    alre ::\
        (?:i|we|ive|weve)(?: \w+){0,2} already (?:explained|described|went through|been through)(?: (?:this|that|it|all|everything|\
        how|to|you|your|twice|about|them|him|her|why|what|where|the|our).*|$)
    expl :: explained .{0,40}\balready
    desc expl said told ::\
        (?:told|said|explained|described)(?: \w+){0,4} (?:all )?(?:this|that|it|these|everything|the same)(?: \w+){0,4} (?:already|\
        before|last time|last week|last month|twice|many times|the other day|a hundred times|three times|to (?:kim|joe|your|\
        the last|the other|someone|somebody|the guy|another|two|three))
    desc expl repe same show tell thro told walk ::\
        (?:second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth|hundredth) (?:time|technician|tech|person|guy|man|engineer|one|\
        colleague)(?: \w+){0,5}? (?:that )?(?:i|we|who)(?: (?:have|had|have to|had to|must|am|are|need|needs|needed|to|now|be|has|\
        had|is))* (?:explain\w*|tell\w*|told|describ\w+|walk\w*|repeat\w*|show\w*|go through|asks? (?:me|us)(?: \w+){0,4} same)
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
    brie desc educ give show spel teac tell trai walk ::\
        (?:have|had|having) to (?:tell|show|walk|give|brief|teach|train|educate|describe|spell) .{0,40}\b(?:again|every time|\
        each time|from scratch|all over|yet another|new technician|once more|from the beginning|new guy|every (?:one|single)|\
        for the (?:second|third|fourth|hundredth|umpteenth) time|anew|twice|our (?:system|network|setup|set-up) (?:works|is))
    begi blan noth scra squa zero ::\
        (?:have|had|having|has|i|we|always|again|keep)(?: to)? (?:start(?:ed|ing)?|begin|began|be back)(?: (?:again|over|all|\
        everything|back|always|it))* (?:at|from|with|to) (?:zero|scratch|square one|nothing|the beginning|the very beginning|\
        a blank)(?: .{0,30})?(?:with|every|each|you|your|again|technician|call|somebody|someone|new|$)
    squa :: back to square one with
    answ desc expl gave ment said sent show thro told went ::\
        (?:told|explained|said|described|gave|showed|mentioned|answered|went through|been through|sent) .{0,30}(?:your |kim|\
        joe)(?:\w+ )?(?:colleagues?|technicians?|techs?|people|guys?|man|woman|team|staff|helpdesk|hotline|support|engineers?|\
        lot)? ?.{0,20}(?:before|already|last (?:time|week|month|year|visit)|the other day|yesterday and|twice|weeks? ago|\
        on (?:monday|tuesday|wednesday|thursday|friday))
    desc expl said told :: (?:told|explained|said|described) .{0,20}(?:before|already) .{0,20}your (?:colleague|technician|people|\w+)
    expl said told ::\
        (?:told|explained|said)(?: \w+){0,3} (?:the last one|the previous one|the other one|the one before|the last guy|\
        the last technician|your last|the other guy|the guy before|the lady before|two of your|three of your|several of your|\
        half your|all of your) (?:\w+ )*(?:this|that|already|everything|all|before|same|it)?
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
    noth zero :: (?:remembers?|knows?) (?:nothing|zero) about (?:our|us) (?:set-?up|system|network|it|company)
    aske :: asked me how our .{0,30}again
    anot docu down have keep othe pass read reme shar spea take ::\
        (?:dont|do not|doesnt|didnt|never|not|why (?:dont|not)|cant|cannot|couldnt)(?: you| your| people| guys| lot| anyone|anybody|\
        any| somebody| of| one| nobody| he| she| they| there| over| \w+)* (?:write (?:anything|it|this|that|these|things|stuff|\
        our)(?: \w+){0,2}? down|writ(?:e|ing) (?:things|anything|stuff) down|take (?:any )?notes|keep (?:any )?(?:notes|records|\
        documentation|files)|document (?:anything|it|this|our|things)|talk to (?:each other|one another)|share (?:notes|information|\
        what)|read (?:your|the|my|our) (?:own )?(?:notes|tickets?|e-?mails?|file|history|documentation)|speak to (?:each other|\
        one another)|remember (?:anything|what|our|us|how)|have (?:that|this|it|our \w+|any) (?:on file|written|documented|record|\
        records|documentation|somewhere|notes)|pass (?:it|this|things|anything) on)
    docu note put writ ::\
        (?:write|written|note|noted|put|document|documented) (?:it |this |that |these things |things |\
        our \w+ )?(?:down )?(?:somewhere|once and for all|for (?:the )?(?:next|once)|this time|so (?:that )?(?:we|i|\
        the next))(?: .{0,50})?(?:explain|again|next time|repeat|tell|every time|once)
    aren is isnt wasn ::\
        (?:isnt|wasnt|is none of|arent) (?:this|that|it|these|any of this|anything|our \w+)(?: \w+)? (?:documented|\
        written down|on file|noted|in your (?:system|notes|files|records)) (?:any ?where|somewhere|already|at all|$)
    exac iden same ::\
        (?:same|identical|very same|exact same) (?:old |stupid |basic |\w+ )?(?:questions?|story|stories|explanations?|things?|\
        information|details)(?: \w+){0,2} (?:again|every time|each time|over and over|again and again|all over|once more|\
        to (?:everyone|each|every|three|different|a different|another|your|the next)|from (?:every|each|a different|your|another|\
        the next|you)|as (?:last|before|your|the|always)|for the|with (?:every|each)|since|already|a(?:nd|t) again)
    same ::\
        (?:asked?|asks|asking|answer\w*|tell\w*|told|giv\w+|gave|hear\w*|explain\w*|repeat\w*)(?: (?:me|us|you|him|her|them|all|\
        everyone|each|people|technicians))* (?:the |these |all the |exactly the |exact )?(?:very )?same (?:\w+ )?(?:questions?|\
        story|thing|things|stuff|information|details|answers?)(?! (?:time|as you))
    same :: (?:the )?same things? (?:over and over|again and again)
    date spee ::\
        (?:had|have|having|must|need|needs|always|again|get|got|bring|brings|bringing|brought)(?: to)?(?: \w+)? (?:bring|get|\
        bringing|getting|brought)? ?(?:your|them|him|her|each|every|everyone|everybody|new|people|another|you|the|\
        a)(?: \w+){0,4} up to (?:speed|date)(?: (?:again|every|each|on (?:our|how|everything)|about our).*|$|,)
    repe ::\
        (?:repeat|repeating|repeated) (?:myself|ourselves|everything|the (?:whole|same|entire) (?:story|thing)|it all|all (?:this|\
        that|of it))(?! please)
    agai alwa anot diff each ever some ::\
        (?:another|yet another|a different|different|always (?:a )?(?:new|another|different|somebody|someone)|again (?:a )?(?:new|\
        another|different|somebody|someone|some)|every time (?:a )?(?:new|another|different|somebody|someone)|somebody|someone|\
        each time (?:a )?(?:new|different|somebody|someone))(?: (?:new|else|technician|tech|person|guy|man|face|engineer|one|people|\
        different|faces|colleague|voice))* (?:who |that |and |again |on the (?:phone|line) )*(?:doesnt|does not|didnt|did not|\
        has no|had no|knows nothing|knew nothing|has never|dont|do not|without|needs?|needed|starts?|asks?|asked|wants?|wanted|\
        i have to|we have to|i had to|we had to|had to|have to|must|and i|and we|i start|we start)(?: \w+){0,4} (?:know|clue|idea|\
        our|explain\w*|explanation|everything|scratch|seen|nothing|zero|same|how|all|from|at|tell|start|told|whole|introduction|\
        tour|briefing|where|to be told|walk\w*|showing|shown)(?! (?:question|please))
    comp enti long same whol ::\
        (?:whole|entire|same|complete|long) (?:story|history|explanation|set-?up|thing|lot|spiel|speech|tour|\
        saga)(?: \w+){0,4} (?:again|from (?:scratch|the (?:start|beginning))|once more|every time|to (?:your|another|the next|yet)|\
        over|all over|each time|for the)
    desc expl ment said told wrot ::\
        (?:as|like) (?:i|we)(?: \w+)? (?:already )?(?:explained|told|said|described|mentioned|wrote)(?: (?:already|twice|before|\
        many times|several times|last (?:time|week|month|year)|to (?:your|kim|joe|the)|three times|previously|in (?:my|the) (?:last|\
        first|previous)|the other day|you)).*$
    clue dark idea knew noth zero ::\
        (?:no clue|no idea|not a clue|clueless|knew nothing|knows nothing|zero knowledge|in the dark) (?:about|of|how|what|where|\
        who|when it comes to|as to) (?:our|how we|how our|my|where our|what we|who we)(?! (?:customers|competitors|\
        next))(?: .*)?(?:walk\w*|explain\w*|again|told|technician|tech|your|colleague|showed|had to|engineer|guy|man)
    fain no slig zero ::\
        (?:technician|tech|guy|man|colleague|engineer|person|woman|lad|one|helpdesk|hotline|support|people|team)(?: (?:you sent|\
        who came|on the phone|from your \w+|today|yesterday|this (?:morning|week)|from you|last week|that came|you send|\
        at the hotline))* (?:had|has|have) (?:\w+ )?(?:no|zero|not the slightest|not the faintest) (?:clue|idea|knowledge|notes|\
        documentation|information|background)(?: .*)?
    coll engi guy guys help man one peop pers tech ::\
        (?:your|the|each|every|another|new) (?:\w+ )?(?:technicians?|techs?|guys?|man|colleagues?|engineers?|people|person|one|\
        helpdesk)(?: \w+){0,3} (?:asked|asks|keeps? asking|wanted to know|needs?|had to ask|wants?)(?: \w+){0,3} (?:again|\
        everything|the same|how our|how everything|where (?:our|the|everything)|what (?:our|we)|which (?:server|system|router|\
        provider))(?: .*)?(?:again|works?|is|are|have|same|every time|from scratch|questions?|explain\w*|connected|set up)
    desc expl tour walk ::\
        (?:explain\w*|describ\w+|walk\w*|tour)(?: \w+){0,4} (?:our|the|my|how our|how the|how everything|where the|\
        the whole)(?: \w+){0,4} (?:to|for|with|through) (?:your |the |a |yet |another |every |each |some )+(?:\w+ )?(?:new|next|\
        third|second|fourth|another|different|latest|other|technician|tech|colleague|guy|person|engineer|one)\b
    desc expl tell told walk ::\
        (?:explain\w*|walk\w*|told|tell\w*|describ\w+) (?:to )?(?:your|the|a) (?:new|next|third|second|fourth|other|latest|\
        replacement|young|young new|different)(?: \w+)? (?:technician|tech|colleague|guy|person|engineer|man|lad|one|woman|\
        apprentice)(?: \w+){0,2}? (?:how|our|where|what|the (?:whole|network|system|phone|setup|set-up)|everything|all|about our)
    docu hist idea note reco trac ::\
        (?:no|zero|without|any|not a single) (?:records?|notes?|trace|history|documentation|idea) (?:of|about|on|from) (?:our|us|my|\
        what (?:we|i)|the last|any of|it|that)(?: .*)?
    brie expl info prep show tell told ::\
        (?:didnt|did not|doesnt|hasnt|has|did|does|nobody|couldnt)(?: \w+){0,2} (?:tell|told|tells|brief\w*|inform\w*|explain\w*|\
        prepare\w*|show\w*)(?: \w+)? (?:him|her|them|your (?:new )?\w+|the (?:new )?(?:technician|guy|tech|man|\
        colleague))(?: \w+){0,2} (?:how|what|about|where|our|anything|beforehand|that (?:we|our))(?: .*)?
    your :: (?:in|on|from) your (?:files?|notes|records?|system|documentation|database|computer)(?: .*)?\?$
    your :: (?:should|must|ought to) be in your (?:files?|notes|records?|documentation|system)
    file note reco syst :: (?:have|has|got|keep) (?:that|this|it|all that|all this|everything) (?:in|on) (?:your )?(?:files?|record|notes|system)
    time ::\
        for the (?:second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|thousandth|2nd|3rd|4th|5th|nth|\d+th|\
        last) time\b(?= (?:our|the|we|i|this|my|here)|: | -|,)(?: .*)?
    expl :: (?:round|session|hour|morning|lesson|lecture) of explain\w*
    anot diff fres new ::\
        (?:new|another|different|fresh) (?:face|technician|tech|guy|person|man|voice|one|colleague)\b.{0,40}(?:explain\w*|\
        from (?:scratch|the start|the beginning|zero)|same (?:questions?|story)|again from|round of|tour)
    brie coac educ guid scho teac trai ::\
        (?:teach|teaching|train|training|educate|educating|school|coach|brief|briefing|guide|guiding)(?: \w+)? (?:your|each|every|\
        all your|the new|another|him|her|them)(?: \w+){0,3} (?:our|about our|how our|on our|how we|system|set-?up|network|\
        everything|again|every time|from scratch|what we)
    bega begi star ::\
        (?:start|started|begin|began|starting|beginning|beginn?ing)(?: \w+)? (?:again|over|all over|\
        anew)(?: \w+)? (?:from (?:the )?(?:start|beginning|scratch|zero)|with (?:your|the new|every|each|another)|every time|\
        at zero)
    coll each engi ever guy guys help hotl peop pers tech ::\
        (?:technicians?|techs?|guys?|people|colleagues?|engineers?|hotline|helpdesk|person|everyone|everybody|each of you|\
        every one of you)(?: \w+){0,4} (?:asks?|asked|keeps? asking|wants? to know|wanted to know|has to ask|have to ask)(?: (?:me|\
        us|again|for|the|about|everyone))* (?:where (?:the|our|is)|what (?:our|we|system|server|programs?)|how (?:our|the|we|\
        many (?:pcs|computers|servers))|which|same|for the (?:password|address|server)|our)(?: .*)?
    desc expl show told ::\
        (?:our|the) (?:system|set-?up|network|installation|infrastructure)(?: \w+){0,4} (?:explained|described|told|\
        shown)(?: \w+){0,4} (?:again|times|twice|every|already|each|often|once more)
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
    am are do have must shou ::\
        (?:am|are|do|must|should|have) (?:i|we) (?:really |seriously |honestly |actually |now )*(?:supposed to |meant \
        to |expected to |have to |going to |got to |to )*<told>\b && <again>|<setup>|everyone|everybody|each|another|\
        someone new !! (?:our|my) (?:customers?|staff|boss)
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
    abou any how of our that what wher whic who ::\
        (?:nobody|no ?one|none of (?:you|your \w+)|not one of you|<staff>|engineer|chap|person|someone|somebody|he|\
        she|they) ~~ (?:no (?:idea|clue|knowledge|notes|record)|not a clue|hasnt a clue|havent a clue|hadnt a clue|\
        clueless|never heard|didnt (?:even )?know|doesnt (?:even )?know|dont (?:even )?know|seems to know|knew \
        nothing|knows nothing|hadnt been told|wasnt told|hadnt (?:read|seen|looked)|couldnt find|unaware|no history) \
        && (?:about|of|what|which|where|how|who|that|our|any) (?:\w+ )?(?:our|us|we|it was|the (?:server|setup|backup|\
        network|phones?|system|history)|my)\b && you|your|technician|engineer|sent|phone|helpdesk|support|chap|guy|\
        lad|tech|again|explain\w*|told|side|person !! (?:my|our) (?:\w+ )?(?:wife|husband|boss|staff|colleagues?|\
        people|partner)|yet what|password|we (?:want|would like|could|should)
    you ::\
        you (?:\w+ )?(?:should|ought to|must|surely) (?:already |surely |really |all |by now )*(?:know|have) (?:all \
        )?(?:this|that|it|these|all (?:this|that)|our \w+|what we|how we|everything)\b !! know (?:it|that|this)(?: is\
        | was| we| i)|might
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
    """
)
