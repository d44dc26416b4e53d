"""The rules by which records contradict themselves: one select for each, over the whole register at once.

Only what a store can tell by itself is asked of it, in words that both stores know: no regular
expressions, no functions of one of them.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Text,
    and_,
    case,
    cast,
    func,
    literal,
    not_,
    or_,
    select,
    union_all,
)

from helpten_desk.domain.contradictions import Rule
from helpten_desk.register.extracts.declarations import record_classes, table_of
from helpten_desk.register.model import Base
from helpten_desk.register.model.customership import ContractRow
from helpten_desk.register.model.merging import MERGED, PairDecisionRow, in_force
from helpten_desk.register.model.people import (
    AddressRow,
    CompanyRow,
    EmailRow,
    IdentityCodeRow,
    IdentityRow,
    PartyRow,
    PersonRow,
    PhoneRow,
    ProtectedAddressRow,
)
from helpten_desk.register.parties.postcode_rules import dead_postcodes, other_towns
from helpten_desk.register.parties.rule_selects import DIGITS, Found, Today, only_of, part_of, rows_of

CODE_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
CENTURIES = {"18": ("+",), "19": ("-", "Y", "X", "W", "V", "U"), "20": ("A", "B", "C", "D", "E", "F")}
BUSINESS_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
# Beginning and end of what is kept; the driving log and invoices are made by machines and left out.
SPANS = (
    ("valid_from", "valid_to"),
    ("starts_on", "ends_on"),
    ("starts_on", "withdrawn_on"),
    ("customer_since", "customer_until"),
    ("opened_on", "closed_on"),
    ("joined_on", "left_on"),
    ("offered_on", "used_on"),
)


# --- identity codes ---


CODE: Any = IdentityCodeRow.code
CODE_DIGITS: ColumnElement[str] = part_of(CODE, 1, 6).op("||")(part_of(CODE, 8, 3))
SHAPED = and_(func.length(CODE) == 11, only_of(DIGITS, CODE_DIGITS))
CHECK = part_of(literal(CODE_SIGNS), case((SHAPED, cast(CODE_DIGITS, Integer)), else_=0) % 31 + 1, 1)
CENTURY = case(*((part_of(CODE, 7, 1).in_(signs), century) for century, signs in CENTURIES.items()), else_="")
CODE_DAY = (
    CENTURY.op("||")(part_of(CODE, 5, 2))
    .op("||")("-")
    .op("||")(part_of(CODE, 3, 2))
    .op("||")("-")
    .op("||")(part_of(CODE, 1, 2))
)
OF_CODES = rows_of(IdentityCodeRow.person_id, CODE, "identity_codes.code")


def _code_form(connection: Connection, today: Today) -> Found:
    return OF_CODES.where(or_(not_(SHAPED), CENTURY == "", part_of(CODE, 11, 1) != CHECK))


def _code_birth(connection: Connection, today: Today) -> Found:
    return (
        rows_of(IdentityCodeRow.person_id, CODE, "identity_codes.code", IdentityRow.born_on)
        .join(IdentityRow, IdentityRow.person_id == IdentityCodeRow.person_id)
        .where(SHAPED, CENTURY != "", IdentityRow.born_on.is_not(None))
        .where(cast(IdentityRow.born_on, Text) != CODE_DAY)
    )


def _code_sex(connection: Connection, today: Today) -> Found:
    told = case((part_of(CODE, 10, 1).in_(list("13579")), "male"), else_="female")
    return (
        rows_of(IdentityCodeRow.person_id, CODE, "identity_codes.code", IdentityRow.sex)
        .join(IdentityRow, IdentityRow.person_id == IdentityCodeRow.person_id)
        .where(SHAPED, IdentityRow.sex.is_not(None), IdentityRow.sex != told)
    )


def _code_shared(connection: Connection, today: Today) -> Found:
    """Merged records are one person; a code that a person had twice is shared with nobody."""
    holder = func.coalesce(PairDecisionRow.other_id, IdentityCodeRow.person_id)
    link = and_(PairDecisionRow.party_id == IdentityCodeRow.person_id, in_force(MERGED))
    shared = (
        select(CODE)
        .outerjoin(PairDecisionRow, link)
        .where(IdentityCodeRow.person_id.is_not(None))
        .group_by(CODE)
        .having(func.count(holder.distinct()) > 1)
    )
    return OF_CODES.where(CODE.in_(shared))


def _born(connection: Connection, today: Today) -> Found:
    born = IdentityRow.born_on
    return rows_of(IdentityRow.person_id, born, "identities.born_on").where(
        or_(born > today.day, born < today.oldest)
    )


# --- how somebody is reached ---


def _phone(connection: Connection, today: Today) -> Found:
    """Five to fifteen digits after a zero or a plus, whatever stands between them."""
    number: Any = PhoneRow.number
    bare = number
    for sign in " -()/.":
        bare = func.replace(bare, sign, "")
    begins = or_(bare.like("0%"), bare.like("+%"))
    digits = func.ltrim(bare, "+")
    right = and_(begins, only_of(DIGITS, digits), func.length(digits).between(5, 15))
    return rows_of(PhoneRow.party_id, number, "phones.number").where(not_(right))


def _email(connection: Connection, today: Today) -> Found:
    address: Any = EmailRow.address
    right = and_(
        address.like("_%@_%._%"), address.not_like("%@%@%"), address.not_like("% %"), address.not_like("%..%")
    )
    return rows_of(EmailRow.party_id, address, "emails.address").where(not_(right))


def _no_address(connection: Connection, today: Today) -> Found:
    """All addresses of a present customer have ended, none follows; whoever has died needs none."""

    def holding(table: Any) -> ColumnElement[bool]:
        return (
            select(table.id)
            .where(table.party_id == PartyRow.id, or_(table.valid_to.is_(None), table.valid_to >= today.day))
            .exists()
        )

    last = (
        select(AddressRow.party_id, func.max(AddressRow.valid_to).label("ended"))
        .group_by(AddressRow.party_id)
        .having(func.max(AddressRow.valid_to) < today.day)
        .subquery()
    )
    dead = select(PersonRow.id).where(PersonRow.id == PartyRow.id, PersonRow.deceased_on.is_not(None))
    return (
        rows_of(PartyRow.id, last.c.ended, "addresses.valid_to")
        .join(last, last.c.party_id == PartyRow.id)
        .where(or_(PartyRow.customer_until.is_(None), PartyRow.customer_until >= today.day))
        .where(not_(holding(AddressRow)), not_(holding(ProtectedAddressRow)), not_(dead.exists()))
    )


# --- times and numbers ---


def _ended_before(connection: Connection, today: Today) -> Found:
    parts = []
    for record in record_classes():
        table = table_of(record)
        parent = Base.metadata.tables[record.__parent__[1]] if record.__parent__ else table
        for begin, end in SPANS:
            if begin in table.c and end in table.c:
                found = rows_of(
                    parent.c[record.__subject__],
                    table.c[end],
                    f"{table.name}.{end}",
                    table.c[begin],
                ).where(table.c[end] < table.c[begin])
                if record.__parent__:
                    found = found.join(parent, parent.c.id == table.c[record.__parent__[0]])
                parts.append(found)
    return select(union_all(*parts).subquery())


def _died(connection: Connection, today: Today) -> Found:
    died, born = PersonRow.deceased_on, IdentityRow.born_on
    return (
        rows_of(PersonRow.id, died, "people.deceased_on", born)
        .join(IdentityRow, IdentityRow.person_id == PersonRow.id)
        .where(or_(died < born, died > today.day))
    )


def _deceased(connection: Connection, today: Today) -> Found:
    return (
        rows_of(PersonRow.id, PersonRow.deceased_on, "people.deceased_on", ContractRow.number)
        .join(ContractRow, ContractRow.party_id == PersonRow.id)
        .where(PersonRow.deceased_on.is_not(None))
        .where(or_(ContractRow.ends_on.is_(None), ContractRow.ends_on > today.day))
    )


def _business_id(connection: Connection, today: Today) -> Found:
    number: Any = CompanyRow.business_id
    shaped = and_(
        func.length(number) == 9,
        only_of(DIGITS, part_of(number, 1, 7)),
        part_of(number, 8, 1) == "-",
        only_of(DIGITS, part_of(number, 9, 1)),
    )
    total: Any = sum(
        factor * case((shaped, cast(part_of(number, at, 1), Integer)), else_=0)
        for at, factor in enumerate(BUSINESS_WEIGHTS, 1)
    )
    rest = total % 11
    check = case((shaped, cast(part_of(number, 9, 1), Integer)), else_=-1)
    right = and_(shaped, rest != 1, check == case((rest == 0, 0), else_=11 - rest))
    return rows_of(CompanyRow.id, number, "companies.business_id").where(number != "", not_(right))


RULES: Mapping[Rule, Callable[[Connection, Today], Found | None]] = {
    Rule.CODE_SHARED: _code_shared,
    Rule.CODE_BIRTH: _code_birth,
    Rule.CODE_SEX: _code_sex,
    Rule.CODE_FORM: _code_form,
    Rule.BORN: _born,
    Rule.DIED: _died,
    Rule.DECEASED: _deceased,
    Rule.ENDED_BEFORE: _ended_before,
    Rule.NO_ADDRESS: _no_address,
    Rule.POSTCODE_FORM: dead_postcodes,
    Rule.POSTCODE_TOWN: other_towns,
    Rule.PHONE: _phone,
    Rule.EMAIL: _email,
    Rule.BUSINESS_ID: _business_id,
}
