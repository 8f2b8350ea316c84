"""Waiting for a person: a signal of a page, awaited once."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import SignalInstance


async def told(signal: SignalInstance) -> tuple[Any, ...]:
    """Wait for a signal once; its arguments. They may be secret, and the loop's own log shows what futures hold."""
    _, arguments = await first_of(signal=signal)
    return arguments


async def told_which(**signals: SignalInstance) -> str:
    """Wait for the first of several signals; its name."""
    name, _ = await first_of(**signals)
    return name


async def first_of(**signals: SignalInstance) -> tuple[str, tuple[Any, ...]]:
    """Wait for the first of several signals; its name and its arguments, which no future ever holds."""
    heard: list[tuple[str, tuple[Any, ...]]] = []
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def hear(name: str, *arguments: Any) -> None:
        heard.append((name, arguments))
        if not done.done():
            done.set_result(None)

    for name, signal in signals.items():
        signal.connect(lambda *arguments, name=name: hear(name, *arguments))
    await done
    return heard[0]
