"""What our client costs: a call, an answer decoded, a full pull, and a token shared by five desks."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from frontdesk.api.client import Client
from frontdesk.api.nouns.customers import CustomerPage
from frontdesk.api.nouns.reservations import ReservationPage
from frontdesk.api.rate_limit import TOKEN_CALLS, TOKEN_SECONDS, Unlimited
from frontdesk.api.wire import decode, decode_in_pieces
from frontdesk.app.clock import RealClock
from frontdesk.domain.views import Changed
from frontdesk.settings import Settings
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from frontdesk.sync.line import LineWatch
from frontdesk.sync.parts import Parts
from frontdesk.sync.pull import Pull
from frontdesk.sync.server_time import ServerTime
from frontdesk.sync.slices import Writing
from frontdesk.sync.translate.guests import guest
from frontdesk.sync.translate.reservations import reservation
from frontdesk.ui.main_window import MainWindow
from tests.api.crowd import Crowd, held
from tests.battery.virtual_time import run as run_virtually
from tests.bench.big_store import KEY, STAYS, big_file
from tests.bench.clerk import Clerk
from tests.bench.desk_loop import desk_loop
from tests.bench.engine import Pulse, _bare_guests, _bare_insert, _bare_stays
from tests.bench.figure import Figure, WrongResultError, percentile
from tests.bench.running import ROOT, hotel, read_ready, surroundings
from tests.bench.screen import application
from tests.bench.start import _resident
from tests.bench.stored_answers import StoredAnswers

_SMALL_CALLS = 200
_LARGE_CALLS = 40
_DECODINGS = 15
_WARM_UP = 5
_CALL_BUDGET, _DECODE_BUDGET, _PULL_BUDGET = 1.3, 2.0, 0.7
_STALL_MAX_MS = 50.0
_PAGE, _LARGE_PAGE = 200, 1000
_PULLED_STAYS, _PULLED_GUESTS = 100_000, 25_000
_DESKS, _CROWDS, _CROWD_SECONDS, _SETTLING_SECONDS = 5, 5, 1800.0, 300.0
_HELD_BUDGET = 0.85


def figures() -> Iterable[Figure]:
    """A small answer and a page, decoding, five desks on one token, a full pull."""
    with TemporaryDirectory(prefix="frontdesk-bench-") as name:
        folder = Path(name)
        application(folder)
        with hotel(folder, "--reservations", "2000", "--rooms", "150") as ready:
            tokens = read_ready(ready)
            yield from asyncio.run(_calls(tokens))
            stays, guests = _raw_answers(tokens)
        yield from _decoding(stays)
        yield from _shared_token()
        yield from _full_pull(folder, stays, guests)


# --- a call ----------------------------------------------------------------------------------------------------------


async def _calls(ready: dict[str, Any]) -> list[Figure]:
    tokens = {"ClientToken": ready["clientToken"], "AccessToken": ready["accessToken"], "Client": "Bench 1.0"}
    client = _client(ready["address"], ready["clientToken"], ready["accessToken"])
    async with client, httpx.AsyncClient(base_url=f"{ready['address']}/api/connector/v1/", trust_env=False) as bare:

        async def ours_page() -> int:
            async for page in client.reservations.pages(page_size=_PAGE):
                return len(page.items)
            return 0

        async def bare_page() -> int:
            asked = {**tokens, "Limitation": {"Count": _PAGE}}
            answer = await bare.post("reservations/getAll/2023-06-06", json=asked)
            return len(answer.raise_for_status().json()["Reservations"])

        async def ours_small() -> int:
            return len((await client.configuration.get()).enterprise.id)

        async def bare_small() -> int:
            answer = await bare.post("configuration/get", json=tokens)
            return len(answer.raise_for_status().json()["Enterprise"]["Id"])

        return [
            await _compare("configuration/get", ours_small, bare_small, _SMALL_CALLS),
            await _compare(f"a page of {_PAGE} reservations", ours_page, bare_page, _LARGE_CALLS),
        ]


def _client(address: str, client_token: str, access_token: str, **settings: Any) -> Client:
    return Client(
        address,
        client_token,
        access_token,
        client_name="Bench 1.0",
        clock=time.monotonic,
        rate_limit=Unlimited(),
        **settings,
    )


async def _compare(
    what: str, ours: Callable[[], Awaitable[int]], bare: Callable[[], Awaitable[int]], calls: int
) -> Figure:
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(calls + _WARM_UP):
        answers = [await _timed(call) for call in (ours, bare)]
        if answers[0][1] != answers[1][1]:
            raise WrongResultError(f"{what}: the client does not answer what the platform says")
        if number >= _WARM_UP:
            for times, (seconds, _) in zip(taken, answers, strict=True):
                times.append(seconds)
    ours_ms, bare_ms = (median(times) * 1000 for times in taken)
    return Figure(name=f"client, {what} (against bare httpx)", value=ours_ms, against=bare_ms, budget=_CALL_BUDGET)


async def _timed(call: Callable[[], Awaitable[int]]) -> tuple[float, int]:
    begun = time.perf_counter()
    answer = await call()
    return time.perf_counter() - begun, answer


# --- decoding --------------------------------------------------------------------------------------------------------


def _raw_answers(ready: dict[str, Any]) -> tuple[bytes, bytes]:
    """A page of 1,000 reservations and one of their guests, as the hotel sends them."""
    tokens = {"ClientToken": ready["clientToken"], "AccessToken": ready["accessToken"], "Client": "Bench 1.0"}
    with httpx.Client(base_url=f"{ready['address']}/api/connector/v1/", trust_env=False, timeout=60) as bare:
        asked = {**tokens, "Limitation": {"Count": _LARGE_PAGE}}
        stays = bare.post("reservations/getAll/2023-06-06", json=asked).raise_for_status().content
        named = {"CustomerIds": [json.loads(stays)["Reservations"][0]["AccountId"]], "Extent": {"Customers": True}}
        guests = bare.post("customers/getAll", json={**asked, **named}).raise_for_status().content
    if len(json.loads(stays)["Reservations"]) != _LARGE_PAGE:
        raise WrongResultError("the hotel has too few stays")
    return stays, guests


def _decoding(body: bytes) -> Iterator[Figure]:
    def ours() -> object:
        return decode_in_pieces(ReservationPage, body)  # as the client reads a large page

    readers: list[tuple[str, Callable[[], object], float | None]] = [
        ("json.loads", lambda: json.loads(body), _DECODE_BUDGET),
        ("msgspec, untyped", partial(import_module("msgspec.json").decode, body), None),
    ]
    for name, reads, budget in readers:
        ours_ms, theirs_ms = _in_turns(ours, reads)
        what = f"client, {_LARGE_PAGE:,} reservations decoded (against {name})"
        yield Figure(name=what, value=ours_ms, against=theirs_ms, budget=budget)


def _in_turns(*works: Callable[[], object]) -> list[float]:
    """Milliseconds of each, the median of several turns. Python's collection is off, as it is in the program."""
    taken: list[list[float]] = [[] for _ in works]
    gc.disable()
    for _ in range(_DECODINGS):
        for times, work in zip(taken, works, strict=True):
            begun = time.perf_counter()
            work()
            times.append(time.perf_counter() - begun)
    gc.enable()
    return [median(times) * 1000 for times in taken]


# --- one token, several desks ----------------------------------------------------------------------------------------


def _shared_token() -> Iterator[Figure]:
    """In virtual time: every desk fetches without end, and its clerk gives a command every 20 s."""
    crowds = [Crowd(_DESKS, seed, _CROWD_SECONDS) for seed in range(_CROWDS)]
    for crowd in crowds:
        run_virtually(crowd.run())
    rate = median(held(crowd, _SETTLING_SECONDS, _CROWD_SECONDS) for crowd in crowds)
    waits = [wait for crowd in crowds for wait in crowd.waits]
    desks = f"{_DESKS} desks on one token"
    yield Figure(
        name=f"{desks}, calls held (against the limit)",
        value=rate,
        unit="calls/s",
        against=TOKEN_CALLS / TOKEN_SECONDS,
        budget=_HELD_BUDGET,
    )
    yield Figure(name=f"{desks}, a command's wait for the limit, p50", value=median(waits), unit="s")
    yield Figure(name=f"{desks}, a command's wait for the limit, p99", value=percentile(waits, 0.99), unit="s")
    away = sum(crowd.turned_away for crowd in crowds) / sum(len(crowd.calls) for crowd in crowds)
    yield Figure(name=f"{desks}, calls turned away (429)", value=away * 100, unit="%")


# --- a full pull -----------------------------------------------------------------------------------------------------


def _full_pull(folder: Path, stays: bytes, guests: bytes) -> Iterator[Figure]:
    templates = {"stays": json.loads(stays)["Reservations"], "guest": json.loads(guests)["Customers"][0]}
    file = folder / "templates.json"
    file.write_text(json.dumps(templates), encoding="utf-8")
    bare = _bare_pull(StoredAnswers(templates, _PULLED_STAYS, _PULLED_GUESTS, Settings().sync.page))
    pulse = Pulse()
    with _stored_answers(folder, file) as address, desk_loop(folder) as loop:
        seconds, stalls = loop.run_until_complete(_pull(folder, address, pulse))
        busy = Pulse()
        shutil.copyfile(big_file(), folder / "busy.db")
        before = _resident(os.getpid())
        clerk = loop.run_until_complete(_pull_beside_a_clerk(folder, address, busy))
        after = _resident(os.getpid())
    yield Figure(
        name=f"full pull, {_PULLED_STAYS:,} stays of {_PULLED_GUESTS:,} guests (against decode and bare insert)",
        value=_PULLED_STAYS / seconds,
        unit="stays/s",
        against=_PULLED_STAYS / bare,
        budget=_PULL_BUDGET,
    )
    yield Figure(name="  loop of the window meanwhile, p99", value=_p99_ms(stalls))
    yield Figure(name="  longest stall of the window meanwhile", value=max(stalls) * 1000, budget=_STALL_MAX_MS)
    yield Figure(name=f"a clerk beside a full pull into {STAYS:,} stays: the loop, p99", value=_p99_ms(busy.gaps))
    yield Figure(name="  longest stall", value=max(busy.gaps) * 1000, budget=_STALL_MAX_MS)
    yield from clerk.figures()
    if before is not None and after is not None:
        yield Figure(name="  memory it took more", value=after - before, unit="MB")


def _p99_ms(seconds: Iterable[float]) -> float:
    return percentile(seconds, 0.99) * 1000


@contextmanager
def _stored_answers(folder: Path, templates: Path) -> Iterator[str]:
    """The platform of stored bytes, in a process of its own."""
    sizes = (_PULLED_STAYS, _PULLED_GUESTS, Settings().sync.page)
    command = [sys.executable, "-m", "tests.bench.stored_answers", templates, *map(str, sizes)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=surroundings(folder), text=True
    ) as child:
        if child.stdout is None:
            raise RuntimeError("the platform was started without its pipes")
        yield f"http://127.0.0.1:{child.stdout.readline().strip()}"
        child.communicate()


async def _pull(folder: Path, address: str, pulse: Pulse) -> tuple[float, list[float]]:
    """The seconds of a first pass beside a shown window, and the gaps of its loop."""
    async with _fetching(folder / "pulled.db", address, pulse) as (store, pull):
        begun = time.perf_counter()
        await pull.stays()
        seconds = time.perf_counter() - begun
        pulse.stop()
        count = len(store.cache.all_ids())
    if count != _PULLED_STAYS:
        raise WrongResultError(f"{count} of {_PULLED_STAYS} stays were pulled")
    return seconds, list(pulse.gaps)


async def _pull_beside_a_clerk(folder: Path, address: str, pulse: Pulse) -> Clerk:
    """The pull is only there to be in the way: it ends when the clerk has done enough, and the clerk's work with it."""
    async with _fetching(folder / "busy.db", address, pulse) as (store, pull):
        clerk = Clerk(store, folder)
        pulse.start()
        pulling = asyncio.ensure_future(pull.stays())
        await clerk.work(while_it=lambda: not pulling.done())
        pulse.stop()
        if pulling.done():
            await pulling  # raises what ended it, if it was not its end
        pulling.cancel()
        await asyncio.wait([pulling])
    return clerk


@asynccontextmanager
async def _fetching(file: Path, address: str, pulse: Pulse) -> AsyncIterator[tuple[Store, Pull]]:
    """A window in front, and a pull that fetches into the file as the program does. The pulse beats meanwhile."""
    clock = RealClock()
    store = Store(Database.open(file, KEY), monotonic=clock.monotonic, epoch="bench")
    with ThreadPoolExecutor(1) as worker, ThreadPoolExecutor(1) as decoder:
        client = _client(address, "client", "access", decoder=decoder)
        line = LineWatch(clock, waits=(1.0,), slow=4.0, changed=lambda: None)
        told: list[Changed] = []
        parts = Parts(client, store, clock, ServerTime(clock), line, Settings().sync, told.append, set())
        window = MainWindow()
        window.show()
        await asyncio.sleep(0.5)
        gc.freeze()  # as the program does when it begins to fetch
        pulse.start()
        yield store, Pull(parts, Writing(worker), client.background)
        pulse.stop()
        gc.unfreeze()
        await client.aclose()
        window.close()
    store.close()


def _bare_pull(stored: StoredAnswers) -> float:
    """Seconds to decode the same bytes with json.loads and to insert the same rows when they are ready."""
    pages = list(stored.pages())
    bodies = [*pages, *(b'{"Customers":[%s]}' % row for row in stored.guests.values())]
    begun = time.perf_counter()
    for body in bodies:
        json.loads(body)
    decoding = time.perf_counter() - begun
    stays = [reservation(row) for body in pages for row in decode(ReservationPage, body).items]
    people = [guest(row) for body in bodies[len(pages) :] for row in decode(CustomerPage, body).items]
    return decoding + _bare_insert(*_bare_stays(stays)) + _bare_insert(*_bare_guests(people))
