"""English: what the sentences that raise an alarm are made of: things, people, verbs, and the way their tables are
written.
"""

import re
from collections.abc import Mapping

from conversations.lexicon.en.phrases import joined

_GAP = r"(?:(?!(?:not|never|no|nobody|none)\b)[^ ,]+ )"

_PARTS: Mapping[str, str] = {
    "system": r"""
        servers?(?! rooms?) || internet || network || wi-?fi || wlan || lan || e-?mails? || mails? || outlook || (?:tele)?phones? || phone (?:system|lines?)
        websites? || web ?site || home ?page || card (?:machine|reader|terminal) || payment system || alarm system || scanners? || (?:web ?|online )?shop || tills? || till system
        cash (?:registers?|desks?) || booking system || computers? || pcs? || systems? || programs? || programmes? || software || apps? || database || vpn || cloud
        (?:shared |network )?(?:drives?|folders?|shares?) || nas || connection || lines? || power || electricity || router || switch || firewall || crm || erp || teams
        exchange || sharepoint || onedrive || remote (?:access|desktop) || log-?ins? || portal || switchboard || everything || screens? || workstations? || terminals?
        intranet || domain || sync || printing || label printers? || machines? || ordering || booking
        """,
    "data": r"""
        files? || folders? || (?:sub)?director(?:y|ies) || data || databases? || documents? || docs || invoices? || e-?mails? || mails? || photos? || pictures || orders || bookings || quotes
        (?:customer|price|address|client|stock|parts?|contact|mailing|phone)s? lists? || price ?lists? || contacts || records? || spreadsheets? || sheets? || budget(?: file)?
        calendars? || appointments || drawings || contracts || excel(?: file)? || archives? || project || backups? || mailbox(?:es)? || inbox || work || shares? || shared drive
        accounts folder || plans || designs || scans || history || notes || messages || presentation || payroll || accounting || books || customer base || entries || version
        """,
    "device": r"""
        (?:company |work |old )?(?:laptops? || phones? || usb (?:sticks?|drives?|disks?) || memory sticks? || sticks? || thumb ?drives? || (?:hard |external |backup )*(?:disks?|drives?) || ssds? || tablets?
        ipads? || iphones? || notebooks? || mobiles?)
        """,
    "goods": r"""
        laptops? || pcs? || computers? || monitors? || screens? || mouse || mice || keyboards? || docking stations? || docks? || printers? || ink || toners? || (?:smart)?phones?
        licen[cs]es? || seats? || mailbox(?:es)? || servers? || switch(?:es)? || router || cables? || tablets? || ipads? || headsets? || macs? || macbooks? || nas || ups || scanners?
        webcams? || cameras? || chargers? || adapters? || adaptors? || (?:hard )?(?:disks?|drives?) || batter(?:y|ies) || projectors? || firewall || access points? || sticks?
        """,
    "offer": r"quotes? || quotations? || offers? || proposals? || estimates?",
    "newfirm": r"""
        (?:other|another|different|new|local|own|bigger|cheaper|smaller|rival|competing) (?:it |ict |managed |local |service )*(?:company|companies|firms?|providers?|partners?|suppliers?|consultants?|people|guys?|agency|outfit|vendors?|msps?|house|support)
        it (?:company|firm|provider|partner|supplier|support|people)(?= down| round| from| in our| next) || your competit(?:ors?|ion) || a competitor || an it company || (?:some ?one|some ?body|any ?one|any ?body) (?:else|new|cheaper|better|closer)
        one of your competitors || alternatives? (?:to you|provider|supplier)
        """,
    "yours": r"""
        you(?: guys| people| lot| all| folks)? || your (?:company|firm|team|people|services?|business|lot|crew|outfit)
        """,
    "some": r"""
        some ?one(?: else)? || some ?body(?: else)? || they || hackers? || a hacker || criminals? || thieves || a thief || burglars? || a stranger || strangers || an outsider || attackers? || scammers? || crooks
        """,
    "we": r"we || i || ive || im || weve || wed || id || he || she || they || (?:my|our|the) (?:\w+ )?(?:boss|partner|owner|director|board|management|manager|colleague|intern|trainee|apprentice|secretary|assistant|accountant|bookkeeper|wife|husband|brother|son|daughter|ceo|cfo|parent company|group|head office|headquarters)",
    "staff": r"""
        (?:the|your|a|this|that|another|a different|different|some)(?: (?!old)\w+)? (?:technicians?|techs?|colleagues?|guys?|man|woman|lady|lad|bloke|chap|person|engineers?|consultants?|lot|one|people|support|helpdesk|hotline)
        your (?:people|team|staff|support|helpdesk|hotline|guys|lot|company) || (?:some ?one|some ?body) (?:new|else|different) || he || she || you(?: guys| people| lot| all)? || (?:nobody|none|no ?one|any|each|every ?(?:one|body)) of (?:you|your \w+)
        """,
    "worker": r"""
        (?:warehouse |sales |office |project |account |it |shop |store |branch |production |finance |hr |marketing |head )?(?:managers?|employees?|bookkeepers?|book ?keepers?|assistants?|secretar(?:y|ies)|accountants?|people|staff|workers?|receptionists?|sales(?:man|men|woman|people|guy|rep)
        drivers?|cooks?|chefs?|technicians?|trainees?|apprentices?|interns?|colleagues?|team|director|head|admin|nurse|clerk|guys?|girls?|men|women|lads?|foreman|designers?|engineers?|developers?|cleaners?|controller|buyer|planner|temps?)
        """,
    "cant": r"""
        cant || cannot || can not || couldnt || could not || unable to || not able to || arent able to || isnt able to || can hardly || can barely || cant even || can no longer
        """,
    "dont": r"""
        (?:isnt|arent|doesnt|dont|does not|do not|wont|will not|didnt|did not|wouldnt|is not|are not|refuses? to|fails? to|stopped|has stopped|have stopped|<cant>)(?: (?:even|really|properly|all|currently|actually))*
        """,
    "run": r"""
        (?:respond|react|work|function|start|boot|connect|open|load|ring|sync|print|send|dial|scan|answer)(?:t?ing)? || (?:com(?:e|ing)|go(?:ing)?|turn(?:ing)?|switch(?:ing)?|power(?:ing)?|show(?:ing)?) (?:up|on|back|in|through|out) || receiv(?:e|ing) || sav(?:e|ing)
        let(?:ting)? (?:us|me|anyone|anybody) in || be reached || reachable || available || responsive
        """,
    "down": r"""
        down || dead || offline || out || off || off ?line || unreachable || broken || bust(?:ed)? || kaputt? || frozen || stuck || hanging || hung || unavailable || unusable || on strike || not there || stone dead || toast || fried || crashed || crashing
        not (?:working|responding|reachable|available|running|coming (?:up|through|in)|loading|opening|starting|accessible|connecting)
        (?:playing|acting) up || having (?:an )?(?:outage|problems) || erroring || timing out || (?:showing|throwing|giving) (?:\w+ ){0,2}errors? || a brick || giving up || failing || dying
        """,
    "hello": r"""
        (?:(?:hi|hello|hey|dear|good morning|morning|good afternoon|ok|okay|yes|yep|yeah|sure|right|great|perfect|please|pls|plz|so|well|and|then|just|thanks|thx|btw|also|fine|actually|kindly|alright)(?: (?:there|all|joe|guys|team|both))?[,:]? )*
        """,
    "asking": r"""
        (?:(?:please|pls|plz|just|kindly|lets|can you|could you|would you|will you|can i|could i|can we|could we|may i|may we|you can|you may|wed like(?: you)? to|we want(?: you)? to|we would like(?: you)? to|i want(?: you)? to|i would like(?: you)? to
        id like(?: you)? to|we need(?: you)? to|i need(?: you)? to|go ahead and|i hereby|hereby|we hereby|feel free to|be so kind and|would you mind|might as well|you should),? )*
        """,
    "secret": r"""
        (?:doesnt|does not|dont|do not|didnt|mustnt|must not|cant|cannot|may not|shouldnt|should not|wont|nobody)(?: \w+)? (?:know|knows|find out|hear|learn|suspect|suspects)(?! (?:how|what|where|why|if|whether|which|when|who))
        (?:has|have|had) no idea(?: yet|$) || before (?:he|she|they) (?:knows?|finds? out|hears?|gets? wind) || (?:dont|do not) (?:tell|say|mention) (?:anyone|anybody|anything|him|her|them|the others|it) || (?:keep|keeping) (?:it|this|that) (?:quiet|secret|between|confidential|under wraps|to yourself) || between (?:us|you and me) || say nothing
        strictly confidential
        """,
}


Rules = tuple[tuple[frozenset[str], str], ...]
"""Of each rule its cues and its regular expression."""


def rules(rows: str) -> Rules:
    """The rules of a table. A row is `cues :: pattern`: it is looked for only where a word begins like one of the cues,
    which are four letters of a word, or all of a shorter one. `<system>` and its like stand for the parts above; `~` for
    up to three other words, `~~` for up to six, none of them a "not". A backslash continues a line.
    """
    lines = re.sub(r"\\\n *", "", rows.strip()).split("\n")
    split = (line.partition("::") for line in lines)
    return tuple((frozenset(cues.split()), spelled(pattern.strip())) for cues, _, pattern in split)


def spelled(pattern: str) -> str:
    """The regular expression that a row's pattern stands for."""
    while (filled := re.sub(r"<(\w+)>", lambda match: _JOINED[match[1]], pattern)) != pattern:
        pattern = filled
    pattern = pattern.replace(" ~~ ", f" {_GAP}{{0,6}}?").replace(" ~ ", f" {_GAP}{{0,3}}?")
    pattern = pattern.replace(r"(?: \w+)", r"(?: (?!(?:not|never|no|nobody|dont|doesnt|didnt|wont)\b)\w+)")
    return rf"\b(?:{pattern})(?!\w)"


_JOINED = {name: joined(rows) for name, rows in _PARTS.items()}
