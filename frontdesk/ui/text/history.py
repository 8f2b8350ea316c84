"""The history of a stay in words. The keys are those of `domain.views.Event.what`."""

from __future__ import annotations

from datetime import date, datetime

from frontdesk.domain.views import Event
from frontdesk.ui.text import isolate, tr
from frontdesk.ui.text.dates import clock, short_date
from frontdesk.ui.text.reasons import step_noun

_DESK = "desk_"


def when(at: datetime, today: date) -> str:
    """ "Today 13:05", "12 Oct 16:40". `at` is in the hotel's zone."""
    if at.date() == today:
        return tr("Today {time}").format(time=clock(at))
    return tr("{day} {time}").format(day=short_date(at.date()), time=clock(at))


def event_words(event: Event) -> str:
    """What happened.

    Keys: `booked` (detail: the platform's origin), `platform_started`, `platform_processed`, `platform_canceled`
    (detail: the reason given), `desk_<step>` (detail: who), `settled` and `taken_back` (detail: the step), `note`,
    `room_assigned` (detail: the room). Steps are those of `domain.commands.step_of`. A later key is shown as it is.
    """
    detail = event.detail
    match event.what:
        case "booked":
            return _booked(detail)
        case "platform_started":
            return tr("Checked in")
        case "platform_processed":
            return tr("Checked out")
        case "platform_canceled":
            return tr("Cancelled: {reason}").format(reason=isolate(detail)) if detail else tr("Cancelled")
        case "settled":
            return tr("{step} is on the platform").format(step=step_noun(detail))
        case "taken_back":
            return tr("{step} taken back").format(step=step_noun(detail))
        case "note":
            return tr("Note written")
        case "room_assigned":
            return tr("Room {room} given").format(room=detail)
        case what if what.startswith(_DESK):
            noted = tr("{step} noted on this PC").format(step=step_noun(what.removeprefix(_DESK)))
            return tr("{text}, {who}, not proven").format(text=noted, who=isolate(detail)) if detail else noted
        case other:
            return _by(other.replace("_", " "), detail)


def _booked(origin: str) -> str:
    return tr("Booked: {origin}").format(origin=origin_word(origin).lower()) if origin else tr("Booked")


def origin_word(origin: str) -> str:
    """The platform's origin of a stay (connector-api.md, `Origin`), at the start of a line; an unknown one as it is."""
    words = {
        "Distributor": tr("Own web booking"),
        "ChannelManager": tr("A channel"),
        "Commander": tr("Entered at the hotel"),
        "Import": tr("Imported"),
        "Connector": tr("Another system"),
        "Navigator": tr("Guest portal"),
    }
    return words.get(origin, origin)


def _by(text: str, who: str) -> str:
    return tr("{text}, {who}").format(text=text, who=isolate(who)) if who else text
