"""A platform that only sends bytes it has ready: what a full pull costs is then the desk's own.

    python -m tests.bench.stored_answers TEMPLATES STAYS GUESTS PAGE

TEMPLATES is a JSON file with rows of the demo hotel, `{"stays": [...], "guest": {...}}`; PAGE stays are on a page. The
stays lie one after the other in the window that a desk keeps, and a question is answered with those it asks for. The
port is the first line of what it says; it ends when its input does.
"""

from __future__ import annotations

import asyncio
import json
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from frontdesk.store.bounds import Bounds

_NOTHING = b"{}"
_STAY = timedelta(hours=20)
_WHOLE_SECONDS = "%Y-%m-%dT%H:%M:%SZ"


def stay_id(number: int) -> str:
    """Of the stay with this number, the newest has the largest."""
    return f"{number:08x}-0000-4000-8000-000000000000"


def guest_id(number: int) -> str:
    """Of the guest with this number."""
    return f"{number:08x}-0000-4000-9000-000000000000"


class StoredAnswers:
    """Stays by when they are, page after page, the newest first; guests by their ids."""

    def __init__(self, templates: dict[str, Any], stays: int, guests: int, page: int) -> None:
        now = datetime.now(UTC)
        bounds = Bounds()
        first = now - timedelta(days=bounds.past_days) + _STAY
        apart = timedelta(days=bounds.past_days + bounds.future_days - 2) / stays
        self._starts = [_instant(first + number * apart) for number in range(stays)]
        self._ends = [_instant(first + number * apart + _STAY) for number in range(stays)]
        today = _instant(now)
        self._rows = [
            _stay(
                templates["stays"][number % len(templates["stays"])],
                Id=stay_id(number),
                Number=str(number),
                AccountId=guest_id(number % guests),
                State="Processed" if self._ends[number] < today else "Confirmed",
                StartUtc=self._starts[number],
                EndUtc=self._ends[number],
            )
            for number in range(stays)
        ]
        self._page = page
        self.guests = {guest_id(number): _guest(templates["guest"], number) for number in range(guests)}

    def pages(self) -> Iterator[bytes]:
        """All stays."""
        cursor: str | None = ""
        while cursor is not None:
            body, cursor = self._answer(0, len(self._rows), cursor)
            yield body

    def answer(self, operation: str, body: dict[str, Any]) -> bytes:
        """The bytes of one answer."""
        if operation == "reservations/getAll/2023-06-06" and "CollidingUtc" in body:
            asked = body["CollidingUtc"]
            first = bisect_right(self._ends, asked["StartUtc"])
            end = bisect_left(self._starts, asked["EndUtc"])
            return self._answer(first, end, body["Limitation"].get("Cursor", ""))[0]
        if operation == "customers/getAll":
            found = b",".join(self.guests[each] for each in body["CustomerIds"])
            return b'{"Customers":[%s],"Cursor":null}' % found
        return _NOTHING

    def _answer(self, first: int, end: int, cursor: str) -> tuple[bytes, str | None]:
        """A page of the stays from `first` to before `end`; a cursor is the number before which it goes on."""
        end = int(cursor) if cursor else end
        begin = max(first, end - self._page)
        following = str(begin) if begin > first else None
        rows = b",".join(reversed(self._rows[begin:end]))
        return b'{"Reservations":[%s],"Cursor":%s}' % (rows, json.dumps(following).encode()), following

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                length = next(line for line in head.lower().split("\r\n") if line.startswith("content-length:"))
                body = json.loads(await reader.readexactly(int(length.partition(":")[2])))
                payload = self.answer(head.split(" ")[1].partition("/v1/")[2], body)
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: r\r\nContent-Length: %d\r\n\r\n"
                    % len(payload)
                )
                writer.write(payload)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):  # the last when the process ends
            writer.close()


def _instant(when: datetime) -> str:
    return when.strftime(_WHOLE_SECONDS)


def _stay(template: dict[str, Any], **facts: str) -> bytes:
    times = {"ScheduledStartUtc": facts["StartUtc"], "ScheduledEndUtc": facts["EndUtc"]}
    row = {**template, **facts, **times, "BookerId": None, "ActualStartUtc": None, "ActualEndUtc": None}
    return json.dumps(row, separators=(",", ":")).encode()


def _guest(template: dict[str, Any], number: int) -> bytes:
    row = {**template, "Id": guest_id(number), "LastName": f"Guest{number:06d}", "Number": str(number)}
    return json.dumps(row, separators=(",", ":")).encode()


async def main(stored: StoredAnswers) -> None:
    """Serve until the input ends."""
    server = await asyncio.start_server(stored.serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    rows = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    asyncio.run(main(StoredAnswers(rows, *map(int, sys.argv[2:]))))
