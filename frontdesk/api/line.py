"""The way out: an httpx client without redirects, without retries (its default), with the system's trust store."""

import logging
import socket
import ssl
import sys
from collections.abc import Iterator
from typing import Any

import certifi
import httpx

from frontdesk.api.address import Address
from frontdesk.api.errors import LineFault

CONNECT_SECONDS = 10.0
CONNECTIONS = 8  # never fewer than calls at once, so that httpx's own queue stays empty
# Shorter than any server's: a command written into a connection that is just being closed has an unknown fate.
KEEP_ALIVE_SECONDS = 4.0

_CERTIFICATE_TIME = frozenset({9, 10})  # OpenSSL: X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED


class _Cookies(httpx.Cookies):
    """httpx makes a request of the standard library out of every answer, to look for cookies; hardly any has one."""

    def extract_cookies(self, response: httpx.Response) -> None:
        if "Set-Cookie" in response.headers:
            super().extract_cookies(response)


class Http(httpx.AsyncClient):
    """httpx's client, which looks for cookies only in an answer that sets some."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._own_cookies = _Cookies()

    @property
    def cookies(self) -> httpx.Cookies:
        """Those of the answers so far."""
        return self._own_cookies

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._own_cookies = _Cookies(cookies)


def open_line(address: Address, deadline: float) -> Http:
    """A client for this address. Calls to this computer itself never go through a proxy."""
    return Http(
        verify=trust(address),
        trust_env=not address.is_loopback,
        follow_redirects=False,
        limits=httpx.Limits(max_connections=CONNECTIONS, keepalive_expiry=KEEP_ALIVE_SECONDS),
        timeout=httpx.Timeout(deadline, connect=min(CONNECT_SECONDS, deadline)),
    )


def quiet_loggers() -> None:
    """Keep httpx and httpcore from logging requests, whatever the program's own level is."""
    for name in ("httpx", "httpcore"):
        logger = logging.getLogger(name)
        if logger.level < logging.WARNING:
            logger.setLevel(logging.WARNING)


def fault_of(error: BaseException) -> LineFault:
    """Why a connection could not be made, found in the chain of causes."""
    for cause in _chain(error):
        match cause:
            case ssl.SSLCertVerificationError() if cause.verify_code in _CERTIFICATE_TIME:
                return LineFault.CERTIFICATE_TIME
            case ssl.SSLCertVerificationError():
                return LineFault.CERTIFICATE
            case ssl.SSLError():
                return LineFault.SECURE_CONNECTION
            case socket.gaierror():
                return LineFault.NAME_NOT_FOUND
            case ConnectionRefusedError():
                return LineFault.CONNECTION_REFUSED
            case httpx.ProxyError():
                return LineFault.PROXY
            case httpx.ConnectTimeout() | httpx.PoolTimeout() | TimeoutError():
                return LineFault.TOO_SLOW
            case _:
                continue
    return LineFault.NO_CONNECTION


def what_broke(error: Exception) -> str:
    """What was seen of a request that left and got no complete answer; fit for a log and for whoever decides."""
    match error:
        case httpx.TimeoutException() | TimeoutError():
            return "no complete answer in time"
        case httpx.RemoteProtocolError():
            return "the answer broke off or is not HTTP"
        case httpx.DecodingError():
            return "the answer could not be unpacked"
        case httpx.WriteError():
            return "the line broke while sending"
        case httpx.TransportError() | OSError():
            return "the line broke before the answer"
        case _:
            return f"the line failed ({type(error).__name__})"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came from, the deepest cause first."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        current = waiting.pop()
        if current is None or current in seen:
            continue
        seen.append(current)
        waiting += [current.__context__, current.__cause__]
        if isinstance(current, BaseExceptionGroup):
            waiting += current.exceptions
    return reversed(seen)


def trust(address: Address) -> ssl.SSLContext:
    """The system's trust store and TLS 1.2 or newer; plain HTTP to this computer gets a store that trusts nobody."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if address.origin.startswith("http://"):
        return context
    context.load_default_certs()
    if not _system_has_certificates(context):
        context.load_verify_locations(certifi.where())
    return context


def _system_has_certificates(context: ssl.SSLContext) -> bool:
    """A frozen program may look for them where this system does not keep them; a folder is read only when needed."""
    if sys.platform == "win32":
        return True
    return bool(context.cert_store_stats()["x509_ca"]) or ssl.get_default_verify_paths().capath is not None
