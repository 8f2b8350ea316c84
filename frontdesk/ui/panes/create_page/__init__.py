"""New reservations and walk-ins: nights and persons, one grid of offers, the guest, options, done (picture 06)."""
