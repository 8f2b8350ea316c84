"""The injected randomness: its type, and ids made from it. Nothing here draws by itself."""

import hashlib
from random import Random  # noqa: TID251  only the type; every generator comes from outside

__all__ = ["Random", "derived_id", "new_id"]


def new_id(rng: Random) -> str:
    """A fresh id in the form of the platform's ids."""
    digits = f"{rng.getrandbits(128):032x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def derived_id(text: str) -> str:
    """The id that follows from a text, for what has no id of its own; the same text gives the same id."""
    digits = hashlib.sha256(text.encode()).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:32]}"
