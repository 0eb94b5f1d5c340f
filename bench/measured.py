"""Takes slices of work when told to, and what one round came to."""

import json
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Measured:
    """`p50`, `p99` and `cpu` in microseconds a turn, `memory` in MB at its highest."""

    turns_per_second: float
    p50: float
    p99: float
    cpu: float
    memory: float


@dataclass
class Watch:
    """Times turns, and nothing between the slices."""

    seconds: list[float] = field(default_factory=list)
    wall: float = 0
    cpu: float = 0

    @contextmanager
    def slice(self) -> Iterator[None]:
        """Around one slice."""
        cpu, started = time.process_time(), time.perf_counter()
        yield
        self.wall += time.perf_counter() - started
        self.cpu += time.process_time() - cpu

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Around one turn."""
        started = time.perf_counter()
        yield
        self.seconds.append(time.perf_counter() - started)

    def tell(self) -> None:
        """Prints what was measured, as JSON."""
        turns = len(self.seconds)
        p99 = quantiles(self.seconds, n=100)[-1]
        measured = Measured(turns / self.wall, median(self.seconds) * 1e6, p99 * 1e6, self.cpu / turns * 1e6, _peak())
        print(json.dumps(asdict(measured)))


def slices() -> Iterator[int]:
    """A number for each line on standard input; a line on standard output says that the slice is done."""
    for number, _ in enumerate(sys.stdin):
        yield number
        print(flush=True)


def middle(rounds: list[Measured]) -> Measured:
    """The median of each number; of memory the highest."""
    names = ("turns_per_second", "p50", "p99", "cpu")
    values = {name: median(getattr(each, name) for each in rounds) for name in names}
    return Measured(**values, memory=max(each.memory for each in rounds))


def _peak() -> float:
    """Of this program alone; what getrusage says on Linux begins with the program that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
