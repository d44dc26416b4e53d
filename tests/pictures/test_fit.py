"""Every window in each language of the screen: none of the desk's own words is cut or left English."""

import subprocess
import sys

import pytest

from helpten_desk import paths
from helpten_desk.workstation import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    text = (paths.resources() / "translations" / f"helpten_desk_{language}.ts").read_text(encoding="utf-8")
    assert 'type="unfinished"' not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_a_window_is_cut_or_english(language: str) -> None:
    """Played through all scenes of the pictures in a program of its own, at 1280 by 800."""
    looked = subprocess.run(
        [sys.executable, "-m", "tests.pictures", "--texts", language], capture_output=True, text=True
    )
    assert looked.returncode == 0, looked.stdout + looked.stderr
