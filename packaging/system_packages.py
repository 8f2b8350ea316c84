"""The few things Front Desk needs of the system; on Debian and Ubuntu they are installed when they are missing."""

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from progress import SetUpFailed, run_quietly, say, step

FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
SECONDS_BEFORE_ANOTHER_TRY = 3600.0
NO_PROMPTS = ("env", "DEBIAN_FRONTEND=noninteractive")
# A machine without a way to the archive must not hold the command for minutes.
SHORT_WAITS = ("-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20", "-o", "DPkg::Lock::Timeout=120")


@dataclass(frozen=True)
class SystemPackage:
    """A Debian package and the question whether this machine already has what it brings."""

    name: str
    is_here: Callable[[], bool]


def loads(library: str) -> bool:
    """Whether the dynamic linker finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def on_path(program: str) -> bool:
    """Whether this program can be started by its name."""
    return shutil.which(program) is not None


def has_font(pattern: str) -> bool:
    """Whether a font file of this name pattern is installed for the system."""
    return any(next(folder.rglob(pattern), None) for folder in FONT_FOLDERS)


# What Qt's offscreen and xcb platforms, QtGui, QtWidgets and QtNetwork link to (read with ldd, PySide6 6.11.3).
QT = tuple(
    SystemPackage(name, partial(loads, library))
    for name, library in (
        ("libegl1", "libEGL.so.1"),
        ("libgl1", "libGL.so.1"),
        ("libfontconfig1", "libfontconfig.so.1"),
        ("libfreetype6", "libfreetype.so.6"),
        ("libglib2.0-0", "libgthread-2.0.so.0"),
        ("libgssapi-krb5-2", "libgssapi_krb5.so.2"),
        ("libdbus-1-3", "libdbus-1.so.3"),
        ("libx11-xcb1", "libX11-xcb.so.1"),
        ("libxkbcommon0", "libxkbcommon.so.0"),
        ("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
        ("libxcb-cursor0", "libxcb-cursor.so.0"),
        ("libxcb-icccm4", "libxcb-icccm.so.4"),
        ("libxcb-image0", "libxcb-image.so.0"),
        ("libxcb-keysyms1", "libxcb-keysyms.so.1"),
        ("libxcb-randr0", "libxcb-randr.so.0"),
        ("libxcb-render-util0", "libxcb-render-util.so.0"),
        ("libxcb-shape0", "libxcb-shape.so.0"),
        ("libxcb-xkb1", "libxcb-xkb.so.1"),
    )
)
SECRET_SERVICE = (
    SystemPackage("dbus", partial(on_path, "dbus-daemon")),
    SystemPackage("gnome-keyring", partial(on_path, "gnome-keyring-daemon")),
)
FONTS = (
    SystemPackage("fonts-noto-core", partial(has_font, "NotoSans-Regular.*")),
    SystemPackage("fonts-noto-cjk", partial(has_font, "NotoSansCJK-Regular.*")),
)
BUILD_TOOLS = (SystemPackage("binutils", partial(on_path, "objcopy")),)


def ensure(packages: Iterable[SystemPackage], log: Path) -> None:
    """Install those of `packages` that this machine lacks, where that can be done without asking anybody.

    It never fails: what is still missing is said in one sentence, and the tests that need it report NOT RUN.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = tuple(package.name for package in packages if not package.is_here())
    if not missing:
        return
    if not on_path("apt-get"):
        say(f"This system lacks what Debian calls {', '.join(missing)}; install it if windows, fonts or tests miss it.")
        return
    remembered = log.with_name("system-packages.failed")
    if tried_lately(remembered, missing):
        say(by_hand(missing))
        return
    try:
        install(missing, log)
    except SetUpFailed as reason:
        remembered.parent.mkdir(parents=True, exist_ok=True)
        remembered.write_text(" ".join(missing), encoding="utf-8")
        say(str(reason))


def install(names: Sequence[str], log: Path) -> None:
    """Install Debian packages without a prompt.

    Raises SetUpFailed, with the command to run by hand, when this user may not or the archive cannot be reached.
    """
    prefix = unattended_root()
    if prefix is None:
        raise SetUpFailed(by_hand(names))
    apt = [*prefix, *NO_PROMPTS, "apt-get", *SHORT_WAITS]
    with step(f"Installing {', '.join(names)}"):
        # The lists of a fresh machine may be empty or old: a failed update alone is no reason to stop.
        run_quietly([*apt, "update"], log)
        reason = run_quietly([*apt, "install", "-y", "--no-install-recommends", *names], log)
        if reason:
            raise SetUpFailed(f"apt-get says: {reason}. {by_hand(names)}")


def unattended_root() -> Sequence[str] | None:
    """What to put before a command to run it as root without a prompt; None when that is not possible."""
    if os.geteuid() == 0:
        return ()
    if not on_path("sudo"):
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return ("sudo", "-n") if allowed.returncode == 0 else None


def by_hand(names: Sequence[str]) -> str:
    """The sentence that leaves the installation to a person."""
    command = f"sudo apt-get install -y --no-install-recommends {' '.join(names)}"
    return f"The system lacks a few packages; to have them, run: {command}"


def tried_lately(remembered: Path, names: Sequence[str]) -> bool:
    """Whether installing exactly these has failed within the last hour, so that it need not be tried again."""
    try:
        age = time.time() - remembered.stat().st_mtime
        return age < SECONDS_BEFORE_ANOTHER_TRY and remembered.read_text(encoding="utf-8") == " ".join(names)
    except OSError:
        return False
