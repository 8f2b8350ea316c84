"""What is done about the desk itself: its keys, its sign-in, its rights. `frontdesk.app.office` has what works."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol


class OfficeNote(NamedTuple):
    """Something about the desk itself that is worth a word: on the pill, in the pane of unsent work, and what it
    opens. `shortest` is for the pill where there is little room; "": there it says nothing.
    """

    short: str
    words: str
    act: Callable[[], None]
    shortest: str = ""


class BackOffice(Protocol):
    """Each call opens a page in the window and returns at once. The training hotel has none."""

    @property
    def has_words(self) -> bool:
        """Whether recovery words open what is kept here."""
        ...

    @property
    def has_several_services(self) -> bool:
        """Whether the property sells nights in more than one service."""
        ...

    def choose_services(self) -> None:
        """Ask which of them this desk sells, and whose stays it shows."""
        ...

    def sign_in(self) -> None:
        """Ask for new tokens: of this property, whose queue goes on with them, or of another one."""
        ...

    def show_rights(self) -> None:
        """Say what the token may not do."""
        ...

    def make_words(self) -> None:
        """Show new recovery words; the older ones end when a person has the new ones on paper."""
        ...
