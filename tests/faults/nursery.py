"""Brings up one `bluepaper` after the other in no time: all is imported already, and each is a fork of that. So one
that is killed every second has worked for most of it.

A line on stdin asks for one; its process id is told, and then, in another line, that it has ended.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

import apscheduler.executors.asyncio
import httpcore

from bot.cli import run
from bot.cli.__main__ import main
from tests.faults.worker import break_it, shorten

IMPORTED = (run, apscheduler.executors.asyncio, httpcore)
"""What is imported only when it is needed, besides the platforms' libraries: these come with the worker."""


def bring_up() -> None:
    """For every line one process, which does what the command line says."""
    last = 0
    while sys.stdin.readline():
        if last:
            os.waitpid(last, 0)  # no sooner: until then no other process can get its number
        last = os.fork()
        if not last:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(2, 1)
            with suppress(SystemExit):
                main()
            sys.stdout.flush()
            os._exit(0)  # all that is imported would be cleared away first
        print(last, flush=True)
        os.waitid(os.P_PID, last, os.WEXITED | os.WNOWAIT)
        print("ended", flush=True)


if __name__ == "__main__":
    shorten(int(sys.argv.pop(1)), hurried=sys.argv.pop(1) == "hurried")
    break_it(sys.argv.pop(1))
    bring_up()
