"""First run, connect, passphrase and the training banner, worked as a clerk works them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.credentials import Credentials, FieldName
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.connect_page import ConnectPage
from frontdesk.ui.panes.first_run import FirstRun
from frontdesk.ui.panes.passphrase_page import PassphrasePage
from frontdesk.ui.panes.training_banner import TrainingBanner
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Finding
from frontdesk.ui.text import connect as words
from frontdesk.ui.text import findings
from frontdesk.ui.text.findings import PropertyView
from frontdesk.ui.theme import Tone

GOOD = Credentials(address="https://api.mews.com", client_token="C" * 32, access_token="A" * 32, pc_name="Reception 1")
FOUND = (
    findings.hotel_found("Hotel Lamplighter", "Prague", 60, 4, "CZK"),
    findings.lacking(findings.Lack.BILLS, ["bills/getAll"]),
)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1366, 768)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def page(qtbot: QtBot) -> ConnectPage:
    made = ConnectPage()
    shown(qtbot, made)
    return made


def field(page: QWidget, label: str) -> Field:
    return next(each for each in page.findChildren(Field) if each.input.accessibleName() == label)


def button(page: QWidget, text: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.text() == text)


def told(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel))


def texts(page: QWidget) -> list[str]:
    return [each.accessibleName() for each in page.findChildren(Finding) if not each.isHidden()]


# --- first run --------------------------------------------------------------------------------------------------------


def test_enter_connects_and_d_opens_the_demo(qtbot: QtBot) -> None:
    page = FirstRun(15)
    shown(qtbot, page)
    page.setFocus()
    with qtbot.waitSignal(page.connect_wanted):
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.demo_wanted):
        qtbot.keyClick(page, Qt.Key.Key_D)


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(None, "Welcome."), (3, "Good evening."), (5, "Good morning."), (12, "Good afternoon."), (18, "Good evening.")],
)
def test_the_greeting_fits_the_hour(hour: int | None, greeting: str) -> None:
    assert words.which_hotel(hour) == f"{greeting} Which hotel is this?"


# --- connect ----------------------------------------------------------------------------------------------------------


def test_at_a_new_sign_in_the_keys_begin_on_the_access_token_and_tab_reaches_every_field(qtbot: QtBot) -> None:
    window, page = MainWindow(), ConnectPage(again="The platform refused the token.")
    window.show_page(page)
    with qtbot.waitSignal(window.painted):
        shown(qtbot, window)
    page.setFocus()
    qtbot.waitUntil(lambda: field(page, "Access token").input.hasFocus())
    names: list[str] = []
    while (focus := QApplication.focusWidget()) is not None and focus.accessibleName() not in names:
        names.append(focus.accessibleName())
        window.focusNextPrevChild(True)
    assert {"Platform address", "Client token", "Access token", "This PC is called"} <= set(names)


@pytest.mark.parametrize(
    "make", [ConnectPage, lambda: ConnectPage(again="Away."), lambda: FirstRun(15), PassphrasePage]
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_rests_on_nothing_but_fields_and_buttons(qtbot: QtBot, make: Callable[[], QWidget], key: Qt.Key) -> None:
    page = make()
    shown(qtbot, page)
    page.setFocus()
    for _ in range(10):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit | QAbstractButton)
        qtbot.keyClick(focus, key)


def test_enter_asks_the_platform_once_the_values_can_be_right(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    with qtbot.waitSignal(page.check_wanted) as asked:
        qtbot.keyClick(field(page, "Client token").input, Qt.Key.Key_Return)
    assert asked.args == [GOOD]


def test_nothing_is_asked_with_values_that_cannot_be_right(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(Credentials(address="http://api.mews.com", client_token="C" * 32, access_token="", pc_name="R"))
    with qtbot.assertNotEmitted(page.check_wanted):
        qtbot.keyClick(page, Qt.Key.Key_F5)
    assert field(page, "Platform address").problem() == (
        "The platform address begins with http://, which others can read. Write https:// instead."
    )
    assert (
        field(page, "Access token").problem() == "Access token is empty. Copy it from the platform and paste it here."
    )
    assert field(page, "Client token").problem() == ""
    assert field(page, "Platform address").input.hasFocus()


def test_a_pasted_blank_is_taken_off_and_said_and_the_check_goes_on(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    field(page, "Access token").set_text("A" * 32 + "\n ")
    with qtbot.waitSignal(page.check_wanted) as asked:
        qtbot.keyClick(page, Qt.Key.Key_F5)
    assert asked.args == [GOOD]
    assert field(page, "Access token").problem() == "A blank at the end was taken off."


def test_leaving_a_field_takes_the_blank_off_too(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    page.show_findings(FOUND, "Hotel Lamplighter")
    token = field(page, "Access token")
    token.input.setFocus()
    token.set_text("B" * 32 + " ")
    field(page, "Client token").input.setFocus()
    assert token.text() == "B" * 32
    assert token.problem() == "A blank at the end was taken off. Press F5 to check again."


def test_what_the_platform_says_opens_the_way_on(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    page.show_findings(FOUND, "Hotel Lamplighter")
    assert texts(page) == ["Hotel Lamplighter, Prague", "Bills are not seen"]
    way_on = button(page, "Open Hotel Lamplighter")
    again = button(page, "Check again")
    assert not way_on.geometry().intersects(again.geometry())
    with qtbot.waitSignal(page.open_wanted) as opened:
        qtbot.keyClick(way_on, Qt.Key.Key_Return)
    assert opened.args == [GOOD]
    with qtbot.waitSignal(page.check_wanted):
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)


def test_a_refusal_takes_the_way_on_back(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    page.show_findings(FOUND, "Hotel Lamplighter")
    page.show_problem(FieldName.ACCESS_TOKEN, words.token_refused(FieldName.ACCESS_TOKEN, "Invalid AccessToken."))
    assert button(page, "Ask the platform").isVisible()
    shown = [
        each.text() for each in (*page.findChildren(QAbstractButton), *page.findChildren(Label)) if each.isVisible()
    ]
    assert "Check again" not in shown  # it would say what "Ask the platform" says
    assert "It does not open with what stands in the form. Why stands under the field." in shown


def test_another_token_takes_the_way_on_back(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    page.show_findings(FOUND, "Hotel Lamplighter")
    token = field(page, "Client token").input
    with qtbot.assertNotEmitted(page.open_wanted):
        qtbot.keyClicks(token, "X")
        qtbot.keyClick(token, Qt.Key.Key_Return)
    assert texts(page) == []


def test_what_waits_here_is_told_as_it_is_by_now(qtbot: QtBot) -> None:
    page = ConnectPage(again=words.sign_in_again_facts(1, "Hotel Lamplighter"))
    shown(qtbot, page)
    assert "1 saved thing waits here" in told(page)
    page.tell(words.sign_in_again_facts(0, "Hotel Lamplighter"))
    assert "waits here" not in told(page)
    assert "waits here" not in page.accessibleDescription()


def test_an_answer_about_other_values_opens_nothing(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    qtbot.keyClick(page, Qt.Key.Key_F5)
    page.show_busy(True)
    qtbot.keyClicks(field(page, "Client token").input, "X")
    page.show_busy(False)
    page.show_findings(FOUND, "Hotel Lamplighter")
    assert texts(page) == []
    with qtbot.assertNotEmitted(page.open_wanted), qtbot.waitSignal(page.check_wanted):
        qtbot.keyClick(field(page, "Client token").input, Qt.Key.Key_Return)


def test_another_name_of_this_pc_does_not(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    page.show_findings(FOUND, "Hotel Lamplighter")
    name = field(page, "This PC is called").input
    qtbot.keyClicks(name, "2")
    with qtbot.waitSignal(page.open_wanted) as opened:
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert opened.args[0].pc_name == "Reception 12"


TWO = (PropertyView("p-1", "Anchor River Resort", "Boston"), PropertyView("p-2", "Hotel Lamplighter", "Prague"))


def test_one_of_several_properties_is_chosen_by_the_keyboard(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    qtbot.keyClick(page, Qt.Key.Key_F5)
    page.show_properties((findings.speaks_for(2),), TWO)
    assert texts(page) == ["The token speaks for 2 properties"]
    row = page.window().focusWidget()
    assert row is not None
    assert row.accessibleName() == "Anchor River Resort, Boston"
    qtbot.keyClick(row, Qt.Key.Key_Down)
    assert button(page, "Choose Hotel Lamplighter").isVisible()
    chosen = page.window().focusWidget()
    assert chosen is not None
    with qtbot.waitSignal(page.check_wanted) as asked:
        qtbot.keyClick(chosen, Qt.Key.Key_Return)
    assert asked.args == [replace(GOOD, enterprise_id="p-2")]
    page.show_findings(FOUND, "Hotel Lamplighter")
    with qtbot.waitSignal(page.open_wanted) as opened:
        qtbot.keyClick(button(page, "Open Hotel Lamplighter"), Qt.Key.Key_Return)
    assert opened.args == [replace(GOOD, enterprise_id="p-2")]


def test_another_property_or_token_takes_the_way_on_back(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    page.show_properties((findings.speaks_for(2),), TWO)
    page.show_findings(FOUND, "Anchor River Resort")
    row = next(each for each in page.findChildren(QAbstractButton) if each.text() == "Hotel Lamplighter, Prague")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert button(page, "Choose Hotel Lamplighter").isVisible()
    qtbot.keyClicks(field(page, "Access token").input, "X")
    assert page.credentials().enterprise_id == ""
    assert button(page, "Ask the platform").isVisible()


def test_the_zone_is_asked_only_where_the_platform_does_not_tell_it(qtbot: QtBot, page: ConnectPage) -> None:
    zone = field(page, "The hotel’s time zone")
    assert zone.isHidden()
    page.fill_in(GOOD)
    qtbot.keyClick(page, Qt.Key.Key_F5)
    page.ask_zone((findings.zone_is_asked(),), "Europe/Prague")
    assert (zone.isVisible(), zone.text(), zone.input.hasFocus()) == (True, "Europe/Prague", True)
    with qtbot.waitSignal(page.check_wanted) as asked:
        qtbot.keyClick(zone.input, Qt.Key.Key_Return)
    assert asked.args == [replace(GOOD, time_zone="Europe/Prague")]
    zone.set_text("")
    page.show_busy(False)
    with qtbot.assertNotEmitted(page.check_wanted):
        qtbot.keyClick(zone.input, Qt.Key.Key_Return)
    assert zone.problem() == "The time zone is empty. It looks like Europe/Prague."


def test_while_it_is_asked_the_buttons_rest_and_the_way_back_is_open(qtbot: QtBot, page: ConnectPage) -> None:
    page.fill_in(GOOD)
    page.show_busy(True)
    with qtbot.assertNotEmitted(page.check_wanted):
        qtbot.keyClick(page, Qt.Key.Key_F5)
    with qtbot.waitSignal(page.back_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.show_problem(FieldName.ACCESS_TOKEN, words.token_refused(FieldName.ACCESS_TOKEN, "Invalid AccessToken."))
    assert field(page, "Access token").problem() == (
        "Access token was refused: “Invalid AccessToken.” Copy it again from the platform."
    )
    with qtbot.waitSignal(page.check_wanted):
        qtbot.keyClick(page, Qt.Key.Key_F5)


def test_an_unknown_field_is_a_mistake_of_the_caller(page: ConnectPage) -> None:
    with pytest.raises(ValueError, match="colour"):
        page.show_problem("colour", "It is blue.")


def test_tokens_stand_in_no_accessible_text(page: ConnectPage) -> None:
    page.fill_in(GOOD)
    for child in page.findChildren(QWidget):
        for secret in (GOOD.client_token, GOOD.access_token):
            assert secret not in f"{child.accessibleName()}{child.accessibleDescription()}{child.toolTip()}"
    assert field(page, "Client token").input.echoMode() is QLineEdit.EchoMode.Password


# --- passphrase -------------------------------------------------------------------------------------------------------


def test_a_new_passphrase_is_typed_twice_and_long_enough(qtbot: QtBot) -> None:
    page = PassphrasePage(is_new=True)
    shown(qtbot, page)
    first, second = field(page, "Passphrase"), field(page, "The same once more")
    with qtbot.assertNotEmitted(page.given):
        qtbot.keyClicks(first.input, "short")
        qtbot.keyClick(second.input, Qt.Key.Key_Return)
        assert first.problem() == "The passphrase has only 5 letters. Use at least 12; four words do."
        qtbot.keyClicks(first.input, "four words will do")
        qtbot.keyClicks(second.input, "four words do")
        qtbot.keyClick(second.input, Qt.Key.Key_Return)
    assert second.problem() == "The two differ. Type the second one again."
    second.set_text(first.text())
    with qtbot.waitSignal(page.given) as given:
        qtbot.keyClick(second.input, Qt.Key.Key_Return)
    assert given.args == [first.text()]


def test_a_passphrase_that_is_too_short_is_told_before_it_is_typed_twice(qtbot: QtBot) -> None:
    page = PassphrasePage(is_new=True)
    shown(qtbot, page)
    first, second = field(page, "Passphrase"), field(page, "The same once more")
    qtbot.keyClicks(first.input, "short")
    qtbot.keyClick(first.input, Qt.Key.Key_Return)
    assert first.problem() == "The passphrase has only 5 letters. Use at least 12; four words do."
    qtbot.keyClicks(first.input, "four words for us")  # what is too short is marked, and typed over
    qtbot.keyClick(first.input, Qt.Key.Key_Return)
    assert second.input.hasFocus() and not first.problem()


@pytest.mark.parametrize("is_new", [True, False])
def test_the_passphrase_page_opens_no_window_of_its_own(qtbot: QtBot, is_new: bool) -> None:
    before = set(QApplication.topLevelWidgets())
    page = PassphrasePage(is_new=is_new)
    qtbot.addWidget(page)
    assert not [widget for widget in QApplication.topLevelWidgets() if widget not in before and widget.isVisible()]


def test_the_passphrase_opens_the_desk_whatever_its_length(qtbot: QtBot) -> None:
    page = PassphrasePage()
    shown(qtbot, page)
    only = field(page, "Passphrase")
    qtbot.keyClicks(only.input, "old one")
    with qtbot.waitSignal(page.given) as given:
        qtbot.keyClick(only.input, Qt.Key.Key_Return)
    assert given.args == ["old one"]
    page.show_problem(words.passphrase_wrong())
    assert only.input.selectedText()
    qtbot.keyClicks(only.input, "x")
    assert only.problem() == ""


# --- training ---------------------------------------------------------------------------------------------------------


def test_each_switch_says_what_it_will_do_and_asks_for_it(qtbot: QtBot) -> None:
    banner = TrainingBanner()
    shown(qtbot, banner)
    for signal, off, on in (
        (banner.line_cut, "Cut the line", "Restore the line"),
        (banner.slow, "Slow line", "Normal speed"),
        (banner.lose_answers, "Lose answers", "Keep answers"),
    ):
        with qtbot.waitSignal(signal) as wanted:
            button(banner, off).click()
        assert wanted.args == [True]
        with qtbot.waitSignal(signal) as wanted:
            button(banner, on).click()
        assert wanted.args == [False]
    banner.show_state(cut=True, slow=False, lose=False)
    assert button(banner, "Restore the line").accessibleName() == "Restore the line"
    with qtbot.waitSignal(banner.leave):
        button(banner, "Leave training").click()


def test_what_to_ask_support_for_is_never_cut(qtbot: QtBot) -> None:
    """In German and in a long list of the platform's names a fact takes as many lines as it needs."""
    wide = Finding("check", Tone.MUTE, "Occupancy is not counted", "Ask support for services/getAvailability")
    long = "The rest works; ask support for services/getAvailability/2024-01-22, reservations/getAll/2023-06-06"
    narrow = Finding("check", Tone.MUTE, "Occupancy is not counted", long)
    for line in (wide, narrow):
        qtbot.addWidget(line)
    assert narrow.heightForWidth(392) > wide.heightForWidth(392)
    (second,) = (each for each in narrow.findChildren(QLabel) if each.text() == long)
    narrow.resize(392, narrow.heightForWidth(392))
    narrow.show()
    assert second.height() >= second.heightForWidth(second.width())
