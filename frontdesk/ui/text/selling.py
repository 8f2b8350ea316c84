"""The words of the rates page: prices changed, rules on selling explained, added and taken off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from frontdesk.domain.nearest import Alternative
from frontdesk.domain.rates import Restriction
from frontdesk.ui.text import counted, isolate, tr
from frontdesk.ui.text.create import alternative
from frontdesk.ui.text.dates import day_and_month, full_day, short_date, weekday
from frontdesk.ui.text.money import amount, whole, with_currency

_NO_ARRIVAL = "⇥"
FOLLOWS, MOVES = "↳", "…"


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


def short_span(first: date, last: date) -> str:
    """The same where there is little room: "16 Oct to 24 Oct"."""
    return tr("{first} to {last}").format(first=short_date(first), last=short_date(last))


def legend_marks() -> tuple[tuple[str, str], ...]:
    """The signs beside prices, and what they mean."""
    return (
        ("2", tr("2 nights or more")),
        (_NO_ARRIVAL, tr("no arrivals")),
        (FOLLOWS, tr("follows the rate above")),
        (MOVES, tr("moves with your change")),
    )


def legend_keys() -> tuple[tuple[str, str], ...]:
    """The keys of the table."""
    return (
        ("Shift →", tr("select days")),
        ("W", tr("the weekend")),
        ("0–9", tr("type a price")),
        ("R", tr("a rule")),
        ("?", tr("why not sold")),
        ("Del", tr("its own price")),
    )


def free(count: int | None) -> str:
    """Free rooms of a category on a night."""
    if count is None:
        return "–"
    if count < 0:
        return tr("{n} over").format(n=-count)
    return tr("full") if count == 0 else tr("{n} free").format(n=count)


def rooms(count: int) -> str:
    """Beside the category."""
    return counted(count, "{n} room", "{n} rooms")


def mark(rules: Sequence[Restriction]) -> str:
    """The sign after the price: closed, an arrow, or the number of nights; "" where nothing stops."""
    if any(rule.closes and rule.kind == "Stay" for rule in rules):
        return mark_closed()
    if any(rule.closes and rule.kind == "Start" for rule in rules):
        return _NO_ARRIVAL
    if any(rule.closes and rule.kind == "End" for rule in rules):
        return "⇤"
    least = [rule.min_nights for rule in rules if rule.min_nights is not None and rule.min_nights > 1]
    if least:
        return str(max(least))
    return "·" if rules else ""


def mark_closed() -> str:
    """The word in place of a price."""
    return tr("closed")


def cell_sentence(category: str, rate: str, day: date, price: Decimal | None, currency: str, rules: str) -> str:
    """What a screen reader is told of a cell."""
    figure = with_currency(price, currency) if price is not None else tr("price not known yet")
    line = tr("{category}, {rate}, {day}: {figure}").format(
        category=category, rate=rate, day=full_day(day), figure=figure
    )
    return f"{line}. {rules}" if rules else f"{line}."


def rule_sentence(rule: Restriction, rate: str, category: str) -> str:
    """One rule in words: "Arrivals on Friday need 2 nights or more, 16 Oct to 6 Nov, every rate"."""
    parts = [_what(rule), _when(rule)]
    parts.append(_whose(rule, rate))
    if category:
        parts.append(tr("only {category}").format(category=category))
    return ", ".join(part for part in parts if part) + "."


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
    if rule.first_day is None or rule.last_day is None:
        return days
    between = span(rule.first_day, rule.last_day)
    return f"{days}, {between}" if days else between


def why_title(category: str, rate: str, arrive: date, nights: int) -> str:
    """Of the explanation: what was asked."""
    asked = tr("{category}, {rate}, on {day}").format(category=category, rate=rate, day=full_day(arrive))
    return asked if nights == 1 else f"{asked}, {counted(nights, '{n} night', '{n} nights')}"


def nearest_head() -> str:
    """Above the nearest offers."""
    return tr("Nearest that can be sold")


def nearest(offered: Alternative) -> str:
    """The button of one, with what it comes to where that is known."""
    said = alternative(offered)
    return said if offered.total is None else f"{said}, {amount(offered.total)}"


def nothing_near() -> str:
    """No offer is near."""
    return tr("Nothing near it can be sold in the next four weeks.")


def price_not_read(*, is_base: bool) -> str:
    """Under the price."""
    if is_base:
        return tr("The base price itself, such as 3400: what it is now is not told.")
    return tr("An amount, or a change: 3400, +10 %, −200.")


def base_moves_all() -> str:
    """What a base price does."""
    return tr("Every category and every rate that follows moves by its own sum. The platform tells the new prices.")


def followers_head(day: date) -> str:
    """Above the rates that move along."""
    return tr("Rates that follow, {day}").format(day=day_and_month(day))


def follower_line(name: str, now: Decimal | None, then: Decimal | None) -> tuple[str, str]:
    """A line of them: the rate, and "3,535 → 3,860"."""
    before = whole(now) if now is not None else "–"
    return name, f"{before} → {whole(then) if then is not None else tr('follows')}"


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


def price_title() -> str:
    """Of the side."""
    return tr("Change the price")


def price_facts(category: str, rate: str, first: date, last: date) -> str:
    """Which cells."""
    return tr("{category}, {rate}, {days}").format(category=category, rate=rate, days=span(first, last))


def derived(rate: str, base: str) -> str:
    """Why its price cannot be set."""
    return tr("{rate} follows {base}. Change {base}, and it moves too.").format(rate=isolate(rate), base=isolate(base))


def followers(names: Sequence[str]) -> str:
    """Which rates move with it."""
    return tr("Moves with it: {rates}.").format(rates=", ".join(names)) if names else ""


def half_typed(since: str, typed: str, category: str, rate: str, first: date, last: date) -> str:
    """What was typed and not sent: since when, how much, for what. `since` is a time."""
    facts = price_facts(category, rate, first, last)
    return tr("Kept from {time}: {typed} for {facts}").format(time=since, typed=isolate(typed), facts=facts)


def booked_keep() -> str:
    """The consequence people fear."""
    return tr("Stays already booked keep their price.")


def change_button(count: int) -> str:
    """The primary button."""
    return counted(count, "Change {n} price", "Change {n} prices")


def change_line(day: date, now: Decimal | None, then: Decimal) -> tuple[str, str]:
    """A line of the preview: the day, and "3,250 → 3,575"."""
    before = amount(now) if now is not None else "–"
    return day_and_month(day), f"{before} → {amount(then)}"


def price_hint() -> str:
    """How a price may be typed."""
    return tr("3400, +10 %, −200")


def rule_title() -> str:
    """Of the side."""
    return tr("Add a rule")


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


def drafts() -> str:
    """What the line has to do with it."""
    return tr("Sent at once. Without a line prices and rules are not taken: nobody sells by a price nobody sees.")
