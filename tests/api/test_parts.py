"""Questions too large for one call: their parts ask for everything once, and a slow server is asked for less."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.client import Client
from frontdesk.api.errors import TooLarge, TooSlow
from frontdesk.api.parts import LONGEST_INTERVAL, SHORTEST_INTERVAL, halves, split_intervals
from frontdesk.api.portions import FEWEST_IDS, SHORTEST_SPAN, SMALLEST_PAGE, Portion
from frontdesk.api.retries import Retries
from frontdesk.api.wire import Interval, format_instant
from tests.api.conftest import Connect
from tests.api.scripted_server import Request, Script, ScriptedServer, error, reply, stays_silent

START = datetime(2026, 1, 1, tzinfo=UTC)
INSTANTS = st.integers(0, 60 * 60 * 24 * 3650).map(lambda seconds: START + timedelta(seconds=seconds))
LENGTHS = st.integers(0, 60 * 60 * 24 * 800).map(lambda seconds: timedelta(seconds=seconds))
SILENCE = 0.5  # seconds without an answer are too many; what answers takes a hundredth of them


def interval(start: datetime, length: timedelta) -> dict[str, str]:
    return {"StartUtc": format_instant(start), "EndUtc": format_instant(start + length)}


def ends(window: Any) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(window["StartUtc"]), datetime.fromisoformat(window["EndUtc"])


@given(INSTANTS, LENGTHS, st.sampled_from([timedelta(hours=100), LONGEST_INTERVAL]), st.booleans())
def test_windows_follow_each_other_from_the_newest_to_the_oldest(
    start: datetime, length: timedelta, longest: timedelta, at_the_top: bool
) -> None:
    asked = interval(start, length)
    body = {"States": ["Started"], **(asked if at_the_top else {"UpdatedUtc": asked})}
    parts = split_intervals(body, longest)
    windows = [ends(part if at_the_top else part["UpdatedUtc"]) for part in parts]
    assert all(part["States"] == ["Started"] for part in parts)
    assert (windows[-1][0], windows[0][1]) == (start, start + length)
    assert all(newer[0] == older[1] for newer, older in pairwise(windows))
    assert all(end - begin <= longest for begin, end in windows)
    assert len(windows) == max(-(-length // longest), 1)


def test_open_and_limitless_intervals_are_left_alone() -> None:
    body = {"UpdatedUtc": {"StartUtc": "2000-01-01T00:00:00Z", "EndUtc": None}, "Name": "x"}
    assert split_intervals(body, LONGEST_INTERVAL) == [body]
    assert split_intervals({"UpdatedUtc": interval(START, timedelta(days=900))}, None) == [
        {"UpdatedUtc": interval(START, timedelta(days=900))}
    ]


def test_two_intervals_are_asked_for_in_every_combination() -> None:
    two = {"UpdatedUtc": interval(START, timedelta(days=100)), "CreatedUtc": interval(START, timedelta(days=200))}
    assert len(split_intervals(two, LONGEST_INTERVAL)) == 2 * 3


@given(st.lists(st.integers(), min_size=2, unique=True), INSTANTS, LENGTHS)
def test_halves_hold_the_whole(ids: list[int], start: datetime, length: timedelta) -> None:
    window = interval(start, length)
    first, second = halves({"Ids": ids, "UpdatedUtc": window})
    assert first["Ids"] + second["Ids"] == ids
    assert first["Ids"]
    assert second["Ids"]
    parts = halves({"Ids": ids[:1], "UpdatedUtc": window})
    if length < 2 * SHORTEST_INTERVAL:
        assert parts == []
        return
    newer, older = (ends(part["UpdatedUtc"]) for part in parts)
    assert (older[0], older[1], newer[1]) == (start, newer[0], start + length)


# -- over the socket -------------------------------------------------------------------------------------------------


def slow_above(size: Callable[[Request], int], most: int) -> Script:
    """408 for questions above a size, else one row that tells which question it came from."""

    async def play(request: Request, reader: Any, writer: Any) -> None:
        script = error(408, "Too much data.") if size(request) > most else reply(200, rows(request))
        await script(request, reader, writer)

    return play


def rows(request: Request) -> dict[str, Any]:
    ids = request.body.get("ReservationIds", ["r"])
    return {"Reservations": [{"Id": id_, "State": "Started"} for id_ in ids], "Cursor": ids[-1]}


async def test_pages_shrink_until_the_platform_is_content(server: ScriptedServer, client: Client) -> None:
    server.plays(slow_above(lambda request: request.body["Limitation"]["Count"], 300))
    await client.reservations.get_all(states=["Started"])
    assert [request.body["Limitation"]["Count"] for request in server.requests] == [1000, 500, 250]


async def test_then_the_question_is_halved(server: ScriptedServer, client: Client) -> None:
    server.plays(slow_above(lambda request: len(request.body["ReservationIds"]), 3))
    wanted = [f"r{number}" for number in range(10)]
    found = await client.reservations.get_all(reservation_ids=wanted, page_size=SMALLEST_PAGE)
    assert [row.id for row in found] == wanted


async def test_an_interval_is_halved_and_a_row_comes_once(server: ScriptedServer, client: Client) -> None:
    def hours(request: Request) -> int:
        start, end = ends(request.body["CollidingUtc"])
        return (end - start) // timedelta(hours=1)

    server.plays(slow_above(hours, 6))
    day = Interval(START, START + timedelta(days=1))
    found = await client.reservations.get_all(colliding_utc=day, page_size=SMALLEST_PAGE)
    assert [row.id for row in found] == ["r"]
    assert len(server.requests) == 1 + 2 + 4


async def test_what_cannot_be_made_smaller_is_too_large(server: ScriptedServer, client: Client) -> None:
    server.plays(error(408, "Too much data."))
    with pytest.raises(TooLarge):
        await client.reservations.get_all(reservation_ids=["r"])
    assert len(server.requests) == 6, "1000, 500, 250, 125, 62, 50"


async def test_items_of_stays_are_halved_too(server: ScriptedServer, client: Client) -> None:
    server.plays(slow_above(lambda request: len(request.body["ReservationIds"]), 1))
    await client.reservations.get_all_items(["a", "b", "c"])
    assert [request.body["ReservationIds"] for request in server.requests] == [
        ["a", "b", "c"],
        ["a"],
        ["b", "c"],
        ["b"],
        ["c"],
    ]


async def test_years_of_changes_go_in_three_months_at_most(server: ScriptedServer, client: Client) -> None:
    server.plays(reply(200, {}))
    await client.reservations.get_all(updated_utc=Interval(START, START + timedelta(days=365)))
    windows = [ends(request.body["UpdatedUtc"]) for request in server.requests]
    assert len(windows) == 5
    assert all(end - start <= timedelta(days=89) for start, end in windows)


# -- what is learnt for the next walk --------------------------------------------------------------------------------


def counts(server: ScriptedServer) -> list[int]:
    return [request.body["Limitation"]["Count"] for request in server.requests]


async def test_the_next_walk_begins_with_what_was_taken_whoever_asks(server: ScriptedServer, client: Client) -> None:
    server.plays(slow_above(lambda request: request.body["Limitation"]["Count"], 300))
    await client.reservations.get_all(states=["Started"])
    await client.background.reservations.get_all(states=["Started"])
    assert counts(server) == [1000, 500, 250, 250]


async def test_pages_grow_again_with_full_ones(server: ScriptedServer, client: Client) -> None:
    walked = 0

    async def play(request: Request, reader: Any, writer: Any) -> None:
        nonlocal walked
        count = request.body["Limitation"]["Count"]
        script = error(408, "Too much data.")
        if walked or count <= SMALLEST_PAGE:
            walked += 1
            rows = [{"Id": f"{walked}-{number}", "State": "Started"} for number in range(count)]
            script = reply(200, {"Reservations": rows if walked < 45 else [], "Cursor": str(walked)})
        await script(request, reader, writer)

    server.plays(play)
    await client.reservations.get_all(states=["Started"])
    asked = counts(server)
    assert asked[:6] == [1000, 500, 250, 125, 62, 50]
    assert asked[5:] == sorted(asked[5:])
    assert asked[-1] == 1000


def silent_above(most: int) -> Script:
    """No answer at all for pages above a size."""

    async def play(request: Request, reader: Any, writer: Any) -> None:
        is_too_much = request.body["Limitation"]["Count"] > most
        await (stays_silent if is_too_much else reply(200, rows(request)))(request, reader, writer)

    return play


async def test_what_has_no_answer_in_time_is_asked_for_in_smaller_pages(
    server: ScriptedServer, connect: Connect
) -> None:
    client = connect(deadline=SILENCE, retries=Retries(lambda: 1.0, first=0.001))
    server.plays(silent_above(300))
    await client.reservations.get_all(states=["Started"])
    await client.background.reservations.get_all(states=["Started"])
    assert counts(server) == [1000, 500, 250, 250]


async def test_a_line_without_answers_is_given_up_and_the_next_walk_goes_on_smaller(
    server: ScriptedServer, connect: Connect
) -> None:
    client = connect(deadline=SILENCE)
    server.plays(silent_above(0))
    with pytest.raises(TooSlow):
        await client.reservations.get_all(states=["Started"])
    assert counts(server) == [1000, 500, 250]
    server.plays(reply(200, {}))
    await client.reservations.get_all(states=["Started"])
    assert counts(server)[3:] == [125]


async def test_long_intervals_are_not_tried_again_at_once(server: ScriptedServer, client: Client) -> None:
    def days(request: Request) -> int:
        start, end = ends(request.body["CollidingUtc"])
        return (end - start) // timedelta(days=1)

    server.plays(slow_above(days, 20))
    window = Interval(START, START + timedelta(days=60))
    await client.reservations.get_all(colliding_utc=window, page_size=SMALLEST_PAGE)
    first = len(server.requests)
    await client.reservations.get_all(colliding_utc=window, page_size=SMALLEST_PAGE)
    assert [days(request) for request in server.requests[:3]] == [60, 30, 15]
    assert all(days(request) <= 20 for request in server.requests[first:])


@given(st.lists(st.sampled_from(["rows", "page", "ids", "long", "part"]), max_size=200))
def test_a_portion_stays_within_its_bounds(happened: list[str]) -> None:
    portion = Portion()
    for what in happened:
        match what:
            case "rows":
                portion.too_many_rows(portion.rows)
            case "page":
                portion.gave_page()
            case "ids":
                portion.too_many_ids(portion.ids)
            case "long":
                portion.too_long(portion.span or timedelta(days=89))
            case _:
                portion.gave_part(timedelta(days=89))
        assert SMALLEST_PAGE <= portion.rows <= 1000
        assert FEWEST_IDS <= portion.ids <= 1000
        assert portion.span is None or portion.span >= SHORTEST_SPAN
