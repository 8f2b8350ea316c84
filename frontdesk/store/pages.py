"""The pages of the encrypted file read without SQLite, for a file that SQLite no longer opens.

Every page is sealed by itself with ChaCha20-Poly1305: it is whole and of this key, or it is nothing. What lies in the
journal counts before what lies in the file, as far as it was committed.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20
from cryptography.hazmat.primitives.poly1305 import Poly1305

PAGE = 4096
_TAG, _NONCE = 16, 16
RESERVED = _TAG + _NONCE
_PLAIN_HEADER = 24  # of the first page: the cipher's salt, then what SQLite must read before it has a key
_JOURNAL_HEAD, _FRAME_HEAD = 32, 24


def open_page(number: int, sealed: bytes, key: bytes) -> bytes | None:
    """The plain page without its reserved end, or None when it was changed or is of another key. Pages count from 1."""
    nonce, tag = sealed[-RESERVED:-_TAG], sealed[-_TAG:]
    counter = int.from_bytes(nonce[12:], "little") ^ number
    keys = _xor(key, nonce, counter, bytes(64))
    try:
        Poly1305.verify_tag(keys[:32], sealed[:-_TAG], tag)
    except InvalidSignature:
        return None
    head = _PLAIN_HEADER if number == 1 else 0
    return sealed[:head] + _xor(keys[32:], nonce, counter + 1, sealed[head:-RESERVED])


def _xor(key: bytes, nonce: bytes, counter: int, data: bytes) -> bytes:
    start = (counter & 0xFFFFFFFF).to_bytes(4, "little")
    return Cipher(ChaCha20(key, start + nonce[:12]), None).encryptor().update(data)


class Pages:
    """The newest committed version of each page of a file and its journal; neither is changed."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._key = key
        self._file = path.read_bytes() if path.exists() else b""
        self._newer = dict(_committed(path.with_name(path.name + "-wal"), key))

    def __iter__(self) -> Iterator[tuple[int, bytes | None]]:
        """Every page by its number; None for one that cannot be read."""
        last = max([-(-len(self._file) // PAGE), *self._newer])
        return ((number, self.page(number)) for number in range(1, last + 1))

    def page(self, number: int) -> bytes | None:
        """One page, None when it cannot be read."""
        if number in self._newer:
            return self._newer[number]
        sealed = self._file[(number - 1) * PAGE : number * PAGE]
        return open_page(number, sealed, self._key) if len(sealed) == PAGE else None

    def has_any(self) -> bool:
        """Whether a single page opens with this key: then the key is right, whatever became of the file."""
        return any(page is not None for _number, page in self)


def _committed(journal: Path, key: bytes) -> Iterator[tuple[int, bytes]]:
    """Pages of whole transactions in the order written. SQLite stops at the first frame it cannot read; we go on."""
    content = journal.read_bytes() if journal.exists() else b""
    salts = content[16:24]
    pending: dict[int, bytes] = {}
    for at in range(_JOURNAL_HEAD, len(content) - PAGE - _FRAME_HEAD + 1, _FRAME_HEAD + PAGE):
        number, ends_transaction = struct.unpack_from(">II", content, at)
        if content[at + 8 : at + 16] != salts:
            return  # of an earlier round of the journal
        page = open_page(number, content[at + _FRAME_HEAD : at + _FRAME_HEAD + PAGE], key)
        if page is not None:
            pending[number] = page
        if ends_transaction:
            yield from pending.items()
            pending.clear()
