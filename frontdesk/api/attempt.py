"""What the caller of a write wants to know and say about one try of it."""

from dataclasses import dataclass


@dataclass
class Attempt:
    """One try of one write. Give a fresh one with the call; it can be read even when the call was cancelled.

    `resend`: an earlier try may have been carried out, so a refusal (400, 403) no longer proves that nothing
    happened and ends as Unknown (`offline-reliability.md` §2.5).
    `first_byte`: once the call has ended, True when bytes may have left this machine; False proves that none did.
    `request_id`: the platform's, when it answered.
    """

    resend: bool = False
    first_byte: bool = False
    request_id: str | None = None
