"""Which documents the hotel speaks by: those of the seeds, today's, or both at once (connector-api.md §2).

The operations take and give both forms. Narrowed to one era, what the other era's documents do not know is dropped from
the request before it is read and from the answer before it is sent. Operations outside of the seeds have one form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.masks import Mask, masked, read_mask, without
from frontdesk.demo.question import Question

Era = Literal["seeds", "today", "both"]
ERAS: tuple[str, ...] = get_args(Era)
SERVICES_PAGE = frozenset(
    {
        "services/getAll",
        "services/getAvailability",
        "products/getAll",
        "businessSegments/getAll",
        "rates/getAll",
        "rates/getPricing",
        "rates/updatePrice",
        "restrictions/getAll",
        "restrictions/add",
        "restrictions/delete",
        "orders/add",
    }
)
"""The operations of the page of 2018, whose requests have no `Client`."""
_TODAY_ONLY = frozenset({"restrictions/set", "restrictions/clear", "services/getAvailability/2024-01-22"})
_SEEDS_ONLY = frozenset({"restrictions/add", "restrictions/delete"})


@dataclass(frozen=True, slots=True)
class Form:
    """How an era words one operation.

    `asked` and `told` are all that it knows (None: everything), `unknown` what it does not know wherever it stands,
    `needed` what a request must have, `words` other words for a state.
    """

    asked: Mask | None = None
    told: Mask | None = None
    unknown: frozenset[str] = frozenset()
    needed: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)


_PROMOTIONS = "Promotions(BeforeCheckIn AfterCheckIn DuringStay BeforeCheckOut AfterCheckOut)"
_PRICE = "Currency NetValue GrossValue TaxValues"
_CONDITIONS = "Type ExactRateId BaseRateId RateGroupId SpaceCategoryId SpaceType StartUtc EndUtc Days"
_EXCEPTIONS = "MinAdvance MaxAdvance MinLength MaxLength MinPrice(Value Currency) MaxPrice(Value Currency)"
_RESTRICTION = f"Id Conditions({_CONDITIONS}) Exceptions({_EXCEPTIONS})"
_OLD_STAY = (
    "Id ServiceId GroupId Number ChannelNumber ChannelManager ChannelManagerGroupNumber ChannelManagerNumber State "
    "Origin OriginDetail OriginDetails Purpose CreatedUtc UpdatedUtc CancelledUtc StartUtc EndUtc ReleasedUtc "
    "RequestedCategoryId AssignedResourceId AssignedResourceLocked BusinessSegmentId CompanyId TravelAgencyId "
    "AvailabilityBlockId RateId VoucherId CustomerId PersonCounts"
)
_GUEST = (
    "Address BirthDate BirthPlace CategoryId Classifications CreatedUtc Email FirstName Sex Id IdentityCard "
    "LanguageCode LastName LoyaltyCode NationalityCode Notes Number Passport Phone SecondLastName "
    "TaxIdentificationNumber Title UpdatedUtc Visa"
)
_OLD_ITEM = (
    f"Id AccountId OrderId BillId AccountingCategoryId Amount({_PRICE} Breakdown) RevenueType ConsumedUtc ClosedUtc "
    "AccountingState Data(Discriminator Value(ProductId))"
)
_BOOKING = (
    "Identifier State StartUtc EndUtc ReleasedUtc CustomerId BookerId RequestedCategoryId RateId TravelAgencyId "
    "CompanyId Notes TimeUnitAmount TimeUnitPrices ProductOrders PersonCounts CreditCardId AvailabilityBlockId "
    "VoucherCode"
)
_STAY_2023 = (
    "Id EnterpriseId ServiceId AccountId AccountType CreatorProfileId UpdaterProfileId BookerId StartUtc EndUtc Number "
    "State Origin OriginDetails CreatedUtc UpdatedUtc CancelledUtc VoucherId BusinessSegmentId Options RateId "
    "CreditCardId GroupId RequestedResourceCategoryId AssignedResourceId AvailabilityBlockId PartnerCompanyId "
    "CompanyId TravelAgencyId AssignedResourceLocked ChannelNumber ChannelManager ChannelManagerNumber "
    "CancellationReason ReleasedUtc Purpose PersonCounts"
)

_SEEDS: dict[str, Form] = {
    "services/getAll": Form(
        asked=read_mask(""), told=read_mask(f"Services(EndTime Id IsActive Name StartTime {_PROMOTIONS} Type)")
    ),
    "services/getAvailability": Form(
        asked=read_mask("ServiceId StartUtc EndUtc"),
        told=read_mask("CategoryAvailabilities(Availabilities CategoryId) DatesUtc"),
        needed=("StartUtc", "EndUtc"),
    ),
    "products/getAll": Form(
        asked=read_mask("ServiceIds"),
        told=read_mask(
            "Products(CategoryId Charging Description Id IsActive Name ServiceId ShortName "
            f"Price({_PRICE}) {_PROMOTIONS})"
        ),
    ),
    "businessSegments/getAll": Form(asked=read_mask(""), told=read_mask("BusinessSegments(Id IsActive Name)")),
    "rates/getAll": Form(
        asked=read_mask("Extent"),
        told=read_mask("Rates(BaseRateId GroupId Id IsActive IsPublic Name ShortName) RateGroups(Id IsActive Name)"),
    ),
    "rates/getPricing": Form(
        asked=read_mask("RateId StartUtc EndUtc"),
        told=read_mask(
            "Currency BasePrices CategoryAdjustments CategoryPrices(CategoryId Prices) DatesUtc RelativeAdjustment "
            "AbsoluteAdjustment EmptyUnitAdjustment ExtraUnitAdjustment"
        ),
        needed=("StartUtc", "EndUtc"),
    ),
    "rates/updatePrice": Form(asked=read_mask("RateId PriceUpdates(CategoryId StartUtc EndUtc Value)")),
    "restrictions/getAll": Form(
        asked=read_mask("TimeFilter StartUtc EndUtc SpaceCategoryIds RateIds"),
        told=read_mask(f"Restrictions({_RESTRICTION})"),
        needed=("StartUtc", "EndUtc"),
    ),
    "restrictions/add": Form(
        asked=read_mask(f"Restrictions(Identifier Conditions({_CONDITIONS}) Exceptions({_EXCEPTIONS}))"),
        told=read_mask(f"Restrictions(Identifier Restriction({_RESTRICTION}))"),
    ),
    "orders/add": Form(unknown=frozenset({"Options", "BusinessSegmentId", "ExternalIdentifier"})),
    "reservations/getAll/2023-06-06": Form(
        asked=read_mask("EnterpriseIds ReservationIds ServiceIds AccountIds States UpdatedUtc CollidingUtc Limitation"),
        told=read_mask(f"Reservations({_STAY_2023}) Cursor"),
        words={"Inquired": "Enquired"},
    ),
    "reservations/getAll": Form(
        told=read_mask(
            f"BusinessSegments Customers({_GUEST}) OrderItems({_OLD_ITEM}) Products RateGroups Rates "
            f"ReservationGroups Reservations({_OLD_STAY}) Services Resources ResourceCategories "
            "ResourceCategoryAssignments Notes QrCodeData Companies Cursor"
        )
    ),
    "reservations/getAllItems": Form(told=read_mask(f"Reservations(ReservationId OrderItems({_OLD_ITEM}))")),
    "reservations/price": Form(told=read_mask(f"ReservationPrices(Identifier Total({_PRICE}))")),
    "reservations/add": Form(
        asked=read_mask(
            f"ServiceId GroupId GroupName Reservations({_BOOKING}) SendConfirmationEmail CheckRateApplicability "
            "CheckOverbooking"
        ),
        told=read_mask(f"Reservations(Identifier Reservation({_OLD_STAY} CompanionIds))"),
    ),
    "reservations/update": Form(told=read_mask(""), unknown=frozenset({"EnterpriseId", "ReleasedUtc", "Options"})),
    "reservations/cancel": Form(
        asked=read_mask("ReservationIds PostCancellationFee Notes"), needed=("PostCancellationFee",)
    ),
    "reservations/addCompanion": Form(told=read_mask("")),
}

_UNITS = ("FirstTimeUnitStartUtc", "LastTimeUnitStartUtc")
_OLD_DATES = frozenset({"StartUtc", "EndUtc"})
_OLD_SPACES = frozenset({"SpaceCategoryId", "SpaceType", "SpaceCategoryIds"})
_TODAY: dict[str, Form] = {
    "services/getAll": Form(needed=("Limitation",)),
    "services/getAvailability": Form(needed=_UNITS),
    "products/getAll": Form(needed=("Limitation",)),
    "businessSegments/getAll": Form(needed=("Limitation",)),
    "rates/getAll": Form(needed=("Limitation",)),
    "rates/getPricing": Form(needed=_UNITS),
    "rates/updatePrice": Form(unknown=_OLD_DATES),
    "restrictions/getAll": Form(needed=("Limitation",), unknown=_OLD_SPACES),
    "restrictions/set": Form(unknown=_OLD_SPACES),
    "restrictions/clear": Form(unknown=_OLD_SPACES),
    "reservations/getAll/2023-06-06": Form(unknown=frozenset({"EnterpriseId", "ChannelManager", "CompanyId"})),
    "reservations/getAll": Form(unknown=frozenset({"OriginDetail"})),
    "reservations/price": Form(
        told=read_mask("ReservationPrices(Identifier TotalAmount Total(Currency Value Net Tax TaxRate))")
    ),
    "reservations/add": Form(unknown=frozenset({"OriginDetail"})),
    "reservations/update": Form(unknown=frozenset({"OriginDetail"})),
    "companionships/getAll": Form(unknown=frozenset({"OriginDetail"})),
    "customers/search": Form(unknown=frozenset({"OriginDetail"})),
}


def check_served(era: Era, operation: str) -> None:
    """410 for what the platform took away since the seeds, 404 for what came after them."""
    if era == "today" and operation in _SEEDS_ONLY:
        raise RefusalError(410, "This operation has been discontinued.")
    if era == "seeds" and operation in _TODAY_ONLY:
        raise RefusalError(404, "Not found.")


def client_is_needed(era: Era, operation: str) -> bool:
    """Whether the caller must say who it is."""
    return era == "today" or operation not in SERVICES_PAGE


def asked_in(era: Era, operation: str, question: Question) -> Question:
    """The request as the era reads it: what it does not know is not there. 400 for what it lacks."""
    form = _form(era, operation)
    if form is None:
        return question
    fields: Mapping[str, Any] = without(question.fields, form.unknown)
    if form.asked is not None:
        fields = masked(fields, form.asked)
    for name in form.needed:
        if fields.get(name) is None:
            raise invalid(name)
    return Question(fields)


def told_in(era: Era, operation: str, content: Json) -> Json:
    """The answer as the era words it."""
    form = _form(era, operation)
    if form is None:
        return content
    told: Json = without(content, form.unknown)
    if form.told is not None:
        told = masked(told, form.told)
    for row in told.get("Reservations", []) if form.words else []:
        row["State"] = form.words.get(row["State"], row["State"])
    return told


def _form(era: Era, operation: str) -> Form | None:
    if era == "both":
        return None
    return (_SEEDS if era == "seeds" else _TODAY).get(operation)
