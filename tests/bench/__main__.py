"""`python -m tests.bench [--json FILE] [--only NAME …]`: print the table, write the figures."""

import argparse
import json
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.counter import counter
from tests.bench.extracts import extract_5000_rows, extract_scaling, extract_short, pdfa_step, person_card
from tests.bench.loads import import_rows, insert_one
from tests.bench.measure import Figure, table
from tests.bench.register import Bench, open_bench
from tests.bench.searching import Filled, filled, keystroke_p95, keystroke_worst, scaling, typo_p95
from tests.bench.start import start_first_window, start_search_answers
from tests.bench.table import TABLE, tables

SMALLER = 20  # of how many parts the second register of search_scaling is one
LEAST = 2_000  # people in it


def searched(people: int, only: Sequence[str]) -> list[Figure]:
    """The figures of the search and of loading, each store's register made once and thrown away."""
    on_file: dict[str, Callable[[Filled], list[Figure]]] = {
        "search_keystroke_p95_sqlcipher": lambda on: [keystroke_p95(on, "sqlcipher")],
        "search_keystroke_worst_sqlcipher": lambda on: [keystroke_worst(on, "sqlcipher")],
        "search_typo_p95": typo_p95,
        "insert_one": lambda on: [insert_one(on)],
        "search_scaling": lambda on: _scaled(on, people),
    }
    on_server: dict[str, Callable[[Filled], list[Figure]]] = {
        "search_keystroke_p95_postgresql": lambda on: [keystroke_p95(on, "postgresql")],
        "search_keystroke_worst_postgresql": lambda on: [keystroke_worst(on, "postgresql")],
    }
    figures: list[Figure] = []
    for store, names in (("sqlcipher", on_file), ("postgresql", on_server)):
        wanted = [measure for name, measure in names.items() if not only or name in only]
        if wanted:
            with filled(store, people) as on:
                for measure in wanted:
                    figures += measure(on)
    if not only or "import_rows" in only:
        figures.append(import_rows())
    return figures


def _scaled(large: Filled, people: int) -> list[Figure]:
    with filled("sqlcipher", max(LEAST, people // SMALLER)) as small:
        return [scaling(large, small)]


def main() -> int:
    parser = argparse.ArgumentParser(prog="desk.py bench")
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    parser.add_argument("--only", nargs="*", default=(), help="measure these names only")
    parser.add_argument("--people", type=int, default=1_000_000, help="in the registers that are searched")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = open_bench(Path(folder) / "register")
        names: dict[str, Callable[[Bench], Figure]] = {
            "person_card": person_card,
            "extract_short": extract_short,
            "extract_5000_rows": extract_5000_rows,
            "extract_scaling": extract_scaling,
            "pdfa_step": pdfa_step,
            "start_first_window": lambda bench: start_first_window(bench.place.folder),
            "start_search_answers": lambda _bench: start_search_answers(),
        }
        figures = [measure(bench) for name, measure in names.items() if not given.only or name in given.only]
        bench.desk.register.close()
    if not given.only or "counter" in given.only:
        figures.append(counter())
    long_lists = [name for name in TABLE if not given.only or name in given.only]
    if long_lists:
        figures += tables(given.people, long_lists)
    figures += searched(given.people, given.only)
    print(table(figures))
    if given.json:
        given.json.write_text(json.dumps([figure.row() for figure in figures], indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
