"""Amounts as the user's country writes them, never through a float."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from frontdesk.domain.money import NotSent, decimals, rounded, smallest
from frontdesk.ui.text import locale, tr

_MINUS = "−"
_CENTS = 2


@dataclass(slots=True)
class _Hotel:
    """The hotel of this window: like the user's country it says how each amount is written and read."""

    currency: str = ""


_hotel = _Hotel()


def use_currency(currency: str) -> None:
    """From now on amounts that stand without a currency are of this one; "" has two decimals."""
    _hotel.currency = currency


def own_currency() -> str:
    """The currency of amounts that stand without one."""
    return _hotel.currency


def amount(value: Decimal, currency: str | None = None) -> str:
    """ "9,150", "−2,800", "12.50", in Kuwait "12.500": decimals, as many as the currency has, only where there are any.
    `currency` None is the hotel's own.
    """
    of = own_currency() if currency is None else currency
    value, places = rounded(value, of), decimals(of)
    whole = int(abs(value))
    cents = int((abs(value) - whole).scaleb(places))
    written = locale().toString(whole)
    if cents:
        written += locale().decimalPoint() + "".join(locale().toString(int(each)) for each in f"{cents:0{places}}")
    return _MINUS + written if value < 0 else written


def whole(value: Decimal) -> str:
    """ "2,104": without cents, for a table where they would not be read; what is set or owed is written in full. Where
    one of the currency is worth much, so that prices have three decimals, they are read.
    """
    return amount(value.quantize(step(), rounding=ROUND_HALF_UP))


def step() -> Decimal:
    """By how much the price of a night differs at least: a whole one, a thousandth where the currency has them."""
    return smallest(own_currency()) if decimals(own_currency()) > _CENTS else Decimal(1)


def with_currency(value: Decimal, currency: str) -> str:
    """ "6,140 CZK", with a blank that does not break the line."""
    return f"{amount(value, currency)}\u00a0{currency}" if currency else amount(value)


def not_sent(part: NotSent | None) -> str:
    """What of a sum only this desk knows: "350 not sent yet", "350 charged, 1,250 paid, not sent yet"; "" for all of
    it known.
    """
    if part is None:
        return ""
    told = {
        tr("{amount} charged"): part.charged,
        tr("{amount} paid"): part.paid,
        tr("{amount} taken off"): part.taken_off,
    }
    what = [text.format(amount=amount(value)) for text, value in told.items() if value]
    if not part.paid and not part.taken_off:
        what = [amount(part.charged)]  # the plain case: something more is owed
    sent = tr("in doubt") if part.in_doubt else tr("not sent yet")
    return f"{', '.join(what)}, {sent}" if len(what) > 1 else f"{what[0]} {sent}"


def with_not_sent(text: str, part: NotSent | None) -> str:
    """A sum in words with the part that only this desk knows: "owes 1,250 CZK with 350 not sent yet"."""
    found = not_sent(part)
    return tr("{sum} with {part}").format(sum=text, part=found) if found else text


def owed(value: Decimal | None, *, may_read: bool = True) -> str:
    """What stands in an "owes" column: an amount, "settled", or "…" while it is not known. `may_read`: the token is
    told it, so it may come.
    """
    if value is None:
        return "…" if may_read else tr("not told")
    return amount(value) if value else tr("settled")


def payment_kind(kind: str) -> str:
    """The platform's type of a payment made outside it; one without a word of its own as it is."""
    words = {
        "Cash": tr("Cash"),
        "CreditCard": tr("Card"),
        "WireTransfer": tr("Bank transfer"),
        "BankCheque": tr("Cheque"),
        "Prepayment": tr("Prepayment"),
        "Cheque": tr("Cheque"),
        "Voucher": tr("Voucher"),
        "Unspecified": tr("Not said how"),
        "Invoice": tr("Invoice"),
    }
    return words.get(kind, kind)


def payment_word(kind: str) -> str:
    """How it was paid, from the platform's kind of the payment."""
    words = {
        "CreditCardPayment": tr("Paid by card"),
        "AlternativePayment": tr("Paid online"),
        "CashPayment": tr("Paid in cash"),
        "InvoicePayment": tr("Paid by invoice"),
        "ExternalPayment": tr("Paid outside the platform"),
    }
    return words.get(kind, tr("Paid"))


def found_sum(what: str, value: Decimal, currency: str) -> str:
    """A payment or a fee that is on the platform: "Paid outside the platform, 3,650 CZK", "Cash, 20 CZK"; `what` is its
    kind there, or somebody's note.
    """
    word = payment_word(what) if what.endswith("Payment") else payment_kind(what)
    return ", ".join(part for part in (word, with_currency(value, currency)) if part)
