"""The words of first run, connecting, the passphrase and the training hotel."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, assert_never

from frontdesk.ui.credentials import Fault, FieldName, Problem
from frontdesk.ui.text import counted, isolate, tr
from frontdesk.ui.text.dates import day_and_month

SHORTEST_PASSPHRASE = 12
_MORNING, _AFTERNOON, _EVENING = 5, 12, 18


# --- first run -------------------------------------------------------------------------------------------------------


def which_hotel(hour: int | None) -> str:
    """The greeting; `hour` is the PC's, 0 to 23."""
    return tr("{greeting} Which hotel is this?").format(greeting=_greeting(hour))


def _greeting(hour: int | None) -> str:
    if hour is None:
        return tr("Welcome.")
    if _MORNING <= hour < _AFTERNOON:
        return tr("Good morning.")
    return tr("Good afternoon.") if _AFTERNOON <= hour < _EVENING else tr("Good evening.")


def promise() -> str:
    """Under the greeting."""
    return tr("Front Desk keeps working when the line does not. Nothing you save is lost or posted twice.")


class Choice(NamedTuple):
    """One of the two ways to begin."""

    title: str
    text: str
    button: str
    note: str


def connect_choice() -> Choice:
    """The real hotel."""
    return Choice(
        tr("Connect your property"),
        tr(
            "You need the platform’s address and two tokens; your manager or the platform’s support has them. "
            "It takes about two minutes."
        ),
        tr("Connect"),
        tr("Guest data stays encrypted here"),
    )


def demo_choice() -> Choice:
    """The training hotel."""
    return Choice(
        tr("Explore the demo hotel"),
        tr(
            "A made-up hotel with sixty rooms, on this PC only. Check people in, cut the line, break things. "
            "Nobody is charged or mailed."
        ),
        tr("Open the demo hotel"),
        tr("Ready in a second"),
    )


# --- connect ---------------------------------------------------------------------------------------------------------


def connect_title() -> str:
    """Over the form."""
    return tr("Connect your property")


def field_label(name: FieldName) -> str:
    """Over a field."""
    match name:
        case FieldName.ADDRESS:
            return tr("Platform address")
        case FieldName.CLIENT_TOKEN:
            return tr("Client token")
        case FieldName.ACCESS_TOKEN:
            return tr("Access token")
        case FieldName.PC_NAME:
            return tr("This PC is called")
        case FieldName.TIME_ZONE:
            return tr("The hotel’s time zone")
        case _:
            assert_never(name)


def check() -> str:
    """The primary button before anything is known."""
    return tr("Ask the platform")


def check_again() -> str:
    """Beside the primary button once something is known."""
    return tr("Check again")


def open_hotel(hotel: str) -> str:
    """The primary button once the platform has answered."""
    return tr("Open {hotel}").format(hotel=isolate(hotel))


def sign_in(hotel: str) -> str:
    """The primary button of a new sign-in, once the platform has answered."""
    return tr("Sign in to {hotel}").format(hotel=isolate(hotel))


def sign_in_again_title() -> str:
    """Over the form of a desk that was signed in before."""
    return tr("Sign in again")


def sign_in_again_facts(unsent: int, hotel: str) -> str:
    """Under it: what waits by now, and for whom."""
    if not unsent:
        return tr("This desk is for {hotel}. Paste the new token; everything here stays.").format(hotel=isolate(hotel))
    waits = counted(unsent, "{n} saved thing waits here", "{n} saved things wait here")
    return tr("{waits} for {hotel}. Paste the new token; all of it goes by itself then.").format(
        waits=waits, hotel=isolate(hotel)
    )


def back() -> str:
    """The way out."""
    return tr("Back")


def where_tokens_go(*, has_keyring: bool) -> str:
    """Under the buttons."""
    if has_keyring:
        return tr("The tokens go into this computer’s keyring and nowhere else: not into a file, not into a log.")
    return tr("This computer has no keyring, so the tokens are sealed under your passphrase, never in a plain file.")


def findings_title() -> str:
    """Over the findings."""
    return tr("What the platform says")


def not_asked_yet() -> str:
    """In place of the findings before the first check."""
    return tr("Nothing yet. Asking reads the hotel’s name and what the tokens may do; it changes nothing.")


def said_under_a_field() -> str:
    """In place of the findings after an answer that is about a field."""
    return tr("It does not open with what stands in the form. Why stands under the field.")


def being_asked() -> str:
    """In place of the findings while the answer is awaited."""
    return tr("The platform is being asked. You can change the fields or go back meanwhile.")


def asking_reason() -> str:
    """Why the buttons are off meanwhile."""
    return tr("The platform is being asked.")


def blank_taken_off(*, was_checked: bool) -> str:
    """A value came with a blank before or after it."""
    if was_checked:
        return tr("A blank at the end was taken off. Press F5 to check again.")
    return tr("A blank at the end was taken off.")


def problem(found: Problem) -> str:
    """One sentence under the field: which value, what is wrong with it, what to do."""
    label = field_label(found.field)
    match found.fault:
        case Fault.EMPTY if found.field is FieldName.ADDRESS:
            return tr("The platform address is empty. It looks like https://api.mews.com.")
        case Fault.EMPTY if found.field is FieldName.PC_NAME:
            return tr("This PC has no name. Give it one, like Reception 1; it stands beside what is done here.")
        case Fault.EMPTY:
            return tr("{label} is empty. Copy it from the platform and paste it here.").format(label=label)
        case Fault.NOT_ENCRYPTED:
            return tr("The platform address begins with http://, which others can read. Write https:// instead.")
        case Fault.OTHER_SCHEME:
            return tr("The platform address begins with {part}. Write https:// instead.").format(part=found.part)
        case Fault.NOT_AN_ADDRESS:
            return tr("“{part}” is no platform address. It looks like https://api.mews.com.").format(
                part=isolate(found.part)
            )
        case Fault.HAS_MORE:
            return tr(
                "The platform address goes on with “{part}”. Leave only the part like https://api.mews.com."
            ).format(part=isolate(found.part))
        case Fault.BLANK_INSIDE:
            return tr("{label} has a blank inside. Copy it again in one piece.").format(label=label)
        case Fault.ODD_LETTER:
            return tr("{label} has a letter that no token has. Copy it again from the platform.").format(label=label)
        case Fault.SAME_TOKEN:
            return tr("Access token is the same as the client token. They are two; paste the other one here.")
        case Fault.NOT_A_ZONE:
            return tr("“{part}” is no time zone. It looks like Europe/Prague.").format(part=isolate(found.part))
        case _:
            assert_never(found.fault)


def which_property() -> str:
    """Over the list of properties."""
    return tr("Which one is this desk for?")


def choose_property(name: str) -> str:
    """The primary button once a property is picked and before the platform was asked about it."""
    return tr("Choose {hotel}").format(hotel=isolate(name))


def unnamed_hotel() -> str:
    """Where the platform does not tell the hotel's name."""
    return tr("this hotel")


def zone_does_not_fit(zone: str) -> str:
    """Under the zone: the nights of the platform begin at another hour."""
    return tr("The platform’s nights do not begin at midnight in {zone}. Type the zone the hotel is in.").format(
        zone=isolate(zone)
    )


def zone_is_empty() -> str:
    """Under the zone: nothing stands there."""
    return tr("The time zone is empty. It looks like Europe/Prague.")


def cannot_reach(address: str) -> str:
    """Under the address: nobody answers there."""
    return tr("Nobody answers at {address}. Look at the address, then at this PC’s line.").format(
        address=isolate(address)
    )


def no_connection(address: str) -> str:
    """Under the address: this PC's network does not lead there."""
    return tr("This PC has no line to {address}. Look at its cable or wireless network.").format(
        address=isolate(address)
    )


def too_slow(address: str) -> str:
    """Under the address: nothing came in time."""
    words = tr("No answer from {address} in time. Check again in a minute; if it stays so, look at this PC’s line.")
    return words.format(address=isolate(address))


def broken_off() -> str:
    """Under the address: the question was ended from our side."""
    return tr("The question was broken off before an answer came. Check again.")


def left_alone() -> str:
    """Under the address: it failed several times, so it is not asked for a while."""
    return tr("The platform failed at this several times and is left alone for a moment. Check again in a minute.")


def name_not_found(address: str) -> str:
    """Under the address: no computer is called so, as far as this line knows."""
    return tr("No computer is called {address}. Look for a slip of the pen, then at this PC’s line.").format(
        address=isolate(address)
    )


def proxy_refuses() -> str:
    """Under the address: the house's own proxy does not let us out."""
    return tr("The proxy of this network does not let Front Desk out. Ask whoever looks after it to allow the address.")


def not_trusted(address: str) -> str:
    """Under the address: the certificate is not good."""
    words = tr("What answers at {address} cannot prove who it is: nothing was sent. Look at the address, ask support.")
    return words.format(address=isolate(address))


def proof_out_of_date(address: str, day: date) -> str:
    """Under the address: the certificate is not valid on this PC's day."""
    words = tr("The proof of {address} is not good on {day}, this PC’s today. Set this PC’s clock if that is wrong.")
    return words.format(address=isolate(address), day=f"{day_and_month(day)} {day.year}")


def no_secure_line(address: str) -> str:
    """Under the address: what answers does not speak TLS, or too old a kind."""
    return tr("No secure line to {address} comes about. Look at the address and its port.").format(
        address=isolate(address)
    )


def not_the_platform(address: str) -> str:
    """Under the address: something else answered."""
    return tr("What answers at {address} is not the platform. It looks like https://api.mews.com.").format(
        address=isolate(address)
    )


def web_page_answers(address: str) -> str:
    """Under the address: a web page came, of the network itself or of another site."""
    words = tr(
        "A web page answers in place of {address}. If this network has a sign-in page, open it in a browser first; "
        "else look at the address."
    )
    return words.format(address=isolate(address))


def sells_no_nights() -> str:
    """Under the access token: the property has no service of stays, so there is nothing to show."""
    return tr("The tokens are good, but this property sells no nights. Ask support for the tokens of the hotel itself.")


def platform_is_busy() -> str:
    """Under the address: it is there, and cannot answer now."""
    return tr("The platform is there but cannot answer now. Check again in a minute.")


def token_refused(name: FieldName, words: str) -> str:
    """Under a token: the platform's own words."""
    return tr("{label} was refused: “{words}” Copy it again from the platform.").format(
        label=field_label(name), words=isolate(words)
    )


def tokens_refused(words: str) -> str:
    """Under the second token, where the platform does not say which of the two it means."""
    return tr("One of the two tokens was refused: “{words}” Copy both again from the platform.").format(
        words=isolate(words)
    )


# --- passphrase ------------------------------------------------------------------------------------------------------


def passphrase_title(*, is_new: bool) -> str:
    """Over the page."""
    return tr("This computer has no keyring") if is_new else tr("Passphrase of this desk")


def passphrase_text(*, is_new: bool) -> str:
    """What it is for."""
    if is_new:
        return tr(
            "Guest data and tokens are sealed under a passphrase instead. Front Desk asks for it at each start; "
            "nobody can open them without it."
        )
    return tr("Guest data and tokens are sealed under it, as this computer has no keyring.")


def passphrase_label() -> str:
    """The field."""
    return tr("Passphrase")


def again_label() -> str:
    """The second field."""
    return tr("The same once more")


def seal(*, is_new: bool) -> str:
    """The primary button."""
    return tr("Seal with it") if is_new else tr("Open the desk")


def passphrase_note(*, is_new: bool) -> str:
    """Under the button."""
    if is_new:
        return tr("Four words that belong together only for you are good. It is kept nowhere: write it down.")
    return tr("It is kept nowhere, so it cannot be looked up.")


def passphrase_forgotten() -> str:
    """The way on without it."""
    return tr("I have the recovery words")


def passphrase_empty() -> str:
    """Nothing was typed."""
    return tr("The passphrase is empty. Type the one of this desk.")


def passphrase_short(letters: int) -> str:
    """Too easily guessed."""
    return tr("The passphrase has only {letters}. Use at least {least}; four words do.").format(
        letters=counted(letters, "{n} letter", "{n} letters"), least=SHORTEST_PASSPHRASE
    )


def passphrases_differ() -> str:
    """The second is not the first."""
    return tr("The two differ. Type the second one again.")


def passphrase_wrong() -> str:
    """It does not open the store."""
    return tr("This passphrase does not open the desk. Look at Caps Lock and the keyboard’s language.")


# --- training --------------------------------------------------------------------------------------------------------


def training_title() -> str:
    """Of the banner."""
    return tr("Training hotel")


def training_text() -> str:
    """What it means."""
    return tr("Nothing here is real. Nobody is charged or mailed.")


def cut_the_line(*, is_cut: bool) -> str:
    """What the switch does now."""
    return tr("Restore the line") if is_cut else tr("Cut the line")


def slow_line(*, is_slow: bool) -> str:
    """What the switch does now."""
    return tr("Normal speed") if is_slow else tr("Slow line")


def lose_answers(*, is_losing: bool) -> str:
    """What the switch does now."""
    return tr("Keep answers") if is_losing else tr("Lose answers")


def leave_training() -> str:
    """The way out."""
    return tr("Leave training")
