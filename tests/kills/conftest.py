"""An empty register in an encrypted file, to be copied."""

from pathlib import Path

import pytest

from tests.register.opened import new_file


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kills") / "register.db"
    new_file(path)
    return path
