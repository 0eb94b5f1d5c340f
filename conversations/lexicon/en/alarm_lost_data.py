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
    dele encr over remo :: <data>(?: \w+){0,5}? (?:has|have) been(?: \w+)? (?:deleted|overwritten|encrypted|removed)
    dele eras over remo wipe ::\
        <data>(?: \w+){0,3}? (?:was|were|got|is|are) (?:all )?(?:accidentally )?(?:deleted|overwritten|erased|wiped|\
        removed by mistake)
    acco addr all appo arch back book budg cale clie cont cust data desi dire docs docu draw e emai entr exce file fold hist \
    inbo invo mail mess my note of orde our part payr phon phot pict plan pres pric proj quot reco scan shar shee spre stoc \
    subd the vers work ::\
        (?:^|all |our |my |the |of )<data>(?: (?:from|of|for|on|in) (?:\w+ ){1,3}?)? ?(?:gone|lost|missing|vanished|deleted|\
        disappeared|wiped|corrupted|destroyed)(?: (?:since|after|because|from|again|here|help|on|in|due|when|this).*)?$
    save :: saved (?:it |them |something |a \w+ )?over (?:the|my|our|a|it|last)
    form :: formatted (?:the|my|our|a) (?:wrong|whole|server|main)
    form :: formatted the wrong
    dele :: deleted the wrong
    wipe :: wiped the wrong
    wron :: overwrote the wrong
    empt :: emptied the (?:wrong|trash|bin|recycle)
    back copy reco rest ::\
        (?:backups?|restore|recovery|copy) ~ (?:cant|cannot|can not|could not|couldnt|wont|didnt|did not|does not|\
        doesnt)(?: be)? (?:restored?|read|opened?|work|used|come back|recovered|start|run|finish)
    brok corr dama empt fail gone unre usel ::\
        backups? ~ (?:is|are|was|were) ~ (?:useless|gone|empty|corrupt\w*|unreadable|broken|failing|damaged) (?:too|as well|also|\
        and|$)
    back :: no backup (?:of (?:it|that|this|them)|either|exists|there)(?: .{0,20})?$
    left ::\
        left (?:my|the|a|our|his|her)(?: \w+)? <device> (?:in|on|at) (?:a|the) (?:taxi|train|bus|plane|hotel|pub|bar|car|tube|\
        underground|restaurant|cafe|airport|uber|tram|station|customers?)
    dele disa gone lost vani wipe ::\
        everything(?: \w+){0,2}? (?:is|has|was) ~ (?:gone|wiped|lost|deleted|disappeared|vanished)(?! (?:from the old|well|right|\
        smoothly|up|from the cellar|quiet|by|back|fine|ok))(?: from (?:the|my|our) (?!old|cellar)\w+)?(?:$|,| and| since| after|\
        here| now| from)
    phot :: of photos has disappeared
    corr dele disa empt gone lost miss unre vani ::\
        (?:half|most|some|many|a lot|lots|hundreds|thousands|all|\d+|years|months|weeks|part) of (?:my |our |the |these |those |\
        last \w+ |this \w+ )?<data>(?: \w+){0,3} (?:is|are|has|have|went|seem\w*|were|was)(?: \w+){0,2} (?:gone|missing|lost|empty|\
        vanished|disappeared|deleted|corrupt\w*|unreadable)
    find :: <cant> find .{0,50}\b(?:any ?more|gone)
    find ::\
        <cant> find ~~ <data>(?! (?:button|menu|icon|link))(?: \w+){0,4}? (?:any ?where|any ?more|at all|since|after|they were|\
        it was|on the (?:server|share|drive)|where (?:it|they) (?:was|were|should))
    foun :: <data>(?: \w+){0,4} (?:any ?where|nowhere) to be found
    nowh wher :: (?:where|nowhere) (?:did|have) ~ <data> (?:go|gone)
    back reco rest :: <cant> (?:restore|recover|get ~ back)(?! to you)(?: .*)?
    fail :: restore (?:has |just |from \w+ )?(?:failed|fails|is failing)
    load open read ::\
        <data>(?: \w+){0,4}? (?:wont|doesnt|does not|will not|cant|cannot|can not)(?: be)? (?:open|opened|read|load|\
        be read)(?: \w+){0,3}(?: .{0,30})?(?:damaged|corrupt\w*|broken|any ?more|unreadable|error)
    lost miss nick pinc robb stol ::\
        <device>(?: \w+){0,6}? (?:was|is|got|has been|were|are|have been|been|gone|went)(?: \w+)? (?:stolen|missing|lost|nicked|\
        pinched|robbed)(?! somewhere)
    nick pinc robb stol :: (?:stole|nicked|pinched|robbed) (?:my|our|the|his|her|two|three|a|one of our)(?: \w+){0,2} <device>
    lost :: lost (?:my|the|our|a|his|her)(?: \w+){0,2}? <device>(?! number)
    lost miss nick stol :: <device> (?:stolen|nicked|lost|missing)(?:$| from| in| on| with| at| last| this| yesterday| today)
    brok clic cras dead dete died drop dyin fail fell funn grin pack read reco stra unre wet ::\
        (?:<device>|(?:hard )?(?:disk|drive|ssd|raid)) ~ (?:died|dead|failed|broke|has crashed|crashed|is dying|is broken|packed up|\
        makes (?:a )?(?:strange|funny|clicking|grinding)|not recogni[sz]ed|(?:isnt|is not|not|cant be|cannot be) (?:recogni[sz]ed|\
        readable|detected|read)|unreadable|fell (?:down|off|in|on)|got wet|dropped)(?: .{0,40})?\b(?:data|files?|backup|photos?|\
        everything|documents|accounts|only copy|scans|drawings|work)
    beyo brok corr dama inco unre ::\
        (?:database|file|disk|drive|raid|mailbox|pst|table|archive|backup|spreadsheet|document|excel)s?(?: \w+){0,4}? (?:is|are|\
        seems?|got|says?|has become|became|was|were|as)(?: \w+){0,3}? (?:corrupt(?:ed)?|damaged|unreadable|broken|beyond repair|\
        inconsistent)
    data :: data ?loss(?: (?:on|in|after|here|since|this|today|of|at))
    data :: (?:suffered|had|have|got|is|was) (?:a |some )?data ?loss
    bare blan empt ::\
        (?:folder|share|drive|inbox|mailbox|calendar|address ?book|database|disk|directory|project|list|outbox|archive|desktop|\
        onedrive|sharepoint)s? (?:is|are|was|were|looks?|seems?|shows?)(?: \w+){0,2} (?:empty|blank|bare)(?! slot)
    back brin reco resc rest retr undo ::\
        (?:undo|bring back|get back|retrieve|recover|restore|rescue) (?:it|them|the|my|our|this|that|a|deleted|these|\
        those) ~~ (?:deleted|overwr\w+|lost|wiped|disappeared|vanished|was on|from the (?:broken|dead|trash|bin))
    dele lost over wipe :: (?:deleted|lost|overwr\w+|wiped) ~~ (?:get|bring) (?:it|them|that) back
    gone lost miss :: (?:lost|gone|missing) ~ (?:hours|days|weeks|months|years) of (?:work|data|e-?mails?|orders|bookings|entries|records)
    went :: went missing ~ (?:on|from|in|after)
    gone went :: (?:<data>) ~ (?:went|gone) missing
    acco appo arch back book budg cale cont cust data desi dire docs docu draw e emai entr exce file fold hist inbo invo \
    list mail mess note orde payr phot pict plan pres pric proj quot reco scan shar shee spre subd vers work ::\
        <data>(?: \w+){0,4}? (?:isnt|is not|arent|are not|no longer|wasnt|not)(?: \w+)? (?:there|on the (?:server|share|drive)|\
        in (?:the|my|our) \w+)(?: (?:any ?more|any longer|now|since.*|today|this morning))$
    copy :: only copy
    copy :: no (?:other )?copy of (?:it|them|that)
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
    brok drop drow smas spil ::\
        (?:dropped|drowned|spilled \w+ (?:on|over)|broke|smashed) (?:the|my|our) (?:\w+ )?<device>(?:,| and| with|\
        it) .{0,60}(?:copy|data|files|backup|photos|plans|everything|work|won|not|dead)
    back copy ::\
        (?:backups?|copy)(?: \w+){0,3} (?:didnt|did not|hasnt|doesnt|wasnt|were not|was not|not) (?:run|work|help|there|done|\
        made) ~ (?:and|so|either)
    agai back e emai file fold mail ::\
        (?:can|could|is it possible to|possible to|any way to|any chance to|way to|chance to|how do (?:i|we)|please)(?: you| we|\
        i)? (?:please )?(?:get|bring|restore|recover|retrieve|undelete|rescue|save|find)(?: \w+){0,4} (?:back|\
        from (?:the )?backups?|again|files?|folders?|mails?|e-?mails?)(?:$| (?:that|which|i|we|he|she|somebody|someone|after|from|\
        please|because|it|they))(?: .*)?(?:deleted|lost|gone|purged|disappeared|overwr\w+|wiped|missing|yesterday|friday|last week|\
        erased|destroyed|accident\w*|mistake|this morning|trash|bin)
    reco rest :: (?:restored?|restore|recovery)(?: \w+){0,2} (?:did not|didnt|does not|doesnt|not|hasnt) (?:work|worked|help|run|succeed)
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
    back gone hour last lost olde this vers yest ::\
        <data>(?: \w+){0,3} (?:wasnt|werent|didnt(?: get)?|hasnt been|never|not|never got) saved?(?: \w+)? && gone|\
        lost|back to|older?|version|yesterdays?|last night|this morning|hours
    back gone jump reve roll ::\
        (?:back|reverted|gone back|rolled back|jumped back) to (?:the )?(?:\w+s? )?(?:old|version|state|last|monday|\
        tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july)\w*(?: version| state)? && <data>
    clou comp drop it migr oned outl pc prog serv sync syst upda ::\
        (?:sync|update|program|system|computer|pc|it|migration|onedrive|dropbox|outlook|server|cloud) (?:has |had |\
        just )*(?:eaten|ate|swallowed|nuked|wiped|overwritten|overwrote) (?:\w+ ){0,4}<data>
    back comp disk driv exte hard ipad ipho lapt memo mobi nas note old phon raid ssd ssds stic tabl thum usb work ::\
        (?:<device>|(?:hard )?(?:disk|drive|ssd|raid|nas)) ~~ (?:knocked over|dropped|died|dead|failed|broken?|fell|\
        wet|fried|clicking|unreadable|smashed|(?:isnt|not) (?:readable|recogni[sz]ed|detected|showing|found)|wont \
        (?:read|mount|spin|open)) && <data>|(?:cant|cannot|unable to) (?:read|get|copy|open) (?:anything|any of|\
        stuff)|only copy|everything on it !! spare|old one|replaced|backed up
    acco addr appo arch back book budg cale clie cont cust data desi dire docs docu draw e emai entr exce file fold \
    hist inbo invo mail mess note orde part payr phon phot pict plan pres pric proj quot reco scan shar shee spre \
    stoc subd vers work ::\
        <data> (?:\w+ ){0,5}?<cant> be (?:opened|read|recovered|restored|got back|found)
    can coul :: (?:can|could) (?:it|they|that|this) be (?:got|gotten|brought|put) back && <data>|delete\w*|wiped|lost
    """
)
