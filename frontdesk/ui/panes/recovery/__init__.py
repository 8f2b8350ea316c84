"""Recovery words: shown once, and asked for when the keyring has lost the key."""
