"""The map of the rules names code and tests that exist, and every operation of the seeds has its tests."""

from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from frontdesk.demo.operations import COMMANDS, READS
from tests.demo.rule_map import DIFFERENT, OPERATIONS, Rule, called_by, rules


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: f"{rule.section} {rule.words}")
def test_a_rule_has_its_code_and_its_tests(rule: Rule) -> None:
    assert found("frontdesk.demo", rule.code) is not None
    for name in rule.tests:
        assert callable(found("tests.demo", name)), name


def found(package: str, dotted: str) -> Any:
    """A module below the package, or what lies in it; AttributeError when there is no such thing."""
    place: Any = import_module(package)
    for name in dotted.split("."):
        if isinstance(place, ModuleType) and not hasattr(place, name):
            import_module(f"{place.__name__}.{name}")
        place = getattr(place, name)
    return place


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_operation_of_the_seeds_is_served_and_tested(operation: str) -> None:
    assert operation in READS or operation in COMMANDS
    assert called_by(operation)


def test_only_operations_of_the_seeds_differ() -> None:
    assert DIFFERENT.keys() <= set(OPERATIONS)
