"""The engine: pushes the outbox, pulls the cache, reconciles doubts; the only place client and store meet."""
