"""Which addresses a client accepts; each other one has a reason a person can act on."""

import time

import pytest

from frontdesk.api.address import parse_address
from frontdesk.api.client import Client
from frontdesk.api.errors import AddressFault, BadAddress


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://api.mews.com", "https://api.mews.com"),
        (" https://API.Mews.com/ \n", "https://api.mews.com"),
        ("https://hotel.example:8443", "https://hotel.example:8443"),
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://localhost:5000/", "http://localhost:5000"),
        ("http://[::1]:5000", "http://[::1]:5000"),
    ],
)
def test_accepted(typed: str, origin: str) -> None:
    address = parse_address(typed)
    assert address.origin == origin
    assert address.of("reservations/start") == f"{origin}/api/connector/v1/reservations/start"
    assert address.is_loopback == origin.startswith("http:")


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", AddressFault.EMPTY),
        ("   ", AddressFault.EMPTY),
        ("api.mews.com", AddressFault.NO_SCHEME),
        ("api.mews.com:443", AddressFault.NO_SCHEME),
        ("http://api.mews.com", AddressFault.NOT_SECURE),
        ("http://127.0.0.1.example.com", AddressFault.NOT_SECURE),
        ("http://localhost.example.com", AddressFault.NOT_SECURE),
        ("ftp://127.0.0.1", AddressFault.NOT_SECURE),
        ("https://", AddressFault.NO_HOST),
        ("https://:443", AddressFault.NO_HOST),
        ("https://user:word@api.mews.com", AddressFault.NOT_PLAIN),
        ("https://api.mews.com/api/connector/v1", AddressFault.NOT_PLAIN),
        ("https://api.mews.com?x=1", AddressFault.NOT_PLAIN),
        ("https://api.mews.com:port", AddressFault.NOT_PLAIN),
        ("https://api.mews.com:99999", AddressFault.NOT_PLAIN),
        ("https://api..mews.com", AddressFault.NOT_PLAIN),
        ("https://api mews.com", AddressFault.NOT_PLAIN),
        ("https://[::1", AddressFault.NOT_PLAIN),
    ],
)
def test_refused(typed: str, fault: AddressFault) -> None:
    with pytest.raises(BadAddress) as refused:
        parse_address(typed)
    assert refused.value.fault is fault


def test_a_client_has_a_name() -> None:
    with pytest.raises(ValueError, match="name of the program"):
        Client("https://api.mews.com", "c", "a", client_name=" ", clock=time.monotonic)


def test_a_client_cannot_be_made_for_a_bad_address() -> None:
    with pytest.raises(BadAddress):
        Client("http://api.mews.com", "c", "a", client_name="Front Desk 0.1", clock=time.monotonic)
