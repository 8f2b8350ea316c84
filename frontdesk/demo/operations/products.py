"""products/getAll (connector-api.md §4.5, B.6)."""

from __future__ import annotations

from frontdesk.demo.answers import Json
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import promotions, property_is_asked, required_services
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.rows import Product
from frontdesk.demo.rules.taxes import listed_price
from frontdesk.demo.state import State
from frontdesk.demo.times import say
from frontdesk.demo.wire import extended_amount, texts

_CLASSIFICATIONS = ("Food", "Beverage", "Wellness", "CityTax", "Fee")


def get_products(call: Call) -> Json:
    """products/getAll. Night products come with `IncludeDefault`, or when asked for by id."""
    question = call.question
    only = question.identifiers("ProductIds")
    default_too = question.flag("IncludeDefault", default=only is not None)
    filters: Filters[Product] = Filters()
    filters.only_if(property_is_asked(call))
    filters.require(lambda row: row.is_active and (default_too or not row.is_default))
    filters.among(required_services(call), lambda row: row.service_id)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    rows, cursor = page(call.state.products, question.limitation_or_everything(), filters, only)
    return {"Products": [product(call.state, row) for row in rows], "CustomerProducts": [], "Cursor": cursor}


def product(state: State, row: Product) -> Json:
    """The wire shape of a product, old names beside new ones."""
    currency = state.enterprise.currency
    price = extended_amount(listed_price(state, row.price, row.tax_code).gross, row.tax_code, currency)
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "CategoryId": row.category_id,
        "AccountingCategoryId": row.accounting_category_id,
        "IsActive": row.is_active,
        "IsDefault": row.is_default,
        "Name": row.name,
        "Names": texts(row.name),
        "ExternalName": row.name,
        "ExternalNames": texts(row.name),
        "ShortName": row.short_name,
        "ShortNames": texts(row.short_name),
        "Description": row.description,
        "Descriptions": texts(row.description),
        "Charging": row.charging,
        "ChargingMode": row.charging,
        "Posting": "Daily" if row.posting == "PerTimeUnit" else "Once",
        "PostingMode": row.posting,
        "Options": {"BillAsPackage": False, "ExcludePriceFromOffer": False},
        "Promotions": promotions(),
        "Classifications": {name: row.classification == name for name in _CLASSIFICATIONS},
        "Price": price,
        "Pricing": {"Discriminator": "Absolute", "Value": price},
        "ImageIds": [],
        "Ordering": row.ordering,
        "ExternalIdentifier": None,
        "TaxExemptionReason": None,
        "TaxExemptionLegalReference": None,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "ConsumptionMoment": row.consumption,
    }
