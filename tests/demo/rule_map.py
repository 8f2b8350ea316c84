"""Which rule of the documents stands where in the hotel, and which test holds it. Run it for tables in Markdown.

The rules are in `data/rules.txt`, a line each, below their section of connector-api.md: words | code, named from
`frontdesk.demo` on | tests, named from `tests.demo` on.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from frontdesk.demo.eras import _SEEDS, _TODAY, SERVICES_PAGE

HERE = Path(__file__).parent
_DEEDS = ("reservations/confirm", "reservations/start", "reservations/process", "reservations/cancel")
"""What `test_stays` calls by the last part of its name."""


class Rule(NamedTuple):
    """`section` of the documents, the rule in words, the name of its code, the names of its tests."""

    section: str
    words: str
    code: str
    tests: tuple[str, ...]


def rules() -> list[Rule]:
    """Every rule, in the order of the documents."""
    found, section = [], ""
    for line in (HERE / "data" / "rules.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            section = line.removeprefix("# ")
        elif line:
            words, code, tests = line.split(" | ")
            found.append(Rule(section, words, code, tuple(tests.split())))
    return found


OPERATIONS = (
    "services/getAll",
    "services/getAvailability",
    "services/getAvailability/2024-01-22",
    "products/getAll",
    "businessSegments/getAll",
    "rates/getAll",
    "rates/getPricing",
    "rates/updatePrice",
    "restrictions/getAll",
    "restrictions/add",
    "restrictions/delete",
    "restrictions/set",
    "restrictions/clear",
    "orders/add",
    "reservations/getAll/2023-06-06",
    "reservations/getAll",
    "reservations/getAllItems",
    "reservations/price",
    "reservations/add",
    "reservations/update",
    "reservations/confirm",
    "reservations/start",
    "reservations/process",
    "reservations/cancel",
    "reservations/updateCustomer",
    "reservations/updateInterval",
    "reservations/addCompanion",
    "reservations/deleteCompanion",
    "reservations/addProduct",
)
"""Those of the seed documents, and what took their place."""

DIFFERENT = {
    "services/getAvailability": "room blocks count, as §4.4 suggests; at most 100 days, as observed",
    "services/getAvailability/2024-01-22": "at most 100 days, as observed",
    "rates/updatePrice": "at most 100 units at once, the stricter of two figures",
    "rates/getPricing": "with ProductId the product's own prices, no adjustment",
    "restrictions/add": "served unless the era is today's: then 410",
    "restrictions/delete": "served unless the era is today's: then 410",
    "orders/add": "negative charges are refused",
    "reservations/getAll": "at most 100 hours as observed, three months in the era of the seeds",
    "reservations/update": "unlocking and moving in one call, as the seed says; not in today's era",
    "reservations/updateInterval": "no reason is asked for: the request has no field for one",
    "reservations/start": "the room must be Inspected; no property setting for less",
    "reservations/process": "first name and nationality are asked for in Czechia, elsewhere nothing",
    "reservations/addCompanion": "adding a companion again answers the same companionship",
}
"""What is inferred or chosen where the documents leave it open, by operation."""


def forms_of(operation: str) -> str:
    """The eras in which the operation has a form of its own; `one` when it is the same in all."""
    if operation in ("restrictions/add", "restrictions/delete"):
        return "seeds"
    if operation in ("restrictions/set", "restrictions/clear", "services/getAvailability/2024-01-22"):
        return "today"
    differ = operation in _SEEDS or operation in _TODAY or operation in SERVICES_PAGE
    return "seeds, today, both at once" if differ else "one"


def called_by(operation: str) -> list[str]:
    """The modules of tests that call the operation."""
    named = f'"{operation}"'
    found = {path.stem for path in HERE.glob("test_*.py") if named in path.read_text(encoding="utf-8")}
    if operation in _DEEDS:
        found.add("test_stays")
    if named in (HERE / "seed_requests.py").read_text(encoding="utf-8"):
        found.add("test_answers")
    examples = json.loads((HERE / "data" / "seed_examples.json").read_text(encoding="utf-8"))["examples"]
    if any(example["operation"] == operation for example in examples):
        found.add("test_seed_examples")
    return sorted(found - {"test_rule_map"})


def main() -> None:
    """Both tables."""
    print("| Operation | Forms | Tests | Different or chosen |\n|:--|:--|:--|:--|")
    for operation in OPERATIONS:
        tests = ", ".join(name.removeprefix("test_") for name in called_by(operation))
        print(f"| `{operation}` | {forms_of(operation)} | {tests} | {DIFFERENT.get(operation, '')} |")
    print("\n| Section | Rule | Code | Tests |\n|:--|:--|:--|:--|")
    for rule in rules():
        print(f"| {rule.section} | {rule.words} | `{rule.code}` | {', '.join(rule.tests)} |")


if __name__ == "__main__":
    main()
