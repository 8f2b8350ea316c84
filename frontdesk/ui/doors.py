"""What opens over the window for the clerk: help, key map, palette, who sits here. Each is built when first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.ui.shortcuts import KEYS, Action
from frontdesk.ui.text import tr

if TYPE_CHECKING:
    from frontdesk.domain.offline import OfflinePolicy
    from frontdesk.ui.panes.help import HelpOverlay
    from frontdesk.ui.panes.key_map import KeyMap
    from frontdesk.ui.panes.offline_dialog import OfflineDialog
    from frontdesk.ui.panes.palette import Palette
    from frontdesk.ui.panes.who import WhoDialog


class Doors(QObject):
    """They lie on `window`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._help: HelpOverlay | None = None
        self._map: KeyMap | None = None
        self._palette: Palette | None = None
        self._who: WhoDialog | None = None
        self._policy: OfflineDialog | None = None

    def page_here(self, otherwise: str) -> str:
        """The page of help for the pane that has the focus."""
        from frontdesk.ui.panes.help.places import page_of

        return page_of(QApplication.focusWidget()) or otherwise

    def open_help(self, page: str) -> None:
        """A page of help."""
        from frontdesk.ui.panes.help import HelpOverlay

        if self._help is None:
            self._help = HelpOverlay(self._window)
        self._help.open_at(page)

    def open_key_map(self) -> None:
        """Every key."""
        from frontdesk.ui.panes.key_map import KeyMap

        if self._map is None:
            self._map = KeyMap(self._window)
        self._map.open()

    def open_palette(
        self,
        actions: Mapping[Action, Callable[[], None]],
        others: Mapping[str, Callable[[], None]],
        called: Mapping[Action, str],
    ) -> None:
        """These actions, others that have names and no keys, and the pages of help. `called` has the actions that are
        called otherwise now.
        """
        from frontdesk.ui.key_words import chords, words
        from frontdesk.ui.panes.help.pages import ORDER, title
        from frontdesk.ui.panes.palette import Palette
        from frontdesk.ui.parts.word_list import WordRow

        if self._palette is None:
            self._palette = Palette(self._window)
            self._palette.chosen.connect(lambda act: act())
        names = {action: called.get(action) or _begun(words(action)) for action in actions}
        rows = [WordRow(names[action], do, chords(KEYS[action][0])) for action, do in actions.items()]
        pages = [WordRow(tr("Help: {page}").format(page=title(name)), _opening(self, name)) for name in ORDER]
        named = [WordRow(name, act) for name, act in others.items()]
        self._palette.open_with([*rows, *named, *pages])

    def open_policy(self, policy: OfflinePolicy, currency: str) -> None:
        """What may wait for the line in this hotel."""
        from frontdesk.ui.panes.offline_dialog import OfflineDialog

        if self._policy is not None:
            self._policy.deleteLater()
        self._policy = OfflineDialog(self._window, policy, currency)
        self._policy.open()

    def open_who(self, names: tuple[str, ...], now: str, picked: Callable[[str], None]) -> None:
        """Ask who sits here."""
        from frontdesk.ui.panes.who import WhoDialog

        if self._who is not None:
            self._who.deleteLater()
        self._who = WhoDialog(self._window, names, now)
        self._who.picked.connect(picked)
        self._who.open()


def _opening(doors: Doors, page: str) -> Callable[[], None]:
    return lambda: doors.open_help(page)


def _begun(words: str) -> str:
    """With a capital, as a line that stands alone."""
    return words[:1].upper() + words[1:]
