"""The words of the rates page: prices changed, rules on selling explained, added and taken off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from frontdesk.domain.nearest import Alternative
from frontdesk.domain.rates import FreeDay, Restriction
from frontdesk.ui.text import counted, isolate, tr
from frontdesk.ui.text.dates import (
    day_and_month,
    full_day,
    long_date,
    month,
    short_date,
    short_day,
    short_month,
    short_weekday,
    weekday,
)
from frontdesk.ui.text.money import amount, whole

NO_ARRIVAL, NO_DEPARTURE = "⇥", "⇤"
FOLLOWS, MOVES = "↳", "…"


def page_title() -> str:
    """Of the page."""
    return tr("Rates")


def page_facts(currency: str, as_of: str) -> str:
    """Under the title."""
    if not as_of:
        return tr("{currency} a night. Derived rates follow the one above them.").format(currency=currency)
    return tr("{currency} a night, as of {time}. Derived rates follow the one above them.").format(
        currency=currency, time=as_of
    )


def span(first: date, last: date) -> str:
    """ "16 to 29 October"."""
    if first == last:
        return day_and_month(first)
    return tr("{first} to {last}").format(first=day_and_month(first), last=day_and_month(last))


def head_span(first: date, last: date) -> str:
    """ "16 to 29 October"; of two months both are named."""
    if (first.year, first.month) != (last.year, last.month):
        return tr("{first} to {last}").format(first=long_date(first), last=long_date(last))
    return tr("{day} to {last}").format(day=first.day, last=long_date(last))


def days_name(days: str) -> str:
    """Accessible name of the button of the days."""
    return tr("Days shown: {days}").format(days=days)


def short_span(first: date, last: date) -> str:
    """The same where there is little room: "16 Oct to 24 Oct"."""
    return tr("{first} to {last}").format(first=short_date(first), last=short_date(last))


def shortest_span(first: date, last: date) -> str:
    """The same where there is least: "16–24 Oct"."""
    if (first.year, first.month) == (last.year, last.month):
        return tr("{first}–{last}").format(first=first.day, last=short_date(last))
    return tr("{first}–{last}").format(first=short_date(first), last=short_date(last))


def plain_facts(currency: str, as_of: str) -> str:
    """The same without what the legend says too."""
    if not as_of:
        return tr("{currency} a night").format(currency=currency)
    return tr("{currency} a night, as of {time}").format(currency=currency, time=as_of)


def short_facts(currency: str, as_of: str) -> str:
    """Under the title where there is little room."""
    return ", ".join(each for each in (currency, as_of) if each)


def legend_marks() -> tuple[tuple[str, str], ...]:
    """The signs beside prices, and what they mean."""
    return (
        ("2", tr("so many nights or more")),
        (NO_ARRIVAL, tr("no arrivals")),
        (FOLLOWS, tr("follows the rate above")),
        (MOVES, tr("moves with your change")),
    )


def legend_keys() -> tuple[tuple[str, str], ...]:
    """The keys of the table."""
    return (
        ("← →", tr("day")),
        ("Shift →", tr("select days")),
        ("W", tr("the weekend")),
        ("0–9", tr("type a price")),
        ("R", tr("add a rule")),
        ("?", tr("why not sold")),
        ("Del", tr("base price")),
        ("Space", tr("fold")),
    )


def legend_price() -> str:
    """A price as it looks while it moves with another; a figure as any."""
    return whole(Decimal(3860))


def free(count: int | None) -> str:
    """Free rooms of a category on a night."""
    if count is None:
        return "–"
    if count < 0:
        return tr("{n} over").format(n=-count)
    return tr("full") if count == 0 else tr("{n} free").format(n=count)


def rooms(count: int) -> str:
    """Beside the category; "" where no room of it is told."""
    return counted(count, "{n} room", "{n} rooms") if count else ""


def mark(rules: Sequence[Restriction]) -> str:
    """The sign after the price: closed, an arrow, or the number of nights; "" where nothing stops."""
    if any(rule.closes and rule.kind == "Stay" for rule in rules):
        return mark_closed()
    if any(rule.closes and rule.kind == "Start" for rule in rules):
        return NO_ARRIVAL
    if any(rule.closes and rule.kind == "End" for rule in rules):
        return NO_DEPARTURE
    least = [rule.min_nights for rule in rules if rule.min_nights is not None and rule.min_nights > 1]
    if least:
        return str(max(least))
    return "·" if rules else ""


def mark_closed() -> str:
    """The word in place of a price."""
    return tr("closed")


def unknown() -> str:
    """In place of a figure that is not known."""
    return "–"


def price_unknown() -> str:
    """The same for a screen reader and the tooltip."""
    return tr("price not known")


def price_waits() -> str:
    """Beside a price that was set here."""
    return tr("Set here, not shown by the platform yet.")


def months(first: date, last: date) -> str:
    """ "October 2026", or "Oct–Nov 2026" where the days are of two months."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{month(first)} {first.year}"
    if first.year == last.year:
        return f"{short_month(first)}–{short_month(last)} {last.year}"
    return f"{short_month(first)} {first.year}–{short_month(last)} {last.year}"


def rule_sentence(rule: Restriction, rate: str, category: str) -> str:
    """One rule in words: "Arrivals on Friday need 2 nights or more, 16 Oct to 6 Nov, every rate"."""
    return f"{_what(rule)}, {rule_conditions(rule, rate, category)}."


def rule_conditions(rule: Restriction, rate: str, category: str) -> str:
    """The same without what it asks for: "Friday, 16 Oct to 6 Nov, every rate"."""
    only = tr("only {category}").format(category=category) if category else ""
    return ", ".join(part for part in (_when(rule), _whose(rule, rate), only) if part)


def _whose(rule: Restriction, rate: str) -> str:
    if not rate:
        return tr("every rate")
    if rule.base_rate_id is not None:
        return tr("only {rate} and what follows it").format(rate=isolate(rate))
    return tr("only {rate}").format(rate=isolate(rate))


def _what(rule: Restriction) -> str:
    if rule.closes:
        closed = {"Start": tr("No arrivals"), "End": tr("No departures")}
        return closed.get(rule.kind, tr("Closed"))
    about = {"Start": tr("Arrivals"), "End": tr("Departures")}.get(rule.kind, tr("Nights"))
    needs = [
        counted(rule.min_nights, "{n} night or more", "{n} nights or more") if rule.min_nights is not None else "",
        counted(rule.max_nights, "{n} night at most", "{n} nights at most") if rule.max_nights is not None else "",
        counted(rule.min_advance_days, "booked {n} day before", "booked {n} days before")
        if rule.min_advance_days is not None
        else "",
        counted(rule.max_advance_days, "booked {n} day before at most", "booked {n} days before at most")
        if rule.max_advance_days is not None
        else "",
        tr("a price") if rule.has_price_exception else "",
    ]
    return tr("{about} only with {needs}").format(about=about, needs=", ".join(each for each in needs if each))


def _when(rule: Restriction) -> str:
    days = ""
    if len(rule.weekdays) < 7:
        monday = date(2024, 1, 1)
        days = ", ".join(weekday(monday.replace(day=1 + each)) for each in sorted(rule.weekdays))
    return ", ".join(part for part in (days, _between(rule.first_day, rule.last_day)) if part)


def _between(first: date | None, last: date | None) -> str:
    """Which days, as far as there is a first and a last one."""
    if first is not None and last is not None:
        return span(first, last)
    if first is not None:
        return tr("from {day}").format(day=day_and_month(first))
    return tr("until {day}").format(day=day_and_month(last)) if last is not None else ""


def why_title(category: str, rate: str, arrive: date, nights: int, *, stops: bool) -> str:
    """Of the explanation: what was asked."""
    told = {"category": isolate(category), "rate": isolate(rate), "day": full_day(arrive)}
    if not stops:
        asked = tr("{category}, {rate}, on {day}").format(**told)
        return asked if nights == 1 else f"{asked}, {counted(nights, '{n} night', '{n} nights')}"
    if nights == 1:
        return tr("Why is {category}, {rate}, not sold on {day}?").format(**told)
    told["nights"] = counted(nights, "{n} night", "{n} nights")
    return tr("Why is {category}, {rate}, not sold from {day} for {nights}?").format(**told)


def open_again() -> str:
    """The button that takes the rule off the selected nights."""
    return tr("Open it again")


def show_the_rule() -> str:
    """The button that lists the rules on them."""
    return tr("Show the rule")


def nearest_head() -> str:
    """Above the nearest offers."""
    return tr("Nearest that can be sold")


def nearest(offered: Alternative) -> str:
    """The button of one: "Suite from Thu 29 Oct at 5,600", "Superior on Wed 28 Oct, 1,300 more"."""
    told = {"name": isolate(offered.name), "day": day_and_month(offered.arrive)}
    where = tr("{name} on {day}").format(**told) if offered.nights == 1 else tr("{name} from {day}").format(**told)
    if offered.nights > 1:
        where = f"{where}, {counted(offered.nights, '{n} night', '{n} nights')}"
    if offered.total is not None:
        return tr("{offer} at {total}").format(offer=where, total=amount(offered.total))
    return where if offered.more is None else f"{where}, {_difference(offered.more)}"


def _difference(more: Decimal) -> str:
    if not more:
        return tr("the same price")
    pattern = tr("{amount} more") if more > 0 else tr("{amount} less")
    return pattern.format(amount=amount(abs(more)))


def nothing_near() -> str:
    """No offer is near."""
    return tr("Nothing near it can be sold in the next four weeks.")


def by_words(currency: str) -> tuple[str, str, str, str]:
    """The segments, in the order of `By`: to a figure, by a share, by a sum, back to base."""
    return tr("Set to"), tr("By %"), tr("By {currency}").format(currency=currency), tr("Back to base")


def figure_hint() -> str:
    """How a price may be typed where it is set."""
    return tr("3400, +10 %, −200")


def share_hint() -> str:
    """How a share may be typed."""
    return tr("+10 % or −5 %")


def sum_hint(currency: str) -> str:
    """How a sum to add or take off may be typed."""
    return tr("+200 or −200 {currency}").format(currency=currency)


def figure_not_read() -> str:
    """Under the price."""
    return tr("An amount, or a change: 3400, +10 %, −200.")


def share_not_read() -> str:
    """Under a share."""
    return tr("A share of prices that are known: +10 or −5.")


def sum_not_read() -> str:
    """Under a sum."""
    return tr("A sum to add to prices that are known, or to take off: +200, −200.")


def base_price_not_read() -> str:
    """Under the base price of every category."""
    return tr("The base price itself, such as 3400: what it is now is not told.")


def back_to_base() -> str:
    """What taking the adjustment off does."""
    return tr("The prices set for these nights are taken off. The platform tells the base price then.")


def base_moves_all() -> str:
    """What a base price does."""
    return tr("Every category and every rate that follows moves by its own sum. The platform tells the new prices.")


class NowThen(NamedTuple):
    """A line of the preview: what it is about, its price now and then as painted, and all of it as a sentence."""

    label: str
    now: str
    then: str
    said: str


def now_head() -> str:
    """Over the prices as they are."""
    return tr("now")


def then_head() -> str:
    """Over the prices as they will be."""
    return tr("then")


def prices_head(category: str, rate: str) -> str:
    """Over the nights that change."""
    return tr("{category}, {rate}").format(category=category, rate=rate)


def followers_head(day: date) -> str:
    """Over the rates that move along, as on one night."""
    return tr("Rates that follow, {day}").format(day=weekday(day))


def more_followers(count: int) -> str:
    """There are more of them than lines."""
    return counted(count, "{n} more rate follows: it is in the table.", "{n} more rates follow: they are in the table.")


def night_line(day: date, now: Decimal | None, then: Decimal | None) -> NowThen:
    """One night."""
    return _now_then(short_day(day), full_day(day), _figure(now), _figure(then) if then is not None else _base())


def weekday_line(
    day: date, nights: int, now: tuple[Decimal, Decimal] | None, then: tuple[Decimal, Decimal] | None
) -> NowThen:
    """All nights of a day of the week, by their lowest and highest price."""
    label = tr("{weekday} ×{n}").format(weekday=short_weekday(day), n=nights) if nights > 1 else short_day(day)
    said = tr("{weekday}, {nights}").format(weekday=weekday(day), nights=counted(nights, "{n} night", "{n} nights"))
    return _now_then(label, said, _span_of(now, "–"), _span_of(then, _base()))


def follower_line(name: str, now: Decimal | None, then: Decimal | None) -> NowThen:
    """A rate that moves along; where its price cannot be foretold it says that it follows."""
    return _now_then(name, name, _figure(now), _figure(then) if then is not None else tr("follows"))


def leaves_out() -> str:
    """What Space does on a day of the week."""
    return tr("Space leaves these days out, or takes them in again.")


def _now_then(label: str, said: str, now: str, then: str) -> NowThen:
    sentence = tr("{what}: now {now}, then {then}.").format(what=isolate(said), now=now, then=then)
    return NowThen(label, now, then, sentence)


def _figure(price: Decimal | None) -> str:
    return "–" if price is None else amount(price)


def _base() -> str:
    return tr("base price")


def _span_of(prices: tuple[Decimal, Decimal] | None, unknown: str) -> str:
    if prices is None:
        return unknown
    lowest, highest = prices
    return amount(lowest) if lowest == highest else f"{whole(lowest)}–{whole(highest)}"


def sold_out(day: date, free_next: date | None) -> str:
    """No rule, but no room."""
    if free_next is None:
        return tr("No room is free on {day}.").format(day=full_day(day))
    return tr("No room is free on {day}. The next free night is {next}.").format(
        day=full_day(day), next=day_and_month(free_next)
    )


def nothing_stops() -> str:
    """It can be sold."""
    return tr("Nothing stops the sale.")


def table_name() -> str:
    """Accessible name of the painted table."""
    return tr("Prices of every rate by category and night")


def price_title() -> str:
    """Of the side."""
    return tr("Change the price")


def price_facts(category: str, rate: str, first: date, last: date) -> str:
    """Which cells."""
    return tr("{category}, {rate}, {days}").format(category=category, rate=rate, days=span(first, last))


def derived(rate: str, base: str) -> str:
    """Why its price cannot be set."""
    return tr("{rate} follows {base}. Change {base}, and it moves too.").format(rate=isolate(rate), base=isolate(base))


def select_base(base: str) -> str:
    """The way from a derived rate to the one it follows."""
    return tr("Select {base}").format(base=isolate(base))


def followers(names: Sequence[str]) -> str:
    """Which rates move with it."""
    return tr("Moves with it: {rates}.").format(rates=", ".join(names)) if names else ""


def half_typed(since: str, typed: str, category: str, rate: str, first: date, last: date) -> str:
    """What was typed and not sent: since when, how much, for what. `since` is a time."""
    facts = price_facts(category, rate, first, last)
    return tr("Kept from {time}: {typed} for {facts}").format(time=since, typed=isolate(typed), facts=facts)


def booked_keep(stays: int | None) -> str:
    """The consequence people fear; `stays` None: how many there are is not known."""
    if not stays:
        return tr("Stays already booked keep their price.")
    return counted(
        stays,
        "{n} stay already booked on these nights keeps its price.",
        "{n} stays already booked on these nights keep their price.",
    )


def change_button(count: int) -> str:
    """The primary button."""
    return counted(count, "Change {n} price", "Change {n} prices")


def to_base() -> str:
    """The button that shows what going back does."""
    return tr("Take back to base price")


def base_button(count: int) -> str:
    """The primary button where prices go back to base."""
    return counted(count, "Take {n} price back to base", "Take {n} prices back to base")


def rule_title() -> str:
    """Of the side."""
    return tr("Add a rule")


def add_rule() -> str:
    """The primary button."""
    return tr("Add the rule")


def take_off() -> str:
    """The button that takes a rule off."""
    return tr("Take this rule off")


def of_property() -> str:
    """Why a rule cannot be taken off from here: the API leaves it alone."""
    return tr("It is set in the hotel’s own system: take it off there.")


def there_head() -> str:
    """Over the rules there are."""
    return tr("Rules on these nights")


def rule_goes(sentence: str, nights: int) -> str:
    """What taking a rule off does, in the days of the table."""
    if not nights:
        return tr("It goes: {rule} No day in sight has it.").format(rule=sentence)
    days = counted(nights, "{n} day in sight is without it then.", "{n} days in sight are without it then.")
    return tr("It goes: {rule} {days}").format(rule=sentence, days=days)


def rule_kind(kind: str) -> str:
    """The kinds a clerk knows."""
    words = {
        "min": tr("Nights at least"),
        "max": tr("Nights at most"),
        "ahead": tr("Booked days before, at least"),
        "near": tr("Booked days before, at most"),
        "closed": tr("Closed"),
        "no_arrival": tr("No arrivals"),
        "no_departure": tr("No departures"),
    }
    return words[kind]


def and_followers(names: Sequence[str]) -> str:
    """The switch that takes the derived rates along."""
    return tr("And what follows it: {rates}").format(rates=", ".join(names))


def half_rule(since: str, kind: str, nights: str, days: str, category: str, rate: str) -> str:
    """What was typed of a rule and not sent: since when, what, and for which cell it was begun."""
    what = " ".join(each for each in (rule_kind(kind), nights) if each)
    rule = ", ".join(each for each in (what, days) if each)
    return tr("Kept from {time}: {rule}, begun for {category}, {rate}").format(
        time=since, rule=isolate(rule), category=isolate(category), rate=isolate(rate)
    )


def rule_touches(nights: int) -> str:
    """How far a rule reaches, in the days of the table."""
    if not nights:
        return tr("It touches no day in sight.")
    return counted(nights, "It touches {n} day in sight.", "It touches {n} days in sight.")


def rule_replaces(sentence: str) -> str:
    """The same days and the same rooms have a rule already."""
    return tr("It takes the place of: {rule}").format(rule=sentence)


def off_for(first: date, last: date) -> str:
    """The button that takes a rule off a part of its days."""
    return tr("Off for {days} only").format(days=span(first, last))


def no_rates() -> str:
    """In place of the side while nothing can be selected."""
    return tr("No category is sold at any rate yet. Rates are made on the platform; they come with the next fetch.")


def choose_a_price() -> str:
    """A folded category is selected."""
    return tr("Space unfolds the category. Select a price to change it.")


def from_day() -> str:
    """The field behind the dates in the head."""
    return tr("Show from")


def from_day_hint() -> str:
    """How a day may be typed there."""
    return tr("fri, 24 dec, +14")


def from_day_not_read() -> str:
    """Under it."""
    return tr("A day from today on: fri, 24 dec, +14.")


def mark_base() -> str:
    """In a cell whose price goes back to base."""
    return tr("base")


def free_sentence(category: str, day: date, counts: FreeDay | None, rooms: int) -> str:
    """What is known of the rooms of a category on a night: sold, out of order, kept back, free."""
    head = tr("{category}, {day}").format(category=isolate(category), day=full_day(day))
    if counts is None:
        return tr("{head}: free rooms not known.").format(head=head)
    left = free(counts.free)
    told = [tr("{free} of {rooms}").format(free=left, rooms=counted(rooms, "{n} room", "{n} rooms")) if rooms else left]
    if counts.usable:
        kept_back = counts.usable - counts.occupied - counts.free
        told += [
            counted(counts.occupied, "{n} sold", "{n} sold") if counts.occupied else "",
            counted(rooms - counts.usable, "{n} out of order", "{n} out of order") if rooms > counts.usable else "",
            counted(kept_back, "{n} kept back in blocks or for the house", "{n} kept back in blocks or for the house")
            if kept_back > 0
            else "",
        ]
    return tr("{head}: {facts}.").format(head=head, facts=", ".join(each for each in told if each))


def price_sentence(category: str, rate: str, day: date, cell: str) -> str:
    """A cell of the table: what it costs, and each rule on it."""
    return tr("{category}, {rate}, {day}: {cell}").format(
        category=isolate(category), rate=isolate(rate), day=full_day(day), cell=cell
    )


def drafts() -> str:
    """What the line has to do with it."""
    return tr("Sent at once. Without a line prices and rules are not taken: nobody sells by a price nobody sees.")
