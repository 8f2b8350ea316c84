"""What was ordered with a stay, as a new one like it takes it: from its account, or from what is not sent of it yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from frontdesk.domain.commands import AddBooking, AddProduct, NewStay
from frontdesk.domain.dates import nights
from frontdesk.domain.house import Product
from frontdesk.domain.money import AccountingState, OrderItem
from frontdesk.domain.offers import Ordered
from frontdesk.domain.reservations import Reservation, State
from frontdesk.service.rows import RowSource

_WITH_THE_BOOKING = timedelta(minutes=5)


def ordered(source: RowSource, reservation_id: str, products: Mapping[str, Product]) -> Ordered:
    """`products` are those a new stay can have, by id. What came later and is no matter of each night, such as a
    minibar, is told apart: it is charged for what was consumed.
    """
    stay = source.reservation(reservation_id)
    if stay is None:
        return Ordered()
    counts: dict[str, int] = {}
    others: dict[str, None] = {}
    for product_id, name, count in (*_of_the_stay(stay, source, products), *_waiting(stay, source, products)):
        if count and product_id in products:
            counts[product_id] = counts.get(product_id, 0) + count
        else:
            others[name] = None
    return Ordered(tuple(counts.items()), tuple(name for name in others if name))


def _of_the_stay(
    stay: Reservation, source: RowSource, products: Mapping[str, Product]
) -> Iterator[tuple[str, str, int]]:
    """Product, name and count, 0 where no count of a new stay says it."""
    booked = _booked(stay, source)
    if booked is not None:
        yield from ((each.product_id, "", each.count) for each in booked.products)
        return
    by_product: dict[str, list[OrderItem]] = {}
    for item in source.store.cache.items(stay.id):
        if item.kind == "ProductOrder" and not item.order_id and _is_meant(item, stay):
            by_product.setdefault(item.product_id or item.name, []).append(item)
    for product_id, items in by_product.items():
        yield product_id, items[0].name, _count(items, stay, products.get(product_id), source)


def _booked(stay: Reservation, source: RowSource) -> NewStay | None:
    """As it was booked here, while the platform has not told it."""
    commands = (entry.command for entry in source.overlay.entries.get(stay.id, ()))
    stays = (each for command in commands if isinstance(command, AddBooking) for each in command.stays)
    return next((each for each in stays if each.local_id == stay.id), None)


def _is_meant(item: OrderItem, stay: Reservation) -> bool:
    """What was on a cancelled stay was cancelled with it."""
    return stay.state == State.CANCELED or item.state != AccountingState.CANCELED


def _count(items: Iterable[OrderItem], stay: Reservation, product: Product | None, source: RowSource) -> int:
    found = list(items)
    if product is None or not (product.by_night or all(_came_with(each, stay) for each in found)):
        return 0
    persons = sum(each.count for each in stay.persons)
    times = product.times(persons, nights(stay.start_utc, stay.end_utc, source.zone))
    count, rest = divmod(sum(each.units for each in found), times)
    return 0 if rest else count


def _came_with(item: OrderItem, stay: Reservation) -> bool:
    return item.created_utc is not None and item.created_utc - stay.created_utc <= _WITH_THE_BOOKING


def _waiting(stay: Reservation, source: RowSource, products: Mapping[str, Product]) -> Iterator[tuple[str, str, int]]:
    """Charged here and not on the account yet; of each night where it is so sold and not for some nights only."""
    for waiting in source.overlay.waiting.get(stay.id, ()):
        posting = waiting.posting
        if isinstance(posting, AddProduct):
            product = products.get(posting.product_id)
            is_whole = product is not None and product.by_night and posting.start_utc is None
            name = product.name if product is not None else waiting.entry.name_of(posting.product_id)
            yield posting.product_id, name, posting.count if is_whole else 0
