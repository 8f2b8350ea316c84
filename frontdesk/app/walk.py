"""Drives the real window by a step list, key by key, and says on standard output how each step went."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from frontdesk.app.options import Options
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Line, ListKind, Unsent
from frontdesk.service.desk import Desk
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.overlay import Overlay

_PATIENCE = 120.0  # a machine that does other work too
_A_HAND_WAITS = 10.0  # before it presses a key once more
_BETWEEN_LOOKS = 0.03
_PAINT = 0.05

Step = dict[str, Any]
_MODIFIERS = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


async def walk(window: MainWindow, options: Options) -> bool:
    """Take each step in turn; False as soon as one does not come true."""
    if options.walk is None:
        return True
    steps: list[Step] = json.loads(options.walk.read_text(encoding="utf-8"))
    walker = Walker(window, str(options.pictures) if options.pictures is not None else "")
    for step in steps:
        why = await walker.take(step)
        _tell(why)
        if why:
            return False
        if step["do"] == "stop":
            await asyncio.get_running_loop().create_future()  # until we are killed
    return True


def _tell(why: str) -> None:
    sys.stdout.write(json.dumps({"ok": not why, "why": why}) + "\n")
    sys.stdout.flush()


class Walker:
    """Presses, types, waits and takes pictures. Each `take` says what went wrong, or nothing."""

    def __init__(self, window: MainWindow, pictures: str = "") -> None:
        self._window = window
        self._pictures = pictures
        self._taken = 0

    async def take(self, step: Step) -> str:
        """Do one step; returns what went wrong, or nothing."""
        why = await self._act(step)
        if why:
            await self._take_picture("stopped-here")
        elif "picture" in step:
            await self._take_picture(step["picture"])
        return why

    async def _act(self, step: Step) -> str:
        match step["do"]:
            case "keys":
                return await self._press_keys(step["keys"])
            case "press_until":
                return await self._press_until(step["keys"], step["for"], step.get("text", ""))
            case "type":
                return await self._type(step["text"])
            case "press":
                return await self._press_button(step["button"])
            case "wait":
                return await self._wait(step["for"], int(step.get("count", 0)), step.get("text", ""))
            case _:
                return ""

    async def _press_keys(self, names: list[str]) -> str:
        for name in names:
            *held, key = name.split("+")
            QTest.keyClick(_target(self._window), Qt.Key[f"Key_{key}"], _modifiers(held))
            await asyncio.sleep(_PAINT)
        return ""

    async def _press_until(self, names: list[str], what: str, text: str) -> str:
        """A hand that sees nothing come of its keys presses them once more."""
        for patience in (_A_HAND_WAITS, _PATIENCE):
            await self._press_keys(names)
            if await self._comes_true(self._condition(what, 0, text), patience):
                return ""
        return f"{what} did not come true; {self._situation()}"

    async def _type(self, text: str) -> str:
        for letter in text:
            QTest.keyClicks(_target(self._window), letter)
            await asyncio.sleep(_BETWEEN_LOOKS)
        return ""

    async def _press_button(self, words: str) -> str:
        if await self._comes_true(lambda: self._buttons(words)):
            QTest.mouseClick(self._buttons(words)[0], Qt.MouseButton.LeftButton)
            await asyncio.sleep(_PAINT)
            return ""
        return f"there is no button {words!r}"

    def _buttons(self, words: str) -> list[QAbstractButton]:
        return [button for button in self._window.findChildren(QAbstractButton) if _is_called(button, words)]

    async def _wait(self, what: str, count: int, text: str) -> str:
        if await self._comes_true(self._condition(what, count, text)):
            return ""
        return f"{what} did not come true; {self._situation()}"

    async def _comes_true(self, holds: Callable[[], object], patience: float = _PATIENCE) -> bool:
        try:
            async with asyncio.timeout(patience):
                while not holds():  # noqa: ASYNC110 - it looks at a window, as a person does; nothing announces it
                    await asyncio.sleep(_BETWEEN_LOOKS)
        except TimeoutError:
            return False
        return True

    def _condition(self, what: str, count: int, text: str) -> Callable[[], bool]:
        conditions: dict[str, Callable[[], bool]] = {
            "arrivals": lambda: self._window.is_attached and _has_arrivals(self._desk),
            "figures": lambda: self._window.is_attached and _has_figures(self._desk),
            "hit": lambda: self._window.search_hits() > 0,
            "stay": lambda: bool(self._window.selected_id()),
            "online": lambda: self._desk.status().line in (Line.ONLINE, Line.CATCHING_UP, Line.SLOW),
            "offline": lambda: self._desk.status().line is Line.OFFLINE,
            "saved": lambda: self._desk.status().unsent >= count,
            "not_sent": lambda: self._marks().count(Unsent.NOT_SENT) == count,
            "recovered": lambda: self._window.is_attached and len(self._marks()) == count,
            "asked": lambda: any(each.isVisible() for each in self._window.findChildren(Dialog)),
            "cancelled": self._is_cancelled,
            "settled": lambda: self._desk.status().unsent == 0,
            "note_kept": lambda: self._is_kept("note", text),
            "reason_kept": lambda: self._is_kept("cancel", text),
        }
        return conditions[what]

    @property
    def _desk(self) -> Desk:
        return self._window.desk

    def _is_kept(self, form: str, text: str) -> bool:
        """Whether all of the text is on disk: a slow hand is kept in the middle of a word, too."""
        found = self._desk.draft(f"act {form} {self._window.selected_id()}")
        return found is not None and text in found["values"].values()

    def _is_cancelled(self) -> bool:
        """Whether the stay that is shown is, here at least: `saved` passes when it is sent at once."""
        found = self._desk.stay(self._window.selected_id() or "")
        return found is not None and found.reservation.state == State.CANCELED

    def _marks(self) -> list[Unsent]:
        return [item.mark for item in self._desk.unsent()]

    def _situation(self) -> str:
        """Facts without a guest's name, for the one who reads the tour's output."""
        if not self._window.is_attached:
            return "the desk is not open"
        states = [f"{item.entry.state} {item.entry.attempts[-1:]}" for item in self._desk.unsent()]
        focus = type(QApplication.focusWidget()).__name__
        over = [type(each).__name__ for each in self._window.findChildren(Overlay) if each.isVisible()]
        place = f"the keys go to {focus}, over the desk lie {over}, a stay is shown: {bool(self._window.selected_id())}"
        return f"the line is {self._desk.status().line}, the outbox {states}, {place}"

    async def _take_picture(self, name: str) -> None:
        await asyncio.sleep(_PAINT)
        if not self._pictures:
            return
        self._taken += 1
        path = Path(f"{self._pictures}{self._taken:02}-{name}.png")
        self._window.grab().save(str(path))


def _target(window: MainWindow) -> QWidget:
    """Where a key goes: what has the focus, as on a real desk."""
    return QApplication.focusWidget() or window


def _is_called(button: QAbstractButton, words: str) -> bool:
    return words in (button.text(), button.accessibleName()) and button.isVisible()


def _modifiers(names: list[str]) -> Qt.KeyboardModifier:
    held = Qt.KeyboardModifier.NoModifier
    for name in names:
        held |= _MODIFIERS[name]
    return held


def _has_arrivals(desk: Desk) -> bool:
    return any(section.ids for section in desk.listing(ListKind.ARRIVALS).sections)


def _has_figures(desk: Desk) -> bool:
    """Everything of a first fetch is there: stays, prices, free rooms."""
    grid = desk.rate_grid(None, None, 14)
    priced = [cell.price is not None and cell.free is not None for row in grid.rows for cell in row.cells]
    return _has_arrivals(desk) and bool(priced) and all(priced) and desk.status().progress is None
