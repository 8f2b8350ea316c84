"""What a desk needs to reach the platform, and what can be seen to be wrong with it before anybody is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum, auto
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit
from zoneinfo import available_timezones


class FieldName(StrEnum):
    """The fields of the form, in their order."""

    ADDRESS = "address"
    CLIENT_TOKEN = "client_token"
    ACCESS_TOKEN = "access_token"
    PC_NAME = "pc_name"
    TIME_ZONE = "time_zone"  # asked only where the platform does not name it


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """The two tokens never show in a repr, so that no log or crash file gets them (ARCHITECTURE law 4).

    `time_zone` is the hotel's IANA zone where the platform does not name it, `enterprise_id` the property where the
    token speaks for several; "" otherwise.
    """

    address: str
    client_token: str = field(repr=False)
    access_token: str = field(repr=False)
    pc_name: str
    time_zone: str = ""
    enterprise_id: str = ""

    def values(self) -> Mapping[FieldName, str]:
        """By field."""
        return {name: getattr(self, name.value) for name in FieldName}


class Fault(Enum):
    """What is wrong with a value."""

    EMPTY = auto()
    NOT_ENCRYPTED = auto()  # http to another machine
    OTHER_SCHEME = auto()
    NOT_AN_ADDRESS = auto()
    HAS_MORE = auto()  # a path, a query, a name before @
    BLANK_INSIDE = auto()
    ODD_LETTER = auto()
    SAME_TOKEN = auto()
    NOT_A_ZONE = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault of a field. `part` is the piece of the value that is wrong; never a piece of a token."""

    field: FieldName
    fault: Fault
    part: str = ""


def tidied(given: Credentials) -> tuple[Credentials, frozenset[FieldName]]:
    """Without blanks around the values, with https:// where no scheme was typed; and the fields that lost a blank."""
    bare = {name: value.strip() for name, value in given.values().items()}
    cut = frozenset(name for name, value in given.values().items() if value and value != bare[name])
    address = bare[FieldName.ADDRESS]
    if address and "://" not in address:
        address = f"https://{address}"
    return replace(
        given,
        address=address.removesuffix("/"),
        client_token=bare[FieldName.CLIENT_TOKEN],
        access_token=bare[FieldName.ACCESS_TOKEN],
        pc_name=bare[FieldName.PC_NAME],
        time_zone=zone_named(bare[FieldName.TIME_ZONE]),
    ), cut


def zone_named(typed: str) -> str:
    """The zone as the tables call it: "america/new york" was meant for one of them; what is none stays as typed."""
    if not typed:
        return ""
    wanted = typed.replace(" ", "_").casefold()
    return next((name for name in sorted(available_timezones()) if name.casefold() == wanted), typed)


def problems(tidy: Credentials) -> tuple[Problem, ...]:
    """What is wrong with tidied values, at most one problem per field, in the form's order."""
    found = (
        _address_problem(tidy.address),
        _token_problem(FieldName.CLIENT_TOKEN, tidy.client_token),
        _access_token_problem(tidy),
        None if tidy.pc_name else Problem(FieldName.PC_NAME, Fault.EMPTY),
        _zone_problem(tidy.time_zone),
    )
    return tuple(problem for problem in found if problem is not None)


def _zone_problem(time_zone: str) -> Problem | None:
    if not time_zone or time_zone in available_timezones():
        return None
    return Problem(FieldName.TIME_ZONE, Fault.NOT_A_ZONE, time_zone)


def _address_problem(address: str) -> Problem | None:
    if not address:
        return Problem(FieldName.ADDRESS, Fault.EMPTY)
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return Problem(FieldName.ADDRESS, Fault.NOT_AN_ADDRESS, address)
    if parts.scheme not in ("https", "http"):
        return Problem(FieldName.ADDRESS, Fault.OTHER_SCHEME, f"{parts.scheme}://")
    if not host or any(letter.isspace() for letter in address):
        return Problem(FieldName.ADDRESS, Fault.NOT_AN_ADDRESS, address)
    if parts.scheme == "http" and not _is_loopback(host):
        return Problem(FieldName.ADDRESS, Fault.NOT_ENCRYPTED, "http://")
    more = _more(parts)
    return Problem(FieldName.ADDRESS, Fault.HAS_MORE, more) if more else None


def _more(parts: SplitResult) -> str:
    if "@" in parts.netloc:
        return "@"
    tail = parts._replace(scheme="", netloc="").geturl()
    return "" if tail in ("", "/") else tail


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _access_token_problem(tidy: Credentials) -> Problem | None:
    found = _token_problem(FieldName.ACCESS_TOKEN, tidy.access_token)
    if found is None and tidy.access_token == tidy.client_token:
        return Problem(FieldName.ACCESS_TOKEN, Fault.SAME_TOKEN)
    return found


def _token_problem(name: FieldName, token: str) -> Problem | None:
    if not token:
        return Problem(name, Fault.EMPTY)
    if any(letter.isspace() for letter in token):
        return Problem(name, Fault.BLANK_INSIDE)
    if not token.isascii() or not token.isprintable():
        return Problem(name, Fault.ODD_LETTER)
    return None
