"""English: what passes between the firm and a contact once an escalation is open, and what is said about it."""

ROOM = {
    "heard": "**{escalation}** {contact}, {client}: “{words}”",
    "edited": "**{escalation}** {contact}, {client}, changed an earlier message. It says now: “{words}”",
    "again": "**{escalation}** {contact}, {client}, said it again: “{words}”",
    "acknowledged": "**{escalation}**: {by} has it now.",
    "assigned": "**{escalation}**: {by} gave it to {to}.",
    "called": "**{escalation}**: {by} has called {contact}.",
    "resolved": "**{escalation}** is over, says {by}.",
    "resolved_why": "**{escalation}** is over, says {by}: {why}",
    "muted_once": "**{escalation}**: not important to {client} this time, says {by}. It is over.",
    "muted_always": (
        "**{escalation}**: not important to {client}, says {by}. It is over, and I raise this no more for {client} "
        "until somebody says: unmute {number}"
    ),
    "unmuted": "{by} undid it: this matters to {client} again.",
    "passed_on": "**{escalation}**: passed on to {contact} in the name of {by}. What {contact} writes comes here.",
    "changed": "**{escalation}**: {contact} is told openly that {by} changed the message.",
    "handed_back": "**{escalation}**: {by} has handed {contact} back to me.",
    "undelivered": "**{escalation}**: this did not reach {contact}: “{words}” Please call.",
}
CONTACT = {
    "relayed": "**{by}:** {text}",
    "relayed_for": "**{by}**, about {client}: {text}",
    "changed": "**{by}** changed an earlier message. It says now: {text}",
    "passed_on": "I have passed that on to {firm}, word for word.",
    "quiet": "Let's leave the questions until this is over. Whatever you write goes to {firm}.",
    "which": "Which company is this about?",
    "which_at_once": "That sounds as if {firm} must hear of it at once. Which company is it about? I tell them as soon as I know.",
    "call": "If it can't wait, please call {phone}.",
    "handed_back": "{by} has handed over to me again, so this is the bot.",
    "over": "{by} says that this is over. This is the bot again.",
}
