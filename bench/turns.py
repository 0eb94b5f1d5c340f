"""One round of ours, in a process of its own: every message through `turn.take`, a slice for each line of everybody."""

import json
import sys
from itertools import islice

from bench.interview import CONTACTS, MONDAY, messages
from bench.measured import Watch, slices
from bot.turn import Turn
from storage.database import Database


def main(url: str, conversations: list[str]) -> None:
    """Takes all turns. Raises SystemExit if the work that was measured is not the work that was meant."""
    database = Database.open(url)
    turn, watch = Turn(database), Watch()
    heard = messages(conversations)
    for _ in slices():
        said = list(islice(heard, CONTACTS))
        with watch.slice():
            for inbound in said:
                with watch.turn():
                    turn.take(inbound, MONDAY)
    with database.work(MONDAY) as work:
        statuses = {each.status for each in map(work.conversation, conversations) if each}
    database.close()
    if statuses != {"completed"}:
        raise SystemExit(f"the interviews did not end: {statuses}")
    watch.tell()


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]))
