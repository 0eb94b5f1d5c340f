"""English: not knowing, who would know, and the words after which a secret stands."""

from conversations.lexicon.en.phrases import joined

UNKNOWN: tuple[str, ...] = (
    joined(
        r"""
        (?:(?:i |we |just |honestly |really |sorry |me |truly |no |nah |well |uh |um |hmm |ok |oh |tbh |i really |\
        i honestly |that i |we really |to be honest |not sure )*(?:dont|do not|dnt|dun|don t|didnt|wouldnt|\
        would not) (?:really |actually |even |exactly |quite |rightly |honestly )?(?:know|no|kno|knw|remember|\
        recall|have a clue|have any idea|have an idea|have the (?:number|numbers|answer|info|figures?)(?: (?:handy|\
        on me|here|right now|to hand))?|have that (?:info|information|handy|number|in front of me|off hand)|\
        have a number|rmbr|knwo|know anything about (?:it|that|this)|know much about (?:it|that|this))(?: (?:that|\
        it|this|one|yet|exactly|right now|off ?hand|offhand|tbh|sorry|for sure|the answer|about that|about it|\
        off the top of my head|either|at the moment|honestly|really|how many|how much|how old|when|where|the number|\
        what|the exact (?:number|date|figure|amount)|at all|anything about that|myself|man|for certain|precisely|\
        lol|actually|without checking|now|which|which one|what that is|what to say|exact|how long|anymore|if we do|\
        if we have (?:that|one|it)))*)
        """
    ),
    joined(
        r"""
        (?:(?:i |im |i am |we |were |we are |honestly |really |tbh |so |sorry |hmm |um |uh |ok |just |its |thats |\
        that is |it is |oh |well |to be honest |have |i have |ive |ive got |got |absolutely |literally |a |\
        still )*(?:idk|idek|dunno|duno|donno|dunnow|no idea|no clue|not a clue|not a scooby|no idea at all|\
        not the foggiest|havent the foggiest|havent a clue|havent (?:got )?(?:a clue|any idea|the faintest)|\
        no earthly idea|noidea|not sure|unsure|not certain|uncertain|not entirely sure|not really sure|not 100 sure|\
        not totally sure|not completely sure|not too sure|unknown|no way to know|who knows|who can say|\
        who knows that|god knows|god only knows|lord knows|beats me|search me|you got me|got me|good question|\
        thats a good question|cant say|couldnt say|couldnt tell you|cant tell you|cant tell|could not tell you|\
        could not say|cannot say|hard to say|hard to tell|difficult to say|tough to say|impossible to say|tough one|\
        couldnt tell|cant remember|cant recall|forgot|i forget|forget|blank|drawing a blank|undecided|not decided|\
        tbd|to be determined|no opinion|clueless|no knowledge|out of my depth|above my pay grade|not my area|\
        not my department|not my field|dk|d k|ndk|dont ask me|you tell me|your guess is as good as mine|you guess|\
        wouldnt know|would not know|havent decided|not decided yet|we havent decided|hvnt decided|\
        havent thought about it|never thought about it|no idea whatsoever|off the top of my head no|need to check|\
        have to check|id have to check|would need to check|will have to check|need to look|id have to look|\
        i need to look (?:it|that) up|id have to look (?:it|that) up|let me check|lemme check|have to look it up|\
        would have to check|must check|would have to look|i would have to look)(?: (?:that|it|this|yet|exactly|\
        right now|tbh|sorry|for sure|about that|about it|off hand|offhand|at the moment|honestly|really|at all|\
        either|lol|actually|here|now|about this one|on that|on this|on that one|really tbh|how many|how much|\
        how old|when|whatsoever|myself|man|off the top of my head|up|with him|with her|first|im afraid|\
        without checking|haha|what that is|which|which one|to be honest|boss|mate|sir))*)
        """
    ),
    joined(
        r"""
        (?:(?:sorry |hmm |oh |well |let me |lemme |no idea |not sure |dont know |i dont know |idk |dunno |no clue |\
        not me |i |we |\
        you |youd |youll |ud |have to |need to |would |should |better |best |will |must |d |can |could |please |\
        pls |maybe |probably |just |ll |id |id have to |wed |no )*(?:ask|check (?:that |it )?with|talk to|speak to|\
        speak with|\
        chk with|consult|find out from|get that from|check (?:it |that |this )?with) (?P<whom>(?:our |my |\
        the )?(?![a-z]+ers\b|\
        employees\b|everyone\b|people\b|questions?\b|around\b|for\b|me\b|us\b|you\b|it\b|that\b|again\b|him\b|her\b|\
        them\b|another\b|something\b|a\b|later\b|why\b)[a-z]+(?: (?!about|that|this|for|first|please|pls|he|she|\
        they|on|in|to|and|or|has|knows|later|tomorrow|next)[a-z]+){0,3})(?: (?:about (?:it|that|this)|that|this|\
        for that|first|please|pls|he knows|she knows|he would know|she would know|they would know|on that|\
        to be sure|hed know|shed know|theyd know|for this|he handles .{1,20}|she handles .{1,20}))*)
        """
    ),
    joined(
        r"""
        (?:(?:sorry|hmm|well|i think|no idea|dont know|thats|that is|this is|its|more|probably|best) )*(?:a |the |\
        one |another |good )*(?:question|one) (?:is )?(?:more )?for (?P<whom2>(?:our |my |the )?[a-z]+(?: (?!to |i |\
        not |really )[a-z]+){0,2})(?: to answer| i guess| i think| not me| really)?
        """
    ),
    joined(
        r"""
        (?:(?:only|i think|probably|maybe|sorry|no idea|not sure|dont know|idk|but|best|thats|its|\
        dunno) )*(?P<whom3>(?:our |my |the )?(?!nobody\b|who\b|god\b|lord\b|everyone\b|everybody\b|no\b|we\b|i\b|\
        they\b|you\b|it\b)[a-z]+(?: (?!would|knows|might|will|does|do|can|could|should|may)\
        [a-z]+){0,2}) (?:would know|knows|might know|will know|would know that|knows that|knows this|should know|\
        may know|knows better|would know better|would have to answer(?: that)?|can tell you(?: that)?|\
        could tell you(?: that)?|can answer(?: that)?|could answer that|may be able to answer|\
        would be able to tell you|has the (?:numbers?|info|answer))
        """
    ),
    joined(
        r"""
        (?:thats|that is|this is|its) for (?P<whom5>(?:our |my |the )?(?:accountant|bookkeeper|boss|owner|manager|\
        office manager|it guy|it team|it person|it company|wife|husband|partner|ceo|cfo|lawyer|insurance guy|secretary))
        """
    ),
    joined(
        r"""
        (?:no clue|no idea|not sure|idk|dont know|i dont know|dunno|not me|\
        cant say)(?: sorry| tbh)? (?P<whom4>(?:our |my |\
        the )?[a-z]+(?: [a-z]+)?) (?:handles|does|deals with|takes care of|looks after|manages|runs) (?:that|this|it|\
        all that|all of that|those things|that stuff|these things)
        """
    ),
)
SECRETS: tuple[str, ...] = (
    joined(
        r"""
        pass ?word || pass ?phrase || pass ?code || passwd || passwort || kennwort || contraseña || mot de passe || senha || wachtwoord || pwd? || psw || pw || pin(?: (?:code|number|nr|no))?
        login || log in || admin login || wi ?fi ?(?:key|code|pass(?:word)?|pw) || wlan ?(?:key|code) || wpa2? ?key
        api[ _-]?key || access[ _-]?(?:key|token|code) || secret(?: ?key)? || token || auth code
        recovery (?:key|code) || security code || cvv || cvc || alarm code || door code || gate code || safe code
        2fa(?: code)? || mfa code || otp || one time (?:code|password) || license key || product key || admin pass
        credentials? || creds || root || pass || combo || combination || vpn (?:key|secret|pass)
        """
    ),
)
