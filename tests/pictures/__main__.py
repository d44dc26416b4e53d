"""`python -m tests.pictures`: make the pictures that README and guide show, or look at every window."""

import argparse
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from helpten_desk import paths
from helpten_desk.workstation import LANGUAGES
from tests.pictures import scenes
from tests.pictures.fit import Fit
from tests.pictures.stage import Looks, Stage, make_register, played, without_chance

ROOT = Path(__file__).parents[2]
GUIDE = paths.resources() / "guide"
LIGHT = Looks()
ROUNDS = (
    LIGHT,
    Looks("-dark", dark=True),
    Looks("-sv", language="sv"),
    Looks("-sv-dark", language="sv", dark=True),
    Looks("-en", language="en"),
    Looks("-en-dark", language="en", dark=True),
    Looks("-720", height=720),
    Looks("-540", width=960, height=540),
    Looks("-130", text_scale=1.3),
)


def main(line: list[str]) -> int:
    """Make the pictures; each one is named on the way."""
    parser = argparse.ArgumentParser(prog="desk.py pictures")
    marks = [looks.mark.removeprefix("-") or "light" for looks in ROUNDS]
    parser.add_argument("--all", action="store_true", help="every window in every round, into build/pictures")
    parser.add_argument("--rounds", nargs="+", choices=marks, help=f"with --all: of {', '.join(marks)}")
    parser.add_argument("--texts", choices=LANGUAGES, help="no picture: which texts are cut or English?")
    parser.add_argument("--out", type=Path, help="every window in Finnish, into this folder")
    asked = parser.parse_args(line)
    made: list[Path] = []
    missing: set[str] = set()
    with without_chance(), tempfile.TemporaryDirectory() as folder:
        set_screen(Path(folder) / "screen.json")
        template = Path(folder) / "register"
        make_register(template)

        if asked.texts:
            return look_at_texts(asked.texts, template, Path(folder))

        def play_on_a_copy(looks: Looks, out: Path, wanted: Callable[[str], bool]) -> list[Path]:
            register = Path(folder) / f"round-{looks.language}{looks.mark}"
            shutil.copytree(template, register)
            return play(looks, register, out, wanted)

        if asked.all or asked.out:
            chosen = [
                looks for looks, mark in zip(ROUNDS, marks, strict=True) if mark in (asked.rounds or marks)
            ]
            for looks in chosen if asked.all else (LIGHT,):
                made += play_on_a_copy(looks, asked.out or ROOT / "build" / "pictures", lambda _name: True)
        else:
            for language in LANGUAGES:
                named = pictures_named(language)
                if named:
                    out = GUIDE / "pictures" / language
                    shown = play_on_a_copy(Looks(language=language), out, named.__contains__)
                    made += shown
                    missing |= {f"{language}/{name}" for name in named - {path.stem for path in shown}}
    for path in made:
        print(f"{path.stat().st_size / 1024:6.0f} KB  {path}")
    print(f"{len(made)} pictures, {sum(path.stat().st_size for path in made) / 1024:.0f} KB")
    for name in sorted(missing):
        print(f"No scene makes {name}.png, which README or guide shows.", file=sys.stderr)
    return 1 if missing else 0


def look_at_texts(language: str, register: Path, folder: Path) -> int:
    """Play every scene in a language and print what is wrong with its texts; 1 if anything is."""
    fit = Fit(language)
    play(Looks(language=language), register, folder, lambda _name: False, fit)
    for fault in sorted(fit.faults):
        print(fault)
    print(f"{fit.looked} windows, {len(fit.faults)} faults")
    return 1 if fit.faults else 0


def set_screen(file: Path) -> None:
    """A screen off-screen on which every window and dialog has room; the platform's own is 800 × 800."""
    screen = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1200}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file.write_text(json.dumps({"windowFrameMargins": False, "screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def pictures_named(language: str) -> set[str]:
    """The pictures with windows in this language that README and guide show."""
    texts = (ROOT / "README.md", *GUIDE.rglob("*.md"))
    return {
        name
        for text in texts
        for name in re.findall(rf"pictures/{language}/([\w-]+)\.png", text.read_text(encoding="utf-8"))
    }


def play(
    looks: Looks, register: Path, out: Path, wanted: Callable[[str], bool], fit: Fit | None = None
) -> list[Path]:
    """One round: before the desk is open, the clerk, the administrator."""
    with played(looks), fit.watching() if fit else nullcontext():
        stage = Stage(register, looks, out, wanted, fit.look if fit else None)
        try:
            scenes.unlock(stage)
            scenes.first_run(stage, register.with_name(f"{register.name}-empty"))
            for login, acts in (("aino", scenes.CLERK), ("pekka", scenes.CHIEF)):
                with stage.window(login) as window:
                    for act in acts:
                        act(stage, window)
        finally:
            stage.lanes.close()
    return stage.made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
