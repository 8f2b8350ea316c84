"""dev.py itself is readable by an old Python 3 and tells it what it lacks; its words reach the tools unchanged."""

import ast
from pathlib import Path

import commands
import dev
import pytest

OLD_PYTHON = (3, 7)


def test_an_old_python_is_told_in_one_sentence() -> None:
    sentence = dev.too_old((3, 10))
    assert sentence is not None
    assert "3.11 or newer" in sentence
    assert "this is 3.10" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (4, 0)])
def test_a_new_python_is_let_in(version: tuple[int, int]) -> None:
    assert dev.too_old(version) is None


def test_an_old_python_can_read_the_file() -> None:
    ast.parse(Path(dev.__file__).read_text(encoding="utf-8"), feature_version=OLD_PYTHON)


def test_what_follows_the_command_is_passed_on() -> None:
    assert commands.parse(["run", "hotel", "--port", "0"]) == ("run", ["hotel", "--port", "0"])
    assert commands.parse(["test", "-k", "outbox"]) == ("test", ["-k", "outbox"])


def test_an_unknown_command_is_refused_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refusal:
        commands.parse(["dance"])
    assert refusal.value.code == 2
    assert "demo" in capsys.readouterr().err
