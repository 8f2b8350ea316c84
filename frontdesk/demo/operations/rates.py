"""rates/getAll, rates/getPricing (connector-api.md §4.5, B.3)."""

from __future__ import annotations

from decimal import Decimal

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import property_is_asked, required_services, services_asked, wanted_activity
from frontdesk.demo.operations.units import Most, nights_asked, starts_of
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Question
from frontdesk.demo.rows import Category, Product, Rate, RateGroup
from frontdesk.demo.rules.prices import adjustment_of, base_price, category_price, product_price, root_of
from frontdesk.demo.rules.taxes import listed_price
from frontdesk.demo.state import State
from frontdesk.demo.times import say
from frontdesk.demo.units import Unit
from frontdesk.demo.wire import amount, number, texts

_MOST: Most = {"Day": 367, "Month": 24, "Hour": 367}


def get_rates(call: Call) -> Json:
    """rates/getAll; the 2018 form without `Limitation` asks for all of the property's rates."""
    question = call.question
    services = required_services(call) if question.has("Limitation") else services_asked(call)
    extent = question.part("Extent") or Question({"Rates": True, "RateGroups": not question.has("Limitation")})
    filters: Filters[Rate] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(question.texts("ExternalIdentifiers"), lambda row: row.external_identifier)
    filters.among(services, lambda row: row.service_id)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    limitation = question.limitation_or_everything()
    rows, cursor = page(call.state.rates, limitation, filters, question.identifiers("RateIds"))
    groups = [old_group(row) for row in call.state.rate_groups] if extent.flag("RateGroups") else []
    return {
        "Rates": [rate(row) for row in rows] if extent.flag("Rates", default=True) else [],
        "RateGroups": groups,
        "RateRestrictions": {"DateRestrictions": [], "EarlinessRestrictions": [], "LengthRestrictions": []},
        "Cursor": cursor,
    }


def rate(row: Rate) -> Json:
    """The wire shape of a rate, old names beside new ones."""
    return {
        "Id": row.id,
        "GroupId": row.group_id,
        "ServiceId": row.service_id,
        "BaseRateId": row.base_rate_id,
        "IsBaseRate": row.base_rate_id is None,
        "BusinessSegmentId": row.segment_id,
        "IsActive": row.is_active,
        "IsEnabled": row.is_enabled,
        "IsPublic": row.type == "Public",
        "IsDefault": row.is_default,
        "Type": row.type,
        "Name": row.name,
        "Names": texts(row.name),
        "ShortName": row.short_name,
        "UpdatedUtc": say(row.updated),
        "ExternalNames": texts(row.name),
        "Description": {},
        "ExternalIdentifier": row.external_identifier,
        "TaxExemptionReason": None,
        "TaxExemptionLegalReference": None,
    }


def rate_for_extent(row: Rate) -> Json:
    """The shape that comes with the reservations of 2017 and with availability blocks."""
    left_out = ("IsDefault", "TaxExemptionReason", "TaxExemptionLegalReference")
    return {name: value for name, value in rate(row).items() if name not in left_out}


def old_group(row: RateGroup) -> Json:
    """The wire shape of a rate group as it came with the rates."""
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "IsActive": row.is_active,
        "Name": row.name,
        "ExternalIdentifier": row.external_identifier,
    }


def product_asked(call: Call, rate: Rate) -> str | None:
    """The product of the rate's service that `ProductId` names; 400 for another."""
    product = call.state.products.get(call.question.identifier("ProductId"))
    if product is None and not call.question.has("ProductId"):
        return None
    if product is None or not product.is_active or product.service_id != rate.service_id:
        raise invalid("ProductId")
    return product.id


def get_pricing(call: Call) -> Json:
    """rates/getPricing: prices for the normal number of persons, computed by the rules of §4.5.

    With `ProductId` those of the product in stays of the rate, which no adjustment changes.
    """
    state = call.state
    rate = state.rates.get(call.question.required_identifier("RateId"))
    if rate is None or not rate.is_active:
        raise invalid("RateId")
    nights = nights_asked(call, state.services[rate.service_id], _MOST)
    product_id = product_asked(call, rate)
    if product_id is not None:
        return _product_pricing(call, rate, state.products[product_id], nights)
    base = [base_price(state, rate, night) for night in nights]
    categories = _categories(state, rate)
    priced = {row.id: [category_price(state, rate, row.id, night) for night in nights] for row in categories}
    return {
        **_prices(call, nights, base, priced, state.services[rate.service_id].tax_code),
        "CategoryAdjustments": [_adjustment(state, rate, row.id) for row in categories],
        "AgeCategoryAdjustments": [
            {"AgeCategoryId": row.age_category_id, "AbsoluteValue": number(row.absolute), "Type": row.type}
            for row in state.age_adjustments.having("rate", root_of(state, rate).id)
        ],
        "RelativeAdjustment": number(rate.relative_adjustment),
        "AbsoluteAdjustment": number(rate.absolute_adjustment),
        "EmptyUnitAdjustment": number(rate.empty_unit_adjustment),
        "ExtraUnitAdjustment": number(rate.extra_unit_adjustment),
    }


def _product_pricing(call: Call, rate: Rate, product: Product, nights: list[Unit]) -> Json:
    state = call.state
    base = [product_price(state, rate, product, None, night) for night in nights]
    priced = {
        row.id: [product_price(state, rate, product, row.id, night) for night in nights]
        for row in _categories(state, rate)
    }
    nothing = dict.fromkeys(
        ("RelativeAdjustment", "AbsoluteAdjustment", "EmptyUnitAdjustment", "ExtraUnitAdjustment"), 0
    )
    shown = _prices(call, nights, base, priced, product.tax_code)
    return {**shown, "CategoryAdjustments": [], "AgeCategoryAdjustments": [], **nothing}


def _categories(state: State, rate: Rate) -> list[Category]:
    return [row for row in state.categories if row.service_id == rate.service_id and row.is_active]


def _prices(
    call: Call, nights: list[Unit], base: list[Decimal], priced: dict[str, list[Decimal]], tax_code: str | None
) -> Json:
    """The members that hold prices: as listed, and as amounts with their taxes."""
    state, starts = call.state, starts_of(call, nights)
    currency = state.enterprise.currency

    def amounts(prices: list[Decimal]) -> list[Json]:
        return [amount(listed_price(state, price, tax_code).gross, tax_code, currency) for price in prices]

    return {
        "Currency": currency,
        "DatesUtc": starts,
        "TimeUnitStartsUtc": starts,
        "BasePrices": [number(price) for price in base],
        "BaseAmountPrices": amounts(base),
        "CategoryPrices": [
            {"CategoryId": category_id, "Prices": [number(price) for price in prices], "AmountPrices": amounts(prices)}
            for category_id, prices in priced.items()
        ],
    }


def _adjustment(state: State, rate: Rate, category_id: str) -> Json:
    row = adjustment_of(state, rate, category_id)
    return {
        "CategoryId": category_id,
        "ParentCategoryId": None if row is None else row.parent_category_id,
        "AbsoluteValue": 0 if row is None else number(row.absolute),
        "RelativeValue": 0 if row is None else number(row.relative),
    }
