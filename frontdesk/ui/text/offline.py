"""What may wait for the line, by the hotel's choice, in words; and what is wrong in the file the hotel chose it in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from frontdesk.domain.commands import STEPS
from frontdesk.domain.hotel_choices import LONGEST_HOLD, LONGEST_KEPT, LONGEST_WAIT, NAME, Flaw, Wants
from frontdesk.domain.offline import OfflinePolicy
from frontdesk.ui.text import counted, tr
from frontdesk.ui.text.findings import FindingView, Standing
from frontdesk.ui.text.money import with_currency
from frontdesk.ui.text.reasons import step_noun


def title() -> str:
    """Over the place where it stands; also the name of the command."""
    return tr("What waits while the line is away")


def facts() -> str:
    """Under it."""
    return tr("The hotel chooses this in {file}, in this desk’s folder.").format(file=NAME)


def back() -> str:
    """The way out."""
    return tr("Back")


def lines(policy: OfflinePolicy, currency: str) -> tuple[FindingView, ...]:
    """What waits, what does not, up to how much, and for how long."""
    return (*_not_kept(policy), _kept(policy), _money(policy, currency), _age(policy))


def _kept(policy: OfflinePolicy) -> FindingView:
    what = tr("Everything else is kept") if policy.needs_line else tr("Everything is kept")
    return FindingView(Standing.GOOD, what, tr("It stays on this PC and is sent in order when the line is back"))


def _not_kept(policy: OfflinePolicy) -> tuple[FindingView, ...]:
    if not policy.needs_line:
        return ()
    nouns = dict.fromkeys(step_noun(step) for step in STEPS if step in policy.needs_line)
    why = tr("Not done while the line is away; what is typed is kept")
    return (FindingView(Standing.NOTE, ", ".join(nouns), why),)


def _money(policy: OfflinePolicy, currency: str) -> FindingView:
    what = tr("One charge or payment")
    if policy.most_money is None:
        return FindingView(Standing.GOOD, what, tr("Of any amount"))
    most = with_currency(policy.most_money, currency)
    return FindingView(Standing.NOTE, what, tr("Up to {amount}; more waits with you").format(amount=most))


def _age(policy: OfflinePolicy) -> FindingView:
    usual = tr("After 1 h a price, 4 h a cancellation, 12 h a key, 24 h the rest")
    what = tr("What waited long is shown to you before it goes")
    if policy.oldest_hours is None:
        return FindingView(Standing.GOOD, what, usual)
    latest = tr("After {n} h at the latest, or what the desk allows").format(n=f"{policy.oldest_hours:g}")
    return FindingView(Standing.NOTE, what, latest)


def said(flaws: Sequence[Flaw]) -> str:
    """At the start: the first that is wrong, and how many more; "" where nothing is."""
    if not flaws:
        return ""
    rest = len(flaws) - 1
    more = counted(rest, "{n} more field is wrong.", "{n} more fields are wrong.") if rest else ""
    return f"{flaw(flaws[0])} {more}".strip()


def flaw(found: Flaw) -> str:
    """Which field, what stands there, what to write; and that the usual holds until then."""
    if found.wants is Wants.FILE:
        return tr("{file} cannot be read: {value}. Mend it, or take it away; until then the usual holds.").format(
            file=NAME, value=found.value
        )
    if found.wants is Wants.NO_FIELD:
        remedy = _write(found.nearest) if found.nearest else tr("Take it out.")
        return tr("{file}: there is no field {field}. {remedy}").format(file=NAME, field=found.field, remedy=remedy)
    if found.wants is Wants.STEP:
        says = tr("{file}: {field} has “{value}”, which is no step.")
        remedy = _write(found.nearest) if found.nearest else tr("Write one of {steps}.").format(steps=", ".join(STEPS))
    else:
        says = tr("{file}: {field} is “{value}”.")
        remedy = f"{_remedy(found.wants)} {tr('Until then the usual holds.')}"
    return f"{says.format(file=NAME, field=found.field, value=found.value)} {remedy}"


def _write(name: str) -> str:
    return tr("Write {name}.").format(name=name.rpartition(".")[2])


def _remedy(wants: Wants) -> str:
    match wants:
        case Wants.TABLE:
            return tr("Write a table: a line with [offline] or [keep], its fields below.")
        case Wants.STEPS:
            return tr('Write a list of steps, such as ["set_price", "check_out"], or [] for none.')
        case Wants.MONEY:
            return tr("Write an amount as a number, such as 5000.")
        case Wants.HOURS:
            return tr("Write hours as a number over 0 and up to {most}.").format(most=LONGEST_WAIT)
        case Wants.SECONDS:
            return tr("Write seconds as a number from 0 to {most}.").format(most=LONGEST_HOLD)
        case Wants.DAYS:
            return tr("Write days as a whole number from 1 to {most}.").format(most=LONGEST_KEPT)
        case Wants.GUEST_DAYS:
            return tr("Write days as a whole number, no fewer than past_days and up to {most}.").format(
                most=LONGEST_KEPT
            )
        case Wants.STEP | Wants.NO_FIELD | Wants.FILE:
            return ""
        case _:
            assert_never(wants)
