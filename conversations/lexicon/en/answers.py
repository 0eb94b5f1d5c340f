"""English: yes and no."""

from conversations.lexicon.base import Entry
from conversations.lexicon.en.entries import all_of

YESNO: dict[str, Entry] = {
    **all_of("m", "maybe|perhaps|possibly|mabye|mayb|may be"),
    **all_of(
        "h",
        "i think|i believe|i guess|i would guess|i would think|i would assume|in theory|theoretically|id guess|"
        "i reckon|kind of i think|not 100|probably i think",
    ),
    **all_of(
        "B",
        "but|except|except for|although|though|only|just|other than|apart from|however|as long as|besides|"
        "excluding|because|since|cause|cuz|for|so|and we|and it|and i|and they|on|every|with|via|through|via our|"
        "at|in",
    ),
    **all_of(
        "!",
        "not|dont|never|isnt|arent|cant|wont|no one|nobody|didnt|doesnt|havent|hasnt|wasnt|without|nothing|none|"
        "couldnt|wouldnt|shouldnt|cannot|aint",
    ),
    **all_of(
        "f",
        "please|pls|plz|thanks|thank you|thx|ty|lol|haha|sir|man|mate|tbh|honestly|actually|well|um|uh|umm|ehm|"
        "erm|uhm|err|regrettably|hmm|oh|so far|we|i|it|that|this|the|is|do|have|to|of|really|very|too|also|"
        "already|now|then|thats|its|im|you|dude|bro|yet|friend|buddy|currently|at the moment|right now|today|"
        "to be honest|in fact|id say|i would say|would say|my answer is|answer is|id go with|lets say|with that|"
        "sorry|afraid|im afraid|unfortunately|sadly|luckily|a|an|at all|here|us|for us",
    ),
    **all_of(
        "Y",
        "yes|y|ye|yeh|yea|yeah|yah|ya|yep|yup|yap|yus|yess|yas|yass|aye|sure|surely|ys|yh|ues|yessir|yesir|"
        "definetly|definitly|definatly|im afraid so|afraid so|10 4|fuck yes|fuck yeah|thats a yes|"
        "that would be a yes|its a yes|sure thing|sure do|sure is|of course|ofc|absolutely|correct|right|"
        "thats right|thats correct|exactly|true|affirmative|indeed",
    ),
    **all_of(
        "Y",
        "definitely|definately|def|defo|totally|certainly|for sure|100|100 percent|sounds good|ok|okay|okey|k|kk|"
        "okie|okey dokey|okeydokey|alright|all right|fine|go ahead|lets do it|lets go|do it|go for it|you bet|"
        "yessir|yes sir|yes maam",
    ),
    **all_of(
        "Y",
        "we do|i do|they do|it does|he does|she does|we have|we have one|we have some|we have that|we have it|"
        "we got one|we have them|i have|it is|it was|they are|we are|i am|there is|there are|we did|i did|we can|"
        "we will|got it|got one|have one|it has|we use one|we have several|we have two",
    ),
    **all_of(
        "Y",
        "always|no problem|no prob|no worries|np|why not|not a problem|no objection|no objections|by all means|"
        "naturally|obviously|big time|yes indeed|hell yes|hell yeah|heck yes|damn right|without a doubt|no doubt|"
        "no question|without question|please do|with pleasure|gladly|happy to|every time|every single time|"
        "all of them|everything is|everyone does|we all do|all of us|in place",
    ),
    **all_of(
        "Y",
        "si|oui|ja|da|hai|jawohl|sim|tak|jep|jup|ouais|claro|certo|agreed|agree|i agree|works for me|good|great|"
        "perfect|cool|thumbs up|roger|copy that|positive|accurate|yes yes|uh huh|mhm|mhmm|mm hmm|uhuh|yess|yesh|"
        "yex|yrs|tes|yse|eys|yed|yers",
    ),
    **all_of(
        "N",
        "no|n|nope|nop|nah|nay|na|naw|noo|not really|not yet|no thanks|no thank you|never|negative|never have|"
        "not at all|no way|im afraid not|not in years|not in ages|not for years|that would be a no|thats a no|"
        "its a no|no plans|unfortunately not|sadly not|regrettably not|not in the slightest|not rly|untrue|"
        "not needed|not necessary|didnt do it|npoe|onpe|afraid not|sorry not|hell no|heck no|definitely not|"
        "absolutely not|certainly not|of course not|for sure not|sure not|surely not",
    ),
    **all_of(
        "N",
        "not currently|not now|not at present|not right now|not at the moment|not presently|not today|false|"
        "wrong|incorrect|not true|thats wrong|none|none at all|nothing|zero|not any|nobody|no one|not any more|"
        "not anymore|no longer|we used to|used to|not so far|not ever|not once|no sir|no maam|nein|non|nee|nej|"
        "nyet|niet|ne|nao|thumbs down|no chance|not a chance|fat chance|no no|not one|not this year|"
        "not even close|by no means|under no circumstances|nada|not particularly|noy|npe|nio|nooo|noope|nopes|"
        "not as such|not quite yet|no not yet|havent yet|not since",
    ),
    **all_of(
        "N",
        "we dont|i dont|they dont|it doesnt|it does not|we do not|i do not|they do not|we have none|we havent|"
        "i havent|we have not|it isnt|it is not|its not|they arent|they are not|we arent|we are not|im not|"
        "i am not|there isnt|there is not|there arent|there are none|there is none|we didnt|i didnt|we did not|"
        "it wasnt|it was not|we cant|we cannot|we wont|we will not|dont have one|dont have any|dont have that|"
        "dont have it|we dont have|we dont have one|we dont have any|we dont have that|havent got one|havent got|"
        "havent got any|nobody does|no one does|he doesnt|she doesnt|it hasnt|we never|we never did|never did|"
        "we have never|dont|isnt|doesnt|didnt|havent|cant|wont|arent|we have no|we got no|i never|they never|"
        "never had one|never had|we lack|there is no|theres no|theres none|without|we dont really|i have none|"
        "not for us|not here|not in place|nobody has|none of us|none of them",
    ),
    **all_of("N", "no|n|nope|nop|nah|na|nay|naw|nein", "bare"),
    **all_of(
        "y",
        "hope so|probs|more than likely|should have|should have one|i sure hope so|sure hope so|i sure think so|"
        "i think so|i think we do|i think it is|i think it does|i think they do|i think we have|i think they are|"
        "i believe so|i guess so|i suppose so|i suppose|i reckon so|suppose so|guess so|think so|believe so|"
        "probably|probaly|prob|prolly|probly|probably yes|most likely|likely|very likely|pretty sure|"
        "pretty sure we do|fairly sure|quite sure|almost certainly|should be|it should|they should|i hope so|"
        "hopefully|presumably|apparently|supposedly|as far as i know|afaik|to my knowledge|more yes than no|"
        "i assume so|i assume|assume so|i would think so|i would say so|id say so|i imagine so|i expect so|"
        "seems so|seems like it|looks like it|leaning yes|i guess|i guess we do|i think yes|pretty certain|"
        "fairly certain|reasonably sure|i believe we do|i believe it is|i believe they do|should do|must be|"
        "im pretty sure|im fairly sure|pretty sure yes|i m pretty sure",
    ),
    **all_of(
        "n",
        "i seriously doubt it|i really doubt it|i highly doubt it|i strongly doubt it|dont think so|"
        "i dont think so|i dont think|dont believe so|i dont believe so|i dont believe|dont think|i doubt it|"
        "doubt it|doubtful|i doubt|i doubt that|not that i know of|not that im aware of|not that i know|"
        "perhaps not|maybe not|possibly not|might not|may not|not that i can recall|not that i recall|"
        "not to my knowledge|not that im aware|not as far as i know|not afaik|probably not|prolly not|"
        "probably no|most likely not|likely not|unlikely|very unlikely|highly unlikely|not likely|i think not|"
        "i guess not|guess not|i suppose not|suppose not|hopefully not|i hope not|presumably not|apparently not|"
        "hardly|hardly ever|rarely|seldom|barely|not that ive seen|i wouldnt say so|i wouldnt think so|"
        "wouldnt think so|leaning no|more no than yes|shouldnt be|should not|i assume not|i reckon not|"
        "almost certainly not|not really i think|not that i remember|not i think|i believe not|pretty sure not|"
        "pretty sure we dont|i think we dont|fairly sure not|not i believe|im pretty sure not|seems not|"
        "doesnt look like it|im not aware of any|not aware of any|not that we know of|not that were aware of|"
        "none that i know of|not that i can think of|nothing that i know of|i dont think we do|"
        "i dont believe we do",
    ),
    **all_of(
        "?",
        "no one knows|nobody knows|could be|might be|not sure|unsure|no idea|no clue|dont know|i dont know|idk|"
        "dunno|who knows|not certain|hard to say|cant say|no way to know|maybe maybe not|might|we might|beats me|"
        "im not sure|not 100 sure|not entirely sure",
    ),
    **all_of(
        "U",
        "yes and no|we should|i should|should|should but|we are good|were good|im good|i am good|all good|"
        "were fine|we are fine|all set|were set|mostly|by and large|pretty much|yes mostly|for the most part|"
        "more or less|sometimes|it depends|depends|that depends|kinda|kind of|sort of|sorta|partly|partially|"
        "in part|partial|some|some of them|some of it|some do|a few|a bit|a little|half|half of them|not all|"
        "not all of them|not always|not everywhere|not everyone|not everything|not every|occasionally|"
        "now and then|from time to time|once in a while|on and off|to some extent|somewhat|in a way|"
        "in some cases|in some ways|either|neither|both|varies|it varies|not no|not not|often|usually|"
        "most of the time|only some|when|if|unless|why|what|how|so so|not fully|not completely|not entirely|"
        "not quite|yes no|no yes|half half|50 50|yesno|about half|most|most of them|almost|nearly|sort of yes|"
        "semi|almost all|soon|later|in progress|working on it|were working on it|planned|planning to|we plan to|"
        "we will soon|going to|trying to|only for some",
    ),
    **all_of(
        "U",
        "only on|only for|only in|only some|only when|only if|just for|just on|just the|only the|only|just some",
    ),
}
