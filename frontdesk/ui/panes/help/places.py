"""Which page helps where the clerk is: by the pane that has the focus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

# Modules below `frontdesk.ui.panes`; the longest name that fits decides.
PAGES: Mapping[str, str] = {
    "connect_page": "sign-in",
    "create_page": "new-reservation",
    "day_title": "lists",
    "detail_pane": "stay",
    "detail_pane.cancel_dialog": "cancel",
    "detail_pane.check_out_panel": "check-out",
    "detail_pane.move_dialog": "move",
    "first_run": "sign-in",
    "help": "keys",
    "house_now": "house-now",
    "key_map": "keys",
    "leave_dialog": "unsent",
    "navigation": "lists",
    "offline_dialog": "no-line",
    "page_strip": "no-line",
    "palette": "keys",
    "passphrase_page": "sign-in",
    "rate_strip": "rates",
    "rates_page": "rates",
    "rates_page.now_then": "rates-price",
    "rates_page.price_side": "rates-price",
    "rates_page.rule_side": "rules",
    "rates_page.why_popover": "rules",
    "recovery": "recovery-words",
    "reservation_list": "lists",
    "reservation_list.bulk": "several",
    "reservation_list.bulk_panel": "several",
    "reservation_list.export_panel": "filters",
    "reservation_list.filter_row": "filters",
    "reservation_list.pick_foot": "several",
    "right_side": "stay",
    "rights_dialog": "rights",
    "search_overlay": "search",
    "services_dialog": "sign-in",
    "stay_acts": "stay",
    "stay_acts.charge_dialog": "charge",
    "stay_acts.dates_dialog": "days",
    "stay_acts.details_dialog": "people",
    "stay_acts.note_dialog": "note",
    "stay_acts.payment_dialog": "payment",
    "stay_acts.people_dialog": "people",
    "stay_acts.price_dialog": "price",
    "stay_acts.room_state_dialog": "note",
    "take_back": "take-back",
    "top_bar": "search",
    "training_banner": "sign-in",
    "unsent_pane": "unsent",
    "unsent_pane.page": "after-outage",
    "who": "who",
}
_PANES = "frontdesk.ui.panes."
HELP_PAGE = "helpPage"
"""The property of a widget that has a page of its own inside its pane, as a card of unsent work has."""


def page_of(widget: QWidget | None) -> str:
    """The page for the pane this widget belongs to; "" where it belongs to none."""
    own = _own_page(widget)
    while widget is not None and not own:
        found = page_of_module(type(widget).__module__)
        if found:
            return found
        widget = widget.parentWidget()
    return own


def _own_page(widget: QWidget | None) -> str:
    while widget is not None:
        told = widget.property(HELP_PAGE)
        if isinstance(told, str):
            return told
        widget = widget.parentWidget()
    return ""


def page_of_module(module: str) -> str:
    """The page for what this module shows; "" for what is no pane."""
    name = module.removeprefix(_PANES)
    if name == module:
        return ""
    while name and name not in PAGES:
        name = name.rpartition(".")[0]
    return PAGES.get(name, "")
