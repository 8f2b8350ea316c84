"""What a set-up says while it works: one line per step with its seconds, one sentence when it fails."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

FIT_FOR_A_SENTENCE = 240


class SetUpFailed(Exception):
    """A step that cannot go on; the text is one sentence with the remedy."""


def say(sentence: str) -> None:
    """One line to the person at the terminal."""
    print(sentence, flush=True)


@contextmanager
def step(what: str) -> Iterator[None]:
    """Announce a step, then add its seconds to the line when it ends."""
    print(f"{what} ...", end=" ", flush=True)
    began = time.perf_counter()
    try:
        yield
    except BaseException:
        print("failed", flush=True)
        raise
    print(f"{time.perf_counter() - began:.1f} s", flush=True)


def run_quietly(command: Sequence[str | Path], log: Path, environ: Mapping[str, str] | None = None) -> str | None:
    """Run a command with its output appended to `log`; None when it succeeded, else the line that tells why."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as output:
        output.write(f"$ {' '.join(map(str, command))}\n")
        output.flush()
        began_at = output.tell()
        try:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=environ, check=False
            )
        except OSError as reason:
            output.write(f"{reason}\n")
            return str(reason)
    if done.returncode == 0:
        return None
    return telling_line(log.read_bytes()[began_at:].decode("utf-8", "replace"))


def telling_line(output: str) -> str:
    """The line of a failed command's output that says most: the last one that names an error, or the last one."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.upper().startswith(("ERROR", "E:", "FATAL"))]
    chosen = (errors or lines or ["it gave no reason"])[-1]
    return chosen if len(chosen) <= FIT_FOR_A_SENTENCE else chosen[:FIT_FOR_A_SENTENCE] + "…"


def write_any_script() -> None:
    """Let a terminal with a narrow code page replace letters it lacks instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
