"""English: going back, correcting, going on later, leaving a question out."""

from conversations.lexicon.base import Pattern
from conversations.lexicon.en.phrases import pattern

MOVING: tuple[Pattern, ...] = (
    pattern(
        "back",
        r"""
        <ask>(?:go back|back|bcak|baack|go back one|back one|one back|step back|previous|prev|undo|\
        previous one|go to (?:the )?(?:previous|last)(?: (?:question|one))?|last question|(?:the )?(?:previous|\
        last) question|go back (?:to (?:the )?(?:previous|last|first|one|that|other)(?: (?:question|one|answer))?|\
        a step|one question|a question|please|1|once|one step)|(?:change|edit|redo|correct|fix|revise|undo|update|\
        take back|retract|amend)(?: (?:my|the|that|an|what i|i))? ?(?:(?:last|previous|earlier|prior|my|first|old)\
        (?: (?:one|answer|question|response|reply|thing))?|answer|answers|that|it|one|said|response)|return|\
        return to previous)
        (?:wait |oops |sorry |oh |no |shit |damn |hang on |hold on )*(?:i )?(?:(?:made|got) (?:a |an )?(?:mistake|\
        error|typo)|messed up|screwed up|got that wrong|got it wrong|answered (?:that |the last one )?wrong|(?:hit|\
        pressed|tapped|clicked|chose|picked|typed|put|gave)(?: you)? the wrong .{1,20}|wrong answer|that was wrong|\
        thats wrong|(?:that|the|my) last (?:one|answer) was (?:wrong|a mistake|incorrect)|last one was wrong|\
        that was a mistake|wrong (?:one|button|click|key)|misclicked|misread (?:that|the last one|the question)|\
        mis typed|mistyped)(?: (?:on|in|with|for) (?:the )?(?:last|previous|that|my)(?: (?:one|question|answer))?)?
        go back i .{1,40} || back to (?:the )?(?:last|previous)(?: (?:one|question))?
        mistake || my mistake || edit || redo || scratch that || strike that || can i change (?:something|that|it|one)
        <ask>(?:go back (?:and|to|then) )?(?:change|edit|fix|correct) (?:something|an answer|my answers?|\
        one of my answers|\
        an earlier answer)
        """,
    ),
    pattern(
        "correct",
        r"""
        <slip>*<meant>(?: (?:its|it is|make it|to say|it was|actually|to|thats|that is|i meant|say|only|just|no))* \
        (?P<rest><amount>)
        """,
    ),
    pattern(
        "correct",
        r"""
        <slip>*actually(?: (?:its|it is|make it|make that|we have|theres|there are|thats|that is|i meant|it was|i have|\
        only|no|just|no its))* (?P<rest><amount>)
        """,
    ),
    pattern(
        "correct",
        r"""
        <oops>+(?:(?:its|it is|make it|make that|we have|theres|there are|thats|that is|it was|i have|only|just|\
        should be) )*(?P<rest><amount>)
        """,
    ),
    pattern(
        "correct",
        r"""
        <slip>*(?:(?:i )?(?:meant|ment)(?: to say)?|scratch that|correction|actually i meant|strike that|\
        i should have said) (?P<rest>.{1,60})
        """,
    ),
    pattern(
        "later",
        r"""
        <ask>(?:please )?(?:do|finish|continue|resume|talk|answer|pick|chat|carry on|go on|come back|get back|try|\
        look at|deal with|handle|take|complete|keep going|ask|remind|call|ping|text|message|msg|write|contact|poke|\
        nudge|get back to|check|reach|reply|respond|answer|do it|circle back|revisit|reschedule|postpone|pause|\
        write to|bug|catch up)(?: (?:this|that|it|me|us|one|these|to (?:this|it|that|you|me|us|these)|again|on|up|\
        back|about (?:this|it)|in|with (?:this|it|me)|please|the rest|here|out|for|this one|the questions|you)\
        )* (?:(?:again|back|please|instead|about this|about it|on this) )*(?P<rest><later>)
        """,
    ),
    pattern(
        "later",
        r"""
        (?P<rest>(?:not now|not right now|not today|maybe later|later|laters|latr|l8r|ltr|later on|another time|\
        some other time|not a good time|not a good moment|bad time|bad timing|no time|no time (?:now|right now|\
        today)|after .{1,30} (?:please|pls|then)(?: .{1,20})?|tomorrow maybe|maybe tomorrow|not this week|\
        not this month|give me (?:a |an |until |till |some |one |two |five |ten |\d+ ?)?.{1,20}|next time|remind me|\
        remind me again|ask me later|pause|pause this|pause please|pausing|hold on|hang on|hold|wait|wait a (?:sec|\
        second|minute|min|moment|bit)|one (?:sec|second|moment|minute|min)|1 (?:sec|min|minute)|just a (?:sec|\
        second|moment|minute|min)|a moment|sec|brb|gtg|g2g|bbl|afk|ttyl|talk later|talk to you later|to be continued|\
        be right back|back in (?:a |an |half an |\d+ ?|one |two |five |ten |fifteen |thirty )?(?:bit|while|sec|\
        second|min|mins|minute|minutes|moment|hour|hours|h|few)(?: minutes)?|need a break|break|take a break|\
        taking a break|i need a break|i need (?:some |more )?time|snooze|postpone|(?:ill |i will )?(?:get|be|\
        come) back(?: to (?:you|this|it))?(?: (?:later|soon|tomorrow|on that))?|im back in .{1,20}|lets pause|\
        got to run|to do later|tomorrow please|later today|later this week|later tonight|later please|tonight|\
        after (?:lunch|work|dinner|the meeting|my meeting|hours)))
        """,
    ),
    pattern(
        "later",
        r"""
        (?:and |well |all right |alright |good |great )*(?:bye|bye bye|goodbye|good bye|see (?:you|ya)|cya|talk soon|good night)\
        (?: (?:then|bot|all|for now))*
        have a (?:nice|good|great) (?:day|evening|weekend|one)
        """,
    ),
    pattern(
        "later",
        r"""
        (?:im |i am |we are |were |am |got |have |just got |currently |bit |sorry |pretty |kinda |a bit |a little |\
        little |in |too |so |\
        really |very |super |swamped |on |rather |quite |at the moment )*(?:busy|swamped|in a meeting|a meeting|\
        driving|on a call|with a (?:client|customer|patient)|a call|another call|another meeting|a customer|\
        a client|on the phone|the phone|the road|on the road|\
        at lunch|lunch|out of office|out of the office|ooo|on vacation|on holiday|vacation|holiday|away|tied up|\
        occupied|running late|slammed|travelling|traveling|at the doctor|at dinner|in the middle of something|\
        the middle of something|out and about|not at my desk|asleep|in bed|sick|off sick|off today|stressed)\
        (?: (?:right now|now|atm|at the moment|today|this week|til .{1,20}|till .{1,20}|until .{1,20}|with .{1,20}|\
        at .{1,12}|here|sorry|this morning|this afternoon|rn|just now|day|week|season|currently|(?:can|\
        could) (?:you|we) .{1,40}|call you back|.{0,10}later.{0,10}))*
        """,
    ),
    pattern(
        "later",
        r"""
        (?:i |we |sorry |got |have |just )*(?:(?:gotta|need to|got to|have to|must) (?:go|run|leave|dash|jump|\
        head out|hop off|take this|take a call|catch .{1,20}|bounce)(?: now| to .{1,30})?|(?:cant|cannot|can not|\
        couldnt) (?:talk|chat|type|answer|do this|right now|respond|reply|now|do it|do that|text|speak)(?: (?:now|\
        right now|today|atm|at the moment|this week|this|rn|until .{1,20}|till .{1,20}|im .{1,20}))*|\
        dont have (?:the )?time(?: (?:now|right now|today|for this|for this now|for this today|this week|atm|\
        at the moment))*|(?:am )?out of time|have no time(?: (?:now|right now|today|for this))*|will (?:do|answer|\
        finish) (?:this|it|that)? ?(?:later|tomorrow|tonight|soon|next week|after .{1,20}))
        """,
    ),
    pattern(
        "later",
        r"""
        (?!come on\b)(?:maybe |perhaps |please |try |ask |again |me |come back |get back to me |hit me up |come |can we |\
        could we |can you |lets |not now |busy |how about )+(?P<rest>(?:next|tomorrow|tmrw|tonight|after|in|on|\
        this (?:afternoon|evening)|later|monday|tuesday|wednesday|thursday|friday)\b.{0,40})
        """,
    ),
    pattern(
        "skip",
        r"""
        (?:rather not|id rather not|i would rather not|i rather not|prefer not|prefer not to|i prefer not to|\
        i d rather not)(?: (?:say|answer|tell|share|disclose|discuss|comment|talk|go there|get into|reveal|go into)\
        (?: (?:this|that|it|about it|about that|here|into it|one|in chat|into that))*)?(?: (?:here|in a chat|\
        over chat|online))?
        """,
        reason="private",
    ),
    pattern(
        "skip",
        r"""
        (?!(?:i |we )?(?:cant|cannot) (?:say|tell)$)(?:i |we )?(?:dont|do not|wont|will not|cant|cannot|\
        not going to|wouldnt|am not going to|im not going to|\
        not gonna|im not|not) (?:want to |wanna |like to |feel comfortable |comfortable |care to |wish to |\
        willing to |allowed to )?(?:say|answer|tell|share|disclose|discuss|comment|talk about|answering|sharing|\
        go into|give out|reveal|saying|telling)(?: (?:this|that|it|you|you that|about that|that one|this one|here|\
        the number|numbers|that info|that information|with you|to you|you this))*
        none of (?:your|ur|yr) (?:business|beeswax|concern|damn business)
        (?:its |thats |that is |it is |this is |too |a bit |bit |sorry |kind of )*(?:private|confidential|personal|\
        sensitive|secret|classified|mind your own business|not your business|no comment|not something i share|\
        not for you|too private|too personal|not your concern)(?: (?:info|information|matter|question))?
        that is none of your business || thats none of your business
        not something i (?:want|would want|wish|like|care) to (?:share|tell|say|discuss)
        (?:id |i would |i )?(?:rather |like to |prefer to )?keep (?:that|this|it) (?:to myself|private|to ourselves)
        """,
        reason="private",
    ),
    pattern(
        "skip",
        r"""
        na || n/a || n a || not applicable || not relevant || irrelevant
        (?:that |this |it |thats |does |question |the )*(?:doesnt|does not|dont|do not|dosnt|doesn t|\
        not) (?:really |even )?(?:apply|relevant|apply here|concern us|concern me|fit|fit us|matter|matter to us)\
        (?: (?:to|for|in|here|us|me|our|case|my|the|business|company|anymore|at all))*
        (?:its |thats |that is |this is |this )?not (?:relevant|applicable)(?: (?:to|for) (?:us|me|our .{1,15}))?
        not for us || no relevance
        """,
        reason="not_relevant",
    ),
    pattern(
        "skip",
        r"""
        <ask>(?:skip|pass)(?: (?:this|that|it|this one|that one|the question|this question))? (?:because|cause|cuz|since|as) .{2,90}
        (?:i |we )?(?:really )?(?:dont|do not|couldnt) (?:really )?care(?: (?:about|for) (?:this|that|it))?\
        (?: (?:at all|either way|really|less))?
        """,
        reason="own_words",
    ),
    pattern(
        "skip",
        r"""
        (?:but |well |ugh |again |like |as )*(?:i |we |ive |weve |i have |we have )?(?:already|allready|just) (?:answered|\
        said|told|did|gave|wrote|explained|mentioned)(?: (?:you|u|that|this|it|so|one|this one|that one|before|twice|all|\
        the answer))*
        (?:but |well |ugh |again |like |as )*(?:i|we|ive|weve|i have|we have) (?:answered|told (?:you|u)|said)(?: (?:that|\
        this|it|so|all of (?:that|this|it)))*(?: (?:already|before|above|earlier|twice|last time|yesterday|last week|\
        a (?:minute|moment) ago))+
        (?:but |well |ugh )*(?:i|we) told (?:you|u)(?: (?:that|this|it|so))*
        you (?:already )?asked (?:me )?(?:that|this)(?: already| before)? || asked and answered || see above || scroll up
        (?:the )?same(?: answer)? as (?:before|above|last time) || same answer || said that (?:already|before)
        (?:as|like) i (?:already )?(?:said|told (?:you|u)|wrote|mentioned)(?: (?:before|already|above|earlier|last time))*
        (?:but )?(?:you|u) (?:already )?(?:know|have) (?:that|this|it|my answer|the answer|all (?:that|of that))\
        (?: (?:already|from me|from last time|by now))*
        (?:but )?(?:you|u) (?:already know|know already|should know)(?: (?:that|this|it|by now|already))*
        (?:dont|do) (?:you|u) (?:already )?(?:know|have|remember) (?:that|this|it)(?: already| by now)?
        (?:we|i) (?:already )?(?:discussed|talked about|went over|went through|covered) (?:this|that|it)(?: (?:already|\
        before|last time|last week|yesterday))+ || (?:read|see) (?:what i (?:wrote|said)|my last (?:message|answer))
        """,
        reason="answered",
    ),
    pattern(
        "skip",
        r"""
        <ask>(?:skip|skp|skpi|sipk|skipp|skip skip|pass|next|nxt|move on|skip ahead|ignore|leave|drop|jump|dodge|\
        omit|forget about|forget|get past|move past|moving on|no answer|blank|leave blank|leave it blank|proceed|\
        continue without|next one|next q|next question|another question|different question|ask (?:me )?(?:another|\
        something else|a different one|another one|something different)|go on to the next(?: one| question)?|\
        move (?:on |along )?to (?:the )?next(?: one| question)?|go to (?:the )?next(?: one| question)?|\
        can we move on|dont care|whatever|no opinion|come back to (?:this|that|it) (?:one )?at the end|skipping|\
        ill pass|hard pass|skippy|next pls)(?: (?:<this>|on|over|out|over this|please|on this|on that|on this one|\
        on that one|on it|to the next|blank|this bit|for me|to next|to next question))*
        """,
    ),
)
