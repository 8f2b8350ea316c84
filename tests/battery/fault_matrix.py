"""Every command against every fault of the line: the right class of the outcome (§2.5), and the right end."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from frontdesk.domain.outbox import Entry, EntryState
from tests.battery.checker import Judge
from tests.battery.deeds import DEEDS, POSTINGS, arranged, command_of
from tests.battery.desk import BatteryDesk, quiet_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, Told, When
from tests.battery.long import Long, Part
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


def together(chosen: Iterable[Case]) -> Iterator[tuple[Case, ...]]:
    """Cases that can be played on one desk: those of the same fate, each with a stay of its own.

    Where the token is refused everything stops, so there each has a desk to itself; all rules are one lane.
    """
    alike: dict[object, list[Case]] = {}
    for case in chosen:
        alone = case.deed if case.outcome == "signed_out" or case.deed == "no rule" else ""
        alike.setdefault((case.fate, case.then, alone), []).append(case)
    return (tuple(cases) for cases in alike.values())


def violations(together: Sequence[Case]) -> list[str]:
    """Send each once, into its fate; then fair weather. All on one desk, of one fate."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return run(_play(together, Path(folder)))


async def _play(chosen: Sequence[Case], folder: Path) -> list[str]:
    first, deeds = chosen[0], [case.deed for case in chosen]
    platform = Platform("matrix", stays=max(2, len(deeds)))
    stays = [stay for _, stay in arranged(platform, deeds)]
    desk = BatteryDesk(
        "pc0",
        platform,
        folder,
        random.Random(first.name),
        vfs=quick_disk().vfs,
        settings=quiet_settings(),
    )
    desk.open()
    await asyncio.sleep(30)
    sent: set[str] = set()

    def fate(told: Told) -> Fate | None:
        """A first send meets the fate of its case, a later one what follows."""
        if told.entry in sent:
            return first.then
        sent.add(told.entry)
        return first.fate

    desk.fate_of_command = fate
    desk.weather = lambda *_: first.fate if first.outcome == "signed_out" and sent else Fate()
    entries = [_submit(desk, case, stay) for case, stay in zip(chosen, stays, strict=True)]
    await _until_settled(desk, dict(zip(entries, chosen, strict=True)))
    found = [] if first.end is EntryState.QUEUED else Judge(desk, platform).violations()
    done = Counter(effect.sender for effect in platform.effects if effect.status == 200)
    after = {entry.id: entry for entry in desk.entries()}
    for entry_id, case in zip(entries, chosen, strict=True):
        found += [f"{case.name}: {what}" for what in _wrong(case, after[entry_id], done[entry_id])]
    await desk.close()
    return found


def _submit(desk: BatteryDesk, case: Case, stay: str) -> str:
    row, house = desk.platform.stay(stay), desk.platform.hotel.state
    entry = desk.desk.submit(command_of(case.deed, row, house, new_local_id=desk.desk.new_local_id))
    desk.acknowledged[entry.id] = repr(entry.command)
    return entry.id


def _wrong(case: Case, entry: Entry, done: int) -> Iterator[str]:
    outcomes = [each.outcome for each in entry.attempts]
    left = [outcome for outcome in outcomes if outcome != "not_sent"]  # after so many faults the client rests
    if (outcomes if case.outcome == "not_sent" else left)[:1] != [case.outcome]:
        yield f"classed {outcomes}, not {case.outcome}"
    if entry.state is not case.end:
        yield f"ended {entry.state} ({entry.reason}), not {case.end}"
    if done != (1 if case.end in (EntryState.SETTLED, EntryState.NEEDS_PERSON) else 0):
        yield f"carried out {done} times"


async def _until_settled(desk: BatteryDesk, chosen: Mapping[str, Case]) -> None:
    """Each has ten minutes after the settle time; then a minute more in which nothing may move any more."""
    longest = desk.settings.sync.settle + 600 + 60 * len(chosen)
    latest = desk.platform.now + max(case.fate.late for case in chosen.values())
    ends = desk.platform.now + longest
    while desk.platform.now < ends:
        await asyncio.sleep(15)
        reached = all(each.state is chosen[each.id].end for each in desk.entries())
        if reached and desk.platform.now > latest:
            await asyncio.sleep(60)
            return


def rows(size: Size) -> Iterable[Row]:
    """All of them, in both forms."""
    del size
    for name, chosen in (
        ("fault matrix: right class, right end", cases()),
        ("fault matrix: limited, and carried out all the same", limited_and_done()),
    ):
        taken = list(together(chosen))
        found = [what for cases_ in taken for what in violations(cases_)]
        yield Row(name=name, found=tuple(found), trials=sum(map(len, taken)))


def pair(seed: int) -> list[str]:
    """Two faults after one another: the first send of every deed meets one, its next calls the other; then the judge.

    A class is expected of neither: only that nothing is lost, done twice, or stuck.
    """
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return [f"pair {seed}: {what}" for what in run(_play_pair(seed, Path(folder)))]


async def _play_pair(seed: int, folder: Path) -> list[str]:
    rng = random.Random(f"pair {seed}")
    faults = [fate for fate, outcome, _ in _faults() if outcome != "signed_out" and not is_limited_and_done(fate)]
    first, second, read = (rng.choice(faults) for _ in range(3))
    platform = Platform(f"pair {seed}", stays=len(DEEDS))
    given = arranged(platform, list(DEEDS))
    desk = BatteryDesk(
        "pc0",
        platform,
        folder,
        random.Random(f"pair of {seed}"),
        vfs=quick_disk().vfs,
        settings=quiet_settings(),
    )
    desk.open()
    await asyncio.sleep(30)
    sends, reads = Counter[str](), Counter[str]()

    def fate(told: Told) -> Fate:
        sends[told.entry] += 1
        return {1: first, 2: second}.get(sends[told.entry], Fate())

    def weather(operation: str, _is_command: bool) -> Fate:
        reads[operation] += 1
        return read if sends and reads[operation] % 3 == 1 and reads[operation] < 10 else Fate()

    desk.fate_of_command = fate
    desk.weather = weather
    for deed, stay in given:
        _submit(desk, Case(deed, first, ""), stay)
    await asyncio.sleep(desk.settings.sync.settle + 600 + 60 * len(given))
    found = [
        f"{first.how} {first.when} {first.status}, then {second.how} {second.when} {second.status}: {what}"
        for what in Judge(desk, platform).violations()
    ]
    await desk.close()
    return found


def _chunk(seed: int) -> Part:
    return Part(tuple(pair(seed)), len(DEEDS))


LONG = (Long("fault matrix: two faults after one another", 800, _chunk),)
