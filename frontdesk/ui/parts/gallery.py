"""Every part on one page, placed as pictures 11a and 11b, so that a look tells what a change did."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.chip import Chip
from frontdesk.ui.parts.choices import CheckBox, RadioList, Switch
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.input_head import InputHead
from frontdesk.ui.parts.keycap import Keycap, keycap_width
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import CheckLine, Finding, KeyValueLine, MoneyLine, NameLine, SectionHead, Separator
from frontdesk.ui.parts.marks import StayMark
from frontdesk.ui.parts.name import NameText
from frontdesk.ui.parts.navigation import CountLook, NavigationItem
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.progress import ProgressLine
from frontdesk.ui.parts.search_box import SearchBox
from frontdesk.ui.parts.signs import RoomSign, SignLabel, UnsentSign
from frontdesk.ui.parts.skeleton import Skeleton
from frontdesk.ui.parts.status_pill import Segment, StatusPill
from frontdesk.ui.parts.take_back import TakeBackBar
from frontdesk.ui.parts.tile import Tile
from frontdesk.ui.parts.word_list import WordList, WordRow
from frontdesk.ui.theme import Tone

WIDTH, HEIGHT = 1366, 1096
LEFT, MIDDLE, RIGHT = 32, 476, 872
MIDDLE_WIDTH = 364
GAP = 8


class _FocusedButton(Button):
    """Looks as with focus: only one widget of a window can have it, and a picture has none."""

    def hasFocus(self) -> bool:
        return True


class Gallery(Part):
    """A page of 1366 × 1096 at 100 %, to be looked at, not worked with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[tuple[QWidget, int, int, int, int]] = []
        self._rows: list[tuple[tuple[QWidget, ...], int, int, int]] = []
        self.setAccessibleName("Every part")
        self._buttons()
        self._states()
        self._pills()
        self._fields()
        self._callouts()
        self._bars()
        self._palette()
        self._dialog()
        self._hints()
        self._lines()
        self.restyle()

    def sizeHint(self) -> QSize:
        """The size of the pictures, multiplied by the text size."""
        now = theme.current()
        return QSize(now.px(WIDTH), now.px(HEIGHT))

    def restyle(self) -> None:
        """Place every part anew: their sizes follow the text size."""
        now = theme.current()
        for part, x, y, width, height in self._places:
            _place(part, now.px(x), now.px(y), now.px(width), now.px(height))
        for parts, x, y, gap in self._rows:
            left = now.px(x)
            for part in parts:
                _place(part, left, now.px(y), 0, 0)
                left += part.width() + now.px(gap)
        self._host.setGeometry(now.px(856), now.px(6), now.px(494), now.px(480))
        self._bar.show_act("Checked in to 207", "Sent in 6 s", 0.7)
        self._bar.place(now.px(658), now.px(547))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page's ground."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.page)

    def _buttons(self) -> None:
        self._caption("Buttons: rest, focus, off", LEFT, 23)
        off = Button("Check in", ButtonKind.PRIMARY)
        off.set_off("Room 510 is dirty")
        first = (Button("Check in", ButtonKind.PRIMARY, key="Enter"),)
        self._row(LEFT, 46, (*first, _FocusedButton("Check in", ButtonKind.PRIMARY, key="Enter"), off))
        second = (Button("Move", key="M"), _FocusedButton("Move", key="M"))
        self._row(LEFT, 86, (*second, Button("Cancel stay", ButtonKind.DANGER, key="X")))
        small, ghost = Button("Small", height=28), Button("Ghost", ButtonKind.GHOST, key="F1", height=28)
        self._row(LEFT, 126, (small, ghost, Button("Link", ButtonKind.LINK, height=28)))
        for x, part, on in ((206, Switch(), True), (248, Switch(), False), (290, CheckBox(""), True)):
            part.setChecked(on)
            self._put(part, x, 126)
        self._put(CheckBox(""), 314, 126)

    def _states(self) -> None:
        self._caption("States: shape, then word, then colour", LEFT, 171)
        chips = (
            (
                (StayMark.ENQUIRY, "", 0.0),
                (StayMark.OPTION, "Option, 2 h left", 0.0),
                (StayMark.DUE_IN, "Due in today", 0),
            ),
            (
                (StayMark.NOT_ARRIVED, "", 0.0),
                (StayMark.IN_HOUSE, "In house, night 2 of 5", 0.3),
                (StayMark.DUE_OUT, "", 0.0),
            ),
            ((StayMark.LEFT, "Left 10:52", 0.0), (StayMark.CANCELLED, "", 0.0), (StayMark.NO_SHOW, "", 0.0)),
        )
        for number, row in enumerate(chips):
            parts = tuple(Chip(word, mark=mark, share=share) for mark, word, share in row)
            self._row(LEFT, 194 + 30 * number, parts)
        self._caption("Unsent work", LEFT, 295)
        unsent = tuple(SignLabel(sign.sign) for sign in UnsentSign)
        self._row(LEFT, 320, unsent[:3], 20)
        self._row(LEFT, 344, unsent[3:], 20)
        self._caption("Rooms", LEFT, 383)
        rooms = tuple(SignLabel(sign.sign) for sign in RoomSign)
        self._row(LEFT, 408, rooms[:4], 20)
        self._row(LEFT, 432, rooms[4:], 20)

    def _pills(self) -> None:
        self._caption("Status pill", LEFT, 471)
        self._row(
            LEFT,
            496,
            (
                _pill("wifi", "Online, data 4 s old", icon_tone=Tone.GOOD),
                _pill("refresh-cw", "Catching up, 40 %", icon_tone=Tone.ACCENT),
            ),
        )
        self._row(
            LEFT,
            534,
            (
                _pill("gauge", "Slow line, answers take 9 s", Tone.WARN),
                _pill("cloud-alert", "Platform down, line is fine", Tone.WARN),
            ),
        )
        offline = StatusPill()
        segments = (
            Segment("Offline 12 min", Tone.WARN),
            Segment("3 not sent", Tone.INK),
            Segment("1 in doubt", Tone.INK),
            Segment("1 needs you", Tone.BAD),
        )
        offline.show_state("cloud-off", segments, Tone.WARN)
        self._put(offline, LEFT, 572)
        self._put(_pill("key-round", "Signed out: work is kept, sign in to send", Tone.BAD), LEFT, 610)

    def _fields(self) -> None:
        self._caption("Field: rest, focus, wrong", LEFT, 657)
        phone, nights, room = Field("Phone", figures=True), Field("Nights"), Field("Room", placeholder="any")
        phone.set_text("+420 604 118 732")
        nights.set_text("2")
        for part, x, width in ((phone, 33, 160), (nights, 202, 110), (room, 321, 120)):
            self._put(part, x, 680, width)
        mail = Field("E-mail")
        mail.set_text("sarka@example")
        mail.set_problem("An address ends like .cz or .com; this one is not sent")
        self._put(mail, LEFT, 749, 412)
        token = Field("Access token", icon="key-round", secret=True)
        token.set_text("LAMPLIGHTER-INVENTED-ACCESS-TOKEN-51BD")
        self._put(token, LEFT, 840, 412)
        self._caption("Skeleton, only if the first answer takes over 150 ms", LEFT, 943)
        self._put(Skeleton(), LEFT, 966, 412)

    def _callouts(self) -> None:
        self._caption("Callouts", MIDDLE, 23)
        info = Callout(Tone.MUTE, body="23 stays already booked on these nights keep their price.")
        ready = Callout(Tone.GOOD, "Ready to check in", "Room inspected, names complete, nothing to pay now.")
        stop = Callout(
            Tone.WARN,
            "Check-in stops here: room 510 is dirty",
            "The platform gives a key only for an inspected room.",
        )
        stop.add_button("Give 410 instead", key="Enter")
        stop.add_button("Wait", key="W")
        refused = Callout(
            Tone.BAD,
            "The platform said no",
            "“Cannot move reservation. Please unlock and try again.” The stay is locked to 203. "
            "Unlock it and move, or leave it.",
        )
        refused.add_button("Unlock and move", key="Enter")
        refused.add_button("Leave it", key="Esc")
        doubt = Callout(
            Tone.DOUBT,
            "In doubt: minibar, 180 CZK",
            "It left this PC and no answer came. Please do not post it again; the bill is read as soon as the "
            "line is back.",
        )
        for callout, y in ((info, 46), (ready, 104), (stop, 165), (refused, 262), (doubt, 389)):
            self._put(callout, MIDDLE, y, MIDDLE_WIDTH)

    def _bars(self) -> None:
        self._caption("Toast: what was done, and how long it can be taken back", MIDDLE, 474)
        self._bar = TakeBackBar(self)
        self._caption("Progress", MIDDLE, 580)
        progress = ProgressLine()
        progress.show_progress(
            0.4, "Sending what waited", "12 of 30, about 20 s", "11 settled, 1 being checked. Go on working."
        )
        self._put(progress, MIDDLE, 605, MIDDLE_WIDTH)

    def _palette(self) -> None:
        self._caption("Command palette, Ctrl K", MIDDLE, 678)
        head, words = InputHead("command", "What to do"), WordList("Commands")
        head.input.setText("mov")
        head.show_count("3 of 60")
        words.show_rows(
            [
                WordRow("Move to another room", 0, (("M",),)),
                WordRow("Days", 1, (("D",),)),
                WordRow("Book the same again", 2, (("Ctrl", "D"),)),
            ]
        )
        words.go_to(0)
        self._put(head, MIDDLE, 694, MIDDLE_WIDTH)
        self._put(words, MIDDLE, 746, MIDDLE_WIDTH, 96)

    def _dialog(self) -> None:
        self._host = QWidget(self)
        dialog = Dialog(
            self._host,
            "Cancel Rossi Niccolò",
            "105, 3 nights from Thu 15 October. Cancels by itself in 14 h 18 min.",
            dims=False,
        )
        reasons = RadioList(
            (("Did not come", "N"), ("Asked to cancel", "A"), ("Booked twice", "B"), ("Other, in your words", "O"))
        )
        reasons.pick(0)
        charge = Switch(
            "Charge the first night, 3,250 CZK",
            "Flexible: free until 18:00 on the day. Posted, not taken from the card.",
        )
        charge.setChecked(True)
        dialog.body.setSpacing(0)
        dialog.body.addWidget(reasons)
        dialog.body.addSpacing(12)
        dialog.body.addWidget(Separator())
        dialog.body.addSpacing(12)
        dialog.body.addWidget(charge)
        dialog.body.addSpacing(9)
        dialog.body.addWidget(Switch("E-mail the guest", "No e-mail goes out."))
        dialog.set_way_out("Keep it")
        dialog.set_doing("Cancel, charge 3,250", kind=ButtonKind.DANGER)
        dialog.open()
        self._caption("Dialog, opened with open(), never exec()", RIGHT, 23)  # over what the dialog lies on

    def _hints(self) -> None:
        self._caption("Key hints", RIGHT, 464)
        hints = (
            ("F2", "new reservation"),
            ("⇧F2", "walk-in"),
            ("F3", "find"),
            ("F4", "rates"),
            ("F7", "room plan"),
            ("F9", "unsent work"),
            ("F12", "who is in the house"),
        )
        for number, (key, words) in enumerate(hints):
            cap = round(keycap_width(key) * 100 / theme.current().text_percent)
            self._row(916 - cap, 490 + 24 * number, (Keycap(key), Label(words, size=12, tone=Tone.INK2)), 12)
        self._caption("Empty", RIGHT, 672)
        fact = "Everything you did is on the platform, the last at 15:41."
        self._put(EmptyState("inbox", "Nothing waits to be sent", fact, small=True), RIGHT, 690, 462, 88)

    def _lines(self) -> None:
        self._caption("Lines, tiles, navigation, search", RIGHT, 792)
        lines = (
            SectionHead("Stay", right="3 of 3 beds", key="A"),
            KeyValueLine("Room", "308", "Inspected, locked to this stay", weight=500),
            MoneyLine("Breakfast", "1,140", "3 people × 2"),
            MoneyLine("Owes", "6,140", strong=True),
            NameLine(NameText("Nováková", "Šárka"), "owner"),
            NameLine(NameText("الحسيني", "محمد"), "adult"),
            CheckLine("Room inspected at 13:05 by housekeeping"),
            Finding("circle-alert", Tone.WARN, "Room states can be read, not set", "Housekeeping sets Inspected"),
        )
        for line, y in zip(lines, (812, 836, 862, 886, 910, 936, 962, 984), strict=True):
            self._put(line, RIGHT, y, 280)
        self._put(SearchBox("Guest, room, number, phone"), 1172, 812, 170)
        arrivals, unsent = NavigationItem("Arrivals", "log-in"), NavigationItem("Unsent work", "inbox")
        arrivals.setChecked(True)
        arrivals.set_count(18)
        unsent.set_count(5, CountLook.ALARM)
        unsent.setAutoExclusive(False)
        self._put(arrivals, 1172, 856, 170)
        self._put(unsent, 1172, 887, 170)
        self._put(Tile("13", "to arrive", "of 18 today"), 1172, 930)
        self._put(
            Button("Give 410 instead", ButtonKind.PRIMARY, icon="arrow-left-right", second="Inspected"), 1172, 984
        )

    def _caption(self, text: str, x: int, y: int) -> None:
        self._put(Label(text, size=11, weight=500, tone=Tone.MUTE), x, y)

    def _row(self, x: int, y: int, parts: tuple[QWidget, ...], gap: int = GAP) -> None:
        for part in parts:
            part.setParent(self)
        self._rows.append((parts, x, y, gap))

    def _put(self, part: QWidget, x: int, y: int, width: int = 0, height: int = 0) -> None:
        """Nothing given: as wide and high as the part likes."""
        part.setParent(self)
        self._places.append((part, x, y, width, height))


def _place(part: QWidget, x: int, y: int, width: int, height: int) -> None:
    width = width or part.sizeHint().width()
    wanted = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    part.setGeometry(x, y, width, height or wanted)


def _pill(icon: str, text: str, tint: Tone | None = None, icon_tone: Tone | None = None) -> StatusPill:
    pill = StatusPill()
    pill.show_state(icon, (Segment(text, tint or Tone.INK2),), tint, icon_tone)
    return pill
