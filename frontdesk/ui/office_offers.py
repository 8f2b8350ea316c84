"""What the window offers of the back office: lines of the palette, notes on the pill, signing in again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from frontdesk.domain.rights import lacking
from frontdesk.domain.views import Status
from frontdesk.service.desk import Desk
from frontdesk.ui.back_office import BackOffice, OfficeNote
from frontdesk.ui.text import office as words
from frontdesk.ui.text import rights as rights_words
from frontdesk.ui.text import services as service_words


class OfficeOffers:
    """Nothing at all where there is no back office: on a training hotel."""

    def __init__(self, desk: Desk, office: BackOffice | None) -> None:
        self._desk = desk
        self._office = office

    @property
    def may_sign_in(self) -> bool:
        """Whether there are tokens that could be others."""
        return self._office is not None

    def by_name(self) -> Mapping[str, Callable[[], None]]:
        """What is done about the desk itself and has a name and no key."""
        if self._office is None:
            return {}
        several = {service_words.title(): self._office.choose_services} if self._office.has_several_services else {}
        return several | {
            rights_words.title(): self._office.show_rights,
            words.make_words(has_words=self._office.has_words): self._office.make_words,
        }

    def notes(self) -> Sequence[OfficeNote]:
        """What is not about the line, and worth a word while that is well."""
        if self._office is None:
            return ()
        notes: list[OfficeNote] = []
        refused = lacking(self._desk.status().not_granted)
        if refused:
            title, show = rights_words.title(), self._office.show_rights
            notes.append(OfficeNote(rights_words.on_pill(refused), title, show, rights_words.on_small_pill(refused)))
        if not self._office.has_words:
            make = words.make_words(has_words=False)
            notes.append(OfficeNote(words.no_words(), make, self._office.make_words))
        return notes

    def wants_sign_in(self, status: Status) -> bool:
        """Whether nothing goes until somebody has typed other tokens."""
        return self._office is not None and status.line.is_away and not status.line.comes_back

    def sign_in(self) -> None:
        """Ask for new tokens."""
        if self._office is not None:
            self._office.sign_in()
