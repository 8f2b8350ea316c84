"""What a person has to know about the desk's own file: a page of it is damaged, or what became of one that was."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageDamaged:
    """Found while the desk is open; the next start mends it. `is_unsent`: among what is not sent, else in the copy of
    what the platform told.
    """

    is_unsent: bool


@dataclass(frozen=True, slots=True)
class FileSalvaged:
    """A damaged file was set aside as `kept_as`, and the desk is open on a new one with `commands` unsent ones from it.

    `unreadable` more cannot be read; unless `is_whole`, it is not certain that those are all.
    """

    kept_as: str
    commands: int
    unreadable: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class FileReplaced:
    """An older copy of the file, or another, stands in its place."""


FileNews = PageDamaged | FileSalvaged | FileReplaced
