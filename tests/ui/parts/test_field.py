"""Fields: tokens stay hidden but can be told apart, problems are sentences, take-back works with focus in a field."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.parts.field import DOT, Field, SecretInput


@given(st.text(st.characters(codec="ascii", categories=("Lu", "Nd")), max_size=80))
def test_a_secret_shows_dots_and_at_most_its_last_four(text: str) -> None:
    secret = SecretInput()
    secret.setText(text)
    shown = secret.summary().lstrip(DOT)
    assert len(shown) in (0, 4)
    assert text.endswith(shown)
    if len(text) <= 8:
        assert shown == ""
    assert secret.echoMode() is QLineEdit.EchoMode.Password


def test_two_tokens_can_be_told_apart(qtbot: QtBot) -> None:
    one, other = Field("Client token", secret=True), Field("Client token", secret=True)
    for field, text in (
        (one, "LAMPLIGHTER-INVENTED-TOKEN-4C1E"),
        (other, "LAMPLIGHTER-INVENTED-TOKEN-51BD"),
    ):
        qtbot.addWidget(field)
        field.set_text(text)
        field.resize(440, 60)
    assert one.grab().toImage() != other.grab().toImage()


def test_a_problem_is_one_sentence_and_goes_away(qtbot: QtBot) -> None:
    field = Field("E-mail")
    qtbot.addWidget(field)
    quiet = field.sizeHint().height()
    field.set_problem("An address ends like .cz or .com; this one is not sent")
    assert field.sizeHint().height() > quiet
    assert field.input.accessibleDescription() == field.problem() != ""
    field.set_problem("")
    assert (field.sizeHint().height(), field.problem()) == (quiet, "")


def test_only_the_clerk_is_heard(qtbot: QtBot) -> None:
    field = Field("Phone", figures=True)
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.edited):
        field.set_text("604")
    with qtbot.waitSignals([field.edited, field.entered]):
        qtbot.keyClicks(field.input, "1")
        qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert field.text() == "6041"


def test_ctrl_z_takes_back_when_the_field_has_nothing_to_undo(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = Field("Nights")
    QVBoxLayout(window).addWidget(field)
    taken_back: list[bool] = []
    QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window, lambda: taken_back.append(True))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.input.setFocus()
    qtbot.waitUntil(field.input.hasFocus)
    qtbot.keyClick(field.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back == [True]
    qtbot.keyClicks(field.input, "2")
    qtbot.keyClick(field.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (taken_back, field.text()) == ([True], "")


def test_a_field_that_is_named_later_shows_its_name(qtbot: QtBot) -> None:
    field = Field("", figures=True)
    qtbot.addWidget(field)
    field.show()
    low = field.sizeHint().height()
    field.set_label("Wed 21")
    assert field.sizeHint().height() > low
    assert [each.isVisible() for each in field.findChildren(QLabel) if each.text() == "Wed 21"] == [True]


def test_a_long_text_shows_its_beginning_until_typing_goes_on_where_it_was_left(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = Field("Last name"), Field("First name")
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    second.input.setFocus(Qt.FocusReason.OtherFocusReason)
    long_name = "von und zu Schwarzenberg-Hohenlohe-Waldburg"
    first.set_text(long_name)
    assert first.input.cursorPosition() == 0
    first.input.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(first.input, "er")
    assert first.text() == f"{long_name}er"
    second.input.setFocus(Qt.FocusReason.OtherFocusReason)
    assert first.input.cursorPosition() == 0
    first.input.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(first.input, "s")
    assert first.text() == f"{long_name}ers"
