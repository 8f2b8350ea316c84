"""Every sentence can be translated, and the translators' template holds all of them."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
import translations

from frontdesk.ui.language import read, read_senses


def test_the_template_is_up_to_date() -> None:
    assert translations.problem() == ""


def test_the_template_is_what_qt_linguist_reads() -> None:
    read = ElementTree.fromstring(translations.template([translations.Sentence('A & "b" <c>', "frontdesk/ui/x.py", 1)]))
    assert [source.text for source in read.iter("source")] == ['A & "b" <c>']


def test_a_sentence_with_two_senses_is_there_for_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    (tmp_path / "a.py").write_text('tr("free")\ntr("free", "costs nothing")\ntr("free", "costs nothing")\n')
    found = translations.sentences(tmp_path)
    assert [(each.text, each.sense) for each in found] == [("free", ""), ("free", "costs nothing")]
    template = ElementTree.fromstring(translations.template(found))
    assert [each.findtext("comment") for each in template.iter("message")] == [None, "costs nothing"]


def test_a_sentence_put_together_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    (tmp_path / "pane.py").write_text('def title(name: str) -> str:\n    return tr("Hello " + name)\n')
    with pytest.raises(translations.NotLiteral, match=r"pane\.py:2"):
        translations.sentences(tmp_path)


def test_each_sentence_once_with_both_forms_of_a_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    (tmp_path / "a.py").write_text('tr("One")\ncounted(2, "{n} night", "{n} nights")\ntr("One")\n')
    assert [found.text for found in translations.sentences(tmp_path)] == ["One", "{n} night", "{n} nights"]


def test_each_german_sentence_has_a_source_and_its_places() -> None:
    german, said = read("de"), translations.sentences()
    assert german and set(german) <= {sentence.text for sentence in said}
    assert set(read_senses("de")) == {(sentence.text, sentence.sense) for sentence in said if sentence.sense}
    places = re.compile(r"\{\w*\}")
    assert [text for text, said in german.items() if sorted(places.findall(text)) != sorted(places.findall(said))] == []
