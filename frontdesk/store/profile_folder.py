"""Where the profiles of this user are kept. By itself, because it is asked before the first paint."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

_PROGRAM = "frontdesk"


def profiles_folder() -> Path:
    """On this PC only: on Windows %LOCALAPPDATA%, which does not roam."""
    return user_data_path(_PROGRAM, appauthor=False, roaming=False)
