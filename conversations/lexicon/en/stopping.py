"""English: leaving for good, and asking for a human being."""

from conversations.lexicon.base import Pattern
from conversations.lexicon.en.phrases import pattern

STOPPING: tuple[Pattern, ...] = (
    pattern(
        "forget",
        r"""
        <ask>(?:forget (?:me|about me|everything|all about me|my (?:answers|data))|(?:delete|erase|remove|\
        wipe) (?:all |everything )?(?:my |of my |our )?(?:data|answers|info|information|account|everything|me|\
        about me|messages)(?: you have)?(?: (?:on|about) me)?|right to be forgotten)
        """,
    ),
    pattern(
        "stop",
        r"""
        stop+ || sotp || stpo || stop stop || full stop || stop it || stop this || stop that || stop now || stop all
        stopall || quit || end || cancel || exit || abort || unsubscribe || unsubcribe || unsuscribe || unsubscirbe
        opt ?out || enough || enough questions || enough of this || enough already || thats enough || enough questions || enough of this || enough already || no more || go away || leave me alone || i quit || im done
        im done with this || im done answering(?: .{1,20})? || im done with (?:these|your|the|\
        all) .{1,25} || im out || i want out || get lost || end this
        end (?:the )?(?:chat|conversation|interview|survey)
        cancel (?:this|it|everything|all|please|the interview|the survey) || stop please || please stop
        make it stop || shut up || piss off || f off || fuck off
        """,
    ),
    pattern(
        "stop",
        r"""
        (?:i (?:want|wish|would like) (?:to|you to) |id like (?:to|you to) |can you |could you |\
        would you )?(?:please )?(?:stop|quit|cease) (?:messaging|texting|contacting|writing|bothering|asking|\
        sending|pinging|emailing|spamming|bugging|msging|messaging to|writing to|all|with)(?: (?:me|us|this|that|\
        these|those|here|questions|any|more|messages|stuff|things|stupid|so many|everything|all|the))*
        """,
    ),
    pattern(
        "stop",
        r"""
        (?:please )?(?:dont|do not|never|stop trying to) (?:contact|message|text|write|write to|msg|bother|ask|ping|\
        disturb|email|call|send) (?:me|us|this|to me|any|anything)(?: (?:again|anymore|any more|more|ever|\
        ever again|here|messages|questions|anything|to me|stuff))*
        no more (?:messages|questions|texts|of this|of these|msgs|nudges|reminders)
        (?:remove|take) me (?:off|from) (?:this|the|your) (?:list|lists) || unsubscribe (?:me|us|from this|from all)
        i (?:dont|do not|no longer) (?:want|wish) (?:to (?:do|continue|take part|get|receive|answer|participate|\
        go on)(?: (?:this|these|with this|any|more|anymore|messages|questions|in this))*|this|this anymore|\
        any more of this|any more messages|any more questions|more messages|these messages)
        i want to (?:stop|quit|unsubscribe|opt out|end this) || we re done here || were done here || leave us alone
        """,
    ),
    pattern(
        "human",
        r"""
        <ask>(?:please )?(?:(?:talk|speak|chat|get|connect|transfer|put|pass|reach|call|switch|speek|\
        tlk)(?: (?:<me>|over|through|on))*(?: (?:to|with|over to|through to|a call with|\
        a word with))* <person>|(?:someone|somebody|a human|a person|one of you|a consultant|\
        you guys) (?:please )?(?:call|phone|ring|contact|text|talk to|speak to|help)(?: (?:<me>|me back|us back|\
        instead))*|have (?:someone|somebody|a person) (?:call|phone|contact) (?:<me>))
        (?:a |an |the )?(?:real |actual |live )?(?:human|person|human being|agent|operator|representative)(?: please)?
        i need (?:a )?(?:human|person) || real person please
        (?:call|phone|ring) me(?: (?:please|instead|asap|back))* || talk to someone
        is there (?:a|any) (?:human|person|real person|someone|anyone)(?: .{1,30})?
        i(?:d| would) (?:rather|prefer)(?: to)? (?:talk|speak|tell)(?: (?:to|with))? (?:a |some )?(?:person|human|\
        someone|somebody|real person)(?: .{1,20})?
        (?:can|could|would|will) (?:someone|somebody|anyone|you|one of you) (?:please )?(?:call|phone|ring) (?:me|us)\
        (?: (?:please|back|instead))*
        can (?:someone|somebody|anyone) help(?: me)? || human being
        """,
    ),
    pattern(
        "human",
        r"""
        <ask>(?:talk|speak|chat|transfer <me>|put <me>|connect <me>|pass <me>|tlk)(?: (?:to|with|over to|through to)\
        )+ (?P<rest>(?!him\b|her\b|them\b|you\b|me\b|us\b|it\b|my\b|our\b|the\b|each\b|every\b|people\b|customer\b|\
        client\b|staff\b|all\b|other\b|new\b)\w*[a-rt-z](?: (?!about)\w*[a-z])?|james|chris|thomas|lucas|nicholas|\
        marcus|jess)(?: (?:directly|instead|about this|about it|in person))?
        """,
    ),
    pattern(
        "human",
        r"""
        get me (?P<rest>(?!a\b|an\b|the\b|out\b|more\b|to\b|one\b|some\b|another\b|this\b|that\b|it\b|my\b|time\b|\
        help\b|no\b|it\b|in\b|off\b|back\b|new\b|five\b|ten\b|two\b|10\b|5\b)[a-z]{3,12})
        """,
    ),
    pattern(
        "human",
        r"""
        <ask>(?:rather )?(?:tell|ask|call|phone|discuss (?:this|it|that) with|talk about (?:this|it|\
        that) with) (?P<rest>(?!me|us|you|my|our|the|again|back)[a-z]+)(?: (?:directly|myself|in person|\
        about (?:this|it|that)|personally|this in person|instead))+
        """,
    ),
    pattern(
        "human",
        r"""
        (?:have|let|can|could|get) (?P<rest>(?!someone|somebody|anyone|you|me|us|we|i|it|this|that)[a-z]+) (?:call|\
        phone|ring|contact|\
        to call)(?: (?:me|us|back))+
        """,
    ),
)
