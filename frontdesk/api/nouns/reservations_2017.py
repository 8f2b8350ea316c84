"""A reservation in the form of 2017-04-12, in which some operations still answer."""

from frontdesk.api.nouns.reservation_parts import PersonCount, ReservationOptions
from frontdesk.api.wire import Rows, Utc, Wire


class Reservation2017(Wire):
    """The older form: the room may come as a space, the owner as a customer, the persons as two counts.

    `start_utc` is the actual start once the guest has arrived (`connector-api.md` §4.1).
    """

    id: str
    state: str | None = None
    service_id: str | None = None
    group_id: str | None = None
    number: str | None = None
    channel_number: str | None = None
    channel_manager: str | None = None
    channel_manager_id: str | None = None
    channel_manager_number: str | None = None
    channel_manager_group_number: str | None = None
    origin: str | None = None
    origin_details: str | None = None
    origin_detail: str | None = None
    purpose: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    cancelled_utc: Utc | None = None
    start_utc: Utc | None = None
    end_utc: Utc | None = None
    released_utc: Utc | None = None
    requested_category_id: str | None = None
    assigned_resource_id: str | None = None
    assigned_resource_locked: bool | None = None
    assigned_space_id: str | None = None
    assigned_space_locked: bool | None = None
    business_segment_id: str | None = None
    company_id: str | None = None
    travel_agency_id: str | None = None
    availability_block_id: str | None = None
    rate_id: str | None = None
    voucher_id: str | None = None
    credit_card_id: str | None = None
    cancellation_reason: str | None = None
    adult_count: int | None = None
    child_count: int | None = None
    person_counts: Rows[PersonCount] = ()
    owner_id: str | None = None
    customer_id: str | None = None
    booker_id: str | None = None
    companion_ids: Rows[str] = ()
    options: ReservationOptions | None = None

    @property
    def room_id(self) -> str | None:
        """The assigned room under whichever name it came."""
        return self.assigned_resource_id or self.assigned_space_id

    @property
    def guest_id(self) -> str | None:
        """The main guest under whichever name it came."""
        return self.owner_id or self.customer_id
