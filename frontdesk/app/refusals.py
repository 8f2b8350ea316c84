"""Why the platform could not be asked, as one sentence that a person can act on, under the field it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import assert_never

from frontdesk.api.errors import (
    ApiError,
    BadAnswer,
    LeftAlone,
    LineFault,
    NotGranted,
    NotSent,
    NotThePlatform,
    Refused,
    SignedOut,
    TryLater,
)
from frontdesk.sync.translate.house import NoStayService
from frontdesk.ui.credentials import FieldName
from frontdesk.ui.text import connect as words

_SIGN_IN_TO_THE_NETWORK = 511


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with which field, in one sentence."""

    field: FieldName
    sentence: str


def problem_of(error: ApiError | NoStayService, address: str, today: date) -> Problem:
    """`today` is this PC's."""
    match error:
        case SignedOut(message=message) | NotGranted(message=message) if message:
            return _about_the_tokens(message)
        case NoStayService():
            return Problem(FieldName.ACCESS_TOKEN, words.sells_no_nights())
        case _:
            return Problem(FieldName.ADDRESS, _about_the_address(error, address, today))


def _about_the_tokens(message: str) -> Problem:
    """The platform seldom says which of the two it means: then both are to be looked at, the hotel's own first."""
    plain = message.replace(" ", "")
    for field, name in ((FieldName.CLIENT_TOKEN, "ClientToken"), (FieldName.ACCESS_TOKEN, "AccessToken")):
        if name in plain:
            return Problem(field, words.token_refused(field, message))
    return Problem(FieldName.ACCESS_TOKEN, words.tokens_refused(message))


def _about_the_address(error: ApiError, address: str, today: date) -> str:
    match error:
        case NotSent(fault=fault):
            return line_sentence(fault, address, today)
        case LeftAlone():
            return words.left_alone()
        case NotThePlatform(status=status) if status is not None and status < 400:
            return words.web_page_answers(address)
        case TryLater(status=status) if status == _SIGN_IN_TO_THE_NETWORK:
            return words.web_page_answers(address)
        case BadAnswer() | Refused():
            return words.not_the_platform(address)
        case TryLater(status=status) if status is not None:
            return words.platform_is_busy()
        case _:
            return words.cannot_reach(address)


def line_sentence(fault: LineFault, address: str, today: date) -> str:
    """Why nothing was sent, and what to do; `today` is this PC's."""
    match fault:
        case LineFault.CERTIFICATE_TIME:
            return words.proof_out_of_date(address, today)
        case LineFault.CERTIFICATE:
            return words.not_trusted(address)
        case LineFault.SECURE_CONNECTION:
            return words.no_secure_line(address)
        case LineFault.NAME_NOT_FOUND:
            return words.name_not_found(address)
        case LineFault.PROXY:
            return words.proxy_refuses()
        case LineFault.NO_CONNECTION:
            return words.no_connection(address)
        case LineFault.CONNECTION_REFUSED:
            return words.cannot_reach(address)
        case LineFault.TOO_SLOW:
            return words.too_slow(address)
        case LineFault.CLOSED:
            return words.broken_off()
        case LineFault.LEFT_ALONE:
            return words.left_alone()
        case _:
            assert_never(fault)
