"""Secrets: the access tokens and what opens the data key. In the OS keyring; with none, sealed under a passphrase."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from frontdesk.store.errors import KeyringLocked, NoKeyring, WrongPassphrase
from frontdesk.store.other_systems import TRUSTED_KEYRINGS, keep_on_this_pc
from frontdesk.store.private_file import write_private
from frontdesk.store.sealed import SALT_BYTES, DoesNotOpen, RandomBytes, seal, stretch, unseal

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Front Desk"

_TRUSTED = TRUSTED_KEYRINGS | {
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
}
_LOCKED = frozenset({"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"})


class Vault(Protocol):
    """Keeps secrets by name. Every method may raise a `StoreError` and may take a while: a keyring can ask the user."""

    def get(self, name: str) -> str | None:
        """The secret, None when there is none."""
        ...

    def set(self, name: str, secret: str) -> None:
        """Keep it, over an older one."""
        ...

    def delete(self, name: str) -> None:
        """Forget it, if it is there."""
        ...


class KeyringVault:
    """The keyring of the operating system. A backend that is not known to keep secrets is refused.

    What it once gave is not asked for again: each question is a connection of its own, 10 ms of a start.
    """

    def __init__(self, service: str = SERVICE) -> None:
        """Raises `NoKeyring`."""
        self._service = service
        self._keyring = _trusted_keyring()
        self._given: dict[str, str] = {}
        keep_on_this_pc(self._keyring)

    @property
    def name(self) -> str:
        """What the system calls it, for people."""
        return str(self._keyring.name)

    def get(self, name: str) -> str | None:
        """Raises `KeyringLocked` or `NoKeyring`."""
        if name in self._given:
            return self._given[name]
        with _typed_errors():
            found = self._keyring.get_password(self._service, name)
        if found is not None:
            self._given[name] = found
        return found

    def set(self, name: str, secret: str) -> None:
        """Raises `KeyringLocked` or `NoKeyring`."""
        self._given.pop(name, None)
        with _typed_errors():
            self._keyring.set_password(self._service, name, secret)

    def delete(self, name: str) -> None:
        """Raises `KeyringLocked` or `NoKeyring`."""
        if self.get(name) is None:
            return
        self._given.pop(name, None)
        with _typed_errors():
            self._keyring.delete_password(self._service, name)


class PassphraseVault:
    """A file sealed under a passphrase. It is made by the first `set`."""

    def __init__(self, path: Path, passphrase: str, *, random_bytes: RandomBytes = os.urandom) -> None:
        """Open the file if there is one, in about 0.3 s. Raises `WrongPassphrase`, also when the file was changed."""
        self._path = path
        self._random_bytes = random_bytes
        sealed = path.read_bytes() if path.exists() else b""
        self._salt = sealed[:SALT_BYTES] or random_bytes(SALT_BYTES)
        self._key = stretch(passphrase, self._salt)
        self._secrets: dict[str, str] = {}
        if sealed:
            try:
                self._secrets = json.loads(unseal(self._key, sealed[SALT_BYTES:]))
            except DoesNotOpen as wrong:
                raise WrongPassphrase from wrong

    def get(self, name: str) -> str | None:
        """The secret, None when there is none."""
        return self._secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        """Keep it, over an older one."""
        self._write({**self._secrets, name: secret})

    def delete(self, name: str) -> None:
        """Forget it, if it is there."""
        if name in self._secrets:
            self._write({kept: secret for kept, secret in self._secrets.items() if kept != name})

    def _write(self, secrets: dict[str, str]) -> None:
        sealed = seal(self._key, json.dumps(secrets).encode(), self._random_bytes)
        write_private(self._path, self._salt + sealed)
        self._secrets = secrets


def secret_text(secret: bytes) -> str:
    """Bytes as a vault keeps them."""
    return base64.b64encode(secret).decode()


def secret_bytes(text: str) -> bytes:
    """Back from `secret_text`. Raises ValueError."""
    return base64.b64decode(text, validate=True)


def _trusted_keyring() -> KeyringBackend:
    import keyring  # takes 67 ms to import (measured-limits.md §7), and a desk with a passphrase never needs it
    from keyring.backends.chainer import ChainerBackend

    with _typed_errors():
        found = keyring.get_keyring()
        candidates = list(found.backends) if isinstance(found, ChainerBackend) else [found]
    for candidate in candidates:
        if _name(candidate) in _TRUSTED:
            return candidate
    raise NoKeyring(", ".join(map(_name, candidates)) or _name(found))


def _name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


@contextmanager
def _typed_errors() -> Iterator[None]:
    """Backends raise the errors of whatever library they stand on, so all of them are taken, told apart by name."""
    try:
        yield
    except Exception as failed:
        name = type(failed).__name__
        if name in _LOCKED:
            raise KeyringLocked from failed
        raise NoKeyring(f"{name}: {failed}") from failed
