"""What holds for every test: a scratch home, no keyring of the user's, a pinned font, and no warning goes unseen."""

import asyncio
import gc
import logging
import os
import re
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests import secret_service as own_secret_service
from tests.without_qt import do_without, not_run, why_qt_cannot_load

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent
ON_THE_QT_LOOP = (ROOT / "tests" / "ui", ROOT / "tests" / "journeys")
FONTS = ROOT / "resources" / "fonts"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])  # no clock in a test
settings.load_profile("desk")


QT_LACKS = why_qt_cannot_load()


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Options are added before any plugin starts: the moment to leave Qt's out."""
    if QT_LACKS is not None:
        do_without(pluginmanager, QT_LACKS)


# --- the machine is not touched -------------------------------------------------------------------------------------


def pytest_configure(config: pytest.Config) -> None:
    """Give the run, and every process it starts, a home of its own and no way to the user's keyring."""
    scratch = tempfile.TemporaryDirectory(prefix="frontdesk-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(scratch.cleanup)
    os.environ["HOME"] = scratch.name
    for variable, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
        ("LOCALAPPDATA", "local"),
        ("APPDATA", "roaming"),
    ):
        path = Path(scratch.name, folder)
        path.mkdir(mode=0o700)
        os.environ[variable] = str(path)
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)


@pytest.fixture(scope="session")
def _secret_service_address() -> Iterator[str]:
    with own_secret_service.private_session() as address:
        yield address


@pytest.fixture
def secret_service(_secret_service_address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A real, unlocked Secret Service for this test and the processes it starts; gives the bus address.

    Mark the test with `needs("secret-service")`. The keyring library looks its backend up afresh, before and after.
    """
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", _secret_service_address)
    _forget_keyring_backends()
    yield _secret_service_address
    _forget_keyring_backends()


def _forget_keyring_backends() -> None:
    """Let the keyring library look again: it remembers for good which backends it found first."""
    import keyring.backend
    import keyring.core

    vars(keyring.backend.get_all_keyring).pop("saved_result", None)
    keyring.core._keyring_backend = None


@pytest.fixture
def quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretching a passphrase is slow on purpose, a third of a second each time; here it is not.

    For tests whose files no other process opens: doctor, the canary and the tour stretch as the program does.
    """
    monkeypatch.setattr("frontdesk.store.sealed._SCRYPT_COST", 2**10)


# --- what a machine may lack ----------------------------------------------------------------------------------------

LACKING: Mapping[str, Callable[[], str | None]] = {
    "window": lambda: QT_LACKS,
    "secret-service": lambda: (
        None if own_secret_service.is_available() else "dbus-daemon and gnome-keyring-daemon are not installed"
    ),
}


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Report a test NOT RUN when the machine lacks what it needs: red where CI is set, skipped elsewhere."""
    for mark in item.iter_markers("needs"):
        for what in mark.args:
            lacking = LACKING[what]()
            if lacking is not None:
                raise not_run(lacking)


# --- nothing is said unheard ----------------------------------------------------------------------------------------


class Overheard(logging.Handler):
    """Keeps every record of level WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test on a log record that `expected_logs` does not announce, and on an announced one that never came."""
    mark = request.node.get_closest_marker("expected_logs")
    patterns: tuple[str, ...] = mark.args if mark else ()
    overheard = Overheard()
    logging.getLogger().addHandler(overheard)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(overheard)
    unexpected = [message for message in overheard.messages if not any(re.search(p, message) for p in patterns)]
    if unexpected:
        pytest.fail("unexpected log records:\n" + "\n".join(unexpected), pytrace=False)
    unheard = [pattern for pattern in patterns if not any(re.search(pattern, m) for m in overheard.messages)]
    if unheard:
        pytest.fail(f"log records that never came: {unheard}", pytrace=False)


# --- Qt -------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The one application of the run, drawn with the shipped font whatever fonts the machine has."""
    return pinned(qapp)


@pytest.fixture
def qtbot(qtbot: "QtBot") -> "QtBot":
    """pytest-qt's own, which waits for a minute instead of five seconds: a busy machine may need them."""
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=60_000))
    return qtbot


def pinned(application: "QApplication") -> "QApplication":
    """Give the application the shipped font."""
    from PySide6.QtGui import QFont, QFontDatabase

    families = [
        family
        for file in sorted(FONTS.glob("*.[ot]tf"))
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    ]
    if families:
        application.setFont(QFont(families[0], 10))
    return application


def qt_loop() -> asyncio.AbstractEventLoop:
    """An event loop on top of Qt's, as the program runs it."""
    from PySide6.QtWidgets import QApplication

    from frontdesk.app.loop import DeskLoop

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = pinned(QApplication([]))
    application.setQuitOnLastWindowClosed(False)
    return DeskLoop(application, ThreadPoolExecutor(max_workers=2))


def is_on_the_qt_loop(item: pytest.Item) -> bool:
    """Whether the test lies among those that have a window."""
    return any(item.path.is_relative_to(folder) for folder in ON_THE_QT_LOOP)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """What a test of the window leaves is collected on its own thread, before another test starts others.

    The program does the same, see `frontdesk.app.garbage`.
    """
    if not is_on_the_qt_loop(item) and "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    _freeze_before_a_new_file(item)
    try:
        return (yield)
    finally:
        gc.collect()
        gc.enable()


_file_begun: Path | None = None


def _freeze_before_a_new_file(item: pytest.Item) -> None:
    """What lives between two files of tests of the window (imports, caches, the application) is looked at once a file:
    else the collection after each test takes longer and longer, up to thirty times as long as the test's own objects.

    The windows of the file before go first; what was frozen by mistake is free again at the next file.
    """
    global _file_begun
    if item.path == _file_begun:
        return
    _file_begun = item.path
    gc.unfreeze()
    if QT_LACKS is None:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()


LONGEST = (ROOT / "tests" / "battery", ROOT / "tests" / "journeys")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, in whatever order they are: at the end of a run no core waits for a test of half a minute."""
    items.sort(key=lambda item: not any(item.path.is_relative_to(folder) for folder in LONGEST))


def pytest_collection_finish() -> None:
    """What is imported now stays to the end: no collection looks at it again."""
    gc.freeze()


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Tests of the window run on the Qt loop, all others on asyncio's own."""
    if is_on_the_qt_loop(item):
        return {"qasync": qt_loop}
    return {"asyncio": asyncio.new_event_loop}
