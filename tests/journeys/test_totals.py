"""What a button and a sum say before something is charged is what the hotel then charges."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt

from frontdesk.domain.views import Line, Unsent
from frontdesk.ui.panes.stay_acts.charge_dialog import ChargeDialog
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.lines import MoneyLine
from frontdesk.ui.text.create import sum_total
from frontdesk.ui.text.money import with_currency
from tests.journeys.test_create import AtTheDesk, at_the_desk
from tests.journeys.test_sign_in import until

KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
OF_THREE_FOR_TWO_NIGHTS = "48213"
CHARGED = {"breakfast": 3 * 2, "2 parking": 2 * 2, "late": 1, "3 minibar": 3}
"""What is typed, and how often the hotel charges its price: for each person and night, each night, once."""


def owed(here: AtTheDesk, stay_id: str) -> Decimal:
    view = here.reception.desk.stay(stay_id)
    assert view is not None and view.owes is not None
    return view.owes


def city_tax(here: AtTheDesk, stay_id: str) -> Decimal:
    """The hotel adds it to every stay; nothing but a quote tells how much before."""
    view = here.reception.desk.stay(stay_id)
    assert view is not None
    return sum((line.amount for line in view.money if line.kind == "CityTax"), Decimal(0))


def total_of(here: AtTheDesk) -> MoneyLine:
    """The line of the total."""
    (line,) = [each for each in here.page.findChildren(MoneyLine) if each.accessibleName().startswith(sum_total())]
    return line


def sum_on(here: AtTheDesk) -> str:
    """The same, as it is read out."""
    return total_of(here).accessibleName()


def is_quoted(here: AtTheDesk) -> bool:
    """The sum is the platform's own."""
    return sum_on(here).endswith("CZK") and not total_of(here).accessibleDescription()


async def test_the_button_of_a_charge_says_what_the_stay_owes_more(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        assert here.window is not None
        (hit,) = here.reception.desk.search(OF_THREE_FOR_TWO_NIGHTS)
        here.window.select(hit.row.id)
        for typed, times in CHARGED.items():
            before = owed(here, hit.row.id)
            told = await charge(here, typed, times)
            await here.reception.until(lambda: set(here.reception.marks()) == {Unsent.SENT})
            await until(lambda before=before: owed(here, hit.row.id) != before)  # type: ignore[misc]
            assert owed(here, hit.row.id) - before == told, typed


async def charge(here: AtTheDesk, typed: str, times: int) -> Decimal:
    """Charge it to the stay that is shown; what the button said it comes to."""
    assert here.window is not None
    await here.press(KEY.Key_C)
    await here.type(typed)
    dialog = next(each for each in here.window.findChildren(ChargeDialog) if each.isVisible())
    picked = dialog.picked()
    assert picked is not None and picked.price is not None
    told = picked.price * times
    (button,) = [each for each in dialog.findChildren(Button) if each.text().startswith("Charge")]
    assert button.text() == f"Charge {with_currency(told, 'CZK')}"
    await here.press(KEY.Key_Return)
    return told


async def test_the_sum_of_a_new_reservation_is_what_its_stay_owes(tmp_path: Path) -> None:
    """A quote holds the city tax that the hotel adds."""
    async with at_the_desk(tmp_path) as here:
        await fill_in(here)
        await until(lambda: is_quoted(here))
        told = sum_on(here)
        assert told.startswith("Total: ")
        assert with_currency(owed(here, stay := await create(here)), "CZK") in told
        assert city_tax(here, stay) > 0, "or this shows nothing"


async def test_a_sum_that_cannot_hold_the_city_tax_says_so(tmp_path: Path) -> None:
    """Away from the line nobody quotes: the last known prices, and what the hotel adds in words."""
    async with at_the_desk(tmp_path) as here:
        await here.reception.hotel.line(cut=True)
        here.reception.desk.refresh()
        await here.reception.until(lambda: here.reception.desk.status().line is Line.OFFLINE)
        await fill_in(here)
        told = sum_on(here)
        assert told.startswith("Total, plus city tax: ")
        await here.press(KEY.Key_Return, with_=CONTROL)
        await here.reception.hotel.line(cut=False)
        stay = await created(here)
        assert with_currency(owed(here, stay) - city_tax(here, stay), "CZK") in told
        assert city_tax(here, stay) > 0, "or this shows nothing"


async def fill_in(here: AtTheDesk) -> None:
    """Two people for tonight, with breakfast."""
    await here.press(KEY.Key_F2, with_=SHIFT)
    await here.type("Maly Petr")
    await here.press(KEY.Key_Return, KEY.Key_Return)
    await here.type("Mala Iva")
    await here.press(KEY.Key_Return)
    await here.click("Product")
    await here.click("Breakfast")
    await until(lambda: sum_on(here).endswith("CZK"))


async def create(here: AtTheDesk) -> str:
    """Done; the id of its stay, once it is read with its money."""
    await here.press(KEY.Key_Return, with_=CONTROL)
    return await created(here)


async def created(here: AtTheDesk) -> str:
    """The id of the stay, once it is read with its money."""
    await here.reception.until(lambda: set(here.reception.marks()) == {Unsent.SENT})
    (hit,) = [each for each in here.reception.desk.search("Maly Petr") if each.row.surname == "Maly"]
    await until(lambda: bool(owed(here, hit.row.id)))
    return hit.row.id
