"""The question about services by night shows what was chosen last, from the moment it was chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from frontdesk.app.services import shown_services
from tests.ui.lamplighter import open_lamplighter

STAYS = (("rooms", "Rooms"), ("flats", "Flats"))


def test_what_was_chosen_a_moment_ago_is_shown_before_the_house_is_read_anew(tmp_path: Path) -> None:
    with open_lamplighter(tmp_path) as session:
        store = session.store
        house = store.cache.property()
        assert house is not None
        with store.transaction():
            store.writer.put_property(replace(house, stay_services=STAYS, shown_services=("rooms",)))
        assert shown_services(store) == ("rooms",)
        session.engine.show_services(("flats", "rooms"))
        assert shown_services(store) == ("flats", "rooms")
        session.engine.show_services(("gone",))
        assert shown_services(store) == ("rooms",), "a service that is no more is nobody's choice"
