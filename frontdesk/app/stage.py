"""A desk on a hotel, both with their clocks stopped, driven by the keys of the real window: where `look` takes its
pictures.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.api.rate_limit import RateLimit
from frontdesk.app.clock import StillClock
from frontdesk.app.profile import Place, training_place
from frontdesk.app.session import Session
from frontdesk.app.training import TrainingHotel
from frontdesk.app.walk import Step, Walker
from frontdesk.domain.commands import AddNote, CheckOut
from frontdesk.domain.file_news import FileNews
from frontdesk.domain.rights import lacking
from frontdesk.domain.views import Changed, Line, ListKind, Status, Unsent
from frontdesk.domain.wanted import Filter
from frontdesk.service.desk import Desk
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings, training
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.fact_line import FactLine
from frontdesk.ui.panes.leave_dialog import LeaveDialog
from frontdesk.ui.panes.rate_strip import RateStrip
from frontdesk.ui.panes.reservation_list import ReservationList
from frontdesk.ui.panes.rights_dialog import RightsDialog
from frontdesk.ui.panes.services_dialog import ServicesDialog
from frontdesk.ui.parts.take_back import TakeBackBar
from frontdesk.ui.text import rights as rights_words

AFTERNOON = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
EVENING = datetime(2026, 10, 16, 20, 10, tzinfo=UTC)
NORMAL, LARGE = QSize(1366, 768), QSize(1920, 1080)
SMALL, COMPACT = QSize(1280, 720), QSize(960, 540)
BOTH = (NORMAL, LARGE)
SMALLEST = (NORMAL, COMPACT)
EVERY = (NORMAL, LARGE, SMALL, COMPACT)

_NEVER = 86_400.0
_LONG_SURNAME = "von und zu Schwarzenberg-Hohenlohe-Waldburg"
_LONG_NAME = "Maximiliana Theodora Konstantina"
_NO_LIMIT = 1_000_000
_PATIENCE = 120.0  # a machine that does other work too
_BETWEEN_LOOKS = 0.02
_PAINT = 0.05
_BAR_TICK = 0.1
_HOLD = 8.0
_READ_BACK = 6.0
_SETTLING = 0.5
_ON_THE_WAY = {Unsent.HOLDING, Unsent.NOT_SENT, Unsent.SENDING}


class SceneMissed(Exception):
    """The screen a picture was wanted of did not come."""


class Camera:
    """Takes a widget's pictures in each size, light and dark; with `only`, those whose name begins like that."""

    def __init__(self, folder: Path, only: str = "") -> None:
        self._folder = folder
        self._only = only

    async def take(self, widget: QWidget, name: str, sizes: Sequence[QSize] = BOTH) -> None:
        """One file per size and theme: NAME-1366x768-light.png. Raises `OSError` when it cannot be written."""
        if not name.startswith(self._only):
            return
        before = widget.size()
        for size in sizes:
            widget.resize(size)
            for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
                theme.current().set_mode(mode)
                await asyncio.sleep(_PAINT)
                _take_the_mouse_away(widget)
                path = self._folder / f"{name}-{size.width()}x{size.height()}-{mode.name.lower()}.png"
                if not _grabbed(widget).save(str(path)):
                    raise OSError(f"{path} could not be written")
        theme.current().set_mode(theme.Mode.LIGHT)
        widget.resize(before)
        await asyncio.sleep(_PAINT)


def _grabbed(widget: QWidget) -> QPixmap:
    """With the menu that is open over it: a popup is a window of its own."""
    picture, menu = widget.grab(), QApplication.activePopupWidget()
    if menu is not None:
        with QPainter(picture) as painter:
            place = widget.mapFromGlobal(menu.pos())
            place.setX(min(place.x(), widget.width() - menu.width()))  # as where the window fills the screen
            painter.drawPixmap(place, menu.grab())
    return picture


def _take_the_mouse_away(widget: QWidget) -> None:
    """A button pressed by a scene leaves the pointer where it was: the next picture would show it hovering."""
    for part in widget.findChildren(QWidget):
        if part.underMouse():
            part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            part.update()


class _AsIf:
    """A desk in all but how the platform is reached, and what became of its file."""

    def __init__(self, desk: Desk, now: datetime, line: Line, news: FileNews | None) -> None:
        self._desk, self._now, self._line, self._news = desk, now, line, news

    def __getattr__(self, name: str) -> Any:
        return getattr(self._desk, name)

    def file_news(self) -> FileNews | None:
        """Nothing on most days."""
        return self._news

    def status(self) -> Status:
        """With what comes with this line."""
        told = replace(self._desk.status(), line=self._line)
        match self._line:
            case Line.CATCHING_UP:
                return replace(told, progress=0.4)
            case Line.SLOW:
                return replace(told, answer=9.0)
            case Line.STARTING:
                return replace(told, as_of=None, data_age=None)
            case _ if self._line.is_away:
                return replace(told, since=self._now - timedelta(minutes=12), away=720.0)
            case _:
                return told


class Stage:
    """One desk in one window. Time passes only by `pass_time`; every wait names what it waits for."""

    def __init__(self, hotel: TrainingHotel, place: Place, at: datetime, camera: Camera, run: str) -> None:
        self.hotel = hotel
        self._camera = camera
        self._clock = StillClock(at)
        ids = count(1)
        self._session = Session(
            place.database,
            place.key(),
            hotel.credentials,
            settings=_still(training()),
            clock=self._clock,
            desktop=Desktop(staff="Petra H.", pc="Reception 1"),
            new_id=lambda: f"{run}-{next(ids):04}",
            rate_limit=RateLimit(calls=_NO_LIMIT),  # a clock that stands would never let a call go that has to wait
        )
        # The window reads its ages when time passes here, not by itself.
        self.window = MainWindow(QTimer(interval=int(_NEVER) * 1000))
        self.window.resize(NORMAL)
        self.window.show()
        self.window.attach(self._session.desk)
        self._walker = Walker(self.window)

    async def open(self) -> None:
        """Begin to fetch, and wait for the first figures."""
        self._session.start()
        await self._take({"do": "wait", "for": "figures"})
        await self.pass_time(4)

    async def open_empty(self) -> None:
        """Begin on a hotel where nobody stays."""
        self._session.start()
        await self.until(lambda status: status.as_of is not None and status.progress is None, "first fetch")
        await self.pass_time(4)

    async def open_without_line(self) -> None:
        """Begin while the line is cut: what is shown is what was kept."""
        self._session.start()
        await self.until(lambda status: status.line is Line.OFFLINE, "offline")

    async def come_forward(self) -> None:
        """Where there are two desks: keys go to this one's list from here on. Raises `SceneMissed`."""
        self.window.activateWindow()
        self.window.show_day()
        await self._wait(lambda: QApplication.activeWindow() is self.window, "its window in front")

    async def close(self) -> None:
        """Window first, then what stands behind it."""
        self.window.close()
        await self._session.close()

    async def pass_time(self, seconds: float) -> None:
        """Let the clocks of the desk and of the hotel move. What is under way ends first: it would seem slow."""
        await asyncio.sleep(_SETTLING)
        await self.hotel.set_clock(advance=seconds)
        self._clock.advance(seconds)
        self._session.engine.wake()
        self.window.day.tick()

    async def lengthen_names(self) -> None:
        """As if the platform told of guests with the longest names there are."""
        store, listing = self._session.store, self._session.desk.listing(ListKind.ARRIVALS)
        stays = store.cache.reservations([stay for section in listing.sections for stay in section.ids])
        guests = store.cache.guests(stay.guest_id for stay in stays.values())
        store.writer.put_guests(
            replace(
                guest, last_name=f"{guest.last_name} {_LONG_SURNAME}", first_name=f"{guest.first_name} {_LONG_NAME}"
            )
            for guest in guests.values()
        )
        self.window.day.on_changed(Changed(everything=True))

    async def press(self, *keys: str) -> None:
        """Keys by Qt's names: "F3", "Return", "G"."""
        await self._take({"do": "keys", "keys": list(keys)})

    async def type(self, text: str) -> None:
        """Letters into what has the focus."""
        await self._take({"do": "type", "text": text})

    async def click(self, button: str) -> None:
        """A button, by its words."""
        await self._take({"do": "press", "button": button})

    async def settle(self) -> None:
        """Let what was asked a moment ago be answered."""
        await asyncio.sleep(_SETTLING)

    async def find(self, words: str) -> None:
        """Search and open the first hit."""
        await self.search(words)
        await self.press("Return")

    async def search(self, words: str) -> None:
        """Search, and leave the results open."""
        await self.press("F3")
        await self.type(words)
        await self._take({"do": "wait", "for": "hit"})

    async def until(self, holds: Callable[[Status], bool], what: str) -> None:
        """Wait until the desk's status is such. Raises `SceneMissed`."""
        await self._wait(lambda: holds(self._session.desk.status()), what)

    async def send(self, *, unsettled: int = 0) -> None:
        """Let the hold run out and wait until nothing is under way, but for so many that ask or are in doubt."""
        await self.pass_time(_HOLD)
        await self._wait(lambda: not _ON_THE_WAY & self._marks(), "everything sent")
        await self.pass_time(_READ_BACK)
        await self.until(lambda status: status.in_doubt + status.needs_you == unsettled, f"{unsettled} unsettled")

    async def send_into_silence(self) -> None:
        """Let the hold run out while answers are lost: it is in doubt, and is not looked for yet."""
        await self.hotel.lose_answers(True)
        await self.pass_time(_HOLD)
        await self._wait(lambda: Unsent.IN_DOUBT in self._marks(), "in doubt")
        await self.hotel.lose_answers(False)

    async def cut_the_line(self) -> None:
        """Cut it, and wait until the desk knows."""
        await self.hotel.line(cut=True)
        self._session.desk.refresh()
        await self.until(lambda status: status.line is Line.OFFLINE, "offline")

    async def restore_the_line(self) -> None:
        """The line is back, and the desk knows."""
        await self.hotel.line(cut=False)
        self._session.desk.refresh()
        await self.until(lambda status: not status.line.is_away, "line")

    def write_notes(self, many: int) -> None:
        """So many notes on the stay that is shown, as a busy evening brings them."""
        stay = self.window.selected_id() or ""
        for number in range(many):
            self._session.desk.submit(AddNote(reservation_id=stay, text=f"Wake-up call at 6:{number:02}"))

    def leave_owing(self, room: str) -> None:
        """A check-out that nobody looked at for long: the bill is open, which the platform does not take."""
        found = self._session.desk.search(room)
        self._session.desk.submit(CheckOut(reservation_id=found[0].reservation_id))

    async def learn_what_is_refused(self, *operations: str) -> None:
        """A token without these rights, which the desk learns as soon as one of them is wanted."""
        await self.hotel.withhold(*operations)
        self._session.desk.refresh()
        await self.settle()

    def show_rights(self) -> None:
        """As the back office shows it; a training hotel has none."""
        refused = lacking(self._session.desk.status().not_granted)
        RightsDialog(self.window, [rights_words.refused(right) for right in refused]).open()

    def ask_to_leave(self) -> None:
        """As a desk on a platform asks when it is closed; a training hotel asks nothing."""
        LeaveDialog(self.window, self._session.desk.status()).open()

    def ask_for_services(self, names: Sequence[str], *, at_first: bool = False) -> None:
        """As in a house with several services by night; `at_first` as at a sign-in, where none was chosen before."""
        services = [(f"service {name}", name) for name in names]
        ServicesDialog(self.window, services, [] if at_first else [services[0][0]]).open()

    async def let_the_bar_follow(self) -> None:
        """Give the take-back bar the time to read what is left."""
        await asyncio.sleep(2 * _BAR_TICK)

    async def let_the_bar_go(self) -> None:
        """Wait until the take-back bar has gone by itself."""
        bar = self.window.findChild(TakeBackBar)
        await self._wait(lambda: not isinstance(bar, TakeBackBar) or bar.isHidden(), "no take-back bar")

    def check_out_with_bills(self) -> None:
        """As if it were chosen under More: a popup is a window of its own."""
        found = self.window.findChild(DetailPane)
        if isinstance(found, DetailPane):
            found.check_out_with_bills()

    def change_where_it_stands(self, fact: str) -> None:
        """As if the mouse were pressed on this fact of the stay."""
        for line in self.window.findChildren(FactLine):
            if line.accessibleName().startswith(fact) and line.isVisible():
                line.wanted.emit()

    def fold_the_rates(self) -> None:
        """Fold the rates under the list, or open them again."""
        self.window.findChildren(RateStrip)[0].toggle()

    def narrow(self, wanted: Filter) -> None:
        """What narrows the list, as if it were chosen from its menus: a popup is a window of its own."""
        found = self.window.day.findChild(ReservationList)
        if isinstance(found, ReservationList):
            found.narrow(wanted)

    def some_category(self) -> frozenset[str]:
        """A category of the house."""
        choices = self._session.desk.filter_choices(ListKind.ARRIVALS).categories
        return frozenset({choices[0][0]}) if choices else frozenset()

    async def picture(self, name: str, sizes: Sequence[QSize] = BOTH) -> None:
        """Take the window as it stands."""
        await self._camera.take(self.window, name, sizes)

    async def picture_with_menu(self, name: str) -> None:
        """Take the window with the menu that is open, and close that. A menu keeps its place: there is one size. Raises
        `SceneMissed` where none is open.
        """
        menu = QApplication.activePopupWidget()
        if menu is None:
            raise SceneMissed(f"no menu is open for {name}")
        await self.picture(name, (NORMAL,))
        menu.close()

    async def picture_as_if(
        self, line: Line, name: str, sizes: Sequence[QSize] = BOTH, news: FileNews | None = None
    ) -> None:
        """A window on the same desk that is told this of the line; some states take hours to come by themselves. With
        `news` it has begun on a file that this became of.
        """
        desk = self._session.desk
        window = MainWindow(QTimer(interval=int(_NEVER) * 1000))
        window.show()
        window.attach(cast("Desk", _AsIf(desk, desk.hotel().now, line, news)))
        if news is not None:
            window.show_recovered()
        await self._camera.take(window, name, sizes)
        window.close()
        self.window.activateWindow()  # keys go to it again
        await asyncio.sleep(_PAINT)

    def _marks(self) -> set[Unsent]:
        return {item.mark for item in self._session.desk.unsent()}

    async def _take(self, step: Step) -> None:
        if problem := await self._walker.take(step):
            raise SceneMissed(problem)

    async def _wait(self, holds: Callable[[], bool], what: str) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                while not holds():  # noqa: ASYNC110 - it looks at a window, as a person does; nothing announces it
                    await asyncio.sleep(_BETWEEN_LOOKS)
        except TimeoutError:
            raise SceneMissed(f"{what} did not come true") from None


@asynccontextmanager
async def hotel_at(at: datetime, scene: str = "lamplighter", *, rooms: int = 0) -> AsyncIterator[TrainingHotel]:
    """A training hotel with its clock stopped, of so many rooms. Raises `HotelDidNotStart`."""
    house = ("--rooms", str(rooms)) if rooms else ()
    instant = at.isoformat().replace("+00:00", "Z")
    hotel = await TrainingHotel.start("--clock", instant, "--clock-frozen", "--rate", "0", "--scene", scene, *house)
    try:
        yield hotel
    finally:
        await hotel.close()


@asynccontextmanager
async def stage(
    hotel: TrainingHotel, folder: Path, at: datetime, camera: Camera, run: str = "first"
) -> AsyncIterator[Stage]:
    """A desk on this hotel, with its profile in `folder`; closed again at the end. Another `run` on the same profile
    finds what the one before left.
    """
    made = Stage(hotel, training_place(folder, "look"), at, camera, run)
    try:
        yield made
    finally:
        await made.close()


def _still(settings: Settings) -> Settings:
    """Nothing is fetched by itself, and one thing is sent after another."""
    return replace(
        settings,
        sync=replace(
            settings.sync,
            pull_every=_NEVER,
            slow_pull_every=_NEVER,
            listens=False,
            in_flight=1,
            deadline=_PATIENCE,  # an answer that a busy machine is late with is not a line that is away
        ),
    )
