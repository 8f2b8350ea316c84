"""The doors of the service: all that the window may call. `frontdesk.service.front_desk` has the one that works."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from frontdesk.domain.commands import Command
from frontdesk.domain.decided import Why
from frontdesk.domain.fees import Fee
from frontdesk.domain.file_news import FileNews
from frontdesk.domain.found import Found
from frontdesk.domain.guests import Guest
from frontdesk.domain.in_house import HouseNow
from frontdesk.domain.offers import GuestHit, HouseChoices, Offers, Ordered, Question
from frontdesk.domain.offline import OfflinePolicy
from frontdesk.domain.outbox import Decision, Entry, Reading
from frontdesk.domain.rate_sheet import RateSheet
from frontdesk.domain.rates_told import RateCommand, RatesTold
from frontdesk.domain.views import (
    Changed,
    Counts,
    Hit,
    HotelView,
    Listing,
    ListKind,
    NamedHit,
    RateGrid,
    RoomChoice,
    Row,
    Status,
    StayView,
    UnsentItem,
    Waited,
)
from frontdesk.domain.wanted import AS_IT_IS, FilterChoices, Wanted


class Desk(Protocol):
    """Every read answers at once from local state; none waits for the network (law 1)."""

    def submit(self, command: Command) -> Entry:
        """Put a command on disk and wake the engine; returns once it is durable. Raises `Rejected` with a typed
        reason.
        """
        ...

    def submit_all(
        self, commands: Sequence[Command], *, draft: str = "", typed: Mapping[str, Any] | None = None
    ) -> list[Entry]:
        """The commands of one act, all of them on disk or none; they are taken back together. Raises `Rejected`.

        `draft` names the half-filled form they come from: it is forgotten in the same commit. `typed` is that form as
        JSON values, kept with the booking among them (`domain.outbox.TYPED`).
        """
        ...

    def new_local_id(self) -> str:
        """A name for a guest or a stay that commands of one act are about to make."""
        ...

    def offers(self, question: Question) -> Offers:
        """What can be sold, at once from the last known figures; the platform's quotes come by `changed` (rates)."""
        ...

    def find_guests(self, text: str, limit: int = 8) -> list[GuestHit]:
        """Profiles for a typed text, the likeliest first: who is in the house, who is due today, who was here most
        often. Those made here and not sent are among them.
        """
        ...

    def came_along(self, guest_id: str) -> tuple[Guest, ...]:
        """Who came along with a guest before, the last ones first; as far as those stays are on this PC."""
        ...

    def house(self, service_id: str = "") -> HouseChoices:
        """What the forms offer of a service, by default of the one that is sold; empty before the first answer."""
        ...

    def stay_times(self, arrive: date, leave: date, service_id: str = "") -> tuple[datetime, datetime]:
        """Scheduled start and end by the times of a service, by default of the one that is sold, as UTC."""
        ...

    def free_rooms(
        self, category_id: str, start_utc: datetime, end_utc: datetime, instead_of: Collection[str] = ()
    ) -> list[RoomChoice]:
        """Rooms of a category for a stay to be, free and ready ones first. It may have the room of a stay that it
        takes the place of.
        """
        ...

    def draft(self, name: str) -> Mapping[str, Any] | None:
        """A half-filled form, as it was left."""
        ...

    def drafts(self, begins: str) -> frozenset[str]:
        """The names of the half-filled forms whose name begins like this; a stay has the platform's id in them as soon
        as it is known.
        """
        ...

    def save_draft(self, name: str, values: Mapping[str, Any] | None) -> None:
        """Keep a half-filled form as JSON values; None forgets it. Raises `Rejected` when the disk is full."""
        ...

    def take_back(self, entry_id: str) -> bool:
        """Take back what has not left this PC, with the rest of its act. False when it is too late. Raises `Rejected`
        when the disk is full.
        """
        ...

    def decide(self, entry_id: str, decision: Decision, why: Why | None = None) -> None:
        """A person's word on an entry that waits for one, or whose fate is in doubt; anything else is left as it is.
        The reason is kept with it: its word goes into the audit, what was typed does not leave this PC.

        Raises `Rejected` when the disk is full: then nothing is decided.
        """
        ...

    def who(self) -> str:
        """The name that goes with what is done here; "" while nobody was picked. Nobody proves it."""
        ...

    def staff_names(self) -> tuple[str, ...]:
        """The names this PC knows, in the order of the alphabet."""
        ...

    def pick_who(self, name: str) -> None:
        """From now on this one sits here; a new name is added to the list. Raises ValueError for an empty name, and
        `Rejected` when the disk is full.
        """
        ...

    def hotel(self) -> HotelView:
        """Name, zone and today of the property; the name is "" until the first answer."""
        ...

    def listing(self, kind: ListKind, wanted: Wanted = AS_IT_IS) -> Listing:
        """The ids of a list in its sections, in the order shown. A narrowed list of all stays holds the newest 2,000.
        All stays that are not narrowed are ordered by their time and by nothing else: by itself today first, then the
        later ones, then the earlier ones back from today.
        """
        ...

    def filter_choices(self, kind: ListKind) -> FilterChoices:
        """What the stays of a list can be narrowed to."""
        ...

    def house_now(self) -> HouseNow:
        """Everybody who is in the house, by room; from this PC alone."""
        ...

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """The rows of these stays, in the same order; unknown ids are left out."""
        ...

    def stay(self, reservation_id: str) -> StayView | None:
        """One stay in full, or None when it is not on this PC."""
        ...

    def told(self, reservation_id: str) -> StayView | None:
        """The same as the platform told it last, without what was done here since; None for what it never told."""
        ...

    def room_state_told(self, room_id: str) -> str:
        """The state of a room as the platform told it last; "" for a room that is not known."""
        ...

    def rates_told(self, command: RateCommand, service_id: str = "") -> RatesTold:
        """What the platform told last of what such a command changes, in a service, or in that which is sold."""
        ...

    def ordered(self, reservation_id: str) -> Ordered:
        """The products that went with a stay, for one like it; a cancelled one's too. Empty for an unknown id."""
        ...

    def fee(self, reservation_id: str) -> Fee | None:
        """What cancelling costs now; None while the stay's own terms are not known, or what it costs: then they are
        asked for, and come by `changed`.
        """
        ...

    def room_choices(self, reservation_id: str) -> list[RoomChoice]:
        """Rooms of the booked category that the stay could have, free and ready ones first; none for an unknown id."""
        ...

    def rooms_elsewhere(self, reservation_id: str, begins: str = "") -> list[RoomChoice]:
        """A few rooms of other categories whose number begins like this, free ones from the next category on;
        one whose whole number it is also where it is taken. None for an unknown id.
        """
        ...

    def counts(self) -> Counts:
        """Figures for navigation and tiles."""
        ...

    def find(self, text: str, limit: int = 50) -> list[Found]:
        """Guests, rooms, numbers, channel numbers, phones; people of today first, those who only come along later.
        `rows` tells of those in sight. Asked for "" before anything is typed, it answers the first letter sooner.
        """
        ...

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """The same with the row of each, for whoever looks at all of them."""
        ...

    def search_names(self, text: str, limit: int = 3) -> list[NamedHit]:
        """Companies and groups by name; their stays are a list narrowed to them."""
        ...

    def rate_grid(self, rate_id: str | None, first: date | None, days: int) -> RateGrid:
        """`watch` for the rate pane: the last known figures at once; fresh ones come by `changed`. None: default rate,
        today.
        """
        ...

    def rate_sheet(self, first: date, days: int) -> RateSheet:
        """Every rate of every category: the last known figures at once; fresh ones come by `changed` (rates)."""
        ...

    def stays_booked(self, category_id: str | None, nights: Sequence[date]) -> int | None:
        """How many stays are booked or in the house on any of these nights, as the platform told; of every category
        for None. None where a night lies beyond the stays that are kept here.
        """
        ...

    def status(self) -> Status:
        """How the platform is reached and what has not been sent."""
        ...

    def unsent(self) -> list[UnsentItem]:
        """Everything not settled: needs a person, in doubt, will go by itself; oldest first in each. Sent ones of the
        last 10 s too.
        """
        ...

    def open_entries(self) -> list[Entry]:
        """Every command that is not settled, oldest first, as it stands now: without the words of `unsent`, which are
        read of its stays.
        """
        ...

    def unsent_item(self, entry_id: str) -> UnsentItem | None:
        """One of those in `unsent`, and of nothing else; None where it has gone."""
        ...

    def waited(self) -> Waited:
        """The same after an outage: with its times, and with everything of it that is on the platform by now."""
        ...

    def readings(self, entry_id: str) -> tuple[Reading, ...]:
        """What reading showed about an entry in doubt, oldest first."""
        ...

    def offline_policy(self) -> OfflinePolicy:
        """What may wait on this PC while the line is away, by the hotel's choice."""
        ...

    def file_news(self) -> FileNews | None:
        """What a person has to know about this desk's own file, until they have seen it."""
        ...

    def seen_file_news(self) -> None:
        """A person has seen it: nothing more is said of it. Raises `Rejected` when the disk is full."""
        ...

    def refresh(self) -> None:
        """Fetch now."""
        ...

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `listener` after each change, on the caller's thread; returns the way to stop."""
        ...
