"""What the tests of the panes share: stays to act on, the window they stand in, and buttons found by their words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Room
from frontdesk.domain.money import OrderItem, Payment
from frontdesk.domain.notes import Note
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.domain.reservations import Reservation
from frontdesk.domain.views import Changed
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from tests.ui.lamplighter import NOW

ARRIVING, ROOMLESS, STAYING = "48214", "48213", "47958"

Pane = TypeVar("Pane", bound=QWidget)


def shown_in_a_window(qtbot: QtBot, pane: Pane, width: int = 500, height: int = 768) -> Pane:
    """The pane as an active window of its own. Keep the pane: nothing else holds it."""
    qtbot.addWidget(pane)
    pane.resize(width, height)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    QApplication.processEvents()
    return pane


def shown_on_the_day(qtbot: QtBot, app: QApplication, session: Session) -> MainWindow:
    """The whole window on its first list, light and at 100 %; it never ticks by itself."""
    theme.install(app, theme.Mode.LIGHT, 100)
    window = in_front(qtbot, MainWindow(QTimer(interval=10**9)), session)
    window.show_day()
    QApplication.processEvents()
    return window


def in_front(qtbot: QtBot, window: MainWindow, session: Session, size: tuple[int, int] | None = None) -> MainWindow:
    """The window with its desk, shown as the active one."""
    qtbot.addWidget(window)
    window.attach(session.desk)
    if size is not None:
        window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def button(pane: QWidget, words: str) -> QAbstractButton:
    """The one button in sight with these words."""
    found = [each for each in pane.findChildren(QAbstractButton) if each.text() == words and each.isVisible()]
    assert len(found) == 1, f"{len(found)} buttons {words!r}; there are {buttons(pane)}"
    return found[0]


def buttons(pane: QWidget) -> list[str]:
    """The words of all buttons in sight."""
    return [each.text() for each in pane.findChildren(QAbstractButton) if each.isVisible() and each.text()]


def says(pane: QWidget) -> str:
    """Every label in sight, and what painted parts tell a screen reader."""
    labels = [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]
    told = [each.accessibleName() for each in pane.findChildren(QWidget) if each.isVisible()]
    return "\n".join([*labels, *told])


def press_chord(chord: str) -> None:
    """A key by its name, "F9", or with the control key, "Ctrl+K", where the keyboard is."""
    modifier, _, name = chord.rpartition("+")
    held = Qt.KeyboardModifier.ControlModifier if modifier else Qt.KeyboardModifier.NoModifier
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key[f"Key_{name}"], held)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """A key, where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


# --- what the platform told -----------------------------------------------------------------------------------------


def owe(session: Session, amount: int, stay: str = STAYING, *, payer: str = "", name: str = "Minibar") -> None:
    """A posting that nobody has paid; `payer` is whose account it is on, the guest's unless said otherwise."""
    with session.store.transaction():
        session.store.writer.put_items(
            [
                OrderItem(
                    id=f"{name} {payer} {stay}",
                    reservation_id=stay,
                    guest_id=payer or f"guest {stay}",
                    kind="ProductOrder",
                    name=name,
                    amount=Decimal(amount),
                    currency="CZK",
                    state="Open",
                    consumed_utc=NOW,
                )
            ]
        )


def pay(session: Session, amount: int, stay: str = STAYING) -> None:
    """A payment, negative as the platform keeps it."""
    with session.store.transaction():
        session.store.writer.put_payments(
            [
                Payment(
                    id=f"cash {stay}",
                    reservation_id=stay,
                    guest_id=f"guest {stay}",
                    kind="CashPayment",
                    amount=Decimal(-amount),
                    currency="CZK",
                    state="Charged",
                    accounting_state="Open",
                    charged_utc=NOW,
                )
            ]
        )


def with_companion(session: Session) -> None:
    """The guest in the house leaves today with somebody who has had a minibar and a parking place."""
    ends_today(session)
    with session.store.transaction():
        session.store.writer.put_guests([Guest(id="tom", last_name="Whitfield", first_name="Tom")])
    changed_elsewhere(session, STAYING, companion_ids=(*stay_of(session, STAYING).companion_ids, "tom"))
    owe(session, 640, payer="tom")
    owe(session, 600, payer="tom", name="Parking")


def set_room(session: Session, state: str, room: str = "203") -> None:
    """Housekeeping has been there, or has not."""
    with session.store.transaction():
        session.store.writer.put_rooms([Room(id=room, name=room, state=state, category_id="Double")])


def tell(session: Session, text: str, stay: str = ARRIVING) -> None:
    """A note on the stay."""
    with session.store.transaction():
        session.store.writer.put_notes(
            [
                Note(
                    id="note",
                    reservation_id=stay,
                    text=text,
                    kind="General",
                    created_utc=datetime(2026, 10, 12, tzinfo=UTC),
                )
            ]
        )


def call(session: Session, surname: str, given: str, stay: str = ARRIVING) -> None:
    """The guest's name."""
    with session.store.transaction():
        session.store.writer.put_guests([Guest(id=f"guest {stay}", last_name=surname, first_name=given)])


def stay_of(session: Session, stay: str) -> Reservation:
    """As the platform told it last."""
    found = session.store.cache.reservation(stay)
    assert found is not None
    return found


def changed_elsewhere(session: Session, stay: str, **fields: Any) -> None:
    """The platform tells the stay with other values of these fields."""
    with session.store.transaction():
        session.store.writer.put_reservations([replace(stay_of(session, stay), **fields)])


def ends_today(session: Session) -> None:
    """The guest in the house leaves today."""
    changed_elsewhere(session, STAYING, end_utc=NOW + timedelta(hours=1))


def announce(session: Session, changed: Changed) -> None:
    """What the engine says after a pull or a send."""
    session.engine._emit(changed)


# --- what became of an entry ----------------------------------------------------------------------------------------


def leaves(session: Session, entry: Entry, *, state: EntryState, outcome: str, reason: str = "") -> None:
    """It was sent, and this came of it."""
    outbox = session.store.outbox
    outbox.begin_attempt(entry.id, sent_utc=NOW, baseline={})
    outbox.end_attempt(
        entry.id,
        outcome=outcome,
        state=state,
        reason=reason,
        cause=reason,
        request_id="7f2c5b8e-91",
        ended_utc=NOW + timedelta(seconds=10),
    )


def is_refused(session: Session, entry: Entry, words: str) -> None:
    """The platform said no."""
    leaves(session, entry, state=EntryState.REJECTED, outcome="refused", reason=words)


def is_in_doubt(session: Session, entry: Entry) -> None:
    """No answer came."""
    leaves(session, entry, state=EntryState.UNKNOWN, outcome="unknown")


def saved(session: Session) -> list[Entry]:
    """What waits to be sent."""
    return [item.entry for item in session.desk.unsent()]
