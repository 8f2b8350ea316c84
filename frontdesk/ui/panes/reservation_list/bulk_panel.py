"""An act on several stays, line by line: first what will be done, then what became of each. Never in the way of the
list.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.views import Unsent
from frontdesk.ui import theme
from frontdesk.ui.panes.reservation_list.bulk import Act, Done, Planned, Terms
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.choices import CheckBox, RadioList, RadioRow
from frontdesk.ui.parts.emptied import empty
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import CheckLine
from frontdesk.ui.parts.painting import fill, hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.text import bulk as words
from frontdesk.ui.text import leaving, tr
from frontdesk.ui.theme import Tone

MOST_LINES = 7
FEW_OTHERS = 3
LIST_KEEPS = 96  # of its own height, for the head and two lines
LINE = 22
_NOT_SENT = (None, Unsent.HOLDING, Unsent.NOT_SENT)  # None: nothing is known of it yet
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BulkPanel(Part):
    """`decided` carries the act and its terms; `closed` when the clerk goes back to the list."""

    decided = Signal(object, object)  # Act, Terms
    closed = Signal()

    def __init__(self, host: QWidget, parent: QWidget | None = None) -> None:
        """`host` is the list, of which something stays in sight."""
        super().__init__(parent)
        self._host = host
        self._act = Act.CHECK_OUT
        self._is_done = False
        self._choices = leaving.cancel_reasons(may_be_no_show=True)
        self._title = Label(size=16, weight=600)
        self._reasons = RadioList([(choice.text, choice.key) for choice in self._choices])
        self._note = Field(tr("The reason"))
        self._fee = CheckBox(leaving.fee(None, None, "")[0])
        self._content = QWidget()
        self._lines = QVBoxLayout(self._content)
        self._scroll = QuietScroll(self._content)
        self._doing = Button("", ButtonKind.PRIMARY, key="Enter")
        self._back = Button(tr("Back"), ButtonKind.GHOST, key="Esc")
        self._after = Label(size=12, tone=Tone.INK2, wrap=True)
        self._lay_out()
        host.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._reasons.picked.connect(self._settle)
        self._note.edited.connect(self._settle)
        self._doing.clicked.connect(self._press)
        self._back.clicked.connect(self.closed)

    @property
    def is_done(self) -> bool:
        """Whether what is shown has been done."""
        return self._is_done

    def show_plan(self, act: Act, planned: Sequence[Planned]) -> None:
        """What will be done when the clerk says so; stays that cannot be acted on stand first, with the reason."""
        self._act, self._is_done = act, False
        ready = sum(each.command is not None for each in planned)
        self._title.setText(words.title(act.value, ready) if ready else words.nothing_to_do(act.value))
        shown = sorted(_told_apart(planned), key=lambda each: each.command is not None)
        self._show_lines([_before(act, each) for each in shown], len(planned) - len(shown))
        for part in (self._reasons, self._fee):
            part.setVisible(act is Act.CANCEL and ready > 0)
        self._doing.set_kind(ButtonKind.DANGER if act is Act.CANCEL else ButtonKind.PRIMARY)
        self._doing.set_text(words.doing(act.value, ready))
        self._doing.setVisible(ready > 0)
        self._after.setVisible(False)
        self._back.set_text(tr("Back"))
        self._settle()
        self._first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, done: Sequence[Done], *, is_away: bool) -> None:
        """What became of each. While the line `is_away`, nothing is said to have happened on the platform."""
        self._is_done = True
        self._show_result(done, is_away=is_away)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_told(self, done: Sequence[Done], *, is_away: bool) -> None:
        """What the platform said to each meanwhile."""
        if self._is_done:
            self._show_result(done, is_away=is_away)

    def _show_result(self, done: Sequence[Done], *, is_away: bool) -> None:
        saved = [each for each in done if not each.why]
        waiting = [each for each in saved if each.fate in _NOT_SENT]
        noted = len(waiting) if is_away else 0
        doubts = sum(each.fate is Unsent.IN_DOUBT for each in saved)
        apart = {each.reservation_id for each in _told_apart([each.planned for each in done])}
        shown = sorted((each for each in done if each.planned.reservation_id in apart), key=lambda each: not each.why)
        fates = words.Fates(len(saved) - noted - doubts, noted, doubts, len(done) - len(saved))
        self._title.setText(words.outcome(self._act.value, fates))
        self._show_lines([_after(self._act, each, is_away=is_away) for each in shown], len(done) - len(shown))
        for part in (self._reasons, self._note, self._fee, self._doing):
            part.setVisible(False)
        self._after.setText(words.taken_back_together(len(waiting), is_away=is_away))
        self._after.setVisible(bool(waiting))
        self._back.set_text(tr("Close"))
        self._fit()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._column.setContentsMargins(now.px(16), now.px(12), now.px(16), now.px(12))
        self._column.setSpacing(now.px(8))

    def sizeHint(self) -> QSize:
        """As high as its lines, up to seven of them."""
        return QSize(0, self._column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same: the list gives way, not the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and hairline."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.pane)
            hairline(painter, 0, self.width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another height of the list leaves room for more lines, or for fewer."""
        if watched is self._host and event.type() is QEvent.Type.Resize and not self.isHidden():
            self._fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys printed here before the window's shortcuts can."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters pick a reason, Enter does it, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER:
            (self._back if self._is_done or self._doing.isHidden() else self._doing).click()
        elif self._reasons.isHidden() or not self._reasons.press_key(event.text()):
            super().keyPressEvent(event)
        else:
            self._settle()
            (self._note if self._note.isVisible() else self._doing).setFocus()

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape or event.key() in _ENTER:
            return True
        letters = [choice.key.casefold() for choice in self._choices]
        return not self._reasons.isHidden() and not event.modifiers() and event.text().casefold() in letters

    def _first_focus(self) -> QWidget:
        if self._doing.isHidden():
            return self._back
        return self._doing if self._doing.isEnabled() else self._reasons.findChildren(RadioRow)[0]

    def _settle(self) -> None:
        """The button waits for a reason where the platform wants one."""
        index = self._reasons.picked_index()
        own_words = index >= 0 and self._choices[index].own_words
        self._note.setVisible(self._act is Act.CANCEL and own_words and not self._doing.isHidden())
        if self._act is not Act.CANCEL:
            self._doing.set_off("")
        elif index < 0:
            self._doing.set_off(tr("Pick a reason first"))
        else:
            self._doing.set_off("" if self._words() else tr("Say the reason in your words"))
        self._fit()

    def _words(self) -> str:
        index = self._reasons.picked_index()
        if self._act is not Act.CANCEL or index < 0:
            return ""
        choice = self._choices[index]
        return self._note.text().strip() if choice.own_words else choice.text

    def _press(self) -> None:
        self.decided.emit(self._act, Terms(self._words(), self._act is Act.CANCEL and self._fee.isChecked()))

    def _fit(self) -> None:
        """As many lines as leave some of the list in sight; the others are scrolled to."""
        line = theme.current().px(LINE)
        self._scroll.setFixedHeight(line)
        room = self._host.height() - theme.current().px(LIST_KEEPS)
        spare = max(0, (room - self._column.sizeHint().height()) // line)
        shown, count = min(MOST_LINES, 1 + spare), self._lines.count()
        # A line that is seen by half says that there are more.
        self._scroll.setFixedHeight(line * count if count <= shown else line * shown + line // 2)
        self.updateGeometry()

    def _show_lines(self, lines: Sequence[tuple[str, str, Tone]], others: int) -> None:
        """One for each stay, and one for all whose state rules it out."""
        empty(self._lines)
        rest = [(words.others(self._act.value, others), "circle-minus", Tone.MUTE)] if others else []
        for text, icon, tone in (*lines, *rest):
            line = CheckLine(text, icon=icon, tone=tone, keeps_end=True, parent=self._content)
            self._lines.addWidget(line)
            line.show()
        self._scroll.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addWidget(self._after, 1)
        foot.addStretch(0)
        foot.addWidget(self._doing)
        column = self._column = QVBoxLayout(self)
        for part in (self._title, self._scroll, self._reasons, self._note, self._fee):
            column.addWidget(part)
        column.addLayout(foot)
        self.restyle()


def _told_apart(planned: Sequence[Planned]) -> list[Planned]:
    """Those that get a line of their own: stays whose state rules it out are counted, unless they are few."""
    others = sum(each.is_other for each in planned)
    return [each for each in planned if others <= FEW_OTHERS or not each.is_other]


def _before(act: Act, planned: Planned) -> tuple[str, str, Tone]:
    if planned.command is None:
        return words.line(planned.name, planned.room, planned.why), "circle-minus", Tone.WARN
    if planned.has_note:
        return words.line(planned.name, planned.room, words.ready_with_note()), "sticky-note", Tone.WARN
    return words.line(planned.name, planned.room, words.ready(act.value)), "check", Tone.GOOD


def _after(act: Act, done: Done, *, is_away: bool) -> tuple[str, str, Tone]:
    planned = done.planned
    if done.fate is Unsent.NEEDS_YOU:
        return words.line(planned.name, planned.room, done.why), "octagon-alert", Tone.BAD
    if done.why:
        return words.line(planned.name, planned.room, done.why), "circle-minus", Tone.WARN
    if done.fate is Unsent.IN_DOUBT:
        return words.line(planned.name, planned.room, words.in_doubt()), "circle-question-mark", Tone.DOUBT
    if is_away and done.fate in _NOT_SENT:
        return words.line(planned.name, planned.room, words.noted()), "check", Tone.GOOD
    saved = words.sent(act.value) if done.fate is Unsent.SENT else words.saved(act.value)
    return words.line(planned.name, planned.room, saved), "check", Tone.GOOD
