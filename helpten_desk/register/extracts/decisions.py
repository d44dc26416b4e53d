"""What clerks decided on a record and another, one person or two: told to both as far as it is theirs.

The desk's own writing about somebody is a datum of hers (henkilötietolaki 26 §; GDPR Article 15: also a
judgement on her, C-434/16), so the extract has what was decided, when and why, and the same of its being
taken back. Who the other is, is not hers to know (26 § gives each the data on herself; Article 15(4)): the
other record is never named. While two records are merged both are hers, and everything is told. Else the
reason is told word for word unless it tells who the other is; then the extract says that it is recorded,
concerns another and is not given. A name in any of its forms counts, and any number that is not her own;
what this cannot see the clerk sees on the page where she reviews the answer, and withholds it with a ground.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from helpten_desk.domain.extracts import Code
from helpten_desk.domain.naming import Known, tells_of
from helpten_desk.register.extracts.shapes import decision_shape
from helpten_desk.register.model.customership import VehicleRow
from helpten_desk.register.model.people import (
    AddressRow,
    EmailRow,
    EmploymentRow,
    IdentityCodeRow,
    IdentityRow,
    PartyRow,
    PersonRow,
    PhoneRow,
    PreviousNameRow,
    ProtectedAddressRow,
)
from helpten_desk.register.parties.families import family
from helpten_desk.register.store.prepared import Columns

NOT_GIVEN = Code("pair_reason", "concerns_another")
REASONS = ("pair_decisions.reason", "pair_decisions.ended_reason")
# By what somebody is told from others: whose record it is, and the columns.
TELLING: tuple[tuple[Any, tuple[Any, ...]], ...] = (
    (PersonRow.id, (PersonRow.given_names, PersonRow.call_name, PersonRow.family_name)),
    (PreviousNameRow.person_id, (PreviousNameRow.given_names, PreviousNameRow.family_name)),
    (PartyRow.id, (PartyRow.customer_number,)),
    (IdentityCodeRow.person_id, (IdentityCodeRow.code,)),
    (IdentityRow.person_id, (IdentityRow.born_on,)),
    (PhoneRow.party_id, (PhoneRow.number,)),
    (EmailRow.party_id, (EmailRow.address,)),
    *(
        (table.party_id, (table.care_of, table.line, table.postcode, table.town))
        for table in (AddressRow, ProtectedAddressRow)
    ),
    (EmploymentRow.person_id, (EmploymentRow.employer_name, EmploymentRow.title)),
    (VehicleRow.party_id, (VehicleRow.registration_number,)),
)


def decisions_on(connection: Connection, record: int, own: Sequence[int]) -> tuple[Columns, frozenset[str]]:
    """The decisions that name a record, column by column, and the texts of them that are not given.

    `own` are all records of the same person. What is not given here is given nowhere: a step of a request
    has the same words.
    """
    shape = decision_shape()
    columns = [list(column) for column in shape.read.columns(connection, {"person": record})]
    kept: set[str] = set()
    if not columns:
        return [], frozenset()
    reasons = [cell.at for _, cells in shape.groups for cell in cells if cell.label in REASONS]
    for row, (one, other) in enumerate(zip(columns[-2], columns[-1], strict=True)):
        others = {key for key in (one, other) if key not in own}
        if others:
            them = {member for key in others for member in family(connection, key)} - set(own)
            known, mine = _known_of(connection, them), _known_of(connection, own)
            for at in reasons:
                if tells_of(columns[at][row] or "", known, mine):
                    kept.add(columns[at][row])
                    columns[at][row] = NOT_GIVEN
    return columns, frozenset(kept)


def without(columns: Columns, kept: Collection[str]) -> Columns:
    """The columns of another table with none of the texts that are not given."""
    return [[NOT_GIVEN if value in kept else value for value in column] for column in columns]


def _known_of(connection: Connection, records: Collection[int]) -> tuple[Known, ...]:
    """Everything by which these are told from others."""
    return tuple(
        value for owner, columns in TELLING for value in _values(connection, owner, columns, records)
    )


def _values(
    connection: Connection, owner: ColumnElement[int], columns: Sequence[Any], records: Collection[int]
) -> Iterator[Known]:
    for row in connection.execute(select(*columns).where(owner.in_(records))):
        yield from (value for value in row if isinstance(value, str | date) and value != "")
