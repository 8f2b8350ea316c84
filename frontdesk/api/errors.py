"""What a call can end as, other than an answer. Nothing here imports more than the standard library.

    ApiError
    ├── NotSent          nothing left this machine; sending again is safe
    ├── TryLater         a read met 429, 5xx or a broken line; reading again is safe
    │   ├── TooSlow      no answer within the deadline: less of it may come in time
    │   └── LeftAlone    this part of the platform failed several times; nothing was sent
    ├── NotApplied       a write was turned away by the rate limit (429)
    ├── Refused          the platform said no, in its own words (400, 403, 404, 410)
    ├── SignedOut        the tokens are not accepted (401)
    ├── NotGranted       the tokens are fine, this operation is not granted to them (401)
    │   └── NotOffered   the server has no form for it; nothing was sent
    ├── ChangedByOther   somebody changed the data first (409)
    ├── TooLarge         ask for less (413; for reads also 408)
    ├── Unknown          a write whose fate is not known: never send it again before reading
    └── BadAnswer        a read was answered with something that is not the documented answer
        └── NotThePlatform   a page, a redirect or a proxy spoke instead of the platform

The classes are those of the outcome table in `offline-reliability.md` §2.5. `str()` of an error is fit for a log:
it names the operation, the status and the request id, and never a token, a guest or the platform's message.
"""

from enum import StrEnum


class ApiError(Exception):
    """The root. `operation` is the path that was called, `request_id` the platform's when it gave one."""

    def __init__(self, words: str, *, operation: str, request_id: str | None = None) -> None:
        """`words` must be fit for a log: no token, no guest data."""
        super().__init__(words)
        self.operation = operation
        self.request_id = request_id

    def __str__(self) -> str:
        asked = f"{self.operation}: {self.args[0]}"
        return f"{asked} (request {self.request_id})" if self.request_id else asked


class LineFault(StrEnum):
    """Why nothing was sent, as far as this machine can tell; enough to choose a sentence a person can act on."""

    NO_CONNECTION = "no connection"
    NAME_NOT_FOUND = "the address is not known to the name service"
    CONNECTION_REFUSED = "nobody answers at the address"
    CERTIFICATE = "the certificate is not valid for the address"
    CERTIFICATE_TIME = "the certificate is expired or not yet valid by this computer's clock"
    SECURE_CONNECTION = "a secure connection could not be agreed"
    PROXY = "the proxy did not let the call through"
    TOO_SLOW = "no connection within the time allowed"
    CLOSED = "the client is closed"
    LEFT_ALONE = "this part of the platform failed several times and is left alone for a while"


class NotSent(ApiError):
    """Nothing of the request left this machine."""

    def __init__(self, fault: LineFault, *, operation: str) -> None:
        super().__init__(f"not sent, {fault.value}", operation=operation)
        self.fault = fault


class TryLater(ApiError):
    """A read may be asked again, not before `retry_after` seconds (None: the platform named no time)."""

    def __init__(
        self,
        cause: str,
        *,
        operation: str,
        request_id: str | None = None,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(f"try later, {cause}", operation=operation, request_id=request_id)
        self.cause = cause
        self.status = status
        self.retry_after = retry_after


class TooSlow(TryLater):
    """A read had no answer within the deadline of a call: the line is slow, or too much was asked for at once."""


class LeftAlone(TryLater):
    """A read of a feature that keeps failing; nothing was sent, and nothing is known of the rest of the platform."""


class NotApplied(ApiError):
    """A write was answered 429: the rate limit turned it away before it was looked at.

    Also where an older form has to read first and the read failed: then the write itself was never sent.

    One integrator saw a cancellation carried out all the same (`connector-api.md` §1.4), so read the state before
    sending again. `retry_after` is in seconds.
    """

    def __init__(self, *, operation: str, request_id: str | None = None, retry_after: float | None = None) -> None:
        super().__init__("not applied, turned away for now", operation=operation, request_id=request_id)
        self.retry_after = retry_after


class Refused(ApiError):
    """The platform checked the request and said no. `message` is its own text, written for the user (403)."""

    def __init__(self, message: str, *, status: int, operation: str, request_id: str | None = None) -> None:
        super().__init__(f"refused with status {status}", operation=operation, request_id=request_id)
        self.message = message
        self.status = status


class SignedOut(ApiError):
    """The tokens are not accepted (any more). `message` is the platform's own text."""

    def __init__(self, message: str, *, operation: str, request_id: str | None = None) -> None:
        super().__init__("the tokens are not accepted", operation=operation, request_id=request_id)
        self.message = message


class NotGranted(ApiError):
    """This operation, or the extent asked for, is not granted to the tokens. `message` is the platform's own text."""

    def __init__(self, message: str, *, operation: str, request_id: str | None = None) -> None:
        super().__init__("not granted", operation=operation, request_id=request_id)
        self.message = message


class NotOffered(NotGranted):
    """This server has no form in which `what` could be asked or done; nothing was sent."""

    def __init__(self, what: str, *, operation: str) -> None:
        super().__init__("", operation=operation)
        self.what = what


class ChangedByOther(ApiError):
    """The data changed meanwhile: read it again, look, then decide. `message` is the platform's own text."""

    def __init__(self, message: str, *, operation: str, request_id: str | None = None) -> None:
        super().__init__("changed by somebody else", operation=operation, request_id=request_id)
        self.message = message


class TooLarge(ApiError):
    """The request is too large (413), or a read asks for too much (408): ask for less, do not repeat it as it is."""

    def __init__(self, *, status: int, operation: str, request_id: str | None = None) -> None:
        super().__init__(f"too large, status {status}", operation=operation, request_id=request_id)
        self.status = status


class Unknown(ApiError):
    """Whether the platform carried out this write is not known. Never send it again before reading proves it absent.

    `cause` says in plain words what was seen, `first_byte` whether anything left this machine for certain,
    `status` and `message` what was answered, where an answer came at all (a refusal of a second sending).
    """

    def __init__(
        self,
        cause: str,
        *,
        first_byte: bool,
        operation: str,
        request_id: str | None = None,
        status: int | None = None,
        message: str | None = None,
    ) -> None:
        super().__init__(f"fate unknown, {cause}", operation=operation, request_id=request_id)
        self.cause = cause
        self.first_byte = first_byte
        self.status = status
        self.message = message


class BadAnswer(ApiError):
    """A read was answered, and the answer cannot be what the documents describe. `cause` says why, in plain words."""

    def __init__(self, cause: str, *, operation: str, request_id: str | None = None, status: int | None = None) -> None:
        super().__init__(f"unreadable answer, {cause}", operation=operation, request_id=request_id)
        self.cause = cause
        self.status = status


class NotThePlatform(BadAnswer):
    """Somebody else answered: a sign-in page of the network, a proxy, a redirect."""


class AddressFault(StrEnum):
    """What is wrong with a platform address, before anything is sent."""

    EMPTY = "no address is given"
    NO_SCHEME = "the address must begin with https://"
    NOT_SECURE = "only https:// is allowed, except to this computer itself"
    NO_HOST = "the address names no computer"
    NOT_PLAIN = "the address must be only https:// and a name, without user, path or query"


class BadAddress(ValueError):
    """The platform address cannot be used; `fault` says why."""

    def __init__(self, fault: AddressFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class TokenFault(StrEnum):
    """What is wrong with a token, before anything is sent."""

    EMPTY = "the token is empty"
    NOT_PLAIN = "the token contains a blank, a line break or a character no token has"


class BadToken(ValueError):
    """A token cannot be used; `fault` says why and `which` names it. The token itself is never shown."""

    def __init__(self, which: str, fault: TokenFault) -> None:
        super().__init__(f"{which}: {fault.value}")
        self.which = which
        self.fault = fault
