"""Where a clerk reaches each request parameter of the seeds' mutations, or the reason why not, line by line.

`command` is the command's field that becomes the parameter, through its parts ("AddBooking.stays.booker_id"), or the
command alone where giving it says everything.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Reached(NamedTuple):
    """`where` a clerk reaches it, and the command's field it goes into."""

    where: str
    command: str


class Not(NamedTuple):
    """Deliberately not, and why."""

    why: str


Line = Reached | Not

_NET = Not("a desk says prices as the guest pays them; of gross and net the platform takes one")
_CARD = Not("no card data pass through this program; the platform asks the guest for a card")
_LATER_GONE = Not("today's platform no longer reads it for a change (connector-api.md §2.1); it checks by itself")
_WHOLE_STAY = Not("a product ordered with the booking is for the whole stay; single nights are charged by C")
_ITSELF = "the stay it is opened on"
_NEW, _ADD = "New reservation", "New reservation, Add"
_DETAILS, _PRICE, _DAYS = "E: field by field", "R: rate and price", "+ − D: days"
_CHARGE, _PEOPLE, _RULE, _RATES = "C: charge", "A: people", "Rates, R: add a rule", "Rates"


def _amount(at: str, gross: Reached, currency: str, taxes: str) -> dict[str, Line]:
    """The four parts of an amount: the clerk types the gross one, the property has the others."""
    return {
        f"{at}.GrossValue": gross,
        f"{at}.NetValue": _NET,
        f"{at}.Currency": Reached("the property's", currency),
        f"{at}.TaxCodes": Reached("those of what is sold", taxes),
    }


def _nothing(at: str, why: Not) -> dict[str, Line]:
    return {f"{at}.{part}": why for part in ("GrossValue", "NetValue", "Currency", "TaxCodes")}


_ORDERS: dict[str, Line] = {
    "AccountId": Reached(f"{_CHARGE}: the guest of the stay", "AddOrder.guest_id"),
    "CustomerId": Not("the older name of AccountId"),
    "BillId": Not(
        "the platform puts an order on the account's open bill; this desk keeps no bills it could pick from, and whose "
        "account it goes on is picked instead"
    ),
    "ConsumptionUtc": Reached(f"{_CHARGE}: the moment it is done", "AddOrder.consumed_utc"),
    "Items[].AccountingCategoryId": Not("the service decides where an item is booked; a desk keeps no accounts"),
    "Items[].Name": Reached(f"{_CHARGE}: a name and an amount", "AddOrder.items.name"),
    "Items[].UnitCount": Reached(f"{_CHARGE}: a number before the name", "AddOrder.items.count"),
    **_amount(
        "Items[].UnitAmount",
        Reached(f"{_CHARGE}: a name and an amount", "AddOrder.items.unit_gross"),
        "AddOrder.currency",
        "AddOrder.items.tax_codes",
    ),
    "Items[].UnitAmount.TaxCodes": Reached(f"{_CHARGE}: the line of the tax", "AddOrder.items.tax_codes"),
    "LinkedReservationId": Reached(f"{_CHARGE}: {_ITSELF}", "AddOrder.reservation_id"),
    "Notes": Not("an order's notes are shown on no bill and no screen of a desk; N writes a note on the stay"),
    "ProductOrders[].ProductId": Reached(f"{_CHARGE}: a product of another service", "AddOrder.products.product_id"),
    "ProductOrders[].Count": Reached(f"{_CHARGE}: a number before the name", "AddOrder.products.count"),
    "ProductOrders[].StartUtc": Not("the document rules it out for an order"),
    "ProductOrders[].EndUtc": Not("the document rules it out for an order"),
    **_nothing(
        "ProductOrders[].UnitAmount",
        Not("another price than the product's own is charged as a free item with that price"),
    ),
    "ServiceId": Reached(f"{_CHARGE}: that of the product", "AddOrder.service_id"),
}

_PRICES: dict[str, Line] = {
    "RateId": Reached(f"{_RATES}: the row", "SetPrice.rate_id"),
    "PriceUpdates[].CategoryId": Reached(f"{_RATES}: the row; off for the base price", "SetPrice.category_id"),
    "PriceUpdates[].StartUtc": Reached(f"{_RATES}: the first of the selected days", "SetPrice.first_day"),
    "PriceUpdates[].EndUtc": Reached(f"{_RATES}: the last of the selected days", "SetPrice.last_day"),
    "PriceUpdates[].Value": Reached(f"{_RATES}: the price typed; Del sends none", "SetPrice.price"),
}

_STAY = "Reservations[]."
_BOOKING: dict[str, Line] = {
    "ServiceId": Reached("the property's service of nights", "AddBooking.service_id"),
    "GroupId": Reached(f"{_ADD}, Group: a group there is", "AddBooking.group_id"),
    "GroupName": Reached(f"{_ADD}, Group: a new name", "AddBooking.group_name"),
    "SendConfirmationEmail": Reached(f"{_NEW}: the switch under the guest", "AddBooking.send_email"),
    "CheckOverbooking": Reached(f"{_ADD}, Checks", "AddBooking.check_overbooking"),
    "CheckRateApplicability": Reached(f"{_ADD}, Checks", "AddBooking.check_rate"),
    f"{_STAY}Identifier": Reached("set by itself: which answer is for which room", "AddBooking.stays"),
    f"{_STAY}State": Reached(f"{_ADD}, Hold until or Enquiry", "AddBooking.stays.state"),
    f"{_STAY}StartUtc": Reached(f"{_NEW}: Arrives, and Expected under Add", "AddBooking.stays.start_utc"),
    f"{_STAY}EndUtc": Reached(f"{_NEW}: Nights or Leaves", "AddBooking.stays.end_utc"),
    f"{_STAY}ReleasedUtc": Reached(f"{_ADD}, Hold until", "AddBooking.stays.released_utc"),
    f"{_STAY}CustomerId": Reached(f"{_NEW}: Guest", "AddBooking.stays.guest_id"),
    f"{_STAY}BookerId": Reached(f"{_ADD}, Booker", "AddBooking.stays.booker_id"),
    f"{_STAY}RequestedCategoryId": Reached(f"{_NEW}: a cell of the grid", "AddBooking.stays.category_id"),
    f"{_STAY}RateId": Reached(f"{_NEW}: a cell of the grid", "AddBooking.stays.rate_id"),
    f"{_STAY}TravelAgencyId": Reached(f"{_ADD}, Agency", "AddBooking.stays.travel_agency_id"),
    f"{_STAY}CompanyId": Reached(f"{_ADD}, Company", "AddBooking.stays.company_id"),
    f"{_STAY}Notes": Reached(f"{_ADD}, Note", "AddBooking.stays.note"),
    f"{_STAY}PersonCounts[].AgeCategoryId": Reached(
        f"{_NEW}: Adults, Children, Ages", "AddBooking.stays.persons.age_category_id"
    ),
    f"{_STAY}PersonCounts[].Count": Reached(f"{_NEW}: Adults, Children", "AddBooking.stays.persons.count"),
    f"{_STAY}TimeUnitPrices[].Index": Reached(f"{_ADD}, Own price: the night", "AddBooking.stays.prices.index"),
    **_amount(
        f"{_STAY}TimeUnitPrices[].Amount",
        Reached(f"{_ADD}, Own price: the amount", "AddBooking.stays.prices.gross"),
        "AddBooking.currency",
        "AddBooking.stays.tax_codes",
    ),
    **_nothing(f"{_STAY}TimeUnitAmount", Not("the same price for each night is said night by night, by Own price")),
    f"{_STAY}ProductOrders[].ProductId": Reached(f"{_ADD}, Product", "AddBooking.stays.products.product_id"),
    f"{_STAY}ProductOrders[].Count": Reached(f"{_ADD}, Product: its number", "AddBooking.stays.products.count"),
    f"{_STAY}ProductOrders[].StartUtc": _WHOLE_STAY,
    f"{_STAY}ProductOrders[].EndUtc": _WHOLE_STAY,
    **_nothing(
        f"{_STAY}ProductOrders[].UnitAmount", Not("a product is booked at its price; another one is charged by C")
    ),
    f"{_STAY}CreditCardId": _CARD,
    f"{_STAY}AvailabilityBlockId": Reached(f"{_ADD}, Block", "AddBooking.stays.availability_block_id"),
    f"{_STAY}VoucherCode": Reached(f"{_ADD}, Voucher", "AddBooking.stays.voucher_code"),
}

_ONE = "ReservationUpdates[]."
_UPDATE: dict[str, Line] = {
    "Reason": Reached(f"{_PRICE}: Reason", "ChangeStay.note"),
    "Reprice": Reached(f"{_PRICE}: yes with another offer, no with a price by hand", "ChangeStay.reprice"),
    "ApplyCancellationFee": Reached("always said: no fee but for nights given back", "ChangeStay.charge_fee"),
    "CheckOverbooking": _LATER_GONE,
    "CheckRateApplicability": _LATER_GONE,
    f"{_ONE}ReservationId": Reached(_ITSELF, "ChangeStay.reservation_id"),
    f"{_ONE}StartUtc.Value": Reached(f"{_DAYS}: Arrives and Expected", "ChangeStay.start_utc"),
    f"{_ONE}EndUtc.Value": Reached(_DAYS, "ChangeStay.end_utc"),
    f"{_ONE}AssignedResourceId.Value": Reached("M: move", "MoveRoom.room_id"),
    f"{_ONE}AssignedResourceLocked.Value": Reached("K: lock to the room", "LockRoom"),
    f"{_ONE}ChannelNumber.Value": Reached(_DETAILS, "ChangeStay.channel_number"),
    f"{_ONE}RequestedCategoryId.Value": Reached(_PRICE, "ChangeStay.category_id"),
    f"{_ONE}TravelAgencyId.Value": Reached(_DETAILS, "ChangeStay.travel_agency_id"),
    f"{_ONE}CompanyId.Value": Reached(_DETAILS, "ChangeStay.company_id"),
    f"{_ONE}BusinessSegmentId.Value": Reached(_DETAILS, "ChangeStay.business_segment_id"),
    f"{_ONE}Purpose.Value": Reached(f"{_DETAILS}; {_ADD}, Purpose", "ChangeStay.purpose"),
    f"{_ONE}RateId.Value": Reached(_PRICE, "ChangeStay.rate_id"),
    f"{_ONE}BookerId.Value": Reached(_DETAILS, "ChangeStay.booker_id"),
    f"{_ONE}TimeUnitPrices.Value[].Index": Reached(f"{_PRICE}: the night", "ChangeStay.prices.index"),
    **_amount(
        f"{_ONE}TimeUnitPrices.Value[].Amount",
        Reached(f"{_PRICE}: an amount", "ChangeStay.prices.gross"),
        "ChangeStay.currency",
        "ChangeStay.tax_codes",
    ),
    f"{_ONE}PersonCounts.Value[].AgeCategoryId": Reached(_PRICE, "ChangeStay.persons.age_category_id"),
    f"{_ONE}PersonCounts.Value[].Count": Reached(f"{_PRICE}: a number of adults", "ChangeStay.persons.count"),
    f"{_ONE}CreditCardId.Value": _CARD,
    f"{_ONE}AvailabilityBlockId.Value": Reached(_DETAILS, "ChangeStay.availability_block_id"),
}

_RULE_AT = "Restrictions[]."
_RULES: dict[str, Line] = {
    f"{_RULE_AT}Identifier": Not("one rule goes in a request: there is nothing to tell apart"),
    f"{_RULE_AT}Conditions.Type": Reached(f"{_RULE}: what it wants", "SetRestriction.rule.kind"),
    f"{_RULE_AT}Conditions.ExactRateId": Reached(f"{_RULE}: Only this rate", "SetRestriction.rule.rate_id"),
    f"{_RULE_AT}Conditions.BaseRateId": Reached(
        f"{_RULE}: Only this rate, and those that follow it", "SetRestriction.rule.with_derived"
    ),
    f"{_RULE_AT}Conditions.RateGroupId": Not("rates are grouped in the platform's own settings, not at the desk"),
    f"{_RULE_AT}Conditions.SpaceCategoryId": Reached(f"{_RULE}: Only this category", "SetRestriction.rule.category_id"),
    f"{_RULE_AT}Conditions.SpaceType": Not("a rule is for a category or for all; the desk sells one kind of space"),
    f"{_RULE_AT}Conditions.StartUtc": Reached(f"{_RULE}: From", "SetRestriction.rule.first_day"),
    f"{_RULE_AT}Conditions.EndUtc": Reached(f"{_RULE}: To", "SetRestriction.rule.last_day"),
    f"{_RULE_AT}Conditions.Days": Reached(f"{_RULE}: Only on", "SetRestriction.rule.weekdays"),
    f"{_RULE_AT}Exceptions.MinLength": Reached(f"{_RULE}: Nights at least", "SetRestriction.min_nights"),
    f"{_RULE_AT}Exceptions.MaxLength": Reached(f"{_RULE}: Nights at most", "SetRestriction.max_nights"),
    f"{_RULE_AT}Exceptions.MinAdvance": Reached(f"{_RULE}: Booked before", "SetRestriction.min_advance_days"),
    f"{_RULE_AT}Exceptions.MaxAdvance": Reached(f"{_RULE}: Booked at most before", "SetRestriction.max_advance_days"),
    f"{_RULE_AT}Exceptions.MinPrice": Not("a price is typed where prices are; a rule by price is the revenue office's"),
    f"{_RULE_AT}Exceptions.MaxPrice": Not("a price is typed where prices are; a rule by price is the revenue office's"),
}

LINES: Mapping[str, Mapping[str, Line]] = {
    "orders/add": _ORDERS,
    "rates/updatePrice": _PRICES,
    "reservations/add": _BOOKING,
    "reservations/addCompanion": {
        "ReservationId": Reached(_ITSELF, "AddCompanion.reservation_id"),
        "CustomerId": Reached(f"{_PEOPLE}; {_NEW}: Comes along", "AddCompanion.guest_id"),
    },
    "reservations/addProduct": {
        "ReservationId": Reached(_ITSELF, "AddProduct.reservation_id"),
        "ProductId": Reached(f"{_CHARGE}: a product of the stay", "AddProduct.product_id"),
        "Count": Reached(f"{_CHARGE}: a number before the name", "AddProduct.count"),
        "StartUtc": Not("a product by night is for the whole stay"),
        "EndUtc": Not("a product by night is for the whole stay"),
        **_nothing("UnitAmount", Not("another price than the product's own is charged as a free item with that price")),
    },
    "reservations/cancel": {
        "ReservationIds": Reached("X: cancel", "Cancel.reservation_id"),
        "PostCancellationFee": Reached("X: the switch of the fee, with its amount", "Cancel.charge_fee"),
        "Notes": Reached("X: the reason", "Cancel.note"),
    },
    "reservations/confirm": {
        "ReservationIds": Reached("the next step of an option", "Confirm.reservation_id"),
        "SendConfirmationEmail": Reached("More: Confirm, and mail the guest", "Confirm.send_email"),
    },
    "reservations/deleteCompanion": {
        "ReservationId": Reached(_ITSELF, "RemoveCompanion.reservation_id"),
        "CustomerId": Reached(_PEOPLE, "RemoveCompanion.guest_id"),
    },
    "reservations/process": {
        "ReservationId": Reached("O: check out", "CheckOut.reservation_id"),
        "CloseBills": Reached("O: close the bills or leave them", "CheckOut.close_bills"),
        "AllowOpenBalance": Reached("O: leave with an open balance", "CheckOut.allow_open_balance"),
        "Notes": Reached("O: the reason of an open balance", "CheckOut.note"),
    },
    "reservations/start": {"ReservationId": Reached("I: check in", "CheckIn.reservation_id")},
    "reservations/update": _UPDATE,
    "reservations/updateCustomer": {
        "ReservationId": Reached(_ITSELF, "ChangeOwner.reservation_id"),
        "CustomerId": Reached(_PEOPLE, "ChangeOwner.guest_id"),
    },
    "reservations/updateInterval": {
        "ReservationId": Reached(_ITSELF, "ChangeStay.reservation_id"),
        "StartUtc": Reached(f"{_DAYS}: Arrives and Expected", "ChangeStay.start_utc"),
        "EndUtc": Reached(_DAYS, "ChangeStay.end_utc"),
        "ChargeCancellationFee": Reached(f"{_DAYS}: the switch while nights are given back", "ChangeStay.charge_fee"),
    },
    "restrictions/add": _RULES,
    "restrictions/delete": {"RestrictionIds": Reached(f"{_RATES}, R: Take this rule off", "ClearRestriction")},
}
