"""The sliding rate limit: so many requests of one access token in 30 seconds (connector-api.md §1.3)."""

from __future__ import annotations

import math
from collections import defaultdict, deque

WINDOW_SECONDS = 30.0


class RateLimit:
    """Counts the requests of each token. `requests` is the most allowed in a window; 0 allows all."""

    def __init__(self, requests: int) -> None:
        self._requests = requests
        self._seen: defaultdict[str, deque[float]] = defaultdict(deque)

    def wait(self, token: str, at: float) -> int | None:
        """None when the request may pass, and counts it; else the whole seconds until one may. `at` in seconds."""
        if self._requests == 0:
            return None
        seen = self._seen[token]
        while seen and seen[0] <= at - WINDOW_SECONDS:
            seen.popleft()
        if len(seen) >= self._requests:
            return max(1, math.ceil(seen[0] + WINDOW_SECONDS - at))
        seen.append(at)
        return None
