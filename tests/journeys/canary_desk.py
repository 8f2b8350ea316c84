"""A desk that talks as much as it can: every log record, warnings, faults in slots and tasks, and at last a crash.

Run by `test_canary`; its arguments are the profile's folder and the platform's address, its tokens come by the
environment. It says on its error output how far it came.
"""

import asyncio
import faulthandler
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.app import main as program
from frontdesk.app.options import Options
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.panes.connect_page import ConnectPage
from frontdesk.ui.panes.first_run import FirstRun
from frontdesk.ui.panes.passphrase_page import PassphrasePage
from frontdesk.ui.panes.recovery.lost_key_page import LostKeyPage
from frontdesk.ui.parts.field import Field

_Page = TypeVar("_Page", bound=QWidget)
PASSPHRASE = os.environ["CANARY_PASSPHRASE"]
WORDS = os.environ["CANARY_WORDS"].split()


class Driver:
    """Goes from page to page as they appear, then lets everything fail that can."""

    def __init__(self, address: str) -> None:
        self._credentials = Credentials(
            address=address,
            client_token=os.environ["CANARY_CLIENT_TOKEN"],
            access_token=os.environ["CANARY_ACCESS_TOKEN"],
            pc_name="Reception 1",
        )
        self._steps: list[Callable[[], bool]] = [
            self._give_passphrase,
            self._give_wrong_words,
            self._word_was_named,
            self._connect,
            self._ask,
            self._was_refused,
            self._fail_in_a_slot,
            self._fail_in_a_task,
            self._crash,
        ]
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        step = self._steps[0]
        if step.__name__ == "_fail_in_a_slot":
            self._steps.pop(0)  # it never comes back
        if step() and step in self._steps:
            self._steps.remove(step)

    def _give_passphrase(self) -> bool:
        page = shown(PassphrasePage)
        if page is not None:
            page.given.emit(PASSPHRASE)
        return page is not None

    def _give_wrong_words(self) -> bool:
        page = shown(LostKeyPage)
        if page is not None:
            page.given.emit(" ".join([os.environ["CANARY_MISTYPED"], *WORDS[1:]]))
        return page is not None

    def _word_was_named(self) -> bool:
        page = shown(LostKeyPage)
        said = [field.problem() for field in page.findChildren(Field)] if page is not None else []
        if page is None or not any("is not right" in sentence for sentence in said):
            return False
        sys.stderr.write("a word was named\n")
        page.given.emit(" ".join(WORDS))
        return True

    def _connect(self) -> bool:
        page = shown(FirstRun)
        if page is not None:
            page.connect_wanted.emit()
        return page is not None

    def _ask(self) -> bool:
        page = shown(ConnectPage)
        if page is not None:
            page.fill_in(self._credentials)
            page.check_wanted.emit(self._credentials)
        return page is not None

    def _was_refused(self) -> bool:
        page = shown(ConnectPage)
        said = [field.problem() for field in page.findChildren(Field)] if page is not None else []
        return any("was refused" in sentence for sentence in said)

    def _fail_in_a_slot(self) -> bool:
        sys.stderr.write("refused\n")
        raise RuntimeError(f"a slot failed with {self._credentials!r}")

    def _fail_in_a_task(self) -> bool:
        async def fail(credentials: Credentials) -> None:
            raise RuntimeError(f"a task failed with {credentials}")

        asyncio.get_running_loop().create_task(fail(self._credentials))
        return True

    def _crash(self) -> bool:
        sys.stderr.write("crashing\n")
        sys.stderr.flush()
        os.abort()


def shown(kind: type[_Page]) -> _Page | None:
    """The page of this kind, when it is the one that is shown."""
    windows = QApplication.topLevelWidgets()
    found = [page for window in windows for page in window.findChildren(kind)]
    return next((page for page in found if page.isVisible()), None)


if __name__ == "__main__":
    faulthandler.enable()
    logging.basicConfig(level=logging.DEBUG)
    kept: list[Driver] = []
    QTimer.singleShot(0, lambda: kept.append(Driver(sys.argv[2])))
    sys.exit(program.main(Options(profile=Path(sys.argv[1]))))
