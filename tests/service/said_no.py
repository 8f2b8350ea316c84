"""Every sentence with which the demo hotel can refuse a command, read out of its source: a new one is in the walk by
itself.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import product
from types import ModuleType
from typing import NamedTuple

from frontdesk.demo.operations import COMMANDS

_SAMPLE = "308"
_MOST_WAYS = 12
"""A sentence whose parts may be one of several is told in so many forms at most."""

Env = Mapping[str, tuple[str, ...]]
"""What the parameters of a function may say."""


class Refusal(NamedTuple):
    """The status and the sentence."""

    status: int
    words: str


@cache
def refusals(operation: str) -> tuple[Refusal, ...]:
    """What this operation can be refused with, in a fixed order."""
    made = inspect.unwrap(COMMANDS[operation])
    found = set(_Reading().of(import_module(made.__module__), made.__name__, {}))
    return tuple(sorted(found))


class _Reading:
    """One walk from an operation through all that it calls."""

    def __init__(self) -> None:
        self._been: set[tuple[str, str, tuple[tuple[str, tuple[str, ...]], ...]]] = set()

    def of(self, module: ModuleType, name: str, env: Env) -> Iterator[Refusal]:
        """The refusals of a function, or of what a table of the module names."""
        node = _parts(module.__name__).get(name)
        key = (module.__name__, name, tuple(sorted(env.items())))
        if node is None or key in self._been or module.__name__ == "frontdesk.demo.answers":
            return
        self._been.add(key)
        says = _Says(module, node, env)
        for each in ast.walk(node):
            if isinstance(each, ast.Call):
                yield from self._call(module, each, says)
            elif isinstance(each, ast.Name) and not isinstance(node, ast.FunctionDef):
                yield from self._named(module, each.id, {})

    def _call(self, module: ModuleType, call: ast.Call, says: _Says) -> Iterator[Refusal]:
        match call.func:
            case ast.Name("invalid"):
                yield from (Refusal(400, f"Invalid {name}.") for name in says.ways(call.args[0]))
            case ast.Name("forbidden"):
                yield from (Refusal(403, words) for words in says.ways(call.args[0]))
            case ast.Name("RefusalError"):
                status = ast.literal_eval(call.args[0])
                yield from (Refusal(status, words) for words in says.ways(call.args[1]))
            case ast.Name(name):
                yield from self._named(module, name, says.passed_to(call, _known(module, name)))
            case ast.Attribute(ast.Name(owner), name) if isinstance(vars(module).get(owner), ModuleType):
                yield from self.of(vars(module)[owner], name, {})
            case ast.Attribute(_, name) if name.startswith("required") and call.args:
                yield from (Refusal(400, f"Invalid {field}.") for field in says.ways(call.args[0]))
            case _:
                return

    def _named(self, module: ModuleType, name: str, env: Env) -> Iterator[Refusal]:
        if name in _parts(module.__name__):
            yield from self.of(module, name, env)
            return
        home = inspect.getmodule(vars(module).get(name))
        if home is not None and home.__name__.startswith("frontdesk.demo."):
            yield from self.of(home, vars(module)[name].__name__, env)


class _Says:
    """What the expressions of one function may come to, as far as its source tells."""

    def __init__(self, module: ModuleType, node: ast.AST, env: Env) -> None:
        self._module = module
        self._env = env
        self._assigned: dict[str, ast.expr] = {}
        self._walked: dict[str, tuple[str, ...]] = {}
        for each in ast.walk(node):
            match each:
                case ast.Assign(targets=[ast.Name(name)], value=value):
                    self._assigned[name] = value
                case ast.arguments(args=[*_, ast.arg(name)], defaults=[*_, ast.Constant(str(said))]):
                    self._walked[name] = (said,)
                case ast.For(ast.Name(name), iter=ast.Tuple(values)) | ast.comprehension(
                    ast.Name(name), iter=ast.Tuple(values)
                ):
                    self._walked[name] = tuple(way for value in values for way in self.ways(value))
                case _:
                    continue

    def ways(self, node: ast.expr, depth: int = 0) -> tuple[str, ...]:
        """Every text it may be; a sample where the source does not tell."""
        match node:
            case ast.Constant(value):
                return (str(value),)
            case ast.JoinedStr(values):
                parts = [self.ways(each, depth) for each in values]
                return tuple("".join(way) for way in product(*parts))[:_MOST_WAYS]
            case ast.FormattedValue(value):
                return self.ways(value, depth)
            case ast.IfExp(_, body, orelse):
                return tuple(dict.fromkeys((*self.ways(body, depth), *self.ways(orelse, depth))))
            case ast.Subscript(ast.Name(name)) if isinstance(table := vars(self._module).get(name), dict):
                return tuple(dict.fromkeys(str(each) for each in table.values()))
            case ast.Name(name):
                return self._of_name(name, depth)
            case ast.Call(ast.Name(name)) if depth < 4:
                return self._returned(name, depth + 1)
            case _:
                return (_SAMPLE,)

    def passed_to(self, call: ast.Call, called: ast.AST | None) -> Env:
        """What the called function's parameters say, where they are texts."""
        if not isinstance(called, ast.FunctionDef):
            return {}
        names = [each.arg for each in called.args.args]
        given = dict(zip(names, call.args, strict=False))
        given |= {each.arg: each.value for each in call.keywords if each.arg is not None}
        said = {name: self.ways(value) for name, value in given.items()}
        return {name: ways for name, ways in said.items() if ways != (_SAMPLE,)}

    def _of_name(self, name: str, depth: int) -> tuple[str, ...]:
        if name in self._env:
            return self._env[name]
        if name in self._walked:
            return self._walked[name]
        if name in self._assigned and depth < 4:
            return self.ways(self._assigned[name], depth + 1)
        value = vars(self._module).get(name)
        return (str(value),) if isinstance(value, str | int) else (_SAMPLE,)

    def _returned(self, name: str, depth: int) -> tuple[str, ...]:
        """What a function of the same module returns as text."""
        function = _parts(self._module.__name__).get(name)
        if not isinstance(function, ast.FunctionDef):
            return (_SAMPLE,)
        inside = _Says(self._module, function, {})
        told = [each.value for each in ast.walk(function) if isinstance(each, ast.Return) and each.value is not None]
        ways = [way for each in told for way in inside.ways(each, depth)]
        return tuple(dict.fromkeys(ways))[:_MOST_WAYS] or (_SAMPLE,)


def _known(module: ModuleType, name: str) -> ast.AST | None:
    own = _parts(module.__name__).get(name)
    if own is not None:
        return own
    made = vars(module).get(name)
    home = inspect.getmodule(made)
    return _parts(home.__name__).get(made.__name__) if home is not None and inspect.isfunction(made) else None


@cache
def _parts(module: str) -> Mapping[str, ast.AST]:
    """Functions and tables of a module of the hotel by name."""
    if not module.startswith("frontdesk.demo."):
        return {}
    found: dict[str, ast.AST] = {}
    for node in ast.parse(inspect.getsource(import_module(module))).body:
        match node:
            case ast.FunctionDef(name):
                found[name] = node
            case ast.Assign(targets=[ast.Name(name)]) | ast.AnnAssign(target=ast.Name(name)):
                found[name] = node
            case _:
                continue
    return found


def all_of(operations: Sequence[str]) -> tuple[Refusal, ...]:
    """Those of several operations, each once."""
    return tuple(sorted({each for operation in operations for each in refusals(operation)}))
