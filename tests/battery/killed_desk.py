"""A process to be killed: a whole desk without a window that gives commands as fast as it can, and says what is saved.

Arguments: the file, the hotel's ready file. Lines on standard output: `found N`, `saved ID COMMAND`.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from frontdesk.app.clock import RealClock
from frontdesk.app.session import Session
from frontdesk.app.training import TrainingHotel
from frontdesk.domain.commands import Cancel, CheckIn, Command, MoveRoom
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import Reservation, State
from frontdesk.service.front_desk import Desktop, FrontDesk
from frontdesk.settings import Settings, training
from tests.battery.desk import KEY


def quick() -> Settings:
    """What is a minute at a reception is a moment here; the order of things is the same."""
    settings = training()
    sync = replace(
        settings.sync,
        pull_every=0.4,
        retry_waits=(0.05, 0.1),
        probes=(0.05, 0.1, 0.2),
        settle=0.6,
        second_look=0.1,
        future_days=20,
        past_days=1,
    )
    return replace(settings, hold=0.0, sync=sync)


def next_step(stay: Reservation, desk: FrontDesk) -> Command | None:
    """Something the platform will most likely accept or refuse at once."""
    match stay.state:
        case State.CONFIRMED if stay.id[0] in "01234567" and not stay.room_locked and (spare := _spare(stay, desk)):
            return MoveRoom(reservation_id=stay.id, room_id=spare)
        case State.CONFIRMED if stay.room_id is not None:
            return CheckIn(reservation_id=stay.id, room_id=stay.room_id)
        case State.CONFIRMED:
            return Cancel(reservation_id=stay.id, note="Asked to", charge_fee=False)
        case _:
            return None


def _spare(stay: Reservation, desk: FrontDesk) -> str:
    free = (each.room_id for each in desk.room_choices(stay.id) if not each.taken_by and each.room_id != stay.room_id)
    return next(free, "")


async def work(file: Path, ready: Path) -> None:
    """Until killed."""
    session = Session(
        file,
        KEY,
        TrainingHotel.running(ready).credentials,
        settings=quick(),
        clock=RealClock(),
        desktop=Desktop(staff="Petra", pc="killed"),
    )
    print("found", len(session.recovered), flush=True)
    session.start()
    connection = session.store._database.loop
    while True:
        # All at once: a statement left open would hold its snapshot, and no commit could follow.
        for (found,) in connection.execute(
            "SELECT id FROM reservation WHERE state = 'Confirmed' ORDER BY id"
        ).fetchall():
            view = session.desk.stay(found)
            command = next_step(view.reservation, session.desk) if view is not None else None
            if command is None:
                continue
            try:
                entry = session.desk.submit(command)
            except Rejected:
                continue
            print("saved", entry.id, repr(command), flush=True)
            await asyncio.sleep(0.005)
        await asyncio.sleep(0.02)


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), Path(sys.argv[2])))
