"""The page that the hotel shows at its address: what it is, its tokens, and lines to copy."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from html import escape
from string import Template

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.operations.known import KNOWN
from frontdesk.demo.options import described
from frontdesk.demo.state import State
from frontdesk.demo.times import say

_PAGE = Template("""<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>$name</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2.5rem auto; padding: 0 1rem; color: #1d2733 }
pre { background: #f3f5f7; padding: .8rem 1rem; overflow-x: auto; border-radius: 6px }
table { border-collapse: collapse } td { padding: .1rem 1.2rem .1rem 0; vertical-align: top }
td:first-child { white-space: nowrap } h2 { margin-top: 2rem } h3 { margin: 1rem 0 .3rem; font-size: 15px }
details { margin: .8rem 0 } li { font-family: ui-monospace, monospace; font-size: 13px }
ul { columns: 3 18rem; padding-left: 1.2rem }
@media (prefers-color-scheme: dark) { body { background: #14181d; color: #e3e8ee } pre { background: #20262d } }
</style>
<h1>$name</h1>
<p>An invented hotel behind the Connector API. Every operation is a POST with a JSON body; every line here can be
copied into a shell.</p>
<table>
<tr><td>Address<td><code>${address}api/connector/v1/</code>
<tr><td>Events<td><code>$socket</code> with the cookie <code>ClientToken=…; AccessToken=…</code>
<tr><td>ClientToken<td><code>$client</code>
<tr><td>AccessToken<td><code>$access</code>
$properties
</table>
<h2>Ask</h2>
$examples
<h2>Break the line, move the clock, look behind</h2>
$control
<h2>Start it otherwise</h2>
<p><code>frontdesk hotel</code> ends with Ctrl-C, and by itself when the program that started it closes its pipe. Its
first line on standard output is JSON: addresses, tokens, properties.</p>
<table>
$options
</table>
<h2>What is served</h2>
<details><summary>$served_count operations are served</summary><ul>$served</ul></details>
<details><summary>$denied_count more are known and not granted: they answer 401</summary><ul>$denied</ul></details>
</html>
""")

_EXAMPLES = (
    ("The property: its zone, money and clock", "configuration/get", "$enterprise"),
    ("The newest stays", "reservations/getAll/2023-06-06", '"Limitation": {"Count": 5}'),
    ("What changed in an hour", "reservations/getAll/2023-06-06", '"UpdatedUtc": $hour, "Limitation": {"Count": 100}'),
    ("Who is in the house", "customers/search", '"Name": "a", "Extent": {"Customers": true}'),
    ("A new guest", "customers/add", '"LastName": "Doe", "OverwriteExisting": false'),
    ("The rooms", "resources/getAll", '"Extent": {"Resources": true}, "Limitation": {"Count": 100}'),
    (
        "A room is clean",
        "resources/update",
        '"ResourceUpdates": [{"ResourceId": "$room", "State": {"Value": "Clean"}}]',
    ),
)
_WISHES = (
    ("The next two calls of any operation on rooms are refused", "faults", '{"faults": [$refused]}'),
    ("A third of all commands take effect, and their answer gets lost", "faults", '{"faults": [$lost]}'),
    ("No faults", "faults", '{"faults": []}'),
    ("Eight hours later", "clock", '{"advance": 28800}'),
    ("A colleague books, moves and checks in", "colleague", '{"seed": 7, "deeds": 5}'),
    ("The token may not see bills", "tokens", '{"denied": ["bills/*"]}'),
    ("The token may see all again", "tokens", '{"denied": []}'),
)
_REFUSED = '{"operation": "resources/*", "moment": "before", "kind": "status", "status": 503, "times": 2}'
_LOST = '{"operation": "commands", "moment": "after", "kind": "reset", "probability": 0.33, "seed": 1}'
_WITHOUT_CONTROL = """<p>Started with <code>--control</code>, the hotel has a second address, on loopback, that does
this, and shows the lines for it here.</p>"""


def help_page(hotel: Hotel, address: str, now: datetime, control: str | None = None) -> str:
    """The page as HTML; `address` is the one that it was asked under, with a slash at its end, `control` the door's."""
    tokens = hotel.tokens
    served = sorted({*READS, *COMMANDS})
    denied = sorted(KNOWN - set(served))
    return _PAGE.substitute(
        name=escape(hotel.state.enterprise.name),
        address=escape(address),
        socket=escape(f"ws{address.removeprefix('http')}ws/connector"),
        client=escape(tokens.client),
        access=escape(tokens.access),
        properties="\n".join(_property(state) for state in hotel.states),
        examples="".join(_shown(title, line) for title, line in _calls(hotel, address, now)),
        control=_WITHOUT_CONTROL if control is None else "".join(_shown(*each) for each in _wishes(control)),
        options="\n".join(f"<tr><td><code>{escape(name)}</code><td>{escape(text)}" for name, text in described()),
        served_count=len(served),
        served=_list(served),
        denied_count=len(denied),
        denied=_list(denied),
    )


def _property(state: State) -> str:
    enterprise = state.enterprise
    told = f"{len(state.rooms)} rooms, {len(state.reservations)} stays, {enterprise.time_zone}, {enterprise.currency}"
    return f"<tr><td>{escape(enterprise.name)}<td><code>{enterprise.id}</code>: {escape(told)}"


def _calls(hotel: Hotel, address: str, now: datetime) -> Iterator[tuple[str, str]]:
    enterprise, room = hotel.state.enterprise, next(iter(hotel.state.rooms), None)
    is_many = len(hotel.states) > 1
    found = {
        "room": "" if room is None else room.id,
        "enterprise": f'"EnterpriseId": "{enterprise.id}"' if is_many else "",
        "hour": f'{{"StartUtc": "{say(now - timedelta(hours=1))}", "EndUtc": "{say(now)}"}}',
    }
    for title, operation, fields in _EXAMPLES:
        yield title, curl_line(hotel, address, operation, Template(fields).substitute(found))


def _wishes(control: str) -> Iterator[tuple[str, str]]:
    for title, wish, body in _WISHES:
        told = Template(body).safe_substitute(refused=_REFUSED, lost=_LOST)
        yield title, f"curl -s {control}/control/{wish} \\\n  -d '{told}'"
    yield "Every effect so far, with its request", f"curl -s '{control}/control/ledger?from=0'"
    yield "All that can be wished for", f"curl -s {control}/"


def _shown(title: str, line: str) -> str:
    return f"<h3>{escape(title)}</h3>\n<pre>{escape(line)}</pre>\n"


def curl_line(hotel: Hotel, address: str, operation: str, fields: str) -> str:
    """A line for a shell that calls the operation."""
    tokens = f'"ClientToken": "{hotel.tokens.client}", "AccessToken": "{hotel.tokens.access}", "Client": "curl"'
    body = f"{{{tokens}{', ' if fields else ''}{fields}}}"
    return f"curl -s {address}api/connector/v1/{operation} -H 'Content-Type: application/json' \\\n  -d '{body}'"


def _list(operations: list[str]) -> str:
    return "".join(f"<li>{escape(each)}" for each in operations)
