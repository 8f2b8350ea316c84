"""Secrets: in a real keyring or sealed under a passphrase, readable in no file; the data key is not lost twice."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null
from keyring.backends.chainer import ChainerBackend

from frontdesk.store.errors import AnotherDesk, KeyLost, NoKeyring, WrongPassphrase
from frontdesk.store.key import KEY_FILE, data_key, has_recovery, keep_key, recover_key, set_recovery
from frontdesk.store.other_systems import TRUSTED_KEYRINGS, keep_on_this_pc
from frontdesk.store.profile import Profile
from frontdesk.store.profile_folder import profiles_folder
from frontdesk.store.sealed import DoesNotOpen, seal, unseal
from frontdesk.store.vault import KeyringVault, PassphraseVault

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "žluťoučký kůň"
TOKEN = "INVENTED-TOKEN-OF-A-TEST-0123456789ABCDEF"


pytestmark = pytest.mark.usefixtures("quick_passphrases")


@pytest.fixture
def sealed(tmp_path: Path) -> PassphraseVault:
    return PassphraseVault(tmp_path / "secrets", PASSPHRASE)


# --- a passphrase ---------------------------------------------------------------------------------------------------


def test_what_was_sealed_is_read_again_and_is_readable_in_no_file(tmp_path: Path, sealed: PassphraseVault) -> None:
    sealed.set("access_token", TOKEN)
    sealed.set("client_token", "another")
    sealed.delete("client_token")
    sealed.delete("client_token")
    (file,) = tmp_path.iterdir()
    assert TOKEN.encode() not in file.read_bytes()
    assert b"access_token" not in file.read_bytes()
    decomposed = "z\u030clut\u030couc\u030cky\u0301 ku\u030an\u030c"  # the same, as a Mac's keyboard gives it
    again = PassphraseVault(file, decomposed)
    assert (again.get("access_token"), again.get("client_token")) == (TOKEN, None)


def test_a_wrong_passphrase_is_told_and_changes_nothing(tmp_path: Path, sealed: PassphraseVault) -> None:
    sealed.set("access_token", TOKEN)
    before = (tmp_path / "secrets").read_bytes()
    with pytest.raises(WrongPassphrase):
        PassphraseVault(tmp_path / "secrets", "zlutoucky kun")
    assert (tmp_path / "secrets").read_bytes() == before


@pytest.mark.parametrize("at", [0, 20, -1])
def test_a_changed_file_does_not_open(tmp_path: Path, sealed: PassphraseVault, at: int) -> None:
    sealed.set("access_token", TOKEN)
    content = bytearray((tmp_path / "secrets").read_bytes())
    content[at] ^= 1
    (tmp_path / "secrets").write_bytes(content)
    with pytest.raises(WrongPassphrase):
        PassphraseVault(tmp_path / "secrets", PASSPHRASE)


@pytest.mark.parametrize("sealed_bytes", [b"", b"short", bytes(60)])
def test_what_was_never_sealed_does_not_open(sealed_bytes: bytes) -> None:
    with pytest.raises(DoesNotOpen):
        unseal(bytes(32), sealed_bytes)
    assert unseal(bytes(32), seal(bytes(32), b"plain", os.urandom)) == b"plain"


# --- the keyring ----------------------------------------------------------------------------------------------------


@pytest.mark.needs("secret-service")
@pytest.mark.usefixtures("secret_service")
def test_the_keyring_of_the_system_keeps_secrets() -> None:
    vault = KeyringVault("Front Desk tests")
    assert vault.get("access_token") is None
    vault.set("access_token", "first")
    vault.set("access_token", TOKEN)
    assert KeyringVault("Front Desk tests").get("access_token") == TOKEN
    assert KeyringVault("another service").get("access_token") is None
    vault.delete("access_token")
    vault.delete("access_token")
    assert vault.get("access_token") is None


def test_without_a_keyring_nothing_is_kept_quietly() -> None:
    with pytest.raises(NoKeyring) as refused:
        KeyringVault()
    assert "fail" in refused.value.why


def test_a_keyring_that_swallows_secrets_is_refused() -> None:
    with used(null.Keyring()), pytest.raises(NoKeyring, match="null"):
        KeyringVault()


_Kind = TypeVar("_Kind", bound=type[KeyringBackend])


def never_chosen(kind: _Kind) -> _Kind:
    """The library remembers every class it has seen: one of a test must not become the machine's keyring."""
    KeyringBackend._classes.discard(kind)
    return kind


@never_chosen
class PlainFile(KeyringBackend):
    """A keyring that works, and keeps secrets where anybody can read them."""

    priority = 9.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@contextmanager
def used(backend: KeyringBackend) -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)


def test_a_keyring_that_works_and_is_not_known_is_refused_and_gets_nothing() -> None:
    plain = PlainFile()
    with used(plain), pytest.raises(NoKeyring, match="PlainFile"):
        KeyringVault()
    assert plain.kept == {}


@pytest.mark.needs("secret-service")
@pytest.mark.usefixtures("secret_service")
def test_of_several_keyrings_the_first_known_one_gets_the_secrets() -> None:
    plain, real = PlainFile(), keyring.get_keyring()

    @never_chosen
    class Several(ChainerBackend):
        priority = 10.0
        backends = (plain, real)

    with used(Several()):
        KeyringVault("Front Desk tests, several").set("access_token", TOKEN)
    assert plain.kept == {}
    assert KeyringVault("Front Desk tests, several").get("access_token") == TOKEN


def test_what_a_keyring_gave_is_not_asked_for_again_until_it_changes() -> None:
    asked: list[str] = []

    @never_chosen
    class Known(PlainFile):
        def get_password(self, service: str, username: str) -> str | None:
            asked.append(username)
            return super().get_password(service, username)

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[service, username]

    Known.__module__, Known.__qualname__ = "keyring.backends.SecretService", "Keyring"
    with used(Known()):
        vault = KeyringVault("Front Desk tests")
        assert [vault.get("token"), vault.get("token")] == [None, None]  # it may come
        vault.set("token", "first")
        assert [vault.get("token"), vault.get("token")] == ["first", "first"]
        vault.set("token", TOKEN)
        assert [vault.get("token"), vault.get("token")] == [TOKEN, TOKEN]
        assert asked == ["token"] * 4
        vault.delete("token")
        assert vault.get("token") is None


def test_credential_manager_keeps_secrets_on_this_pc(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's own class, with Windows' two constants: it would let the secrets roam with the profile."""
    from keyring.backends import Windows

    constants = SimpleNamespace(CRED_PERSIST_ENTERPRISE=3, CRED_PERSIST_LOCAL_MACHINE=2)
    monkeypatch.setattr(Windows, "win32cred", constants, raising=False)
    vault = Windows.WinVaultKeyring()
    assert vault.persist == constants.CRED_PERSIST_ENTERPRISE
    keep_on_this_pc(vault)
    assert vault.persist == constants.CRED_PERSIST_LOCAL_MACHINE
    assert f"{type(vault).__module__}.{type(vault).__qualname__}" in TRUSTED_KEYRINGS


def test_keyrings_that_do_not_roam_are_left_as_they_are() -> None:
    plain = PlainFile()
    keep_on_this_pc(plain)
    assert not hasattr(plain, "persist")


def test_the_vault_is_ready_without_importing_the_keyring() -> None:
    code = "import sys, frontdesk.store.store, frontdesk.store.vault; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


# --- the data key ---------------------------------------------------------------------------------------------------


def test_the_key_is_made_once_and_stands_in_no_file(tmp_path: Path, sealed: PassphraseVault) -> None:
    key = data_key(tmp_path, sealed, os.urandom)
    assert len(key) == 32
    assert data_key(tmp_path, PassphraseVault(tmp_path / "secrets", PASSPHRASE), os.urandom) == key
    for file in tmp_path.iterdir():
        assert key not in file.read_bytes()
        assert key.hex() not in file.read_text("latin-1")


def test_two_profiles_share_a_vault(tmp_path: Path, sealed: PassphraseVault) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    keys = [data_key(folder, sealed, os.urandom) for folder in (first, second)]
    assert [data_key(folder, sealed, os.urandom) for folder in (first, second)] == keys
    assert keys[0] != keys[1]


def test_with_the_keyring_gone_the_recovery_words_still_open(tmp_path: Path, sealed: PassphraseVault) -> None:
    key = data_key(tmp_path, sealed, os.urandom)
    assert not has_recovery(tmp_path)
    set_recovery(tmp_path, key, "from the safe", os.urandom)
    assert has_recovery(tmp_path)
    another = PassphraseVault(tmp_path / "another", "another PC")
    with pytest.raises(KeyLost) as lost:
        data_key(tmp_path, another, os.urandom)
    assert lost.value.has_recovery
    with pytest.raises(WrongPassphrase):
        recover_key(tmp_path, "not from the safe")
    assert recover_key(tmp_path, "from the safe") == key
    keep_key(tmp_path, key, another, os.urandom)
    assert data_key(tmp_path, another, os.urandom) == key
    assert recover_key(tmp_path, "from the safe") == key


def test_a_lost_key_is_told_and_no_new_one_takes_its_place(tmp_path: Path, sealed: PassphraseVault) -> None:
    key = data_key(tmp_path, sealed, os.urandom)
    before = (tmp_path / KEY_FILE).read_bytes()
    with pytest.raises(KeyLost) as lost:
        data_key(tmp_path, PassphraseVault(tmp_path / "another", "another PC"), os.urandom)
    assert not lost.value.has_recovery
    with pytest.raises(KeyLost):
        recover_key(tmp_path, "anything")
    (tmp_path / KEY_FILE).write_bytes(b"{}")
    with pytest.raises(KeyLost):
        data_key(tmp_path, sealed, os.urandom)
    (tmp_path / KEY_FILE).write_bytes(before)
    assert data_key(tmp_path, sealed, os.urandom) == key


# --- the profile ----------------------------------------------------------------------------------------------------


HOLD = "import sys, pathlib, frontdesk.store.profile as p; held = p.Profile(pathlib.Path(sys.argv[1])); print('held'); "


def test_a_second_desk_is_told_that_the_profile_is_open(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "a" / "profile")
    second = [sys.executable, "-c", HOLD, str(profile.folder)]
    refused = subprocess.run(second, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert AnotherDesk.__name__ in refused.stderr
    profile.close()
    assert subprocess.run(second, cwd=ROOT, capture_output=True, check=False).returncode == 0
    Profile(profile.folder).close()


def test_a_killed_desk_holds_no_profile(tmp_path: Path) -> None:
    command = [sys.executable, "-u", "-c", HOLD + "sys.stdin.read()", str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == b"held"
        with pytest.raises(AnotherDesk):
            Profile(tmp_path)
        first.kill()
    Profile(tmp_path).close()


@pytest.mark.skipif(os.name != "posix", reason="on Windows the profile's own rights close it to other users")
def test_only_this_user_may_look_into_a_profile(tmp_path: Path, sealed: PassphraseVault) -> None:
    Profile(tmp_path / "profile").close()
    sealed.set("access_token", TOKEN)
    for path in (tmp_path / "profile", tmp_path / "profile" / "lock", tmp_path / "secrets"):
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux", reason="every system has its own place")
def test_profiles_are_kept_in_the_users_own_data_folder() -> None:
    assert profiles_folder() == Path(os.environ["XDG_DATA_HOME"], "frontdesk")
