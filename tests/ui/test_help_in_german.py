"""Help speaks the language of the window: each page in German is built like the English one and calls things as the
window does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui import resources, theme
from frontdesk.ui.language import install, read, speak
from frontdesk.ui.panes.help import HelpOverlay, pages
from frontdesk.ui.panes.help.pages import ORDER, Block, KeyLines
from frontdesk.ui.parts.painting import text_width
from frontdesk.ui.text import language
from tests.ui.spoken import spoken

MOST_WORDS = 220
TITLE_ROOM = 178  # of the list of pages, beside its bar
_QUOTED = re.compile(r'"([^"]+)"|„([^“]+)“')
_HOLE = re.compile(r"\\\{\w+\\\}")
_LETTERS = re.compile(r"[^\W\d_]")
_ENOUGH_LETTERS = 8  # a sentence of less beside its holes is like anything

TYPED = {
    *("nova sar", "mueller", "frontdesk doctor", "19", "taxi 350"),
    *("mon", "19 oct", "2 beer", "beer 2", "fri, sat"),
    *("mo", "19 okt", "2 bier", "bier 2", "fr, sa"),
}
"""What stands in quotation marks because a clerk types it."""

KEY_CAPS = ("Ctrl", "Del", "Home", "Space", "PgUp", "PgDn")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with spoken(qapp, lambda: speak(qapp, "de")):
        yield


def text_of(name: str, folder: str = "") -> str:
    return resources.path(f"help/{folder}{name}.md").read_text(encoding="utf-8")


def shape(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """What each block is; of lines of keys, which key."""
    return [(type(each).__name__, each.sequence if isinstance(each, KeyLines) else "") for each in blocks]


def unknown(text: str, sentences: set[str], titles: set[str]) -> list[str]:
    """What stands in quotation marks and is neither said by the window, nor typed, nor a page."""
    quoted = [one or other for one, other in _QUOTED.findall(text)]
    said = {each.casefold() for each in sentences}
    forms = [_HOLE.sub(".+", re.escape(each)) for each in said if _is_more_than_holes(each)]
    return [
        each
        for each in quoted
        if each not in TYPED | titles
        and not any(each.casefold() in one for one in said)
        and not any(re.fullmatch(form, each.casefold()) for form in forms)
    ]


def _is_more_than_holes(sentence: str) -> bool:
    bare = re.sub(r"\{\w+\}", "", sentence)
    return bare != sentence and len(_LETTERS.findall(bare)) >= _ENOUGH_LETTERS


def test_each_page_has_its_german_one_and_no_page_is_german_only() -> None:
    folder = resources.root() / "help"
    assert sorted(path.name for path in (folder / "de").iterdir()) == sorted(path.name for path in folder.glob("*.md"))


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("name", ORDER)
def test_a_german_page_is_built_like_the_english_one(name: str) -> None:
    found = pages.read(name)
    assert found.title == text_of(name, "de/").partition("\n")[0].removeprefix("# ") == pages.title(name)
    assert shape(found.blocks) == shape(tuple(pages.blocks(text_of(name).partition("\n")[2])))


@pytest.mark.parametrize("name", ORDER)
def test_a_german_page_is_read_in_a_minute_and_is_calm(name: str) -> None:
    text = text_of(name, "de/")
    assert len(text.split()) <= MOST_WORDS
    assert "!" not in text and not re.search(r"\b(Fehler|du|dein\w*)\b", text)


@pytest.mark.parametrize("folder", ["", "de/"])
def test_every_title_is_read_whole_and_no_mark_of_the_file_is(folder: str, qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    for name in ORDER:
        title, _, body = text_of(name, folder).partition("\n")
        assert text_width(theme.current().font(13), title.removeprefix("# ")) <= TITLE_ROOM, title
        assert not [each.text for each in pages.blocks(body) if "`" in each.text or "#" in each.text]


@pytest.mark.parametrize("name", ORDER)
def test_what_a_page_quotes_is_said_by_the_window(name: str) -> None:
    german = read("de")
    english_titles = {text_of(each).partition("\n")[0].removeprefix("# ") for each in ORDER}
    german_titles = {text_of(each, "de/").partition("\n")[0].removeprefix("# ") for each in ORDER}
    assert unknown(text_of(name), set(german), english_titles) == []
    assert unknown(text_of(name, "de/"), set(german.values()), german_titles) == []


@pytest.mark.parametrize("name", ORDER)
def test_keys_have_the_names_that_german_caps_print(name: str) -> None:
    german = read("de")
    said = re.sub(r"`[^`]+`", "", text_of(name, "de/"))
    assert [key for key in KEY_CAPS if german[key] != key and re.search(rf"\b{key}\b", said)] == []
    assert not re.search(r"„[^“]*\"|\"", said)


def test_a_quotation_nobody_says_is_found() -> None:
    sentences = {"I have checked {place}", "More", "{name}, {more}"}
    assert unknown('"More" or "I have checked the bill"', sentences, set()) == []
    assert unknown('"Press here" and "fri, sun"', sentences, set()) == ["Press here", "fri, sun"]


@pytest.mark.usefixtures("german")
def test_help_opens_in_german(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1366, 768)
    host.show()
    help_ = HelpOverlay(host)
    help_.open_at("check-in")
    assert help_.page.title == "Einchecken"


def test_a_language_without_pages_reads_the_english_ones(qapp: QApplication) -> None:
    with spoken(qapp, lambda: install(qapp, lambda text: text, "fi")):
        assert language() == "fi"
        assert pages.title("check-in") == "Check in"
    assert language() == "en"
