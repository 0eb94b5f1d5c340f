"""English: what owners of small firms write when something is wrong."""

from collections.abc import Mapping

from conversations.lexicon.en.alarm_break_in import BREAK_IN
from conversations.lexicon.en.alarm_complaint import COMPLAINT
from conversations.lexicon.en.alarm_dismissal import DISMISSAL
from conversations.lexicon.en.alarm_explain_again import EXPLAIN_AGAIN
from conversations.lexicon.en.alarm_leaving import LEAVING
from conversations.lexicon.en.alarm_lost_data import LOST_DATA
from conversations.lexicon.en.alarm_money_trouble import MONEY_TROUBLE
from conversations.lexicon.en.alarm_order import ORDER
from conversations.lexicon.en.alarm_outage import OUTAGE
from conversations.lexicon.en.alarm_parts import Rules
from conversations.lexicon.en.alarm_unserved import UNSERVED

ALARMS: Mapping[str, Rules] = {
    "outage": OUTAGE,
    "break_in": BREAK_IN,
    "lost_data": LOST_DATA,
    "leaving": LEAVING,
    "dismissal": DISMISSAL,
    "money_trouble": MONEY_TROUBLE,
    "complaint": (*COMPLAINT, *UNSERVED),
    "explain_again": EXPLAIN_AGAIN,
    "order": ORDER,
}
