"""The hotel's file in the desk's folder, and the sentences about it."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.clock import StillClock
from frontdesk.app.hotel_file import read_settings
from frontdesk.app.session import Session
from frontdesk.domain.hotel_choices import Keeping, parse
from frontdesk.domain.offline import OfflinePolicy
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings
from frontdesk.store.bounds import Bounds
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.panes.offline_dialog import OfflineDialog
from frontdesk.ui.text import offline as words
from tests.ui.acts import says, shown_in_a_window

USUAL = Settings(keep=Keeping())


def test_a_desk_without_a_file_has_the_usual(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == (USUAL, ())


def test_the_file_is_read_and_what_is_wrong_in_it_comes_along(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("hold_seconds = 0\n[offline]\nmost_money = 5000\noldest_hours = -1\n")
    settings, flaws = read_settings(tmp_path)
    assert (settings.hold, settings.offline.most_money, settings.offline.oldest_hours) == (0.0, Decimal(5000), None)
    assert [flaw.field for flaw in flaws] == ["offline.oldest_hours"]


def test_a_file_that_cannot_be_read_leaves_the_usual(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe")
    settings, flaws = read_settings(tmp_path)
    assert settings == USUAL
    assert words.said(flaws).startswith("settings.toml cannot be read")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            '[offline]\nmost_money = "lots"',
            "settings.toml: offline.most_money is “lots”. Write an amount as a number, such as 5000. Until then the "
            "usual holds.",
        ),
        (
            '[offline]\nneeds_line = ["chek_out"]',
            "settings.toml: offline.needs_line has “chek_out”, which is no step. Write check_out.",
        ),
        ("[ofline]", "settings.toml: there is no field ofline. Write offline."),
        ("colour = 1", "settings.toml: there is no field colour. Take it out."),
        (
            "[keep]\nfuture_days = 0",
            "settings.toml: keep.future_days is “0”. Write days as a whole number from 1 to 1095. Until then the usual "
            "holds.",
        ),
        (
            "[keep]\npast_days = 60\nguest_days = 30",
            "settings.toml: keep.guest_days is “30”. Write days as a whole number, no fewer than past_days and up to "
            "1095. Until then the usual holds.",
        ),
        (
            "hold_seconds = 99\nofline = 1",
            "settings.toml: hold_seconds is “99”. Write seconds as a number from 0 to 30. Until then the usual holds. "
            "1 more field is wrong.",
        ),
    ],
)
def test_one_sentence_names_the_field_the_value_and_what_to_write(text: str, sentence: str) -> None:
    assert words.said(parse(text).flaws) == sentence


def test_what_waits_is_told_in_words(qtbot: QtBot) -> None:
    policy = OfflinePolicy(needs_line=frozenset({"set_price", "check_out"}), most_money=Decimal(5000), oldest_hours=6.0)
    host = shown_in_a_window(qtbot, QWidget(), width=900)
    dialog = OfflineDialog(host, policy, "CZK")
    dialog.open()
    assert "Check-out, Rate’s price" in says(dialog)
    told = "\n".join(line.second for line in words.lines(policy, "CZK"))
    assert "Not done while the line is away" in told
    assert "Up to 5,000\u00a0CZK" in told and "After 6 h at the latest" in told


def test_a_desk_keeps_as_long_as_its_file_says_and_as_usual_without_it(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[keep]\npast_days = 60\nfuture_days = 90\nfinished_days = 2")
    assert _bounds(tmp_path) == Bounds(past_days=60, future_days=90, forget_guests_after=60, keep_commands=2)
    file.unlink()
    assert _bounds(tmp_path) == Bounds()


def _bounds(folder: Path) -> Bounds:
    """Of a desk that is started and left again."""
    session = Session(
        folder / "desk.db",
        bytes(range(32)),
        Credentials(
            address="https://platform.invalid", client_token="C" * 32, access_token="A" * 32, pc_name="Reception 1"
        ),
        settings=read_settings(folder)[0],
        clock=StillClock(datetime(2026, 10, 16, 13, 42, tzinfo=UTC)),
        desktop=Desktop(pc="Reception 1"),
    )
    found = session.store.bounds
    session.store.close()
    return found
