"""What an older form is told with, and what it answers with. One module per noun implements them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol, TypeVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.wire import Answer, Page

SomeAnswer = TypeVar("SomeAnswer", bound=Answer)
SomePage = TypeVar("SomePage", bound=Page)

Body = Mapping[str, Any]  # of a request as it goes out, without the tokens


class Asking(Protocol):
    """The server, as an older form sees it."""

    async def read(self, operation: str, body: Body, model: type[SomeAnswer]) -> SomeAnswer:
        """Ask in whichever form the server speaks."""

    async def write(self, operation: str, body: Body, model: type[SomeAnswer], attempt: Attempt | None) -> SomeAnswer:
        """Change something under exactly this path."""

    async def service_ids(self) -> list[str]:
        """The services that sell time."""

    def server_time(self) -> datetime:
        """The server's clock as of its last answer."""


class OlderRead(Protocol):
    """Today's question asked in the seeds' form, and the answer in today's shape."""

    async def __call__(self, asking: Asking, operation: str, body: Body, /) -> Answer:
        """Raises what a read raises, and NotOffered for a filter that the older form cannot express."""


class OlderWrite(Protocol):
    """Today's change made in the seeds' form."""

    async def __call__(self, asking: Asking, body: Body, attempt: Attempt | None, /) -> Answer:
        """Raises what a write raises, and NotOffered when the older form cannot express the change."""


def page_of(model: type[SomePage], rows: tuple[Any, ...], **more: Any) -> SomePage:
    """A page of rows that were read already; without a cursor in `more` it is the only one."""
    return model.model_construct(items=rows, **more)
