"""The price of the selected nights: what is typed, and what each night will cost, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page.changes import (
    By,
    Change,
    Follower,
    Night,
    Target,
    by_of,
    changes,
    commands,
    followed,
    is_relative,
    typed_as,
)
from frontdesk.ui.panes.rates_page.now_then import GROUPED_FROM, NowThenTable, Shown, lines_of
from frontdesk.ui.panes.rates_page.side_frame import SideFrame
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.segments import Segments
from frontdesk.ui.text import selling as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Height, Tone

_MOST_FOLLOWERS = 4
_LOW = 600
_WAYS = tuple(By)


class HalfPrice(NamedTuple):
    """What stands in the field, written so that it says by itself how it is meant; whether it is for the rate's base
    price; and the days of the week (Monday is 0) that are left out.
    """

    typed: str
    is_base: bool
    without: frozenset[int]


class PriceSide(SideFrame):
    """`decided` carries the commands; `previewed` what is about to change, night by night, and whether it is the base
    price of every category; `typed` comes with every key. What was half typed before is taken up or forgotten by its
    own two buttons. `base_rate_wanted` leads from a derived rate to the one it follows.
    """

    decided = Signal(object)
    previewed = Signal(object, bool)
    typed = Signal()
    base_rate_wanted = Signal()
    kept_taken = Signal()
    kept_forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._nights: Sequence[Night] = ()
        self._target: Target | None = None
        self._follow: Sequence[Follower] = ()
        self._chosen = By.FIGURE
        self._without = frozenset[int]()
        self._head = ""
        self._refused = ""
        self._title = Label(words.price_title(), size=16, weight=600)
        self._facts = Label(size=12, tone=Tone.INK2, wrap=True)
        self._kept = Callout(Tone.MUTE)
        self._kept.add_button(tr("Take it up")).clicked.connect(self.kept_taken)
        self._kept.add_button(tr("Forget it")).clicked.connect(self.kept_forgotten)
        self._kept.hide()
        self.ways = Segments(words.by_words(""))
        self.field = Field("", figures=True)
        self.field.input.setAccessibleName(tr("New price"))
        self._everywhere = Switch(tr("Every category: the rate’s base price"))
        self._days = NowThenTable(is_strong=True)
        self._remark = Label(size=12, tone=Tone.INK2, wrap=True)
        self._base_rate = Button()
        self._followers = NowThenTable(is_strong=False)
        self._more = Label(size=12, tone=Tone.INK2, wrap=True)
        self._note = Callout(Tone.MUTE, body=words.booked_keep(None))
        self._problem = Callout(Tone.WARN)
        self._button = Button("", ButtonKind.PRIMARY, key="Enter", height=Height.LARGE)
        self._base = Button(words.to_base(), key="Del")
        self._drafts = Label(words.drafts(), size=12, tone=Tone.INK2, wrap=True)
        self._lay_out()
        self.ways.chosen.connect(lambda place: self._choose(_WAYS[place]))
        self.field.edited.connect(lambda _text: self._settle())
        self.field.edited.connect(lambda _text: self.typed.emit())
        self.field.entered.connect(self._decide)
        self._everywhere.toggled.connect(lambda _on: self._settle())
        self._everywhere.toggled.connect(lambda _on: self.typed.emit())
        self._days.left_out.connect(self._leave_out)
        self._button.clicked.connect(self._decide)
        self._base_rate.clicked.connect(self.base_rate_wanted)
        self._base.clicked.connect(self.begin_base)
        self.show_problem("")

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._facts)
        self.column.addLayout(head)
        above = (self.ways, self.field, self._everywhere, self._days, self._remark, self._base_rate)
        for part in (*above, self._followers, self._more, self._note, self._kept):
            self.column.addWidget(part)
        self.column.addStretch(1)
        for end in (self._problem, self._button, self._base, self._drafts):
            self.foot.addWidget(end)

    # --- what it is told ---------------------------------------------------------------------------------------------

    def show_cells(
        self,
        category: str,
        rate: str,
        nights: Sequence[Night],
        target: Target | None,
        base: str,
        follow: Sequence[Follower],
    ) -> None:
        """Other nights. `target` None: the rate is derived from `base`, and its price cannot be set. `follow` are the
        rates that move with it.
        """
        if target != self._target or [each.day for each in nights] != [each.day for each in self._nights]:
            self._without = frozenset()
        self._nights, self._target, self._follow = nights, target, follow
        self._head = words.prices_head(category, rate)
        if nights:
            self._facts.setText(words.price_facts(category, rate, nights[0].day, nights[-1].day))
        if target is not None:
            for place, each in enumerate(words.by_words(target.currency)):
                self.ways.set_words(place, each)
        self._facts.show()
        self._remark.setText(words.derived(rate, base) if target is None else self._moves_with())
        self._base_rate.set_text(words.select_base(base))
        self._base_rate.setVisible(target is None and bool(base))
        for part in (self.ways, self._button, self._note):
            part.setVisible(target is not None)
        self._show_drafts()
        self._settle()

    def show_nothing(self, sentence: str) -> None:
        """No price is selected, or there is none."""
        self._nights, self._target, self._follow = (), None, ()
        self._facts.hide()
        self._base_rate.hide()
        self._remark.setText(sentence)
        for part in (self.ways, self._button, self._note):
            part.setVisible(False)
        self._show_drafts()
        self._settle()

    def show_refused(self, reason: str) -> None:
        """The token may not change prices; "" when it may."""
        self._refused = reason
        self.ways.set_off(reason)
        self.field.setEnabled(not reason)
        self._base.set_off(reason)
        self.show_problem("")
        self._settle()

    def show_booked(self, stays: int | None) -> None:
        """How many stays keep their price; None: not known, or nothing is typed."""
        self._note.show_text("", words.booked_keep(stays))

    def show_kept(self, sentence: str) -> None:
        """Say what was half typed before; "" takes it away."""
        self._kept.show_text("", sentence)
        self._kept.setVisible(bool(sentence))

    def show_problem(self, sentence: str) -> None:
        """Why it was not taken; "" takes it away, but for what is never granted."""
        self._problem.show_text(sentence or self._refused)
        self._problem.setVisible(bool(sentence or self._refused))

    # --- what is typed -----------------------------------------------------------------------------------------------

    def begin(self, text: str) -> None:
        """A figure or a sign was pressed in the table."""
        if self._target is None or self._refused:
            return
        self._take(By.FIGURE)
        self.field.set_text(text)
        self.field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.input.end(False)
        self._settle()
        self.typed.emit()

    def begin_base(self) -> None:
        """Show what taking the prices back to base does; Enter does it."""
        if self._target is None or self._refused:
            return
        self._choose(By.BASE)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def half_typed(self) -> HalfPrice:
        """What is not sent yet; `typed` is empty while there is nothing."""
        typed = typed_as(self.field.text(), self._by()) if self._chosen is not By.BASE else ""
        return HalfPrice(typed, self._everywhere.isChecked(), self._without)

    def take_up(self, half: HalfPrice) -> None:
        """Put back what was typed; it is shown as if it were typed now."""
        self._everywhere.setChecked(half.is_base)
        self._without = half.without
        self.begin(half.typed)

    def clear(self) -> None:
        """It was sent, or it is left for another time."""
        self.field.set_text("")
        self._everywhere.setChecked(False)
        self._without = frozenset()
        self._take(By.FIGURE)
        self.show_problem("")
        self._settle()

    def is_begun(self) -> bool:
        """Whether Esc has something to leave."""
        return self.field.input.hasFocus() or bool(self.field.text()) or self._chosen is not By.FIGURE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the lines need the room; the help says the same."""
        super().resizeEvent(event)
        self._show_drafts()

    def _show_drafts(self) -> None:
        self._drafts.setVisible(self._target is not None and self.height() >= theme.current().px(_LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, from wherever in the form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._decide()
        else:
            super().keyPressEvent(event)

    def _by(self) -> By:
        return by_of(self.field.text(), self._chosen)

    def _choose(self, by: By) -> None:
        """A segment was taken; the figure that was typed stays."""
        if self._chosen is not By.BASE:
            self.field.set_text(typed_as(self.field.text(), by))
        self._take(by)
        self._settle()
        self.typed.emit()

    def _take(self, by: By) -> None:
        self._chosen = by
        self.ways.show_taken(_WAYS.index(by))

    def _leave_out(self, weekday: int, is_out: bool) -> None:
        self._without = self._without | {weekday} if is_out else self._without - {weekday}
        self._settle()
        self.typed.emit()

    def _all(self) -> tuple[Change, ...]:
        """A base price is not told for each night: it can be set, not moved by so much."""
        by = self._by()
        if self._target is None or (by is not By.BASE and not self.field.text().strip()):
            return ()
        if self._everywhere.isChecked() and is_relative(by):
            return ()
        return changes(self.field.text(), self._nights, by)

    def _wanted(self) -> tuple[Change, ...]:
        """Without the days of the week that are left out; only a long run has them."""
        found = self._all()
        if len(found) < GROUPED_FROM:
            return found
        return tuple(each for each in found if each.day.weekday() not in self._without)

    # --- what it shows -----------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        by, every, wanted = self._by(), self._all(), self._wanted()
        self.ways.show_taken(_WAYS.index(by))
        may_type = self._target is not None and by is not By.BASE
        self.field.setVisible(may_type)
        self._everywhere.setVisible(may_type and not self._refused)
        self._base.setVisible(may_type)
        self._say_how(by)
        is_wrong = by is not By.BASE and bool(typed_as(self.field.text(), by)) and not every
        self.field.set_problem(self._not_read(by) if is_wrong else "")
        is_everywhere = self._everywhere.isChecked() and by is not By.BASE
        told = [each._replace(now=None) for each in every] if is_everywhere else every
        self._days.setVisible(bool(told))
        self._days.show_lines(self._head, lines_of(told), self._without)
        self._show_button(by, wanted)
        self._show_followers(wanted, is_everywhere=is_everywhere, by=by)
        self.previewed.emit(wanted, is_everywhere)

    def _say_how(self, by: By) -> None:
        currency = self._target.currency if self._target is not None else ""
        hints = {By.FIGURE: words.figure_hint(), By.SHARE: words.share_hint(), By.SUM: words.sum_hint(currency)}
        self.field.input.setPlaceholderText(hints.get(by, ""))

    def _not_read(self, by: By) -> str:
        if self._everywhere.isChecked():
            return words.base_price_not_read()
        sentences = {By.SHARE: words.share_not_read(), By.SUM: words.sum_not_read()}
        return sentences.get(by, words.figure_not_read())

    def _show_button(self, by: By, wanted: Sequence[Change]) -> None:
        count = len(wanted) or len(self._nights)
        self._button.set_text(words.base_button(count) if by is By.BASE else words.change_button(count))
        missing = tr("Choose a day of the week") if self._all() else tr("Type a price")
        self._button.set_off(self._refused or ("" if wanted else missing))

    def _show_followers(self, wanted: Sequence[Change], *, is_everywhere: bool, by: By) -> None:
        """The rates that move with the first night, now and then; all of them are in the table."""
        then = wanted[0].then if wanted and not is_everywhere else None
        shown = self._follow[:_MOST_FOLLOWERS] if then is not None else ()
        self._followers.setVisible(bool(shown))
        if then is not None and shown:
            lines = (words.follower_line(each.name, _on(each, wanted[0].day), followed(each, then)) for each in shown)
            self._followers.show_lines(words.followers_head(wanted[0].day), [Shown(line) for line in lines])
        rest = len(self._follow) - len(shown)
        self._more.setText(words.more_followers(rest) if shown and rest else "")
        self._more.setVisible(bool(self._more.text()))
        if self._target is not None:
            self._remark.setText(self._remark_on(is_everywhere=is_everywhere and bool(wanted), by=by))
        self._remark.setVisible(bool(self._remark.text()) and not shown)

    def _remark_on(self, *, is_everywhere: bool, by: By) -> str:
        if is_everywhere:
            return words.base_moves_all()
        if by is By.BASE:
            return _joined((words.back_to_base(), self._moves_with()))
        return self._moves_with()

    def _moves_with(self) -> str:
        return words.followers([each.name for each in self._follow])

    def _decide(self) -> None:
        wanted = self._wanted()
        if not wanted or self._target is None or self._refused:
            return
        is_everywhere = self._everywhere.isChecked() and self._by() is not By.BASE
        target = replace(self._target, category_id=None) if is_everywhere else self._target
        self.decided.emit(commands(wanted, target))


def _on(follower: Follower, day: date) -> Decimal | None:
    """Its price on that night."""
    return next((night.price for night in follower.nights if night.day == day), None)


def _joined(sentences: Iterable[str]) -> str:
    return " ".join(each for each in sentences if each)
