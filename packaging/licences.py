"""The licence texts that travel with the executable: ours, those of the packages, and Qt's."""

import importlib.metadata
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "licences"
QT_PACKAGES = ("pyside6-essentials", "shiboken6")  # their wheels bring no licence text
A_PIN = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)
A_LICENCE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


def pinned_names(requirements: str) -> list[str]:
    """The names of the packages in a pinned list, each once, sorted."""
    return sorted(set(A_PIN.findall(requirements)))


def to_ship() -> list[tuple[str, str]]:
    """Pairs of (file, folder in the executable) for every licence text.

    Raises LookupError when a package that is shipped has no text to ship.
    """
    files = [(ROOT / "LICENSE", FOLDER), (ROOT / "NOTICES.md", FOLDER)]
    files += [(text, f"{FOLDER}/qt") for text in sorted((ROOT / "packaging" / "licences").glob("*.txt"))]
    for name in pinned_names((ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")):
        files += [(text, f"{FOLDER}/{name}") for text in texts_of(name)]
    return [(str(file), folder) for file, folder in files]


def texts_of(name: str) -> list[Path]:
    """The licence files of an installed package; none when another platform's pin is not installed here."""
    try:
        distribution = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return []
    texts = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and A_LICENCE.search(file.name)
    ]
    if not texts and name not in QT_PACKAGES:
        raise LookupError(f"{name} brings no licence text: add one to packaging/licences")
    return texts
