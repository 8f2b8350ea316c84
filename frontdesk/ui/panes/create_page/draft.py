"""The form as JSON values, for the desk's drafts. What another version wrote is read as far as it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from frontdesk.service.desk import Desk
from frontdesk.ui.panes.create_page.form import Extra, Form, Options, Typed, Who, Wish

NAME = "create"
BEFORE = "create before a copy"
VERSION = 1


def written(form: Form) -> dict[str, Any]:
    """JSON values of the whole form."""
    values = asdict(form)
    return {
        **values,
        "version": VERSION,
        "arrive": form.arrive.isoformat(),
        "aside": [_written(each) for each in form.aside],
        "opened": [each.value for each in form.opened],
    }


def read(values: Mapping[str, Any] | None) -> Form | None:
    """The form that was kept; None when there is none or it cannot be read."""
    if values is None or values.get("version") != VERSION:
        return None
    try:
        return _form(values)
    except (KeyError, TypeError, ValueError):
        return None


def put_by(desk: Desk) -> None:
    """What was half filled before another form takes its place waits until that one is done."""
    half_filled = desk.draft(NAME)
    if half_filled is not None and desk.draft(BEFORE) is None:
        desk.save_draft(BEFORE, half_filled)


def _form(values: Mapping[str, Any]) -> Form:
    options = dict(values["options"])
    booker = options.pop("booker")
    products = tuple((str(product), int(count)) for product, count in options.pop("products"))
    return Form(
        arrive=date.fromisoformat(values["arrive"]),
        nights=int(values["nights"]),
        is_walk_in=bool(values["is_walk_in"]),
        wish=_wish(values["wish"]),
        aside=tuple(_wish(each) for each in values["aside"]),
        search=str(values["search"]),
        who=_who(values["who"]),
        companions=tuple(filter(None, map(_who, values["companions"]))),
        coming=str(values.get("coming", "")),
        options=replace(Options(**options), booker=_who(booker), products=products),
        opened=tuple(Extra(each) for each in values["opened"]),
        instead_of=str(values.get("instead_of", "")),
    )


def _written(room: Wish) -> dict[str, Any]:
    return {**asdict(room), "arrive": None if room.arrive is None else room.arrive.isoformat()}


def _wish(values: Mapping[str, Any]) -> Wish:
    arrive = values.get("arrive")
    read = {"arrive": None if arrive is None else date.fromisoformat(arrive), "prices": tuple(values.get("prices", ()))}
    return Wish(**{**values, **read, "ages": tuple(values["ages"])})


def _who(values: Mapping[str, Any] | None) -> Who | None:
    if values is None:
        return None
    typed = values["typed"]
    return Who(**{**values, "typed": None if typed is None else Typed(**typed)})
