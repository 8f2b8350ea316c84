"""Words of days, money, rows and the pill: what a clerk reads, and what a screen reader says."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk import ui
from frontdesk.domain.views import Counts, Line, ListKind, Mark, RoomMark, Row, Status, Unsent
from frontdesk.ui import resources
from frontdesk.ui.panes.help.pages import ORDER, title
from frontdesk.ui.shortcuts import KEYS
from frontdesk.ui.text import counted, dates, detail, isolate, money, said_no, status, stays
from tests.ui.spoken import in_country

TODAY = date(2026, 10, 16)
ZONE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 10, 16, 15, 42, tzinfo=ZONE)

NOVAKOVA = Row(
    id="48213",
    number="48213",
    mark=Mark.DUE_IN,
    share=0.0,
    surname="Nováková",
    given="Šárka",
    has_note=True,
    is_important=False,
    has_group=False,
    has_card=False,
    stays=3,
    room="308",
    room_mark=RoomMark.INSPECTED,
    category="Superior",
    arrive=TODAY,
    leave=date(2026, 10, 18),
    nights=2,
    adults=2,
    children=1,
    expected=datetime(2026, 10, 16, 16, 0, tzinfo=ZONE),
    departs=datetime(2026, 10, 18, 11, 0, tzinfo=ZONE),
    rate="Flexible",
    owes=Decimal(6140),
    unsent=Unsent.NOT_SENT,
)
NOTHING = Counts(
    by_list={}, to_arrive=0, arrivals=0, to_leave=0, departures=0, in_house=0, guests=0, free=None,
    full_categories=(), not_ready=0, rooms=60, unsent=0,
)  # fmt: skip


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Whatever the machine speaks."""
    with in_country("en_GB"):
        yield


def test_a_name_is_spoken_in_the_order_of_its_script() -> None:
    assert detail.spoken_name("Šárka", "Nováková") == "Šárka Nováková"
    assert detail.spoken_name("小明", "王") == "王 小明"
    assert detail.spoken_name("민준", "김") == "김 민준"
    assert detail.spoken_name("", "Cher") == "Cher"


# --- days and times --------------------------------------------------------------------------------------------------


def test_days_are_written_as_a_desk_says_them() -> None:
    assert dates.full_day(TODAY) == "Friday 16 October"
    assert dates.day_and_month(TODAY) == "Fri 16 Oct"
    assert dates.near_day(date(2026, 10, 18), TODAY) == "Sun 18"
    assert dates.near_day(date(2026, 12, 18), TODAY) == "18 Dec"
    assert dates.near_day(date(2027, 1, 2), TODAY) == "2 Jan 2027"
    assert dates.near_day(date(2027, 1, 2), date(2026, 12, 30)) == "Sat 2"
    assert dates.narrow_day(date(2027, 1, 2), TODAY) == "2 Jan ’27"
    assert dates.narrow_day(date(2026, 10, 18), TODAY) == "Sun 18"
    assert dates.day_among(28)(date(2026, 11, 1)) == "Sun 1"
    assert dates.day_among(29)(date(2026, 11, 1)) == "Sun 1 Nov"


def test_a_time_of_another_day_carries_its_day() -> None:
    assert dates.as_of(NOW, TODAY) == "15:42"
    assert dates.as_of(NOW - timedelta(days=1), TODAY) == "Thu 15, 15:42"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (4.9, "4 s"), (59, "59 s"), (60, "1 min"), (720, "12 min"), (7199, "119 min"), (172800, "2 days")],
)
def test_durations_have_one_unit_that_has_passed(seconds: float, words: str) -> None:
    assert dates.duration(seconds) == words


@given(st.floats(min_value=-10, max_value=10**7))
def test_a_duration_never_fails_nor_shows_a_fraction(seconds: float) -> None:
    assert "." not in dates.duration(seconds) and "-" not in dates.duration(seconds)


# --- money -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "written"),
    [("6140", "6,140"), ("-2800", "−2,800"), ("12.5", "12.50"), ("0.05", "0.05"), ("1.999", "2"), ("-0.001", "0")],
)
def test_amounts_have_cents_only_where_there_are_any(value: str, written: str) -> None:
    assert money.amount(Decimal(value)) == written


def test_amounts_follow_the_country_of_the_user() -> None:
    with in_country("cs_CZ"):
        written = money.amount(Decimal("12400.50"))
    assert written.replace("\u00a0", " ") == "12 400,50"


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_an_amount_reads_back_to_the_cent(value: Decimal) -> None:
    written = money.amount(value).replace(",", "").replace("−", "-")
    assert Decimal(written) == value


def test_an_unknown_balance_is_not_settled() -> None:
    assert money.owed(None) == "…"
    assert money.owed(Decimal(0)) == "settled"
    assert money.with_currency(Decimal(6140), "CZK") == "6,140\u00a0CZK"


# --- rows ------------------------------------------------------------------------------------------------------------


def test_a_row_is_read_as_a_sentence() -> None:
    assert stays.row_sentence(NOVAKOVA, TODAY, "CZK") == (
        f"{isolate('Nováková Šárka')}, due in today, room 308 inspected, until Sunday 18, owes 6,140\u00a0CZK, "
        "has a note, not sent"
    )


def test_a_row_without_room_and_balance_says_so() -> None:
    row = NOVAKOVA._replace(room="", room_mark=RoomMark.NO_ROOM, owes=None, has_note=False, unsent=None)
    assert stays.row_sentence(row, TODAY, "CZK").endswith("no room yet, until Sunday 18, balance not known")


def test_the_state_of_a_room_is_told_where_it_is_about_the_stay() -> None:
    later = NOVAKOVA._replace(mark=Mark.BOOKED, room_mark=RoomMark.OCCUPIED)
    assert "room 308, until" in stays.row_sentence(later, TODAY, "CZK")
    assert stays.room_state(Mark.DUE_IN, RoomMark.OCCUPIED) == "Occupied"
    assert stays.room_state(Mark.OPTION, RoomMark.OUT_OF_ORDER) == stays.room_word(RoomMark.OUT_OF_ORDER)
    assert stays.room_state(Mark.BOOKED, RoomMark.NO_ROOM) == "No room yet"


@pytest.mark.parametrize("mark", list(Mark))
def test_every_mark_has_a_word(mark: Mark) -> None:
    assert stays.mark_word(NOVAKOVA._replace(mark=mark))


@pytest.mark.parametrize(
    ("kind", "row", "word"),
    [
        (ListKind.ARRIVALS, NOVAKOVA, "16:00"),
        (ListKind.ARRIVALS, NOVAKOVA._replace(expected=NOW - timedelta(days=1)), "Thu 15"),
        (ListKind.DEPARTURES, NOVAKOVA._replace(mark=Mark.LEFT, departs=NOW.replace(hour=9, minute=48)), "9:48"),
        (ListKind.DEPARTURES, NOVAKOVA._replace(mark=Mark.DUE_OUT, departs=NOW.replace(hour=11)), "late"),
        (ListKind.DEPARTURES, NOVAKOVA._replace(mark=Mark.DUE_OUT, departs=NOW.replace(hour=18)), "by 18:42"),
    ],
)
def test_the_time_column_says_what_the_list_is_about(kind: ListKind, row: Row, word: str) -> None:
    assert stays.expected(kind, row, NOW) == word


def test_an_option_says_the_day_of_arrival_beside_the_time_it_lapses() -> None:
    assert stays.until(ListKind.OPTIONS, NOVAKOVA, TODAY) == dates.near_day(NOVAKOVA.arrive, TODAY)
    assert stays.until(ListKind.OPTIONS, NOVAKOVA, TODAY) != stays.until(ListKind.ALL, NOVAKOVA, TODAY)
    assert stays.heads(ListKind.OPTIONS, "CZK").by_end == "Arrives"


def test_small_words() -> None:
    assert [stays.ordinal(number) for number in (2, 3, 4, 11, 12, 13, 21, 22, 112)] == [
        "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "112th"
    ]  # fmt: skip
    assert stays.people(2, 1) == "2 + 1"
    assert stays.nights(1) == "1 night"
    assert stays.nights(0) == "day use"
    assert counted(2, "{n} night", "{n} nights") == "2 nights"


def test_tiles_show_free_rooms_only_when_they_are_known() -> None:
    assert [tile.label for tile in stays.tiles(NOTHING)] == ["to arrive", "to leave", "in house", "not ready"]
    known = replace(NOTHING, free=5, full_categories=("Double",))
    assert stays.tiles(known)[3].second == "no Double left"
    assert stays.tiles(known, known_at="15:30")[3].second == "at 15:30"


def test_an_empty_list_claims_only_what_the_figures_carry() -> None:
    assert stays.nothing(ListKind.ARRIVALS, NOTHING).sentence == "Nobody arrives today"
    everyone = stays.nothing(ListKind.ARRIVALS, replace(NOTHING, arrivals=18))
    assert (everyone.sentence, everyone.fact) == ("Everyone is in", "All 18 arrivals have their keys.")


# --- the pill --------------------------------------------------------------------------------------------------------


def test_the_pill_is_quiet_when_all_is_well() -> None:
    pill = status.pill(Status(line=Line.ONLINE, data_age=4.2, holding=1))
    assert (pill.text, pill.is_tinted) == ("Online, data 4 s old", False)


def test_the_pill_names_everything_while_the_line_is_away() -> None:
    away = Status(line=Line.OFFLINE, since=NOW, away=750, holding=1, not_sent=2, in_doubt=1, needs_you=1)
    pill = status.pill(away)
    assert pill.text == "Offline 12 min · 3 not sent · 1 in doubt · 1 needs you"
    assert pill.is_tinted
    assert status.away_sentence(away) == (
        "The line went at 15:42. Go on working: it is all kept here and sent when the line is back."
    )


@pytest.mark.parametrize("line", list(Line))
def test_every_line_has_words_and_its_strip_only_when_it_is_away(line: Line) -> None:
    found = Status(line=line)
    assert status.pill(found).text and status.pill(found).short
    assert bool(status.away_sentence(found)) is line.is_away


def test_what_needs_a_person_is_announced_before_the_line() -> None:
    assert status.announcement(Status(line=Line.OFFLINE, needs_you=2)) == "2 need you"
    assert status.announcement(Status(line=Line.ONLINE)) == ""


def test_recovered_things_are_counted() -> None:
    assert status.recovered(0, was_clean=False) == ""
    assert "3 things" in status.recovered(3, was_clean=False)


@pytest.mark.parametrize("name", ["Ahmadi رضا", "כהן נועה", "٣٤", "\u202eturned"])
def test_a_name_that_would_turn_the_sentence_is_held_apart(name: str) -> None:
    assert isolate(name) == f"\u2068{name}\u2069"


@pytest.mark.parametrize("name", ["Nováková Šárka", "王 小明", "Ковальчук Олена", "สุวรรณรัตน์", ""])
def test_a_name_that_reads_like_the_sentence_stands_in_it_as_it_is(name: str) -> None:
    assert isolate(name) == name


def test_each_way_of_being_away_has_a_word_of_its_own() -> None:
    away = [Status(line=line) for line in Line if line.is_away]
    for said in (lambda each: status.pill(each).text, lambda each: status.pill(each).short, status.away_sentence):
        assert len({said(each) for each in away}) == len(away)


def test_where_beds_are_missing_is_told_for_two_nights() -> None:
    nights = [("Double", date(2026, 10, 24), 1), ("Suite", date(2026, 10, 25), 2), ("Suite", date(2026, 10, 26), 1)]
    assert stays.oversold(nights[:1], TODAY) == "Double 1 over on Sat 24"
    assert stays.oversold(nights, TODAY) == "Double 1 over on Sat 24, Suite 2 over on Sun 25, 1 more night"


# --- pages of help say the words of the program -----------------------------------------------------------------------

ACTING_PAGES = (
    *("said-no", "needs-a-look", "in-doubt", "unsent", "two-desks", "take-back"),
    *("note", "payment", "charge", "people", "days", "move"),
)
QUOTED = re.compile(r'"([^"]+)"')
PRESSED = re.compile(r"(?:with|press|Press|presses|:) ([A-Z]|F\d+|Ctrl [A-Z])(?= |\.|,|$)", re.MULTILINE)
OF_DIALOGS = {"Ctrl N"}


@cache
def program_says() -> frozenset[str]:
    """Every text in the source of the window."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in Path(ui.__path__[0]).rglob("*.py"))
    constants = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return frozenset(each for each in constants if isinstance(each, str))


def is_said(words: str) -> bool:
    """As it stands, as a part, or with something filled in."""
    if words in {title(name) for name in ORDER}:
        return True
    return any(
        words in said or re.fullmatch(re.sub(r"\\\{[^}]*\\\}", ".+", re.escape(said)), words)
        for said in program_says()
        if said == words or len(re.sub(r"\{[^}]*\}", "", said)) > 5
    )


@pytest.mark.parametrize("name", ACTING_PAGES)
def test_what_a_page_of_help_quotes_is_said_by_the_program_and_its_keys_are_bound(name: str) -> None:
    text = resources.path(f"help/{name}.md").read_text(encoding="utf-8")
    assert [words for words in QUOTED.findall(text) if not is_said(words.rstrip(".,"))] == []
    keys = {each.replace("+", " ") for sequences in KEYS.values() for each in sequences} | OF_DIALOGS
    assert [key for key in PRESSED.findall(text) if key not in keys] == []


@pytest.mark.parametrize("no", [each for each in said_no.No if each is not said_no.No.VALUE])
def test_the_keys_that_a_refusal_names_are_bound(no: said_no.No) -> None:
    told = said_no._sentence(no)
    bound = {each for sequences in KEYS.values() for each in sequences}
    named = re.findall(r"with ([A-Z]\b|F\d+)", told)
    assert [key for key in named if key not in bound] == []
