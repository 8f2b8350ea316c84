"""Names of the whole world, folded for search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.folding import digits, fold, fold_wide


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Łukasiewicz", "lukasiewicz"),
        ("Đorđević Živko", "dordevic zivko"),
        ("Ørsted", "orsted"),
        ("Þórsdóttir", "thorsdottir"),
        ("Straße", "strasse"),
        ("O’Brien", "obrien"),
        ("O'Brien", "obrien"),
        ("Nguyễn Thị Ánh Tuyết", "nguyen thi anh tuyet"),
        ("Öztürk İpek", "ozturk ipek"),
        ("Müller-Lüdenscheidt", "muller ludenscheidt"),
        ("王 小明", "王 小明"),
        ("Ковальчук", "ковальчук"),
        ("Κωνσταντινίδου", "κωνσταντινιδου"),
    ],
)
def test_fold(name: str, folded: str) -> None:
    assert fold(name) == folded


@pytest.mark.parametrize("name", ["Müller", "Mueller", "Muller"])
def test_umlauts_meet(name: str) -> None:
    assert fold_wide(name) == "muller"


@given(st.text(st.characters(max_codepoint=127)))
def test_a_plain_name_folds_as_it_does_beside_a_letter_with_an_accent(text: str) -> None:
    assert fold(f"{text} é") == f"{fold(text)} e".strip()


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_case_does_not_matter_for_ascii(text: str) -> None:
    plain = text.encode("ascii", "ignore").decode()
    assert fold(plain.upper()) == fold(plain.lower())


def test_digits_of_a_phone_number() -> None:
    assert digits("+420 604 118-732") == "420604118732"
