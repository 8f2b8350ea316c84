"""Search finds what a clerk types: half a name, without accents, in any order, with a typing error; today first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.domain.folding import fold, fold_wide
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Company, Room
from frontdesk.domain.reservations import State
from frontdesk.store.facts import NamedThing
from frontdesk.store.index_words import is_one_typo, misspellings, split
from frontdesk.store.name_query import name_query
from tests.domain.stays import NOON, a_stay
from tests.store.desks import Desk

TODAY = (NOON.replace(hour=0), NOON.replace(hour=0) + timedelta(days=1))
NEXT_YEAR = NOON + timedelta(days=365)

NAMES = {
    "lukasz": ("Łukasz", "Wiśniewski"),
    "mueller": ("Anna", "Müller"),
    "mueller in full": ("Karl", "Mueller"),
    "sahin": ("Defne", "Şahin"),
    "dordevic": ("Novak", "Đorđević"),
    "wang": ("小明", "王"),
    "obrien": ("Siobhán", "O'Brien"),
    "strasser": ("Søren", "Straße"),
    "vandenberg": ("Eva", "van den Berg"),
    "jean luc": ("Jean-Luc", "Picard"),
    "ivanov": ("Пётр", "Ёлкин"),
    "nguyen": ("Thị Minh", "Nguyễn"),
    "kim": ("민수", "김"),
    "novakova": ("Jana", "Nováková"),
}

FOUND = [
    ("lukasz", "lukasz"),
    ("Luk", "lukasz"),
    ("wisniewski lukasz", "lukasz"),
    ("Łukasz Wiś", "lukasz"),
    ("muller", "mueller"),
    ("mueller", "mueller"),
    ("mueller", "mueller in full"),
    ("müller", "mueller in full"),
    ("MÜLL an", "mueller"),
    ("sahin", "sahin"),
    ("djordjevic", None),
    ("dordevic", "dordevic"),
    ("Đorđ", "dordevic"),
    ("王小明", "wang"),
    ("小明", "wang"),
    ("明", "wang"),
    ("obrien", "obrien"),
    ("o'brien", "obrien"),
    ("siobhan o", "obrien"),
    ("strasse", "strasser"),
    ("soren", "strasser"),
    ("van den berg", "vandenberg"),
    ("vandenberg", "vandenberg"),
    ("berg eva", "vandenberg"),
    ("jeanluc", "jean luc"),
    ("picard jean", "jean luc"),
    ("елкин", "ivanov"),
    ("nguyen thi", "nguyen"),
    ("민수", "kim"),
    ("김민수", "kim"),
    ("novakva", "novakova"),  # a letter missing
    ("novvakova", "novakova"),  # one added
    ("nobakova", "novakova"),  # one wrong
    ("noavkova", "novakova"),  # two swapped
    ("novakoav", "novakova"),
    ("nobako", "novakova"),  # and not even finished
    ("mulelr", "mueller"),
    ("jana nobakova", "novakova"),
    ("xyzzy", None),
    ("", None),
    (" -!'", None),
    ('"', None),
    ("* OR a", None),
]


def book(desk: Desk, name: str, given: str, surname: str, **changes: Any) -> None:
    """A guest with one stay next year; the stay has the name as its id."""
    contact = {field: changes.pop(field) for field in ("phone", "email") if field in changes}
    desk.writer.put_guests([Guest(id=f"guest {name}", last_name=surname, first_name=given, **contact)])
    facts = {"start_utc": NEXT_YEAR, "end_utc": NEXT_YEAR + timedelta(days=2), "number": f"n{name}", **changes}
    desk.writer.put_reservations([a_stay(id=name, guest_id=f"guest {name}", group_id=name, **facts)])


def found(desk: Desk, text: str, **more: Any) -> list[tuple[str, str, str]]:
    return [tuple(match) for match in desk.search.find(text, today=TODAY, **more)]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Any:
    desk = Desk(tmp_path_factory.mktemp("search") / "profile")
    for name, (given_name, surname) in NAMES.items():
        book(desk, name, given_name, surname)
    yield desk
    desk.close()


@pytest.mark.parametrize(("typed", "who"), FOUND)
def test_what_is_typed_finds_who_is_meant(house: Desk, typed: str, who: str | None) -> None:
    stays = [stay for stay, why, _matched in found(house, typed) if why == "name"]
    assert stays == [] if who is None else who in stays


@pytest.mark.parametrize(
    ("typed", "matched"),
    [("luk wis", "Łukasz Wiśniewski"), ("mueller an", "Anna Müller"), ("nguy", "Nguyễn"), ("小明", "小明")],
)
def test_the_words_that_met_are_told(house: Desk, typed: str, matched: str) -> None:
    assert found(house, typed)[0][2] == matched


def test_a_stay_found_twice_is_shown_once_by_what_was_typed(desk: Desk) -> None:
    book(desk, "stay", "Jan", "Novák", email="novak@example.com", number="novak-7", channel_number="NOVAK7")
    assert found(desk, "novak") == [("stay", "name", "Novák")]


letters = st.sampled_from("aáäbcčdďeéěłøßñüžđşığюж王小 '-")
names = st.text(letters, min_size=1, max_size=12).filter(lambda name: fold(name) != "")


@settings(max_examples=40)
@given(given_name=names, surname=names, data=st.data())
def test_every_folded_beginning_of_a_name_finds_it(
    tmp_path_factory: pytest.TempPathFactory, given_name: str, surname: str, data: st.DataObject
) -> None:
    desk = Desk(tmp_path_factory.mktemp("names") / "profile")
    book(desk, "stay", given_name, surname)
    for name in (given_name, surname, f"{given_name} {surname}", f"{surname} {given_name}"):
        folded = fold(name)
        beginning = folded[: data.draw(st.integers(1, len(folded)))]
        assert [stay for stay, _why, _matched in found(desk, beginning)] == ["stay"], beginning
    desk.close()


words = st.text("abc", min_size=4, max_size=9)


@given(word=words, data=st.data())
def test_a_word_with_one_typing_error_shares_a_misspelling(word: str, data: st.DataObject) -> None:
    at, letter = data.draw(st.integers(0, len(word) - 1)), data.draw(st.sampled_from("abcx"))
    typed = data.draw(
        st.sampled_from(
            [
                word[:at] + letter + word[at:],
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            ]
        )
    )
    assert is_one_typo(typed, word)
    assert misspellings(typed) & misspellings(word)


@given(st.text("abc", max_size=5), st.text("abc", max_size=5))
def test_one_typo_is_one_step_away(typed: str, word: str) -> None:
    assert is_one_typo(typed, word) == any(typed in one_step_from(word[:end]) for end in range(len(word) + 1))


def one_step_from(word: str) -> set[str]:
    """The word and everything one wrong, missing, added or swapped letter makes of it."""
    places = range(len(word) + 1)
    return {
        word,
        *(word[:at] + word[at + 1 :] for at in places),
        *(word[:at] + letter + word[at + more :] for at in places for letter in "abc" for more in (0, 1)),
        *(word[:at] + word[at : at + 2][::-1] + word[at + 2 :] for at in places),
    }


def test_todays_people_come_first_then_the_nearest(desk: Desk) -> None:
    book(desk, "in two years", "Jan", "Novák", start_utc=NEXT_YEAR + timedelta(days=365))
    book(desk, "next year", "Petr", "Novák", start_utc=NEXT_YEAR)
    book(desk, "in the house", "Eva", "Nováková", state=State.STARTED, start_utc=NOON - timedelta(days=3))
    book(
        desk,
        "last week",
        "Ida",
        "Novák",
        state=State.PROCESSED,
        start_utc=NOON - timedelta(days=9),
        end_utc=NOON - timedelta(days=7),
    )
    book(desk, "arrives today", "Ivo", "Novotný", start_utc=NOON, end_utc=NOON + timedelta(days=1))
    book(desk, "arrives today, by a typing error", "Ivo", "Nevotný", start_utc=NOON, end_utc=NOON + timedelta(days=1))
    stays = [stay for stay, _why, _matched in found(desk, "nov")]
    assert stays == ["arrives today", "in the house", "last week", "next year", "in two years"]
    assert [stay for stay, *_rest in found(desk, "nov", limit=2)] == ["arrives today", "in the house"]


@pytest.mark.parametrize(("typed", "why"), [("777", "phone"), ("guest@", "email")])
def test_todays_people_come_first_by_phone_and_address_however_many_others_have_the_like(
    desk: Desk, typed: str, why: str
) -> None:
    reached = {"phone": "+420 777 000 000", "email": "guest@example.com"}
    book(desk, "in the house", "Eva", "Nováková", state=State.STARTED, start_utc=NOON - timedelta(days=30), **reached)
    desk.writer.put_guests([Guest(id="husband", last_name="Novák", phone="777 111 111", email="Guest@example.org")])
    book(desk, "with others", "Ida", "Malá", start_utc=NOON, end_utc=NOON + timedelta(days=1))
    desk.writer.put_companions({"with others": ("guest with others", "husband")})
    for number in range(120):
        book(desk, f"tomorrow {number}", "Jan", "Malý", start_utc=NOON + timedelta(days=1), **reached)
    stays = found(desk, typed)
    assert [(stay, how) for stay, how, _matched in stays[:2]] == [("with others", why), ("in the house", why)]
    assert len(stays) == 50


def test_who_comes_along_is_found_by_phone_where_those_who_booked_leave_room(desk: Desk) -> None:
    book(desk, "booked", "Jan", "Novák", phone="777 123 456")
    book(desk, "comes along", "Ida", "Malá")
    desk.writer.put_companions({"comes along": ("guest comes along", "guest booked")})
    assert {stay for stay, *_rest in found(desk, "777123")} == {"booked", "comes along"}


def test_a_cancelled_stay_stands_below_those_that_hold(desk: Desk) -> None:
    book(desk, "cancelled", "Giulia", "Rossi", state=State.CANCELED, start_utc=NOON + timedelta(days=2))
    book(desk, "booked again", "Giulia", "Rossi", start_utc=NOON + timedelta(days=3))
    assert [stay for stay, *_rest in found(desk, "rossi giulia")] == ["booked again", "cancelled"]


def test_todays_people_are_read_again_when_anything_is_written(desk: Desk) -> None:
    book(desk, "stay", "Jan", "Novák", start_utc=NOON, end_utc=NOON + timedelta(days=1))
    book(desk, "other", "Jan", "Novák", start_utc=NOON - timedelta(hours=1), end_utc=NOON + timedelta(days=1))
    assert [stay for stay, *_rest in found(desk, "novak")] == ["other", "stay"]
    writer = desk.store.worker_writer()
    stay = desk.cache.reservation("other")
    writer.put_reservations([replace(stay, start_utc=NEXT_YEAR, end_utc=NEXT_YEAR, updated_utc=NOON)])
    assert [stay for stay, *_rest in found(desk, "novak")] == ["stay", "other"]
    desk.writer.put_guests([Guest(id="guest stay", last_name="Kovář")])
    assert [stay for stay, *_rest in found(desk, "novak")] == ["other"]
    assert [stay for stay, *_rest in found(desk, "kovar")] == ["stay"]


def test_who_comes_along_is_found_as_a_companion(desk: Desk) -> None:
    book(desk, "stay", "Jan", "Novák", start_utc=NOON, end_utc=NOON + timedelta(days=1))
    book(desk, "next year", "Petr", "Kovář")
    desk.writer.put_guests([Guest(id="wife", last_name="Dvořáková", first_name="Eva")])
    desk.writer.put_companions({"stay": ("guest stay", "wife"), "next year": ("wife",)})
    assert found(desk, "eva dvor") == [
        ("stay", "companion", "Eva Dvořáková"),
        ("next year", "companion", "Eva Dvořáková"),
    ]
    assert found(desk, "novak") == [("stay", "name", "Novák")]


def test_a_guest_with_a_new_name_is_found_by_it_and_no_longer_by_the_old_one(desk: Desk) -> None:
    book(desk, "stay", "Eva", "Nováková", phone="777 123 456", email="eva@example.com")
    desk.writer.put_guests([Guest(id="guest stay", last_name="Šimková", first_name="Eva")])
    assert [stay for stay, *_rest in found(desk, "simk")] == ["stay"]
    for gone in ("novak", "nobakova", "777 123", "eva@ex", "ovako"):
        assert found(desk, gone) == []


@pytest.mark.parametrize(
    ("typed", "why", "matched"),
    [
        ("204", "room", "204"),
        ("suite 7", "room", "Suite 7"),
        ("SUITE7", "room", "Suite 7"),
        ("482", "number", "48213"),
        ("48213", "number", "48213"),
        ("bdc-99", "channel", "BDC-9917"),
        ("+420 777", "phone", "+420 777 123 456"),
        ("00420777123", "phone", "+420 777 123 456"),
        ("123456", "phone", "+420 777 123 456"),
        ("0777 123", "phone", "+420 777 123 456"),
        ("honz", "email", "Honza.N@example.com"),
        ("honza.n@EXA", "email", "Honza.N@example.com"),
    ],
)
def test_rooms_numbers_phones_and_addresses(desk: Desk, typed: str, why: str, matched: str) -> None:
    desk.writer.put_rooms([Room(id="r-204", name="204", state="Clean"), Room(id="r-7", name="Suite 7", state="Clean")])
    book(
        desk,
        "stay",
        "Jan",
        "Novák",
        number="48213",
        channel_number="BDC-9917",
        phone="+420 777 123 456",
        email="Honza.N@example.com",
        room_id="r-7" if typed.casefold().startswith("suite") else "r-204",
    )
    assert ("stay", why, matched) in found(desk, typed)


def test_a_room_is_found_by_its_exact_name_and_its_guest_of_today_first(desk: Desk) -> None:
    desk.writer.put_rooms([Room(id="r-308", name="308", state="Clean"), Room(id="r-3081", name="3081", state="Clean")])
    book(desk, "next year", "Jan", "Novák")
    book(desk, "in the house", "Eva", "Nováková", state=State.STARTED, start_utc=NOON - timedelta(days=3))
    book(desk, "cancelled", "Ida", "Nováková", state=State.CANCELED)
    book(desk, "another room", "Ivo", "Novák", room_id="r-3081")
    assert found(desk, "308") == [("in the house", "room", "308"), ("next year", "room", "308")]
    assert found(desk, "30") == []


def test_a_stay_of_today_comes_first_even_before_its_guest_is_known(desk: Desk) -> None:
    desk.writer.put_reservations(
        [
            a_stay(id="tomorrow", number="4821", start_utc=NOON + timedelta(days=1), end_utc=NOON + timedelta(days=2)),
            a_stay(id="overdue", number="4822", start_utc=NOON - timedelta(days=30)),
        ]
    )
    assert [stay for stay, *_rest in found(desk, "482")] == ["overdue", "tomorrow"]


def test_a_guest_of_thousand_stays_does_not_hide_the_others(desk: Desk) -> None:
    desk.writer.put_guests([Guest(id="walk-ins", last_name="Novák", first_name="Walk-in")])
    desk.writer.put_reservations(
        [
            a_stay(
                id=f"walk-in {day}",
                guest_id="walk-ins",
                start_utc=NEXT_YEAR + timedelta(days=day),
                end_utc=NEXT_YEAR + timedelta(days=day + 1),
            )
            for day in range(300)
        ]
    )
    book(desk, "the other", "Jan", "Novák", start_utc=NEXT_YEAR + timedelta(days=900))
    stays = [stay for stay, *_rest in found(desk, "novak")]
    assert "the other" in stays
    assert stays[0] == "walk-in 0"


def test_a_letter_off_is_found_beside_what_was_typed_and_comes_last(desk: Desk) -> None:
    book(desk, "miller", "Grace", "Miller", start_utc=NOON)
    book(desk, "mueller", "Hannelore", "Mueller", start_utc=NOON + timedelta(days=40))
    book(desk, "moller", "Søren", "Møller", start_utc=NOON + timedelta(days=30))
    assert [stay for stay, _why, _matched in found(desk, "mulle")] == ["mueller", "miller", "moller"]


def test_companies_and_groups_are_found_by_the_beginning_of_any_word(desk: Desk) -> None:
    desk.writer.put_companies(
        [Company(id="sohne", name="Müller & Söhne GmbH"), Company(id="gone", name="Müller AG", is_active=False)]
    )
    desk.writer.put_reservations(
        [
            replace(a_stay(id="one", number="1"), group_id="wedding", start_utc=NOON + timedelta(days=2)),
            replace(a_stay(id="two", number="2"), group_id="wedding", start_utc=NOON + timedelta(days=1)),
            replace(a_stay(id="off", number="3"), group_id="wedding", state=State.CANCELED),
        ]
    )
    desk.writer.put_group_names({"wedding": "Mullerson wedding"})
    assert desk.search.find_named("mulle") == [
        NamedThing("company", "sohne", "Müller & Söhne GmbH", 0, None),
        NamedThing("group", "wedding", "Mullerson wedding", 2, NOON + timedelta(days=1)),
    ]
    assert [each.id for each in desk.search.find_named("sohne mul")] == ["sohne"]
    assert [each.id for each in desk.search.find_named("wed")] == ["wedding"]
    assert desk.search.find_named("ohne") == []


def test_a_new_name_of_a_group_is_found_at_once(desk: Desk) -> None:
    desk.writer.put_group_names({"tour": "Choir of Brno"})
    assert [each.name for each in desk.search.find_named("choir")] == ["Choir of Brno"]
    desk.writer.put_group_names({"tour": "Ladies' choir"})
    assert [each.name for each in desk.search.find_named("choir")] == ["Ladies' choir"]
    assert desk.search.find_named("brno") == []


@settings(max_examples=30)
@given(names=st.lists(st.text(min_size=1, max_size=12), max_size=6), typed=st.text(min_size=1, max_size=6))
def test_named_things_are_those_whose_words_meet_what_is_typed(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], typed: str
) -> None:
    desk = Desk(tmp_path_factory.mktemp("named"))
    try:
        desk.writer.put_group_names({str(number): name for number, name in enumerate(names)})
        query = name_query(typed)
        wanted = {
            str(number)
            for number, name in enumerate(names)
            if query.words and query.meets((*split(fold(name)), *split(fold_wide(name))))
        }
        assert {each.id for each in desk.search.find_named(typed, limit=99)} == wanted
    finally:
        desk.close()


def test_who_is_new_while_a_name_is_typed_is_found_and_comes_first_with_the_next_name(desk: Desk) -> None:
    """Today's people are read at the first letter: what comes later is among the others until then."""
    desk.writer.put_guests([Guest(id="early", last_name="Novák"), Guest(id="late", last_name="Nováček")])
    desk.writer.put_reservations([a_stay(id="next year", guest_id="early", start_utc=NEXT_YEAR, end_utc=NEXT_YEAR)])
    assert [found.reservation_id for found in desk.search.find("nov", today=TODAY)] == ["next year"]
    desk.writer.put_reservations([a_stay(id="today", guest_id="late")])
    assert {found.reservation_id for found in desk.search.find("nova", today=TODAY)} == {"next year", "today"}
    assert desk.search.find("nova", today=TODAY)[0].reservation_id == "today", "asked again, as after a change"
    assert desk.search.find("nov", today=TODAY)[0].reservation_id == "today"


def test_the_first_letter_goes_on_with_who_was_read_for_the_empty_field(desk: Desk) -> None:
    """Who comes in between is found by it all the same; an emptied field is the beginning of another name."""
    book(desk, "here", "Jan", "Novák", start_utc=NOON, end_utc=NOON + timedelta(days=1))
    assert desk.search.find("", today=TODAY) == []
    book(desk, "new", "Jana", "Nováková", start_utc=NEXT_YEAR, end_utc=NEXT_YEAR)
    assert [stay for stay, *_rest in found(desk, "n")] == ["here", "new"]
    stay = desk.cache.reservation("here")
    desk.writer.put_reservations([replace(stay, start_utc=NEXT_YEAR, end_utc=NEXT_YEAR, updated_utc=NOON)])
    moved = desk.cache.reservation("new")
    desk.writer.put_reservations([replace(moved, start_utc=NOON, end_utc=NOON, updated_utc=NOON)])
    assert desk.search.find("", today=TODAY) == []
    assert [stay for stay, *_rest in found(desk, "n")] == ["new", "here"]
