"""Where things are: the resources of the program, the clerk's data folder, the demo's folder."""

from pathlib import Path

import platformdirs

NAME = "Helpten Desk"


def resources() -> Path:
    """The folder of fonts, icons, wordings and guide: beside the package, or inside it when installed."""
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def data() -> Path:
    """The folder of the register; it is on this machine, never on a share."""
    return platformdirs.user_data_path(NAME, appauthor=False)


def demo() -> Path:
    """The demo register's folder, apart from any real register."""
    return data() / "demo"


def settings() -> Path:
    """The administrator's settings file (TOML)."""
    return platformdirs.user_config_path(NAME, appauthor=False) / "settings.toml"


def state() -> Path:
    """Crash reports and what the workstation remembers; never personal data."""
    return platformdirs.user_state_path(NAME, appauthor=False)
