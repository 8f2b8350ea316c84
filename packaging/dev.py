"""The developer's commands, the same on Linux, Windows and macOS: `python3 packaging/dev.py` lists them.

This file alone must be readable by any Python 3, so that an old one is told in a sentence what it lacks.
"""

import sys

OLDEST_PYTHON = (3, 11)


# The annotations are strings because an old Python would stumble over them.
def too_old(version: "tuple[int, int]") -> "str | None":
    """The sentence for an interpreter that is too old, or None; `version` is (major, minor)."""
    if version >= OLDEST_PYTHON:
        return None
    needed, given = (".".join(map(str, numbers)) for numbers in (OLDEST_PYTHON, version))
    return f"Front Desk needs Python {needed} or newer and this is {given}: install one and start this command with it."


def main() -> int:
    """Run the command named on the command line; the answer is the exit code."""
    sentence = too_old(sys.version_info[:2])
    if sentence:
        sys.stderr.write(sentence + "\n")
        return 1
    import commands

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
