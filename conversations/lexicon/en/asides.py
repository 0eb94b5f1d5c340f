"""English: questions to us, thanks and greetings."""

from conversations.lexicon.base import Pattern
from conversations.lexicon.en.phrases import pattern

ASIDES: tuple[Pattern, ...] = (
    pattern(
        "why",
        r"""
        (?:but )?(?:why|y|whys that|why is that|why tho|why though|how come|what for|for what|why ask(?: (?:this|\
        that|me|me this|me that))?|why this|\
        why this question|reason|whats the reason|reason for asking|reason for this|whats it to you|\
        what is it to you|whats that to you|(?:whats|what is) the (?:point|purpose|reason)(?: of (?:this|that|it|\
        this question|asking))?|\
        purpose)
        """,
    ),
    pattern(
        "why",
        r"""
        (?:but |and )?(?:why|y|how come) (?:do|are|would|r|does|did|is|should|must|you|u) (?:(?:you|u|ya|we|i|it|\
        this|that|they|need|he|she|[a-z]+) ?)?(?:even |really |all |actually )?(?:ask|asking|askin|need|needing|\
        want|wanna|wanting|care|matter|matters|important|relevant|have|interested|asked|know|request|answer|tell)\
        \b(?: (?:to|know|this|that|it|about|me|us|for|in|my|our|all|these|things|such|a|question|questions|stuff|\
        you|the|info|information|here|[a-z]+)){0,5}
        """,
    ),
    pattern(
        "why",
        r"""
        (?:and )?(?:(?:what|whats|wat|wats) (?:is |are |will |do |does |s )?(?:this|that|it|these|the question|\
        this question|the answer|my answer|this info|you|u|it used|that used|this used|you need|you want)\
        (?: (?:need|want|use|be|using|do|going to do|gonna do|do with|used|needed|wanting|asking|info|information|\
        data|question|question used|this|that|it|with|question all|all|here))* (?:for|about|with (?:this|that|it|\
        the answer|my answer|them|the answers|these)|good for|used for)|what does (?:this|that|\
        it) have to do with (?:anything|it|this|you|.{1,20})|how (?:is|does) (?:this|that|it) (?:relevant|matter|\
        help|important|related|relate)(?: .{1,30})?|why does (?:this|that|it) matter|what will you do with (?:it|\
        this|that|them|the answers?|my answers?)|whats (?:this|that|it) (?:for|about|got to do with .{1,20})|\
        what do you need (?:this|that|it) for|is (?:this|that) (?:relevant|necessary|important|needed|\
        really necessary)|do you (?:really )?need (?:to know )?(?:this|that))
        """,
    ),
    pattern(
        "who_asks",
        r"""
        (?:and |but |so |wait |hang on )*(?:who|what) (?:are|r) (?:you|u|you guys|you people) (?:and |n |to )?(?:why|what|\
        how|where) .{1,50}
        (?:and |but |so )*(?:why|y|how come) (?:are|r|do|did|would) (?:you|u) (?:write|writing|message|messaging|text|\
        texting|contact|contacting|reach out|reaching out)(?: to)? (?:me|us)(?: .{1,30})?
        (?:is|are|r) (?:this|that|it|you|u)(?: (?:a|an|some|sort of|kind of|just|really|actually|another|or|not))* (?:scams?|\
        scammers?|spam|spammers?|phishing|hoax|fraud|fake|legit|legitimate|genuine|for real|trustworthy)(?: .{1,40})?
        (?:this |that |it |you )?(?:looks|look|sounds|sound|smells|feels|seems) (?:like |a bit |very |really )*(?:a |an )?\
        (?:scam|spam|phishing|fraud|fishy|dodgy|suspicious)(?: to me)?
        scam || phishing || is it really you || who is behind (?:this|it)|whos behind (?:this|it) || do i know you
        how (?:do|can|would|could) (?:i|we) (?:know|be sure|tell|check)(?: (?:that|if|whether))?(?: (?:this|that|it|you|its|\
        youre))(?: .{1,60})?
        who (?:sent you|told you to .{1,30}|gave you my .{1,20}|wants to know(?: (?:that|this))?|is asking(?: .{1,20})?)
        (?:where|how) did (?:you|u) get my .{1,20} || whos asking
        """,
    ),
    pattern(
        "who_reads",
        r"""
        who (?:reads|sees|gets|will see|will read|can see|can read|is reading|looks at|else sees|has access to|\
        gets to see|will get|is going to see|is going to read|all sees|will be reading)(?: .{1,40})?
        where (?:does|do|will) (?:this|my answers?|the answers?|it|that) go
        is (?:this|it) (?:confidential|private|anonymous|secret)
        (?:who|does .{1,20}) (?:see|read) (?:this|my answers?|what i (?:write|say))
        """,
    ),
    pattern(
        "how_long",
        r"""
        how (?:long|much longer|many (?:more )?questions|much more|many more|much)(?: (?:does|will|is|do|are|of)\
        )*(?: (?:this|it|left|there|questions|to go|take|going to take|is left|are left|remaining|you have|\
        there are|the rest|more|be|still|gonna take|last|till we are done))*
        (?:are we|r we) (?:there yet|done|nearly done|almost done|done yet|finished) || almost done
        is (?:that|this) (?:all|it|the last(?: one| question)?)
        (?:come on|hurry up|get on with it|get to the point|lets get (?:this|it) over with|(?:too|so) many questions)
        """,
    ),
    pattern(
        "what_known",
        r"""
        what do (?:you|u) (?:know|have|remember|store|have stored)(?: (?:about|on|of|from))? <me>
        what (?:did|have) i (?:say|said|tell you|told you|answer|answered)(?: so far| before| last time)?
        show (?:me )?(?:my|the|our) (?:answers|data) || my (?:answers|data)
        what data do you (?:have|keep|store)(?: .{1,20})?
        what(?: information| info)? do you (?:keep|store)(?: .{1,20})?
        """,
    ),
    pattern(
        "sells",
        r"""
        (?:will|would|do|are|r|can) (?:you|u|they|he|she)(?: (?:going to|gonna|trying to|try to|want to|just|also|only|really|now|here to))* \
        (?:sell|selling|upsell|pitch|advertise)(?: (?:to )?(?:me|us))?(?: (?:something|anything|stuff|things|more|a .{1,20}))?
        is (?:this|that|it)(?: (?:a|an|some|just|only|all|about))* (?:sales|selling|advertising|advert|ad|sales pitch|sales call|marketing)
        what are you selling || so you want to sell (?:me|us) (?:something|things|more|stuff)
        """,
    ),
    pattern(
        "is_bot",
        r"""
        (?:is|am|are|r|iz) (?:this|i|you|u|it|that)(?: (?:talking|chatting|speaking|writing|texting))?(?: (?:to|\
        with))?(?: (?:a|an|some|the|actually|really|just|even))* (?:bot|robot|machine|computer|ai|chatbot|human|\
        person|real|real person|automated|chat bot|program|real human)(?: or .{1,25})?
        (?:who|what) (?:are|r) (?:you|u) || whos this || who is this || who am i talking to || bot || robot || a bot
        """,
    ),
    pattern(
        "help",
        r"""
        help || hlep || hepl || halp || help me || help please || help pls || i need help || need help || \?+ || huh
        hm || what || wut || wat || wdym || pardon || excuse me || come again || say again || say that again || eh
        options || menu || commands || instructions || info || what now || what can i (?:say|do|type|answer)
        what are (?:my|the) (?:options|choices) || what do i (?:do|say|type|write|answer|put)(?: (?:here|now))?
        how does (?:this|it) work || how do i (?:answer|do|use|reply|stop)(?: (?:this|that|it))?
        what should i (?:do|say|type|answer|put|write)(?: here)? || how do you mean || can you help(?: me)?
        could you help(?: me)? || help me out
        """,
    ),
    pattern(
        "help",
        r"""
        (?:sorry |but |and )*(?:what|wat|whatd|whaddya) (?:do |does |did |would |d )?(?:(?:you|u|ya|this|that|it|\
        the question) )(?:mean|means|even mean|mean by .{1,30}|want|want me to say|mean exactly|mean with .{1,30}|\
        mean sorry|talking about)(?: (?:by (?:this|that|it|.{1,30})|exactly|here|from me|to know|to hear|with that|\
        with this))*
        what (?:is|are) (?:a |an |the )?(?!(?:this|that|it)\b)\w+(?: \w+)?$
        what is this|whats (?:that|this)(?: mean| supposed to mean)? || meaning
        (?:i )?(?:dont|do not|didnt|cant|cannot|not) (?:really |quite |even )?(?:understand|get|follow|undersand|\
        understnd|getting|understanding|getting it)(?: (?:it|this|that|the question|you|what you (?:mean|want|\
        are asking)|what that means|what this means|question|what you mean|your question|what is meant|any of this))*
        (?:can|could|would|cld|pls|please) (?:you |u )?(?:please )?(?:explain|clarify|rephrase|repeat|elaborate|\
        give (?:me )?an example|say that again|reword|be more specific|simplify)(?: (?:that|this|it|the question|\
        please|more|again|a bit|what you mean|further|in english|differently))*
        explain || explain please || clarify || rephrase || repeat || elaborate || example || for example
        give me an example || an example please || like what || such as || meaning what
        (?:im |i am )?(?:confused|lost|not following) || unclear || no hablo.{0,20} || in english please || say what
        what(?:s| is) the question || (?:the )?question is unclear || i have a question || (?:im )?not sure what (?:you|that|this|it|u) (?:mean|means|want|are asking|is asking)(?: by that)? || how do you mean that
        what kind of .{1,30}
        """,
    ),
    pattern(
        "thanks",
        r"""
        thanks || thank you || thx || ty || cheers || thank u || thanks a lot || many thanks || thanks so much
        thank you so much || thank you very much || much appreciated || appreciate it || great thanks || tysm || merci
        gracias || danke
        """,
    ),
    pattern(
        "greeting",
        r"""
        hi || hello || hey || hiya || howdy || good (?:morning|afternoon|evening|day) || morning || hello there
        hi there || hey there || yo || greetings || gm || hallo || hola || sup || whats up || how are you
        how are you doing || hows it going || hello hello
        """,
    ),
)
