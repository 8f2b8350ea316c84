"""A zone that a person named, checked against the server's own nights: they begin at midnight of the property.

For servers without `configuration/get`, which would name the zone itself.
"""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from frontdesk.api.errors import Refused
from frontdesk.api.nouns.services import FreeUnits
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.speech import Speech
from frontdesk.api.wire import format_instant

# Two zones may agree today and part in another season.
_WHEN: Final = (timedelta(0), timedelta(days=91), timedelta(days=182))


async def agrees(speech: Speech, service_id: str, zone: ZoneInfo, now: datetime) -> bool:
    """Whether the nights of a service, now and in other seasons, begin at midnight in the zone.

    Three reads. Raises what a read raises, but for a refusal of the parameters (400): today's servers refuse a night
    that does not begin at their midnight.
    """
    for later in _WHEN:
        start = format_instant(datetime.combine((now + later).astimezone(zone), time(), zone))
        asked = {"ServiceId": service_id, "FirstTimeUnitStartUtc": start, "LastTimeUnitStartUtc": start}
        try:
            answer = await speech.read("services/getAvailability", asked, FreeUnits, Urgency.READ)
        except Refused as refused:
            if refused.status != 400:
                raise
            return False
        if not all(unit.astimezone(zone).time() == time() for unit in answer.time_units):
            return False
    return True
