"""The words around recovery words: made, printed, typed again, and what is said when the keyring lost the key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from html import escape
from typing import assert_never

from frontdesk.ui.text import counted, isolate, locale, tr
from frontdesk.ui.text.dates import day_and_month

_MOST_NAMED = 3


# --- made and shown --------------------------------------------------------------------------------------------------


def title() -> str:
    """Over the page."""
    return tr("Recovery words of this desk")


def what_for(*, has_keyring: bool) -> str:
    """Under it."""
    if has_keyring:
        return tr(
            "This computer’s keyring holds the key to what is kept here. Keyrings get lost: another computer account, "
            "a new system, a repair. These words open what is kept here then, unsent work too."
        )
    return tr(
        "The passphrase holds the key to what is kept here. Passphrases get forgotten. These words open what is kept "
        "here then, unsent work too."
    )


def keep_them() -> str:
    """Under the words."""
    return tr("Print them or write them down, and lock them away. They are shown once and kept nowhere.")


def old_ones_end() -> str:
    """The same, where there were words before."""
    return tr("Print them or write them down, and lock them away. The words made before open nothing from now on.")


def print_them() -> str:
    """A button."""
    return tr("Print")


def are_kept() -> str:
    """The way on."""
    return tr("They are on paper")


def without() -> str:
    """The way out."""
    return tr("Go on without words")


def leave_old() -> str:
    """The way out where there were words before."""
    return tr("Leave the old ones")


def numbered(number: int) -> str:
    """Beside a word."""
    return locale().toString(number)


def confirm_title() -> str:
    """Over the second step."""
    return tr("Two of them, from the paper")


def confirm_text() -> str:
    """Under it."""
    return tr("So that it is certain they can be read.")


def word_label(number: int) -> str:
    """Over a field for one word."""
    return tr("Word {number}").format(number=numbered(number))


def finish() -> str:
    """The button of the second step."""
    return tr("These words open this desk")


def show_again() -> str:
    """The way back to the words."""
    return tr("Show them again")


def not_that_word(number: int) -> str:
    """Under a field of the second step."""
    return tr("Word {number} is another one. Look at the paper.").format(number=numbered(number))


def sheet(words: Sequence[str], hotel: str, pc: str, day: date) -> str:
    """The sheet for the printer, as HTML."""
    rows = [words[first : first + 3] for first in range(0, len(words), 3)]
    cells = "".join(
        "<tr>{}</tr>".format(
            "".join(
                f"<td style='padding:6px 28px 6px 0'>{number}. <b>{escape(word)}</b></td>"
                for number, word in enumerate(row, 3 * index + 1)
            )
        )
        for index, row in enumerate(rows)
    )
    where = ", ".join(filter(None, (hotel, pc)))
    made_on = tr("{where}, made on {day}.").format(where=where, day=f"{day_and_month(day)} {day.year}")
    lines = (
        tr("When Front Desk cannot open what is kept on this computer, it asks for these words."),
        tr("Whoever has this sheet and this computer can read what is kept on it. Lock it away."),
    )
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in (made_on, *lines))
    return f"<h2>{escape(title())}</h2><table>{cells}</table>{paragraphs}"


# --- the key is lost -------------------------------------------------------------------------------------------------


class Lost(Enum):
    """Why the key cannot be had."""

    KEYRING = auto()  # it was emptied or is another one
    LOCKED = auto()  # it is there and does not open
    PASSPHRASE = auto()  # nobody knows it


def lost_title(why: Lost, *, is_again: bool = False) -> str:
    """Over the page of a start that cannot open the file. `is_again`: the keyring was asked once more, in vain."""
    match why:
        case Lost.KEYRING if is_again:
            return tr("This computer’s keyring still does not hold the key")
        case Lost.LOCKED if is_again:
            return tr("This computer’s keyring is still locked")
        case Lost.KEYRING:
            return tr("This computer’s keyring no longer holds the key")
        case Lost.LOCKED:
            return tr("This computer’s keyring is locked")
        case Lost.PASSPHRASE:
            return tr("Open the desk without its passphrase")
        case _:
            assert_never(why)


def lost_text(why: Lost, *, has_words: bool) -> str:
    """What is safe, and what can be done."""
    match why:
        case Lost.KEYRING if has_words:
            return tr(
                "Nothing is lost: everything, unsent work too, is still in this desk’s file. The twelve recovery "
                "words from the paper open it."
            )
        case Lost.KEYRING:
            return tr(
                "Nothing is deleted: everything, unsent work too, is still in this desk’s file. There are no recovery "
                "words, so only the keyring of before opens it: sign in to this computer as before, or have the "
                "keyring restored, and try again."
            )
        case Lost.LOCKED if has_words:
            return tr(
                "Nothing is lost: everything, unsent work too, is still in this desk’s file. Unlock the keyring and "
                "try again. If nobody can unlock it, the recovery words open the file."
            )
        case Lost.LOCKED:
            return tr(
                "Nothing is lost: everything, unsent work too, is still in this desk’s file. Unlock the keyring and "
                "try again. There are no recovery words, so only the keyring opens it."
            )
        case Lost.PASSPHRASE:
            return tr(
                "The twelve recovery words from the paper open this desk’s file. A new passphrase is chosen then, and "
                "the tokens are typed once more."
            )
        case _:
            assert_never(why)


def words_label() -> str:
    """Over the field."""
    return tr("The twelve words, one after the other")


def open_with_words() -> str:
    """The primary button."""
    return tr("Open with these words")


def try_again(why: Lost) -> str:
    """Ask once more."""
    return tr("Back to the passphrase") if why is Lost.PASSPHRASE else tr("Try the keyring again")


def begin_anew() -> str:
    """Leave the old file aside."""
    return tr("Begin anew beside it")


def begin_anew_note() -> str:
    """What that does."""
    return tr("Beginning anew signs in once more and puts the old file aside. It is never deleted.")


def no_words_typed() -> str:
    """Under the field."""
    return tr("Type the words from the paper, one after the other.")


def wrong_words(count: int, wrong: Sequence[tuple[int, str]], needed: int) -> str:
    """Which cannot be right."""
    if count != needed:
        found = counted(count, "This is {n} word", "These are {n} words")
        if not wrong:
            return tr("{found}; there are {needed} on the paper.").format(found=found, needed=needed)
        return tr("{found}; there are {needed} on the paper. Look from word {number} on: {word}.").format(
            found=found, needed=needed, number=numbered(wrong[0][0]), word=_quoted(wrong[0][1])
        )
    named = ", ".join(f"{numbered(number)} {_quoted(word)}" for number, word in wrong[:_MOST_NAMED])
    if len(wrong) == 1:
        return tr("Word {named} is not right. Look at the paper.").format(named=named)
    return tr("Words {named} are not right. Look at the paper.").format(named=named)


def words_of_another_desk() -> str:
    """Each word is one, and together they open something else."""
    return tr("These words are not of this desk, or newer ones were made. Look for another sheet.")


def _quoted(word: str) -> str:
    return f"“{isolate(word)}”"
