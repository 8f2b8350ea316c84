"""`frontdesk doctor`: whether a desk can work on this PC, and what its connection can do, in words or as JSON.

It needs no display. The exit code is 0 only when a desk can work.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from frontdesk.app.clock import RealClock
from frontdesk.app.examination import Operation, Report, examine
from frontdesk.app.options import Options
from frontdesk.ui.text import doctor as words
from frontdesk.ui.text.findings import FindingView, Standing

_PASSPHRASE_VARIABLE = "FRONTDESK_PASSPHRASE"
_MARKS = {Standing.GOOD: "+", Standing.NOTE: "!", Standing.MISSING: "-", Standing.BAD: "x"}


def main(arguments: Sequence[str]) -> int:
    """Look, and say what was seen; 0 when a desk can work."""
    parser = argparse.ArgumentParser(prog="frontdesk doctor", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--profile", type=Path, help="folder of the desk, instead of the usual one")
    parser.add_argument("--json", action="store_true", help="facts for programs instead of sentences")
    asked = parser.parse_args(arguments)
    report = examine(Options(profile=asked.profile).folder, _passphrase, RealClock())
    sys.stdout.write(f"{json.dumps(as_facts(report), indent=1) if asked.json else as_words(report)}\n")
    return 0 if report.works else 1


def _passphrase() -> str:
    return os.environ.get(_PASSPHRASE_VARIABLE) or getpass.getpass(words.passphrase_prompt())


def as_facts(report: Report) -> dict[str, Any]:
    """The whole report; `works` first."""
    return {
        "works": report.works,
        **report.facts,
        "operations": [_row(each) for each in report.operations],
        "needs_a_person": [_sentence(line) for line in report.bad],
    }


def _row(each: Operation) -> dict[str, Any]:
    last = None
    if each.last is not None:
        at = None if each.last.at is None else each.last.at.isoformat()
        last = {"status": each.last.status, "at": at, "seconds": round(each.last.seconds, 3)}
    return {"operation": each.name, "granted": each.grant, "form": each.form or None, "last_answer": last}


def as_words(report: Report) -> str:
    """The lines, the table, and whether it works."""
    lines = [f"{_MARKS[line.standing]} {_sentence(line)}" for line in report.lines]
    if report.operations:
        lines += ["", *_table(report.operations)]
    verdict = words.it_works() if report.works else words.it_does_not_work(len(report.bad))
    return "\n".join([*lines, "", verdict])


def _sentence(line: FindingView) -> str:
    return " · ".join(filter(None, (line.title, line.second)))


def _table(operations: Sequence[Operation]) -> list[str]:
    rows = [(each.name, words.grant_word(each.grant), words.form_word(each.form), _last(each)) for each in operations]
    table = [words.table_head(), *rows]
    widths = [max(len(row[column]) for row in table) for column in range(3)]
    return ["  ".join([*(row[column].ljust(widths[column]) for column in range(3)), row[3]]).rstrip() for row in table]


def _last(each: Operation) -> str:
    if each.last is None:
        return ""
    at: datetime | None = None if each.last.at is None else each.last.at.astimezone()
    return words.answer_words(each.last.status, at, each.last.seconds)
