"""Reading lists: page by page to the end, long lists of ids in parts, and no page twice."""

import asyncio
import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic.alias_generators import to_pascal

from frontdesk.api.client import Client
from frontdesk.api.errors import BadAnswer, TryLater
from frontdesk.api.parts import split_lists
from tests.api.scripted_server import Request, Script, ScriptedServer, error, reply

Connect = Callable[..., Client]


def page(*ids: str, cursor: str | None = "") -> Script:
    """A page of reservations; the cursor is the last id unless given."""
    rows = [{"Id": id_, "State": "Confirmed"} for id_ in ids]
    return reply(200, {"Reservations": rows, "Cursor": (ids[-1] if ids else None) if cursor == "" else cursor})


def limitations(server: ScriptedServer) -> list[object]:
    return [request.body["Limitation"] for request in server.requests]


async def test_pages_follow_the_cursor_to_a_short_page(server: ScriptedServer, client: Client) -> None:
    server.plays(page("a", "b"), page("c", "d"), page("e"))
    pages = [
        [row.id for row in page.items] async for page in client.reservations.pages(page_size=2, states=["Started"])
    ]
    assert pages == [["a", "b"], ["c", "d"], ["e"]]
    assert limitations(server) == [{"Count": 2}, {"Cursor": "b", "Count": 2}, {"Cursor": "d", "Count": 2}]
    assert all(request.body["States"] == ["Started"] for request in server.requests), "filters are repeated unchanged"


async def test_a_full_last_page_is_followed_by_an_empty_one(server: ScriptedServer, client: Client) -> None:
    server.plays(page("a", "b"), page("c", "d"), page(cursor=None))
    assert [row.id for row in await client.reservations.get_all(page_size=2)] == ["a", "b", "c", "d"]
    assert len(server.requests) == 3


@pytest.mark.parametrize("last", [page("c", cursor="c"), page("c", "d", cursor=None), page(cursor="x")])
async def test_the_end_is_a_short_page_an_empty_one_or_no_cursor(
    last: Script, server: ScriptedServer, client: Client
) -> None:
    server.plays(page("a", "b"), last)
    await client.reservations.get_all(page_size=2)
    assert len(server.requests) == 2


@pytest.mark.parametrize("loop", [["b"], ["b", "d"], ["b", "d", "f"]])
async def test_a_cursor_that_comes_again_is_refused(loop: list[str], server: ScriptedServer, client: Client) -> None:
    server.plays(*[page("x", "y", cursor=cursor) for cursor in [*loop, loop[0]]])
    with pytest.raises(BadAnswer):
        await client.reservations.get_all(page_size=2)
    assert len(server.requests) == len(loop) + 1


async def test_reading_can_begin_at_a_cursor(server: ScriptedServer, client: Client) -> None:
    server.plays(page("c"))
    await client.reservations.get_all(page_size=2, cursor="b")
    assert limitations(server) == [{"Cursor": "b", "Count": 2}]


async def test_pages_before_a_fault_are_kept(server: ScriptedServer, client: Client) -> None:
    server.plays(page("a", "b"), error(500, "Oops"))
    seen = []
    with pytest.raises(TryLater):
        async for part in client.reservations.pages(page_size=2):
            seen += [row.id for row in part.items]
    assert seen == ["a", "b"]


async def test_more_ids_than_the_platform_takes_are_asked_for_in_parts(server: ScriptedServer, client: Client) -> None:
    async def answers(request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ids = request.body["ReservationIds"]
        await page(*ids, cursor=None)(request, reader, writer)

    server.plays(answers)
    wanted = [f"r{n}" for n in range(2500)]
    assert [row.id for row in await client.reservations.get_all(reservation_ids=wanted)] == wanted
    assert [len(request.body["ReservationIds"]) for request in server.requests] == [1000, 1000, 500]


@pytest.mark.parametrize(
    ("noun", "filter_name", "limit"),
    [
        ("reservations", "partner_company_ids", 100),
        ("reservations", "travel_agency_ids", 100),
        ("reservations", "channel_numbers", 100),
        ("reservations", "availability_block_ids", 100),
        ("reservations", "account_ids", 1000),
        ("order_items", "account_ids", 100),
        ("payments", "account_ids", 100),
        ("customers", "company_ids", 1),
    ],
)
async def test_shorter_limits_are_known(
    noun: str, filter_name: str, limit: int, server: ScriptedServer, client: Client
) -> None:
    server.plays(reply(200, {}))
    await getattr(client, noun).get_all(**{filter_name: [f"a{n}" for n in range(limit + 1)]})
    asked = [request.body[to_pascal(filter_name)] for request in server.requests]
    assert [len(ids) for ids in asked] == [limit, 1]


async def test_no_ids_match_nothing_and_ask_nothing(server: ScriptedServer, client: Client) -> None:
    assert await client.reservations.get_all(reservation_ids=[]) == []
    assert await client.customers.get_all(customer_ids=set()) == []
    assert server.requests == []


@pytest.mark.parametrize("size", [0, 1001, -1])
async def test_a_page_has_1_to_1000_items(size: int, client: Client) -> None:
    with pytest.raises(ValueError, match="1 to 1000"):
        await client.reservations.get_all(page_size=size)


async def test_a_walk_that_is_left_early_asks_no_further(server: ScriptedServer, client: Client) -> None:
    server.plays(page("a", "b"), page("c", "d"))
    walk = client.reservations.pages(page_size=2)
    async for _ in walk:
        break
    assert len(server.requests) == 1


async def test_extents_are_asked_for_by_their_own_words(server: ScriptedServer, client: Client) -> None:
    server.plays(reply(200, {}))
    await client.resources.get_all(inactive=True)
    await client.customers.get_all(last_names=["Novák"], addresses=True)
    await client.companionships.get_all(reservation_ids=["r"], customers=True)
    await client.rates.get_all(service_ids=["s"])
    assert [json.dumps(request.body["Extent"]) for request in server.requests] == [
        '{"Resources": true, "Inactive": true}',
        '{"Customers": true, "Addresses": true}',
        '{"Reservations": false, "ReservationGroups": false, "Customers": true}',
        '{"Rates": true}',
    ]


@given(
    st.dictionaries(st.sampled_from(["A", "B", "C"]), st.lists(st.integers(0, 30), max_size=12)),
    st.dictionaries(st.sampled_from(["A", "B"]), st.integers(1, 4)),
)
def test_parts_ask_for_every_combination_once(lists: dict[str, list[int]], limits: dict[str, int]) -> None:
    asked = {**lists, "Text": "unchanged"}
    parts = split_lists(asked, limits)
    assert all(part["Text"] == "unchanged" for part in parts)
    for name, values in lists.items():
        if any(not other for other in lists.values()):
            assert parts == []
            continue
        assert all(1 <= len(part[name]) <= limits.get(name, 1000) for part in parts)
        assert {value for part in parts for value in part[name]} == set(values)
    whole = 1
    for values in lists.values():
        whole *= len(set(values))
    covered = 0
    for part in parts:
        size = 1
        for name in lists:
            size *= len(part[name])
        covered += size
    assert covered == whole
