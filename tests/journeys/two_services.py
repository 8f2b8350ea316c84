"""The demo hotel as a property that sells nights in a second service too: a door in front of it that adds one to the
services it tells of. Everything else goes through as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx

FLATS_ID = "7b1d7f0e-51d0-4f0c-9d53-0b7b5a2f4c11"
FLATS = "Apartments"


@contextmanager
def with_flats(address: str) -> Iterator[str]:
    """Opens the door before the hotel at `address`; gives the door's own."""
    hotel = httpx.Client(base_url=address, trust_env=False, verify=False, timeout=60)
    server = _Quiet(("127.0.0.1", 0), _door(hotel))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        hotel.close()


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A desk that closes does not wait for its answers."""


def _door(hotel: httpx.Client) -> type[BaseHTTPRequestHandler]:
    class Door(BaseHTTPRequestHandler):
        """Only POST: whoever wants to listen is told that nothing is there, and asks again."""

        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            body = json.dumps(_without_another(asked))
            answer = hotel.post(self.path, content=body, headers={"Content-Type": "application/json"})
            told = _with_another(answer.content) if self.path.endswith("services/getAll") else answer.content
            self.send_response_only(answer.status_code)
            for name in ("Date", "Content-Type", "Retry-After"):  # the hotel's clock is the one that counts
                if name in answer.headers:
                    self.send_header(name, answer.headers[name])
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing."""

    return Door


def _without_another(asked: Any) -> Any:
    """The hotel behind the door knows nothing of the second service: nobody stays there."""
    if isinstance(asked, dict):
        return {name: _without_another(value) for name, value in asked.items()}
    return [each for each in asked if each != FLATS_ID] if isinstance(asked, list) else asked


def _with_another(answer: bytes) -> bytes:
    told = json.loads(answer)
    by_night = next((each for each in told.get("Services", ()) if each["Data"]["Discriminator"] == "Bookable"), None)
    if by_night is not None:
        told["Services"].append({**by_night, "Id": FLATS_ID, "Name": FLATS, "Names": {"en-US": FLATS}, "Ordering": 9})
    return json.dumps(told).encode()
