"""Bad tokens and a missing grant have the same status, 401, and differ at most in the platform's words.

Those come in the language of the property and mislead besides (`connector-api.md` §1.4, §6-5). So where they do not
say it, a read that every token may do tells the two apart: tokens that it accepts are good.
"""

from typing import Final

from frontdesk.api.connection import Connection
from frontdesk.api.errors import ApiError, NotGranted, Refused, SignedOut
from frontdesk.api.nouns.base import Empty
from frontdesk.api.portfolio import of_property
from frontdesk.api.rate_limit import Urgency

# The second for platforms and tokens without the first.
_WITNESSES: Final = {"configuration/get": {}, "services/getAll": {"Limitation": {"Count": 1}}}


async def told_apart(fault: SignedOut, connection: Connection, enterprise_id: str | None) -> ApiError:
    """NotGranted where the tokens are proven good, the same fault otherwise. One or two reads of next to nothing."""
    for operation, body in _WITNESSES.items():
        if operation != fault.operation and await _accepts(connection, operation, body, enterprise_id):
            return NotGranted(fault.message, operation=fault.operation, request_id=fault.request_id)
    return fault


async def _accepts(
    connection: Connection, operation: str, body: dict[str, dict[str, int]], enterprise_id: str | None
) -> bool:
    """Whether the platform knows the tokens: it answers, or it says no to something that it looks at after them."""
    try:
        await connection.read(operation, of_property(operation, body, enterprise_id), Empty, Urgency.COMMAND)
    except (NotGranted, Refused) as no:
        return not (isinstance(no, Refused) and no.status in {404, 410})
    except ApiError:
        return False
    return True
