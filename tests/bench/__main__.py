"""`python -m tests.bench [--json FILE] [--only NAME …]`: print the table, write the figures."""

import argparse
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.extracts import extract_5000_rows, extract_scaling, extract_short, pdfa_step, person_card
from tests.bench.measure import Figure, table
from tests.bench.register import Bench, open_bench
from tests.bench.start import start_first_window


def main() -> int:
    parser = argparse.ArgumentParser(prog="desk.py bench")
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    parser.add_argument("--only", nargs="*", default=(), help="measure these names only")
    parser.add_argument("--people", type=int, default=1_000_000, help="for the search figures, not built yet")
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
        }
        figures = [measure(bench) for name, measure in names.items() if not given.only or name in given.only]
        bench.desk.register.close()
    print(table(figures))
    if given.json:
        given.json.write_text(json.dumps([figure.row() for figure in figures], indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
