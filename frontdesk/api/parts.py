"""Questions too large for one call, in parts: by the length of lists, the length of intervals, and by halves.

These are rules on request bodies (`connector-api.md` §1.8). Every part asks for something; together they ask for
everything, newest interval first.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import product
from typing import Any, Final

from frontdesk.api.wire import format_instant

LONGEST_LIST: Final = 1000
LONGEST_INTERVAL: Final = timedelta(days=89)  # the platform's three months are never shorter
SHORTEST_INTERVAL: Final = timedelta(hours=1)  # an interval is not halved below

_ENDS: Final = ("StartUtc", "EndUtc")
_SECOND: Final = timedelta(seconds=1)

Body = Mapping[str, Any]


def split_lists(parameters: Body, shorter: Mapping[str, int], longest: int = LONGEST_LIST) -> list[dict[str, Any]]:
    """The same question in as many parts as its lists need; an empty list leaves no part at all."""
    lists = {
        name: _slices(value, min(longest, shorter.get(name, LONGEST_LIST)))
        for name, value in parameters.items()
        if isinstance(value, list)
    }
    return [{**parameters, **dict(zip(lists, chosen, strict=True))} for chosen in product(*lists.values())]


def split_intervals(parameters: Body, longest: timedelta | None) -> list[dict[str, Any]]:
    """The same question in as many parts as its intervals need, the newest first; an open interval is left alone."""
    if longest is None:
        return [dict(parameters)]
    windows = {name: _windows(interval, longest) for name, interval in _intervals(parameters).items()}
    return [
        _with_intervals(parameters, dict(zip(windows, chosen, strict=True))) for chosen in product(*windows.values())
    ]


def halves(parameters: Body) -> list[dict[str, Any]]:
    """The question in two, by its longest list, else by its longest interval; nothing when it cannot be halved."""
    lists = {name: value for name, value in parameters.items() if isinstance(value, list) and len(value) > 1}
    if lists:
        name = max(lists, key=lambda each: len(lists[each]))
        middle = len(lists[name]) // 2
        return [{**parameters, name: lists[name][:middle]}, {**parameters, name: lists[name][middle:]}]
    intervals = _intervals(parameters)
    if not intervals:
        return []
    name = max(intervals, key=lambda each: _length(intervals[each]))
    length = _length(intervals[name])
    if length < 2 * SHORTEST_INTERVAL:
        return []
    half = _whole_seconds(length / 2)
    return [_with_intervals(parameters, {name: window}) for window in _windows(intervals[name], half)]


def size_of(parameters: Body) -> tuple[int, timedelta | None]:
    """The length of its longest list, 0 without one, and of its longest interval, None without one."""
    lists = [len(value) for value in parameters.values() if isinstance(value, list)]
    lengths = [_length(interval) for interval in _intervals(parameters).values()]
    return max(lists, default=0), max(lengths, default=None)


def _intervals(parameters: Body) -> dict[str, Mapping[str, str]]:
    """Filters with two ends; the list of 2017 has its only one at the top, under no name."""
    named = {name: value for name, value in parameters.items() if isinstance(value, Mapping) and _is_interval(value)}
    return {"": parameters, **named} if _is_interval(parameters) else named


def _is_interval(value: Body) -> bool:
    return all(isinstance(value.get(end), str) for end in _ENDS)


def _with_intervals(parameters: Body, chosen: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    named = {name: window for name, window in chosen.items() if name}
    return {**parameters, **chosen.get("", {}), **named}


def _windows(interval: Mapping[str, str], longest: timedelta) -> list[Mapping[str, str]]:
    start, end = (datetime.fromisoformat(interval[name]) for name in _ENDS)
    if end - start <= longest:
        return [{"StartUtc": interval["StartUtc"], "EndUtc": interval["EndUtc"]}]
    windows: list[Mapping[str, str]] = []
    while end > start:
        begin = max(start, end - longest)
        windows.append({"StartUtc": format_instant(begin), "EndUtc": format_instant(end)})
        end = begin
    return windows


def _length(interval: Mapping[str, str]) -> timedelta:
    start, end = (datetime.fromisoformat(interval[name]) for name in _ENDS)
    return end - start


def _whole_seconds(length: timedelta) -> timedelta:
    """Rounded up, so that two of them cover the whole."""
    return -(-length // _SECOND) * _SECOND


def _slices(values: list[Any], size: int) -> list[list[Any]]:
    distinct = list(dict.fromkeys(values))
    return [distinct[start : start + size] for start in range(0, len(distinct), size)]
