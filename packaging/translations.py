"""The sentences of the window, gathered into a Qt Linguist template for translators; `check` sees that none is missing.

A sentence is a literal first argument of `tr`, with the sense that is meant as a literal second one where it has
several, or the two literal forms of `counted` (frontdesk/ui/text/__init__.py).
What is put together at run time cannot be translated, so it is refused here.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
WORDS = ROOT / "frontdesk" / "ui"
TEMPLATE = ROOT / "resources" / "translations" / "frontdesk.ts"
FORMS = {"tr": (0,), "counted": (1, 2)}  # where the sentences stand among the arguments
ITSELF = WORDS / "text" / "__init__.py"


@dataclass(frozen=True)
class Sentence:
    """One text, and the first place it is said. `sense`: which of its senses is meant, "" where it has one."""

    text: str
    file: str
    line: int
    sense: str = ""


class NotLiteral(Exception):
    """A sentence is put together where it should be written out."""


def sentences(folder: Path = WORDS) -> list[Sentence]:
    """Every sentence, each once for each of its senses, in the order of files and lines. Raises `NotLiteral`."""
    found: dict[tuple[str, str], Sentence] = {}
    for path in sorted(folder.rglob("*.py")):
        if path == ITSELF:
            continue
        for sentence in _sentences_of(path):
            found.setdefault((sentence.text, sentence.sense), sentence)
    return list(found.values())


def template(found: list[Sentence]) -> str:
    """The template as Qt Linguist reads it; line numbers are left out, so that moving code changes nothing."""
    messages = "".join(
        f'    <message>\n        <location filename="../../{sentence.file}"/>\n'
        f"        <source>{escape(sentence.text)}</source>\n{_comment(sentence.sense)}"
        '        <translation type="unfinished"></translation>\n    </message>\n'
        for sentence in found
    )
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" sourcelanguage="en">\n<context>\n'
    return f"{head}    <name>FrontDesk</name>\n{messages}</context>\n</TS>\n"


def write() -> None:
    """Bring the template up to date."""
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    TEMPLATE.write_text(template(sentences()), encoding="utf-8")


def problem() -> str:
    """What is wrong with the template, in one sentence; "" when it is up to date."""
    try:
        wanted = template(sentences())
    except NotLiteral as place:
        return f"{place}: write the sentence out, so that it can be translated."
    kept = TEMPLATE.read_text(encoding="utf-8") if TEMPLATE.exists() else ""
    return "" if kept == wanted else "resources/translations/frontdesk.ts is out of date; `dev.py fix` writes it anew."


def _sentences_of(path: Path) -> Iterator[Sentence]:
    file = path.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        sense = _literal(node.args[1], file) if called == "tr" and len(node.args) > 1 else ""
        for position in FORMS.get(called, ()):
            yield Sentence(_literal(node.args[position], file), file, node.lineno, sense)


def _literal(argument: ast.expr, file: str) -> str:
    if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
        raise NotLiteral(f"{file}:{argument.lineno}")
    return argument.value


def _comment(sense: str) -> str:
    """As Qt Linguist shows it beside the sentence."""
    return f"        <comment>{escape(sense)}</comment>\n" if sense else ""
