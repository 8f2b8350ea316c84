"""Tax environments: which taxes a property uses."""

from frontdesk.api.nouns.base import Noun
from frontdesk.api.wire import Answer, Rows, Utc, Wire


class TaxEnvironment(Wire):
    """The taxes of a country for a time."""

    code: str
    country_code: str | None = None
    validity_start_utc: Utc | None = None
    validity_end_utc: Utc | None = None
    taxation_codes: Rows[str] = ()


class AllTaxEnvironments(Answer):
    """Every tax environment."""

    tax_environments: Rows[TaxEnvironment] = ()


class TaxEnvironments(Noun):
    """`taxEnvironments/…`"""

    async def get_all(self) -> tuple[TaxEnvironment, ...]:
        """`taxEnvironments/getAll`: those of every country."""
        return (await self._read("taxEnvironments/getAll", {}, AllTaxEnvironments)).tax_environments
