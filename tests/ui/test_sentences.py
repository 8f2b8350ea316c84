"""Every sentence of the program is set in one hand: typographic apostrophes, never the straight one of a keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
import translations

import frontdesk

SOURCES = Path(frontdesk.__file__).parent


def straight(folder: Path) -> list[str]:
    return [sentence.text for sentence in translations.sentences(folder) if "'" in sentence.text]


def test_no_sentence_has_a_straight_apostrophe() -> None:
    assert len(translations.sentences(SOURCES)) > 1000, "the sentences are found at all"
    assert straight(SOURCES) == []


def test_a_straight_apostrophe_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    source = """tr("the guest's" " account").format(n=1); text.counted(2, "x", "{n} of the hotel's"); print("it's")"""
    (tmp_path / "pane.py").write_text(source, encoding="utf-8")
    assert set(straight(tmp_path)) == {"the guest's account", "{n} of the hotel's"}
