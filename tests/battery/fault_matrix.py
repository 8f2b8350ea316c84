"""Every command against every fault of the line: the right class of the outcome (§2.5), and the right end."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from frontdesk.domain.outbox import EntryState
from tests.battery.checker import Judge
from tests.battery.deeds import DEEDS, POSTINGS, arranged, command_of
from tests.battery.desk import BatteryDesk, quiet_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import run

_LATE = 100.0
_MAKES_SOMETHING = (*POSTINGS, "guest", "booking")
_HAS_AN_OLDER_FORM = ("rule", "no rule")  # which is sent where the platform does not know today's
_FAIR = Fate()


@dataclass(frozen=True, slots=True)
class Case:
    """One command and the fate of its first send. `outcome` is the class expected, `end` the state it ends in."""

    deed: str
    fate: Fate
    outcome: str
    end: EntryState = EntryState.SETTLED
    then: Fate = _FAIR  # of every later send

    @property
    def name(self) -> str:
        """`check in, read_error, never`."""
        status = f" {self.fate.status}" if self.fate.how in (How.STATUS, How.HTML) else ""
        then = "" if self.then == _FAIR else f", then {self.then.how} {self.then.status}"
        return f"{self.deed}, {self.fate.how}{status}, {self.fate.when}{then}"


def cases() -> Iterator[Case]:
    """Every command by all faults, before and after they are carried out, and long after."""
    for deed in DEEDS:
        for fate, outcome, end in _faults():
            in_doubt = outcome == "unknown" and fate.when is not When.NEVER
            if is_limited_and_done(fate) and deed in _MAKES_SOMETHING:
                continue
            if fate.status == 404 and deed in _HAS_AN_OLDER_FORM:
                yield Case(deed, fate, "answered")
            elif in_doubt and deed == "product":  # nothing of it carries a marker: a person recognises it
                yield Case(deed, fate, outcome, EntryState.NEEDS_PERSON)
            else:
                yield Case(deed, fate, outcome, end)
        lost, refused = Fate(How.READ_ERROR, When.NEVER), Fate(How.STATUS, When.NEVER, 403, message="Not this one.")
        yield Case(deed, lost, "unknown", EntryState.REJECTED, refused)


def limited_and_done() -> Iterator[Case]:
    """The platform says that there were too many calls, and does it all the same: nothing may be made twice."""
    for deed in _MAKES_SOMETHING:
        for fate, outcome, end in _faults():
            if is_limited_and_done(fate) and deed != "note":  # twice the same note does no harm (§3)
                yield Case(deed, fate, outcome, EntryState.NEEDS_PERSON if deed == "product" else end)


def is_limited_and_done(fate: Fate) -> bool:
    """429 for what was carried out (connector-api.md §1.4)."""
    return fate.status == 429 and fate.when is When.AT_ONCE


def _faults() -> Iterator[tuple[Fate, str, EntryState]]:
    settled, refused = EntryState.SETTLED, EntryState.REJECTED
    for how in (How.NO_CONNECTION, How.CONNECT_TIMEOUT, How.POOL_TIMEOUT):
        yield Fate(how, When.NEVER), "not_sent", settled
    broken = (How.READ_ERROR, How.READ_TIMEOUT, How.WRITE_ERROR, How.WRITE_TIMEOUT, How.CLOSED, How.SILENCE)
    for how in (*broken, How.CUT_ANSWER, How.HTML, How.GARBAGE, How.REDIRECT):
        yield Fate(how, When.NEVER), "unknown", settled
        yield Fate(how, When.AT_ONCE), "unknown", settled
        yield Fate(how, When.LATE, late=_LATE), "unknown", settled
    for status in (408, 500, 502, 503, 504):
        for when in (When.NEVER, When.AT_ONCE):
            yield Fate(How.STATUS, when, status), "unknown", settled
    yield Fate(How.HTML, When.AT_ONCE, 502), "unknown", settled
    for when in (When.NEVER, When.AT_ONCE):  # an integrator saw even a 429 that was carried out (§1.4)
        yield Fate(How.STATUS, when, 429, retry_after=5), "not_applied", settled
    yield Fate(How.STATUS, When.NEVER, 409), "changed_by_other", settled
    for status in (400, 403, 404):
        yield Fate(How.STATUS, When.NEVER, status, message="Not this one."), "refused", refused
    yield Fate(How.STATUS, When.NEVER, 401, message="No permission to use this operation."), "not_granted", refused
    yield Fate(How.STATUS, When.NEVER, 401, message="Session has expired."), "signed_out", EntryState.QUEUED
    yield Fate(How.STATUS, When.NEVER, 413), "too_large", refused


def violations(case: Case) -> list[str]:
    """Send it once, into this fate; then fair weather."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return run(_play(case, Path(folder)))


async def _play(case: Case, folder: Path) -> list[str]:
    platform = Platform("matrix", stays=2)
    ((_, stay),) = arranged(platform, [case.deed])
    desk = BatteryDesk(
        "pc0", platform, folder, random.Random(case.name), vfs=quick_disk().vfs, settings=quiet_settings()
    )
    desk.open()
    await asyncio.sleep(30)
    fates = iter([case.fate])

    def weather(operation: str, is_command: bool) -> Fate:
        if is_command:
            return next(fates, case.then)
        return case.fate if case.outcome == "signed_out" and any(call.entry for call in desk.calls) else Fate()

    desk.weather = weather
    command = command_of(case.deed, platform.stay(stay), platform.hotel.state, new_local_id=desk.desk.new_local_id)
    entry = desk.desk.submit(command)
    desk.acknowledged[entry.id] = repr(entry.command)
    await _until_settled(desk, case)
    found = [] if case.end is EntryState.QUEUED else Judge(desk, platform).violations()
    (after,) = desk.entries()
    if after.attempts[0].outcome != case.outcome:
        found.append(f"classed {after.attempts[0].outcome}, not {case.outcome}")
    if after.state is not case.end:
        found.append(f"ended {after.state} ({after.reason}), not {case.end}")
    done = sum(1 for effect in platform.effects if effect.sender == entry.id and effect.status == 200)
    if done != (1 if case.end in (EntryState.SETTLED, EntryState.NEEDS_PERSON) else 0):
        found.append(f"carried out {done} times")
    await desk.close()
    return [f"{case.name}: {what}" for what in found]


async def _until_settled(desk: BatteryDesk, case: Case) -> None:
    """Ten minutes after the settle time it must be; a request that comes late is waited for."""
    waited, longest = 0.0, desk.settings.sync.settle + 600
    while waited < longest:
        await asyncio.sleep(15)
        waited += 15
        if waited > case.fate.late and desk.entries()[0].state is case.end is EntryState.SETTLED:
            return


def rows(size: Size) -> Iterable[Row]:
    """All of them, in both forms."""
    for name, chosen in (
        ("fault matrix: right class, right end", cases()),
        ("fault matrix: limited, and carried out all the same", limited_and_done()),
    ):
        taken = list(chosen)
        found = [what for case in taken for what in violations(case)]
        yield Row(name=name, found=tuple(found), trials=len(taken))
