"""Who sits here: the name picked on this PC is there again after a restart, and a name given to the desk wins."""

from pathlib import Path

import pytest

from frontdesk.app.clock import StillClock
from frontdesk.app.session import Session
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings
from frontdesk.ui.credentials import Credentials
from tests.ui.lamplighter import NOW


def _session(folder: Path, staff: str = "") -> Session:
    tokens = Credentials(
        address="https://platform.invalid", client_token="C" * 32, access_token="A" * 32, pc_name="Reception 1"
    )
    return Session(
        folder / "desk.db",
        bytes(range(32)),
        tokens,
        settings=Settings(),
        clock=StillClock(NOW),
        desktop=Desktop(staff=staff, pc="Reception 1"),
    )


def test_the_name_is_there_again_after_a_restart(tmp_path: Path) -> None:
    first = _session(tmp_path)
    assert first.desk.who() == ""
    first.desk.pick_who("  Jana   K. ")
    first.desk.pick_who("Ota B.")
    first.desk.pick_who("Jana K.")
    first.store.close()
    second = _session(tmp_path)
    assert (second.desk.who(), second.desk.staff_names()) == ("Jana K.", ("Jana K.", "Ota B."))
    second.store.close()
    given = _session(tmp_path, "Training")
    assert given.desk.who() == "Training"
    given.store.close()


def test_an_empty_name_is_nobody(tmp_path: Path) -> None:
    session = _session(tmp_path)
    with pytest.raises(ValueError, match="letters"):
        session.desk.pick_who("  ")
    assert session.desk.who() == "" and session.desk.staff_names() == ()
    session.store.close()
