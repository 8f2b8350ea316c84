"""A desk that shows two services by night: what belongs to one is not offered, counted or sent in the other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from frontdesk.domain.commands import AddProduct, MoveRoom, Rule, SetRestriction
from frontdesk.domain.offers import Question
from frontdesk.domain.outbox import Decision, EntryState
from frontdesk.domain.reservations import PersonCount
from frontdesk.store.local import SHOWN_SERVICES
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, Night, night
from tests.sync.two_services import (
    FLAT,
    FLAT_ADULT,
    FLAT_RATE,
    FLATS,
    LINEN,
    LOFT,
    OWNERS,
    share_a_room,
    with_flats,
    with_lofts,
)


class Both(NamedTuple):
    """The desk, the service that is sold first, and a stay of the other one."""

    here: Night
    sold: str
    stay: str


@asynccontextmanager
async def both(path: Path) -> AsyncIterator[Both]:
    """A desk that shows both, and sells the first."""
    stays: list[str] = []
    async with night(path, before=lambda platform: stays.append(with_flats(platform))) as here:
        found = here.desk.store.cache.property()
        assert found is not None
        here.desk.engine.show_services((found.service_id, FLATS))
        await here.until(lambda: here.desk.store.cache.reservation(stays[0]) is not None, 600)
        await here.until(lambda: LINEN in here.desk.store.cache.products(), 600)
        await here.until(lambda: OWNERS in here.desk.store.cache.segments(), 600)
        yield Both(here, found.service_id, stays[0])


def test_a_form_offers_what_belongs_to_the_service_it_is_about(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, _stay):
            desk = here.desk.desk
            for service, is_flats in (("", False), (sold, False), (FLATS, True)):
                house = desk.house(service)
                assert ("Tenant" in [each.name for each in house.age_categories]) is is_flats
                assert (len([each for each in house.age_categories if not each.is_child])) == 1
                assert ("Owners" in [each.name for each in house.segments]) is is_flats
                assert ("Linen" in [each.name for each in house.products]) is is_flats
                assert ("Weekly" in [each.name for each in house.rates]) is is_flats
                assert ([each.name for each in house.categories] == ["Flat"]) is is_flats

    run(play())


def test_each_service_has_its_own_hours(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, _sold, _stay):
            desk, today = here.desk.desk, here.desk.desk.hotel().today
            rooms, flats = (desk.stay_times(today, today + timedelta(days=1), each) for each in ("", FLATS))
            assert (flats[0] - rooms[0], flats[1] - rooms[1]) == (timedelta(hours=2), timedelta(hours=-1))

    run(play())


def test_a_question_about_a_stay_is_quoted_in_its_own_service(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, _sold, _stay):
            desk = here.desk.desk
            asked = Question(desk.hotel().today + timedelta(days=1), 1, (PersonCount(FLAT_ADULT, 1),), FLATS)
            assert [row.category_id for row in desk.offers(asked).rows] == [FLAT]
            await here.until(lambda: desk.offers(asked).rows[0].cells[0].is_quoted, 600)
            answer = desk.offers(asked)
            assert [each.id for each in answer.rates] == [FLAT_RATE]
            adult = next(each for each in desk.house().age_categories if not each.is_child)
            ours = Question(asked.arrive, 1, (PersonCount(adult.id, 1),))
            await here.until(lambda: any(cell.is_quoted for row in desk.offers(ours).rows for cell in row.cells), 600)
            assert FLAT not in [row.category_id for row in desk.offers(ours).rows]

    run(play())


def test_free_rooms_and_rules_of_the_other_service_are_in_no_figure_of_this_one(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, _stay):
            desk, store = here.desk.desk, here.desk.store
            await here.until(lambda: desk.counts().free is not None, 600)
            before = desk.counts().free
            asked = Question(desk.hotel().tonight, 1, (PersonCount(FLAT_ADULT, 1),), FLATS)
            await here.until(lambda: desk.offers(asked).rows[0].free is not None, 600)
            assert desk.counts().free == before
            here.desk.engine.show_services((FLATS,))
            await here.until(lambda: not store.cache.restrictions(sold), 600)
            assert {each.service_id for each in store.cache.restrictions()} == {FLATS}
            assert {category for category, _ in store.cache.free_days(asked.arrive, asked.arrive)} == {FLAT}

    run(play())


def test_rules_of_each_service_that_is_shown_are_here_whichever_is_sold(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, _stay):
            cache = here.desk.store.cache
            await here.until(lambda: bool(cache.restrictions(sold)) and bool(cache.restrictions(FLATS)), 600)
            ours, theirs = cache.restrictions(sold), cache.restrictions(FLATS)
            assert cache.restrictions() == ours, "the other's count in no figure of this one"
            assert {each.service_id for each in (*ours, *theirs)} == {sold, FLATS}
            asked: list[str] = []
            here.desk.weather = lambda operation, is_command: asked.append(operation) or Fate()  # type: ignore[func-returns-value]
            here.desk.engine.refresh()
            await here.until(lambda: "rates/getPricing" in asked, 600)  # it comes after the rules
            assert asked.count("restrictions/getAll") == 1, "one question for both"
            here.desk.engine.show_services((FLATS, sold))
            await here.until(lambda: here.desk.desk.house().service_id == FLATS, 600)
            assert (cache.restrictions(sold), cache.restrictions()) == (ours, theirs)

    run(play())


def test_a_rule_that_a_person_decides_about_stands_beside_those_of_its_own_service(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, _stay):
            desk, cache = here.desk.desk, here.desk.store.cache
            day = desk.hotel().today + timedelta(days=40)
            rule = SetRestriction(rule=Rule(kind="Start", first_day=day, last_day=day))
            here.desk.engine.show_services((FLATS, sold))
            await here.until(lambda: desk.house().service_id == FLATS, 600)
            await here.until_state(here.give(rule), EntryState.SETTLED)
            (theirs,) = desk.rates_told(rule).rules
            here.desk.engine.show_services((sold, FLATS))
            await here.until(lambda: desk.house().service_id == sold, 600)
            assert desk.rates_told(rule).rules == ()
            assert desk.rates_told(rule, FLATS).rules == (theirs,)
            await here.until_state(here.give(rule, *[LOST] * 3), EntryState.SETTLED)
            assert [each.service_id for each in desk.rates_told(rule).rules] == [sold]
            assert theirs in cache.restrictions(FLATS), "what was read of one service takes nothing of the other's"

    run(play())


def test_a_service_that_is_shown_no_more_takes_its_stays_along_but_for_open_work(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, flat):
            desk, known = here.desk.desk, here.desk.store.cache.reservation
            refused, other = here.stay("Started").id, here.stay("Confirmed", 1).id
            entry = here.give(AddProduct(reservation_id=refused, product_id=LINEN, count=1))
            await here.until_state(entry, EntryState.REJECTED)
            here.desk.engine.show_services((FLATS,))
            await here.until(lambda: known(other) is None, 600)
            assert known(flat) is not None
            assert known(refused) is not None, "a person has to decide about it"
            assert desk.counts().in_house == 1
            here.desk.engine.show_services((sold, FLATS))
            await here.until(lambda: known(other) is not None, 600)

    run(play())


def test_what_was_chosen_before_the_program_ended_is_fetched_after_the_next_start(tmp_path: Path) -> None:
    async def play() -> None:
        stays: list[str] = []
        async with night(tmp_path, before=lambda platform: stays.append(with_flats(platform))) as here:
            found = here.desk.store.cache.property()
            assert found is not None
            here.desk.store.local.set(SHOWN_SERVICES, [found.service_id, FLATS])  # and nothing was fetched since
            await here.desk.close()
            here.desk.open()
            await here.until(lambda: here.desk.store.cache.reservation(stays[0]) is not None, 600)

    run(play())


def test_a_rule_goes_to_the_service_it_was_given_for_though_another_one_is_sold_by_then(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, _stay):
            day = here.desk.desk.hotel().today + timedelta(days=40)
            entry = here.give(SetRestriction(rule=Rule(kind="Start", first_day=day, last_day=day)), *[LOST] * 3)
            here.desk.engine.show_services((FLATS, sold))
            await here.until(lambda: here.desk.desk.house().service_id == FLATS, 600)
            await here.until_state(entry, EntryState.SETTLED)
            made = [each for each in here.platform.hotel.state.restrictions if each.first_day == day]
            assert [each.service_id for each in made] == [sold]

    run(play())


def test_a_rule_sent_again_goes_where_it_was_meant_for_and_leaves_the_rules_of_what_is_sold(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, _stay):
            day = here.desk.desk.hotel().today + timedelta(days=40)
            refused = Fate(How.STATUS, When.NEVER, 403, message="Not now.")
            entry = here.give(SetRestriction(rule=Rule(kind="Start", first_day=day, last_day=day)), refused)
            await here.until_state(entry, EntryState.REJECTED)
            here.desk.engine.show_services((FLATS, sold))
            await here.until(lambda: bool(here.desk.store.cache.restrictions(FLATS)), 600)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)
            made = [each for each in here.platform.hotel.state.restrictions if each.first_day == day]
            assert [each.service_id for each in made] == [sold]
            assert here.desk.store.cache.restrictions(FLATS)

    run(play())


def test_a_room_of_both_services_is_offered_elsewhere_by_its_category_in_the_service_of_the_stay(
    tmp_path: Path,
) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, flat):
            with_lofts(here.platform)
            shared = share_a_room(here.platform, LOFT)
            here.desk.engine.show_services((sold, FLATS))
            await here.until(lambda: LOFT in here.desk.store.cache.categories(), 600)
            await here.until(lambda: len(here.desk.store.cache.rooms()[shared].categories) == 2, 7200)
            (found,) = here.desk.desk.rooms_elsewhere(flat)
            assert (found.room_id, found.category_id, found.category) == (shared, LOFT, "Loft")

    run(play())


def test_a_room_of_both_services_is_offered_in_both_and_counts_while_one_of_them_is_shown(tmp_path: Path) -> None:
    async def play() -> None:
        async with both(tmp_path) as (here, sold, flat):
            desk, cache = here.desk.desk, here.desk.store.cache
            shared, before = share_a_room(here.platform), desk.hotel().rooms
            await here.until(lambda: len(cache.rooms()[shared].categories) == 2, 7200)
            kind = cache.rooms()[shared].category_id
            assert kind in cache.sold_categories(sold), "the service that is sold comes first"
            begin, end = desk.stay_times(
                desk.hotel().today + timedelta(days=30), desk.hotel().today + timedelta(days=31)
            )
            assert kind is not None
            assert shared in [each.room_id for each in desk.free_rooms(kind, begin, end)]
            assert shared in [each.room_id for each in desk.room_choices(flat)]
            here.give(MoveRoom(reservation_id=flat, room_id=shared))
            moved = desk.stay(flat)
            assert moved is not None and moved.room is not None and moved.room.id == shared
            assert (moved.category, moved.room_category) == ("Flat", ""), "it is the room that was booked"
            here.desk.engine.show_services((FLATS,))
            await here.until(lambda: desk.hotel().rooms == 1, 600)
            here.desk.engine.show_services((sold, FLATS))
            await here.until(lambda: desk.hotel().rooms == before, 600)

    run(play())
