"""The line to the hotel: follows the state that the control door gives it."""

from __future__ import annotations

import asyncio

from frontdesk.demo.door import Door
from frontdesk.demo.faults import Faults
from frontdesk.demo.websocket import Listeners


class Line:
    """Opens and shuts the door; a dead line is dead for those who listen too. `door` is set once it is built."""

    door: Door

    def __init__(self, faults: Faults, listeners: Listeners) -> None:
        self._faults = faults
        self._listeners = listeners
        self._opening: set[asyncio.Task[None]] = set()

    async def follow(self) -> None:
        """Makes the door as the line is now."""
        if self._faults.line != "up":
            self._listeners.drop()
        if self._faults.line == "refuse":
            self.door.shut()
            return
        await self.door.open()
        if self._faults.line == "cut":
            self.door.drop_connections()

    def refuse_for(self, seconds: float) -> None:
        """Takes no connection for so long."""
        self._listeners.drop()
        self.door.shut()
        task = asyncio.create_task(self._open_after(seconds))
        self._opening.add(task)
        task.add_done_callback(self._opening.discard)

    async def _open_after(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self.follow()
