"""What is imported after PySide6 is imported as ever: no source is read."""

import subprocess
import sys

import pytest

SCRIPT = """
import linecache
from frontdesk.app.plain_imports import plain_imports
{mend}
import wave
print([name for name in linecache.cache if name.endswith("wave.py")])
"""


@pytest.mark.parametrize(("mend", "reads"), [("plain_imports()", False), ("", True)])
def test_no_source_is_read(mend: str, reads: bool) -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT.format(mend=mend)], capture_output=True, text=True, check=True)
    assert ("wave.py" in done.stdout) is reads  # where it is no longer read without us, the workaround can go
