"""The platform address: HTTPS only, this computer itself excepted (`connector-api.md` §1.1)."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from frontdesk.api.errors import AddressFault, BadAddress

OPERATIONS = "/api/connector/v1/"


@dataclass(frozen=True)
class Address:
    """A checked address, `https://name[:port]` without a slash at the end."""

    origin: str
    is_loopback: bool

    def of(self, operation: str) -> str:
        """The full address of an operation such as `reservations/start`; matched exactly, so nothing is appended."""
        return self.origin + OPERATIONS + operation


def parse_address(typed: str) -> Address:
    """The address as a person typed it; raises BadAddress."""
    text = typed.strip()
    if not text:
        raise BadAddress(AddressFault.EMPTY)
    if "://" not in text:
        raise BadAddress(AddressFault.NO_SCHEME)
    parts = _split(text)
    host = _host(parts)
    loopback = is_loopback(host)
    if parts.scheme != "https" and not (parts.scheme == "http" and loopback):
        raise BadAddress(AddressFault.NOT_SECURE)
    if parts.username or parts.password or parts.query or parts.fragment or parts.path not in {"", "/"}:
        raise BadAddress(AddressFault.NOT_PLAIN)
    return Address(f"{parts.scheme}://{parts.netloc.lower()}", loopback)


def is_loopback(host: str) -> bool:
    """Whether the host is this computer itself: `localhost`, 127.0.0.0/8 or ::1."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        _ = parts.port  # a port that is no number raises only when it is read
    except ValueError as fault:
        raise BadAddress(AddressFault.NOT_PLAIN) from fault
    return parts


def _host(parts: SplitResult) -> str:
    host = parts.hostname
    if not host:
        raise BadAddress(AddressFault.NO_HOST)
    labels = host.split(".")
    if ":" not in host and not all(_is_label(label) for label in labels):
        raise BadAddress(AddressFault.NOT_PLAIN)
    return host


def _is_label(label: str) -> bool:
    return label.isascii() and label.replace("-", "").replace("_", "").isalnum() and len(label) <= 63
