"""What only Windows or macOS can run. Not run here: written from the libraries' documentation, to be tried there."""

from __future__ import annotations

TRUSTED_KEYRINGS = frozenset({"keyring.backends.Windows.WinVaultKeyring", "keyring.backends.macOS.Keyring"})
"""Keyrings of Windows and macOS that keep a secret from other users of the PC."""


def keep_on_this_pc(keyring: object) -> None:
    """Keep secrets out of roaming profiles: Credential Manager's default would carry them to every PC of the domain."""
    if hasattr(type(keyring), "persist"):
        keyring.persist = "local machine"  # type: ignore[attr-defined]
