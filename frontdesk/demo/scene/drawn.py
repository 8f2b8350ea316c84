"""The stays that the design pictures draw: who arrives today, who is in, who leaves (01, 03, 04, 07b, 13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from decimal import Decimal

from frontdesk.demo.chance import Random
from frontdesk.demo.scene.calendar import Calendar
from frontdesk.demo.scene.people import Person, family_of
from frontdesk.demo.scene.plan import Extra, Plan

_VIP = ("VeryImportant",)


def drawn_stays(calendar: Calendar, rng: Random) -> list[Plan]:
    """Every drawn stay; in-house guests of the house come from `in_house`."""
    plans = [*_missed(calendar), *_to_come(calendar), *_arrived(calendar), *_leaving(calendar), *_left(calendar, rng)]
    plans += _earlier(calendar, plans)
    plans += _later(calendar)
    for plan in plans:
        _name_everybody(plan, rng)
    return plans


def _missed(calendar: Calendar) -> Iterator[Plan]:
    rossi = Person("Rossi", "Niccolò", "IT", "it-IT", None, "niccolo.rossi@example.cz", "+39 347 000 4471")
    yield Plan(
        rossi,
        "Double",
        "105",
        -1,
        3,
        "Confirmed",
        calendar.at(-30),
        adults=2,
        arrives=time(17),
        night_prices=(2950,) * 3,
        card=True,
    )
    zivko = Person("Đorđević", "Živko", "RS", "sr-RS", None, "zivko.dordevic@example.cz", "+381 60 000 5521")
    yield Plan(
        zivko,
        "Single",
        "402",
        -1,
        2,
        "Confirmed",
        calendar.at(-12),
        rate="Flexible, breakfast",
        arrives=time(18, 30),
        night_prices=(2100,) * 2,
    )


def _to_come(calendar: Calendar) -> Iterator[Plan]:
    yield _sarka(calendar)
    yield from _due_by_half_past_five(calendar)
    yield from _due_in_the_evening(calendar)
    yield from _choir(calendar)


def _due_by_half_past_five(calendar: Calendar) -> Iterator[Plan]:
    jurgen = Person("Müller-Lüdenscheidt", "Jürgen", "DE", "de-DE", None, "j.mueller@example.cz", "+49 170 555 0148")
    yield Plan(
        jurgen,
        "Double",
        "203",
        0,
        3,
        "Confirmed",
        calendar.at(-18, time(21, 40)),
        adults=2,
        arrives=time(16),
        night_prices=(2950,) * 3,
        number=48_217,
    )
    wojciech = Person("Łukasiewicz", "Wojciech", "PL", "pl-PL", None, "w.lukasiewicz@example.cz", "+48 601 000 304")
    yield Plan(
        wojciech,
        "Double",
        "304",
        0,
        1,
        "Confirmed",
        calendar.at(-6),
        arrives=time(16, 30),
        night_prices=(2900,),
        segment="Business",
    )
    wang = Person("王", "小明", "CN", "zh-CN", None, "wang.xiaoming@example.cz", "+86 138 0000 0610", None, _VIP)
    yield Plan(
        wang, "Suite", "610", 0, 4, "Confirmed", calendar.at(-45), adults=2, arrives=time(17, 30), owes=Decimal(0)
    )


def _due_in_the_evening(calendar: Calendar) -> Iterator[Plan]:
    siobhan = Person("O’Brien", "Siobhán", "IE", "en-IE", None, "siobhan.obrien@example.cz", "+353 86 000 7300")
    yield Plan(
        siobhan,
        "Superior",
        None,
        0,
        2,
        "Confirmed",
        calendar.at(-9),
        adults=2,
        arrives=time(18),
        night_prices=(3550,) * 2,
        note="A quiet room on the yard side if there is one.",
        note_days_ago=3,
    )
    muhammad = Person("الحسيني", "محمد", "AE", "ar-AE", None, "m.alhusayni@example.cz", "+971 50 000 5100", None, _VIP)
    yield Plan(
        muhammad,
        "Suite",
        "510",
        0,
        5,
        "Confirmed",
        calendar.at(-17),
        adults=2,
        children=2,
        number=48_226,
        companions=[
            Person("الحسيني", "فاطمة", "AE", "ar-AE"),
            Person("الحسيني", "يوسف", "AE", "ar-AE", 9),
            Person("الحسيني", "ليلى", "AE", "ar-AE", 6),
        ],
        arrives=time(18, 15),
        night_prices=(6400, 6900, 5600, 5600, 5600),
        owes=Decimal(12_400),
    )
    nguyen = Person("Nguyễn", "Thị Ánh Tuyết", "VN", "vi-VN", None, "anh.tuyet@example.cz", "+84 91 000 2060")
    yield Plan(
        nguyen, "Double", "206", 0, 2, "Confirmed", calendar.at(-16), adults=2, arrives=time(19), owes=Decimal(0)
    )
    ipek = Person("Öztürk", "İpek", "TR", "tr-TR", None, "ipek.ozturk@example.cz", "+90 532 000 6100")
    yield Plan(
        ipek,
        "Double",
        None,
        0,
        2,
        "Confirmed",
        calendar.at(-4),
        rate="Flexible, breakfast",
        arrives=time(19, 30),
        night_prices=(3000,) * 2,
    )


def _choir(calendar: Calendar) -> Iterator[Plan]:
    for last, first, nation, language, room, category, adults in (
        ("Lindqvist", "Åsa", "SE", "sv-SE", "301", "Single", 1),
        ("Þórsdóttir", "Björk", "IS", "is-IS", "302", "Single", 1),
        ("Ørsted", "Søren", "DK", "da-DK", "303", "Double", 2),
    ):
        person = Person(last, first, nation, language, None, f"choir.{room}@example.cz", f"+47 400 00 {room}")
        yield Plan(
            person,
            category,
            room,
            0,
            2,
            "Confirmed",
            calendar.at(-39, time(10, 20)),
            adults=adults,
            rate="Flexible, breakfast",
            arrives=time(20),
            owes=Decimal(0),
            group="Choir from Bergen",
            origin="email",
            segment="Groups",
        )


def _sarka(calendar: Calendar) -> Plan:
    sarka = Person("Nováková", "Šárka", "CZ", "cs-CZ", None, "sarka.novakova@example.cz", "+420 604 118 732")
    return Plan(
        sarka,
        "Superior",
        "308",
        0,
        2,
        "Confirmed",
        calendar.at(-18, time(20, 11)),
        adults=2,
        children=1,
        companions=[Person("Nováková", "Božena", "CZ", "cs-CZ"), Person("Šťastný", "Matěj", "CZ", "cs-CZ", 8)],
        arrives=time(16),
        night_prices=(3650, 3950),
        extras=[Extra("Breakfast", 2, 0), Extra("Breakfast", 2, 1)],
        owes=Decimal(6140),
        note="Her mother walks with a frame. Room near the lift, please.",
        note_days_ago=4,
        origin="channel",
        channel_number="4417902338",
        card=True,
        locked=True,
        number=48_213,
    )


def _arrived(calendar: Calendar) -> Iterator[Plan]:
    listed: tuple[tuple[str, str, str, str, str, str, int, int, int, str, time, int | None], ...] = (
        ("Šťastný", "Jiří", "CZ", "cs-CZ", "205", "Double", 2, 2, 0, "Flexible", time(14, 10), 6100),
        ("García", "Íñigo", "ES", "es-ES", "207", "Superior", 3, 2, 0, "Flexible, breakfast", time(14, 25), 0),
        ("Ковальчук", "Олена", "UA", "uk-UA", "208", "Superior", 2, 1, 1, "Flexible, breakfast", time(14, 50), 3650),
        ("佐藤", "美咲", "JP", "ja-JP", "110", "Suite", 3, 2, 0, "Flexible, breakfast", time(15, 5), 0),
        ("Κωνσταντινίδου", "Ελένη", "GR", "el-GR", "403", "Double", 1, 1, 0, "Flexible", time(15, 20), 2950),
    )
    prices = {"205": (2950, 2950), "403": (2900,)}
    for last, first, nation, language, room, category, nights, adults, children, rate, came, owes in listed:
        person = Person(last, first, nation, language, None, f"guest.{room}@example.cz", f"+420 605 000 {room}")
        companions = []
        if room == "208":
            person.notes = "Hard of hearing: ring the room, then knock."
            companions = [Person("Müller", "Tobias", "DE", "de-DE", 7)]
        yield Plan(
            person,
            category,
            room,
            0,
            nights,
            "Started",
            calendar.at(-10 - int(room) % 7),
            adults=adults,
            children=children,
            companions=companions,
            rate=rate,
            arrives=came,
            came=calendar.past(0, came),
            night_prices=prices.get(room),
            owes=None if owes is None else Decimal(owes),
        )


def _leaving(calendar: Calendar) -> Iterator[Plan]:
    lucia = Person("Fernández-Ibarra", "Lucía", "ES", "es-ES", None, "lucia.fi@example.cz", "+34 600 000 409")
    tom = Person("Whitfield", "Tom", "GB", "en-GB", None, "tom.whitfield@example.cz", "+44 7700 900409")
    yield Plan(
        lucia,
        "Superior",
        "409",
        -4,
        4,
        "Started",
        calendar.at(-29),
        adults=2,
        companions=[tom],
        came=calendar.past(-4, time(16, 2)),
        extras=[
            Extra("Minibar", 2, 2, tom),
            Extra("Minibar", 2, 3, tom),
            Extra("Parking", 2, 3, tom),
        ],
        owes=Decimal(1240),
        paid_at=calendar.past(0, time(11, 2)),
        note="Mr Whitfield pays his own minibar and the parking.",
        note_days_ago=4,
        number=47_958,
    )
    kim = Person("김", "민준", "KR", "ko-KR", None, "minjun.kim@example.cz", "+82 10 0000 0306")
    yield Plan(
        kim,
        "Double",
        "306",
        -1,
        1,
        "Started",
        calendar.at(-8),
        came=calendar.past(-1, time(22, 40)),
        owes=Decimal(0),
        segment="Business",
    )


def _left(calendar: Calendar, rng: Random) -> Iterator[Plan]:
    for last, first, nation, language, room, category, since, adults, left in (
        ("Miller", "Grace", "GB", "en-GB", "109", "Superior", -2, 2, time(10, 52)),
        ("Jõgi", "Kadri", "EE", "et-EE", "104", "Double", -3, 2, time(10, 40)),
        ("Ștefănescu", "Ioana", "RO", "ro-RO", "510", "Suite", -2, 2, time(10, 31)),
        ("כהן", "נועה", "IL", "he-IL", "107", "Superior", -2, 1, time(10, 5)),
        ("Žukauskas", "Mantas", "LT", "lt-LT", "304", "Double", -1, 1, time(9, 48)),
        ("De la Fontaine-Beauregard", "Amélie", "FR", "fr-FR", "303", "Double", -6, 2, time(9, 20)),
        ("สุวรรณรัตน์", "พิมพ์ชนก", "TH", "th-TH", "203", "Double", -1, 2, time(8, 55)),
    ):
        yield Plan(
            Person(last, first, nation, language, None, f"left.{room}@example.cz", f"+420 606 000 {room}"),
            category,
            room,
            since,
            -since,
            "Processed",
            calendar.at(since - 5 - rng.randrange(20)),
            adults=adults,
            came=calendar.past(since, time(17, rng.randrange(60))),
            left=calendar.past(0, left),
            owes=Decimal(0),
        )


_EARLIER_STAYS = {"Nováková": 2, "الحسيني": 1, "García": 4, "Jõgi": 1, "De la Fontaine-Beauregard": 3}


def _earlier(calendar: Calendar, plans: list[Plan]) -> list[Plan]:
    """Stays of past years, so that "3rd stay" is true."""
    earlier = []
    for plan in plans:
        for nth in range(_EARLIER_STAYS.get(plan.guest.last, 0)):
            first = -190 - 163 * nth
            earlier.append(
                Plan(
                    plan.guest,
                    plan.category,
                    plan.room,
                    first,
                    2,
                    "Processed",
                    calendar.at(first - 30),
                    adults=1,
                    came=calendar.at(first, time(16, 10)),
                    left=calendar.at(first + 2, time(10, 5)),
                    owes=Decimal(0),
                )
            )
    return earlier


def _name_everybody(plan: Plan, rng: Random) -> None:
    """Gives names to those who travel along, so that only the list of the hotel decides who is missing."""
    named = len(plan.companions)
    plan.companions += family_of(plan.guest, rng, plan.adults + plan.children - 1 - named)


def _later(calendar: Calendar) -> Iterator[Plan]:
    """One who comes tomorrow, and one too many on the Saturday of next week."""
    soren = Person("Møller", "Søren", "DK", "da-DK", None, "soren.moller@example.cz", "+45 20 00 03 06")
    yield Plan(soren, "Double", "306", 1, 2, "Confirmed", calendar.at(-15), adults=2)
    radim = Person("Vlček", "Radim", "CZ", "cs-CZ", None, "radim.vlcek@example.cz", "+420 603 000 024")
    yield Plan(
        radim, "Double", None, 8, 1, "Confirmed", calendar.at(-1, time(21, 7)), adults=2, origin="channel",
        channel_number="4417955120",
    )  # fmt: skip


_IN_HOUSE: tuple[tuple[str, str, str, str, int, int, str | None], ...] = (
    ("101", "Horáková Eliška", "CZ", "cs-CZ", 1, 0, None),
    ("102", "Nowak Grażyna", "PL", "pl-PL", 1, 0, None),
    ("201", "Yılmaz Çağla", "TR", "tr-TR", 1, 0, None),
    ("202", "Иванова Мария", "BG", "bg-BG", 1, 0, None),
    ("401", "Schäfer Björn", "DE", "de-DE", 1, 0, None),
    ("501", "Szűcs Örs", "HU", "hu-HU", 1, 0, None),
    ("601", "Fiala Ondřej", "CZ", "cs-CZ", 1, 0, None),
    ("103", "Kowalska Zofia", "PL", "pl-PL", 2, 0, None),
    ("106", "Bērziņš Jānis", "LV", "lv-LV", 2, 0, None),
    ("204", "Παπαδόπουλος Γιώργος", "GR", "el-GR", 2, 0, None),
    ("305", "李 娜", "CN", "zh-CN", 1, 0, None),
    ("404", "Müllerová Kateřina", "CZ", "cs-CZ", 2, 1, None),
    ("405", "Hänninen Päivi", "FI", "fi-FI", 2, 0, None),
    ("406", "Sørensen Kjærsti", "NO", "nb-NO", 2, 0, None),
    ("503", "Ó_Súilleabháin Máire", "IE", "en-IE", 1, 0, None),
    ("504", "Vlček Bořivoj", "CZ", "cs-CZ", 2, 0, None),
    ("505", "Lefèvre Zoé", "FR", "fr-FR", 2, 0, None),
    ("506", "Mueller Hannelore", "DE", "de-DE", 2, 0, None),
    ("603", "Wiśniewska Łucja", "PL", "pl-PL", 1, 0, None),
    ("604", "Marković Ljiljana", "RS", "sr-RS", 2, 0, None),
    ("605", "Øvergaard Håkon", "NO", "nb-NO", 1, 0, None),
    ("606", "Dvořáková Růžena", "CZ", "cs-CZ", 2, 0, None),
    ("108", "Petrović Đorđe", "RS", "sr-RS", 2, 0, None),
    ("209", "Nagy Gergő", "HU", "hu-HU", 2, 1, None),
    ("307", "박 서연", "KR", "ko-KR", 2, 0, None),
    ("309", "Van_den_Berg Sanne", "NL", "nl-NL", 2, 0, None),
    ("407", "Dvořáková Ludmila", "CZ", "cs-CZ", 2, 0, "Uses a wheelchair: the evacuation chair is on floor 4."),
    ("408", "Țăranu Ștefan", "RO", "ro-RO", 2, 0, None),
    ("507", "Peeters Noor", "NL", "nl-NL", 2, 1, None),
    ("508", "Brown Ashley", "GB", "en-GB", 2, 0, None),
    ("509", "Kubátová Dagmar", "CZ", "cs-CZ", 2, 0, None),
    ("607", "Abdullahi Aisha", "NG", "en-NG", 2, 0, "Walks with a frame."),
    ("608", "Hernández Nuria", "ES", "es-ES", 2, 0, None),
    ("609", "Grünwald Annegret", "DE", "de-DE", 2, 0, None),
    ("210", "Tanaka Yuki", "JP", "ja-JP", 2, 0, None),
    ("310", "Ahmadi رضا", "IR", "fa-IR", 2, 2, "Travels with a baby: cot in the room."),
)


def in_house(
    calendar: Calendar, rng: Random, category_of: Callable[[str], str], most_nights: Callable[[str], int]
) -> Iterator[Plan]:
    """Guests who came before today and stay on. `most_nights` says how long the house can keep a room's guest."""
    for room, name, nation, language, adults, children, notes in _IN_HOUSE:
        last, first = (part.replace("_", " ") for part in name.split())
        person = Person(last, first, nation, language, None, f"in.{room}@example.cz", f"+420 607 000 {room}", notes)
        since = -rng.choice((1, 1, 2, 2, 3, 4, 5))
        more = most_nights(room)
        companions = family_of(person, rng, adults - 1, children, oldest=11)
        yield Plan(
            person,
            category_of(room),
            room,
            since,
            more - since,
            "Started",
            calendar.at(since - rng.randrange(2, 60)),
            adults=adults,
            children=children,
            companions=companions,
            rate=rng.choice(("Flexible", "Flexible", "Flexible, breakfast", "Non-refundable", "Company")),
            came=calendar.past(since, time(rng.randrange(14, 22), rng.randrange(60))),
            owes=rng.choice((Decimal(0), Decimal(0), None)),
        )
