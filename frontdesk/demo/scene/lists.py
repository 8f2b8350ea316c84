"""What every house of the scenes has besides rooms and rates: departments, features, companies, accounts, vouchers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from frontdesk.demo.account_rows import Company
from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.scene.house import FOUNDED, House
from frontdesk.demo.setup_rows import (
    AccountingCategory,
    Department,
    Feature,
    FeatureAssignment,
    ProductCategory,
    Source,
    Task,
    VoucherCode,
)
from frontdesk.demo.state import State

_FEATURES = (
    ("Balcony", "BLC", "Over the garden", "Balcony"),
    ("River view", "RIV", "From the upper floors", "RiverView"),
    ("Twin beds", "TWIN", "Two beds that can stand apart", "TwinBeds"),
    ("Step-free", "ACC", "Wide doors, no steps, a seat in the shower", "AccessibleRoom"),
)
_DEPARTMENTS = ("Front office", "Housekeeping", "Maintenance", "Kitchen")
_SOURCES = (
    ("Booking.com", "OnlineTravelAgency", 1),
    ("Expedia", "OnlineTravelAgency", 2),
    ("SiteMinder", "CentralReservationSystem", 3),
)
_ACCOUNTING = (
    ("Accommodation", "601", "Accommodation"),
    ("Food and beverage", "602", "FoodAndBeverage"),
    ("Other services", "603", "SundryIncome"),
    ("Local taxes", "349", "Taxes"),
)
_OF_PRODUCT = {"Food": "Food and beverage", "Beverage": "Food and beverage", "CityTax": "Local taxes"}
_SHELVES = ("Meals and drinks", "Comfort")


def furnish_lists(state: State, rng: Random, house: House, opening: datetime) -> None:
    """Writes the lists."""
    _features(state, rng, house)
    for name, kind, code in _SOURCES:
        state.put(Source(new_id(rng), name, kind, code, FOUNDED))
    _products(state, rng, house)
    _companies(state, rng)
    _tasks(state, rng, opening)
    _vouchers(state, rng, house)


def _features(state: State, rng: Random, house: House) -> None:
    """Balconies end each floor, the river shows from the third floor on."""
    ids = {}
    for name, short, text, classification in _FEATURES:
        row = Feature(new_id(rng), house.stay, name, short, text, classification, FOUNDED, FOUNDED)
        state.put(row)
        ids[name] = row.id
    for name, room_id in house.rooms.items():
        floor, place = int(name[:-2]), int(name[-2:])
        has = {
            "Balcony": place in (9, 10),
            "River view": floor >= 3 and place % 2 == 0,
            "Twin beds": place in (3, 4),
            "Step-free": floor == 1 and place == 5,
        }
        for feature, there in has.items():
            if there:
                state.put(FeatureAssignment(new_id(rng), ids[feature], room_id, FOUNDED, FOUNDED))


def _products(state: State, rng: Random, house: House) -> None:
    """Each product on a shelf of its service, and on a revenue account."""
    accounts = {}
    for name, code, classification in _ACCOUNTING:
        account = AccountingCategory(new_id(rng), name, code, classification, FOUNDED, FOUNDED)
        state.put(account)
        accounts[name] = account.id
    shelves = {}
    for service in (house.stay, house.extras):
        for ordering, name in enumerate(_SHELVES):
            shelf = ProductCategory(new_id(rng), service, name, name.split()[0], ordering, FOUNDED, FOUNDED)
            state.put(shelf)
            shelves[service, name] = shelf.id
    for product in list(state.products):
        shelf_name = _SHELVES[0] if product.classification in ("Food", "Beverage") else _SHELVES[1]
        account_name = _OF_PRODUCT.get(product.classification or "", "Other services")
        state.put(
            replace(
                product,
                category_id=shelves[product.service_id, shelf_name],
                accounting_category_id=accounts[account_name],
            )
        )


def _companies(state: State, rng: Random) -> None:
    state.put(
        Company(
            id=new_id(rng),
            number=1,
            name="Vltava Optics",
            created=FOUNDED,
            updated=FOUNDED,
            invoicing_email="bills@vltava-optics.example.cz",
            due_interval="P0M14DT0H0M0S",
            credit_rating="CreditOk",
            tax_identifier="CZ00000017",
        )
    )
    state.put(
        Company(
            id=new_id(rng),
            number=2,
            name="Fjordtur Bergen",
            created=FOUNDED,
            updated=FOUNDED,
            options=("Invoiceable", "AddFeesToInvoices"),
            iata="00000000",
            contact_person="Bjørg Haugård",
        )
    )


def _tasks(state: State, rng: Random, opening: datetime) -> None:
    ids = {}
    for name in _DEPARTMENTS:
        row = Department(new_id(rng), name, FOUNDED, FOUNDED)
        state.put(row)
        ids[name] = row.id
    made = opening - timedelta(hours=3)
    state.put(Task(new_id(rng), "Check the lift", "It stops a little low.", ids["Maintenance"], None, opening, made))


def _vouchers(state: State, rng: Random, house: House) -> None:
    """A code that opens the private rate."""
    private = tuple(house.rates[name] for name in house.rates if state.rates[house.rates[name]].type == "Private")
    state.put(VoucherCode(new_id(rng), new_id(rng), "OPTICS", private, None, None, FOUNDED, FOUNDED))
