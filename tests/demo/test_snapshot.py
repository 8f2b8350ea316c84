"""A large scene that is kept beside the hotel's file is the scene itself; whatever else lies there is not used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.scene import Scene, SceneRequest, scenes
from frontdesk.demo.snapshot import keep, kept
from frontdesk.demo.state import TABLES
from frontdesk.demo.tables import Table
from tests.demo.conftest import OPENING, Caller
from tests.demo.test_server import CLOCK, Guesthouse, running

ABOUT = {"scene": "city", "seed": 1}
SIZE = ("--rooms", "80", "--reservations", "5000", "--rate", "0")


@pytest.fixture(scope="module")
def large() -> Scene:
    return scenes()["city"](SceneRequest(OPENING, rooms=80, reservations=2500))


@pytest.fixture(scope="module")
def path(large: Scene, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept") / "hotel.scene"
    keep(path, large, ABOUT)
    return path


@pytest.fixture
def again(path: Path) -> Scene:
    scene = kept(path, ABOUT)
    assert scene is not None
    return scene


@pytest.mark.parametrize("name", TABLES.values())
def test_every_row_and_every_look_up_is_as_it_was(large: Scene, again: Scene, name: str) -> None:
    old, new = getattr(large.state, name), getattr(again.state, name)
    assert again.tokens == large.tokens and again.state.enterprise == large.state.enterprise
    assert len(new) == len(old) and list(new) == list(old)
    found = old.laid_together().found
    for lookup, keys in found.items():
        assert all([row.id for row in new.having(lookup, key)] == ids for key, ids in keys.items())
    assert {name: set(keys) for name, keys in new.laid_together().found.items()} == {
        lookup: {key for key, ids in keys.items() if ids} for lookup, keys in found.items()
    }


def test_a_hotel_lives_on_it(again: Scene) -> None:
    """Booked, moved, listed and copied, as in a house that was just built."""
    caller = Caller(Hotel(again.state, again.tokens))
    stay = caller.stay_of("Nováková", "Confirmed")
    caller.ask("reservations/start", ReservationId=stay.id)
    twin = again.state.clone()
    caller.ask("reservations/update", ReservationUpdates=[{"ReservationId": stay.id, "Purpose": {"Value": "Business"}}])
    assert (twin.reservations[stay.id].state, twin.reservations[stay.id].purpose) == ("Started", stay.purpose)
    pages = [row["Id"] for page in caller.walk("reservations/getAll/2023-06-06", "Reservations", 700) for row in page]
    assert pages == [row.id for row in again.state.reservations.newest_first()]
    assert len(pages) == 2500


def test_kept_rows_can_be_laid_together_with_newer_ones(large: Scene, again: Scene) -> None:
    table: Table[Any] = again.state.reservations
    gone = next(iter(table)).id
    table.remove(gone)
    whole = table.laid_together()
    assert whole.rows[gone] is None
    assert [row for row in whole.rows.values() if row is not None] == list(large.state.reservations)[1:]


@pytest.mark.parametrize("about", [{}, {**ABOUT, "seed": 2}, {**ABOUT, "mark": "other"}])
def test_another_scene_is_not_used(path: Path, about: dict[str, Any]) -> None:
    assert kept(path, about) is None


def test_what_is_broken_is_not_used(path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    for place, broken in enumerate((b"", content[: len(content) // 2], b"x" * 4000, content[:-200] + bytes(200))):
        copy = tmp_path / f"{place}.scene"
        copy.write_bytes(broken)
        assert kept(copy, ABOUT) is None
    assert kept(tmp_path / "nothing", ABOUT) is None
    with ZipFile(tmp_path / "other", "w") as file:
        file.writestr("head", json.dumps({"version": 1, "about": ABOUT}))
    assert kept(tmp_path / "other", ABOUT) is None


def test_a_large_hotel_goes_on_from_its_file_with_what_was_kept(tmp_path: Path) -> None:
    data, beside = tmp_path / "large.hotel", tmp_path / "large.hotel.scene"

    def rooms(house: Guesthouse) -> Any:
        asked = {"Extent": {"Resources": True}, "Limitation": {"Count": 100}}
        return house.post("resources/getAll", **asked).json()["Resources"]

    with running("--clock", CLOCK, "--data", str(data), *SIZE) as house:
        update = {"ResourceId": rooms(house)[0]["Id"], "State": {"Value": "Dirty"}}
        house.post("resources/update", ResourceUpdates=[update]).raise_for_status()
        left = rooms(house)
    assert (left[0]["State"], len(left)) == ("Dirty", 80)
    assert beside.exists() and not list(tmp_path.glob(".*"))
    with running("--data", str(data), "--rate", "0") as house:
        assert rooms(house) == left
    beside.write_bytes(b"no scene")
    with running("--data", str(data), "--rate", "0") as house:
        assert rooms(house) == left
    assert beside.stat().st_size > 1_000_000
