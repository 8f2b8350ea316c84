"""The short form: thirty kills of a real desk process; and what counts as lost there."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from frontdesk.demo.durable import Beginning, Journal, create, mark_of
from frontdesk.demo.hotel import Hotel
from frontdesk.demo.scene import SceneRequest, scenes
from frontdesk.domain.commands import SetRoomState
from frontdesk.domain.outbox import Entry, EntryState
from tests.battery.kills import kill_again_and_again, wrong
from tests.demo.conftest import OPENING, Caller


def test_nothing_acknowledged_is_lost_in_thirty_kills() -> None:
    killed = kill_again_and_again(30, seed=1)
    assert killed.found == []
    assert len(killed.saved) >= killed.kills
    assert len(killed.kinds) > 12  # how far it gets is the machine's; `test_coverage` knows that all are given


def test_settled_without_an_effect_is_lost_unless_the_hotel_stood_so_by_itself(tmp_path: Path) -> None:
    request = SceneRequest(OPENING)
    scene = scenes()["lamplighter"](request)
    begins = Beginning("lamplighter", request, mark_of(scene.state), timedelta(0))
    journal: Journal = create(tmp_path / "hotel", begins)
    caller = Caller(Hotel(scene.state, scene.tokens, journal))
    stay = caller.stay_of("김", "Started")
    room = stay.room_id or ""
    dirty = Entry(
        seq=1,
        id="one",
        command=SetRoomState(room_id=room, state="Dirty"),
        state=EntryState.SETTLED,
        created_utc=OPENING,
    )
    assert [each.split(":")[0] for each in wrong([dirty], tmp_path / "hotel")] == ["LOST"]
    caller.ask("reservations/process", ReservationId=stay.id, CloseBills=True)
    assert [each.split(":")[0] for each in wrong([dirty], tmp_path / "hotel")] == ["I6"]  # nobody gave the check-out
    journal.close()
