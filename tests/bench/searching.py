"""The search as it is typed, on both stores, against the bare ranges of the same tables.

The floor of a keystroke: one UNION ALL of eight ranges, fifty keys of each, and what the rows of the
first fifty parties show, as it is kept. The floor of the worst keystroke on the file: FTS5 with
prefixes of one to three letters in the order of its rows, and the same rows.
"""

import gc
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from helpten_desk.domain.folding import fold, words
from helpten_desk.register.parties.dictionary import spelt_nearly
from helpten_desk.register.parties.key_kinds import LAST, KeyKind, words_of
from helpten_desk.register.parties.search_rows import keys_in
from helpten_desk.register.unit import Register
from helpten_desk.services.search import Search
from tests.bench.crowd import Crowd, Sample
from tests.bench.measure import Figure
from tests.register.opened import Opened, new_file, opened_file, opened_server
from tests.register.postgres_template import Template
from tests.servers.postgresql import Server

QUERIES, ROUNDS, TYPOS = 80, 5, 300
LONGEST_LIST = 50
SHORTEST = 4  # letters of a name that is misspelt
LONGEST_WAIT = 25.0  # milliseconds, whatever is typed
FLOOR_KINDS = (
    *(KeyKind.NAME, KeyKind.NEAR, KeyKind.EMPLOYER, KeyKind.BORN),
    *(KeyKind.PHONE, KeyKind.EMAIL, KeyKind.STREET, KeyKind.CUSTOMER_NUMBER),
)
SERVER = {"shared_buffers": "512MB", "max_wal_size": "4GB", "autovacuum": "off"}


@dataclass
class Filled:
    """A register of a size on one store, open, with people known to be in it."""

    opened: Opened
    crowd: Crowd

    @property
    def register(self) -> Register:
        """The register, as its clerk has opened it."""
        return self.opened.register

    @property
    def clock(self) -> Callable[[], float]:
        """Work in this process by its own time; a server's by the wall."""
        return time.thread_time if self.opened.dialect == "sqlite" else time.perf_counter


@contextmanager
def filled(store: str, people: int) -> Iterator[Filled]:
    """A register of artificial people on `sqlcipher` or `postgresql`, in a temporary folder."""
    crowd = Crowd(people)
    with tempfile.TemporaryDirectory() as folder:
        if store == "sqlcipher":
            empty = Path(folder) / "empty.db"
            new_file(empty)
            with opened_file(empty, Path(folder)) as opened:
                crowd.fill(opened.register, time.thread_time)
                yield Filled(opened, crowd)
            return
        server = Server(**SERVER)
        try:
            with opened_server(Template(server)) as opened:
                database = str(opened.owner().connect().exec_driver_sql("SELECT current_database()").scalar())
                with server.connect(database) as connection:
                    connection.execute("SELECT setval(pg_get_serial_sequence('sources', 'id'), 1)")
                    crowd.fill(opened.register)
                    connection.execute("VACUUM ANALYZE")
                yield Filled(opened, crowd)
        finally:
            server.stop()


def typed_queries(samples: Sequence[Sample], count: int = QUERIES) -> list[str]:
    """What clerks type to find the samples: every kind of detail in turn."""
    queries = []
    for number, person in enumerate(samples[:count]):
        first = person.given.partition(" ")[0]
        kinds = (
            f"{person.family} {first}",
            f"{first} {person.family}",
            fold(f"{person.family} {person.given}"),
            person.phone,
            person.email or person.family,
            person.street,
            person.employer or person.vehicle,
            person.code,
            f"{person.family} {person.town}",
            f"{person.born_on.day}.{person.born_on.month}.{person.born_on.year}",
            f"{first} {person.street.split()[0]}",
            person.number,
        )
        queries.append(kinds[number % len(kinds)])
    return queries


def keystrokes(queries: Sequence[str]) -> list[str]:
    """Every beginning of every query, shuffled the same way each time."""
    typed = [query[:length] for query in queries for length in range(1, len(query) + 1)]
    Random(1).shuffle(typed)
    return typed


def misspelt(samples: Sequence[Sample], count: int = TYPOS) -> list[tuple[str, str]]:
    """Names with one letter left out, added, changed, or two swapped, and what they should be."""
    chance = Random(2)
    made = []
    names = [fold(name) for one in samples for name in (one.given.partition(" ")[0], one.family)]
    names = [name for name in names if len(name) >= SHORTEST]  # of three letters too little is left
    for number in range(count):
        name = names[number % len(names)]
        place, sign = chance.randrange(1, len(name)), chance.choice("aeiknst")
        made.append(
            (
                (
                    name[:place] + name[place + 1 :],
                    name[:place] + sign + name[place:],
                    name[:place] + sign + name[place + 1 :],
                    name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :],
                )[number % 4],
                name,
            )
        )
    return made


class Floor:
    """The least code over the same tables, on a cursor of the driver's own."""

    def __init__(self, register: Register) -> None:
        self._raw: Any = register._engine.raw_connection()
        self._cursor = self._raw.cursor()
        mark = "?" if register._engine.dialect.name == "sqlite" else "%s"
        self._ranges = " UNION ALL ".join(
            f"SELECT * FROM (SELECT party_id FROM search_keys WHERE kind = '{kind}' AND key >= {mark}"
            f" AND key < {mark} ORDER BY key LIMIT 50) r{place}"
            for place, kind in enumerate(FLOOR_KINDS)
        )
        marks = ", ".join([mark] * LONGEST_LIST)
        self._rows = f"SELECT party_id, shown FROM search_parties WHERE party_id IN ({marks})"

    def keystroke(self, typed: str) -> int:
        """The rows of the first fifty parties of eight ranges."""
        key = " ".join(words(typed)) or typed
        self._cursor.execute("BEGIN")
        self._cursor.execute(self._ranges, (key, key + LAST) * len(FLOOR_KINDS))
        parties = list(dict.fromkeys(row[0] for row in self._cursor.fetchall()))[:LONGEST_LIST]
        return self.rows(parties)

    def rows(self, parties: Sequence[int]) -> int:
        """As lists of their fields; ends the transaction."""
        found = 0
        if parties:
            self._cursor.execute(self._rows, [*parties, *[parties[-1]] * (LONGEST_LIST - len(parties))])
            found = len(json.loads(f"[{','.join(row[1] for row in self._cursor.fetchall())}]"))
        self._cursor.execute("ROLLBACK")
        return found

    def close(self) -> None:
        """Give the connection back."""
        self._raw.close()


class FullText(Floor):
    """FTS5 over the same words, prefixes of one to three letters, in the order of its rows."""

    def __init__(self, register: Register, folder: Path) -> None:
        super().__init__(register)
        self._texts = sqlcipher.connect(folder / "words.db", isolation_level=None)
        self._texts.execute("PRAGMA key = 'bench'")
        self._texts.execute("CREATE VIRTUAL TABLE found USING fts5(words, content='', prefix='1 2 3')")
        self._texts.execute("BEGIN")
        self._cursor.execute("SELECT party_id, keys FROM search_parties ORDER BY party_id")
        while rows := self._cursor.fetchmany(10_000):
            self._texts.executemany(
                "INSERT INTO found (rowid, words) VALUES (?, ?)",
                ((party, " ".join(words_of(keys_in(text)))) for party, text in rows),
            )
        self._texts.execute("COMMIT")

    def keystroke(self, typed: str) -> int:
        """The first fifty rows with every word that was typed."""
        match = " ".join(f'"{word}"*' for word in words(typed))
        if not match:
            return 0
        found = self._texts.execute(
            "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid LIMIT 50", (match,)
        )
        parties = [row[0] for row in found.fetchall()]
        self._cursor.execute("BEGIN")
        return self.rows(parties)


def _times(work: Callable[[str], object], typed: Sequence[str], clock: Callable[[], float]) -> list[float]:
    gc.collect()
    times = []
    for text in typed:
        start = clock()
        work(text)
        times.append((clock() - start) * 1000)
    return times


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def keystroke_p95(on: Filled, store: str) -> Figure:
    """A keystroke, p95: fold, find, fifty rows; against the bare ranges."""
    typed = keystrokes(typed_queries(on.crowd.samples))
    floor, search = Floor(on.register), Search(on.register)
    _times(floor.keystroke, typed, on.clock), _times(search.find, typed, on.clock)
    pairs = [
        (_p95(_times(floor.keystroke, typed, on.clock)), _p95(_times(search.find, typed, on.clock)))
        for _ in range(ROUNDS)
    ]
    floor.close()
    one, two = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(product / bare for bare, product in pairs)
    goal = 1.5 if store == "sqlcipher" else 1.3
    return Figure(f"search_keystroke_p95_{store}", one, two, ratio, goal, "ms", ROUNDS * len(typed))


def keystroke_worst(on: Filled, store: str) -> Figure:
    """The slowest of all keystrokes, the quickest of three tries each."""
    typed = keystrokes(typed_queries(on.crowd.samples)) + [
        f"{name} q" for name, _ in misspelt(on.crowd.samples, 20)
    ]
    search = Search(on.register)
    with tempfile.TemporaryDirectory() as folder:
        floor = FullText(on.register, Path(folder)) if store == "sqlcipher" else Floor(on.register)
        worst = []
        for work in (floor.keystroke, search.find):
            tries = [_times(work, typed, on.clock) for _ in range(3)]
            worst.append(max(min(three) for three in zip(*tries, strict=True)))
        floor.close()
    bare, product = worst
    goal = min(1.2, LONGEST_WAIT / bare) if store == "sqlcipher" else LONGEST_WAIT / bare
    return Figure(f"search_keystroke_worst_{store}", bare, product, product / bare, goal, "ms", len(typed))


def typo_p95(on: Filled) -> list[Figure]:
    """A misspelt name, p95, against its rows alone; and how often the right name comes up."""
    pairs = misspelt(on.crowd.samples)
    floor, search = Floor(on.register), Search(on.register)
    found = {typed: [hit.party for hit in search.find(typed).hits] for typed, _ in pairs}

    def bare(typed: str) -> int:
        floor._cursor.execute("BEGIN")
        return floor.rows(found[typed])

    typed = [text for text, _ in pairs]
    times = [
        (_p95(_times(bare, typed, on.clock)), _p95(_times(search.find, typed, on.clock)))
        for _ in range(ROUNDS)
    ]
    one, two = (statistics.median(side) for side in zip(*times, strict=True))
    ratio = statistics.median(product / bare for bare, product in times)
    asked = right = 0
    with on.register.read() as work:
        for text, name in pairs:
            if text != name:
                asked += 1
                right += name in spelt_nearly(work._connection, text)[:5]
    floor.close()
    recall = right / asked
    return [
        Figure("search_typo_p95", one, two, ratio, 1.0 / one, "ms", ROUNDS * len(typed)),
        Figure("search_typo_recall", 1.0, recall, 1 / recall, 1 / 0.99, "", asked),
    ]


def scaling(large: Filled, small: Filled) -> Figure:
    """A keystroke's p95 in a register over that in one of a twentieth of its size."""
    sides = []
    for on in (small, large):
        typed = keystrokes(typed_queries(on.crowd.samples))
        find = Search(on.register).find
        _times(find, typed, on.clock)
        sides.append([_p95(_times(find, typed, on.clock)) for _ in range(ROUNDS)])
    ratio = statistics.median(two / one for one, two in zip(*sides, strict=True))
    few, many = map(statistics.median, sides)
    return Figure("search_scaling", few, many, ratio, 1.3, "ms", ROUNDS)
