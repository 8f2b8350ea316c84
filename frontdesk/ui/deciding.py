"""What a person decides about an entry, from whichever pane."""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.domain.decided import Why
from frontdesk.domain.outbox import Decision
from frontdesk.domain.reasons import Rejected
from frontdesk.service.desk import Desk
from frontdesk.ui.text import reasons


def decide(
    desk: Desk, entry_id: str, decision: Decision, why: Why | None = None, *, dropping: Callable[[str], None]
) -> str:
    """Decide it; "" or why it was refused. `dropping` hears of an entry that is given up while it is still there: what
    was typed for it is kept from it.
    """
    if decision is Decision.DROP:
        dropping(entry_id)
    try:
        desk.decide(entry_id, decision, why)
    except Rejected as rejected:
        return reasons.refused(rejected.reason)
    return ""
