"""A rule that is half typed: what its form holds, and for which cell; kept as JSON values, taken up only when asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

NAME = "rule"
"""Of the draft; there is one."""


class RuleForm(NamedTuple):
    """What the form holds, as typed: the kind by its name, the fields, and whom the rule is for."""

    kind: str
    nights: str
    days: str
    first: str
    last: str
    only_rate: bool
    with_derived: bool
    only_category: bool


class HalfRule(NamedTuple):
    """The form, begun for this rate of this category; `at` is when it was typed."""

    at: datetime
    category_id: str
    rate_id: str
    form: RuleForm

    def written(self) -> dict[str, Any]:
        """As JSON values."""
        cell = {"category_id": self.category_id, "rate_id": self.rate_id}
        return {"at": self.at.isoformat(), **cell, "form": self.form._asdict()}


def read(values: Mapping[str, Any] | None) -> HalfRule | None:
    """None when nothing is kept, or another version kept it."""
    if values is None:
        return None
    try:
        form = values["form"]
        kept = RuleForm(
            kind=str(form["kind"]),
            nights=str(form["nights"]),
            days=str(form["days"]),
            first=str(form["first"]),
            last=str(form["last"]),
            only_rate=bool(form["only_rate"]),
            with_derived=bool(form["with_derived"]),
            only_category=bool(form["only_category"]),
        )
        at = datetime.fromisoformat(values["at"])
        return HalfRule(at, str(values["category_id"]), str(values["rate_id"]), kept)
    except (KeyError, TypeError, ValueError):
        return None
