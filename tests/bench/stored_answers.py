"""A platform that only sends bytes it has ready: what a full pull costs is then the desk's own.

    python -m tests.bench.stored_answers TEMPLATES STAYS GUESTS PAGE

TEMPLATES is a JSON file with rows of the demo hotel, `{"stays": [...], "guest": {...}}`; PAGE stays are on a page. The
port is the first line of what it says; it ends when its input does.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_NOTHING = b"{}"


def stay_id(number: int) -> str:
    """Of the stay with this number, the newest has the largest."""
    return f"{number:08x}-0000-4000-8000-000000000000"


def guest_id(number: int) -> str:
    """Of the guest with this number."""
    return f"{number:08x}-0000-4000-9000-000000000000"


class StoredAnswers:
    """Pages of stays by their cursor, guests by their ids."""

    def __init__(self, templates: dict[str, Any], stays: int, guests: int, page: int) -> None:
        self.pages = dict(_pages(templates["stays"], stays, guests, page))
        self.guests = {guest_id(number): _guest(templates["guest"], number) for number in range(guests)}

    def answer(self, operation: str, body: dict[str, Any]) -> bytes:
        """The bytes of one answer."""
        if operation == "reservations/getAll/2023-06-06":
            return self.pages[body["Limitation"].get("Cursor", "")]
        if operation == "customers/getAll":
            found = b",".join(self.guests[each] for each in body["CustomerIds"])
            return b'{"Customers":[%s],"Cursor":null}' % found
        return _NOTHING

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


def _pages(templates: list[dict[str, Any]], stays: int, guests: int, page: int) -> Iterator[tuple[str, bytes]]:
    cursor = ""
    for first in range(stays, 0, -page):
        rows = [
            {
                **templates[number % len(templates)],
                "Id": stay_id(number),
                "Number": str(number),
                "AccountId": guest_id(number % guests),
                "BookerId": None,
                "State": "Processed",
            }
            for number in range(first, max(first - page, 0), -1)
        ]
        last = rows[-1]["Id"]
        # Long ago and over, so that no stay is of today: those ask for the other stays of their guests.
        text = json.dumps({"Reservations": rows, "Cursor": last}, separators=(",", ":")).replace('"2026-', '"2016-')
        yield cursor, text.encode()
        cursor = last
    yield cursor, b'{"Reservations":[],"Cursor":null}'


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
