"""What a hotel may set. Read by the composition root only, which hands each part its own."""

from __future__ import annotations

from dataclasses import dataclass, field

from frontdesk.domain.hotel_choices import Keeping
from frontdesk.domain.offline import OfflinePolicy


@dataclass(frozen=True, slots=True)
class SyncSettings:
    """Seconds, unless said otherwise (offline-reliability.md §2.6).

    `capabilities_after` the start, and no sooner, it is found out what the server offers, where that is not known or
    older than `capabilities_every`; `surprised_every` bounds how often an answer that does not fit has it looked again.
    `settle` is how long a request may still arrive at the platform after it left here: absence counts only after it.
    `past_days` and `future_days` are the window of stays that is fetched; None: as the hotel has set it
    (`store.bounds`).
    `sweep_every`: what no change tells, such as stays that come into that window as the days go by.
    `oldest`: what waited longer is put to a person before it goes, by the hotel's choice; None: after the engine's own.
    `late_every`: whether what was sent again came twice after all, for a day.
    `house_every`: the property, its rates, products and names, which are also read at each start.
    `pull_every` is for what matters at once, where the platform does not tell it by itself; `listens`: whether it may.
    """

    deadline: float = 20.0
    oldest: float | None = None
    settle: float = 150.0
    second_look: float = 30.0
    probes: tuple[float, ...] = (2.0, 5.0, 15.0, 45.0)
    pull_every: float = 15.0
    slow_pull_every: float = 60.0
    house_every: float = 21_600.0
    late_every: float = 300.0
    sweep_every: float = 21_600.0
    listens: bool = True
    retry_waits: tuple[float, ...] = (1.0, 2.0, 5.0, 10.0, 15.0)
    slow_answer: float = 4.0
    past_days: int | None = None
    future_days: int | None = None
    rate_days: int = 21
    page: int = 1000
    in_flight: int = 4
    capabilities_after: float = 10.0
    capabilities_every: float = 86_400.0
    surprised_every: float = 600.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything together. `hold` is how long the clerk may take a thing back before it is sent, in seconds; `offline`
    is what may wait on this PC while the line is away; `keep` how long stays, guests and finished commands are kept
    here, None: as it was. A hotel sets them in a file (`domain.hotel_choices`).
    """

    hold: float = 8.0
    offline: OfflinePolicy = field(default_factory=OfflinePolicy)
    keep: Keeping | None = None
    sync: SyncSettings = field(default_factory=SyncSettings)


def training() -> Settings:
    """The demo hotel on this PC answers at once, so the desk may look more often; it is open for some weeks only."""
    return Settings(
        sync=SyncSettings(
            pull_every=5.0, slow_pull_every=30.0, settle=20.0, second_look=5.0, past_days=3, future_days=60
        )
    )
