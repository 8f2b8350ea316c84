"""The words of many names as one text, which C looks through at a key press."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


class WordLines:
    """Each line begins with its number; a word begins after a blank. The words are folded and hold no blanks."""

    def __init__(self, names: Iterable[Iterable[str]]) -> None:
        self._text = "".join(f"{number} {' '.join(words)}\n" for number, words in enumerate(names))

    def beginning(self, starts: Iterable[str]) -> Iterator[int]:
        """The numbers of the names with a word that begins as one of these; each beginning in order, some twice."""
        text = self._text
        for start in starts:
            wanted = f" {start}"
            at = text.find(wanted)
            while at >= 0:
                begin = text.rfind("\n", 0, at) + 1
                yield int(text[begin : text.index(" ", begin)])
                at = text.find(wanted, text.index("\n", at))
