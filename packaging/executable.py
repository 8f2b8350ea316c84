"""The executable: built by PyInstaller into dist/frontdesk, then tried where no Python is to be found."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from environment import ROOT, Environment
from progress import SetUpFailed, run_quietly, say, step

DIST = ROOT / "dist"
WORK = ROOT / "build" / "pyinstaller"
PICTURES = ROOT / "build" / "smoke"
PROGRAM = DIST / "frontdesk" / ("frontdesk.exe" if os.name == "nt" else "frontdesk")
LONGEST_TOUR_SECONDS = 300
MEGABYTE = 1_000_000


def build(environment: Environment) -> None:
    """Make dist/frontdesk afresh. Raises SetUpFailed when PyInstaller does."""
    recipe = ROOT / "packaging" / "frontdesk.spec"
    folders: list[str | Path] = ["--distpath", DIST, "--workpath", WORK]
    with step("Building the executable"):
        reason = run_quietly(
            [environment.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, recipe],
            environment.log,
        )
    if reason:
        raise SetUpFailed(f"PyInstaller could not build the executable ({reason}): see {environment.log}.")
    say(f"{PROGRAM.parent.relative_to(ROOT).as_posix()} holds {size_of(PROGRAM.parent) / MEGABYTE:.0f} MB.")


def smoke_test() -> None:
    """Run the built program's tour as on a machine that never saw Python: an empty home, nothing of ours in PATH.

    Raises SetUpFailed when the tour does not end well or leaves no picture.
    """
    shutil.rmtree(PICTURES, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="frontdesk-smoke-", ignore_cleanup_errors=True) as scratch:
        home = Path(scratch)
        with step("Running its tour with an empty home and no Python"):
            code, output = run_tour(bare(os.environ, home), home)
    if code != 0:
        raise SetUpFailed(f"{output}\nThe built program's tour failed (exit code {code}): its last words are above.")
    pictures = len(list(PICTURES.glob("*.png")))
    if not pictures:
        raise SetUpFailed("The built program's tour ended well but took no picture: its resources may be missing.")
    say(f"The built program works: {pictures} pictures of its tour are in {PICTURES.relative_to(ROOT).as_posix()}.")


def run_tour(environ: Mapping[str, str], home: Path) -> tuple[int, str]:
    """The exit code of the built program's tour, and what it said."""
    try:
        done = subprocess.run(
            [PROGRAM, "tour", "--pictures", PICTURES],
            cwd=home,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=LONGEST_TOUR_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        return 1, (late.stdout or b"").decode("utf-8", "replace")
    return done.returncode, done.stdout.decode("utf-8", "replace")


def bare(environ: Mapping[str, str], home: Path) -> dict[str, str]:
    """The variables of a machine without Python and of a person without files: what is left of `environ` for them."""
    kept = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "LANG")
    left = {name: environ[name] for name in kept if name in environ}
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_RUNTIME_DIR"):
        left[name] = str(home)
    left["PATH"] = str(Path(left["SYSTEMROOT"], "System32")) if "SYSTEMROOT" in left else str(home)
    left["QT_QPA_PLATFORM"] = "offscreen"
    return left


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder, links not followed."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
