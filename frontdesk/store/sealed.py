"""Sealing secrets: AES-GCM under a key, or under a passphrase stretched with scrypt (offline-reliability.md §7)."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12
_SCRYPT_COST = 2**17  # about 0.3 s and 128 MB on a reception PC

RandomBytes = Callable[[int], bytes]


class DoesNotOpen(ValueError):
    """Another key, or the sealed bytes were changed."""


def seal(key: bytes, plain: bytes, random_bytes: RandomBytes) -> bytes:
    """Nonce and ciphertext. `random_bytes` must be a source fit for keys."""
    nonce = random_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, None)


def unseal(key: bytes, sealed: bytes) -> bytes:
    """The plain bytes. Raises `DoesNotOpen`."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None)
    except (InvalidTag, ValueError) as wrong:
        raise DoesNotOpen from wrong


def stretch(passphrase: str, salt: bytes) -> bytes:
    """A key from a passphrase, slow on purpose. The same letters typed on another keyboard give the same key."""
    typed = unicodedata.normalize("NFC", passphrase).encode()
    return Scrypt(salt=salt, length=KEY_BYTES, n=_SCRYPT_COST, r=8, p=1).derive(typed)
