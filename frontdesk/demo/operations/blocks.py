"""resourceBlocks/getAll|add|delete (connector-api.md §4.8, B.2)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import property_is_asked, wanted_activity
from frontdesk.demo.paging import Filters, common, page
from frontdesk.demo.question import Question
from frontdesk.demo.rows import RoomBlock
from frontdesk.demo.rules.blocking import check_block, touched
from frontdesk.demo.rules.blocking import delete as unblock
from frontdesk.demo.state import State
from frontdesk.demo.times import say, say_maybe, whole_seconds

_TYPES = frozenset({"OutOfOrder", "InternalUse"})
_LONGEST_NAME = 255


def get_blocks(call: Call) -> Json:
    """resourceBlocks/getAll; only active ones unless asked otherwise, deleted ones with their time."""
    question, table = call.question, call.state.room_blocks
    extent, colliding = question.part("Extent"), question.interval("CollidingUtc")
    inactive_too = extent is not None and extent.flag("Inactive")
    rooms = question.identifiers("AssignedResourceIds")
    filters: Filters[RoomBlock] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(None if inactive_too else wanted_activity(question), lambda row: row.is_active)
    filters.require(lambda row: colliding is None or colliding.meets(row.start, row.end))
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = common(question.identifiers("ResourceBlockIds"), None if rooms is None else table.having_any("room", rooms))
    rows, cursor = page(table, question.limitation(), filters, only)
    return {"ResourceBlocks": [block(call.state, row) for row in rows], "Cursor": cursor}


def block(state: State, row: RoomBlock) -> Json:
    """The wire shape of a block."""
    return {
        "Id": row.id,
        "EnterpriseId": state.enterprise.id,
        "AssignedResourceId": row.room_id,
        "IsActive": row.is_active,
        "Type": row.type,
        "StartUtc": say(row.start),
        "EndUtc": say(row.end),
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "DeletedUtc": say_maybe(row.deleted),
        "Name": row.name,
        "Notes": row.notes,
    }


def add(call: Call) -> Json:
    """resourceBlocks/add: instants, not nights; a block over a stay or another block refuses all."""
    items = call.question.parts("ResourceBlocks")
    if items is None:
        raise invalid("ResourceBlocks")
    seen = call.state.clone() if len(items) > 1 else call.state
    added = []
    for item in items:
        row = _new(call, item)
        check_block(seen, row)
        if row.start <= call.now < row.end:
            row = replace(row, phase="running")
            call.change.put(touched(call.state, row.room_id, call.now))
        call.change.put(row)
        if seen is not call.state:
            seen.put(row)
        added.append(block(call.state, row))
    return {"ResourceBlocks": added}


def _new(call: Call, item: Question) -> RoomBlock:
    room = call.state.rooms.get(item.required_identifier("ResourceId"))
    if room is None or not room.is_active:
        raise invalid("ResourceId")
    name, kind = item.text("Name"), item.choice("Type", _TYPES)
    if not (name and name.strip()) or len(name) > _LONGEST_NAME:
        raise invalid("Name")
    start, end = item.instant("StartUtc"), item.instant("EndUtc")
    if start is None:
        raise invalid("StartUtc")
    if end is None:
        raise invalid("EndUtc")
    if kind is None:
        raise invalid("Type")
    return RoomBlock(
        id=call.new_id(),
        room_id=room.id,
        type="OutOfOrder" if kind == "OutOfOrder" else "InternalUse",
        name=name.strip(),
        start=whole_seconds(start),
        end=whole_seconds(end),
        created=call.now,
        updated=call.now,
        notes=item.text("Notes"),
    )


def delete(call: Call) -> Json:
    """resourceBlocks/delete; one that is gone already refuses all."""
    for identifier in sorted(call.question.required_identifiers("ResourceBlockIds")):
        row = call.state.room_blocks.get(identifier)
        if row is None or not row.is_active:
            raise invalid("ResourceBlockIds")
        unblock(call.state, row, call.now, call.change)
    return {}
