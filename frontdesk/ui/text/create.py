"""Words of new reservations and walk-ins: the grid of offers, why one cannot be sold, guest, options, done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from frontdesk.domain.nearest import Alternative, Way
from frontdesk.domain.offers import OfferCell, OfferRow, Stop, StopKind
from frontdesk.domain.views import RoomChoice
from frontdesk.ui.text import counted, guests, isolate, tr
from frontdesk.ui.text.commands import quoted
from frontdesk.ui.text.dates import as_of, day_and_month, near_day, short_date, short_day, weekday
from frontdesk.ui.text.money import amount, step, with_currency
from frontdesk.ui.text.selling import shortest_span
from frontdesk.ui.text.stays import room_word

if TYPE_CHECKING:
    from frontdesk.domain.guests import Guest
    from frontdesk.domain.house import Product
    from frontdesk.domain.offers import GuestHit


# --- head and fields --------------------------------------------------------------------------------------------------


def title(service: str = "") -> str:
    """Of the page; in which of several services, where it could be mistaken."""
    return tr("New reservation · {service}").format(service=service) if service else tr("New reservation")


def title_short(service: str = "") -> str:
    """Of the page, where there is little room."""
    return tr("New · {service}").format(service=service) if service else tr("New")


def kept() -> str:
    """Beside the title once something was typed."""
    return tr("Draft kept")


def book_ahead() -> str:
    """The first way."""
    return tr("Book ahead")


def walk_in() -> str:
    """The second way."""
    return tr("Walk-in, check in now")


def walk_in_short() -> str:
    """The second way, where there is little room."""
    return tr("Walk-in")


def left_out(*, offer: str, channel: str, group: str, is_held: bool, is_enquiry: bool, products: Sequence[str]) -> str:
    """Over a copy: what of the stay it does not have; "" for nothing."""
    parts = (
        offer,
        tr("the channel’s number {number}").format(number=isolate(channel)) if channel else "",
        tr("the group {name}").format(name=isolate(group)) if group else "",
        tr("that it is only held") if is_held else "",
        tr("that it is only an enquiry") if is_enquiry else "",
        *products,
    )
    left = ", ".join(part for part in parts if part)
    return tr("Not copied: {what}.").format(what=left) if left else ""


def block_lacks(block: str, nights: Sequence[date]) -> str:
    """Under a block that is chosen: the nights of the stay on which it holds no room; "" for none."""
    if not nights:
        return ""
    told = tr("{block} has no room for the night of {days}: that is taken from what is free.")
    if len(nights) > 1:
        told = tr("{block} has no room for the nights {days}: they are taken from what is free.")
    return told.format(block=isolate(block), days=", ".join(_runs(nights)))


def _runs(days: Sequence[date]) -> Iterator[str]:
    """Days in their order, those that follow each other in one: "16 Oct, 19–21 Oct"."""
    first = last = days[0]
    for day in (*days[1:], None):
        if day is not None and day == last + timedelta(days=1):
            last = day
            continue
        yield short_date(first) if first == last else shortest_span(first, last)
        if day is not None:
            first = last = day


def came_along_before() -> str:
    """Over those who were on earlier stays of the guest."""
    return tr("Came along before")


def add_person(name: str) -> str:
    """What pressing one of them does, for a screen reader."""
    return tr("Add {name}").format(name=isolate(name))


def instead_of(why: str) -> str:
    """Over a form that takes the place of a booking that was not made."""
    return tr("{why} What you book now takes its place.").format(why=why)


def sent_meanwhile() -> str:
    """Why such a form is not booked."""
    return tr("That booking was sent after all meanwhile. Change its stay, or empty this form.")


def day_not_read() -> str:
    """Under a field of a day."""
    return tr("Type a day: 17, 17.10, fri or +3.")


def leaves_too_early(*, is_same_day: bool) -> str:
    """Under the day of departure."""
    if is_same_day:
        return tr("The house sells nights: book one, and check out on the same day.")
    return tr("The guest leaves before arriving.")


# --- the grid ---------------------------------------------------------------------------------------------------------


def grid_name() -> str:
    """For a screen reader."""
    return tr("Offers: categories and rates")


def grid_head(nights: int) -> str:
    """Above the categories."""
    return counted(nights, "Total for {n} night", "Total for {n} nights") if nights else tr("Total for the day")


def grid_second(currency: str, persons: int) -> str:
    """Under it."""
    return (
        tr("{currency}, for {people}")
        .format(currency=currency, people=counted(persons, "{n} person", "{n} people"))
        .lstrip(", ")
    )


def grid_age(at: datetime | None, today: date) -> str:
    """Under the grid, while the platform cannot be asked."""
    if at is None:
        return tr("Last known prices and free rooms. They are checked when it is sent.")
    return tr("Prices and free rooms as of {time}. They are checked when it is sent.").format(time=as_of(at, today))


def no_quotes(words: str) -> str:
    """Under the grid, where the platform tells no total beforehand; `words` are its own, "" where it is not granted."""
    book = tr("It can be booked all the same: the platform prices it then, and the stay shows it.")
    if words:
        return tr("The platform tells no total for this: {words} {book}").format(words=quoted(words), book=book)
    ask = tr("Ask support for “reservations/price”.")
    return f"{tr('The platform tells these tokens no total beforehand.')} {book} {ask}"


def nothing_offered() -> str:
    """In the place of the grid."""
    return tr("No category is known yet. It comes with the first answer of the platform.")


def rate_second(base: str, *, is_default: bool) -> str:
    """Under the name of a rate; `base` is the one it follows, "" for none."""
    if is_default:
        return tr("usual rate")
    return tr("follows {rate}").format(rate=base) if base else ""


def row_second(row: OfferRow, ready: int | None) -> str:
    """Under the name of a category: "2 free, 1 ready". More rooms may stand `ready` than are free to be sold: they wait
    for bookings that have no room yet (connector-api.md §4.4).
    """
    if row.free is None:
        return tr("not known yet")
    if row.free < 0:
        return counted(-row.free, "{n} over", "{n} over")
    if row.free == 0:
        return tr("none free")
    free = counted(row.free, "{n} free", "{n} free")
    return free if ready is None else tr("{free}, {ready} ready").format(free=free, ready=min(ready, row.free))


def total(cell: OfferCell) -> str:
    """In a cell that is sold: a total, marked while the platform has not quoted it."""
    if cell.total is None:
        return "…" if cell.is_told else "–"
    return amount(cell.total)


def total_second(cell: OfferCell, arrive: date, nights: int) -> str:
    """Under the total."""
    if cell.total is None:
        return tr("not known yet") if cell.is_told else tr("not told")
    if not cell.is_quoted:
        return tr("last known")
    if nights > 1:
        return tr("{each} a night").format(each=amount(_each(cell.total, nights)))
    return tr("night of {day}").format(day=short_day(arrive))


def _each(total: Decimal, nights: int) -> Decimal:
    return (total / nights).quantize(step())


def stop_short(stop: Stop) -> str:
    """In a cell that is not sold, in two or three words."""
    day = short_day(stop.day) if stop.day is not None else ""
    number = stop.number or 0
    match stop.kind:
        case StopKind.PAST:
            return tr("day is over")
        case StopKind.SOLD_OUT:
            return tr("full {day}").format(day=day).rstrip()
        case StopKind.CLOSED:
            return tr("closed {day}").format(day=day).rstrip()
        case StopKind.NO_ARRIVAL:
            return tr("no arrival {day}").format(day=day).rstrip()
        case StopKind.NO_DEPARTURE:
            return tr("not out {day}").format(day=day).rstrip()
        case StopKind.MIN_NIGHTS:
            return counted(number, "from {n} night", "from {n} nights")
        case StopKind.MAX_NIGHTS:
            return counted(number, "up to {n} night", "up to {n} nights")
        case StopKind.TOO_EARLY:
            return tr("too far ahead")
        case StopKind.TOO_LATE:
            return tr("book earlier")
        case StopKind.TOO_MANY_PERSONS:
            return tr("sleeps {n}").format(n=number)
        case _:
            assert_never(stop.kind)


def why_title(stop: Stop, category: str, rate: str) -> str:
    """The reason of the current cell, spelled out."""
    day = day_and_month(stop.day) if stop.day is not None else ""
    number = stop.number or 0
    match stop.kind:
        case StopKind.PAST:
            return tr("{day} is over. A stay begins today or later.").format(day=day)
        case StopKind.SOLD_OUT:
            return tr("Why no {category}? All are sold for the night of {day}.").format(category=category, day=day)
        case StopKind.CLOSED:
            return tr("Why not at {rate}? {category} is closed at this rate on {day}.").format(
                rate=rate, category=category, day=day
            )
        case StopKind.NO_ARRIVAL:
            return tr("Why not at {rate}? Nobody may arrive on {day} at this rate.").format(rate=rate, day=day)
        case StopKind.NO_DEPARTURE:
            return tr("Why not at {rate}? Nobody may leave on {day} at this rate.").format(rate=rate, day=day)
        case StopKind.MIN_NIGHTS:
            return tr("Why not at {rate}? It is sold from {nights} on.").format(rate=rate, nights=_nights(number))
        case StopKind.MAX_NIGHTS:
            return tr("Why not at {rate}? It is sold for {nights} at most.").format(rate=rate, nights=_nights(number))
        case StopKind.TOO_EARLY:
            return tr("Why not at {rate}? It is sold at most {days} before arrival.").format(
                rate=rate, days=counted(number, "{n} day", "{n} days")
            )
        case StopKind.TOO_LATE:
            return tr("Why not at {rate}? It is sold until {days} before arrival.").format(
                rate=rate, days=counted(number, "{n} day", "{n} days")
            )
        case StopKind.TOO_MANY_PERSONS:
            return tr("{category} sleeps {people} at most.").format(
                category=category, people=counted(number, "{n} person", "{n} people")
            )
        case _:
            assert_never(stop.kind)


def may_be_passed(stop: Stop, *, is_passed: bool = False) -> str:
    """What helps beside the nearest offers; "" for what nothing helps against. `is_passed`: it has helped."""
    if is_passed:
        return tr("It can be booked all the same.")
    match stop.kind:
        case StopKind.SOLD_OUT:
            return tr("To overbook, switch the check off under Checks.")
        case StopKind.PAST | StopKind.TOO_MANY_PERSONS:
            return ""
        case _:
            return tr("To sell it all the same, switch the check off under Checks.")


def other_offer(name: str, more: Decimal | None) -> str:
    """A button: "Superior, +1,300"."""
    if more is None:
        return name
    if not more:
        return tr("{name}, same price").format(name=name)
    sign = "+" if more > 0 else ""
    return tr("{name}, {more}").format(name=name, more=f"{sign}{amount(more)}")


def other_nights(name: str, nights: int, arrive: date) -> str:
    """A button: "Double, Friday only", "Double, 3 nights"."""
    if nights == 1:
        return tr("{name}, {day} only").format(name=name, day=weekday(arrive))
    return tr("{name}, {nights}").format(name=name, nights=_nights(nights))


def other_days(name: str, arrive: date, leave: date) -> str:
    """A button: "Double, Sun 18 to Tue 20"."""
    return tr("{name}, {arrive} to {leave}").format(name=name, arrive=short_day(arrive), leave=short_day(leave))


def alternative(offered: Alternative) -> str:
    """The button of an offer that is near what was wanted."""
    match offered.way:
        case Way.CATEGORY | Way.RATE:
            return other_offer(offered.name, offered.more)
        case Way.FEWER_NIGHTS | Way.MORE_NIGHTS:
            return other_nights(offered.name, offered.nights, offered.arrive)
        case Way.LATER:
            return other_days(offered.name, offered.arrive, offered.arrive + timedelta(days=offered.nights))
        case _:
            assert_never(offered.way)


def cell_sentence(row: OfferRow, rate: str, cell: OfferCell, currency: str) -> str:
    """A cell for a screen reader and its tooltip."""
    if cell.stop is not None:
        return tr("{category}, {rate}: {why}").format(category=row.name, rate=rate, why=stop_short(cell.stop))
    if cell.total is None:
        return tr("{category}, {rate}: price not known").format(category=row.name, rate=rate)
    sure = tr("quoted by the platform") if cell.is_quoted else tr("last known price")
    return tr("{category}, {rate}: {total}, {sure}").format(
        category=row.name, rate=rate, total=with_currency(cell.total, currency), sure=sure
    )


# --- room -------------------------------------------------------------------------------------------------------------


def room_fact(choice: RoomChoice) -> str:
    """Beside a room's number: its state, or who has it."""
    if choice.taken_by:
        return tr("taken by {name}").format(name=isolate(choice.taken_by))
    return room_word(choice.mark)


def leave_open() -> str:
    """No room is chosen."""
    return tr("Leave open")


def no_room_free(category: str) -> str:
    """In the place of the rooms."""
    return tr("No {category} is free for these nights.").format(category=category)


def no_room_for_all(category: str) -> str:
    """The same, though on each of these nights one is free."""
    return tr("No {category} is free for all of these nights; on each of them another one is.").format(
        category=category
    )


def too_few_free(category: str, wanted: int, free: int) -> str:
    """The rooms of a group are more than are free. The platform books all of them or none."""
    words = tr("{wanted} × {category}, {free} free for these nights. The platform may say no to all rooms.")
    return words.format(wanted=wanted, category=category, free=free)


def no_room_ready(category: str) -> str:
    """A walk-in in a category without an inspected room."""
    return tr("No {category} is inspected. The platform gives a key only for an inspected room.").format(
        category=category
    )


def kept_for_others(ready: int, free: int) -> str:
    """Under the rooms of a category in which more stand ready than can be sold."""
    told = tr(
        "{ready} rooms stand ready, {free} can be sold: the others are kept for bookings without a room or a block."
    )
    return told.format(ready=ready, free=free)


def room_needed() -> str:
    """A walk-in without a room."""
    return tr("Pick the room whose key is handed out.")


# --- guest ------------------------------------------------------------------------------------------------------------


def guest_facts(hit: GuestHit) -> tuple[str, ...]:
    """What tells a found guest from others, the surest first."""
    guest = hit.guest
    contact = [each for each in (guest.phone, guest.email) if each] or [tr("no phone, no e-mail")]
    parts = [guests.today(hit), *contact, _born(guest.birth_date), guest.nationality_code or ""]
    return tuple(part for part in parts if part)


def guest_fact(hit: GuestHit) -> str:
    """The same on the line under the name."""
    first, *others = guest_facts(hit)
    return " · ".join([f"{first[:1].upper()}{first[1:]}", *others])


def _born(day: date | None) -> str:
    return tr("born {day}").format(day=f"{day_and_month(day)[4:]} {day.year}") if day is not None else ""


def stays(number: int) -> str:
    """At the right of a found guest."""
    return counted(number, "{n} stay", "{n} stays") if number else ""


def new_guest() -> str:
    """The last line of what was found."""
    return tr("New guest")


def new_guest_second(phone: str = "", email: str = "") -> str:
    """Under it: what was read as a phone and an e-mail, or what else can be typed."""
    read = ", ".join(isolate(each) for each in (phone, email) if each)
    return read or tr("name, then phone or e-mail if you have it")


def new_guest_called(surname: str, given: str) -> str:
    """The line while a name is typed."""
    return tr("New guest: {name}").format(name=isolate(f"{surname} {given}".strip()))


def guest_sentence(hit: GuestHit) -> str:
    """A found guest for a screen reader."""
    name = f"{hit.guest.last_name} {hit.guest.first_name}".strip()
    return ", ".join(part for part in (isolate(name), *guest_facts(hit), stays(hit.stays)) if part)


def twin_title(guest: Guest, same: str) -> str:
    """The warning that a profile is there: `same` is a `Same` by name."""
    name = isolate(f"{guest.last_name} {guest.first_name}".strip())
    match same:
        case "EMAIL":
            return tr("{name} has the same e-mail.").format(name=name)
        case "PHONE":
            return tr("{name} has the same phone.").format(name=name)
        case _:
            return tr("{name} has the same name and birthday.").format(name=name)


def twin_body(same: str) -> str:
    """What that means."""
    if same == "EMAIL":
        return tr("The platform keeps an e-mail once: a second profile with it is refused.")
    return tr("If it is the same person, take that profile; the stays stay together.")


def take_twin() -> str:
    """The button of the warning."""
    return tr("Take that profile")


def name_needed() -> str:
    """Under the field of somebody who comes along."""
    return tr("Nobody is found by this. Type the name.")


def people_count(named: int, persons: int) -> str:
    """Beside the head of the people."""
    return tr("{named} of {persons} named").format(named=named, persons=persons)


# --- options ----------------------------------------------------------------------------------------------------------


def extra(name: str) -> str:
    """What can be added, on its button; `name` is the value of an `Extra`."""
    return {
        "hold": tr("Hold until"),
        "expected": tr("Expected"),
        "group": tr("Group"),
        "company": tr("Company"),
        "voucher": tr("Voucher"),
        "note": tr("Note"),
        "products": tr("Product"),
        "agency": tr("Agency"),
        "segment": tr("Segment"),
        "purpose": tr("Purpose"),
        "booker": tr("Booker"),
        "prices": tr("Own price"),
        "block": tr("Block"),
        "channel": tr("Channel no."),
        "is_enquiry": tr("Enquiry"),
        "checks": tr("Checks"),
        "room": tr("Another room"),
    }[name]


def extra_hint(name: str) -> str:
    """In the empty field."""
    return {
        "hold": tr("18:00, or fri 18:00"),
        "expected": tr("23:30; empty: the usual time"),
        "group": tr("A new name, or a group there is"),
        "company": tr("Name of the company"),
        "voucher": tr("Code"),
        "note": tr("What everybody must know"),
        "agency": tr("Name of the agency"),
        "segment": tr("Business segment"),
        "purpose": tr("Leisure, Business or Student"),
        "block": tr("Name of the block"),
        "booker": tr("Who books it for the guest"),
        "channel": tr("Number of the other system"),
    }.get(name, "")


def sold_no_more(rooms: int) -> str:
    """Over a form that was left half filled, or while it is open."""
    return counted(
        rooms,
        "The category or the rate of {n} room is sold no more. What is on offer now stands in its place.",
        "The category or the rate of {n} rooms is sold no more. What is on offer now stands in its place.",
    )


def own_nights(*, are_own: bool) -> tuple[str, str]:
    """The switch under the rooms of a group, and what it means: a guest who moves to another room in the middle of the
    stay has one room after the other.
    """
    if are_own:
        return tr("Each room has its own nights"), tr("The nights at the top are those of the room being chosen.")
    return tr("Each room has its own nights"), tr("For one room after another, or guests who come or leave apart.")


def on_nights(arrive: date, nights: int, people: str) -> str:
    """Beside a room of a group with nights of its own: "Fri 16 Oct, 2 nights, 1 adult"."""
    told = tr("{day}, {nights}, {people}")
    return told.format(day=day_and_month(arrive), nights=_nights(nights), people=people)


def joins_group(*, is_new: bool) -> str:
    """Under the group's name."""
    return tr("A new group of this name.") if is_new else tr("The stay joins this group.")


def price_reason() -> str:
    """The field of the reason for a price by hand."""
    return tr("Reason for the price")


def price_reason_hint() -> str:
    """In it."""
    return tr("Agreed with the manager")


def priced_by_hand(reason: str) -> str:
    """The note a price by hand leaves on the stay."""
    return tr("Price by hand: {reason}").format(reason=reason)


def prices_of_a_long_stay(nights: int) -> str:
    """Under the prices of a stay that has more nights than fields."""
    return tr("The nights after the first {n} keep the rate’s price.").format(n=nights)


def lock_switch() -> tuple[str, str]:
    """The switch beside the rooms."""
    return tr("Keep this room"), tr("Nobody moves the stay until it is unlocked.")


def product(product: Product) -> str:
    """What can be ordered, with its price."""
    if product.price is None:
        return product.name
    return f"{product.name}  {amount(product.price) if product.price else tr('free')}"


def product_count(product: Product) -> str:
    """Over the count of what is ordered: "Breakfast, each person" where the platform gives everybody so many."""
    return tr("{name}, each person").format(name=product.name) if product.by_person else product.name


def purpose(value: str) -> str:
    """The platform's purposes in words."""
    return {"Leisure": tr("Leisure"), "Business": tr("Business"), "Student": tr("Student")}.get(value, value)


def enquiry_switch() -> tuple[str, str]:
    """The switch of an enquiry."""
    return tr("Only an enquiry"), tr("No room is held for it.")


def overbooking_switch() -> tuple[str, str]:
    """The switch of the check for free rooms."""
    return tr("Ask whether a room is free"), tr("Off: it is booked even when the category is full.")


def rate_switch() -> tuple[str, str]:
    """The switch of the check of the rate."""
    return tr("Ask whether the rate may be sold"), tr("Off: rules and private rates do not stop it.")


def mail_switch() -> str:
    """The switch of the e-mail."""
    return tr("Send a confirmation e-mail")


def mail_second(*, mails: bool, is_walk_in: bool, email: str) -> str:
    """Under it: what happens."""
    if not mails:
        return tr("Nothing is mailed; the guest is at the desk.") if is_walk_in else tr("Nothing is mailed.")
    if not email:
        return tr("The guest has no e-mail yet; the platform mails nobody.")
    return tr("The platform mails {email} once it is sent.").format(email=email)


# --- the sum, and done ------------------------------------------------------------------------------------------------


def sum_line(category: str, rate: str) -> str:
    """A room of the sum."""
    return tr("{category}, {rate}").format(category=category, rate=rate)


def _nights(nights: int) -> str:
    return counted(nights, "{n} night", "{n} nights") if nights else tr("day use")


def sum_second(nights: int) -> str:
    """Beside it."""
    return _nights(nights)


def product_second(pieces: int) -> str:
    """Beside a product of the sum."""
    return tr("{n} ×").format(n=pieces)


def sum_total(*, plus_city_tax: bool = False) -> str:
    """The last line; the hotel adds its city tax to the sum, how much is told once it is booked."""
    return tr("Total, plus city tax") if plus_city_tax else tr("Total")


def is_about(*, is_quoted: bool) -> str:
    """Beside the total while it is not the platform's own."""
    return "" if is_quoted else tr("last known prices")


def doing(*, is_walk_in: bool, room: str, rooms: int) -> str:
    """The button."""
    if is_walk_in and room and rooms == 1:
        return tr("Create and check in to {room}").format(room=room)
    if is_walk_in:
        return tr("Create and check in")
    return tr("Create") if rooms == 1 else counted(rooms, "Create {n} room", "Create {n} rooms")


def what_happens(*, ready_room: str, is_away: bool) -> str:
    """Under the button; `ready_room` is the inspected room whose key is handed out, "" for none."""
    ready = tr("Room {room} is inspected.").format(room=ready_room) if ready_room else ""
    if is_away:
        kept = tr("It is kept here and sent when the line is back.")
    else:
        kept = tr("It is held for a moment before it is sent, so you can undo.")
    return f"{ready} {kept}".strip()


def problem(part: str, wrong: str, today: date) -> str:
    """What is wrong with a part of the form and how to right it; names of `Part` and `Wrong`."""
    sentences = {
        ("ARRIVES", "IS_PAST"): tr("This day is over. A stay begins on {day} or later."),
        ("OFFER", "HOUSE_NOT_KNOWN"): tr("The house is not known yet; it comes with the first answer of the platform."),
        ("OFFER", "NOTHING_PICKED"): tr("Pick a category and a rate."),
        ("OFFER", "NOT_SOLD"): tr("This offer cannot be sold. Pick another, or one of the nearest."),
        ("OFFER", "NOTHING_FOR_ASIDE"): tr(
            "For a room of the group nothing is on offer on these nights. Take it off, or choose other nights."
        ),
        ("ROOM", "NO_ROOM"): room_needed(),
        ("GUEST", "NOBODY"): tr("Type the guest’s name and pick one, or New guest."),
        ("EMAIL", "NOT_READ"): tr("An e-mail looks like name@house.com."),
        ("PHONE", "NOT_READ"): tr("This phone has too few digits."),
        ("NATIONALITY", "NOT_FOUND"): tr("Type two letters, such as CZ, or the country’s name."),
        ("BIRTH", "NOT_READ"): tr("Type a day of the past, such as 12.3.1980."),
        ("HOLD", "NOT_READ"): tr("Type until when: 18:00, or fri 18:00."),
        ("HOLD", "NOT_AHEAD"): tr("It must be later than now and before the stay begins."),
        ("EXPECTED", "NOT_READ"): tr("Type hours and minutes: 23:30."),
        ("COMPANY", "NOT_FOUND"): tr("No company is called that, or more than one."),
        ("AGENCY", "NOT_FOUND"): tr("No agency is called that, or more than one."),
        ("SEGMENT", "NOT_FOUND"): tr("No segment is called that, or more than one."),
        ("BLOCK", "NOT_FOUND"): tr("No block is called that, or more than one."),
        ("PRICES", "NOT_READ"): tr("Type an amount, such as 3400, or nothing."),
        ("PRICE_REASON", "NO_REASON"): tr("Type why: everybody reads it with the stay."),
        ("PURPOSE", "NOT_FOUND"): tr("The platform knows Leisure, Business and Student."),
    }
    return sentences.get((part, wrong), tr("This cannot be read.")).format(day=near_day(today, today))


def ages_not_read() -> str:
    """Under the children's ages."""
    return tr("Years, such as 8, 5")


def so_many(category: str, count: int) -> str:
    """Rooms that are alike in one line: "5 × Single"; one alone has no count."""
    return category if count == 1 else tr("{count} × {category}").format(count=count, category=category)


def nothing_on_offer() -> str:
    """In place of the category of a room for which nothing can be proposed."""
    return tr("Nothing on offer")


def people_of_each(adults: int, children: int, rooms: int) -> str:
    """The same of several rooms that are alike."""
    said = people(adults, children)
    return said if rooms == 1 else tr("each for {people}").format(people=said)


def people(adults: int, children: int) -> str:
    """How many stay in a room: "2 adults, 1 child"."""
    said = counted(adults, "{n} adult", "{n} adults")
    return f"{said}, {counted(children, '{n} child', '{n} children')}" if children else said
