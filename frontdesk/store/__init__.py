"""The encrypted file: schema and migrations, cache, outbox, search, key. All SQL lives here."""
