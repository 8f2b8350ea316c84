"""The Connector API, one attribute per noun and one method per operation::

client = Client("https://api.mews.com", client_token, access_token, client_name="Front Desk 1.0", clock=monotonic)
async for page in client.reservations.pages(updated_utc=Interval(start, end)):
    ...
await client.reservations.start(reservation_id)
await client.aclose()
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import httpx

from frontdesk.api.address import Address, parse_address
from frontdesk.api.connection import Connection, Credentials, OnDate, OnRetry
from frontdesk.api.eras.capabilities import Capabilities
from frontdesk.api.eras.interpreter import Interpreter, Learned
from frontdesk.api.eras.probes import find
from frontdesk.api.eras.zone import agrees
from frontdesk.api.events import Events
from frontdesk.api.gate import Gate
from frontdesk.api.last_answers import LastAnswers
from frontdesk.api.line import open_line, quiet_loggers
from frontdesk.api.nouns.account_notes import AccountNotes
from frontdesk.api.nouns.accounting_categories import AccountingCategories
from frontdesk.api.nouns.accounting_items import AccountingItems
from frontdesk.api.nouns.accounts import Accounts
from frontdesk.api.nouns.age_categories import AgeCategories
from frontdesk.api.nouns.availability_blocks import AvailabilityBlocks
from frontdesk.api.nouns.bills import Bills
from frontdesk.api.nouns.business_segments import BusinessSegments
from frontdesk.api.nouns.cancellation_policies import CancellationPolicies
from frontdesk.api.nouns.companies import Companies
from frontdesk.api.nouns.companionships import Companionships
from frontdesk.api.nouns.configuration import Configuration
from frontdesk.api.nouns.countries import Countries
from frontdesk.api.nouns.currencies import Currencies
from frontdesk.api.nouns.customers import Customers
from frontdesk.api.nouns.departments import Departments
from frontdesk.api.nouns.enterprises import Enterprises
from frontdesk.api.nouns.exchange_rates import ExchangeRates
from frontdesk.api.nouns.languages import Languages
from frontdesk.api.nouns.order_items import OrderItems
from frontdesk.api.nouns.orders import Orders
from frontdesk.api.nouns.payments import Payments
from frontdesk.api.nouns.product_categories import ProductCategories
from frontdesk.api.nouns.product_service_orders import ProductServiceOrders
from frontdesk.api.nouns.products import Products
from frontdesk.api.nouns.rate_groups import RateGroups
from frontdesk.api.nouns.rates import Rates
from frontdesk.api.nouns.reservation_groups import ReservationGroups
from frontdesk.api.nouns.reservations import Reservations
from frontdesk.api.nouns.resource_blocks import ResourceBlocks
from frontdesk.api.nouns.resource_categories import ResourceCategories
from frontdesk.api.nouns.resource_category_assignments import ResourceCategoryAssignments
from frontdesk.api.nouns.resource_feature_assignments import ResourceFeatureAssignments
from frontdesk.api.nouns.resource_features import ResourceFeatures
from frontdesk.api.nouns.resources import Resources
from frontdesk.api.nouns.restrictions import Restrictions
from frontdesk.api.nouns.service_order_notes import ServiceOrderNotes
from frontdesk.api.nouns.services import Services
from frontdesk.api.nouns.sources import Sources
from frontdesk.api.nouns.tasks import Tasks
from frontdesk.api.nouns.tax_environments import TaxEnvironments
from frontdesk.api.nouns.taxations import Taxations
from frontdesk.api.nouns.voucher_codes import VoucherCodes
from frontdesk.api.rate_limit import RateLimit, Urgency
from frontdesk.api.retries import Retries
from frontdesk.api.secret import token
from frontdesk.api.speech import Speech

_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0  # seconds, before the event channel is opened again


class Operations:
    """Every noun, reading at one urgency."""

    def __init__(self, speech: Speech, urgency: Urgency) -> None:
        self.account_notes = AccountNotes(speech, urgency)
        self.accounting_categories = AccountingCategories(speech, urgency)
        self.accounting_items = AccountingItems(speech, urgency)
        self.accounts = Accounts(speech, urgency)
        self.age_categories = AgeCategories(speech, urgency)
        self.availability_blocks = AvailabilityBlocks(speech, urgency)
        self.bills = Bills(speech, urgency)
        self.business_segments = BusinessSegments(speech, urgency)
        self.cancellation_policies = CancellationPolicies(speech, urgency)
        self.companies = Companies(speech, urgency)
        self.companionships = Companionships(speech, urgency)
        self.configuration = Configuration(speech, urgency)
        self.countries = Countries(speech, urgency)
        self.currencies = Currencies(speech, urgency)
        self.customers = Customers(speech, urgency)
        self.departments = Departments(speech, urgency)
        self.enterprises = Enterprises(speech, urgency)
        self.exchange_rates = ExchangeRates(speech, urgency)
        self.languages = Languages(speech, urgency)
        self.order_items = OrderItems(speech, urgency)
        self.orders = Orders(speech, urgency)
        self.payments = Payments(speech, urgency)
        self.product_categories = ProductCategories(speech, urgency)
        self.product_service_orders = ProductServiceOrders(speech, urgency)
        self.products = Products(speech, urgency)
        self.rate_groups = RateGroups(speech, urgency)
        self.rates = Rates(speech, urgency)
        self.reservation_groups = ReservationGroups(speech, urgency)
        self.reservations = Reservations(speech, urgency)
        self.resource_blocks = ResourceBlocks(speech, urgency)
        self.resource_categories = ResourceCategories(speech, urgency)
        self.resource_category_assignments = ResourceCategoryAssignments(speech, urgency)
        self.resource_feature_assignments = ResourceFeatureAssignments(speech, urgency)
        self.resource_features = ResourceFeatures(speech, urgency)
        self.resources = Resources(speech, urgency)
        self.restrictions = Restrictions(speech, urgency)
        self.service_order_notes = ServiceOrderNotes(speech, urgency)
        self.services = Services(speech, urgency)
        self.sources = Sources(speech, urgency)
        self.tasks = Tasks(speech, urgency)
        self.tax_environments = TaxEnvironments(speech, urgency)
        self.taxations = Taxations(speech, urgency)
        self.voucher_codes = VoucherCodes(speech, urgency)


class Client(Operations):
    """A connection of one property to the platform. Close it with `aclose`, or use it in `async with`.

    Writes go before reads when there is a queue. `urgent` offers the same operations with reads that go first too,
    for reading whether a command in doubt was carried out; `background` with reads that go last and never take more
    than two fifths of the rate limit; `asked_by` with reads that take turns with those of others.
    """

    def __init__(
        self,
        address: str,
        client_token: str,
        access_token: str,
        *,
        client_name: str,
        clock: Callable[[], float],
        http: httpx.AsyncClient | None = None,
        deadline: float = 20.0,
        rate_limit: RateLimit | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        decoder: Executor | None = None,
        retries: Retries | None = None,
        events_at: str | None = None,
        language: str | None = None,
        on_date: OnDate | None = None,
        capabilities: Capabilities | None = None,
        enterprise_id: str | None = None,
    ) -> None:
        """Nothing is sent yet. Raises BadAddress, BadToken, and ValueError for a blank `client_name`.

        `clock`: monotonic, seconds. `deadline`: seconds for a whole call, not counting the wait for its turn.
        `http`: a line of your own, which you close. `rate_limit`: the token's, 200 calls in 30 s unless given.
        `decoder`: where large answers are decoded, the event loop unless given. `retries`: how often a read is
        asked again, never unless given. `events_at`: where events are told, see `events.event_address`.
        `language`: of the platform's messages, such as `en-US`. `on_date`: told the platform's clock after each
        of its answers.
        `capabilities`: what was kept of an earlier connection; without it today's forms are spoken.
        `enterprise_id`: the property, for a token that speaks for several.
        """
        if not client_name.strip():
            raise ValueError("the platform wants to know the name of the program")
        checked = parse_address(address)
        credentials = Credentials(
            token("client token", client_token), token("access token", access_token), client_name, language
        )
        quiet_loggers()
        self._origin = checked.origin
        self._line = open_line(checked, deadline) if http is None else http
        self._owns_line = http is None
        self._connection = Connection(
            checked,
            credentials,
            self._line,
            Gate(rate_limit or RateLimit(), clock, sleep),
            clock=clock,
            deadline=deadline,
            decoder=decoder,
            retries=retries,
            sleep=sleep,
        )
        self._connection.on_date = on_date
        self.events = _events(checked, credentials, events_at, clock, sleep, retries)
        self._interpreter = Interpreter(self._connection, capabilities or Capabilities(), enterprise_id)
        super().__init__(self._interpreter, Urgency.READ)
        self.urgent = Operations(self._interpreter, Urgency.COMMAND)
        self.background = Operations(self._interpreter, Urgency.BACKGROUND)

    def asked_by(self, screen: str) -> Operations:
        """The same operations in the name of a screen, whose reads take turns with those of other screens."""
        return Operations(self._interpreter, Urgency.READ.of(screen))

    @property
    def on_retry(self) -> OnRetry | None:
        """Told each fault after which a read is asked again."""
        return self._connection.on_retry

    @on_retry.setter
    def on_retry(self, told: OnRetry | None) -> None:
        self._connection.on_retry = told

    @property
    def on_date(self) -> OnDate | None:
        """Told `(server_date, local_monotonic)` after each answer of the platform that carries a `Date`."""
        return self._connection.on_date

    @on_date.setter
    def on_date(self, told: OnDate | None) -> None:
        self._connection.on_date = told

    @property
    def answer_seconds(self) -> float:
        """How long the last answer took to come, without the wait for its turn."""
        return self._connection.answer_seconds

    @property
    def capabilities(self) -> Capabilities:
        """What is known of the server: what was given or found, and what its answers have shown since."""
        return self._interpreter.capabilities

    @property
    def on_learned(self) -> Learned | None:
        """Told the capabilities each time that an answer shows something new of them."""
        return self._interpreter.on_learned

    @on_learned.setter
    def on_learned(self, told: Learned | None) -> None:
        self._interpreter.on_learned = told

    @property
    def server_date(self) -> datetime | None:
        """The platform's clock as of its last answer; None before the first."""
        return self._connection.server_date

    @property
    def last_answers(self) -> LastAnswers:
        """What each operation called over this connection was last answered, by path."""
        return self._connection.last_answers

    async def find_capabilities(self, urgency: Urgency = Urgency.READ) -> Capabilities:
        """Find out which forms the server speaks and what it grants, and go by it; once per connection, or on demand.

        About forty reads of next to nothing; no write is tried, so what writes are granted is unknown until their
        first answer, and what was learned of them earlier stays. Raises SignedOut, NotSent and TryLater; then what
        was known before stays.
        """
        found = (await find(self._interpreter, urgency)).following(self.capabilities)
        self._interpreter.use(found)
        return found

    async def agrees_on_zone(self, service_id: str, zone: ZoneInfo) -> bool:
        """Whether the server's nights begin at midnight in this zone, where no `configuration/get` names the zone.

        Needs one earlier answer of the server, for its clock: raises ValueError before. Besides, as a read.
        """
        now = self._connection.server_date
        if now is None:
            raise ValueError("the server has not answered yet")
        return await agrees(self._interpreter, service_id, zone, now)

    async def aclose(self) -> None:
        """Close the line. A call that waits for its turn ends as NotSent, a write under way as Unknown."""
        await self._connection.aclose()
        if self._owns_line:
            await self._line.aclose()

    async def __aenter__(self) -> "Client":
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Client {self._origin}>"


def _events(
    address: Address,
    credentials: Credentials,
    origin: str | None,
    clock: Callable[[], float],
    sleep: Callable[[float], Awaitable[None]],
    retries: Retries | None,
) -> Events | None:
    """The event channel; None where nobody tells events."""
    if origin is None:
        return None
    waits = replace(retries or Retries(lambda: 0.0), first=_FIRST_WAIT, longest=_LONGEST_WAIT)
    tokens = credentials.client_token, credentials.access_token
    return Events(origin, address, *tokens, clock=clock, sleep=sleep, waits=waits)
