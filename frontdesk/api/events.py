"""What the platform tells by itself, over a WebSocket (`connector-api.md` §1.13).

Delivery is not guaranteed: after each gap, whoever listens asks with `updated_utc` for what changed meanwhile.
"""

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException

from frontdesk.api.address import Address
from frontdesk.api.line import trust
from frontdesk.api.retries import Retries
from frontdesk.api.secret import Secret
from frontdesk.api.wire import Answer, Rows, UndecodableError, Utc, Wire, decode

PATH: Final = "/ws/connector"
RESERVATION, RESOURCE, PRICE_UPDATE = "Reservation", "Resource", "PriceUpdate"

# The event host is another one than that of the operations (§1.1); a hotel on this computer serves both.
_HOSTS: Final[Mapping[str, str]] = {
    "https://api.mews.com": "wss://ws.mews.com",
    "https://api.mews-demo.com": "wss://ws.mews-demo.com",
}
_OPENING_SECONDS: Final = 10.0
_PING_SECONDS: Final = 30.0  # clients in the wild ping every 54 s; a line that died is noticed half a minute sooner
_PONG_SECONDS: Final = 20.0
_CLOSING_SECONDS: Final = 1.0
_STEADY_SECONDS: Final = 60.0  # a channel that held so long was a good one: the waits begin anew
_REFUSED_SECONDS: Final = 600.0  # a grant may be given later
_LONGEST_MESSAGE: Final = 1024 * 1024  # bytes

log = logging.getLogger(__name__)
_SILENT: Final = logging.Logger("websockets", logging.CRITICAL + 1)  # it would tell the cookie, and so the tokens


class Event(Wire):
    """One thing that changed; `type` as it came, also where it is not documented. Members that a type lacks: None."""

    type: str = ""
    id: str | None = None
    state: str | None = None
    start_utc: Utc | None = None
    end_utc: Utc | None = None
    assigned_resource_id: str | None = None
    rate_id: str | None = None
    resource_category_id: str | None = None


class _Message(Answer):
    events: Rows[Event] = ()


@dataclass(frozen=True)
class Opened:
    """From now on changes are told; what changed before has to be asked for."""


@dataclass(frozen=True)
class Happened:
    """What changed, in the order it was told."""

    events: tuple[Event, ...]


@dataclass(frozen=True)
class Lost:
    """Nothing is told until the next Opened. `refused`: the platform does not let these tokens listen."""

    refused: bool = False


News = Opened | Happened | Lost


def event_address(address: Address) -> str | None:
    """Where the platform at this address tells events; None where it is not known."""
    if address.is_loopback:
        return address.origin.replace("http", "ws", 1)
    return _HOSTS.get(address.origin)


class Events:
    """The channel of one property, opened again whenever it breaks. Iterating ends only by being cancelled."""

    def __init__(
        self,
        origin: str,
        address: Address,
        client_token: Secret,
        access_token: Secret,
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
        waits: Retries,
        ping: float = _PING_SECONDS,
        pong: float = _PONG_SECONDS,
    ) -> None:
        """`origin` is `wss://name`; `address` that of the operations, for trust and proxy.

        `waits` grow between tries. Every `ping` seconds the platform is asked whether it is there, and has `pong`
        seconds to say so.
        """
        self._url = origin + PATH
        self._proxy: Literal[True] | None = None if address.is_loopback else True
        self._security: dict[str, Any] = {"ssl": trust(address)} if origin.startswith("wss://") else {}
        self._ping, self._pong = ping, pong
        self._client_token = client_token
        self._access_token = access_token
        self._clock = clock
        self._sleep = sleep
        self._waits = waits

    async def __aiter__(self) -> AsyncGenerator[News, None]:
        tries = 0
        while True:
            opened_at, refused = None, False
            try:
                async with self._connect() as channel:
                    opened_at = self._clock()
                    yield Opened()
                    async for told in _told(channel):
                        yield told
            except InvalidStatus as fault:
                refused = 300 <= fault.response.status_code < 500 and fault.response.status_code != 429
                log.info("the event channel was answered with status %d", fault.response.status_code)
            except (OSError, WebSocketException, ImportError, ValueError) as fault:
                log.info("the event channel is not there: %s", type(fault).__name__)
            yield Lost(refused)
            held = opened_at is not None and self._clock() - opened_at >= _STEADY_SECONDS
            tries = 1 if held else tries + 1
            await self._sleep(_REFUSED_SECONDS if refused else self._waits.wait(tries, None))

    def _connect(self) -> "_Straight":
        """The tokens travel in a cookie, without blanks around the equals signs."""
        cookie = f"ClientToken={self._client_token.reveal()}; AccessToken={self._access_token.reveal()}"
        return _Straight(
            self._url,
            additional_headers={"Cookie": cookie},
            user_agent_header=None,
            compression=None,
            proxy=self._proxy,
            open_timeout=_OPENING_SECONDS,
            ping_interval=self._ping,
            ping_timeout=self._pong,
            close_timeout=_CLOSING_SECONDS,
            max_size=_LONGEST_MESSAGE,
            logger=_SILENT,
            **self._security,
        )


class _Straight(connect):
    """Redirects are answers, never followed."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


async def _told(channel: ClientConnection) -> AsyncIterator[News]:
    """Messages until the channel closes in order. One that cannot be read is a gap: it is told as another opening."""
    async for message in channel:
        body = message.encode() if isinstance(message, str) else message
        try:
            yield Happened(tuple(decode(_Message, body).events))
        except UndecodableError as fault:
            log.info("an event could not be read: %s", fault)
            yield Opened()
