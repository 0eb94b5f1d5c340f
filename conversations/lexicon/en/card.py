"""English: what the firm is told of an escalation, and what the contact is told at once."""

KINDS = {
    "outage": "Something has stopped working",
    "break_in": "A break-in, as it seems",
    "lost_data": "Data may be lost",
    "leaving": "They think of leaving us",
    "dismissal": "Somebody is to be dismissed",
    "money_trouble": "Money is short there",
    "complaint": "A complaint about us",
    "explain_again": "They had to explain their system again",
    "order": "An order was given in chat",
    "dissatisfied": "A low mark for us",
    "no_backup": "A backup that is missing or was never tried",
    "silence": "Two openings without an answer",
    "by_hand": "Raised by hand",
}
SEVERITIES = {"urgent": "urgent", "high": "today", "normal": "when you can"}
ACTIONS = {
    "outage": "Call {contact} and say when somebody looks at it. Ask who cannot work.",
    "break_in": "Call {contact} at once. Nothing is switched off or changed before you have talked.",
    "lost_data": "Call {contact}: nobody is to write to that disk. Then look for the last backup.",
    "leaving": "Call {contact} yourself and listen. Do not defend anything, do not offer anything.",
    "dismissal": "Ask {contact} when the access is to end, and keep it to yourself until then.",
    "money_trouble": "Call {contact}. Hold everything that costs money, and move what can wait.",
    "complaint": "Call {contact} today. Say what you will do, and by when.",
    "explain_again": "Write down what {contact} had to explain, where the next technician looks first.",
    "order": "Confirm to {contact} what is ordered, how many and by when, before you order.",
    "dissatisfied": "Ask {contact} what happened. The mark alone says little.",
    "no_backup": "Look at the backup before anything else there, and try to bring one file back.",
    "silence": "Call {contact}, or go and see them. I write no more until you say so.",
    "by_hand": "Read it, and decide who takes it.",
}
BUTTONS = {
    "acknowledge": "I'll take it",
    "assign": "Give it to …",
    "relay": "Write to {contact}",
    "called": "I have called {contact}",
    "resolve": "It is over",
    "ordered": "It is ordered",
    "access": "Access is planned",
    "noted": "It is written down",
    "restored": "A file came back",
    "rest": "Leave them in peace",
    "mute": "Not important to {client}",
}
CARD = {
    "head": "**{escalation}: {kind}** ({severity})",
    "who": "{contact}, {client}",
    "client": "{client}",
    "words": "“{words}”",
    "since": "Since {since}.",
    "repeated": "Told {count} times, and nobody has it yet.",
    "forgotten": "{by} had it, and nothing has come of it yet.",
    "on_list": "{names} asked to be told of such a thing at once.",
    "list": "{names} asked to be told at once of: {what}. Is this one of them?",
    "rule": "Why you are told: {rule}.",
    "told": "{contact} was told: {told}",
    "told_nothing": "{contact} was told nothing.",
    "action": "Suggested: {action}",
    "taken": "{by} already has it, since {since}.",
    "over": "It is over since {since}.",
    "sensitive": "_Confidential: please do not bring it into the room._",
    "not_mutable": "That matters to every client: a break-in, lost data or a dismissal is always told.",
}
AT_ONCE = {
    "standstill": "somebody cannot work",
    "backup": "a backup failed",
    "break_in": "somebody tried to get in",
    "misuse": "the computers are misused",
    "spending": "it costs more than planned",
    "our_mistakes": "we made a mistake",
}
CONTACT = {
    "outage": "I understand that something is not working.",
    "break_in": (
        "I understand that somebody may have got in. If you can, unplug that computer from the network, "
        "leave it switched on, and change nothing on it."
    ),
    "lost_data": "I understand that data may be lost. Please save nothing more on that computer for now.",
    "leaving": "I have read that, and I won't try to change your mind.",
    "dismissal": "I treat that as confidential.",
    "money_trouble": "I treat that as confidential.",
    "complaint": "I have read that, and I pass it on word for word.",
    "explain_again": "You should not have to explain that twice. I pass it on.",
    "order": "I can't order anything myself. I pass it on; it is ordered once somebody has confirmed it to you.",
    "team_now": "The team at {firm} was told just now; they are at work until {until}.",
    "team_later": "The team at {firm} reads it on {day} from {time}, when they are back at work.",
    "person_now": "{person} was told just now, and not the whole team; they are at work until {until}.",
    "person_later": "{person} is told, and not the whole team, and reads it on {day} from {time}.",
    "on_call": "{person} is on call and was told just now.",
    "call": "If it can't wait, please call {phone}.",
    "quiet": "I ask you nothing more until this is over.",
}
