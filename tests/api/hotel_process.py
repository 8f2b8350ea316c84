"""The demo hotel in a process of its own; it reads the same documents independently and shares no code with us."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from frontdesk.api.client import Client
from frontdesk.api.rate_limit import Unlimited

NOW = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
PROGRAM = "import sys; from frontdesk.demo.server import main; sys.exit(main(sys.argv[1:]))"


@dataclass(frozen=True)
class Hotel:
    """Where the hotel is and who may call it; `control` is its control door, empty where none is open."""

    address: str
    client_token: str
    access_token: str
    control: str = ""

    def client(self, access_token: str | None = None, **settings: Any) -> Client:
        """A client of it, without a limit."""
        return Client(
            self.address,
            self.client_token,
            access_token or self.access_token,
            client_name="Front Desk 0.1",
            clock=time.monotonic,
            rate_limit=Unlimited(),
            **settings,
        )


@contextmanager
def running(*options: str) -> Iterator[Hotel]:
    """A hotel on Friday afternoon; it ends when our end of its input closes."""
    wanted = ["--port", "0", "--rate", "0", "--clock", NOW.isoformat().replace("+00:00", "Z"), *options]
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *wanted], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        tokens = ready["clientToken"], ready["accessToken"]
        yield Hotel(ready["address"], *tokens, ready.get("controlAddress") or "")
        process.communicate()
        assert process.returncode == 0
