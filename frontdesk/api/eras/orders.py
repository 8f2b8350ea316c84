"""Orders to a guest under the older name of the member; companies could not be charged."""

from frontdesk.api.attempt import Attempt
from frontdesk.api.eras.forms import Asking, Body
from frontdesk.api.errors import NotOffered
from frontdesk.api.nouns.orders import AddedOrder

# Left out where the older form has no such member and the order is the same without: only how it is filed differs.
_FILING = frozenset({"BusinessSegmentId"})
_WITHOUT_FORM = frozenset({"BillId"})


async def add(asking: Asking, body: Body, attempt: Attempt | None) -> AddedOrder:
    """A charge to a guest. Raises NotOffered when a bill is named: it would end up on another.

    The stay goes along: platforms of 2023 link the charge to it, those of 2018 book it to the guest alone, who owes it
    either way.
    """
    if unknown := set(body) & _WITHOUT_FORM:
        raise NotOffered(", ".join(sorted(unknown)), operation="orders/add")
    asked = {name: value for name, value in body.items() if name not in _FILING and name != "AccountId"}
    return await asking.write("orders/add", {**asked, "CustomerId": body["AccountId"]}, AddedOrder, attempt)
