"""An effect is on disk before it is answered, and a hotel that starts again goes on where it stopped."""

import json
import random
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.demo.durable import Beginning, Journal, create, go_on, mark_of, read
from frontdesk.demo.hotel import Hotel
from frontdesk.demo.ledger import DamagedFileError, read_ledger
from frontdesk.demo.rows import Reservation
from frontdesk.demo.scene import Scene, SceneRequest, scenes
from frontdesk.demo.state import TABLES, State
from tests.demo.conftest import OPENING, Caller


def beginning(scene: Scene) -> Beginning:
    return Beginning("lamplighter", SceneRequest(OPENING), mark_of(scene.state), timedelta(hours=1))


def opened(scene: Scene, path: Path) -> Caller:
    return Caller(Hotel(scene.state.clone(), scene.tokens, create(path, beginning(scene))))


def again(path: Path) -> tuple[Caller, Journal]:
    """The hotel as a new process would open it."""
    held = read(path)
    scene = scenes()[held.beginning.scene](held.beginning.request)
    journal = go_on(path, held, scene.state)
    return Caller(Hotel(scene.state, scene.tokens, journal)), journal


def close(caller: Caller) -> None:
    assert isinstance(caller.hotel.ledger, Journal)
    caller.hotel.ledger.close()


def rows_of(state: State) -> dict[str, list[Any]]:
    return {name: list(getattr(state, name)) for name in TABLES.values()}


def a_day(caller: Caller) -> None:
    """Some work, with a refusal and an option that lapses."""
    caller.ask("reservations/start", ReservationId=caller.stay(48213).id)
    caller.post("reservations/start", ReservationId=caller.stay(48213).id)
    caller.ask("reservations/process", ReservationId=caller.stay_of("김", "Started").id, CloseBills=True)
    fee = {"Notes": "No-show", "PostCancellationFee": True}
    caller.ask("reservations/cancel", ReservationIds=[caller.stay_of("Rossi", "Confirmed").id], **fee)
    caller.now += timedelta(hours=3)
    item = {"ReservationId": caller.stay_of("O’Brien").id, "AssignedResourceId": {"Value": caller.room("107")}}
    caller.ask("reservations/update", ReservationUpdates=[item])


def test_the_same_rows_after_a_restart(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "hotel.jsonl"
    before = opened(scene, path)
    a_day(before)
    close(before)
    after, journal = again(path)
    assert rows_of(after.hotel.state) == rows_of(before.hotel.state)
    sarka = after.stay(48213)
    assert after.post("reservations/start", ReservationId=sarka.id)[0] == 403
    journal.close()
    assert len(read_ledger(path)) == 7


def test_the_ledger_tells_each_command_with_its_effect(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "hotel.jsonl"
    caller = opened(scene, path)
    a_day(caller)
    entries = read_ledger(path)
    close(caller)
    told = [(entry.operation, entry.status, bool(entry.effects)) for entry in entries]
    assert told == [
        ("reservations/start", 200, True),
        ("reservations/start", 403, False),
        ("reservations/process", 200, True),
        ("reservations/cancel", 200, True),
        ("hotel/release", 200, True),
        ("reservations/update", 200, True),
    ]
    sarka = caller.stay(48213).id
    assert entries[0].effects == (f"reservations/{sarka}",)
    assert entries[0].body == {"ReservationId": sarka, "Client": "Tests 1"}
    assert entries[0].at == OPENING
    assert scene.tokens.access not in path.read_text(encoding="utf-8")
    assert scene.tokens.client not in path.read_text(encoding="utf-8")


@dataclass(frozen=True)
class Written:
    """A file, and after each of its commands its size and the stays."""

    content: bytes
    sizes: list[int]
    stays: list[list[Reservation]]


@pytest.fixture(scope="module")
def written(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Written:
    path = tmp_path_factory.mktemp("whole") / "hotel.jsonl"
    caller = opened(scene, path)
    sizes, stays = [path.stat().st_size], [list(caller.hotel.state.reservations)]
    for last_name in ("Nováková", "Müller-Lüdenscheidt", "Nguyễn"):
        caller.ask("reservations/start", ReservationId=caller.stay_of(last_name, "Confirmed").id)
        sizes.append(path.stat().st_size)
        stays.append(list(caller.hotel.state.reservations))
    close(caller)
    return Written(path.read_bytes(), sizes, stays)


@settings(max_examples=40)
@given(st.data())
def test_a_file_cut_anywhere_holds_whole_commands_only(
    scene: Scene, written: Written, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("cut") / "hotel.jsonl"
    cut = data.draw(st.integers(written.sizes[0], written.sizes[-1]))
    path.write_bytes(written.content[:cut])
    whole = sum(size <= cut for size in written.sizes) - 1
    state = scene.state.clone()
    journal = go_on(path, read(path), state)
    assert list(state.reservations) == written.stays[whole]
    # The cut line is gone for good: what is written now follows the last whole one.
    after = Caller(Hotel(state, scene.tokens, journal))
    after.ask("reservations/start", ReservationId=after.stay_of("王", "Confirmed").id)
    journal.close()
    assert [entry.operation for entry in read_ledger(path)] == ["reservations/start"] * (whole + 1)


class FullDisk:
    """A ledger that cannot keep anything."""

    def append(self, *_: Any) -> None:
        raise OSError(28, "No space left on device")


def test_what_cannot_be_kept_does_not_happen(scene: Scene) -> None:
    hotel = Hotel(scene.state.clone(), scene.tokens, FullDisk())
    caller = Caller(hotel)
    before = rows_of(hotel.state)
    with pytest.raises(OSError, match="No space left"):
        caller.post("reservations/start", ReservationId=caller.stay(48213).id)
    assert rows_of(hotel.state) == before


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "it is empty"),
        (b"{}\n", "its first line is not that of a demo hotel"),
        (b"not json\n", "line 1 is broken"),
        (b'{"hotel":1}\n', "its first line is broken"),
    ],
)
def test_another_file_is_named_as_such(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "hotel.jsonl"
    path.write_bytes(content)
    with pytest.raises(DamagedFileError, match=problem):
        read(path)
    assert path.read_bytes() == content


def test_a_broken_line_inside_is_named(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "hotel.jsonl"
    caller = opened(scene, path)
    a_day(caller)
    close(caller)
    lines = path.read_bytes().splitlines(keepends=True)
    broken = json.loads(lines[2])
    del broken["status"]
    path.write_bytes(b"".join([*lines[:2], json.dumps(broken).encode() + b"\n", *lines[3:]]))
    with pytest.raises(DamagedFileError, match=r"lacks 'status'"):
        read(path)


def test_the_clock_is_where_it_was_put(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "hotel.jsonl"
    journal = create(path, beginning(scene))
    journal.set_clock(timedelta(days=-3), OPENING)
    journal.close()
    held = read(path).beginning
    assert (held.offset, held.frozen_at, held.request) == (timedelta(days=-3), OPENING, SceneRequest(OPENING))


def test_a_file_of_another_scene_is_not_gone_on_with(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "hotel.jsonl"
    close(opened(scene, path))
    other = scenes()["lamplighter"](SceneRequest(OPENING, seed=2))
    with pytest.raises(DamagedFileError, match="scene of another version"):
        go_on(path, read(path), other.state)


def test_a_restart_shows_the_ids_that_were_answered(scene: Scene, tmp_path: Path) -> None:
    """Charges get random ids; the file keeps them."""
    path = tmp_path / "hotel.jsonl"
    caller = opened(scene, path)
    caller.rng = random.Random(99)
    stay = caller.stay_of("Rossi", "Confirmed")
    caller.ask("reservations/cancel", ReservationIds=[stay.id], Notes="No-show", PostCancellationFee=True)
    asked = {"ServiceOrderIds": [stay.id], "Limitation": {"Count": 50}, "Types": ["CancellationFee"]}
    answered = caller.ask("orderItems/getAll", **asked)["OrderItems"]
    close(caller)
    after, journal = again(path)
    assert after.ask("orderItems/getAll", **asked)["OrderItems"] == answered
    journal.close()
