"""The rules of tests/conftest.py hold: nothing is logged unheard, nothing of the user's is touched, NOT RUN is said."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT

LOGS = """
    import logging
    import pytest

    def test_a_warning_nobody_announced():
        logging.getLogger("frontdesk.store").warning("the file is old")

    @pytest.mark.expected_logs("the file is (old|new)")
    def test_a_warning_that_was_announced():
        logging.getLogger("frontdesk.store").warning("the file is old")

    @pytest.mark.expected_logs("the file is old")
    def test_an_announced_warning_that_never_came():
        logging.getLogger("frontdesk.store").info("the file is old")
"""
NEEDS = """
    import pytest

    @pytest.mark.needs("secret-service")
    def test_that_needs_a_keyring():
        pass
"""
HOME = """
    import os
    from pathlib import Path

    def test_home_is_a_scratch_folder():
        assert list(Path.home().glob("*.txt")) == []
        assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
"""


def outcomes(folder: Path, source: str, **environ: str) -> tuple[dict[str, str], str]:
    """Run a file of tests under the rules in a process of its own; the outcome of each test, and all that was said."""
    file = folder / "test_them.py"
    lines = source.splitlines()
    file.write_text("\n".join(line.removeprefix("    ") for line in lines), encoding="utf-8")
    left = {name: value for name, value in os.environ.items() if name not in ("CI", "PYTEST_ADDOPTS")}
    options = ["-c", ROOT / "pyproject.toml", "--rootdir", folder, "-p", "tests.conftest", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "-p", "no:randomly", "-rA", "--tb=short", file],
        cwd=ROOT,
        env={**left, **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    words = [
        line.split() for line in done.stdout.splitlines() if line.startswith(("PASSED", "FAILED", "ERROR", "SKIP"))
    ]
    return {line[1].partition("::")[2]: line[0] for line in words if "::" in line[1]}, done.stdout


def test_log_records_are_heard(tmp_path: Path) -> None:
    found, said = outcomes(tmp_path, LOGS)
    assert found == {
        "test_a_warning_nobody_announced": "ERROR",
        "test_a_warning_that_was_announced": "PASSED",
        "test_an_announced_warning_that_never_came": "ERROR",
    }, said


def test_not_run_is_a_skip_at_home_and_red_in_ci(tmp_path: Path) -> None:
    _, at_home = outcomes(tmp_path, NEEDS, PATH="")
    assert "1 skipped" in at_home
    assert "NOT RUN: dbus-daemon and gnome-keyring-daemon are not installed" in at_home
    in_ci, said = outcomes(tmp_path, NEEDS, PATH="", CI="true")
    assert in_ci == {"test_that_needs_a_keyring": "ERROR"}
    assert "NOT RUN" in said


def test_home_and_keyring_of_the_user_are_out_of_reach(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "letter.txt").write_text("mine", encoding="utf-8")
    found, said = outcomes(tmp_path, HOME, HOME=str(home), DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    assert found == {"test_home_is_a_scratch_folder": "PASSED"}, said


async def test_async_tests_outside_the_window_run_on_asyncio() -> None:
    assert type(asyncio.get_running_loop()).__module__.startswith("asyncio")
