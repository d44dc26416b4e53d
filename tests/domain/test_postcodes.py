"""Which lines of a foreign table are postcodes with their towns: the columns are found, a fault is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.errors import UnreadableFile
from helpten_desk.domain.postcodes import ForeignLine, ForeignTable, Postcode, PostcodeFile, understand

HELSINKI = Postcode("00100", "HELSINKI", "HELSINGFORS")
PORVOO = Postcode("06100", "PORVOO", "BORGÅ")
MARIEHAMN = Postcode("22100", "MARIEHAMN")


def read(*rows: str) -> PostcodeFile:
    """The rows with their cells divided by a bar."""
    lines = (ForeignLine(number, tuple(row.split("|"))) for number, row in enumerate(rows, 1))
    return understand(ForeignTable("postinumerot.tsv", tuple(lines)))


@pytest.mark.parametrize(
    "rows",
    [
        ("06100|PORVOO|BORGÅ", "00100|HELSINKI|HELSINGFORS", "22100|MARIEHAMN|MARIEHAMN"),
        ("06100|PORVOO|BORGÅ", " FI-00100 |HELSINKI| HELSINGFORS", "22100|MARIEHAMN"),
        (
            "kunta|paikka_sv|nimi_lyhenne|paikka_fi|postinumero|väkiluku",
            "Porvoo|BORGÅ|PRV|PORVOO|06100|5123",
            "Helsinki|HELSINGFORS|HKI|HELSINKI|00100|18284",
            "Mariehamn|MARIEHAMN|MHM|MARIEHAMN|22100|11679",
        ),
        ("Postcode|Name fi|Name sv", "06100|PORVOO|BORGÅ", "00100|HELSINKI|HELSINGFORS", "22100||MARIEHAMN"),
    ],
)
def test_the_columns_are_found_wherever_they_stand(rows: tuple[str, ...]) -> None:
    made = read(*rows)
    assert made.postcodes == (HELSINKI, PORVOO, MARIEHAMN) and made.faults == ()


def test_one_column_of_names_is_enough_and_a_municipality_is_no_town() -> None:
    made = read("Postnummer|Postort|Kommun", "06100|BORGÅ|Borgå", "22100|MARIEHAMN|Mariehamn")
    assert made.postcodes == (Postcode("06100", "BORGÅ"), MARIEHAMN)


def test_both_names_are_right_in_whatever_letters() -> None:
    assert PORVOO.has("Porvoo") and PORVOO.has("borgå") and not PORVOO.has("LOVIISA")
    assert MARIEHAMN.towns == ("MARIEHAMN",)


def test_a_line_that_is_not_understood_is_named_with_its_place_and_reason() -> None:
    made = read(
        "postinumero|nimi", "00100|HELSINKI", "6100|PORVOO", "00120|", "00130|=cmd()", "00100|TURKU",
        "00100|HELSINKI", "00140|PORI", "00150|RAUMA", "00160|KEMI", "00170|\u202eOULU"[:40], "00180|LOHJA",
    )  # fmt: skip
    assert [one.code for one in made.postcodes] == ["00100", "00140", "00150", "00160", "00180"]
    assert [fault.line for fault in made.faults] == [3, 4, 5, 6, 11] and made.fault_count == 5
    reasons = [str(fault.why) for fault in made.faults]
    assert "Five digits" in reasons[0] and "missing" in reasons[1] and "no name" in reasons[2]
    assert "Line 2 has it" in reasons[3]
    assert made.faults[2].text == "00130 · =cmd()"
    assert all(fault.text.isprintable() for fault in made.faults), (
        "nothing turns the words on the screen round"
    )


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (("005|Alajärvi", "009|Alavieska"), "No postcodes with their towns"),
        (("00100|12", "00120|13"), "No postcodes with their towns"),
        (("00100|TURKU", "00100|PORI", "00100|OULU"), "Most of .* first line 2"),
        (("00100|HELSINKI", "a|b", "c|d", "e|f"), "Most of .* first line 2"),
    ],
)
def test_a_file_that_is_no_table_of_postcodes_is_refused(rows: tuple[str, ...], words: str) -> None:
    with pytest.raises(UnreadableFile, match=words) as refusal:
        read(*rows)
    assert refusal.value.do is not None


def test_the_digest_tells_the_postcodes_whatever_the_file() -> None:
    first = read("00100|HELSINKI|HELSINGFORS", "22100|MARIEHAMN|MARIEHAMN")
    again = read("nimi sv|nro (postinumero)|nimi fi", "MARIEHAMN|22100|", "HELSINGFORS|00100|HELSINKI")
    other = read("00100|HELSINKI|HELSINGFORS", "22101|MARIEHAMN|MARIEHAMN")
    assert first.digest == again.digest != other.digest


TOWN = st.from_regex(r"[A-ZÅÄÖ][a-zåäö -]{0,20}[a-zåäö]", fullmatch=True)
CODE = st.from_regex(r"[0-9]{5}", fullmatch=True)


@given(
    rows=st.dictionaries(CODE, st.tuples(TOWN, TOWN), min_size=1, max_size=12),
    order=st.permutations(("code", "fi", "sv")),
    headed=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_every_postcode_comes_out_once_with_its_own_towns(
    rows: dict[str, tuple[str, str]], order: list[str], *, headed: bool
) -> None:
    if not headed and order.index("sv") < order.index("fi"):
        return  # without a head the first name is the Finnish one
    head = {"code": "Postinumero", "fi": "Paikka suomeksi", "sv": "Paikka ruotsiksi"}
    cells = [head] * headed + [{"code": code, "fi": fi, "sv": sv} for code, (fi, sv) in rows.items()]
    made = read(*("|".join(row[name] for name in order) for row in cells))
    assert made.fault_count == 0
    tidy = {
        code: tuple(dict.fromkeys(" ".join(name.split()) for name in both)) for code, both in rows.items()
    }
    assert {one.code: one.towns for one in made.postcodes} == tidy


@given(
    lines=st.lists(st.lists(st.one_of(CODE, TOWN, st.text(max_size=90)), max_size=4).map(tuple), max_size=10)
)
@settings(max_examples=80, deadline=None)
def test_whatever_the_cells_are_every_line_is_understood_or_named(lines: list[tuple[str, ...]]) -> None:
    table = ForeignTable("x.csv", tuple(ForeignLine(n, cells) for n, cells in enumerate(lines, 1)))
    try:
        made = understand(table)
    except UnreadableFile:
        return
    assert all(len(one.code) == 5 and one.code.isascii() and one.code.isdigit() for one in made.postcodes)
    assert all(
        town and town[0].isalnum() and town.isprintable() for one in made.postcodes for town in one.towns
    )
    assert len(made.postcodes) + made.fault_count <= len(lines)
    assert made.fault_count == len(made.faults) <= len(made.postcodes)
