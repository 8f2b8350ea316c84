"""How the desk was asked to start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """`demo`: the training hotel on this PC. The rest is for the tour: a hotel that already runs, a profile, steps to
    walk.
    """

    demo: bool = False
    profile: Path | None = None
    hotel: Path | None = None  # the ready file of a running demo hotel
    passphrase: str | None = None
    walk: Path | None = None  # a step list
    pictures: Path | None = None
    theme: str = "system"
    language: str = "en"

    @property
    def folder(self) -> Path:
        """Where this desk keeps its data."""
        from frontdesk.store.profile_folder import profiles_folder  # 5 ms that a demo need not wait for

        return self.profile or profiles_folder() / "desk"
