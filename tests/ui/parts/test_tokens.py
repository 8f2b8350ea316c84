"""Contrast of every colour on every ground it is used on, computed anew from WCAG 2.2 (DESK.md §2)."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor

from frontdesk.ui.theme import DARK, LIGHT, Tokens, Tone

TEXT, MARK = 4.5, 3.0
THEMES = {"light": LIGHT, "dark": DARK}
LIST_GROUNDS = ("page", "side", "pane", "raised", "field", "sunk", "hover", "selection", "selection_off", "mute_tint")
TINTED = (Tone.MUTE, Tone.ACCENT, Tone.GOOD, Tone.WARN, Tone.BAD, Tone.DOUBT)

# What DESK.md §2 states: (colour, ground, light, dark). None where the table gives no figure.
STATED = [
    ("ink", "page", 16.3, 13.9),
    ("ink", "selection", 13.8, 9.9),
    ("ink2", "page", 7.7, 8.4),
    ("ink2", "selection", 6.5, 6.0),
    ("ink3", "page", 5.9, 6.7),
    ("ink3", "selection_off", 4.9, None),
    ("ink3", "selection", None, 4.8),
    ("accent", "page", 6.9, 7.9),
    ("accent", "selection", 5.8, 5.6),
    ("on_fill", "fill", 6.9, 5.0),
    ("on_fill", "fill_hover", 8.4, 4.6),
    ("fill", "page", None, 3.4),
    ("on_accent_tint", "accent_tint", 7.2, 8.7),
    ("good", "page", 6.1, 8.7),
    ("warn", "page", 6.4, 9.1),
    ("warn_mark", "page", 3.6, None),
    ("bad", "page", 6.7, 7.7),
    ("doubt", "page", 7.2, 7.8),
    ("edge", "page", 3.7, 4.1),
    ("edge", "selection", 3.1, 2.9),
    ("train_ink", "train", 9.6, 6.3),
    ("toast_ink", "toast", 15.0, 10.4),
]


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(tokens: Tokens) -> Iterator[tuple[str, QColor, QColor]]:
    """Every pair of text and ground the parts paint."""
    for name in LIST_GROUNDS:
        ground = getattr(tokens, name)
        for tone in Tone:
            yield f"{tone.name} on {name}", tokens.of(tone), ground
    for tone in TINTED:
        yield f"{tone.name} on its tint", tokens.on_tint(tone), tokens.tint(tone)
        yield f"INK on the tint of {tone.name}", tokens.ink, tokens.tint(tone)
        yield f"INK2 on the tint of {tone.name}", tokens.ink2, tokens.tint(tone)
    yield "BAD on the tint of WARN (the pill)", tokens.bad, tokens.warn_tint
    for name in ("ink", "ink2", "ink3", "accent"):
        yield f"{name} on nav_selected", getattr(tokens, name), tokens.nav_selected
    yield "on_fill on fill", tokens.on_fill, tokens.fill
    yield "on_fill on fill_hover", tokens.on_fill, tokens.fill_hover
    yield "toast_ink on toast", tokens.toast_ink, tokens.toast
    yield "toast_ink on toast_key", tokens.toast_ink, tokens.toast_key
    yield "train_ink on train", tokens.train_ink, tokens.train


def mark_pairs(tokens: Tokens) -> Iterator[tuple[str, QColor, QColor]]:
    """Every pair of mark or edge and ground."""
    for name in ("page", "pane", "field", "raised", "side"):
        yield f"edge on {name}", tokens.edge, getattr(tokens, name)
        yield f"warn_mark on {name}", tokens.warn_mark, getattr(tokens, name)
        yield f"focus on {name}", tokens.accent, getattr(tokens, name)
    yield "fill on page", tokens.fill, tokens.page
    yield "fill on pane", tokens.fill, tokens.pane
    yield "time line on toast", tokens.toast_line, tokens.toast


@pytest.mark.parametrize("name", THEMES)
def test_text_is_readable_wherever_it_stands(name: str) -> None:
    weak = {pair: round(contrast(ink, ground), 2) for pair, ink, ground in text_pairs(THEMES[name])}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("name", THEMES)
def test_marks_and_edges_can_be_seen(name: str) -> None:
    weak = {pair: round(contrast(mark, ground), 2) for pair, mark, ground in mark_pairs(THEMES[name])}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < MARK} == {}


@pytest.mark.parametrize(("colour", "ground", "light", "dark"), STATED)
def test_the_figures_of_the_design_hold(colour: str, ground: str, light: float | None, dark: float | None) -> None:
    for tokens, stated in ((LIGHT, light), (DARK, dark)):
        if stated is not None:
            assert contrast(getattr(tokens, colour), getattr(tokens, ground)) == pytest.approx(stated, abs=0.06)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)
