"""Recovery words: what was mistyped is named by itself, and nothing of the words gets into a message."""

from __future__ import annotations

import os
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.store.errors import KeyLost, NotRecoveryWords, WrongPassphrase
from frontdesk.store.key import data_key, recover_key, set_recovery
from frontdesk.store.recovery_words import WORDS, as_passphrase, make_words, read_words
from frontdesk.store.vault import PassphraseVault

PLACES = st.integers(0, WORDS - 1)
MADE = st.binary(min_size=15, max_size=15).map(lambda entropy: make_words(lambda _size: entropy))


def refused(words: tuple[str, ...]) -> NotRecoveryWords:
    with pytest.raises(NotRecoveryWords) as told:
        read_words(" ".join(words))
    return told.value


@given(MADE)
def test_words_are_read_however_they_were_written_down(words: tuple[str, ...]) -> None:
    assert len(words) == WORDS
    numbered = "\n".join(f"{number}. {word.upper()}," for number, word in enumerate(words, 1))
    assert read_words(numbered) == words


@given(st.binary(min_size=15, max_size=15), st.binary(min_size=15, max_size=15))
def test_every_bit_counts(first: bytes, second: bytes) -> None:
    """120 random bits are 120 bits of words: no two draws give the same."""
    same = make_words(lambda _size: first) == make_words(lambda _size: second)
    assert same is (first == second)


@given(MADE, PLACES, st.integers(0, 4), st.sampled_from(string.ascii_lowercase + "é"))
def test_one_wrong_letter_is_named(words: tuple[str, ...], place: int, at: int, letter: str) -> None:
    word = words[place]
    typed = word[:at] + letter + word[at + 1 :]
    if typed == word:
        return
    assert refused((*words[:place], typed, *words[place + 1 :])).wrong == ((place + 1, typed),)


@given(MADE, PLACES)
def test_exchanged_consonants_are_named(words: tuple[str, ...], place: int) -> None:
    first, vowel, second, check = words[place][0], words[place][1], words[place][2], words[place][3:]
    typed = second + vowel + first + check
    if typed != words[place]:
        assert refused((*words[:place], typed, *words[place + 1 :])).wrong == ((place + 1, typed),)


@given(MADE, PLACES, PLACES)
def test_words_at_each_others_place_are_both_named(words: tuple[str, ...], one: int, other: int) -> None:
    if one == other:
        return
    moved = list(words)
    moved[one], moved[other] = words[other], words[one]
    assert [place for place, _ in refused(tuple(moved)).wrong] == sorted((one + 1, other + 1))


@given(MADE, PLACES)
def test_a_word_left_out_is_counted_and_the_first_that_does_not_fit_is_the_one_behind_it(
    words: tuple[str, ...], place: int
) -> None:
    told = refused((*words[:place], *words[place + 1 :]))
    assert told.count == WORDS - 1
    assert [at for at, _ in told.wrong] == list(range(place + 1, WORDS))


def test_the_message_of_a_mistyped_word_has_no_word_in_it() -> None:
    words = make_words(os.urandom)
    told = refused((*words[:-1], words[-1][::-1] + "x"))
    assert not any(word in f"{told} {told!r} {told.args}" for word in words)


@pytest.mark.usefixtures("quick_passphrases")
def test_words_open_the_key_and_the_words_of_another_desk_do_not(tmp_path: Path) -> None:
    vault = PassphraseVault(tmp_path / "secrets", "a passphrase of this test")
    key = data_key(tmp_path, vault, os.urandom)
    words, others = make_words(os.urandom), make_words(os.urandom)
    with pytest.raises(KeyLost):
        recover_key(tmp_path, as_passphrase(words))
    set_recovery(tmp_path, key, as_passphrase(words), os.urandom)
    assert recover_key(tmp_path, as_passphrase(read_words(" ".join(words)))) == key
    with pytest.raises(WrongPassphrase):
        recover_key(tmp_path, as_passphrase(others))
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert not any(word.encode() in kept for word in words)
