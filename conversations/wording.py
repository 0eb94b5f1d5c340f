"""Every sentence the bot says that is not in a playbook, by language. Markdown; `{name}` is filled with escaped values.

A second language is one more dictionary; a test holds that each has every sentence.
"""

from __future__ import annotations

from conversations.render import escaped
from conversations.wording_names import LABEL_NAMES, NAMES, Label, Sentence

__all__ = [
    "LABELS",
    "LABEL_NAMES",
    "NAMES",
    "SENTENCES",
    "Label",
    "Sentence",
    "label",
    "language_of",
    "said_back",
    "sentence",
]

_EN: dict[Sentence, str] = {
    "progress": "_{position} of {total}_",
    "progress_firm": "_{client}: {position} of {total}_",
    "meeting": "_{contact}, {client}: {position} of {total}_",
    "about_so_many": "about {count}",
    "about_firm": "_{client}_",
    "about_both": "_{contact}, {client}_",
    "noted": "Noted.",
    "noted_about": "Noted: {value}. If that is not right, just tell me.",
    "noted_instead": "Noted: {value} (before: {before}). If that is not right, just tell me.",
    "noted_ahead": "Noted: {short} is {value}.",
    "noted_unknown": "That is fine, I have noted that you don't know.",
    "noted_unknown_whom": "That is fine. I have noted that {whom} would know.",
    "confirmed_old": "Good, I keep that.",
    "fine": "That is fine.",
    "skipped": "All right, we leave that one out.",
    "skipped_why": "All right, we leave that one out. I have noted why.",
    "answered_after_all": "I take that as the answer. To leave it out after all, write “{short}: skip”.",
    "in_person": "I have noted for {consultant} that you would rather talk about this in person.",
    "changed": "Changed: {short} is now {value} (before: {before}).",
    "kept": "All right, it stays as it is.",
    "name_taken": "There is one called {called} already. Please give this one another name.",
    "only_you": "_Only {consultant} reads this answer._",
    "still_so": "In {month} you told me: “{value}”. Is that still so?",
    "still_grown": "In {month} you told me: “{value}”. By now that makes {today}. Is that so?",
    "still_which": "I could read that in two ways, so I ask it once more, without the old answer.",
    "reason": "All right, we leave that one out. May I note why?",
    "until": "Of course. When shall I come back to you?",
    "until_unclear": 'I did not get the day. For example: "tomorrow", "on Tuesday" or "1 March".',
    "paused_until": "All right. I'll come back on {day}. You can go on before that at any time: just write.",
    "paused_guessed": "All right, I'll come back on {day}. If that was meant as your answer, write it once more.",
    "paused": "All right, I wait. Write “go on” whenever it suits you.",
    "paused_already": "I wait. Write “go on” when it suits you.",
    "stopped": (
        "I have stopped, and I will not write to you again by myself. What you told me stays with {firm}. If "
        "you want to go on one day, write “go on”."
    ),
    "stopped_already": "I have stopped, as you wished. If you want to go on, write “go on”.",
    "recap_line": "So far {count} of {total} answered, the last one {short}: “{value}”",
    "recap_line_none": "We had just begun.",
    "back_to": "Back to this one. You said: {value}.",
    "back_to_left_out": "Back to this one. You left it out before.",
    "scale_ends": "_{lowest} means: {low}. {highest} means: {high}._",
    "back_first": "This is the first question, there is nothing before it.",
    "which_earlier": "Which answer shall I change? Write its name and the new answer, for example “{example}”.",
    "not_needed": "I don't need that one just now. If it matters again later on, I will ask.",
    "edited": "You have changed an earlier message. If an answer is to change, write it like this: “{example}”.",
    "earlier_unclear": "I did not get the new answer for {short}. Let us look at it again.",
    "hint_number": "A number is fine, for example “12”, or a guess like “about 12”.",
    "hint_choice": "Please take one of these, or write its number.",
    "hint_choices": "Please name one or more of these, for example “1 and 3”.",
    "hint_yesno": "A yes or a no is fine, or “I don't know”.",
    "hint_consent": "For this one I need a plain answer: “{agree}” or “{decline}”.",
    "hint_money": "An amount is fine, for example “5,000”, “about 2k a month” or “between 5 and 10k”.",
    "hint_duration": "A length of time is fine, for example “3 years”, “18 months” or “since 2021”.",
    "hint_date": "A date or a time of year is fine, for example “March 2027”, “next spring” or “in two weeks”.",
    "hint_scale": "A number from {low} to {high}, please.",
    "hint_percent": "A percentage is fine, for example “20 %” or “about half”.",
    "hint_text": "A few words are enough.",
    "hint_person": "A name is enough, for example “Maria” or “our bookkeeper”.",
    "hint_recap": "If all is right, write “yes”. To change a line, write for example “{example}”.",
    "unclear": "I did not get that.",
    "unclear_several": "I found more than one number in that.",
    "unclear_ambiguous": "I could read that in two ways.",
    "unclear_long": "That is more than I can take in.",
    "unclear_kept": "I did not get that as an answer. I have kept your words for {consultant}.",
    "unclear_before": "I did not get that, and I keep no answer before you agree.",
    "not_told": "I have nothing from you on this one yet, or I missed it. Please say it once more.",
    "consent_plain": (
        "That sounds like a yes, but here I need it in plain words, so that nobody agrees by accident: "
        "“{agree}” or “{decline}”."
    ),
    "left_open": ("I leave this one open and have told {consultant}. Write “go on” when you want to try again."),
    "doubtful": "I read “{value}”, and that does not fit here.",
    "needed": "I need this one to go on. If you don't know, write “I don't know”, or “person” to talk to {consultant}.",
    "ways_out": (
        "I still did not get it, and that is my fault. Shall we leave it out, do it later, or shall "
        "{consultant} ask you?"
    ),
    "ways_out_needed": (
        "I still did not get it, and that is my fault. Shall we do it later, or shall {consultant} ask you?"
    ),
    "why_default": "{consultant} uses the answer to plan ahead with you. You may leave it out: write “skip”.",
    "why_recap": "So that what I keep under your name is what you meant.",
    "help": (
        "I ask the questions that {consultant} of {firm} agreed with you. Answer by button or in your own "
        "words. You can write at any time: *back*, *why*, *skip*, *later*, *stop*, or *person* to talk to "
        "{consultant}."
    ),
    "help_change": "To change an answer, name it: “{example}”.",
    "human": (
        "I have noted that you want to talk to {consultant}. I am a program, so a person reads this in working hours."
    ),
    "human_phone": "If it can’t wait, please call {phone}.",
    "question_noted": "I can't answer that myself. I have noted your question for {consultant}.",
    "message_kept": "I have kept your message for {consultant}.",
    "message_kept_too": "I have kept that too. Write “go on”, and I ask my question again.",
    "message_kept_again": "Kept.",
    "forget": (
        "I have noted that you want your data erased; {consultant} does that by hand and confirms it to you. "
        "I ask nothing more, and I will not write to you by myself."
    ),
    "greeting": "Hello {first_name}.",
    "thanks": "You're welcome.",
    "sells": "No. I never sell anything, and {consultant} answers for that.",
    "is_bot": "I am a program. {consultant} of {firm} set me up and reads the answers.",
    "how_long": "About {minutes} minutes in all; {left} to go. You can stop and go on at any time.",
    "who_asks": (
        "I am a program, and {consultant} of {firm} asked me to write to you. {consultant} and the team read your "
        "answers; nobody outside, and no other client. To be sure that this is us, call {firm} on the number you "
        "already have. I never ask for a password, and I never send a link to log in."
    ),
    "who_reads": "{consultant} and the team at {firm} read your answers. Nobody outside, and no other client.",
    "what_known": "This is what you have told me:",
    "what_known_none": "You have not told me anything yet.",
    "stale": "That question is closed. Your answer was: {value}. Do you want to change it?",
    "stale_unanswered": "That question is closed, it is not needed any more.",
    "stale_over": "That question is closed. Your answer was: {value}. To change it, write it like this: “{example}”.",
    "stale_gone": "That button belongs to another conversation than the one we are in.",
    "closed": "This conversation is closed. Thank you for your answers.",
    "secret": (
        "That looks like a password or a secret number. I have not kept it. Please delete your message and "
        "change it, and never send passwords in a chat; we never ask for them."
    ),
    "must_agree": "I need a yes or a no for this one before I may ask anything. If you would rather not, write “no”.",
    "recap_skipped": "left out",
    "recap_unknown": "not known",
    "picked": "So far: {values}. Choose more, or “Done”.",
    "picked_none": "Nothing chosen yet. Choose one or more, then “Done”.",
    "completed": "That was all, thank you. {consultant} gets your answers.",
    "completed_already": "We are through with the questions, thank you.",
    "nothing_open": "Nothing is open between us just now.",
    "reminded": "This one is still open. Whenever it suits you.",
    "reminded_again": "I ask this once more, then I leave it. You can tell {consultant} in person instead.",
    "not_text": "I can only read text here. Could you write it in a few words?",
    "stranger": (
        "Hello. I am the program of {firm}, and I do not know you yet. Please ask {consultant} for an "
        "invitation; until then I can do nothing for you here."
    ),
    "stray": "Thank you. Nothing is open between us just now; I have kept your message for {consultant}.",
    "wordless": (
        "I cannot look into pictures or files, or hear voice messages. I have kept it for {consultant}. In words, "
        "please, if it was meant as an answer."
    ),
    "stray_which": "Thank you. Which company is this about?",
    "stray_filed": "Thank you. I have kept it for {consultant}, under {client}.",
    "stranger_id": "If {consultant} asks for your id here, it is {id}.",
    "told_none": "You have not told me anything yet.",
    "told_in_confidence": "_(only {consultant} reads it)_",
    "told_mend": (
        "To change one, write its number and the new answer, for example “{example}”. To have all of it erased, write "
        "“forget me”."
    ),
    "help_own": (
        "You can write to me at any time: *what do you know about me*, *pause until March*, *go on*, *stop*, *who "
        "reads this*, *forget me*, or *person* to talk to {consultant}."
    ),
    "forget_ask": (
        "Shall I erase what you have told me? Your messages, your answers and what follows from them go, here and at "
        "{firm}, and nobody can bring them back. Your name stays, with the day on which you asked for this, so that I "
        "do not write to you again. To erase it all, write “yes, erase it”."
    ),
    "forget_firms": "This is about all your companies here: {clients}.",
    "forget_done": (
        "It is erased. I have told {consultant} that you wished it, and no word of what it was. I will not write to "
        "you again by myself. What this chat shows you can delete yourself."
    ),
    "forget_kept": "All right, nothing was erased.",
    "paused_own": "All right. I write nothing by myself until you write “go on”.",
    "paused_own_until": "All right. I write nothing by myself before {day}. You can write to me at any time.",
    "paused_past": "I did not get the day. For example: “pause until March”, or just “pause”.",
}
_EN_LABELS: dict[Label, str] = {
    "yes": "Yes",
    "no": "No",
    "dont_know": "I don't know",
    "agree": "I agree",
    "decline": "No, thanks",
    "still_yes": "Still so",
    "still_no": "It has changed",
    "tomorrow": "Tomorrow",
    "next_week": "Next week",
    "next_month": "Next month",
    "skip": "Leave it out",
    "later": "Later",
    "human": "Talk to {consultant}",
    "go_on": "Go on",
    "change_it": "Change it",
    "keep_it": "Keep it",
    "all_right": "That is right",
    "done": "Done",
    "in_person": "I'd rather tell {consultant}",
    "private": "Rather not say",
    "not_relevant": "Does not apply to us",
    "reason_later": "Another time",
    "reason_unknown": "I don't know",
    "forget": "Yes, erase it",
    "forget_not": "Keep it",
}
_ENDS = (".", "!", "?", "…")
"""A value that ends so needs no full stop after it."""
_YOURS = {"en": {"my": "your", "our": "your"}}
SENTENCES: dict[str, dict[Sentence, str]] = {"en": _EN}
LABELS: dict[str, dict[Label, str]] = {"en": _EN_LABELS}


def language_of(languages: tuple[str, ...]) -> str:
    """The first of `languages` (or its base language) that we have sentences in; English otherwise."""
    for language in languages:
        base = language.partition("-")[0]
        if base in SENTENCES:
            return base
    return "en"


def sentence(name: Sentence, language: str, **values: object) -> str:
    """The sentence with its values escaped; `{x!s}` style conversions are not used."""
    text = SENTENCES[language][name]
    if "{" not in text:
        return text
    for value, said in values.items():
        if str(said).rstrip().endswith(_ENDS):
            text = text.replace(f"{{{value}}}.", f"{{{value}}}").replace(f"{{{value}}}”.", f"{{{value}}}”")
    return text.format_map(_Escaped(values))


def label(name: Label, language: str, **values: object) -> str:
    """The label of a button: plain text, no Markdown."""
    return LABELS[language][name].format(**values)


class _Escaped(dict[str, object]):
    """Values that are escaped when they are looked at."""

    def __getitem__(self, key: str) -> str:
        return escaped(super().__getitem__(key))


def said_back(words: str, language: str) -> str:
    """What the contact called somebody, as we call them: "my accountant" is "your accountant"."""
    first, space, rest = words.partition(" ")
    return _YOURS[language].get(first.casefold(), first) + space + rest
