"""What every noun shares: reading page by page, splitting long lists, and the filters that most reads take."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence, Set
from datetime import timedelta
from typing import ClassVar, Generic, TypedDict, TypeVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import BadAnswer, TooLarge, TooSlow
from frontdesk.api.parts import LONGEST_INTERVAL, LONGEST_LIST, halves, size_of, split_intervals, split_lists
from frontdesk.api.portions import FEWEST_IDS, LONGEST_PAGE, SMALLEST_PAGE, Portion
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.speech import Speech
from frontdesk.api.wire import Answer, Interval, Page, members

SLOW = 408  # too much to find; 413 is about the question itself, which a smaller page leaves as it is
MOST_SLOW_ANSWERS = 3  # of one page in a walk: a line that gives none in time is no better for asking less and less

Ids = Sequence[str] | Set[str]


class Empty(Answer):
    """The answer `{}` of a write that returns nothing."""


class Paging(TypedDict, total=False):
    """Where to begin and how much at a time; every paginated read takes these."""

    page_size: int
    cursor: str | None


class Filter(Paging, total=False):
    """What nearly every paginated read can be narrowed by."""

    enterprise_ids: Ids
    updated_utc: Interval


_Row = TypeVar("_Row")
_SomePage = TypeVar("_SomePage", bound=Page)
_SomeAnswer = TypeVar("_SomeAnswer", bound=Answer)


class Noun:
    """The operations of one noun, over a shared connection."""

    shorter_lists: ClassVar[Mapping[str, int]] = {}  # members that take fewer than 1000 (`connector-api.md` §1.8)
    longest_interval: ClassVar[timedelta | None] = LONGEST_INTERVAL  # of a filter; None where nothing limits it

    def __init__(self, speech: Speech, urgency: Urgency) -> None:
        self._speech = speech
        self._urgency = urgency

    async def _read(self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer]) -> _SomeAnswer:
        return await self._speech.read(operation, members(parameters), model, self._urgency)

    async def _read_parts(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer]
    ) -> list[_SomeAnswer]:
        """The answers to a question whose lists may be too long for one call."""
        waiting = split_lists(members(parameters), self.shorter_lists)
        answers: list[_SomeAnswer] = []
        while waiting:
            part = waiting.pop(0)
            try:
                answers.append(await self._speech.read(operation, part, model, self._urgency))
            except TooLarge:
                smaller = halves(part)
                if not smaller:
                    raise
                waiting = [*smaller, *waiting]
        return answers

    async def _write(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer], attempt: Attempt | None
    ) -> _SomeAnswer:
        return await self._speech.write(operation, members(parameters), model, attempt)

    async def _walk(
        self,
        operation: str,
        filters: Mapping[str, object],
        model: type[_SomePage],
        longest_interval: timedelta | None = None,
    ) -> AsyncIterator[_SomePage]:
        """The pages that match, newest first; lists and intervals longer than the platform takes go in parts.

        What the platform finds too large, or does not answer within the deadline, is asked for in smaller pages, and
        then in halves; the next walk begins with what it took, and grows again. An empty list of ids
        matches nothing and asks nothing: the platform might take it for no filter at all. A row comes once even where
        it belongs to several parts. Raises BadAnswer when a cursor comes back a second time, besides what a read
        raises.
        """
        parameters = dict(filters)
        size = parameters.pop("page_size", LONGEST_PAGE)
        start = parameters.pop("cursor", None)
        if not isinstance(size, int) or not 1 <= size <= LONGEST_PAGE:
            raise ValueError("a page has 1 to 1000 items")
        portion = self._speech.portions.of(operation)
        longest = self._speech.longest_interval(operation, longest_interval or self.longest_interval)
        waiting = [
            part
            for listed in split_lists(members(parameters), self.shorter_lists, portion.ids)
            for part in split_intervals(listed, _shorter(longest, portion.span))
        ]
        if start is not None and len(waiting) > 1:
            raise ValueError("a cursor belongs to a question of a single part")
        seen: set[str] | None = set() if len(waiting) > 1 else None
        while waiting:
            part = waiting.pop(0)
            walk = _Walk(self._speech, operation, part, model, self._urgency, size, start)
            try:
                async for page in walk:
                    yield page if seen is None else _once(page, seen)
                portion.gave_part(longest)
            except TooLarge:
                smaller = halves(part)
                _learn(portion, part)
                if walk.has_begun or not smaller:
                    raise
                seen = set() if seen is None else seen
                waiting = [*smaller, *waiting]
            except TooSlow:
                if walk.size <= SMALLEST_PAGE:
                    _learn(portion, part)
                raise


class _Walk(Generic[_SomePage]):
    """The pages of one question that the platform takes whole; `size` is how many rows the next one is asked for."""

    def __init__(
        self,
        speech: Speech,
        operation: str,
        parameters: Mapping[str, object],
        model: type[_SomePage],
        urgency: Urgency,
        size: int,
        start: object,
    ) -> None:
        self.has_begun = start is not None
        self._speech = speech
        self._operation = operation
        self._parameters = parameters
        self._model = model
        self._urgency = urgency
        self._portion = speech.portions.of(operation)
        self._wanted = size
        self.size = min(size, self._portion.rows)
        self._cursor = start
        self._seen = {start}
        self._slow_answers = 0

    async def __aiter__(self) -> AsyncIterator[_SomePage]:
        while True:
            page = await self._page()
            self._slow_answers = 0
            if page.items:
                self.has_begun = True
                yield page
            if page.cursor is None or len(page.items) < self.size:
                return
            if page.cursor in self._seen:
                raise BadAnswer("the same page comes again", operation=self._operation)
            self._portion.gave_page()
            self.size = min(self._wanted, self._portion.rows)
            self._cursor = page.cursor
            self._seen.add(self._cursor)

    async def _page(self) -> _SomePage:
        """The next page; the pages shrink as long as the platform finds them too large."""
        while True:
            cursor = {} if self._cursor is None else {"Cursor": self._cursor}
            asked = {**self._parameters, "Limitation": {**cursor, "Count": self.size}}
            try:
                return await self._speech.read(self._operation, asked, self._model, self._urgency)
            except TooLarge as fault:
                if fault.status != SLOW or self.size <= SMALLEST_PAGE:
                    raise
                self.size = self._portion.too_many_rows(self.size)
            except TooSlow:
                self._slow_answers += 1
                smaller = self._portion.too_many_rows(self.size)
                if self.size <= SMALLEST_PAGE or self._slow_answers >= MOST_SLOW_ANSWERS:
                    raise
                self.size = smaller


def _learn(portion: Portion, part: Mapping[str, object]) -> None:
    """Even the smallest page of this part was too much: the next walk begins with shorter lists or intervals."""
    count, length = size_of(part)
    if count > FEWEST_IDS:
        portion.too_many_ids(count)
    elif length is not None:
        portion.too_long(length)


def _shorter(longest: timedelta | None, span: timedelta | None) -> timedelta | None:
    return longest if span is None or (longest is not None and longest <= span) else span


def _once(page: _SomePage, seen: set[str]) -> _SomePage:
    """The page without rows that came before; rows that have no id all stay."""
    kept = tuple(row for row in page.items if getattr(row, "id", None) not in seen)
    seen.update(row.id for row in kept if getattr(row, "id", None) is not None)
    return page if len(kept) == len(page.items) else page.model_copy(update={"items": kept})


def few(rows: Collection[_Row], most: int = LONGEST_LIST) -> Collection[_Row]:
    """The rows of a write, which is never split: its parts could end differently. Raises ValueError."""
    if isinstance(rows, str) or not 1 <= len(rows) <= most:
        raise ValueError(f"a write names 1 to {most} of them")
    return rows
