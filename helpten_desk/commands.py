"""The command line: open the desk, make the demo register, do the main job without a screen."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
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
    demo.add_argument("--rules", choices=("hetil", "by-date"), default="hetil", help="the law it follows")
    demo.add_argument("--renew", action="store_true", help="make it anew even if it is there")
    demo.add_argument("--make-only", action="store_true", help="do not open the desk")
    demo.add_argument("--demo-folder", type=Path, help="another folder for it")
    demo.add_argument("--login", default="", help=argparse.SUPPRESS)
    demo.set_defaults(do=_demo)

    tour = commands.add_parser("tour", help="do the main job through the windows, off-screen")
    tour.add_argument("--out", type=Path, default=Path("build/tour"), help="folder for the PDF and pictures")
    tour.set_defaults(do=_tour)
    return parser


def _open(given: argparse.Namespace) -> int:
    from helpten_desk.app import run

    arguments = ("--folder", str(given.folder)) if given.folder else ()
    return run(given.folder or paths.data(), arguments, demonstration=False, login=given.login)


def _demo(given: argparse.Namespace) -> int:
    folder = given.demo_folder or paths.demo()
    if given.renew or not (folder / "register.db").is_file():
        from helpten_desk.services.demo import make_demo

        rules = RuleSet.HETIL if given.rules == "hetil" else None
        make_demo(folder, given.today or date.today(), rules, paths.resources(), report=print)
    if given.make_only:
        return 0
    from helpten_desk.app import run

    return run(folder, ("demo", "--demo-folder", str(folder)), demonstration=True, login=given.login)


def _tour(given: argparse.Namespace) -> int:
    from helpten_desk.app import tour

    return tour(given.out)
