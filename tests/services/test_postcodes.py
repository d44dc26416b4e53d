"""The table of postcodes: taken over whole or not at all, on record once, and what it says of addresses."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection

from helpten_desk.domain.accounts import Role, User, new_operation
from helpten_desk.domain.contradictions import Contradictions, Rule
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed, UnreadableFile
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.postcodes import Postcode, PostcodeFile, PostcodeTable
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.doubts import Doubts
from helpten_desk.services.postcodes import Postcodes
from tests import makers
from tests.clock import Clock
from tests.register.rows import written

TEXT = "postinumero;paikka fi;paikka sv\n00100;HELSINKI;HELSINGFORS\n06100;PORVOO;BORGÅ\n33720;TAMPERE;\n"


class Counting:
    """A progress that asks to stop once so much was told."""

    def __init__(self, stop_after: int = -1) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_after = stop_after

    @property
    def cancelled(self) -> bool:
        return len(self.told) == self._stop_after

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))


@pytest.fixture
def postcodes(register: Register) -> Postcodes:
    return Postcodes(register, Reader())


def take_over(postcodes: Postcodes, folder: Path, text: str = TEXT, name: str = "taulu.csv") -> PostcodeTable:
    file = folder / name
    file.write_text(text, "utf-8")
    read = postcodes.read(file, Counting())
    return postcodes.take_over(read, postcodes.in_force(), new_operation(), Counting())


def towns(postcodes: Postcodes, code: str) -> tuple[str, ...]:
    return postcodes.place(code, "", "FI").towns


def test_a_file_is_taken_over_whole_once_and_on_record(
    postcodes: Postcodes, register: Register, clock: Clock, tmp_path: Path
) -> None:
    file = tmp_path / "taulu.csv"
    file.write_text(TEXT + "6200;ASKOLA;\n", "utf-8")
    read = postcodes.read(file, Counting())
    assert postcodes.in_force() is None and len(read.postcodes) == 3, "reading takes nothing over"
    operation = new_operation()
    table = postcodes.take_over(read, None, operation, Counting())
    assert (table.file, table.count, table.by) == ("taulu.csv", 3, register.user.name)
    assert postcodes.take_over(read, None, operation, Counting()) == table == postcodes.in_force()
    assert towns(postcodes, "06100") == ("PORVOO", "BORGÅ") and towns(postcodes, "06101") == ()
    with register.read() as work:
        lines = [line for line in work.journal.lines() if line.deed.startswith("import.")]
    (line,) = lines
    assert line.details == {
        "file": "taulu.csv", "rows": "3", "digest": read.digest, "not_understood": "1",
    }  # fmt: skip


def test_a_second_file_replaces_the_first_and_it_can_be_taken_away(
    postcodes: Postcodes, register: Register, tmp_path: Path
) -> None:
    first = take_over(postcodes, tmp_path)
    second = take_over(postcodes, tmp_path, "00100,HELSINKI\n00200,HELSINKI\n", "uusi.csv")
    assert postcodes.in_force() == second != first
    assert towns(postcodes, "06100") == () and towns(postcodes, "00200") == ("HELSINKI",)
    with pytest.raises(ChangedElsewhere):
        postcodes.take_away(first, new_operation())
    operation = new_operation()
    for _ in range(2):  # pressed twice
        postcodes.take_away(second, operation)
    assert postcodes.in_force() is None and postcodes.place("00100", "X", "FI").doubts == {}
    with register.read() as work:
        assert work.journal.lines(newest=1)[0].deed == "import.postcodes_away"


def test_what_is_stopped_refused_or_not_an_administrators_leaves_the_earlier_in_force(
    postcodes: Postcodes, register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = take_over(postcodes, tmp_path)
    many = tuple(Postcode(f"{code:05}", "OULU") for code in range(10_000, 15_000))
    progress = Counting(stop_after=1)
    with pytest.raises(KnownError, match=r"Nothing of iso\.csv was taken over"):
        postcodes.take_over(PostcodeFile("iso.csv", many), table, new_operation(), progress)
    assert progress.told == [(2000, 5000)]
    with pytest.raises(ChangedElsewhere):
        postcodes.take_over(PostcodeFile("iso.csv", many), None, new_operation(), Counting())
    (tmp_path / "kunnat.tsv").write_text("005\tAlajärvi\n009\tAlavieska\n", "utf-8")
    with pytest.raises(UnreadableFile, match="No postcodes"):
        postcodes.read(tmp_path / "kunnat.tsv", Counting())
    clerk = User(register.user.id, "helmi", "Helmi Halla", frozenset({Role.CLERK}))
    monkeypatch.setattr(register, "user", clerk)
    for deed in (
        lambda: postcodes.read(tmp_path / "taulu.csv", Counting()),
        lambda: postcodes.take_over(PostcodeFile("x", many), table, new_operation(), Counting()),
        lambda: postcodes.take_away(table, new_operation()),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert postcodes.in_force() == table and towns(postcodes, "06100") == ("PORVOO", "BORGÅ")
    with register.read() as work:
        assert sum(line.deed.startswith("import.") for line in work.journal.lines()) == 1


def test_the_table_fills_in_and_doubts_towns_before_others_do(
    postcodes: Postcodes, register: Register, tmp_path: Path
) -> None:
    with written(register) as connection:
        makers.person(connection, address=("Koekatu 1", "06100", "VÄÄRÄLÄ"))
        makers.person(connection, address=("Koekatu 1", "99999", "KORVATUNTURI"))
    doubts = Doubts(register)
    assert doubts.towns("06100") == ("VÄÄRÄLÄ",), "without a table what others have"
    take_over(postcodes, tmp_path)
    assert doubts.towns("06100") == ("PORVOO", "BORGÅ")
    assert doubts.towns("06100", "SE") == ("VÄÄRÄLÄ",), "the table is of Finland"
    assert doubts.towns("99999") == ("KORVATUNTURI",), "what the table does not have others may"

    def said(**values: str) -> dict[str, str]:
        return {one.column: str(one.text) for one in doubts.about(None, "addresses", values)}

    assert said(postcode="06100", town="Porvoo", country="FI") == {}
    assert said(postcode="06100", town="borgå", country="FI") == {}
    assert said(postcode="06100", town="VÄÄRÄLÄ", country="FI") == {"town": "06100 is PORVOO / BORGÅ."}
    assert said(postcode="99999", town="KORVATUNTURI") == {"postcode": "The table of postcodes has no 99999."}
    found = doubts.place("06100", "Loviisa", "FI")
    assert found == postcodes.place("06100", "Loviisa", "FI") and found.towns == ("PORVOO", "BORGÅ")
    assert postcodes.place("06100", "Loviisa", "SE").doubts == {}
    assert said(postcode="06100", town="", country="FI") == said(postcode="", town="X") == {}
    assert said(postcode="99999", town="KORVATUNTURI", country="SE") == {}, "no postcode of another country"


def _people(connection: Connection) -> dict[str, PartyId]:
    """By what is the matter with their addresses."""

    def lives(postcode: str, town: str, **more: object) -> PartyId:
        person = makers.person(connection)
        makers.row(
            connection, "addresses", party_id=person, source_id=makers.source(connection), kind="home",
            line="Koekatu 1", postcode=postcode, town=town, **{"country": "FI"} | more,
        )  # fmt: skip
        return person

    lives("06100", "Porvoo")
    lives("06100", "borgå")
    lives("06101", "PORVOO", valid_to=date(2020, 1, 1))
    lives("12345", "NORRTÄLJE", country="SE")
    return {
        "form": lives("610", "PORVOO", valid_to=date(2099, 1, 1)),
        "dead": lives("06101", "PORVOO"),
        "town": lives("06100", "HELSINKI"),
        "old": lives("00100", "PORVOO", valid_to=date(2020, 1, 1)),
    }


def test_dead_postcodes_and_wrong_towns_are_those_of_the_table(
    postcodes: Postcodes, register: Register, clock: Clock, tmp_path: Path
) -> None:
    with written(register) as connection:
        people = _people(connection)

    def against(rule: Rule) -> dict[PartyId, tuple[object, object]]:
        found = contradictions()
        return {row.party: (row.value, row.against) for row in found.rows if row.rule is rule}

    def contradictions() -> Contradictions:
        return CleanRecords(register, clock).contradictions(Counting())

    assert contradictions().postcodes is None
    assert against(Rule.POSTCODE_FORM) == {people["form"]: ("610", "")}, "without a table by the form alone"
    assert against(Rule.POSTCODE_TOWN) == {}, "too few have them for most to agree"
    table = take_over(postcodes, tmp_path)
    assert contradictions().postcodes == table
    assert against(Rule.POSTCODE_FORM) == {people["form"]: ("610", ""), people["dead"]: ("06101", "")}
    assert against(Rule.POSTCODE_TOWN) == {people["town"]: ("06100 HELSINKI", "PORVOO / BORGÅ")}
