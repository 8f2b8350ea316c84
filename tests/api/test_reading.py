"""What answers may look like: both eras, nulls, absences, unknown members and values, every digit of money."""

import inspect
import json
import pkgutil
from collections.abc import Callable, Set
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AwareDatetime
from pydantic.alias_generators import to_pascal

from frontdesk.api import nouns
from frontdesk.api.nouns.configuration import PropertyConfiguration
from frontdesk.api.nouns.order_items import OrderItemPage
from frontdesk.api.nouns.rates import RatePage, RatePricing
from frontdesk.api.nouns.reservations import ReservationPage, ReservationState
from frontdesk.api.nouns.resources import ResourcePage
from frontdesk.api.nouns.restrictions import RestrictionPage
from frontdesk.api.nouns.services import Availability, ServicePage
from frontdesk.api.wire import Answer, UndecodableError, Wire, decode, decode_in_pieces, in_language

SomeAnswer = TypeVar("SomeAnswer", bound=Answer)
ANSWERS = sorted(
    {
        found
        for module in pkgutil.iter_modules(nouns.__path__)
        for _, found in inspect.getmembers(import_module(f"{nouns.__name__}.{module.name}"), inspect.isclass)
        if issubclass(found, Answer) and found.__module__.startswith(nouns.__name__)
    },
    key=lambda model: model.__name__,
)


def read(model: type[SomeAnswer], body: str) -> SomeAnswer:
    return decode(model, body.encode())


def kinds(annotation: object) -> list[object]:
    """The plain types and models inside an annotation."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return kinds(get_args(annotation)[0])
    if origin is None:
        return [annotation]
    return [kind for argument in get_args(annotation) if argument is not ... for kind in kinds(argument)]


def reachable(model: type[Wire], seen: set[type[Wire]] | None = None) -> set[type[Wire]]:
    """The model and every model inside it."""
    seen = {model} if seen is None else seen | {model}
    for member in model.model_fields.values():
        for kind in kinds(member.annotation):
            if inspect.isclass(kind) and issubclass(kind, Wire) and kind not in seen:
                seen |= reachable(kind, seen)
    return seen


def unread(model: type[Wire], sent: Any, place: str, ignored: Set[str]) -> set[str]:
    """Members of an answer that the model does not have, by their place; extents not asked for come empty."""
    by_name = {member.alias or to_pascal(name): member for name, member in model.model_fields.items()}
    extents = {name for name, value in sent.items() if not value} if issubclass(model, Answer) else set()
    found = {f"{place}.{name}" for name in set(sent) - set(by_name) - ignored - extents}
    for name, member in by_name.items():
        inner = next(
            (kind for kind in kinds(member.annotation) if isinstance(kind, type) and issubclass(kind, Wire)), None
        )
        value = sent.get(name)
        for item in [] if inner is None or value is None else value if isinstance(value, list) else [value]:
            found |= unread(inner, item, f"{place}.{name}", ignored)  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize("model", ANSWERS, ids=lambda model: model.__name__)
def test_every_answer_with_money_in_it_keeps_every_digit(model: type[Answer]) -> None:
    inside = {
        kind for part in reachable(model) for field in part.model_fields.values() for kind in kinds(field.annotation)
    }
    assert model.carries_money == (Decimal in inside)


# -- any value that the documents allow ------------------------------------------------------------------------------

TEXTS = st.text(max_size=12)
INSTANTS = st.sampled_from(
    ["2026-10-16T13:00:00Z", "2026-10-16T13:00:00.1234567Z", "2026-10-16T15:00:00+02:00", "2026-10-16T13:00:00"]
)
DURATIONS = st.sampled_from(["P0M0DT15H0M0S", "-P0M0DT2H0M0S", "P0Y0M1DT0H0M0S", "PT0S", "P1D", "15:00:00"])
NUMBERS = st.sampled_from(["0", "100", "100.00", "0E-8", "-12.345", "1e3", "0.1", "12345678901234567.89", "-0.0"])


class Raw(str):
    """A number as it stands in the JSON text."""


def dump(value: object) -> str:
    match value:
        case Raw():
            return str(value)
        case dict():
            return "{" + ",".join(f"{json.dumps(name)}:{dump(item)}" for name, item in value.items()) + "}"
        case list() | tuple():
            return "[" + ",".join(map(dump, value)) + "]"
        case _:
            return json.dumps(value)


def values(annotation: Any) -> st.SearchStrategy[Any]:
    """What the platform may send for a member of this type."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return values(get_args(annotation)[0])
    if origin in {Union, UnionType}:
        return st.one_of([values(kind) for kind in get_args(annotation)])
    if origin is tuple:
        return st.none() | st.lists(values(get_args(annotation)[0]), max_size=3)
    if origin is dict:
        return st.none() | st.dictionaries(TEXTS, values(get_args(annotation)[1]), max_size=3)
    if inspect.isclass(annotation) and issubclass(annotation, Wire):
        return objects(annotation)
    plain: dict[object, st.SearchStrategy[Any]] = {
        NoneType: st.none(),
        str: TEXTS,
        bool: st.booleans(),
        int: st.integers(-(2**31), 2**31 - 1),
        float: NUMBERS.map(Raw),
        Decimal: NUMBERS.map(Raw),
        datetime: INSTANTS,
        AwareDatetime: INSTANTS,
        timedelta: DURATIONS,
    }
    return plain[annotation]


@cache
def objects(model: type[Wire]) -> st.SearchStrategy[dict[str, Any]]:
    required, optional = {"Unheard": st.just({"Of": [1]})}, {}
    for name, member in model.model_fields.items():
        wire_name = member.alias or to_pascal(name)
        annotation = Annotated[member.annotation, *member.metadata] if member.metadata else member.annotation
        if member.is_required():
            required[wire_name] = values(annotation)
        else:
            optional[wire_name] = st.none() | values(annotation)
    return st.fixed_dictionaries(required, optional=optional)


@given(st.sampled_from(ANSWERS).flatmap(lambda model: st.tuples(st.just(model), objects(model))))
def test_nulls_absences_and_unknown_members_never_matter(answer: tuple[type[Answer], dict[str, Any]]) -> None:
    model, body = answer
    found = read(model, dump(body))
    for name, member in model.model_fields.items():
        sent = body.get(member.alias or to_pascal(name))
        if isinstance(sent, list):
            assert len(getattr(found, name)) == len(sent), "no row is lost"


@given(st.sampled_from(ANSWERS).flatmap(lambda model: st.tuples(st.just(model), objects(model))), st.booleans())
def test_an_answer_in_pieces_is_the_same_answer(answer: tuple[type[Answer], dict[str, Any]], is_broken: bool) -> None:
    model, body = answer
    for rows in body.values():
        if is_broken and isinstance(rows, list):
            rows.append({"Id": []})
    whole, pieces = (_read_or_words(reader, model, dump(body)) for reader in (decode, decode_in_pieces))
    assert whole == pieces


def _read_or_words(reader: Callable[..., Answer], model: type[Answer], body: str) -> Answer | str:
    try:
        return reader(model, body.encode())
    except UndecodableError as fault:
        return str(fault)


@given(st.sampled_from(ANSWERS), st.text() | st.binary().map(lambda raw: raw.decode("latin-1")))
def test_what_is_no_answer_is_undecodable_and_nothing_else(model: type[Answer], body: str) -> None:
    try:
        decode(model, body.encode())
    except UndecodableError as fault:
        assert body not in str(fault) or len(body) < 10


def test_a_hostile_depth_is_undecodable() -> None:
    for model in (ReservationPage, OrderItemPage):
        with pytest.raises(UndecodableError):
            read(model, '{"X":' * 100_000)


# -- what the values become ------------------------------------------------------------------------------------------


@given(NUMBERS)
def test_money_keeps_every_digit_and_its_scale(number: str) -> None:
    body = f'{{"Currency":"CZK","EmptyUnitAdjustment":{number}}}'
    value = read(RatePricing, body).empty_unit_adjustment
    assert isinstance(value, Decimal)
    assert value == Decimal(number)


def reservation(**members: object) -> Any:
    row = {"Id": "r", "State": "Confirmed", **members}
    return read(ReservationPage, json.dumps({"Reservations": [row]})).items[0]


@pytest.mark.parametrize("state", ["Started", "Enquired", "SomethingOf2031"])
def test_states_stay_as_they_came(state: str) -> None:
    assert reservation(State=state).state == state
    assert (reservation(State=state).state == ReservationState.STARTED) == (state == "Started")


@pytest.mark.parametrize(
    "sent", ["2026-10-16T13:00:00Z", "2026-10-16T13:00:00.000Z", "2026-10-16T15:00:00+02:00", "2026-10-16T13:00:00"]
)
def test_instants_are_aware_and_equal_in_utc(sent: str) -> None:
    instant = reservation(ScheduledStartUtc=sent).scheduled_start_utc
    assert instant == datetime(2026, 10, 16, 13, tzinfo=UTC)
    assert instant.utcoffset() is not None


def test_a_number_where_a_text_belongs_is_read_as_its_text() -> None:
    room = '{"Id":"a","Name":104,"Data":{"Discriminator":"Space","Value":{"FloorNumber":1}}}'
    found = read(ResourcePage, f'{{"Resources":[{room}]}}').items[0]
    assert found.name == "104"
    assert found.data is not None
    assert found.data.value is not None
    assert found.data.value.floor_number == "1"


def test_begin_and_end_come_from_either_era() -> None:
    old = reservation(StartUtc="2026-10-16T13:00:00Z", EndUtc="2026-10-18T09:00:00Z")
    new = reservation(StartUtc="2026-10-16T16:11:00Z", ScheduledStartUtc="2026-10-16T13:00:00Z")
    assert old.begins == new.begins == datetime(2026, 10, 16, 13, tzinfo=UTC)
    assert old.ends == datetime(2026, 10, 18, 9, tzinfo=UTC)
    assert new.ends is None


def test_prices_come_from_either_era() -> None:
    old = read(
        RatePricing,
        '{"Currency":"CZK","DatesUtc":["2026-10-15T22:00:00Z"],"BasePrices":[100.00],'
        '"CategoryPrices":[{"CategoryId":"c","Prices":[120.50]}]}',
    )
    new = read(
        RatePricing,
        '{"Currency":"CZK","TimeUnitStartsUtc":["2026-10-15T22:00:00Z"],"DatesUtc":null,"BasePrices":null,'
        '"CategoryPrices":[{"CategoryId":"c","AmountPrices":[{"Currency":"CZK","GrossValue":120.50,"NetValue":100}]}]}',
    )
    assert old.time_units == new.time_units
    assert old.category_prices[0].gross_prices == new.category_prices[0].gross_prices == (Decimal("120.50"),)


def test_only_an_explicit_false_means_deleted() -> None:
    rates = read(RatePage, '{"Rates":[{"Id":"a"},{"Id":"b","IsActive":null},{"Id":"c","IsActive":false}]}').items
    assert [rate.is_active for rate in rates] == [True, True, False]


def test_names_come_in_the_wanted_language_or_the_next_best() -> None:
    body = '{"Services":[{"Id":"s","Names":{"en-US":"Stay","cs-CZ":"Ubytování","de-DE":null}},{"Id":"t","Names":null}]}'
    stay, nameless = read(ServicePage, body).items
    assert in_language(stay.names, "cs-CZ", "en-US") == "Ubytování"
    assert in_language(stay.names, "de-DE", "en-US") == "Stay"
    assert in_language(stay.names, "ja-JP", "ko-KR") == "Stay"
    assert in_language(nameless.names, "en-US", "en-US") == ""
    with pytest.raises(TypeError):
        hash(stay.names)  # each value has a map of its own


def test_days_come_as_names_or_as_seven_answers() -> None:
    days = ['["Friday","Sunday"]', '{"Monday":false,"Friday":true,"Sunday":true}', "null"]
    rows = [f'{{"Id":"r","Conditions":{{"Type":"Start","Days":{form}}}}}' for form in days]
    found = read(RestrictionPage, '{"Restrictions":[%s]}' % ",".join(rows)).items  # noqa: UP031
    assert [row.conditions.days for row in found] == [("Friday", "Sunday"), ("Friday", "Sunday"), ()]


def test_offsets_of_a_service_are_lengths_of_time() -> None:
    data = '{"Discriminator":"Bookable","Value":{"StartOffset":"P0M0DT15H0M0S","EndOffset":"-P0M0DT12H0M0S"}}'
    (service,) = read(ServicePage, f'{{"Services":[{{"Id":"s","Data":{data}}}]}}').items
    assert service.data is not None
    assert service.data.value is not None
    assert service.data.value.start_offset == timedelta(hours=15)
    assert service.data.value.end_offset == -timedelta(hours=12)


def test_availability_is_aligned_with_its_time_units() -> None:
    body = (
        '{"TimeUnitStartsUtc":["2026-10-15T22:00:00Z","2026-10-16T22:00:00Z"],"ResourceCategoryAvailabilities":'
        '[{"ResourceCategoryId":"c","Metrics":{"UsableResources":[10,9],"Occupied":[10,11],"HouseUse":null}}]}'
    )
    (category,) = read(Availability, body).resource_category_availabilities
    assert (category.metrics.usable_resources, category.metrics.occupied) == ((10, 9), (10, 11))
    assert category.metrics.house_use == ()


def test_the_default_currency_is_the_one_that_says_so() -> None:
    currencies = '[{"Currency":"EUR","IsDefault":false},{"Currency":"CZK","IsDefault":true}]'
    enterprise = f'{{"Id":"e","Name":"Lamplighter","TimeZoneIdentifier":"Europe/Prague","Currencies":{currencies}}}'
    found = read(PropertyConfiguration, f'{{"NowUtc":"2026-10-16T13:42:00Z","Enterprise":{enterprise}}}')
    assert found.enterprise.default_currency == "CZK"


def test_values_cannot_be_changed() -> None:
    found = read(ResourcePage, '{"Resources":[{"Id":"a","Name":"104","State":"Dirty"}]}').items[0]
    with pytest.raises(ValueError, match="frozen"):
        found.state = "Inspected"


def test_an_undecodable_answer_names_members_and_no_values() -> None:
    with pytest.raises(UndecodableError) as fault:
        read(ReservationPage, '{"Reservations":[{"State":"Novák"}]}')
    assert str(fault.value) == "1 members not as documented, the first at Reservations.0.Id (missing)"
    assert fault.value.__context__ is None
