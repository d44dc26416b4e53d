"""Identifiers with check digits, and how a person is reached: checked, said in words, normalised.

Every `parse_…` gives the value as it is stored or raises KnownError with a sentence that says what to
do, beside the field of that name.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from stdnum import iban as stdnum_iban
from stdnum import iso11649
from stdnum.exceptions import InvalidChecksum, ValidationError
from stdnum.fi import hetu, ytunnus
from stdnum.util import clean

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import Sex
from helpten_desk.domain.sentences import Sentence, say

CODE_LENGTH = 11
HIDDEN = "••••"
CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
FIRST_ARTIFICIAL = 900  # numbers 900–999 are never given by the population register
FIRST_NUMBER = 2
REFERENCE_WEIGHTS = (7, 3, 1)
REFERENCE_DIGITS = range(4, 21)  # three to nineteen digits and the check digit
FINLAND = 358
MOBILE_DIGITS = 8  # without the leading zero; the numbering plan also takes shorter ones, which nobody has


@dataclass(frozen=True, slots=True)
class IdentityCode:
    """A valid personal identity code (VNa 128/2010 2 §, as 690/2022); `value` keeps its sign.

    The sign tells people apart since 2023: it is never stripped or inferred. `artificial` codes
    (900–999) stand in no population register.
    """

    value: str
    born_on: date
    sex: Sex
    artificial: bool


def parse_code(text: str, today: date | None = None) -> IdentityCode:
    """The identity code in capitals, with what it tells. A birth after `today` is refused if given."""
    code = clean(_bare(text)).upper()
    _check_shape(code)
    number = int(code[7:10])
    try:
        born_on = date(CENTURIES[code[6]] + int(code[4:6]), int(code[2:4]), int(code[:2]))
    except ValueError:
        raise _code_error(
            say(
                "There is no day {day} in the calendar; check the first six digits.",
                day=f"{code[:2]}.{code[2:4]}.{CENTURIES[code[6]] + int(code[4:6])}",
            )
        ) from None
    if number < FIRST_NUMBER:
        raise _code_error(say("The number after the sign is never 000 or 001; check it."))
    try:
        hetu.validate(code, allow_temporary=True)
    except ValidationError:
        raise _code_error(say("The last character of the identity code does not match; check it.")) from None
    if today is not None and born_on > today:
        raise _code_error(
            say("By this identity code the birth would be on {day}; check the sign.", day=born_on)
        )
    sex = Sex.MALE if number % 2 else Sex.FEMALE
    return IdentityCode(code, born_on, sex, number >= FIRST_ARTIFICIAL)


def _check_shape(code: str) -> None:
    """Say which part of the code cannot be right: its length, birth date, sign, number or check."""
    if len(code) == CODE_LENGTH - 1 and re.fullmatch(r"\d{9}[0-9A-Z]", code, re.ASCII):
        raise _code_error(say("The sign between the birth date and the number is missing; copy it too."))
    if len(code) != CODE_LENGTH:
        raise _code_error(
            say("An identity code has 11 characters, this one has {length}; check it.", length=len(code))
        )
    if not re.fullmatch(r"\d{6}", code[:6], re.ASCII):
        raise _code_error(say("An identity code begins with the birth date in six digits; check them."))
    if code[6] not in CENTURIES:
        raise _code_error(
            say(
                "The sign after the birth date cannot be “{sign}”; it is one of {signs}.",
                sign=code[6],
                signs=" ".join(CENTURIES),
            )
        )
    if not re.fullmatch(r"\d{3}", code[7:10], re.ASCII):
        raise _code_error(say("After the sign come three digits; check them."))


def _code_error(what: Sentence) -> KnownError:
    return KnownError(what, field="identity_code")


def mask_code(code: str) -> str:
    """`010594Y9021` as `010594Y••••`; of anything that is not so long, nothing is shown."""
    if len(code) != CODE_LENGTH:
        return "•" * len(code)
    return code[:7] + HIDDEN


def check_code_against_birth(code: str, born_on: date | None) -> Sentence | None:
    """What to say if a valid code tells another birth date than the one given; None if they agree."""
    if born_on is None:
        return None
    try:
        told = parse_code(code).born_on
    except KnownError:
        return None  # what is wrong with the code itself is said by parse_code
    if told == born_on:
        return None
    return say(
        "The identity code says born {told}, the birth date says {born_on}; check both.",
        told=told,
        born_on=born_on,
    )


def parse_business_id(text: str) -> str:
    """A Finnish business id as `0245974-7`; an old id of six digits gets its leading zero."""
    number = _bare(text)
    if re.fullmatch(r"\d{6}-\d", clean(number), re.ASCII):
        number = "0" + number
    try:
        return str(ytunnus.format(ytunnus.validate(number)))
    except InvalidChecksum:
        raise KnownError(
            say("The last digit of the business id does not match; check it."), field="business_id"
        ) from None
    except ValidationError:
        raise KnownError(
            say("A business id has seven digits, a hyphen and a check digit, such as 1234567-1."),
            field="business_id",
        ) from None


def parse_iban(text: str) -> str:
    """An IBAN in one run of capitals and digits; `in_fours` prints it."""
    try:
        return str(stdnum_iban.validate(_bare(text)))
    except InvalidChecksum:
        raise KnownError(say("The check digits of the IBAN do not match; check it."), field="iban") from None
    except ValidationError:
        raise KnownError(
            say("This is not an IBAN. A Finnish one has FI and 16 digits."), field="iban"
        ) from None


def in_fours(text: str) -> str:
    """An IBAN or an RF reference in groups of four from the left."""
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def parse_reference(text: str) -> str:
    """A payment reference: a Finnish one without leading zeros, or an RF reference with a valid one in it."""
    reference = _bare(text).upper()
    national = reference[4:] if reference.startswith("RF") else reference
    if not national.isascii() or not national.isdigit():
        raise KnownError(say("A reference number has digits only, or begins with RF."), field="reference")
    national = national.lstrip("0")
    if len(national) not in REFERENCE_DIGITS:
        raise KnownError(say("A reference number has 4 to 20 digits; check it."), field="reference")
    valid = national[-1] == _reference_check(national[:-1])
    if reference.startswith("RF"):
        valid = valid and iso11649.is_valid(reference)
    if not valid:
        raise KnownError(say("The check digit of the reference does not match; check it."), field="reference")
    return reference if reference.startswith("RF") else national


def make_reference(base: str) -> str:
    """The Finnish reference for a base of 3 to 19 digits: its check digit is added (7, 3, 1)."""
    return base + _reference_check(base)


def in_fives(reference: str) -> str:
    """A Finnish reference in groups of five from the right."""
    first = len(reference) % 5
    groups = [reference[:first]] if first else []
    return " ".join(groups + [reference[at : at + 5] for at in range(first, len(reference), 5)])


def _reference_check(base: str) -> str:
    total = sum(int(digit) * REFERENCE_WEIGHTS[at % 3] for at, digit in enumerate(reversed(base)))
    return str(-total % 10)


def parse_postcode(text: str) -> str:
    """A Finnish postcode of five digits, kept as text; `FI-` and `AX-` before it are dropped."""
    code = re.sub(r"^(FI|AX)-?", "", _bare(text).upper())
    if not re.fullmatch(r"\d{5}", code, re.ASCII) or code == "00000":
        raise KnownError(say("A Finnish postcode has five digits, such as 00100."), field="postcode")
    return code


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number: `text` as it prints, `number` as `+358401234567` for finding and calling."""

    text: str
    number: str


def parse_phone(text: str) -> Phone:
    """A phone number; one without a country code is Finnish. Groups stay as typed where they were typed."""
    import phonenumbers

    typed = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    if re.search(r"\d\s*[^\W\d_]+\s*\d", typed):  # letters between digits: another thing than a number
        raise _phone_error()
    try:
        number = phonenumbers.parse(typed, "FI")
    except phonenumbers.NumberParseException:
        raise _phone_error() from None
    mobile = phonenumbers.number_type(number) is phonenumbers.PhoneNumberType.MOBILE
    short = number.country_code == FINLAND and mobile and len(str(number.national_number)) < MOBILE_DIGITS
    if short or not phonenumbers.is_valid_number(number):
        raise _phone_error()
    if re.fullmatch(r"\+?\d+([ -]\d+)+", typed, re.ASCII):
        shown = typed
    elif number.country_code == FINLAND:
        shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    else:
        shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return Phone(shown, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _phone_error() -> KnownError:
    return KnownError(
        say("This is not a whole phone number; a foreign one begins with + and the country code."),
        field="phone",
    )


def parse_email(text: str) -> str:
    """An e-mail address with its domain in lower case; nothing is looked up in the network."""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text.strip(), check_deliverability=False).normalized
    except EmailNotValidError:
        raise KnownError(
            say("This is not an e-mail address; it has a name, @ and a domain, such as anna@mail.example."),
            field="email",
        ) from None


def _bare(text: str) -> str:
    """The text without spaces and invisible signs that pasting brings along."""
    return "".join(
        sign for sign in text if not sign.isspace() and unicodedata.category(sign) not in ("Cc", "Cf")
    )
