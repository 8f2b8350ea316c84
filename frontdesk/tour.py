"""The tour: a clerk's day on a fresh demo hotel, with the line cut and the program killed in the middle of it.

The parent owns the hotel and its data file. It starts the desk as a child that walks its own widgets by a step list,
kills it by its process id, starts it again on the same profile, and at the end asks the hotel's own ledger whether each
command happened exactly once. The exit code is 0 only then.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from frontdesk.app.program import program
from frontdesk.demo.ledger import LedgerEntry, read_ledger
from frontdesk.screenless import has_screen, offscreen

_CLOCK = "2026-10-16T13:42:00Z"
_BY_THE_HOTEL_ITSELF = "hotel/"
_OK = 200

Step = dict[str, Any]


def _find(words: str, says: str) -> list[Step]:
    return [
        {"do": "keys", "keys": ["F3"], "says": says},
        {"do": "type", "text": words},
        {"do": "wait", "for": "hit"},
        {"do": "keys", "keys": ["Return"]},
        {"do": "wait", "for": "stay"},
    ]


BEFORE_THE_KILL: list[Step] = [
    {
        "do": "wait",
        "for": "figures",
        "says": "The window is up and today's arrivals are in the list",
        "picture": "list",
    },
    *_find("novako", "Find Šárka Nováková by a half-typed name without accents"),
    {"do": "picture", "picture": "found"},
    {"do": "keys", "keys": ["I"], "says": "Check her in"},
    {"do": "wait", "for": "saved", "count": 1, "picture": "checked-in"},
    {"do": "wait", "for": "settled", "says": "The platform shows her in the house", "picture": "settled"},
    {"do": "press", "button": "Cut the line", "says": "Cut the line"},
    {"do": "wait", "for": "offline", "picture": "line-cut"},
    *_find("ludensch", "Check in Jürgen Müller-Lüdenscheidt, with no line"),
    {"do": "keys", "keys": ["I"]},
    {"do": "wait", "for": "saved", "count": 1},
    *_find("306", "Check out room 306"),
    {"do": "keys", "keys": ["O", "Return"]},
    {"do": "wait", "for": "saved", "count": 2},
    *_find("rossi", "Cancel Niccolò Rossi, who did not come"),
    {"do": "keys", "keys": ["X", "N", "Return"]},
    {"do": "wait", "for": "saved", "count": 3},
    {"do": "keys", "keys": ["F9"]},
    {
        "do": "wait",
        "for": "not_sent",
        "count": 3,
        "says": "All three are saved on this PC",
        "picture": "three-not-sent",
    },
    {"do": "stop", "says": "Now the program is killed"},
]

AFTER_THE_KILL: list[Step] = [
    {"do": "wait", "for": "recovered", "count": 3, "says": "All three are still there", "picture": "found-again"},
    {"do": "press", "button": "Restore the line", "says": "Restore the line"},
    {"do": "wait", "for": "online"},
    {"do": "wait", "for": "settled", "says": "They settle by themselves", "picture": "after-the-outage"},
    {"do": "keys", "keys": ["Escape"]},
    {"do": "picture", "picture": "the-end"},
]

EXPECTED = {
    "reservations/start": 2,
    "reservations/process": 1,
    "reservations/cancel": 1,
}


class TourFailed(Exception):
    """A step did not come true; the words say which."""


def main(arguments: Sequence[str]) -> int:
    """Run the tour; 0 when every step came true and the hotel has each command exactly once."""
    parser = argparse.ArgumentParser(prog="frontdesk tour", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pictures", type=Path, help="folder for a picture of each step")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="frontdesk-tour-") as scratch:
        try:
            _tour(Path(scratch), asked.pictures)
        except TourFailed as failure:
            print(f"The tour stopped: {failure}", flush=True)
            return 1
    if asked.pictures is not None:
        print(f"The pictures are in {asked.pictures}", flush=True)
    print("Every command happened exactly once.", flush=True)
    return 0


def _tour(scratch: Path, pictures: Path | None) -> None:
    data = scratch / "hotel.data"
    passphrase = secrets.token_urlsafe()
    print("The tour's data is sealed under a passphrase of its own; your keyring is not touched.", flush=True)
    with _hotel(scratch, data) as ready:
        walk = _Walk(scratch, ready, passphrase, pictures)
        walk.until_stop(BEFORE_THE_KILL, "1")
        print("  killed", flush=True)
        walk.to_the_end(AFTER_THE_KILL, "2")
    _check(read_ledger(data))


@contextmanager
def _hotel(scratch: Path, data: Path) -> Iterator[Path]:
    ready = scratch / "ready.json"
    process = subprocess.Popen(
        [*program(), "hotel", "--control", "--clock", _CLOCK, "--data", str(data), "--ready", str(ready)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        if process.stdout is None or not process.stdout.readline():
            raise TourFailed("the demo hotel did not start")
        yield ready
    finally:
        if process.stdin is not None:
            process.stdin.close()
        process.wait(timeout=20)
        if process.stdout is not None:
            process.stdout.close()


class _Walk:
    """Starts the desk on the same hotel and profile, as often as needed."""

    def __init__(self, scratch: Path, ready: Path, passphrase: str, pictures: Path | None) -> None:
        self._scratch = scratch
        self._ready = ready
        self._pictures = pictures
        self._environment = {**os.environ, "FRONTDESK_PASSPHRASE": passphrase}
        if not has_screen():
            self._environment["QT_QPA_PLATFORM"] = offscreen(scratch)

    def until_stop(self, steps: list[Step], name: str) -> None:
        """Walk the steps, then kill the desk in the middle of its life."""
        process = self._start(steps, name)
        try:
            self._follow(process, steps)
        finally:
            process.kill()
            process.wait(timeout=20)
            _close(process)

    def to_the_end(self, steps: list[Step], name: str) -> None:
        """Walk the steps; the desk closes its window itself."""
        process = self._start(steps, name)
        try:
            self._follow(process, steps)
            if process.wait(timeout=30) != 0:
                raise TourFailed("the desk did not close well")
        finally:
            if process.poll() is None:
                process.kill()
                process.wait(timeout=20)
            _close(process)

    def _start(self, steps: list[Step], name: str) -> subprocess.Popen[str]:
        listed = self._scratch / f"walk-{name}.json"
        listed.write_text(json.dumps(steps), encoding="utf-8")
        asked = ["--hotel", str(self._ready), "--profile", str(self._scratch / "profile"), "--walk", str(listed)]
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            asked += ["--pictures", str(self._pictures / f"{name}-")]
        return subprocess.Popen([*program(), *asked], stdout=subprocess.PIPE, text=True, env=self._environment)

    def _follow(self, process: subprocess.Popen[str], steps: list[Step]) -> None:
        """Wait for each printed step. The child gives up by itself when a step takes too long."""
        out: IO[str] | None = process.stdout
        for number, step in enumerate(steps):
            line = out.readline() if out is not None else ""
            told = json.loads(line) if line else {"ok": False, "why": "the desk ended"}
            if not told["ok"]:
                raise TourFailed(f"step {number + 1} ({step['do']} {step.get('for', '')}): {told['why']}")
            if says := step.get("says"):
                print(f"  {says}", flush=True)


def _close(process: subprocess.Popen[str]) -> None:
    if process.stdout is not None:
        process.stdout.close()


def _check(ledger: Sequence[LedgerEntry]) -> None:
    """Ask the hotel's own data: each command once and on another stay, nothing else, nothing refused."""
    done: dict[str, list[str]] = {}
    for entry in ledger:
        if entry.operation.startswith(_BY_THE_HOTEL_ITSELF):
            continue
        if entry.status != _OK:
            raise TourFailed(f"the hotel refused {entry.operation} with {entry.status}")
        named = entry.body.get("ReservationIds") or [entry.body.get("ReservationId")]
        done.setdefault(entry.operation, []).extend(named)
    counts = {operation: len(stays) for operation, stays in done.items()}
    stays = [stay for each in done.values() for stay in each]
    if counts != EXPECTED or len(set(stays)) != len(stays):
        raise TourFailed(f"the hotel has {counts} on {len(set(stays))} stays, expected {EXPECTED}")
    for operation, count in sorted(counts.items()):
        print(f"  the hotel has {operation} {count} times, as asked", flush=True)
