"""A real encrypted file in a folder of the test's own, and a clock that only the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.desks import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A store on a new file; closed at the end of the test, unless the test did it."""
    opened = Desk(tmp_path / "profile")
    yield opened
    opened.close()
