"""Postings by the hundred thousand against the product's own rules: what is doubled, what is lost, and how often a
person is asked (T8; the world is that of offline-reliability.md §0-3, on virtual time).

The verdicts are those of `sync.deeds`, the proof of absence is `Push`'s own; only the platform is made up: it loses
requests and answers, applies some late, answers some reads from a copy that lags, and has colleagues who post the same.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from frontdesk.domain.commands import AddNote, AddOrder, AddPayment, AddProduct, Command, FreeItem
from frontdesk.domain.outbox import Attempt, Entry, EntryState
from frontdesk.settings import SyncSettings
from frontdesk.sync.deed import Alike, Deed, Moved, Reached, Ready
from frontdesk.sync.deeds import deed_of
from frontdesk.sync.deeds.account import Account, PostingDeed, Record
from frontdesk.sync.push import Push
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size

_THEN = datetime(2026, 10, 16, tzinfo=UTC)
_EACH = 2  # postings on one account, one after another
_LONGEST = 3600.0

COMMANDS: dict[str, Command] = {
    "product": AddProduct(reservation_id="stay", product_id="beer", count=1),
    "order": AddOrder(
        guest_id="guest",
        service_id="bar",
        consumed_utc=_THEN,
        currency="EUR",
        items=(FreeItem(name="Beer", unit_gross=Decimal(7)),),
    ),
    "payment": AddPayment(guest_id="guest", amount=Decimal(7), currency="EUR", kind="Cash"),
    "note": AddNote(reservation_id="stay", text="Asks for a quiet room"),
}


@dataclass(frozen=True, slots=True)
class World:
    """Shares of 1, and seconds. Of the sends: never arrived, answer lost, applied late. Of the reads: from a copy."""

    lost: float = 0.1
    answer_lost: float = 0.1
    late: float = 0.1
    latest: float = 60.0
    stale: float = 0.2
    stalest: float = 20.0
    twins_an_hour: float = 6.0


@dataclass(slots=True)
class Count:
    """What came of the postings."""

    postings: int = 0
    in_doubt: int = 0
    doubled: int = 0
    lost: int = 0
    asked: int = 0
    open: int = 0


Rules = Callable[[Entry], Deed[Account]]


@dataclass(slots=True)
class _Bar:
    """One account on the platform: when each record came, and whose it is."""

    rng: random.Random
    world: World
    records: list[tuple[float, Record, str]] = field(default_factory=list)

    def post(self, at: float, deed: PostingDeed, owner: str) -> None:
        marker = deed.marker if owner and deed.has_marker else ""
        self.records.append((at, Record(f"r-{len(self.records)}", marker, True, "Beer"), owner))

    def twins(self, deed: PostingDeed, until: float) -> None:
        """What colleagues post, alike to the last letter."""
        if not self.world.twins_an_hour:
            return
        at = self.rng.expovariate(self.world.twins_an_hour / 3600)
        while at < until:
            self.post(at, deed, "")
            at += self.rng.expovariate(self.world.twins_an_hour / 3600)

    def read(self, at: float, claims: dict[str, str], entry_id: str) -> Account:
        as_of = at - (self.rng.uniform(0, self.world.stalest) if self.rng.random() < self.world.stale else 0.0)
        shown = tuple(record for came, record, _owner in self.records if came <= as_of)
        taken = frozenset(each.id for each in shown if claims.get(each.id, entry_id) != entry_id)
        return Account(shown, None, taken)

    def ours(self, entry_id: str) -> int:
        return sum(owner == entry_id for _came, _record, owner in self.records)


class _Desk:
    """Push with its own looks and its own proof of absence, a clock that is set, and an outbox that only listens."""

    def __init__(self, settings: SyncSettings) -> None:
        self.now = 0.0
        self.state: EntryState | None = None
        self._entry: Entry | None = None
        clock = SimpleNamespace(monotonic=lambda: self.now)
        time = SimpleNamespace(now=lambda: _THEN)
        store = SimpleNamespace(outbox=SimpleNamespace(set_state=self._hear, entry=lambda _: self._entry))
        self.push = Push(SimpleNamespace(settings=settings, clock=clock, time=time, store=store, emit=print))  # type: ignore[arg-type]
        self.push._changed = lambda *_, **__: None  # type: ignore[method-assign]

    def begin(self) -> None:
        """From the first second, with nothing looked for."""
        self.now = 0.0
        self.push._looks._looks.clear()

    def _hear(self, _entry_id: str, state: EntryState, **_more: Any) -> None:
        self.state = state

    def absent(self, entry: Entry, deed: Deed[Any], *, is_alike: bool = False) -> tuple[EntryState | None, float]:
        """One look that shows nothing, or something alike without a sign: the state that follows, and when to look
        again.
        """
        self.state, self._entry = None, entry
        if not is_alike:
            self.push._count_absence(entry, deed)
        elif self.push._looks.can_no_longer_come(entry.id):
            self.state = EntryState.NEEDS_PERSON
        return self.state, self.now + self.push._looks.seconds_to(entry.id)


def run(rules: Rules, command: Command, postings: int, seed: int, world: World | None = None) -> Count:
    """So many postings by these rules. The same seed gives the same count."""
    count = Count()
    rng = random.Random(f"postings {seed}")
    desk = _Desk(SyncSettings())
    while count.postings < postings:
        desk.begin()
        bar, claims = _Bar(rng, world or World()), dict[str, str]()
        for number in range(_EACH):
            entry = Entry(
                seq=number + 1,
                id=f"{seed}-{count.postings}",
                command=command,
                state=EntryState.QUEUED,
                created_utc=_THEN,
            )
            if number == 0:
                bar.twins(_posting_deed(rules(entry)), _LONGEST)
            _post(rules, entry, bar, claims, desk, count)
            count.postings += 1
    return count


def _posting_deed(deed: Deed[Account]) -> PostingDeed:
    if not isinstance(deed, PostingDeed):
        raise TypeError(f"{deed} is no posting")
    return deed


def _post(rules: Rules, entry: Entry, bar: _Bar, claims: dict[str, str], desk: _Desk, count: Count) -> None:
    """One posting from its first read to its end."""
    ends, was_in_doubt = "", False
    while not ends and desk.now < _LONGEST:
        deed = _posting_deed(rules(entry))
        seen = bar.read(desk.now, claims, entry.id)
        verdict = deed.before(seen, sent_before=bool(entry.attempts))
        if isinstance(verdict, Reached):
            ends = "settled"
            break
        baseline = deed.snapshot(seen)
        answered = _send(bar, deed, entry, desk.now, claims)
        was_in_doubt = was_in_doubt or not answered
        entry = replace(entry, attempts=(*entry.attempts, Attempt(number=len(entry.attempts) + 1, sent_utc=_THEN)))
        desk.push._looks.forget(entry.id)
        ends = _follow(rules, entry, bar, claims, desk, baseline, answered=answered)
    done = bar.ours(entry.id)
    count.in_doubt += was_in_doubt
    count.doubled += done > 1
    count.lost += ends == "settled" and done == 0
    count.asked += ends == "asked"
    count.open += not ends
    desk.now += 30.0


def _send(bar: _Bar, deed: PostingDeed, entry: Entry, now: float, claims: dict[str, str]) -> bool:
    """Whether the answer came."""
    drawn, world = bar.rng.random(), bar.world
    if drawn < world.lost:
        return False
    late = drawn < world.lost + world.late
    bar.post(now + (bar.rng.uniform(0, world.latest) if late else 0.1), deed, entry.id)
    if late or drawn < world.lost + world.late + world.answer_lost:
        return False
    if not deed.has_marker:
        claims[bar.records[-1][1].id] = entry.id  # the answer names it
    return True


def _follow(
    rules: Rules,
    entry: Entry,
    bar: _Bar,
    claims: dict[str, str],
    desk: _Desk,
    baseline: Any,
    *,
    answered: bool,
) -> str:
    """Look until it is settled, asked, or proven absent (""): then it goes once more."""
    desk.now += 0.2 if answered else SyncSettings().probes[0]
    while desk.now < _LONGEST:
        deed = rules(entry)
        match deed.after(baseline, bar.read(desk.now, claims, entry.id), answered=answered):
            case Reached(claims=proven):
                claims.update(dict.fromkeys(proven, entry.id))
                return "settled"
            case Moved():
                return "asked"
            case Ready() if answered:
                desk.now += 5.0
            case Ready() | Alike() as verdict:
                state, due = desk.absent(entry, deed, is_alike=isinstance(verdict, Alike))
                if state is EntryState.QUEUED:
                    return ""
                if state is not None:
                    return "asked"
                desk.now = max(due, desk.now + 0.01)
    return "open"


def world_of(name: str) -> World:
    """Nobody writes the same words on the same stay by chance."""
    return World(twins_an_hour=0.0) if name == "note" else World()


def violations(name: str, count: Count) -> Iterator[str]:
    """Never doubled, never lost, each with an end; and no question about what was never in doubt."""
    told = f"{name}, {count.postings:,} postings, {count.in_doubt:,} in doubt, {count.asked:,} asked"
    if count.doubled:
        yield f"{told}: {count.doubled} doubled"
    if count.lost:
        yield f"{told}: {count.lost} lost"
    if count.open:
        yield f"{told}: {count.open} without an end"
    if count.asked > count.in_doubt:
        yield f"{told}: asked for more than was in doubt"


def rows(size: Size) -> Iterable[Row]:
    """50,000 in all."""
    postings = 50_000 // len(COMMANDS)
    for name, command in COMMANDS.items():
        count = run(deed_of, command, postings, size.base, world_of(name))
        share = f"{count.asked / count.postings:.1%} asked"
        yield Row(name=f"postings: {name}, {share}", found=tuple(violations(name, count)), trials=count.postings)


def _chunk(seed: int) -> Part:
    """A hundred thousand, of all kinds alike; counted is how often a person is asked."""
    found: list[str] = []
    postings = asked = 0
    for name, command in COMMANDS.items():
        count = run(deed_of, command, 100_000 // len(COMMANDS), seed, world_of(name))
        found += [f"seed {seed}: {what}" for what in violations(name, count)]
        postings += count.postings
        asked += count.asked
    return Part(tuple(found), postings, asked)


LONG = (Long("postings: nothing doubled, nothing lost", 10, _chunk, "asked"),)
