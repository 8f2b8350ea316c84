"""Profiles for a typed name, phone or e-mail, in the order in which a desk is likely to mean them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from frontdesk.domain.folding import fold
from frontdesk.domain.found import FoundBy
from frontdesk.domain.offers import GuestHit
from frontdesk.domain.reservations import State
from frontdesk.service.lists import Day
from frontdesk.store.facts import StayFacts

_LOOKED_AT = 32  # of those the search finds: more of the same name are told apart by typing on


def guests_found(day: Day, text: str, limit: int) -> list[GuestHit]:
    """Those made here first, for they were typed a moment ago. Then who has the typed words whole in their name, who
    has what was typed at all, who is in the house, who is due today, and who was here most often. Who was called
    otherwise here is found by the name the platform has and by the one they have now.
    """
    words = fold(text).split()
    if not words:
        return []
    store, overlay = day.store, day.overlay
    made = [GuestHit(guest, "name", guest.last_name, 0) for guest in overlay.new_guests.values()]
    matches = {each: (why, matched) for each, why, matched in store.search.guests(text, max(limit, _LOOKED_AT))}
    here = {fact.guest_id: fact for fact in _of_today(day)}
    of_today: dict[str, tuple[FoundBy, str]] = {key: ("name", "") for key, fact in here.items() if _begins(fact, words)}
    renamed: dict[str, tuple[FoundBy, str]] = dict.fromkeys(_called_now(day, text), ("name", ""))
    found = {**renamed, **of_today, **matches}
    known, stays = store.cache.guests(set(found)), store.cache.count_stays(found)
    hits = [
        _with_today(GuestHit(guest, why, matched, stays.get(key, 0)), here.get(key), day)
        for key, (why, matched) in found.items()
        if (guest := overlay.guest(known.get(key), key)) is not None
    ]
    hits.sort(
        key=lambda hit: (-hit.whole_words(text), not hit.is_meant(text), not hit.in_house, not hit.is_due, -hit.stays)
    )
    return [*(hit for hit in made if hit.is_meant(text)), *hits][:limit]


def _of_today(day: Day) -> Iterator[StayFacts]:
    """Who is due, then who is in the house: of two stays of one guest the last one tells."""
    yield from (fact for fact in day.facts if fact.state == State.CONFIRMED and day.begins <= fact.start_utc < day.ends)
    yield from (fact for fact in day.facts if fact.state == State.STARTED)


def _called_now(day: Day, text: str) -> Iterator[str]:
    """Who is meant by what was changed here; the platform's own words are the index's."""
    changed = {change.guest_id for change in day.overlay.guest_changes}
    for key, known in (day.store.cache.guests(changed) if changed else {}).items():
        shown = day.overlay.guest(known, key)
        if shown is not None and GuestHit(shown, "name", "", 0).is_meant(text):
            yield key


def _begins(fact: StayFacts, words: Iterable[str]) -> bool:
    names = fact.sort_name.split()
    return all(any(name.startswith(word) for name in names) for word in words)


def _with_today(hit: GuestHit, fact: StayFacts | None, day: Day) -> GuestHit:
    if fact is None:
        return hit
    if fact.state != State.STARTED:
        return hit._replace(is_due=True)
    room = day.names.rooms.get(fact.room_id or "")
    return hit._replace(in_house=True, room=room.name if room is not None else "")
