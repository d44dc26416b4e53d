"""`python -m tests.pictures`: make the pictures that README and guide show, or look at every window."""

import argparse
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from helpten_desk import paths
from tests.pictures import scenes
from tests.pictures.stage import Looks, Stage, make_register, played, without_chance

ROOT = Path(__file__).parents[2]
GUIDE = paths.resources() / "guide"
LIGHT = Looks()
ROUNDS = (LIGHT, Looks("-dark", dark=True), Looks("-720", height=720))


def main(line: list[str]) -> int:
    """Make the pictures; each one is named on the way."""
    parser = argparse.ArgumentParser(prog="desk.py pictures")
    parser.add_argument("--all", action="store_true", help="every picture, also dark and 1280 × 720")
    parser.add_argument("--out", type=Path, help="every picture, into this folder")
    asked = parser.parse_args(line)
    everything = asked.all or asked.out is not None
    out = asked.out or (ROOT / "build" / "pictures" if asked.all else GUIDE / "pictures")
    named = pictures_named()
    made: list[Path] = []
    with without_chance(), tempfile.TemporaryDirectory() as folder:
        set_screen(Path(folder) / "screen.json")
        template = Path(folder) / "register"
        make_register(template)
        for number, looks in enumerate(ROUNDS if asked.all else (LIGHT,)):
            register = Path(folder) / f"round-{number}"
            shutil.copytree(template, register)
            made += play(looks, register, out, lambda name: everything or name in named)
    for path in made:
        print(f"{path.stat().st_size / 1024:6.0f} KB  {path}")
    print(f"{len(made)} pictures, {sum(path.stat().st_size for path in made) / 1024:.0f} KB")
    missing = () if everything else sorted(named - {path.stem for path in made})
    for name in missing:
        print(f"No scene makes {name}.png, which README or guide shows.", file=sys.stderr)
    return 1 if missing else 0


def set_screen(file: Path) -> None:
    """A screen off-screen on which every window and dialog has room; the platform's own is 800 × 800."""
    screen = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1200}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file.write_text(json.dumps({"windowFrameMargins": False, "screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def pictures_named() -> set[str]:
    """The pictures that README and guide show."""
    texts = (ROOT / "README.md", *GUIDE.rglob("*.md"))
    return {
        name
        for text in texts
        for name in re.findall(r"pictures/([\w-]+)\.png", text.read_text(encoding="utf-8"))
    }


def play(looks: Looks, register: Path, out: Path, wanted: Callable[[str], bool]) -> list[Path]:
    """One round: before the desk is open, the clerk, the administrator."""
    with played(looks):
        stage = Stage(register, looks, out, wanted)
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
