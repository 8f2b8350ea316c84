"""The request and response examples of the three seed documents, extracted from the documents themselves.

`data/seed_examples.json` keeps what this script finds: requests without tokens and with ids and texts of people left
out, responses as the type of each field. Run this file with the documents' folder to derive it again.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data" / "seed_examples.json"
_ADDRESS = re.compile(r"\[PlatformAddress\]/api/connector/v1/(\S+)")
_ID = re.compile(
    r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{8,12}|[0-9a-f]{12}(-\w{4}){3}-\w{8}"
)
_TOKENS = ("ClientToken", "AccessToken", "Client")


def examples(folder: Path) -> Iterator[dict[str, Any]]:
    """Operation, request and response of each example, by the number of its document."""
    for page, path in enumerate(sorted(folder.glob("*.txt"))):
        text = path.read_text()
        addresses = list(_ADDRESS.finditer(text))
        ends = [each.start() for each in addresses[1:]] + [len(text)]
        for address, end in zip(addresses, ends, strict=True):
            blocks = list(_blocks(text[address.end() : end]))
            yield {
                "page": page,
                "operation": address[1],
                "request": _asked(blocks[0]),
                "response": _shape(blocks[1]) if len(blocks) > 1 else {},
            }


def names(folder: Path) -> list[list[str]]:
    """What each document lists on a line of its own: the fields that it knows."""
    pages = (path.read_text() for path in sorted(folder.glob("*.txt")))
    return [sorted(set(re.findall(r"^([A-Z]\w+)(?=$| string| bool)", text, re.MULTILINE))) for text in pages]


def _blocks(text: str) -> Iterator[Any]:
    """The JSON objects that stand at the start of a line, mended."""
    place = 0
    while (start := text.find("\n{", place)) >= 0:
        depth, place = 0, start + 1
        for place in range(start + 1, len(text)):
            depth += {"{": 1, "}": -1}.get(text[place], 0)
            if depth == 0:
                break
        yield json.loads(_mended(text[start + 1 : place + 1]))


def _mended(text: str) -> str:
    """The defects that the documents have: commas missing and trailing, a blank in a name, a flag in quotes."""
    text = text.replace('"RateId "', '"RateId"').replace('"Value" : "false"', '"Value" : false')
    text = re.sub(r",(\s*[}\]])", r"\1", text)
    return re.sub(r'(["\]}\d]|null|true|false)(\s*\n\s*)(")', r"\1,\2\3", text)


def _asked(value: Any) -> Any:
    """The request without tokens; an id is only marked as one."""
    if isinstance(value, dict):
        return {name: _asked(each) for name, each in value.items() if name not in _TOKENS}
    if isinstance(value, list):
        return [_asked(each) for each in value]
    return "<id>" if isinstance(value, str) and _ID.fullmatch(value) else value


def _shape(value: Any) -> Any:
    """The type of each field; that of the first item for a list."""
    match value:
        case dict():
            return {name: _shape(each) for name, each in value.items()}
        case list():
            return [_shape(each) for each in value[:1]]
        case bool():
            return "flag"
        case int() | float():
            return "number"
        case str():
            return "text"
        case _:
            return None


if __name__ == "__main__":
    seeds = Path(sys.argv[1])
    found = {"examples": list(examples(seeds)), "names": names(seeds)}
    DATA.write_text(json.dumps(found, sort_keys=True).replace('}, {"operation"', '},\n{"operation"') + "\n")
