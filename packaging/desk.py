#!/usr/bin/env python3
"""Everything that is done with this checkout, from one command: set up, run, test, check, measure.

Needs nothing but Python itself. What else is needed it installs into `.venv`, from locks with
hashes; packages of the system that are missing it installs as root, else it names them.
"""

from __future__ import annotations  # an older Python must get as far as the message about itself

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import environment
import system
import translations
from environment import FOR_DEVELOPERS, FOR_THE_DESK, ROOT, SetUpError, say

HELP = """\
run [ARGUMENTS]       set up, and open the desk on the demo register; without a display
                      do its main job off-screen and say where the letter and the pictures are
test [ARGUMENTS]      set up, check, and run every test; the arguments are pytest's
check [--fix]         formatting, lint, types, and which room imports which
bench [ARGUMENTS]     measure (--people N, --json FILE)
pictures              make the pictures of the README
translations [--language sv] [JSON…]
                      collect the texts of the screen, take those of a language from JSON files
lock [--upgrade]      choose the versions of the libraries
"""
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}
LOCKING = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url")
QUIETLY = ("--no-annotate", "--custom-compile-command", "python3 packaging/desk.py lock", "--quiet")
WINDOWS_11 = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11")


def run(arguments: list[str]) -> int:
    """Open the desk; arguments go to the program, by default it shows the demo register."""
    system.provide_for_the_desk()
    environment.install(FOR_THE_DESK)
    translations.compile_all()
    display = system.has_display()
    if not arguments or arguments[0].startswith("-"):
        arguments = ["demo" if display else "tour", *arguments]
    if not display:
        say("There is no display here: the desk works off-screen.")
    environment.become("-m", "helpten_desk", *arguments, **({} if display else OFF_SCREEN))


def test(arguments: list[str]) -> int:
    """Check, then run the tests; pytest has the last word."""
    _set_up_for_developers()
    failed = check([])
    if failed:
        return failed
    say("\ntests")
    return environment.call("-m", "pytest", "-p", "tests.servers.strict", *arguments, **OFF_SCREEN)


def check(arguments: list[str]) -> int:
    """Look the source over with each tool; 1 if one of them complains."""
    environment.install(FOR_DEVELOPERS)
    fix = "--fix" in arguments
    steps = {
        "formatting": ("ruff", "format", *([] if fix else ["--check"])),
        "lint": ("ruff", "check", *(["--fix"] if fix else [])),
        "types": ("mypy",),
        "rooms": ("lint-imports",),
    }
    failed = []
    for name, (tool, *options) in steps.items():
        say(f"\n{name}: {' '.join([tool, *options])}")
        if environment.call_program(tool, *options) != 0:
            failed.append(name)
    say(f"\ncheck failed: {', '.join(failed)}" if failed else "\ncheck passed")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Measure against the budgets."""
    _set_up_for_developers()
    return environment.call("-m", "tests.bench", *arguments, **OFF_SCREEN)


def pictures(arguments: list[str]) -> int:
    """Make the pictures of the README from the demo register."""
    _set_up_for_developers()
    return environment.call("-m", "tests.pictures", *arguments, **OFF_SCREEN)


def collect_translations(arguments: list[str]) -> int:
    """Bring the translation files up to the source; 1 if a text lacks its translation."""
    parser = argparse.ArgumentParser(prog="desk.py translations")
    parser.add_argument("--language", choices=translations.LANGUAGES, default="fi")
    parser.add_argument("words", nargs="*", type=Path)
    asked = parser.parse_args(arguments)
    environment.install(FOR_THE_DESK)
    lacking = translations.collect(asked.words, asked.language)
    translations.compile_all()
    return 1 if lacking else 0


def lock(arguments: list[str]) -> int:
    """Write both locks anew; fail if one names an address or cannot be installed on Windows."""
    if not environment.program("uv").exists():
        environment.install(FOR_DEVELOPERS)
    _compile_lock(FOR_THE_DESK, *arguments)
    _compile_lock(FOR_DEVELOPERS, "--group", "dev", "--constraints", FOR_THE_DESK, *arguments)
    for file in (FOR_THE_DESK, FOR_DEVELOPERS):
        text = file.read_text(encoding="utf-8")
        if "://" in text or str(ROOT) in text:
            raise SetUpError(f"{file} names an address or a folder of this machine.")
        with tempfile.TemporaryDirectory() as folder:
            trial = ("--dry-run", "--quiet", "--require-hashes", "--only-binary", ":all:", "--target", folder)
            if environment.call_program("uv", "pip", "install", *trial, *WINDOWS_11, "-r", file) != 0:
                raise SetUpError(f"{file} cannot be installed on Windows: see above.")
        libraries = sum(line[:1].isalnum() for line in text.splitlines())
        say(f"{file.relative_to(ROOT)}: {libraries} libraries, for Linux and Windows")
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "pictures": pictures,
    "translations": collect_translations,
    "lock": lock,
}


def main(line: list[str]) -> int:
    """Do the command of the command line; the exit code."""
    parser = argparse.ArgumentParser(
        prog="desk.py", epilog=HELP, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    asked = parser.parse_args(line)
    try:
        environment.check_python()
        return COMMANDS[asked.command](asked.arguments)
    except SetUpError as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _set_up_for_developers() -> None:
    system.provide_for_the_tests()
    environment.install(FOR_DEVELOPERS)
    translations.compile_all()


def _compile_lock(file: Path, *options: str | Path) -> None:
    command = ("pip", "compile", "pyproject.toml", *LOCKING, *QUIETLY, *options, "--output-file", file)
    if environment.call_program("uv", *command) != 0:
        raise SetUpError(f"{file} could not be made: see above.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
