"""The pages of help: plain files, a title, paragraphs, headings and lines of keys; in the language of the window where
it has them, else in English.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from frontdesk.ui import resources
from frontdesk.ui.text import language

ORDER = (
    "lists",
    "needs-a-look",
    "filters",
    "several",
    "search",
    "stay",
    "check-in",
    "check-out",
    "cancel",
    "move",
    "days",
    "price",
    "people",
    "charge",
    "payment",
    "note",
    "new-reservation",
    "walk-in",
    "rates",
    "rates-price",
    "rules",
    "unsent",
    "after-outage",
    "take-back",
    "in-doubt",
    "said-no",
    "two-desks",
    "no-line",
    "signed-out",
    "sign-in",
    "recovery-words",
    "rights",
    "house-now",
    "who",
    "keys",
)


@dataclass(frozen=True, slots=True)
class Heading:
    """Over a part of the page."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class KeyLines:
    """A key sequence as it is written in `KEYS`, and what it does."""

    sequence: str
    text: str


Block = Heading | Paragraph | KeyLines


@dataclass(frozen=True, slots=True)
class Page:
    """A page a clerk reads in a minute."""

    name: str
    title: str
    blocks: tuple[Block, ...]


def read(name: str) -> Page:
    """The page of this name. Raises `FileNotFoundError` when it was not shipped."""
    text = _file(name).read_text(encoding="utf-8")
    title, _, body = text.partition("\n")
    return Page(name, title.removeprefix("# ").strip(), tuple(blocks(body)))


def title(name: str) -> str:
    """As the list of pages shows it."""
    with _file(name).open(encoding="utf-8") as file:
        return file.readline().removeprefix("# ").strip()


def _file(name: str) -> Path:
    try:
        return resources.path(f"help/{language()}/{name}.md")
    except FileNotFoundError:
        return resources.path(f"help/{name}.md")


def blocks(body: str) -> Iterator[Block]:
    """What stands under the title, in its order."""
    paragraph: list[str] = []
    for line in (*body.splitlines(), ""):
        stripped = line.strip()
        if stripped and stripped[0] not in "#`":
            paragraph.append(stripped)
            continue
        if paragraph:
            yield Paragraph(" ".join(paragraph))
            paragraph = []
        if stripped.startswith("## "):
            yield Heading(stripped.removeprefix("## "))
        elif stripped.startswith("`"):
            _, sequence, words = stripped.split("`", 2)
            yield KeyLines(sequence, words.strip())
