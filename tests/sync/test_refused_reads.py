"""What cannot be read cannot be sent or proven: a person is told of it, instead of waiting for ever (law 3)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.demo.state import State
from frontdesk.domain.commands import AddGuest, AddProduct, CancelItem, ChangeStay, GuestDetails
from frontdesk.domain.offers import Question
from frontdesk.domain.outbox import Decision, Doubt, EntryState, doubt_of
from frontdesk.domain.reservations import PURPOSES, PersonCount
from frontdesk.ui.text import create
from frontdesk.ui.text.commands import asks_why, safe
from tests.battery.deeds import open_items, posting
from tests.battery.line import READ_STAYS, Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import UNANSWERED, Night, late, night, payment

NO_PROOF = Doubt.NO_PROOF


def _refuse(here: Night, operation: str, status: int, message: str) -> None:
    weather = here.desk.weather
    said = Fate(How.STATUS, When.NEVER, status, message=message)
    here.desk.weather = lambda asked, is_command: said if asked == operation else weather(asked, is_command)


def _purpose(here: Night) -> ChangeStay:
    stay = here.stay("Confirmed")
    return ChangeStay(reservation_id=stay.id, purpose=next(each for each in PURPOSES if each != stay.purpose))


@pytest.mark.parametrize(
    ("status", "message"),
    [(403, "Not for you."), (400, "Invalid ReservationIds.")],
)
def test_what_cannot_be_looked_at_before_it_is_sent_is_put_to_a_person(
    tmp_path: Path, status: int, message: str
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            _refuse(here, READ_STAYS, status, message)
            entry = here.give(_purpose(here))
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert message in asked.reason and asked.attempts == ()

    run(play())


def test_what_cannot_be_looked_for_is_put_to_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_purpose(here), UNANSWERED)
            await here.until_state(entry, EntryState.UNKNOWN)
            _refuse(here, READ_STAYS, 403, "Not any more.")
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.NO_PROOF

    run(play())


def _charge_off(here: Night) -> CancelItem:
    """What a colleague has charged a moment ago."""
    house, stay = here.platform.hotel.state, here.stay("Started")
    product = posting("product", stay, house)
    assert isinstance(product, AddProduct)
    here.colleague("reservations/addProduct", ReservationId=stay.id, ProductId=product.product_id, Count=1)
    return CancelItem(reservation_id=stay.id, item_id=open_items(stay, here.platform.hotel.state)[0])


@pytest.mark.parametrize(
    ("fates", "state", "doubt"), [((), EntryState.SETTLED, None), ((UNANSWERED,), EntryState.NEEDS_PERSON, NO_PROOF)]
)
def test_a_charge_is_taken_off_where_charges_are_not_told_and_only_a_lost_answer_is_asked_about(
    tmp_path: Path, fates: tuple[Fate, ...], state: EntryState, doubt: Doubt | None
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            for operation in ("orderItems/getAll", "reservations/getAllItems"):
                _refuse(here, operation, 401, "Not for you.")
            entry = await here.until_state(here.give(_charge_off(here), *fates), state)
            assert doubt_of(entry.reason)[0] is doubt
            assert [each.operation for each in here.platform.effects if each.sender] == ["orderItems/cancel"]
            if doubt is not None:
                assert "Somebody changed" not in asks_why(entry, "CZK") and safe(entry).words == "I looked: it is off"

    run(play())


def test_a_charge_that_is_on_a_closed_bill_meanwhile_is_asked_about_in_words(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = _charge_off(here)

            def close(state: State) -> None:
                state.order_items.put(replace(state.order_items[command.item_id], state="Closed"))

            here.platform.by_hand(close)
            asked = await here.until_state(here.give(command), EntryState.CONFLICT)
            assert "the charge, which is on a closed bill now." in asks_why(asked, "CZK")

    run(play())


def test_a_stay_that_is_gone_after_the_platform_said_yes_is_put_to_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = _purpose(here)
            entry = here.give(command, Fate(seconds=10.0))
            await here.until(lambda: bool(here.platform.effects))
            here.platform.by_hand(lambda state: state.reservations.remove(command.reservation_id))
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.STAY_GONE

    run(play())


def test_one_that_cannot_be_watched_keeps_no_other_from_it(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            details = GuestDetails(last_name="Twain")
            first = here.give(AddGuest(local_id=here.desk.desk.new_local_id(), details=details), late(900.0))
            await here.until_state(first, EntryState.SETTLED)
            other = here.give(payment(here, here.stay("Started")), late(900.0))
            await here.until_state(other, EntryState.SETTLED)
            _refuse(here, "customers/getAll", 403, "Not any more.")
            await here.until(lambda: doubt_of(here.entry(other).reason)[0] is Doubt.TWICE)

    run(play())


def test_what_a_person_drops_while_its_read_is_refused_ends_nothing_else(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0, slow_pull_every=7200.0) as here:
            entry = here.give(_purpose(here), UNANSWERED)
            await here.until_state(entry, EntryState.UNKNOWN)
            no, weather = Fate(How.STATUS, When.NEVER, 403, seconds=8.0), here.desk.weather
            refused: list[float] = []

            def refusing(operation: str, is_command: bool) -> Fate:
                """A person is quicker than the answer that would have it put to one."""
                if operation != READ_STAYS:
                    return weather(operation, is_command)
                refused.append(here.platform.now)
                if refused[-1] - refused[0] >= here.desk.settings.sync.settle:
                    asyncio.get_running_loop().call_later(1.0, here.desk.desk.decide, entry.id, Decision.DROP)
                return no

            here.desk.weather = refusing
            await here.until_state(entry, EntryState.DISCARDED)
            here.desk.weather = weather
            await asyncio.sleep(60)
            assert not here.desk.task.done()

    run(play())


@pytest.mark.parametrize(("status", "told"), [(401, ""), (403, "Not for you.")])
def test_why_no_total_comes_is_told_and_it_comes_when_it_is_granted(tmp_path: Path, status: int, told: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            ages = here.desk.desk.house().age_categories
            arrive = here.desk.desk.hotel().today + timedelta(days=200)  # beyond the prices of screens
            question = Question(arrive, 2, (PersonCount(next(each.id for each in ages if not each.is_child), 1),))
            weather = here.desk.weather
            _refuse(here, "reservations/price", status, "Not for you.")
            assert here.desk.desk.offers(question).no_quotes is None, "it is asked first"
            await here.until(lambda: here.desk.desk.offers(question).no_quotes == told)
            cells = [cell for row in here.desk.desk.offers(question).rows for cell in row.cells]
            assert cells and all(create.total_second(each, arrive, 2) == "not told" for each in cells)
            assert ("“Not for you.”" if told else "“reservations/price”") in create.no_quotes(told)

            here.desk.weather = weather
            await here.until(lambda: here.desk.desk.offers(question).no_quotes is None)
            cells = [cell for row in here.desk.desk.offers(question).rows for cell in row.cells]
            assert any(each.is_quoted for each in cells)

    run(play())


def test_totals_come_though_free_rooms_are_not_told(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            for operation in ("services/getAvailability", "services/getAvailability/2024-01-22"):
                _refuse(here, operation, 401, "Not for you.")
            ages = here.desk.desk.house().age_categories
            persons = (PersonCount(next(each.id for each in ages if not each.is_child), 1),)
            question = Question(here.desk.desk.hotel().today + timedelta(days=200), 2, persons)
            await here.until(
                lambda: any(cell.is_quoted for row in here.desk.desk.offers(question).rows for cell in row.cells)
            )

    run(play())


def test_of_questions_that_were_refused_only_the_last_ones_are_remembered(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            desk, engine = here.desk.desk, here.desk.engine
            adult = next(each.id for each in desk.house().age_categories if not each.is_child)
            first = desk.hotel().today + timedelta(days=200)
            questions = [Question(first + timedelta(days=at), 1, (PersonCount(adult, 1),)) for at in range(40)]
            _refuse(here, "reservations/price", 403, "Not for you.")
            for question in questions:
                engine.quotes(question)
                await here.until(lambda asked=question: engine.no_quotes(asked) == "Not for you.")  # type: ignore[misc]
            remembered = [engine.no_quotes(each) is not None for each in questions]
            assert remembered == [False] * 16 + [True] * 24

    run(play())
