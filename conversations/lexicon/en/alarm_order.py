"""English: an order is given in chat."""

from conversations.lexicon.en.alarm_parts import rules

ORDER = rules(
    r"""
    actu alri also and be btw buy can coul dear feel fine go good grea hell here hey hi i id just kind lets may migh morn ok \
    okay orde perf plea pls plz purc re rebu reor repu righ so sure than then thx we wed well will woul yeah yep yes you ::\
        (?:^|(?<=[,:-] )|(?<=\band )|(?<=\bso ))<hello><asking>(?:re-?)?(?:order|buy|purchase)(?! (?:later|by|online|from|numbers?|\
        system|process|forms?|books?|is|are|was|about|ten|our own|parts|through|everything|via|intake|of|in|confirmation|status|\
        came|arrived|will|has|we|lunch|pizza|chairs|food|coffee)\b)\b
    buy orde purc :: (?:please|pls|plz) (?:order|buy|purchase)
    ahea ::\
        go ahead (?:and|with) (?:order|buy|purchase|(?:the|your|that|this|it|both|all|option|variant|\
        those)(?! (?:next )?(?:questions?|interview|playbook|survey|next|rest)\b)) ?(?:order|offer|quote|proposal|\w+)?
    buy orde purc ::\
        you (?:can|may|might as well|should) (?:go ahead and )?(?:order|buy|purchase)(?! (?:them|it|that|one)? ?(?:online|anywhere|\
        from|at|in (?:any|every)))
    acce adap batt cabl came char comp disk dock driv fire head ink ipad keyb lapt lice mac macb macs mail mice moni mous \
    nas pc pcs phon prin proj rout scan scre seat serv smar stic swit tabl tone ups webc ::\
        (?:^|(?<=[,:-] )|(?<=\band ))<hello><asking>(?:get|send|ship|bring|deliver|supply|book|arrange|fetch|sort|provide|source|\
        procure|add|sign up|set up|put (?:me|us) down for|throw in|include|reserve|upgrade|renew|activate|extend)(?: (?:out|me|us|\
        in|on|for us|over|along|our|to us|also|up|all|for|with))* (?:an? |the |some |another |more |additional |extra |one |two |\
        three |four |five |six |seven |eight |nine |ten |both |\d+ ?x? |a few |a couple of |a pair of |another \w+ |new |\
        more of (?:the|those|these) |spare |replacement |second |third |same |of (?:the|those|these) )+(?:(?!offers?|quotes?|\
        proposals?|link|questions?)\w+ ){0,3}?<goods>(?! (?:number|again$|is|are|was|policy|list|bill|password)\b)
    actu alri also and be brin btw can coul dear feel fine get go good grea hell here hey hi i id just kind lets may migh \
    morn ok okay perf plea pls plz righ send ship so sure than then thx we wed well will woul yeah yep yes you ::\
        (?:^|(?<=[,:-] )|(?<=\band ))<hello><asking>(?:send|get|ship|bring) (?:us |me )?(?:one|two|three|both|\d+)(?: (?:over|\
        please|to .*|asap|by .*|as well|of (?:those|these|them|each)))?$
    audi inst main migr move orde purc repl roll set setu subs supp trai upgr ::\
        (?:^|(?<=[,:-] )|(?<=\band ))<hello><asking>(?:book|schedule|arrange|commission|kick off|start|do|carry out|perform|\
        proceed with|sign us up for|confirm|set up|organi[sz]e)(?: (?:in|us|for us))? (?:the|that|this|a|your) (?:server |firewall |\
        phone |cloud |mail |office |it |security |backup |network |\w+ )?(?:migration|installation|upgrade|roll-?out|replacement|\
        training|audit|order|subscription|move to the cloud|purchase|maintenance contract|support plan|set-?up as (?:quoted|\
        discussed|offered))(?! (?:form|number|process))(?: .*)?$
    acce adap batt cabl came char comp disk dock driv fire head ink ipad keyb lapt lice mac macb macs mail mice moni mous \
    nas pc pcs phon prin proj rout scan scre seat serv smar stic swit tabl tone ups webc ::\
        (?:we|i)(?: would|d|ll| will|ed)?(?: (?:also|now|would|really|then|just|urgently))* (?:need|want|require|like|take|\
        could do with|are short of|will need|could use|ordered)(?: (?:to (?:have|get|order|buy)|of))? (?:an? |some |another |one |\
        two |three |four |five |six |seven |eight |nine |ten |\d+ ?x? |a few |a couple of |new |more |additional |extra |\
        of (?:those|these|the) )+(?:\w+ ){0,3}?<goods>(?! (?:number|contract|for (?:ten|the next|less)))(?: .{0,60})?(?:\bplease\b|\
        \bpls\b|\bplz\b|\basap\b|as (?:discussed|quoted|offered|agreed)|urgently|by (?:monday|tuesday|wednesday|thursday|friday|\
        next|tomorrow|the end|end of)|right away|\bsend\b|\border\b|can you (?:get|send|sort|order)|same as|like (?:the last|annas|\
        last time|mine|kims|the others|the one))
    plea pls ::\
        (?:please|pls)(?: .{0,20})? (?:we|i)(?:d| would)? (?:need|like|want) (?:an? |two |three |four |five |\d+ |another |\
        more )+(?:\w+ ){0,3}<goods>
    esti offe orde prop quot ::\
        (?:<offer>|(?:quote|offer|proposal|order|estimate|quotation) (?:no|number|nr)?\.? ?#?\w*\d\w*)(?: (?:for|of|from|you|the|a|\
        your|new|sent|on|last|yesterday|monday|week|laptops?|servers?|firewall|\w+)){0,6}? (?:is|was|has been|are|looks?|sounds?|\
        seems?|gets|gets our|hereby)(?: (?:all|hereby|perfectly|absolutely|totally|completely|very|quite|herewith|now|definitely|\
        just))* (?:accepted|approved|fine|ok|okay|good|great|confirmed|signed|agreed|perfect|acceptable|alright|all right|a go|\
        our (?:ok|approval)|signed off|a deal)(?! (?:but|for now but|enough|question|by our customer)|.*\b(?:but|however|except|\
        although|later|next year)\b)
    acce buy choo go have like opt orde pick take ::\
        (?:^|, )(?:<hello>)(?:well|we will|ill|i will|we would|wed|id|i would|we|i|lets|let us)(?: (?:all|then|just|definitely|\
        hereby|probably))? (?:take|have|go (?:for|with)|choose|opt for|pick|accept|buy|order|like to (?:order|buy|take|go for|\
        go with|purchase|accept))(?: (?:ahead|the|your|with|for))* (?:one|two|three|four|five|six|ten|both|\d+|bigger one|\
        smaller one|cheaper one|offer|quote|option|variant|second (?:one|offer|option)|first (?:one|offer|option)|larger one|\
        proposal|better one|model|more expensive one|dell|hp|lenovo|mac|black ones?|package|fast one|middle one|expensive one|\
        package|that one|this one|these|those)(?: ?(?:of (?:these|those|them)|[a-d1-5]|option|offer|then|please|from your.*|\
        you (?:sent|quoted|offered|suggested|recommended|showed|proposed).*|as (?:offered|quoted|discussed)|for .*|with .*|instead|\
        in (?:black|silver|grey)))*(?:$|,| and\b)
    go move proc ::\
        (?:lets|let us|we can|happy to|please|ok to|fine to|you can|want to|would like to|we will|well|ready to|good to|\
        decided to)(?: \w+)? (?:go|proceed|move) (?:ahead )?(?:with|for|forward with) (?:the |your |that |this |it|them|both|those |\
        option|offer|variant|model|quote|a )(?! ?(?:next )?(?:questions?|interview|playbook|survey|rest|next one))\w*
    acce agre appr auth conf gree ok okay sign ::\
        (?:accept|approve|confirm|sign(?: off)?|agree (?:to|with)|ok|okay|hereby accept|authori[sz]e|greenlight)(?:ed|d|ing|\
        s)?(?: on)? (?:hereby )?(?:the|your|this|that|all|both|quote|offer|our)(?: \w+){0,2}? ?<offer>\w*(?! form)(?<!their offer)
    buy orde purc :: lets (?:order|buy|purchase) (?:it|them|the|that|this|those|two|three|both|one)
    let lets :: (?:lets|let us) do it,? .{0,10}(?:order|buy|send)
    go ::\
        (?:lets|we) go (?:with|for) (?:it|them|the|that|this|option|offer|your|number)(?! (?:next )?(?:question|questions|\
        interview))(?! (?:later|another|tomorrow))
    appr go goah gree orde po purc ::\
        (?:here is|heres|you have|has|have|gets?|given|giving you|consider (?:it|this))(?: \w+)? (?:our|my|the|\
        an?)(?: \w+)? (?:order|go-? ?ahead|green light|purchase order|approval|po\b)(?! (?:book|number from|system))
    appr go goah gree thum :: (?:green light|go-? ?ahead|thumbs up|approval) (?:for|from (?:me|us|my|our|the)|to (?:order|buy|go))
    purc :: purchase order (?:attached|no|number|\d)
    orde ::\
        (?:our|this|firm|consider this (?:an?|our|my|the)|as (?:an?|our)|place an?|placing an?|new|following) order(?: for| of|\
        :)? (?:an?|one|two|three|four|five|ten|\d+|attached|the)(?: .*)?(?:<goods>|pieces|pcs|$)
    esti offe orde pric prop quot ::\
        (?:quote|offer|proposal|quotation|estimate|price|order)\b.{0,60}(?:please (?:proceed|go ahead|do it|order|start)|go for it|\
        lets (?:do|go)|go ahead|do it|proceed|its a deal|we (?:accept|agree)|deal$)
    acco lice mail seat ::\
        (?:want|need|like|get|give)(?: (?:to have|us|me))? (?:\d+|one|two|three|four|five|six|eight|ten|another|an? (?:extra|\
        additional|second|third|new|further)|more)(?: (?:more|additional|extra|new|further|office|microsoft|adobe|365|user|mail|\
        teams|dragon|of))* (?:licen[cs]es?|seats?|mailbox(?:es)?|accounts?)(?: .*)?(?:please|pls|asap|from (?:monday|may|june|next|\
        january|now|the)|as of|starting|by|for (?:our|the|my|kim|anna|\w+) ?(?:new )?\w*)$
    asap plea pls plz ::\
        (?:^|(?<=[,:-] ))<hello>(?:an? |the |one |two |three |four |five |six |seven |eight |nine |ten |\d+ ?x? |another |a few |\
        a couple of )+(?:(?:more|new|additional|extra|of the|of those|other|further|spare|same|big|small|black|\
        \w+) ){0,3}?<goods>(?: (?:like \w+|for \w+|as well|too|as before|as discussed|with \w+|to \w+))* (?:please|pls|plz|asap)$
    esti fire lapt lice migr moni offe orde phon pric prin prop quot scre serv upgr ::\
        <hello>(?:yes|ok|okay|approved|agreed|go|thumbs up|fine|confirmed)(?: (?:from|by) (?:me|us|the boss|our side))? (?:to|for|\
        on|with) (?:the|your|that|this) (?:<offer>|laptops?|servers?|firewall|screens?|monitors?|printers?|order|price|upgrade|\
        migration|licen[cs]es?|phones?)
    acco anti cert doma lice mail main seat stor subs supp user ::\
        (?:please|pls|can you|could you|kindly)(?: also| just| then)? (?:add|create|set up|give us|activate|renew|extend|upgrade|\
        get|provide)(?: (?:me|us|for us|another))* (?:the |our |an? |another |one |two |three |four |five |six |seven |eight |nine |\
        ten |\d+ |more |some |extra |additional )+(?:\w+ )?(?:users?|licen[cs]es?|seats?|mailbox(?:es)?|accounts?|subscriptions?|\
        antivirus|domain|certificate|maintenance|support plan|storage)(?! (?:number|manager|name|list))
    acce adap batt cabl came char comp disk dock driv fire head ink ipad keyb lapt lice mac macb macs mail mice moni mous \
    nas pc pcs phon prin proj rout scan scre seat serv smar stic swit tabl tone ups webc ::\
        (?:wed|id|we would|i would|we|i)(?: would)? (?:like|love|want)(?: to have| to get)? (?:the |that |this |those |these |\
        both )(?:\w+ ){0,4}?<goods>(?! (?:to|back|fixed|repaired|looked|checked|moved|explained|contract|list|number|policy|is|\
        are))(?: (?:please|pls|then|you (?:offered|quoted|showed|recommended)|from (?:your|the) (?:offer|quote|list)|one piece|\
        two pieces|\w+ pieces|as quoted|in \w+))*(?:$|,)
    sign :: <offer> (?:is )?signed
    sign :: signed (?:the |your )?<offer>
    boar boss dire he mana owne part she ::\
        (?:boss|owner|management|she|he|director|manager|board|partner) (?:says?|said|has said|gave|gives|agreed|agrees|approved|\
        is ok|is fine|okd|confirmed)(?: (?:yes|ok|the ok|go|its ok|go ahead|fine|green light|to it|it|with it|us|his|her|\
        that))*,? .{0,12}(?:buy|order|purchase|get) (?:it|them|the|that|one|two|those|both)
    lets ::\
        lets (?:take|have|get|buy|order|choose|pick) (?:the |that |this |two |three |four |both |one |offer |\
        option )(?! ?(?:next )?(?:questions?|break|rest|call|look|chat|meeting|step)s?\b)(?:\w+ )?(?:one|option|offer|quote|variant|\
        model|<goods>|[a-d1-4])\b
    acce adap batt cabl came char comp disk dock driv fire head ink ipad keyb lapt lice mac macb macs mail mice moni mous \
    nas pc pcs phon prin proj rout scan scre seat serv smar stic swit tabl tone ups webc ::\
        (?:well|we will|ill|i will|we would|id|wed) (?:take|have|go for|choose) (?:the |that |this |one |two |three |four |five |\
        \d+ )(?:of the |of those )?(?:\w+ )?(?:cheaper|bigger|smaller|better|larger|other|first|second|black|new|dell|hp|lenovo|\
        same|faster|recommended|15|14|13|17) (?:\w+ )?<goods>\b
    as asap by can coul for from kind like plea pls plz same star urge woul you ::\
        (?:get|fetch|send|bring|ship|supply|order|buy|install|fit|add|arrange|have|need|want|take|like|replace|put|do \
        with) (?:(?:in|up|out|us|me|for us|over|also|to have|another|just|both)\b ?)*(?:an? |the |some |another |one |\
        two |three |four |five |six |seven |eight |ten |twelve |\d+ ?x? |a few |a couple(?: of)? |a pair of |more |\
        additional |extra |new |second |third |same |bigger |those |that |of (?:the|those|these) )+(?:(?!(?:quote|\
        offer|price|list|link|picture|manual|look|question|invoice)s?\b)\w+ ){0,3}?<goods>(?: \w+)?(?! (?:number|\
        contract|policy|bill|password|list)) && (?:please|pls|plz|kindly|can you|could you|would you|can i|can we|\
        could i|could we|asap|urgently)|by (?:monday|tuesday|wednesday|thursday|friday|next|tomorrow|end|the)|(?:for|\
        same as|like) (?:<worker>|the new \w+|our new \w+|reception|accounts|\w+s? (?:starting|who starts|new desk))|\
        start(?:s|ing) (?:on|in|next|monday)|as (?:quoted|discussed|offered|agreed|before|last time)|from the \
        (?:quote|offer|list)|you (?:quoted|offered|showed|recommended|suggested|mentioned) !! how much|may need|might \
        need|would need|wed need|would cost|what does|price|repair\w*|fix|broken|doesnt work|remove|dont|not|no \
        longer|whether|rid of|move|moved|look at|check|if|quote for|offer for|back|reset|next year|some day
    actu alri also and btw dear fine good grea hell hey hi i just kind morn need ok okay perf plea pls plz righ so \
    sure than then thx want we well yeah yep yes ::\
        ^<hello>(?:we |i |also )*(?:need|want) (?:an? |another |one |two |three |four |five |six |seven |eight |ten |\
        twelve |\d+ ?x? |a few |a couple(?: of)? |more |new |some |additional |extra )+(?:\w+ ){0,3}?<goods>(?: \
        (?:for|by|before|from|starting|on|as|same|like|too|please|pls|asap|urgently|in)\b.*)?$ !! next year|how much|\
        some day|maybe|would|if|when|probably|eventually
    add book move put rene sign subs swit upgr ::\
        (?:upgrade|move|switch|sign|put|add|book|subscribe|renew) (?:us|me|our \w+|the \w+ licen[cs]es?) (?:up |over |\
        down |in |on |on ?to |to |for )+(?:the |a |an |your |that |business |another )*(?:\w+ ){0,3}?(?:premium|\
        business|standard|pro|plan|package|support|service|backup|licen[cs]es?|subscription|bundle|option|training|\
        upgrade|tariff|contract|365|offer|e3|e5)\b !! how much|should|would it|could we|what if|dont|not
    book carr deli do fit go have inst orde proc repl sche send set star take ::\
        (?:do|take|proceed with|install|fit|deliver|replace|go (?:ahead )?with|have|order|book|schedule|start|set up|\
        carry out|send) (?:the |that |this |it|them|those|your |both |all |everything |option )*(?:\w+ )?(?:\w+ \
        )?(?:as (?:quoted|offered|discussed|proposed|per (?:the |your )?(?:quote|offer|proposal|email)|in (?:the|\
        your) (?:quote|offer|proposal))|you (?:quoted|offered|proposed|suggested|recommended) ?(?:us|last \w+)?$) !! \
        not|dont|did you|didnt|have you|when
    arra book orga sche ::\
        (?:book|schedule|arrange|organi[sz]e) (?:us |me )?(?:in )?(?:an? |the |your |one of your )(?:engineer|\
        technician|install\w*|visit|upgrade|migration|fitter|electrician|guys?|slot)\b !! dont|not|can i|meeting|how
    agre all appr conf deal fine go goah gree happ ok okay sold thum yep yes ::\
        (?:yes|yep|ok|okay|happy|fine|agreed|approved|confirmed|green light|go-? ?ahead|all good|thumbs up|deal|\
        sold)\b ~~ (?:to|with|for|on|the) (?:the |your |that |this |both )*(?:\w+ ){0,2}(?:<offer>|<goods>|price|cost|\
        upgrade|order|replacement|migration|install\w*|licen[cs]es?|package)\b !! questions?|meeting|playbook|\
        interview|but|current|old|existing|with our|work\w*|running|how|not|until|what we have|at the moment|so far|\
        with the (?:laptops?|server|printer|screens?|phones?|nas|firewall)$
    buy get go just orde plea pls then you ::\
        (?:just |please |pls |go ahead and |you can |then )*(?:order|buy|get) (?:it|them|one|those|that one|both|two|\
        three|that)(?: (?:then|please|pls|asap|now|today|for (?:me|us)|as soon as .*))*$ !! dont|not|how|should|can i|\
        who|if|we|they|never|cant
    orde purc ::\
        (?:order|purchase) (?:is )?(?:confirmed|approved|placed|authori[sz]ed|attached)\b !! your|from (?:our|a)|\
        customers?
    """
)
