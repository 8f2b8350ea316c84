"""Exchange rates between the property's currencies."""

from decimal import Decimal

from frontdesk.api.nouns.base import Ids, Noun
from frontdesk.api.wire import Answer, Rows, Wire


class ExchangeRate(Wire):
    """Target amount = source amount × `value`."""

    id: str | None = None
    enterprise_id: str | None = None
    source_currency: str
    target_currency: str
    value: Decimal


class AllExchangeRates(Answer):
    """Every exchange rate of the property."""

    carries_money = True

    exchange_rates: Rows[ExchangeRate] = ()


class ExchangeRates(Noun):
    """`exchangeRates/…`"""

    async def get_all(self, enterprise_ids: Ids | None = None) -> tuple[ExchangeRate, ...]:
        """`exchangeRates/getAll`."""
        asked = {"enterprise_ids": enterprise_ids}
        return (await self._read("exchangeRates/getAll", asked, AllExchangeRates)).exchange_rates
