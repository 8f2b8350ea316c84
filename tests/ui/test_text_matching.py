"""Why a name was found."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.folding import fold
from frontdesk.ui.text.matching import matches


@pytest.mark.parametrize(
    ("name", "typed", "met", "written", "read_as"),
    [
        ("Müller-Lüdenscheidt Jürgen", "mulle", "Mülle", "ü", "u"),
        ("Mueller Hannelore", "mulle", "Muelle", "ue", "ü"),
        ("Mueller Anna", "müller", "Mueller", "ue", "ü"),
        ("Müller Anna", "mueller", "Müller", "ü", "ue"),
        ("Møller Karen", "moller", "Møller", "ø", "o"),
        ("Łukasiewicz Wojciech", "luka", "Łuka", "ł", "l"),
        ("Nguyễn Thị Ánh Tuyết", "tuyet", "Tuyết", "ế", "e"),
        ("Müller Anna", "Müll", "Müll", "", ""),
        ("O’Brien Siobhán", "obr", "O’Br", "", ""),
        ("De la Fontaine-Beauregard", "beau", "Beau", "", ""),
        ("Lindqvist Åsa", "qvist", "qvist", "", ""),
    ],
)
def test_the_met_letters_and_how_they_were_read(name: str, typed: str, met: str, written: str, read_as: str) -> None:
    (found,) = matches(name, typed)
    assert name[found.start : found.end] == met
    assert (found.written, found.read_as, found.off) == (written, read_as, 0)


def test_each_word_typed_meets_its_own_letters() -> None:
    name = "Šťastný Jiří"
    assert [name[met.start : met.end] for met in matches(name, "sta jir")] == ["Šťa", "Jiř"]


@pytest.mark.parametrize(("name", "typed", "off"), [("Miller Grace", "mulle", 1), ("Nováková Šárka", "novkaova", 1)])
def test_a_typo_underlines_the_whole_word(name: str, typed: str, off: int) -> None:
    (found,) = matches(name, typed)
    assert name[found.start : found.end] == name.split()[0]
    assert found.off == off


WORDS = st.text(st.sampled_from("abc"), min_size=1, max_size=7)


@given(WORDS, WORDS.filter(lambda word: len(word) > 2))
def test_letters_off_are_those_to_the_nearest_beginning_of_the_word(word: str, typed: str) -> None:
    most = min(2, len(typed) // 3)
    lengths = {min(max(1, len(typed) + more), len(word)) for more in (-1, 0, 1)}
    fewest = min(_steps(word[:length], typed) for length in lengths)
    is_written = typed in word
    found = [0] if is_written else [fewest] if fewest <= most else []
    assert [met.off for met in matches(word, typed)] == found


@cache
def _steps(left: str, right: str) -> int:
    """Letters to change, add, drop or swap with their neighbour, by the definition."""
    if not left or not right:
        return len(left) + len(right)
    ways = [
        _steps(left[1:], right) + 1,
        _steps(left, right[1:]) + 1,
        _steps(left[1:], right[1:]) + (left[0] != right[0]),
    ]
    if len(left) > 1 and left[:2] == right[1::-1]:
        ways.append(_steps(left[2:], right[2:]) + 1)
    return min(ways)


@pytest.mark.parametrize("typed", ["", "   ", "-", "xq"])
def test_nothing_is_underlined_when_nothing_meets(typed: str) -> None:
    assert matches("Ковальчук Олена", typed) == ()


NAMES = st.text(st.sampled_from("aábčdďeéøßœłñoóuüyzАб王كم' -"), min_size=1, max_size=24)


@given(NAMES, st.data())
def test_any_stretch_of_letters_typed_without_accents_is_found(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, len(name)))
    for word in fold(name[start:end]).split():
        found = matches(name, word)
        assert found
        assert found[0].off == 0
        assert 0 <= found[0].start < found[0].end <= len(name)


@given(NAMES, NAMES)
def test_whatever_is_typed_a_match_lies_in_the_name(name: str, typed: str) -> None:
    for found in matches(name, typed):
        assert 0 <= found.start < found.end <= len(name)
