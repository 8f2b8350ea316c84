"""A sitting at the long form: chunk after chunk until the time is over; a file says where the next one begins."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.battery.long import Long, Part
from tests.battery.row import Row


@dataclass(slots=True)
class Progress:
    """How far one row is: chunks and trials so far, and all that was found and noted."""

    chunks: int = 0
    trials: int = 0
    counted: int = 0
    seconds: float = 0.0
    found: list[str] = field(default_factory=list)
    noted: list[str] = field(default_factory=list)


class Sitting:
    """The row that had the least time goes on next, so that all get on alike. After each chunk the file is written."""

    def __init__(self, rows: Sequence[Long], file: Path | None, base: int) -> None:
        self._rows = rows
        self._file = file
        self._base = base
        self._progress = {row.name: Progress() for row in rows}
        if file is not None and file.exists():
            kept = json.loads(file.read_text(encoding="utf-8"))
            self._progress |= {name: Progress(**each) for name, each in kept["rows"].items()}
            self._base = kept["base"]

    def run(self, is_over: Callable[[], bool]) -> Iterator[tuple[Long, Part]]:
        """Until the time is over, or everything has been run; each chunk's row, and what came of it."""
        while not is_over():
            left = [row for row in self._rows if self._progress[row.name].chunks < row.chunks]
            if not left:
                return
            row = min(left, key=lambda row: self._progress[row.name].seconds)
            progress, begun = self._progress[row.name], time.monotonic()
            part = row.chunk(self._base + progress.chunks)
            progress.chunks += 1
            progress.trials += part.trials
            progress.counted += part.counted
            progress.seconds += time.monotonic() - begun
            progress.found += part.found
            progress.noted += part.noted
            self._keep()
            yield row, part

    def table(self) -> list[Row]:
        """What there is so far."""
        return [self._row(row) for row in self._rows if self._progress[row.name].chunks]

    def _row(self, row: Long) -> Row:
        progress = self._progress[row.name]
        counted = f", {progress.counted} {row.counts}" if row.counts else ""
        name = f"{row.name}, chunk {progress.chunks} of {row.chunks:,}{counted}"
        return Row(name=name, found=tuple(progress.found), trials=progress.trials)

    def _keep(self) -> None:
        if self._file is None:
            return
        kept = {"base": self._base, "rows": {name: asdict(each) for name, each in self._progress.items()}}
        beside = self._file.with_suffix(".new")
        beside.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
        beside.replace(self._file)
