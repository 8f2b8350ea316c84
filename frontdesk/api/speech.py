"""What the nouns need of a connection: to ask and to change in today's form, whatever the server speaks."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Protocol, TypeVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.portions import Portions
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.wire import Answer

_SomeAnswer = TypeVar("_SomeAnswer", bound=Answer)


class Speech(Protocol):
    """Implemented by `eras.interpreter`. `portions`: how much the platform gives at a time, as far as is known."""

    portions: Portions

    async def read(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer], urgency: Urgency
    ) -> _SomeAnswer:
        """As `Connection.read`; raises NotOffered for what the server has in no form."""

    async def write(
        self,
        operation: str,
        parameters: Mapping[str, object],
        model: type[_SomeAnswer],
        attempt: Attempt | None = None,
    ) -> _SomeAnswer:
        """As `Connection.write`; raises NotOffered for what the server has in no form."""

    def longest_interval(self, operation: str, usual: timedelta | None) -> timedelta | None:
        """How long the interval of a filter may be; None where nothing limits it."""
