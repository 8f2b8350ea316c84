"""Another room for a stay, or its first one: type the number, or take the best that is free."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.commands import ChangeStay, Command, MoveRoom, UnlockRoom
from frontdesk.domain.views import RoomChoice, StayView
from frontdesk.ui.kept_dialog import KeptDialog
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.parts.button import ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.choices import RadioList, Switch
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import moving, tr
from frontdesk.ui.theme import Tone

_MOST_ROWS = 7


class MoveDialog(KeptDialog):
    """Rooms that are taken are not offered until their whole number is typed, and then want a second Enter.

    `elsewhere` tells the rooms of other categories by how their number begins. It is asked when the booked category has
    none that fits, or none that is clean for a guest who moves now.
    """

    def __init__(
        self,
        host: QWidget,
        view: StayView,
        choices: Sequence[RoomChoice],
        elsewhere: Callable[[str], Sequence[RoomChoice]],
    ) -> None:
        super().__init__(host, moving.title(view, words.list_name(view)), moving.facts(view))
        self._view = view
        self._choices = choices
        self._elsewhere = elsewhere
        self._offered: list[RoomChoice] = []
        self._field = Field(tr("Room"), icon="bed-double")
        self._rows = RadioList()
        self._place = QVBoxLayout()
        self._nothing = Label(size=12, tone=Tone.INK2, wrap=True)
        self._changes = Label(size=12, tone=Tone.INK2, wrap=True)
        self._taken = Callout(Tone.WARN)
        self._warned = ""  # of this room
        self._proposed = ""  # the room that is picked by itself
        room = view.room.name if view.room is not None else ""
        self._unlock = Switch(*moving.take_the_lock_off(room))
        self.set_way_out(tr("Leave it"))
        self._button = self.set_doing("", kind=ButtonKind.PRIMARY)
        for part in (self._kept, self._problem, self._field):
            self.body.addWidget(part)
        self.body.addSpacing(8)
        self._place.addWidget(self._rows)
        self.body.addLayout(self._place)
        self.body.addWidget(self._nothing)
        self.body.addSpacing(4)
        self.body.addWidget(self._changes)
        self.body.addWidget(self._taken)
        self._taken.hide()
        self.body.addSpacing(8)
        self.body.addWidget(self._unlock)
        # Once it is inside: shown on its own it would be a window, and take the focus with it.
        self._unlock.setVisible(view.reservation.room_locked)
        self._field.input.installEventFilter(_Arrows(self._walk, self))
        self._field.edited.connect(self._offer)
        self._unlock.clicked.connect(self._settle)
        self._offer("")

    def first_focus(self) -> QWidget | None:
        """The number can be typed at once, over one that was kept."""
        self._field.input.selectAll()
        return self._field.input

    def accept(self) -> None:
        """Once; twice for a room that somebody has."""
        picked = self._picked()
        if self.isHidden() or picked is None:
            return
        why = moving.taken(picked, self._view)
        if why and self._warned != picked.room_id:
            self._warned = picked.room_id
            self._taken.show_text(why, "")
            self._taken.show()
            self.fit()
            return
        super().accept()

    def commands(self) -> tuple[Command, ...]:
        """The move. A lock comes off before it; and the platform gives no room of another category than the stay's
        (connector-observed-behaviour.md), so that changes before it too, at the price the stay has.
        """
        picked, stay = self._picked(), self._view.reservation
        if picked is None:
            return ()
        unlock = (UnlockRoom(reservation_id=stay.id),) if stay.room_locked else ()
        category = ChangeStay(reservation_id=stay.id, category_id=picked.category_id, reprice=False)
        change = (category,) if picked.category_id else ()
        return (*unlock, *change, MoveRoom(reservation_id=stay.id, room_id=picked.room_id))

    def values(self) -> Values:
        """A room that was walked to is kept by its id: another of the booked category may be proposed by then."""
        picked = self._picked()
        is_proposed = picked is None or (picked.room_id == self._proposed and not picked.category_id)
        walked_to = "" if picked is None or is_proposed else picked.room_id
        return {"typed": self._field.text(), "room": walked_to, "unlock": self._unlock.isChecked()}

    def fill_in(self, values: Values) -> None:
        """The same; a room that is not offered any more is not picked."""
        self._field.set_text(str(values["typed"]))
        self._unlock.setChecked(bool(values["unlock"]))
        self._offer(self._field.text())
        ids = [room.room_id for room in self._offered]
        if values["room"] in ids:
            self._rows.pick(ids.index(str(values["room"])))

    def _walk(self, step: int) -> None:
        if self._offered:
            self._rows.pick(min(max(self._rows.picked_index() + step, 0), len(self._offered) - 1))

    def _offer(self, typed: str) -> None:
        """The rooms whose number begins like this; the first is picked. Nobody who moves now is put into a room that is
        not clean by Enter alone, such as the one they have just left: there what is clean comes first.
        """
        typed = typed.strip()
        fitting = [room for room in self._choices if room.name.casefold().startswith(typed.casefold())]
        exact = [room for room in fitting if room.name.casefold() == typed.casefold()]
        here = exact or [room for room in fitting if not room.taken_by]
        lacks_clean = bool(here) and not typed and moving.is_now(self._view) and not any(map(moving.is_clean, here))
        clean = [room for room in self._elsewhere("") if moving.is_clean(room)] if lacks_clean else []
        self._offered = ([*clean[: _MOST_ROWS - 1], *here] or list(self._elsewhere(typed)))[:_MOST_ROWS]
        rows = RadioList([(moving.choice(room), "") for room in self._offered])
        self._place.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows
        self._rows.picked.connect(self._settle)
        category = self._view.category
        said = moving.no_clean(category, clean) if lacks_clean else moving.no_room(typed, category, self._offered)
        self._nothing.setText(said)
        self._nothing.setVisible(lacks_clean or not here)
        is_proposed = not lacks_clean and bool(here or (typed and self._offered))  # another category by no Enter alone
        self._proposed = self._offered[0].room_id if is_proposed else ""
        if is_proposed:
            self._rows.pick(0)
        self._settle()

    def _picked(self) -> RoomChoice | None:
        index = self._rows.picked_index()
        return self._offered[index] if 0 <= index < len(self._offered) else None

    def _settle(self) -> None:
        self.typed.emit()
        picked = self._picked()
        is_free = picked is not None and not moving.taken(picked, self._view)
        self._changes.setText(moving.changes(picked, self._view) if picked is not None and is_free else "")
        self._changes.setVisible(is_free)
        if picked is None or picked.room_id != self._warned:
            self._warned = ""
            self._taken.hide()
        self._button.set_text(moving.doing(picked, self._view))
        if picked is None:
            self._button.set_off(tr("Choose a room, or type its number"))
        elif self._view.reservation.room_locked and not self._unlock.isChecked():
            self._button.set_off(tr("Take the lock off first"))
        else:
            self._button.set_off("")


class _Arrows(QObject):
    """Up and down walk the rooms while the number is being typed."""

    def __init__(self, walk: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._walk = walk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two keys; everything else is the field's."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)
