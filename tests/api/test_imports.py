"""What importing costs, and that the client can be lifted out."""

import subprocess
import sys


def loaded_by(statement: str) -> set[str]:
    """The modules that a fresh interpreter holds after the statement."""
    told = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


def test_the_errors_come_without_httpx_and_pydantic() -> None:
    loaded = loaded_by("import frontdesk.api.errors")
    assert not loaded & {"httpx", "httpcore", "pydantic", "asyncio", "ssl"}


def test_the_client_needs_nothing_else_of_the_program() -> None:
    loaded = loaded_by("import frontdesk.api.client")
    ours = {name for name in loaded if name.startswith("frontdesk.")}
    assert {name for name in ours if not name.startswith("frontdesk.api")} == set()


def test_models_are_built_at_their_first_use() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import frontdesk.api.client\n"
            "from frontdesk.api.nouns.reservations import ReservationPage\n"
            "print(ReservationPage.__pydantic_complete__)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "False"
