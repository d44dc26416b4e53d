"""What the desk and its tests need of the system: which of it is missing, and how to get it.

On Debian and its kin the packages are named and, as root, installed. Windows needs none of them.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from environment import ROOT, SetUpError, say

# The shared libraries that the wheels of Qt load and do not carry, and the package of each.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
# Programs, by name or by place, and the package of each.
PRINTING = {"lp": "cups-client"}
FOR_THE_TESTS = {
    "/usr/lib/postgresql/*/bin/initdb": "postgresql",
    "cupsd": "cups",
    "/usr/lib/cups/backend/cups-pdf": "printer-driver-cups-pdf",
    "/usr/lib/cups/filter/pdftopdf": "cups-filters",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "pdftotext": "poppler-utils",
    "dbus-daemon": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
PLACES = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])


def provide_for_the_desk() -> None:
    """Install what the desk needs of the system; `SetUpError` tells how where that takes an administrator."""
    needed = _missing_libraries() + _missing_venv()
    _provide(needed, wished=_missing_programs(PRINTING))


def provide_for_the_tests() -> None:
    """The same for the tests; what only they need may be missing, then they say what they skip."""
    programs = _missing_programs(PRINTING | FOR_THE_TESTS)
    _provide(_missing_venv(), wished=_missing_libraries() + programs)


def has_display() -> bool:
    """Whether a window can be shown here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _provide(needed: list[str], wished: list[str]) -> None:
    packages = [*needed, *wished]
    if not packages:
        return
    if shutil.which("apt-get") is None:
        hint = f"On Debian it is in the packages {' '.join(packages)}."
    elif os.geteuid() == 0:
        _install(packages)
        return
    else:
        hint = f"Install it with\n\n    sudo apt-get install {' '.join(packages)}\n"
    if needed:
        raise SetUpError(f"Something of this system is missing. {hint}\nThen start this again.")
    say(f"Something of this system is missing; going on without. {hint}")


def _install(packages: list[str]) -> None:
    say(f"Installing from the system's packages: {' '.join(packages)}")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    # A failed update need not matter: the lists at hand may do.
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    # Its chatter is kept for the case that it fails.
    result = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if result.returncode != 0:
        raise SetUpError(f"{result.stdout}\napt-get could not install {' '.join(packages)}: see above.")


def _missing_libraries() -> list[str]:
    if sys.platform != "linux":
        return []
    ldconfig = shutil.which("ldconfig", path=PLACES)
    known = (
        subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False) if ldconfig else None
    )
    if known is None or known.returncode != 0:
        return []  # a system that keeps no list of its libraries: Qt itself will say what it misses
    present = {line.split(" ", 1)[0].strip() for line in known.stdout.splitlines()}
    return [package for library, package in LIBRARIES.items() if library not in present]


def _missing_programs(programs: dict[str, str]) -> list[str]:
    if sys.platform != "linux":
        return []
    return [package for program, package in programs.items() if not _is_there(program)]


def _is_there(program: str) -> bool:
    if program.startswith("/"):
        return any(Path("/").glob(program[1:]))
    return shutil.which(program, path=PLACES) is not None


def _missing_venv() -> list[str]:
    """Debian keeps in a package of its own what a virtual environment is made with."""
    own = Path(sys.base_prefix) == Path("/usr")
    needed = importlib.util.find_spec("ensurepip") is None and not (ROOT / ".venv").is_dir()
    return [f"python3.{sys.version_info.minor}-venv"] if own and needed else []
