"""What a property sets up once and a desk reads at its start (connector-api.md B.1, B.3, B.7)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import property_is_asked, required_services, services_asked, wanted_activity
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.rows import RateGroup
from frontdesk.demo.setup_rows import Department, ProductCategory, Source, VoucherCode
from frontdesk.demo.times import say, say_maybe
from frontdesk.demo.wire import texts


def get_rate_groups(call: Call) -> Json:
    """rateGroups/getAll."""
    question = call.question
    filters: Filters[RateGroup] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(question.texts("ExternalIdentifiers"), lambda row: row.external_identifier)
    filters.among(services_asked(call), lambda row: row.service_id)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    rows, cursor = page(call.state.rate_groups, question.limitation(), filters, question.identifiers("RateGroupIds"))
    return {"RateGroups": [_rate_group(row) for row in rows], "Cursor": cursor}


def _rate_group(row: RateGroup) -> Json:
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "IsActive": row.is_active,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "Ordering": row.ordering,
        "Names": texts(row.name),
        "ShortNames": {},
        "Descriptions": {},
        "ExternalIdentifier": row.external_identifier,
    }


def get_product_categories(call: Call) -> Json:
    """productCategories/getAll."""
    question = call.question
    filters: Filters[ProductCategory] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(required_services(call), lambda row: row.service_id)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = question.identifiers("ProductCategoryIds")
    rows, cursor = page(call.state.product_categories, question.limitation(), filters, only)
    enterprise = call.state.enterprise.id
    return {"ProductCategories": [_product_category(row, enterprise) for row in rows], "Cursor": cursor}


def _product_category(row: ProductCategory, enterprise_id: str) -> Json:
    return {
        "Id": row.id,
        "EnterpriseId": enterprise_id,
        "ServiceId": row.service_id,
        "Names": texts(row.name),
        "ShortNames": texts(row.short_name),
        "Descriptions": {},
        "ParentProductCategory": None,
        "UpdatedUtc": say(row.updated),
        "CreatedUtc": say(row.created),
        "Ordering": row.ordering,
    }


def get_sources(call: Call) -> Json:
    """sources/getAll."""
    question = call.question
    filters: Filters[Source] = Filters()
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    rows, cursor = page(call.state.sources, question.limitation(), filters, question.identifiers("SourceIds"))
    return {"Sources": [_source(row) for row in rows], "Cursor": cursor}


def _source(row: Source) -> Json:
    return {"Id": row.id, "Name": row.name, "Type": row.type, "UpdatedUtc": say(row.updated), "Code": row.code}


def get_departments(call: Call) -> Json:
    """departments/getAll."""
    question = call.question
    filters: Filters[Department] = Filters()
    filters.only_if(property_is_asked(call))
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    rows, cursor = page(call.state.departments, question.limitation(), filters, question.identifiers("DepartmentIds"))
    enterprise = call.state.enterprise.id
    return {"Departments": [_department(row, enterprise) for row in rows], "Cursor": cursor}


def _department(row: Department, enterprise_id: str) -> Json:
    return {
        "Id": row.id,
        "EnterpriseId": enterprise_id,
        "IsActive": row.is_active,
        "Name": row.name,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }


def get_voucher_codes(call: Call) -> Json:
    """voucherCodes/getAll."""
    question = call.question
    vouchers = question.required_identifiers("VoucherIds")
    if any(all(row.voucher_id != voucher for row in call.state.voucher_codes) for voucher in vouchers):
        raise invalid("VoucherIds")
    filters: Filters[VoucherCode] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(vouchers, lambda row: row.voucher_id)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = question.identifiers("VoucherCodeIds")
    rows, cursor = page(call.state.voucher_codes, question.limitation(), filters, only)
    return {"VoucherCodes": [_voucher_code(row) for row in rows], "Cursor": cursor}


def _voucher_code(row: VoucherCode) -> Json:
    return {
        "Id": row.id,
        "VoucherId": row.voucher_id,
        "Value": row.value,
        "ValidityStartUtc": say_maybe(row.valid_from),
        "ValidityEndUtc": say_maybe(row.valid_until),
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "ActivityState": "Active" if row.is_active else "Deleted",
        "IsActive": row.is_active,
    }
