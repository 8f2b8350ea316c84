"""resourceFeatures/getAll, resourceFeatureAssignments/getAll (connector-api.md B.2)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import property_is_asked, required_services, wanted_activity
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.setup_rows import Feature, FeatureAssignment
from frontdesk.demo.times import say
from frontdesk.demo.wire import texts


def get_features(call: Call) -> Json:
    """resourceFeatures/getAll."""
    question = call.question
    filters: Filters[Feature] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(required_services(call), lambda row: row.service_id)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = question.identifiers("ResourceFeatureIds")
    rows, cursor = page(call.state.features, question.limitation(), filters, only)
    return {"ResourceFeatures": [feature(row) for row in rows], "Cursor": cursor}


def feature(row: Feature) -> Json:
    """The wire shape of a feature."""
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "IsActive": row.is_active,
        "Classification": row.classification,
        "Names": texts(row.name),
        "ShortNames": texts(row.short_name),
        "Descriptions": texts(row.description),
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }


def get_feature_assignments(call: Call) -> Json:
    """resourceFeatureAssignments/getAll."""
    question = call.question
    features = question.required_identifiers("ResourceFeatureIds")
    if any(each not in call.state.features for each in features):
        raise invalid("ResourceFeatureIds")
    filters: Filters[FeatureAssignment] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(features, lambda row: row.feature_id)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = question.identifiers("ResourceFeatureAssignmentIds")
    rows, cursor = page(call.state.feature_assignments, question.limitation(), filters, only)
    return {"ResourceFeatureAssignments": [feature_assignment(row) for row in rows], "Cursor": cursor}


def feature_assignment(row: FeatureAssignment) -> Json:
    """The wire shape of a room with a feature."""
    return {
        "Id": row.id,
        "IsActive": row.is_active,
        "ResourceId": row.room_id,
        "FeatureId": row.feature_id,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }
