"""Every kind of command is in every row of the battery: a new one fails here until each row gives it.

`test_simulation` asks it of the simulated clerks.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterable

import pytest

from frontdesk.domain.commands import Command
from tests.battery import disk_failures, fault_matrix, interruptions, killed_desk
from tests.battery.deeds import DEEDS, KINDS, arranged, command_of
from tests.battery.house import Platform
from tests.battery.power_cut import record
from tests.battery.virtual_time import run


def _kinds(deeds: Iterable[str]) -> set[type[Command]]:
    """What these deeds come to."""

    async def made() -> set[type[Command]]:
        await asyncio.sleep(0)
        wanted = list(dict.fromkeys(deeds))
        platform = Platform("coverage", stays=len(wanted))
        house = platform.hotel.state
        return {type(command_of(deed, platform.stay(stay), house)) for deed, stay in arranged(platform, wanted)}

    return run(made())


@pytest.mark.parametrize(
    "deeds",
    [
        pytest.param([case.deed for case in fault_matrix.cases()], id="fault matrix"),
        pytest.param([case.deed for case in interruptions.short()], id="engine restarts"),
        pytest.param([each for number in range(3) for each in disk_failures.deeds_of(number)], id="disk failures"),
        pytest.param(list(DEEDS), id="deeds"),
    ],
)
def test_no_kind_is_left_out(deeds: list[str]) -> None:
    assert _kinds(deeds) == KINDS


def test_the_desk_that_is_killed_gives_every_kind() -> None:
    written = inspect.getsource(killed_desk.Giver)
    assert [kind.__name__ for kind in KINDS if f"{kind.__name__}(" not in written] == []


def test_the_power_is_cut_on_every_kind() -> None:
    words = {command.partition("(")[0] for _, _, command in record(0).acknowledged}
    assert words == {kind.__name__ for kind in KINDS}
