"""What stands above the list: the bar with its pill, the title with its tiles, a strip for the line, one for news."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from frontdesk.domain.views import Counts, Status
from frontdesk.ui.office_offers import OfficeOffers
from frontdesk.ui.panes.day_title import DayTitle
from frontdesk.ui.panes.page_strip import PageStrip
from frontdesk.ui.panes.top_bar import TopBar
from frontdesk.ui.pill_words import PillWords, pill_words
from frontdesk.ui.shape import Shape
from frontdesk.ui.text import dates
from frontdesk.ui.text import office as office_words
from frontdesk.ui.text import status as status_words
from frontdesk.ui.text import stays as words
from frontdesk.ui.theme import Tone

NEWS_TICKS = 30


class DayHead(QObject):
    """`tile_pressed` with its number. The bar was painted before there was a desk, and is only told what it shows."""

    tile_pressed = Signal(int)

    def __init__(self, office: OfficeOffers, top_bar: TopBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._bar = top_bar
        self._title = DayTitle(parent)
        self._away = PageStrip(Tone.WARN, "cloud-off", parent)
        self._news = PageStrip(Tone.MUTE, "info", parent)
        self._said = ""
        self._shape = Shape.NORMAL
        self._news_left = 0
        self._announced = ""
        self._title.pressed.connect(self.tile_pressed)
        self._away.taken.connect(office.sign_in)

    def rows(self) -> tuple[QWidget, ...]:
        """From the top down."""
        return (self._bar, self._title, self._away, self._news)

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        self._bar.set_shape(shape)
        self._title.set_shape(shape)

    def tick(self) -> None:
        """News fade."""
        self._news_left -= 1
        if self._news_left <= 0:
            self._say_news("")

    def say(self, sentence: str) -> None:
        """Plain news, for a while or until Esc; "" takes it away."""
        self._say_news(sentence)
        self._news_left = NEWS_TICKS

    @property
    def news(self) -> str:
        """What stands there as news, "" where it has faded."""
        return self._said

    def say_instead(self, sentence: str) -> None:
        """Another sentence in the place of the news that stand there, for no longer than they would."""
        if sentence != self._said:
            self._say_news(sentence)

    def _say_news(self, sentence: str) -> None:
        self._said = sentence
        self._news.say(sentence)

    def show_title(self, title: str, second: str, age: str = "") -> None:
        """What is under it: its name, what goes with it, and how old it is."""
        self._title.show_title(title, second, age)
        self._bar.show_title(title)

    def show_tiles(self, counts: Counts, status: Status) -> None:
        """The figures of the day, as soon as any is known."""
        is_away = status.line.is_away
        known_at = dates.clock(status.as_of) if is_away and status.as_of is not None else ""
        is_known = status.as_of is not None or counts.arrivals + counts.departures + counts.in_house > 0
        self._title.show_tiles(words.tiles(counts, known_at) if is_known else (), are_old=is_away)

    def hide_tiles(self) -> None:
        """What is under the title is not of the day."""
        self._title.show_tiles((), are_old=False)

    def show_status(self, status: Status) -> PillWords:
        """How the line is, in the pill, the strip and the ear. The pill's words, for pages without this bar."""
        is_short = self._shape is Shape.COMPACT
        notes = [note.shortest if is_short else note.short for note in self._office.notes()]
        pill = pill_words(status, is_short=is_short, notes=[note for note in notes if note])
        signs_in = self._office.wants_sign_in(status)
        self._bar.show_pill(*pill)
        self._bar.pill.setAccessibleDescription(
            office_words.pill_signs_in() if signs_in else office_words.pill_opens_unsent()
        )
        self._away.offer(office_words.sign_in() if signs_in else "")
        sentence = status_words.away_sentence(status, is_narrow=self._shape is Shape.COMPACT)
        self._away.say(sentence, status_words.pill(status).icon)
        self._announce(status_words.announcement(status))
        return pill

    def _announce(self, sentence: str) -> None:
        """Said once by a screen reader, when it begins to hold."""
        if sentence and sentence != self._announced:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._bar.pill, sentence))
        self._announced = sentence
