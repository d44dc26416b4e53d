"""A screen reader of the test run's own: an X screen, the buses of accessibility, and what it hears on them.

Everything runs on sockets in a temporary folder. It speaks AT-SPI itself (by D-Bus), as Orca does.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PROGRAMS = ("Xvfb", "dbus-daemon")
LONGEST = 30.0  # seconds for anything to appear
ATSPI = "org.a11y.atspi"
REGISTRY = f"{ATSPI}.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
PRESS_AND_RELEASE, TEXT = 3, 4  # kinds of key events: a key symbol, a text (AtspiKeySynthType)
FOCUSED, SHOWING = 12, 25  # AtspiStateType


def cannot_listen() -> str:
    """Why no screen reader can run here, in words for a skipped test; "" when it can."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    missing += [] if LAUNCHER.exists() else [str(LAUNCHER)]
    return f"{', '.join(missing)} is missing (packages xvfb, dbus, at-spi2-core)" if missing else ""


@dataclass(frozen=True)
class Spoken:
    """Something on the screen as a screen reader knows it."""

    reader: "ScreenReader"
    bus: str
    path: str

    def call(self, part: str, method: str, signature: str = "", *values: Any) -> tuple[Any, ...]:
        """Call one of its interfaces, such as `Text`."""
        address = DBusAddress(self.path, self.bus, f"{ATSPI}.{part}")
        return self.reader.ask(address, method, signature, values)

    def read(self, part: str, name: str) -> Any:
        """Read a property of one of its interfaces."""
        address = DBusAddress(self.path, self.bus, "org.freedesktop.DBus.Properties")
        return self.reader.ask(address, "Get", "ss", (f"{ATSPI}.{part}", name))[0][1]

    @cached_property
    def role(self) -> str:
        """Its role in words, such as `push button`."""
        return str(self.call("Accessible", "GetRoleName")[0])

    @cached_property
    def name(self) -> str:
        """Its accessible name."""
        return str(self.read("Accessible", "Name"))

    @property
    def text(self) -> str:
        """The text in it."""
        return str(self.call("Text", "GetText", "ii", 0, -1)[0])

    @property
    def focused(self) -> bool:
        """Whether it has the keyboard."""
        return self._is(FOCUSED)

    @property
    def showing(self) -> bool:
        """Whether it is on the screen now."""
        return self._is(SHOWING)

    @property
    def children(self) -> "list[Spoken]":
        """What is inside it."""
        return [Spoken(self.reader, bus, path) for bus, path in self.call("Accessible", "GetChildren")[0]]

    def walk(self) -> "Iterator[Spoken]":
        """Itself and everything inside, as it is read from the top."""
        yield self
        for child in self.children:
            yield from child.walk()

    def _is(self, state: int) -> bool:
        return bool(self.call("Accessible", "GetState")[0][0] & (1 << state))

    def take_focus(self) -> None:
        """Give it the keyboard."""
        self.call("Component", "GrabFocus")

    def press(self) -> None:
        """Do its first action, as if it were clicked."""
        self.call("Action", "DoAction", "i", 0)


class ScreenReader:
    """Listens to and drives the programs on one screen."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def ask(
        self, address: DBusAddress, method: str, signature: str = "", values: Sequence[Any] = ()
    ) -> tuple[Any, ...]:
        """One question and its answer; LookupError if what was asked is not there any more."""
        message = new_method_call(address, method, signature or None, tuple(values))
        answer = self._connection.send_and_get_reply(message, timeout=LONGEST)
        if answer.header.message_type.name == "error":
            raise LookupError(f"{method} of {address.object_path}: {answer.body}")
        return tuple(answer.body)

    @property
    def desktop(self) -> Spoken:
        """Everything on the screen."""
        return Spoken(self, REGISTRY, ROOT)

    def find(self, role: str, *names: str) -> Spoken:
        """What has this role and one of these names, as soon as it is on the screen."""

        def look() -> Spoken | None:
            these = (it for it in self.desktop.walk() if it.role == role and it.name in names)
            return next((it for it in these if it.showing), None)

        found: Spoken = self.wait(look, f"a {role} {names}")
        return found

    def names(self) -> list[str]:
        """Every name and text that can be read now."""
        return [it.name for it in self.desktop.walk() if it.name]

    def hear(self, words: str) -> str:
        """The first name that holds these words, as soon as it is there."""
        heard: str = self.wait(lambda: next((it for it in self.names() if words in it), None), words)
        return heard

    def wait(self, look: Callable[[], Any], what: str) -> Any:
        """Look again and again until something is there; AssertionError after LONGEST."""
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            try:
                found = look()
            except LookupError:  # it went while it was read
                found = None
            if found:
                return found
            time.sleep(0.2)
        raise AssertionError(f"Nothing was heard of {what}, only of {sorted(set(self.names()))}")

    def type(self, text: str) -> None:
        """Keys for the window in front: letters and figures."""
        self._keys(0, text, TEXT)

    def key(self, symbol: int) -> None:
        """One key by its X symbol, pressed and let go."""
        self._keys(symbol, "", PRESS_AND_RELEASE)

    def _keys(self, symbol: int, text: str, kind: int) -> None:
        address = DBusAddress(
            "/org/a11y/atspi/registry/deviceeventcontroller", REGISTRY, f"{ATSPI}.DeviceEventController"
        )
        self.ask(address, "GenerateKeyboardEvent", "isu", (symbol, text, kind))


@contextmanager
def screen_reader() -> Iterator[tuple[ScreenReader, dict[str, str]]]:
    """A screen with its reader, and the environment in which a program is heard by it."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        Path(folder).chmod(0o700)
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
        screen = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        stack.callback(_end, screen)
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        environment = os.environ | {
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": folder,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True,
        )  # fmt: skip
        stack.callback(_end, bus)
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        stack.callback(bus.stdout.close)
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        session = stack.enter_context(_connection(address))
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (spoken,) = ScreenReader(session).ask(launcher, "GetAddress")
        reader = ScreenReader(stack.enter_context(_connection(spoken)))
        yield reader, environment


@contextmanager
def _connection(address: str) -> Iterator[DBusConnection]:
    made = open_dbus_connection(address)
    try:
        yield made
    finally:
        made.close()


def _end(program: "subprocess.Popen[Any]") -> None:
    program.terminate()
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
