"""Where a worker can be killed. It stands still at the point it was sent to, and the driver kills it there."""

import os
import signal
import time
from dataclasses import dataclass, field
from enum import StrEnum
from multiprocessing.connection import Connection
from threading import Lock


class Point(StrEnum):
    """The dangerous points of the way of a message through a worker."""

    RECEIPT = "after receipt"
    COMMIT = "before commit"
    CONFIRM = "after commit before confirm"
    CLAIM = "after claim"
    FINISH = "after send before finish"


@dataclass
class Fate:
    """A worker stands still at the `count`-th time that it reaches `point`; without a point it lives on."""

    point: Point | None
    count: int
    announce: Connection
    _lock: Lock = field(default_factory=Lock)

    def reach(self, point: Point) -> None:
        """Called at every point; does not return from the fatal one."""
        if point is not self.point:
            return
        with self._lock:
            self.count -= 1
            if self.count:
                return
            self.announce.send_bytes(point.encode())
            os.kill(os.getpid(), signal.SIGSTOP)
            while True:  # the signal may come to another thread a moment earlier
                time.sleep(1)
