"""The history of a stay in words. The keys are those of `domain.views.Event.what`."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from frontdesk.domain.views import Event
from frontdesk.ui.text import isolate, tr, within
from frontdesk.ui.text.dates import clock, short_date
from frontdesk.ui.text.money import amount
from frontdesk.ui.text.reasons import step_noun

_DESK, _SINCE = "desk_", "since_"
HERE = "here"


def when(at: datetime, today: date) -> str:
    """ "Today 13:05", "12 Oct 16:40". `at` is in the hotel's zone."""
    if at.date() == today:
        return tr("Today {time}").format(time=clock(at))
    return tr("{day} {time}").format(day=short_date(at.date()), time=clock(at))


def event_words(event: Event) -> str:
    """What happened.

    Keys: `booked` (detail: the platform's origin, or "here"), `platform_started`, `platform_processed`,
    `platform_canceled` (detail: the platform's reason, or the words written here), `platform_changed`, `since_<field>`
    (detail: the platform's value, where it has a name; of a moment what is another one, in ISO 8601), `desk_<step>`
    (detail: who; about: the room, the amount or the time), `settled` and `taken_back` (detail: the step), `note`,
    `room_assigned` (detail: the room). Steps are those of `domain.commands.told_as`. A later key is shown as it is.
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
            return _cancelled(detail)
        case "platform_changed":
            return tr("Changed by another desk or the web")
        case what if what.startswith(_SINCE):
            return _since(what.removeprefix(_SINCE), detail)
        case "settled":
            return tr("{step} is on the platform").format(step=step_noun(detail))
        case "taken_back":
            return tr("{step} taken back").format(step=step_noun(detail))
        case "note":
            return tr("Note written")
        case "room_assigned":
            return tr("Room {room} given").format(room=detail)
        case what if what.startswith(_DESK):
            noted = _noted(step_noun(what.removeprefix(_DESK)), event.about)
            return tr("{text}, {who}, not proven").format(text=noted, who=isolate(detail)) if detail else noted
        case other:
            return _by(other.replace("_", " "), detail)


def _noted(step: str, about: str | Decimal | datetime) -> str:
    if not about:
        return tr("{step} noted on this PC").format(step=step)
    match about:
        case Decimal():
            what = amount(about)
        case datetime():
            what = clock(about)
        case _:
            what = about
    return tr("{step} noted on this PC: {about}").format(step=step, about=what)


def _since(field: str, value: str) -> str:
    """What this desk set, and the platform shows otherwise now."""
    words = {
        "room_id": tr("room"),
        "start_utc": tr("arrival"),
        "end_utc": tr("departure"),
        "category_id": tr("category"),
        "rate_id": tr("rate"),
        "guest_id": tr("guest"),
        "room_locked": tr("lock"),
        "company_id": tr("company"),
        "travel_agency_id": tr("travel agency"),
        "persons": tr("persons"),
    }
    what = words.get(field, field.replace("_", " "))
    if not value:
        return tr("Changed since, elsewhere: {what}").format(what=what)
    named = _day_or_time(value) if field in ("start_utc", "end_utc") else isolate(value)
    return tr("Changed since, elsewhere: {what} {value}").format(what=what, value=named)


def _day_or_time(value: str) -> str:
    """A day, a time of day, or both, from ISO 8601."""
    if "T" in value:
        at = datetime.fromisoformat(value)
        return tr("{day} {time}").format(day=short_date(at.date()), time=clock(at))
    if ":" in value:
        return clock(datetime.combine(date.min, time.fromisoformat(value)))
    return short_date(date.fromisoformat(value))


def _cancelled(reason: str) -> str:
    """The platform's reasons are those of connector-api.md, `CancellationReason`; others are a clerk's own words."""
    words = {
        "Other": "",
        "ConfirmationMissed": tr("it was not confirmed in time"),
        "BookedElsewhere": tr("booked elsewhere"),
        "ForceMajeure": tr("force majeure"),
        "GuestComplaint": tr("a complaint of the guest"),
        "NoShow": tr("no-show"),
        "PriceTooHigh": tr("the price was too high"),
        "ServiceNotAvailable": tr("nothing was free"),
        "InputError": tr("entered by mistake"),
        "InvalidPayment": tr("the payment did not work"),
        "TravelAgency": tr("by the travel agency"),
        "RequestedByGuest": tr("the guest asked for it"),
        "Update": tr("booked anew with other details"),
        "BookingAbandoned": tr("the booking was never finished"),
        "RequestedByBooker": tr("the booker asked for it"),
    }
    why = words.get(reason, reason)
    return tr("Cancelled: {reason}").format(reason=isolate(why)) if why else tr("Cancelled")


def _booked(origin: str) -> str:
    return tr("Booked: {origin}").format(origin=within(origin_word(origin))) if origin else tr("Booked")


def origin_word(origin: str) -> str:
    """The platform's origin of a stay (connector-api.md, `Origin`), at the start of a line; an unknown one as it is."""
    words = {
        "Distributor": tr("Own web booking"),
        "ChannelManager": tr("A channel"),
        "Commander": tr("Entered at the hotel"),
        "CommanderInPerson": tr("At the hotel, in person"),
        "CommanderChannel": tr("Entered at the hotel, from a channel"),
        "CommanderPhone": tr("By phone"),
        "CommanderEmail": tr("By e-mail"),
        "CommanderWebsite": tr("Entered at the hotel, from a website"),
        "CommanderMessage": tr("By message"),
        "CommanderCallCenter": tr("By a call centre"),
        "CommanderRoomingList": tr("From a rooming list"),
        "Import": tr("Imported"),
        "Connector": tr("Another desk or system"),
        HERE: tr("This desk"),
        "Navigator": tr("Guest portal"),
    }
    return words.get(origin, origin)


def _by(text: str, who: str) -> str:
    return tr("{text}, {who}").format(text=text, who=isolate(who)) if who else text
