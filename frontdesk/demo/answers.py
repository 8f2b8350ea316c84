"""What the hotel answers, and the refusal that any rule may raise."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
_TO_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class RefusalError(Exception):
    """A rule said no. Carries the status and the sentence of the answer (connector-api.md §1.4)."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def invalid(name: str) -> RefusalError:
    """400 for a parameter that names nothing, or something in the wrong state (§1.4)."""
    return RefusalError(400, f"Invalid {name}.")


def forbidden(message: str) -> RefusalError:
    """403 for a rule of the house; the message is written for the clerk (§1.4)."""
    return RefusalError(403, message)


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer: status, headers and the JSON body as bytes."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


def answer(status: int, content: Json, request_id: str, extra_headers: Mapping[str, str] | None = None) -> Answer:
    """An answer with the headers that every answer has."""
    headers = {"Content-Type": "application/json; charset=utf-8", "Request-Id": request_id, **(extra_headers or {})}
    return Answer(status, headers, _TO_JSON.encode(content).encode())


def refusal(status: int, message: str, request_id: str, extra_headers: Mapping[str, str] | None = None) -> Answer:
    """The error body: exactly Message, RequestId and Details (§1.4)."""
    content = {"Message": message, "RequestId": request_id, "Details": None}
    return answer(status, content, request_id, extra_headers)


def minimal(full: Answer) -> Answer:
    """What `Prefer: return=minimal` asks for (§1.4): 204 for `{}` and for an empty page."""
    if full.status != 200:
        return full
    content = full.json()
    rest = {name: value for name, value in content.items() if name != "Cursor"}
    is_empty_page = "Cursor" in content and content["Cursor"] is None and not any(rest.values())
    if content and not is_empty_page:
        return full
    return Answer(204, {name: value for name, value in full.headers.items() if name != "Content-Type"}, b"")
