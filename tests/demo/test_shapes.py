"""Every field of the platform's shapes is there, null when absent (connector-api.md Part B)."""

from typing import Any

import pytest

from tests.demo.conftest import Caller

SHAPES = {
    "Reservation": """
        Id EnterpriseId ServiceId AccountId AccountType CreatorProfileId UpdaterProfileId BookerId Number State Origin
        CommanderOrigin OriginDetails CreatedUtc UpdatedUtc CancelledUtc VoucherId BusinessSegmentId Options RateId
        CreditCardId GroupId RequestedResourceCategoryId AssignedResourceId AvailabilityBlockId PartnerCompanyId
        CompanyId TravelAgencyId AssignedResourceLocked ChannelNumber ChannelManager ChannelManagerNumber
        CancellationReason ReleasedUtc StartUtc EndUtc ScheduledStartUtc ActualStartUtc ScheduledEndUtc ActualEndUtc
        Purpose QrCodeData PersonCounts""",
    "Customer": """
        Id ChainId Number Title Sex FirstName LastName SecondLastName NationalityCode PreferredLanguageCode LanguageCode
        BirthDate BirthCountryCode BirthCountrySubdivisionCode BirthPlace Occupation Email HasOtaEmail Phone
        TaxIdentificationNumber LoyaltyCode AccountingCode BillingCode Notes CarRegistrationNumber DietaryRequirements
        CreatedUtc UpdatedUtc Passport IdentityCard Visa DriversLicense Address AddressId Classifications Options
        ItalianDestinationCode ItalianFiscalCode ItalianLotteryCode CompanyId MergeTargetId ActivityState IsActive
        PreferredSpaceFeatures CreatorProfileId UpdaterProfileId""",
    "OrderItem": """
        Id EnterpriseId AccountId AccountType ServiceId ServiceOrderId Notes BillId AccountingCategoryId BillingName
        ExternalIdentifier UnitCount UnitAmount Amount OriginalAmount RevenueType CreatorProfileId UpdaterProfileId
        CreatedUtc UpdatedUtc ConsumedUtc CanceledUtc ClosedUtc StartUtc ClaimedUtc AccountingState Type Options Data
        TaxExemptionReason TaxExemptionLegalReference""",
    "Payment": """
        Id EnterpriseId AccountId AccountType PaymentRequestId BillId ReservationId AccountingCategoryId Amount
        OriginalAmount Notes SettlementId ConsumedUtc ClosedUtc ChargedUtc CreatedUtc UpdatedUtc SettlementUtc
        AccountingState State Identifier Type Kind Data PaymentOrigin""",
    "Resource": """
        Id EnterpriseId IsActive ParentResourceId Name State Descriptions CreatedUtc UpdatedUtc Data ExternalNames
        Directions""",
    "Rate": """
        Id GroupId ServiceId BaseRateId IsBaseRate BusinessSegmentId IsActive IsEnabled IsPublic IsDefault Type Name
        Names ShortName UpdatedUtc ExternalNames Description ExternalIdentifier TaxExemptionReason
        TaxExemptionLegalReference""",
    "Product": """
        Id ServiceId CategoryId AccountingCategoryId IsActive IsDefault Name Names ExternalName ExternalNames ShortName
        ShortNames Description Descriptions Charging ChargingMode Posting PostingMode Options Promotions Classifications
        Price Pricing ImageIds Ordering ExternalIdentifier TaxExemptionReason TaxExemptionLegalReference CreatedUtc
        UpdatedUtc ConsumptionMoment""",
    "Restriction": "Id ServiceId ExternalIdentifier Origin Conditions Exceptions",
    "Conditions": """
        Type ExactRateId BaseRateId RateGroupId ResourceCategoryId SpaceCategoryId ResourceCategoryType SpaceType
        StartUtc EndUtc Days Hours""",
    "Category": """
        Id EnterpriseId ServiceId IsActive Type Classification Names ShortNames Descriptions Ordering Capacity
        ExtraCapacity ExternalIdentifier AccountingCategoryId""",
    "Old reservation": """
        Id ServiceId GroupId Number ChannelNumber ChannelManagerNumber ChannelManagerGroupNumber ChannelManager State
        Origin OriginDetail OriginDetails Purpose CreatedUtc UpdatedUtc CancelledUtc StartUtc EndUtc ReleasedUtc
        RequestedCategoryId
        AssignedSpaceId AssignedSpaceLocked AssignedResourceId AssignedResourceLocked BusinessSegmentId CompanyId
        TravelAgencyId AvailabilityBlockId RateId VoucherId CreditCardId CancellationReason AdultCount ChildCount
        PersonCounts OwnerId CustomerId BookerId CompanionIds ChannelManagerId Options""",
}


@pytest.fixture
def shown(caller: Caller) -> dict[str, Any]:
    """One record of each kind."""
    page = {"Limitation": {"Count": 1}}
    services = {"ServiceIds": [caller.stay_service]}
    stay = caller.stay(48213)
    restriction = caller.ask("restrictions/getAll", **page, **services)["Restrictions"][0]
    companions = caller.ask(
        "companionships/getAll", **page, ReservationIds=[stay.id], Extent={"Reservations": True, "Customers": True}
    )
    return {
        "Reservation": caller.ask("reservations/getAll/2023-06-06", **page)["Reservations"][0],
        "Customer": companions["Customers"][0],
        "OrderItem": caller.ask("orderItems/getAll", **page, ServiceOrderIds=[stay.id])["OrderItems"][0],
        "Payment": caller.ask("payments/getAll", **page, ReservationIds=[stay.id])["Payments"][0],
        "Resource": caller.ask("resources/getAll", **page, Extent={"Resources": True})["Resources"][0],
        "Rate": caller.ask("rates/getAll", **page, **services)["Rates"][0],
        "Product": caller.ask("products/getAll", **page, **services)["Products"][0],
        "Restriction": restriction,
        "Conditions": restriction["Conditions"],
        "Category": caller.ask("resourceCategories/getAll", **page, **services)["ResourceCategories"][0],
        "Old reservation": companions["Reservations"][0],
    }


@pytest.mark.parametrize("kind", SHAPES)
def test_every_field_is_there(shown: dict[str, Any], kind: str) -> None:
    assert sorted(shown[kind]) == sorted(SHAPES[kind].split())


def test_restrictions_are_those_of_the_strip(caller: Caller) -> None:
    answer = caller.ask("restrictions/getAll", ServiceIds=[caller.stay_service], Limitation={"Count": 100})
    names = {row.id: row.name for row in caller.hotel.state.categories}
    found = {
        (
            names[row["Conditions"]["ResourceCategoryId"]],
            row["Conditions"]["StartUtc"],
            row["Conditions"]["Type"],
            row["Exceptions"] and row["Exceptions"]["MinLength"],
        )
        for row in answer["Restrictions"]
    }
    friday, feast = "2026-10-22T22:00:00Z", "2026-10-27T23:00:00Z"
    assert found == {
        ("Single", friday, "Start", "P0M2DT0H0M0S"),
        ("Double", friday, "Start", "P0M2DT0H0M0S"),
        ("Double", feast, "Start", None),
        ("Superior", feast, "Start", None),
        ("Suite", feast, "Stay", None),
    }
    colliding = {"StartUtc": "2026-10-23T10:00:00Z", "EndUtc": "2026-10-23T12:00:00Z"}
    narrowed = caller.ask("restrictions/getAll", CollidingUtc=colliding)["Restrictions"]
    assert {row["Conditions"]["StartUtc"] for row in narrowed} == {friday}


def test_durations_are_spelled_out(caller: Caller) -> None:
    [service] = caller.ask("services/getAll", Limitation={"Count": 9}, ServiceType="Bookable")["Services"]
    assert service["Data"]["Value"]["StartOffset"] == service["StartTime"] == "P0M0DT15H0M0S"
    assert service["Data"]["Value"]["TimeUnitPeriod"] == "Day"
