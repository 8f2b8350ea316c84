"""Restrictions with ids of their own, added and deleted, where today they are set and cleared by their conditions."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from frontdesk.api.attempt import Attempt
from frontdesk.api.eras.forms import Asking, Body, page_of
from frontdesk.api.errors import ApiError, NotOffered, Unknown
from frontdesk.api.nouns.base import Empty
from frontdesk.api.nouns.restrictions import (
    WEEK,
    AddedRestrictions,
    Restriction,
    RestrictionConditions,
    RestrictionPage,
)

# The older list needs an interval; this one holds every restriction that a property can have.
_EVER = {"StartUtc": "2000-01-01T00:00:00Z", "EndUtc": "2100-01-01T00:00:00Z"}

_EXCEPTIONS = ("MinAdvance", "MaxAdvance", "MinLength", "MaxLength", "MinPrice", "MaxPrice")
_OLDER_NAMES = {"ResourceCategoryId": "SpaceCategoryId", "ResourceCategoryType": "SpaceType"}
_KNOWN = frozenset(
    {"ServiceIds", "CollidingUtc", "CreatedUtc", "ResourceCategoryIds", "RateIds", "RestrictionIds", "Limitation"}
)


async def get_all(asking: Asking, operation: str, body: Body) -> RestrictionPage:
    """What holds in an interval, or was created in it; without either, everything."""
    if unknown := set(body) - _KNOWN - {"EnterpriseIds"}:
        raise NotOffered(", ".join(sorted(unknown)), operation=operation)
    created = body.get("CreatedUtc")
    interval = created or body.get("CollidingUtc") or _EVER
    asked = {**interval, "TimeFilter": "Created" if created else "Applicable"}
    for today, older in (("ResourceCategoryIds", "SpaceCategoryIds"), ("RateIds", "RateIds")):
        if today in body:
            asked[older] = body[today]
    answer = await asking.read(operation, asked, RestrictionPage)
    wanted = body.get("RestrictionIds")
    return page_of(RestrictionPage, tuple(_today(row) for row in answer.items if wanted is None or row.id in wanted))


async def set_them(asking: Asking, body: Body, attempt: Attempt | None) -> Empty:
    """Add the new ones, then take away those with the same conditions: in between, both hold.

    Raises Unknown when the new ones are there and the old ones may be too.
    """
    known = await _known(asking, body)
    replaced = [row.id for wanted in body["Data"] for row in known if _conditions(row.conditions) == _asked(wanted)]
    added = {"Restrictions": [_nested(wanted) for wanted in body["Data"]]}
    await asking.write("restrictions/add", added, AddedRestrictions, attempt)
    if not replaced:
        return Empty()
    try:
        await asking.write("restrictions/delete", {"RestrictionIds": replaced}, Empty, attempt)
    except ApiError as fault:
        words = "the new restrictions are added, the ones they replace are not deleted for certain"
        raise Unknown(words, first_byte=True, operation="restrictions/delete", request_id=fault.request_id) from None
    return Empty()


async def clear(asking: Asking, body: Body, attempt: Attempt | None) -> Empty:
    """Delete those with exactly these conditions, whose interval lies inside the one to clear.

    Raises NotOffered when one reaches beyond it: the older form cannot cut a restriction.
    """
    known = await _known(asking, body)
    found = list[str]()
    for wanted in body["Data"]:
        for row in known:
            if _conditions(row.conditions, dated=False) != _asked(wanted, dated=False):
                continue
            if _is_inside(row.conditions, wanted):
                found.append(row.id)
            elif _meets(row.conditions, wanted):
                raise NotOffered("a part of a restriction", operation="restrictions/clear")
    if not found:
        return Empty()
    return await asking.write("restrictions/delete", {"RestrictionIds": list(dict.fromkeys(found))}, Empty, attempt)


async def _known(asking: Asking, body: Body) -> tuple[Restriction, ...]:
    return (await asking.read("restrictions/getAll", {"ServiceIds": [body["ServiceId"]]}, RestrictionPage)).items


def _today(row: Restriction) -> Restriction:
    """The row under today's names."""
    conditions = row.conditions
    renamed = {"resource_category_id": conditions.category_id, "resource_category_type": conditions.category_type}
    return row.model_copy(update={"conditions": conditions.model_copy(update=renamed)})


def _nested(wanted: Body) -> dict[str, Any]:
    conditions = {
        _OLDER_NAMES.get(name, name): value
        for name, value in wanted.items()
        if name not in _EXCEPTIONS and name != "Days"
    }
    exceptions = {name: wanted[name] for name in _EXCEPTIONS if name in wanted}
    nested = {"Conditions": {**conditions, "Days": [day for day in WEEK if wanted["Days"][day]]}}
    return {**nested, "Exceptions": exceptions} if exceptions else nested


def _asked(wanted: Body, *, dated: bool = True) -> tuple[object, ...]:
    days = frozenset(day for day in WEEK if wanted["Days"][day])
    names = ("ExactRateId", "BaseRateId", "RateGroupId", "ResourceCategoryId", "ResourceCategoryType")
    same = (wanted["Type"], *(wanted.get(name) for name in names), days)
    return (*same, *_interval(wanted)) if dated else same


def _conditions(conditions: RestrictionConditions, *, dated: bool = True) -> tuple[object, ...]:
    days = frozenset(conditions.days or WEEK)
    same = (
        conditions.type,
        conditions.exact_rate_id,
        conditions.base_rate_id,
        conditions.rate_group_id,
        conditions.category_id,
        conditions.category_type,
        days,
    )
    return (*same, conditions.start_utc, conditions.end_utc) if dated else same


def _interval(wanted: Mapping[str, Any]) -> tuple[datetime | None, datetime | None]:
    start, end = wanted.get("StartUtc"), wanted.get("EndUtc")
    return (
        None if start is None else datetime.fromisoformat(start),
        None if end is None else datetime.fromisoformat(end),
    )


def _is_inside(conditions: RestrictionConditions, wanted: Body) -> bool:
    start, end = _interval(wanted)
    begins_inside = start is None or (conditions.start_utc is not None and conditions.start_utc >= start)
    ends_inside = end is None or (conditions.end_utc is not None and conditions.end_utc <= end)
    return begins_inside and ends_inside


def _meets(conditions: RestrictionConditions, wanted: Body) -> bool:
    start, end = _interval(wanted)
    begins_before_end = end is None or conditions.start_utc is None or conditions.start_utc <= end
    ends_after_start = start is None or conditions.end_utc is None or conditions.end_utc >= start
    return begins_before_end and ends_after_start
