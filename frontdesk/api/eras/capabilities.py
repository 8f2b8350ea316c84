"""What one connection may do, and in which form its server speaks: found once, kept by the caller, learned on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final

SHAPE: Final = 1  # of the kept record; another one is not read but found anew


class Grant(StrEnum):
    """Whether an operation may be called."""

    GRANTED = "granted"
    NOT_GRANTED = "not granted"
    ABSENT = "absent"  # the server does not know the path
    UNKNOWN = "unknown"


class Form(StrEnum):
    """In which form an operation is asked."""

    TODAY = "today"
    SEEDS = "seeds"


# Where the seeds' form has another path. One of 2017 brings along what has operations of its own today.
OLDER_PATHS: Final = MappingProxyType(
    {
        "services/getAvailability/2024-01-22": "services/getAvailability",
        "restrictions/set": "restrictions/add",
        "restrictions/clear": "restrictions/delete",
        "orderItems/getAll": "reservations/getAllItems",
        "reservations/getAll/2023-06-06": "reservations/getAll",
        "customers/getAll": "reservations/getAll",
        "companionships/getAll": "reservations/getAll",
        "reservationGroups/getAll": "reservations/getAll",
        "serviceOrderNotes/getAll": "reservations/getAll",
        "resources/getAll": "reservations/getAll",
        "resourceCategories/getAll": "reservations/getAll",
        "resourceCategoryAssignments/getAll": "reservations/getAll",
        "ageCategories/getAll": "reservations/getAll",
    }
)

# Writes are never tried out, so these follow the form of a read.
FOLLOWS: Final = MappingProxyType(
    {
        "rates/updatePrice": "rates/getPricing",
        "restrictions/set": "restrictions/getAll",
        "restrictions/clear": "restrictions/getAll",
        "orders/add": "services/getAll",
    }
)

_WITH_FORMS = frozenset({*OLDER_PATHS, *FOLLOWS})
_ONLY_OLDER = frozenset(OLDER_PATHS.values())
_CLOSED = frozenset({Grant.NOT_GRANTED, Grant.ABSENT})


@dataclass(frozen=True)
class Capabilities:
    """What is known of the operations by their paths.

    `older` are the reads that the server answers in the seeds' form under the path they still have today.
    A path that is not in `grants` is unknown; a write is, until its first real answer.
    """

    grants: Mapping[str, Grant] = field(default_factory=dict)
    older: frozenset[str] = frozenset()

    def grant(self, path: str) -> Grant:
        """Whether this path may be called."""
        return self.grants.get(path, Grant.UNKNOWN)

    def form(self, operation: str) -> Form:
        """How an operation of today is to be asked: in today's form, unless only the seeds' is known to be there."""
        if operation in self.older or FOLLOWS.get(operation) in self.older:
            return Form.SEEDS
        older = OLDER_PATHS.get(operation)
        if older is None or self.grant(operation) not in _CLOSED or self.grant(older) in _CLOSED:
            return Form.TODAY
        return Form.SEEDS

    def offers(self, operation: str) -> Grant:
        """Whether an operation of today can be carried out in either form."""
        path = OLDER_PATHS.get(operation, operation) if self.form(operation) is Form.SEEDS else operation
        return self.grant(path)

    def is_granted(self, operation: str) -> bool:
        """Whether an answer has shown that it can be carried out, in either form."""
        return self.offers(operation) is Grant.GRANTED

    def missing(self) -> tuple[str, ...]:
        """Operations that can be carried out in neither form, as far as is known, by name; older paths are not."""
        return self._missing

    @cached_property
    def _missing(self) -> tuple[str, ...]:
        today = (path for path in self.grants if path not in _ONLY_OLDER)  # asked at each turn of the line
        return tuple(sorted(path for path in today if self.offers(path) in _CLOSED))

    def following(self, earlier: "Capabilities") -> "Capabilities":
        """With what was learned earlier of paths that were not looked at this time: writes, above all."""
        return replace(self, grants={**earlier.grants, **self.grants})

    def speaks_as(self, other: "Capabilities") -> bool:
        """Whether every operation is asked in the same form by both."""
        return all(
            self.form(operation) is other.form(operation) for operation in _WITH_FORMS | self.older | other.older
        )

    def learned(self, path: str, grant: Grant) -> "Capabilities":
        """With this seen; the same value when it is no news."""
        if self.grant(path) is grant:
            return self
        return replace(self, grants={**self.grants, path: grant})

    def to_json(self) -> dict[str, Any]:
        """For keeping: plain texts, lists and maps, in a fixed order."""
        return {
            "shape": SHAPE,
            "grants": {path: self.grants[path].value for path in sorted(self.grants)},
            "older": sorted(self.older),
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Capabilities | None":
        """What was kept; None when it has another shape and has to be found anew."""
        if kept.get("shape") != SHAPE:
            return None
        try:
            grants = {str(path): Grant(grant) for path, grant in kept["grants"].items()}
            return cls(grants, frozenset(map(str, kept["older"])))
        except (KeyError, ValueError, AttributeError, TypeError):
            return None
