"""What is the same for every hotel: countries, currencies, languages, taxes (connector-api.md §1.11, B.1)."""

from __future__ import annotations

from decimal import Decimal
from importlib.resources import files

from frontdesk.demo.answers import Json
from frontdesk.demo.call import Call
from frontdesk.demo.chance import derived_id
from frontdesk.demo.question import members
from frontdesk.demo.rows import Enterprise
from frontdesk.demo.rules.currencies import PRECISIONS
from frontdesk.demo.rules.money import EXCHANGE_RATES
from frontdesk.demo.rules.taxes import TAX_RATES
from frontdesk.demo.wire import number


def _countries() -> dict[str, str]:
    """ISO 3166 codes and names, from the table that belongs to the time zones."""
    lines = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return {code: name for code, _, name in rows}


COUNTRIES = _countries()
"""English names by ISO 3166-1 alpha-2 code."""

_SOVEREIGN = {
    **dict.fromkeys(("AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG"), "GB"),
    **dict.fromkeys(("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"), "FR"),
    **dict.fromkeys(("AS", "GU", "MP", "PR", "UM", "VI"), "US"),
    **dict.fromkeys(("AW", "BQ", "CW", "SX"), "NL"),
    **dict.fromkeys(("FO", "GL"), "DK"),
    "AX": "FI",
}
_SUBDIVISIONS = {
    "US": "US-CA California|US-CO Colorado|US-DC District of Columbia|US-FL Florida|US-HI Hawaii|US-NV Nevada|"
    "US-NY New York|US-TX Texas|US-WA Washington",
    "CA": "CA-AB Alberta|CA-BC British Columbia|CA-ON Ontario|CA-QC Quebec",
    "AU": "AU-NSW New South Wales|AU-QLD Queensland|AU-VIC Victoria",
    "IT": "IT-BZ Bolzano|IT-MI Milano|IT-RM Roma|IT-VE Venezia",
    "ES": "ES-B Barcelona|ES-M Madrid|ES-PM Illes Balears",
}
_EUROPEAN_UNION = sorted(members("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"))
_SCHENGEN = sorted({*_EUROPEAN_UNION, "CH", "IS", "LI", "NO"} - {"CY", "IE"})

_LANGUAGES = (
    "ar-AE Arabic العربية|bg-BG Bulgarian български|cs-CZ Czech čeština|da-DK Danish dansk|de-DE German Deutsch|"
    "el-GR Greek Ελληνικά|en-GB English English|en-US English English|es-ES Spanish español|et-EE Estonian eesti|"
    "fa-IR Persian فارسی|fi-FI Finnish suomi|fr-FR French français|he-IL Hebrew עברית|hr-HR Croatian hrvatski|"
    "hu-HU Hungarian magyar|is-IS Icelandic íslenska|it-IT Italian italiano|ja-JP Japanese 日本語|ko-KR Korean 한국어|"
    "lt-LT Lithuanian lietuvių|lv-LV Latvian latviešu|nb-NO Norwegian norsk|nl-NL Dutch Nederlands|pl-PL Polish polski|"
    "pt-PT Portuguese português|ro-RO Romanian română|sk-SK Slovak slovenčina|sl-SI Slovenian slovenščina|"
    "sr-RS Serbian српски|sv-SE Swedish svenska|th-TH Thai ไทย|tr-TR Turkish Türkçe|uk-UA Ukrainian українська|"
    "vi-VN Vietnamese Tiếng_Việt|zh-CN Chinese 中文"
)
_TAXATIONS = {"CZ": ("Value added tax", "Daň z přidané hodnoty"), "US-DC": ("Sales and use tax", "Sales and use tax")}
_ENVIRONMENTS = {"CZ-2024": ("CZ", "2023-12-31T23:00:00Z", "CZ"), "US-DC-2024": ("US", "2024-01-01T05:00:00Z", "US-DC")}


def get_countries(call: Call) -> Json:
    """countries/getAll: countries, some subdivisions, document rules and groups."""
    return {
        "Countries": [
            {"Code": code, "SovereignCountryCode": _SOVEREIGN.get(code, code), "EnglishName": name}
            for code, name in COUNTRIES.items()
        ],
        "CountrySubdivisions": [
            {"Code": code, "CountryCode": country, "EnglishName": name}
            for country, listed in _SUBDIVISIONS.items()
            for code, _, name in (each.partition(" ") for each in listed.split("|"))
        ],
        "CountryRules": [
            {
                "CountryCode": code,
                "IdentityCardExpirationDateNotRequired": code in ("IT", "ES"),
                "DriverLicenceExpirationDateNotRequired": code == "FR",
            }
            for code in ("ES", "FR", "IT")
        ],
        "CountryGroups": [
            {"Code": "EU", "EnglishName": "European Union", "CountryCodes": _EUROPEAN_UNION},
            {"Code": "Schengen", "EnglishName": "Schengen area", "CountryCodes": _SCHENGEN},
        ],
    }


def get_currencies(call: Call) -> Json:
    """currencies/getAll, with the digits after the point."""
    return {"Currencies": [{"Code": code, "Precision": digits} for code, digits in PRECISIONS.items()]}


def get_languages(call: Call) -> Json:
    """languages/getAll; English falls back to American English, all else to English."""
    listed = (each.split() for each in _LANGUAGES.split("|"))
    return {
        "Languages": [
            {
                "Code": code,
                "FallbackLanguageCode": None if code == "en-US" else "en-US",
                "EnglishName": name,
                "LocalName": local.replace("_", " "),
            }
            for code, name, local in listed
        ]
    }


def get_taxations(call: Call) -> Json:
    """taxations/getAll: what is taxed and at which rates, each on the net value."""
    return {
        "Taxations": [{"Code": code, "Name": name, "LocalName": local} for code, (name, local) in _TAXATIONS.items()],
        "TaxRates": [
            {
                "Code": code,
                "TaxationCode": _taxation_of(code),
                "Value": number(rate),
                "ValidityInvervalsUtc": [{"StartUtc": "2023-12-31T23:00:00Z", "EndUtc": None}],
                "Strategy": {"Discriminator": "Relative", "Value": {"Value": number(rate)}},
            }
            for code, rate in TAX_RATES.items()
        ],
    }


def _taxation_of(rate_code: str) -> str:
    return next(code for code in _TAXATIONS if rate_code.startswith(code))


def get_tax_environments(call: Call) -> Json:
    """taxEnvironments/getAll."""
    return {
        "TaxEnvironments": [
            {
                "Code": code,
                "CountryCode": country,
                "ValidityStartUtc": start,
                "ValidityEndUtc": None,
                "TaxationCodes": [taxation],
            }
            for code, (country, start, taxation) in _ENVIRONMENTS.items()
        ]
    }


def get_exchange_rates(call: Call) -> Json:
    """exchangeRates/getAll: between the property's currencies, both ways; target = source × value."""
    enterprise = call.state.enterprise
    rates = EXCHANGE_RATES.get(enterprise.currency, {})
    pairs = [(other, enterprise.currency, rate) for other, rate in rates.items()]
    pairs += [(enterprise.currency, other, (1 / rate).quantize(Decimal("0.00000001"))) for other, rate in rates.items()]
    return {"ExchangeRates": [_exchange_rate(enterprise, *pair) for pair in pairs]}


def _exchange_rate(enterprise: Enterprise, source: str, target: str, rate: Decimal) -> Json:
    return {
        "Id": derived_id(f"{enterprise.id} {source} {target}"),
        "EnterpriseId": enterprise.id,
        "SourceCurrency": source,
        "TargetCurrency": target,
        "Value": number(rate),
    }
