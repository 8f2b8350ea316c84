"""The words of what is done with a stay beside its next step: charge, payment, days, people, price, note, room."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, auto
from typing import NamedTuple, assert_never

from frontdesk.domain.dates import night_of
from frontdesk.domain.house import Product
from frontdesk.domain.money import decimals
from frontdesk.domain.offers import GuestHit
from frontdesk.domain.views import Account, StayView
from frontdesk.ui.text import counted, guests, isolate, locale, one_stop, tr
from frontdesk.ui.text.dates import as_of, clock, day_and_month, day_of_year, duration
from frontdesk.ui.text.money import amount, own_currency, with_currency, with_not_sent
from frontdesk.ui.text.stays import nights


def does_nothing(what: str, state: str) -> str:
    """A key of a stay that does nothing with it, as the map of the keys calls it, and the state that is so for."""
    return tr("“{what}” does nothing here: {state}.").format(what=f"{what[:1].upper()}{what[1:]}", state=state)


def not_booked() -> str:
    """The state of a stay whose booking waits for a person, as far as its other keys go."""
    return tr("not booked")


_MINUS = "−"
_BLANKS = re.compile(r"[\s'’]")
_WITH_BLANKS = re.compile(r"\d+(?:[\s'’]+\d+)+", re.ASCII)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[\s'’]+\d{3})+", re.ASCII)
_PART = re.compile(r"([.,])(\d+)$", re.ASCII)
_THOUSAND = 3
"""Figures."""
_ARABIC = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_WHOLE = {
    "": re.compile(r"[-+]?\d+", re.ASCII),
    ",": re.compile(r"[-+]?[1-9]\d{0,2}(,\d{3})+", re.ASCII),
    ".": re.compile(r"[-+]?[1-9]\d{0,2}(\.\d{3})+", re.ASCII),
}
"""Figures alone, or thousands parted by one sign, which is not that of the cents."""

# what was typed before


def kept_since(at: datetime, now: datetime) -> str:
    """The quiet line over what is there again. Both instants in any zone; `now` is in the hotel's."""
    there = at.astimezone(now.tzinfo)
    return tr("Kept from {time}").format(time=as_of(there, now.date()))


def half_typed(what: str) -> str:
    """At the stay, of a form that was left; `what` is the act as the map of the keys calls it."""
    return tr("Half typed and kept: {what}").format(what=what)


def from_unsent() -> str:
    """The same over what was not sent and is changed now."""
    return tr("From unsent work; what you do now takes its place")


def done_anew() -> str:
    """Why an entry was left, in the history: it was done once more with other values."""
    return tr("done once more, changed")


# charge


def charge_title(name: str) -> str:
    """Of the dialog."""
    return tr("Charge {name}").format(name=isolate(name)) if name else tr("Charge the stay")


def charge_facts(view: StayView) -> str:
    """Under the title."""
    if not view.owes:
        return tr("A number beside a product is the count: 2 beer. Another name with an amount is a charge of its own.")
    owes = tr("Owes {amount}. A number beside a product is the count; another name with an amount is its own charge.")
    return owes.format(amount=with_not_sent(with_currency(view.owes, view.currency), view.not_sent))


def product_line(product: Product, count: int) -> str:
    """ "2 × Breakfast, 190 for each person and night"."""
    name = f"{count} × {product.name}" if count > 1 else product.name
    if product.price is None:
        return name
    if not product.price:
        return tr("{name}, {each}").format(name=name, each=tr("free", "costs nothing"))
    if product.by_night and product.by_person:
        each = tr("{amount} for each person and night")
    elif product.by_night:
        each = tr("{amount} for each night")
    elif product.by_person:
        each = tr("{amount} for each person")
    else:
        each = tr("{amount} once")
    return tr("{name}, {each}").format(name=name, each=each.format(amount=amount(product.price)))


def free_item_line(name: str, price: Decimal, currency: str, like: str, codes: Sequence[str]) -> str:
    """A charge under a name of its own: what it is taxed like, with the codes of its taxes; no codes: not at all."""
    parts = {"name": isolate(name), "amount": with_currency(price, currency)}
    if not codes:
        return tr("{name}, {amount}, no tax").format(**parts)
    line = tr("{name}, {amount}, taxed like {product} ({codes})")
    return line.format(**parts, product=like, codes=", ".join(codes))


def more_than_used(name: str, pieces: int) -> str:
    """Beside the total of a product: there is a mistake in the count, or a feast."""
    return tr("{pieces} × {name} in all: more than one for each person and night.").format(pieces=pieces, name=name)


def charge_button(total: Decimal | None, currency: str) -> str:
    """The total first."""
    return tr("Charge {amount}").format(amount=with_currency(total, currency)) if total is not None else tr("Charge")


class Hand(Enum):
    """Who charged something: all desks of a hotel have one name on the platform, so no more is known."""

    THIS_PC = auto()
    OTHER_DESK = auto()
    ELSEWHERE = auto()


def charged_before(seconds: float, by: Hand) -> str:
    """The guard against the same charge twice."""
    match by:
        case Hand.THIS_PC:
            told = tr("The same was charged {time} ago. Press Enter once more if it is meant.")
        case Hand.OTHER_DESK:
            told = tr("Another desk charged the same {time} ago. Press Enter once more if it is meant.")
        case Hand.ELSEWHERE:
            told = tr("Somebody else charged the same {time} ago. Press Enter once more if it is meant.")
        case _:
            assert_never(by)
    return told.format(time=duration(max(seconds, 0.0)))


# payment


def payment_title(name: str) -> str:
    """Of the dialog."""
    return tr("Record a payment of {name}").format(name=isolate(name)) if name else tr("Record a payment")


def payer(account: Account, currency: str) -> str:
    """Somebody whose account can be paid: "Whitfield Tom, 1,240 CZK"."""
    name = _called(account)
    return f"{name}, {with_currency(account.owes, currency)}" if account.owes is not None else name


def more_than_owed(account: Account, amount: Decimal, currency: str) -> str:
    """Of a payment: "5,450 CZK more than Whitfield Tom owes."."""
    return tr("{amount} more than {name} owes.").format(amount=with_currency(amount, currency), name=_called(account))


def _called(account: Account) -> str:
    return isolate(f"{account.surname} {account.given}".strip() or tr("Another account"))


def payment_facts(view: StayView, payers: Sequence[Account]) -> str:
    """Under the title: what is owed, and by whom where it is not the guest whose stay it is."""
    if len(payers) == 1 and payers[0].account_id != view.reservation.guest_id:
        return tr("On the account of {payer}.").format(payer=payer(payers[0], view.currency))
    if view.owes is None and not view.may_read_money:
        return tr("What is owed cannot be seen with this token.")
    if view.owes is None:
        return tr("What is owed is not known yet.")
    if not view.owes and view.not_sent is None:
        return tr("Nothing is owed.")
    owed = tr("Owes {amount}.").format(amount=with_not_sent(with_currency(view.owes, view.currency), view.not_sent))
    return " ".join((owed, *_owed_by_others(view)))


def _owed_by_others(view: StayView) -> Iterator[str]:
    """What of it is on the account of a company, say, which these guests do not pay."""
    for each in view.accounts:
        if not each.is_member and each.owes is not None and each.owes > 0:
            yield tr("{amount} of it is on the account of {name}.").format(
                amount=with_currency(each.owes, view.currency), name=_called(each)
            )


def payment_button(value: Decimal | None, currency: str) -> str:
    """The button that records."""
    return tr("Record {amount}").format(amount=with_currency(value, currency)) if value is not None else tr("Record")


def changed_meanwhile(facts: str) -> str:
    """Under the title of a dialog that was open while another desk changed the stay."""
    return tr("Changed meanwhile. Now: {facts}").format(facts=facts)


# days


def dates_title(name: str) -> str:
    """Of the dialog."""
    return tr("Days of {name}").format(name=isolate(name)) if name else tr("Days of the stay")


def dates_button(leave: date, count: int, today: date) -> str:
    """ "Stay until Mon 19 Oct, 3 nights"."""
    return tr("Stay until {day}, {nights}").format(day=day_of_year(leave, today), nights=nights(count))


def arrival_button(arrive: date, count: int, today: date) -> str:
    """ "Stay from Fri 16 Oct, 3 nights", where the day of departure is as it was."""
    return tr("Stay from {day}, {nights}").format(day=day_of_year(arrive, today), nights=nights(count))


def time_button(expected: str) -> str:
    """Of the dialog where only the time of arrival is another one."""
    return tr("Expect at {time}").format(time=expected)


def only_time() -> str:
    """In place of the cost."""
    return tr("Only the time changes: nights and price stay as they are.")


def keeps_its_hour(departs: str) -> str:
    """Behind the cost of a departure on another day, at an hour that is not the usual one."""
    return tr("The guest leaves at {time} as before, not at the usual hour.").format(time=departs)


def before_its_night(expected: datetime) -> str:
    """Of a time of arrival, by the hotel's clock: who is put down for the small hours of a day comes a night before
    the one that is booked, as nights go by the date of the arrival (connector-api.md §4.3). "" for a later time.
    """
    if night_of(expected) == expected.date():
        return ""
    words = tr("{time} is before the night of {day}. For a guest who comes after midnight, put 23:59.")
    return one_stop(words.format(time=clock(expected), day=day_and_month(expected)))


def dates_cost(more: int, price: Decimal | None, currency: str, *, plus_city_tax: bool = False) -> str:
    """What the change costs, as far as it is known."""
    if more > 0 and price is not None:
        longer = counted(more, "{n} night more", "{n} nights more")
        if plus_city_tax:
            about = tr("{longer}: about {amount}, plus city tax.")
            return about.format(longer=longer, amount=with_currency(price, currency))
        return tr("{longer}: about {amount}.").format(longer=longer, amount=with_currency(price, currency))
    if more > 0:
        return tr("The platform prices the new nights.")
    if more < 0:
        return counted(
            -more,
            "{n} night less. The platform decides about a fee.",
            "{n} nights less. The platform decides about a fee.",
        )
    return tr("Type a day, or press + and −.")


def room_taken(room: str, name: str, day: date) -> str:
    """The room is another guest's later on: nobody is moved silently."""
    words = tr("{room} is {name}’s from {day}. Give one of them another room, too.")
    return one_stop(words.format(room=room, name=isolate(name), day=day_and_month(day)))


def category_full(category: str, day: date | None) -> str:
    """A new night on which none of the category is free. `day` None: one of them."""
    if day is None:
        return tr("No {category} is free for the new nights. The platform may say no.").format(category=category)
    words = tr("No {category} is free on {day}. The platform may say no.")
    return one_stop(words.format(category=category, day=day_and_month(day)))


# people


def people_title(name: str) -> str:
    """Of the dialog."""
    return tr("Who stays with {name}").format(name=isolate(name)) if name else tr("Who stays")


class PricedAnew(NamedTuple):
    """What a stay costs when the platform has priced all of its nights anew, and by what was told it costs now; None
    where that is not known.
    """

    then: Decimal
    now: Decimal | None


def more_persons(count: int, priced: PricedAnew | None, currency: str) -> str:
    """Of a companion for whom no place is booked: what it does to the stay, and to its price as far as it is known."""
    if priced is None:
        return counted(
            count,
            "The stay is booked for {n} more person with it; the price may change.",
            "The stay is booked for {n} more persons with it; the price may change.",
        )
    booked = counted(
        count,
        "The stay is booked for {n} more person with it, all of its nights at today’s prices:",
        "The stay is booked for {n} more persons with it, all of its nights at today’s prices:",
    )
    then = with_currency(priced.then, currency)
    if priced.now is None:
        return f"{booked} {then}."
    return f"{booked} {tr('{then} instead of {now}.').format(then=then, now=with_currency(priced.now, currency))}"


def people_facts(named: int, booked: int) -> str:
    """Under the title."""
    known = tr("{named} of {booked} named.").format(named=named, booked=booked)
    return tr("{known} Enter adds; Enter in the empty field is done.").format(known=known)


def known_guest(hit: GuestHit) -> str:
    """A profile that was found, and one way to reach it: what was typed of the two, so that the line stays short."""
    guest = hit.guest
    name = isolate(f"{guest.last_name} {guest.first_name}".strip())
    been_here = counted(hit.stays, "{n} stay", "{n} stays") if hit.stays else ""
    reached = guest.phone if hit.why == "phone" else guest.email or guest.phone
    return ", ".join([name, *(each for each in (guests.today(hit), been_here, reached) if each)])


def came_along_before(name: str) -> str:
    """Somebody of an earlier stay of the guest."""
    return tr("{name}, came along before").format(name=isolate(name))


def new_guest(name: str) -> str:
    """Nobody fits, or somebody else of the same name."""
    return tr("New guest: {name}").format(name=isolate(name))


def take_off(name: str) -> str:
    """A companion who does not come."""
    return tr("Take {name} off").format(name=isolate(name))


def make_owner(name: str) -> str:
    """Another main guest."""
    return tr("Give the stay to {name}").format(name=isolate(name))


def owner_leaves(before: str, after: str, others: Sequence[str]) -> str:
    """Under the line that gives a stay to a companion: who leaves it, and who stays as what."""
    goes = (
        tr("{before} leaves the stay then, and {after} is its guest.") if before else tr("{after} is its guest then.")
    )
    told = goes.format(before=isolate(before), after=isolate(after))
    if not others:
        return told
    along = tr("{names} comes along still.") if len(others) == 1 else tr("{names} come along still.")
    return f"{told} {along.format(names=', '.join(map(isolate, others)))}"


def people_button(names: list[str]) -> str:
    """What Enter in the empty field, or Ctrl Enter, will do."""
    if not names:
        return tr("Done")
    return tr("Save {names}").format(names=", ".join(names))


# rate and price


def price_title(name: str) -> str:
    """Of the dialog."""
    return tr("Rate and price of {name}").format(name=isolate(name)) if name else tr("Rate and price")


def offer_line(category: str, rate: str, total: Decimal | None, difference: Decimal | None, currency: str) -> str:
    """ "Superior, Flexible: 7,600 CZK, +1,300": the sign is never cut off, where a word behind the figure would be."""
    what = tr("{category}, {rate}").format(category=category, rate=rate)
    if total is None:
        return what
    line = tr("{what}: {total}").format(what=what, total=with_currency(total, currency))
    if not difference:
        return line
    sign = "+" if difference > 0 else ""
    return f"{line}, {sign}{amount(difference)}"


def every_night(price: Decimal, currency: str, since: date | None = None) -> str:
    """The price of each night by hand; `since` where the nights before that day are over and stay as they are."""
    told = with_currency(price, currency)
    if since is None:
        return tr("Every night {amount}").format(amount=told)
    return tr("Every night from {day} on: {amount}").format(day=day_and_month(since), amount=told)


def one_night(day: date, price: Decimal, currency: str) -> str:
    """The price of one night by hand."""
    return tr("Night of {day}: {amount}").format(day=day_and_month(day), amount=with_currency(price, currency))


def persons_line(count: int) -> str:
    """Another number of adults."""
    return counted(count, "Book {n} adult", "Book {n} adults")


# small things


def parse_amount(text: str, currency: str | None = None) -> Decimal | None:
    """What a person types for money: "1240", "1,240.50", "1.240,50", "1 240,50". None: no amount, or one that the
    currency does not have. `currency` None is the hotel's own.

    Read the same in every language, as guests and clerks are of many: three figures after a sign make thousands, one or
    two are decimals. Where a currency has three decimals that tells nothing: three figures are thousands after the sign
    that parts thousands in the user's country, as amounts are shown. A blank parts thousands and nothing else:
    "1500 12" is an amount and something behind it.
    """
    plain = text.translate(_ARABIC)
    if not all(_THOUSANDS.fullmatch(run) for run in _WITH_BLANKS.findall(plain)):
        return None
    bare = _BLANKS.sub("", plain).replace(_MINUS, "-")
    most = decimals(own_currency() if currency is None else currency)
    whole, sign, part = _parted(bare, most)
    if not any(figures.fullmatch(whole) for parted_by, figures in _WHOLE.items() if not sign or parted_by != sign):
        return None
    if part[most:].strip("0"):
        return None
    return Decimal(f"{whole.replace(',', '').replace('.', '')}.{part[:most] or '0'}")


def _parted(bare: str, most: int) -> tuple[str, str, str]:
    """The whole ones, the sign of the decimals, and these; without any the last two are ""."""
    found = _PART.search(bare)
    if found is None:
        return bare, "", ""
    whole, sign, part = bare[: found.start()], found[1], found[2]
    return (whole, sign, part) if _is_decimals(whole, sign, part, most) else (bare, "", "")


def _is_decimals(whole: str, sign: str, part: str, most: int) -> bool:
    if len(part) != _THOUSAND:
        return len(part) < _THOUSAND or len(part) <= most
    if most < _THOUSAND:
        return False
    if not _WHOLE[sign].fullmatch(f"{whole}{sign}{part}"):
        return True
    return sign not in whole and sign != locale().groupSeparator().translate(_ARABIC)
