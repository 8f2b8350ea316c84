"""A process to be killed: puts commands into the outbox, is in the middle of a send and of a commit, and waits."""

from __future__ import annotations

import sys
from pathlib import Path

from frontdesk.domain.commands import CheckIn
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from tests.domain.stays import NOON
from tests.store.desks import KEY

store = Store(Database.open(Path(sys.argv[1]), KEY), monotonic=lambda: 0.0, epoch="the run that dies")
for number in range(3):
    store.outbox.add(
        entry_id=f"e-{number}",
        command=CheckIn(reservation_id=f"stay-{number}", room_id=None),
        lane=f"res:stay-{number}",
        base={},
        created_utc=NOON,
        staff="",
        pc="",
        hold=8.0,
    )
store.outbox.begin_attempt("e-1", sent_utc=NOON, baseline={"items": ["i-1"]})
with store.transaction():
    store.outbox.add(
        entry_id="never committed",
        command=CheckIn(reservation_id="stay-9", room_id=None),
        lane="",
        base={},
        created_utc=NOON,
        staff="",
        pc="",
        hold=None,
    )
    print("saved", flush=True)
    sys.stdin.read()
