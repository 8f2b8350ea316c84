"""The hotel's file in the desk's folder, and the sentences about it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.hotel_file import read_settings
from frontdesk.domain.hotel_choices import parse
from frontdesk.domain.offline import OfflinePolicy
from frontdesk.settings import Settings
from frontdesk.ui.panes.offline_dialog import OfflineDialog
from frontdesk.ui.text import offline as words
from tests.ui.acts import says, shown_in_a_window


def test_a_desk_without_a_file_has_the_usual(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == (Settings(), ())


def test_the_file_is_read_and_what_is_wrong_in_it_comes_along(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("hold_seconds = 0\n[offline]\nmost_money = 5000\noldest_hours = -1\n")
    settings, flaws = read_settings(tmp_path)
    assert (settings.hold, settings.offline.most_money, settings.offline.oldest_hours) == (0.0, Decimal(5000), None)
    assert [flaw.field for flaw in flaws] == ["offline.oldest_hours"]


def test_a_file_that_cannot_be_read_leaves_the_usual(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe")
    settings, flaws = read_settings(tmp_path)
    assert settings == Settings()
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
    assert "Check-out, Price" in says(dialog)
    told = "\n".join(line.second for line in words.lines(policy, "CZK"))
    assert "Not done while the line is away" in told
    assert "Up to 5,000\u00a0CZK" in told and "After 6 h at the latest" in told
