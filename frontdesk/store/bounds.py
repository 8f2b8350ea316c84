"""How much a desk keeps, and for how long. The hotel sets it in its `settings.toml`; it is noted in the file itself."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from frontdesk.domain.hotel_choices import GUEST_DAYS, Keeping
from frontdesk.store.local import Local

_NAME = "bounds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Days, unless said otherwise (offline-reliability.md §6, bounds).

    `past_days` and `future_days` are the window of stays that is fetched. A guest is forgotten `forget_guests_after`
    days after the last departure, a finished command `keep_commands` days after its end: its line in the audit stays.
    """

    most_open: int = 5000
    past_days: int = 30
    future_days: int = 365
    forget_guests_after: int = GUEST_DAYS
    keep_commands: int = 7

    def __post_init__(self) -> None:
        """Raises ValueError for what cannot be meant."""
        if self.most_open < 1 or min(self.past_days, self.future_days, self.keep_commands) < 1:
            raise ValueError(f"too small: {self}")
        if self.forget_guests_after < self.past_days:
            raise ValueError("guests of the window would be forgotten and fetched again and again")


def bounds_chosen(keep: Keeping, most_open: int) -> Bounds:
    """The usual, but for what the hotel has chosen. Guests stay at least as long as the stays they belong to."""
    usual = Bounds()
    past = keep.past_days or usual.past_days
    return Bounds(
        most_open=most_open,
        past_days=past,
        future_days=keep.future_days or usual.future_days,
        forget_guests_after=keep.guest_days or max(usual.forget_guests_after, past),
        keep_commands=keep.finished_days or usual.keep_commands,
    )


def read_bounds(local: Local) -> Bounds:
    """As the hotel has set them; the usual ones for what it has not."""
    kept = local.get(_NAME, {})
    return Bounds(**{each.name: kept[each.name] for each in fields(Bounds) if each.name in kept})


def write_bounds(local: Local, bounds: Bounds) -> None:
    """Keep them from now on."""
    local.set(_NAME, asdict(bounds))
