"""The key of the data file: 32 random bytes, kept only wrapped, by a secret of the vault and by the recovery words.

Wrapped twice because keyrings change under a desk (a new PC, another desktop), and with the key the unsent commands
would be lost (offline-reliability.md §7).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from frontdesk.store.errors import KeyLost, WrongPassphrase
from frontdesk.store.private_file import write_private
from frontdesk.store.sealed import KEY_BYTES, SALT_BYTES, DoesNotOpen, RandomBytes, seal, stretch, unseal
from frontdesk.store.vault import Vault, secret_bytes, secret_text

KEY_FILE = "key.json"
_VERSION = 1
_NAME_BYTES = 8


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key under a passphrase."""

    salt: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class _KeyFile:
    name: str  # of the secret in the vault: one vault serves several profiles
    sealed: bytes
    recovery: Wrapped | None = None


def data_key(folder: Path, vault: Vault, random_bytes: RandomBytes) -> bytes:
    """The key of this profile, made on first use.

    Raises `KeyLost` when the vault no longer holds what opens it (then `recover_key` may), and what the vault raises.
    """
    path = folder / KEY_FILE
    if not path.exists():
        key = random_bytes(KEY_BYTES)
        keep_key(folder, key, vault, random_bytes)
        return key
    file = _read(path)
    secret = vault.get(file.name)
    try:
        if secret is None:
            raise DoesNotOpen
        return unseal(secret_bytes(secret), file.sealed)
    except ValueError as lost:
        raise KeyLost(path, has_recovery=file.recovery is not None) from lost


def keep_key(folder: Path, key: bytes, vault: Vault, random_bytes: RandomBytes) -> None:
    """Wrap the key by a new secret of this vault: at first, and after a recovery. Recovery words stay valid."""
    path = folder / KEY_FILE
    secret, name = random_bytes(KEY_BYTES), f"data-key-{random_bytes(_NAME_BYTES).hex()}"
    vault.set(name, secret_text(secret))
    recovery = _read(path).recovery if path.exists() else None
    _write(path, _KeyFile(name, seal(secret, key, random_bytes), recovery))


def has_key(folder: Path) -> bool:
    """Whether a key was ever made here; the vault may have lost what opens it."""
    return (folder / KEY_FILE).exists()


def has_recovery(folder: Path) -> bool:
    """Whether recovery words open the key too. Raises `KeyLost` when the file of the key cannot be read."""
    return has_key(folder) and _read(folder / KEY_FILE).recovery is not None


def set_recovery(folder: Path, key: bytes, passphrase: str, random_bytes: RandomBytes) -> None:
    """Let these words open the key too; earlier ones no longer do. Takes about 0.3 s."""
    path = folder / KEY_FILE
    _write(path, replace(_read(path), recovery=wrap(key, passphrase, random_bytes)))


def recover_key(folder: Path, passphrase: str) -> bytes:
    """The key, by the recovery words. Raises `WrongPassphrase`, or `KeyLost` when there never were any."""
    path = folder / KEY_FILE
    recovery = _read(path).recovery
    if recovery is None:
        raise KeyLost(path, has_recovery=False)
    return unwrap(recovery, passphrase)


def wrap(key: bytes, passphrase: str, random_bytes: RandomBytes) -> Wrapped:
    """The key under a passphrase. Takes about 0.3 s."""
    salt = random_bytes(SALT_BYTES)
    return Wrapped(salt, seal(stretch(passphrase, salt), key, random_bytes))


def unwrap(wrapped: Wrapped, passphrase: str) -> bytes:
    """The key again. Raises `WrongPassphrase`."""
    try:
        return unseal(stretch(passphrase, wrapped.salt), wrapped.sealed)
    except DoesNotOpen as wrong:
        raise WrongPassphrase from wrong


def _read(path: Path) -> _KeyFile:
    try:
        found: dict[str, Any] = json.loads(path.read_bytes())
        recovery = found.get("recovery")
        return _KeyFile(
            name=str(found["name"]),
            sealed=secret_bytes(found["sealed"]),
            recovery=recovery and Wrapped(secret_bytes(recovery["salt"]), secret_bytes(recovery["sealed"])),
        )
    except (ValueError, KeyError, TypeError) as broken:
        raise KeyLost(path, has_recovery=False) from broken


def _write(path: Path, file: _KeyFile) -> None:
    recovery = file.recovery and {"salt": secret_text(file.recovery.salt), "sealed": secret_text(file.recovery.sealed)}
    content = {"version": _VERSION, "name": file.name, "sealed": secret_text(file.sealed), "recovery": recovery}
    write_private(path, json.dumps(content, indent=1).encode())
