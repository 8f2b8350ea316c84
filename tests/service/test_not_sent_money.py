"""What was charged, paid and taken off here is part of what a stay owes before it is sent, once, and never twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from frontdesk.domain.commands import (
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    CancelItem,
    ChangeStay,
    CheckOut,
    Command,
    FreeItem,
    NightPrice,
)
from frontdesk.domain.money import AccountingState, NotSent, balance
from frontdesk.domain.reasons import OpenBalance
from frontdesk.domain.views import Changed, Group, ListKind, StayView, Unsent
from tests.service.test_every_command import away, product
from tests.service.test_ring import somebody_else
from tests.service.whole_program import Reception


def group_of(here: Reception, stay_id: str) -> Group:
    """Where it stands among the departures."""
    sections = here.desk.listing(ListKind.DEPARTURES).sections
    return next(section.group for section in sections if stay_id in section.ids)


def settled_stay(here: Reception) -> StayView:
    """Leaves today and owes nothing."""
    sections = here.desk.listing(ListKind.DEPARTURES).sections
    (ids,) = [section.ids for section in sections if section.group is Group.SETTLED]
    return view(here, ids[0])


def view(here: Reception, stay_id: str) -> StayView:
    found = here.desk.stay(stay_id)
    assert found is not None
    return found


def parking(here: Reception, stay_id: str, total: str) -> AddProduct:
    return AddProduct(
        reservation_id=stay_id, product_id=product(here, "Parking"), count=1, total=Decimal(total), currency="CZK"
    )


def umbrella(here: Reception, stay: StayView, price: str) -> AddOrder:
    house = here.desk.house()
    return AddOrder(
        guest_id=stay.reservation.guest_id,
        service_id=house.order_products[0].service_id,
        reservation_id=stay.reservation.id,
        consumed_utc=here.desk.hotel().now,
        currency=house.currency,
        items=(FreeItem(name="Umbrella", unit_gross=Decimal(price), tax_codes=()),),
        total=Decimal(price),
    )


def payment(here: Reception, stay: StayView, amount: str) -> AddPayment:
    house = here.desk.house()
    return AddPayment(
        guest_id=stay.reservation.guest_id,
        reservation_id=stay.reservation.id,
        amount=Decimal(amount),
        currency=house.currency,
        kind=house.payment_kinds[0],
    )


async def test_the_sum_is_the_same_before_while_and_after_it_is_sent(reception: Reception) -> None:
    stay = view(reception, reception.guest("novakova").id)
    assert reception.session is not None and stay.owes is not None
    cache, stay_id = reception.session.store.cache, stay.reservation.id
    taken = next(each for each in cache.items(stay_id) if each.kind == "ProductOrder")
    price = next(each.price for each in reception.desk.house().products if "Parking" in each.name)
    assert price is not None and taken.amount > 0
    total = price * stay.nights
    commands: list[Command] = [
        parking(reception, stay_id, str(total)),
        umbrella(reception, stay, "250"),
        payment(reception, stay, "400"),
        CancelItem(reservation_id=stay_id, item_id=taken.id, name=taken.name, amount=taken.amount),
    ]
    await away(reception)
    for command in commands:
        reception.desk.submit(command)
    owes = stay.owes + total + 250 - 400 - taken.amount
    told = NotSent(charged=total + 250, paid=Decimal(400), taken_off=taken.amount)
    assert (view(reception, stay_id).owes, view(reception, stay_id).not_sent) == (owes, told)
    assert (reception.guest("novakova").owes, reception.guest("novakova").not_sent) == (owes, told)
    assert sum(line.amount for line in view(reception, stay_id).money if line.unsent) == owes - stay.owes

    seen: set[Decimal | None] = set()

    def look(_: Changed) -> None:
        seen.add(view(reception, stay_id).owes)

    stop = reception.desk.subscribe(look)
    await reception.hotel.line(cut=False)
    await reception.settled(len(commands))
    stop()
    assert seen == {owes}, "nothing counts twice, or not at all, on its way"
    assert view(reception, stay_id).not_sent is None
    open_ones = [item for item in cache.items(stay_id) if item.state == AccountingState.OPEN]
    assert balance(open_ones, cache.payments(stay_id)) == owes, "as the hotel's own account has it"


async def test_a_settled_stay_with_a_charge_on_its_way_does_not_look_settled(reception: Reception) -> None:
    stay = settled_stay(reception)
    stay_id = stay.reservation.id
    await away(reception)
    reception.desk.submit(umbrella(reception, stay, "350"))
    assert group_of(reception, stay_id) is Group.OPEN_BALANCE
    assert OpenBalance(Decimal(350), "CZK", NotSent(charged=Decimal(350))) in view(reception, stay_id).warnings
    assert view(reception, stay_id).guests_owe == 350
    reception.desk.submit(CheckOut(reservation_id=stay_id, allow_open_balance=True, note="The company pays by invoice"))
    await reception.hotel.line(cut=False)
    await reception.settled(2)
    assert [each for each, _ in await reception.ledger()] == ["orders/add", "reservations/process"]
    assert reception.marks() == [Unsent.SENT] * 2, "the clerk knew of the charge, so nobody is asked about it"


async def test_what_is_paid_here_lets_them_leave_before_the_platform_knows(reception: Reception) -> None:
    stay = settled_stay(reception)
    stay_id = stay.reservation.id
    await away(reception)
    reception.desk.submit_all([umbrella(reception, stay, "350"), payment(reception, stay, "350")])
    assert group_of(reception, stay_id) is Group.SETTLED
    assert view(reception, stay_id).not_sent == NotSent(charged=Decimal(350), paid=Decimal(350))
    reception.desk.submit(CheckOut(reservation_id=stay_id, close_bills=True))
    await reception.hotel.line(cut=False)
    await reception.settled(3)


async def test_a_charge_that_is_taken_back_is_owed_no_more(unhurried: Reception) -> None:
    stay = settled_stay(unhurried)
    (entry,) = unhurried.desk.submit_all([umbrella(unhurried, stay, "350")])
    assert view(unhurried, stay.reservation.id).owes == 350
    assert unhurried.desk.take_back(entry.id)
    assert view(unhurried, stay.reservation.id).owes == 0


async def test_what_a_colleague_charged_is_told_apart_from_what_was_charged_here(reception: Reception) -> None:
    stay = settled_stay(reception)
    stay_id = stay.reservation.id
    reception.desk.submit(umbrella(reception, stay, "350"))
    await reception.settled(1)
    assert view(reception, stay_id).by_others == ()
    taken = await somebody_else(
        reception,
        "orders/add",
        AccountId=stay.reservation.guest_id,
        ServiceId=reception.desk.house().order_products[0].service_id,
        LinkedReservationId=stay_id,
        Items=[{"Name": "Taxi", "UnitCount": 1, "UnitAmount": {"Currency": "CZK", "GrossValue": 90, "TaxCodes": []}}],
    )
    assert taken == 200
    await reception.until(lambda: bool(view(reception, stay_id).by_others))
    (told,) = view(reception, stay_id).by_others
    assert told.name == "Taxi" and abs((reception.desk.hotel().now - told.at).total_seconds()) < 60


async def test_what_a_changed_stay_owes_is_not_known_until_the_platform_has_priced_it(reception: Reception) -> None:
    stay = view(reception, reception.guest("novakova").id)
    stay_id = stay.reservation.id
    assert stay.owes is not None
    longer = reception.desk.stay_times(stay.arrive, stay.leave + timedelta(days=1))[1]
    await away(reception)
    reception.desk.submit(ChangeStay(reservation_id=stay_id, purpose="Business"))
    assert view(reception, stay_id).owes == stay.owes
    reception.desk.submit(ChangeStay(reservation_id=stay_id, end_utc=longer))
    assert view(reception, stay_id).owes is None
    assert reception.guest("novakova").owes is None
    await reception.hotel.line(cut=False)
    reception.desk.refresh()
    await reception.until(lambda: (view(reception, stay_id).owes or 0) > (stay.owes or 0))


async def test_a_departure_of_which_nobody_knows_what_it_owes_is_not_among_the_settled(reception: Reception) -> None:
    stay = settled_stay(reception)
    await away(reception)
    persons = tuple(replace(each, count=each.count + 1) for each in stay.reservation.persons)
    reception.desk.submit(ChangeStay(reservation_id=stay.reservation.id, persons=persons))
    assert group_of(reception, stay.reservation.id) is Group.NOT_KNOWN


async def test_what_a_cancelled_stay_owes_is_not_known_until_the_platform_took_its_charges_off(
    reception: Reception,
) -> None:
    stay = view(reception, reception.guest("novakova").id)
    assert stay.owes
    taken_off = sum((line.amount for line in stay.money if line.amount < 0), Decimal(0))  # what is paid stays
    await away(reception)
    reception.desk.submit(Cancel(reservation_id=stay.reservation.id, note="Asked to cancel", charge_fee=False))
    assert view(reception, stay.reservation.id).owes is None
    await reception.hotel.line(cut=False)
    reception.desk.refresh()
    await reception.until(lambda: view(reception, stay.reservation.id).owes == taken_off)


async def test_a_price_by_hand_is_in_nights_and_sums_before_while_and_after_it_is_sent(reception: Reception) -> None:
    stay = view(reception, reception.guest("novakova").id)
    stay_id, owed = stay.reservation.id, stay.owes
    (day, price), *others = stay.night_prices
    assert owed is not None
    await away(reception)
    for gross in (price - 700, price - 400):  # the second is on the first, which waits too
        reception.desk.submit(by_hand(stay_id, gross))
    noted = view(reception, stay_id)
    assert noted.night_prices == ((day, price - 400), *others) and noted.noted_nights == {day}
    assert noted.owes == noted.guests_owe == reception.guest("novakova").owes == owed - 400
    assert noted.not_sent == NotSent(taken_off=Decimal(400))
    assert [line.amount for line in noted.money if line.unsent is not None] == [Decimal(-700), Decimal(300)]
    assert sum(line.amount for line in noted.money) == owed - 400
    await reception.hotel.line(cut=False)
    reception.desk.refresh()
    await reception.until(lambda: not reception.desk.open_entries())
    await reception.until(lambda: view(reception, stay_id).not_sent is None)
    after = view(reception, stay_id)
    assert (after.owes, after.noted_nights) == (owed - 400, frozenset())
    assert after.night_prices == noted.night_prices


async def test_a_price_by_hand_on_other_days_is_not_known(reception: Reception) -> None:
    stay = view(reception, reception.guest("novakova").id)
    stay_id = stay.reservation.id
    longer = reception.desk.stay_times(stay.arrive, stay.leave + timedelta(days=1))[1]
    await away(reception)
    reception.desk.submit(by_hand(stay_id, Decimal(1000)))
    reception.desk.submit(ChangeStay(reservation_id=stay_id, end_utc=longer))
    both = view(reception, stay_id)
    assert both.owes is None and not both.noted_nights and both.night_prices == stay.night_prices
    assert both.not_sent is None


async def test_the_rates_own_price_put_back_is_not_known_until_it_is_told(reception: Reception) -> None:
    stay = view(reception, reception.guest("novakova").id)
    await away(reception)
    reception.desk.submit(by_hand(stay.reservation.id, None))
    back = view(reception, stay.reservation.id)
    assert back.owes is None and back.not_sent is None and not back.noted_nights


def by_hand(stay_id: str, gross: Decimal | None) -> ChangeStay:
    """Another price for the first night."""
    price = NightPrice(index=0, gross=gross)
    return ChangeStay(reservation_id=stay_id, prices=(price,), currency="CZK", reprice=False, note="Agreed")
