"""resources/getAll, resourceCategories/getAll, resourceCategoryAssignments/getAll (connector-api.md B.2)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import check_services, property_is_asked, wanted_activity
from frontdesk.demo.paging import Test, page
from frontdesk.demo.rows import Assignment, Category, Room
from frontdesk.demo.rules.rooms import shown_state
from frontdesk.demo.times import say
from frontdesk.demo.wire import texts


def get_resources(call: Call) -> Json:
    """resources/getAll. The deprecated extents answer their collections unpaged."""
    question, state = call.question, call.state
    extent = question.part("Extent")
    if extent is None:
        raise invalid("Extent")
    names, created, updated = question.texts("Names"), question.interval("CreatedUtc"), question.interval("UpdatedUtc")
    inactive_too = extent.flag("Inactive")
    tests: list[Test[Room]] = [lambda row: row.is_active or inactive_too]
    if names is not None:
        tests.append(lambda row: row.name in names)
    if created is not None:
        tests.append(lambda row: created.holds(row.created))
    if updated is not None:
        tests.append(lambda row: updated.holds(row.updated))
    if not property_is_asked(call):
        tests.append(lambda row: False)
    rooms, cursor = page(state.rooms, question.limitation(), tests, question.identifiers("ResourceIds"))
    categories = [_category(call, row) for row in state.categories] if extent.flag("ResourceCategories") else None
    assignments = [_assignment(row) for row in state.assignments]
    return {
        "Resources": [_room(call, row) for row in rooms] if extent.flag("Resources") else None,
        "ResourceCategories": categories,
        "ResourceCategoryAssignments": assignments if extent.flag("ResourceCategoryAssignments") else None,
        "ResourceCategoryImageAssignments": [] if extent.flag("ResourceCategoryImageAssignments") else None,
        "ResourceFeatures": [] if extent.flag("ResourceFeatures") else None,
        "ResourceFeatureAssignments": [] if extent.flag("ResourceFeatureAssignments") else None,
        "Cursor": cursor,
    }


def _room(call: Call, row: Room) -> Json:
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


def get_categories(call: Call) -> Json:
    """resourceCategories/getAll."""
    question = call.question
    services = question.required_identifiers("ServiceIds")
    check_services(call.state, services)
    updated, active = question.interval("UpdatedUtc"), wanted_activity(question)
    tests: list[Test[Category]] = [lambda row: row.service_id in services, lambda row: row.is_active in active]
    if updated is not None:
        tests.append(lambda row: updated.holds(row.updated))
    if not property_is_asked(call):
        tests.append(lambda row: False)
    only = question.identifiers("ResourceCategoryIds")
    rows, cursor = page(call.state.categories, question.limitation(), tests, only)
    return {"ResourceCategories": [_category(call, row) for row in rows], "Cursor": cursor}


def _category(call: Call, row: Category) -> Json:
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
        "ExternalIdentifier": None,
        "AccountingCategoryId": None,
    }


def get_assignments(call: Call) -> Json:
    """resourceCategoryAssignments/getAll."""
    question = call.question
    categories = question.required_identifiers("ResourceCategoryIds")
    if any(category not in call.state.categories for category in categories):
        raise invalid("ResourceCategoryIds")
    rooms, updated = question.identifiers("ResourceIds"), question.interval("UpdatedUtc", months=None)
    active = wanted_activity(question)
    tests: list[Test[Assignment]] = [lambda row: row.category_id in categories, lambda row: row.is_active in active]
    if rooms is not None:
        tests.append(lambda row: row.room_id in rooms)
    if updated is not None:
        tests.append(lambda row: updated.holds(row.updated))
    if not property_is_asked(call):
        tests.append(lambda row: False)
    only = question.identifiers("ResourceCategoryAssignmentIds")
    rows, cursor = page(call.state.assignments, question.limitation(), tests, only)
    return {"ResourceCategoryAssignments": [_assignment(row) for row in rows], "Cursor": cursor}


def _assignment(row: Assignment) -> Json:
    return {
        "Id": row.id,
        "IsActive": row.is_active,
        "ResourceId": row.room_id,
        "CategoryId": row.category_id,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }
