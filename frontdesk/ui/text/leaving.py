"""The words of the check-out panel and of the cancel dialog: reasons, consequences with amounts, buttons."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from frontdesk.domain.views import Line, StayView
from frontdesk.ui.text import isolate, tr
from frontdesk.ui.text.dates import day_and_month, month, short_day
from frontdesk.ui.text.money import amount, with_currency
from frontdesk.ui.text.stays import nights


class Choice(NamedTuple):
    """A reason to pick: its words, the key printed beside it, and whether it asks for words of one's own."""

    text: str
    key: str
    own_words: bool = False


def open_reasons() -> tuple[Choice, ...]:
    """Why a guest may go with money open (picture 07b)."""
    return (
        Choice(tr("The company pays by invoice"), "A"),
        Choice(tr("Goes on the card we hold"), "B"),
        Choice(tr("The guest says it is not theirs"), "C"),
        Choice(tr("Will transfer it, promised by e-mail"), "D"),
        Choice(tr("Other, in your words"), "E", own_words=True),
    )


def open_note(choice: Choice, words: str) -> str:
    """What the platform is told: the reason, then the clerk's words; "" while a reason of one's own is missing."""
    words = words.strip()
    if choice.own_words:
        return words
    return f"{choice.text}: {words}" if words else choice.text


def because(owes: Decimal) -> str:
    """Above the reasons."""
    if owes < 0:
        return tr("Let them go with {amount} to be paid back, because").format(amount=amount(-owes))
    return tr("Let them go with {amount} open, because").format(amount=amount(owes))


def leave_open(owes: Decimal) -> str:
    """The button that lets them go."""
    if owes < 0:
        return tr("Check out, pay {amount} back later").format(amount=amount(-owes))
    return tr("Check out, leave {amount} open").format(amount=amount(owes))


def leave_early(leave: date) -> tuple[str, str]:
    """Title and body of the warning that the stay goes on."""
    return (
        tr("The stay is booked until {day}").format(day=day_and_month(leave)),
        tr("Check-out ends it now. What the nights left cost is not changed by it."),
    )


def after_check_out(line: Line, *, is_open: bool) -> str:
    """Under the button: what happens then."""
    later = tr("Kept here and sent when the line is back.")
    sent = later if line.comes_back else tr("Held for a moment, then sent.")
    return f"{sent} {tr('It stays open on the bill until someone settles it.')}" if is_open else sent


def cancel_title(name: str) -> str:
    """Of the dialog."""
    return tr("Cancel {name}").format(name=isolate(name)) if name else tr("Cancel the stay")


def cancel_facts(view: StayView) -> str:
    """Under the title: "105, 3 nights from Thu 15 October."."""
    stay = tr("{nights} from {day}").format(
        nights=nights(view.nights), day=f"{short_day(view.arrive)} {month(view.arrive)}"
    )
    return tr("{room}, {stay}.").format(room=view.room.name, stay=stay) if view.room else f"{stay}."


def cancel_reasons(*, may_be_no_show: bool) -> tuple[Choice, ...]:
    """Why a stay is cancelled; "did not come" only once the day of arrival is here."""
    choices = (
        Choice(tr("Did not come"), "N"),
        Choice(tr("Asked to cancel"), "A"),
        Choice(tr("Booked twice"), "B"),
        Choice(tr("Other, in your words"), "O", own_words=True),
    )
    return choices if may_be_no_show else choices[1:]


def fee(first_night: Decimal | None, currency: str) -> tuple[str, str]:
    """The switch of the fee, and what it means."""
    rule = tr("The platform works it out by the rules of the rate. Posted, not taken from the card.")
    if first_night is None:
        return tr("Charge the cancellation fee"), rule
    return tr("Charge the first night, {amount}").format(amount=with_currency(first_night, currency)), rule


def mail(address: str | None, *, goes_out: bool) -> tuple[str, str]:
    """The switch of the e-mail, and what it means."""
    if not address:
        return tr("E-mail the guest"), tr("No address is known.")
    if goes_out:
        return tr("E-mail the guest"), tr("The platform writes to {address}.").format(address=isolate(address))
    return tr("E-mail the guest"), tr("No e-mail goes out.")


def cancel_doing(*, with_fee: bool, first_night: Decimal | None) -> str:
    """The button that cancels."""
    if not with_fee:
        return tr("Cancel, no fee")
    if first_night is None:
        return tr("Cancel, charge the fee")
    return tr("Cancel, charge {amount}").format(amount=amount(first_night))
