"""Reservations of 2017, and the guests, groups, notes and rooms that come along with them."""

from collections.abc import AsyncIterator, Iterable
from datetime import timedelta
from typing import Any, Final, TypeVar

from frontdesk.api.eras.forms import Asking, Body, page_of
from frontdesk.api.errors import BadAnswer, NotOffered
from frontdesk.api.nouns.age_categories import AgeCategory, AgeCategoryPage
from frontdesk.api.nouns.companionships import Companionship, CompanionshipPage
from frontdesk.api.nouns.customers import CustomerPage
from frontdesk.api.nouns.reservation_groups import ReservationGroupPage
from frontdesk.api.nouns.reservations import Reservation, ReservationPage
from frontdesk.api.nouns.reservations_2017 import Reservation2017
from frontdesk.api.nouns.reservations_2017_list import LONGEST_INTERVAL, Reservation2017Page
from frontdesk.api.nouns.resource_categories import ResourceCategoryPage
from frontdesk.api.nouns.resource_category_assignments import ResourceCategoryAssignmentPage
from frontdesk.api.nouns.resources import ResourcePage
from frontdesk.api.nouns.service_order_notes import ServiceOrderNotePage
from frontdesk.api.portions import LONGEST_PAGE
from frontdesk.api.wire import Wire, format_instant

_LIST: Final = "reservations/getAll"
_STATES: Final = ("Enquired", "Requested", "Optional", "Confirmed", "Started", "Processed", "Canceled")
_TIME_FILTERS: Final = {
    "CollidingUtc": "Colliding",
    "CreatedUtc": "Created",
    "UpdatedUtc": "Updated",
    "ScheduledStartUtc": "Start",
    "ScheduledEndUtc": "End",
}
_RENAMED: Final = {
    "ReservationIds": "ReservationIds",
    "ReservationGroupIds": "GroupIds",
    "AccountIds": "CustomerIds",
    "AssignedResourceIds": "AssignedResourceIds",
    "ChannelNumbers": "ChannelNumbers",
    "Numbers": "Numbers",
}
_ELSEWHERE: Final = frozenset({"ServiceIds", "States", "EnterpriseIds", "Limitation"})
_SHARED: Final = frozenset(Reservation.model_fields) & frozenset(Reservation2017.model_fields)


async def get_all(asking: Asking, operation: str, body: Body) -> ReservationPage:
    """Stays by the filters that both forms have; a page of the one is a page of the other.

    A question by ids other than those of stays brings only confirmed, started and processed ones: the older form knows
    no better (`reservations/getAll` in Part B).
    """
    asked = await _filters(asking, operation, body)
    if "States" in body and "States" not in asked:
        # States narrow only together with an interval; without one they are told apart here, over all the pages.
        wanted = frozenset(map(_older_state, body["States"]))
        found = [row async for each in _pages(asking, asked) for row in each.items]
        return page_of(ReservationPage, tuple(_today(row) for row in found if row.state in wanted))
    asked |= {"Limitation": body["Limitation"], "Extent": {"Reservations": True}}
    page = await asking.read(_LIST, asked, Reservation2017Page)
    return page_of(ReservationPage, tuple(map(_today, page.items)), cursor=page.cursor)


async def customers(asking: Asking, operation: str, body: Body) -> CustomerPage:
    """Guests of stays: those named, or those whose stays changed."""
    asked = await _by_stay(asking, operation, body, {"CustomerIds": "CustomerIds"})
    pages = [page async for page in _pages(asking, asked, "Customers", *_addresses(body))]
    rows = _latest(row for page in pages for row in page.customers)
    wanted = body.get("CustomerIds")
    return page_of(CustomerPage, tuple(row for row in rows if wanted is None or row.id in wanted))


async def companionships(asking: Asking, operation: str, body: Body) -> CompanionshipPage:
    """Who stays with whom; the ids are made of both, since the older form has none."""
    names = {"ReservationIds": "ReservationIds", "ReservationGroupIds": "GroupIds", "CustomerIds": "CustomerIds"}
    asked = await _by_stay(asking, operation, body, names)
    pages = [page async for page in _pages(asking, asked, "Customers")]
    together = body.get("Extent", {}).get("Customers") is True
    return page_of(
        CompanionshipPage,
        tuple(tie for page in pages for row in page.items for tie in _ties(row)),
        customers=_latest(row for page in pages for row in page.customers) if together else (),
    )


async def reservation_groups(asking: Asking, operation: str, body: Body) -> ReservationGroupPage:
    """Groups of stays."""
    asked = await _by_stay(asking, operation, body, {"ReservationGroupIds": "GroupIds"})
    pages = [page async for page in _pages(asking, asked, "ReservationGroups")]
    return page_of(ReservationGroupPage, _latest(row for page in pages for row in page.reservation_groups))


async def notes(asking: Asking, operation: str, body: Body) -> ServiceOrderNotePage:
    """Notes of stays."""
    asked = await _by_stay(asking, operation, body, {"ServiceOrderIds": "ReservationIds"})
    pages = [page async for page in _pages(asking, asked, "Notes")]
    rows = _latest(row for page in pages for row in page.notes)
    types = body.get("Types")
    return page_of(ServiceOrderNotePage, tuple(row for row in rows if types is None or row.type in types))


async def resources(asking: Asking, _operation: str, body: Body) -> ResourcePage:
    """Rooms that stays use about now; an empty room is not known in this form."""
    pages = [page async for page in _pages(asking, await _about_now(asking), "Resources")]
    rows = _latest(row for page in pages for row in page.resources)
    wanted = body.get("ResourceIds")
    return page_of(ResourcePage, tuple(row for row in rows if wanted is None or row.id in wanted))


async def resource_categories(asking: Asking, _operation: str, body: Body) -> ResourceCategoryPage:
    """Categories that stays use about now."""
    about_now = await _about_now(asking, body.get("ServiceIds"))
    pages = [page async for page in _pages(asking, about_now, "Resources", "ResourceCategories")]
    return page_of(ResourceCategoryPage, _latest(row for page in pages for row in page.resource_categories))


async def resource_category_assignments(asking: Asking, _operation: str, body: Body) -> ResourceCategoryAssignmentPage:
    """Assignments of the rooms that stays use about now."""
    extents = ("Resources", "ResourceCategories", "ResourceCategoryAssignments")
    pages = [page async for page in _pages(asking, await _about_now(asking), *extents)]
    rows = _latest(row for page in pages for row in page.resource_category_assignments)
    wanted = body.get("ResourceCategoryIds")
    kept = tuple(row for row in rows if wanted is None or row.category_id in wanted)
    return page_of(ResourceCategoryAssignmentPage, kept)


async def age_categories(asking: Asking, _operation: str, body: Body) -> AgeCategoryPage:
    """Age categories that stays about now count; their names are not known in this form."""
    about_now = await _about_now(asking, body.get("ServiceIds"))
    ids: dict[str, str | None] = {}
    async for page in _pages(asking, about_now):
        for row in page.items:
            ids |= {count.age_category_id: row.service_id for count in row.person_counts}
    return page_of(AgeCategoryPage, tuple(AgeCategory(id=id_, service_id=service) for id_, service in ids.items()))


async def _filters(asking: Asking, operation: str, body: Body) -> dict[str, Any]:
    given = set(body) & set(_TIME_FILTERS)
    unknown = set(body) - set(_TIME_FILTERS) - set(_RENAMED) - _ELSEWHERE
    if unknown or len(given) > 1:
        raise NotOffered(", ".join(sorted(unknown or given)), operation=operation)
    asked: dict[str, Any] = {"ServiceIds": body.get("ServiceIds") or await asking.service_ids()}
    asked |= {older: body[today] for today, older in _RENAMED.items() if today in body}
    for name in given:
        states = [_older_state(state) for state in body.get("States", _STATES)]
        asked |= {"TimeFilter": _TIME_FILTERS[name], **body[name], "States": states}
    return asked


async def _by_stay(asking: Asking, operation: str, body: Body, names: dict[str, str]) -> dict[str, Any]:
    """The question of stays whose extents hold what is asked for."""
    given = {older: body[today] for today, older in names.items() if today in body}
    known = {*names, "UpdatedUtc", "Extent", "Types", "ChainIds", "ActivityStates", *_ELSEWHERE}
    if set(body) - known or (not given and "UpdatedUtc" not in body):
        raise NotOffered(", ".join(sorted(set(body) - known)) or "everything at once", operation=operation)
    asked = {"ServiceIds": await asking.service_ids(), **given}
    if "UpdatedUtc" in body:
        asked |= {"TimeFilter": "Updated", **body["UpdatedUtc"], "States": list(_STATES)}
    return asked


async def _about_now(asking: Asking, service_ids: list[str] | None = None) -> dict[str, Any]:
    """Stays in as long an interval about now as one question may have."""
    now = asking.server_time()
    half = LONGEST_INTERVAL / 2 - timedelta(seconds=1)
    return {
        "ServiceIds": service_ids or await asking.service_ids(),
        "TimeFilter": "Colliding",
        "StartUtc": format_instant(now - half),
        "EndUtc": format_instant(now + half),
        "States": list(_STATES),
    }


async def _pages(asking: Asking, asked: dict[str, Any], *extents: str) -> AsyncIterator[Reservation2017Page]:
    extent = dict.fromkeys(("Reservations", *extents), True)
    cursor: str | None = None
    seen = {cursor}
    while True:
        limitation = {"Count": LONGEST_PAGE} if cursor is None else {"Cursor": cursor, "Count": LONGEST_PAGE}
        page = await asking.read(_LIST, {**asked, "Extent": extent, "Limitation": limitation}, Reservation2017Page)
        yield page
        if page.cursor is None or len(page.items) < LONGEST_PAGE:
            return
        if page.cursor in seen:
            raise BadAnswer("the same page comes again", operation=_LIST)
        cursor = page.cursor
        seen.add(cursor)


def _today(row: Reservation2017) -> Reservation:
    shared = {name: getattr(row, name) for name in _SHARED}
    return Reservation(
        **{
            **shared,
            "state": row.state or "",
            "account_id": row.guest_id,
            "account_type": None if row.guest_id is None else "Customer",
            "origin_details": row.origin_details or row.origin_detail,
            "requested_resource_category_id": row.requested_category_id,
            "assigned_resource_id": row.room_id,
            "assigned_resource_locked": row.assigned_resource_locked or row.assigned_space_locked or False,
            "partner_company_id": row.company_id,
        }
    )


def _ties(row: Reservation2017) -> list[Companionship]:
    """The owner counts as a companion too."""
    people = dict.fromkeys(person for person in (row.guest_id, *row.companion_ids) if person is not None)
    return [
        Companionship(
            id=f"{row.id}/{person}", customer_id=person, reservation_id=row.id, reservation_group_id=row.group_id
        )
        for person in people
    ]


def _addresses(body: Body) -> tuple[str, ...]:
    return ("CustomerAdresses",) if body.get("Extent", {}).get("Addresses") is True else ()


def _older_state(state: str) -> str:
    return "Enquired" if state == "Inquired" else state


_Row = TypeVar("_Row", bound=Wire)


def _latest(rows: Iterable[_Row]) -> tuple[_Row, ...]:
    return tuple({getattr(row, "id", None): row for row in rows}.values())
