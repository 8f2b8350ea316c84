"""Connect a property: four fields, what the platform says to them, and the way on (picture 10b)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.credentials import Credentials, FieldName, problems, tidied
from frontdesk.ui.page import Page
from frontdesk.ui.panes.connect_page.findings import Findings
from frontdesk.ui.panes.connect_page.properties import PropertyList
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import connect as words
from frontdesk.ui.text.findings import FindingView, OtherWay, PropertyView
from frontdesk.ui.theme import Tone

FORM = 440
FINDINGS = 392
BETWEEN = 48
HEIGHT = 458
FIELD_GAP = 16
PROBLEM_GAP = 10
LIST_GAP = 16
ICONS = {
    FieldName.ADDRESS: "globe",
    FieldName.CLIENT_TOKEN: "key-round",
    FieldName.ACCESS_TOKEN: "key-round",
    FieldName.PC_NAME: "monitor",
    FieldName.TIME_ZONE: "clock",
}
SECRETS = (FieldName.CLIENT_TOKEN, FieldName.ACCESS_TOKEN)


class ConnectPage(Page):
    """`check_wanted` and `open_wanted` carry tidy `Credentials` without a visible problem; the owner asks the platform.

    What was found holds for what was asked: changing a field takes the way on back until it is checked again.
    `again` is said under the title of a desk that was signed in before; "" for a new one.
    """

    check_wanted = Signal(object)
    open_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, *, has_keyring: bool = True, again: str = "", parent: QWidget | None = None) -> None:
        super().__init__(FORM + BETWEEN + FINDINGS, HEIGHT, parent)
        self._hotel = ""
        self._other_way: OtherWay | None = None
        self._goes_on_as = words.sign_in if again else words.open_hotel
        self._asked: Credentials | None = None
        self._was_checked = False
        self._is_busy = False
        self._fields = {name: self._field(name) for name in FieldName}
        self._gaps: dict[FieldName, QSpacerItem] = {}
        title = words.sign_in_again_title() if again else words.connect_title()
        self._title = Label(title, size=20, weight=600)
        self._again_facts = Label(again, size=13, tone=Tone.INK2, wrap=True)
        self._primary = Button(words.check(), ButtonKind.PRIMARY, key="Enter", height=theme.Height.LARGE)
        self._again = Button(words.check_again(), key="F5", height=theme.Height.LARGE)
        self._back = Button(words.back(), ButtonKind.GHOST, key="Esc", height=theme.Height.LARGE)
        self._note = Label(words.where_tokens_go(has_keyring=has_keyring), size=12, tone=Tone.INK2, wrap=True)
        self._findings = Findings()
        self._warning = Callout(Tone.WARN)
        self._properties = PropertyList()
        self._lay_out()
        self._again_facts.setVisible(bool(again))
        self.setAccessibleName(title)
        self.setAccessibleDescription(again)
        # What changes at a new sign-in is the access token; the address is filled in already.
        self._first = self._fields[FieldName.ACCESS_TOKEN if again else FieldName.ADDRESS]
        self._primary.clicked.connect(self._go_on)
        self._again.clicked.connect(self._check)
        self._properties.picked.connect(self._pick_another)
        self._properties.entered.connect(self._go_on)
        self._back.clicked.connect(self.back_wanted)
        self._shortcut("F5", self._check)
        self._shortcut("Esc", self.back_wanted.emit)
        self._show_zone(False)
        self._settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page hands the keys on; as a focus proxy the field would get each Tab past those before it."""
        super().focusInEvent(event)
        self._first.setFocus(event.reason())

    def fill_in(self, credentials: Credentials) -> None:
        """Show what is already known, such as the name of this PC."""
        for name, value in credentials.values().items():
            self._fields[name].set_text(value)
        self._fields[FieldName.ACCESS_TOKEN].input.selectAll()  # a new one is pasted over it

    def credentials(self) -> Credentials:
        """What stands in the form, as typed."""
        chosen = self._properties.picked_property()
        return Credentials(
            **{name.value: field.text() for name, field in self._fields.items()},
            enterprise_id=chosen.id if chosen is not None else "",
        )

    def tell(self, again: str) -> None:
        """Of a desk that was signed in before: what waits here may have gone meanwhile."""
        self._again_facts.setText(again)
        self.setAccessibleDescription(again)

    def show_findings(
        self, findings: Sequence[FindingView], hotel: str = "", other_way: OtherWay | None = None
    ) -> None:
        """What the platform said. A `hotel` opens the way on, unless the fields changed meanwhile. With another way
        than the page is for, it is not under the hand at once.
        """
        self._was_checked, self._is_busy = True, False
        if self._is_overtaken():
            self._findings.show_nothing()
            self._settle()
            return
        self._hotel, self._other_way = hotel, other_way
        self._findings.show_findings(findings)
        self._settle()
        if hotel and other_way is not None:
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif hotel:
            self._primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_properties(
        self, findings: Sequence[FindingView], properties: Sequence[PropertyView], known: str = ""
    ) -> None:
        """The token speaks for several: one has to be chosen, and is then asked about by itself. `known` is the id of
        the one this desk is for already.
        """
        self._was_checked, self._is_busy, self._hotel = True, False, ""
        if self._is_overtaken():
            self._findings.show_nothing()
            self._settle()
            return
        self._properties.show_properties(properties, known)
        self._findings.show_findings(findings)
        self._settle()
        self._properties.take_focus()

    def ask_zone(self, findings: Sequence[FindingView], guess: str) -> None:
        """The platform does not name the hotel's zone: a field for it appears, with a `guess` in it."""
        self.show_findings(findings)
        zone = self._fields[FieldName.TIME_ZONE]
        if not zone.text():
            zone.set_text(guess)
        self._show_zone(True)
        zone.input.setFocus(Qt.FocusReason.OtherFocusReason)
        zone.input.selectAll()

    def show_problem(self, field: FieldName | str, sentence: str) -> None:
        """Say under a field what is wrong with it; an empty sentence takes it back. ValueError for an unknown field."""
        name = FieldName(field)
        self._say(name, sentence)
        if sentence:
            self._was_checked, self._is_busy, self._hotel = True, False, ""
            self._findings.show_refused()
            self._fields[name].input.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()

    def show_busy(self, busy: bool) -> None:
        """The platform is being asked, or no longer."""
        self._is_busy = busy
        if busy:
            self._findings.show_asking()
        self._settle()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._columns.setSpacing(now.px(BETWEEN))
        self._title.setContentsMargins(0, 0, 0, now.px(18) if self._again_facts.isHidden() else now.px(6))
        self._again_facts.setContentsMargins(0, 0, 0, now.px(16))
        self._note.setContentsMargins(0, now.px(13), 0, 0)
        for name in self._gaps:
            self._set_gap(name)
        super().restyle()

    # --- how it is built ---------------------------------------------------------------------------------------------

    def _field(self, name: FieldName) -> Field:
        field = Field(words.field_label(name), icon=ICONS[name], secret=name in SECRETS)
        field.edited.connect(lambda _text: self._take_back(name))
        field.entered.connect(self._enter)
        field.left.connect(lambda: self._tidy_up(name))
        return field

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(0)
        form.addWidget(self._title)
        form.addWidget(self._again_facts)
        for name, field in self._fields.items():
            self._gaps[name] = QSpacerItem(0, FIELD_GAP)
            form.addWidget(field)
            form.addItem(self._gaps[name])
        form.addSpacing(6)
        form.addWidget(self._primary)
        form.addSpacing(8)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._again)
        second.addWidget(self._back)
        second.addStretch(1)
        form.addLayout(second)
        form.addWidget(self._note)
        form.addStretch(1)
        self._columns = QHBoxLayout(self.block)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(form, FORM)
        right = QVBoxLayout()
        right.setSpacing(LIST_GAP)
        right.addWidget(self._properties)
        right.addWidget(self._warning)
        right.addWidget(self._findings, 1)
        self._columns.addLayout(right, FINDINGS)
        self.restyle()

    def _shortcut(self, key: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # --- what the keys do --------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if not self._hotel:
            self._check()
        elif not self._is_busy:
            self.open_wanted.emit(tidied(self.credentials())[0])

    def _enter(self) -> None:
        """In a field. What is not what the page is for wants its own button pressed."""
        if self._hotel and self._other_way is not None:
            self._primary.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._go_on()

    def _check(self) -> None:
        if self._is_busy:
            return
        tidy, cut = tidied(self.credentials())
        self.fill_in(tidy)
        found = {problem.field: words.problem(problem) for problem in problems(tidy)}
        if not tidy.time_zone and not self._fields[FieldName.TIME_ZONE].isHidden():
            found[FieldName.TIME_ZONE] = words.zone_is_empty()
        for name in FieldName:
            blank = words.blank_taken_off(was_checked=False) if name in cut else ""
            self._say(name, found.get(name, blank))
        self._hotel = ""
        if found:
            self._findings.show_nothing()
            self._fields[next(iter(found))].input.setFocus(Qt.FocusReason.OtherFocusReason)
            self._settle()
            return
        self._asked = tidy
        self._settle()
        self.check_wanted.emit(tidy)

    def _is_overtaken(self) -> bool:
        """Whether the answer is about other values than those that stand here now."""
        if self._asked is None:
            return False
        here = tidied(self.credentials())[0]
        return replace(here, pc_name=self._asked.pc_name) != self._asked

    def _tidy_up(self, name: FieldName) -> None:
        text = self._fields[name].text()
        if text and text != text.strip():
            self._fields[name].set_text(text.strip())
            self._say(name, words.blank_taken_off(was_checked=self._was_checked))

    def _take_back(self, name: FieldName) -> None:
        self._say(name, "")
        if name not in (FieldName.PC_NAME, FieldName.TIME_ZONE):
            self._properties.show_properties(())  # they belong to the token that was asked about
        if self._hotel and name is not FieldName.PC_NAME:
            self._hotel = ""
            self._findings.show_nothing()
        self._settle()

    def _pick_another(self) -> None:
        self._hotel = ""
        self._findings.show_nothing()
        self._settle()

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _say(self, name: FieldName, sentence: str) -> None:
        self._fields[name].set_problem(sentence)
        self._set_gap(name)

    def _set_gap(self, name: FieldName) -> None:
        gap = PROBLEM_GAP if self._fields[name].problem() else FIELD_GAP
        if name is FieldName.TIME_ZONE and self._fields[name].isHidden():
            gap = 0
        self._gaps[name].changeSize(0, theme.current().px(gap))
        self._columns.invalidate()

    def _show_zone(self, shown: bool) -> None:
        self._fields[FieldName.TIME_ZONE].setVisible(shown)
        self._set_gap(FieldName.TIME_ZONE)

    def _way_on(self) -> str:
        if self._hotel:
            return self._other_way.doing if self._other_way is not None else self._goes_on_as(self._hotel)
        chosen = self._properties.picked_property()
        return words.check() if chosen is None else words.choose_property(chosen.name)

    def _settle(self) -> None:
        other_way = self._other_way if self._hotel else None
        self._warning.setVisible(other_way is not None)
        if other_way is not None:
            self._warning.show_text(other_way.title, other_way.body)
        self._primary.set_key("" if other_way is not None else "Enter")
        self._primary.set_text(self._way_on())
        reason = words.asking_reason() if self._is_busy else ""
        self._primary.set_off(reason)
        self._again.set_off(reason)
        self._again.setVisible(self._was_checked and self._way_on() != words.check())
        self.restyle()
