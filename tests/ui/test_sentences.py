"""Every sentence of the program is set in one hand: typographic apostrophes, never the straight one of a keyboard."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import frontdesk

SAY = frozenset({"tr", "counted", "translate"})
SOURCES = Path(frontdesk.__file__).parent


def sentences(source: str) -> Iterator[str]:
    """The texts that a module gives to be translated."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called in SAY:
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            texts = (each for argument in given for each in ast.walk(argument))
            yield from (each.value for each in texts if isinstance(each, ast.Constant) and isinstance(each.value, str))


def test_no_sentence_has_a_straight_apostrophe() -> None:
    found = {path.name: list(sentences(path.read_text(encoding="utf-8"))) for path in SOURCES.rglob("*.py")}
    assert sum(map(len, found.values())) > 1000, "the sentences are found at all"
    straight = [(name, text) for name, texts in found.items() for text in texts if "'" in text]
    assert straight == []


def test_a_straight_apostrophe_would_be_seen() -> None:
    source = """tr("the guest's" " account").format(n=1); counted(2, "{n} of the hotel's", "x"); print("it's")"""
    assert {text for text in sentences(source) if "'" in text} == {"the guest's account", "{n} of the hotel's"}
