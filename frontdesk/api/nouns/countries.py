"""Countries, their parts, and what their documents need."""

from frontdesk.api.nouns.base import Noun
from frontdesk.api.wire import Answer, Rows, Wire


class Country(Wire):
    """A country by its ISO 3166-1 code."""

    code: str
    sovereign_country_code: str | None = None
    english_name: str | None = None


class CountrySubdivision(Wire):
    """A part of a country by its ISO 3166-2 code."""

    code: str
    country_code: str | None = None
    english_name: str | None = None


class CountryRule(Wire):
    """Which documents of a country need no date of expiry."""

    country_code: str | None = None
    identity_card_expiration_date_not_required: bool | None = None
    driver_licence_expiration_date_not_required: bool | None = None


class CountryGroup(Wire):
    """Countries under one name, such as the European Union."""

    code: str
    english_name: str | None = None
    country_codes: Rows[str] = ()


class AllCountries(Answer):
    """Every country, part, rule and group."""

    countries: Rows[Country] = ()
    country_subdivisions: Rows[CountrySubdivision] = ()
    country_rules: Rows[CountryRule] = ()
    country_groups: Rows[CountryGroup] = ()


class Countries(Noun):
    """`countries/…`"""

    async def get_all(self) -> AllCountries:
        """`countries/getAll`."""
        return await self._read("countries/getAll", {}, AllCountries)
