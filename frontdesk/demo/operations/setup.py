"""configuration/get, services/getAll, ageCategories/getAll, businessSegments/getAll (connector-api.md B.1)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Question, members
from frontdesk.demo.rows import AgeCategory, Segment, Service
from frontdesk.demo.rules.currencies import PRECISIONS
from frontdesk.demo.rules.history import EDITABLE_HISTORY
from frontdesk.demo.state import State
from frontdesk.demo.times import say, say_duration
from frontdesk.demo.wire import texts

ACTIVITY_STATES = frozenset({"Active", "Deleted"})
_SERVICE_TYPES = frozenset({"Bookable", "Additional"})
_NO_PROMOTIONS = {
    "BeforeCheckIn": False,
    "AfterCheckIn": False,
    "DuringStay": False,
    "BeforeCheckOut": False,
    "AfterCheckOut": False,
    "DuringCheckOut": False,
}
EXTERNAL_PAYMENT_TYPES = ["Cash", "CreditCard", "WireTransfer", "Invoice", "Voucher", "Prepayment", "Unspecified"]
_CARD_BRANDS = members(
    "MasterCard Visa Amex Discover DinersClub Jcb Maestro UnionPay VPay RuPay Dankort Mir Verve Troy PostFinance Giro "
    "Bancomat Bc CarteBleue Eftpos Eps Interac Isracard Meps Nets Bancontact"
)


def promotions() -> Json:
    """No promotion at all."""
    return dict(_NO_PROMOTIONS)


def wanted_activity(question: Question) -> frozenset[bool]:
    """Which `IsActive` values the `ActivityStates` filter lets through; only active ones when it is absent."""
    states = question.choices("ActivityStates", ACTIVITY_STATES)
    if states is None:
        return frozenset({True})
    return frozenset(state == "Active" for state in states)


def services_asked(call: Call, most: int = 1000) -> frozenset[str] | None:
    """The `ServiceIds` filter; one unknown service fails the whole call (observed behaviour)."""
    services = call.question.identifiers("ServiceIds", most)
    if services is not None and any(service not in call.state.services for service in services):
        raise invalid("ServiceIds")
    return services


def required_services(call: Call, most: int = 1000) -> frozenset[str]:
    """The `ServiceIds` filter where it must be given."""
    services = services_asked(call, most)
    if services is None:
        raise invalid("ServiceIds")
    return services


def property_is_asked(call: Call) -> bool:
    """Whether the `EnterpriseIds` filter includes this property."""
    enterprises = call.question.identifiers("EnterpriseIds")
    return enterprises is None or call.state.enterprise.id in enterprises


def get_configuration(call: Call) -> Json:
    """configuration/get."""
    enterprise = call.state.enterprise
    address = {
        "Id": enterprise.address_id,
        "Line1": enterprise.line1,
        "Line2": None,
        "City": enterprise.city,
        "PostalCode": enterprise.postal_code,
        "CountryCode": enterprise.country,
        "CountrySubdivisionCode": enterprise.subdivision,
        "Latitude": enterprise.latitude,
        "Longitude": enterprise.longitude,
    }
    return {
        "NowUtc": say(call.now),
        "Enterprise": {
            "Id": enterprise.id,
            "ExternalIdentifier": None,
            "HoldingKey": None,
            "ChainId": enterprise.chain_id,
            "ChainName": enterprise.name,
            "CreatedUtc": say(enterprise.created),
            "UpdatedUtc": say(enterprise.updated),
            "Name": enterprise.name,
            "ShortName": enterprise.name.rsplit(" ", 1)[-1][:11],
            "TimeZoneIdentifier": enterprise.time_zone,
            "LegalEnvironmentCode": enterprise.country,
            "AccommodationEnvironmentCode": enterprise.country,
            "AccountingEnvironmentCode": enterprise.country,
            "TaxEnvironmentCode": enterprise.tax_environment,
            "DefaultLanguageCode": "en-US",
            "EditableHistoryInterval": say_duration(EDITABLE_HISTORY),
            "AccountingEditableHistoryInterval": say_duration(EDITABLE_HISTORY),
            "OperationalEditableHistoryInterval": say_duration(EDITABLE_HISTORY),
            "BusinessDayClosingOffset": None,
            "WebsiteUrl": f"https://{enterprise.site}",
            "Email": f"reception@{enterprise.site}",
            "Phone": enterprise.phone,
            "LogoImageId": None,
            "CoverImageId": None,
            "Pricing": enterprise.pricing,
            "TaxPrecision": PRECISIONS[enterprise.currency],
            "AddressId": enterprise.address_id,
            "Address": address,
            "GroupNames": [],
            "Subscription": {"TaxIdentifier": enterprise.tax_identifier},
            "Currencies": [
                {"Currency": enterprise.currency, "IsDefault": True, "IsEnabled": True},
                {"Currency": "EUR", "IsDefault": False, "IsEnabled": True},
            ],
            "AccountingConfiguration": _accounting(enterprise.name),
            "IsPortfolio": False,
        },
        "Service": None,
        "PaymentCardStorage": None,
        "IsIdentityDocumentNumberRequired": False,
    }


def _accounting(company: str) -> Json:
    return {
        "AdditionalTaxIdentifier": None,
        "CompanyName": company,
        "BankAccountNumber": None,
        "BankName": None,
        "Iban": None,
        "Bic": None,
        "SurchargeConfiguration": {
            "SurchargeFees": dict.fromkeys(sorted(_CARD_BRANDS)),
            "SurchargeServiceId": None,
            "SurchargeTaxCode": None,
        },
        "EnabledExternalPaymentTypes": EXTERNAL_PAYMENT_TYPES,
        "Options": [],
    }


def get_services(call: Call) -> Json:
    """services/getAll; the 2018 form without `Limitation` works too."""
    question = call.question
    kind = question.choice("ServiceType", _SERVICE_TYPES)
    filters: Filters[Service] = Filters()
    filters.only_if(property_is_asked(call))
    filters.require(lambda row: kind is None or row.bookable == (kind == "Bookable"))
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    limitation = question.limitation_or_everything()
    rows, cursor = page(call.state.services, limitation, filters, question.identifiers("ServiceIds"))
    return {"Services": [service(call.state, row) for row in rows], "Cursor": cursor}


def service(state: State, row: Service) -> Json:
    """The wire shape of a service, old names beside new ones."""
    return {
        "Id": row.id,
        "EnterpriseId": state.enterprise.id,
        "IsActive": row.is_active,
        "Name": row.name,
        "Names": texts(row.name),
        "StartTime": say_duration(row.start_offset) if row.bookable else None,
        "EndTime": say_duration(row.end_offset) if row.bookable else None,
        "Options": {"BillAsPackage": False},
        "Promotions": promotions(),
        "Type": "Reservable" if row.bookable else "Orderable",
        "Ordering": row.ordering,
        "Data": _service_data(row),
        "ExternalIdentifier": row.external_identifier,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }


def _service_data(row: Service) -> Json:
    if not row.bookable:
        return {"Discriminator": "Additional", "Value": {"Promotions": promotions()}}
    start, end = say_duration(row.start_offset), say_duration(row.end_offset)
    return {
        "Discriminator": "Bookable",
        "Value": {
            "StartOffset": start,
            "EndOffset": end,
            "OccupancyStartOffset": say_duration(row.occupancy_start),
            "OccupancyEndOffset": say_duration(row.occupancy_end),
            "TimeUnit": row.period,
            "TimeUnitPeriod": row.period,
        },
    }


def get_age_categories(call: Call) -> Json:
    """ageCategories/getAll."""
    question = call.question
    filters: Filters[AgeCategory] = Filters()
    filters.only_if(property_is_asked(call) and True in wanted_activity(question))
    filters.among(services_asked(call), lambda row: row.service_id)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = question.identifiers("AgeCategoryIds")
    rows, cursor = page(call.state.age_categories, question.limitation(), filters, only)
    return {"AgeCategories": [_age_category(row) for row in rows], "Cursor": cursor}


def _age_category(row: AgeCategory) -> Json:
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "MinimalAge": row.minimal_age,
        "MaximalAge": row.maximal_age,
        "Names": texts(row.name),
        "ShortNames": texts(row.short_name),
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "Classification": "Adult" if row.adult else "Child",
        "IsActive": True,
        "ExternalIdentifier": None,
    }


def get_segments(call: Call) -> Json:
    """businessSegments/getAll; the 2018 form without `Limitation` works too."""
    question = call.question
    filters: Filters[Segment] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.among(services_asked(call), lambda row: row.service_id)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    limitation = question.limitation_or_everything()
    rows, cursor = page(call.state.segments, limitation, filters, question.identifiers("Ids"))
    return {"BusinessSegments": [segment(row) for row in rows], "Cursor": cursor}


def segment(row: Segment) -> Json:
    """The wire shape of a market segment."""
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "IsActive": row.is_active,
        "Name": row.name,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }
