"""Where a desk keeps its things, and the secrets that open them."""

from __future__ import annotations

import json
import secrets
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from frontdesk.store.errors import KeyLost, KeyringLocked
from frontdesk.store.key import KEY_FILE, data_key, has_key, has_recovery, keep_key, recover_key, set_recovery
from frontdesk.store.private_file import sync_folder
from frontdesk.store.recovery_words import as_passphrase, make_words, read_words
from frontdesk.store.vault import KeyringVault, PassphraseVault, Vault
from frontdesk.ui.credentials import Credentials

_STEM = "desk"
_FILE = f"{_STEM}.db"
_SECRETS = "secrets.sealed"
_ADDRESS, _CLIENT_TOKEN, _ACCESS_TOKEN, _PC = "address", "client_token", "access_token", "pc_name"
_ZONE, _PROPERTY, _FILES = "time_zone", "enterprise_id", "files"


@dataclass(frozen=True, slots=True)
class Place:
    """A profile folder with its vault. `keyring` is what the system calls it, "" for a passphrase.

    `throw_away` is deleted when the desk closes.
    """

    folder: Path
    vault: Vault
    keyring: str = ""
    throw_away: bool = False

    @property
    def database(self) -> Path:
        """The encrypted file."""
        return self.folder / _FILE

    def database_of(self, enterprise_id: str) -> Path:
        """The same, or one of its own for each property where the token speaks for several."""
        if not enterprise_id:
            return self.database
        return self.folder / f"{_STEM}-{sha256(enterprise_id.encode()).hexdigest()[:16]}.db"

    def own_database(self) -> Path:
        """The file of the property that is signed in here. Raises what the vault raises."""
        files = self._files()
        return self.folder / files[""] if "" in files else self.database_of(self.vault.get(_PROPERTY) or "")

    def change_property(self, here: str, file: str, there: str) -> None:
        """From now on the property `there` is the one of this PC, with a file of its own. `file` is that of `here`: it
        stays, and is found again when somebody changes back. Both are the platform's ids. Raises what the vault raises.
        """
        files = {**self._files(), here: file}
        own = files.get(there) or self.database_of(there).name
        self.vault.set(_FILES, json.dumps({**files, there: own, "": own}))

    def _files(self) -> dict[str, str]:
        """The files of the properties that were changed between, the one of now under ""."""
        kept: dict[str, str] = json.loads(self.vault.get(_FILES) or "{}")
        return kept

    def key(self) -> bytes:
        """The key of the file, made at the first call. Raises what the vault raises."""
        return data_key(self.folder, self.vault, secrets.token_bytes)

    def holds_key(self) -> None:
        """Look whether the vault still opens the key, if there is one. Raises `KeyLost` and what the vault raises."""
        if has_key(self.folder):
            self.key()

    @property
    def has_words(self) -> bool:
        """Whether recovery words open the file too."""
        return opens_by_words(self.folder)

    def take_words(self, words: tuple[str, ...]) -> None:
        """From now on these words open the file, and no others do. Takes about 0.3 s. Raises what the vault raises."""
        set_recovery(self.folder, self.key(), as_passphrase(words), secrets.token_bytes)

    def take_key(self, key: bytes) -> None:
        """Keep a recovered key in this vault. Raises what the vault raises."""
        keep_key(self.folder, key, self.vault, secrets.token_bytes)

    def credentials(self) -> Credentials | None:
        """What sign-in kept, or None before the first sign-in."""
        address = self.vault.get(_ADDRESS)
        client_token, access_token = self.vault.get(_CLIENT_TOKEN), self.vault.get(_ACCESS_TOKEN)
        if address is None or client_token is None or access_token is None:
            return None
        return Credentials(
            address=address,
            client_token=client_token,
            access_token=access_token,
            pc_name=self.vault.get(_PC) or "",
            time_zone=self.vault.get(_ZONE) or "",
            enterprise_id=self.vault.get(_PROPERTY) or "",
        )

    def keep(self, credentials: Credentials) -> None:
        """Remember a sign-in; the tokens go into the vault and nowhere else."""
        self.vault.set(_ADDRESS, credentials.address)
        self.vault.set(_CLIENT_TOKEN, credentials.client_token)
        self.vault.set(_ACCESS_TOKEN, credentials.access_token)
        self.vault.set(_PC, credentials.pc_name)
        for name, value in ((_ZONE, credentials.time_zone), (_PROPERTY, credentials.enterprise_id)):
            if value:
                self.vault.set(name, value)
            else:
                self.vault.delete(name)  # of an earlier sign-in

    def clear_away(self) -> None:
        """Delete a throw-away folder; any other is left alone."""
        if self.throw_away:
            shutil.rmtree(self.folder, ignore_errors=True)


def training_place(folder: Path | None, passphrase: str | None) -> Place:
    """A folder for the training hotel's data, sealed under a passphrase of its own: it never touches the user's
    keyring.

    Without a folder a new one is made and thrown away at the end.
    """
    own = folder if folder is not None else Path(tempfile.mkdtemp(prefix="frontdesk-training-"))
    own.mkdir(parents=True, exist_ok=True)
    vault = PassphraseVault(own / _SECRETS, passphrase or secrets.token_urlsafe())
    return Place(own, vault, throw_away=folder is None)


def keyring_place(folder: Path) -> Place:
    """A real profile whose secrets are in the keyring, under the profile's own name. Raises `NoKeyring`."""
    vault = KeyringVault(f"Front Desk, {folder.name}")
    return Place(folder, vault, keyring=vault.name)


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The keyring's place with what a start needs of it read; or why the key cannot be had."""

    place: Place
    trouble: KeyLost | KeyringLocked | None = None


def first_look(folder: Path) -> FirstLook | None:
    """Ask the keyring for all that a start needs, aside and before anything else is ready. None for a profile that is
    sealed under a passphrase. Raises `NoKeyring`.
    """
    if is_sealed(folder):
        return None
    place = keyring_place(folder)
    try:
        place.holds_key()
        place.credentials()
        place.own_database()
    except (KeyLost, KeyringLocked) as trouble:
        return FirstLook(place, trouble)
    return FirstLook(place)


def sealed_place(folder: Path, passphrase: str) -> Place:
    """A real profile on a PC without a keyring: sealed under a passphrase asked at start. Raises `WrongPassphrase`."""
    return Place(folder, PassphraseVault(folder / _SECRETS, passphrase))


def is_sealed(folder: Path) -> bool:
    """Whether this profile was made without a keyring."""
    return (folder / _SECRETS).exists()


def new_words() -> tuple[str, ...]:
    """Recovery words that nobody had before; they open nothing until `Place.take_words`."""
    return make_words(secrets.token_bytes)


def two_places(count: int) -> tuple[int, int]:
    """Two different places among `count`, in their order, to be asked for."""
    first, second = sorted(secrets.SystemRandom().sample(range(count), 2))
    return first, second


def key_by_words(folder: Path, typed: str) -> bytes:
    """The key by its recovery words, in about 0.3 s. Raises `NotRecoveryWords`, `WrongPassphrase`, `KeyLost`."""
    return recover_key(folder, as_passphrase(read_words(typed)))


def opens_by_words(folder: Path) -> bool:
    """Whether there are recovery words; what cannot be read has none."""
    try:
        return has_recovery(folder)
    except KeyLost:
        return False


def set_aside(folder: Path, patterns: Sequence[str] = (f"{_STEM}*.db*", KEY_FILE)) -> Path:
    """Move the files of a desk that cannot be opened into a folder of their own, which is given back. Nothing is
    deleted. The key goes last: a start after a cut finds it without its file, and asks again.
    """
    number = 1
    while (aside := folder / f"aside-{number}").exists():
        number += 1
    aside.mkdir(mode=0o700)
    for pattern in patterns:
        for file in sorted(folder.glob(pattern)):
            file.rename(aside / file.name)
    sync_folder(folder)
    return aside


def forget_passphrase(folder: Path) -> None:
    """Set aside what is sealed under a passphrase nobody knows any more: the tokens, and one way to the key."""
    set_aside(folder, (_SECRETS,))
