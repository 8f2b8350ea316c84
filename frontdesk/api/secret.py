"""A token that cannot be printed by accident."""

from typing import NoReturn

from frontdesk.api.errors import BadToken, TokenFault


class Secret:
    """Holds a token; only `reveal` shows it. Printing, formatting and pickling do not."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The token itself: for the body of a request at the moment of sending, and for nothing else."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(•••)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


def token(which: str, typed: str) -> Secret:
    """A token as a person pasted it: blanks around it are dropped.

    Raises BadToken when nothing is left, or when blanks or unprintable characters stand inside.
    """
    value = typed.strip()
    if not value:
        raise BadToken(which, TokenFault.EMPTY)
    if not value.isascii() or not value.isprintable() or " " in value:
        raise BadToken(which, TokenFault.NOT_PLAIN)
    return Secret(value)
