"""The checkout's own environment, `.venv`: filled from hash-pinned requirements, kept while they do not change."""

import compileall
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from progress import SetUpFailed, run_quietly, step

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PIP_FOR_OTHER_PYTHON = (22, 3)  # the first with `pip --python`


@dataclass(frozen=True)
class Requirements:
    """A pinned list of packages; `covers` names the lists that are installed with it."""

    file: Path
    covers: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The list's name, `requirements` or `requirements-dev`."""
        return self.file.stem


TO_RUN = Requirements(ROOT / "packaging" / "requirements.txt")
TO_DEVELOP = Requirements(ROOT / "packaging" / "requirements-dev.txt", covers=(TO_RUN.name,))


@dataclass(frozen=True)
class Environment:
    """The environment in `folder`, made by the Python that runs this command."""

    folder: Path = ROOT / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / "Scripts" / "python.exe" if os.name == "nt" else self.folder / "bin" / "python"

    @property
    def log(self) -> Path:
        """Where the output of set-up commands is kept."""
        return self.folder / "set-up.log"

    def prepare(self, requirements: Requirements) -> None:
        """Make the environment hold these requirements; nothing is done when it already does.

        Raises SetUpFailed when the environment or its packages cannot be made.
        """
        if not self._is_ours():
            self._make()
        if self._stamp(requirements.name) != stamp_of(requirements.file):
            self._install(requirements)
        compile_bytecode(ROOT / "frontdesk")

    def _is_ours(self) -> bool:
        return self.python.exists() and made_by(self.folder / "pyvenv.cfg") == python_version()

    def _make(self) -> None:
        with step(f"Making an environment for Python {python_version()} in {self.folder.name}"):
            shutil.rmtree(self.folder, ignore_errors=True)
            command = [sys.executable, "-m", "venv", "--clear", "--without-pip", str(self.folder)]
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SetUpFailed(
                f"The environment could not be made ({(done.stderr or done.stdout).strip()}): "
                "install Python's venv module (Debian: apt-get install python3-venv) and run this command again."
            )

    def _install(self, requirements: Requirements) -> None:
        pip = self._pip()
        install = [*pip, "install", "--disable-pip-version-check", "--no-input", "--no-compile", "--require-hashes"]
        with step(f"Installing the packages of {requirements.file.name}"):
            reason = run_quietly([*install, "-r", requirements.file], self.log)
            if reason:
                raise SetUpFailed(
                    f"The packages could not be installed ({reason}): "
                    "look at the network and pip's settings, then run this command again; "
                    f"all of pip's words are in {self.log}."
                )
        with step("Compiling them"):
            self._compile_packages()
        for name in (requirements.name, *requirements.covers):
            self._stamp_file(name).write_text(stamp_of(requirements.file.with_name(f"{name}.txt")), encoding="utf-8")

    def _pip(self) -> Sequence[str | Path]:
        for python in interpreters_here():
            if pip_version(python) >= OLDEST_PIP_FOR_OTHER_PYTHON:
                return [python, "-m", "pip", "--python", self.python]
        if importlib.util.find_spec("ensurepip"):
            with step("Adding pip"):
                reason = run_quietly([self.python, "-m", "ensurepip", "--upgrade"], self.log)
            if not reason:
                return [self.python, "-m", "pip"]
        raise SetUpFailed(
            "This Python has neither pip 22.3 or newer nor ensurepip: "
            "install pip (Debian: apt-get install python3-pip) and run this command again."
        )

    def _compile_packages(self) -> None:
        # pip compiles on one core, and some machines set PYTHONDONTWRITEBYTECODE: without bytecode the first window
        # takes twice as long, so it is asked for by name, on all cores. A package may carry templates that do not
        # compile, so the exit code says nothing.
        purelib = self.folder / "Lib" if os.name == "nt" else self.folder / "lib"
        run_quietly([self.python, "-m", "compileall", "-q", "-q", "-j", "0", purelib], self.log)

    def _stamp_file(self, name: str) -> Path:
        return self.folder / f"{name}.stamp"

    def _stamp(self, name: str) -> str:
        try:
            return self._stamp_file(name).read_text(encoding="utf-8")
        except OSError:
            return ""


def stamp_of(requirements: Path) -> str:
    """What an installation depends on: the interpreter, the platform and the pinned list."""
    text = requirements.read_text(encoding="utf-8")
    digest = hashlib.sha256(text.encode()).hexdigest()
    return f"{sys.implementation.cache_tag} {sysconfig.get_platform()} {digest}\n"


def python_version() -> str:
    """Major and minor version of the Python that runs this command, as `3.11`."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def made_by(pyvenv: Path) -> str | None:
    """The Python version (`3.11`) that made the environment whose `pyvenv.cfg` this is; None when it is not known."""
    try:
        lines = pyvenv.read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    for line in lines:
        key, _, value = line.partition("=")
        if key.strip() in ("version", "version_info"):
            return ".".join(value.strip().split(".")[:2])
    return None


def interpreters_here() -> list[str]:
    """The Python that runs this command and, when that is an environment's, the one it was made from."""
    return list(dict.fromkeys([sys.executable, getattr(sys, "_base_executable", sys.executable)]))


def pip_version(python: str) -> tuple[int, ...]:
    """Major and minor version of an interpreter's pip; an empty tuple when it has none."""
    asked = subprocess.run(
        [python, "-m", "pip", "--version"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    answer = re.match(r"pip (\d+)\.(\d+)", asked.stdout)
    return tuple(map(int, answer.groups())) if answer else ()


def compile_bytecode(package: Path) -> None:
    """Write the bytecode of the program's own modules; files that have not changed are passed over."""
    compileall.compile_dir(package, quiet=2)
