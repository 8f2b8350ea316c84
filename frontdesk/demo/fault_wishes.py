"""What may be asked of the control door, read strictly: a wish that makes no sense is explained."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from frontdesk.demo.faults import ArmedFault, Fault, Kind, Moment
from frontdesk.demo.question import members

_FIELDS = members("moment kind operation seconds late status message retryAfter times skip probability seed struck")
_STATUSES = frozenset({400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504})


class WishError(ValueError):
    """A wish that the control door does not understand; says what it takes."""


def read_faults(wish: Mapping[str, Any]) -> list[ArmedFault]:
    """`{"faults": [...]}`; each with a moment and a kind, all else has a default."""
    listed = wish.get("faults")
    if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
        raise WishError("give faults as a list of objects; an empty list takes all faults away")
    return [_read(each) for each in listed]


def _read(wish: Mapping[str, Any]) -> ArmedFault:
    unknown = sorted(set(wish) - _FIELDS)
    if unknown:
        raise WishError(f"{unknown[0]} is no field of a fault; there are {', '.join(sorted(_FIELDS - {'struck'}))}")
    kind: Kind = _one_of(wish, "kind", get_args(Kind))
    moment: Moment = "before" if kind == "stale" else _one_of(wish, "moment", get_args(Moment))
    if moment == "late" and kind == "slow":
        raise WishError("a slow answer tells what has happened, a late effect has not; give another kind or moment")
    status = whole(wish, "status", 400, 599, 503)
    if status not in _STATUSES:
        raise WishError(f"status is {status}; give one of {', '.join(map(str, sorted(_STATUSES)))}")
    fault = Fault(
        moment=moment,
        kind=kind,
        operation=_text(wish, "operation", "*"),
        seconds=number({"seconds": 1.0, **wish}, "seconds", 0, 3600),
        late=number({"late": 1.0, **wish}, "late", 0, 3600),
        status=status,
        message=_text(wish, "message", "Refused by the control door."),
        retry_after=None if wish.get("retryAfter") is None else whole(wish, "retryAfter", 0, 3600, 0),
    )
    probability = number({"probability": 1.0, **wish}, "probability", 0, 1)
    always = -1 if "probability" in wish and "times" not in wish else 1
    return ArmedFault(
        fault=fault,
        times=whole(wish, "times", -1, 1_000_000, always),
        skip=whole(wish, "skip", 0, 1_000_000, 0),
        probability=probability,
        seed=whole(wish, "seed", 0, 2**63, 1),
    )


def number(wish: Mapping[str, Any], name: str, least: float, most: float) -> float:
    """A number between the two."""
    value = wish.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise WishError(f"{name} is {value!r}; give a number from {least:g} to {most:g}")
    return value


def whole(wish: Mapping[str, Any], name: str, least: int, most: int, default: int) -> int:
    """A whole number between the two; the default when it is not given."""
    value = number({name: default, **wish}, name, least, most)
    if value != int(value):
        raise WishError(f"{name} is {value!r}; give a whole number")
    return int(value)


def _text(wish: Mapping[str, Any], name: str, default: str) -> str:
    value = wish.get(name, default)
    if not isinstance(value, str):
        raise WishError(f"give {name} as text")
    return value


def _one_of(wish: Mapping[str, Any], name: str, allowed: tuple[Any, ...]) -> Any:
    value = wish.get(name)
    if value not in allowed:
        raise WishError(f"{name} is {value!r}; give one of {', '.join(allowed)}")
    return value
