"""The command line: open the desk, make the demo register, do the main job without a screen."""

import argparse
import json
import socket
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from getpass import getpass
from pathlib import Path

from helpten_desk import __version__, paths
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import RuleSet


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code. Known errors are one sentence on the error stream."""
    given = _parser().parse_args(arguments)
    try:
        return int(given.do(given))
    except KnownError as error:
        print(f"{error.what} {error.do or ''}".strip(), file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="helpten-desk", description="The desk of a register's clerks.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--folder", type=Path, help="the register's folder (default: the user's data folder)")
    parser.add_argument("--login", default="", help="the user whose name stands on the unlock page")
    parser.set_defaults(do=_open)
    commands = parser.add_subparsers(title="commands")

    demo = commands.add_parser("demo", help="make the demo register once, and open it")
    demo.add_argument("--today", type=date.fromisoformat, help="the day it is made for (default: today)")
    demo.add_argument("--rules", choices=("hetil", "by-date"), help="the law it follows (default: hetil)")
    demo.add_argument("--renew", action="store_true", help="make it anew even if it is there")
    demo.add_argument("--make-only", action="store_true", help="do not open the desk")
    demo.add_argument("--demo-folder", type=Path, help="another folder for it")
    demo.add_argument("--login", default="", help=argparse.SUPPRESS)
    demo.set_defaults(do=_demo)

    tour = commands.add_parser("tour", help="do the main job through the windows, off-screen")
    tour.add_argument("--out", type=Path, default=Path("build/tour"), help="folder for the PDF and pictures")
    tour.set_defaults(do=_tour)
    _add_server(commands)
    return parser


def _add_server(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    server = commands.add_parser("server", help="keep the register on a PostgreSQL server")
    deeds = server.add_subparsers(title="deeds", required=True)
    deed = deeds.add_parser(
        "provision",
        help="make the register on a server, or renew it after an update",
        description="Passwords are asked for and never given as arguments.",
    )
    deed.add_argument("--database", required=True, help="name of the database; made if it is not there")
    deed.add_argument("--superuser", default="postgres", help="login that administers the server")
    deed.add_argument("--host", default="", help="name of the server, as its certificate has it")
    deed.add_argument("--port", type=int, default=5432)
    deed.add_argument("--ca-file", type=Path, help="certificate authority that vouches for the server")
    deed.add_argument("--socket-dir", type=Path, help="folder of a local socket, instead of host and CA")
    deed.add_argument("--login", dest="first_login", default="", help="login of the first administrator")
    deed.add_argument("--name", default="", help="name of the first administrator")
    deed.set_defaults(do=_provision)


def _open(given: argparse.Namespace) -> int:
    from helpten_desk.app import run

    arguments = ("--folder", str(given.folder)) if given.folder else ()
    return run(given.folder or paths.data(), arguments, demonstration=False, login=given.login)


def _demo(given: argparse.Namespace) -> int:
    folder = given.demo_folder or paths.demo()
    if given.renew or not (folder / "register.db").is_file():
        from helpten_desk.services.days import day_of
        from helpten_desk.services.demo import make_demo

        rules = None if given.rules == "by-date" else RuleSet.HETIL
        make_demo(folder, given.today or day_of(datetime.now(UTC)), rules, paths.resources(), report=print)
    elif given.today or given.rules:
        print("The demo is there, made for its own day and law; --renew makes it anew.")
    if given.make_only:
        return 0
    from helpten_desk.app import run

    return run(folder, ("demo", "--demo-folder", str(folder)), demonstration=True, login=given.login)


def _tour(given: argparse.Namespace) -> int:
    from helpten_desk.tour import tour

    return tour(given.out)


def _provision(given: argparse.Namespace) -> int:
    from helpten_desk.app import now
    from helpten_desk.domain.accounts import Role
    from helpten_desk.register.keys.passphrases import check_passphrase
    from helpten_desk.register.opening.server_setup import set_up_server
    from helpten_desk.register.opening.setup import FirstUser
    from helpten_desk.register.rights.accounts import lawful_login
    from helpten_desk.register.store.engine import PostgresqlSettings

    try:
        place = PostgresqlSettings(given.database, given.host, given.port, given.ca_file, given.socket_dir)
    except ValueError as error:
        print(f"{error}.", file=sys.stderr)
        return 2
    password = getpass(f"Password of {given.superuser}: ")
    first = None
    if given.first_login:
        login = lawful_login(given.first_login)
        secret = getpass(f"Password for {login}: ")
        check_passphrase(secret, login)
        if getpass("Again: ") != secret:
            print("The two passwords differ.", file=sys.stderr)
            return 1
        roles = frozenset({Role.ADMINISTRATOR, Role.CLERK, Role.CONTACT_PERSON})
        first = FirstUser(login, given.name or login, secret, roles)
    made = set_up_server(
        place,
        given.superuser,
        password,
        first,
        at=now(),
        workstation=socket.gethostname(),
        version=__version__,
    )
    print("The register has been made." if made else "The register is there; it has been brought up to date.")
    print(f"Write into {paths.settings()} on each workstation:\n\n[postgresql]")
    for name in ("database", "host", "port", "ca_file", "socket_dir"):
        value = getattr(place, name)
        if value:
            print(f"{name} = {value if isinstance(value, int) else json.dumps(str(value))}")
    return 0
