"""The selects of the search: ranges of keys, alone and together; each bounded, the same on both stores."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal, or_, select, union_all

from helpten_desk.register.model.desk import RequestRow
from helpten_desk.register.model.people import IdentityCodeRow, SearchKeyRow
from helpten_desk.register.parties.queries import Term
from helpten_desk.register.parties.search_keys import KeyKind

LAST = "\U0010ffff"  # follows every sign that a key may have
MOST_DRIVEN = 5_000  # rows of the rarest term that are looked through for the other terms
MOST_COUNTED = 500
Keys = Select[*tuple[Any, ...]]  # party, kind, key
CODE = "code"
CASE = "case"


@dataclass(frozen=True, slots=True)
class Found:
    """A party found: by which kind of key (`CODE` and `CASE` too), and the key itself."""

    party: int
    kind: str
    key: str


def by_phrase(connection: Connection, kinds: Iterable[KeyKind], prefix: str, most: int) -> list[Found]:
    """The parties with a key of these kinds that begins with `prefix`, at most `most` of a kind."""
    if not prefix:
        return []
    return _found(connection, [_keys(kind, prefix) for kind in kinds], most)


def by_term(connection: Connection, term: Term, most: int) -> list[Found]:
    """The parties that one term finds, at most `most` of a kind."""
    return _found(connection, _parts(term), most)


def by_all(connection: Connection, terms: Sequence[Term], most: int) -> list[int]:
    """The parties in which every term is found. The rarest term leads; the others are asked of its rows."""
    if not terms:
        return []
    first, *others = sorted(terms, key=lambda term: _count(connection, term))
    led = (
        union_all(*(select(part.subquery().c.party) for part in _parts(first))).limit(MOST_DRIVEN).subquery()
    )
    statement = select(led.c.party).where(and_(True, *(_holds(term, led.c.party) for term in others)))
    return list(connection.scalars(statement.distinct().limit(most)))


def _found(connection: Connection, parts: Sequence[Keys], most: int) -> list[Found]:
    limited = [select(part.order_by(part.selected_columns.key).limit(most).subquery()) for part in parts]
    return [Found(*row) for row in connection.execute(union_all(*limited))] if limited else []


def _keys(kind: KeyKind, prefix: str) -> Keys:
    keys = SearchKeyRow
    return select(keys.party_id.label("party"), keys.kind, keys.key).where(
        keys.kind == kind.value, keys.key >= prefix, keys.key < prefix + LAST
    )


def _parts(term: Term) -> list[Keys]:
    parts = [_keys(kind, term.prefix) for kind in term.kinds]
    if term.code:
        codes = select(
            IdentityCodeRow.person_id.label("party"),
            literal(CODE).label("kind"),
            IdentityCodeRow.code.label("key"),
        )
        parts.append(codes.where(_begins(IdentityCodeRow.code, term.code)))
    if term.case:
        cases = select(
            RequestRow.person_id.label("party"),
            literal(CASE).label("kind"),
            RequestRow.case_number.label("key"),
        )
        begins = RequestRow.case_number.startswith(term.case, autoescape=True)
        parts.append(cases.where(RequestRow.person_id.is_not(None), begins))
    return parts


def _begins(column: Any, prefix: str) -> ColumnElement[bool]:
    return and_(column >= prefix, column < prefix + LAST)


def _count(connection: Connection, term: Term) -> int:
    """How often a term is found, counted no further than needed to choose the rarest."""
    rows = union_all(*(select(part.subquery().c.party) for part in _parts(term))).limit(MOST_COUNTED)
    return connection.scalar(select(func.count()).select_from(rows.subquery())) or 0


def _holds(term: Term, party: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a term is found in a party."""
    keys = SearchKeyRow.__table__.alias()
    kinds = [kind.value for kind in term.kinds]
    of_keys = select(keys.c.party_id).where(
        keys.c.party_id == party, keys.c.kind.in_(kinds), _begins(keys.c.key, term.prefix)
    )
    held = [of_keys.exists()]
    if term.code:
        codes = IdentityCodeRow.__table__.alias()
        of_codes = select(codes.c.id).where(codes.c.person_id == party, _begins(codes.c.code, term.code))
        held.append(of_codes.exists())
    if term.case:
        cases = RequestRow.__table__.alias()
        begins = cases.c.case_number.startswith(term.case, autoescape=True)
        held.append(select(cases.c.id).where(cases.c.person_id == party, begins).exists())
    return or_(*held)
