"""Which sentence goes with what stopped the desk from opening."""

from __future__ import annotations

import errno

from frontdesk.store.errors import (
    AnotherDesk,
    Damaged,
    DiskFails,
    DiskFull,
    FileDamaged,
    KeyLost,
    KeyringLocked,
    NewerSchema,
    NoKeyring,
    OtherProperty,
    WrongKey,
    WrongPassphrase,
)
from frontdesk.ui.text import opening as words
from frontdesk.ui.text.connect import passphrase_wrong


def sentence_for(error: Exception) -> str:
    """A sentence for a `StoreError` or an `OSError`: what is safe, and what to do."""
    match error:
        case Damaged():
            return words.file_is_damaged()
        case FileDamaged():
            return words.page_is_damaged()
        case NewerSchema():
            return words.file_is_newer()
        case WrongKey():
            return words.key_does_not_fit()
        case KeyLost():
            return words.key_is_lost()
        case KeyringLocked():
            return words.keyring_is_locked()
        case NoKeyring():
            return words.no_keyring()
        case WrongPassphrase():
            return passphrase_wrong()
        case OtherProperty():
            return words.file_is_of_another_property()
        case DiskFull() | OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return words.disk_is_full()
        case DiskFails() | OSError(errno=errno.EIO):
            return words.disk_fails()
        case AnotherDesk():
            return words.desk_is_open_already()
        case OSError(errno=errno.EACCES | errno.EPERM | errno.EROFS):
            return words.folder_is_closed()
        case _:
            return words.cannot_open()
