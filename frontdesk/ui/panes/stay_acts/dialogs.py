"""The dialog of each act. Kept apart from what opens them: a window is up before anybody charges anything."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from frontdesk.domain.acts import StayAct
from frontdesk.domain.views import RoomChoice, StayView
from frontdesk.service.desk import Desk
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.panes.stay_acts.charge_dialog import ChargeDialog, SinceCharged
from frontdesk.ui.panes.stay_acts.dates_dialog import DatesDialog
from frontdesk.ui.panes.stay_acts.details_dialog import DetailsDialog
from frontdesk.ui.panes.stay_acts.note_dialog import NoteDialog
from frontdesk.ui.panes.stay_acts.payment_dialog import PaymentDialog
from frontdesk.ui.panes.stay_acts.people_dialog import PeopleDialog
from frontdesk.ui.panes.stay_acts.price_dialog import PriceDialog
from frontdesk.ui.panes.stay_acts.room_state_dialog import RoomStateDialog

_NIGHT = timedelta(days=1)


def dialog_for(act: StayAct, view: StayView, desk: Desk, host: QWidget, since_charged: SinceCharged) -> ActDialog:
    """The dialog of an act on a stay for which `may` holds."""
    house, hotel = desk.house(view.reservation.service_id), desk.hotel()
    match act:
        case StayAct.CHARGE:
            return ChargeDialog(host, view, house, hotel.now, since_charged)
        case StayAct.PAYMENT:
            return PaymentDialog(host, view, house)
        case StayAct.PEOPLE:
            along = desk.came_along(view.reservation.guest_id)
            return PeopleDialog(host, view, house, desk.find_guests, desk.new_local_id, along, offers=desk.offers)
        case StayAct.PRICE:
            return PriceDialog(host, view, house, desk.offers, hotel.tonight)
        case StayAct.NOTE:
            return NoteDialog(host, view)
        case StayAct.ROOM_STATE if view.room is not None:
            return RoomStateDialog(host, view, view.room)
        case StayAct.DETAILS:
            return DetailsDialog(host, view, house, hotel.today, desk.find_guests)
        case _:
            of_block = view.reservation.availability_block_id
            return DatesDialog(
                host,
                view,
                hotel.today,
                leaves=_proposed(act, view, hotel.today),
                is_from_arrival=act is StayAct.ARRIVAL,
                times=partial(desk.stay_times, service_id=view.reservation.service_id),
                offers=desk.offers,
                own_room=_own_room(view, desk),
                block=next((each for each in house.blocks if each.id == of_block), None),
            )


def _proposed(act: StayAct, view: StayView, today: date) -> date:
    """When the guest leaves then; one night there is at least."""
    match act:
        case StayAct.MORE:
            return view.leave + _NIGHT
        case StayAct.LESS:
            return view.leave - _NIGHT
        case StayAct.ENDS_TODAY:
            return min(view.leave, max(today, view.arrive + _NIGHT))
        case _:
            return view.leave


def _own_room(view: StayView, desk: Desk) -> RoomChoice | None:
    """The stay's room with who comes into it next."""
    stay = view.reservation
    rooms = desk.free_rooms(stay.category_id, stay.start_utc, stay.end_utc)
    found = next((each for each in rooms if each.room_id == stay.room_id), None)
    return found._replace(taken_by="") if found is not None else None
