"""What is seen to be wrong with the connect form before the platform is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.ui.credentials import Credentials, Fault, FieldName, problems, tidied
from frontdesk.ui.text import connect as words

GOOD = Credentials(address="https://api.mews.com", client_token="C" * 32, access_token="A" * 32, pc_name="Reception 1")


def test_good_values_have_no_problem() -> None:
    assert problems(GOOD) == ()


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080", "http://[::1]:80", "http://localhost:1", "https://a.b:8443"]
)
def test_plain_http_is_for_this_computer_only(address: str) -> None:
    assert problems(replace(GOOD, address=address)) == ()


@pytest.mark.parametrize(
    ("address", "fault", "part"),
    [
        ("", Fault.EMPTY, ""),
        ("http://api.mews.com", Fault.NOT_ENCRYPTED, "http://"),
        ("http://127.0.0.1.example.com", Fault.NOT_ENCRYPTED, "http://"),
        ("http://localhost.example.com", Fault.NOT_ENCRYPTED, "http://"),
        ("ftp://api.mews.com", Fault.OTHER_SCHEME, "ftp://"),
        ("https://", Fault.NOT_AN_ADDRESS, "https://"),
        ("https://a b", Fault.NOT_AN_ADDRESS, "https://a b"),
        ("https://a:none", Fault.NOT_AN_ADDRESS, "https://a:none"),
        ("https://me@api.mews.com", Fault.HAS_MORE, "@"),
        ("https://api.mews.com/api/connector", Fault.HAS_MORE, "/api/connector"),
        ("https://api.mews.com?x=1", Fault.HAS_MORE, "?x=1"),
    ],
)
def test_an_address_that_cannot_be_right(address: str, fault: Fault, part: str) -> None:
    (found,) = problems(replace(GOOD, address=address))
    assert (found.field, found.fault, found.part) == (FieldName.ADDRESS, fault, part)


@pytest.mark.parametrize(
    ("token", "fault"), [("", Fault.EMPTY), ("AB CD", Fault.BLANK_INSIDE), ("AB\u200bCD", Fault.ODD_LETTER)]
)
def test_a_token_that_cannot_be_right(token: str, fault: Fault) -> None:
    (found,) = problems(replace(GOOD, client_token=token))
    assert (found.field, found.fault, found.part) == (FieldName.CLIENT_TOKEN, fault, "")


def test_one_token_in_both_fields() -> None:
    (found,) = problems(replace(GOOD, access_token=GOOD.client_token))
    assert (found.field, found.fault) == (FieldName.ACCESS_TOKEN, Fault.SAME_TOKEN)


def test_blanks_are_cut_and_said() -> None:
    tidy, cut = tidied(replace(GOOD, address=" api.mews.com/ ", access_token="A" * 32 + "\n"))
    assert tidy == GOOD
    assert cut == {FieldName.ADDRESS, FieldName.ACCESS_TOKEN}


VALUES = st.text(max_size=30)


@given(VALUES, VALUES, VALUES, VALUES)
def test_every_problem_is_a_sentence_and_no_sentence_or_repr_holds_a_token(
    address: str, client_token: str, access_token: str, pc_name: str
) -> None:
    secrets = (f"secret-{client_token}-1", f"secret-{access_token}-2")
    given_values = Credentials(address=address, client_token=secrets[0], access_token=secrets[1], pc_name=pc_name)
    tidy, _cut = tidied(given_values)
    sentences = [words.problem(found) for found in problems(tidy)]
    assert all(sentence.endswith(".") for sentence in sentences)
    for text in (*sentences, repr(given_values), repr(tidy)):
        assert not any(secret in text for secret in secrets)
    assert tidied(tidy)[0] == tidy


def test_a_field_has_at_most_one_problem() -> None:
    empty = Credentials(address="", client_token="", access_token="", pc_name="")
    assert [found.field for found in problems(empty)] == [name for name in FieldName if name is not FieldName.TIME_ZONE]


@pytest.mark.parametrize(
    ("typed", "named", "is_one"),
    [
        ("", "", True),
        (" Europe/Prague\n", "Europe/Prague", True),
        ("america/new york", "America/New_York", True),
        ("UTC", "UTC", True),
        ("Prague", "Prague", False),
        ("../zone", "../zone", False),
    ],
)
def test_a_zone_is_one_of_the_tables(typed: str, named: str, is_one: bool) -> None:
    tidy, _cut = tidied(replace(GOOD, time_zone=typed))
    assert tidy.time_zone == named
    assert [(found.field, found.fault) for found in problems(tidy)] == (
        [] if is_one else [(FieldName.TIME_ZONE, Fault.NOT_A_ZONE)]
    )
