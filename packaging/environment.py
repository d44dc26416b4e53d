"""The virtual environment `.venv` of this checkout: made, filled from a lock with hashes, used."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
STAMP = FOLDER / "helpten-desk.json"
FOR_THE_DESK = ROOT / "packaging" / "requirements.lock"
FOR_DEVELOPERS = ROOT / "packaging" / "requirements-dev.lock"  # holds all of the other, too
WINDOWS = os.name == "nt"
OLDEST = (3, 11)


class SetUpError(Exception):
    """The command cannot go on; the text tells the user why and what to do."""


def say(text: str) -> None:
    """Tell the user, before anything that a started program prints."""
    print(text, flush=True)


def check_python() -> None:
    """Stop on a Python that is too old for the desk."""
    if sys.version_info < OLDEST:
        found, needed = ".".join(map(str, sys.version_info[:3])), ".".join(map(str, OLDEST))
        raise SetUpError(
            f"This is Python {found}; Helpten Desk needs {needed} or newer. Start this with such a one."
        )


def program(name: str) -> Path:
    """A program of the environment."""
    return FOLDER / "Scripts" / f"{name}.exe" if WINDOWS else FOLDER / "bin" / name


def install(lock: Path) -> None:
    """Install the libraries of a lock unless exactly these are installed already."""
    before = _stamp()
    locks = {file.name: _digest(file) for file in (lock, FOR_THE_DESK)}
    if (_place() | locks).items() <= before.items():
        return
    STAMP.unlink(missing_ok=True)
    moved = before.get("folder", str(FOLDER)) != str(FOLDER)  # its programs know where they were
    if moved or not _works():
        _make()
    say("Installing the libraries; the first time this takes a few minutes.")
    command = ("-m", "pip", "install", "--disable-pip-version-check", "--quiet", "--require-hashes")
    if call(*command, "-r", str(lock)) != 0:
        raise SetUpError(
            "The libraries could not be installed: see above. Is there a way to the package index?"
        )
    call("-m", "compileall", "-q", str(ROOT / "helpten_desk"))
    _add_command()
    STAMP.write_text(json.dumps(_place() | locks), encoding="utf-8")


def _add_command() -> None:
    """The command `helpten-desk` of this checkout, beside the environment's own programs."""
    path = FOLDER / "Scripts" / "helpten-desk.cmd" if WINDOWS else FOLDER / "bin" / "helpten-desk"
    python = program("python")
    if WINDOWS:
        path.write_text(f'@set "PYTHONPATH={ROOT}"\n@"{python}" -m helpten_desk %*\n', encoding="utf-8")
    else:
        line = f'PYTHONPATH={shlex.quote(str(ROOT))} exec {shlex.quote(str(python))} -m helpten_desk "$@"'
        path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        path.chmod(0o755)


def call(*command: str | Path, **variables: str) -> int:
    """Run the environment's Python in the checkout, with environment variables; the exit code."""
    return subprocess.call([program("python"), *command], cwd=ROOT, env=os.environ | variables)


def call_program(name: str, *arguments: str | Path) -> int:
    """Run a program of the environment in the checkout; the exit code."""
    return subprocess.call([program(name), *arguments], cwd=ROOT)


def become(*command: str, **variables: str) -> NoReturn:
    """Go on as the environment's Python, in the folder where the user is."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    variables = os.environ | {"PYTHONPATH": os.pathsep.join(paths)} | variables
    line = [str(program("python")), *command]
    if WINDOWS:  # there it would return at once to the command line
        raise SystemExit(subprocess.call(line, env=variables))
    os.execve(line[0], line, variables)


def _make() -> None:
    importlib.invalidate_caches()  # it may have been installed a moment ago
    if importlib.util.find_spec("ensurepip") is None:
        raise SetUpError(
            f"{sys.executable} cannot make a virtual environment: its module ensurepip is missing.\n"
            "On Debian it is in the package python3-venv; else use another Python."
        )
    say(f"Making a virtual environment in {FOLDER}.")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(FOLDER)]) != 0:
        raise SetUpError(f"{FOLDER} could not be made: see above.")


def _works() -> bool:
    """Whether there is an environment with a Python that is new enough, and pip."""
    question = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    try:
        answer = subprocess.run([program("python"), "-c", question], capture_output=True, check=False)
    except OSError:
        return False
    return answer.returncode == 0


def _stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _place() -> dict[str, str]:
    """Where the environment is, and the Python behind it; another one when the system's was replaced."""
    return {"folder": str(FOLDER), "python": str(program("python").resolve())}


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
