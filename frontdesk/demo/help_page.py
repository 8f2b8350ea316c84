"""The page that the hotel shows at its address: what it is, its tokens, and lines to copy."""

from __future__ import annotations

from html import escape
from string import Template

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.operations.known import KNOWN

_PAGE = Template("""<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>$name</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2.5rem auto; padding: 0 1rem; color: #1d2733 }
pre { background: #f3f5f7; padding: .8rem 1rem; overflow-x: auto; border-radius: 6px }
table { border-collapse: collapse } td { padding: .1rem 1.2rem .1rem 0; vertical-align: top }
details { margin: .8rem 0 } li { font-family: ui-monospace, monospace; font-size: 13px }
ul { columns: 3 18rem; padding-left: 1.2rem }
@media (prefers-color-scheme: dark) { body { background: #14181d; color: #e3e8ee } pre { background: #20262d } }
</style>
<h1>$name</h1>
<p>An invented hotel behind the Connector API. Every operation is a POST with a JSON body.</p>
<table>
<tr><td>Address<td><code>${address}api/connector/v1/</code>
<tr><td>Events<td><code>$socket</code> with the cookie <code>ClientToken=…; AccessToken=…</code>
<tr><td>ClientToken<td><code>$client</code>
<tr><td>AccessToken<td><code>$access</code>
<tr><td>Rooms, stays<td>$rooms, $stays
</table>
$examples
<details><summary>$served_count operations are served</summary><ul>$served</ul></details>
<details><summary>$denied_count more are known and not granted: they answer 401</summary><ul>$denied</ul></details>
<p>Started with <code>--control</code>, the hotel has a second address, on loopback, that breaks the line, moves the
clock, books as a colleague and tells every effect: see <code>GET /</code> there.</p>
</html>
""")

_EXAMPLES = (
    ("The property", "configuration/get", ""),
    ("The stays of the last days", "reservations/getAll/2023-06-06", '"Limitation": {"Count": 5}'),
    ("A guest", "customers/add", '"LastName": "Doe", "OverwriteExisting": false'),
    ("Free rooms", "resources/getAll", '"Extent": {"Resources": true}, "Limitation": {"Count": 100}'),
    (
        "A room is clean",
        "resources/update",
        '"ResourceUpdates": [{"ResourceId": "$room", "State": {"Value": "Clean"}}]',
    ),
)


def help_page(hotel: Hotel, address: str) -> str:
    """The page as HTML; `address` is the one that it was asked under, with a slash at its end."""
    state, tokens = hotel.state, hotel.tokens
    room = next(iter(state.rooms), None)
    served = sorted({*READS, *COMMANDS})
    denied = sorted(KNOWN - set(served))
    shown = "".join(
        f"<h3>{escape(title)}</h3>\n<pre>{escape(curl_line(hotel, address, operation, fields))}</pre>\n"
        for title, operation, fields in _EXAMPLES
    )
    return _PAGE.substitute(
        name=escape(state.enterprise.name),
        address=escape(address),
        socket=escape(f"ws{address.removeprefix('http')}ws/connector"),
        client=escape(tokens.client),
        access=escape(tokens.access),
        rooms=len(state.rooms),
        stays=len(state.reservations),
        examples=shown.replace("$room", "" if room is None else room.id),
        served_count=len(served),
        served=_list(served),
        denied_count=len(denied),
        denied=_list(denied),
    )


def curl_line(hotel: Hotel, address: str, operation: str, fields: str) -> str:
    """A line for a shell that calls the operation."""
    tokens = f'"ClientToken": "{hotel.tokens.client}", "AccessToken": "{hotel.tokens.access}", "Client": "curl"'
    body = f"{{{tokens}{', ' if fields else ''}{fields}}}"
    return f"curl -s {address}api/connector/v1/{operation} -H 'Content-Type: application/json' \\\n  -d '{body}'"


def _list(operations: list[str]) -> str:
    return "".join(f"<li>{escape(each)}" for each in operations)
