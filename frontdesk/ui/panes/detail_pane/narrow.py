"""Large text in a narrow pane: what a button says comes before the key printed on it."""

from __future__ import annotations

from frontdesk.ui.parts.button import Button


def fit_key(button: Button, key: str, room: int) -> None:
    """Print `key` on the button only where it fits beside the words in `room` logical pixels."""
    button.set_key(key)
    if button.sizeHint().width() > room:
        button.set_key("")
