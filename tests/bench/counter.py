"""The counter, by a scripted clerk in the real window: keys and moves from the person found to the print.

What is measured is what the day's work is made of: how often she presses, and how long the desk lets
her wait after each step.
"""

import os
import tempfile
from pathlib import Path

from tests.bench.measure import Figure
from tests.day_clerk import Clerk, Step
from tests.demo_run import DemoRun, demo_run, make_register

MOST = 30  # keys and moves of the focus
PASSPHRASE = "kirje kortti kuitti"


def counter() -> Figure:
    """Keys pressed against those that are allowed; each step with its waiting is printed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from helpten_desk.app import make_application
    from helpten_desk.workstation import Settings

    _application, looks = make_application(Settings(language="en"))
    with tempfile.TemporaryDirectory() as folder:
        register = make_register(Path(folder) / "made")
        with demo_run(Path(folder), register) as run:
            steps = print_at_counter(run)
    del looks
    print(told(steps))
    keys = sum(step.keys for step in steps)
    return Figure("counter_keys", MOST, keys, keys / MOST, 1.0, "keys", 1)


def print_at_counter(run: DemoRun) -> list[Step]:
    """A visitor whose card has been found asks for her data and gets them on paper: the steps of it."""
    clerk = Clerk(run.idle)
    clerk.type("aino")
    clerk.press("Return")
    clerk.type(PASSPHRASE)
    clerk.press("Return")
    clerk.is_on("Cases of the day")
    clerk.press("F3")
    clerk.type("virtanen matti juhani")
    clerk.sees("12.3.1961")
    clerk.press("Return")
    clerk.sees("Customer card", "items held")
    clerk.steps.clear()
    with clerk.step("request at the counter"):
        clerk.press("F11")
        clerk.sees("A valid request")
    with clerk.step("registered"):
        clerk.next("Register and identify")
        clerk.sees("Free of charge")
    with clerk.step("document seen"):
        clerk.press("Return")
        clerk.down_to("Document seen")
        clerk.sees("Suffices")
    with clerk.step("identified"):
        clerk.next("Identify")
        clerk.sees("Nothing has been collected yet.")
    with clerk.step("collected"):
        clerk.next("Collect")
        clerk.sees("Letter up to date")
    with clerk.step("written"):
        clerk.next("Print for signing")
        clerk.sees("What is printed")
    with clerk.step("printed"):
        clerk.press("Return")
        clerk.sees("No sheet has been scanned")
    return [step for step in clerk.steps if step.name]


def told(steps: list[Step]) -> str:
    """The steps as a table, with their sum."""
    lines = [f"{'at the counter':<26}{'keys':>6}{'moves':>7}{'wait ms':>9}"]
    whole = Step("all", *(sum(getattr(one, name) for one in steps) for name in ("keys", "moves", "waited")))
    lines += [
        f"{step.name:<26}{step.keys:>6}{step.moves:>7}{step.waited * 1000:>9.0f}" for step in (*steps, whole)
    ]
    return "\n".join(lines)
