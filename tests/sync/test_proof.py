"""The state-guarded rows of the reconcile table (offline-reliability.md §3), each as a fact of a fresh read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given

from frontdesk.domain.commands import (
    Cancel,
    ChangeStay,
    CheckIn,
    CheckOut,
    Confirm,
    GuardedCommand,
    MoveRoom,
    NightPrice,
)
from frontdesk.domain.preconditions import stay_facts
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import Reservation, State
from frontdesk.sync.deed import Moved, Reached, Ready, Verdict
from frontdesk.sync.proof import after_doubt, before_sending
from tests.domain.stays import NOON, a_stay, commands, stays

CHECK_IN = CheckIn(reservation_id="stay-1", room_id="r-308")
CHECK_OUT = CheckOut(reservation_id="stay-1")
CANCEL = Cancel(reservation_id="stay-1", note="Did not come", charge_fee=True)
CONFIRM = Confirm(reservation_id="stay-1")
IN_HOUSE = a_stay(state=State.STARTED)


def judged(command: GuardedCommand, saw: Reservation, now: Reservation, *, sent_before: bool = False) -> Verdict:
    base = stay_facts(saw, command, balance=Decimal(0))
    return before_sending(command, base, now, sent_before=sent_before, balance=Decimal(0))


@given(stays, commands)
def test_what_was_possible_and_is_untouched_may_be_sent(stay: Reservation, command: GuardedCommand) -> None:
    try:
        command.apply(stay, NOON)
    except Rejected:
        return
    if isinstance(command, CheckIn) and command.room_id != stay.room_id:
        return
    assert judged(command, stay, stay) == Ready()
    assert after_doubt(command, stay_facts(stay, command), stay) == Ready()


@given(stays, commands)
def test_its_own_effect_proves_it(stay: Reservation, command: GuardedCommand) -> None:
    try:
        after = command.apply(stay, NOON)
    except Rejected:
        return
    touched = replace(after, updated_utc=NOON, updater_id="somebody")
    assert after_doubt(command, stay_facts(stay, command), touched) == Reached()
    assert judged(command, stay, touched, sent_before=True) == Reached()


@pytest.mark.parametrize(
    ("command", "saw", "now", "reason"),
    [
        (CHECK_IN, a_stay(), a_stay(state=State.CANCELED), "state_moved Canceled"),
        (CHECK_IN, a_stay(), a_stay(room_id="r-309"), "room_moved r-309"),
        (CHECK_IN, a_stay(), a_stay(room_id=None), "room_moved"),
        (CHECK_IN, a_stay(), a_stay(guest_id="other"), "guest_moved"),
        (CHECK_IN, a_stay(), a_stay(state=State.STARTED, room_id="r-309"), "room_moved r-309"),
        (CHECK_OUT, IN_HOUSE, replace(IN_HOUSE, end_utc=NOON + timedelta(days=5)), "dates_moved"),
        (CANCEL, a_stay(), IN_HOUSE, "state_moved Started"),
        (CANCEL, a_stay(), a_stay(state=State.CANCELED), "state_moved Canceled"),
        (CONFIRM, a_stay(state=State.OPTIONAL), a_stay(state=State.CANCELED), "state_moved Canceled"),
    ],
)
def test_a_person_is_asked(command: GuardedCommand, saw: Reservation, now: Reservation, reason: str) -> None:
    assert judged(command, saw, now) == Moved(reason)


def test_another_desk_checked_the_same_guest_into_the_same_room() -> None:
    assert judged(CHECK_IN, a_stay(), a_stay(state=State.STARTED)) == Reached()


def test_items_added_since_the_clerk_looked_ask_a_person() -> None:
    base = stay_facts(IN_HOUSE, CHECK_OUT, balance=Decimal(0))
    verdict = before_sending(CHECK_OUT, base, IN_HOUSE, sent_before=False, balance=Decimal("180"))
    assert verdict == Moved("money_moved 180")


def test_fields_the_command_does_not_touch_may_change() -> None:
    assert judged(CHECK_IN, a_stay(), a_stay(rate_id="other", updated_utc=NOON, updater_id="web")) == Ready()


def test_a_stay_touched_while_in_doubt_is_never_sent_again() -> None:
    """Back where it was, but by another hand: somebody may have reverted what we did."""
    touched = a_stay(updated_utc=NOON, updater_id="web")
    assert after_doubt(CHECK_IN, stay_facts(a_stay(), CHECK_IN), touched) == Moved("touched")


GONE = a_stay(state=State.CANCELED, updater_id="us", updated_utc=NOON)
FREE_OF_CHARGE = Cancel(reservation_id="stay-1", note="Did not come", charge_fee=False)
SHORTER = ChangeStay(reservation_id="stay-1", end_utc=a_stay().end_utc - timedelta(days=1), charge_fee=True)
SHORTENED = a_stay(end_utc=SHORTER.end_utc, updater_id="us", updated_utc=NOON)


@pytest.mark.parametrize(
    ("command", "now", "fees", "verdict"),
    [
        (CANCEL, GONE, {"fee": Decimal(900)}, Reached()),
        (CANCEL, GONE, {}, Moved("other_fee 0")),
        (CANCEL, GONE, {"fee": Decimal(900), "again": Decimal(900)}, Moved("other_fee 1800")),
        (CANCEL, GONE, None, Reached()),
        (FREE_OF_CHARGE, GONE, {}, Reached()),
        (FREE_OF_CHARGE, GONE, {"fee": Decimal(900)}, Moved("other_fee 900")),
        (FREE_OF_CHARGE, GONE, {"of last week": Decimal(300)}, Reached()),
        (SHORTER, SHORTENED, {"fee": Decimal(900)}, Reached()),
        (SHORTER, SHORTENED, {}, Reached()),  # nothing may have been due
        (SHORTER, SHORTENED, {"fee": Decimal(900), "again": Decimal(900)}, Moved("other_fee 1800")),
    ],
)
def test_another_fee_than_the_clerk_chose_is_told(
    command: Cancel | ChangeStay, now: Reservation, fees: dict[str, Decimal] | None, verdict: Verdict
) -> None:
    """Every desk of the house has the same token, so who changed the stay cannot tell two desks apart; the fee can."""
    baseline = {**stay_facts(a_stay(), command), "fees": ["of last week"]}
    assert after_doubt(command, baseline, now, own_profile="us", fees=fees) == verdict
    assert after_doubt(command, baseline, now, own_profile="us", fees=fees, answered=True) == Reached()


@pytest.mark.parametrize(
    ("command", "fees", "reason"),
    [
        (CANCEL, {"fee": Decimal(900)}, "state_moved Canceled"),
        (CANCEL, {}, "other_fee 0"),
        (FREE_OF_CHARGE, {"fee": Decimal(900)}, "other_fee 900"),
        (FREE_OF_CHARGE, {}, "state_moved Canceled"),
        (FREE_OF_CHARGE, None, "state_moved Canceled"),
        (CHECK_IN, {"fee": Decimal(900)}, "state_moved Canceled"),
    ],
)
def test_somebody_elses_cancellation_names_the_fee_that_differs(
    command: GuardedCommand, fees: dict[str, Decimal] | None, reason: str
) -> None:
    base = stay_facts(a_stay(), command, balance=Decimal(0))
    assert before_sending(command, base, GONE, sent_before=False, fees=fees) == Moved(reason)


@pytest.mark.parametrize("command", [CANCEL, CHECK_OUT])
def test_money_that_moved_is_shown_before_sending_and_unknown_money_is_not(command: GuardedCommand) -> None:
    stay = a_stay(state=State.STARTED if command is CHECK_OUT else State.CONFIRMED)
    seen = {amount: stay_facts(stay, command, balance=amount) for amount in (None, Decimal(0))}
    owes = Decimal(120)
    assert before_sending(command, seen[Decimal(0)], stay, sent_before=False, balance=owes) == Moved("money_moved 120")
    assert before_sending(command, seen[None], stay, sent_before=False, balance=owes) == Ready()
    assert before_sending(command, seen[Decimal(0)], stay, sent_before=False, balance=None) == Ready()


def test_a_price_and_days_that_were_answered_are_not_settled_by_a_copy_without_the_days() -> None:
    command = ChangeStay(
        reservation_id="stay-1",
        end_utc=a_stay().end_utc + timedelta(days=1),
        prices=(NightPrice(index=0, gross=Decimal(900)),),
    )
    baseline = stay_facts(a_stay(), command)
    assert after_doubt(command, baseline, a_stay(), answered=True) == Ready()
    assert after_doubt(command, baseline, replace(a_stay(), end_utc=command.end_utc), answered=True) == Reached()


@pytest.mark.parametrize("command", [CHECK_IN, CANCEL, MoveRoom(reservation_id="stay-1", room_id="r-1"), CONFIRM])
def test_what_a_person_has_sent_of_a_stay_that_was_not_on_this_pc_rests_on_nothing(command: GuardedCommand) -> None:
    now = a_stay(state=State.OPTIONAL) if isinstance(command, Confirm) else a_stay()
    assert before_sending(command, {}, now, sent_before=False) == Ready()
