"""What can go wrong with the file and its keys, as values with fields; `ui/text/` has the sentences.

StoreError
├── WrongKey          the file cannot be read with this key; it stays where it is
├── Damaged           the file is broken; `salvage.open_or_salvage` sets it aside
├── NewerSchema       a newer version of the program wrote the file; it stays where it is
├── NotWritten        nothing was written, and nothing may say that it was
│   ├── DiskFull      the disk is full
│   ├── DiskFails     the disk does not take what it is given
│   └── FileDamaged   a page of the file cannot be read; the next start mends it
├── NameTaken         somebody of the staff has this name already
├── OtherProperty     the file belongs to another property than the token
├── TooManyOpen       so many commands wait that no new one is taken
├── AnotherDesk       this profile is already open in another process
├── NoKeyring         this PC has no keyring that keeps secrets
├── KeyringLocked     there is one, and it stayed locked
├── WrongPassphrase   the sealed file does not open with it
├── NotRecoveryWords  what was typed cannot be anybody's recovery words
└── KeyLost           the keyring no longer holds what opens the key file
"""

from __future__ import annotations

from pathlib import Path


class StoreError(Exception):
    """Root of the tree."""


class WrongKey(StoreError):
    """The file is not readable with this key. It is left untouched."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class Damaged(StoreError):
    """The file is broken, although the key is right. It is left where it is, its journal beside it. `table` says where,
    "" where that is not known.
    """

    def __init__(self, path: Path, table: str = "") -> None:
        super().__init__(str(path))
        self.path = path
        self.table = table


class NewerSchema(StoreError):
    """Written by a newer program: schema `found`, this program knows up to `known`. The file is left untouched."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(f"{path}: schema {found}, known {known}")
        self.path = path
        self.found = found
        self.known = known


class NotWritten(StoreError):
    """The transaction was rolled back: nothing of it is on disk."""


class DiskFull(NotWritten):
    """The disk is full. With `made_room` there is some now: doing the same once more will most likely go through."""

    made_room = False


class DiskFails(NotWritten):
    """The disk does not take what it is given: a fault of the device, the cable, the network drive."""


class FileDamaged(NotWritten):
    """A page that is needed cannot be read, or written. The next start checks every page and mends the file."""


class TooManyOpen(StoreError):
    """`most` commands are open on this PC; nothing was written."""

    def __init__(self, most: int) -> None:
        super().__init__(str(most))
        self.most = most


class NameTaken(StoreError):
    """Somebody of the staff has this `name` already."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class OtherProperty(StoreError):
    """The file belongs to the property `bound`: a token of `found` never drains it (offline-reliability.md §4-11)."""

    def __init__(self, bound: str, found: str) -> None:
        super().__init__(f"{bound} is not {found}")
        self.bound = bound
        self.found = found


class AnotherDesk(StoreError):
    """Another process holds the profile in `folder`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


class NoKeyring(StoreError):
    """No keyring of this PC can be trusted with a secret; `why` names what was found, for `doctor`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class KeyringLocked(StoreError):
    """The keyring is locked, or the question to unlock it was dismissed."""


class WrongPassphrase(StoreError):
    """The passphrase does not open the sealed secret."""


class NotRecoveryWords(StoreError):
    """`count` words were typed; `wrong` are those that cannot be right, with their places from 1. They are secret: no
    log may have them, so they are not among the arguments.
    """

    def __init__(self, count: int, wrong: tuple[tuple[int, str], ...]) -> None:
        super().__init__(f"{count} words, {len(wrong)} of them not right")
        self.count = count
        self.wrong = wrong


class KeyLost(StoreError):
    """The keyring does not hold the secret that opens `path`. `has_recovery`: the recovery words still do."""

    def __init__(self, path: Path, *, has_recovery: bool) -> None:
        super().__init__(str(path))
        self.path = path
        self.has_recovery = has_recovery
