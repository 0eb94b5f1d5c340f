"""English: what passes between the firm and a contact once an escalation is open, and what is said about it."""

from conversations.lexicon.en.phrases import joined

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
    "passed_on": "**{escalation}**: passed on to {contact} in the name of {by}.",
    "changed": "**{escalation}**: {contact} is told openly that {by} changed the message.",
    "first_passed_on": "**{escalation}**: passed on to {contact} in the name of {by}. What {contact} writes comes here.",
    "no_file": "**{escalation}**: files are not passed on: {names}. Send them to {contact} yourself; words go through.",
    "deleted_line": "**{escalation}**: you deleted a line. What was sent to {contact} stays sent: write again to put it right.",
    "deleted": "**{escalation}**: {contact} deleted a message there. What was passed on stays here.",
    "other_thread": "This is the thread of {escalation}: nothing was passed on. For the other one write {other}: and your words.",
    "late_old": "{by}, at {at} you wrote “{words}”, and I read it only now. It is too old for me to do: if it still holds, write it again.",
    "late_moment": (
        "{by}, at {at} you wrote “{words}”, and I read it only now. It may mean something else by now, so I did not do it: if it still holds, write it again."
    ),
    "late_changed": (
        "{by}, at {at} you wrote “{words}”, and I read it only now. Since then {who} has changed **{escalation}** ({what}), "
        "so I did not do it: if it still holds, write it again."
    ),
    "late_one": "I was away: what was written here at {first} I read only now, at {now}.",
    "late": "I was away: what was written here from {first} to {last} I read only now, at {now}.",
    "late_passed_on_one": "I have now passed on one message.",
    "late_passed_on": "I have now passed on {count} messages.",
    "late_undone_one": "One thing I did not do; I say below it why.",
    "late_undone": "{count} things I did not do; I say below them why.",
    "handed_back": "**{escalation}**: {by} has handed {contact} back to me.",
    "wants_to_talk": (
        "{contact}, {client}, wants to talk about **N-{number}**, {about}, and was told to hear from a person. "
        "Suggested: call within two working days, and bring what is known. Then say: need done N-{number}, or need snooze N-{number} until DATE"
    ),
    "stopped": "**{escalation}**: {contact} has said stop. I write nothing more there by myself; your words still go through.",
    "undelivered": "**{escalation}**: this did not reach {contact}: “{words}” Please call.",
    "room_lost": (
        "I cannot write into the room on {channel} any more: I was taken out of it, or it is gone. Until I am let in again, "
        "or CONSULTANTS_ROOM names another one, I tell you here what the room would be told."
    ),
    "unreached": (
        "I cannot reach **{contact}**, {client}, on {channel} any more: the bot was blocked there, or the account is gone. "
        "Until they write to me I write nothing more there. Please call, or send a new invitation: invite {contact}"
    ),
}
CONTACT = {
    "relayed": "**{by}:** {text}",
    "relayed_for": "**{by}**, about {client}: {text}",
    "changed": "**{by}** changed an earlier message. It says now: {text}",
    "passed_on": "I have passed that on to {firm}, word for word.",
    "passed_on_again": "Passed on.",
    "quiet": "Let's leave the questions until this is over. Whatever you write goes to {firm}.",
    "back": "I am here again. Until this is over I ask you nothing; whatever you write goes to {firm}.",
    "is_bot": "I am a program. What stands behind the name of somebody of {firm} was written by that person.",
    "which": "Which company is this about?",
    "which_at_once": "That sounds as if {firm} must hear of it at once. Which company is it about? I tell them as soon as I know.",
    "call": "If it can't wait, please call {phone}.",
    "handed_back": "{by} has handed over to me again, so this is the bot.",
    "over": "{by} says that this is over. This is the bot again.",
}

_POLITE = r"(?:(?:ok|okay|oh|well|please|and|so|but|hi|hello|joe|sorry|fine|alright|right|great|good),? )*"
THANKS = joined(
    r"""
    (?:(?:ok|okay|oki|k|alright|all right|fine|good|great|perfect|super|cool|nice|understood|noted|got it|i see|will do|thx|thanks|\
    thank you|many thanks|thanks a lot|thank you very much|thank you so much|cheers|ta|much appreciated|appreciated|lovely|brilliant|very good|\
    sounds good|good to know|no problem|no worries|that is good|thats good|thats fine|that is fine|so much|a lot|then|for (?:that|this|letting me know|\
    telling me|your help|the info|the quick reply)|bye|yes|yep|sure)[,.! ]*)+
    """
)
ASKS = _POLITE + joined(
    r"""
        what(?: happens| is happening| will happen|s happening)?(?: (?:now|next|then))+ || and now || now what || what do (?:i|we) do(?: now| next| meanwhile| in the meantime)?
        who (?:reads|will read|sees|gets|has|is reading|looks at|is looking at|takes care of|is on)(?: (?:this|that|it|these|my message|this chat|what i write|here))*
        (?:when|how soon|how long)(?: .{0,40})? (?:somebody|someone|anybody|anyone|joe|he|she|you|they|it|i|we|a person|a technician|this|help)(?: .{0,40})?
        (?:is|has|was|did|does|will|can) (?:anybody|anyone|somebody|someone|any one|some one|he|she|they|it|joe|this|that|my message)(?: .{0,60})?(?:there|read|seen|see|reading|coming|come|on it|told|know|knows|informed|working|work on it|reply|answer|call|arrive|arrived|help|looking|look)(?: .{0,30})?
        why(?: .{0,40})? || why (?:dont|do not|cant) you (?:answer|ask|help)(?: .{0,20})? || are you (?:a )?(?:bot|robot|human|there|real)(?: .{0,20})? || hello || anybody there || any news || any update || how long (?:does|will) (?:it|this) take
        did (?:you|it|that|my message) (?:tell|get|reach|pass|go)(?: .{0,40})? || whom? did you tell
        """
)
