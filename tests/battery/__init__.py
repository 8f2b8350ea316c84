"""The battery: nothing lost, nothing twice, counted against the hotel's own ledger (offline-reliability.md §6)."""
