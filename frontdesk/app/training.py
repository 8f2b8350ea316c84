"""The training hotel: a child process on loopback, and its control door, through which the line is cut and mended."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdesk.app.program import program
from frontdesk.ui.credentials import Credentials

if TYPE_CHECKING:
    import httpx

_READY_WITHIN = 30.0


class HotelDidNotStart(Exception):
    """The child ended, or said nothing, before it was ready."""


@dataclass(frozen=True, slots=True)
class Faults:
    """The switches of the banner."""

    is_cut: bool = False
    is_slow: bool = False
    is_losing: bool = False


class TrainingHotel:
    """Address and tokens of a demo hotel, with its faults. The hotel ends when the pipe we hold closes."""

    def __init__(self, ready: dict[str, Any], process: asyncio.subprocess.Process | None = None) -> None:
        self.credentials = Credentials(
            address=ready["address"],
            client_token=ready["clientToken"],
            access_token=ready["accessToken"],
            pc_name="Training",
        )
        self._control: str | None = ready.get("controlAddress")
        self._process = process
        self._opened: httpx.AsyncClient | None = None

    @classmethod
    async def start(cls, *arguments: str) -> TrainingHotel:
        """Start a hotel with its control door open. Raises `HotelDidNotStart`."""
        process = await asyncio.create_subprocess_exec(
            *program(),
            "hotel",
            "--control",
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        if process.stdout is None:
            raise HotelDidNotStart
        try:
            async with asyncio.timeout(_READY_WITHIN):
                line = await process.stdout.readline()
        except TimeoutError:
            process.kill()
            raise HotelDidNotStart from None
        if not line:
            raise HotelDidNotStart
        return cls(json.loads(line), process)

    @classmethod
    def running(cls, ready_file: Path) -> TrainingHotel:
        """A hotel somebody else owns, by its ready file."""
        return cls(json.loads(ready_file.read_text(encoding="utf-8")))

    async def faults(self) -> Faults:
        """What is broken now: a hotel that already runs may have been left with its line cut."""
        if self._control is None:
            return Faults()
        answer = await self._http().get(f"{self._control}/state")
        found: dict[str, Any] = answer.json()
        return Faults(found["line"] == "cut", found["slow"] > 0, found["lose"] != 0)

    async def line(self, *, cut: bool) -> None:
        """Cut the line, or mend it."""
        await self._post("line", {"state": "cut" if cut else "up"})

    async def slow(self, seconds: float) -> None:
        """Every answer takes this long; 0 ends it."""
        await self._post("slow", {"seconds": seconds})

    async def lose_answers(self, lose: bool) -> None:
        """Do what is asked, but answer nothing."""
        await self._post("lose", {"answers": -1 if lose else 0})

    async def withhold(self, *operations: str) -> None:
        """The token is not granted these any more: "reservations/start"."""
        await self._post("tokens", {"denied": list(operations)})

    async def set_clock(self, **what: Any) -> None:
        """Move or freeze the hotel's clock."""
        await self._post("clock", what)

    async def _post(self, path: str, body: dict[str, Any]) -> None:
        if self._control is not None:
            await self._http().post(f"{self._control}/{path}", json=body)

    def _http(self) -> httpx.AsyncClient:
        """Made when it is first needed: the first list need not wait for its import and for the certificates."""
        import httpx

        if self._opened is None:
            # trust_env=False: loopback never goes through a proxy.
            self._opened = httpx.AsyncClient(trust_env=False, timeout=5.0)
        return self._opened

    async def close(self) -> None:
        """Close our end of the pipe and wait for the hotel to end."""
        if self._opened is not None:
            await self._opened.aclose()
        if self._process is None:
            return
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            async with asyncio.timeout(5):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
