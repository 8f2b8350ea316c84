"""Another category, rate, number of persons, or a price by hand: every choice with what the stay then costs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import ChangeStay, Command, NightPrice
from frontdesk.domain.folding import fold
from frontdesk.domain.offers import HouseChoices, OfferCell, OfferRow, Offers, Question, StopKind
from frontdesk.domain.reservations import PersonCount
from frontdesk.domain.views import Changed, StayView
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.typed_choice import Choice, TypedChoice
from frontdesk.ui.text import acting, tr, wrong
from frontdesk.ui.text import detail as words
from frontdesk.ui.text.create import no_room_free, why_title
from frontdesk.ui.text.dates import day_and_month

_MOST_PERSONS = 9


@dataclass(frozen=True, slots=True)
class Sell:
    """A category at a rate."""

    category_id: str
    rate_id: str


@dataclass(frozen=True, slots=True)
class Nights:
    """A price by hand, of these nights by their number in the stay."""

    indexes: tuple[int, ...]
    price: Decimal


@dataclass(frozen=True, slots=True)
class Persons:
    """Another number of adults."""

    count: int


class PriceDialog(ActDialog):
    """`R`, letters of a category or a rate, or an amount, with a day for one night; a price by hand wants its reason.
    `tonight` is the day whose night it is: of the nights that are over a single one can be meant, and comes last;
    "every night" is each of those to come.
    """

    def __init__(
        self,
        host: QWidget,
        view: StayView,
        house: HouseChoices,
        offers: Callable[[Question], Offers],
        tonight: date,
    ) -> None:
        super().__init__(host, view, acting.price_title(words.list_name(view)))
        self._house = house
        self._offers = offers
        self._tonight = tonight
        self._button = self.set_doing("")
        self._nothing = tr("Nothing is called like that.")
        self._choice = TypedChoice(
            tr("Category, rate, an amount, or a number of adults"), self._offer, icon="tag", nothing=self._nothing
        )
        self._reason = Field(tr("Reason, for the price"), icon="pencil")
        self.body.insertWidget(0, self._choice)
        self.body.insertWidget(1, self._reason)
        self._choice.changed.connect(self._settle)
        self._reason.edited.connect(lambda _text: self._settle())
        self._settle()

    def first_focus(self) -> QWidget | None:
        """Letters or figures can be typed at once."""
        return self._choice.field.input

    def on_changed(self, changed: Changed) -> None:
        """The platform may have told its prices."""
        if changed.rates and not self._choice.field.text().strip():
            self._choice.offer_again()

    def commands(self) -> tuple[Command, ...]:
        """One change."""
        stay = self.view.reservation
        match self._choice.picked():
            case Sell(category_id, rate_id):
                return (
                    ChangeStay(
                        reservation_id=stay.id,
                        category_id=category_id if category_id != stay.category_id else None,
                        rate_id=rate_id if rate_id != stay.rate_id else None,
                    ),
                )
            case Persons(count):
                adults = next((each.id for each in self._house.age_categories if not each.is_child), "")
                kept = tuple(each for each in stay.persons if each.age_category_id != adults)
                return (ChangeStay(reservation_id=stay.id, persons=(PersonCount(adults, count), *kept)),)
            case Nights() if self._reason.problem():
                return ()
            case Nights(indexes, price):
                return (
                    ChangeStay(
                        reservation_id=stay.id,
                        prices=tuple(NightPrice(index=each, gross=price) for each in indexes),
                        currency=self.view.currency,
                        tax_codes=self.view.tax_codes,
                        reprice=False,
                        note=self._reason.text().strip(),
                    ),
                )
            case _:
                return ()

    def values(self) -> Values:
        """What is typed, the line it means, and the reason."""
        typed = self._choice.field.text()
        picked = self._choice.picked_text() if typed.strip() else ""
        return {"typed": typed, "picked": picked, "reason": self._reason.text()}

    def fill_in(self, values: Values) -> None:
        """The same."""
        self._reason.set_text(str(values["reason"]))
        self._choice.restore(str(values["typed"]), str(values["picked"]))

    def _offer(self, typed: str) -> list[Choice]:
        price = acting.parse_amount(typed) if typed else None
        if price is not None:
            return [] if wrong.money(typed) else list(self._by_hand(typed, price))
        parts = fold(typed).split()
        sold = [choice for choice, name in self._sellable() if all(part in name for part in parts)]
        return sold or list(self._on_a_day(typed))

    def _by_hand(self, typed: str, price: Decimal) -> Iterator[Choice]:
        if typed.isdigit() and 1 <= int(typed) <= _MOST_PERSONS:
            yield Choice(acting.persons_line(int(typed)), Persons(int(typed)))
        yield from self._every_night(price)
        for index, day in sorted(self._days(), key=lambda night: night[1] < self._tonight):
            yield self._one_night(index, day, price)

    def _every_night(self, price: Decimal) -> Iterator[Choice]:
        count = max(1, self.view.nights)
        first = min(max(0, (self._tonight - self.view.arrive).days), count)
        if first == count:
            return  # all are over: which of them is meant has to be said
        since = self.view.arrive + timedelta(days=first) if first else None
        line = acting.every_night(price, self.view.currency, since)
        yield Choice(line, Nights(tuple(range(first, count)), price))

    def _one_night(self, index: int, day: date, price: Decimal) -> Choice:
        return Choice(acting.one_night(day, price, self.view.currency), Nights((index,), price))

    def _days(self) -> list[tuple[int, date]]:
        """By the days that are shown: the charges are still those of other nights while a change of days waits."""
        return [(index, self.view.arrive + timedelta(days=index)) for index in range(max(1, self.view.nights))]

    def _on_a_day(self, typed: str) -> Iterator[Choice]:
        """An amount and the beginnings of a day: "2500 sat", "1,250 mon 24", "1500 12"; a day that is named whole comes
        before one that only begins so, and one to come before one that is over.
        """
        words = typed.split()
        for count in range(len(words) - 1, 0, -1):
            amount, wanted = " ".join(words[:count]), fold(" ".join(words[count:])).split()
            price = None if wrong.money(amount) else acting.parse_amount(amount)
            if price is None:
                continue
            meant = [(index, day) for index, day in self._days() if _begins_so(day, wanted)]
            meant.sort(key=lambda night: (not _is_called(night[1], wanted), night[1] < self._tonight))
            for index, day in meant:
                yield self._one_night(index, day, price)
            return

    def _sellable(self) -> Iterator[tuple[Choice, str]]:
        stay, found = self.view.reservation, self._found()
        now = self.view.nights_cost
        for row in sorted(found.rows, key=lambda row: row.category_id != stay.category_id):  # its own first
            for rate, cell in zip(found.rates, row.cells, strict=True):
                is_own = (row.category_id, rate.id) == (stay.category_id, stay.rate_id)
                if is_own or self._has_no_place(row, cell):
                    continue
                tax = self.view.city_tax if cell.is_all else 0  # a quote holds the tax, the nights do not
                difference = None if cell.total is None or now is None else cell.total - now - tax
                line = acting.offer_line(row.name, rate.name, cell.total, difference, found.currency)
                yield Choice(line, Sell(row.category_id, rate.id)), fold(f"{row.name} {rate.name}")

    def _found(self) -> Offers:
        stay = self.view.reservation
        return self._offers(Question(self.view.arrive, self.view.nights, stay.persons, stay.service_id))

    def _has_no_place(self, row: OfferRow, cell: OfferCell) -> bool:
        """Another category that is full, or one that is too small."""
        is_full = row.free is not None and row.free <= 0 and row.category_id != self.view.reservation.category_id
        return is_full or (cell.stop is not None and cell.stop.kind is StopKind.TOO_MANY_PERSONS)

    def _why_nothing(self, typed: str) -> str:
        """Why a category of the name that was typed is not offered; "" where none is called so, or nothing is typed."""
        if not typed:
            return ""
        parts, found = fold(typed).split(), self._found()
        for row in found.rows:
            for rate, cell in zip(found.rates, row.cells, strict=True):
                is_called_so = all(part in fold(f"{row.name} {rate.name}") for part in parts)
                if is_called_so and self._has_no_place(row, cell):
                    stop = cell.stop
                    return no_room_free(row.name) if stop is None else why_title(stop, row.name, rate.name)
        return ""

    def _settle(self) -> None:
        self.typed.emit()
        picked = self._choice.picked()
        why_not = self._why_nothing(self._choice.field.text().strip()) if picked is None else ""
        self._choice.say_nothing(why_not or self._nothing)
        is_by_hand = isinstance(picked, Nights)
        self._reason.setVisible(is_by_hand)
        self._button.set_text(tr("Change the price") if is_by_hand else tr("Change it"))
        if picked is None:
            self._button.set_off(tr("Type a category, a rate, or an amount"))
        elif is_by_hand and not self._reason.text().strip():
            self._button.set_off(tr("The platform wants a reason"))
        else:
            self._button.set_off("")
        self._show_problems(why_not, is_by_hand=is_by_hand)
        self.fit()

    def _show_problems(self, why_not: str, *, is_by_hand: bool) -> None:
        typed, reason = self._choice.field.text().strip(), self._reason.text().strip()
        is_figure = acting.parse_amount(typed) is not None
        self._choice.field.set_problem(wrong.money(typed) if is_figure else wrong.letters(typed))
        self._reason.set_problem(wrong.letters(reason) if is_by_hand else "")
        if self._choice.picked() is None:
            lack = why_not or wrong.offer(typed) if typed else tr("Type a category, a rate, or an amount.")
            self.need(self._choice.field, lack)
        else:
            lacks = is_by_hand and not reason
            self.need(self._reason if lacks else None, tr("Type why: the platform wants a reason for a price by hand."))
        problem = self._choice.field.problem() or self._reason.problem()
        if problem:
            self._button.set_off(problem)


def _begins_so(day: date, wanted: Sequence[str]) -> bool:
    parts = fold(day_and_month(day)).split()
    return all(any(part.startswith(each) for part in parts) for each in wanted)


def _is_called(day: date, wanted: Sequence[str]) -> bool:
    return set(wanted) <= set(fold(day_and_month(day)).split())
