"""Whoever was changed here (the owner of a stay, who comes along, a name) is shown so in every list and figure before
the platform has told it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.app.session import Session
from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddGuest,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    GuestDetails,
    NewStay,
    RemoveCompanion,
)
from frontdesk.domain.guests import Guest
from frontdesk.domain.reservations import PersonCount
from frontdesk.domain.views import Changed, Group, ListKind
from frontdesk.domain.wanted import Filter, Order, OrderBy, Wanted
from frontdesk.service.desk import Desk
from tests.ui.acts import announce
from tests.ui.lamplighter import NOW, open_lamplighter

HERE, DUE, NO_ROOM = "47958", "48214", "48213"  # Fernández-Ibarra in 204, Müller-Lüdenscheidt due into 203, Nováková
KID = GuestDetails(last_name="Ibarra", first_name="Luz")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        found.store.writer.put_guests([Guest(id="abel", last_name="Abel", first_name="Ada")])
        yield found


def sheet(desk: Desk) -> dict[str, tuple[tuple[str, str], ...]]:
    """The names of the House list, by room."""
    return {each.room: each.names for each in desk.house_now().occupants}


def test_a_stay_given_away_has_its_new_guest_everywhere(session: Session) -> None:
    desk = session.desk
    desk.submit(ChangeOwner(reservation_id=HERE, guest_id="abel"))
    assert sheet(desk)["204"] == (("Abel", "Ada"),)
    assert [(row.surname, row.given) for row in desk.rows([HERE])] == [("Abel", "Ada")]
    assert [each.reservation_id for each in desk.search("abel")] == [HERE]
    assert [(hit.guest.id, hit.in_house, hit.room) for hit in desk.find_guests("abel")] == [("abel", True, "204")]
    assert [each.taken_by for each in desk.room_choices(DUE) if each.name == "204"] == ["Abel"]


def test_a_stay_is_found_once_by_a_name_it_had_and_has(session: Session) -> None:
    desk = session.desk
    owner = session.store.cache.guests({"abel"})["abel"]
    session.store.writer.put_guests([Guest(id="other", last_name="Fernández", first_name=owner.first_name)])
    desk.submit(ChangeOwner(reservation_id=HERE, guest_id="other"))
    assert [each.reservation_id for each in desk.search("fernandez")] == [HERE]


def test_a_list_by_name_is_ordered_by_the_names_it_shows(session: Session) -> None:
    desk, by_name = session.desk, Wanted(order=Order(OrderBy.GUEST))
    desk.submit(CheckIn(reservation_id=DUE, room_id="203"))
    assert desk.listing(ListKind.IN_HOUSE, by_name).sections[0].ids == (HERE, DUE)
    desk.submit(ChangeOwner(reservation_id=DUE, guest_id="abel"))
    assert desk.listing(ListKind.IN_HOUSE, by_name).sections[0].ids == (DUE, HERE)


@pytest.mark.parametrize("wanted", [Wanted(), Wanted(order=Order(OrderBy.GUEST))], ids=["as it is", "by name"])
def test_a_guest_renamed_on_one_stay_is_in_the_place_of_that_name_with_all_of_them(
    session: Session, wanted: Wanted
) -> None:
    desk, stay = session.desk, session.store.cache.reservation(DUE)
    assert stay is not None
    other = replace(stay, id="other", guest_id="abel", room_id=None)
    session.store.writer.put_reservations([other, replace(other, id="later", start_utc=NOW + timedelta(days=20))])
    announce(session, Changed(everything=True))

    def due() -> list[str]:
        (to_come,) = (each for each in desk.listing(ListKind.ARRIVALS, wanted).sections if each.group is Group.TO_COME)
        return [each for each in to_come.ids if each in (DUE, "other")]

    assert due() == ["other", DUE]  # Abel, Müller-Lüdenscheidt
    desk.submit(ChangeGuest(guest_id="abel", reservation_id="later", details=GuestDetails(last_name="Zelenka")))
    assert due() == [DUE, "other"]


def test_who_comes_along_is_named_at_once(session: Session) -> None:
    desk = session.desk
    desk.submit(ChangeStay(reservation_id=HERE, persons=(PersonCount("adult", 3),)))
    desk.submit_all(
        [AddGuest(local_id="new:kid", details=KID), AddCompanion(reservation_id=HERE, guest_id="new:kid")],
    )
    assert sheet(desk)["204"] == (("Fernández-Ibarra", "Lucía"), ("Ibarra", "Luz"))
    desk.submit(RemoveCompanion(reservation_id=HERE, guest_id="new:kid"))
    assert sheet(desk)["204"] == (("Fernández-Ibarra", "Lucía"),)


def test_persons_booked_here_are_in_every_head_count(session: Session) -> None:
    desk = session.desk
    desk.submit(ChangeStay(reservation_id=HERE, persons=(PersonCount("adult", 5),)))
    assert desk.counts().guests == desk.house_now().heads == 5


def test_a_walk_in_of_this_desk_is_named_on_the_sheet(session: Session) -> None:
    desk = session.desk
    walk_in = NewStay(
        local_id="new:stay",
        guest_id="new:kid",
        category_id="Double",
        rate_id="flex",
        start_utc=NOW - timedelta(hours=1),
        end_utc=NOW + timedelta(days=1),
        persons=(PersonCount("adult", 1),),
        room_id="203",
    )
    desk.submit_all(
        [
            AddGuest(local_id="new:kid", details=KID),
            AddBooking(service_id="stay", stays=(walk_in,)),
            CheckIn(reservation_id="new:stay", room_id="203"),
        ]
    )
    assert sheet(desk)["203"] == (("Ibarra", "Luz"),)


def test_a_name_put_right_here_is_right_in_every_list(session: Session) -> None:
    desk = session.desk
    owner = session.store.cache.reservation(HERE)
    assert owner is not None
    desk.submit(ChangeGuest(guest_id=owner.guest_id, reservation_id=HERE, details=GuestDetails(last_name="Abelova")))
    desk.submit(CheckIn(reservation_id=DUE, room_id="203"))
    assert [row.surname for row in desk.rows([HERE])] == ["Abelova"]
    assert sheet(desk)["204"] == (("Abelova", "Lucía"),)
    assert [each.reservation_id for each in desk.search("abelova")] == [HERE]


def test_who_is_called_otherwise_here_is_found_by_both_names_and_shown_so_on_every_stay(session: Session) -> None:
    desk, later = session.desk, NOW + timedelta(days=20)
    stay = session.store.cache.reservation(DUE)
    assert stay is not None
    coming = replace(stay, guest_id="abel", start_utc=later, end_utc=later + timedelta(days=2), room_id=None)
    session.store.writer.put_reservations([replace(coming, id="1"), replace(coming, id="2")])
    told: list[Changed] = []
    desk.subscribe(told.append)
    desk.submit(ChangeGuest(guest_id="abel", reservation_id="1", details=GuestDetails(last_name="Zelenka")))
    assert {"1", "2"} <= told[0].reservation_ids
    for name in ("zelenka", "zelenka ada", "abel"):
        assert [(hit.guest.id, hit.guest.last_name) for hit in desk.find_guests(name)] == [("abel", "Zelenka")]
        assert {each.reservation_id for each in desk.search(name)} == {"1", "2"}
    assert {row.surname for row in desk.rows(["1", "2"])} == {"Zelenka"}
    assert not desk.find_guests("zelinger") and not desk.search("zelinger")


def test_a_company_given_here_narrows_the_list_at_once(session: Session) -> None:
    desk = session.desk
    desk.submit(ChangeStay(reservation_id=HERE, company_id="acme"))
    found = desk.listing(ListKind.IN_HOUSE, Wanted(Filter(company_id="acme")))
    assert [section.ids for section in found.sections] == [(HERE,)]


def test_an_option_held_longer_here_lapses_later_on_its_row(session: Session) -> None:
    desk, later = session.desk, NOW + timedelta(hours=9)
    option = session.store.cache.reservation(NO_ROOM)
    assert option is not None
    session.store.writer.put_reservations([replace(option, state="Optional", released_utc=NOW + timedelta(hours=1))])
    desk.submit(ChangeStay(reservation_id=NO_ROOM, released_utc=later))
    assert [row.lapses for row in desk.rows([NO_ROOM])] == [later]
