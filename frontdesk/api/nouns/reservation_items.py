"""Items of stays in the form of 2017, in which they come with the older list and from `reservations/getAllItems`."""

from frontdesk.api.nouns.money import Amount, ExtendedAmount
from frontdesk.api.wire import Answer, Rows, Utc, Wire


class AccountingItem(Wire):
    """The oldest form: revenue and payments in one."""

    id: str | None = None
    account_id: str | None = None
    customer_id: str | None = None
    order_id: str | None = None
    service_id: str | None = None
    product_id: str | None = None
    bill_id: str | None = None
    invoice_id: str | None = None
    accounting_category_id: str | None = None
    credit_card_id: str | None = None
    type: str | None = None
    sub_type: str | None = None
    name: str | None = None
    notes: str | None = None
    consumption_utc: Utc | None = None
    closed_utc: Utc | None = None
    state: str | None = None
    sub_state: str | None = None
    amount: ExtendedAmount | None = None
    tax_exemption_reason_code: str | None = None


class OrderItem2017DataValue(Wire):
    """What was ordered, or taken back."""

    product_id: str | None = None
    age_category_id: str | None = None
    rebated_item_id: str | None = None


class OrderItem2017Data(Wire):
    """`discriminator` is what today's form calls the type of the item."""

    discriminator: str | None = None
    value: OrderItem2017DataValue | None = None


class OrderItem2017(Wire):
    """An item, positive when owed; `order_id` is the stay or the order."""

    id: str
    account_id: str | None = None
    order_id: str | None = None
    bill_id: str | None = None
    accounting_category_id: str | None = None
    unit_count: int | None = None
    unit_amount: Amount | None = None
    amount: ExtendedAmount | None = None
    original_amount: ExtendedAmount | None = None
    revenue_type: str | None = None
    creator_profile_id: str | None = None
    updater_profile_id: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    consumed_utc: Utc | None = None
    canceled_utc: Utc | None = None
    closed_utc: Utc | None = None
    start_utc: Utc | None = None
    accounting_state: str | None = None
    data: OrderItem2017Data | None = None


class ReservationItems(Wire):
    """What belongs to one stay."""

    reservation_id: str | None = None
    order_items: Rows[OrderItem2017] = ()
    items: Rows[AccountingItem] = ()


class ReservationItemsAnswer(Answer):
    """Items by stay."""

    carries_money = True

    reservations: Rows[ReservationItems] = ()
