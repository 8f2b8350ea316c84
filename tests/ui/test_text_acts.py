"""The words of commands, reasons and history, for every value they can meet."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from frontdesk.domain import reasons as domain
from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm
from frontdesk.domain.house import Product
from frontdesk.domain.money import NotSent
from frontdesk.domain.outbox import NEVER_GOES, ONLY_TOLD, Attempt, Doubt, Entry, EntryState, asks, sum_fact
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Event, Line, Unsent
from frontdesk.ui.text import acting, commands, create, detail, history, leaving, money, reasons, said_no
from frontdesk.ui.text.commands import Weight

NOW = datetime(2026, 10, 16, 13, 29, 51, tzinfo=UTC)
PRAGUE = ZoneInfo("Europe/Prague")
ACTS: tuple[Command, ...] = (
    Confirm(reservation_id="1"),
    CheckIn(reservation_id="1", room_id="r"),
    CheckOut(reservation_id="1"),
    Cancel(reservation_id="1", note="Asked to cancel", charge_fee=True),
    Cancel(reservation_id="1", note="Asked to cancel", charge_fee=False),
)
FORBIDDEN = ("!", "please wait", "error", "None", "{", "}")

_MARKS = "\u2068\u2069"


def test_a_name_from_the_right_does_not_turn_the_dates_behind_it() -> None:
    told = commands.quoted("Cannot check in. (Stay 48226 (الحسيني محمد, 10/16/2026 - 10/21/2026, Suite))")
    assert told == "“Cannot check in. (Stay 48226 (\u2068الحسيني محمد\u2069, 10/16/2026 - 10/21/2026, Suite))”"


@pytest.mark.parametrize(
    ("doubt", "found", "told"),
    [
        (Doubt.ADDED_TOO, [("ExternalPayment", "-3650.00")], "meanwhile: Paid outside the platform, 3,650 CZK."),
        (Doubt.TWICE, [("Cash", "20"), ("for the taxi", "20.50")], "now: Cash, 20 CZK + for the taxi, 20.50 CZK."),
        (Doubt.CAME_LATE, [("Cancellation fee", "2100")], "after all: Cancellation fee, 2,100 CZK."),
    ],
)
def test_sums_that_are_there_already_are_said_as_everywhere(
    doubt: Doubt, found: list[tuple[str, str]], told: str
) -> None:
    fact = " + ".join(sum_fact(what, Decimal(figure), "CZK") for what, figure in found)
    waits = Entry(seq=1, id="1", command=ACTS[1], state=EntryState.CONFLICT, created_utc=NOW, reason=asks(doubt, fact))
    assert told in commands.asks_why(waits, "CZK").replace("\u00a0", " ")


def test_of_another_offer_the_sign_stands_before_the_difference_as_what_is_behind_it_may_be_cut() -> None:
    for more, said in ((Decimal(1300), "+1,300"), (Decimal("-12966.1"), "−12,966.10"), (Decimal(0), "")):
        line = acting.offer_line("Superior", "Flexible", Decimal(7600), more, "CZK")
        assert line == ", ".join(part for part in ("Superior, Flexible: 7,600\u00a0CZK", said) if part)


def test_what_costs_nothing_is_free_wherever_it_is_offered() -> None:
    cot = Product(id="cot", name="Baby cot", price=Decimal(0))
    assert (acting.product_line(cot, 1), create.product(cot)) == ("Baby cot, free", "Baby cot  free")
    assert create.product_count(cot) == "Baby cot"


words = some.text(min_size=1, max_size=30).filter(str.strip)
states = some.one_of(some.sampled_from([str(state) for state in State]), some.just("Postponed"))
moments = some.one_of(some.none(), some.just(NOW))
steps = some.sampled_from(["cancel", "check_in", "check_out", "confirm"])
facts = some.one_of(
    some.builds(domain.WrongState, states, steps),
    some.builds(domain.NoRoom),
    some.builds(
        domain.RoomNotInspected, some.just("510"), some.sampled_from(["Dirty", "OutOfOrder", "Haunted"]), moments
    ),
    some.builds(domain.RoomOccupied, some.just("510"), some.just("Ahmadi رضا"), moments),
    some.builds(domain.StartsLater, some.dates(min_value=date(2026, 1, 1))),
    some.builds(domain.LeavesLater, some.dates(min_value=date(2026, 1, 1))),
    some.builds(domain.HasEnded, some.dates(min_value=date(2026, 1, 1))),
    some.builds(domain.OpenBalance, some.decimals(-9999, 9999, places=2), some.just("CZK")),
    some.just(domain.BalanceNotTold()),
    some.builds(domain.NoteNeeded, steps),
    some.builds(domain.AlreadyWaiting, steps),
    some.builds(domain.NotKnown, some.just("x")),
    some.builds(domain.InDoubtAlready, steps),
    some.sampled_from([domain.NotSaved(), domain.FileUnreadable(), domain.NotBooked()]),
    some.builds(domain.TooManyWaiting, some.integers(1, 5000)),
    some.just(domain.SameRoom()),
    some.just(domain.RoomLocked()),
    some.sampled_from([domain.NothingChanges(), domain.DatesWrong(), domain.NoPersons(), domain.IsOwner()]),
    some.sampled_from([domain.NotHere(), domain.NameNeeded(), domain.CountNeeded(), domain.AmountNeeded()]),
    some.builds(domain.NoPlace, some.integers(1, 9)),
    some.builds(domain.NotAllowed, steps, some.just("OutOfOrder")),
    some.builds(domain.NeedsLine, steps),
    some.builds(domain.TooMuchMoney, some.decimals(1, 9999, places=2), some.just("CZK")),
)


def entry(command: Command, state: EntryState, *, reason: str = "", attempts: tuple[Attempt, ...] = ()) -> Entry:
    return Entry(seq=1, id="e", command=command, state=state, created_utc=NOW, reason=reason, attempts=attempts)


def is_calm(text: str) -> bool:
    return bool(text.strip()) and not any(word in text for word in FORBIDDEN) and "  " not in text.strip()


@given(facts, steps)
def test_every_reason_has_a_calm_sentence_and_a_stop(reason: domain.Reason, step: str) -> None:
    assert is_calm(reasons.sentence(reason))
    assert is_calm(reasons.refused(reason))
    assert is_calm(reasons.remedy(reason)) and reasons.refused(reason).endswith(reasons.remedy(reason))
    stop = reasons.stop(reason, step)
    assert is_calm(stop.title)
    assert not stop.title.endswith(".")
    assert is_calm(reasons.waiting(reason).title)


def test_every_reason_of_the_domain_is_among_them() -> None:
    made = {domain.WrongState, domain.NoRoom, domain.RoomNotInspected, domain.RoomOccupied, domain.StartsLater}
    made |= {
        domain.LeavesLater,
        domain.HasEnded,
        domain.OpenBalance,
        domain.BalanceNotTold,
        domain.NoteNeeded,
        domain.AlreadyWaiting,
        domain.NotKnown,
    }
    made |= {domain.InDoubtAlready, domain.NotSaved, domain.TooManyWaiting, domain.SameRoom, domain.RoomLocked}
    made |= {domain.NothingChanges, domain.DatesWrong, domain.NoPersons, domain.IsOwner, domain.NotHere}
    made |= {domain.NameNeeded, domain.CountNeeded, domain.AmountNeeded, domain.NoPlace, domain.NotAllowed}
    made |= {domain.NeedsLine, domain.TooMuchMoney, domain.FileUnreadable, domain.NotBooked}
    assert made == set(get_args(domain.Reason))


def test_a_stop_names_the_room_its_state_and_what_helps() -> None:
    stop = reasons.stop(domain.RoomNotInspected("510", "Dirty", NOW), "check_in")
    assert stop.title == "Check-in stops here: room 510 is dirty"
    assert stop.body == ("The platform gives a key only for an inspected room. Ask housekeeping, or pick another room.")


@pytest.mark.parametrize("command", ACTS)
@pytest.mark.parametrize("mark", list(Unsent))
def test_nothing_sounds_done_before_the_platform_has_it(command: Command, mark: Unsent) -> None:
    fate = commands.fate(command, mark, Line.ONLINE)
    assert is_calm(fate)
    assert ("on the platform" in fate and "not on" not in fate) is (mark is Unsent.SENT)
    away = commands.noted(command, "308", "Nováková Šárka")
    assert "noted" in away
    assert not away.startswith(("Checked", "Cancelled"))


@pytest.mark.parametrize("line", [line for line in Line if line.is_away])
def test_nothing_is_said_to_go_in_a_moment_while_the_line_is_away(line: Line) -> None:
    assert commands.fate(ACTS[1], Unsent.HOLDING, line) == "Check-in noted, not on the platform yet"


@pytest.mark.parametrize("command", ACTS)
@pytest.mark.parametrize("line", list(Line))
def test_a_doubt_forbids_doing_it_again_and_promises_a_line_only_when_it_is_away(command: Command, line: Line) -> None:
    doubt = commands.doubt(command, line)
    assert doubt.warning == "Please do not do it again."
    assert ("When the line is back" in doubt.after) is line.comes_back


@pytest.mark.parametrize("doubt", list(Doubt))
@pytest.mark.parametrize("fact", ["", "Processed", "1240.50", "not a number", "NaN"])
def test_every_question_of_the_engine_has_words_without_its_code(doubt: Doubt, fact: str) -> None:
    waiting = entry(ACTS[1], EntryState.NEEDS_PERSON, reason=asks(doubt, fact))
    told = commands.asks_sentence(waiting, "CZK")
    assert is_calm(told)
    assert "_" not in told and not told.startswith(str(doubt))
    assert told.endswith("Nothing is sent until you choose.") is (doubt not in ONLY_TOLD | NEVER_GOES)


@given(words.filter(lambda said: said.split()[0] not in set(Doubt)))
def test_the_platforms_words_stand_whole_between_quotation_marks(said: str) -> None:
    refused = entry(ACTS[1], EntryState.REJECTED, reason=said)
    assert commands.asks_title(refused) == "The platform said no"
    sentence = commands.asks_sentence(refused, "CZK")
    bare = sentence.translate(dict.fromkeys(map(ord, "\u2068\u2069")))
    assert bare.startswith(f"The platform said no: “{said.strip().translate(dict.fromkeys(map(ord, _MARKS)))}” ")
    assert sentence.endswith(said_no.helps(refused.command, said.strip()))


def test_the_timeline_tells_what_happened_and_what_comes_next() -> None:
    attempt = Attempt(
        number=1,
        sent_utc=NOW + timedelta(seconds=1),
        outcome="unknown",
        request_id="7f2c5b8e91",
        ended_utc=NOW + timedelta(seconds=11),
    )
    told = commands.timeline(entry(ACTS[1], EntryState.UNKNOWN, attempts=(attempt,)), PRAGUE, Line.OFFLINE)
    assert [(moment.when, moment.what, moment.weight) for moment in told] == [
        ("15:29:51", "saved on this PC", Weight.PAST),
        ("15:29:52", "sent, request 7f2c…91", Weight.PAST),
        ("15:30:02", "no answer came", Weight.DOUBT),
        ("next", "read the stay when the line is back", Weight.NEXT),
    ]


@given(some.sampled_from(list(EntryState)), some.sampled_from(list(Line)), words)
def test_every_entry_has_a_timeline(state: EntryState, line: Line, outcome: str) -> None:
    attempt = Attempt(number=1, sent_utc=NOW, outcome=outcome)
    told = commands.timeline(entry(ACTS[2], state, attempts=(attempt,)), PRAGUE, line)
    assert all(moment.what for moment in told)
    assert [moment.weight for moment in told].count(Weight.NEXT) <= 1


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (Event(NOW, "booked", "ChannelManager"), "Booked: a channel"),
        (Event(NOW, "booked", "CommanderPhone"), "Booked: by phone"),
        (Event(NOW, "platform_canceled", "No-show"), "Cancelled: No-show"),
        (Event(NOW, "platform_canceled", "PriceTooHigh"), "Cancelled: the price was too high"),
        (Event(NOW, "platform_canceled", "Other"), "Cancelled"),
        (Event(NOW, "desk_check_in", "Petra H."), "Check-in noted on this PC, Petra H., not proven"),
        (Event(NOW, "settled", "check_out"), "Check-out is on the platform"),
        (Event(NOW, "taken_back", "cancel"), "Cancellation taken back"),
        (Event(NOW, "since_start_utc", "2026-10-17"), "Changed since, elsewhere: arrival 17 Oct"),
        (Event(NOW, "since_start_utc", "23:05"), "Changed since, elsewhere: arrival 23:05"),
        (Event(NOW, "since_end_utc", "2026-10-17T09:00"), "Changed since, elsewhere: departure 17 Oct 9:00"),
        (Event(NOW, "door_opened", ""), "door opened"),
    ],
)
def test_history_in_words(event: Event, told: str) -> None:
    assert history.event_words(event) == told


def test_history_days() -> None:
    at = datetime(2026, 10, 12, 16, 40, tzinfo=PRAGUE)
    assert history.when(at, date(2026, 10, 12)) == "Today 16:40"
    assert history.when(at, date(2026, 10, 16)) == "12 Oct 16:40"


@given(some.sampled_from(leaving.open_reasons()), some.text(max_size=20))
def test_the_note_is_empty_only_while_own_words_are_missing(choice: leaving.Choice, said: str) -> None:
    note = leaving.open_note(choice, said)
    assert bool(note) is (bool(said.strip()) or not choice.own_words)
    assert said.strip() in note


def test_letters_of_a_panel_are_its_own() -> None:
    for choices in (leaving.open_reasons(), leaving.cancel_reasons(may_be_no_show=True)):
        assert len({choice.key for choice in choices}) == len(choices)
    assert "N" not in {choice.key for choice in leaving.cancel_reasons(may_be_no_show=False)}


@given(some.text(alphabet="0123456789", min_size=1, max_size=12))
def test_a_number_is_grouped_and_loses_nothing(digits: str) -> None:
    assert detail.number(digits).replace(" ", "") == digits


def test_numbers_as_on_the_screen() -> None:
    assert [detail.number(each) for each in ("48213", "1234567", "812", "AB-12")] == [
        "48 213",
        "1 234 567",
        "812",
        "AB-12",
    ]
    assert detail.channel_digits("4417902338") == "4417 902 338"


def test_what_is_owed_in_the_footer() -> None:
    assert detail.owed(Decimal(6140), "CZK") == ("Owes", "6,140\u00a0CZK", "")
    assert detail.owed(Decimal(0), "CZK") == ("Owes", "nothing", "")
    assert detail.owed(Decimal(-50), "CZK") == ("Paid too much", "50\u00a0CZK", "")
    assert detail.owed(None, "CZK") == ("Owes", "not known yet", "")
    part = NotSent(charged=Decimal(350))
    assert detail.owed(Decimal(1250), "CZK", part) == ("Owes", "1,250\u00a0CZK", "with 350 not sent yet")


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (None, ""),
        (NotSent(charged=Decimal(350)), "350 not sent yet"),
        (NotSent(charged=Decimal(350), in_doubt=True), "350 in doubt"),
        (NotSent(paid=Decimal(200)), "200 paid not sent yet"),
        (NotSent(taken_off=Decimal("12.50")), "12.50 taken off not sent yet"),
        (
            NotSent(charged=Decimal(350), paid=Decimal(200), taken_off=Decimal(90)),
            "350 charged, 200 paid, 90 taken off, not sent yet",
        ),
    ],
)
def test_the_part_of_a_sum_that_only_this_desk_knows(part: NotSent | None, said: str) -> None:
    assert money.not_sent(part) == said
    warned = domain.OpenBalance(Decimal(900), "CZK", part)
    assert reasons.sentence(warned) == f"900\u00a0CZK is still owed{f' with {said}' if said else ''}."
