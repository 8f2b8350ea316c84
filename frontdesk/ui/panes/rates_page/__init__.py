"""Every rate of every category: prices, free rooms, rules, and their change."""

from frontdesk.ui.panes.rates_page.page import RatesPage

__all__ = ["RatesPage"]
