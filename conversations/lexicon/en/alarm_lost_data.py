"""English: data may be lost."""

from conversations.lexicon.en.alarm_parts import rules

LOST_DATA = rules(
    r"""
    binn dest eras form kill lose lost nuke over shre tras wipe ::\
        (?:<we>|weve|someone|somebody|must have|you|your \w+|update|migration|move|tom|\w+)(?: (?:have|has|had|just|accidentally|\
        have just|seem to have|seems to have|think|may have|might have|must have|apparently|now|probably|already|to have|also|\
        stupidly|somehow|managed to|went and))* (?:lost|lose|overwrote|overwritten|overwrite|wiped|wipe|erased|erase|trashed|nuked|\
        binned|destroyed|shredded|formatted|format|killed)(?: (?:out|over))? (?!(?:weight|patience|time|touch|hope|interest|money|\
        contact with|a customer|customers|a client|count|track|sight|the tender|my (?:train|mind|temper|way|voice|keys?|glasses|\
        wallet|umbrella)|my phone|some weight)\b)(?:(?!(?:not|no|to|the old|access|connection|internet|power|network|customers?|\
        clients?|people)\b)[^ ,]+ ){0,4}?(?:<data>|everything|it all|<device>|server|nas|pc|mac|computer|cloud|entry|(?:hours?|\
        days?|weeks?|months?|years?) of (?:work|data|e-?mails?|orders|bookings|records|figures|scans))(?! (?:of (?:trust|interest|\
        power|connection)|connection|to the bank))
    away clea dele drag empt move remo thro ::\
        (?:accidentally|someone|somebody|by mistake|stupidly|oops|some idiot)(?: (?:has|just|must have|i|we|he|she))* (?:deleted|\
        removed|emptied|dragged|cleared|threw away|thrown away|moved) ~~ (?:<data>|everything|it all|them all|bin|trash)(?! you\b)
    away clea dele empt move remo thro ::\
        (?:deleted|removed|emptied|cleared|threw away|thrown away|thrown out|moved) (?!your (?:last )?(?:message|e-?mail|text|question|link))(?!the (?:link|question|app)).{0,50}(?:by mistake|by accident|accidentally|\
        in error|unintentionally|without (?:meaning|wanting|noticing)|instead of|and (?:i|we) (?:cant|need)|for good|permanently|\
        and (?:emptied|cannot|cant)|need (?:it|them) back|help)
    dele ::\
        deleted (?:the whole|all (?:the|our|my)|everything|half|our whole|the entire|two years|years|all|something important|\
        the important|it all|(?:a|the|my|our) (?:\w+ )?(?:folder|project|mailbox|database|directory)(?: and|$|,| instead| on| with|\
        -))(?! old\b)
    blan brok corr dama dest disa empt eras gone irre lost miss nowh scra ther tras unre vani wipe ::\
        <data>(?: [\w"]+){0,6}? (?:is|are|has|have|seems?|seem|was|were|just|got|looks?|have all|has all)(?: (?:to (?:be|have)|all|\
        just|now|suddenly|been|completely|both|totally|nowhere|simply|partly|partially|apparently|mostly|already))* (?:gone|missing|\
        disappeared|vanished|empty|corrupt(?:ed)?|damaged|lost|wiped|erased|blank|unreadable|destroyed|scrambled|nowhere|trashed|\
        broken|not there|irretrievable)(?! (?:in the old|out|for|to (?:the|our|my|a)|without|with|until|at the bank|on (?:holiday|leave)))
    dele eras over remo wipe ::\
        <data>(?: \w+){0,3}? (?:was|were|got|is|are) (?:all )?(?:accidentally )?(?:deleted|overwritten|erased|wiped|\
        removed by mistake)
    save :: saved (?:it |them |something |a \w+ )?over (?:the|my|our|a|it|last)
    form :: formatted (?:the|my|our|a) (?:wrong|whole|server|main)
    form :: formatted the wrong
    empt :: emptied the (?:wrong|trash|bin|recycle)
    back copy reco rest ::\
        (?:backups?|restore|recovery|copy) ~ (?:cant|cannot|can not|could not|couldnt|wont|didnt|did not|does not|\
        doesnt)(?: be)? (?:restored?|read|opened?|work|used|come back|recovered|start|run|finish)
    left ::\
        left (?:my|the|a|our|his|her)(?: \w+)? <device> (?:in|on|at) (?:a|the) (?:taxi|train|bus|plane|hotel|pub|bar|car|tube|\
        underground|restaurant|cafe|airport|uber|tram|station|customers?)
    find :: <cant> find .{0,50}\b(?:any ?more|gone)
    find ::\
        <cant> find ~~ <data>(?! (?:button|menu|icon|link))(?: \w+){0,4}? (?:any ?where|any ?more|at all|since|after|they were|\
        it was|on the (?:server|share|drive)|where (?:it|they) (?:was|were|should))
    foun :: <data>(?: \w+){0,4} (?:any ?where|nowhere) to be found
    back reco rest :: <cant> (?:restore|recover|get ~ back)(?! to you)(?: .*)?
    fail :: restore (?:has |just |from \w+ )?(?:failed|fails|is failing)
    back comp disk driv exte hard hdd hdds ipad ipho lapt memo mobi note old phon ssd ssds stic tabl thum usb work ::\
        <device>(?: \w+){0,6}? (?:was|is|got|has been|were|are|have been|been|gone|went)(?: \w+)? (?:stolen|missing|\
        lost|nicked|pinched|robbed)(?! somewhere| but|.*\bfound it| a label)
    lost :: lost (?:my|the|our|a|his|her)(?: \w+){0,2}? <device>(?! number)(?! but)
    bare blan empt ::\
        (?:folder|share|drive|inbox|mailbox|calendar|address ?book|database|disk|directory|project|list|outbox|archive|desktop|\
        onedrive|sharepoint)s? (?:is|are|was|were|looks?|seems?|shows?)(?: \w+){0,2} (?:empty|blank|bare)(?! slot)
    copy :: only copy
    and had has have i it just over purg sync upda we wipe ::\
        (?:^|and |has |have |had |just |i |it |sync |update |we )(?:purged|overwrote|overwritten|wiped out) (?:it|them|all|the|our|\
        my|some|everything|a|half|newer)
    dele disa empt gone lost miss vani wipe ::\
        (?:everything|all|whatever|what|the work)(?: that)? (?:i|we|he|she|they)(?: \w+)? (?:typed|entered|wrote|did|worked on|had|\
        saved|scanned|put in|made|prepared|recorded|booked)(?: .{0,40})? (?:is|are|was|has|have)(?: \w+)? (?:gone|lost|missing|\
        disappeared|vanished|deleted|empty|wiped)
    brok cras dead died fail fell pack wet ::\
        (?:<device>|(?:hard )?(?:disk|drive|ssd)) (?:died|dead|broke|failed|crashed|packed up|fell|got wet) (?:with|and|containing|\
        including|on) .{0,40}\b(?:on it|our|all|my|data|files|backup|photos)
    stil :: files(?: \w+){0,3} still (?:gone|missing|not)
    clea empt ::\
        (?:emptied|cleared|cleaned)(?: out)? (?:the |my |our )?(?:whole |wrong |entire )?(?:archive|folder|recycle bin|trash|inbox|\
        mailbox|directory|database|drive|share|disk|server)(?! as agreed)
    exch mixe repl swap ::\
        (?:replaced|exchanged|swapped|mixed up) (?:the |my |our |a )(?:\w+ )?<data> (?:with|by|for) (?:the |an? )?(?:old|wrong|\
        empty|older|blank)
    actu alri also and btw dear eras fine good grea hell help hey hi i just kind lost morn ok okay oops over perf \
    plea pls plz righ so sure than then thx we well wipe yeah yep yes ::\
        ^<hello>(?:also |oops |help |we |i )?(?:lost|overwrote|wiped|erased) (?:all |half |most )?(?:of )?(?:my |our |\
        the )?(?:\w+ )?<data>\b(?! (?:access|number))
    clic hit pres push :: (?:hit|pressed|clicked|pushed) (?:the )?delete(?: \w+)? on && <data>
    back gone jump reve roll ::\
        (?:back|reverted|gone back|rolled back|jumped back) to (?:the )?(?:\w+s? )?(?:old|version|state|last|monday|\
        tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july)\w*(?: version| state)? && <data>
    clou comp drop it migr oned outl pc prog serv sync syst upda ::\
        (?:sync|update|program|system|computer|pc|it|migration|onedrive|dropbox|outlook|server|cloud) (?:has |had |\
        just )*(?:eaten|ate|swallowed|nuked|wiped|overwritten|overwrote) (?:\w+ ){0,4}<data>
    back comp disk driv exte hard hdd hdds ipad ipho lapt memo mobi nas note old phon raid ssd ssds stic tabl thum \
    usb work ::\
        (?:<device>|(?:hard )?(?:disk|drive|ssd|raid|nas)) ~~ (?:knocked over|dropped|died|dead|failed|broken?|fell|\
        wet|fried|clicking|unreadable|smashed|(?:isnt|not) (?:readable|recogni[sz]ed|detected|showing|found)|wont \
        (?:read|mount|spin|open)) && <data>|(?:cant|cannot|unable to) (?:read|get|copy|open) (?:anything|any of|\
        stuff)|only copy|everything on it !! spare|old one|replaced|backed up
    acco addr appo arch back book budg cale clie cont cust data desi dire docs docu draw e emai entr exce file fold \
    hist inbo invo mail mess note orde part payr phon phot pict plan pres pric proj quot reco scan shar shee spre \
    stoc subd vers work ::\
        <data> (?:\w+ ){0,5}?<cant> be (?:opened|read|recovered|restored|got back|found)
    can coul :: (?:can|could) (?:it|they|that|this) be (?:got|gotten|brought|put) back && <data>|delete\w*|wiped|lost
    bin binn chuc clea cut dele drag empt eras form over past purg rein remo repl rese save shre thre thro tras unsy \
    wipe ::\
        (?:deleted?|removed|erased?|binned|bin|wiped?|trashed|overwr(?:ote|itten|iting)|saved (?:\w+ )?over|\
        clear(?:ed)? (?:out|down)|emptied|replaced|reinstalled|reset|formatted|purged|shredded|chucked|threw out|\
        thrown out|dragged|pasted over|cut and paste\w*|unsynced) && <paperwork> && <slip> !! older than|please \
        (?:delete|remove|wipe|clear)|can you (?:please )?(?:delete|remove|clear|wipe)|as (?:agreed|planned|discussed)|\
        your (?:message|question|link|e-?mail|text)|my (?:last )?(?:message|answer)|old ones|for years|every (?:year|\
        month)|told me to|you told|how (?:do|can|would)|if|app|spam|spare|replaced (?:bob|the old|mark)|new (?:server|\
        one)|no problem|got (?:it|them) back
    acco addr appo arch artw back book budg cad calc cale came case cata cert clie cont crm cust data deli desi diar \
    dire docs docu draf draw e emai entr ever exce favo figu file fold foot form hist inbo invo jobs ledg lett mail \
    manu meas memo mess minu note orde pape part payr phon phot pic pics pict plan poli port pres pric proj quot rece \
    reco repo resu rota sage scan sd sent sett shar shee spre stat stoc stuf subd subf temp tend time tran vers vide \
    work x xray ::\
        <paperwork> (?:\w+ ){0,5}?(?:gone|vanished|disappeared|missing|went missing|wiped|erased|corrupt(?:ed)?|\
        damaged|unreadable|scrambled|zero bytes|deleted|trashed|eaten|lost(?! (?:in|on|its))|nowhere(?: to be (?:seen|\
        found))?|not there|isnt there|arent there|no longer (?:there|exists?|in)|all blank|completely blank|all \
        zeros?|reset to zero|back to zero|overwritten|garbled|have flown|evaporated|up in smoke)\b && since|today|\
        this morning|now|yesterday|months?|weeks?|all|whole|entire|overnight|before|after|any ?more|suddenly|half|on \
        it|was there|were there|help|friday|monday|last night|only|\d+|says?|crash\w* !! gone (?:to|out|up|on|well|\
        off|by|for|into|from the old|through)|gone over|missing (?:a|an|one|the) |<device> !! nothing|in dropbox|with \
        (?:the|our) accountant|old (?:archive|cellar|accounts)|jobs? (?:are|is) gone|staff|stuff in the fridge|\
        missing you|results? of|customers? (?:gone|lost|missing)|lost (?:customers|a customer)|bins?|if|sold|patience|\
        notes? are
    cont disp has say says show with ::\
        (?:shows?|showing|says?|has|contains?|displays?|with) (?:me |us )?(?:no|nothing|zero|0|not a single|hardly \
        any) ?(?:contacts|customers|data|entries|records|files|appointments|bookings|e-?mails|items|orders|history|\
        documents|photos|mails|notes|stock|results|patients|invoices)? ?(?:any ?more|any longer|left|since|at all|in \
        it|inside|there)\b && <paperwork>|folder|database|mailbox|program|system|inbox !! wrong|interest|problem|sense
    data dire docu file fold item mail path reco ::\
        (?:file|folder|document|path|directory|database|mailbox|item|data|record)s? (?:\w+ ){0,3}?(?:no longer \
        exists?|does not exist|doesnt exist|(?:could not|cannot|couldnt|cant) be found|not found|is missing|(?:is |\
        are )?(?:damaged|corrupt\w*|unreadable))\b && says?|whole|all|my|our|it|now|message|tender|project|months|\
        opens? !! link|page|question|website
    a all day days hour mont week whol year ::\
        (?:months?|weeks?|years?|days?|hours|a year|whole day|all day) (?:of|s) (?:my |our |hard )?(?:work|data|\
        figures|e-?mails?|drawings|orders|bookings|effort|photos|typing|records) && gone|lost|wiped|vanish\w*|\
        disappear\w*|missing|deleted|reset|corrupt\w*|damaged|wont open|cant open|down the drain|for nothing|\
        destroyed|erased|overwr\w+|zero|crash\w* !! would|could|wed lose|might|if
    acco back clie cust data docu draw ever file isnt neve no not only payr phot pict scan wasn were work ::\
        <device> (?:\w+ ){0,6}?(?:dropped|dead|died|failed|broken|smashed|soaked|drowned|wet|fell|clicks|clicking|run \
        over|burnt|stolen|lost|missing|gone|left|knackered|bricked|fried|wont (?:start|read|mount|turn on|boot|open)|\
        not (?:recogni[sz]ed|detected|readable|showing))\b && everything|files|photos?|data|not backed up|werent \
        backed|wasnt backed|isnt backed|never backed|only copy|no backup|backup|client|customer|accounts|payroll|work \
        on|documents|pictures|drawings|scans !! spare|replacement|nothing on it|backed up (?:every|in the|to the) |\
        was empty|new one|found|no data|bank vault
    brok drop drow frie kill left lost ran sat smas soak spil stoo ::\
        (?:dropped|drowned|smashed|broke|killed|soaked|left|lost|fried|spilled \w+ (?:on|over)|spilt \w+ (?:on|over)|\
        ran over|sat on|stood on) (?:\w+ )?(?:my|the|our|his|her|a) (?:\w+ )?<device> && everything|files|photos?|\
        data|backed up|only copy|backup|client|customers?|work|documents|pictures|drawings|train|bus|taxi|pub|payroll|\
        accounts !! at home|nothing on it|found
    back ::\
        (?:backups?|back-?ups?) (?:\w+ ){0,4}?(?:havent|hasnt|hadnt|didnt|did not|wont|dont|doesnt|werent|wasnt|not|\
        never|failed|stopped|empty|useless|corrupt\w*|cant|cannot) && (?:drive|disk|server|laptop|nas|computer|pc|\
        phone|file|folder|data|photos) (?:is |has |are |was |s )?(?:\w+ )?(?:dead|died|failed|gone|lost|broken|\
        crashed|fell|corrupt\w*|missing|deleted|stolen)|lost|deleted|need (?:it|them|that)|gone|restore
    aren can cann cant coul isnt not unab ::\
        <cant> (?:find|see|get at|locate|open|get into|get to|read|access|trace) (?:\w+ ){0,3}?<paperwork>\b(?: \w+)* \
        (?:any ?where|any ?more|it was there|they were there|was there|there (?:on )?(?:friday|yesterday|last week)|\
        disk (?:just )?clicks|says its damaged|since (?:the|yesterday|this)|on the (?:server|drive|share)(?=.*(?:was|\
        were|any))) !! contract|question|link|letter
    losi lost ::\
        (?:lost|losing) (?:all|everything|half|most|months|weeks|years|hours|a whole|the whole|the entire|our entire|\
        the last)\b && crash\w*|update|disk|drive|saved?|work|file|data|phone|upgrade|mails?|migration|typed|entered|\
        drawing|photos|computer|folder|since|after|when it !! competition|customers? to|interest|would|could|if|wed|\
        respect|patience|hope|power|internet
    did didn forg hadn neve with ::\
        (?:didnt|did not|hadnt|never|forgot to|without) (?:\w+ )?(?:save|saved|saving|back(?:ed|ing)? up|copy|copied) \
        (?:\w+ )*?(?:first|before|anything|it|my|our|the) && reinstalled|wiped|formatted|reset|crash\w*|gone|lost|\
        deleted|new (?:pc|laptop)|replaced|disposed|sold|fell|died|dead !! question|answers?
    what wher ::\
        (?:where|wheres|whats happened to|what happened to|what has happened to|whatever happened to) (?:has |have |\
        did |is |are )?(?:all )?(?:of )?(?:my |our |the |those |these )(?:\w+ ){0,3}?<paperwork>\b && gone|go|went|\
        disappear\w*|empty|vanish\w*|any ?more|were there|was there !! should|lost track
    ate cost dest lost swal take taki took ::\
        (?:took|taken|taking|lost|cost (?:us|me)|ate|swallowed|destroyed) (?:with it )?(?:the |my |our |all |half \
        )*(?:whole |entire |last )?(?:mornings?|afternoons?|days?|weeks?|months?|hours|two hours|yesterdays?|\
        todays?)(?: of)? (?:work|data|entries|typing|drawings?|bookings|orders|figures)
    acco addr appo arch artw back book budg cad cale came case cata cert clie cont crm cust data deli desi diar dire \
    docs docu draf draw e emai entr ever exce favo figu file fold foot hist inbo invo jobs ledg lett mail manu memo \
    mess minu note orde pape part payr phon phot pic pics pict plan poli port pres pric proj quot reco repo resu rota \
    sage scan sd sent sett shar shee spre stat stoc stuf subd subf temp tend time vers vide work x xray ::\
        <paperwork> (?:\w+ ){0,4}?(?:dont|doesnt|no longer|not|never|isnt|arent|wont) (?:\w+ )?(?:show(?:ing|n)?(?: \
        up)?|appear(?:ing)?|display\w*|listed|come up|there|visible|exist|in (?:the|my|our) \w+|on the (?:server|\
        drive|share))\b(?: (?:any ?more|any longer|now|since.*|today|at all))*$ !! question|your|link|on the invoice|\
        dropbox|wifi|website
    acco addr appo arch artw back book budg cad cale came case cata cert clie cont crm cust data deli desi diar dire \
    docs docu draf draw e emai entr ever exce favo figu file fold foot hist inbo invo jobs ledg lett mail manu memo \
    mess minu note orde pape part payr phon phot pic pics pict plan poli port pres pric proj quot reco repo resu rota \
    sage scan sd sent sett shar shee spre stat stoc stuf subd subf temp tend time vers vide work x xray ::\
        <paperwork> (?:\w+ ){0,4}?(?:is |are |now )?(?:showing|shows?|has|have|contains?|holds?|says?) (?:as )?(?:0|\
        zero|no|nothing|blank|empty)(?: (?:files|items|entries|bytes|kb|records|customers|pages|messages|data))?(?: \
        .*)?$ !! no (?:idea|problem|interest|time|need|budget)|on purpose|question|no (?:password|access)|nothing \
        (?:to do|new)|files in that
    hadn neve not wasn were ::\
        <paperwork> (?:\w+ ){0,5}?(?:(?:were|was|have been|has been|had|hadnt been|werent|wasnt) (?:never |not \
        )?(?:been )?(?:saved|backed up|synced|synchroni[sz]ed|stored|copied)) && never|not|werent|wasnt|hadnt !! need
    brin fetc get gett reco resc rest retr salv unde undo ::\
        (?:get|getting|bring|recover|recovering|restore|restoring|retrieve|retrieving|rescue|salvage|undelete|undo|\
        fetch) (?:\w+ ){0,6}?(?:back|from (?:the )?(?:backup|yesterday|last night|monday|friday|trash|bin)|deleted|\
        lost|erased|overwritten|permanently|previous|older|old version|earlier)\b && (?:i|we|he|she|they|somebody|\
        someone|ive|weve|it) (?:\w+ ){0,2}?(?:deleted|hit|pressed|saved|replaced|overwr\w+|wiped|lost|messed|removed|\
        binned|emptied|formatted|cleared|was|changed|ruined)|deleted|yesterdays|by mistake|accident\w*|lost|wiped|\
        overwritten|permanently !! older than|get back to (?:you|me)|if|how (?:do|would)|test|was (?:fine|ok)|last \
        week|went well|password|money|how long
    card cart cass cd disk driv dvd flop nas raid sd stic tape ::\
        (?:card|stick|disk|drive|dvd|cd|tape|sd|cassette|floppy|cartridge|nas|raid) (?:\w+ ){0,3}?(?:unreadable|\
        corrupt\w*|not (?:readable|recogni[sz]ed|detected)|isnt (?:readable|recogni[sz]ed|detected|showing)|cant be \
        read|wont (?:read|mount|open)|damaged|degraded|broken|says (?:degraded|failed|format)|asks? (?:me )?to (?:be \
        )?format\w*)\b !! credit|debit|bank card|card (?:machine|reader|terminal)|spare|old one|empty
    chuc gave give recy retu scra sent sold thre thro took wipe ::\
        (?:threw|thrown|chucked|gave|given|sold|sent|recycled|wiped|scrapped|returned|took) (?:\w+ ){0,5}?(?:away|out|\
        off|to the tip|to the recycl\w+|back|on ebay|to charity)? ?\b(?:and|but|before|without|then) (?:\w+ \
        ){0,4}?(?:notic\w+|realis\w+|realiz\w+|found|copy\w*|sav\w+|back\w*|remember\w*|need\w*)\b && <paperwork>|on \
        it|was on|were on|files|data !! the (?:question|answer)
    acco addr appo arch artw back book budg cad calc cale came case cata cert clie comp cont cras crm cust data deli \
    desi diar dire docs docu draf draw e emai entr ever exce favo figu file fold foot form hist inbo invo jobs ledg \
    lett mail manu meas memo mess minu note orde pape part payr phon phot pic pics pict plan poli port pres pric proj \
    quot rece reco repo resu rota sage scan sd sent sett shar shee spre stat stoc stuf subd subf temp tend time tran \
    upda vers vide work x xray ::\
        (?:\w+ )?(?:years?|months?|weeks?|days?) (?:gone|lost|wiped|vanished|down the drain|of \w+ gone)\b && \
        <paperwork>|update|phone|computer|work|crash\w* !! by|since
    clea drag impo merg migr move movi rena reor rest sort sync tidi tidy upda upgr ::\
        (?:clean(?:ed|ing)? (?:up|out)|tid(?:ied|ying)(?: up)?|sort(?:ed|ing) out|mov(?:ed|ing)|clear(?:ed|ing) \
        (?:out|up)|reorgani[sz]\w+|renam\w+|drag(?:ged|ging)|merg\w+|import\w+|sync\w*|migrat\w+|updat\w+|restor\w+|\
        upgrad\w+) && <paperwork> (?:\w+ ){0,4}?(?:gone|vanished|disappeared|missing|lost|wiped|empty|cant (?:be \
        )?f(?:ind|ound)|nowhere|overwritten|deleted)|<cant> find (?:it|them)|lost (?:half|all|some|most|many|\d+|our|\
        the|my)|missing (?:a|some|half|all|\d+|two|three|our) !! if|not|nothing|lost (?:the )?(?:tender|track)|\
        looking for|customers? (?:gone|lost)|should|could|password|box|copier
    acco addr appo arch artw back book budg cad cale came case cata cert clie cont crm cust data deli desi diar dire \
    docs docu draf draw e emai entr ever exce favo figu file fold foot form hist inbo invo jobs ledg lett mail manu \
    meas memo mess minu note orde pape part payr phon phot pic pics pict plan poli port pres pric proj quot rece reco \
    repo resu rota sage scan sd sent sett shar shee spre stat stoc stuf subd subf temp tend time tran vers vide work \
    x xray ::\
        <paperwork> (?:\w+ ){0,6}?(?:has|have|is|are|got|was|were|been|seems?|went) (?:\w+ )?(?:vanished|disappeared|\
        wiped|erased|blank|corrupt(?:ed)?|overwritten|swallowed|unreadable|scrambled|trashed|nuked)\b !! if|would|\
        planned|agreed|virus|wiped before|page is blank
    arch cale data desk driv fold inbo libr list mail shar ::\
        (?:folder|mailbox|inbox|calendar|share|library|archive|list|desktop|database|drive) (?:\w+ ){0,2}?(?:is |was |\
        all |now |suddenly |completely )*(?:empty|blank|corrupt\w*|wiped) (?:again|after|since|now|this|today|and|on|\
        for)\b !! slot|bin|if
    app clou he it migr move prog rese scri serv she some sync tech tool upda upgr wind ::\
        (?:update|upgrade|sync|migration|move|reset|program|app|tool|script|windows|server|cloud|technician|he|she|it|\
        someone|somebody) (?:has |have |had |just |seems to have |must have )*(?:erased|wiped|deleted|lost|swallowed|\
        eaten|removed|overwritten|destroyed|killed|emptied) (?:all |half |some |most )?(?:of )?(?:our|my|the|\
        everyones|her|his) (?:\w+ ){0,2}?<paperwork>\b !! if|would|as agreed|old|virus|password|app|spam
    rein repl rese rest swap upda wipe ::\
        (?:reset|wiped|replaced|swapped|reinstalled|restarted|updated) && <paperwork> (?:\w+ )?(?:werent|wasnt|were \
        not|not|never|hadnt been|havent been) (?:\w+ )?(?:uploaded|saved|synced|copied|backed up|transferred|exported)
    appr coll he i inte she some they trai we ::\
        (?:someone|somebody|i|we|he|she|they|colleague|intern|trainee|apprentice) (?:has |have |had |just |\
        accidentally |must have |stupidly )*(?:overwrote|overwritten|saved over|wiped|erased|trashed|binned) (?:our|\
        my|the|a|his|her|all|half|everyones) (?:\w+ ){0,3}?<paperwork>\b !! old|spam|as agreed|before (?:giving|\
        selling)
    back last late newe no not old olde only ::\
        <device> (?:\w+ ){0,6}?(?:broken|dead|died|failed|gone|kaputt?|stolen|crashed)\b && (?:last|latest|newest|no|\
        only|old|oldest) (?:\w+ )?(?:backup|copy|save)\b|backup (?:is|was) (?:from|old|months|weeks)|not in the \
        backup !! spare|replaced|had a
    back impo migr reco rest sync upgr ::\
        (?:restore|backup|recovery|sync|import|migration|upgrade) (?:\w+ ){0,3}?(?:only (?:brought|got|gave|contains?|\
        has|recovered|restored|half|some|part)|brought back only|is incomplete|was incomplete|missed|skipped|left out|\
        half empty|recovered nothing|failed|is empty|was empty)\b !! never|if|test(?:ed)? (?:only|ok)
    all enti ever half most whol ::\
        (?:whole|entire|all of|half of|most of|everything (?:from|since|before|after|until)) (?:the )?(?:\w+ \
        )?(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|week|month|\
        year|quarter|day) (?:\w+ ){0,2}?(?:missing|gone|lost|vanished|empty|wiped|disappeared|blank|not there)\b
    brin find get give reco relo rest ::\
        (?:restore|bring back|get back|recover|give me back|find|reload) (?:me )?(?:the |an? |our |my )?(?:yesterdays|\
        last nights|mondays|fridays|last weeks|this mornings|previous|older|earlier|old|good|saved) (?:\w+ \
        )?(?:version|copy|state|backup|file|one)\b && (?:i|ive|we|weve|someone|somebody|he|she|they) (?:\w+ \
        )?(?:ruined|messed|broke|deleted|overwr\w+|changed|lost|wiped|saved|spoilt|destroyed|screwed) !! test
    mess repo say says show ::\
        (?:says?|shows?|reports?|message) (?:\w+ ){0,2}?(?:volume|disk|drive|path|folder|share|database|partition|\
        archive) (?:is |was )?(?:not found|missing|unknown|not initiali[sz]ed|inaccessible|damaged|corrupt\w*|\
        degraded|failed|offline)\b
    """
)
