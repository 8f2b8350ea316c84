"""The tests' own Secret Service is real, and the keyring library finds it and nothing of the user's."""

import keyring
import pytest
from keyring.backends import SecretService, fail


@pytest.mark.needs("secret-service")
@pytest.mark.usefixtures("secret_service")
def test_a_secret_is_kept_by_the_real_service() -> None:
    assert isinstance(keyring.get_keyring(), SecretService.Keyring)
    keyring.set_password("Front Desk tests", "lamplighter", "a token")
    assert keyring.get_password("Front Desk tests", "lamplighter") == "a token"


def test_without_the_fixture_no_keyring_is_reached() -> None:
    assert isinstance(keyring.get_keyring(), fail.Keyring)
