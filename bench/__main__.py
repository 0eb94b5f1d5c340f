"""`make bench`: durable turns a second beside plain sqlite3 on the same disk, by turns: both meet the same noise."""

import argparse
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.due import measure_due
from bench.interview import CONTACTS, LINES
from bench.measured import Measured, middle
from bench.round import begun, floor, ours, play
from tests.postgres import PostgresUnavailable, fresh_database, running_postgres

STARTS = 5


def main() -> None:
    """Prints the table."""
    options = _options()
    with TemporaryDirectory(prefix="bluepaper-bench-", dir=options.folder) as name:
        folder = Path(name)
        print(f"{CONTACTS} contacts, {len(LINES)} turns each, {options.rounds} rounds; files on {_disk(folder)}")
        rounds = [
            play(floor(folder / f"floor {number}.db"), ours(f"sqlite:///{folder}/ours {number}.db"))
            for number in range(options.rounds)
        ]
        first = _first_question(f"sqlite:///{folder}/first.db")
    rows = {
        "plain sqlite3, 1 read, 2 writes": middle([least for least, _ in rounds]),
        "bluepaper on SQLite": middle([our for _, our in rounds]),
    }
    if options.postgresql:
        rows |= _on_postgresql()
    print(_table(rows))
    ratios = [our.turns_per_second / least.turns_per_second for least, our in rounds]
    print(f"bluepaper / plain sqlite3   {median(ratios):.2f}   (rounds: {', '.join(f'{r:.2f}' for r in ratios)})")
    print(f"start to first question     {first:.2f} s")
    _due(options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench ARGS=", description=sys.modules[__name__].__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each does all its turns (5)")
    parser.add_argument("--needs", type=int, default=1_000_000, help="how many needs are many (1000000: 2 GB of disk)")
    parser.add_argument("--folder", type=Path, help="a folder on the disk to measure (the system's temporary folder)")
    parser.add_argument("--postgresql", action="store_true", help="also on TEST_DATABASE_URL, or a private PostgreSQL")
    return parser.parse_args()


def _due(options: argparse.Namespace) -> None:
    with TemporaryDirectory(prefix="bluepaper-bench-", dir=options.folder) as name, ExitStack() as stack:
        url = None
        if options.postgresql:
            with suppress(PostgresUnavailable):  # it was told above why
                url = stack.enter_context(fresh_database(stack.enter_context(running_postgres())))
        measure_due(Path(name), options.needs, url)


def _on_postgresql() -> dict[str, Measured]:
    with ExitStack() as stack:
        try:
            url = stack.enter_context(fresh_database(stack.enter_context(running_postgres())))
        except PostgresUnavailable as reason:
            print(reason)
            return {}
        return {"bluepaper on PostgreSQL": play(ours(url))[0]}


def _first_question(url: str) -> float:
    """Seconds from the start of a process to the first line that it shows: the median of several."""
    begun(url)
    seconds = []
    for number in range(STARTS):
        started = time.perf_counter()
        command = [sys.executable, "-m", "bench.first_question", url, str(number)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:  # noqa: S603 - ourselves
            assert process.stdout is not None
            shown = process.stdout.readline()
            seconds.append(time.perf_counter() - started)
            process.communicate()
        if process.returncode or not shown:
            raise SystemExit("no question was shown")
    return median(seconds)


def _table(rows: dict[str, Measured]) -> str:
    lines = [f"{'':<32}{'turns/s':>9}{'p50 us':>9}{'p99 us':>9}{'CPU us':>9}{'MB':>6}"]
    lines += [
        f"{name:<32}{row.turns_per_second:>9.0f}{row.p50:>9.0f}{row.p99:>9.0f}{row.cpu:>9.0f}{row.memory:>6.0f}"
        for name, row in rows.items()
    ]
    return "\n".join(lines)


def _disk(folder: Path) -> str:
    """The kind of file system, as far as the machine tells."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return "a file system of unknown kind"
    found = [line.split()[1:3] for line in mounts.read_text().splitlines()]
    holding = [(len(point), kind) for point, kind in found if folder.resolve().is_relative_to(point)]
    kind = max(holding)[1]
    return f"{kind}, which is no disk: name one with --folder" if kind in {"tmpfs", "ramfs"} else kind


if __name__ == "__main__":
    main()
