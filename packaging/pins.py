"""Pin the packages again from pyproject.toml: versions and hashes for every platform, and no registry's address."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from environment import ROOT, TO_DEVELOP, TO_RUN, Environment, Requirements
from progress import SetUpFailed, run_quietly, step

HEADER = "# Made by `packaging/dev.py pins` from pyproject.toml: pinned with hashes, for every platform.\n"
SILENT = ("--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header", "--quiet")


def pin(environment: Environment, choices: Sequence[str]) -> None:
    """Write both lists anew; `choices` are uv's own (`--upgrade`, `--upgrade-package NAME`).

    Raises SetUpFailed when uv is not installed or finds no set of versions.
    """
    uv = shutil.which("uv") or shutil.which("uv", path=environment.python.parent)
    if uv is None:
        raise SetUpFailed("Pinning is done by uv and it is not on PATH: install it (pip install uv) and try again.")
    compile_pins(uv, TO_RUN, choices, environment.log)
    # What a developer has is what a clerk has, and more.
    compile_pins(uv, TO_DEVELOP, ["--extra", "dev", "--constraint", str(TO_RUN.file), *choices], environment.log)


def compile_pins(uv: str, requirements: Requirements, choices: Sequence[str], log: Path) -> None:
    """Let uv write one list for all platforms and Python versions from 3.11 on."""
    everywhere = ["--universal", "--python-version", "3.11", "--generate-hashes"]
    with step(f"Pinning {requirements.file.name}"):
        source = ROOT / "pyproject.toml"
        reason = run_quietly(
            [uv, "pip", "compile", source, *everywhere, *SILENT, *choices, "-o", requirements.file], log
        )
    if reason:
        raise SetUpFailed(f"uv could not pin the packages ({reason}): see {log}.")
    requirements.file.write_text(HEADER + requirements.file.read_text(encoding="utf-8"), encoding="utf-8")
