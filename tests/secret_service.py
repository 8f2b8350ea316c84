"""A real Secret Service of the tests' own: a D-Bus session and a gnome-keyring in a scratch home, never the user's."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PASSWORD = b"a scratch keyring"
SECONDS_TO_START = 60
DAEMON = "gnome-keyring-daemon"
BUS = "dbus-daemon"


def is_available() -> bool:
    """Whether this machine has the programs that make a Secret Service."""
    return shutil.which(BUS) is not None and shutil.which(DAEMON) is not None


@contextmanager
def private_session() -> Iterator[str]:
    """Start a D-Bus session with an unlocked keyring; gives its address for DBUS_SESSION_BUS_ADDRESS.

    Both programs end with the block, and what the keyring wrote goes with its scratch home.
    Raises RuntimeError when one of them does not come up.
    """
    with tempfile.TemporaryDirectory(prefix="frontdesk-keyring-", ignore_cleanup_errors=True) as scratch:
        home = Path(scratch)
        environ = {"PATH": os.environ["PATH"], "HOME": scratch, "XDG_RUNTIME_DIR": scratch}
        with _bus(environ) as address:
            environ["DBUS_SESSION_BUS_ADDRESS"] = address
            with _unlocked_keyring(environ, home):
                yield address


@contextmanager
def _bus(environ: dict[str, str]) -> Iterator[str]:
    bus = subprocess.Popen(
        [BUS, "--session", "--nofork", "--print-address", "--nopidfile"],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        if not address:
            raise RuntimeError("dbus-daemon gave no address")
        yield address
    finally:
        _end(bus)


@contextmanager
def _unlocked_keyring(environ: dict[str, str], home: Path) -> Iterator[None]:
    keyring = subprocess.Popen(
        [DAEMON, "--unlock", "--components=secrets", "--foreground", f"--control-directory={home}"],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert keyring.stdin is not None
        keyring.stdin.write(PASSWORD)
        keyring.stdin.close()
        _wait_for_name(environ["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.secrets")
        yield
    finally:
        _end(keyring)


def _wait_for_name(address: str, name: str) -> None:
    """Return when `name` has an owner on the bus: told by the bus itself, not asked again and again."""
    from jeepney import MatchRule
    from jeepney.bus_messages import DBus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    rule = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
    rule.add_arg_condition(0, name)
    with open_dbus_connection(address) as connection:
        bus = Proxy(DBus(), connection)
        with connection.filter(rule) as changes:
            bus.AddMatch(rule)
            if bus.NameHasOwner(name)[0]:
                return
            connection.recv_until_filtered(changes, timeout=SECONDS_TO_START)


def _end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    process.terminate()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
