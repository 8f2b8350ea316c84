"""One desk of the battery: the real store, client, engine and service on files that can be lost and opened again."""

from __future__ import annotations

import asyncio
import random
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from frontdesk.api.client import Client
from frontdesk.api.line import Http
from frontdesk.api.retries import Retries
from frontdesk.domain.outbox import FINISHED, Entry, EntryState
from frontdesk.domain.views import Changed
from frontdesk.service.front_desk import Desktop, FrontDesk
from frontdesk.settings import Settings
from frontdesk.store.ballast import Ballast
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from frontdesk.sync.engine import Engine
from tests.battery.house import OPENING, Platform
from tests.battery.key import KEY
from tests.battery.line import Fate, Line, Told, Version, Weather, fair
from tests.battery.truth import is_named_in, operations_of
from tests.battery.virtual_time import PcClock

__all__ = ["ADDRESS", "KEY", "BatteryDesk", "named", "night_settings", "quiet_settings"]

ADDRESS = "http://127.0.0.1:1"
_STATES = "SELECT entry_id, state, reason FROM outbox ORDER BY seq"


def night_settings(*, looks_about: bool = True) -> Settings:
    """The settings of a real desk, but it looks around less often: a night is simulated in a second.

    One that `looks_about` finds out what the platform offers, by forty questions; others know it.
    """
    settings = Settings(hold=8.0)
    calmer = replace(
        settings.sync,
        pull_every=150.0,
        slow_pull_every=1800.0,
        surprised_every=1800.0,
        capabilities_after=180.0 if looks_about else 86_400.0,
        future_days=2,
        rate_days=7,
    )
    return replace(settings, sync=calmer)


def quiet_settings() -> Settings:
    """Nobody else changes anything, so that the desk need hardly look around, nor find out what is offered before it
    is surprised.
    """
    usual = night_settings()
    calm = replace(usual.sync, pull_every=3600.0, slow_pull_every=36_000.0, capabilities_after=36_000.0)
    return replace(usual, sync=calm)


def named(command: str, ids: Mapping[str, str]) -> str:
    """The words of a command with the platform's ids in the place of ours."""
    for local_id, server_id in ids.items():
        command = command.replace(f"'{local_id}'", f"'{server_id}'")
    return command


class BatteryDesk:
    """A PC at the reception: `open`, then `kill` (as a killed process) or `close` (in order), then `open` again.

    `acknowledged` are the commands that the clerk was told are saved; `calls` is everything that ever left this PC.
    """

    def __init__(
        self,
        name: str,
        platform: Platform,
        folder: Path,
        rng: random.Random,
        *,
        weather: Weather = fair,
        note: Callable[[str], None] = lambda _: None,
        settings: Settings | None = None,
        vfs: str | None = None,
        ballast: Ballast | None = None,
        runs: int = 0,
    ) -> None:
        self.name = name
        self.platform = platform
        self.rng = rng
        self.weather = weather
        self.settings = settings or night_settings()
        self.acknowledged: dict[str, str] = {}
        self.taken_back: set[str] = set()
        self.given_at: dict[str, float] = {}
        self.finished_at: dict[str, float] = {}
        self.heard: list[tuple[str, str, float]] = []  # what became of each entry, in order, and when
        self.calls: list[Told] = []
        self.told_by_platform: set[Version] = set()
        self.violations: list[str] = []
        self.skew = timedelta()
        self.leaving: Callable[[Told], None] = lambda _: None
        self.fate_of_command: Callable[[Told], Fate | None] = lambda _: None
        self._states: dict[str, str] = {}
        self._folder = folder
        self._runs = runs  # so many runs of the program there were before
        self._ids = 0
        self._note = note
        self._vfs = vfs
        self._ballast = ballast

    # its life

    def open(self) -> None:
        """Switch on and open the file as it lies there."""
        self._runs += 1
        loop = asyncio.get_running_loop()
        booted = loop.time() - self.rng.uniform(0, 5000)
        self.clock = PcClock(loop, OPENING, booted, self.skew)
        epoch = f"{self.name} run {self._runs}"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        database = Database.open(self.path, KEY, vfs=self._vfs, ballast=self._ballast)
        self.store = Store(database, monotonic=self.clock.monotonic, epoch=epoch)
        self.recovered = self.store.outbox.adopt()
        self.store.outbox.restart_holds(self.settings.hold, all_waiting=not self.store.was_clean)
        self.line = Line(
            self.platform,
            self._fate,
            self._sender,
            self._hear,
            self.calls,
            self.told_by_platform,
            self._runs,
            lambda told: self.leaving(told),
            lambda told: self.fate_of_command(told),
        )
        self._http = Http(transport=self.line, trust_env=False)
        self._client = Client(
            ADDRESS,
            self.platform.tokens.client,
            self.platform.tokens.access,
            client_name="FrontDesk battery",
            clock=self.clock.monotonic,
            deadline=self.settings.sync.deadline,
            http=self._http,
            retries=Retries(self.rng.random),
        )
        self.engine = Engine(self.store, self.clock, self.settings.sync)
        self.engine.connect(self._client, worker=None)
        self.desk = FrontDesk(
            self.store,
            self.engine,
            clock=self.clock,
            new_id=self._new_id,
            hold=self.settings.hold,
            desktop=Desktop(staff="Petra", pc=self.name),
        )
        self.desk.subscribe(self._listen)
        self.task = loop.create_task(self.engine.run())

    @property
    def path(self) -> Path:
        """The file of this run: each run has a folder of its own, so that a dead one can write what it likes."""
        return self._folder / f"run-{self._runs}" / "desk.db"

    @property
    def next_folder(self) -> Path:
        """Where the next run finds its file."""
        return self._folder / f"run-{self._runs + 1}"

    async def close(self) -> None:
        """Close in order, as `app.session` does."""
        await self._end()
        self.store.close()
        self._carry_over()

    async def kill(self) -> None:
        """End as a killed process does: the file stays as it is at this instant, whatever the dead one does later."""
        self._check_running()
        self._carry_over()
        await self._end()
        self.store.close()

    async def _end(self) -> None:
        self._check_running()
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)
        await self._client.aclose()
        await self._http.aclose()

    def _carry_over(self) -> None:
        following = self.next_folder
        following.mkdir(parents=True)
        for suffix in ("", "-wal"):
            left = self.path.with_name(self.path.name + suffix)
            if left.exists():
                shutil.copyfile(left, following / left.name)

    def _check_running(self) -> None:
        if self.task.done() and not self.task.cancelled():
            self.violations.append(f"{self.name}: the engine stopped: {self.task.exception()!r}")

    # what leaves it

    def _fate(self, operation: str, is_command: bool) -> Fate:
        return self.weather(operation, is_command)

    def _hear(self, told: str) -> None:
        self._note(f"{self.name} {told}")

    def _sender(self, operation: str, body: bytes) -> tuple[str, int]:
        """The entry and attempt whose bytes leave now. I2: they are written down, and committed, as being sent."""
        connection = self.store._database.loop
        entries = self.store.outbox._entries("state = 'sending'")
        sending = [
            entry for entry in entries if operation in operations_of(entry.command) and is_named_in(entry.command, body)
        ]
        if connection.in_transaction or len(sending) != 1:
            written = [(each.id, operations_of(each.command)) for each in entries]
            self.violations.append(f"I2 {self.name}: {operation} leaves, written down: {written}")
            return "", 0
        return sending[0].id, len(sending[0].attempts)

    def _new_id(self) -> str:
        self._ids += 1
        return f"{self.name}-{self._ids}"

    def _listen(self, changed: Changed) -> None:
        """What becomes of commands is the trace of the night."""
        if not changed.unsent:
            return
        for entry_id, state, reason in self.store._database.loop.execute(_STATES):
            if self._states.get(entry_id) == state:
                continue
            self._states[entry_id] = state
            self.heard.append((entry_id, state, self.platform.now))
            if state == EntryState.QUEUED:
                self.given_at.setdefault(entry_id, self.platform.now)
            self._hear(f"{entry_id} {state} {reason}")
            if state in FINISHED:
                self.finished_at.setdefault(entry_id, self.platform.now)

    # what is in its file

    def entries(self) -> list[Entry]:
        """Every entry of the file, open or history, oldest first."""
        return self.store.outbox._entries("1 ORDER BY seq")

    def named(self, command: str) -> str:
        """The words of a command with the platform's ids in the place of ours, as far as they are known."""
        return named(command, self.store.outbox._known_ids())

    def resolved_by(self) -> dict[str, str]:
        """Who ended each entry: "auto", a person's name, or ""."""
        return dict(self.store._database.loop.execute("SELECT entry_id, resolved_by FROM outbox"))

    def calls_by_run(self) -> dict[int, list[Told]]:
        """What left this PC, by the run of the program that sent it."""
        found: dict[int, list[Told]] = {}
        for call in self.calls:
            found.setdefault(call.run, []).append(call)
        return found
