"""`frontdesk audit`: what was done on this PC, without anything of a guest; and whether such a list is whole."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from frontdesk.app.faults import sentence_for
from frontdesk.app.options import Options
from frontdesk.app.profile import Place, is_sealed, keyring_place, sealed_place
from frontdesk.store.audit import verify
from frontdesk.store.errors import AnotherDesk, StoreError, WrongPassphrase
from frontdesk.store.opening import open_or_salvage
from frontdesk.store.profile import Profile
from frontdesk.store.store import Store
from frontdesk.ui.text import audit as words
from frontdesk.ui.text.connect import passphrase_wrong

_PASSPHRASE_VARIABLE = "FRONTDESK_PASSPHRASE"


def main(arguments: Sequence[str]) -> int:
    """Export or verify; 0 well, 1 with a sentence on the error output."""
    parser = argparse.ArgumentParser(prog="frontdesk audit", description=(__doc__ or "").partition("\n")[0])
    asked_for = parser.add_mutually_exclusive_group(required=True)
    asked_for.add_argument("--out", type=Path, metavar="FILE", help="write the audit of this desk to a new file")
    asked_for.add_argument("--verify", type=Path, metavar="FILE", help="look whether every line is as it was written")
    parser.add_argument("--profile", type=Path, help="folder of the desk, instead of the usual one")
    asked = parser.parse_args(arguments)
    sentence, went_well = _verify(asked.verify) if asked.verify else _export(Options(profile=asked.profile), asked.out)
    (sys.stdout if went_well else sys.stderr).write(f"{sentence}\n")
    return 0 if went_well else 1


def _verify(file: Path) -> tuple[str, bool]:
    try:
        flaw = verify(file.read_text(encoding="utf-8").splitlines())
    except OSError:
        return words.cannot_be_read(file), False
    except UnicodeDecodeError:
        return words.not_an_audit(file), False
    if flaw is None:
        return words.in_order(file), True
    match flaw.what:
        case "changed":
            return words.line_changed(flaw.number), False
        case "missing":
            return words.line_missing(flaw.number), False
        case _:
            return words.not_an_audit(file), False


def _export(options: Options, out: Path) -> tuple[str, bool]:
    if out.exists():
        return words.is_there_already(out), False
    try:
        lines = _lines(options.folder)
    except AnotherDesk:
        return words.desk_is_open(), False
    except WrongPassphrase:
        return passphrase_wrong(), False
    except FileNotFoundError:
        return words.no_desk(options.folder), False
    except (StoreError, OSError) as error:
        return sentence_for(error), False
    try:
        with out.open("x", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines)
    except OSError:
        return words.cannot_be_written(out), False
    return words.written(len(lines) - 1, out, _seal(lines)), True


def _lines(folder: Path) -> list[str]:
    """Every finished command gets its line first, however young. Raises FileNotFoundError where there is no desk."""
    if not folder.is_dir():
        raise FileNotFoundError(folder)
    profile = Profile(folder)
    try:
        place = _place(folder)
        file = place.own_database()
        if not file.exists():
            raise FileNotFoundError(file)
        store = Store(open_or_salvage(file, place.key()), monotonic=time.monotonic, epoch=_epoch())
        try:
            while store.audit.note_finished():
                pass
            return list(store.audit.export())
        finally:
            store.leave()
    finally:
        profile.close()


def _place(folder: Path) -> Place:
    if not is_sealed(folder):
        return keyring_place(folder)
    return sealed_place(folder, os.environ.get(_PASSPHRASE_VARIABLE) or getpass.getpass(words.passphrase_prompt()))


def _epoch() -> str:
    return f"audit {datetime.now(UTC).isoformat()}"


def _seal(lines: Sequence[str]) -> str:
    return lines[0].partition('"hash":"')[2].partition('"')[0]
