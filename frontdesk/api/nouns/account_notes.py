"""Notes on the profiles of guests and companies."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Ids, Noun, Paging, few
from frontdesk.api.wire import Active, Answer, Interval, Page, Rows, Wire


class EnterpriseProfileData(Wire):
    """A person of the property."""

    profile_id: str | None = None


class ProfileData(Wire):
    """Who wrote it. `discriminator`: `Personal`, `Enterprise`, `Platform`, `Static`, `Integration`."""

    discriminator: str | None = None
    enterprise_profile: EnterpriseProfileData | None = None


class AccountNote(Wire):
    """A note on a profile; it has at most one of `classifications`."""

    id: str
    account_id: str | None = None
    content: str | None = None
    account_type: str | None = None
    classifications: Rows[str] = ()
    is_active: Active = True
    creator_profile: ProfileData | None = None
    updater_profile: ProfileData | None = None


class AccountNotePage(Page):
    """Account notes, newest first."""

    items: Rows[AccountNote] = Field((), alias="AccountNotes")


class WrittenAccountNotes(Answer):
    """The notes as they are after the write."""

    account_notes: Rows[AccountNote] = ()


class AccountNoteFilter(Paging, total=False):
    """`activity_states`: `Active`, `Deleted`."""

    chain_ids: Ids
    account_note_ids: Ids
    account_ids: Ids
    updated_utc: Interval
    activity_states: Ids


class AccountNotes(Noun):
    """`accountNotes/…`"""

    def pages(self, **filters: Unpack[AccountNoteFilter]) -> AsyncIterator[AccountNotePage]:
        """`accountNotes/getAll`, page by page."""
        return self._walk("accountNotes/getAll", filters, AccountNotePage)

    async def get_all(self, **filters: Unpack[AccountNoteFilter]) -> list[AccountNote]:
        """`accountNotes/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def add(
        self,
        account_id: str,
        content: str,
        classification: str | None = None,
        *,
        chain_id: str | None = None,
        attempt: Attempt | None = None,
    ) -> AccountNote | None:
        """`accountNotes/add` of one note: the note, as far as the server returns it. At most 1000 characters."""
        classifications = [] if classification is None else [classification]
        note = {"AccountId": account_id, "Content": content, "Classifications": classifications}
        asked = {"chain_id": chain_id, "account_notes": [note]}
        return _first(await self._write("accountNotes/add", asked, WrittenAccountNotes, attempt))

    async def update(
        self,
        account_note_id: str,
        content: str,
        classification: str | None = None,
        *,
        chain_id: str | None = None,
        attempt: Attempt | None = None,
    ) -> AccountNote | None:
        """`accountNotes/update` of one note: the note, as far as the server returns it.

        Name one classification at most: the platform fails on two.
        """
        flags = {} if classification is None else {classification: {"Value": True}}
        update = {"AccountNoteId": account_note_id, "Content": {"Value": content}, "Classifications": flags}
        asked = {"chain_id": chain_id, "account_note_updates": [update]}
        return _first(await self._write("accountNotes/update", asked, WrittenAccountNotes, attempt))

    async def delete(
        self, account_note_ids: Ids, *, chain_id: str | None = None, attempt: Attempt | None = None
    ) -> None:
        """`accountNotes/delete`."""
        asked = {"chain_id": chain_id, "account_note_ids": few(account_note_ids)}
        await self._write("accountNotes/delete", asked, Empty, attempt)


def _first(written: WrittenAccountNotes) -> AccountNote | None:
    return written.account_notes[0] if written.account_notes else None
