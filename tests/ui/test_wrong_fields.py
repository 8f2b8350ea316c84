"""Every field of every act by every kind of wrong: one sentence at that field, with the value and what to type, and
nothing is done.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct
from frontdesk.domain.house import Product
from frontdesk.domain.views import Changed
from frontdesk.ui.panes.stay_acts import StayActs
from frontdesk.ui.parts.field import Field
from frontdesk.ui.text import wrong
from frontdesk.ui.text.acting import parse_amount
from tests.ui.act_dialogs import acts_over
from tests.ui.acts import ARRIVING, press, saved
from tests.ui.lamplighter import open_lamplighter

LONG = "x" * (wrong.LONGEST_NOTE + 1)
NO_MONEY = ("abc", "12a", "-5", "0", "1e5", "999999999", "NaN", "∞")
NO_DAY = ("gestern", "32", "31.2.2027", "abc", "0", "-1", "12.12.2090")
NO_TEXT = (LONG,)

WRONG: dict[StayAct, dict[str, tuple[str, ...]]] = {
    StayAct.NOTE: {"Note": ("", "   ", *NO_TEXT)},
    StayAct.PAYMENT: {"Amount": ("", *NO_MONEY), "Note, if any": NO_TEXT},
    StayAct.CHARGE: {
        "Product": (
            "",
            "zzz",
            "0 beer",
            "1000 beer",
            "-2 beer",
            "taxi -350",
            "taxi 0",
            "taxi 1e5",
            "taxi 999999999",
            LONG,
        )
    },
    StayAct.DATES: {
        "Arrives": ("", "15.10.2026", *NO_DAY),
        "Expected": ("", "24:00", "12:60", "noon", "-1", "1.2.3", LONG),
        "Leaves": ("", "15.10.2026", "16.10.2026", *NO_DAY),
    },
    StayAct.PEOPLE: {"Name, phone or e-mail": (",", "123", LONG)},
    StayAct.PRICE: {"Category, rate, an amount, or a number of adults": ("", "zzz", "-5", "0", "999999999", LONG)},
    StayAct.DETAILS: {
        "Surname": ("", *NO_TEXT),
        "First name": ("", *NO_TEXT),
        "E-mail": ("abc", "a@b", "a b@c.cz", *NO_TEXT),
        "Phone": ("abc", "12x", *NO_TEXT),
        "Birth date": ("abc", "1.1.2090", "31.2.1980", "12", *NO_TEXT),
        "Nationality": ("zz", "Atlantis", *NO_TEXT),
        "Company": ("zzz", *NO_TEXT),
        "Travel agency": ("zzz", *NO_TEXT),
        "Business segment": ("zzz", *NO_TEXT),
        "Purpose": ("zzz", *NO_TEXT),
        "Number of the other system": (*NO_TEXT,),
        "Booked by": ("zzz", *NO_TEXT),
        "Block": ("zzz", *NO_TEXT),
    },
}
WITHOUT_FIELDS = {StayAct.LOCK, StayAct.ROOM_STATE}
AS_THE_DAYS = {StayAct.MORE, StayAct.LESS, StayAct.ARRIVAL, StayAct.ENDS_TODAY}  # the dialog of the days


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        known = opened.store.cache.property()
        assert known is not None
        beer = Product(id="p-beer", name="Draught beer", price=Decimal(75), currency="CZK", service_id="bar")
        with opened.store.transaction():
            opened.store.writer.put_property(replace(known, payment_kinds=("Cash",), order_services=("bar",)))
            opened.store.writer.put_products([beer])
        opened.desk._kept.forget(Changed(everything=True))
        yield opened


@pytest.fixture
def acts(qtbot: QtBot, session: Session) -> Iterator[StayActs]:
    with acts_over(qtbot, session) as made:
        yield made


def test_every_act_is_in_the_walk() -> None:
    assert set(WRONG) | WITHOUT_FIELDS | AS_THE_DAYS == set(StayAct)


@pytest.mark.parametrize("act", WRONG, ids=lambda act: act.name)
def test_every_field_says_what_is_wrong_with_it_and_nothing_is_done(
    session: Session, acts: StayActs, qtbot: QtBot, act: StayAct
) -> None:
    acts.open(act, ARRIVING)
    dialog = acts._dialog
    assert dialog is not None
    fields = {field.input.accessibleName(): field for field in dialog.findChildren(Field)}
    shown = {name for name, field in fields.items() if not field.isHidden()}
    assert shown == set(WRONG[act]), "a field of the dialog is not in the walk"
    empty = dialog.values()
    for name, values in WRONG[act].items():
        for value in values:
            dialog.fill_in(empty)
            problems = _typed(qtbot, fields, name, value)
            assert problems.keys() == {name}, (name, value, problems)
            _is_a_sentence(problems[name], value)
            assert dialog.isVisible() and saved(session) == []


def _typed(qtbot: QtBot, fields: dict[str, Field], name: str, value: str) -> dict[str, str]:
    field = fields[name]
    field.input.setFocus()
    field.input.setText(value)
    field.input.textEdited.emit(field.text())
    press(qtbot, Qt.Key.Key_Return)
    QApplication.processEvents()
    return {name: each.problem() for name, each in fields.items() if each.problem()}


def _is_a_sentence(told: str, value: str) -> None:
    assert told.endswith(".") and "!" not in told and "invalid" not in told.lower() and "error" not in told.lower()
    assert any(word in told for word in ("Type", "Make it shorter", "Look at it"))
    if value.strip() in ("", ","):
        return
    bare = value.split(" ")[-1 if value.startswith("taxi") else 0]
    days = ("is over", "not after the arrival", "five years ahead", "cannot be emptied")
    assert bare[:20] in told or f"{len(value):d}" in told or any(word in told for word in days), (told, value)


@given(some.text(alphabet=some.characters(categories=["Nd", "Nl", "No", "Sc", "Po", "Pd", "L"]), max_size=12))
def test_an_amount_that_is_taken_is_a_plain_number_above_zero_and_another_is_named(text: str) -> None:
    told = wrong.money(text)
    value = parse_amount(text)
    assert bool(told) is not (value is not None and 0 < value <= wrong.MOST_MONEY)


@pytest.mark.parametrize("text", ["Qui\ud83det", "bell\x07", "\udc00"])
def test_half_a_letter_is_named_and_the_sentence_itself_can_be_written(text: str) -> None:
    told = wrong.letters(text)
    assert told.endswith("Type it once more.")
    told.encode()


@pytest.mark.parametrize("text", ["Nováková Šárka", "王 小明", "الحسيني", "🙂", "O’Brien", "Müller-Lüdenscheidt"])
def test_names_of_the_world_are_taken(text: str) -> None:
    assert wrong.letters(text) == ""
