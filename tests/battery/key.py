"""The key that every file of the battery is encrypted with; the desk that is killed imports nothing else of it."""

KEY = bytes(range(32))
