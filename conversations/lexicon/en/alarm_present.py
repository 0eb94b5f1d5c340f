"""English: what says that something goes on now, where a question was about the past."""

PRESENT = (
    r"\b(?:now|just now|currently|today|tonight|this (?:morning|afternoon|evening|minute|moment)|at the moment"
    r"|(?<!stood )(?<!standing )(?<!stand )still|again|is|are|isnt|arent|cant|cannot|can not|keeps?|works?|working"
    r"|(?:it|that|they|we) (?:wont|dont|doesnt)|since (?:this|eight|nine|ten|noon)|for (?:the|an?) hour now"
    r"|have been|has been|has just|have just|weve (?:just )?been|help|urgent|asap|please (?:come|call|hurry))\b"
    r"|^(?:\w+ ){1,3}down$"
)
