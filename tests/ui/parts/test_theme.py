"""The theme: fonts, icons, colours that follow, and the signal that says so."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui import resources, theme
from frontdesk.ui.parts.label import Label
from frontdesk.ui.theme import DARK, LIGHT, Mode, Tone

SOURCE = Path(resources.__file__).parent
INK = QPalette.ColorRole.WindowText


def shipped_icons() -> list[str]:
    return sorted(file.stem for file in resources.path("icons").glob("*.svg"))


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_text_is_set_in_the_shipped_inter(desk_theme: theme.Theme, weight: int) -> None:
    info = QFontInfo(desk_theme.font(13, weight))
    assert (info.family(), info.weight(), info.pixelSize()) == ("Inter", weight, 13)


def test_figures_have_one_width_and_text_keeps_its_hyphen(desk_theme: theme.Theme) -> None:
    figures, text = QFontMetricsF(desk_theme.figures(13)), QFontMetricsF(desk_theme.font(13))
    assert len({figures.horizontalAdvance(digit) for digit in "0123456789"}) == 1
    assert text.horizontalAdvance("1") < figures.horizontalAdvance("1")
    # The reason there are two fonts: Inter's tabular figures widen the hyphen of names.
    assert text.horizontalAdvance("-") < figures.horizontalAdvance("-")


def test_fallback_families_stand_in_every_font(desk_theme: theme.Theme) -> None:
    families = desk_theme.font(20, 600).families()
    assert families[0] == "Inter"
    assert {"Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Thai", "Noto Sans CJK SC"} <= set(families)


def test_text_size_multiplies_sizes_and_heights(desk_theme: theme.Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk_theme.changed):
        desk_theme.set_text_percent(130)
    assert (desk_theme.font(20).pixelSize(), desk_theme.px(32)) == (26, 42)
    with pytest.raises(ValueError, match="outside"):
        desk_theme.set_text_percent(131)


@pytest.mark.parametrize(("mode", "tokens"), [(Mode.LIGHT, LIGHT), (Mode.DARK, DARK)])
def test_a_forced_mode_holds_whatever_the_system_wants(qapp: QApplication, mode: Mode, tokens: object) -> None:
    installed = theme.install(qapp, mode)
    assert installed.tokens is tokens
    assert qapp.palette().color(INK) == installed.tokens.ink


def test_one_change_is_told_once(desk_theme: theme.Theme) -> None:
    told: list[bool] = []
    desk_theme.changed.connect(lambda: told.append(desk_theme.dark))
    desk_theme.set_mode(Mode.DARK)
    assert told == [True]


def test_a_label_keeps_its_tone_through_layout_show_and_a_change_of_theme(
    desk_theme: theme.Theme, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = Label("1,240", tone=Tone.INK)
    label.set_tone(Tone.BAD)
    inner = QWidget()
    QVBoxLayout(inner).addWidget(label)
    inner.grab()
    label.set_tone(Tone.GOOD)
    QVBoxLayout(page).addWidget(inner)
    page.grab()
    assert label.palette().color(INK) == LIGHT.good
    desk_theme.set_mode(Mode.DARK)
    page.grab()
    assert label.palette().color(INK) == DARK.good


@pytest.mark.parametrize("name", shipped_icons())
def test_every_icon_is_drawn_in_its_colour_and_sharp_at_each_ratio(desk_theme: theme.Theme, name: str) -> None:
    for ratio in (1.0, 1.5, 2.0):
        pixmap = desk_theme.icon(name, QColor("#AE2A1F"), 16, ratio)
        image = pixmap.toImage()
        assert (pixmap.width(), pixmap.devicePixelRatio()) == (round(16 * ratio), ratio)
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        solid = [pixel for pixel in pixels if pixel.alpha() > 100]
        assert solid, "nothing is drawn"
        assert all(pixel.red() > 150 and pixel.green() < 60 for pixel in solid)


def test_an_icon_is_rendered_once(desk_theme: theme.Theme) -> None:
    first = desk_theme.icon("check", LIGHT.good)
    assert desk_theme.icon("check", LIGHT.good).cacheKey() == first.cacheKey()
    assert desk_theme.icon("check", LIGHT.bad).cacheKey() != first.cacheKey()


def test_every_icon_the_window_names_is_shipped() -> None:
    named = re.compile(r'(?:icon=|icon: str = |Sign\(|draw_icon\([^"\n]*|Button\([^"\n]*)"([a-z0-9]+(?:-[a-z0-9]+)*)"')
    asked = {name for file in SOURCE.rglob("*.py") for name in named.findall(file.read_text(encoding="utf-8"))}
    assert {"circle-dashed", "bed-double", "cloud-off", "check"} <= asked
    assert asked - set(shipped_icons()) == set()


def test_what_is_not_shipped_is_said() -> None:
    with pytest.raises(FileNotFoundError, match="no-such"):
        resources.path("icons/no-such.svg")


def test_fonts_and_icons_come_with_their_licences() -> None:
    assert "SIL OPEN FONT LICENSE" in resources.path("fonts/Inter-LICENSE.txt").read_text(encoding="utf-8")
    assert resources.path("icons/Lucide-LICENSE.txt").read_text(encoding="utf-8").startswith("ISC License")
