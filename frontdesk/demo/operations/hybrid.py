"""Hybrid identifiers: a plain id, or `eid:` and the external identifier of the record (connector-api.md §1.5)."""

from __future__ import annotations

from typing import Protocol, TypeVar

from frontdesk.demo.answers import invalid
from frontdesk.demo.question import Question
from frontdesk.demo.tables import Table

_PREFIX = "eid:"


class _Marked(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def external_identifier(self) -> str | None: ...


R = TypeVar("R", bound=_Marked)


def hybrid(question: Question, name: str, table: Table[R]) -> R | None:
    """The row that the field names in either way, None when the field is absent. 400 when it names nothing.

    Inferred: external identifiers are compared letter by letter; of several rows with one, the oldest is meant.
    """
    text = question.text(name)
    if text is None:
        return None
    if text.startswith(_PREFIX):
        mark = text.removeprefix(_PREFIX)
        row = next((each for each in table if each.external_identifier == mark), None)
    else:
        row = table.get(question.identifier(name))
    if row is None:
        raise invalid(name)
    return row
