"""The words of `frontdesk doctor`: how this desk stands, line by line, for whoever looks after the PC."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from frontdesk.ui.text import counted, locale, tr
from frontdesk.ui.text.dates import clock, day_and_month
from frontdesk.ui.text.findings import FindingView, Standing

_MEGABYTE = 1_000_000
_GIGABYTE = 1_000_000_000


def passphrase_prompt() -> str:
    """Asked on the terminal."""
    return tr("Passphrase of this desk: ")


def versions(program: str, python: str, qt: str, openssl: str, system: str) -> FindingView:
    """What runs here."""
    second = tr("Python {python}, Qt {qt}, {openssl}, {system}").format(
        python=python, qt=qt, openssl=openssl, system=system
    )
    return FindingView(Standing.GOOD, tr("Front Desk {version}").format(version=program), second)


def folder_is_good(folder: Path, free: int) -> FindingView:
    """The folder can be written; `free` bytes are left on its disk."""
    return FindingView(Standing.GOOD, tr("Disk: {amount} free").format(amount=_amount(free)), str(folder))


def disk_is_nearly_full(folder: Path, free: int) -> FindingView:
    """Too little to work with."""
    title = tr("Disk: only {amount} free, make room").format(amount=_amount(free))
    return FindingView(Standing.BAD, title, str(folder))


def folder_cannot_be_written(folder: Path) -> FindingView:
    """Nothing could be kept."""
    return FindingView(Standing.BAD, tr("Disk: the desk’s folder cannot be written"), str(folder))


def desk_is_open() -> FindingView:
    """A desk works on this profile now."""
    return FindingView(
        Standing.GOOD, tr("The desk is open now"), tr("What it has learned since its start is not looked at")
    )


def no_desk(folder: Path) -> FindingView:
    """Nobody ever opened one."""
    return FindingView(Standing.BAD, tr("There is no desk here; open Front Desk and connect a property"), str(folder))


def nobody_signed_in() -> FindingView:
    """The folder is there, the tokens are not."""
    return FindingView(Standing.BAD, tr("No property is connected; open Front Desk and connect one"))


def secrets_are_open(keyring: str) -> FindingView:
    """`keyring` is the system's name of it, "" where a passphrase takes its place."""
    if keyring:
        return FindingView(Standing.GOOD, tr("Keyring: open"), keyring)
    return FindingView(Standing.GOOD, tr("Keyring: none, a passphrase takes its place"), tr("It opens the tokens"))


def secrets_are_closed(sentence: str) -> FindingView:
    """Why the tokens could not be read."""
    return FindingView(Standing.BAD, tr("Keyring: the tokens cannot be read"), sentence)


def no_keyring() -> FindingView:
    """Neither a keyring nor a sealed file."""
    return FindingView(Standing.BAD, tr("Keyring: none"), tr("Open Front Desk once: it asks for a passphrase instead"))


def line_is_good(address: str, secured: str, until: datetime | None) -> FindingView:
    """`secured` is the kind of TLS and its cipher, "" on this PC itself; `until` the end of the certificate."""
    title = tr("Line: the platform answers")
    if not secured:
        return FindingView(Standing.GOOD, title, tr("{address}, on this PC").format(address=address))
    second = tr("{address}, {tls}").format(address=address, tls=secured)
    if until is not None:
        good = tr("certificate good until {day}").format(day=f"{day_and_month(until.date())} {until.year}")
        second = f"{second}, {good}"
    return FindingView(Standing.GOOD, title, second)


def line_is_bad(sentence: str) -> FindingView:
    """Why the platform could not be asked."""
    return FindingView(Standing.BAD, tr("Line: the platform could not be asked"), sentence)


def clock_is_good(seconds_apart: float) -> FindingView:
    """This PC and the platform agree, as far as a second shows."""
    apart = locale().toString(abs(seconds_apart), "f", 0)
    return FindingView(Standing.GOOD, tr("Clock: {seconds} s apart from the platform").format(seconds=apart))


def property_is(name: str, zone: str) -> FindingView:
    """Whose the tokens are."""
    return FindingView(Standing.GOOD, tr("Property: {name}").format(name=name), zone)


def zone_is_missing() -> FindingView:
    """The platform does not tell it, and nobody was asked."""
    return FindingView(Standing.BAD, tr("Property: its time zone is not known; connect it anew in Front Desk"))


def property_is_missing() -> FindingView:
    """A portfolio, and none was chosen."""
    return FindingView(Standing.BAD, tr("Property: none of the portfolio is chosen; connect it anew in Front Desk"))


def table_head() -> tuple[str, str, str, str]:
    """Over the operations."""
    return tr("operation"), tr("granted"), tr("form"), tr("last answer")


def grant_word(grant: str) -> str:
    """`grant` is the client's word of it."""
    words = {
        "granted": tr("yes"),
        "not granted": tr("no"),
        "absent": tr("not there"),
    }
    return words.get(grant, tr("not tried"))


def form_word(form: str) -> str:
    """Which documents it is asked by."""
    return {"today": tr("today’s"), "seeds": tr("the older")}.get(form, "")


def answer_words(status: int | None, at: datetime | None, seconds: float) -> str:
    """ "200 at 15:42, 0.1 s"; `at` is this PC's day and hour."""
    if status is None:
        return ""
    took = locale().toString(seconds, "f", 1)
    if at is None:
        return tr("{status}, {seconds} s").format(status=status, seconds=took)
    day = f"{day_and_month(at.date())} {clock(at)}"
    return tr("{status} on {day}, {seconds} s").format(status=status, day=day, seconds=took)


def it_works() -> str:
    """The last line."""
    return tr("A desk can work here.")


def it_does_not_work(count: int) -> str:
    """The last line, with the number of lines that say why."""
    return counted(
        count,
        "No desk can work here: {n} thing above needs a person.",
        "No desk can work here: {n} things above need a person.",
    )


def _amount(count: int) -> str:
    if count >= _GIGABYTE:
        return tr("{n} GB").format(n=locale().toString(count / _GIGABYTE, "f", 1))
    return tr("{n} MB").format(n=locale().toString(count // _MEGABYTE))
