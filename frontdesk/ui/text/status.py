"""What the pill says: how the platform is reached and what has not been sent (DESK.md §3, §7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from frontdesk.domain.views import Line, Status
from frontdesk.ui.text import counted, locale, tr
from frontdesk.ui.text.dates import clock, duration

SEPARATOR = " · "


class Weight(Enum):
    """How much a word of the pill matters; the window gives each its colour."""

    PLAIN = auto()
    STRONG = auto()
    WELL = auto()
    WARN = auto()
    BAD = auto()


@dataclass(frozen=True, slots=True)
class Pill:
    """Icon, words with their weights, and whether the ground is tinted. `short` is for the compact window."""

    icon: str
    icon_weight: Weight
    words: tuple[tuple[str, Weight], ...]
    short: str
    is_tinted: bool = False

    @property
    def text(self) -> str:
        """All of it in one line."""
        return SEPARATOR.join(word for word, _ in self.words)


def pill(status: Status) -> Pill:
    """The pill for a status. It is tinted only when it matters."""
    words = ((_line_words(status), _line_weight(status)), *_unsent_words(status))
    is_tinted = _line_weight(status) is not Weight.PLAIN or status.needs_you > 0
    icon_weight = Weight.WELL if status.line is Line.ONLINE else _line_weight(status)
    return Pill(_ICONS[status.line], icon_weight, words, _short(status), is_tinted)


def announcement(status: Status) -> str:
    """What a screen reader is told when the line goes or something needs a person; "" when there is nothing to say."""
    if status.needs_you:
        return _needs_you(status.needs_you)
    return away_sentence(status)


def away_sentence(status: Status, *, is_narrow: bool = False) -> str:
    """The strip over the list while the line is away, "" otherwise; shorter where there is little room."""
    match status.line:
        case Line.OFFLINE if is_narrow and status.since is not None:
            return tr("The line went at {time}. Go on working: it is all kept here.").format(time=clock(status.since))
        case Line.OFFLINE if status.since is not None:
            words = tr("The line went at {time}. Go on working: it is all kept here and sent when the line is back.")
            return words.format(time=clock(status.since))
        case Line.OFFLINE:
            return tr("There is no line. Go on working: it is all kept here and sent when the line is back.")
        case Line.PLATFORM_DOWN if is_narrow:
            return tr("The platform is down. Go on working: it is all kept here.")
        case Line.PLATFORM_DOWN:
            return tr("The platform is down; our line is fine. Go on working: it is all kept here and sent later.")
        case Line.STRANGER if is_narrow:
            return tr("A page of this network answers. Sign in to it in a browser.")
        case Line.STRANGER:
            return tr("A page of this network answers, not the platform: sign in to it in a browser. It is all kept.")
        case Line.UNREADABLE if is_narrow:
            return tr("The platform’s answers cannot be read. It is all kept here.")
        case Line.UNREADABLE:
            return tr("What the platform answers cannot be read. Go on working: it is all kept here and sent later.")
        case Line.SIGNED_OUT if is_narrow:
            return tr("Sign in again to send. It is all kept here.")
        case Line.SIGNED_OUT:
            return tr("The platform asks for the sign-in again. Go on working: it is all kept here until then.")
        case Line.OTHER_PROPERTY if is_narrow:
            return tr("Tokens of another property: nothing is sent.")
        case Line.OTHER_PROPERTY:
            return tr("These tokens are another property’s, so nothing is sent or fetched. Sign in with this one’s.")
        case Line.STARTING | Line.ONLINE | Line.CATCHING_UP | Line.SLOW:
            return ""
        case _:
            assert_never(status.line)


def recovered(count: int, *, was_clean: bool) -> str:
    """After a start, "" when nothing was waiting."""
    if not count:
        return ""
    if was_clean:
        return counted(count, "{n} thing you did before is still here.", "{n} things you did before are still here.")
    return counted(
        count,
        "The program ended without warning. {n} thing you did is still here.",
        "The program ended without warning. {n} things you did are still here.",
    )


def leaving_title(status: Status) -> str:
    """Over the question at closing: what is not sent; else what is in doubt, or waits for a person."""
    waits, doubtful = status.holding + status.not_sent, status.in_doubt + status.sending
    if waits:
        return counted(waits, "{n} thing is not sent yet", "{n} things are not sent yet")
    if doubtful:
        return counted(doubtful, "{n} thing is in doubt", "{n} things are in doubt")
    if status.needs_you:
        return counted(status.needs_you, "{n} thing waits for you", "{n} things wait for you")
    return counted(status.being_checked, "{n} thing is being checked", "{n} things are being checked")


def leaving_facts(status: Status) -> tuple[str, ...]:
    """What becomes of each kind while Front Desk is closed."""
    waits, doubtful = status.holding + status.not_sent, status.in_doubt + status.sending
    facts = [
        counted(
            waits,
            "It stays on this PC, and other desks cannot see it. It is sent when Front Desk is opened again.",
            "They stay on this PC, and other desks cannot see them. They are sent when Front Desk is opened again.",
        )
        if waits
        else "",
        counted(
            doubtful,
            "{n} left this PC and no answer came. It is looked up when Front Desk is opened again; please do not do it "
            "again elsewhere.",
            "{n} left this PC and no answer came. They are looked up when Front Desk is opened again; please do not do "
            "them again elsewhere.",
        )
        if doubtful
        else "",
        counted(
            status.needs_you,
            "{n} waits for your decision. Nothing of it is sent until then.",
            "{n} wait for your decision. Nothing of them is sent until then.",
        )
        if status.needs_you
        else "",
        counted(
            status.being_checked,
            "{n} is on the platform, and is looked at once more at the next start.",
            "{n} are on the platform, and are looked at once more at the next start.",
        )
        if status.being_checked
        else "",
    ]
    return tuple(fact for fact in facts if fact)


def is_worth_asking(status: Status) -> bool:
    """Whether closing leaves something that a person has to know of: what the platform has taken is not."""
    return status.unsent > status.being_checked


def unsent_title() -> str:
    """Over the page of what waits and what waited."""
    return tr("Unsent work")


def not_booked() -> str:
    """A booking that was refused is given up."""
    return tr("Not booked. What was typed is kept: F2 opens it again.")


def half_filled() -> str:
    """A new reservation that was left before it was done."""
    return tr("The half-filled reservation is kept. F2 opens it again.")


_ICONS = {
    Line.STARTING: "refresh-cw",
    Line.ONLINE: "wifi",
    Line.CATCHING_UP: "refresh-cw",
    Line.SLOW: "gauge",
    Line.PLATFORM_DOWN: "cloud-alert",
    Line.OFFLINE: "cloud-off",
    Line.STRANGER: "globe",
    Line.UNREADABLE: "cloud-alert",
    Line.SIGNED_OUT: "key-round",
    Line.OTHER_PROPERTY: "key-round",
}


def _line_words(status: Status) -> str:
    match status.line:
        case Line.STARTING:
            return tr("Connecting")
        case Line.ONLINE if status.data_age is None:
            return tr("Online")
        case Line.ONLINE:
            return tr("Online, data {age} old").format(age=duration(status.data_age or 0))
        case Line.CATCHING_UP if status.progress is None:
            return tr("Catching up")
        case Line.CATCHING_UP:
            return tr("Catching up, {share} %").format(share=locale().toString(int((status.progress or 0) * 100)))
        case Line.SLOW:
            return tr("Slow line, answers take {time}").format(time=duration(status.answer))
        case Line.PLATFORM_DOWN:
            return tr("Platform down, line is fine")
        case Line.OFFLINE if status.away < 1:
            return tr("Offline")
        case Line.OFFLINE:
            return tr("Offline {time}").format(time=duration(status.away))
        case Line.STRANGER:
            return tr("Not the platform: a page of the network answers")
        case Line.UNREADABLE:
            return tr("Platform’s answers cannot be read")
        case Line.SIGNED_OUT:
            return tr("Signed out: work is kept, sign in to send")
        case Line.OTHER_PROPERTY:
            return tr("Tokens of another property: work is kept, not sent")
        case _:
            assert_never(status.line)


def _short(status: Status) -> str:
    match status.line:
        case Line.STARTING:
            return tr("Connecting")
        case Line.ONLINE:
            return tr("Online")
        case Line.CATCHING_UP:
            return tr("Catching up")
        case Line.SLOW:
            return tr("Slow line")
        case Line.PLATFORM_DOWN:
            return tr("Platform down")
        case Line.OFFLINE:
            return tr("Offline")
        case Line.STRANGER:
            return tr("Not the platform")
        case Line.UNREADABLE:
            return tr("Unreadable")
        case Line.SIGNED_OUT:
            return tr("Signed out")
        case Line.OTHER_PROPERTY:
            return tr("Another property")
        case _:
            assert_never(status.line)


def _line_weight(status: Status) -> Weight:
    match status.line:
        case Line.STARTING | Line.ONLINE | Line.CATCHING_UP:
            return Weight.PLAIN
        case Line.SIGNED_OUT | Line.OTHER_PROPERTY:
            return Weight.BAD  # it does not come back by itself
        case _:
            return Weight.WARN


def _unsent_words(status: Status) -> tuple[tuple[str, Weight], ...]:
    """Things held or on their way on a good line are not worth a word; without a line they are not sent."""
    not_sent = status.not_sent + (status.holding if status.line.is_away else 0)
    found: list[tuple[str, Weight]] = []
    if not_sent:
        found.append((tr("{n} not sent").format(n=locale().toString(not_sent)), Weight.STRONG))
    if status.in_doubt:
        found.append((tr("{n} in doubt").format(n=locale().toString(status.in_doubt)), Weight.STRONG))
    if status.needs_you:
        found.append((_needs_you(status.needs_you), Weight.BAD))
    return tuple(found)


def _needs_you(count: int) -> str:
    return counted(count, "{n} needs you", "{n} need you")
