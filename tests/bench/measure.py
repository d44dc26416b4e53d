"""How a figure comes about: floor and product alternate in one process, the median of the ratios counts."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table. `ratio` is product over floor; `goal` the largest ratio that satisfies."""

    name: str
    floor: float
    product: float
    ratio: float
    goal: float | None
    unit: str
    n: int

    def row(self) -> dict[str, object]:
        """The row as the JSON file has it."""
        return {
            key: round(value, 4) if isinstance(value, float) else value for key, value in asdict(self).items()
        }


def once(work: Callable[[], object], clock: Callable[[], float]) -> float:
    """Seconds of one run, without the collector's turn falling into it by chance."""
    gc.collect()
    start = clock()
    work()
    return clock() - start


def compare(
    name: str,
    floor: Callable[[], object],
    product: Callable[[], object],
    *,
    goal: float | None,
    unit: str = "ms",
    rounds: int = ROUNDS,
    repeat: int = 1,
    clock: Callable[[], float] = time.thread_time,
) -> Figure:
    """Run both in turns, after one run each to warm up; medians of times and of ratios."""

    def many(work: Callable[[], object]) -> Callable[[], object]:
        return lambda: [work() for _ in range(repeat)]

    floor(), product()
    pairs = [(once(many(floor), clock) / repeat, once(many(product), clock) / repeat) for _ in range(rounds)]
    scale = 1000 if unit == "ms" else 1
    return Figure(
        name=name,
        floor=statistics.median(one for one, _ in pairs) * scale,
        product=statistics.median(two for _, two in pairs) * scale,
        ratio=statistics.median(two / one for one, two in pairs),
        goal=goal,
        unit=unit,
        n=rounds * repeat,
    )


def table(figures: list[Figure]) -> str:
    """The figures as text, one line each."""
    lines = [f"{'name':<22}{'floor':>10}{'product':>10} unit {'ratio':>7}{'goal':>7}  n"]
    for figure in figures:
        goal = "-" if figure.goal is None else f"{figure.goal:.2f}"
        met = "" if figure.goal is None else ("  met" if figure.ratio <= figure.goal else "  missed")
        lines.append(
            f"{figure.name:<22}{figure.floor:>10.2f}{figure.product:>10.2f} {figure.unit:<4} "
            f"{figure.ratio:>7.2f}{goal:>7}  {figure.n}{met}"
        )
    return "\n".join(lines)
