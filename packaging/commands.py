"""The commands of dev.py: each prepares what it needs, then starts the tool that does the work."""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import executable
import pins
import system_packages
import translations
from environment import ROOT, TO_DEVELOP, TO_RUN, Environment, Requirements
from progress import SetUpFailed, say, step, write_any_script

INTERRUPTED = 130


@dataclass(frozen=True)
class Command:
    """One word on the command line: what it needs prepared, and what it then does with the other words."""

    summary: str
    run: Callable[[Environment, Sequence[str]], int]
    requirements: Requirements = TO_DEVELOP
    system: tuple[system_packages.SystemPackage, ...] = ()


def main(words: Sequence[str]) -> int:
    """Run the command that `words` begin with; the answer is the exit code, 2 for an unknown command."""
    write_any_script()
    name, rest = parse(words)
    command = COMMANDS[name]
    environment = Environment()
    try:
        environment.prepare(command.requirements)
        system_packages.ensure(command.system, environment.log)
        return command.run(environment, rest)
    except SetUpFailed as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def parse(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """The command's name and the words that follow it, passed on as they are."""
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Set Front Desk up in this checkout and work on it.",
        epilog="\n".join(f"  {name:<8} {command.summary}" for name, command in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("args", nargs=argparse.REMAINDER, help="what follows is passed on")
    parsed = parser.parse_args(words)
    return parsed.command, parsed.args


def start(environment: Environment, module: str, words: Sequence[str | Path] = (), **variables: str) -> int:
    """Run one of the environment's modules to its end, from the caller's folder; the answer is its exit code."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    # The environment is this checkout's own: pytest keeps its rewritten modules in it even where a machine says not to,
    # which halves the start of every later run.
    environ = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "", **variables}
    child = subprocess.Popen([environment.python, "-m", module, *words], env=environ)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            # The terminal told the child as well: it closes in order, and this command ends when it has.
            continue


def has_display() -> bool:
    """Whether a window can be shown here."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    )


def offscreen_when_needed() -> dict[str, str]:
    """The variables that let Qt draw without a display where there is none."""
    return {} if has_display() else {"QT_QPA_PLATFORM": "offscreen"}


def demo(environment: Environment, words: Sequence[str]) -> int:
    """Open the desk on the demo hotel; without a display, run the tour and say where its pictures are."""
    if has_display():
        say("Opening the desk on the demo hotel.")
        return start(environment, "frontdesk", ["--demo", *words])
    pictures = ROOT / "build" / "tour"
    say("There is no display here, so the tour runs offscreen on the demo hotel.")
    code = start(environment, "frontdesk", ["tour", "--pictures", pictures, *words], **offscreen_when_needed())
    if code == 0:
        say(f"The pictures of the tour are in {pictures}")
    return code


def test(environment: Environment, words: Sequence[str]) -> int:
    """Run the tests in random order: all of them on every core, or what the words say; they are pytest's own."""
    words = words or [str(ROOT / "tests"), "--numprocesses", "auto", "--dist", "worksteal"]
    return start(environment, "pytest", ["--rootdir", ROOT, "-c", ROOT / "pyproject.toml", *words])


def run(environment: Environment, words: Sequence[str]) -> int:
    """Run the program itself."""
    return start(environment, "frontdesk", words)


def look(environment: Environment, words: Sequence[str]) -> int:
    """Take the pictures of every screen."""
    pictures = ROOT / "build" / "look"
    code = start(environment, "frontdesk", ["look", "--out", pictures, *words], **offscreen_when_needed())
    if code == 0:
        say(f"The pictures are in {pictures}")
    return code


def build(environment: Environment, words: Sequence[str]) -> int:
    """Build the executable and try it."""
    executable.build(environment)
    executable.smoke_test()
    return 0


def pin(environment: Environment, words: Sequence[str]) -> int:
    """Pin the packages again; the words are uv's own, as `--upgrade`."""
    pins.pin(environment, words)
    return 0


def bench(environment: Environment, words: Sequence[str]) -> int:
    """Take the figures of the budgets."""
    if not (ROOT / "tests" / "bench" / "__main__.py").exists():
        raise SetUpFailed("There are no figures to take yet: tests/bench has no __main__.py.")
    return start(environment, "tests.bench", words, **offscreen_when_needed())


def battery(environment: Environment, words: Sequence[str]) -> int:
    """Put the promise to the test: nothing lost, nothing twice."""
    if not (ROOT / "tests" / "battery" / "__main__.py").exists():
        raise SetUpFailed("There is no battery here: tests/battery has no __main__.py.")
    return start(environment, "tests.battery", words)


def soak(environment: Environment, words: Sequence[str]) -> int:
    """Call the hotel many times on a failing line, and hold what each call ended as against its ledger."""
    return start(environment, "tests.api.soak", words)


def journeys(environment: Environment, words: Sequence[str]) -> int:
    """Play the benchmark tasks through the real window, and count what each takes."""
    return start(environment, "tests.journeys", words)


CHECKS = (
    ("ruff check", ["-m", "ruff", "check", "--quiet", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "--quiet", "."]),
    ("mypy --strict", ["-m", "mypy"]),
    ("import rules", ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"]),
)


def check(environment: Environment, words: Sequence[str]) -> int:
    """Lint, format, types, import rules, translations; every check runs, the exit code is 1 when one complains."""
    os.chdir(ROOT)
    complaints = [name for name, arguments in CHECKS if not passes(environment, name, arguments)]
    if words_are := translations.problem():
        say(words_are)
        complaints.append("translations")
    if complaints:
        say(f"Not clean: {', '.join(complaints)}. `dev.py fix` puts format and simple lint right.")
    return 1 if complaints else 0


def passes(environment: Environment, name: str, arguments: Sequence[str]) -> bool:
    """Run one check; its output is shown only when it complains."""
    with step(name):
        done = subprocess.run(
            [environment.python, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        say(done.stdout.decode("utf-8", "replace"))
    return done.returncode == 0


def fix(environment: Environment, words: Sequence[str]) -> int:
    """Put right what can be put right without thought."""
    os.chdir(ROOT)
    translations.write()
    return start(environment, "ruff", ["check", "--fix", "."]) or start(environment, "ruff", ["format", "."])


WINDOW = system_packages.QT
PICTURES = WINDOW if has_display() else WINDOW + system_packages.FONTS
BUILD = WINDOW + system_packages.BUILD_TOOLS

COMMANDS = {
    "demo": Command(
        "open the desk on the demo hotel (without a display: the tour, in pictures)", demo, TO_RUN, PICTURES
    ),
    "test": Command(
        "pass the tests; what follows goes to pytest", test, system=WINDOW + system_packages.SECRET_SERVICE
    ),
    "run": Command("the program itself: run hotel --port 0, run tour", run, TO_RUN, WINDOW),
    "check": Command("lint, format, types, import rules, translations", check),
    "fix": Command("put format and simple lint right", fix),
    "look": Command(
        "pictures of every screen, light and dark, into build/look", look, TO_RUN, WINDOW + system_packages.FONTS
    ),
    "battery": Command(
        "the fault battery: nothing lost, nothing twice; --seeds N --base SEED --only NAME; "
        "--long --resume FILE --minutes N: its long form, in sittings",
        battery,
    ),
    "soak": Command("the client on a failing line, held against the hotel's ledger; --calls N --seed S", soak),
    "journeys": Command("the benchmark tasks through the real window, counted; --only WORDS", journeys, system=WINDOW),
    "bench": Command("the figures of the budgets", bench, system=WINDOW),
    "build": Command("the executable, in dist/frontdesk, and its smoke test", build, system=BUILD),
    "pins": Command("pin the packages of pyproject.toml again; what follows goes to uv", pin),
}
