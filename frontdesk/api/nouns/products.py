"""Products: what can be added to a stay."""

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.nouns.money import ExtendedAmount, TaxBreakdown, TaxValue
from frontdesk.api.nouns.services import Promotions
from frontdesk.api.wire import NO_TEXTS, Active, LocalizedText, Page, Rows, Utc, Wire


class ProductOptions(Wire):
    """How a product shows on a bill and in an offer."""

    bill_as_package: bool | None = None
    exclude_price_from_offer: bool | None = None


class ProductClassifications(Wire):
    """What kind of thing a product is."""

    food: bool | None = None
    beverage: bool | None = None
    wellness: bool | None = None
    city_tax: bool | None = None
    fee: bool | None = None


class ProductPriceValue(Wire):
    """A fixed price, or a share of other products' prices."""

    currency: str | None = None
    gross_value: Decimal | None = None
    net_value: Decimal | None = None
    tax_values: Rows[TaxValue] = ()
    breakdown: TaxBreakdown | None = None
    value: Decimal | None = None
    net: Decimal | None = None
    tax: Decimal | None = None
    tax_rate: Decimal | None = None
    multiplier: Decimal | None = None
    target: str | None = None
    tax_rate_codes: Rows[str] = ()
    product_ids: Rows[str] = ()


class ProductPricing(Wire):
    """`discriminator` is `Absolute` or `Relative`."""

    discriminator: str | None = None
    value: ProductPriceValue | None = None


class Product(Wire):
    """A product; `name`, `charging`, `posting` come from older servers."""

    id: str
    service_id: str | None = None
    category_id: str | None = None
    accounting_category_id: str | None = None
    is_active: Active = True
    is_default: bool | None = None
    name: str | None = None
    names: LocalizedText = NO_TEXTS
    external_name: str | None = None
    external_names: LocalizedText = NO_TEXTS
    short_name: str | None = None
    short_names: LocalizedText = NO_TEXTS
    description: str | None = None
    descriptions: LocalizedText = NO_TEXTS
    charging: str | None = None
    charging_mode: str | None = None
    posting: str | None = None
    posting_mode: str | None = None
    consumption_moment: str | None = None
    options: ProductOptions | None = None
    promotions: Promotions | None = None
    classifications: ProductClassifications | None = None
    price: ExtendedAmount | None = None
    pricing: ProductPricing | None = None
    image_ids: Rows[str] = ()
    ordering: int | None = None
    external_identifier: str | None = None
    tax_exemption_reason: str | None = None
    tax_exemption_legal_reference: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class ProductPage(Page):
    """Products, newest first."""

    carries_money = True

    items: Rows[Product] = Field((), alias="Products")
    customer_products: Rows[Product] = ()


class ProductFilter(Filter, total=False):
    """`service_ids` has to be given; `include_default` adds the products of the nights themselves."""

    service_ids: Required[Ids]
    product_ids: Ids
    include_default: bool


class Products(Noun):
    """`products/…`"""

    def pages(self, **filters: Unpack[ProductFilter]) -> AsyncIterator[ProductPage]:
        """`products/getAll`, page by page."""
        return self._walk("products/getAll", filters, ProductPage)

    async def get_all(self, **filters: Unpack[ProductFilter]) -> list[Product]:
        """`products/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
