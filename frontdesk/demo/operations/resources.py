"""resources/getAll|update, resourceCategories and resourceCategoryAssignments/getAll (connector-api.md §4.8, B.2)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.features import feature, feature_assignment
from frontdesk.demo.operations.setup import property_is_asked, required_services, wanted_activity
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Question
from frontdesk.demo.rows import Assignment, Category, Room, RoomState
from frontdesk.demo.rules.rooms import shown_state
from frontdesk.demo.times import say
from frontdesk.demo.wire import texts


def get_resources(call: Call) -> Json:
    """resources/getAll. The deprecated extents answer their collections unpaged."""
    question, state = call.question, call.state
    extent = question.part("Extent")
    if extent is None:
        raise invalid("Extent")
    inactive_too = extent.flag("Inactive")
    filters: Filters[Room] = Filters()
    filters.only_if(property_is_asked(call))
    filters.require(lambda row: row.is_active or inactive_too)
    filters.among(question.texts("Names"), lambda row: row.name)
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    rooms, cursor = page(state.rooms, question.limitation(), filters, question.identifiers("ResourceIds"))
    categories = [category(call, row) for row in state.categories] if extent.flag("ResourceCategories") else None
    assignments = [assignment(row) for row in state.assignments]
    feature_assignments = [feature_assignment(row) for row in state.feature_assignments]
    return {
        "Resources": [room(call, row) for row in rooms] if extent.flag("Resources") else None,
        "ResourceCategories": categories,
        "ResourceCategoryAssignments": assignments if extent.flag("ResourceCategoryAssignments") else None,
        "ResourceCategoryImageAssignments": [] if extent.flag("ResourceCategoryImageAssignments") else None,
        "ResourceFeatures": [feature(row) for row in state.features] if extent.flag("ResourceFeatures") else None,
        "ResourceFeatureAssignments": feature_assignments if extent.flag("ResourceFeatureAssignments") else None,
        "Cursor": cursor,
    }


def room(call: Call, row: Room) -> Json:
    """The wire shape of a room."""
    return {
        "Id": row.id,
        "EnterpriseId": call.state.enterprise.id,
        "IsActive": row.is_active,
        "ParentResourceId": None,
        "Name": row.name,
        "State": shown_state(call.state, row, call.now),
        "Descriptions": {},
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "Data": {"Discriminator": "Space", "Value": {"FloorNumber": row.floor, "LocationNotes": None}},
        "ExternalNames": {},
        "Directions": texts(f"Floor {row.floor}, from the lift on the right."),
    }


def update(call: Call) -> Json:
    """resources/update: what housekeeping says, and names; out of order comes by a block only (§4.8)."""
    items = call.question.parts("ResourceUpdates")
    if items is None:
        raise invalid("ResourceUpdates")
    for item in items:
        row = call.state.rooms.get(item.required_identifier("ResourceId"))
        if row is None or not row.is_active:
            raise invalid("ResourceId")
        call.change.put(replace(_updated(row, item), updated=call.now))
    return {}


def _updated(row: Room, item: Question) -> Room:
    if (name := item.update("Name", Question.text)) is not None:
        if not (name.value and name.value.strip()):
            raise invalid("Name")
        row = replace(row, name=name.value.strip())
    if (state := item.update("State", Question.text)) is not None:
        row = replace(row, state=_state_said(state.value), state_reason=None)
    if (reason := item.update("StateReason", Question.text)) is not None:
        row = replace(row, state_reason=reason.value)
    parent = item.update("ParentResourceId", Question.identifier)
    if parent is not None and parent.value is not None:  # the house has no rooms inside of rooms
        raise invalid("ParentResourceId")
    data = item.part("Data")
    space = None if data is None else data.part("Value")
    if space is not None and (floor := space.update("FloorNumber", Question.text)) is not None:
        row = replace(row, floor=floor.value or "")
    return row


def _state_said(text: str | None) -> RoomState:
    match text:
        case "Dirty" | "Clean" | "Inspected" | "OutOfService":
            return text
        case _:
            raise invalid("State")


def get_categories(call: Call) -> Json:
    """resourceCategories/getAll."""
    question = call.question
    filters: Filters[Category] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(required_services(call), lambda row: row.service_id)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = question.identifiers("ResourceCategoryIds")
    rows, cursor = page(call.state.categories, question.limitation(), filters, only)
    return {"ResourceCategories": [category(call, row) for row in rows], "Cursor": cursor}


def category(call: Call, row: Category) -> Json:
    """The wire shape of a room type."""
    return {
        "Id": row.id,
        "EnterpriseId": call.state.enterprise.id,
        "ServiceId": row.service_id,
        "IsActive": row.is_active,
        "Type": row.type,
        "Classification": row.classification,
        "Names": texts(row.name),
        "ShortNames": texts(row.short_name),
        "Descriptions": {},
        "Ordering": row.ordering,
        "Capacity": row.capacity,
        "ExtraCapacity": row.extra_capacity,
        "ExternalIdentifier": row.external_identifier,
        "AccountingCategoryId": None,
    }


def get_assignments(call: Call) -> Json:
    """resourceCategoryAssignments/getAll."""
    question = call.question
    categories = question.required_identifiers("ResourceCategoryIds")
    if any(category not in call.state.categories for category in categories):
        raise invalid("ResourceCategoryIds")
    filters: Filters[Assignment] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(categories, lambda row: row.category_id)
    filters.among(question.identifiers("ResourceIds"), lambda row: row.room_id)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("UpdatedUtc", months=None), lambda row: row.updated)
    only = question.identifiers("ResourceCategoryAssignmentIds")
    rows, cursor = page(call.state.assignments, question.limitation(), filters, only)
    return {"ResourceCategoryAssignments": [assignment(row) for row in rows], "Cursor": cursor}


def assignment(row: Assignment) -> Json:
    """The wire shape of a room in a category."""
    return {
        "Id": row.id,
        "IsActive": row.is_active,
        "ResourceId": row.room_id,
        "CategoryId": row.category_id,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }
