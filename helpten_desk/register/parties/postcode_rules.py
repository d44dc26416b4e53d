"""The rules of postcodes: by the table in force where there is one, else by what the register itself tells.

A table tells of today: what has ended stays as it was, and only the form of its postcode is judged.
"""

from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, literal, not_, or_, select, tuple_

from helpten_desk.domain.folding import fold
from helpten_desk.register.model.people import AddressRow
from helpten_desk.register.model.postcodes import PostcodeRow
from helpten_desk.register.parties.rule_selects import DIGITS, Found, Today, only_of, rows_of

FINNISH = ("FI", "AX")
FEWEST_AGREEING = 3  # addresses that name one town with a postcode make it the usual one
AGREEING_FOR_ONE = 3  # of them for each address that names another


def dead_postcodes(connection: Connection, today: Today) -> Found:
    """Not of five digits; where a table is in force, not in it."""
    code: Any = AddressRow.postcode
    dead = not_(and_(func.length(code) == 5, only_of(DIGITS, code), code != "00000"))
    if _has_table(connection):
        dead = or_(dead, and_(_holds(today), code.not_in(select(PostcodeRow.code))))
    return rows_of(AddressRow.party_id, code, "addresses.postcode").where(
        AddressRow.country.in_(FINNISH), code != "", dead
    )


def other_towns(connection: Connection, today: Today) -> Found | None:
    """A town that is not the postcode's: by the table, else by what most addresses have."""
    return _by_table(today) if _has_table(connection) else _by_most(connection)


def _by_table(today: Today) -> Found:
    names: Any = (PostcodeRow.finnish, PostcodeRow.swedish)
    both = and_(names[1] != "", names[1] != names[0])
    against = case((both, names[0].op("||")(" / ").op("||")(names[1])), else_=names[0])
    return (
        rows_of(AddressRow.party_id, _shown(), "addresses.postcode", against)
        .join(PostcodeRow, PostcodeRow.code == AddressRow.postcode)
        .where(AddressRow.country.in_(FINNISH), AddressRow.town != "", _holds(today))
        .where(AddressRow.town.not_in(names))  # most are written so; only the others are written anew
        .where(_capitals(AddressRow.town).not_in([_capitals(name) for name in names]))
    )


def _capitals(text: Any) -> ColumnElement[str]:
    """In capitals; SQLite knows only those of ASCII by itself."""
    made = func.upper(text)
    for small in "åäöéü":
        made = func.replace(made, small, small.upper())
    return made


def _holds(today: Today) -> ColumnElement[bool]:
    return or_(AddressRow.valid_to.is_(None), AddressRow.valid_to >= today.day)


def _has_table(connection: Connection) -> bool:
    return connection.scalar(select(literal(1)).select_from(PostcodeRow).limit(1)) is not None


def _shown() -> ColumnElement[str]:
    postcode: Any = AddressRow.postcode
    shown: ColumnElement[str] = postcode.op("||")(" ").op("||")(AddressRow.town)
    return shown


def _by_most(connection: Connection) -> Found | None:
    """A postcode with the town of other postcodes, where most addresses have another town with it."""
    place = (AddressRow.postcode, AddressRow.town)
    counted = (
        select(*place, func.count())
        .where(AddressRow.country.in_(FINNISH), AddressRow.postcode != "", AddressRow.town != "")
        .group_by(*place)
    )
    towns: dict[str, dict[str, int]] = {}
    written: dict[tuple[str, str], list[str]] = {}
    for postcode, town, count in connection.execute(counted):
        folded = fold(town)
        towns.setdefault(postcode, {})[folded] = towns.get(postcode, {}).get(folded, 0) + count
        written.setdefault((postcode, folded), []).append(town)
    usual = {
        postcode: most
        for postcode, numbers in towns.items()
        if numbers[most := max(numbers, key=lambda town: numbers[town])] >= FEWEST_AGREEING
    }
    # The other language's name of a town is the usual one nowhere; a town from elsewhere is.
    odd = [
        (postcode, town)
        for postcode, most in usual.items()
        for other in set(towns[postcode]) & (set(usual.values()) - {most})
        if AGREEING_FOR_ONE * towns[postcode][other] <= towns[postcode][most]
        for town in written[postcode, other]
    ]
    if not odd:
        return None
    against = case(
        {code: written[code, usual[code]][0] for code, _ in odd}, value=AddressRow.postcode, else_=""
    )
    return rows_of(AddressRow.party_id, _shown(), "addresses.postcode", against).where(
        tuple_(*place).in_(odd)
    )
