"""The form of Connect with a person: asked of the platform as often as it takes, until it is taken or left."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone

from frontdesk.app.asking import first_of
from frontdesk.app.desks import Tasks
from frontdesk.domain.clock import Clock
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.text.findings import OtherWay

if TYPE_CHECKING:
    from frontdesk.app.sign_in import Findings
    from frontdesk.ui.panes.connect_page import ConnectPage

Judge = Callable[["Findings"], OtherWay | None]
"""What speaks against simply going on with what was found."""


async def signed_in(
    window: MainWindow,
    page: ConnectPage,
    clock: Clock,
    tasks: Tasks,
    *,
    keyring: str,
    judge: Judge = lambda found: None,
    known_property: str = "",
) -> tuple[Credentials, Findings] | None:
    """The tokens a person goes on with, and what the platform said to them; None when the form was left.

    `known_property` is the id of the one this desk is for, where the token speaks for several.
    """
    from frontdesk.app.sign_in import Findings, Properties, ask_the_platform  # with it comes the client

    said_last: list[Findings] = []
    asking: set[asyncio.Task[None]] = set()

    async def check(given: Credentials) -> None:
        page.show_busy(True)
        said = await ask_the_platform(given, clock, keyring)
        page.show_busy(False)
        match said:
            case Findings(needs_zone=True):
                page.ask_zone(said.lines, bytes(QTimeZone.systemTimeZoneId().data()).decode())
            case Findings():
                said_last[:] = [said]
                page.show_findings(said.lines, said.hotel, judge(said) if said.hotel else None)
            case Properties():
                page.show_properties(said.lines, said.properties, known_property)
            case _:
                page.show_problem(said.field, said.sentence)

    page.check_wanted.connect(lambda given: asking.add(tasks.start(check(given))))
    window.show_page(page)
    page.setFocus()
    try:
        act, given = await first_of(open=page.open_wanted, back=page.back_wanted)
        return (given[0], said_last[0]) if act == "open" and said_last else None
    finally:
        for task in asking:
            task.cancel()
        window.drop_page(page)  # it holds the tokens
