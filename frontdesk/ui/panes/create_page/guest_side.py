"""The right side of the form: the guest, who comes along, the e-mail, what it comes to, and done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from frontdesk.domain.offers import GuestHit
from frontdesk.ui import theme
from frontdesk.ui.panes.create_page.booking import Problems
from frontdesk.ui.panes.create_page.flow import Flow
from frontdesk.ui.panes.create_page.form import Form, Who, same_profile
from frontdesk.ui.panes.create_page.form import Part as FormPart
from frontdesk.ui.panes.create_page.guest_form import GuestForm
from frontdesk.ui.panes.create_page.guest_picker import GuestPicker
from frontdesk.ui.panes.create_page.person_line import PickedLine, name_of
from frontdesk.ui.panes.create_page.sums import Sum
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.emptied import empty
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import MoneyLine, SectionHead, Separator
from frontdesk.ui.parts.name import NameText
from frontdesk.ui.parts.painting import fill, vertical_hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.parts.tab_order import put_after, put_before
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr
from frontdesk.ui.text.acting import more_than_used
from frontdesk.ui.text.money import amount, with_currency
from frontdesk.ui.theme import Tone

SIDE = 20
TOP = 14
GAP = 12
FOOT_GAP = 8


@dataclass(frozen=True, slots=True)
class Done:
    """What the button does and what is said under it; `problem` is the first thing in its way, "" for none."""

    words: str
    note: str
    icon: str
    problem: str = ""


class GuestSide(Part):
    """Shows the form it is given, and says what the clerk changed."""

    who_changed = Signal(object)
    typed_changed = Signal(object)
    companion_added = Signal(object)
    companion_removed = Signal(int)
    searched = Signal(str)
    coming_typed = Signal(str)
    mail_changed = Signal(bool)
    done = Signal()

    def __init__(self, find: Callable[[str], Sequence[GuestHit]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: object = None
        self._shown_people: object = None
        self._picker = GuestPicker(tr("Guest"), find, is_head=True)
        self._new_head = PickedLine(NameText(tr("New guest")))
        self._form = GuestForm(find)
        self._people_head = SectionHead(tr("Comes along"))
        self._people = QVBoxLayout()
        self._companion = GuestPicker(tr("Add a person"), find, needs_name=True)
        self._companions = QWidget()
        self._before_head = Label(words.came_along_before(), size=12, tone=Tone.INK2)
        self._before = Flow(gap=6, line_gap=6)
        self._shown_before: tuple[Who, ...] = ()
        self._mail = Switch(words.mail_switch(), " ")
        self._sum = QVBoxLayout()
        self._total = MoneyLine(strong=True)
        self._more = Label(size=12, tone=Tone.INK2, wrap=True)
        self._problem = Label(size=12, tone=Tone.BAD, wrap=True)
        self._button = Button(kind=ButtonKind.PRIMARY, key="Ctrl Enter", height=theme.Height.LARGE)
        self._note = Label(size=12, tone=Tone.INK2, wrap=True)
        self._guest_lines = QVBoxLayout()
        self._lay_out()
        self._connect()

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_form(self, form: Form, today: date, email: str, before: Sequence[Who] = ()) -> None:
        """Show the people of the form. `email` is the guest's, `before` those who came along earlier."""
        who = form.who
        self._picker.setVisible(who is None)
        if who is None and self._picker.field.text() != form.search:
            self._picker.show_text(form.search)
        if who is not None and self._companion.field.text() != form.coming:
            self._companion.show_text(form.coming)
        self._form.setVisible(who is not None and who.typed is not None)
        self._new_head.setVisible(self._form.isVisibleTo(self))
        if who is not None and who.typed is not None:
            self._form.show_typed(who.typed, today)
        self._show_people(form)
        self._show_before([each for each in before if not any(same_profile(each, one) for one in form.companions)])
        if self._mail.isChecked() != form.mails:
            self._mail.setChecked(form.mails)
        self._mail.show_text(
            words.mail_switch(), words.mail_second(mails=form.mails, is_walk_in=form.is_walk_in, email=email)
        )

    def show_sum(self, total: Sum) -> None:
        """Show what it comes to."""
        if total == self._lines:
            return
        self._lines = total
        empty(self._sum)
        for each in total.lines:
            name = words.sum_line(words.so_many(each.name, each.rooms), each.rate) if each.rate else each.name
            note = words.sum_second(each.nights) if each.rate else words.product_second(each.pieces)
            self._sum.addWidget(MoneyLine(name, "…" if each.amount is None else amount(each.amount), note))
        known = total.total
        said = "" if known is None else with_currency(known, total.currency)
        head = words.sum_total(plus_city_tax=total.plus_city_tax)
        self._total.show_amount(head, said, words.is_about(is_quoted=total.is_quoted) if said else "")
        self._total.setVisible(bool(total.lines))
        self._more.setText(
            " ".join(more_than_used(each.name, each.more_than_used) for each in total.lines if each.more_than_used)
        )
        self._more.setVisible(bool(self._more.text()))

    def show_done(self, done: Done) -> None:
        """Show what the button does, and what is in its way."""
        self._button.set_text(done.words)
        self._button.set_icon(done.icon)
        self._note.setText(done.note)
        self._problem.setText(done.problem)
        self._problem.setVisible(bool(done.problem))

    def show_problems(self, problems: Problems, today: date) -> None:
        """Each under its field."""
        self._form.show_problems(problems, today)
        wrong = problems.get(FormPart.GUEST)
        self._picker.field.set_problem("" if wrong is None else words.problem("GUEST", wrong.name, today))

    # --- where the keys are -------------------------------------------------------------------------------------------

    def take_up(self) -> None:
        """The form is begun, or gone on with: what stands in the fields was left half typed."""
        for picker in (self._picker, self._companion):
            picker.take_up()

    def begin(self, text: str = "") -> None:
        """Put the keys on the guest, with this already typed; with a guest, on who comes along."""
        if not self._picker.isHidden():
            self._picker.begin(text)
        elif not self._form.isHidden() and not text:
            self._form.first_gap().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._companion.begin(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The side hands the keys on; as a focus proxy its field would get each Tab past what stands before it."""
        super().focusInEvent(event)
        (self._companion if self._picker.isHidden() else self._picker).setFocus(event.reason())

    def focus_problem(self, part: FormPart) -> None:
        """Put the keys where something is wrong."""
        if not self._picker.isHidden():
            self._picker.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._form.focus_part(part)

    def take_pending(self) -> bool:
        """Who is typed and not taken yet is taken, as Enter would. False when somebody could not be."""
        for picker in (self._picker, self._companion):
            if picker.isVisibleTo(self) and picker.is_pending():
                picker.take()
        return not self._companion.is_pending()

    def read_again(self) -> None:
        """Other guests may be known now."""
        for picker in (self._picker, self._companion):
            if picker.is_pending():
                picker.read_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and hairline."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.pane)
            vertical_hairline(painter, 0, 0, self.height())

    # --- inside -------------------------------------------------------------------------------------------------------

    def _show_people(self, form: Form) -> None:
        self._companions.setVisible(form.who is not None)
        self._people_head.show_right(words.people_count(form.people, form.wish.persons))
        known = form.who if form.who is not None and form.who.typed is None else None
        if (known, form.companions) == self._shown_people:
            return
        self._shown_people = (known, form.companions)
        empty(self._guest_lines)
        if known is not None:
            self._add_person(self._guest_lines, known, tr("guest"), self._take_off)
        empty(self._people)
        for at, who in enumerate(form.companions):
            role = tr("new guest") if who.typed is not None else ""
            self._add_person(self._people, who, role, partial(self.companion_removed.emit, at))

    def _show_before(self, people: Sequence[Who]) -> None:
        """One press adds each of them."""
        self._before_head.setVisible(bool(people))
        self._before.setVisible(bool(people))
        if tuple(people) == self._shown_before:
            return
        self._shown_before = tuple(people)
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self._before.isAncestorOf(focus)
        self._before.clear()
        for who in people:
            name = f"{who.surname} {who.given}".strip()
            button = Button(name, icon="plus", height=28)
            button.setAccessibleName(words.add_person(name))
            button.clicked.connect(partial(self.companion_added.emit, who))
            self._before.add(button)
        put_after(self._companion.field.input, self._before)
        if had_keys:  # the one that was pressed is gone
            self._companion.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_person(self, column: QVBoxLayout, who: Who, role: str, remove: Callable[[], None]) -> None:
        line = PickedLine(name_of(who), role)
        line.removed.connect(remove)
        column.addWidget(line)
        put_before(self._companion.field.input, line)

    def _take_off(self) -> None:
        self.who_changed.emit(None)
        self._picker.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self, who: Who) -> None:
        self.who_changed.emit(who)
        if who.typed is not None:
            self._form.first_gap().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._companion.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_twin(self, who: Who) -> None:
        self.who_changed.emit(who)
        self._companion.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(SIDE, TOP, SIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._picker)
        column.addLayout(self._guest_lines)
        column.addWidget(self._new_head)
        column.addWidget(self._form)
        column.addWidget(self._companions)
        column.addWidget(Separator())
        column.addWidget(self._mail)
        column.addStretch(1)
        people = QVBoxLayout(self._companions)
        people.setContentsMargins(0, 0, 0, 0)
        people.setSpacing(4)
        people.addWidget(self._people_head)
        people.addLayout(self._people)
        people.addSpacing(4)
        people.addWidget(self._companion)
        people.addSpacing(4)
        people.addWidget(self._before_head)
        people.addWidget(self._before)
        self._people.setSpacing(4)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE, FOOT_GAP, SIDE, TOP)
        foot.setSpacing(FOOT_GAP)
        self._sum.setSpacing(0)
        foot.addLayout(self._sum)
        foot.addWidget(self._total)
        for part in (self._more, self._problem, self._button, self._note):
            foot.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        scroll = QuietScroll(content)
        scroll.follow_keys()  # in a small window the last fields are below the edge
        self._form.warned.connect(scroll.show_beside_keys)
        scroll.resized.connect(self._form.warn_again)
        outer.addWidget(scroll, 1)
        outer.addWidget(Separator())
        outer.addLayout(foot)
        self.setTabOrder(self._companion.field.input, self._mail)
        self.setTabOrder(self._mail, self._button)

    def _connect(self) -> None:
        self._picker.picked.connect(self._pick)
        self._picker.edited.connect(self.searched)
        self._new_head.removed.connect(self._take_off)
        self._form.edited.connect(self.typed_changed)
        self._form.entered.connect(lambda: self._companion.setFocus(Qt.FocusReason.OtherFocusReason))
        self._form.twin_taken.connect(self._take_twin)
        self._companion.edited.connect(self.coming_typed)
        self._companion.picked.connect(self.companion_added)
        self._companion.passed.connect(lambda: self._button.setFocus(Qt.FocusReason.OtherFocusReason))
        self._mail.clicked.connect(lambda: self.mail_changed.emit(self._mail.isChecked()))
        self._button.clicked.connect(self.done)
