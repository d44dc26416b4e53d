"""Identifiers: what is taken, what is refused, and that the refusal says what to do."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.identifiers import (
    CENTURIES,
    IdentityCode,
    check_code_against_birth,
    in_fives,
    in_fours,
    make_reference,
    mask_code,
    parse_business_id,
    parse_code,
    parse_email,
    parse_iban,
    parse_phone,
    parse_postcode,
    parse_reference,
)
from helpten_desk.domain.people import Sex

TODAY = date(2026, 11, 24)
ARTIFICIAL = (  # published examples, none in the population register
    "010594Y9032",
    "010594Y9021",
    "020594X903P",
    "020594X902N",
    "030594W903B",
    "030694W9024",
    "040594V9030",
    "040594V902Y",
    "050594U903M",
    "050594U902L",
    "010516B903X",
    "010516B902W",
    "020516C903K",
    "020516C902J",
    "030516D9037",
    "030516D9026",
    "010501E9032",
    "020502E902X",
    "020503F9037",
    "020504A902E",
    "020504B904H",
)
CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"


@pytest.mark.parametrize("code", ARTIFICIAL)
def test_artificial_codes_are_read(code: str) -> None:
    read = parse_code(code, TODAY)
    assert read.value == code
    assert read.artificial
    assert f"{read.born_on:%d%m%y}" == code[:6]
    assert read.sex is (Sex.FEMALE if int(code[9]) % 2 == 0 else Sex.MALE)


@pytest.mark.parametrize(
    ("code", "born_on", "sex", "artificial"),
    [
        ("131052-9085", date(1952, 10, 13), Sex.FEMALE, True),
        ("010195+9332", date(1895, 1, 1), Sex.MALE, True),
        ("010101-9102", date(1901, 1, 1), Sex.FEMALE, True),
        ("290200A948W", date(2000, 2, 29), Sex.FEMALE, True),
        ("010594Y9021", date(1994, 5, 1), Sex.FEMALE, True),
        ("010516B903X", date(2016, 5, 1), Sex.MALE, True),
    ],
)
def test_what_a_code_tells(code: str, born_on: date, sex: Sex, artificial: bool) -> None:
    assert parse_code(code, TODAY) == IdentityCode(code, born_on, sex, artificial)


@pytest.mark.parametrize(
    "typed",
    ["010594y9021", " 010594Y9021\n", "010594 Y 9021", "010594\u00a0Y9021", "\u200b010594Y9021\u200f"],
)
def test_pasted_spaces_and_small_letters_do_not_matter(typed: str) -> None:
    assert parse_code(typed, TODAY).value == "010594Y9021"


@pytest.mark.parametrize("hyphen", "-–−‑")
def test_every_hyphen_is_the_sign_of_the_1900s(hyphen: str) -> None:
    assert parse_code(f"131052{hyphen}9085").value == "131052-9085"


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("", "11 characters, this one has 0"),
        ("010594Y902", "11 characters, this one has 10"),
        ("010594Y90211", "11 characters, this one has 12"),
        ("131052308T", "sign between the birth date and the number is missing"),
        ("0105949021", "sign between the birth date and the number is missing"),
        ("O10594Y9021", "birth date in six digits"),
        ("٠١٠٥٩٤Y9021", "birth date in six digits"),
        ("010594G9021", "cannot be “G”"),
        ("010594*9021", "cannot be “*”"),
        ("010594YA021", "three digits"),
        ("290200-101P", "29.02.1900"),
        ("300204-123Y", "30.02.1904"),
        ("320198-123P", "32.01.1998"),
        ("311215A000J", "000 or 001"),
        ("311215A001K", "000 or 001"),
        ("010190-999K", "last character"),
        ("010190Y999K", "last character"),
        ("010594Y902I", "last character"),
        ("010594Y902ß", "11 characters, this one has 12"),
    ],
)
def test_a_wrong_code_is_told_which_part_is_wrong(code: str, says: str) -> None:
    with pytest.raises(KnownError) as refused:
        parse_code(code, TODAY)
    assert says in str(refused.value)
    assert refused.value.field == "identity_code"


def test_only_numbers_from_900_are_artificial() -> None:
    assert parse_code(valid_code(date(1850, 1, 1), "+", 900)).artificial
    assert not parse_code(valid_code(date(1850, 1, 1), "+", 899)).artificial


def test_nobody_is_born_tomorrow() -> None:
    assert parse_code("010190Y999W").born_on == date(1990, 1, 1)
    with pytest.raises(KnownError, match="check the sign"):
        parse_code(valid_code(date(2026, 11, 25), "A", 902), TODAY)
    assert parse_code(valid_code(TODAY, "A", 902), TODAY).born_on == TODAY
    assert parse_code(valid_code(date(2026, 11, 25), "A", 902)).born_on == date(2026, 11, 25)


def valid_code(born_on: date, sign: str, number: int) -> str:
    """An identity code by the ordinance's own sum, not by the library."""
    digits = f"{born_on:%d%m%y}{number:03}"
    return f"{digits[:6]}{sign}{digits[6:]}{CHECK[int(digits) % 31]}"


@given(
    born_on=st.dates(date(1800, 1, 1), date(2099, 12, 31)),
    number=st.integers(900, 999),
    at=st.integers(0, 5),
    wrong=st.sampled_from(CHECK),
)
@settings(max_examples=80, deadline=None)
def test_every_sign_of_the_century_is_read_and_every_wrong_check_refused(
    born_on: date, number: int, at: int, wrong: str
) -> None:
    signs = [sign for sign, century in CENTURIES.items() if century == born_on.year // 100 * 100]
    code = valid_code(born_on, signs[at % len(signs)], number)
    read = parse_code(code)
    assert (read.value, read.born_on, read.artificial) == (code, born_on, True)
    assert (read.sex is Sex.MALE) is (number % 2 == 1)
    if wrong != code[-1]:
        with pytest.raises(KnownError, match="last character"):
            parse_code(code[:-1] + wrong)


@given(st.text(max_size=14))
@settings(max_examples=100, deadline=None)
def test_whatever_is_typed_is_a_value_or_a_sentence(text: str) -> None:
    for parse in (
        parse_code, parse_business_id, parse_iban, parse_reference, parse_phone, parse_email, parse_postcode
    ):  # fmt: skip
        try:
            parse(text)
        except KnownError as refused:
            assert refused.field


def test_a_masked_code_keeps_only_the_birth_date_and_the_sign() -> None:
    assert mask_code("010594Y9021") == "010594Y••••"
    assert mask_code("") == ""
    assert mask_code("9021") == "••••"


def test_a_code_that_disagrees_with_the_birth_date_is_told() -> None:
    assert check_code_against_birth("010594Y9021", date(1994, 5, 1)) is None
    assert check_code_against_birth("010594Y9021", None) is None
    assert check_code_against_birth("no code", date(1994, 5, 1)) is None
    differs = check_code_against_birth("010594Y9021", date(1994, 5, 2))
    assert differs is not None
    assert dict(differs.values) == {"told": date(1994, 5, 1), "born_on": date(1994, 5, 2)}


@pytest.mark.parametrize(
    "business_id",
    [
        "0245974-7",
        "1531864-4",
        "0112038-9",
        "1572860-0",
        "2617416-4",
        "1790235-0",
        "1643256-1",
        "0114162-2",
        "1633241-3",
        "1629284-5",
        "1008663-7",
        "0109862-8",
        "1837954-9",
        "2104986-6",
    ],
)
def test_business_ids_are_read(business_id: str) -> None:
    assert parse_business_id(business_id) == business_id
    assert parse_business_id(f" FI{business_id.replace('-', '')} ") == business_id


def test_an_old_business_id_gets_its_zero() -> None:
    assert parse_business_id("245974-7") == "0245974-7"


@pytest.mark.parametrize(
    ("business_id", "says"),
    [
        ("1375045-1", "does not match"),
        ("0245974-8", "does not match"),
        ("024597", "seven digits"),
        ("", "seven digits"),
        ("٠٢٤٥٩٧٤-٧", "seven digits"),
    ],
)
def test_wrong_business_ids_are_refused(business_id: str, says: str) -> None:
    with pytest.raises(KnownError, match=says):
        parse_business_id(business_id)


@pytest.mark.parametrize(
    "iban",
    [
        "FI21 1234 5600 0007 85",
        "FI37 1590 3000 0007 76",
        "FI79 4405 2020 0360 82",
        "FI58 1017 1000 0001 22",
        "FI49 5000 9420 0287 30",
        "SE45 5000 0000 0583 9825 7466",
    ],
)
def test_ibans_are_read_and_print_in_fours(iban: str) -> None:
    assert in_fours(parse_iban(iban.lower())) == iban


@pytest.mark.parametrize(
    ("iban", "says"), [("FI21 1234 5600 0007 86", "check digits"), ("FI21 1234", "IBAN"), ("", "IBAN")]
)
def test_wrong_ibans_are_refused(iban: str, says: str) -> None:
    with pytest.raises(KnownError, match=says):
        parse_iban(iban)


@pytest.mark.parametrize(
    ("base", "reference"),
    [
        ("100", "1009"), ("103", "1038"), ("110", "1106"), ("1111", "11112"), ("1234", "12344"),
        ("123456", "1234561"), ("234823", "2348236"), ("91719262295919787", None),
    ],
)  # fmt: skip
def test_references_get_their_check_digit(base: str, reference: str | None) -> None:
    made = make_reference(base)
    assert reference is None or made == reference
    assert parse_reference(made) == made


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("917192622959197870", "917192622959197870"),
        ("200 30094 31000 74836", "200300943100074836"),
        ("61 74354", "6174354"),
        ("00000 00000 00001 2344", "12344"),
        ("RF98 1111 2", "RF9811112"),
        ("rf33 2348 236", "RF332348236"),
        ("RF34 1234 561", "RF341234561"),
    ],
)
def test_references_are_read(typed: str, stored: str) -> None:
    assert parse_reference(typed) == stored


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("1234560", "does not match"),
        ("RF97123456", "does not match"),  # a valid RF sum over an invalid national reference
        ("RF351234561", "does not match"),
        ("123", "4 to 20 digits"),
        ("1" * 21, "4 to 20 digits"),
        ("0000", "4 to 20 digits"),
        ("12A4", "digits only"),
        ("", "digits only"),
        ("١٠٠٩", "digits only"),
    ],
)
def test_wrong_references_are_refused(typed: str, says: str) -> None:
    with pytest.raises(KnownError, match=says):
        parse_reference(typed)


@given(st.integers(100, 10**19 - 1), st.integers(1, 9))
@settings(max_examples=60, deadline=None)
def test_a_wrong_digit_in_a_reference_is_noticed(base: int, off: int) -> None:
    reference = make_reference(str(base))
    wrong = reference[:-1] + str((int(reference[-1]) + off) % 10)
    with pytest.raises(KnownError):
        parse_reference(wrong)
    assert in_fives(reference).replace(" ", "") == reference
    assert all(len(group) == 5 for group in in_fives(reference).split()[1:])


@pytest.mark.parametrize(
    ("typed", "text", "number"),
    [
        ("09 1234567", "09 1234567", "+35891234567"),
        ("0401234567", "040 1234567", "+358401234567"),
        ("040-123 4567", "040-123 4567", "+358401234567"),
        ("0457 123 4567", "0457 123 4567", "+3584571234567"),  # the library would group it anew
        ("+358 (0)40 1234567", "040 1234567", "+358401234567"),
        ("+358 40 123 4567", "+358 40 123 4567", "+358401234567"),
        ("00358401234567", "040 1234567", "+358401234567"),
        ("029 566 6700", "029 566 6700", "+358295666700"),
        ("018 12345", "018 12345", "+3581812345"),
        ("+46812345678", "+46 8 123 456 78", "+46812345678"),
        ("  040\t123 4567\n", "040 123 4567", "+358401234567"),
    ],
)
def test_phone_numbers_keep_their_groups(typed: str, text: str, number: str) -> None:
    read = parse_phone(typed)
    assert (read.text, read.number) == (text, number)


@pytest.mark.parametrize(
    "typed", ["", "abc", "112", "116117", "0401", "0401234", "0404040404040404", "010594Y9032"]
)
def test_half_phone_numbers_are_refused(typed: str) -> None:
    with pytest.raises(KnownError, match="whole phone number"):
        parse_phone(typed)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (" anna.esimerkki@Mail.Example ", "anna.esimerkki@mail.example"),
        ("Anna@mail.example", "Anna@mail.example"),
        ("åsa@mail.example", "åsa@mail.example"),
    ],
)
def test_email_addresses_are_read(typed: str, stored: str) -> None:
    assert parse_email(typed) == stored


@pytest.mark.parametrize(
    "typed",
    ["", "anna", "anna@", "@mail.example", "anna@local", "anna@mail.invalid", "<b>@mail.example", "a b@c.fi"],
)
def test_what_is_no_email_address_is_refused(typed: str) -> None:
    with pytest.raises(KnownError, match="e-mail") as refused:
        parse_email(typed)
    assert refused.value.field == "email"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("00100", "00100"), (" 02 600 ", "02600"), ("FI-06151", "06151"), ("ax-22100", "22100")],
)
def test_postcodes_stay_text(typed: str, stored: str) -> None:
    assert parse_postcode(typed) == stored


@pytest.mark.parametrize("typed", ["", "0100", "001000", "00000", "0010A", "SE-11120", "٠٠١٠٠"])
def test_wrong_postcodes_are_refused(typed: str) -> None:
    with pytest.raises(KnownError, match="five digits"):
        parse_postcode(typed)
