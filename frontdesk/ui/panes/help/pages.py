"""The pages of help: plain files, a title, paragraphs, headings and lines of keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from frontdesk.ui import resources
from frontdesk.ui.shortcuts import Deed

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
    "rules",
    "unsent",
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
PAGE_OF_DEED: Mapping[Deed, str] = {
    Deed.HELP: "keys",
    Deed.KEY_MAP: "keys",
    Deed.PALETTE: "keys",
    Deed.WHO: "who",
    Deed.FIND: "search",
    Deed.FILTER: "filters",
    Deed.EXPORT: "filters",
    Deed.HOUSE_NOW: "house-now",
    Deed.NEW: "new-reservation",
    Deed.WALK_IN: "walk-in",
    Deed.COPY: "new-reservation",
    Deed.RATES: "rates",
    Deed.FETCH: "no-line",
    Deed.NEXT_PANE: "keys",
    Deed.PREVIOUS_PANE: "keys",
    Deed.UNSENT: "unsent",
    Deed.TAKE_BACK: "take-back",
    Deed.CHECK_IN: "check-in",
    Deed.CHECK_OUT: "check-out",
    Deed.CANCEL: "cancel",
    Deed.MOVE: "move",
    Deed.NIGHT_MORE: "days",
    Deed.NIGHT_LESS: "days",
    Deed.DATES: "days",
    Deed.CHARGE: "charge",
    Deed.PAYMENT: "payment",
    Deed.PEOPLE: "people",
    Deed.PRICE: "price",
    Deed.NOTE: "note",
    Deed.ROOM_STATE: "note",
    Deed.LOCK: "move",
    Deed.DETAILS: "people",
    Deed.GO_ARRIVALS: "lists",
    Deed.GO_IN_HOUSE: "lists",
    Deed.GO_DEPARTURES: "lists",
    Deed.GO_NOT_ARRIVED: "needs-a-look",
    Deed.GO_NOT_LEFT: "needs-a-look",
    Deed.GO_WITHOUT_ROOM: "needs-a-look",
    Deed.GO_OVERBOOKED: "needs-a-look",
    Deed.GO_OPTIONS: "needs-a-look",
    Deed.GO_ALL: "lists",
}


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
    text = resources.path(f"help/{name}.md").read_text(encoding="utf-8")
    title, _, body = text.partition("\n")
    return Page(name, title.removeprefix("# ").strip(), tuple(_blocks(body)))


def title(name: str) -> str:
    """As the list of pages shows it."""
    with resources.path(f"help/{name}.md").open(encoding="utf-8") as file:
        return file.readline().removeprefix("# ").strip()


def _blocks(body: str) -> Iterator[Block]:
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
