"""The checkout's own environment is made once, kept while its list is the same, and tells what went wrong."""

import sys
from pathlib import Path

import environment
import pytest
from environment import ROOT, Environment, Requirements
from progress import SetUpFailed, telling_line


@pytest.fixture
def nothing_to_install(tmp_path: Path) -> Requirements:
    file = tmp_path / "requirements.txt"
    file.write_text("# nothing\n", encoding="utf-8")
    return Requirements(file)


def test_made_once_and_then_left_alone(
    tmp_path: Path, nothing_to_install: Requirements, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Environment(tmp_path / "env")
    made.prepare(nothing_to_install)
    assert made.python.exists()
    assert "Making an environment" in capsys.readouterr().out

    made.prepare(nothing_to_install)
    assert capsys.readouterr().out == ""

    nothing_to_install.file.write_text("# nothing, but another list\n", encoding="utf-8")
    made.prepare(nothing_to_install)
    said = capsys.readouterr().out
    assert "Installing the packages of requirements.txt" in said
    assert "Making an environment" not in said


def test_a_failed_installation_is_one_sentence_with_a_remedy(tmp_path: Path, nothing_to_install: Requirements) -> None:
    nothing_to_install.file.write_text("this is no requirement\n", encoding="utf-8")
    made = Environment(tmp_path / "env")
    with pytest.raises(SetUpFailed) as failure:
        made.prepare(nothing_to_install)
    sentence = str(failure.value)
    assert "run this command again" in sentence
    assert "\n" not in sentence
    assert "this is no requirement" in made.log.read_text(encoding="utf-8")

    nothing_to_install.file.write_text("# nothing\n", encoding="utf-8")
    made.prepare(nothing_to_install)


def test_the_stamp_follows_the_list(tmp_path: Path) -> None:
    file = tmp_path / "requirements.txt"
    file.write_text("a==1\n", encoding="utf-8")
    first = environment.stamp_of(file)
    file.write_text("a==2\n", encoding="utf-8")
    assert environment.stamp_of(file) != first
    file.write_text("a==1\n", encoding="utf-8")
    assert environment.stamp_of(file) == first
    assert sys.implementation.cache_tag in first


@pytest.mark.parametrize("line", ["version = 3.12.4", "version_info = 3.12.4.final.0"])
def test_an_environment_of_another_python_is_known(tmp_path: Path, line: str) -> None:
    file = tmp_path / "pyvenv.cfg"
    file.write_text(f"home = somewhere\ninclude-system-site-packages = false\n{line}\n", encoding="utf-8")
    assert environment.made_by(file) == "3.12"
    assert environment.made_by(tmp_path / "missing.cfg") is None


def test_what_set_up_makes_is_kept_out_of_the_repository() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert {f"/{Environment().folder.name}/", "/build/", "/dist/"} <= set(ignored)


@pytest.mark.parametrize(
    ("output", "line"),
    [
        (
            "Collecting a\nERROR: No matching distribution found for a\nnotice: a new pip\n",
            "ERROR: No matching distribution found for a",
        ),
        ("one\ntwo\n\n", "two"),
        ("", "it gave no reason"),
    ],
)
def test_the_line_that_says_most_is_chosen(output: str, line: str) -> None:
    assert telling_line(output) == line
