"""Which of the painted marks and signs stands for a value of the domain."""

from __future__ import annotations

from frontdesk.domain.views import Mark, RoomMark, Unsent
from frontdesk.ui.parts.marks import StayMark
from frontdesk.ui.parts.signs import RoomSign, UnsentSign

STAY_MARKS = {
    Mark.ENQUIRY: StayMark.ENQUIRY,
    Mark.OPTION: StayMark.OPTION,
    Mark.DUE_IN: StayMark.DUE_IN,
    Mark.BOOKED: StayMark.DUE_IN,
    Mark.NOT_ARRIVED: StayMark.NOT_ARRIVED,
    Mark.IN_HOUSE: StayMark.IN_HOUSE,
    Mark.DUE_OUT: StayMark.DUE_OUT,
    Mark.LEFT: StayMark.LEFT,
    Mark.CANCELLED: StayMark.CANCELLED,
    Mark.NO_SHOW: StayMark.NO_SHOW,
    Mark.OTHER: StayMark.ENQUIRY,
}

ROOM_SIGNS = {
    RoomMark.INSPECTED: RoomSign.INSPECTED,
    RoomMark.CLEAN: RoomSign.CLEAN,
    RoomMark.DIRTY: RoomSign.DIRTY,
    RoomMark.OCCUPIED: RoomSign.OCCUPIED,
    RoomMark.OUT_OF_SERVICE: RoomSign.OUT_OF_SERVICE,
    RoomMark.OUT_OF_ORDER: RoomSign.OUT_OF_SERVICE,
    RoomMark.NO_ROOM: RoomSign.NO_ROOM,
    RoomMark.NOT_TOLD: RoomSign.NOT_TOLD,
    RoomMark.OTHER: RoomSign.CLEAN,
}

ASKING = (Unsent.NEEDS_YOU, Unsent.IN_DOUBT)
"""A person decides these, or may have to."""

UNSENT_SIGNS = {
    Unsent.HOLDING: UnsentSign.HOLDING,
    Unsent.NOT_SENT: UnsentSign.NOT_SENT,
    Unsent.SENDING: UnsentSign.SENDING,
    Unsent.IN_DOUBT: UnsentSign.IN_DOUBT,
    Unsent.NEEDS_YOU: UnsentSign.NEEDS_YOU,
    Unsent.BEING_CHECKED: UnsentSign.SENT,
    Unsent.SENT: UnsentSign.SENT,
}
