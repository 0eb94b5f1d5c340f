"""English: data may be lost."""

from conversations.lexicon.en.alarm_urgent import urgent

LOST_DATA = urgent(
    "lost_data",
    r"""
    able aren bare blan byte cann cant corr coul dama dele dest disa does dont drop empt eras file foun garb gibb \
        gone half hard isnt jumb kb long lost mess miss mixe noth nowh open over purg read repa rest ruin save scra \
        show shuf ther tras unab unre vani wipe wont zero :: (?:<record>|<carrier>)(?: [\w.'-]+){0,7}? \
        (?:<isgone>|shows? (?:only|no|zero|nothing)|nothing (?:in|inside)|<cant> be \
        (?:found|opened|read|restored|repaired)|zero bytes|0 (?:kb|bytes|files)|(?:doesnt|dont|wont) (?:show(?: \
        up)?|open)) && my|our|all|the|we|i|weve|ive|it|any|an|half|whole|since|suddenly|any ?more|help !! \
        <calmgone>|burgl\w*|thieves|break-? ?in|broke in|computers? (?:is|are) (?:\w+ )?dead
    able aren bare can cann cant coul find hard hold into isnt long lost miss nobo none noon one open read reco rest \
        unab :: (?:lost|missing|miss|(?:<cant>|nobody can|no ?one can|none of us can) \
        (?:find|open|read|restore|recover|get (?:at|to|into|hold of))|no longer (?:find|see|have|there))(?: \
        [\w-]+){0,5}? (?:<record>) && any ?more|any ?where|since|after|suddenly|all|whole|was there|were there|was \
        in|were in|help|yesterday|this morning|on friday|now|half|gone|weeks?|days?|months?|years?|we|weve|ive|i \
        lost !! <calmgone>|<cant> open any|phone|right now|ask me|at the moment
    binn clea clos dele dest drag empt eras form lost move over purg remo repl rese rest ruin shre thre thro tras \
        wipe :: \
        (?:delet\w*|overwr\w+|wiped?|erased?|formatted|emptied|removed|replaced?|cleared|reset|binned|trashed|threw|thrown|moved|dragged|closed|restored|shredded|purged|ruined|destroyed|lost) \
        && <record>|<carrier>|everything|version|state|copy|without saving|changes && by \
        mistake|accident\w*|wrong|oops|stupid\w*|without (?:saving|copying|a backup|a copy)|nobody \
        (?:copied|saved)|nowhere|gone|cant (?:undo|find|open)|get (?:it|them) back|recover|restore|undo|can you \
        (?:get|bring|find|do)|over the new|didnt save|not saved|instead|managed to|trash|bin|how do i get|brought \
        back|purged|in there|can they|idiot|something important|(?:didnt|never|without|not) [\w ]{1,25} first|and \
        now|older version|old version|somehow !! <calmgone>
    bath burn clic crus dead dest drow floo frie kapu maki melt over pool rive ruin sea sink smas soak toil unde \
        wash wate wet :: (?:<carrier>)(?: \w+){0,6}? (?:ruined|flooded|under \
        water|soaked|burnt|burned|melted|drowned|smashed|fried|crushed|wet|in the \
        (?:water|sea|river|bath|toilet|pool|sink|washing machine)|run \
        over|kaputt?|dead|destroyed|clicking|clicks|making noises) && data|files|photos?|all (?:the|our|my) \
        \w+|everything|only|disks?|on it|back-?up|water|fire|flood|measurements|customers?|orders?|work|records? !! \
        spare|nothing on it|were? fine|insurance|old disks|had the|company
    beer coff fire floo juic ligh pipe rain smok spri tea wate wine :: \
        (?:water|coffee|tea|wine|juice|beer|rain|fire|lightning|flood|pipe|sprinkler|smoke)(?: \w+){0,6}? \
        (?:server|nas|disks?|drives?|laptop|pcs?|computers?|cabinet|rack|back-?ups?)\b !! \
        keyboard|screen|insurance|alarm|if|resistant|proof|cooler|cooled|risk|above|next to
    and with :: (?:sold|threw away|thrown away|threw out|gave away|given away|scrapped|forgot|left|lost|disposed \
        of|binned|dropped|recycled) (?:\w+ ){0,3}?(?:<carrier>) (?:\w+ )*?(?:with|and) (?:\w+ \
        ){0,3}?(?:data|files|photos|records|backups?|books|lists?|everything|pictures|documents|mails|on it) !! \
        empty|nothing on|wiped (?:it|them) first|found
    ate clea dele dest drop eate empt eras kill lost mess mixe nuke over remo swal tras wipe :: \
        (?:update|upgrade|sync|migration|move|reset|program|app|tool|script|windows|server|cloud|dropbox|onedrive|outlook|google|word|excel|technician|he|she|it|someone|somebody|some \
        idiot|they|intern|trainee|cleaner|guy|import) (?:has |have |had |just |seems to have |must have \
        |accidentally \
        )*(?:erased|wiped|deleted|lost|swallowed|eaten|ate|removed|overwritten|overwrote|destroyed|killed|emptied|trashed|dropped|nuked|mixed \
        up|messed up|cleaned up|cleared out) (?:all |half |some |most )?(?:of )?(?:our|my|the|everyones|her|his|up \
        the) (?:\w+ ){0,3}?(?:<record>|drive|stuff)\b !! old|virus|as agreed|spam|for us|newsletters?|lost \
        (?:track|sight)|they (?:deleted|removed)
    back brin dele reco resc rest retr unde :: (?:undelete|un-delete|recover|restore|get back|bring \
        back|retrieve|rescue) (?:\w+ ){0,4}?(?:<record>|version) && please|can you|could you|i need|we \
        need|urgent\w*|help|i (?:deleted|destroyed|lost) !! test|if|how (?:do|long|would|fast)|regularly|every|was \
        able|weekly|we can
    chos clic hit pres said :: (?:oh no|oops|help|damn|shit|whoops|ups|panic|accident\w*|by mistake) && \
        (?:pressed|hit|clicked|chose|said) (?:\w+ ){0,2}?(?:delete|yes|format|replace|discard|dont \
        save|clear|remove)
    fell gone jump rese reve roll set went :: (?:jumped|went|gone|rolled|fell|reverted|set|reset) back (?:to|by) \
        (?:\w+ \
        ){0,3}?(?:week|month|year|monday|tuesday|wednesday|thursday|friday|yesterday|version|state|january|february|march|april|may|june|july|august|september|october|november|december|spring|days|weeks)\b \
        && <record>|system|program|everything|entries !! work|holiday
    wher :: where (?:is|are|has|have|did|s) (?:all )?(?:of )?(?:my|our|the|those) (?:\w+ ){0,2}?<record>\b && \
        gone|go|went|was (?:on|in|there)|were (?:on|in|there)|disappear\w*|any ?more|empty|yesterday|this morning|on \
        friday !! should|keep|stored|lost track
    dele disa eras gone nowh ther vani wipe :: (?:all|half|most|none|many|hundreds|thousands|every one) (?:of \
        )?(?:our|my|the|his|her) (?:[\w-]+ ){1,3}?(?:have|has|are|is|got|were|was|had) (?:\w+ )?(?:gone(?! \
        (?:to|home|out|up|well|through|into|on|for|down|off))|vanished|disappeared|deleted|wiped|erased|nowhere|not \
        there)\b !! staff|customers \
        have|people|guests|money|problems|worries|old|employees|colleagues|friends|shops|suppliers|as agreed|jobs
    cont hold with :: (?:<carrier>) (?:with|containing|holding) (?:all |the |our |my |his |her )*(?:[\w-]+ \
        ){1,5}?(?:(?:is|was|has|got|has been|are|were|just) \
        )*(?:broke|died|dead|broken|lost|forgotten|stolen|left|fell|gone|missing|failed|fried|burnt|disappeared|damaged|wiped|formatted)\b \
        !! spare|nothing on it|toner|broken screen|old
    hard none not noth only :: (?:has|have|shows?|contains?|got|see|find|are) (?:now )?(?:none of|nothing of|only \
        half of|only half|not all of|hardly any of|only some of) (?:my|our|the) (?:\w+ \
        ){0,2}?(?:<record>|customers|contacts|articles|products|prices)\b
    be form stru type vali :: (?:invalid|unknown|unrecogni[sz]ed|wrong|unsupported|damaged) (?:file \
        )?(?:format|type|structure)|not a valid (?:\w+ )?(?:file|document|archive|database)|(?:cannot|cant|can not) \
        be (?:opened|read|displayed|repaired|recovered|mounted) && <record>|<carrier> !! question|your|link|on my \
        phone|phone
    noth :: (?:saved|stored|recorded|backed up|copied|uploaded|captured) nothing|nothing (?:was|has been|got|is \
        being|is) (?:saved|stored|recorded|backed up|copied|uploaded) && all \
        (?:week|month|day)|since|notic\w*|now|days|weeks|months|realis\w*|realiz\w*|discover\w*|found !! on (?:the \
        )?(?:phones|laptops|tablets)|policy|stored on|locally
    eras form rese wipe :: (?:formatted|wiped|reset|erased) (?:the |my |our |his |her |a )?(?:\w+ \
        )?(?:<carrier>|camera) (?:with|and|that|which|where|before|without|had|oops|sorry|now) !! \
        old|sold|nephew|gave|planned|as agreed|thoroughly|please
    find get loca open see :: <cant> (?:find|see|locate|get at|open) (?:any of |any |one of |some of |all \
        )?(?:my|our|his|her|\w+days|yesterdays|this mornings|last (?:week|month|year|night)s) (?:[\w-]+ \
        ){0,2}?(?:files?|folders?|mails|e-?mails|photos|pictures|scans|documents|data|back-?ups?|drawings|archive|invoices|drafts|appointments|contacts|orders|records|entries|designs|recordings|bookings|notes|spreadsheets?|excel|desktop|drive)\b \
        !! phone|attachment|question|link|your|never could|now and then|right now|ask me|offhand|at the moment|on my \
        phone|later
    brok dest kill mess over ruin scre wrec :: (?:destroyed|ruined|wrecked|overwrote|overwritten|messed \
        up|broke|killed|screwed up) (?:it|them|everything|that)\b && <record>|version && \
        need|back|restore|help|previous|older|yesterdays|please|undo !! disks?|paper|company|law|back ?up (?:is|was) \
        fine
    back copy it last need neve only that ther up with :: <carrier> && \
        <trouble>|died|broke(?:n)?|dead|failed|fell|crashed|kaputt?|gone|lost|stolen|fried|drowned|wet|smashed && \
        (?:everything|all|data|files|photos|pictures|lists?|numbers|books|<record>)(?: \w+){0,5}? \
        (?:is|are|was|were|s|still)?(?: \w+){0,2}? ?(?:on|in) (?:it|there|that)|only (?:on|copy)|no (?:other \
        )?(?:backup|copy)|not backed up|never backed up|last backup|need the (?:data|files)|with (?:all|the \
        only|our|my) !! spare|nothing on it|new one|replaced|in the drawer|everything is in the cloud|backup \
        (?:is|was) (?:ok|fine)
    corr dama dele disa empt gone lost miss vani wipe :: ^(?:all |half |some |many |most |our |my |the )*<record> \
        (?:\w+ )?(?:missing|gone|disappeared|vanished|deleted|lost|empty|corrupt(?:ed)?|damaged|wiped)\b(?! \
        (?:to|through|out|a|an|in your|from)) !! your|question|paper|list of|old|ones
    back disk driv exte hard hdd hdds ipad ipho lapt memo mobi note phon ssd ssds stic tabl thum :: <device> \
        (?:(?:was|got|has been|have been|is|just|were|has|with \w+ \w+|(?:from|in|of|at) (?:the |my )?\w+) \
        )*(?:left|forgotten|lost|stolen|nicked|snatched|missing|pinched|gone missing|taken(?! \
        (?:to|by|back|over|home|out|away)))\b !! found|somewhere|empty|old|your list|would|could|in your|left \
        (?:handed|side|over|in the (?:office|drawer|safe))|battery|out|charger|20\d\d|each|one (?:laptop|phone)
    0 hard no zero :: (?:has|have|shows?|with|lists?) (?:no|zero|0|hardly any) (?:\w+ )?<record>\b(?: any ?more| \
        left| at all)? && new (?:phone|pc|laptop|computer)|since|after|suddenly|any ?more|left|now|gone !! new \
        (?:records?|data)|problem|access|need
    burn fire floo ligh unde :: (?:server ?room|office|basement|cellar|comms room|shop|server|nas|building)(?: \
        \w+){0,2}? (?:flooded|under water|on fire|burn(?:t|ed|ing)(?: down)?|struck by lightning)\b !! \
        alarm|if|insurance|drill|never
    blin clic degr grin ligh oran ratt scra show sque :: (?:nas|disks?|drives?|hdd|hard disk|raid|stick)(?: \
        \w+){0,5}? (?:click\w*|rattl\w*|grind\w*|squeak\w*|scratch\w*|shows? (?:a )?red|red light|blinks? \
        (?:red|orange|amber)|degraded)
    need shou supp want :: (?:removed|deleted|threw away|erased|wiped|cleared)(?: \w+){0,4}? (?:i|we|he|she|they) \
        (?:\w+ )?(?:need|needed|wanted|wasnt supposed|werent supposed|shouldnt have)\b
    last past :: (?:last|past) (?:\w+ )?(?:days?|weeks?|months?|years?|monday|friday)(?: \w+)? (?:is|are|were|got) \
        (?:\w+ )?(?:missing|gone|lost|not there|blank|empty|deleted)
    char lett sign symb :: (?:documents?|files?|word|excel|pages?|texts?|sheets?|letters?)(?: [\w,]+){0,5}? \
        (?:strange|weird|odd|funny|chinese|unreadable) (?:characters?|symbols?|signs?|letters)
    reco rest :: (?:restore|recovery|restoring|recovering)(?: \w+){0,3}? \
        (?:didnt|doesnt|hasnt|failed|fails|wont|not|did not|isnt) \
        (?:work|finish|complete|start|bring|possible|run)\w*
    chuc thre thro :: (?:i|we|someone|somebody|he|she|must|seems? to|to)(?: (?!didnt|not|never|havent)\w+){0,4}? \
        (?:thrown|threw|chucked) (?:away|out) (?:the |my |our |a )?(?:\w+ )?(?:<record>|<carrier>) !! \
        old|empty|paper|years|as agreed
    form :: (?:needs?|wants?|asks?|asking)(?: \w+){0,2}? to be formatted|wants? to format
    binn dest eras form kill lose lost nuke over shre tras wipe :: (?:<we>|weve|someone|somebody|must have|you|your \
        \w+|update|migration|move|tom|\w+)(?: (?:have|has|had|just|accidentally|have just|seem to have|seems to \
        have|think|may have|might have|must have|apparently|now|probably|already|to \
        have|also|stupidly|somehow|managed to|went and))* \
        (?:lost|lose|overwrote|overwritten|overwrite|wiped|wipe|erased|erase|trashed|nuked|binned|destroyed|shredded|formatted|format|killed)(?: \
        (?:out|over))? (?!(?:weight|patience|time|touch|hope|interest|money|contact with|a customer|customers|a \
        client|count|track|sight|the tender|my (?:train|mind|temper|way|voice|keys?|glasses|wallet|umbrella)|my \
        phone|some weight)\b)(?:(?!(?:not|no|to|the \
        old|access|connection|internet|power|network|customers?|clients?|people)\b)[^ ,]+ \
        ){0,4}?(?:<data>|everything|it \
        all|<device>|server|nas|pc|mac|computer|cloud|entry|(?:hours?|days?|weeks?|months?|years?) of \
        (?:work|data|e-?mails?|orders|bookings|records|figures|scans))(?! (?:of \
        (?:trust|interest|power|connection)|connection|to the bank))
    away clea dele drag empt move remo thro :: (?:accidentally|someone|somebody|by mistake|stupidly|oops|some \
        idiot)(?: (?:has|just|must have|i|we|he|she))* (?:deleted|removed|emptied|dragged|cleared|threw away|thrown \
        away|moved) ~~ (?:<data>|everything|it all|them all|bin|trash)(?! you\b)
    blan brok corr dama dest disa empt eras gone irre lost miss nowh scra ther tras unre vani wipe :: <data>(?: \
        [\w"]+){0,6}? (?:is|are|has|have|seems?|seem|was|were|just|got|looks?|have all|has all)(?: (?:to \
        (?:be|have)|all|just|now|suddenly|been|completely|both|totally|nowhere|simply|partly|partially|apparently|mostly|already))* \
        (?:gone|missing|disappeared|vanished|empty|corrupt(?:ed)?|damaged|lost|wiped|erased|blank|unreadable|destroyed|scrambled|nowhere|trashed|broken|not \
        there|irretrievable)(?! (?:in the old|out|for|to (?:the|our|my|a)|without|with|until|at the bank|on \
        (?:holiday|leave)))
    save :: saved (?:it |them |something |a \w+ )?over (?:the|my|our|a|it|last)
    back reco rest :: <cant> (?:restore|recover|get ~ back)(?! to you)(?: .*)?
    back comp disk driv exte hard hdd hdds ipad ipho lapt memo mobi note old phon ssd ssds stic tabl thum usb work \
        :: <device>(?: \w+){0,6}? (?:was|is|got|has been|were|are|have been|been|gone|went)(?: \w+)? \
        (?:stolen|missing|lost|nicked|pinched|robbed)(?! somewhere| but|.*\bfound it| a label)
    and had has have i it just over purg sync upda we wipe :: (?:^|and |has |have |had |just |i |it |sync |update \
        |we )(?:purged|overwrote|overwritten|wiped out) (?:it|them|all|the|our|my|some|everything|a|half|newer)
    dele disa empt gone lost miss vani wipe :: (?:everything|all|whatever|what|the work)(?: that)? \
        (?:i|we|he|she|they)(?: \w+)? (?:typed|entered|wrote|did|worked on|had|saved|scanned|put \
        in|made|prepared|recorded|booked)(?: .{0,40})? (?:is|are|was|has|have)(?: \w+)? \
        (?:gone|lost|missing|disappeared|vanished|deleted|empty|wiped)
    brok cras dead died fail fell pack wet :: (?:<device>|(?:hard )?(?:disk|drive|ssd)) \
        (?:died|dead|broke|failed|crashed|packed up|fell|got wet) (?:with|and|containing|including|on) \
        .{0,40}\b(?:on it|our|all|my|data|files|backup|photos)
    actu alri also and btw dear eras fine good grea hell help hey hi i just kind lost morn ok okay oops over perf \
        plea pls plz righ so sure than then thx we well wipe yeah yep yes :: ^<hello>(?:also |oops |help |we |i \
        )?(?:lost|overwrote|wiped|erased) (?:all |half |most )?(?:of )?(?:my |our |the )?(?:\w+ )?<data>\b(?! \
        (?:access|number))
    back gone jump reve roll :: (?:back|reverted|gone back|rolled back|jumped back) to (?:the )?(?:\w+s? \
        )?(?:old|version|state|last|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july)\w*(?: \
        version| state)? && <data>
    back comp disk driv exte hard hdd hdds ipad ipho lapt memo mobi nas note old phon raid ssd ssds stic tabl thum \
        usb work :: (?:<device>|(?:hard )?(?:disk|drive|ssd|raid|nas)) ~~ (?:knocked \
        over|dropped|died|dead|failed|broken?|fell|wet|fried|clicking|unreadable|smashed|(?:isnt|not) \
        (?:readable|recogni[sz]ed|detected|showing|found)|wont (?:read|mount|spin|open)) && \
        <data>|(?:cant|cannot|unable to) (?:read|get|copy|open) (?:anything|any of|stuff)|only copy|everything on it \
        !! spare|old one|replaced|backed up
    acco addr appo arch back book budg cale clie cont cust data desi dire docs docu draw e emai entr exce file fold \
        hist inbo invo mail mess note orde part payr phon phot pict plan pres pric proj quot reco scan shar shee \
        spre stoc subd vers work :: <data> (?:\w+ ){0,5}?<cant> be (?:opened|read|recovered|restored|got back|found)
    bin binn chuc clea cut dele drag empt eras form over past purg rein remo repl rese save shre thre thro tras unsy \
        wipe :: (?:deleted?|removed|erased?|binned|bin|wiped?|trashed|overwr(?:ote|itten|iting)|saved (?:\w+ \
        )?over|clear(?:ed)? (?:out|down)|emptied|replaced|reinstalled|reset|formatted|purged|shredded|chucked|threw \
        out|thrown out|dragged|pasted over|cut and paste\w*|unsynced) && <paperwork> && <slip> !! older than|please \
        (?:delete|remove|wipe|clear)|can you (?:please )?(?:delete|remove|clear|wipe)|as \
        (?:agreed|planned|discussed)|your (?:message|question|link|e-?mail|text)|my (?:last )?(?:message|answer)|old \
        ones|for years|every (?:year|month)|told me to|you told|how (?:do|can|would)|if|app|spam|spare|replaced \
        (?:bob|the old|mark)|new (?:server|one)|no problem|got (?:it|them) back
    acco addr appo arch artw back book budg cad calc cale came case cata cert clie cont crm cust data deli desi diar \
        dire docs docu draf draw e emai entr ever exce favo figu file fold foot form hist inbo invo jobs ledg lett \
        mail manu meas memo mess minu note orde pape part payr phon phot pic pics pict plan poli port pres pric proj \
        quot rece reco repo resu rota sage scan sd sent sett shar shee spre stat stoc stuf subd subf temp tend time \
        tran vers vide work x xray :: <paperwork> (?:\w+ ){0,5}?(?:gone|vanished|disappeared|missing|went \
        missing|wiped|erased|corrupt(?:ed)?|damaged|unreadable|scrambled|zero bytes|deleted|trashed|eaten|lost(?! \
        (?:in|on|its))|nowhere(?: to be (?:seen|found))?|not there|isnt there|arent there|no longer \
        (?:there|exists?|in)|all blank|completely blank|all zeros?|reset to zero|back to \
        zero|overwritten|garbled|have flown|evaporated|up in smoke)\b && since|today|this \
        morning|now|yesterday|months?|weeks?|all|whole|entire|overnight|before|after|any ?more|suddenly|half|on \
        it|was there|were there|help|friday|monday|last night|only|\d+|says?|crash\w* !! gone \
        (?:to|out|up|on|well|off|by|for|into|from the old|through)|gone over|missing (?:a|an|one|the) |<device> !! \
        nothing|in dropbox|with (?:the|our) accountant|old (?:archive|cellar|accounts)|jobs? (?:are|is) \
        gone|staff|stuff in the fridge|missing you|results? of|customers? (?:gone|lost|missing)|lost (?:customers|a \
        customer)|bins?|if|sold|patience|notes? are
    brok drop drow frie kill left lost ran sat smas soak spil stoo :: \
        (?:dropped|drowned|smashed|broke|killed|soaked|left|lost|fried|spilled \w+ (?:on|over)|spilt \w+ \
        (?:on|over)|ran over|sat on|stood on) (?:\w+ )?(?:my|the|our|his|her|a) (?:\w+ )?<device> && \
        everything|files|photos?|data|backed up|only \
        copy|backup|client|customers?|work|documents|pictures|drawings|train|bus|taxi|pub|payroll|accounts !! at \
        home|nothing on it|found
    aren can cann cant coul isnt not unab :: <cant> (?:find|see|get at|locate|open|get into|get \
        to|read|access|trace) (?:\w+ ){0,3}?<paperwork>\b(?: \w+)* (?:any ?where|any ?more|it was there|they were \
        there|was there|there (?:on )?(?:friday|yesterday|last week)|disk (?:just )?clicks|says its damaged|since \
        (?:the|yesterday|this)|on the (?:server|drive|share)(?=.*(?:was|were|any))) !! contract|question|link|letter
    ate cost dest lost swal take taki took :: (?:took|taken|taking|lost|cost (?:us|me)|ate|swallowed|destroyed) \
        (?:with it )?(?:the |my |our |all |half )*(?:whole |entire |last \
        )?(?:mornings?|afternoons?|days?|weeks?|months?|hours|two hours|yesterdays?|todays?)(?: of)? \
        (?:work|data|entries|typing|drawings?|bookings|orders|figures)
    acco addr appo arch artw back book budg cad cale came case cata cert clie cont crm cust data deli desi diar dire \
        docs docu draf draw e emai entr ever exce favo figu file fold foot hist inbo invo jobs ledg lett mail manu \
        memo mess minu note orde pape part payr phon phot pic pics pict plan poli port pres pric proj quot reco repo \
        resu rota sage scan sd sent sett shar shee spre stat stoc stuf subd subf temp tend time vers vide work x \
        xray :: <paperwork> (?:\w+ ){0,4}?(?:dont|doesnt|no longer|not|never|isnt|arent|wont) (?:\w+ \
        )?(?:show(?:ing|n)?(?: up)?|appear(?:ing)?|display\w*|listed|come up|there|visible|exist|in (?:the|my|our) \
        \w+|on the (?:server|drive|share))\b(?: (?:any ?more|any longer|now|since.*|today|at all))*$ !! \
        question|your|link|on the invoice|dropbox|wifi|website
    hadn neve not wasn were :: <paperwork> (?:\w+ ){0,5}?(?:(?:were|was|have been|has been|had|hadnt \
        been|werent|wasnt) (?:never |not )?(?:been )?(?:saved|backed up|synced|synchroni[sz]ed|stored|copied)) && \
        never|not|werent|wasnt|hadnt !! need
    brin fetc get gett reco resc rest retr salv unde undo :: \
        (?:get|getting|bring|recover|recovering|restore|restoring|retrieve|retrieving|rescue|salvage|undelete|undo|fetch) \
        (?:\w+ ){0,6}?(?:back|from (?:the )?(?:backup|yesterday|last \
        night|monday|friday|trash|bin)|deleted|lost|erased|overwritten|permanently|previous|older|old \
        version|earlier)\b && (?:i|we|he|she|they|somebody|someone|ive|weve|it) (?:\w+ \
        ){0,2}?(?:deleted|hit|pressed|saved|replaced|overwr\w+|wiped|lost|messed|removed|binned|emptied|formatted|cleared|was|changed|ruined)|deleted|yesterdays|by \
        mistake|accident\w*|lost|wiped|overwritten|permanently !! older than|get back to (?:you|me)|if|how \
        (?:do|would)|test|was (?:fine|ok)|last week|went well|password|money|how long
    card cart cass cd disk driv dvd flop nas raid sd stic tape :: \
        (?:card|stick|disk|drive|dvd|cd|tape|sd|cassette|floppy|cartridge|nas|raid) (?:\w+ \
        ){0,3}?(?:unreadable|corrupt\w*|not (?:readable|recogni[sz]ed|detected)|isnt \
        (?:readable|recogni[sz]ed|detected|showing)|cant be read|wont \
        (?:read|mount|open)|damaged|degraded|broken|says (?:degraded|failed|format)|asks? (?:me )?to (?:be \
        )?format\w*)\b !! credit|debit|bank card|card (?:machine|reader|terminal)|spare|old one|empty
    chuc gave give recy retu scra sent sold thre thro took wipe :: \
        (?:threw|thrown|chucked|gave|given|sold|sent|recycled|wiped|scrapped|returned|took) (?:\w+ \
        ){0,5}?(?:away|out|off|to the tip|to the recycl\w+|back|on ebay|to charity)? \
        ?\b(?:and|but|before|without|then) (?:\w+ \
        ){0,4}?(?:notic\w+|realis\w+|realiz\w+|found|copy\w*|sav\w+|back\w*|remember\w*|need\w*)\b && <paperwork>|on \
        it|was on|were on|files|data !! the (?:question|answer)
    arch cale data desk driv fold inbo libr list mail shar :: \
        (?:folder|mailbox|inbox|calendar|share|library|archive|list|desktop|database|drive) (?:\w+ ){0,2}?(?:is |was \
        |all |now |suddenly |completely )*(?:empty|blank|corrupt\w*|wiped) \
        (?:again|after|since|now|this|today|and|on|for)\b !! slot|bin|if
    rein repl rese rest swap upda wipe :: (?:reset|wiped|replaced|swapped|reinstalled|restarted|updated) && \
        <paperwork> (?:\w+ )?(?:werent|wasnt|were not|not|never|hadnt been|havent been) (?:\w+ \
        )?(?:uploaded|saved|synced|copied|backed up|transferred|exported)
    back impo migr reco rest sync upgr :: (?:restore|backup|recovery|sync|import|migration|upgrade) (?:\w+ \
        ){0,3}?(?:only (?:brought|got|gave|contains?|has|recovered|restored|half|some|part)|brought back only|is \
        incomplete|was incomplete|missed|skipped|left out|half empty|recovered nothing|failed|is empty|was empty)\b \
        !! never|if|test(?:ed)? (?:only|ok)
    mess repo say says show :: (?:says?|shows?|reports?|message) (?:\w+ \
        ){0,2}?(?:volume|disk|drive|path|folder|share|database|partition|archive) (?:is |was )?(?:not \
        found|missing|unknown|not initiali[sz]ed|inaccessible|damaged|corrupt\w*|degraded|failed|offline)\b
    """,
)
