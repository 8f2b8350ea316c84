"""`frontdesk hotel --operations`: what is served, and what is known but not granted."""

from __future__ import annotations

from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.operations.known import KNOWN, REMOVED


def operations_listed() -> str:
    """The lists, a line for each operation."""
    served = {*READS, *COMMANDS}
    denied = KNOWN - served
    parts = [f"Served: {len(served)}", *sorted(served), "", f"Known, answered 401: {len(denied)}", *sorted(denied)]
    gone = sorted(REMOVED - served)
    return "\n".join([*parts, *(["", f"Taken away by the platform, answered 410: {len(gone)}", *gone] if gone else [])])
