"""Recovery words on the screen: read, printed, two typed again; and the start that has lost the key."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.panes.recovery.lost_key_page import LostKeyPage
from frontdesk.ui.panes.recovery.words_page import WordsPage
from frontdesk.ui.parts.field import Field
from frontdesk.ui.text import recovery as words
from frontdesk.ui.text.recovery import Lost

MADE = tuple(f"wabo{letter}" for letter in "abcdefghijkl")
ASKED = (3, 8)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1366, 768)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def type_line(text: str) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    QTest.keyClicks(focused, text)
    press(Qt.Key.Key_Return)


def button(page: QWidget, text: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.text() == text and not each.isHidden())


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(qtbot: QtBot) -> WordsPage:
    made = WordsPage(MADE, ASKED, lambda: words.sheet(MADE, "Hotel Lamplighter", "Reception 1", date(2026, 10, 16)))
    shown(qtbot, made)
    return made


def test_the_words_are_numbered_and_two_of_them_are_typed_from_the_paper(qtbot: QtBot, page: WordsPage) -> None:
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert tuple(after for number, after in pairwise(texts) if number.isdecimal()) == MADE
    press(Qt.Key.Key_Return)
    assert not any(word in said(page) for word in MADE), "they are not to be read off the screen now"
    type_line(MADE[3].upper())
    type_line("wabox")
    assert "Word 9 is another one" in said(page)
    with qtbot.waitSignal(page.confirmed):
        type_line(f" {MADE[8]} ")


def test_esc_goes_back_to_the_words_and_then_on_without_them(qtbot: QtBot, page: WordsPage) -> None:
    press(Qt.Key.Key_Return)
    type_line(MADE[3])
    press(Qt.Key.Key_Escape)
    assert MADE[0] in said(page)
    with qtbot.waitSignal(page.skipped), qtbot.assertNotEmitted(page.confirmed):
        press(Qt.Key.Key_Escape)


def test_a_page_that_is_done_with_holds_no_word(page: WordsPage) -> None:
    press(Qt.Key.Key_Return)
    type_line(MADE[3])
    page.forget()
    held = [each.text() for each in page.findChildren(QLabel)] + [each.text() for each in page.findChildren(QLineEdit)]
    assert not set(held) & set(MADE)


def test_the_sheet_has_every_word_with_its_number_and_says_whose_it_is() -> None:
    paper = QTextDocument()
    paper.setHtml(words.sheet(MADE, "Hotel <Lamplighter>", "Reception 1", date(2026, 10, 16)))
    text = paper.toPlainText()
    for number, word in enumerate(MADE, 1):
        assert f"{number}. {word}" in text
    assert "Hotel <Lamplighter>, Reception 1, made on Fri 16 Oct 2026." in text


def test_words_made_anew_say_that_the_older_ones_end(qtbot: QtBot) -> None:
    page = WordsPage(MADE, ASKED, str, replaces=True)
    shown(qtbot, page)
    assert "open nothing from now on" in said(page)
    assert button(page, "Leave the old ones")


@pytest.mark.parametrize("why", Lost)
@pytest.mark.parametrize("has_words", [True, False])
def test_every_way_to_lose_the_key_says_what_is_safe_and_what_can_be_done(
    qtbot: QtBot, why: Lost, has_words: bool
) -> None:
    page = LostKeyPage(why, has_words=has_words)
    shown(qtbot, page)
    text = said(page)
    assert why is Lost.PASSPHRASE or "unsent work too, is still in this desk’s file" in text
    offered = [each.text() for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert ("Open with these words" in offered) is has_words
    assert ("Begin anew beside it" in offered) is (why is Lost.KEYRING)
    again = LostKeyPage(why, has_words=has_words, is_again=True)
    qtbot.addWidget(again)
    assert (again.accessibleName() != page.accessibleName()) is (why is not Lost.PASSPHRASE)
    with qtbot.waitSignal(page.again):
        QTest.keyClick(page, Qt.Key.Key_Escape if why is Lost.PASSPHRASE else Qt.Key.Key_F5)


def test_a_mistyped_word_is_named_and_marked_to_be_typed_over(qtbot: QtBot) -> None:
    page = LostKeyPage(Lost.KEYRING, has_words=True)
    shown(qtbot, page)
    (field,) = page.findChildren(Field)
    type_line("")
    assert "Type the words from the paper" in field.problem()
    typed = " ".join((*MADE[:5], "BABAX", *MADE[6:]))
    with qtbot.waitSignal(page.given) as given:
        type_line(typed)
    assert given.args == [typed]
    page.show_wrong_words(12, ((6, "babax"),), 12)
    assert "Word 6 “babax” is not right" in field.problem()
    assert field.input.selectedText() == "BABAX"


@pytest.mark.parametrize(
    ("count", "wrong", "says"),
    [
        (
            11,
            ((4, "babax"), (5, "babay")),
            "These are 11 words; there are 12 on the paper. Look from word 4 on: “babax”.",
        ),
        (13, (), "These are 13 words; there are 12 on the paper."),
        (1, (), "This is 1 word; there are 12 on the paper."),
        (12, ((2, "a"), (7, "b")), "Words 2 “a”, 7 “b” are not right. Look at the paper."),
    ],
)
def test_what_is_wrong_with_the_words_is_one_sentence(
    count: int, wrong: tuple[tuple[int, str], ...], says: str
) -> None:
    assert words.wrong_words(count, wrong, 12) == says
