"""The words of the check-out panel and of the cancel dialog: reasons, consequences with amounts, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from frontdesk.domain.fees import Fee
from frontdesk.domain.views import Account, Line, StayView
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import isolate, tr
from frontdesk.ui.text.dates import clock, day_and_month, month, short_day
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


def back_reasons() -> tuple[Choice, ...]:
    """Why a guest may go who gets money back: no refund is recorded here."""
    return (
        Choice(tr("It goes back to the card"), "A"),
        Choice(tr("It goes back by bank transfer"), "B"),
        Choice(tr("It is kept for the next stay"), "C"),
        Choice(tr("Other, in your words"), "E", own_words=True),
    )


def unclosed_reasons() -> tuple[Choice, ...]:
    """Why settled bills are left open: the platform wants a reason for it (connector-api.md §4.7)."""
    return (
        Choice(tr("The invoice is made later"), "A"),
        Choice(tr("More comes on the bill"), "B"),
        Choice(tr("Other, in your words"), "E", own_words=True),
    )


def open_note(choice: Choice, typed: str) -> str:
    """What the platform is told: the reason, then the clerk's words; "" while a reason of one's own is missing."""
    added = typed.strip()
    if choice.own_words:
        return added
    return f"{choice.text}: {added}" if added else choice.text


def because(owes: Decimal, *, can_pay: bool) -> str:
    """Above the reasons; `can_pay`: a payment was offered first. Nothing owed: the bills are left open."""
    if not owes:
        return tr("Leave the bills open, because")
    if owes < 0:
        return tr("Let them go with {amount} to be paid back, because").format(amount=amount(-owes))
    if can_pay:
        return tr("Or let them go with {amount} open, because").format(amount=amount(owes))
    return tr("Let them go with {amount} open, because").format(amount=amount(owes))


def pay(owes: Decimal) -> tuple[str, str]:
    """The button of the payment that settles it, and what follows."""
    return tr("Record a payment of {amount}").format(amount=amount(owes)), tr("Then nothing is left open")


class AccountLine(NamedTuple):
    """Somebody's part of the account in one line. `is_owing`: it keeps them from leaving settled."""

    text: str
    note: str
    amount: str
    is_owing: bool


def account_line(view: StayView, account: Account) -> AccountLine:
    """ "Whitfield Tom, minibar 640, parking 600, 1,240"."""
    name = f"{account.surname} {account.given}".strip() or tr("Another account")
    if account.owes is None:
        return AccountLine(name, "", words.unknown_sum(may_read=view.may_read_money), is_owing=False)
    is_owing = account.owes != 0 and account.is_member
    return AccountLine(name, _account_note(view, account), amount(account.owes), is_owing=is_owing)


def _account_note(view: StayView, account: Account) -> str:
    if not account.owes:
        return tr("settled")
    if not account.is_member:
        return tr("does not hold them up")
    if any(line.is_payment for line in account.lines):
        paid = -sum((line.amount for line in account.lines if line.is_payment), Decimal(0))
        return tr("{amount} paid").format(amount=amount(paid))
    return ", ".join(f"{words.money_text(view, line)} {amount(line.amount)}" for line in account.lines)


def close_settled(settled: Sequence[Account]) -> str:
    """The box that closes the bills of those who owe nothing while somebody else still does."""
    if len(settled) == 1 and settled[0].surname:
        return tr("Close the settled bill of {name} now").format(name=isolate(settled[0].surname))
    return tr("Close the settled bills now")


def close_all() -> str:
    """The box when nothing is owed."""
    return tr("Close the bills now")


def leave_open(owes: Decimal) -> str:
    """The button that lets them go. Nothing owed: their bills stay open."""
    if not owes:
        return tr("Check out, leave the bills open")
    if owes < 0:
        return tr("Check out, pay {amount} back later").format(amount=amount(-owes))
    return tr("Check out, leave {amount} open").format(amount=amount(owes))


def leave_early(leave: date) -> tuple[str, str]:
    """Title and body of the warning that the stay goes on."""
    return (
        tr("The stay is booked until {day}").format(day=day_and_month(leave)),
        tr("The platform checks out on the last day, not before. End the stay today first; then the cost is known."),
    )


def shorten() -> tuple[str, str]:
    """The remedy of leaving early: its words, and what follows."""
    return tr("Change the days"), tr("Then the guest can be checked out")


def check_out_anyway(text: str) -> str:
    """The button while the stay goes on: "Check out of 409 all the same"."""
    return tr("{what} all the same").format(what=text)


def untold() -> tuple[str, str]:
    """Title and body of the warning that nobody here can see whether anything is owed."""
    return (
        tr("What is owed cannot be seen here"),
        tr(
            "The platform does not tell it to this hotel’s token: look at the bill there first. "
            "It closes no bill that is not settled."
        ),
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


def fee(known: Fee | None, first_night: Decimal | None, currency: str) -> tuple[str, str]:
    """The switch of the fee, and what it means. Unknown: the first night is told, which is what many rates charge."""
    posted = tr("Posted, not taken from the card.")
    if known is None:
        rule = tr("The platform works it out by the rules of the rate.")
        if first_night is not None:
            night = tr("The first night is {amount}.").format(amount=with_currency(first_night, currency))
            rule = f"{rule} {night}"
        return tr("Charge the cancellation fee"), f"{rule} {posted}"
    if known.amount:
        figure = with_currency(known.amount, currency)
        text = tr("Charge the fee, about {amount}") if known.is_about else tr("Charge the fee, {amount}")
        return text.format(amount=figure), tr("By the rules of the rate. {posted}").format(posted=posted)
    return tr("Charge the cancellation fee"), _no_fee(known)


def _no_fee(known: Fee) -> str:
    if known.due_from is None:
        return tr("By the rules of the rate it costs nothing.")
    when = tr("{day}, {time}").format(day=day_and_month(known.due_from.date()), time=clock(known.due_from))
    return tr("By the rules of the rate it costs nothing before {when}.").format(when=when)


def mail(address: str | None, *, goes_out: bool) -> tuple[str, str]:
    """The switch of the e-mail, and what it means."""
    if not address:
        return tr("E-mail the guest"), tr("No address is known.")
    if goes_out:
        return tr("E-mail the guest"), tr("The platform writes to {address}.").format(address=isolate(address))
    return tr("E-mail the guest"), tr("No e-mail goes out.")


def cancel_doing(known: Fee | None, *, with_fee: bool) -> str:
    """The button that cancels."""
    if not with_fee or (known is not None and not known.amount):
        return tr("Cancel, no fee")
    if known is None or known.is_about:
        return tr("Cancel, charge the fee")
    return tr("Cancel, charge {amount}").format(amount=amount(known.amount))
