"""The filters of the search, by kind, town, service and prohibition, as conditions on a party."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, String, bindparam, or_, select

from helpten_desk.domain.folding import words
from helpten_desk.domain.people import Narrowing
from helpten_desk.register.model.customership import ContractRow, ServiceRow
from helpten_desk.register.model.marketing import ProhibitionRow
from helpten_desk.register.model.people import PartyRow, SearchKeyRow
from helpten_desk.register.parties.families import held_of
from helpten_desk.register.parties.key_kinds import KeyKind

Shape = tuple[bool, bool, bool, bool]  # which filters are set: kind, town, service, prohibition
NONE: Shape = (False, False, False, False)
TODAY: Any = bindparam("today", type_=Date)


def shape_of(narrowing: Narrowing) -> Shape:
    """Which filters are set."""
    return (
        narrowing.kind is not None,
        bool(words(narrowing.town)),
        bool(narrowing.service),
        narrowing.prohibited,
    )


def values_of(narrowing: Narrowing, today: date) -> dict[str, Any]:
    """What fills the parameters of `conditions`."""
    return {
        "party_kind": narrowing.kind.value if narrowing.kind else "",
        "town": " ".join(words(narrowing.town)),
        "package": narrowing.service,
        "today": today.isoformat(),
    }


def conditions(party: Any, shape: Shape) -> list[ColumnElement[bool]]:
    """What a party must fulfil. A town is one that it is found by: never that of a protected address."""
    by_kind, by_town, by_service, by_prohibition = shape
    held: list[ColumnElement[bool]] = []
    if by_kind:
        parties = PartyRow.__table__.alias()
        kind = parties.c.kind == bindparam("party_kind", type_=String)
        held.append(select(parties.c.id).where(parties.c.id == party, kind).exists())
    if by_town:
        keys = SearchKeyRow.__table__.alias()
        town = keys.c.key == bindparam("town", type_=String)
        of_town = select(keys.c.party_id).where(
            keys.c.kind == KeyKind.TOWN.value, town, keys.c.party_id == party
        )
        held.append(of_town.exists())
    if by_service:
        services, contracts = ServiceRow.__table__.alias(), ContractRow.__table__.alias()
        of_service = (
            select(services.c.id)
            .join(contracts, contracts.c.id == services.c.contract_id)
            .where(
                services.c.package == bindparam("package", type_=String),
                or_(services.c.ends_on.is_(None), services.c.ends_on >= TODAY),
            )
        )
        held.append(held_of(of_service, contracts.c.party_id, party))
    if by_prohibition:
        prohibitions = ProhibitionRow.__table__.alias()
        of_prohibition = select(prohibitions.c.id).where(
            or_(prohibitions.c.withdrawn_on.is_(None), prohibitions.c.withdrawn_on > TODAY),
        )
        held.append(held_of(of_prohibition, prohibitions.c.person_id, party))
    return held
