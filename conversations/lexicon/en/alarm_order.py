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
    let lets :: (?:lets|let us) do it,? .{0,10}(?:order|buy|send)
    orde ::\
        (?:our|this|firm|consider this (?:an?|our|my|the)|as (?:an?|our)|place an?|placing an?|new|following) order(?: for| of|\
        :)? (?:an?|one|two|three|four|five|ten|\d+|attached|the)(?: .*)?(?:<goods>|pieces|pcs|$)
    esti offe orde pric prop quot ::\
        (?:quote|offer|proposal|quotation|estimate|price|order)\b.{0,60}(?:please (?:proceed|go ahead|do it|order|start)|go for it|\
        lets (?:do|go)|go ahead|do it|proceed|its a deal|we (?:accept|agree)|deal$)
    asap plea pls plz ::\
        (?:^|(?<=[,:-] ))<hello>(?:an? |the |one |two |three |four |five |six |seven |eight |nine |ten |\d+ ?x? |another |a few |\
        a couple of )+(?:(?:more|new|additional|extra|of the|of those|other|further|spare|same|big|small|black|\
        \w+) ){0,3}?<goods>(?: (?:like \w+|for \w+|as well|too|as before|as discussed|with \w+|to \w+))* (?:please|pls|plz|asap)$
    actu agre alri also and appr btw conf dear fine go good grea hell hey hi just kind morn ok okay perf plea pls plz \
    righ so sure than then thum thx well yeah yep yes ::\
        (?<!is )(?<!are )<hello>(?:yes|ok|okay|approved|agreed|go|thumbs up|fine|confirmed)(?: (?:from|by) (?:me|us|\
        the boss|our side))? (?:to|for|on|with) (?:the|your|that|this) (?:<offer>|laptops?|servers?|firewall|screens?|\
        monitors?|printers?|order|price|upgrade|migration|licen[cs]es?|phones?)
    acco anti cert doma lice mail main seat stor subs supp user ::\
        (?:please|pls|can you|could you|kindly)(?: also| just| then)? (?:add|create|set up|give us|activate|renew|extend|upgrade|\
        get|provide)(?: (?:me|us|for us|another))* (?:the |our |an? |another |one |two |three |four |five |six |seven |eight |nine |\
        ten |\d+ |more |some |extra |additional )+(?:\w+ )?(?:users?|licen[cs]es?|seats?|mailbox(?:es)?|accounts?|subscriptions?|\
        antivirus|domain|certificate|maintenance|support plan|storage)(?! (?:number|manager|name|list))
    sign :: <offer> (?:is )?signed
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
        upgrade|order|replacement|migration|install\w*|licen[cs]es?|package)\b !! weeks|days|questions?|meeting|\
        playbook|interview|but|current|old|existing|with our|work\w*|running|how|not|until|what we have|at the moment|\
        so far|with the (?:laptops?|server|printer|screens?|phones?|nas|firewall)$
    buy get go just orde plea pls then you ::\
        (?:just |please |pls |go ahead and |you can |then )*(?:order|buy|get) (?:it|them|one|those|that one|both|two|\
        three|that)(?: (?:then|please|pls|asap|now|today|for (?:me|us)|as soon as .*))*$ !! dont|not|how|should|can i|\
        who|if|we|they|never|cant
    orde purc ::\
        (?:order|purchase) (?:is )?(?:confirmed|approved|placed|authori[sz]ed|attached)\b !! your|from (?:our|a)|\
        customers?
    agre deci fine good happ i id keen let lets plea read want we wed you ::\
        (?:wed like|id like|we would like|i would like|we want|i want|happy|ready|keen|want|good|pleased|fine|let us|\
        lets|please|we can|you can|decided|agreed) (?:\w+ )?to (?:go ahead|proceed|order|buy|purchase|accept|take up|\
        sign up|book|commission|press on)\b(?! (?:to the|with (?:the )?(?:question|interview|next)))(?: (?:with|on|\
        for)(?: .*)?)?$ !! how|if|before|not|dont|when|see|question|interview|playbook|pizza|lunch|until|but first|\
        whether|talk
    buy choo get go have like orde pick pref send take want ::\
        (?:get|go for|take|have|choose|pick|order|buy|send|want|prefer|like)(?: (?:us|me|for))* (?:the |that |those |\
        these |this )(?:\w+ ){0,2}?(?:bigger|smaller|cheaper|larger|better|faster|black|white|silver|blue|second|\
        first|third|other|middle|top|bottom|dearer|pricier|premium|expensive|\d+ ?(?:inch|gb|tb|port|user)|\
        recommended|quoted|same|dell|hp|lenovo|managed|business|pro|standard|plus)\b(?: (?:one|ones|option|version|\
        model|of the (?:two|three)|<goods>|backup|package|plan|service))*(?: (?:please|then|pls|instead|as quoted|in \
        \w+))*(?:$|,) !! how much|which|should|would you|not|dont|question|difference|why|prefer the second question|\
        bus|train|if|room|desk|first one|meeting
    add bill can coul from get id ill need orde plea pls plz put send ship we wed well ::\
        (?:an? |one |two |three |four |five |six |eight |ten |twelve |\d+ ?x? |another |some |more |extra )+(?:\w+ \
        ){0,3}?(?:<goods>|users?|storage|gb|tb|space|hubs?|bags?|stands?|cases?|pens?|paper|cartridges?|domains?|\
        numbers?|sims?|sim cards?|lines?|bundles?|packs?|units?|pieces?|boxes|licen[cs]es?)\b && please|pls|plz|id \
        like|wed like|well take|ill take|we will take|can we (?:get|have)|could we (?:get|have)|can i (?:get|have)|\
        add|send|order|get us|put (?:me|us) down|ship|need|bill us|from the (?:1st|first|\d+\w*) !! should (?:we|i)|\
        how do|how many|how much|may need|might|would|some day|if|next year|eventually|send (?:the|your|me the) \
        (?:question|answer|link|quote|list|picture)|what|another question|broken|fix|look|repair|can you look|help|\
        one day|question|remind\w*|quote|offer|price|explain|remove|delete|dont|not|doesnt|wont|stopped|isnt|error|\
        out of (?:space|paper)|minutes?|write that down|more time|storage (?:room|unit) key|years?|of us|we have \
        (?:an?|one|two|three|\d+)|back|number is|line manager|move
    and can coul for from go kind plea pls plz ::\
        (?:add|increase|extend|upgrade|renew|buy|register|get|secure|double|activate|switch on|enable|book|reserve|\
        subscribe)(?: (?:us|me|our|the|another|an?|extra|more|it|that|by|up|to|for|for us))* (?:\d+ ?(?:gb|tb|users?|\
        seats?|licen[cs]es?|mailboxes)|storage|antivirus|licen[cs]es?|subscription|support|maintenance|domain|\
        certificate|warranty|backup|office|plan|package|mailbox(?:es)?|users?|space|bandwidth|e-?mail addresses|\
        hosting|insurance|cover|ssl|phone line|sim)\b && please|pls|plz|kindly|can you|could you|for (?:another|a \
        further|one more|two more|the next|us)|for \w+ years?|and bill|go ahead|from the !! how|what|would|should|\
        question|if|dont|not|when (?:does|do|did|is)|remove|cancel|list of|cost|to the list of (?:topics|questions)|\
        worth|restore|work|fix|test
    addr e emai forw make post send ::\
        (?:send|post|e-?mail|forward|make out|address) (?:us |me )?(?:the |your |an? )?(?:invoice|bill|order \
        confirmation|contract to sign|paperwork) && do it|go ahead|ok|yes|order\w*|approved|agreed|accept\w*|buy|well \
        take|please proceed|sign\w* !! wrong|last|again|pdf|copy|question|yes,? (?:we|i) (?:got|have|pay)|usual|missing
    conf plac put putt rais subm ::\
        (?:place|placing|put in|submit|raise|putting in|confirm|confirming) (?:an? |the |this |our |your )*(?:\w+ \
        )?order\b && for|please|can you|today|now|could you|hereby|go ahead|this|as quoted !! how|customers?|our \
        suppliers?|who|when|if|question|with (?!you)\w+ for
    chan rene repl swap upgr ::\
        (?:replace|swap|renew|upgrade|change) (?:my|our|the|his|her|\w+s|reception'?s?) (?:\w+ ){0,2}?<goods>\b(?: \
        (?:for|with|to) .*)? && please|pls|can you|could you|approved|as quoted|go ahead|this (?:week|month)|asap|\
        same as|new one !! how|question|would|should|if|one day|some day|when|cost|toner is|password|dont|not|worth
    acce agre appr auth conf gree ok okay okd sign ::\
        (?:accept|accepting|accepted|approve|approved|approving|sign(?:ed|ing)? off|confirm(?:ed|ing)?|agree(?:d)? \
        (?:to|with|on)|authori[sz]ed?|ok(?:ayed|d)?|green-?li(?:ght|t)) (?:\w+ )?(?:your |the |this |that |both |all |\
        option |on )+(?:\w+ ){0,3}?(?:<offer>|order|purchase|spend|budget for|upgrade|project|plan|cost|price|option|\
        replacement|deal|package|work|[a-c])\b !! not|yet|who|how|if|dont|never|until|before|question|cant|wont|\
        minutes|holiday|terms of use|privacy|has to|must|need to|needs to|orders?$
    agre appr deal fine good happ ok okay yes ::\
        (?:ok|okay|fine|yes|agreed|good|approved|happy|deal) (?:for|with|to|at|on) (?:the |your |that |this )?(?:\w+ \
        )?(?:\d[\d.,]*(?:k| euros?| pounds?| dollars?| quid)?|price|amount|cost|total|sum)\b && go ahead|order|do it|\
        buy|proceed|send|please|book|lets !! weeks|days|months|minutes|hours?|question|would be ok|budget|interview
    deci go goin gone opt opta opte opti optl optm optn opto optr opts optt optu plum sett went ::\
        (?:going|gone|plump\w*|opt\w*|settl\w+|decided|go|went) (?:for|on|with) (?:the |your )(?:\w+ \
        ){0,2}?(?:package|plan|bundle|option|deal|offer|model|version|one|gold|silver|platinum|premium|cheaper|bigger|\
        black|tariff|quote|solution)\b !! should|which|if|would|before|not|other (?:company|provider|supplier)|\
        somebody|competitor|last year|question
    get give gran let put ::\
        (?:give|get|grant|put|let)(?: \w+)? (?:me|us|him|her|[a-z]+) (?:have )?(?:an? |one |two |three |four |five |\
        six |eight |ten |another |\d+ |some |the |more )(?:\w+ ){0,3}?(?:<goods>|seats?|users?|licen[cs]es?|accounts?|\
        mailboxes)\b && more|extra|additional|like mine|like (?:his|hers|toms|the)|asap|please|pls|same|for our|new|\
        by \w+day|by next|next week !! question|quote|offer|back|fix|number|list|how|if|away|access to|login
    can coul may migh plea ::\
        (?:could|can|may|might|please) (?:i|we|he|she|you let (?:us|me)) (?:please )?(?:have|get) (?:an? |one |two |\
        three |four |another |\d+ |some |a couple of |the new )(?:\w+ ){0,4}?(?:<goods>|iphone|ipad|macbook|galaxy|\
        pixel|surface|thinkpad|licen[cs]es?|seats?)\b(?: \d+)?(?! (?:quote|number|offer|price|list|password|\
        contract)) !! question|how much|quote|price|back|fixed|repaired|serviced|some day|if
    i id ill let lets we wed well ::\
        (?:wed|id|well|ill|we would|i would|we will|i will|lets|let us) (?:\w+ )?(?:take|have|go for|get|order|buy|\
        need|like) (?:the |a |an |one |two |three |four |five |those |these |\d+ )?(?:\w+ )?(?:bundle|package|set|kit|\
        combo|pack|deal|<goods>) (?:with|including|incl|plus|and|for|in|from|as|please|then|by)\b !! question|how|if|\
        quote|talk|meeting|lunch|price|rest|back|should|someone|look|problem
    """
)
