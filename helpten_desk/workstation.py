"""What is kept of this workstation outside any register: the settings file, the language last chosen."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from helpten_desk import paths
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import say

LANGUAGES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
LANGUAGE_FILE = "language.txt"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the administrator set for this workstation, in the settings file. All have defaults."""

    folder: Path | None = None
    postgresql: dict[str, Any] = field(default_factory=dict)
    dark: str = "auto"
    text_scale: float = 1.0
    language: str = "fi"
    print_server: str = ""


def read_settings(path: Path) -> Settings:
    """The settings file, or the defaults while there is none. KnownError says what is wrong in it."""
    if not path.is_file():
        return Settings()
    try:
        kept = tomllib.loads(path.read_text(encoding="utf-8"))
        folder = kept.get("register", {}).get("folder")
        looks = kept.get("looks", {})
        return Settings(
            folder=Path(folder) if folder else None,
            postgresql=_server(kept.get("postgresql", {})),
            dark=str(looks.get("dark", "auto")),
            text_scale=float(looks.get("text_scale", 1.0)),
            language=str(kept.get("language", "fi")),
            print_server=str(kept.get("print_server", "")),
        )
    except (tomllib.TOMLDecodeError, ValueError, TypeError, AttributeError, OSError) as error:
        raise KnownError(
            say("The settings file {path} cannot be read: {error}", path=path, error=error),
            say("Mend it, or move it away to start with the defaults."),
        ) from None


def _server(kept: dict[str, Any]) -> dict[str, Any]:
    """What the settings say of a server; the files are paths."""
    if not isinstance(kept.get("port", 0), int):
        raise TypeError("port is a number")
    return {name: Path(value) if name in ("ca_file", "socket_dir") else value for name, value in kept.items()}


def read_language(settings: Settings) -> str:
    """The language last chosen on this workstation, else that of the settings."""
    kept = paths.state() / LANGUAGE_FILE
    chosen = kept.read_text(encoding="utf-8").strip() if kept.is_file() else ""
    return chosen if chosen in LANGUAGES else settings.language


def keep_language(language: str) -> None:
    """Remember the language for the next start."""
    paths.state().mkdir(parents=True, exist_ok=True)
    (paths.state() / LANGUAGE_FILE).write_text(language, encoding="utf-8")


def languages(now: str) -> list[tuple[str, str]]:
    """The languages of which there are words, with their own names; the one in force first."""
    folder = paths.resources() / "translations"
    there = [code for code in LANGUAGES if code == "en" or (folder / f"helpten_desk_{code}.qm").is_file()]
    return [(code, LANGUAGES[code]) for code in sorted(there, key=lambda code: code != now)]
