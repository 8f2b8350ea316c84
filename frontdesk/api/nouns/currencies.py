"""Currencies and their decimals."""

from frontdesk.api.nouns.base import Noun
from frontdesk.api.wire import Answer, Rows, Wire


class Currency(Wire):
    """A currency; `precision` counts its decimals."""

    code: str
    precision: int | None = None


class AllCurrencies(Answer):
    """Every currency."""

    currencies: Rows[Currency] = ()


class Currencies(Noun):
    """`currencies/…`"""

    async def get_all(self) -> tuple[Currency, ...]:
        """`currencies/getAll`."""
        return (await self._read("currencies/getAll", {}, AllCurrencies)).currencies
